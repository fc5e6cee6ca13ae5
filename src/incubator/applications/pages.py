"""The pages of applications: writing and submitting one, and checking them."""

from typing import Any

from incubator.applications import commands, queries
from incubator.applications.rules import Category, Source, State
from incubator.core.actor import Actor, Permission
from incubator.core.objects import FileType
from incubator.core.web.navigation import Link, everybody, signed_in
from incubator.core.web.page import Form, Page

ONE = "/applications/{application_id:uuid}"
HERE = "/applications/{application_id}"
OF_COMPETITION = "/competitions/{competition_id:uuid}"
RUNS = f"{OF_COMPETITION}/eligibility-runs"


def _own(actor: Actor) -> bool:
    return signed_in(actor) and bool(actor.organizations_with(Permission.APPLICATION_READ))


def _staff(actor: Actor) -> bool:
    return actor.may(Permission.APPLICATION_READ) and not _own(actor)


NAVIGATION = [
    Link("/applications", ("我的申报", "My applications"), "file-text", _own),
    Link("/applications", ("申报", "Applications"), "file-text", _staff),
    # The desk's page, for what other rooms print has such codes too; here is its place among the links.
    Link("/verify", ("查验编号", "Check a code"), "badge-check", everybody),
]


def _begun(application: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/applications/{application.id}"


def _tried(run: Any) -> str:  # noqa: ANN401 - as above
    return f"/competitions/{run.competition_id}/eligibility-runs/{run.id}"


def _file_added() -> Form:
    return Form(commands.add_file, accepts=frozenset(FileType), done=("文件已上传", "File uploaded"))


PAGES = [
    Page(
        "/applications",
        "applications/list.html",
        views=("申报", "Applications"),
        shows={"applications": queries.find_applications},
        uses={"states": State},
    ),
    Page(
        f"{OF_COMPETITION}/applications",
        "applications/of_competition.html",
        views=("一个大赛的申报", "A competition’s applications"),
        shows={
            "entries": queries.list_entries,
            "applications": queries.find_applications,
            "checking": queries.read_checking,
        },
        forms={"propose": Form(commands.propose_eligibility, then=_tried)},
        uses={"states": State},
    ),
    Page(
        RUNS,
        "applications/eligibility_runs.html",
        shows={"entries": queries.list_entries, "runs": queries.list_eligibility_runs},
    ),
    Page(
        RUNS + "/{run_id:uuid}",
        "applications/eligibility_run.html",
        shows={"shown": queries.show_eligibility_run, "rows": queries.list_eligibility_rows},
        forms={
            "apply": Form(commands.apply_eligibility, done=("结论已保存并通知申报者", "Verdicts given")),
            "undo": Form(commands.undo_eligibility, done=("结论已撤回并通知申报者", "Verdicts taken back")),
        },
    ),
    Page(
        f"{OF_COMPETITION}/apply",
        "applications/apply.html",
        shows={"call": queries.list_applicants},
        forms={
            "draft": Form(commands.draft_application, then=_begun, done=("已建好草稿", "The draft is there"))
        },
    ),
    Page(
        ONE,
        "applications/application.html",
        shows={
            "shown": queries.show_application,
            "readiness": queries.read_readiness,
            "history": queries.read_history,
        },
        forms={
            "withdraw": Form(commands.withdraw_application, done=("申报已撤回", "Application withdrawn")),
            "delete": Form(commands.delete_draft, then="/applications", done=("草稿已删除", "Draft deleted")),
            "check": Form(commands.check_eligibility, done=("审核结果已保存并通知申报者", "Verdict given")),
        },
    ),
    Page(
        f"{ONE}/edit",
        "applications/edit.html",
        shows={"shown": queries.edit_draft},
        forms={"save": Form(commands.edit_application, done=("已保存", "Saved"))},
    ),
    Page(
        f"{ONE}/budget",
        "applications/budget.html",
        shows={"shown": queries.edit_draft},
        forms={"save": Form(commands.replace_budget, done=("预算已保存", "Budget saved"))},
        uses={"categories": Category, "sources": Source},
    ),
    Page(
        f"{ONE}/co-applicants",
        "applications/co_applicants.html",
        shows={"shown": queries.edit_draft, "namable": queries.list_namable},
        forms={
            "save": Form(commands.replace_co_applicants, done=("联合申报组织已保存", "Co-applicants saved"))
        },
    ),
    Page(
        "/co-applications",
        "applications/co_applications.html",
        shows={"invited": queries.show_co_applications},
        forms={
            "confirm": Form(commands.confirm_co_application, done=("已同意联合申报", "Confirmed")),
            "decline": Form(commands.decline_co_application, done=("已谢绝联合申报", "Declined")),
        },
    ),
    Page(
        f"{ONE}/files",
        "applications/files.html",
        shows={"shown": queries.edit_draft},
        forms={
            "add_proposal": _file_added(),
            "add_attachment": _file_added(),
            "remove": Form(commands.remove_file, done=("文件已删除", "File removed")),
        },
    ),
    Page(
        f"{ONE}/review",
        "applications/review.html",
        shows={"shown": queries.edit_draft, "readiness": queries.read_readiness},
        forms={
            "submit": Form(
                commands.submit_application,
                then=f"{HERE}/receipt",
                done=("申报已提交", "Application submitted"),
            )
        },
    ),
    Page(f"{ONE}/receipt", "applications/receipt.html", shows={"printed": queries.print_receipt}),
]
