"""What is printed of panels drawn by chance: the pairs, every chance, and the proof that none are better."""

from fractions import Fraction
from typing import Any

import numpy as np

from incubator.jury.methods import pairs_csv
from incubator.jury.methods.chance_cap import CappedAssignment, upper_bound
from incubator.jury.methods.eligible import Eligible
from incubator.jury.offline.tables import Table

CHANCE_COLUMNS = ("application", "judge", "chance")


def capped_document(question: Eligible, found: CappedAssignment, cap: Fraction, seed: str) -> dict[str, Any]:
    """Everything that an outsider needs to check the chances and to draw again, beside the file itself.

    Chances and means are fractions. The mean total over all draws, `expected`, is proven the best under the
    cap when it equals `upper_bound`: the seats and loads at their prices, and the cap times what each pair is
    worth above both prices.
    """
    network = question.network
    some = found.parts > 0
    chances = zip(question.named(some), found.parts[some].tolist(), strict=True)
    pairs = zip(question.named(found.chosen), network.score[found.chosen].tolist(), strict=True)
    return {
        "panel_size": int(network.seats.max(initial=0)),
        "capacity": int(network.most.max(initial=0)),
        "seed": seed,
        "cap": str(cap),
        "objective": found.objective,
        "expected": str(found.expected),
        "upper_bound": str(upper_bound(question, found.prices, cap)),
        "without_cap": found.without_cap,
        "pairs": [{"application": a, "judge": j, "score": score} for (a, j), score in pairs],
        "chances": [
            {"application": a, "judge": j, "chance": str(Fraction(parts, found.unit))}
            for (a, j), parts in chances
        ],
        "loads": dict(zip(question.judges, found.loads.tolist(), strict=True)),
        "proof": {
            "applications": _by_name(question.applications, found.prices.applications),
            "judges": _by_name(question.judges, found.prices.judges),
        },
    }


def capped_tables(document: dict[str, Any]) -> list[Table]:
    """The pairs, then the totals, then the chances, then the prices of the proof."""
    totals = ("objective", "expected", "upper_bound", "without_cap", "cap", "seed")
    prices = [(kind, name, price) for kind, own in document["proof"].items() for name, price in own.items()]
    return [
        Table("pairs", pairs_csv.PAIR_COLUMNS, [tuple(each.values()) for each in document["pairs"]]),
        Table("total", (), [(key, document[key]) for key in totals]),
        Table("chances", CHANCE_COLUMNS, [tuple(each.values()) for each in document["chances"]]),
        Table("proof", ("of", "name", "price"), prices),
    ]


def _by_name(names: tuple[str, ...], prices: np.ndarray[Any, np.dtype[np.int64]]) -> dict[str, int]:
    return dict(zip(names, prices.tolist(), strict=True))
