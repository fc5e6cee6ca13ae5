"""Terms and what goes with them, made by rows: how they come to be is tested in the room itself."""

from datetime import UTC, date, datetime
from typing import Any

from factories.organizations import make_organization
from factories.people import make_person
from factories.serials import serial
from incubator.core.actor import Role
from incubator.core.database import plain, transaction
from incubator.incubation.rules import (
    CancelCause,
    Conclusion,
    FollowUpState,
    Mode,
    ReviewCriterion,
    ReviewKind,
    ReviewState,
    ServiceKind,
    SpaceKind,
    State,
    due_dates,
    months_after,
)
from incubator.incubation.tables import (
    Booking,
    FollowUp,
    Incubation,
    Mentorship,
    Review,
    ReviewMark,
    Service,
    Space,
)
from incubator.organizations.tables import Organization
from incubator.people.tables import Person

STARTED = date(2026, 1, 31)
GRADUATED = date(2026, 8, 31)
_NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)

_FOLLOWED_UP = {State.GRADUATED: FollowUpState.DUE, State.CLOSED: FollowUpState.WAIVED}


async def make_incubation(
    state: State = State.APPLIED, organization: Organization | None = None, **columns: Any
) -> Incubation:
    """A term in this state with the facts that belong to it; a graduate's reports are all missing."""
    given: dict[str, Any] = {
        "mode": Mode.ON_SITE,
        "motive": "希望入驻。",
        "applied_at": _NOON,
        "state": state,
    }
    if state is not State.APPLIED:
        given |= {"decided_at": _NOON, "decision_reason": "理由"}
    if state not in {State.APPLIED, State.REJECTED}:
        given |= {"starts_on": STARTED, "ends_on": months_after(STARTED, 24)}
    if state in _FOLLOWED_UP:
        given |= {"graduated_on": GRADUATED, "certificate": await _certificate()}
    if state in {State.WITHDRAWN, State.EXPELLED, State.CLOSED}:
        given |= {"ended_at": _NOON, "end_reason": "理由"}
    organization = organization or await make_organization()
    async with transaction():
        incubation = await Incubation.create(organization=organization, **(given | columns))
        if state in _FOLLOWED_UP:
            for months, due_on in due_dates(incubation.graduated_on or GRADUATED).items():
                await FollowUp.create(
                    incubation=incubation,
                    organization=organization,
                    months=months,
                    due_on=due_on,
                    state=_FOLLOWED_UP[state],
                )
    return incubation


async def _certificate() -> str:
    async with plain() as sql:
        serial = await sql.fetchval("SELECT nextval('incubation_certificate')")
    return f"GRAD-{serial:06}"


async def make_mentorship(
    incubation: Incubation | None = None,
    person: Person | None = None,
    started_on: date = STARTED,
    ended_on: date | None = None,
) -> Mentorship:
    """A mentor's work, for a new organization whose term is under way unless one is given."""
    incubation = incubation or await make_incubation(State.INCUBATING)
    return await Mentorship.create(
        incubation=incubation,
        organization_id=incubation.organization_id,
        person=person or await make_person(Role.EVALUATOR),
        started_on=started_on,
        ended_on=ended_on,
    )


async def make_space(**columns: Any) -> Space:
    """A meeting room, open from 9 to 18 on every day of the year."""
    given = {"name": f"会议室-{serial('space')}", "kind": SpaceKind.MEETING, "capacity": 12}
    hours = {"opens": 9 * 60, "closes": 18 * 60, "is_open_on_days_off": True}
    return await Space.create(**given | hours | columns)


async def make_booking(
    space: Space | None = None, incubation: Incubation | None = None, **columns: Any
) -> Booking:
    """A booking from 10 to 12 on a Wednesday long from now; without a term it is the park's own."""
    given = {"day": date(2098, 1, 1), "starts": 600, "ends": 720, "purpose": "理事会", "booked_at": _NOON}
    return await Booking.create(
        space=space or await make_space(),
        incubation=incubation,
        organization_id=incubation.organization_id if incubation else None,
        **given | columns,
    )


async def call_off(booking: Booking, cause: CancelCause = CancelCause.GIVEN_BACK, **columns: Any) -> None:
    """Cancel a booking; the columns say by whom and why."""
    await Booking.filter(id=booking.id).update(cancelled_at=_NOON, cancel_cause=cause, **columns)


async def make_service(incubation: Incubation | None = None, **columns: Any) -> Service:
    """An hour and a half of mentoring by somebody from outside, soon after the term began."""
    incubation = incubation or await make_incubation(State.INCUBATING)
    given = {"kind": ServiceKind.MENTORING, "day": date(2026, 3, 2), "minutes": 90, "recorded_at": _NOON}
    if "person" not in columns:
        given["giver"] = "王律师"
    return await Service.create(
        incubation=incubation, organization_id=incubation.organization_id, **given | columns
    )


async def make_review(
    incubation: Incubation | None = None, *, is_complete: bool = False, **columns: Any
) -> Review:
    """A planned mid-term review, due long ago; a complete one has 4 on each criterion and a conclusion."""
    incubation = incubation or await make_incubation(State.INCUBATING)
    given: dict[str, Any] = {"kind": ReviewKind.MID_TERM, "due_on": date(2026, 7, 31)}
    if is_complete:
        given |= {"conclusion": Conclusion.ON_TRACK, "summary": "总体良好"}
    review = await Review.create(
        incubation=incubation, organization_id=incubation.organization_id, **given | columns
    )
    for criterion in ReviewCriterion if is_complete else ():
        await ReviewMark.create(review=review, criterion=criterion, mark=4, note="稳定")
    return review


async def make_published_review(incubation: Incubation | None = None, **columns: Any) -> Review:
    """A complete review that the organization can read."""
    review = await make_review(incubation, is_complete=True, **columns)
    await Review.filter(id=review.id).update(state=ReviewState.PUBLISHED, published_at=_NOON)
    return await Review.get(id=review.id)
