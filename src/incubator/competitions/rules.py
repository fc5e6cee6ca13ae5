"""Calls: stages, timetable, money, rubric and tranche plan."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine

WHOLE = 100_00
"""100 in hundredths: what weights and shares sum to."""

LARGEST_HUNDREDTHS = 10_000_00
"""The largest highest score of a criterion, 10000."""

LEAST_TRIMMED = 5
"""With fewer sheets, leaving out the highest and the lowest would leave too little."""

MOST_PLACES = 5_000
"""A competition gives at most so many awards."""

STEPS = (1, 50, 100)
"""What a criterion's marks are multiples of, in hundredths: hundredths of a point, half points, points."""

_HUNDREDTHS = re.compile(r"(0|[1-9][0-9]{0,4})(\.[0-9]{1,2})?")


class Stage(StrEnum):
    """Where a competition stands."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    JUDGING = "judging"
    RANKED = "ranked"
    ARCHIVED = "archived"


class Action(StrEnum):
    """What moves a competition on."""

    OPEN = "open"
    CLOSE = "close"
    BEGIN_JUDGING = "begin_judging"
    PUBLISH_RANKING = "publish_ranking"
    ARCHIVE = "archive"


STAGES = Machine(
    "competition",
    Stage.DRAFT,
    {
        (Stage.DRAFT, Action.OPEN): Stage.OPEN,
        (Stage.OPEN, Action.CLOSE): Stage.CLOSED,
        (Stage.CLOSED, Action.BEGIN_JUDGING): Stage.JUDGING,
        (Stage.JUDGING, Action.PUBLISH_RANKING): Stage.RANKED,
        (Stage.RANKED, Action.ARCHIVE): Stage.ARCHIVED,
    },
)


class Phase(StrEnum):
    """Where a call stands for who may want to apply."""

    PREPARING = "preparing"
    COMING = "coming"
    TAKING = "taking"
    OVER = "over"


def phase_of(stage: Stage, opens_at: datetime, closes_at: datetime, now: datetime) -> Phase:
    """Published ones go by their timetable, whatever the clock's hand has come to yet."""
    if stage is Stage.DRAFT:
        return Phase.PREPARING
    if stage is not Stage.OPEN or now >= closes_at:
        return Phase.OVER
    return Phase.COMING if now < opens_at else Phase.TAKING


class Milestone(StrEnum):
    """What a competition comes past, in this order."""

    OPENING = "opening"
    DEADLINE = "deadline"
    ELIGIBILITY = "eligibility"
    JUDGING = "judging"
    RANKING = "ranking"
    DECISION = "decision"


class Progress(StrEnum):
    """Whether a milestone is behind, at hand or ahead."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Station:
    """A milestone with its moment, if it has one, and how far it is."""

    milestone: Milestone
    at: datetime | None
    progress: Progress


def timetable(
    stage: Stage, opens_at: datetime, closes_at: datetime, decided_at: datetime | None, now: datetime
) -> list[Station]:
    """The milestones in their order: those behind, at most one at hand, those ahead."""
    order = list(Stage)
    is_published = stage is not Stage.DRAFT
    behind = {
        Milestone.OPENING: is_published and now >= opens_at,
        Milestone.DEADLINE: is_published and now >= closes_at,
        Milestone.ELIGIBILITY: order.index(stage) >= order.index(Stage.JUDGING),
        Milestone.JUDGING: order.index(stage) >= order.index(Stage.RANKED),
        Milestone.RANKING: order.index(stage) >= order.index(Stage.RANKED),
        Milestone.DECISION: decided_at is not None,
    }
    moments = {
        Milestone.OPENING: opens_at,
        Milestone.DEADLINE: closes_at,
        Milestone.DECISION: decided_at,
    }
    stations = []
    is_reached = is_published and now >= opens_at
    for milestone in Milestone:
        progress = Progress.LATER
        if behind[milestone]:
            progress = Progress.DONE
        elif is_reached and stage is not Stage.ARCHIVED:
            progress, is_reached = Progress.NOW, False
        stations.append(Station(milestone, moments.get(milestone), progress))
    return stations


class Trigger(StrEnum):
    """What makes a tranche due, in the order in which it happens."""

    CONTRACT_SIGNED = "contract_signed"
    MID_TERM_PASSED = "mid_term_passed"
    FINAL_PASSED = "final_passed"


class Disclosure(StrEnum):
    """When applicants see what the judges gave them."""

    NEVER = "never"
    AFTER_RANKING = "after_ranking"
    AFTER_DECISION = "after_decision"
    """Once the decision over the awards was made public."""


def is_disclosed(when: Disclosure, stage: Stage, *, is_decided: bool) -> bool:
    """Whether the applicants see it by now."""
    if when is Disclosure.AFTER_RANKING:
        return stage in {Stage.RANKED, Stage.ARCHIVED}
    return when is Disclosure.AFTER_DECISION and is_decided


def hundredths(text: str) -> int:
    """Read `12.5` as 1250: ASCII digits, at most two decimals; ValueError for anything else."""
    if not _HUNDREDTHS.fullmatch(text):
        raise ValueError("a number is up to 5 digits with at most two decimals, such as 12.5")
    whole, _, decimals = text.partition(".")
    return int(whole) * 100 + int(decimals.ljust(2, "0"))


def shown(number: int) -> str:
    """Hundredths as the shortest decimal that `hundredths` reads back: 1250 is `12.5`, 2000 is `20`."""
    whole, rest = divmod(number, 100)
    return f"{whole}.{rest:02}".rstrip("0") if rest else str(whole)


def check_money(pool: int, award_cap: int, track_caps: Sequence[int | None]) -> None:
    """The pool holds one award at its cap at least, and no track's cap is above it (minor units)."""
    if pool <= 0:
        raise refuse("/pool", "pool_not_positive", "The pool is more than nothing.")
    if not 0 < award_cap <= pool:
        raise refuse("/award_cap", "award_cap_over_pool", "An award's cap is within the pool.")
    for position, cap in enumerate(track_caps):
        if cap is not None and not 0 < cap <= award_cap:
            raise refuse(
                f"/tracks/{position}/cap",
                "track_cap_out_of_range",
                "A track's cap is within the cap of an award.",
            )


