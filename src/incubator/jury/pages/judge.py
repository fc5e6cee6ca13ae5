"""A judge's own pages: the queue, the sheet beside the proposal, the summary, invitations."""

from incubator.core.actor import Actor, Permission
from incubator.core.web.navigation import Link
from incubator.core.web.page import Form, Page
from incubator.jury import commands, queries
from incubator.jury.commands.submission import submit_ready_sheets
from incubator.jury.queries.preference import list_open_calls
from incubator.jury.rules import RecusalKind

ONE = "/sheets/{sheet_id:uuid}"


def _judges(actor: Actor) -> bool:
    return actor.may(Permission.SCORE_SUBMIT)


JUDGE_LINKS = [
    Link("/sheets", ("评审", "Judging"), "gavel", _judges),
    Link("/panel-invitations", ("评审邀请", "Invitations to judge"), "mail", _judges),
]

JUDGE = [
    Page("/sheets", "jury/queue.html", shows={"sheets": queries.list_own_sheets, "asked": list_open_calls}),
    Page(
        "/sheets/summary",
        "jury/summary.html",
        shows={"summaries": queries.summarise_own_sheets},
        forms={
            "submit_all": Form(
                submit_ready_sheets, then="/sheets", done=("评分表已提交", "The sheets are submitted")
            )
        },
    ),
    Page(
        ONE,
        "jury/sheet.html",
        shows={"sheet": queries.read_own_sheet, "pages": queries.count_pages},
        forms={
            "save": Form(commands.save_marks, done=("已保存", "Saved")),
            "finish": Form(commands.save_marks, then="/sheets/{sheet_id}/review"),
            "recuse": Form(commands.declare_recusal, then="/sheets", done=("已回避", "You are recused")),
        },
        uses={"kinds": RecusalKind},
    ),
    Page(
        f"{ONE}/review",
        "jury/review.html",
        shows={"sheet": queries.read_own_sheet, "summaries": queries.summarise_own_sheets},
        forms={
            "submit": Form(
                commands.submit_sheet, then="/sheets", done=("评分表已提交", "The sheet is submitted")
            )
        },
    ),
    Page(
        "/panel-invitations",
        "jury/invitations.html",
        shows={"invitations": queries.list_own_invitations},
    ),
    Page(
        "/panel-invitations/{invitation_id:uuid}",
        "jury/invitation.html",
        shows={"invitation": queries.read_panel_invitation},
        forms={
            "accept": Form(commands.accept_panel_invitation, done=("已接受邀请", "Invitation accepted")),
            "decline": Form(commands.decline_panel_invitation, done=("已谢绝邀请", "Invitation declined")),
        },
    ),
]
