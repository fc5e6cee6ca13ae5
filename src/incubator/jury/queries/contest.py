"""What the staff's pages of one contest have in common: its judges, its applications and its stages."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, Stage, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, query
from incubator.jury.queries.absence import coming_absences
from incubator.jury.queries.conflict import EntryNamed, Named, own_conflicts
from incubator.jury.queries.stage import stages_of
from incubator.jury.rules import check_before_ranking
from incubator.jury.rules.absence import Days
from incubator.jury.tables import JudgingStage, PanelMember


@dataclass(frozen=True, slots=True)
class Contest:
    """A competition with its panel by name and its eligible applications by number.

    The applications with which the reader has a conflict are not among them. `can_change` says that panel and
    conflicts still change, `is_judging` that sheets are given and taken. `absences` are those of its judges,
    by id, that are not over.
    """

    competition: Competition
    judges: Sequence[Named]
    entries: Sequence[EntryNamed]
    stages: Sequence[JudgingStage]
    can_change: bool
    is_judging: bool
    absences: Mapping[UUID, Sequence[Days]]


def before_ranking(stage: Stage) -> bool:
    """Whether panels still change in this stage."""
    try:
        check_before_ranking(stage)
    except Conflict:
        return False
    return True


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_contest(work: Work, competition: Competition) -> Contest:
    """A competition with its panel, its eligible applications and its stages."""
    seats = PanelMember.filter(competition_id=competition.id).select_related("person")
    judges = [Named(seat.person_id, seat.person.name) for seat in await seats.order_by("person__name", "id")]
    eligible = Application.filter(competition_id=competition.id, state=State.ELIGIBLE).order_by("number")
    hidden = await own_conflicts(work, competition.id)
    return Contest(
        competition=competition,
        judges=judges,
        entries=[EntryNamed(a.id, a.number, a.title) for a in await eligible if a.id not in hidden],
        stages=await stages_of(competition.id),
        can_change=before_ranking(competition.stage),
        is_judging=competition.stage is Stage.JUDGING,
        absences=await coming_absences(work, [judge.id for judge in judges]),
    )
