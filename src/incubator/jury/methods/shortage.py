"""Why there is no assignment: the applications and judges between whom seats are wanting, by name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from incubator.core.errors import Conflict
from incubator.jury.methods.eligible import Eligible
from incubator.jury.methods.grouped import Mask
from incubator.jury.methods.seat_network import Network, cut


class ShortageKind(StrEnum):
    """What is short."""

    FEW_JUDGES = "few_judges"
    """The application has fewer eligible judges than its panel has seats."""
    CAPACITY = "capacity"
    """All judges together may take fewer seats than all panels have."""
    TOGETHER = "together"
    """These applications need more seats than those who may judge them can take (Hall's condition)."""
    LEAST_LOADS = "least_loads"
    """These judges must have more than there is for them to judge."""
    LOCKED_OVER_SIZE = "locked_over_size"
    """More judges are locked to the application than its panel has seats."""
    LOCKED_OVER_LOAD = "locked_over_load"
    """More applications are locked to the judge than its load allows."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """What is short, for whom, how much there is and how much is needed, beside the locked pairs."""

    kind: ShortageKind
    applications: tuple[str, ...]
    judges: tuple[str, ...]
    available: int
    needed: int


class PanelsShort(Conflict):
    """No assignment fills every panel; facts and `shortages` say why."""

    code = "panels_short"

    def __init__(self, found: Sequence[Shortage]) -> None:
        self.shortages = tuple(found)
        detail = "; ".join(_sentence(each) for each in self.shortages)
        super().__init__(None, detail, shortages=self.shortages)


def shortages(question: Eligible, rest: Network) -> Iterator[Shortage]:
    """What is short for the seats that remain; nothing when there is an assignment."""
    seats, everything = np.maximum(rest.seats, 0), np.ones(rest.score.size, bool)
    most = np.maximum(rest.most, 0)
    eligible = rest.panel_sizes(everything)
    for i in np.flatnonzero(eligible < seats).tolist():
        name = (question.applications[i],)
        yield Shortage(ShortageKind.FEW_JUDGES, name, (), int(eligible[i]), int(seats[i]))
    if most.sum() < seats.sum():
        yield Shortage(ShortageKind.CAPACITY, (), (), int(most.sum()), int(seats.sum()))
        return
    side = cut(rest, everything, seats, most)
    if side.value < seats.sum() and (eligible >= seats).all():
        needy = side.applications & (seats > 0)
        theirs = needy[rest.application]
        theirs_by_judge = rest.loads(theirs)
        judges, available = theirs_by_judge > 0, int(np.minimum(most, theirs_by_judge).sum())
        yield _shortage(question, ShortageKind.TOGETHER, needy, judges, available, int(seats[needy].sum()))
    least = np.maximum(rest.least, 0)
    if side.value == seats.sum() and least.any():
        fed = cut(rest, everything, seats, least, turned=True)
        if fed.value < least.sum():
            idle = fed.judges & (least > 0)
            theirs = idle[rest.judge]
            available = np.minimum(rest.panel_sizes(theirs), seats).sum()
            work = rest.panel_sizes(theirs) > 0
            needed = int(least[idle].sum())
            yield _shortage(question, ShortageKind.LEAST_LOADS, work, idle, int(available), needed)


def _shortage(
    question: Eligible, kind: ShortageKind, applications: Mask, judges: Mask, available: int, needed: int
) -> Shortage:
    names = tuple(question.applications[i] for i in np.flatnonzero(applications).tolist())
    return Shortage(
        kind, names, tuple(question.judges[j] for j in np.flatnonzero(judges).tolist()), available, needed
    )


def _sentence(shortage: Shortage) -> str:
    who = ", ".join([*shortage.applications[:3], *shortage.judges[:3]])
    return f"{shortage.kind}{f' ({who} …)' if who else ''}: {shortage.available} of {shortage.needed}"
