"""Every published figure of the judged skating contests, from their marks (BuzzFeed News, CC BY 4.0)."""

import csv
import io
import os
from fractions import Fraction
from pathlib import Path

import pytest

from incubator.jury.methods.official import official
from incubator.jury.offline.rank import rank_contests, rank_file, read_marks, read_points, read_rule

PROJECT = Path(__file__).parents[2]
RULE = PROJECT / "examples" / "isu_components.json"
DATA = Path(os.environ.get("INCUBATOR_PUBLISHED_DATA", PROJECT / ".." / "shared" / "data")) / "skating"

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(),
    reason=f"the published contests are not at {DATA}; INCUBATOR_PUBLISHED_DATA names their folder",
)


def published(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def ranked(points: Path | None) -> list[tuple[str, ...]]:
    out = io.StringIO()
    rank_file(DATA / "scores.csv", RULE, points, out)
    header, *rows = csv.reader(io.StringIO(out.getvalue()))
    assert header == ["contest", "application", "score", "rank"]
    return [tuple(row) for row in rows]


def test_every_published_panel_score_is_reproduced():
    rule, contests = read_rule(RULE), read_marks(DATA / "scores.csv")
    reproduced = {
        (name, score.application, criterion): mean
        for name, contest in contests.items()
        for score in official(contest.sheets, contest.weights, rule)
        for criterion, mean in score.criteria.items()
    }
    rows = published("panel_scores.csv")
    assert len(rows) == 2330
    assert reproduced == {
        (row["contest"], row["application"], row["criterion"]): Fraction(row["panel_score"]) for row in rows
    }


def test_every_published_component_total_is_the_score_without_points():
    rows = published("published.csv")
    assert len(rows) == 466
    assert {row[:3] for row in ranked(None)} == {
        (row["contest"], row["application"], row["component_total"]) for row in rows
    }


def test_every_published_total_and_rank_is_reproduced_in_order():
    rows = published("published.csv")
    rows.sort(key=lambda row: (row["contest"], int(row["rank"]), row["application"]))
    assert ranked(DATA / "published.csv") == [
        (row["contest"], row["application"], row["total"], row["rank"]) for row in rows
    ]


def test_no_published_place_depends_on_a_tie():
    """So the order of ties is proven by `methods/test_ranking.py`, not by these contests."""
    rule = read_rule(RULE)
    points = read_points(DATA / "published.csv", rule)
    contests = rank_contests(read_marks(DATA / "scores.csv"), rule, points)
    assert {placing.tie_reason for placings in contests.values() for placing in placings} == {None}
