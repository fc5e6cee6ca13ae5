"""Ranking a judged contest from files, without a database."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from incubator.core.errors import Invalid
from incubator.jury.methods import marks_csv, rule_json
from incubator.jury.methods.ranking import Placing, rank
from incubator.jury.methods.rule import Rule
from incubator.jury.methods.sheets import Contest
from incubator.jury.methods.stages import scores as official_scores
from incubator.jury.offline.files import lines_of
from incubator.jury.offline.tables import Table, print_tables, write_tables

_RULE_MOST_BYTES = 4 * rule_json.MOST_RULE_CHARACTERS


def rank_file(
    scores: Path,
    rule: Path,
    points: Path | None,
    out: TextIO,
    *,
    as_json: bool = False,
    to: Path | None = None,
) -> None:
    """Rank every contest of a file of marks; print contest, application, score and rank as CSV.

    Rows come by contest, rank and application. Without a points file the score is what the jury gave.
    A name that a spreadsheet would take for a formula (it begins with = + - @ or a full-width one of them)
    is printed behind an apostrophe. `to` is a file for the table instead (.csv or .xlsx); `as_json` prints
    one object that has the exact scores and what settled ties too. Nothing is printed unless everything is
    right; see `read_rule`, `read_marks` and `read_points` for what they refuse.
    """
    declared = read_rule(rule)
    contests = read_marks(scores, declared)
    further = None if points is None else read_points(points, declared)
    ranked = sorted(rank_contests(contests, declared, further).items())
    rows = [
        (contest, placing.score.application, str(placing.score.shown), placing.rank)
        for contest, placings in ranked
        for placing in placings
    ]
    table = Table("ranking", ("contest", "application", "score", "rank"), rows)
    if to is not None:
        write_tables([table], to)
    if as_json:
        document = {
            "rule": json.loads(rule_json.dump(declared)),
            "contests": [_told(*each) for each in ranked],
        }
        json.dump(document, out, ensure_ascii=False, indent=1)
        out.write("\n")
    elif to is None:
        print_tables([table], out)


def _told(contest: str, placings: list[Placing]) -> dict[str, Any]:
    return {
        "contest": contest,
        "applications": [
            {
                "application": placing.score.application,
                "rank": placing.rank,
                "score": str(placing.score.shown),
                "exact": str(placing.score.exact),
                "tie_reason": placing.tie_reason,
                "judges": len(placing.score.judges),
            }
            for placing in placings
        ],
    }


def rank_contests(
    contests: Mapping[str, Contest],
    rule: Rule,
    points: Mapping[str, Mapping[str, Mapping[str, Decimal]]] | None = None,
) -> dict[str, list[Placing]]:
    """The placings of each contest, best first; a refusal says in which contest it happened."""
    found = {}
    for name, contest in contests.items():
        own = None if points is None else points.get(name, {})
        try:
            found[name] = rank(official_scores(contest, rule, own), rule, name)
        except Invalid as error:
            facts: dict[str, Any] = {**error.facts, "contest": name}
            raise Invalid(error.code, f"{name}: {error.detail}", **facts) from error
    return found


def read_rule(path: Path) -> Rule:
    """The rule that a JSON file declares; raises `Invalid` as `rule_json.parse` does."""
    return rule_json.parse("".join(lines_of(path, _RULE_MOST_BYTES)))


def read_marks(path: Path, rule: Rule | None = None) -> dict[str, Contest]:
    """The contests of a CSV or XLSX file with one mark a row, by name; with the stages that the rule judges.

    Raises `Invalid` as `marks_csv.contests` does, and what `lines_of` raises.
    """
    stages = [stage.code for stage in rule.stages if stage.is_judged] if rule is not None else []
    return marks_csv.contests(lines_of(path), path.name, stages)


def read_points(path: Path, rule: Rule) -> dict[str, dict[str, dict[str, Decimal]]]:
    """The points that the rule names, by contest and application, from a file as for `read_marks`.

    A stage that nobody judges (votes, bonus) has them by its code.
    """
    if not rule.beside:
        raise Invalid("points_unused", f"the rule {rule.title!r} names no points, so {path.name} has no use")
    return marks_csv.points(lines_of(path), rule.beside, path.name)
