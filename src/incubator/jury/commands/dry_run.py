"""Dry runs of an assignment: work one out on new terms, on those of an earlier run, or for free seats."""

from fractions import Fraction
from typing import Any
from uuid import UUID

import orjson
from anyio import to_thread

from incubator.competitions import Competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, NotFound, refuse
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.methods.chance_cap import read_cap
from incubator.jury.queries.assignment_run import (
    competition_looked_at,
    digest_of,
    document,
    read_world,
    run_looked_at,
    told,
)
from incubator.jury.queries.conflict import hidden_from, own_conflicts
from incubator.jury.queries.judged import read_candidates, read_ranked
from incubator.jury.queries.stage import reviewed_stage
from incubator.jury.rules.absence import days_of
from incubator.jury.rules.assignment_answer import Answer, answer
from incubator.jury.rules.assignment_question import Question, Terms, ask, check_loads
from incubator.jury.rules.assignment_run import PairKind, RunState, check_assignable
from incubator.jury.schemas.assignment_run import DryRun
from incubator.jury.tables import AssignmentBasis, AssignmentRun

_INSERT_PAIRS = """
INSERT INTO assignment_pair (id, run_id, application_id, judge_id, kind, score, chance)
SELECT new.id, $1, new.application_id, new.judge_id, new.kind, new.score, new.chance
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::text[])
    AS new (id, application_id, judge_id, kind, score, chance)
"""


@command(Permission.ASSIGNMENT_MANAGE, subject=competition_looked_at)
async def propose_assignment(work: Work, competition: Competition, *, body: DryRun) -> AssignmentRun:
    """Work out the best assignment and keep it with its proof; nobody gets a sheet yet.

    What is short is part of the run. Sheets that there are stay, so a run also tops panels up.
    """
    return await _propose(work, competition, body)


@command(Permission.ASSIGNMENT_MANAGE, subject=competition_looked_at)
async def propose_replacement(work: Work, competition: Competition, *, application_id: UUID) -> AssignmentRun:
    """Work out who takes the free seats of one application, on the terms of the run that was applied last.

    In several stages that is the last run about the application.
    """
    if application_id in await own_conflicts(work, competition.id):
        raise NotFound
    applied = AssignmentRun.filter(competition_id=competition.id, state=RunState.APPLIED)
    about_it = applied.filter(pairs__application_id=application_id)
    last = await about_it.order_by("-applied_at").first() or await applied.order_by("-applied_at").first()
    if last is None:
        raise Conflict("no_run_applied", "No assignment run was applied: say what you ask of one.")
    asked = last.parameters | {"application_ids": [str(application_id)], "best": None}
    return await _propose(work, competition, _read(asked))


@command(Permission.ASSIGNMENT_MANAGE, subject=run_looked_at)
async def repeat_assignment(work: Work, run: AssignmentRun) -> AssignmentRun:
    """Work an assignment out on the terms of an earlier run, in the world as it is now.

    A run about the best so many is again about the best so many, as the ranking stands now.
    """
    await run.fetch_related("competition")
    asked: dict[str, Any] = run.parameters
    if asked["best"] is not None:
        asked = asked | {"application_ids": None}
    return await _propose(work, run.competition, _read(asked))


def _read(asked: dict[str, Any]) -> DryRun:
    """The terms as they were kept."""
    return DryRun.model_validate_json(orjson.dumps(asked))


