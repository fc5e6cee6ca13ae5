"""What the incubation room does later."""

from uuid import UUID

from incubator.core.actor import system
from incubator.core.jobs import Handler, Task
from incubator.core.usecase import Call, Services
from incubator.incubation.commands import remind_follow_up


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def remind(follow_up_id: str) -> None:
        await remind_follow_up(Call(system("jobs"), house), follow_up_id=UUID(follow_up_id))

    return {Task.FOLLOW_UP_REMIND: remind}
