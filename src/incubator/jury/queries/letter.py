"""Letters on a result: what they say, and who may read them."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.jury.queries.conflict import barred_from
from incubator.jury.tables.letter import FeedbackRelease, Letter, WithheldComment


@dataclass(frozen=True, slots=True)
class Released:
    """A release, with how many letters it sends and comments it withholds."""

    id: UUID
    competition_id: UUID
    released_at: datetime
    released_by_id: UUID
    letters: int
    withheld: int


@dataclass(frozen=True, slots=True)
class LetterShown:
    """A letter as its readers get it; one to a judge is on no application."""

    id: UUID
    competition_id: UUID
    competition: str
    title: str | None
    application_id: UUID | None
    judge_id: UUID | None
    sent_at: datetime | None
    body: str
    sha256: str | None


async def visible_letters(work: Work) -> QuerySet[Letter]:
    """Members see those to their organizations, judges their own; staff and auditors all of them.

    Nobody sees one on an application with which the person has a conflict as a judge.
    """
    actor, person = work.actor, work.person_id
    hidden = sorted(await barred_from(work.sql, person))
    found = Letter.filter(Q(application_id__isnull=True) | ~Q(application_id__in=hidden))
    if not actor.may(Permission.SCORE_READ):
        mine = sorted(actor.organizations_with(Permission.RANKING_READ))
        own = Q(judge_id=person) | Q(application__organization_id__in=mine)
        found = found.filter(own, sent_at__isnull=False)
    return found.select_related("release__competition", "application", "file")


async def letter_seen(work: Work, letter_id: UUID) -> Letter:
    """A letter, if the actor may read it."""
    return await work.one((await visible_letters(work)).filter(id=letter_id))


def shown_letter(letter: Letter) -> LetterShown:
    """The letter with what its readers need; its application, release and file were read with it."""
    return LetterShown(
        id=letter.id,
        competition_id=letter.release.competition_id,
        competition=letter.release.competition.title,
        title=letter.application.title if letter.application else None,
        application_id=letter.application_id,
        judge_id=letter.judge_id,
        sent_at=letter.sent_at,
        body=letter.body,
        sha256=letter.file.sha256 if letter.file else None,
    )


@query(Permission.ACCOUNT_MANAGE)
async def list_letters(
    work: Work, *, competition_id: UUID | None = None, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[LetterShown]:
    """The letters that the actor may read, newest first: one's own, for staff and auditors every one."""
    found = await visible_letters(work)
    if competition_id is not None:
        found = found.filter(release__competition_id=competition_id)
    page = await listing(found, cursor, limit)
    return Found([shown_letter(letter) for letter in page.items], page.next)


@query(Permission.ACCOUNT_MANAGE, subject=letter_seen)
async def read_letter(_work: Work, letter: Letter) -> LetterShown:
    """One letter with its text."""
    return shown_letter(letter)


@query(Permission.ACCOUNT_MANAGE, subject=letter_seen)
async def download_letter(_work: Work, letter: Letter) -> Download:
    """One letter as PDF; 404 before it is written."""
    if letter.file is None:
        raise NotFound
    return Download(letter.file.key, letter.file.name, letter.file.media_type)


async def release_of(competition: Competition) -> Released | None:
    """Whether and by whom a competition's letters were released; None before."""
    release = await FeedbackRelease.get_or_none(competition_id=competition.id)
    if release is None:
        return None
    return Released(
        release.id,
        release.competition_id,
        release.released_at,
        release.released_by_id,
        await Letter.filter(release_id=release.id).count(),
        await WithheldComment.filter(sheet__competition_id=competition.id).count(),
    )


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_release(_work: Work, competition: Competition) -> Released:
    """Whether and by whom a competition's letters were released; 404 before."""
    released = await release_of(competition)
    if released is None:
        raise NotFound
    return released
