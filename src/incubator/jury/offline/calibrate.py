"""How sure a ranking is, from a file of scores: expected ranks, chances, severities, agreement and flags."""

import csv
import json
from fractions import Fraction
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, TextIO

import numpy as np

from incubator.core.errors import Invalid
from incubator.jury.methods import marks_csv, pairs_csv
from incubator.jury.methods.diagnosis import DRAWS, Diagnosis, Question, Score, diagnose, totals
from incubator.jury.methods.flags import Flag
from incubator.jury.methods.reliability import false_funding
from incubator.jury.offline.files import lines_of
from incubator.jury.offline.tables import Cell, Table, print_tables, write_tables

_PLACES = 4


def calibrate_file(
    scores: Path,
    fund: int,
    out: TextIO,
    *,
    robust: bool = False,
    as_json: bool = False,
    to: Path | None = None,
) -> None:
    """Say of every application its expected rank, its rank's intervals, and its chance of the best `fund`.

    The CSV or XLSX file has a row for each score (application, judge, score) or for each mark, as `incubator
    rank` reads it; then a judge's score is the weighted mean of its marks, and every contest is taken for
    itself, and in it every stage where the file has a column `stage`. Also prints each judge's leniency, the
    agreement, the flags, and the cautions; `to` is a file for these tables instead (.csv, or .xlsx with a
    sheet each). `robust` lets scores far from what is expected count less. All of it is diagnostic: no
    official score comes from here. Raises `Invalid` for a bad file, or scores from which nothing can be told.
    """
    if fund < 1:
        raise Invalid("option_out_of_range", "fund 1 application or more")
    found = [_calibrated(part, rows, fund, robust=robust) for part, rows in _contests(scores).items()]
    tables = [_table(kind, found) for kind in ("applications", "judges", "agreement", "flags", "cautions")]
    if to is not None:
        write_tables(tables, to)
    if as_json:
        document = {"draws": DRAWS, "robust": robust, "contests": found}
        json.dump(document, out, ensure_ascii=False, indent=1)
        out.write("\n")
    elif to is None:
        print_tables(tables, out)


Part = tuple[str, str]
"""A contest and its stage, or nothing for either."""


def _contests(path: Path) -> dict[Part, list[Score]]:
    header = next(iter(lines_of(path)), "")
    columns = {cell.strip() for cell in next(csv.reader([header]), [])}
    if "criterion" not in columns:
        pairs = pairs_csv.scores(lines_of(path), path.name)
        ends = zip(pairs.application, pairs.judge, pairs.score, strict=True)
        return {("", ""): [(pairs.applications[i], pairs.judges[j], score) for i, j, score in ends]}
    stages = _stages(path) if "stage" in columns else []
    contests = marks_csv.contests(lines_of(path), path.name, stages)
    return {
        (name, stage): totals(part)
        for name, contest in contests.items()
        for stage, part in (contest.stages or {"": contest}).items()
    }


def _stages(path: Path) -> list[str]:
    """The stages in the order in which the file has them first."""
    rows = marks_csv.rows(lines_of(path), path.name, ("contest", "stage"))
    return list(dict.fromkeys(stage for _, (_, stage) in rows))


