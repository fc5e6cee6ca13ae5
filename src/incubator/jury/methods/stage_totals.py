"""How sure the places by the whole score are, where several stages are weighed into it.

Each judged stage has a posterior of its own, of the points that its judges would agree on (`severity`).
Draw r of an application's whole score is

    total(r) = Σ weight(stage) × points(stage, r) ÷ full(stage) + known

over the stages in which it was judged; `known` is what counts beside any jury: votes, bonuses. The stages are
drawn independently: what one says of an application, or of a judge, is not used in another, so that
intervals are rather too wide than too narrow. As in the official ranking who was judged in more stages stands
before who was judged in fewer, whatever the score.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from incubator.jury.methods.diagnosis import (
    DRAWS,
    SEED,
    Caution,
    Diagnosis,
    Question,
    chances,
)
from incubator.jury.methods.grouped import Ints
from incubator.jury.methods.rank_chances import RankSummary, draws, orders, rank_summary

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class StageFound:
    """A judged stage's diagnosis; `scale` is what one point of its jury adds to the whole score."""

    code: str
    found: Diagnosis
    scale: float


@dataclass(frozen=True)
class Standing:
    """What is known of places: `merit` [I] in points around 0, and the ranks, None where not told.

    `stages` are the codes of those whose scores it is of; a contest without stages has none. `is_whole` says
    that all of them are weighed into it, and what counts beside any jury.
    """

    stages: Sequence[str]
    applications: Sequence[str]
    cautions: Sequence[Caution]
    merit: Floats | None
    ranks: RankSummary | None
    funded: Floats | None
    is_whole: bool = False


def of_one(found: Diagnosis, stage: str | None) -> Standing:
    """The standing by the scores of one stage alone, or of a contest without stages."""
    merit = None if found.fitted is None else found.fitted.merit
    stages = [] if stage is None else [stage]
    return Standing(stages, found.applications, found.cautions, merit, found.ranks, found.funded)


def of_all(stages: Sequence[StageFound], known: Mapping[str, float], question: Question) -> Standing:
    """The standing by the whole score; `known` are the applications with what each has beside any jury.

    Nothing is told where one of the stages has no model: its cautions say why.
    """
    names = sorted({name for stage in stages for name in stage.found.applications})
    codes = [stage.code for stage in stages]
    told = {caution for stage in stages for caution in stage.found.cautions}
    if question.money is not None and not question.money.is_fundable:
        told.add(Caution.NOTHING_TO_FUND)
    cautions = [caution for caution in Caution if caution in told]
    number = {name: n for n, name in enumerate(names)}
    parts, merit = [], np.zeros(len(names))
    for stage in sorted(stages, key=lambda each: each.code):
        if (fitted := stage.found.fitted) is None:
            return Standing(codes, names, cautions, None, None, None, is_whole=True)
        where = np.array([number[name] for name in stage.found.applications], dtype=np.int64)
        drawn = draws(fitted, DRAWS, f"{SEED}\n{stage.code}", with_mean=True)
        parts.append((where, stage.scale * drawn))
        merit[where] += stage.scale * (fitted.merit + fitted.mean)
    beside = np.array([known.get(name, 0.0) for name in names])
    order = whole_orders(parts, beside)
    merit += beside
    return Standing(
        codes,
        names,
        cautions,
        merit - merit.mean(),
        rank_summary(order, question.top),
        None if question.money is None else chances(order, names, question.money),
        is_whole=True,
    )


def whole_orders(parts: Sequence[tuple[Ints, Floats]], beside: Floats) -> Ints:
    """For each draw the applications' numbers, best first: [R, N].

    A part is a stage: the numbers of who was judged in it [I], and what it adds in each draw [R, I].
    """
    size = beside.size
    totals = np.tile(beside, (parts[0][1].shape[0], 1))
    reached = np.zeros(size, np.int64)
    for where, added in parts:
        totals[:, where] += added
        reached[where] += 1
    # Further apart than any two totals, so that the number of stages comes first.
    apart = np.ptp(totals) + 1
    return orders(totals + reached * apart)
