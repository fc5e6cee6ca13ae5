"""Score sheets: their states and marks."""

from collections.abc import Iterable, Mapping
from enum import StrEnum

from incubator.competitions.rules import Stage
from incubator.core.errors import Conflict, FieldError, Invalid
from incubator.core.machine import Machine

MOST_PAIRS = 1000
"""Sheets that one call assigns."""


class SheetState(StrEnum):
    """Where a score sheet stands; a submitted sheet is locked."""

    ASSIGNED = "assigned"
    SUBMITTED = "submitted"
    RECUSED = "recused"


class SheetAction(StrEnum):
    """What happens to a score sheet."""

    SUBMIT = "submit"
    RECUSE = "recuse"


SHEETS = Machine(
    "score sheet",
    SheetState.ASSIGNED,
    {
        (SheetState.ASSIGNED, SheetAction.SUBMIT): SheetState.SUBMITTED,
        (SheetState.ASSIGNED, SheetAction.RECUSE): SheetState.RECUSED,
    },
)


def check_judging(stage: Stage) -> None:
    """Sheets are assigned, filled and submitted while the competition is being judged."""
    if stage is not Stage.JUDGING:
        raise Conflict("not_judging", "The competition is not being judged.", stage=stage)


def check_open(state: SheetState) -> None:
    """A submitted sheet is locked, and so is a recused one."""
    if state is not SheetState.ASSIGNED:
        raise Conflict("sheet_locked", "A submitted or recused sheet is locked.", state=state)


def check_scores(scores: Mapping[str, int], highest: Mapping[str, int]) -> None:
    """Every score is one of a criterion of the rubric, and within the criterion's highest (hundredths)."""
    errors = []
    for code, score in scores.items():
        at = f"/marks/{code}"
        if code not in highest:
            errors.append(FieldError(at, "unknown_criterion", "The rubric has no such criterion."))
        elif score > highest[code]:
            errors.append(FieldError(at, "score_out_of_range", "The score is above the criterion's highest."))
    if errors:
        raise Invalid(errors[0].code, errors[0].message, errors=errors)


def check_complete(rubric: Iterable[str], marked: Iterable[str]) -> None:
    """A sheet is submitted with a mark for every criterion."""
    have = set(marked)
    missing = "Every criterion needs a mark."
    errors = [FieldError(f"/marks/{c}", "sheet_incomplete", missing) for c in rubric if c not in have]
    if errors:
        raise Invalid("sheet_incomplete", missing, errors=errors)
