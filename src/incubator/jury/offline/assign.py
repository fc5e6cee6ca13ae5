"""Assigning judges from a file of eligible pairs, with the proof, without a database."""

import json
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from incubator.core.errors import Invalid
from incubator.jury.methods import pairs_csv
from incubator.jury.methods.assignment import Assignment, Prices, assign, drawn_number
from incubator.jury.methods.assignment_proof import Bounds, Pair, Stage, verify_optimal
from incubator.jury.methods.chance_cap import assign_capped, read_cap
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.names import unfit
from incubator.jury.offline.assign_capped import capped_document, capped_tables
from incubator.jury.offline.files import lines_of
from incubator.jury.offline.tables import Table, print_tables, write_tables


def assign_file(
    edges: Path,
    panel_size: int,
    capacity: int,
    seed: str,
    out: TextIO,
    *,
    as_json: bool = False,
    to: Path | None = None,
    cap: str | None = None,
) -> None:
    """Assign `panel_size` judges to each application of a CSV or XLSX file of application, judge, score.

    A pair without a row is not eligible; no judge gets more than `capacity`. Prints the pairs, the total
    score, and the proof: its least upper bound and the prices that give it, which are checked again before
    anything is printed. `to` is a file for these tables instead (.csv, or .xlsx with a sheet each). With a
    `cap` (such as 0.5) no pair is likelier than that; it prints every chance, and what the seed drew. Raises
    `Invalid` for a bad file or option, `PanelsShort` and `CapUnmet` when panels can't be filled.
    """
    limit = None if cap is None else read_cap(cap)
    if panel_size < 1 or capacity < 1:
        raise Invalid("option_out_of_range", "the panel size and the capacity are 1 or more")
    if why := unfit(seed):
        raise Invalid("seed_invalid", f"the seed {why}")
    pairs = pairs_csv.whole(pairs_csv.scores(lines_of(edges), edges.name), edges.name)
    question = eligible(
        pairs.applications,
        pairs.judges,
        (pairs.application, pairs.judge, pairs.score),
        panel_size=panel_size,
        most=capacity,
    )
    if limit is None:
        document = _document(question, assign(question, seed), seed, panel_size, capacity)
        tables = _tables(document)
    else:
        document = capped_document(question, assign_capped(question, limit, seed), limit, seed)
        tables = capped_tables(document)
    if to is not None:
        write_tables(tables, to)
    if as_json:
        json.dump(document, out, ensure_ascii=False, indent=1)
        out.write("\n")
    elif to is None:
        print_tables(tables, out)


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


def _tables(document: dict[str, Any]) -> list[Table]:
    """The pairs, then the total and its bound, then the prices of the proof's stages."""
    pairs = [(each["application"], each["judge"], each["score"]) for each in document["pairs"]]
    prices = [
        (stage, kind, name, price)
        for stage, kinds in document["proof"].items()
        for kind, own in kinds.items()
        for name, price in own.items()
    ]
    return [
        Table("pairs", pairs_csv.PAIR_COLUMNS, pairs),
        Table("total", (), [(key, document[key]) for key in ("objective", "upper_bound", "seed")]),
        Table("proof", ("stage", "of", "name", "price"), prices),
    ]
