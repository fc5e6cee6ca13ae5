"""Applications: from draft to the eligibility check, with budget, files and what a submission needs."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from incubator.competitions.rules import Progress, Stage
from incubator.core.errors import Conflict, FieldError, Invalid, TooLarge, UnsupportedType, refuse
from incubator.core.machine import Machine
from incubator.core.money import LARGEST_MINOR, Money
from incubator.organizations.rules import LegalForm

MOST_FILES = 20
"""Files of one application."""

SPARE_DRAFTS = 5
"""Drafts that an organization may have in a competition beyond the entries that it may make."""


class State(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    """What moves an application on."""

    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    FIND_ELIGIBLE = "find_eligible"
    FIND_INELIGIBLE = "find_ineligible"
    REOPEN = "reopen"
    """The verdict is taken back."""


STATES = Machine(
    "application",
    State.DRAFT,
    {
        (State.DRAFT, Action.SUBMIT): State.SUBMITTED,
        (State.SUBMITTED, Action.WITHDRAW): State.WITHDRAWN,
        (State.SUBMITTED, Action.FIND_ELIGIBLE): State.ELIGIBLE,
        (State.SUBMITTED, Action.FIND_INELIGIBLE): State.INELIGIBLE,
        (State.ELIGIBLE, Action.REOPEN): State.SUBMITTED,
        (State.INELIGIBLE, Action.REOPEN): State.SUBMITTED,
    },
)

ENTERED = (State.SUBMITTED, State.ELIGIBLE, State.INELIGIBLE)
"""States that count as one of an organization's entries."""


class Category(StrEnum):
    """科目: what a budget line pays for."""

    ACTIVITY = "activity"
    STAFF = "staff"
    MANAGEMENT = "management"
    TAX = "tax"


class Source(StrEnum):
    """Who pays a budget line."""

    GRANT = "grant"
    SELF_RAISED = "self_raised"


class FileKind(StrEnum):
    """What a file is to its application."""

    PROPOSAL = "proposal"
    ATTACHMENT = "attachment"


class Need(StrEnum):
    """What a submission can't do without."""

    SUMMARY = "summary"
    LEADER = "leader"
    PROPOSAL = "proposal"
    GRANT_LINE = "grant_line"


class Deed(StrEnum):
    """What is done to an application, by the name of the command."""

    DRAFT = "draft_application"
    EDIT = "edit_application"
    REPLACE_BUDGET = "replace_budget"
    REPLACE_CO_APPLICANTS = "replace_co_applicants"
    ADD_FILE = "add_file"
    REMOVE_FILE = "remove_file"
    SUBMIT = "submit_application"
    WITHDRAW = "withdraw_application"
    CHECK = "check_eligibility"
    GIVE = "apply_eligibility"
    TAKE_BACK = "undo_eligibility"


class Milestone(StrEnum):
    """What an application comes past, in this order; one that is withdrawn comes no further."""

    DRAFT = "draft"
    SUBMISSION = "submission"
    WITHDRAWAL = "withdrawal"
    CHECK = "check"
    JUDGING = "judging"
    RANKING = "ranking"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Station:
    """A milestone with its moment, if it is known, and how far it is."""

    milestone: Milestone
    at: datetime | None
    progress: Progress


def progress(
    state: State,
    stage: Stage,
    *,
    created_at: datetime,
    submitted_at: datetime | None,
    checked_at: datetime | None,
    decided_at: datetime | None,
) -> list[Station]:
    """The milestones of an application: those behind, at most one at hand, those ahead if it goes on."""
    order = list(Stage)
    path: list[tuple[Milestone, datetime | None, bool]] = [
        (Milestone.DRAFT, created_at, state is not State.DRAFT),
        (Milestone.SUBMISSION, submitted_at, submitted_at is not None),
    ]
    if state is State.WITHDRAWN:
        path.append((Milestone.WITHDRAWAL, None, True))  # its moment is not kept
    else:
        path.append((Milestone.CHECK, checked_at, checked_at is not None))
    if state not in {State.WITHDRAWN, State.INELIGIBLE}:
        is_ranked = order.index(stage) >= order.index(Stage.RANKED)
        path += [
            (Milestone.JUDGING, None, is_ranked),
            (Milestone.RANKING, None, is_ranked),
            (Milestone.DECISION, decided_at, decided_at is not None),
        ]
    ahead = [milestone for milestone, _, is_behind in path if not is_behind]
    at_hand = ahead[0] if ahead else None
    return [
        Station(
            milestone,
            at,
            Progress.DONE if is_behind else Progress.NOW if milestone is at_hand else Progress.LATER,
        )
        for milestone, at, is_behind in path
    ]


def check_draft(state: State) -> None:
    """Only a draft is edited: what was submitted is what the jury reads."""
    if state is not State.DRAFT:
        raise Conflict("application_fixed", "What was submitted does not change any more.")