async def _propose(work: Work, competition: Competition, body: DryRun) -> AssignmentRun:
    check_assignable(competition.stage)
    stage = await reviewed_stage(competition.id, body.stage)
    if body.best is not None:
        body = body.model_copy(update={"application_ids": await _best(work, competition, body)})
    terms = _terms(body)
    world = await read_world(work, competition, None if stage is None else stage.id)
    question, found = await to_thread.run_sync(_work_out, world, terms)
    parameters, asked = body.model_dump(mode="json"), question.document()
    outcome = _outcome(question, found)
    numbers = {entrant.id: entrant.number for entrant in question.entrants}
    rows = [
        [numbers[application], str(judge), kind.value, score, None if chance is None else str(chance)]
        for (application, judge), kind, score, chance in found.pairs
    ]
    chances = None
    if found.chances is not None:
        chances = [[numbers[a], str(j), str(chance), draws] for (a, j), chance, draws in found.chances]
    run = await AssignmentRun.create(
        competition_id=competition.id,
        stage_id=None if stage is None else stage.id,
        parameters=parameters,
        outcome=outcome,
        digest=digest_of(document(parameters, asked, outcome, found.prices, chances, rows)),
        made_at=await work.now(),
        made_by_id=work.actor.person_id,
    )
    await AssignmentBasis.create(run_id=run.id, question=asked, prices=found.prices, chances=chances)
    await work.sql.execute(
        _INSERT_PAIRS,
        run.id,
        [new_id() for _ in rows],
        [application for (application, _), _, _, _ in found.pairs],
        [judge for (_, judge), _, _, _ in found.pairs],
        [row[2] for row in rows],
        [row[3] for row in rows],
        [row[4] for row in rows],
    )
    await run.fetch_related("made_by", "stage")
    await told(work, [run])
    work.note(
        run_id=run.id, digest=run.digest, pairs=len(rows), refusal=(outcome["refusal"] or {}).get("code")
    )
    return run


async def _best(work: Work, competition: Competition, body: DryRun) -> list[UUID]:
    """The applications on the best places, equals among them, as the ranking stands now.

    Raises Invalid `applications_named_twice`, Conflict `nothing_to_judge` before anybody has scores, and
    Forbidden `own_sheet_open` to who still judges: the best so many tell the ranking.
    """
    if body.application_ids is not None:
        raise refuse("/best", "applications_named_twice", "Name applications, or the best so many.")
    await hidden_from(work, competition)
    candidates = await read_candidates(work.sql, competition)
    ranked = await read_ranked(work.sql, competition)
    best = [candidates[place.name].id for place in ranked.places if place.rank <= (body.best or 0)]
    if not best:
        raise Conflict("nothing_to_judge", "No application has scores yet.")
    return best


def _work_out(world: Any, terms: Terms) -> tuple[Question, Answer]:  # noqa: ANN401 - a World
    question = ask(world, terms)
    return question, answer(question, terms)


def _terms(body: DryRun) -> Terms:
    """What was asked, checked where the schema can't."""
    check_loads((body.least, body.most), [(each.judge_id, each.least, each.most) for each in body.loads])
    return Terms(
        panel_size=body.panel_size,
        most=body.most,
        least=body.least,
        seed=body.seed,
        expertise=body.weights.expertise,
        wish=body.weights.wish,
        cap=None if body.cap is None else read_cap(body.cap),
        one_expert=body.one_expert,
        one_per_employer=body.one_per_employer,
        loads={each.judge_id: (each.least, each.most) for each in body.loads},
        needed=days_of(body.needed_from, body.needed_until),
        applications=None if body.application_ids is None else frozenset(body.application_ids),
    )


def _outcome(question: Question, found: Answer) -> dict[str, Any]:
    counts = dict.fromkeys(PairKind, 0)
    for _, kind, _, _ in found.pairs:
        counts[kind] += 1
    numbers = {entrant.id: entrant.number for entrant in question.entrants}
    reached = found.expected if found.expected is not None else found.objective
    return {
        "objective": found.objective,
        "expected": _text(found.expected),
        "upper_bound": _text(found.bound),
        "is_proven": reached is not None and reached == found.bound,
        "has_prices": found.prices is not None,
        **{kind.value: count for kind, count in counts.items()},
        "void_locks": [
            {
                "application": numbers[application],
                "judge_id": str(judge),
                "why": question.reasons.get((application, judge), "judge_not_on_panel"),
            }
            for application, judge in question.void
        ],
        "refusal": found.refusal,
    }


def _text(number: Fraction | None) -> str | None:
    return None if number is None else str(number)
