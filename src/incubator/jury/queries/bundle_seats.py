"""How judges were assigned, as a kept result tells it: each judged stage's largest run, and what followed."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any
from uuid import UUID

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.jury.rules import SheetState
from incubator.jury.rules.bundle import SeatChange, Seats, SeatTerms
from incubator.jury.rules.preference import Knowledge, Preference, Wish
from incubator.jury.tables import AssignmentBasis, AssignmentPair, AssignmentRun

# Of each stage the applied run that has the most pairs, the last of equals.
_LARGEST_RUNS = """
SELECT DISTINCT ON (s.position) r.id, s.code
FROM assignment_run r JOIN assignment_pair p ON p.run_id = r.id LEFT JOIN judging_stage s ON s.id = r.stage_id
WHERE r.competition_id = $1 AND r.state = 'applied' GROUP BY r.id, s.position, s.code
ORDER BY s.position, count(*) DESC, r.id DESC
"""

# Every sheet of the stage, with the document of the run that gave it.
_SHEETS = """
SELECT a.number, s.judge_id::text AS judge, s.state, r.digest AS document
FROM sheet s JOIN application a ON a.id = s.application_id
    LEFT JOIN assignment_pair p ON p.sheet_id = s.id LEFT JOIN assignment_run r ON r.id = p.run_id
WHERE s.competition_id = $1 AND s.stage_id IS NOT DISTINCT FROM $2::uuid
"""

_Pair = tuple[str, str]
"""An application's number and a judge's id."""


async def read_seats(sql: Connection, competition: Competition) -> list[Seats]:
    """Each judged stage's largest applied run; none of a stage whose judges were seated otherwise."""
    runs = await sql.fetch(_LARGEST_RUNS, competition.id)
    return [await _seated(sql, run["id"], run["code"]) for run in runs]


async def _seated(sql: Connection, run_id: UUID, stage: str | None) -> Seats:
    basis = await AssignmentBasis.get(run_id=run_id).select_related("run")
    run, question = basis.run, basis.question
    applications = [each["number"] for each in question["applications"]]
    judges = [each["id"] for each in question["judges"]]
    pairs = await AssignmentPair.filter(run_id=run.id).values_list("application__number", "judge_id")
    seated = {(str(number), str(judge)) for number, judge in pairs}
    held = {(applications[i], judges[j]) for i, j in (*question["kept"], *question["locked"])}
    terms = _terms(run)
    return Seats(
        stage=stage,
        document=run.digest,
        seed=run.parameters["seed"],
        objective=run.outcome["objective"],
        terms=terms,
        panels={each["number"]: each["seats"] for each in question["applications"]},
        loads={each["id"]: (each["least"], each["most"]) for each in question["judges"]},
        pairs=[
            (application, judge, score, (application, judge) in seated, (application, judge) in held)
            for application, scores in zip(applications, question["scores"], strict=True)
            for judge, score in zip(judges, scores, strict=True)
            if score >= 0
        ],
        experts=_experts(question) if terms.one_expert else [],
        groups=_groups(question) if terms.one_per_employer else [],
        chances=[
            (application, judge, Fraction(chance), draws)
            for application, judge, chance, draws in basis.chances or []
        ],
        prices=_prices(basis, applications, judges),
        rule_prices=_rule_prices(basis, applications),
        changes=await _changes(sql, run, seated),
    )


def _terms(run: AssignmentRun) -> SeatTerms:
    asked, outcome = run.parameters, run.outcome
    return SeatTerms(
        cap=None if asked["cap"] is None else Fraction(asked["cap"]),
        one_expert=asked["one_expert"],
        one_per_employer=asked["one_per_employer"],
        expected=outcome["expected"],
        upper_bound=outcome["upper_bound"],
    )


def _experts(question: Mapping[str, Any]) -> list[_Pair]:
    """The eligible pairs whose judge knows the field, or said so."""
    said = {
        (i, j): Preference(Wish(wish), None if knowledge is None else Knowledge(knowledge))
        for i, j, wish, knowledge in question["preferences"]
    }
    silent = Preference(Wish.NEUTRAL)
    return [
        (application["number"], judge["id"])
        for i, application in enumerate(question["applications"])
        for j, judge in enumerate(question["judges"])
        if question["scores"][i][j] >= 0
        and said.get((i, j), silent).knows(in_field=application["field"] in judge["fields"])
    ]


def _groups(question: Mapping[str, Any]) -> list[_Pair]:
    """Each judge with the organizations in which there are several; who is alone in one keeps out nobody."""
    sizes = Counter(name for judge in question["judges"] for name in judge["organizations"])
    return [
        (judge["id"], name)
        for judge in question["judges"]
        for name in judge["organizations"]
        if sizes[name] > 1
    ]


def _prices(
    basis: AssignmentBasis, applications: Sequence[str], judges: Sequence[str]
) -> list[tuple[str, str, str, int]]:
    steps: Mapping[str, Mapping[str, Sequence[int]]] = basis.prices or {}
    return [
        (step, of, name, price)
        for step, own in sorted(steps.items())
        if step != "rules"
        for of, names in (("application", applications), ("judge", judges))
        for name, price in zip(names, own[f"{of}s"], strict=True)
    ]


def _rule_prices(
    basis: AssignmentBasis, applications: Sequence[str]
) -> list[tuple[str, str, str | None, int]]:
    own: Mapping[str, Any] = (basis.prices or {}).get("rules", {"experts": [], "organizations": []})
    experts = zip(applications, own["experts"], strict=False)  # there are none without a rule for experts
    return [
        *(("expert", name, None, price) for name, price in experts if price),
        *(("group", applications[i], name, price) for i, name, price in own["organizations"]),
    ]


async def _changes(
    sql: Connection, run: AssignmentRun, seated: set[_Pair]
) -> list[tuple[str, str, SeatChange, str | None]]:
    """What became of the seats since, and whence all other sheets came; none is open any more."""
    rows = await sql.fetch(_SHEETS, run.competition_id, run.stage_id)
    states = {(row["number"], row["judge"]): row["state"] for row in rows}
    given = {(row["number"], row["judge"]): row["document"] for row in rows}
    counted = {pair for pair, state in states.items() if state == SheetState.SUBMITTED}
    gone = [
        (*pair, SeatChange.RECUSED if states.get(pair) == SheetState.RECUSED else SeatChange.TAKEN_BACK, None)
        for pair in seated - counted
    ]
    came = [
        (*pair, SeatChange.REASSIGNED if given[pair] else SeatChange.BY_HAND, given[pair])
        for pair in counted - seated
    ]
    return [*gone, *came]
