"""Assigning judges from a file of eligible pairs, with the proof, without a database."""

import csv
import json
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from incubator.core.errors import Invalid
from incubator.jury.methods import pairs_csv
from incubator.jury.methods.assignment import Assignment, Prices, assign, drawn_number
from incubator.jury.methods.assignment_proof import Bounds, Pair, Stage, verify_optimal
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.names import unfit
from incubator.jury.offline import lines_of, safe_cell


def assign_file(
    edges: Path, panel_size: int, capacity: int, seed: str, out: TextIO, *, as_json: bool = False
) -> None:
    """Assign `panel_size` judges to each application of a CSV file of application, judge, score.

    A pair without a row is not eligible; no judge gets more than `capacity`. Prints the pairs, the total
    score, and the proof: its least upper bound and the prices that give it, which are checked again before
    anything is printed. Raises `Invalid` for a bad file or option, `PanelsShort` when panels can't be filled.
    """
    if panel_size < 1 or capacity < 1:
        raise Invalid("option_out_of_range", "the panel size and the capacity are 1 or more")
    if seed and (why := unfit(seed)):
        raise Invalid("seed_invalid", f"the seed {why}")
    pairs = pairs_csv.whole(pairs_csv.scores(lines_of(edges), edges.name), edges.name)
    question = eligible(
        pairs.applications,
        pairs.judges,
        (pairs.application, pairs.judge, pairs.score),
        panel_size=panel_size,
        most=capacity,
    )
    found = assign(question, seed)
    document = _document(question, found, seed, panel_size, capacity)
    if as_json:
        json.dump(document, out, ensure_ascii=False, indent=1)
        out.write("\n")
    else:
        _print(document, out)


def _document(
    question: Eligible, found: Assignment, seed: str, panel_size: int, capacity: int
) -> dict[str, Any]:
    """Everything that an outsider needs to check the assignment, beside the file itself."""
    proof = {"score": found.proof.score, "swaps": found.proof.swaps, "lot": found.proof.lot}
    stages = {name: _by_name(question, prices) for name, prices in proof.items()}
    scores = _scores(question)
    bounds = Bounds(
        dict.fromkeys(question.applications, panel_size),
        dict.fromkeys(question.judges, 0),
        dict.fromkeys(question.judges, capacity),
    )
    worth = {"score": scores.__getitem__, "swaps": lambda _: 0, "lot": lambda pair: drawn_number(seed, *pair)}
    chosen = question.named(found.chosen)
    verify_optimal(
        set(chosen),
        set(),
        list(scores),
        bounds,
        [Stage(worth[name], prices["applications"], prices["judges"]) for name, prices in stages.items()],
    )
    return {
        "panel_size": panel_size,
        "capacity": capacity,
        "seed": seed,
        "objective": found.objective,
        "upper_bound": _upper_bound(question, found.proof.score),
        "optimal": True,
        "pairs": [
            {"application": application, "judge": judge, "score": scores[application, judge]}
            for application, judge in chosen
        ],
        "loads": dict(zip(question.judges, found.loads.tolist(), strict=True)),
        "proof": stages,
    }


def _by_name(question: Eligible, prices: Prices) -> dict[str, dict[str, int]]:
    return {
        "applications": dict(zip(question.applications, prices.applications.tolist(), strict=True)),
        "judges": dict(zip(question.judges, prices.judges.tolist(), strict=True)),
    }


def _scores(question: Eligible) -> dict[Pair, int]:
    every = np.ones(question.network.score.size, bool)
    return dict(zip(question.named(every), question.network.score.tolist(), strict=True))


def _upper_bound(question: Eligible, prices: Prices) -> int:
    """Seats and loads at their prices, and what the pairs are worth above both: no total score is higher."""
    network = question.network
    above = network.score - prices.applications[network.application] - prices.judges[network.judge]
    seats = int(network.seats @ prices.applications)
    return seats + int(network.most @ prices.judges) + int(above[above > 0].sum())


def _print(document: dict[str, Any], out: TextIO) -> None:
    """The pairs as CSV, then the total and its bound, then the prices of the proof's stages."""
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(pairs_csv.PAIR_COLUMNS)
    writer.writerows(
        (safe_cell(each["application"]), safe_cell(each["judge"]), each["score"])
        for each in document["pairs"]
    )
    out.write("\n")
    writer.writerows((key, document[key]) for key in ("objective", "upper_bound", "seed"))
    out.write("\n")
    writer.writerow(("stage", "of", "name", "price"))
    for stage, kinds in document["proof"].items():
        for kind, prices in kinds.items():
            writer.writerows((stage, kind, safe_cell(name), price) for name, price in prices.items())
