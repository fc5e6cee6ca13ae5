"""The pages of deliberations: opened and watched by staff, led by the chair, signed by the panel."""

from typing import Any

from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.jury import commands, queries
from incubator.jury.pages.judge import JUDGE_LINKS
from incubator.jury.queries.contest import read_contest
from incubator.jury.queries.deliberation_desk import read_deliberation_desk

ONE = "/competitions/{competition_id:uuid}"


def _opened(found: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/competitions/{found.competition.id}/deliberations/{found.id}"


DELIBERATION_LINKS = [Link("/deliberations", ("合议", "Deliberations"), "users", JUDGE_LINKS[0].shown)]

DELIBERATION = [
    Page(
        f"{ONE}/deliberation",
        "jury/deliberations.html",
        shows={"contest": read_contest, "deliberations": queries.list_deliberations},
        forms={"open": Form(commands.open_deliberation, then=_opened, done=("合议已开始", "It is open"))},
    ),
    Page(
        f"{ONE}/deliberations/{{deliberation_id:uuid}}",
        "jury/deliberation.html",
        shows={
            "contest": read_contest,
            "deliberation": queries.read_deliberation,
            "minutes": queries.list_minutes,
        },
        forms={
            "chair": Form(commands.name_chair, done=("主持人已更换", "Another chair leads it")),
            "correct": Form(commands.correct_minutes, done=("更正版正在生成", "It is being written")),
        },
    ),
    Page(
        "/deliberations",
        "jury/own_deliberations.html",
        shows={"deliberations": queries.list_own_deliberations},
    ),
    Page(
        "/deliberations/{deliberation_id:uuid}",
        "jury/own_deliberation.html",
        shows={"desk": read_deliberation_desk},
        forms={
            "note": Form(commands.write_note, done=("已记下", "Written down")),
            "close": Form(commands.close_deliberation, done=("合议已结束", "The deliberation is over")),
            "sign": Form(commands.sign_minutes, done=("已签名", "Signed")),
        },
    ),
    Page(
        "/sheets/{sheet_id:uuid}/adjustment",
        "jury/adjustment.html",
        shows={"sheet": queries.read_own_sheet},
        forms={
            "adjust": Form(
                commands.adjust_sheet, then="/deliberations", done=("评分已调整", "The scores are adjusted")
            )
        },
    ),
]
