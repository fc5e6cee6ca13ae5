"""Letters of appointment, for whoever wants to know whether one is genuine."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from incubator.applications import read_code
from incubator.competitions import Competition
from incubator.core.actor import Permission
from incubator.core.errors import Invalid, NotFound
from incubator.core.text import Line
from incubator.core.usecase import Work, public, query
from incubator.jury.rules import PanelFunction
from incubator.jury.tables import Appointment, PanelMember


@dataclass(frozen=True, slots=True)
class AppointmentShown:
    """What a letter of appointment says."""

    id: UUID
    code: str
    name: str
    competition: Competition
    function: PanelFunction
    term_from: date
    term_until: date
    issued_at: datetime
    sha256: str | None
    is_in_force: bool


async def appointment_held(work: Work, appointment_id: UUID) -> Appointment:
    """The letter of appointment; only the park's own hand asks."""
    return await work.one(Appointment.filter(id=appointment_id))


@query(Permission.PANEL_MANAGE, subject=appointment_held)
async def read_letter(_work: Work, appointment: Appointment) -> AppointmentShown:
    """What the letter says, for setting it."""
    return await _shown(appointment)


@query(public("whoever holds a letter of appointment can verify it"))
async def verify_appointment(_work: Work, *, code: Line) -> AppointmentShown:
    """What the letter of appointment with this code says; typing errors of case, hyphens, O, I, L aside."""
    try:
        appointment = await Appointment.get_or_none(code=read_code(code))
    except Invalid:
        raise NotFound from None
    if appointment is None:
        raise NotFound
    return await _shown(appointment)


async def _shown(appointment: Appointment) -> AppointmentShown:
    await appointment.fetch_related("invitation__competition", "invitation__person", "stored")
    invitation = appointment.invitation
    seat = PanelMember.filter(competition_id=invitation.competition_id, person_id=invitation.person_id)
    return AppointmentShown(
        id=appointment.id,
        code=appointment.code,
        name=invitation.person.name,
        competition=invitation.competition,
        function=invitation.function,
        term_from=invitation.term_from,
        term_until=invitation.term_until,
        issued_at=appointment.issued_at,
        sha256=appointment.stored.sha256 if appointment.stored else None,
        # An evaluator has no seat to lose: nothing is scored from it.
        is_in_force=invitation.function is PanelFunction.EVALUATOR or await seat.exists(),
    )
