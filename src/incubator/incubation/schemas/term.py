"""What a term is moved by, and how it is shown."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.core.text import Prose, Remark
from incubator.core.web.schema import Input, Output
from incubator.incubation.rules import Mode, State
from incubator.organizations import OrganizationBrief

Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2099, 12, 31))]
"""A day of this century, as `2026-11-22`."""


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
