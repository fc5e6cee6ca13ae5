"""What the desk gives."""

from datetime import datetime

from pydantic import Field

from incubator.core.web.schema import AmountOut, Output
from incubator.desk.queries.journey import Step
from incubator.desk.queries.search import HitKind
from incubator.incubation import State
from incubator.organizations import OrganizationBrief


class HitOut(Output):
    """Something that was found, and the page that it is on."""

    kind: HitKind
    title: str
    note: str
    href: str


class EventOut(Output):
    """One thing that happened to an organization."""

    step: Step
    at: datetime
    title: str
    amount: AmountOut | None = Field(validation_alias="minor")


class JourneyOut(Output):
    """An organization's way through the park, the oldest first."""

    organization: OrganizationBrief
    events: list[EventOut]


class OverviewOut(Output):
    """What waits for a decision, by count, and the money."""

    applications_unchecked: int
    incubations_applied: int
    follow_ups_due: int
    follow_ups_overdue: int
    reviews_due: int
    documents_pending: int
    documents_expiring: int
    decisions_proposed: int
    notices_over: int
    tranches_requested: int
    tranches_approved: int
    committed: AmountOut = Field(validation_alias="committed_minor")
    due: AmountOut = Field(validation_alias="due_minor")
    paid: AmountOut = Field(validation_alias="paid_minor")
    pipeline: list[tuple[State, int]]
