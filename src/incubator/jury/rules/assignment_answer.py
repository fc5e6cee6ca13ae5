"""From the question to an assignment, its proof, or what is short."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from incubator.jury.methods.assignment import Assignment, Prices, Proof, assign
from incubator.jury.methods.chance_cap import CappedAssignment, CapUnmet, assign_capped, upper_bound
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.mixed_chances import CapWithRules, MixedChances, assign_capped_mixed
from incubator.jury.methods.panel_rules import PanelRules, RuledAssignment, RulesUnmet, assign_mixed
from incubator.jury.methods.shortage import PanelsShort, Shortage
from incubator.jury.rules.assignment_question import Question, Terms
from incubator.jury.rules.assignment_run import Pair, PairKind

SOLVER_SECONDS = 20.0
"""For the rules that join pairs; the best that was found by then is shown as not proven."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The pairs with their kind, score and chance; or why there are none, in `refusal`.

    `prices` are the proof: for each stage the applications' and the judges' prices in the question's order;
    under a cap and rules for panels also those of the rules, of an expert by application, and of an
    organization as [application's place, organization, price]. Under a cap `chances` are those of every pair
    that may be drawn; with rules for panels also the numbers, from 0, of the draws that have the pair.
    """

    pairs: Sequence[tuple[Pair, PairKind, int, Fraction | None]] = ()
    objective: int | None = None
    expected: Fraction | None = None
    bound: Fraction | None = None
    prices: Mapping[str, Mapping[str, Any]] | None = None
    chances: Sequence[tuple[Pair, Fraction, Sequence[int] | None]] | None = None
    refusal: Mapping[str, Any] | None = None


def answer(question: Question, terms: Terms) -> Answer:
    """The best assignment, or why there is none; the same whatever the order of anything.

    Raises `Unavailable` when the solver finds nothing in time.
    """
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
    rules = _rules(question, terms, row, column)
    try:
        found = _assigned(asked, rules, terms)
    except (PanelsShort, CapUnmet) as short:
        by_id = {str(juror.id): name for juror, name in zip(question.jurors, names, strict=True)}
        return Answer(refusal=_refusal(short.code, [_shortage(each, by_id) for each in short.shortages]))
    except (RulesUnmet, CapWithRules) as unmet:
        alone: Any = unmet.facts.get("applications", [])
        shortage = {"kind": unmet.code, "applications": alone, "judges": [], "available": 0, "needed": 0}
        return Answer(refusal=_refusal(unmet.code, [shortage]))
    return _answer(question, asked, found, terms)


Found: TypeAlias = Assignment | CappedAssignment | RuledAssignment | MixedChances


def _assigned(asked: Eligible, rules: PanelRules | None, terms: Terms) -> Found:
    if terms.cap is None:
        if rules is None:
            return assign(asked, terms.seed)
        return assign_mixed(asked, rules, terms.seed, time_limit=SOLVER_SECONDS)
    if rules is None:
        return assign_capped(asked, terms.cap, terms.seed)
    return assign_capped_mixed(asked, rules, terms.cap, terms.seed, time_limit=SOLVER_SECONDS)


def _answer(question: Question, asked: Eligible, found: Found, terms: Terms) -> Answer:
    chances = None
    expected, bound = None, Fraction(found.objective)
    prices: dict[str, dict[str, Any]] | None
    if isinstance(found, CappedAssignment | MixedChances):
        chances = _chances(question, asked, found)
        expected = found.expected
    if isinstance(found, CappedAssignment):
        bound = upper_bound(asked, found.prices, terms.cap or Fraction(1))
        prices = {"score": _listed(found.prices)}
    elif isinstance(found, MixedChances):
        bound = found.bound
        prices = {"score": _listed(found.prices.seats), "rules": _of_rules(question, found)}
    elif isinstance(found, RuledAssignment):
        bound = Fraction(found.upper_bound)
        prices = None if found.proof is None else _stages(found.proof)
    else:
        prices = _stages(found.proof)
    of_pairs = {} if chances is None else {pair: chance for pair, chance, _ in chances}
    pairs = [
        (pair := _pair(question, i, j), _kind(question, i, j), score, of_pairs.get(pair))
        for i, j, score in _rows(asked, found.chosen)
    ]
    return Answer(pairs, found.objective, expected, bound, prices, chances)


def _rows(asked: Eligible, which: Mask) -> Iterator[tuple[int, int, int]]:
    """The places of application and judge, and the score, of some pairs [E]."""
    own = asked.network
    columns = (own.application[which], own.judge[which], own.score[which])
    return zip(*(column.tolist() for column in columns), strict=True)


def _pair(question: Question, i: int, j: int) -> Pair:
    return question.entrants[i].id, question.jurors[j].id


def _chances(
    question: Question, asked: Eligible, found: CappedAssignment | MixedChances
) -> list[tuple[Pair, Fraction, list[int] | None]]:
    some = found.parts > 0
    draws: list[list[int]] | None = None
    if isinstance(found, MixedChances):
        draws = [np.flatnonzero(having).tolist() for having in found.draws[:, some].T]
    return [
        (_pair(question, i, j), Fraction(part, found.unit), None if draws is None else draws[n])
        for n, ((i, j, _), part) in enumerate(
            zip(_rows(asked, some), found.parts[some].tolist(), strict=True)
        )
    ]


def _kind(question: Question, i: int, j: int) -> PairKind:
    if question.kept[i, j]:
        return PairKind.KEPT
    return PairKind.LOCKED if question.locked[i, j] else PairKind.CHOSEN


def _stages(proof: Proof) -> dict[str, dict[str, Any]]:
    return {"score": _listed(proof.score), "swaps": _listed(proof.swaps), "lot": _listed(proof.lot)}


def _listed(prices: Prices) -> dict[str, Any]:
    return {"applications": prices.applications.tolist(), "judges": prices.judges.tolist()}


def _of_rules(question: Question, found: MixedChances) -> dict[str, Any]:
    names = _organizations(question)
    priced = zip(found.groups, found.prices.organizations.tolist(), strict=True)
    return {
        "experts": found.prices.experts.tolist(),
        "organizations": [[i, names[number], price] for (i, number), price in priced if price],
    }


def _organizations(question: Question) -> list[str]:
    """The organizations that several judges belong to, in the order of their numbers."""
    judges = Counter(name for juror in question.jurors for name in juror.organizations)
    return sorted(name for name, count in judges.items() if count > 1)


def _rules(question: Question, terms: Terms, row: Ints, column: Ints) -> PanelRules | None:
    """Who is an expert for whom, and each judge's organizations by number; None where nothing is asked."""
    if not (terms.one_expert or terms.one_per_employer):
        return None
    return PanelRules(
        expert=question.knows[row, column] if terms.one_expert else None,
        organization=_numbered(question) if terms.one_per_employer else None,
    )


def _numbered(question: Question) -> Ints:
    numbers = {name: n for n, name in enumerate(_organizations(question))}
    of_judges = [sorted(numbers[each] for each in j.organizations & numbers.keys()) for j in question.jurors]
    width = max(map(len, of_judges), default=0)
    found = [own + [-1] * (width - len(own)) for own in of_judges]
    return np.array(found, dtype=np.int64).reshape(len(of_judges), width)


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
