"""Letters on a result: what they say, and who may read them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.applications import Application
from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.database import Connection
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.jury.letters import (
    LEAST_COMPARED,
    CriterionFeedback,
    Feedback,
    JudgeReport,
    Told,
    feedback_letter,
    judge_letter,
)
from incubator.jury.methods.panel import Panel
from incubator.jury.methods.panel_agreement import panel_agreement, quartiles
from incubator.jury.methods.ranking import Placing
from incubator.jury.queries.conflict import barred_from
from incubator.jury.queries.diagnosis import NINETY, Diagnosed, diagnosed
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet
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
    """A letter as its readers get it."""

    id: UUID
    competition_id: UUID
    application_id: UUID | None
    judge_id: UUID | None
    sent_at: datetime | None
    body: str
    sha256: str | None


@dataclass(frozen=True, slots=True)
class ToSend:
    """A letter that was not sent yet, and to which address it goes."""

    told: Told
    recipient: str


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
    return found.select_related("release", "file")


async def letter_seen(work: Work, letter_id: UUID) -> Letter:
    """A letter, if the actor may read it."""
    return await work.one((await visible_letters(work)).filter(id=letter_id))


def shown_letter(letter: Letter) -> LetterShown:
    """The letter with what its readers need; `release` and `file` were read with it."""
    return LetterShown(
        id=letter.id,
        competition_id=letter.release.competition_id,
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


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_release(_work: Work, competition: Competition) -> Released:
    """Whether and by whom a competition's letters were released; 404 before."""
    release = await FeedbackRelease.get_or_none(competition_id=competition.id)
    if release is None:
        raise NotFound
    return Released(
        release.id,
        release.competition_id,
        release.released_at,
        release.released_by_id,
        await Letter.filter(release_id=release.id).count(),
        await WithheldComment.filter(release_id=release.id).count(),
    )


async def read_to_send(sql: Connection, letter_id: UUID) -> ToSend | None:
    """What a job sends; None when it was sent."""
    letter = await Letter.get(id=letter_id).select_related("release__competition", "judge")
    if letter.sent_at is not None:
        return None
    competition, at = letter.release.competition, letter.release.released_at
    found = await diagnosed(sql, competition)
    if letter.judge is not None:
        report = _report(found, competition, letter.judge.id, letter.judge.name)
        return ToSend(judge_letter(report, at), letter.judge.email)
    application = await Application.get(id=letter.application_id).select_related("organization")
    names = dict(await Criterion.filter(competition_id=competition.id).values_list("code", "name"))
    comments = await _comments(letter, names)
    organization = application.organization
    placing = found.placings[application.number]
    told = Feedback(
        competition=competition.title,
        number=application.number,
        title=application.title,
        organization=organization.name,
        rank=placing.rank,
        of=len(found.placings),
        shown=str(placing.score.shown),
        judges=len({judge for panel in placing.score.panels for judge in panel.judges}),
        decimals=competition.decimals,
        criteria=_criteria(found, placing, names),
        comments=comments,
    )
    return ToSend(feedback_letter(told, at), organization.contact_email)


def _panels(placing: Placing) -> list[tuple[str, Panel]]:
    """The panels that judged an application, each by its stage's name, or by none."""
    if not placing.score.stages:
        return [("", placing.score.panel)]
    return [(each.stage.name, each.panel) for each in placing.score.stages if each.panel is not None]


def _criteria(found: Diagnosed, own: Placing, names: dict[str, str]) -> list[CriterionFeedback]:
    means: defaultdict[tuple[str, str], list[Fraction]] = defaultdict(list)
    for placing in found.placings.values():
        for stage, panel in _panels(placing):
            for criterion in panel.scale.criteria:
                means[stage, criterion].append(panel.criterion(criterion))
    told = []
    for stage, panel in _panels(own):
        for criterion in sorted(panel.scale.criteria, key=list(names).index):
            every = means[stage, criterion]
            name = " · ".join(filter(None, (stage, names[criterion])))
            compared = quartiles(every) if len(every) >= LEAST_COMPARED else None
            told.append(CriterionFeedback(name, panel.criterion(criterion), compared))
    return told


async def _comments(letter: Letter, names: dict[str, str]) -> list[tuple[str, str]]:
    """By criterion and then on the whole, each kind in an order that tells nothing of its judges."""
    rows = await WithheldComment.filter(release_id=letter.release_id).values_list("sheet_id", "criterion_id")
    withheld = set(rows)
    submitted = Sheet.filter(application_id=letter.application_id, state=SheetState.SUBMITTED)
    sheets = sorted(
        await submitted.prefetch_related("comments__criterion"), key=lambda s: sha256(s.id.bytes).digest()
    )
    order = list(names)
    found = [
        (order.index(comment.criterion.code), names[comment.criterion.code], comment.text)
        for sheet in sheets
        for comment in sheet.comments
        if (sheet.id, comment.criterion_id) not in withheld
    ]
    found += [
        (len(order), "", sheet.comment)
        for sheet in sheets
        if sheet.comment and (sheet.id, None) not in withheld
    ]
    return [(about, text) for _, about, text in sorted(found, key=lambda each: each[0])]


def _report(own: Diagnosed, competition: Competition, judge_id: UUID, name: str) -> JudgeReport:
    key, leniency = str(judge_id), None
    fitted = own.found.fitted
    if fitted is not None and key in own.found.judges:
        n = own.found.judges.index(key)
        middle, spread = float(fitted.leniency[n]), NINETY * float(fitted.leniency_sd[n])
        leniency = middle, middle - spread, middle + spread
    return JudgeReport(
        competition=competition.title,
        name=name,
        decimals=competition.decimals,
        agreement=panel_agreement(own.scores, key),
        leniency=leniency,
    )
