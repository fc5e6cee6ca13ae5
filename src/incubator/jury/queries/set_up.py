"""How a competition is judged: as staff declares it in a draft, and as everybody reads it of a call."""

from collections.abc import Sequence
from dataclasses import dataclass

from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, public, query
from incubator.jury.queries.blind import told_in
from incubator.jury.queries.lottery import lottery_of
from incubator.jury.queries.stage import StageShown, stages_shown
from incubator.jury.rules import Told
from incubator.jury.rules.stage import check_draft
from incubator.jury.tables import Lottery


@dataclass(frozen=True, slots=True)
class JuryTerms:
    """What a call says of its judging; `told` is what it tells judges where no stage says otherwise."""

    competition: Competition
    told: Told
    criteria: Sequence[Criterion]
    stages: Sequence[StageShown]
    lottery: Lottery | None


async def _terms(competition: Competition) -> JuryTerms:
    return JuryTerms(
        competition,
        told_in(competition, None),
        await Criterion.filter(competition_id=competition.id).order_by("position"),
        await stages_shown(competition),
        await lottery_of(competition.id),
    )


@query(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def read_jury_draft(_work: Work, competition: Competition) -> JuryTerms:
    """How a draft is judged; raises Conflict once it was published."""
    check_draft(competition.stage)
    return await _terms(competition)


@query(public("how a competition is judged is part of its call"), subject=competition_seen)
async def read_jury_terms(_work: Work, competition: Competition) -> JuryTerms:
    """How a competition is judged: its stages, how they count, and whether lots are drawn."""
    return await _terms(competition)
