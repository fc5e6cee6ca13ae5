"""Who mentors whom, from when to when."""

from datetime import date, datetime
from uuid import UUID

from incubator.core.web.schema import Input, Output
from incubator.incubation.schemas.term import Day
from incubator.organizations import OrganizationBrief


class AssignMentor(Input):
    """Who, and since when: left out, since today. One that is over already has its last day too."""

    person_id: UUID
    started_on: Day | None = None
    ended_on: Day | None = None


class EndMentorship(Input):
    """The last day: left out, today."""

    ended_on: Day | None = None


class PersonBrief(Output):
    """A person by name."""

    id: UUID
    name: str


class MentorshipOut(Output):
    """A person's work as the mentor of an organization in its term; one that was annulled was a mistake."""

    id: UUID
    incubation_id: UUID
    organization: OrganizationBrief
    person: PersonBrief
    started_on: date
    ended_on: date | None
    annulled_at: datetime | None
    annul_reason: str
    version: int