def check_drafting(stage: Stage, closes_at: datetime, now: datetime) -> None:
    """A draft is begun while its call is published and not over, also before applications are taken."""
    if stage is not Stage.OPEN or now >= closes_at:
        raise Conflict("call_closed", "The call is closed.", closes_at=closes_at)


def check_drafts(present: int, entries: int) -> None:
    """An organization has a few more drafts in a competition than entries that it may make."""
    if present >= entries + SPARE_DRAFTS:
        raise Conflict(
            "too_many_drafts", "Finish or delete a draft before the next.", allowed=entries + SPARE_DRAFTS
        )


def check_line(position: int, quantity: int, unit_price: int, amount: int) -> None:
    """A budget line's price is positive, and quantity × unit price is its amount to the last 分."""
    if unit_price <= 0:
        raise refuse(f"/lines/{position}/unit_price", "price_not_positive", "A price is more than nothing.")
    if quantity * unit_price != amount:
        raise refuse(
            f"/lines/{position}/amount", "amount_not_product", "The amount is quantity × unit price exactly."
        )


def check_total(total: int) -> None:
    """A budget, in minor units, is an amount of money."""
    if total > LARGEST_MINOR:
        raise refuse("/lines", "budget_too_large", "The budget is too large.")


def check_file(kind: FileKind, media_type: str, present: int) -> None:
    """A proposal is a PDF, an attachment any accepted type; there are so many files at most."""
    if kind is FileKind.PROPOSAL and media_type != "application/pdf":
        raise UnsupportedType("proposal_not_pdf", "A proposal is a PDF.", allowed=["pdf"])
    if present >= MOST_FILES:
        raise Conflict("too_many_files", "An application has so many files at most.", most=MOST_FILES)


def check_sizes(present: int, added: int, limit: int) -> None:
    """All files of an application together have so many bytes at most."""
    if present + added > limit:
        raise TooLarge("files_too_large_together", "The files together are too large.", limit=limit)


def check_apart(*, organization: bool, competition: bool) -> None:
    """A demonstration organization enters demonstration competitions and no others: its money is not real."""
    if organization is not competition:
        raise Conflict("demonstration_apart", "Demonstration data and what is real stay apart.")


def check_form(form: LegalForm) -> None:
    """A registered organization or a filed group may enter; a team that is forming only prepares."""
    if form is LegalForm.FORMING:
        raise Invalid("organization_not_eligible_form", "A team that is not registered or filed can't enter.")


def check_entries(entered: int, allowed: int) -> None:
    """An organization enters a competition so many times at most; what it withdrew does not count."""
    if entered >= allowed:
        raise Conflict("too_many_entries", "The organization has entered often enough.", allowed=allowed)


NEEDED: dict[Need, tuple[str, str]] = {
    Need.SUMMARY: ("/summary", "A summary is missing."),
    Need.LEADER: ("/leader", "The project's leader is missing."),
    Need.PROPOSAL: ("/files", "A proposal file is missing."),
    Need.GRANT_LINE: ("/budget", "The budget has no line that the grant pays."),
}
"""Where what a submission needs is found in it, and what is said where it is not."""


def needs(*, summary: str, leader: str, proposals: int, grant_lines: int) -> list[Need]:
    """What is missing of a summary, a leader, a proposal file and a line that the grant pays."""
    there = {
        Need.SUMMARY: summary,
        Need.LEADER: leader,
        Need.PROPOSAL: proposals,
        Need.GRANT_LINE: grant_lines,
    }
    return [need for need, is_there in there.items() if not is_there]


def check_complete(*, summary: str, leader: str, proposals: int, grant_lines: int) -> None:
    """A submission has all that it needs."""
    missing = needs(summary=summary, leader=leader, proposals=proposals, grant_lines=grant_lines)
    if missing:
        errors = [FieldError(NEEDED[need][0], "required", NEEDED[need][1]) for need in missing]
        raise Invalid("application_incomplete", "The application is not complete.", errors=errors)


def check_cap(requested: int, award_cap: int, track_cap: int | None) -> None:
    """What is requested, in minor units, is within the cap of the track, or else of any award."""
    cap = award_cap if track_cap is None else min(award_cap, track_cap)
    if requested > cap:
        raise Invalid(
            "requested_over_cap",
            "More is requested than one award can be.",
            errors=[FieldError("/budget", "requested_over_cap", f"At most {Money(cap).decimal}.")],
            cap=Money(cap).decimal,
        )


def check_checking(stage: Stage, closes_at: datetime) -> None:
    """Eligibility is decided between the close of the call and the judging."""
    if stage is Stage.OPEN:
        raise Conflict("call_not_over", "The call is open until its deadline.", closes_at=closes_at)
    if stage is not Stage.CLOSED:
        raise Conflict("judging_begun", "The judging has begun.")


def check_reason(action: Action, reason: str) -> None:
    """Who is turned away is told why."""
    if action is Action.FIND_INELIGIBLE and not reason:
        raise refuse("/reason", "required", "Say why it is not eligible.")
