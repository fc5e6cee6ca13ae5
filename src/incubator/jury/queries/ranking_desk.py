"""The ranking as two officers look at it before they publish it, with the diagnosis beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from incubator.competitions import STAGES, Action, Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden
from incubator.core.text import Code
from incubator.core.usecase import Work, query
from incubator.jury.methods.rule import JUDGED
from incubator.jury.queries.conflict import hidden_from
from incubator.jury.queries.diagnosis import diagnosed
from incubator.jury.queries.diagnosis_told import check_stage, told
from incubator.jury.queries.lottery import lottery_of
from incubator.jury.queries.ranking import Preview, pending_proposal, preview_of
from incubator.jury.queries.stage import stages_of
from incubator.jury.tables import JudgingStage, Lottery, Placing, Ranking, RankingProposal, ResultBundle

MOST_PLACES = 500
"""Places on the page; the rest is in the result that can be downloaded."""


@dataclass(frozen=True, slots=True)
class RankingDesk:
    """All that two officers need for the ranking.

    `preview` is None once it is published, and for who may not see it; `short` counts the applications
    without their quorum, `still_open` the sheets that are not in. `diagnosis` is None for who still judges.
    """

    competition: Competition
    preview: Preview | None
    short: int
    still_open: int
    proposal: RankingProposal | None
    is_own_proposal: bool
    ranking: Ranking | None
    places: Sequence[Placing]
    diagnosis: Mapping[str, Any] | None
    judges: Mapping[UUID, str]
    titles: Mapping[UUID, str]
    can_publish: bool
    has_conflict: bool
    """The one who asks has a conflict with an application of it: others freeze and publish it."""
    is_kept: bool
    stages: Sequence[JudgingStage] = ()
    """Those that are judged."""
    lottery: Lottery | None = None


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_ranking_desk(
    work: Work, competition: Competition, *, stage: Code | None = None
) -> RankingDesk:
    """The ranking as it stands or as it was published, who proposed it, and how sure it is.

    With a stage's code how sure that stage is; without one places are by the whole score, and judges,
    agreement and flags are of the last stage in which anybody was judged.
    Staff who judge too see neither others' scores before their own are in, nor their conflicts' places.
    """
    try:
        hidden = await hidden_from(work, competition)
    except Forbidden:
        return await _kept_back(competition)
    await check_stage(competition, stage)
    diagnosis = told(await diagnosed(work.sql, competition, stage=stage), hidden)
    ranking = await Ranking.get_or_none(competition_id=competition.id)
    can_publish = Action.PUBLISH_RANKING in STAGES.actions(competition.stage)
    preview = await preview_of(work.sql, competition, hidden) if can_publish else None
    standings = preview.standings if preview else []
    proposal = await pending_proposal(competition)
    places = []
    if ranking is not None:
        found = Placing.filter(ranking_id=ranking.id).order_by("rank", "id").limit(MOST_PLACES)
        places = [p for p in await found.select_related("application") if p.application_id not in hidden]
    return RankingDesk(
        competition=competition,
        preview=preview,
        short=sum(each.sheets < competition.quorum for each in standings),
        still_open=sum(each.still_open for each in standings),
        proposal=proposal,
        is_own_proposal=proposal is not None and proposal.proposed_by_id == work.actor.person_id,
        ranking=ranking,
        places=places,
        diagnosis=diagnosis,
        judges={each["person_id"]: each["name"] for each in diagnosis["judges"]},
        titles={each["application_id"]: each["title"] for each in diagnosis["applications"]},
        can_publish=can_publish,
        has_conflict=bool(hidden),
        is_kept=await ResultBundle.filter(competition_id=competition.id).exists(),
        stages=[each for each in await stages_of(competition.id) if each.kind in JUDGED],
        lottery=await lottery_of(competition.id),
    )


async def _kept_back(competition: Competition) -> RankingDesk:
    """What somebody sees whose own sheets are still open: nothing of what others gave."""
    return RankingDesk(
        competition=competition,
        preview=None,
        short=0,
        still_open=0,
        proposal=None,
        is_own_proposal=False,
        ranking=None,
        places=[],
        diagnosis=None,
        judges={},
        titles={},
        can_publish=False,
        has_conflict=False,
        is_kept=False,
    )
