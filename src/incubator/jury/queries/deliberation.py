"""Deliberations: over what the judges disagree, for staff whole, for judges without what is not theirs."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

import orjson
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.database import Connection
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.rubric import weights_by_stage
from incubator.jury.rules import DeliberationState, SheetState, Spread, total
from incubator.jury.tables import (
    AgendaItem,
    Attendance,
    Deliberation,
    DeliberationNote,
    JudgingStage,
    Sheet,
)
from incubator.people import Person

_TOTALS = """
SELECT s.application_id, json_object_agg(c.code, m.score_hundredths)::text AS scores
FROM sheet s JOIN mark m ON m.sheet_id = s.id JOIN criterion c ON c.id = m.criterion_id
WHERE s.competition_id = $1 AND s.state = 'submitted'
    AND s.stage_id IS NOT DISTINCT FROM $2::uuid
GROUP BY s.id ORDER BY s.id
"""


@dataclass(frozen=True, slots=True)
class Item:
    """An application on the agenda, with the totals as the meeting began and as they are now."""

    position: int
    application: Application
    before: Spread
    now: Spread
    notes: Sequence[DeliberationNote]


@dataclass(frozen=True, slots=True)
class DeliberationShown:
    """A deliberation with its agenda and who was there."""

    id: UUID
    competition: Competition
    stage: JudgingStage | None
    chair: Person
    state: DeliberationState
    opened_at: datetime
    closed_at: datetime | None
    version: int
    agenda: Sequence[Item]
    present: Sequence[Person]


async def deliberation_seen(work: Work, competition_id: UUID, deliberation_id: UUID) -> Deliberation:
    """Any deliberation of a competition that the actor can see; the use case asks who may."""
    competition = await competition_seen(work, competition_id)
    return await work.one(Deliberation.filter(id=deliberation_id, competition_id=competition.id))


async def deliberation_joined(work: Work, deliberation_id: UUID) -> Deliberation:
    """A deliberation of a panel that the judge is on."""
    return await work.one(_joined(work).filter(id=deliberation_id))


def _joined(work: Work) -> QuerySet[Deliberation]:
    return Deliberation.filter(competition__panel__person_id=work.person_id)


async def kept_from(work: Work, deliberation: Deliberation) -> set[UUID]:
    """The applications of which the actor learns nothing from others: in conflict, or the own sheet open.

    Staff may judge too, and have conflicts of their own.
    """
    if work.actor.person_id is None:
        return set()
    barred = await own_conflicts(work, deliberation.competition_id)
    waiting = await Sheet.filter(
        judge_id=work.actor.person_id,
        competition_id=deliberation.competition_id,
        stage_id=deliberation.stage_id,
        state=SheetState.ASSIGNED,
    )
    return {UUID(str(one)) for one in (*barred, *(sheet.application_id for sheet in waiting))}


async def read_totals(
    sql: Connection, competition_id: UUID, stage_id: UUID | None
) -> dict[UUID, list[Fraction]]:
    """The totals of the submitted sheets of one stage, or of all without stages, exact, by application."""
    weights = (await weights_by_stage(sql, competition_id))[stage_id]
    totals: defaultdict[UUID, list[Fraction]] = defaultdict(list)
    for row in await sql.fetch(_TOTALS, competition_id, stage_id):
        totals[UUID(str(row["application_id"]))].append(total(orjson.loads(row["scores"]), weights))
    return totals


async def shown_deliberation(
    sql: Connection, deliberation: Deliberation, hidden: Collection[UUID] = ()
) -> DeliberationShown:
    """The deliberation with its agenda, but for the hidden applications."""
    whole = Deliberation.filter(id=deliberation.id).select_related("competition", "stage", "chair")
    deliberation = await whole.prefetch_related(
        Prefetch("agenda", AgendaItem.all().order_by("position").select_related("application")),
        Prefetch("notes", DeliberationNote.all().order_by("id").select_related("author")),
        Prefetch("attendance", Attendance.all().order_by("id").select_related("person")),
    ).get()
    totals = await read_totals(sql, deliberation.competition_id, deliberation.stage_id)
    return DeliberationShown(
        id=deliberation.id,
        competition=deliberation.competition,
        stage=deliberation.stage,
        chair=deliberation.chair,
        state=deliberation.state,
        opened_at=deliberation.opened_at,
        closed_at=deliberation.closed_at,
        version=deliberation.version,
        agenda=[
            Item(
                position=item.position,
                application=item.application,
                before=Spread.of([Fraction(exact) for exact in item.totals]),
                now=Spread.of(totals.get(item.application_id, ())),
                notes=[n for n in deliberation.notes if n.application_id == item.application_id],
            )
            for item in deliberation.agenda
            if item.application_id not in hidden
        ],
        present=[attendance.person for attendance in deliberation.attendance],
    )


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_deliberations(
    _work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Deliberation]:
    """The deliberations of a competition, newest first."""
    found = Deliberation.filter(competition_id=competition.id)
    return await listing(found.select_related("competition", "stage", "chair"), cursor, limit)


@query(Permission.SCORE_READ, subject=deliberation_seen)
async def read_deliberation(work: Work, deliberation: Deliberation) -> DeliberationShown:
    """One deliberation, for staff and auditors, without what is kept from who judges too."""
    return await shown_deliberation(work.sql, deliberation, await kept_from(work, deliberation))


@query(Permission.SCORE_SUBMIT)
async def list_own_deliberations(
    work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Deliberation]:
    """The deliberations of the panels that the judge is on, newest first."""
    return await listing(_joined(work).select_related("competition", "stage", "chair"), cursor, limit)


@query(Permission.SCORE_SUBMIT, subject=deliberation_joined)
async def read_own_deliberation(work: Work, deliberation: Deliberation) -> DeliberationShown:
    """One deliberation, without the applications that the judge has a conflict with or an open sheet for."""
    hidden = await kept_from(work, deliberation)
    return await shown_deliberation(work.sql, deliberation, hidden)