def check_notice(days: int, *, is_demonstration: bool) -> None:
    """A public notice runs for a working day at least; only a demonstration may do without."""
    if days < 1 and not is_demonstration:
        raise refuse("/notice_days", "notice_out_of_range", "The notice is 1 to 60 working days.")


def check_timetable(opens_at: datetime, closes_at: datetime) -> None:
    """It opens before it closes."""
    if opens_at >= closes_at:
        raise refuse("/closes_at", "closes_before_opening", "It opens before it closes.")


def check_codes(part: str, codes: Sequence[str]) -> None:
    """No two tracks, and no two criteria, have the same code; the part names which."""
    for position, code in enumerate(codes):
        if code in codes[:position]:
            raise refuse(f"/{part}/{position}/code", "code_repeated", f"The code {code} is there twice.")


def check_rubric(weights: Sequence[int], highest: Sequence[int]) -> None:
    """Every criterion weighs something and can give a score, and the weights sum to exactly 100."""
    for position, (weight, most) in enumerate(zip(weights, highest, strict=True)):
        if weight <= 0:
            raise refuse(
                f"/criteria/{position}/weight", "weight_not_positive", "Every criterion has some weight."
            )
        if not 0 < most <= LARGEST_HUNDREDTHS:
            raise refuse(
                f"/criteria/{position}/highest",
                "highest_out_of_range",
                "The highest score of a criterion is above 0 and at most 10000.",
            )
    if sum(weights) != WHOLE:
        raise refuse("/criteria", "weights_not_100", f"The weights sum to {shown(sum(weights))}, not to 100.")


def check_scale(position: int, most: int, step: int, anchors: Sequence[int]) -> None:
    """A criterion's highest score and its anchors are marks that can be given, and no anchor is there twice.

    All in hundredths; `position` is the criterion's place in the rubric.
    """
    at = f"/criteria/{position}"
    if step not in STEPS:
        raise refuse(f"{at}/step", "bad_step", "Marks go by 1, 0.5 or 0.01 of a point.")
    if most % step:
        raise refuse(f"{at}/highest", "highest_off_step", "The highest score is one that can be given.")
    for place, points in enumerate(anchors):
        pointer = f"{at}/anchors/{place}/points"
        if points > most or points % step:
            raise refuse(pointer, "anchor_off_scale", "An anchor is at a score that can be given.")
        if points in anchors[:place]:
            raise refuse(pointer, "anchor_repeated", "Each score has one anchor.")


def check_tranches(shares: Sequence[int], triggers: Sequence[Trigger]) -> None:
    """Every tranche has a share, the shares sum to exactly 100, and what makes them due is in its order."""
    for position, share in enumerate(shares):
        if share <= 0:
            raise refuse(f"/tranches/{position}/share", "share_not_positive", "Every tranche has a share.")
    if sum(shares) != WHOLE:
        raise refuse("/tranches", "shares_not_100", f"The shares sum to {shown(sum(shares))}, not to 100.")
    order = [list(Trigger).index(trigger) for trigger in triggers]
    if order != sorted(order):
        raise refuse(
            "/tranches",
            "tranches_out_of_order",
            "What makes a tranche due does not happen before what makes the one before it due.",
        )


def check_opening(closes_at: datetime, now: datetime) -> None:
    """A call can't be opened that would be over already."""
    if now >= closes_at:
        raise Conflict("deadline_passed", "Its deadline has passed; set a later one first.")


def check_is_draft(stage: Stage) -> None:
    """Once its call was opened, a competition is what was published."""
    if stage is not Stage.DRAFT:
        raise Conflict("competition_fixed", "What was published does not change any more.")


def check_over(closes_at: datetime, now: datetime) -> None:
    """Nobody closes a call before its published deadline."""
    if now < closes_at:
        raise Conflict("call_not_over", "The call is open until its deadline.", closes_at=closes_at)


def check_extension(stage: Stage, closes_at: datetime, later: datetime, now: datetime) -> None:
    """A deadline only moves to a later moment, and only while the call is still open."""
    if stage is not Stage.OPEN or now >= closes_at:
        raise Conflict("call_closed", "The call is not open.", closes_at=closes_at)
    if later <= closes_at:
        raise refuse("/closes_at", "deadline_not_later", "The new deadline is later than the present one.")


def check_accepting(stage: Stage, opens_at: datetime, closes_at: datetime, now: datetime) -> None:
    """Applications are taken from the opening moment on, and no more from the closing moment on."""
    if stage is Stage.DRAFT or now < opens_at:
        raise Conflict("call_not_open", "The call takes applications later.", opens_at=opens_at)
    if stage is not Stage.OPEN or now >= closes_at:
        raise Conflict("call_closed", "The call is closed.", closes_at=closes_at)
