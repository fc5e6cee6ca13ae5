"""How a competition is judged: steps of its set-up, what everybody reads of it, and the drawing of lots."""

from incubator.core.web.page import Form, Page
from incubator.jury.commands.bonus import give_bonus, take_bonus_back
from incubator.jury.commands.lottery import (
    confirm_beacon,
    declare_lottery,
    drop_lottery,
    enter_beacon,
    withdraw_beacon,
)
from incubator.jury.commands.stage import declare_stages
from incubator.jury.methods.lottery import Zone
from incubator.jury.methods.rule import StageKind, VoteCount
from incubator.jury.queries.contest import read_contest
from incubator.jury.queries.lottery_desk import read_lottery_desk
from incubator.jury.queries.set_up import read_jury_draft, read_jury_terms
from incubator.jury.queries.stage import list_bonuses

ONE = "/competitions/{competition_id:uuid}"
HERE = "/competitions/{competition_id}"

SET_UP = [
    Page(
        f"{ONE}/edit/stages",
        "jury/edit_stages.html",
        shows={"terms": read_jury_draft},
        forms={"save": Form(declare_stages, then=f"{HERE}/edit/lottery", done=("已保存", "Saved"))},
        uses={
            "kinds": {each.value: each for each in StageKind},
            "votes": {each.value: each for each in VoteCount},
        },
    ),
    Page(
        f"{ONE}/edit/lottery",
        "jury/edit_lottery.html",
        shows={"terms": read_jury_draft},
        forms={
            "save": Form(declare_lottery, then=f"{HERE}/edit/preview", done=("已保存", "Saved")),
            "drop": Form(drop_lottery, done=("不抽签", "No lots are drawn")),
        },
        uses={"zones": {each.value: each for each in Zone}},
    ),
    Page(
        f"{ONE}/judging",
        "jury/terms.html",
        shows={"terms": read_jury_terms},
        is_public=True,
    ),
    Page(
        f"{ONE}/bonuses",
        "jury/bonuses.html",
        shows={"contest": read_contest, "bonuses": list_bonuses},
        forms={
            "give": Form(give_bonus, done=("加分已登记", "The bonus is given")),
            "take": Form(take_bonus_back, done=("加分已取消", "The bonus is taken back")),
        },
    ),
    Page(
        f"{ONE}/lottery",
        "jury/lottery.html",
        shows={"desk": read_lottery_desk},
        forms={
            "enter": Form(
                enter_beacon, done=("号码已录入，请另一位同事核对", "Entered: another officer reads it too")
            ),
            "confirm": Form(confirm_beacon, done=("已抽签", "The lots are drawn")),
            "withdraw": Form(withdraw_beacon, done=("已撤回", "Taken back")),
        },
    ),
]
