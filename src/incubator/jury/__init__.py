from uuid import UUID

from incubator.applications import hide_applications, seat_judges
from incubator.core.actor import Role
from incubator.jury.commands.bundle import keep_result
from incubator.jury.imports import import_contests
from incubator.jury.queries.appointment import AppointmentShown, verify_appointment
from incubator.jury.queries.check import Check, check_of
from incubator.jury.queries.diagnosis import chances_of
from incubator.jury.queries.lottery import lots_of
from incubator.jury.queries.own_notices import conflicted_sheets
from incubator.jury.queries.places import decide_places
from incubator.jury.queries.ranking import published
from incubator.jury.rules.bundle import BundleKind, Funding, FundingStep
from incubator.jury.rules.lottery import funding_limits
from incubator.jury.tables import Lottery, PanelMember, Placing, Ranking, Sheet
from incubator.people import hide_notifications

__all__ = [
    "AppointmentShown",
    "BundleKind",
    "Check",
    "Funding",
    "FundingStep",
    "Lottery",
    "PanelMember",
    "Placing",
    "Ranking",
    "Sheet",
    "chances_of",
    "check_of",
    "decide_places",
    "funding_limits",
    "import_contests",
    "keep_result",
    "lots_of",
    "published",
    "verify_appointment",
]

# Staff who also judge read what they must not meet nowhere, neither as judges nor as staff.
hide_applications(
    "SELECT application_id FROM barred WHERE judge_id = {}", lambda actor: Role.JUDGE in actor.roles
)


async def _judged(person_id: UUID) -> list[UUID]:
    seats = PanelMember.filter(person_id=person_id)
    return [seat.competition_id for seat in await seats]


# An own conflict is not lifted by who sits on the panel.
seat_judges(_judged)

# What a judge was told of a sheet names its application.
hide_notifications("Sheet", conflicted_sheets)
