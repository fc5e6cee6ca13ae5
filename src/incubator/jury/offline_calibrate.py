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
from incubator.jury.methods.connectivity import connectivity
from incubator.jury.methods.exact import Exact
from incubator.jury.methods.flags import Flag, flags
from incubator.jury.methods.rank_chances import RankSummary, draws, orders, rank_summary
from incubator.jury.methods.reliability import false_funding, reliability
from incubator.jury.methods.severity import Fit, fit
from incubator.jury.offline import lines_of, safe_cell

DRAWS = 4000
_SEED = "calibrate"
_PLACES = 4


def calibrate_file(scores: Path, fund: int, out: TextIO, *, as_json: bool = False) -> None:
    """Say of every application its expected rank, its rank's intervals, and its chance of the best `fund`.

    The CSV file has a row for each score (application, judge, score) or for each mark, as `incubator rank`
    reads it; then a judge's score is the weighted mean of its marks, and every contest is taken for itself.
    Also prints each judge's leniency, the agreement, and the flags. All of it is diagnostic: no official
    score comes from here. Raises `Invalid` for a bad file, or scores from which nothing can be told.
    """
    if fund < 1:
        raise Invalid("option_out_of_range", "fund 1 application or more")
    found = [_calibrated(name, rows, fund) for name, rows in _contests(scores).items()]
    if as_json:
        json.dump({"draws": DRAWS, "contests": found}, out, ensure_ascii=False, indent=1)
        out.write("\n")
        return
    for kind in ("applications", "judges", "agreement", "flags"):
        if kind != "applications":
            out.write("\n")
        _print(kind, found, out)


Rows = list[tuple[str, str, Exact]]
"""Application, judge and score."""


def _contests(path: Path) -> dict[str, Rows]:
    header = next(iter(lines_of(path)), "")
    if "criterion" not in [cell.strip() for cell in next(csv.reader([header]), [])]:
        pairs = pairs_csv.scores(lines_of(path), path.name)
        ends = zip(pairs.application, pairs.judge, pairs.score, strict=True)
        return {"": [(pairs.applications[i], pairs.judges[j], score) for i, j, score in ends]}
    found: dict[str, Rows] = {}
    for name, contest in marks_csv.contests(lines_of(path), path.name).items():
        weights = {criterion: Fraction(weight) for criterion, weight in contest.weights.items()}
        if not (whole := sum(weights.values())):
            raise Invalid("weights_zero", f"{name}: no criterion has any weight", contest=name)
        found[name] = []
        for sheet in contest.sheets:
            total = sum((weights[each] * Fraction(mark) for each, mark in sheet.marks.items()), Fraction())
            found[name].append((sheet.application, sheet.judge, total / whole))
    return found


def _calibrated(contest: str, rows: Rows, fund: int) -> dict[str, Any]:
    """One contest's findings; names are in order, so that the order of rows does not matter."""
    rows = sorted(rows, key=itemgetter(0, 1))
    applications, application = np.unique([row[0] for row in rows], return_inverse=True)
    judges, judge = np.unique([row[1] for row in rows], return_inverse=True)
    if fund >= applications.size:
        why = f"of {applications.size} applications at most {applications.size - 1} can be chosen"
        raise Invalid("option_out_of_range", f"{contest}: {why}".removeprefix(": "), contest=contest)
    try:
        fitted = fit(application, judge, [float(row[2]) for row in rows])
        agreement = reliability(fitted.sums)
    except Invalid as error:
        detail = f"{contest}: {error.detail}".removeprefix(": ")
        facts: dict[str, Any] = {**error.facts, "contest": contest}
        raise Invalid(error.code, detail, **facts) from error
    summary = rank_summary(orders(draws(fitted, DRAWS, _SEED)), fund)
    means = [
        Fraction(sum(Fraction(score) for *_, score in own), len(own))
        for own in (list(group) for _, group in groupby(rows, key=itemgetter(0)))
    ]
    links = connectivity(application.astype(np.int64), judge.astype(np.int64))
    return {
        "contest": contest,
        "fund": fund,
        "applications": _applications(applications.tolist(), means, fitted, summary),
        "judges": [
            {
                "judge": name,
                "scores": int((judge == n).sum()),
                "leniency": _shown(fitted.leniency[n]),
                "leniency_sd": _shown(fitted.leniency_sd[n]),
            }
            for n, name in enumerate(judges.tolist())
        ],
        "agreement": {
            "single_judge": _shown(agreement.single),
            "panel": _shown(agreement.panel),
            "panel_low_95": _shown(agreement.panel_interval[0]),
            "panel_high_95": _shown(agreement.panel_interval[1]),
            "krippendorff_alpha": _shown(agreement.alpha),
            "false_funding_at_least": _shown(false_funding(agreement.panel, fund / applications.size)),
            "linked_groups": links.groups,
            "merit_sd": _shown(fitted.deviations.merit),
            "leniency_sd": _shown(fitted.deviations.leniency),
            "noise_sd": _shown(fitted.deviations.noise),
        },
        "flags": [_flag(each, applications.tolist(), judges.tolist()) for each in flags(fitted)],
    }


def _applications(
    names: list[str], means: list[Fraction], fitted: Fit, summary: RankSummary
) -> list[dict[str, Any]]:
    """By expected rank, and by name where that is equal."""
    found = [
        {
            "application": name,
            "mean_score": _shown(float(means[n])),
            "merit": _shown(fitted.merit[n]),
            "merit_sd": _shown(fitted.merit_sd[n]),
            "expected_rank": _shown(summary.expected[n]),
            "expected_rank_error": _shown(summary.expected_error[n]),
            "rank_low_50": int(summary.low_50[n]),
            "rank_high_50": int(summary.high_50[n]),
            "rank_low_90": int(summary.low_90[n]),
            "rank_high_90": int(summary.high_90[n]),
            "chance_funded": _shown(summary.among_top[n]),
            "chance_funded_error": _shown(summary.among_top_error[n]),
        }
        for n, name in enumerate(names)
    ]
    return sorted(found, key=itemgetter("expected_rank", "application"))


def _flag(flag: Flag, applications: list[str], judges: list[str]) -> dict[str, Any]:
    return {
        "kind": flag.kind.value,
        "judges": [judges[n] for n in flag.judges],
        "application": None if flag.application is None else applications[flag.application],
        "statistic": _shown(flag.statistic),
        "chance": None if flag.chance is None else float(f"{flag.chance:.2g}"),
    }


def _shown(number: float) -> float | None:
    """Four decimals; None for what has no finite value."""
    return round(float(number), _PLACES) if np.isfinite(number) else None


def _print(kind: str, found: list[dict[str, Any]], out: TextIO) -> None:
    """One kind of finding of all contests as CSV; the header stands even when there is nothing below it."""
    headers = {"flags": ["kind", "judges", "application", "statistic", "chance"]}
    rows: list[tuple[str, dict[str, Any]]] = []
    for contest in found:
        entries = contest[kind]
        if isinstance(entries, dict):
            entries = [{"measure": measure, "value": value} for measure, value in entries.items()]
        rows += [(contest["contest"], entry) for entry in entries]
    header = list(rows[0][1]) if rows else headers[kind]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["contest", *header])
    for contest_name, entry in rows:
        writer.writerow([safe_cell(contest_name), *(_cell(entry[column]) for column in header)])


def _cell(value: object) -> object:
    if isinstance(value, list):
        return safe_cell(" ".join(value))
    if value is None:
        return ""
    return safe_cell(value) if isinstance(value, str) else value
