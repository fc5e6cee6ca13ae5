"""What the clock does for competitions."""

from collections.abc import Mapping
from uuid import UUID

import structlog

from incubator.competitions.commands import close_competition
from incubator.core.actor import system
from incubator.core.errors import Conflict
from incubator.core.jobs import Handler, Task
from incubator.core.usecase import Call, Services

log = structlog.get_logger("competitions")


def handlers(house: Services) -> Mapping[Task, Handler]:
    """The room's jobs over a running house."""

    async def close(competition_id: str) -> None:
        call = Call(system("clock"), house)
        try:
            await close_competition(call, competition_id=UUID(competition_id))
        except Conflict as error:
            # Closed already, or the deadline was moved, which deferred another job for the later moment.
            if error.code not in {"illegal_transition", "call_not_over"}:
                raise
            log.info("closing_not_due", competition_id=competition_id, reason=error.code)

    return {Task.COMPETITION_CLOSE: close}
