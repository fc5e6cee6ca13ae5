"""An organization's way through the park, in the order in which it happened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.organizations import Organization, organization_seen


class Step(StrEnum):
    """What happened."""

    REGISTERED = "registered"
    PLACE_ASKED = "place_asked"
    PLACE_GRANTED = "place_granted"
    PLACE_REFUSED = "place_refused"
    GRADUATED = "graduated"
    PLACE_ENDED = "place_ended"
    FOLLOWED_UP = "followed_up"
    SUBMITTED = "submitted"
    AWARDED = "awarded"
    CONTRACTED = "contracted"
    PAID = "paid"


_STEPS = """
SELECT 'registered' AS step, created_at AS at, number AS title, NULL::bigint AS minor, NULL AS href
    FROM organization WHERE id = $1
UNION ALL SELECT 'place_asked', applied_at, '', NULL, '/incubations/' || id
    FROM incubation WHERE organization_id = $1
UNION ALL SELECT CASE WHEN state = 'rejected' THEN 'place_refused' ELSE 'place_granted' END,
    decided_at, '', NULL, '/incubations/' || id
    FROM incubation WHERE organization_id = $1 AND decided_at IS NOT NULL
UNION ALL SELECT 'graduated', (graduated_on + time '12:00') AT TIME ZONE $2, coalesce(certificate, ''), NULL,
    '/incubations/' || id
    FROM incubation WHERE organization_id = $1 AND graduated_on IS NOT NULL
UNION ALL SELECT 'place_ended', ended_at, end_reason, NULL, '/incubations/' || id
    FROM incubation WHERE organization_id = $1 AND ended_at IS NOT NULL AND state IN ('withdrawn', 'expelled')
UNION ALL SELECT 'followed_up', reported_at, months::text, NULL, '/incubations/' || incubation_id
    FROM follow_up WHERE organization_id = $1 AND reported_at IS NOT NULL
UNION ALL SELECT 'submitted', a.submitted_at, a.title, a.requested_minor, '/applications/' || a.id
    FROM application a WHERE a.organization_id = $1 AND a.submitted_at IS NOT NULL
UNION ALL SELECT 'awarded', d.final_at, p.title, w.amount_minor, '/awards/' || w.id
    FROM award w JOIN decision d ON d.id = w.decision_id JOIN application p ON p.id = w.application_id
    WHERE w.organization_id = $1 AND d.final_at IS NOT NULL
UNION ALL SELECT 'contracted', c.created_at, c.number, c.amount_minor, '/awards/' || c.award_id
    FROM contract c WHERE c.organization_id = $1
UNION ALL SELECT 'paid', t.paid_at, t.sequence::text, t.amount_minor, '/awards/' || c.award_id
    FROM tranche t JOIN contract c ON c.id = t.contract_id
    WHERE t.organization_id = $1 AND t.paid_at IS NOT NULL
ORDER BY at, step
"""


_NEEDS: Mapping[Permission, frozenset[Step]] = {
    Permission.INCUBATION_READ: frozenset(
        {
            Step.PLACE_ASKED,
            Step.PLACE_GRANTED,
            Step.PLACE_REFUSED,
            Step.GRADUATED,
            Step.PLACE_ENDED,
            Step.FOLLOWED_UP,
        }
    ),
    Permission.APPLICATION_READ: frozenset({Step.SUBMITTED}),
    Permission.AWARD_READ: frozenset({Step.AWARDED, Step.CONTRACTED, Step.PAID}),
}
"""What is shown only to who may read it where it is kept."""


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `title` is what it was about, `minor` an amount."""

    step: Step
    at: datetime
    title: str
    minor: int | None
    href: str | None


@dataclass(frozen=True, slots=True)
class Journey:
    """An organization and everything that happened to it, the oldest first."""

    organization: Organization
    today: date
    events: list[Event]


@query(Permission.ORGANIZATION_READ, subject=organization_seen)
async def read_journey(work: Work, organization: Organization) -> Journey:
    """From registration to the latest follow-up."""
    zone = work.services.settings.tz
    rows = await work.sql.fetch(_STEPS, organization.id, str(zone))
    unseen = {
        step
        for permission, steps in _NEEDS.items()
        if not work.actor.may(permission, organization.id)
        for step in steps
    }
    events = [
        Event(step, r["at"], r["title"], r["minor"], r["href"])
        for r in rows
        if (step := Step(r["step"])) not in unseen
    ]
    return Journey(organization, (await work.now()).astimezone(zone).date(), events)
