"""What the call lets judges see of applicants and of each other."""

from collections.abc import Sequence
from pathlib import PurePath

from incubator.core.errors import Forbidden
from incubator.jury.rules.sheet import SheetState


def neutral_names(files: Sequence[tuple[str, str]]) -> list[str]:
    """A name for each file, given as (kind, name), that tells only its kind, place and ending.

    The files' own names often name the organization: `甲社-申报书.pdf` becomes `proposal-1.pdf`.
    """
    return [
        f"{kind}-{place}{PurePath(name).suffix.lower()}" for place, (kind, name) in enumerate(files, start=1)
    ]


def check_may_compare(own: SheetState, *, shares_scores: bool) -> None:
    """A judge sees the others' scores where the call shares them, and only once the own sheet is in."""
    if own is SheetState.RECUSED:
        raise Forbidden("judge_recused", "You declared a recusal for this application.")
    if not shares_scores:
        raise Forbidden("scores_not_shared", "The call does not share the judges' scores among them.")
    if own is not SheetState.SUBMITTED:
        raise Forbidden("own_sheet_open", "You see the others' scores once your own sheet is in.")
