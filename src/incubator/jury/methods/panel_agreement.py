"""How one judge's scores go with those of the others who judged the same applications, exactly."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from incubator.jury.methods.exact import Exact


@dataclass(frozen=True, slots=True)
class PanelAgreement:
    """What one judge gave beside the mean of the others on the panel.

    `scores` counts the judge's applications, `shared` those that others judged too; `difference` is the mean
    of own less others' scores, `distance` the mean of its size; `same_order` is the share of pairs of shared
    applications which both order alike, of those that both order at all. None where there is nothing to tell.
    """

    scores: int
    shared: int
    difference: Fraction | None
    distance: Fraction | None
    same_order: Fraction | None


def panel_agreement(scores: Iterable[tuple[str, str, Exact]], judge: str) -> PanelAgreement:
    """From who gave what (application, judge, score); it takes the square of the judge's scores."""
    own: dict[str, Fraction] = {}
    others: defaultdict[str, list[Fraction]] = defaultdict(list)
    for application, who, score in scores:
        if who == judge:
            own[application] = Fraction(score)
        else:
            others[application].append(Fraction(score))
    pairs = [
        (own[name], sum(others[name], Fraction()) / len(others[name]))
        for name in sorted(own)
        if others.get(name)
    ]
    differences = [mine - theirs for mine, theirs in pairs]
    signs = [(a[0] - b[0]) * (a[1] - b[1]) for a, b in combinations(pairs, 2)]
    ordered = [sign for sign in signs if sign]
    count = len(pairs)
    return PanelAgreement(
        scores=len(own),
        shared=count,
        difference=sum(differences, Fraction()) / count if count else None,
        distance=sum(map(abs, differences), Fraction()) / count if count else None,
        same_order=Fraction(sum(sign > 0 for sign in ordered), len(ordered)) if ordered else None,
    )


def quartiles(values: Iterable[Fraction]) -> tuple[Fraction, Fraction, Fraction]:
    """The lower quartile, the median and the upper one: the least value that 1/4, 1/2, 3/4 don't exceed."""
    ordered = sorted(values)
    low, middle, high = (ordered[-(-part * len(ordered) // 4) - 1] for part in (1, 2, 3))
    return low, middle, high
