"""What the incubation room takes and gives."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.core.text import Prose, Remark
from incubator.core.web.schema import Amount, AmountOut, Input, Output
from incubator.incubation.rules import FollowUpState, Mode, State
from incubator.organizations import OrganizationBrief

Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2099, 12, 31))]
"""A day of this century, as `2026-11-22`."""

People = Annotated[int, Field(ge=0, le=100_000_000)]


class ApplyForPlace(Input):
    """Where the term shall be spent, and why."""

    mode: Mode
    motive: Prose


class Admission(Input):
    """The term: left out, it starts today and ends 24 months after it starts."""

    starts_on: Day | None = None
    ends_on: Day | None = None
    reason: Remark = ""


class Rejection(Input):
    """Why there is no place."""

    reason: Prose


class Withdrawal(Input):
    """Why the organization goes, if it says so."""

    reason: Remark = ""


class Expulsion(Input):
    """Why the organization must go."""

    reason: Prose


class Closing(Input):
    """Why reports that are missing are waited for no longer."""

    reason: Remark = ""


class Report(Input):
    """How a graduate fares: whether it is active, its staff, its income of the past year, whom it reaches."""

    is_active: bool
    staff: People
    income: Amount
    beneficiaries: People
    remark: Remark = ""


class IncubationOut(Output):
    """A term of an organization."""

    id: UUID
    organization: OrganizationBrief
    mode: Mode
    state: State
    motive: str
    applied_at: datetime
    decided_at: datetime | None
    decision_reason: str
    starts_on: date | None
    ends_on: date | None
    graduated_on: date | None
    certificate: str | None
    ended_at: datetime | None
    end_reason: str
    version: int


class FollowUpOut(Output):
    """A report that a graduate owes or has given."""

    id: UUID
    incubation_id: UUID
    organization: OrganizationBrief
    months: int
    due_on: date
    state: FollowUpState
    reminded_at: datetime | None
    is_active: bool | None
    staff: int | None
    income: AmountOut | None = Field(validation_alias="income_minor")
    beneficiaries: int | None
    remark: str
    reported_at: datetime | None
    version: int
