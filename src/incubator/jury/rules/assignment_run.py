"""Assignments in steps: a dry run changes nothing until it is applied, and is undone as one action."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from itertools import islice
from uuid import UUID

from incubator.competitions.rules import Stage
from incubator.core.errors import Conflict
from incubator.core.machine import Machine
from incubator.jury.rules.absence import Days
from incubator.jury.rules.preference import Preference

MOST_CELLS = 2_000_000
"""Applications times judges of one run; beyond, `incubator assign` does it offline."""

MOST_CHANGES = 100
"""Changes that one refusal names."""

Pair = tuple[UUID, UUID]
"""Application and judge."""


class RunState(StrEnum):
    """Where an assignment run stands."""

    PROPOSED = "proposed"
    """A dry run: nobody has a sheet by it."""
    APPLIED = "applied"
    UNDONE = "undone"


class RunAction(StrEnum):
    """What happens to an assignment run."""

    APPLY = "apply"
    UNDO = "undo"


RUNS = Machine(
    "assignment run",
    RunState.PROPOSED,
    {
        (RunState.PROPOSED, RunAction.APPLY): RunState.APPLIED,
        (RunState.APPLIED, RunAction.UNDO): RunState.UNDONE,
    },
)


class HoldKind(StrEnum):
    """What staff wants of a pair in every run."""

    LOCKED = "locked"
    FORBIDDEN = "forbidden"


class PairKind(StrEnum):
    """How a pair came into a run."""

    KEPT = "kept"
    """The judge had a sheet for the application already."""
    LOCKED = "locked"
    CHOSEN = "chosen"


class ChangeKind(StrEnum):
    """What changed in the world after a run, so that it can't be applied any more."""

    APPLICATION_ADDED = "application_added"
    APPLICATION_REMOVED = "application_removed"
    JUDGE_REMOVED = "judge_removed"
    PAIR_CONFLICTED = "pair_conflicted"
    PAIR_FORBIDDEN = "pair_forbidden"
    PAIR_LOCKED = "pair_locked"
    SHEET_ADDED = "sheet_added"
    SHEET_REMOVED = "sheet_removed"
    LOAD_GREW = "load_grew"


@dataclass(frozen=True, slots=True)
class Change:
    """One change, with the application's number and the judge's name where it has them."""

    what: ChangeKind
    application: str | None = None
    judge: str | None = None


@dataclass(frozen=True, slots=True)
class Entrant:
    """An eligible application."""

    id: UUID
    number: str
    field: str


@dataclass(frozen=True, slots=True)
class Juror:
    """A judge on the panel: the fields that the judge knows, and the most sheets, if any.

    `organizations` are the names, as names are compared, of those that the judge belongs to.
    """

    id: UUID
    name: str
    fields: frozenset[str] = frozenset()
    organizations: frozenset[str] = frozenset()
    most: int | None = None
    absences: Sequence[Days] = ()


@dataclass(frozen=True, slots=True)
class World:
    """All that an assignment depends on; pairs are of application and judge.

    `barred` says why a pair must not meet; `sheets` are those that judges have, recused ones aside; `locked`
    and `forbidden` is what staff wants.
    """

    entrants: Sequence[Entrant]
    jurors: Sequence[Juror]
    barred: Mapping[Pair, str]
    sheets: frozenset[Pair]
    locked: frozenset[Pair]
    forbidden: frozenset[Pair]
    preferences: Mapping[Pair, Preference] = field(default_factory=dict)
    """What judges said before the assignment, of whatever they said something."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a run was made from, as far as it decides whether it still fits.

    The applications that it was asked for by id and number, or `everything`; judges by id and name; each pair
    with its kind; each judge's sheets of other applications.
    """

    everything: bool
    applications: Mapping[UUID, str]
    judges: Mapping[UUID, str]
    pairs: Mapping[Pair, PairKind]
    elsewhere: Mapping[UUID, int]


def check_assignable(stage: Stage) -> None:
    """Runs are made once the call is over, to look at; they are applied while it is being judged."""
    if stage not in {Stage.CLOSED, Stage.JUDGING}:
        raise Conflict("not_assignable", "Judges are assigned after the call and before the ranking.")


def check_unchanged(made: Made, world: World, hidden: Collection[UUID] = ()) -> None:
    """Raise Conflict `assignment_stale` with every change since the run that touches it, by name.

    What changed about a hidden application is a change, and is not told.
    """
    found = sorted(changes_since(made, world), key=lambda c: (c.what, c.application or "", c.judge or ""))
    if found:
        numbers = dict(made.applications) | {entrant.id: entrant.number for entrant in world.entrants}
        secret = {numbers[one] for one in hidden if one in numbers}
        changes = [change for change in found if change.application not in secret]
        counted = Counter(change.what.value for change in changes)
        raise Conflict(
            "assignment_stale",
            "Something changed since this run: make another one.",
            count=len(changes),
            counts=counted,
            changes=[asdict(change) for change in islice(changes, MOST_CHANGES)],
        )


def changes_since(made: Made, world: World) -> Iterator[Change]:
    """Every change since the run that touches it."""
    present = {entrant.id: entrant.number for entrant in world.entrants}
    panel = {juror.id: juror.name for juror in world.jurors}
    numbers, names = present | dict(made.applications), panel | dict(made.judges)
    for gone in made.applications.keys() - present.keys():
        yield Change(ChangeKind.APPLICATION_REMOVED, numbers[gone])
    if made.everything:
        for new in present.keys() - made.applications.keys():
            yield Change(ChangeKind.APPLICATION_ADDED, numbers[new])
    fresh = {pair for pair, kind in made.pairs.items() if kind is not PairKind.KEPT}
    for judge in {judge for _, judge in fresh} - panel.keys():
        yield Change(ChangeKind.JUDGE_REMOVED, None, names[judge])
    now = {pair for pair in world.sheets if pair[0] in made.applications}
    before = made.pairs.keys() - fresh
    for what, pairs in (
        (ChangeKind.PAIR_CONFLICTED, fresh & world.barred.keys()),
        (ChangeKind.PAIR_FORBIDDEN, fresh & world.forbidden),
        (ChangeKind.PAIR_LOCKED, _wanted(made, world, panel.keys()) - made.pairs.keys()),
        (ChangeKind.SHEET_ADDED, now - before),
        (ChangeKind.SHEET_REMOVED, before - now),
    ):
        for application, judge in pairs:
            yield Change(what, numbers[application], names.get(judge))
    used = {judge for _, judge in fresh}
    for judge, sheets in elsewhere(world, made.applications.keys()).items():
        if judge in used and sheets > made.elsewhere.get(judge, 0):
            yield Change(ChangeKind.LOAD_GREW, None, names.get(judge))


def elsewhere(world: World, applications: Collection[UUID]) -> dict[UUID, int]:
    """How many sheets each judge has of other applications than these."""
    found = dict.fromkeys((juror.id for juror in world.jurors), 0)
    for application, judge in world.sheets:
        if application not in applications:
            found[judge] = found.get(judge, 0) + 1
    return found


def _wanted(made: Made, world: World, panel: Collection[UUID]) -> set[Pair]:
    """The locked pairs that a run of these applications would have to take."""
    return {
        (application, judge)
        for application, judge in world.locked - world.barred.keys()
        if application in made.applications and judge in panel
    }
