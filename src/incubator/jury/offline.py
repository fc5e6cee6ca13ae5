"""Ranking a judged contest from files to CSV, without a database."""

import csv
import io
from collections.abc import Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any, TextIO

from incubator.core.errors import Invalid, TooLarge
from incubator.jury.methods import marks_csv, rule_json
from incubator.jury.methods.official import official
from incubator.jury.methods.ranking import Placing, rank
from incubator.jury.methods.rule import Rule
from incubator.jury.methods.sheets import Contest

MOST_BYTES = 128 * 1024 * 1024
_RULE_MOST_BYTES = 4 * rule_json.MOST_RULE_CHARACTERS
_ENCODINGS = ("utf-8-sig", "gb18030")
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def rank_file(scores: Path, rule: Path, points: Path | None, out: TextIO) -> None:
    """Rank every contest of a file of marks; print contest, application, score and rank as CSV.

    Rows come by contest, rank and application. Without a points file the score is what the jury gave.
    A name that a spreadsheet would take for a formula (it begins with = + - @ or a full-width one of them)
    is printed behind an apostrophe. Nothing is printed unless everything is right; see `read_rule`,
    `read_marks` and `read_points` for what they refuse.
    """
    declared = read_rule(rule)
    contests = read_marks(scores)
    further = None if points is None else read_points(points, declared)
    rows = [
        (safe_cell(contest), safe_cell(placing.score.application), placing.score.shown, placing.rank)
        for contest, placings in sorted(rank_contests(contests, declared, further).items())
        for placing in placings
    ]
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("contest", "application", "score", "rank"))
    writer.writerows(rows)


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
            found[name] = rank(official(contest.sheets, contest.weights, rule, own), rule, name)
        except Invalid as error:
            facts: dict[str, Any] = {**error.facts, "contest": name}
            raise Invalid(error.code, f"{name}: {error.detail}", **facts) from error
    return found


def read_rule(path: Path) -> Rule:
    """The rule that a JSON file declares; raises `Invalid` as `rule_json.parse` does."""
    return rule_json.parse("".join(lines_of(path, _RULE_MOST_BYTES)))


def read_marks(path: Path) -> dict[str, Contest]:
    """The contests of a CSV file with one mark a row, by name.

    The file is UTF-8, with or without a byte order mark, or GB 18030 (which contains GBK, as spreadsheets in
    China save it), of at most 128 MiB. Raises `Invalid` as `marks_csv.contests` does, and `file_unreadable`
    or `file_encoding`; `TooLarge` `file_too_large`.
    """
    return marks_csv.contests(lines_of(path), path.name)


def read_points(path: Path, rule: Rule) -> dict[str, dict[str, dict[str, Decimal]]]:
    """The points that the rule names, by contest and application, from a CSV file as for `read_marks`."""
    if not rule.points:
        raise Invalid("points_unused", f"the rule {rule.title!r} names no points, so {path.name} has no use")
    return marks_csv.points(lines_of(path), [each.name for each in rule.points], path.name)


def lines_of(path: Path, most_bytes: int = MOST_BYTES) -> Iterator[str]:
    """The lines of a text file, UTF-8 or GB 18030; refuses as `read_marks` does."""
    try:
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
    except OSError as error:
        raise Invalid("file_unreadable", f"{path}: {error.strerror}", file=path.name) from error
    if len(content) > most_bytes:
        raise TooLarge("file_too_large", f"{path.name} has more than {most_bytes} bytes", limit=most_bytes)
    encoding = next((each for each in _ENCODINGS if _decodes(content, each)), None)
    if encoding is None:
        raise Invalid(
            "file_encoding",
            f"{path.name} is neither UTF-8 nor GB 18030; save it as UTF-8",
            file=path.name,
        )
    return io.TextIOWrapper(io.BytesIO(content), encoding, newline="")


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        for _ in io.TextIOWrapper(io.BytesIO(content), encoding, newline=""):
            pass
    except UnicodeDecodeError:
        return False
    return True


def safe_cell(name: str) -> str:
    """A name as a spreadsheet shows it, behind an apostrophe where it would be taken for a formula."""
    return f"'{name}" if name.startswith(_FORMULA_STARTS) else name
