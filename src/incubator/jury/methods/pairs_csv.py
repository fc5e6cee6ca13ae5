"""Eligible pairs, and scores without criteria, from CSV rows of application, judge and score."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from incubator.jury.methods.eligible import MOST_SCORE
from incubator.jury.methods.marks_csv import BadCellError, Names, Numbers, refuse, rows

PAIR_COLUMNS = ("application", "judge", "score")

Number = TypeVar("Number", int, Decimal)


@dataclass(frozen=True, slots=True)
class Pairs(Generic[Number]):
    """Names in the order of their first row, and of each row their positions and its number."""

    applications: tuple[str, ...]
    judges: tuple[str, ...]
    application: list[int]
    judge: list[int]
    score: list[Number]


def scores(lines: Iterable[str], file: str) -> Pairs[Decimal]:
    """One score a row; further columns are ignored, and nobody scores an application twice.

    Raises `Invalid` with facts `file` and `row`: `csv_malformed`, `column_missing`, `column_duplicate`,
    `name_invalid`, `number_invalid`, `pair_duplicate`, `pairs_missing`.
    """
    application_names, judge_names, numbers = Names("application"), Names("judge"), Numbers("score")
    applications: dict[str, int] = {}
    judges: dict[str, int] = {}
    found: Pairs[Decimal] = Pairs((), (), [], [], [])
    seen = set()
    for row, cells in rows(lines, file, PAIR_COLUMNS):
        try:
            application, judge = application_names[cells[0]], judge_names[cells[1]]
            score = numbers[cells[2]]
        except BadCellError as bad:
            bad.refuse(file, row)
        i, j = (
            applications.setdefault(application, len(applications)),
            judges.setdefault(judge, len(judges)),
        )
        if (i, j) in seen:
            refuse("pair_duplicate", f"{application} and {judge} stand together twice", file, row)
        seen.add((i, j))
        found.application.append(i)
        found.judge.append(j)
        found.score.append(score)
    if not found.score:
        refuse("pairs_missing", "there is no row below the header", file, 1)
    return Pairs(tuple(applications), tuple(judges), found.application, found.judge, found.score)


def whole(pairs: Pairs[Decimal], file: str) -> Pairs[int]:
    """The same with whole numbers as scores; raises `Invalid` `score_not_whole` for any other."""
    kinds = {
        score: int(score) if score == int(score) and score <= MOST_SCORE else None
        for score in set(pairs.score)
    }
    if odd := [score for score, number in kinds.items() if number is None]:
        why = f"the score {min(odd)} of a pair is not a whole number from 0 to {MOST_SCORE}"
        refuse("score_not_whole", why, file, 1, "score")
    numbers = [number for score in pairs.score if (number := kinds[score]) is not None]
    return Pairs(pairs.applications, pairs.judges, pairs.application, pairs.judge, numbers)
