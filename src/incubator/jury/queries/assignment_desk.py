"""The assignment as staff look at it: what was tried, what is held to, and a run as a matrix."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, Stage, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.paging import Cursor, cursor_of, place_of
from incubator.core.usecase import Work, query
from incubator.jury.queries.absence import coming_absences
from incubator.jury.queries.assignment_run import run_seen, told
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.rules.absence import Days
from incubator.jury.rules.assignment_run import RUNS, PairKind, RunAction, check_assignable
from incubator.jury.tables import AssignmentBasis, AssignmentHold, AssignmentPair, AssignmentRun

MOST_RUNS = 20
MOST_HOLDS = 200
ROWS = 50
"""Applications on one page of the matrix."""


@dataclass(frozen=True, slots=True)
class AssignmentDesk:
    """The latest runs and the pairs that are held to; `can_try` says that the stage allows a run."""

    runs: Sequence[AssignmentRun]
    holds: Sequence[AssignmentHold]
    can_try: bool
    was_applied: bool


@dataclass(frozen=True, slots=True)
class MatrixJudge:
    """A column: the judge's sheets in this run, and the most that there may be."""

    id: UUID
    name: str
    load: int
    most: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One judge at one application: how the pair came into the run, or why it can't be; neither is free."""

    kind: PairKind | None
    why_excluded: str | None


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """An application with a cell for each judge, in the order of the columns."""

    id: UUID
    number: str
    title: str
    seats: int
    taken: int
    cells: Sequence[Cell]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A page of a run's matrix, by number; `actions` are what can be done with the run now.

    `absences` of judges, by id, are those that are not over now.
    """

    run: AssignmentRun
    competition: Competition
    judges: Sequence[MatrixJudge]
    rows: Sequence[MatrixRow]
    next: Cursor | None
    actions: Sequence[RunAction]
    can_try: bool
    absences: Mapping[UUID, Sequence[Days]]


def assignable(stage: Stage) -> bool:
    """Whether runs are made in this stage."""
    try:
        check_assignable(stage)
    except Conflict:
        return False
    return True


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_assignment_desk(work: Work, competition: Competition) -> AssignmentDesk:
    """The latest runs of a competition and the pairs that staff hold to.

    Staff who judge too see nothing of an application with which they have a conflict.
    """
    runs = (
        AssignmentRun.filter(competition_id=competition.id).order_by("-id").select_related("made_by", "stage")
    )
    holds = AssignmentHold.filter(application__competition_id=competition.id).order_by("-id")
    holds = holds.exclude(application_id__in=await own_conflicts(work, competition.id))
    found = await runs.limit(MOST_RUNS)
    await told(work, found)
    return AssignmentDesk(
        runs=found,
        holds=await holds.select_related("application", "judge").limit(MOST_HOLDS),
        can_try=assignable(competition.stage),
        was_applied=any(run.applied_at is not None and run.undone_at is None for run in found),
    )


@query(Permission.SCORE_READ, subject=run_seen)
async def read_assignment_matrix(work: Work, run: AssignmentRun, *, cursor: Cursor | None = None) -> Matrix:
    """A run as applications by judges, a page of applications at a time.

    Staff who judge too see no row of an application with which they have a conflict.
    """
    await run.fetch_related("made_by", "competition", "stage")
    await told(work, [run])
    question: dict[str, Any] = (await AssignmentBasis.get(run_id=run.id)).question
    hidden = await own_conflicts(work, run.competition_id)
    pairs = await AssignmentPair.filter(run_id=run.id)
    kinds = {(pair.application_id, pair.judge_id): pair.kind for pair in pairs}
    loads: dict[UUID, int] = {}
    for pair in pairs:
        loads[pair.judge_id] = loads.get(pair.judge_id, 0) + 1
    judges = [
        MatrixJudge(UUID(each["id"]), each["name"], loads.get(UUID(each["id"]), 0), each["most"])
        for each in question["judges"]
    ]
    barred = {(i, j): why for i, j, why in question["excluded"]}
    asked = [(i, UUID(each["id"]), each) for i, each in enumerate(question["applications"])]
    begin = 0
    if cursor is not None:
        after = place_of(cursor)
        begin = next((n for n, one in enumerate(asked, start=1) if one[1] == after), len(asked))
    page = asked[begin : begin + ROWS]
    titles = {a.id: a.title for a in await Application.filter(id__in=[own for _, own, _ in page])}
    rows = []
    for i, own, each in page:
        if own in hidden:
            continue
        cells = [Cell(kinds.get((own, judge.id)), barred.get((i, j))) for j, judge in enumerate(judges)]
        taken = sum(cell.kind is not None for cell in cells)
        rows.append(MatrixRow(own, each["number"], titles.get(own, ""), each["seats"], taken, cells))
    return Matrix(
        run=run,
        competition=run.competition,
        judges=judges,
        rows=rows,
        next=cursor_of(page[-1][1]) if begin + ROWS < len(asked) else None,
        actions=_actions(run),
        can_try=assignable(run.competition.stage),
        absences=await coming_absences(work, [judge.id for judge in judges]),
    )


def _actions(run: AssignmentRun) -> list[RunAction]:
    """What the run's state and the competition's stage allow; a run without an assignment is not applied."""
    if run.competition.stage is not Stage.JUDGING:
        return []
    actions = RUNS.actions(run.state)
    return [a for a in actions if a is not RunAction.APPLY or run.outcome["refusal"] is None]
