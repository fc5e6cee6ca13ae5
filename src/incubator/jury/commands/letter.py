"""Preparing the letters on a result, releasing them, and sending each once."""

from collections.abc import Mapping
from uuid import UUID

from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, Invalid, refuse
from incubator.core.jobs import Task
from incubator.core.objects import Stored
from incubator.core.tables import StoredFile
from incubator.core.usecase import Work, command
from incubator.jury.letters import Told
from incubator.jury.queries.letter import Released, release_of
from incubator.jury.queries.letter_desk import LetterPrepared, check_writes_of, prepared
from incubator.jury.queries.letter_text import comments_on
from incubator.jury.rules import SheetState
from incubator.jury.rules.letter import check_writable
from incubator.jury.schemas.letter import ReleaseLetters, WithholdComments
from incubator.jury.tables import Placing, Sheet
from incubator.jury.tables.letter import FeedbackRelease, Letter, WithheldComment


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def withhold_comments(
    work: Work, competition: Competition, *, application_id: UUID, body: WithholdComments
) -> LetterPrepared:
    """Say which comments on an application its applicant does not get; every other one goes with the letter.

    Until the letters are released. Raises Conflict `withheld_meanwhile` when others are withheld than
    `before`: a page that was opened earlier must not let out what a colleague holds back.
    """
    await check_writes_of(work, competition, application_id)
    await _check_unreleased(competition)
    there = {each.key: each for each in await comments_on(competition.id, application_id)}
    why = "There is no such comment on this application."
    errors = [
        FieldError(f"/withheld/{place}", "unknown_comment", why)
        for place, key in enumerate(body.withheld)
        if key not in there
    ]
    if errors:
        raise Invalid("unknown_comment", why, errors=errors)
    if {key for key, each in there.items() if each.is_withheld} != set(body.before):
        raise Conflict("withheld_meanwhile", "A colleague chose other comments meanwhile: read them first.")
    chosen = [there[key] for key in dict.fromkeys(body.withheld)]
    await WithheldComment.filter(sheet__application_id=application_id).delete()
    await WithheldComment.bulk_create(
        WithheldComment(sheet_id=each.sheet_id, criterion_id=each.criterion_id) for each in chosen
    )
    work.note(application_id=application_id, withheld=len(chosen))
    return await prepared(work, competition, application_id)


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def release_letters(work: Work, competition: Competition, *, body: ReleaseLetters) -> Released:
    """Let a ranked competition's letters go out: to each applicant its feedback, to each judge a report.

    Once for a competition. Mean scores by criterion go to every applicant, whatever the call shows besides;
    comments go without whose they are, and none that is withheld, here or while the letters were prepared.
    """
    check_writable(competition.stage, is_imported=competition.is_imported)
    await _check_unreleased(competition)
    submitted = Sheet.filter(competition_id=competition.id, state=SheetState.SUBMITTED)
    sheets: Mapping[UUID, UUID] = dict(await submitted.values_list("id", "judge_id"))
    before = set(
        await WithheldComment.filter(sheet__competition_id=competition.id).values_list(
            "sheet_id", "criterion_id"
        )
    )
    further = [each for each in await _withheld(competition, body, sheets) if each not in before]
    await WithheldComment.bulk_create(
        WithheldComment(sheet_id=sheet, criterion_id=criterion) for sheet, criterion in further
    )
    release = await FeedbackRelease.create(
        competition_id=competition.id, released_at=await work.now(), released_by_id=work.person_id
    )
    ranked = Placing.filter(ranking__competition_id=competition.id).order_by("rank", "id")
    letters = [
        Letter(release_id=release.id, application_id=application)
        for application in await ranked.values_list("application_id", flat=True)
    ]
    letters += [Letter(release_id=release.id, judge_id=judge) for judge in sorted(set(sheets.values()))]
    await Letter.bulk_create(letters)
    for letter in letters:
        work.defer(Task.LETTER_SEND, letter_id=letter.id)
    withheld = len(before) + len(further)
    work.note(release_id=release.id, letters=len(letters), withheld=withheld)
    return Released(
        release.id,
        competition.id,
        release.released_at,
        release.released_by_id,
        len(letters),
        withheld,
    )


async def _check_unreleased(competition: Competition) -> None:
    if await release_of(competition) is not None:
        raise Conflict("already_released", "The letters were released already.")


async def _withheld(
    competition: Competition, body: ReleaseLetters, sheets: Mapping[UUID, UUID]
) -> list[tuple[UUID, UUID | None]]:
    rubric = Criterion.filter(competition_id=competition.id)
    criteria: Mapping[str, UUID] = dict(await rubric.values_list("code", "id"))
    found: list[tuple[UUID, UUID | None]] = []
    for place, each in enumerate(body.withheld):
        at = f"/withheld/{place}"
        if each.sheet_id not in sheets:
            raise refuse(f"{at}/sheet_id", "sheet_not_submitted", "It is no submitted sheet here.")
        if each.criterion is not None and each.criterion not in criteria:
            raise refuse(f"{at}/criterion", "unknown_criterion", "The rubric has no such criterion.")
        comment = each.sheet_id, None if each.criterion is None else criteria[each.criterion]
        if comment in found:
            raise refuse(at, "comment_repeated", "The comment is named twice.")
        found.append(comment)
    return found


async def letter_to_send(work: Work, letter_id: UUID) -> Letter:
    """The letter that a job sends."""
    return await work.one(Letter.filter(id=letter_id))


@command(Permission.RANKING_PUBLISH, subject=letter_to_send)
async def send_letter(work: Work, letter: Letter, *, told: Told, recipient: str, stored: Stored) -> None:
    """Keep the letter that a job wrote, and mail it; what another run sent stays, and this object goes."""
    if letter.sent_at is not None:
        work.defer(Task.FILE_DROP, key=stored.key)
        return
    file = await StoredFile.create(
        key=stored.key,
        name=f"{told.document.title}.pdf",
        size=stored.size,
        sha256=stored.sha256,
        media_type=stored.media_type,
    )
    letter.body, letter.file_id, letter.sent_at = told.text, file.id, await work.now()
    await work.save(letter, "body", "file_id", "sent_at")
    await work.mail(recipient, told.subject, told.text)
    work.note(sha256=stored.sha256)
