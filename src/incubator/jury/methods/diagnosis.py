"""What scores say of themselves: how sure each place is, who is severe, how far judges agree, what is odd.

It stands beside the official result and never changes it. Where the scores can't tell something, that part is
missing and a caution says why: a jury of one judge, equal scores, groups that nobody links.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from incubator.core.errors import Invalid
from incubator.jury.methods.allocation import Candidate, Limits
from incubator.jury.methods.connectivity import LEAST_BRIDGING, Connectivity, connectivity
from incubator.jury.methods.exact import Exact
from incubator.jury.methods.flags import Flag, flags
from incubator.jury.methods.funding_chances import chances_funded
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.rank_chances import RankSummary, draws, orders, rank_summary
from incubator.jury.methods.reliability import Reliability, reliability
from incubator.jury.methods.rule import Combine
from incubator.jury.methods.score_sums import ScoreSums
from incubator.jury.methods.severity import Fit, fit
from incubator.jury.methods.sheets import Contest

DRAWS = 4000
SEED = "calibrate"

Score = tuple[str, str, Exact]
"""Application, judge, and what the judge gave it in all."""

Pair = tuple[str, str]
"""An application and a judge who scored it."""


class Caution(StrEnum):
    """Why something is not told, or not to be trusted."""

    SCORES_TOO_FEW = "scores_too_few"
    """Fewer than 3 applications, 2 judges or 6 scores: no severity can be told from merit."""
    SCORES_EQUAL = "scores_equal"
    """All scores are the same: every order is as good as another."""
    AGREEMENT_UNKNOWN = "agreement_unknown"
    """Fewer than two applications have two scores: agreement has no measure."""
    GROUPS_NOT_LINKED = "groups_not_linked"
    """No chain of shared judges links all applications: rank and share the budget out by group."""
    BRIDGES_FEW = "bridges_few"
    """Less than a fifth of a theme's scores come from judges of other themes: intervals are too narrow."""
    NOTHING_TO_FUND = "nothing_to_fund"
    """There is no money, or nobody asks for any: no chance of being funded is told."""
    MODEL_FAILED = "model_failed"
    """The scores don't fit the model in numbers that a computer can hold."""
    PLACES_HIDDEN = "places_hidden"
    """The reader stands back from an application: its place would follow from the places of all others."""


@dataclass(frozen=True)
class Money:
    """What the funding is decided by: every ranked application in the order of the names, and the limits."""

    candidates: Mapping[str, Candidate]
    limits: Limits

    @property
    def is_fundable(self) -> bool:
        """There is money, and somebody asks for some."""
        return self.limits.budget > 0 and any(each.amount > 0 for each in self.candidates.values())


@dataclass(frozen=True)
class Question:
    """What is asked of the scores; `top` is the K of P(rank ≤ K), `themes` each application's theme.

    `own` are the pairs in which the application is of the judge's own organization.
    """

    top: int
    robust: bool = False
    themes: Mapping[str, str] = field(default_factory=dict)
    money: Money | None = None
    own: Collection[Pair] = ()


@dataclass(frozen=True)
class Diagnosis:
    """The findings; `applications` [I] and `judges` [J] are the names in order, `sizes` [J] each's scores.

    `fitted` and `ranks` are None where a caution says why, `funded` [I] too; so is `agreement`. `bridging` is
    each theme's share of scores from judges at home in others.
    """

    applications: Sequence[str]
    judges: Sequence[str]
    sizes: Ints
    cautions: tuple[Caution, ...]
    links: Connectivity
    bridging: Mapping[str, Fraction]
    agreement: Reliability | None
    fitted: Fit | None
    ranks: RankSummary | None
    funded: NDArray[np.float64] | None
    flags: Sequence[Flag]


