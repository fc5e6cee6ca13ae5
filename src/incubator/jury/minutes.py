"""What the minutes of a deliberation say (会议纪要), as a document to be typeset."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo

from incubator.core.pdf import Block, Document, Facts, Heading, Paragraph, Signatures, Table
from incubator.jury.methods.exact import shown
from incubator.jury.queries.minutes import Copy, ToWrite
from incubator.jury.rules import Spread
from incubator.people import Person

ISSUER = "创益园"


def minutes_document(written: ToWrite, zone: tzinfo) -> Document:
    """One version of the minutes: who was there, what was disputed, said and adjusted, and who signs.

    The original has lines to sign on; a copy says who signed the original, by its SHA-256, and when.
    """
    told, adjustments, minutes, copy = written.told, written.adjustments, written.minutes, written.copy
    places = told.competition.decimals
    titles = {item.application.id: item.application for item in told.agenda}

    def clock(at: datetime | None) -> str:
        return at.astimezone(zone).strftime("%Y-%m-%d %H:%M") if at is not None else "—"

    blocks: list[Block] = [
        Facts(
            [
                ("赛事", f"{told.competition.title}（{told.competition.number}）"),
                *([("阶段", told.stage.name)] if told.stage else []),
                ("时间", f"{clock(told.opened_at)} 至 {clock(told.closed_at)}"),
                ("主持", told.chair.name),
                ("出席", "、".join(person.name for person in told.present)),
                ("版本", f"第 {minutes.number} 版{'（副本）' if copy else ''}"),
                *([("原件 SHA-256", f"{copy.sha256[:32]}\n{copy.sha256[32:]}")] if copy else []),
            ]
        )
    ]
    if copy and copy.withheld:
        left_out = f"查阅人须回避议程中的 {copy.withheld} 份申报，本副本略去与之有关的内容；原件未作改动。"
        blocks += [Heading("说明"), Paragraph(left_out)]
    elif minutes.correction:
        blocks += [Heading("更正说明"), Paragraph(minutes.correction)]
    blocks += [
        Heading("议程（按评委总分分歧由大到小）"),
        Table(
            ("序", "编号", "项目", "评分表", "最高", "最低", "标准差"),
            [
                (
                    str(item.position),
                    item.application.number,
                    item.application.title,
                    str(len(item.before.totals)),
                    *_ends(item.before, places),
                    str(item.before.deviation),
                )
                for item in told.agenda
            ],
            numeric=(0, 3, 4, 5, 6),
        ),
        Heading("讨论记录"),
    ]
    notes = [
        Paragraph(f"{item.application.number} {item.application.title}：{note.text}")
        for item in told.agenda
        for note in item.notes
    ]
    blocks += notes or [Paragraph("无。")]
    blocks.append(Heading("评分调整（由评委本人作出，前后两版均保存）"))
    if adjustments:
        rows = [
            (
                titles[a.application_id].number,
                a.judge,
                str(shown(a.before, places)),
                str(shown(a.after, places)),
                a.reason,
            )
            for a in adjustments
            if a.application_id in titles
        ]
        blocks.append(Table(("编号", "评委", "调整前", "调整后", "理由"), rows, numeric=(2, 3)))
    else:
        blocks.append(Paragraph("无。"))
    blocks.append(Heading("签字"))
    blocks += _signed(copy, told.present, clock) if copy else _to_sign(told.present)
    return Document(
        title=f"评审合议会议纪要{'（副本）' if copy else ''}",
        issuer=ISSUER,
        at=max([minutes.asked_at, *(one.signed_at for one in copy.signatures)]) if copy else minutes.asked_at,
        blocks=blocks,
        footer=f"{told.competition.number} · 第 {minutes.number} 版{' · 副本' if copy else ''}",
    )


def _to_sign(present: Sequence[Person]) -> list[Block]:
    where = "在系统中签名的，签名人、时间和所签文件的 SHA-256 见副本；在纸上签名的，签在下面。"
    return [Paragraph(where), Signatures([person.name for person in present])]


def _signed(copy: Copy, present: Sequence[Person], clock: Callable[[datetime | None], str]) -> list[Block]:
    signed = {one.person_id for one in copy.signatures}
    missing = "、".join(person.name for person in present if person.id not in signed)
    blocks: list[Block] = []
    if copy.signatures:
        rows = [(one.person.name, clock(one.signed_at), f"{one.sha256[:16]}…") for one in copy.signatures]
        blocks.append(Paragraph("下列到会评委已在系统中签署原件，以 SHA-256 为准。"))
        blocks.append(Table(("签名人", "签名时间", "所签文件的 SHA-256"), rows))
    if missing:
        blocks.append(Paragraph(f"尚未在系统中签名：{missing}。"))
    return blocks


def _ends(spread: Spread, places: int) -> tuple[str, str]:
    if not spread.totals:
        return "—", "—"
    return str(shown(spread.totals[0], places)), str(shown(spread.totals[-1], places))
