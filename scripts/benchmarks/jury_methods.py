"""The jury's methods at their largest: time and memory, each in a fresh process, the best of several."""

import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from jury_work import WORK

HERE = Path(__file__).parent
ROUNDS = 5
"""A process each; the best counts, since a busy machine only ever makes it slower."""


@dataclass(frozen=True, slots=True)
class Target:
    """The most that a piece of work may take: seconds, and MiB of the whole process."""

    seconds: float
    mib: float | None = None


TARGETS = {
    "assign_m": Target(0.3),
    "assign_l": Target(3.0, 600),
    "diagnose": Target(2.0),
    "official": Target(2.0),
}
"""By the name of the work; what is not here is measured to be known, without a target."""


@dataclass(frozen=True, slots=True)
class Worked:
    """What one piece of work took: seconds of every process, by the clock and of the processor, and MiB."""

    name: str
    seconds: list[float]
    processor: list[float]
    mib: float

    @property
    def says(self) -> str:
        """What was done."""
        return WORK[self.name].says

    @property
    def best(self) -> float:
        """The seconds that count."""
        return min(self.seconds)

    @property
    def target(self) -> Target | None:
        """What it is held to, if to anything."""
        return TARGETS.get(self.name)

    @property
    def is_reached(self) -> bool:
        """Within its target, if it has one."""
        target = self.target
        if target is None:
            return True
        return self.best < target.seconds and (target.mib is None or self.mib < target.mib)


async def measure_jury() -> list[Worked]:
    """Do every piece of work in turn, each in processes of its own."""
    found = [await _measure(name) for name in WORK]
    for line in found:
        held = line.target
        bound = (
            ""
            if held is None
            else f" (target {held.seconds} s" + (")" if held.mib is None else f", {held.mib:.0f} MiB)")
        )
        print(
            f"{'' if line.is_reached else 'MISSED '}{line.says}: {line.best:.2f} s"
            f" (processor {min(line.processor):.2f} s), {line.mib:.0f} MiB{bound}",
            flush=True,
        )
    return found


async def _measure(name: str) -> Worked:
    seconds, processor, mib = list[float](), list[float](), 0.0
    for _ in range(ROUNDS):
        child = await asyncio.create_subprocess_exec(
            sys.executable, HERE / "jury_work.py", name, stdout=asyncio.subprocess.PIPE
        )
        printed, _ = await child.communicate()
        if child.returncode:
            raise RuntimeError(f"{name} ended with {child.returncode}")
        took = json.loads(printed)
        seconds.append(took["seconds"])
        processor.append(took["processor"])
        mib = max(mib, took["mib"])
    return Worked(name, seconds, processor, mib)


def jury_targets(found: Sequence[Worked]) -> list[tuple[str, bool]]:
    """Each target and whether it is reached."""
    return [(_sentence(line), line.is_reached) for line in found if line.target is not None]


def _sentence(line: Worked) -> str:
    target = line.target
    assert target is not None  # noqa: S101 - the caller left out the others
    if target.mib is None:
        return f"{line.says} takes less than {target.seconds} s: {line.best:.2f} s"
    return (
        f"{line.says} takes less than {target.seconds} s and {target.mib:.0f} MiB:"
        f" {line.best:.2f} s, {line.mib:.0f} MiB"
    )


def jury_table(found: Sequence[Worked]) -> str:
    """The section of the page."""
    rows = "".join(
        f"| {line.says} | {line.best:.2f} | {max(line.seconds):.2f} | {min(line.processor):.2f}"
        f" | {_bound(line, _seconds)} | {line.mib:.0f} | {_bound(line, _mib)} |\n"
        for line in found
    )
    return f"""
## The jury's methods

Each in a fresh process, from the arrays or sheets in memory to the whole answer (the question's checks
included, imports and made-up data not); {ROUNDS} processes each. The machine is shared: the best time counts,
the worst and the least of the processor's own time are shown beside it, and the memory is the highest of any
process, all of it. Lines without a target are there to be known: fewer levels of score mean more equals for
the lot to part, and a capacity that just suffices means prices that are harder to find.

| work | best s | worst s | processor s | target | MiB | target |
|---|--:|--:|--:|--:|--:|--:|
{rows}"""


def _bound(line: Worked, shown: Callable[[Target], str]) -> str:
    return "" if line.target is None else shown(line.target)


def _seconds(target: Target) -> str:
    return f"{target.seconds}"


def _mib(target: Target) -> str:
    return "" if target.mib is None else f"{target.mib:.0f}"
