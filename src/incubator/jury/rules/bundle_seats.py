"""The published result's tables of how judges were assigned: names in full, or in codes."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any, Protocol

from incubator.jury.rules.bundle import Seats

Row = dict[str, Any]

_COLUMNS = {
    "panels": ("application", "size"),
    "loads": ("judge", "least", "most"),
    "pairs": ("application", "judge", "score", "seated", "locked"),
    "experts": ("application", "judge"),
    "groups": ("judge", "group"),
    "chances": ("application", "judge", "chance", "draws"),
    "prices": ("step", "of", "name", "price"),
    "rule_prices": ("of", "application", "group", "price"),
    "changes": ("application", "judge", "change", "document"),
}


class Rows(Protocol):
    """Rows in codes, with the columns that are kept, in the order of what stands there then."""

    def __call__(self, found: list[Row] | None, *kept: str) -> list[Row]:
        """The rows of one table."""
        ...


def assignment_tables(stages: Sequence[Seats]) -> Row:
    """The stages' assignments in tables, each row with its stage."""
    found: Row = {"runs": [_run(own) for own in stages]}
    told = [(own.stage, _tables(own)) for own in stages]
    for name, columns in _COLUMNS.items():
        found[name] = [
            {"stage": stage} | dict(zip(columns, row, strict=True))
            for stage, tables in told
            for row in tables[name]
        ]
    return found


def _run(own: Seats) -> Row:
    row = {"stage": own.stage, "document": own.document, "seed": own.seed, "objective": own.objective}
    return row | asdict(own.terms) | {"cap": None if own.terms.cap is None else str(own.terms.cap)}


def _tables(own: Seats) -> Mapping[str, Iterable[Sequence[Any]]]:
    """The rows of each table, in the order of their columns."""
    return {
        "panels": sorted(own.panels.items()),
        "loads": [(name, *bounds) for name, bounds in sorted(own.loads.items())],
        "pairs": sorted(own.pairs),
        "experts": sorted(own.experts),
        "groups": sorted(own.groups),
        "chances": [(*pair, str(chance), draws) for *pair, chance, draws in sorted(own.chances)],
        "prices": own.prices,
        "rule_prices": own.rule_prices,
        "changes": [(*pair, change.value, document) for *pair, change, document in sorted(own.changes)],
    }


def coded_assignment(assignment: Row, rows: Rows, codes: Mapping[str, Callable[[str], str]]) -> Row:
    """The tables in codes, without the prices of lots that were drawn from names."""
    kept = {
        name: rows(assignment[name], "stage", *columns)
        for name, columns in _COLUMNS.items()
        if name != "prices"
    }
    return {"runs": assignment["runs"]} | kept | {"prices": _coded_prices(assignment["prices"], codes)}


def _coded_prices(prices: list[Row], codes: Mapping[str, Callable[[str], str]]) -> list[Row]:
    own = [price | {"name": codes[price["of"]](price["name"])} for price in prices if price["step"] != "lot"]
    return sorted(own, key=lambda price: (price["stage"] or "", price["step"], price["of"], price["name"]))
