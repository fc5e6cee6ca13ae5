"""What the minutes of a deliberation say (会议纪要), as a document to be typeset."""

from datetime import datetime, tzinfo

from incubator.core.pdf import Block, Document, Facts, Heading, Paragraph, Signatures, Table
from incubator.jury.methods.exact import shown
from incubator.jury.queries.minutes import ToWrite
from incubator.jury.rules import Spread

ISSUER = "创益园"


def minutes_document(written: ToWrite, zone: tzinfo) -> Document:
    """One version of the minutes: who was there, what was disputed, said and adjusted, and lines to sign."""
    told, adjustments, minutes = written.told, written.adjustments, written.minutes
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
                ("版本", f"第 {minutes.number} 版"),
            ]
        )
    ]
    if minutes.correction:
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
    blocks += [Heading("签字"), Signatures([person.name for person in told.present])]
    return Document(
        title="评审合议会议纪要",
        issuer=ISSUER,
        at=minutes.asked_at,
        blocks=blocks,
        footer=f"{told.competition.number} · 第 {minutes.number} 版",
    )


def _ends(spread: Spread, places: int) -> tuple[str, str]:
    if not spread.totals:
        return "—", "—"
    return str(shown(spread.totals[0], places)), str(shown(spread.totals[-1], places))
