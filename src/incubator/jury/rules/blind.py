"""What judges are told of applicants and of each other: as the call says, or a stage of its own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Self

from incubator.core.errors import Forbidden
from incubator.jury.rules.sheet import SheetState


@dataclass(frozen=True, slots=True)
class Told:
    """Which names of an applicant judges are told, and whether they see each other's scores."""

    names_organization: bool
    names_leader: bool
    shares_scores: bool

    @property
    def is_blind(self) -> bool:
        """A name is kept back: files have neutral names too."""
        return not (self.names_organization and self.names_leader)

    def in_stage(
        self, *, names_organization: bool | None, names_leader: bool | None, shares_scores: bool | None
    ) -> Self:
        """The same with what a stage says of its own; None is as the call says."""
        return type(self)(
            names_organization=self.names_organization if names_organization is None else names_organization,
            names_leader=self.names_leader if names_leader is None else names_leader,
            shares_scores=self.shares_scores if shares_scores is None else shares_scores,
        )


def told_by_all(every: Iterable[Told]) -> Told:
    """Only what each of them tells; there is one at least."""
    first, *others = every
    return Told(
        names_organization=all(told.names_organization for told in (first, *others)),
        names_leader=all(told.names_leader for told in (first, *others)),
        shares_scores=all(told.shares_scores for told in (first, *others)),
    )


def neutral_names(files: Sequence[tuple[str, str]]) -> list[str]:
    """A name for each file, given as (kind, name), that tells only its kind, place and ending.

    The files' own names often name the organization: `甲社-申报书.pdf` becomes `proposal-1.pdf`.
    """
    return [
        f"{kind}-{place}{PurePath(name).suffix.lower()}" for place, (kind, name) in enumerate(files, start=1)
    ]


def check_may_compare(own: SheetState, *, shares_scores: bool) -> None:
    """A judge sees the others' scores where the stage shares them, and only once the own sheet is in."""
    if own is SheetState.RECUSED:
        raise Forbidden("judge_recused", "You declared a recusal for this application.")
    if not shares_scores:
        raise Forbidden("scores_not_shared", "The judges' scores are not shared among them.")
    if own is not SheetState.SUBMITTED:
        raise Forbidden("own_sheet_open", "You see the others' scores once your own sheet is in.")
