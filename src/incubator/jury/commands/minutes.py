"""会议纪要: written when a deliberation is over, signed by who was there, corrected by a further version."""

from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.objects import Stored
from incubator.core.tables import StoredFile
from incubator.core.usecase import Work, command
from incubator.jury.queries.deliberation import deliberation_seen
from incubator.jury.queries.minutes import MinutesShown, minutes_joined, withheld
from incubator.jury.rules import check_signable
from incubator.jury.schemas import CorrectMinutes, SignMinutes
from incubator.jury.tables import Attendance, Deliberation, Minutes, Signature


async def ask_for_minutes(work: Work, deliberation: Deliberation, correction: str) -> Minutes:
    """Begin the next version of a closed deliberation's minutes; a job writes its PDF."""
    minutes = await Minutes.create(
        deliberation_id=deliberation.id,
        number=await Minutes.filter(deliberation_id=deliberation.id).count() + 1,
        correction=correction,
        asked_at=await work.now(),
    )
    work.defer(Task.MINUTES_WRITE, minutes_id=minutes.id)
    return minutes


@command(Permission.PANEL_MANAGE, subject=deliberation_seen)
async def correct_minutes(work: Work, deliberation: Deliberation, *, body: CorrectMinutes) -> MinutesShown:
    """Have a further version of the minutes written, saying what it corrects; the earlier ones stay."""
    if deliberation.closed_at is None:
        raise Conflict("deliberation_open", "Minutes are written when the deliberation is over.")
    minutes = await ask_for_minutes(work, deliberation, body.correction)
    work.note(minutes_id=minutes.id, number=minutes.number)
    is_whole = not await withheld(work, deliberation.id, deliberation.competition_id)
    return MinutesShown(minutes.number, minutes.correction, minutes.asked_at, None, is_whole, [])


async def minutes_by_id(work: Work, minutes_id: UUID) -> Minutes:
    """The minutes that a job writes."""
    return await work.one(Minutes.filter(id=minutes_id))


@command(Permission.PANEL_MANAGE, subject=minutes_by_id)
async def keep_minutes(work: Work, minutes: Minutes, *, stored: Stored, name: str) -> None:
    """Keep the PDF that a job wrote; one that another run kept stays, and this one's object goes."""
    if minutes.file_id is not None:
        work.defer(Task.FILE_DROP, key=stored.key)
        return
    file = await StoredFile.create(
        key=stored.key, name=name, size=stored.size, sha256=stored.sha256, media_type=stored.media_type
    )
    minutes.file_id = file.id
    await work.save(minutes, "file_id")
    work.note(sha256=stored.sha256, size=stored.size)


@command(Permission.SCORE_SUBMIT, subject=minutes_joined)
async def sign_minutes(work: Work, minutes: Minutes, *, body: SignMinutes) -> Signature:
    """Sign the latest version of the minutes, having been there, by the SHA-256 of its PDF."""
    there = Attendance.filter(deliberation_id=minutes.deliberation_id, person_id=work.person_id)
    latest = await Minutes.filter(deliberation_id=minutes.deliberation_id).count()
    check_signable(
        is_present=await there.exists(),
        is_latest=minutes.number == latest,
        written=minutes.file.sha256 if minutes.file else None,
        read=body.sha256,
    )
    if await Signature.filter(minutes_id=minutes.id, person_id=work.person_id).exists():
        raise Conflict("already_signed", "You signed these minutes already.")
    signature = await Signature.create(
        minutes_id=minutes.id,
        person_id=work.person_id,
        sha256=body.sha256,
        signed_at=await work.now(),
    )
    await signature.fetch_related("person")
    work.note(number=minutes.number, sha256=body.sha256)
    return signature
