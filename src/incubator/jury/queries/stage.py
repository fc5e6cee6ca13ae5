"""The stages of a competition, and the bonuses given in them."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import refuse
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, public, query
from incubator.jury.methods.rule import JUDGED, StageKind, VoteCount
from incubator.jury.queries.blind import told_in
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.rules import Told
from incubator.jury.tables import Bonus, JudgingStage, StageCriterion


@dataclass(frozen=True, slots=True)
class StageShown:
    """A stage, with the weights of its criteria in hundredths, by code, where these are its own.

    What it says of its own on what judges are told is None where that is as the call says; `told` is both.
    """

    id: UUID
    code: str
    name: str
    kind: StageKind
    weight_hundredths: int
    votes: VoteCount
    weights: Mapping[str, int]
    names_organization: bool | None
    names_leader: bool | None
    shares_scores: bool | None
    told: Told

    @property
    def is_judged(self) -> bool:
        """It has sheets."""
        return self.kind in JUDGED


async def stages_shown(competition: Competition) -> list[StageShown]:
    """The stages in their order, each with its own criteria."""
    own: dict[UUID, dict[str, int]] = {}
    rows = StageCriterion.filter(competition_id=competition.id).order_by("criterion__position")
    for stage_id, code, weight in await rows.values_list("stage_id", "criterion__code", "weight_hundredths"):
        own.setdefault(UUID(str(stage_id)), {})[code] = weight
    return [
        StageShown(
            id=stage.id,
            code=stage.code,
            name=stage.name,
            kind=stage.kind,
            weight_hundredths=stage.weight_hundredths,
            votes=stage.votes,
            weights=own.get(stage.id, {}),
            names_organization=stage.names_organization,
            names_leader=stage.names_leader,
            shares_scores=stage.shares_scores,
            told=told_in(competition, stage),
        )
        for stage in await stages_of(competition.id)
    ]


async def stages_of(competition_id: UUID) -> list[JudgingStage]:
    """The stages in their order; none where the competition is judged once."""
    return await JudgingStage.filter(competition_id=competition_id).order_by("position")


async def stage_of(competition_id: UUID, code: str) -> JudgingStage:
    """The stage of this code; raises Invalid `stage_unknown` at `/stage`."""
    found = await JudgingStage.get_or_none(competition_id=competition_id, code=code)
    if found is None:
        raise refuse("/stage", "stage_unknown", "The competition has no stage of this code.")
    return found


async def judged_stage(competition_id: UUID, code: str | None) -> JudgingStage | None:
    """The judged stage of this code, else the first that is judged; None where there are no stages.

    Raises Invalid `stage_unknown` or `stage_not_judged` at `/stage`.
    """
    if code is None:
        judged = JudgingStage.filter(competition_id=competition_id, kind__in=JUDGED)
        return await judged.order_by("position").first()
    stage = await stage_of(competition_id, code)
    if stage.kind not in JUDGED:
        raise refuse("/stage", "stage_not_judged", "Nobody judges in this stage.")
    return stage


async def reviewed_stage(competition_id: UUID, code: str | None) -> JudgingStage | None:
    """The stage in which sheets are assigned: of this code, else the first review; None without stages.

    Raises Invalid `stage_unknown`, or `not_a_review` where sheets come from pitch sessions or not at all.
    """
    if code is not None:
        stage = await stage_of(competition_id, code)
    else:
        stages = await JudgingStage.filter(competition_id=competition_id).order_by("position")
        if not stages:
            return None
        stage = next((each for each in stages if each.kind is StageKind.REVIEW), stages[0])
    if stage.kind is not StageKind.REVIEW:
        raise refuse("/stage", "not_a_review", "Sheets of this stage are not assigned.")
    return stage


async def bonus_seen(work: Work, competition_id: UUID, bonus_id: UUID) -> Bonus:
    """A bonus in a competition that the actor can see, but for an application of an own conflict."""
    competition = await competition_seen(work, competition_id)
    given = Bonus.filter(id=bonus_id, stage__competition_id=competition.id)
    return await work.one(given.exclude(application_id__in=await own_conflicts(work, competition.id)))


async def judged_application(work: Work, competition_id: UUID, application_id: UUID) -> Application:
    """An application of a competition that the actor can see, but for one of an own conflict."""
    competition = await competition_seen(work, competition_id)
    judged = Application.filter(id=application_id, competition_id=competition.id)
    return await work.one(judged.exclude(id__in=await own_conflicts(work, competition.id)))


@query(public("how a competition is judged is part of its call"), subject=competition_seen)
async def list_stages(_work: Work, competition: Competition) -> list[StageShown]:
    """The stages in which a competition is judged, in their order; none where it is judged once."""
    return await stages_shown(competition)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_bonuses(
    work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Bonus]:
    """The bonuses given in a competition, newest first, but for applications of an own conflict."""
    given = Bonus.filter(stage__competition_id=competition.id)
    given = given.exclude(application_id__in=await own_conflicts(work, competition.id))
    return await listing(given.select_related("stage", "application", "given_by"), cursor, limit)
