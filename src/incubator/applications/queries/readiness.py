"""What an application still needs, asked of the same rules that decide its submission."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from incubator.applications.queries.application import application_seen, visible_applications, whole
from incubator.applications.rules import (
    ENTERED,
    STATES,
    Action,
    FileKind,
    Need,
    Source,
    State,
    check_apart,
    check_cap,
    check_entries,
    check_form,
    needs,
)
from incubator.applications.tables import Application
from incubator.competitions import Competition, Track, check_accepting, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import DomainError
from incubator.core.usecase import Work, query
from incubator.organizations import Organization


@dataclass(frozen=True, slots=True)
class Hindrance:
    """A rule that would refuse the submission now, whatever the application says."""

    code: str
    detail: str


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the application lacks, and what else hinders its submission."""

    missing: list[Need]
    hindrances: list[Hindrance]
    is_ready: bool


@query(Permission.APPLICATION_READ, subject=application_seen)
async def read_readiness(work: Work, application: Application) -> Readiness:
    """What is missing before this application could be submitted at this moment."""
    found = await whole(application)
    competition, organization = found.competition, found.organization
    now = await work.now()
    entered = await Application.filter(
        organization_id=organization.id, competition_id=competition.id, state__in=ENTERED
    ).count()
    missing = needs(
        summary=found.summary,
        leader=found.leader,
        proposals=sum(file.kind is FileKind.PROPOSAL for file in found.files),
        grant_lines=sum(line.source is Source.GRANT for line in found.budget),
    )
    checks: tuple[Callable[[], object], ...] = (
        lambda: STATES.advance(found.state, Action.SUBMIT),
        lambda: check_accepting(competition.stage, competition.opens_at, competition.closes_at, now),
        lambda: check_apart(
            organization=organization.is_demonstration, competition=competition.is_demonstration
        ),
        lambda: check_form(organization.form),
        lambda: check_cap(found.requested_minor, competition.award_cap_minor, found.track.cap_minor),
        lambda: check_entries(entered, competition.entries_per_organization),
    )
    hindrances = [hindrance for check in checks if (hindrance := _refusal(check)) is not None]
    return Readiness(missing, hindrances, is_ready=not missing and not hindrances)


def _refusal(check: Callable[[], object]) -> Hindrance | None:
    try:
        check()
    except DomainError as error:
        return Hindrance(error.code, error.detail)
    return None


@dataclass(frozen=True, slots=True)
class Applicant:
    """An organization for which the actor may apply, what it has begun, and what keeps it from more."""

    organization: Organization
    drafts: list[Application]
    entered: int
    hindrance: Hindrance | None


@dataclass(frozen=True, slots=True)
class Applicants:
    """Who could apply to a competition, and for which of its tracks."""

    competition: Competition
    tracks: list[Track]
    applicants: list[Applicant]


@query(Permission.APPLICATION_CREATE)
async def list_applicants(work: Work, *, competition_id: UUID) -> Applicants:
    """The actor's own organizations that could apply to this competition."""
    competition = await competition_seen(work, competition_id)
    own = sorted(work.actor.organizations_with(Permission.APPLICATION_CREATE))
    begun = await visible_applications(work.actor).filter(
        competition_id=competition.id, organization_id__in=own
    )
    applicants = []
    for organization in await Organization.filter(id__in=own).order_by("name"):
        of_it = [each for each in begun if each.organization_id == organization.id]
        entered = sum(each.state in ENTERED for each in of_it)
        applicants.append(
            Applicant(
                organization,
                [each for each in of_it if each.state is State.DRAFT],
                entered,
                _kept_from(organization, competition, entered),
            )
        )
    tracks = await Track.filter(competition_id=competition.id).order_by("position")
    return Applicants(competition, tracks, applicants)


def _kept_from(organization: Organization, competition: Competition, entered: int) -> Hindrance | None:
    return _refusal(
        lambda: check_apart(
            organization=organization.is_demonstration, competition=competition.is_demonstration
        )
    ) or _refusal(lambda: check_entries(entered, competition.entries_per_organization))
