"""An application as a judge may know it: the call can leave the organization and the leader unnamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, BudgetLine, FileKind, whole
from incubator.competitions import Competition, Track
from incubator.jury.rules import neutral_names
from incubator.organizations import Organization


@dataclass(frozen=True, slots=True)
class FileShown:
    """A file of an application, by its own name or a neutral one."""

    id: UUID
    kind: FileKind
    name: str
    size: int
    sha256: str
    media_type: str


@dataclass(frozen=True, slots=True)
class ApplicationShown:
    """An application with its budget and files; None is not told."""

    id: UUID
    number: str
    organization: Organization | None
    track: Track
    title: str
    summary: str
    leader: str | None
    beneficiaries: int | None
    requested_minor: int
    budget: Sequence[BudgetLine]
    files: Sequence[FileShown]


def is_blind(competition: Competition) -> bool:
    """Judges are not told everything about applicants, and files have neutral names."""
    return not (competition.names_organization and competition.names_leader)


async def shown_whole(application: Application, blinded: Competition | None = None) -> ApplicationShown:
    """All of an application; less what the call of the competition `blinded`, if given, keeps from judges."""
    found = await whole(application)
    files = list(found.files)
    names = [file.stored.name for file in files]
    if blinded is not None and is_blind(blinded):
        names = neutral_names([(file.kind.value, file.stored.name) for file in files])
    return ApplicationShown(
        id=found.id,
        number=found.number,
        organization=found.organization if blinded is None or blinded.names_organization else None,
        track=found.track,
        title=found.title,
        summary=found.summary,
        leader=found.leader if blinded is None or blinded.names_leader else None,
        beneficiaries=found.beneficiaries,
        requested_minor=found.requested_minor,
        budget=list(found.budget),
        files=[
            FileShown(file.id, file.kind, name, file.stored.size, file.stored.sha256, file.stored.media_type)
            for file, name in zip(files, names, strict=True)
        ],
    )