def totals(
    contest: Contest, combine: Combine = Combine.WEIGHTED_MEAN, *, marks_per_point: int = 1
) -> list[Score]:
    """Each sheet's total in points, exactly; marks may be kept as integers, `marks_per_point` to a point.

    Raises `Invalid` `weights_zero`.
    """
    weights = {criterion: Fraction(weight) for criterion, weight in contest.weights.items()}
    if not (whole := sum(weights.values())):
        raise Invalid("weights_zero", f"{contest.name}: no criterion has any weight", contest=contest.name)
    divisor = marks_per_point * (whole if combine is Combine.WEIGHTED_MEAN else 1)
    return [
        (
            sheet.application,
            sheet.judge,
            sum((weights[each] * Fraction(mark) for each, mark in sheet.marks.items()), Fraction()) / divisor,
        )
        for sheet in contest.sheets
    ]


def diagnose(scores: Sequence[Score], question: Question, *, is_placed: bool = True) -> Diagnosis:
    """Say what can be said of the scores; their order never matters, and no jury is refused.

    Without places nothing is drawn: `ranks` and `funded` are None, and all else is the same.
    """
    rows = sorted(scores, key=itemgetter(0, 1))
    applications, application = _numbered([row[0] for row in rows])
    judges, judge = _numbered([row[1] for row in rows])
    theme_names, theme = _numbered([question.themes.get(name, "") for name in applications])
    links = connectivity(application, judge, theme if len(theme_names) > 1 else None)
    bridging = dict(zip(theme_names, links.bridging, strict=False))
    cautions = []
    if links.groups > 1:
        cautions.append(Caution.GROUPS_NOT_LINKED)
    if any(share < LEAST_BRIDGING for share in bridging.values()):
        cautions.append(Caution.BRIDGES_FEW)
    values = [float(row[2]) for row in rows]
    agreement = _agreement(application, judge, values)
    if agreement is None:
        cautions.append(Caution.AGREEMENT_UNKNOWN)
    fitted, why = _fitted(application, judge, values, question)
    ranks = funded = None
    found: list[Flag] = []
    if why is not None:
        cautions.append(why)
    if fitted is not None:
        found = flags(fitted, _own_scores(rows, question.own))
    if fitted is not None and is_placed:
        order = orders(draws(fitted, DRAWS, SEED))
        ranks = rank_summary(order, question.top)
        if question.money is not None:
            funded = chances(order, applications, question.money)
    if question.money is not None and not question.money.is_fundable:
        cautions.append(Caution.NOTHING_TO_FUND)
    sizes = np.bincount(judge, minlength=len(judges)).astype(np.int64)
    return Diagnosis(
        applications,
        judges,
        sizes,
        tuple(cautions),
        links,
        bridging,
        agreement,
        fitted,
        ranks,
        funded,
        found,
    )


def _own_scores(rows: Sequence[Score], own: Collection[Pair]) -> Mask:
    """Which of the scores [n] are of a judge's own organization."""
    return np.array([row[:2] in own for row in rows], dtype=np.bool_)


def _numbered(names: Sequence[str]) -> tuple[list[str], Ints]:
    distinct = sorted(set(names))
    number = {name: n for n, name in enumerate(distinct)}
    return distinct, np.array([number[name] for name in names], dtype=np.int64)


def _agreement(application: Ints, judge: Ints, values: Sequence[float]) -> Reliability | None:
    if not values:
        return None
    try:
        return reliability(ScoreSums.of(application, judge, values))
    except Invalid:
        return None


def _fitted(
    application: Ints, judge: Ints, values: Sequence[float], question: Question
) -> tuple[Fit | None, Caution | None]:
    if not values:
        return None, Caution.SCORES_TOO_FEW
    # Judges who agree all but exactly leave no noise: on a grid that goes down to it all digits are lost.
    for integrate in (None, False):
        try:
            return fit(application, judge, values, robust=question.robust, integrate=integrate), None
        except Invalid as error:
            return None, Caution(error.code)
        except np.linalg.LinAlgError:
            continue
    return None, Caution.MODEL_FAILED


def chances(order: Ints, applications: Sequence[str], money: Money) -> NDArray[np.float64] | None:
    """P(funded) of each application, by the draws' orders [R, I]; None where there is nothing to fund."""
    if not money.is_fundable:
        return None
    return chances_funded(order, [money.candidates[name] for name in applications], money.limits)
