"""Pitch sessions: all of them for staff and auditors, a judge's own, and those that the actor runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Self
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.jury.queries.blind import told_in
from incubator.jury.queries.conflict import own_conflicts, refuse_own_conflicts
from incubator.jury.rules import SheetState
from incubator.jury.rules.pitch import ItemState
from incubator.jury.tables import JudgingStage, PitchItem, PitchSeat, PitchSession, Sheet
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class ItemShown:
    """A finalist's turn; without the application for who has a conflict with it."""

    id: UUID
    application: Application | None
    application_id: UUID
    position: int
    minutes: int
    question_minutes: int
    state: ItemState
    phase_at: datetime | None
    closed_at: datetime | None
    version: int

    @classmethod
    def of(cls, item: PitchItem, *, is_hidden: bool = False) -> Self:
        """The turn, whose application was read with it."""
        return cls(
            id=item.id,
            application=None if is_hidden else item.application,
            application_id=item.application_id,
            position=item.position,
            minutes=item.minutes,
            question_minutes=item.question_minutes,
            state=item.state,
            phase_at=item.phase_at,
            closed_at=item.closed_at,
            version=item.version,
        )


@dataclass(frozen=True, slots=True)
class SessionShown:
    """A session with its judges and running order; without its code for who does not run it.

    Nor for a chair to whom the screen would tell more than the own open sheets do.
    """

    id: UUID
    competition: Competition
    stage: JudgingStage
    title: str
    place: str
    starts_at: datetime
    chair: Person
    judges: Sequence[Person]
    items: Sequence[ItemShown]
    seed: str | None
    code: str | None
    is_run: bool
    """By its reader."""
    version: int

    @property
    def is_begun(self) -> bool:
        """Its first item was opened: it is not planned anew any more."""
        return any(item.state is not ItemState.WAITING for item in self.items)


async def session_seen(work: Work, competition_id: UUID, session_id: UUID) -> PitchSession:
    """A session of a competition that the actor can see; the use case asks who may."""
    competition = await competition_seen(work, competition_id)
    return await work.one(PitchSession.filter(id=session_id, competition_id=competition.id))


async def own_session(work: Work, session_id: UUID) -> PitchSession:
    """A session in which the actor has a seat; its chair has one too."""
    return await work.one(PitchSession.filter(id=session_id, seats__person_id=work.person_id))


async def item_run(work: Work, item_id: UUID) -> PitchItem:
    """An item that the actor may open and close: the chair's, and any for staff.

    Not one of an application with which the actor has a conflict: another one of the staff does it.
    """
    found = PitchItem.filter(id=item_id)
    if not work.actor.may(Permission.PITCH_MANAGE):
        found = found.filter(session__chair_id=work.person_id)
    item = await work.one(found)
    await item.fetch_related("session")
    await refuse_own_conflicts(work, item.session.competition_id, [item.application_id])
    return item


async def shown(work: Work, session: PitchSession) -> SessionShown:
    """The session with all that its reader needs, in a few statements whatever its size."""
    await session.fetch_related("competition", "stage", "chair")
    seats = await PitchSeat.filter(session_id=session.id).order_by("id").select_related("person")
    items = await PitchItem.filter(session_id=session.id).order_by("position").select_related("application")
    hidden = await own_conflicts(work, session.competition_id)
    manages = work.actor.may(Permission.PITCH_MANAGE)
    runs = manages or work.actor.person_id == session.chair_id
    has_code = manages or (runs and not await _is_unblinded(session, items))
    return SessionShown(
        id=session.id,
        competition=session.competition,
        stage=session.stage,
        title=session.title,
        place=session.place,
        starts_at=session.starts_at,
        chair=session.chair,
        judges=[seat.person for seat in seats],
        items=[ItemShown.of(item, is_hidden=item.application_id in hidden) for item in items],
        seed=session.seed,
        code=session.code if has_code else None,
        is_run=runs,
        version=session.version,
    )


async def _is_unblinded(session: PitchSession, items: Sequence[PitchItem]) -> bool:
    """The screen would name to the chair an organization that an own open sheet does not."""
    if not told_in(session.competition, session.stage).names_organization:
        return False
    own = Sheet.filter(
        judge_id=session.chair_id,
        application_id__in=[item.application_id for item in items],
        state=SheetState.ASSIGNED,
    ).select_related("stage")
    return any(not told_in(session.competition, sheet.stage).names_organization for sheet in await own)


def _with_names(found: QuerySet[PitchSession]) -> QuerySet[PitchSession]:
    return found.select_related("competition", "stage", "chair")


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_pitch_sessions(
    _work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[PitchSession]:
    """The pitch sessions of a competition, newest first."""
    return await listing(_with_names(PitchSession.filter(competition_id=competition.id)), cursor, limit)


@query(Permission.SCORE_READ, subject=session_seen)
async def read_pitch_session(work: Work, session: PitchSession) -> SessionShown:
    """A session with its judges and running order."""
    return await shown(work, session)


@query(Permission.SCORE_SUBMIT)
async def list_own_pitch_sessions(
    work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[PitchSession]:
    """The sessions in which the judge has a seat, newest first."""
    return await listing(_with_names(PitchSession.filter(seats__person_id=work.person_id)), cursor, limit)


@query(Permission.SCORE_SUBMIT, subject=own_session)
async def read_own_pitch_session(work: Work, session: PitchSession) -> SessionShown:
    """A session in which the judge has a seat."""
    return await shown(work, session)
