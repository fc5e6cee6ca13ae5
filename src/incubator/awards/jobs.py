"""What the clock does with decisions."""

from uuid import UUID

from incubator.awards.commands import finalise_decision
from incubator.core.actor import system
from incubator.core.errors import IllegalTransition
from incubator.core.jobs import Handler, Task
from incubator.core.usecase import Call, Services


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def end_notice(decision_id: str) -> None:
        """Make the decision final; done when staff did it before, or when this runs twice."""
        try:
            await finalise_decision(Call(system("notice"), house), decision_id=UUID(decision_id))
        except IllegalTransition:
            return

    return {Task.NOTICE_END: end_notice}
