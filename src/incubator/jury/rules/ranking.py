"""The ranking: what it is made from, and when it can be made."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from itertools import islice
from operator import itemgetter

import orjson

from incubator.core.errors import Conflict
from incubator.jury.methods import rule_json
from incubator.jury.methods.ranking import Placing, rank
from incubator.jury.methods.rule import Combine, MeanOf, Rule, Stage, Trim
from incubator.jury.methods.sheets import Contest
from incubator.jury.methods.stages import scores as official_scores

HUNDREDTHS = 100
"""Weights, marks and points are kept in hundredths."""

LARGEST_IMPORTED = 10_000 * HUNDREDTHS
"""No number of an imported contest is above 10,000, as no criterion's highest score is."""

MOST_NAMED = 100
"""Applications that one refusal names."""


def check_rankable(quorum: int, sheets: Mapping[str, int], still_open: int) -> None:
    """No sheet is open any more, and every application (by number) has a quorum of submitted sheets."""
    if still_open:
        raise Conflict(
            "sheets_open", "Some sheets are not submitted; unassign what never will be.", count=still_open
        )
    check_quorum(quorum, sheets)


def check_quorum(quorum: int, sheets: Mapping[str, int]) -> None:
    """Every application (by number) has a quorum of submitted sheets."""
    short = {number: count for number, count in sorted(sheets.items()) if count < quorum}
    if short:
        raise Conflict(
            "quorum_missing",
            f"{len(short)} applications have fewer than {quorum} submitted sheets.",
            quorum=quorum,
            count=len(short),
            applications=dict(islice(short.items(), MOST_NAMED)),
        )


def park_rule(title: str, trim_from: int | None, decimals: int, stages: Sequence[Stage] = ()) -> Rule:
    """The park's own rule: the mean of the judges' totals, trimmed by one at each end from `trim_from` on.

    A judge's total is Σ weight × score / highest score, exact: 0 to 100 where the weights sum to 100. So the
    weights that go with it are `weight / highest score`. So it is in each judged stage, where there are any.
    """
    return Rule(
        title,
        mean_of=MeanOf.SHEETS,
        combine=Combine.WEIGHTED_SUM,
        trim=None if trim_from is None else Trim(1, trim_from),
        stages=tuple(stages),
        shown=decimals,
    )


@dataclass(frozen=True, slots=True)
class Judged:
    """Everything a ranking is made from; marks and points are whole hundredths.

    The contest's names are the competition's own: those of an imported contest as its file has them, else
    the numbers of applications, the codes of criteria and the ids of judges. `points` are None without any.
    """

    contest: Contest
    rule: Rule
    points: Mapping[str, Mapping[str, int]] | None = None

    def placings(self) -> list[Placing]:
        """Every application that has a sheet, best first; equals share a place (1, 2, 2, 4)."""
        points = None
        if self.points is not None:
            points = {
                application: {name: Fraction(amount, HUNDREDTHS) for name, amount in own.items()}
                for application, own in self.points.items()
            }
        scores = official_scores(self.contest, self.rule, points, marks_per_point=HUNDREDTHS)
        return rank(scores, self.rule, self.contest.name)

    def digest(self) -> str:
        """SHA-256 of the canonical JSON (UTF-8, keys sorted, no spaces) of all this, in hexadecimal.

        `contest` its name; `criteria` [name, weight as a fraction] by name; `marks` [application, judge,
        [hundredths in the order of the criteria]] by application and judge; `points` in hundredths by
        application and name, or null; `rule` the rule as `rule_json.dump` writes it. Whoever has these can
        recompute it in any language. In a contest of several stages `stages` has the `criteria` and `marks`
        of each judged one by its code, instead.
        """
        given = (
            {"stages": {code: _given(part) for code, part in self.contest.stages.items()}}
            if self.rule.stages
            else _given(self.contest)
        )
        document = given | {
            "contest": self.contest.name,
            "points": self.points,
            "rule": orjson.Fragment(rule_json.dump(self.rule)),
        }
        return sha256(orjson.dumps(document, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _given(contest: Contest) -> dict[str, object]:
    """A contest's criteria and marks, as the digest has them."""
    criteria = sorted(contest.weights)
    in_order = itemgetter(*criteria, criteria[0])  # one more, so that a single criterion gives a tuple too
    return {
        "criteria": [[name, str(Fraction(contest.weights[name]))] for name in criteria],
        "marks": sorted(
            (sheet.application, sheet.judge, in_order(sheet.marks)[:-1]) for sheet in contest.sheets
        ),
    }
