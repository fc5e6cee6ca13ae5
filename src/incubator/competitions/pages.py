"""The pages of competitions: calls for everybody, and their set-up for staff."""

from typing import Any

from incubator.competitions import commands, queries
from incubator.competitions.rules import Disclosure, Trigger
from incubator.core.usecase import UseCase
from incubator.core.web.navigation import Link, everybody
from incubator.core.web.page import Form, Page

ONE = "/competitions/{competition_id:uuid}"
HERE = "/competitions/{competition_id}"

NAVIGATION = [Link("/competitions", ("公益创投大赛", "Competitions"), "trophy", everybody)]


def _set_up(competition: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/competitions/{competition.id}/edit/funds"


def _step(name: str, edit: UseCase[Any], following: str, **uses: Any) -> Page:  # noqa: ANN401 - enums
    """One step of the set-up, which saves its part and leads to the next."""
    return Page(
        f"{ONE}/edit" + ("" if name == "basics" else f"/{name}"),
        f"competitions/edit_{name}.html",
        shows={"competition": queries.read_draft},
        forms={"save": Form(edit, then=f"{HERE}/edit/{following}", done=("已保存", "Saved"))},
        uses=uses,
    )


OPEN = Form(commands.open_competition, then=HERE, done=("已开放征集", "The call is open"))

PAGES = [
    Page("/competitions", "competitions/list.html", shows={"calls": queries.list_calls}, is_public=True),
    Page(
        "/competitions/new",
        "competitions/new.html",
        shows={"models": queries.list_models},
        forms={
            "prepare": Form(
                commands.prepare_competition, then=_set_up, done=("已建好草稿", "The draft is there")
            )
        },
    ),
    Page(
        ONE,
        "competitions/competition.html",
        shows={"call": queries.read_call},
        forms={
            "open": OPEN,
            "extend": Form(commands.extend_call, done=("截止时间已延长", "Deadline extended")),
            "close": Form(commands.close_competition, done=("征集已截止", "Call closed")),
            "archive": Form(commands.archive_competition, done=("已归档", "Archived")),
        },
        is_public=True,
    ),
    _step("basics", commands.edit_basics, "funds"),
    _step("funds", commands.edit_funds, "rubric"),
    _step("rubric", commands.edit_rubric, "tranches"),
    _step("tranches", commands.edit_tranches, "judging", triggers=Trigger),
    _step("judging", commands.edit_judging, "stages", disclosures=Disclosure),
    Page(
        f"{ONE}/edit/preview",
        "competitions/preview.html",
        shows={"competition": queries.read_draft, "call": queries.read_call},
        forms={"open": OPEN},
    ),
]
