"""One piece of the jury's work, done once: prints seconds, processor's seconds and highest memory as JSON."""

import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from incubator.jury.methods.assignment import assign
from incubator.jury.methods.chance_cap import assign_capped
from incubator.jury.methods.eligible import eligible
from incubator.jury.methods.mixed_chances import assign_capped_mixed
from incubator.jury.methods.official import official
from incubator.jury.methods.panel_rules import PanelRules
from incubator.jury.methods.rank_chances import draws, orders, rank_summary
from incubator.jury.methods.ranking import rank
from incubator.jury.methods.severity import fit
from incubator.jury.methods.sheets import Sheet
from incubator.jury.rules import HUNDREDTHS, park_rule

import numpy as np  # isort: skip - after the package, which says how many threads its matrices get

PANEL = 5
Job = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Work:
    """What is done, in words, and what makes its data and gives the job itself."""

    says: str
    prepare: Callable[[], Job]


def _question(applications: int, judges: int, open_to: int, capacity: int, levels: int) -> dict[str, Any]:
    """Random scores of the pairs; every application is open to so many judges."""
    generator = np.random.default_rng(7)
    application = np.repeat(np.arange(applications), open_to)
    if open_to == judges:
        judge = np.tile(np.arange(judges), applications)
    else:
        judge = np.concatenate(
            [generator.choice(judges, open_to, replace=False) for _ in range(applications)]
        )
    return {
        "applications": [f"A{n:05}" for n in range(applications)],
        "judges": [f"J{n:04}" for n in range(judges)],
        "pairs": (application, judge, generator.integers(0, levels, application.size)),
        "panel_size": PANEL,
        "most": capacity,
    }


def _assigning(applications: int, judges: int, open_to: int, capacity: int, levels: int = 1001) -> Work:
    def prepare() -> Job:
        asked = _question(applications, judges, open_to, capacity, levels)
        return lambda: assign(eligible(**asked), "seed")

    size = f"{applications:,} × {judges:,} × {PANEL}"
    return Work(
        f"Assigning {size} ({applications * open_to:,} pairs, {levels:,} levels, capacity {capacity})",
        prepare,
    )


def _capped() -> Job:
    asked = _question(2_000, 200, 40, 60, 1001)
    return lambda: assign_capped(eligible(**asked), Fraction(1, 2), "seed")


def _capped_mixed() -> Job:
    asked = _question(2_000, 200, 40, 60, 1001)
    generator = np.random.default_rng(8)
    rules = PanelRules(generator.random(2_000 * 40) < 0.4, generator.integers(-1, 100, (200, 1)))
    return lambda: assign_capped_mixed(eligible(**asked), rules, Fraction(1, 2), "seed")


def _diagnosing() -> Job:
    applications, judges, count = 2_000, 200, 4_000
    generator = np.random.default_rng(3)
    application = np.repeat(np.arange(applications), PANEL)
    judge = np.concatenate([generator.permutation(judges)[:PANEL] for _ in range(applications)])
    merit, leniency = generator.normal(0, 5, applications), generator.normal(0, 4, judges)
    scores = 75 + merit[application] + leniency[judge] + generator.normal(0, 5, application.size)

    def work() -> object:
        return rank_summary(orders(draws(fit(application, judge, scores), count, "seed")), 200)

    return work


def _scoring() -> Job:
    applications, criteria = 20_000, 8
    generator = np.random.default_rng(3)
    marks = generator.integers(0, 100 * HUNDREDTHS + 1, (applications, PANEL, criteria)).tolist()
    names = [f"criterion_{n}" for n in range(criteria)]
    weights = dict.fromkeys(names, Fraction(100, criteria) / 100)
    sheets = [
        Sheet(f"A{i:05}", f"J{(i + 7 * j) % 2_000:04}", dict(zip(names, own, strict=True)))
        for i, panel in enumerate(marks)
        for j, own in enumerate(panel)
    ]
    rule = park_rule("benchmark", PANEL, 2)

    def work() -> object:
        return rank(official(sheets, weights, rule, marks_per_point=HUNDREDTHS), rule, "benchmark")

    return work


WORK = {
    "assign_m": _assigning(2_000, 200, 40, 60),
    "assign_l": _assigning(20_000, 2_000, 60, 60),
    "assign_m_dense": _assigning(2_000, 200, 200, 60),
    "assign_m_equals": _assigning(2_000, 200, 200, 60, levels=2),
    "assign_m_tight": _assigning(2_000, 200, 40, 50),
    "assign_l_tight": _assigning(20_000, 2_000, 60, 50),
    "capped_m": Work("The same as the first under a cap of 1/2, with the draw", _capped),
    "capped_mixed_m": Work("… and with an expert on each panel and no two of one employer", _capped_mixed),
    "diagnose": Work("Model fit and 4,000 rank draws of 2,000 × 200 × 5", _diagnosing),
    "official": Work("Official scores and places of 20,000 × 5 × 8 marks", _scoring),
}
"""By name, in the order in which they are done."""


def main() -> None:
    """Do the one that the command line names."""
    job = WORK[sys.argv[1]].prepare()
    begun, ran = time.perf_counter(), time.process_time()
    job()
    seconds, processor = time.perf_counter() - begun, time.process_time() - ran
    mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "processor": processor, "mib": mib}))


if __name__ == "__main__":
    main()
