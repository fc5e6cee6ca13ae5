"""What the letters on a result say: as the text of a mail, and as a document to be typeset."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from incubator.core.pdf import Block, Document, Facts, Heading, Paragraph, Table
from incubator.jury.methods.exact import shown
from incubator.jury.methods.panel_agreement import PanelAgreement

ISSUER = "创益园"
LEAST_COMPARED = 5
"""Fewer applications have no quartiles: these would be their neighbours' own scores."""


@dataclass(frozen=True, slots=True)
class CriterionFeedback:
    """An application's mean at one criterion, and the quartiles of all applications' means, if any."""

    name: str
    mean: Fraction
    quartiles: tuple[Fraction, Fraction, Fraction] | None


@dataclass(frozen=True, slots=True)
class Feedback:
    """What an applicant is told: of its own application, beside what tells nothing of any single other."""

    competition: str
    number: str
    title: str
    organization: str
    rank: int
    of: int
    shown: str
    judges: int
    decimals: int
    criteria: Sequence[CriterionFeedback]
    comments: Sequence[tuple[str, str]]
    """What it is about (a criterion's name, or empty for the whole), and the comment, without whose it is."""


@dataclass(frozen=True, slots=True)
class StageReport:
    """The own scores of one stage; leniency is in points, with its 90% interval, if known.

    A contest without stages has one, without a name.
    """

    stage: str
    agreement: PanelAgreement
    leniency: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class JudgeReport:
    """What a judge is told of the own scores, in each stage in which the judge submitted any."""

    competition: str
    name: str
    decimals: int
    stages: Sequence[StageReport]


@dataclass(frozen=True, slots=True)
class Told:
    """A letter: its subject, the mail's text, and the document."""

    subject: str
    text: str
    document: Document


def feedback_letter(told: Feedback, at: datetime) -> Told:
    """The applicant's letter: place and score, each criterion beside the quartiles, released comments."""
    header = ("评分项 Criterion", "均分 Mean", "下四分位 Q1", "中位 Median", "上四分位 Q3")
    rows = [
        (each.name, *(_points(number, told.decimals) for number in (each.mean, *(each.quartiles or ()))))
        for each in told.criteria
    ]
    width = max(len(row) for row in rows) if rows else 2
    facts = [
        ("赛事 Competition", told.competition),
        ("项目 Application", f"{told.title}（{told.number}）"),
        ("申报单位 Organization", told.organization),
        ("名次 Place", f"{told.rank} / {told.of}"),
        ("得分 Score", f"{told.shown}（{told.judges} 位评委 judges）"),
    ]
    how = "均分已按规则去掉最高、最低分。The mean leaves out what the published rule leaves out."
    blocks: list[Block] = [Facts(facts), Heading("各评分项 By criterion")]
    whole = [(*row, *("—",) * (width - len(row))) for row in rows]
    blocks += [Table(header[:width], whole, numeric=range(1, width)), Paragraph(how)]
    if any(each.quartiles is None for each in told.criteria):
        few = f"同一轮评审的申报不足 {LEAST_COMPARED} 个的，不列四分位数。Too few applications for quartiles."
        blocks.append(Paragraph(few))
    if told.comments:
        blocks.append(Heading("评委意见 Comments"))
        blocks += [Paragraph(f"{about}：{text}" if about else text) for about, text in told.comments]
    subject = f"评审反馈：{told.title} / Feedback on your application"
    return _told(subject, f"{told.organization}：", blocks, at)


def judge_letter(told: JudgeReport, at: datetime) -> Told:
    """The judge's report: how many scores, how strict they were, how far they went with the panel's."""
    how = (
        "宽严为正表示打分偏宽，为负表示偏严；区间包含零时，与同组没有可靠差别。\n"
        "Above zero is lenient, below it strict; an interval around zero shows no sure difference."
    )
    blocks: list[Block] = [Facts([("赛事 Competition", told.competition)])]
    for each in told.stages:
        blocks += [Heading(f"评审阶段 Stage：{each.stage}")] if each.stage else []
        blocks.append(Facts(_own_scores(each, told.decimals)))
    blocks.append(Paragraph(how))
    subject = f"评委报告：{told.competition} / Report on your scores"
    return _told(subject, f"{told.name}老师：", blocks, at)


def _own_scores(own: StageReport, decimals: int) -> list[tuple[str, str]]:
    agreement = own.agreement
    facts = [
        ("评分表 Sheets", str(agreement.scores)),
        ("与他人共评 Shared with others", str(agreement.shared)),
    ]
    if agreement.difference is not None and agreement.distance is not None:
        facts.append(("与同组均分之差 Above the others' mean", _signed(agreement.difference, decimals)))
        facts.append(("平均偏离 Mean distance", _points(agreement.distance, decimals)))
    if agreement.same_order is not None:
        share = f"{shown(agreement.same_order * 100, 0)}%"
        facts.append(("两两排序一致 Pairs in the same order", share))
    if own.leniency is not None:
        middle, low, high = own.leniency
        facts.append(("宽严 Leniency (90%)", f"{middle:+.2f}（{low:+.2f} 至 {high:+.2f}）"))
    return facts


def _told(subject: str, to: str, blocks: Sequence[Block], at: datetime) -> Told:
    title = subject.partition("：")[0]
    whole = [Paragraph(to), *blocks]
    document = Document(title, issuer=ISSUER, at=at, blocks=whole, footer=ISSUER)
    text = "\n\n".join(filter(None, map(_text, whole)))
    return Told(subject, f"{text}\n\n{ISSUER}\n", document)


def _text(block: Block) -> str:
    match block:
        case Heading(text):
            return f"【{text}】"
        case Paragraph(text):
            return text
        case Facts(pairs):
            return "\n".join(f"{label}：{value}" for label, value in pairs)
        case Table(header, rows):
            return "\n".join("  ".join(row) for row in [header, *rows])
        case _:
            return ""


def _points(number: Fraction, decimals: int) -> str:
    return str(shown(number, decimals))


def _signed(number: Fraction, decimals: int) -> str:
    return f"{'+' if number > 0 else ''}{_points(number, decimals)}"
