"""Score sheets: their states, marks and comments, and how one that was submitted changes."""

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from incubator.competitions.rules import Stage, shown
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
    REOPEN = "reopen"
    """What it said is kept, and it can be changed again."""
    RECUSE = "recuse"


SHEETS = Machine(
    "score sheet",
    SheetState.ASSIGNED,
    {
        (SheetState.ASSIGNED, SheetAction.SUBMIT): SheetState.SUBMITTED,
        (SheetState.ASSIGNED, SheetAction.RECUSE): SheetState.RECUSED,
        (SheetState.SUBMITTED, SheetAction.REOPEN): SheetState.ASSIGNED,
    },
)


class Change(StrEnum):
    """Why a submitted sheet was reopened."""

    REOPENED = "reopened"
    """By staff, for the judge to submit it again."""
    ADJUSTED = "adjusted"
    """By the judge, who submitted it again in a deliberation."""
    RECUSED = "recused"
    """By the judge, who declared a recusal after it was in."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What a sheet is asked for at one criterion, in hundredths."""

    id: UUID
    most: int
    step: int = 1
    comment_required: bool = False


def check_judging(stage: Stage) -> None:
    """Sheets are assigned, filled and submitted while the competition is being judged."""
    if stage is not Stage.JUDGING:
        raise Conflict("not_judging", "The competition is not being judged.", stage=stage)


def check_open(state: SheetState) -> None:
    """A submitted sheet is locked, and so is a recused one."""
    if state is not SheetState.ASSIGNED:
        raise Conflict("sheet_locked", "A submitted or recused sheet is locked.", state=state)


def check_scores(scores: Mapping[str, int], rubric: Mapping[str, Scale]) -> None:
    """Every score is one of a criterion of the rubric, within its highest and on its step (hundredths)."""
    errors = []
    for code, score in scores.items():
        at, scale = f"/marks/{code}", rubric.get(code)
        if scale is None:
            errors.append(FieldError(at, "unknown_criterion", "The rubric has no such criterion."))
        elif score > scale.most:
            errors.append(FieldError(at, "score_out_of_range", "The score is above the criterion's highest."))
        elif score % scale.step:
            why = f"Marks of this criterion go by {shown(scale.step)}."
            errors.append(FieldError(at, "score_off_step", why))
    _refuse(errors)


def check_commented(commented: Iterable[str], rubric: Container[str]) -> None:
    """Every comment is on a criterion of the rubric."""
    unknown = [code for code in commented if code not in rubric]
    why = "The rubric has no such criterion."
    _refuse([FieldError(f"/comments/{code}", "unknown_criterion", why) for code in unknown])


def check_complete(
    rubric: Mapping[str, Scale],
    marked: Container[str],
    commented: Container[str] = (),
    *,
    comment_missing: bool = False,
) -> None:
    """A sheet is submitted with a mark for every criterion and with every comment that the call asks for.

    `comment_missing` says that it asks for one on the whole, and the sheet has none.
    """
    missing = "Every criterion needs a mark."
    wanted = "The call asks for a comment."
    errors = [FieldError(f"/marks/{c}", "sheet_incomplete", missing) for c in rubric if c not in marked]
    errors += [
        FieldError(f"/comments/{code}", "comment_missing", wanted)
        for code, scale in rubric.items()
        if scale.comment_required and code not in commented
    ]
    if comment_missing:
        errors.append(FieldError("/comment", "comment_missing", wanted))
    _refuse(errors)


def _refuse(errors: list[FieldError]) -> None:
    if errors:
        raise Invalid(errors[0].code, errors[0].message, errors=errors)
