"""What the applications room does later."""

from incubator.applications.commands import drop_file
from incubator.core.jobs import Handler, Task
from incubator.core.usecase import Services


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def drop(key: str) -> None:
        await drop_file(house, key)

    return {Task.FILE_DROP: drop}
