"""What the letters on a ranking say: worked out anew whenever one is looked at, until it is sent."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from hashlib import sha256
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, Criterion
from incubator.core.database import Connection
from incubator.core.errors import NotFound
from incubator.jury.letters import (
    LEAST_COMPARED,
    CriterionFeedback,
    Feedback,
    JudgeReport,
    StageReport,
    Told,
    feedback_letter,
    judge_letter,
)
from incubator.jury.methods.panel import Panel
from incubator.jury.methods.panel_agreement import panel_agreement, quartiles
from incubator.jury.methods.ranking import Placing
from incubator.jury.queries.diagnosis import NINETY, Diagnosed, diagnosed
from incubator.jury.queries.stage import stages_of
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet
from incubator.jury.tables.letter import Letter, WithheldComment
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class ToSend:
    """A letter that was not sent yet, and to which address it goes."""

    told: Told
    recipient: str


@dataclass(frozen=True, slots=True)
class CommentShown:
    """A judge's comment: on a criterion by its name, or on the whole, where the name is empty."""

    sheet_id: UUID
    criterion_id: UUID | None
    key: str
    """The sheet's id, and after a space the criterion's code if it is on one."""
    criterion: str
    judge: str
    text: str
    is_withheld: bool


async def read_to_send(sql: Connection, letter_id: UUID) -> ToSend | None:
    """What a job sends; None when it was sent."""
    letter = await Letter.get(id=letter_id).select_related("release__competition")
    if letter.sent_at is not None:
        return None
    competition, at = letter.release.competition, letter.release.released_at
    if letter.judge_id is not None:
        return await judges_letter(sql, competition, letter.judge_id, at)
    assert letter.application_id is not None  # noqa: S101 - ck_letter_to
    return await applicants_letter(sql, competition, letter.application_id, at)


async def applicants_letter(
    sql: Connection, competition: Competition, application_id: UUID, at: datetime
) -> ToSend:
    """An applicant's letter on a published ranking, without the comments that staff withhold."""
    found = await diagnosed(sql, competition)
    application = await Application.get(id=application_id).select_related("organization")
    organization = application.organization
    placing = found.placings.get(application.number)
    if placing is None:
        raise NotFound("not_placed", "The application has no place in the ranking.")
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
        criteria=await criteria_of(found, placing, competition.id),
        comments=[
            (each.criterion, each.text)
            for each in await comments_on(competition.id, application_id)
            if not each.is_withheld
        ],
    )
    return ToSend(feedback_letter(told, at), organization.contact_email)


async def judges_letter(sql: Connection, competition: Competition, judge_id: UUID, at: datetime) -> ToSend:
    """A judge's report on the own scores, stage by stage, of those in which the judge submitted a sheet."""
    judge = await Person.get(id=judge_id)
    own = Sheet.filter(competition_id=competition.id, judge_id=judge_id, state=SheetState.SUBMITTED)
    submitted = set(await own.values_list("stage_id", flat=True))
    reports = [
        _report(await diagnosed(sql, competition, stage=stage.code), stage.name, str(judge_id))
        for stage in await stages_of(competition.id)
        if stage.id in submitted
    ]
    if None in submitted:  # the competition has no stages
        reports.append(_report(await diagnosed(sql, competition), "", str(judge_id)))
    told = JudgeReport(competition.title, judge.name, competition.decimals, reports)
    return ToSend(judge_letter(told, at), judge.email)


async def criteria_of(found: Diagnosed, own: Placing, competition_id: UUID) -> list[CriterionFeedback]:
    """The application's mean at each criterion of each stage beside the quartiles of all applications."""
    names = await _rubric(competition_id)
    order = [code for code, _ in names.values()]
    called = dict(names.values())
    means: defaultdict[tuple[str, str], list[Fraction]] = defaultdict(list)
    for placing in found.placings.values():
        for stage, panel in _panels(placing):
            for criterion in panel.scale.criteria:
                means[stage, criterion].append(panel.criterion(criterion))
    told = []
    for stage, panel in _panels(own):
        for criterion in sorted(panel.scale.criteria, key=order.index):
            every = means[stage, criterion]
            name = " · ".join(filter(None, (stage, called[criterion])))
            compared = quartiles(every) if len(every) >= LEAST_COMPARED else None
            told.append(CriterionFeedback(name, panel.criterion(criterion), compared))
    return told


def _panels(placing: Placing) -> list[tuple[str, Panel]]:
    """The panels that judged an application, each by its stage's name, or by none."""
    if not placing.score.stages:
        return [("", placing.score.panel)]
    return [(each.stage.name, each.panel) for each in placing.score.stages if each.panel is not None]


async def _rubric(competition_id: UUID) -> Mapping[UUID, tuple[str, str]]:
    rows = Criterion.filter(competition_id=competition_id).order_by("position")
    return {row.id: (row.code, row.name) for row in await rows}


async def comments_on(competition_id: UUID, application_id: UUID) -> Sequence[CommentShown]:
    """By criterion and then on the whole, each kind in an order that tells nothing of its judges."""
    names = await _rubric(competition_id)
    withheld = set(
        await WithheldComment.filter(sheet__application_id=application_id).values_list(
            "sheet_id", "criterion_id"
        )
    )
    submitted = Sheet.filter(application_id=application_id, state=SheetState.SUBMITTED)
    found = []
    for sheet in await submitted.select_related("judge").prefetch_related("comments"):
        said: list[tuple[UUID | None, str]] = [(each.criterion_id, each.text) for each in sheet.comments]
        if sheet.comment:
            said.append((None, sheet.comment))
        for criterion_id, text in said:
            code, name = names.get(criterion_id, ("", "")) if criterion_id else ("", "")
            found.append(
                CommentShown(
                    sheet_id=sheet.id,
                    criterion_id=criterion_id,
                    key=f"{sheet.id} {code}".strip(),
                    criterion=name,
                    judge=sheet.judge.name,
                    text=text,
                    is_withheld=(sheet.id, criterion_id) in withheld,
                )
            )
    order: list[UUID | None] = [*names, None]
    return sorted(found, key=lambda c: (order.index(c.criterion_id), sha256(c.sheet_id.bytes).digest()))


def _report(own: Diagnosed, stage: str, judge: str) -> StageReport:
    fitted, leniency = own.found.fitted, None
    if fitted is not None and judge in own.found.judges:
        n = own.found.judges.index(judge)
        middle, spread = float(fitted.leniency[n]), NINETY * float(fitted.leniency_sd[n])
        leniency = middle, middle - spread, middle + spread
    return StageReport(stage, panel_agreement(own.scores, judge), leniency)
