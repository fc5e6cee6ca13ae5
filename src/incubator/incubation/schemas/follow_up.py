"""What a graduate reports."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.core.text import Remark
from incubator.core.web.schema import Amount, AmountOut, Input, Output
from incubator.incubation.rules import FollowUpState
from incubator.organizations import OrganizationBrief

People = Annotated[int, Field(ge=0, le=100_000_000)]


class Report(Input):
    """How a graduate fares: whether it is active, its staff, its income of the past year, whom it reaches."""

    is_active: bool
    staff: People
    income: Amount
    beneficiaries: People
    remark: Remark = ""


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
