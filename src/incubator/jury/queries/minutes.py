"""The minutes of deliberations, in all their versions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import cast
from uuid import UUID

from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.core.actor import Permission
from incubator.core.database import Connection
from incubator.core.errors import Conflict, Forbidden
from incubator.core.tables import StoredFile
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.deliberation import (
    DeliberationShown,
    deliberation_joined,
    deliberation_seen,
    shown_deliberation,
)
from incubator.jury.queries.rubric import rubric
from incubator.jury.rules import total
from incubator.jury.tables import (
    AgendaItem,
    Deliberation,
    Mark,
    Minutes,
    SheetVersion,
    Signature,
)


@dataclass(frozen=True, slots=True)
class MinutesShown:
    """One version of the minutes with who signed it; without SHA-256 its PDF is not written yet.

    It `is_whole` for who may read all of it. Others get a copy, and are not told what it corrects.
    """

    number: int
    correction: str
    asked_at: datetime
    sha256: str | None
    is_whole: bool
    signatures: Sequence[Signature]


async def minutes_seen(work: Work, competition_id: UUID, deliberation_id: UUID, number: int) -> Minutes:
    """One version of the minutes of a deliberation in a competition that the actor can see."""
    deliberation = await deliberation_seen(work, competition_id, deliberation_id)
    return await work.one(_version(deliberation.id, number))


async def minutes_joined(work: Work, deliberation_id: UUID, number: int) -> Minutes:
    """One version of the minutes of a deliberation of a panel that the judge is on."""
    deliberation = await deliberation_joined(work, deliberation_id)
    return await work.one(_version(deliberation.id, number))


def _version(deliberation_id: UUID, number: int) -> QuerySet[Minutes]:
    return Minutes.filter(deliberation_id=deliberation_id, number=number).select_related("file")


async def withheld(work: Work, deliberation_id: UUID, competition_id: UUID) -> set[UUID]:
    """The applications on the agenda with which the reader has a conflict, who reads nothing of them."""
    barred = await own_conflicts(work, competition_id)
    if not barred:
        return set()
    items = await AgendaItem.filter(deliberation_id=deliberation_id, application_id__in=barred)
    return {item.application_id for item in items}


def minutes_shown(minutes: Minutes, signatures: Sequence[Signature], *, is_whole: bool) -> MinutesShown:
    """A version whose file was read with it."""
    sha256 = minutes.file.sha256 if minutes.file else None
    correction = minutes.correction if is_whole else ""
    return MinutesShown(minutes.number, correction, minutes.asked_at, sha256, is_whole, signatures)


def signatures_in_order() -> QuerySet[Signature]:
    """Who signed first, first."""
    return Signature.all().order_by("signed_at", "id").select_related("person")


async def minutes_of(work: Work, deliberation: Deliberation) -> list[MinutesShown]:
    """Every version of the minutes, the first first, with who signed it."""
    is_whole = not await withheld(work, deliberation.id, deliberation.competition_id)
    found = Minutes.filter(deliberation_id=deliberation.id).order_by("number").select_related("file")
    return [
        minutes_shown(minutes, list(minutes.signatures), is_whole=is_whole)
        for minutes in await found.prefetch_related(Prefetch("signatures", signatures_in_order()))
    ]


def _pdf(minutes: Minutes) -> Download:
    file = written_file(minutes)
    return Download(file.key, file.name, file.media_type)


def written_file(minutes: Minutes) -> StoredFile:
    """The version's PDF, read with it; 409 while it is being written."""
    if minutes.file is None:
        raise Conflict("minutes_not_written", "The PDF is being written; try again in a moment.")
    return cast("StoredFile", minutes.file)


@query(Permission.SCORE_READ, subject=deliberation_seen)
async def list_minutes(work: Work, deliberation: Deliberation) -> list[MinutesShown]:
    """Every version of the minutes, the first first, with who signed it."""
    return await minutes_of(work, deliberation)


@query(Permission.SCORE_READ, subject=minutes_seen)
async def download_minutes(work: Work, minutes: Minutes) -> Download:
    """One version as PDF, for staff and auditors; not for who has a conflict with an application on it."""
    await _check_whole(work, minutes)
    return _pdf(minutes)


@query(Permission.SCORE_SUBMIT, subject=deliberation_joined)
async def list_own_minutes(work: Work, deliberation: Deliberation) -> list[MinutesShown]:
    """Every version of the minutes, for the panel to sign."""
    return await minutes_of(work, deliberation)


@query(Permission.SCORE_SUBMIT, subject=minutes_joined)
async def download_own_minutes(work: Work, minutes: Minutes) -> Download:
    """One version as PDF, for the panel; not for who has a conflict with an application that is on it.

    403 `judge_recused`: such a judge reads the copy, in which that application is left out.
    """
    await _check_whole(work, minutes)
    return _pdf(minutes)


async def _check_whole(work: Work, minutes: Minutes) -> None:
    """The minutes tell of every application on the agenda: whoever may not know of one doesn't get them."""
    await minutes.fetch_related("deliberation")
    if await withheld(work, minutes.deliberation_id, minutes.deliberation.competition_id):
        raise Forbidden("judge_recused", "It tells of an application that you have a conflict with.")


@dataclass(frozen=True, slots=True)
class Adjustment:
    """A judge's change of mind: the totals before and after, exact, and the reason."""

    application_id: UUID
    judge: str
    before: Fraction
    after: Fraction
    reason: str


async def read_adjustments(deliberation_id: UUID, competition_id: UUID) -> list[Adjustment]:
    """The sheets that were adjusted in a deliberation, in the order in which they were."""
    stage_id = (await Deliberation.get(id=deliberation_id)).stage_id
    weights = {
        criterion.code: Fraction(criterion.weight_hundredths, criterion.most_hundredths)
        for criterion in await rubric(competition_id, stage_id)
    }
    adjusted = SheetVersion.filter(deliberation_id=deliberation_id).order_by("changed_at", "id")
    found = []
    for version in await adjusted.select_related("sheet__judge"):
        # What the judge said then is the next version, if the sheet was changed again since.
        later = await SheetVersion.get_or_none(sheet_id=version.sheet_id, number=version.number + 1)
        after = later.marks if later is not None else await _present(version.sheet_id)
        found.append(
            Adjustment(
                version.sheet.application_id,
                version.sheet.judge.name,
                total(version.marks, weights),
                total(after, weights),
                version.reason,
            )
        )
    return found


async def _present(sheet_id: UUID) -> dict[str, int]:
    marks = Mark.filter(sheet_id=sheet_id)
    return dict(await marks.values_list("criterion__code", "score_hundredths"))


@dataclass(frozen=True, slots=True)
class Copy:
    """What a copy says beside the minutes: the original's digest, who signed that, how much is left out."""

    sha256: str
    signatures: Sequence[Signature]
    withheld: int


@dataclass(frozen=True, slots=True)
class ToWrite:
    """All that one version of the minutes says: the original, or a copy of it."""

    told: DeliberationShown
    adjustments: Sequence[Adjustment]
    minutes: Minutes
    copy: Copy | None = None


async def read_to_write(sql: Connection, minutes_id: UUID) -> ToWrite | None:
    """What a job writes; None when it was written already."""
    minutes = await Minutes.get(id=minutes_id)
    if minutes.file_id is not None:
        return None
    deliberation = await Deliberation.get(id=minutes.deliberation_id)
    told = await shown_deliberation(sql, deliberation)
    return ToWrite(told, await read_adjustments(deliberation.id, deliberation.competition_id), minutes)
