"""What the jury room does later."""

from uuid import UUID

from incubator.core.actor import system
from incubator.core.jobs import Handler, Task
from incubator.core.pdf import put_pdf
from incubator.core.usecase import Call, Services
from incubator.jury.commands.minutes import keep_minutes
from incubator.jury.minutes import minutes_document
from incubator.jury.queries.minutes import read_to_write


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def write_minutes(minutes_id: str) -> None:
        written = await read_to_write(house.database.pool, UUID(minutes_id))
        if written is None:
            return
        stored = await put_pdf(house.objects, minutes_document(written, house.settings.tz))
        name = f"会议纪要-{written.told.competition.number}-{written.minutes.number}.pdf"
        call = Call(system("jobs"), house)
        await keep_minutes(call, minutes_id=written.minutes.id, stored=stored, name=name)

    return {Task.MINUTES_WRITE: write_minutes}
