"""Telling an organization what happened to its term."""

from incubator.core.notify import Fact, Kind
from incubator.core.usecase import Work
from incubator.incubation.letters import Letter
from incubator.incubation.tables import FollowUp, Incubation, Review
from incubator.organizations import Organization
from incubator.people import members_of


async def write(work: Work, about: Incubation | FollowUp | Review, letter: Letter, **facts: object) -> None:
    """Write to the organization's contact."""
    organization: Organization = about.organization
    text = letter.text.format(name=organization.name, **facts)
    await work.mail(organization.contact_email, letter.subject.format(**facts), text)


async def notify(work: Work, about: Incubation | FollowUp, kind: Kind, **facts: Fact) -> None:
    """Tell the organization's members."""
    members = await members_of(about.organization_id)
    await work.notify(members, kind, about, organization=about.organization.name, **facts)
