"""From the question to an assignment, its proof, or what is short."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np

from incubator.core.errors import refuse
from incubator.jury.methods.assignment import Assignment, Proof, assign
from incubator.jury.methods.chance_cap import CappedAssignment, CapUnmet, assign_capped, upper_bound
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.grouped import Ints
from incubator.jury.methods.panel_rules import PanelRules, RuledAssignment, RulesUnmet, assign_mixed
from incubator.jury.methods.shortage import PanelsShort, Shortage
from incubator.jury.rules.assignment_question import Question, Terms
from incubator.jury.rules.assignment_run import Pair, PairKind

SOLVER_SECONDS = 20.0
"""For the rules that join pairs; the best that was found by then is shown as not proven."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The pairs with their kind, score and chance; or why there are none, in `refusal`.

    `prices` are the proof: for each stage the applications' and the judges' prices in the question's order.
    """

    pairs: Sequence[tuple[Pair, PairKind, int, Fraction | None]] = ()
    objective: int | None = None
    expected: Fraction | None = None
    bound: Fraction | None = None
    prices: Mapping[str, tuple[list[int], list[int]]] | None = None
    refusal: Mapping[str, Any] | None = None


def answer(question: Question, terms: Terms) -> Answer:
    """The best assignment, or why there is none; the same whatever the order of anything.

    Raises `Unavailable` when the solver finds nothing in time.
    """
    if terms.cap is not None and (terms.one_expert or terms.one_per_employer):
        raise refuse("/cap", "cap_with_rules", "A cap on chances does not go with rules for panels.")
    row, column = np.nonzero(question.scores >= 0)
    must = (question.kept | question.locked)[row, column]
    names = [juror.name for juror in question.jurors]
    asked = eligible(
        [each.number for each in question.entrants],
        [str(each.id) for each in question.jurors],
        (row, column, question.scores[row, column]),
        panel_size=question.seats,
        most=question.most,
        least=question.least,
        locked=must,
    )
    found: Assignment | CappedAssignment | RuledAssignment
    try:
        if terms.cap is not None:
            found = assign_capped(asked, terms.cap, terms.seed)
        elif terms.one_expert or terms.one_per_employer:
            rules = _rules(question, terms, row, column)
            found = assign_mixed(asked, rules, terms.seed, time_limit=SOLVER_SECONDS)
        else:
            found = assign(asked, terms.seed)
    except (PanelsShort, CapUnmet) as short:
        by_id = {str(juror.id): name for juror, name in zip(question.jurors, names, strict=True)}
        return Answer(refusal=_refusal(short.code, [_shortage(each, by_id) for each in short.shortages]))
    except RulesUnmet as unmet:
        alone: Any = unmet.facts["applications"]
        shortage = {"kind": unmet.code, "applications": alone, "judges": [], "available": 0, "needed": 0}
        return Answer(refusal=_refusal(unmet.code, [shortage]))
    return _answer(question, asked, found, terms)


def _answer(
    question: Question,
    asked: Eligible,
    found: Assignment | CappedAssignment | RuledAssignment,
    terms: Terms,
) -> Answer:
    network, chances = asked.network, None
    expected, bound, prices = None, Fraction(found.objective), None
    if isinstance(found, CappedAssignment):
        chances = [Fraction(part, found.unit) for part in found.parts[found.chosen].tolist()]
        expected, bound = found.expected, upper_bound(asked, found.prices, terms.cap or Fraction(1))
        prices = {"score": (found.prices.applications.tolist(), found.prices.judges.tolist())}
    elif isinstance(found, RuledAssignment):
        bound = Fraction(found.upper_bound)
        prices = None if found.proof is None else _stages(found.proof)
    else:
        prices = _stages(found.proof)
    i, j = network.application[found.chosen].tolist(), network.judge[found.chosen].tolist()
    scores = network.score[found.chosen].tolist()
    pairs = [
        (
            (question.entrants[a].id, question.jurors[b].id),
            _kind(question, a, b),
            score,
            None if chances is None else chances[n],
        )
        for n, (a, b, score) in enumerate(zip(i, j, scores, strict=True))
    ]
    return Answer(pairs, found.objective, expected, bound, prices)


def _kind(question: Question, i: int, j: int) -> PairKind:
    if question.kept[i, j]:
        return PairKind.KEPT
    return PairKind.LOCKED if question.locked[i, j] else PairKind.CHOSEN


def _stages(proof: Proof) -> dict[str, tuple[list[int], list[int]]]:
    stages = {"score": proof.score, "swaps": proof.swaps, "lot": proof.lot}
    return {name: (own.applications.tolist(), own.judges.tolist()) for name, own in stages.items()}


def _rules(question: Question, terms: Terms, row: Ints, column: Ints) -> PanelRules:
    """Who is an expert for whom, and each judge's employer by number."""
    knows = question.knows
    employers = [juror.employer.strip().casefold() for juror in question.jurors]
    numbers = {name: n for n, name in enumerate(sorted(set(employers) - {""}))}
    return PanelRules(
        expert=knows[row, column] if terms.one_expert else None,
        organization=np.array([numbers.get(name, -1) for name in employers], dtype=np.int64)
        if terms.one_per_employer
        else None,
    )


def _refusal(code: str, short: list[dict[str, Any]]) -> dict[str, Any]:
    return {"code": code, "shortages": short}


def _shortage(short: Shortage, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "kind": short.kind.value,
        "applications": list(short.applications),
        "judges": [{"id": judge, "name": names[judge]} for judge in short.judges],
        "available": short.available,
        "needed": short.needed,
    }
