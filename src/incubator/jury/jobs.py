"""What the jury room does later."""

from uuid import UUID

from incubator.core.actor import system
from incubator.core.jobs import Handler, Task
from incubator.core.pdf import put_pdf
from incubator.core.usecase import Call, Services
from incubator.jury.commands.appointment import set_letter
from incubator.jury.commands.bundle import keep_result
from incubator.jury.commands.letter import send_letter
from incubator.jury.commands.lottery import give_tickets, remind_beacon
from incubator.jury.commands.minutes import keep_minutes
from incubator.jury.minutes import minutes_document
from incubator.jury.queries.letter_text import read_to_send
from incubator.jury.queries.minutes import read_to_write
from incubator.jury.rules.bundle import BundleKind


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

    async def keep_ranking(competition_id: str) -> None:
        await give_tickets(Call(system("jobs"), house), competition_id=UUID(competition_id))
        call = Call(system("jobs"), house)
        await keep_result(call, competition_id=UUID(competition_id), kind=BundleKind.RANKING)

    async def send(letter_id: str) -> None:
        written = await read_to_send(house.database.pool, UUID(letter_id))
        if written is None:
            return
        stored = await put_pdf(house.objects, written.told.document)
        call = Call(system("jobs"), house)
        await send_letter(
            call, letter_id=UUID(letter_id), told=written.told, recipient=written.recipient, stored=stored
        )

    async def set_appointment(appointment_id: str) -> None:
        await set_letter(house, UUID(appointment_id))

    async def remind_of_beacon(competition_id: str) -> None:
        await remind_beacon(Call(system("jobs"), house), competition_id=UUID(competition_id))

    return {
        Task.APPOINTMENT_SET: set_appointment,
        Task.BEACON_REMIND: remind_of_beacon,
        Task.LETTER_SEND: send,
        Task.MINUTES_WRITE: write_minutes,
        Task.RESULT_KEEP: keep_ranking,
    }
