"""Evaluations of funded projects by a third party, before the money of a later tranche falls due."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from types import MappingProxyType

from incubator.competitions.rules import Trigger
from incubator.core.errors import Conflict, FieldError, Invalid
from incubator.core.machine import Machine


class EvaluationState(StrEnum):
    """Where an evaluation stands; a submitted one is locked."""

    ASKED = "asked"
    SUBMITTED = "submitted"
    WITHDRAWN = "withdrawn"


class EvaluationAction(StrEnum):
    """What ends the waiting for an evaluation."""

    SUBMIT = "submit"
    WITHDRAW = "withdraw"


EVALUATIONS = Machine(
    "evaluation",
    EvaluationState.ASKED,
    {
        (EvaluationState.ASKED, EvaluationAction.SUBMIT): EvaluationState.SUBMITTED,
        (EvaluationState.ASKED, EvaluationAction.WITHDRAW): EvaluationState.WITHDRAWN,
    },
)


class EvaluationCriterion(StrEnum):
    """What is looked at, a quarter of the whole each (as Suzhou's mid-term evaluations do)."""

    IMPLEMENTATION = "implementation"
    RESOURCES = "resources"
    FINANCE = "finance"
    EFFECT = "effect"


MOST_MARK = 25
"""Points of one criterion; all four sum to 100 at most."""

PASS = 60
"""So many points are passed."""


class Grade(StrEnum):
    """What the points come to: A from 85 on, B from 60 on, C below, which is failed."""

    A = "a"
    B = "b"
    C = "c"


def grade_of(points: int) -> Grade:
    """The grade of so many points among 100."""
    return Grade.A if points >= 85 else Grade.B if points >= PASS else Grade.C


EVALUATED: Mapping[Trigger, str] = MappingProxyType(
    {Trigger.MID_TERM_PASSED: "中期评估", Trigger.FINAL_PASSED: "末期评估"}
)
"""The triggers that an evaluation can stand before, and its name."""


def check_evaluable(trigger: Trigger, *, is_planned: bool) -> None:
    """An evaluation is asked for before a tranche that waits for a passed term falls due."""
    if trigger not in EVALUATED:
        raise Conflict("evaluation_not_wanted", "Nothing is evaluated before this tranche.")
    if not is_planned:
        raise Conflict("tranche_due", "The tranche is due already.")


def check_whole(
    marks: Mapping[EvaluationCriterion, int | None], conclusion: str, *, has_report: bool
) -> None:
    """An evaluation is submitted with every mark, its conclusion, and the report as a file."""
    why = "An evaluation has every mark, a conclusion and its report."
    missing = [criterion.value for criterion in EvaluationCriterion if marks.get(criterion) is None]
    missing += [] if conclusion.strip() else ["conclusion"]
    missing += [] if has_report else ["report"]
    if missing:
        errors = [FieldError(f"/{field}", "evaluation_incomplete", why) for field in missing]
        raise Invalid("evaluation_incomplete", why, errors=errors)


def check_evaluated(outcomes: Collection[int | None]) -> None:
    """Of a tranche's evaluations, the first asked for first, the last is in and passed; none is fine too.

    An outcome is the points, None while it is open.
    """
    if not outcomes:
        return
    if None in outcomes:
        raise Conflict("evaluation_open", "The evaluation that was asked for is not in.")
    if (last := [*outcomes][-1]) is not None and last < PASS:
        raise Conflict("evaluation_failed", f"The evaluation failed with {last} of 100 points.", points=last)
