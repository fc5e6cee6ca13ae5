"""Eligibility runs: what each would change or has changed, and what stands in its way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.functions import Count
from tortoise.queryset import QuerySet

from incubator.applications.queries.entries import matching
from incubator.applications.queries.hidden import not_hidden
from incubator.applications.rules import RUNS, RunAction, RunState, State, check_checking
from incubator.applications.tables import EligibilityRow, EligibilityRun
from incubator.competitions import Competition, competition_seen, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Phrase
from incubator.core.usecase import Work, query
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class RunShown:
    """A run with how many applications it is about, and how many of them get nothing by it."""

    id: UUID
    competition_id: UUID
    state: RunState
    is_eligible: bool
    reason: str
    applications: int
    refused: int
    made_at: datetime
    made_by: Person | None
    applied_at: datetime | None
    undone_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class RunPage:
    """A run, its competition, and what can be done with it now."""

    run: RunShown
    competition: Competition
    actions: list[RunAction]


@dataclass(frozen=True, slots=True)
class Checking:
    """Whether verdicts can be given to many at once now, and how many that meet the filter await one."""

    is_possible: bool
    awaiting: int


async def run_seen(work: Work, competition_id: UUID, run_id: UUID) -> EligibilityRun:
    """A run of a competition that the actor can see."""
    if not await visible_competitions(work.actor).filter(id=competition_id).exists():
        raise NotFound
    return await work.one(EligibilityRun.filter(id=run_id, competition_id=competition_id))


async def run_shown(run_id: UUID) -> RunShown:
    """The run as it is shown, with its counts as they are now."""
    return (await _shown(await _with_people(EligibilityRun.filter(id=run_id))))[0]


def _with_people(found: QuerySet[EligibilityRun]) -> QuerySet[EligibilityRun]:
    return found.select_related("made_by")


async def _shown(runs: Sequence[EligibilityRun]) -> list[RunShown]:
    rows = EligibilityRow.filter(run_id__in=[run.id for run in runs]).group_by("run_id")
    counts = {
        run_id: (whole, refused)
        for run_id, whole, refused in await rows.annotate(
            whole=Count("id"), refused=Count("obstacle")
        ).values_list("run_id", "whole", "refused")
    }
    return [
        RunShown(
            run.id,
            run.competition_id,
            run.state,
            run.is_eligible,
            run.reason,
            *counts[run.id],
            run.made_at,
            run.made_by,
            run.applied_at,
            run.undone_at,
            run.version,
        )
        for run in runs
    ]


@query(Permission.APPLICATION_READ, subject=run_seen)
async def read_eligibility_run(_work: Work, run: EligibilityRun) -> RunShown:
    """One run."""
    return await run_shown(run.id)


@query(Permission.APPLICATION_READ, subject=run_seen)
async def show_eligibility_run(work: Work, run: EligibilityRun) -> RunPage:
    """One run with what can be done with it now."""
    competition = await Competition.get(id=run.competition_id)
    is_possible = work.actor.may(Permission.APPLICATION_CHECK) and _is_open(competition)
    return RunPage(await run_shown(run.id), competition, RUNS.actions(run.state) if is_possible else [])


def _is_open(competition: Competition) -> bool:
    try:
        check_checking(competition.stage, competition.closes_at)
    except Conflict:
        return False
    return True


@query(Permission.APPLICATION_READ, subject=run_seen)
async def list_eligibility_rows(
    work: Work, run: EligibilityRun, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[EligibilityRow]:
    """The applications of a run that the actor can see, those that get nothing by it first."""
    rows = EligibilityRow.filter(not_hidden(work.actor, "application_id"), run_id=run.id)
    return await listing(rows.select_related("application", "application__organization"), cursor, limit)


@query(Permission.APPLICATION_READ, subject=competition_seen)
async def list_eligibility_runs(
    _work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[RunShown]:
    """The runs of a competition, newest first."""
    found = await listing(_with_people(EligibilityRun.filter(competition_id=competition.id)), cursor, limit)
    return Found(await _shown(found.items), found.next)


@query(Permission.APPLICATION_READ)
async def read_checking(
    work: Work, *, competition_id: UUID, track_id: UUID | None = None, q: Phrase | None = None
) -> Checking:
    """Whether the actor can check many applications of a competition now, and how many meet the filter."""
    competition = await competition_seen(work, competition_id)
    if not (work.actor.may(Permission.APPLICATION_CHECK) and _is_open(competition)):
        return Checking(is_possible=False, awaiting=0)
    found = matching(work.actor, competition.id, State.SUBMITTED, track_id, q)
    return Checking(is_possible=True, awaiting=await found.count())
