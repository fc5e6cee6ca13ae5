"""Which pages of its judging a competition has by what its call declared."""

from dataclasses import dataclass
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.usecase import Work, public, query
from incubator.jury.methods.rule import StageKind

_DECLARED = """
SELECT EXISTS (SELECT FROM judging_stage s WHERE s.competition_id = c.id AND s.kind = $2) AS bonuses,
    EXISTS (SELECT FROM lottery l WHERE l.competition_id = c.id) AS lottery
FROM competition c WHERE c.id = $1 AND c.stage <> 'draft'
"""


@dataclass(frozen=True, slots=True)
class Declared:
    """Whether bonus points are given and lots are drawn, for who may open the pages of these."""

    bonuses: bool = False
    lottery: bool = False


@query(public("it tells nothing but to who may read scores"))
async def read_declared(work: Work, *, competition_id: UUID) -> Declared:
    """What a competition's tabs need beyond permissions; nothing of a draft, nor for who reads no scores."""
    if not work.actor.may(Permission.SCORE_READ):
        return Declared()
    row = await work.sql.fetchrow(_DECLARED, competition_id, StageKind.BONUS.value)
    return Declared(**dict(row or {}))