def _calibrated(part: Part, rows: list[Score], fund: int, *, robust: bool) -> dict[str, Any]:
    """One contest's findings, or those of its stage."""
    found = diagnose(rows, Question(fund, robust=robust))
    size = len(found.applications)
    facts: dict[str, Any] = dict(zip(("contest", "stage"), part, strict=True))
    named = " ".join(filter(None, part))
    if fund >= size:
        why = f"of {size} applications at most {size - 1} can be chosen"
        raise Invalid("option_out_of_range", f"{named}: {why}".removeprefix(": "), **facts)
    if found.fitted is None or found.ranks is None or found.agreement is None:
        (caution,) = found.cautions[-1:]
        why = "from these scores merit and severity can't be told apart"
        raise Invalid(caution.value, f"{named}: {why}".removeprefix(": "), **facts)
    fitted, agreement = found.fitted, found.agreement
    return {
        **facts,
        "fund": fund,
        "cautions": [caution.value for caution in found.cautions],
        "applications": _applications(found, rows),
        "judges": [
            {
                "judge": name,
                "scores": int(found.sizes[n]),
                "leniency": _shown(fitted.leniency[n]),
                "leniency_sd": _shown(fitted.leniency_sd[n]),
            }
            for n, name in enumerate(found.judges)
        ],
        "agreement": {
            "single_judge": _shown(agreement.single),
            "panel": _shown(agreement.panel),
            "panel_low_95": _shown(agreement.panel_interval[0]),
            "panel_high_95": _shown(agreement.panel_interval[1]),
            "krippendorff_alpha": _shown(agreement.alpha),
            "false_funding_at_least": _shown(false_funding(agreement.panel, fund / size)),
            "linked_groups": found.links.groups,
            "merit_sd": _shown(fitted.deviations.merit),
            "leniency_sd": _shown(fitted.deviations.leniency),
            "noise_sd": _shown(fitted.deviations.noise),
        },
        "flags": [_flag(each, found) for each in found.flags],
    }


def _applications(found: Diagnosis, rows: list[Score]) -> list[dict[str, Any]]:
    """By expected rank, and by name where that is equal."""
    fitted, summary = found.fitted, found.ranks
    assert fitted is not None  # noqa: S101 - asked before
    assert summary is not None  # noqa: S101 - as above
    by_name = groupby(sorted(rows, key=itemgetter(0)), key=itemgetter(0))
    given = {name: [Fraction(score) for *_, score in own] for name, own in by_name}
    told = [
        {
            "application": name,
            "mean_score": _shown(float(sum(given[name]) / len(given[name]))),
            "merit": _shown(fitted.merit[n]),
            "merit_sd": _shown(fitted.merit_sd[n]),
            "expected_rank": _shown(summary.expected[n]),
            "expected_rank_error": _shown(summary.expected_error[n]),
            "rank_low_50": int(summary.low_50[n]),
            "rank_high_50": int(summary.high_50[n]),
            "rank_low_90": int(summary.low_90[n]),
            "rank_high_90": int(summary.high_90[n]),
            "chance_top": _shown(summary.among_top[n]),
            "chance_top_error": _shown(summary.among_top_error[n]),
        }
        for n, name in enumerate(found.applications)
    ]
    return sorted(told, key=itemgetter("expected_rank", "application"))


def _flag(flag: Flag, found: Diagnosis) -> dict[str, Any]:
    return {
        "kind": flag.kind.value,
        "judges": [found.judges[n] for n in flag.judges],
        "application": None if flag.application is None else found.applications[flag.application],
        "statistic": _shown(flag.statistic),
        "chance": None if flag.chance is None else float(f"{flag.chance:.2g}"),
    }


def _shown(number: float) -> float | None:
    """Four decimals; None for what has no finite value."""
    return round(float(number), _PLACES) if np.isfinite(number) else None


def _table(kind: str, found: list[dict[str, Any]]) -> Table:
    """One kind of finding of all contests; the header stands even when there is nothing below it."""
    headers = {"flags": ["kind", "judges", "application", "statistic", "chance"], "cautions": ["caution"]}
    rows: list[tuple[Part, dict[str, Any]]] = []
    for contest in found:
        entries = contest[kind]
        if isinstance(entries, dict):
            entries = [{"measure": measure, "value": value} for measure, value in entries.items()]
        if kind == "cautions":
            entries = [{"caution": caution} for caution in entries]
        rows += [((contest["contest"], contest["stage"]), entry) for entry in entries]
    header = list(rows[0][1]) if rows else headers[kind]
    cells = [[*part, *(_cell(entry[column]) for column in header)] for part, entry in rows]
    return Table(kind, ["contest", "stage", *header], cells)


def _cell(value: object) -> Cell:
    if isinstance(value, list):
        return " ".join(value)
    return value if isinstance(value, str | int | float) else None
