"""An application as a judge may know it: a stage can leave the organization and the leader unnamed."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, BudgetLine, FileKind, whole
from incubator.competitions import Competition, Track
from incubator.jury.methods.rule import JUDGED
from incubator.jury.rules import SheetState, Told, neutral_names, told_by_all
from incubator.jury.tables import JudgingStage, Sheet
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


def told_in(call: Competition, stage: JudgingStage | None) -> Told:
    """What judges are told in a stage; None is a competition that is judged once, as its call says."""
    told = Told(call.names_organization, call.names_leader, call.shares_scores)
    if stage is None:
        return told
    return told.in_stage(
        names_organization=stage.names_organization,
        names_leader=stage.names_leader,
        shares_scores=stage.shares_scores,
    )


async def told_before(call: Competition) -> Told:
    """What judges are told of applications before they have sheets: what every judged stage tells."""
    judged = await JudgingStage.filter(competition_id=call.id, kind__in=JUDGED)
    return told_by_all([told_in(call, stage) for stage in judged or (None,)])


async def told_of(sheet: Sheet) -> Told:
    """What a sheet's judge is told of its application, with the competition read already.

    What its stage tells, but no more than the stages tell in which the judge's own sheet of the same
    application is still open: a pitch under the name does not unblind a review.
    """
    call = sheet.competition
    if sheet.stage_id is None:
        return told_in(call, None)
    own = Sheet.filter(judge_id=sheet.judge_id, application_id=sheet.application_id).select_related("stage")
    read = [one for one in await own if one.id == sheet.id or one.state is SheetState.ASSIGNED]
    return told_by_all([told_in(call, one.stage) for one in read])


async def shown_whole(application: Application, told: Told | None = None) -> ApplicationShown:
    """All of an application; for a judge, what `told` says."""
    found = await whole(application)
    files = list(found.files)
    names = [file.stored.name for file in files]
    if told is not None and told.is_blind:
        names = neutral_names([(file.kind.value, file.stored.name) for file in files])
    return ApplicationShown(
        id=found.id,
        number=found.number,
        organization=found.organization if told is None or told.names_organization else None,
        track=found.track,
        title=found.title,
        summary=found.summary,
        leader=found.leader if told is None or told.names_leader else None,
        beneficiaries=found.beneficiaries,
        requested_minor=found.requested_minor,
        budget=list(found.budget),
        files=[
            FileShown(file.id, file.kind, name, file.stored.size, file.stored.sha256, file.stored.media_type)
            for file, name in zip(files, names, strict=True)
        ],
    )
