"""What was done for an organization."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.core.text import Phrase, Remark
from incubator.core.web.schema import Input, Output
from incubator.incubation.rules import MOST_MINUTES, ServiceKind
from incubator.incubation.schemas.mentorship import PersonBrief
from incubator.incubation.schemas.term import Day
from incubator.organizations import OrganizationBrief

Month = Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]
"""A month, as `2026-11`."""


class ServiceIn(Input):
    """What was done when and by whom: by a person of the park, or by a `giver` from outside."""

    kind: ServiceKind
    day: Day
    minutes: Annotated[int, Field(ge=1, le=MOST_MINUTES)]
    person_id: UUID | None = None
    giver: Phrase = ""
    agreed: Remark = ""
    staff_note: Remark = ""


class ServiceOut(Output):
    """The same, as it was recorded; only staff get the `staff_note`. One that was annulled was a mistake."""

    id: UUID
    incubation_id: UUID
    organization: OrganizationBrief
    kind: ServiceKind
    day: date
    minutes: int
    person: PersonBrief | None
    giver: str
    agreed: str
    staff_note: str | None
    annulled_at: datetime | None
    annul_reason: str
    version: int


class ServiceTotalOut(Output):
    """How many services of a kind there were, and how many minutes they took together."""

    kind: ServiceKind
    services: int
    minutes: int
