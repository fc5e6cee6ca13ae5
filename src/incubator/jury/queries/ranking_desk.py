"""The ranking as two officers look at it before they publish it, with the diagnosis beside it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field

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
from incubator.jury.queries.places import places_now
from incubator.jury.queries.ranking import Preview, pending_proposal, preview_of
from incubator.jury.queries.stage import stages_of
from incubator.jury.schemas.diagnosis import Top
from incubator.jury.tables import JudgingStage, Lottery, Placing, Ranking, RankingProposal, ResultBundle

ROWS = 100
"""Applications on a page."""

Start = Annotated[int, Field(ge=1, le=100_000)]
"""With which row of each list a page begins; their order stands still while it is looked at."""


@dataclass(frozen=True, slots=True)
class RankingDesk:
    """All that two officers need for the ranking.

    `preview` is None once it is published, and for who may not see it; `short` counts the applications
    without their quorum, `still_open` the sheets that are not in. `diagnosis` is None for who still judges.
    Of its `place_count` published places, as of the preview's and the diagnosis's rows, a page shows those
    from `start` on.
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
    place_count: int = 0
    start: int = 1
    rows: int = 0

    def page_of(self, rows: Sequence[Any]) -> Sequence[Any]:
        """Those rows of a whole list that this page shows."""
        return rows[self.start - 1 : self.start - 1 + self.rows]


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_ranking_desk(
    work: Work,
    competition: Competition,
    *,
    stage: Code | None = None,
    places: Top | None = None,
    top: Top | None = None,
    robust: bool = False,
    start: Start = 1,
) -> RankingDesk:
    """The ranking as it stands or as it was published, who proposed it, and how sure it is.

    With a stage's code how sure that stage is; without one places are by the whole score, and judges,
    agreement and flags are of the last stage in which anybody was judged. `places`, `top` and `robust` are
    asked of the diagnosis as in the API; lists are shown from the row `start` on.
    Staff who judge too see neither others' scores before their own are in, nor their conflicts' places.
    """
    try:
        hidden = await hidden_from(work, competition)
    except Forbidden:
        return await _kept_back(competition)
    await check_stage(competition, stage)
    awards = places or await places_now(competition, hidden)
    found = await diagnosed(work.sql, competition, stage=stage, places=awards, top=top, robust=robust)
    diagnosis = told(found, hidden)
    ranking = await Ranking.get_or_none(competition_id=competition.id)
    can_publish = Action.PUBLISH_RANKING in STAGES.actions(competition.stage)
    preview = await preview_of(work.sql, competition, hidden) if can_publish else None
    standings = preview.standings if preview else []
    proposal = await pending_proposal(competition)
    published = Placing.filter(ranking__competition_id=competition.id, application_id__not_in=list(hidden))
    shown = published.order_by("rank", "id").offset(start - 1).limit(ROWS)
    return RankingDesk(
        competition=competition,
        preview=preview,
        short=sum(each.sheets < competition.quorum for each in standings),
        still_open=sum(each.still_open for each in standings),
        proposal=proposal,
        is_own_proposal=proposal is not None and proposal.proposed_by_id == work.actor.person_id,
        ranking=ranking,
        places=await shown.select_related("application"),
        diagnosis=diagnosis,
        judges={each["person_id"]: each["name"] for each in diagnosis["judges"]},
        titles={each["application_id"]: each["title"] for each in diagnosis["applications"]},
        can_publish=can_publish,
        has_conflict=bool(hidden),
        is_kept=await ResultBundle.filter(competition_id=competition.id).exists(),
        stages=[each for each in await stages_of(competition.id) if each.kind in JUDGED],
        lottery=await lottery_of(competition.id),
        place_count=await published.count(),
        start=start,
        rows=ROWS,
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
