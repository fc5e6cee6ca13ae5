"""The staff's pages of one contest: panel, conflicts, sheets."""

from incubator.core.actor import OrganizationRole
from incubator.core.web.page import Form, Page
from incubator.jury import commands, queries
from incubator.jury.queries.conflict import read_conflict
from incubator.jury.queries.contest import read_contest
from incubator.jury.queries.panel_desk import read_panel_desk
from incubator.jury.queries.ranking_desk import read_ranking_desk
from incubator.jury.queries.sheet_desk import read_sheet_desk
from incubator.jury.rules import (
    INVITATIONS,
    Ground,
    InvitationState,
    Outcome,
    PanelFunction,
    RecusalKind,
    SheetState,
    Standing,
    TieKind,
)

ONE = "/competitions/{competition_id:uuid}"
HERE = "/competitions/{competition_id}"

KINDS = {
    "kinds": {each.value: each for each in RecusalKind},
    "grounds": {each.value: each for each in Ground},
    "evidence": {each.value: each for kind in (OrganizationRole, TieKind) for each in kind},
}

STAFF = [
    Page(
        f"{ONE}/panel",
        "jury/panel.html",
        shows={"desk": read_panel_desk},
        forms={
            "add": Form(commands.add_judge, done=("评委已加入名单", "The judge is on the panel")),
            "invite": Form(commands.invite_to_panel, done=("邀请已发出", "The invitation is sent")),
            "withdraw": Form(
                commands.withdraw_panel_invitation, done=("邀请已撤回", "The invitation is withdrawn")
            ),
            "remove": Form(commands.remove_judge, done=("评委已移出名单", "The judge is off the panel")),
            "begin": Form(commands.begin_judging, done=("评审已开始", "Judging has begun")),
        },
        uses={
            "functions": PanelFunction,
            "open_to": {state: INVITATIONS.actions(state) for state in InvitationState},
        },
    ),
    Page(
        f"{ONE}/conflicts",
        "jury/conflicts.html",
        shows={"contest": read_contest, "conflicts": queries.list_conflicts},
        forms={"report": Form(commands.report_conflict, done=("已登记", "Recorded"))},
        uses={"standings": Standing, **KINDS},
    ),
    Page(
        f"{ONE}/conflicts/{{conflict_id:uuid}}",
        "jury/conflict.html",
        shows={"contest": read_contest, "conflict": read_conflict},
        forms={
            "rule": Form(
                commands.rule_conflict,
                then=f"{HERE}/conflicts?standing=found",
                done=("结论已保存", "The ruling is kept"),
            )
        },
        uses={"outcomes": Outcome, **KINDS},
    ),
    Page(
        f"{ONE}/sheets",
        "jury/sheets.html",
        shows={"contest": read_contest, "sheets": queries.list_sheets},
        forms={"unassign": Form(commands.unassign_sheet, done=("评分表已收回", "The sheet is taken back"))},
        uses={"states": SheetState},
    ),
    Page(
        f"{ONE}/sheets/{{sheet_id:uuid}}",
        "jury/sheet_desk.html",
        shows={"desk": read_sheet_desk},
        forms={
            "reopen": Form(commands.reopen_sheet, done=("已退回给评委修改", "The judge can change it now")),
        },
    ),
    Page(
        f"{ONE}/ranking",
        "jury/ranking.html",
        shows={"desk": read_ranking_desk},
        forms={
            "propose": Form(
                commands.propose_ranking,
                done=("已拟定，请另一位同事确认", "Proposed: another officer confirms it"),
            ),
            "confirm": Form(commands.confirm_ranking, done=("排名已公布", "The ranking is published")),
            "withdraw": Form(commands.withdraw_ranking, done=("已撤回", "Taken back")),
        },
    ),
]
