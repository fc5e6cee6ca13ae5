"""The pages of an assignment: what is asked, the run as a matrix, and why these judges."""

from typing import Any

from incubator.core.web.page import Form, Page
from incubator.jury.commands.assignment_hold import hold_pairs, release_pair
from incubator.jury.commands.assignment_run import apply_assignment, undo_assignment
from incubator.jury.commands.dry_run import propose_assignment, propose_replacement, repeat_assignment
from incubator.jury.commands.preference import ask_preferences
from incubator.jury.methods.shortage import ShortageKind
from incubator.jury.queries.assignment_desk import read_assignment_desk, read_assignment_matrix
from incubator.jury.queries.assignment_run import explain_assignment
from incubator.jury.queries.contest import read_contest
from incubator.jury.queries.coverage import read_coverage
from incubator.jury.queries.preference import read_preference_call
from incubator.jury.rules import Ground, RecusalKind
from incubator.jury.rules.assignment_run import ChangeKind, HoldKind
from incubator.jury.rules.preference import Knowledge, Wish

ONE = "/competitions/{competition_id:uuid}/assignment"
RUN = f"{ONE}/{{run_id:uuid}}"


def _matrix(run: Any) -> str:  # noqa: ANN401 - what the command made
    return f"/competitions/{run.competition_id}/assignment/{run.id}"


WHY = {each.value: each for kind in (Ground, RecusalKind, HoldKind, Wish) for each in kind}
"""What a judge can be excluded by, for its words."""

TRY = Form(propose_assignment, then=_matrix, done=("试排好了", "The dry run is done"))

AGAIN = Form(repeat_assignment, then=_matrix, done=("试排好了", "The dry run is done"))

REPLACE = Form(propose_replacement, then=_matrix, done=("试排好了", "The dry run is done"))

ASK = Form(ask_preferences, done=("已通知评委", "The judges are told"))

HOLD = Form(hold_pairs, done=("以后试排都会照此办理", "Runs from now on hold to it"))

RELEASE = Form(release_pair, done=("已取消", "Let go"))

ASSIGNMENT = [
    Page(
        ONE,
        "jury/assignment.html",
        shows={
            "contest": read_contest,
            "desk": read_assignment_desk,
            "coverage": read_coverage,
            "call": read_preference_call,
        },
        forms={"ask": ASK, "try": TRY, "replace": REPLACE, "hold": HOLD, "release": RELEASE},
        uses={"hold_kinds": HoldKind},
    ),
    Page(
        RUN,
        "jury/assignment_run.html",
        shows={"matrix": read_assignment_matrix},
        forms={
            "again": AGAIN,
            "apply": Form(apply_assignment, done=("已采用，评委收到了通知", "Applied: the judges are told")),
            "undo": Form(undo_assignment, done=("已撤销", "Undone")),
        },
        uses={
            "why": WHY,
            "shortages": {each.value: each for each in ShortageKind},
            "changes": {each.value: each for each in ChangeKind},
        },
    ),
    Page(
        f"{RUN}/applications/{{application_id:uuid}}",
        "jury/assignment_why.html",
        shows={"contest": read_contest, "desk": read_assignment_desk, "reasons": explain_assignment},
        forms={"hold": HOLD, "release": RELEASE, "replace": REPLACE},
        uses={"why": WHY, "knowledges": {each.value: each for each in Knowledge}},
    ),
]
