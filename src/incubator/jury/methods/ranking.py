"""Places from scores: best first, equals share a place unless the rule's tie keys or seed part them."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from typing import NamedTuple

from incubator.core.errors import Invalid
from incubator.jury.methods.exact import Exact, integers
from incubator.jury.methods.panel import Panel
from incubator.jury.methods.rule import Effect, Rule, TieBy, TieKey
from incubator.jury.methods.score import Score

SHARED = "shared"
SEED = "seed"


@dataclass(frozen=True, slots=True)
class Placing:
    """An application's place, and the score that it has it for.

    `tie_reason` is None when no other score equals its own, else what settled its place among its equals:
    the last tie key that it took, `seed`, or `shared` when it shares the place.
    """

    rank: int
    score: Score
    tie_reason: str | None


def rank(scores: Iterable[Score], rule: Rule, contest: str = "") -> list[Placing]:
    """The highest exact score first, then the tie keys that the rule has for this contest.

    In a contest of several stages, who was judged in more of them comes first, whatever the score.
    Who is equal in all of them shares the place and the next place counts everyone before it (1, 2, 2, 4), or
    goes by the seed where the rule has one. Order never depends on the order of the scores. Keys by points
    are passed over when the scores were made without points. Raises `Invalid` `tie_criterion_unknown`.
    """
    entries = sorted(scores, key=lambda score: score.application)
    comparisons = [_Comparison(None, lambda score: score.reached)] if rule.stages else []
    comparisons.append(_Comparison(None, lambda score: score.exact))
    comparisons += [_compare_by(key, rule, entries) for key in rule.tie_keys(contest)]
    if rule.seed is not None:
        comparisons.append(_Comparison(SEED, partial(_draw, rule.seed)))
    placings: list[Placing] = []
    for reason, equals in _parted(entries, comparisons) if entries else ():
        place = len(placings) + 1
        placings += [Placing(place, score, reason) for score in equals]
    return placings


class _Comparison(NamedTuple):
    """One way to part equals, the higher value first, and what a placing says of it."""

    reason: str | None
    value: Callable[[Score], Exact]


def _parted(
    tied: Sequence[Score], comparisons: Sequence[_Comparison]
) -> Iterator[tuple[str | None, Sequence[Score]]]:
    """Who stands on each place, best first, and what settled it; only equals are compared further."""
    (reason, value), *further = comparisons
    values = [value(score) for score in tied]
    _, comparable = integers(values)
    groups: defaultdict[int, list[Score]] = defaultdict(list)
    for score, own in zip(tied, values, strict=True):
        groups[comparable[own]].append(score)
    for _, group in sorted(groups.items(), reverse=True):
        if len(group) == 1:
            yield reason, group
        elif further:
            yield from _parted(group, further)
        else:
            yield SHARED, group


def _compare_by(key: TieKey, rule: Rule, scores: Sequence[Score]) -> _Comparison:
    name = key.name or ""
    if key.by is TieBy.JUDGED_TOTAL:
        return _Comparison(str(key), lambda score: score.judged)
    if key.by is TieBy.STAGE:
        return _Comparison(str(key), lambda score: score.stage(name).given)
    if key.by is TieBy.CRITERION:
        panels = [panel for panel in (_panel(key, score) for score in scores) if panel is not None]
        if panels and name not in panels[0].scale.criteria:
            why = f"the rule breaks ties by the criterion {name}, which this contest does not have"
            raise Invalid("tie_criterion_unknown", why, criterion=name)
        return _Comparison(str(key), lambda score: _mean(_panel(key, score), name))
    sign = next(1 if points.effect is Effect.ADD else -1 for points in rule.points if points.name == name)
    return _Comparison(str(key), lambda score: sign * score.points.get(name, 0))


def _panel(key: TieKey, score: Score) -> Panel | None:
    """The panel whose criterion the key compares; None where the application was not judged in its stage."""
    return score.panel if key.stage is None else score.stage(key.stage).panel


def _mean(panel: Panel | None, criterion: str) -> Exact:
    return 0 if panel is None else panel.criterion(criterion)


def _draw(seed: str, score: Score) -> int:
    """Higher for a lower SHA-256 of the seed and the application."""
    return -int.from_bytes(sha256(f"{seed}{score.application}".encode()).digest())
