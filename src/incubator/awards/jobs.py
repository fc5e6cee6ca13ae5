"""What the clock does with decisions."""

from uuid import UUID

from incubator.awards.commands import finalise_decision
from incubator.awards.queries import funding_of
from incubator.awards.tables import Decision
from incubator.core.actor import system
from incubator.core.errors import IllegalTransition
from incubator.core.jobs import Handler, Task
from incubator.core.usecase import Call, Services
from incubator.jury import BundleKind, keep_result


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def end_notice(decision_id: str) -> None:
        """Make the decision final; done when staff did it before, or when this runs twice."""
        try:
            await finalise_decision(Call(system("notice"), house), decision_id=UUID(decision_id))
        except IllegalTransition:
            return

    async def keep_decision(decision_id: str) -> None:
        """Keep the approved decision with all that it was made from."""
        decision = await Decision.get(id=UUID(decision_id))
        funding = await funding_of(decision)
        call = Call(system("jobs"), house)
        await keep_result(
            call, competition_id=decision.competition_id, kind=BundleKind.DECISION, funding=funding
        )

    return {Task.DECISION_KEEP: keep_decision, Task.NOTICE_END: end_notice}
