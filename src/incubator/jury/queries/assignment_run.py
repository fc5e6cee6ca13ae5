"""Assignment runs: the world that they are worked out from, and what came of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

import orjson

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, Forbidden, NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import RawJson
from incubator.jury.queries.absence import coming_absences
from incubator.jury.queries.conflict import conflicted_pairs, own_conflicts
from incubator.jury.rules.assignment_run import Entrant, HoldKind, Juror, World
from incubator.jury.rules.preference import Knowledge, Preference, Wish
from incubator.jury.rules.reasons import Chosen, Reason, reasons
from incubator.jury.tables import AssignmentBasis, AssignmentPair, AssignmentRun

_ENTRANTS = """
SELECT a.id, a.number, o.field FROM application a JOIN organization o ON o.id = a.organization_id
WHERE a.competition_id = $1 AND a.state = 'eligible'
"""

# A judge belongs to the employer, to organizations as a member, and to those of ties that go on.
_JURORS = """
SELECT seat.person_id AS id, person.name, profile.most_sheets,
    ARRAY(SELECT e.field FROM judge_expertise e WHERE e.profile_id = profile.id) AS fields,
    ARRAY(
        SELECT plain_name(profile.employer) WHERE plain_name(profile.employer) IS NOT NULL
        UNION
        SELECT plain_name(o.name) FROM judge_tied t JOIN organization o ON o.id = t.organization_id
        WHERE t.person_id = seat.person_id AND t.ground <> 'former_member'
            AND (t.until IS NULL OR t.until >= $2::date)
        UNION
        SELECT t.name FROM told_tie t
        WHERE t.person_id = seat.person_id AND t.name IS NOT NULL AND (t.until IS NULL OR t.until >= $2::date)
    ) AS organizations
FROM panel_member seat JOIN person ON person.id = seat.person_id
    LEFT JOIN judge_profile profile ON profile.person_id = seat.person_id
WHERE seat.competition_id = $1
"""

_SHEETS = """
SELECT application_id, judge_id FROM sheet
WHERE competition_id = $1 AND state <> 'recused' AND stage_id IS NOT DISTINCT FROM $2::uuid
"""

_HOLDS = """
SELECT h.application_id, h.judge_id, h.kind FROM assignment_hold h
    JOIN application a ON a.id = h.application_id WHERE a.competition_id = $1
"""

_PREFERENCES = """
SELECT p.application_id, p.judge_id, p.wish, p.knowledge FROM judge_preference p
    JOIN application a ON a.id = p.application_id
WHERE a.competition_id = $1 AND (p.wish <> 'neutral' OR p.knowledge IS NOT NULL)
"""

_PAIRS = """
SELECT a.number, p.judge_id, p.kind, p.score, p.chance
FROM assignment_pair p JOIN application a ON a.id = p.application_id WHERE p.run_id = $1
ORDER BY a.number, p.judge_id
"""

_LOADS = "SELECT judge_id, count(*) AS load FROM assignment_pair WHERE run_id = $1 GROUP BY judge_id"


@dataclass(frozen=True, slots=True)
class ReasonsShown:
    """Why these judges for an application."""

    application: Application
    seats: int
    price: int | None
    judges: Sequence[Reason]


async def competition_looked_at(work: Work, competition_id: UUID) -> Competition:
    """The competition, if the actor can see it, and not locked.

    Working an assignment out takes its time and changes nothing of the competition; nobody waits for it.
    """
    found = await visible_competitions(work.actor).filter(id=competition_id).first()
    if found is None:
        raise NotFound
    return found


async def run_seen(work: Work, competition_id: UUID, run_id: UUID) -> AssignmentRun:
    """A run of a competition that the actor can see; whoever changes it holds the competition first."""
    competition = await competition_seen(work, competition_id)
    return await work.one(AssignmentRun.filter(id=run_id, competition_id=competition.id))


async def run_looked_at(work: Work, competition_id: UUID, run_id: UUID) -> AssignmentRun:
    """A run of a competition that the actor can see, of which nothing is changed: nothing is locked."""
    competition = await competition_looked_at(work, competition_id)
    found = await AssignmentRun.filter(id=run_id, competition_id=competition.id).first()
    if found is None:
        raise NotFound
    return found


async def read_world(work: Work, competition: Competition, stage_id: UUID | None) -> World:
    """All that an assignment in this stage, or of a competition without stages, depends on, as it is now."""
    sql = work.sql
    entrants = await sql.fetch(_ENTRANTS, competition.id)
    today = (await work.now()).astimezone(work.services.settings.tz).date()
    jurors = await sql.fetch(_JURORS, competition.id, today)
    absences = await coming_absences(work, [row["id"] for row in jurors])
    sheets = await sql.fetch(_SHEETS, competition.id, stage_id)
    holds = await sql.fetch(_HOLDS, competition.id)
    barred = await conflicted_pairs(sql, competition)

    def held(kind: HoldKind) -> frozenset[tuple[UUID, UUID]]:
        return frozenset((row["application_id"], row["judge_id"]) for row in holds if row["kind"] == kind)

    return World(
        entrants=[Entrant(row["id"], row["number"], row["field"]) for row in entrants],
        jurors=[
            Juror(
                row["id"],
                row["name"],
                frozenset(row["fields"]),
                frozenset(row["organizations"]),
                row["most_sheets"],
                absences.get(row["id"], ()),
            )
            for row in jurors
        ],
        barred={(application, judge): bar.kind.value for (judge, application), bar in barred.items()},
        sheets=frozenset((row["application_id"], row["judge_id"]) for row in sheets),
        locked=held(HoldKind.LOCKED),
        forbidden=held(HoldKind.FORBIDDEN),
        preferences={
            (row["application_id"], row["judge_id"]): Preference(
                Wish(row["wish"]), None if row["knowledge"] is None else Knowledge(row["knowledge"])
            )
            for row in await sql.fetch(_PREFERENCES, competition.id)
        },
    )


def document(
    parameters: Mapping[str, Any],
    question: Mapping[str, Any],
    outcome: Mapping[str, Any],
    prices: Mapping[str, Any] | None,
    chances: Sequence[Sequence[Any]] | None,
    pairs: Sequence[Sequence[Any]],
) -> bytes:
    """A run as canonical JSON: UTF-8, keys sorted, no spaces.

    `pairs` are [application's number, judge's id, kind, score, chance or null] by number and id, `chances`
    [number, id, chance, draws or null] in the same order.
    """
    whole = {
        "parameters": parameters,
        "question": question,
        "outcome": outcome,
        "prices": prices,
        "chances": chances,
        "pairs": pairs,
    }
    return orjson.dumps(whole, option=orjson.OPT_SORT_KEYS)


def digest_of(body: bytes) -> str:
    """SHA-256 of a document, in hexadecimal."""
    return sha256(body).hexdigest()


async def told(work: Work, runs: Sequence[AssignmentRun]) -> None:
    """Leave out of the runs every application with which the person who asks has a conflict."""
    hidden = set()
    for competition_id in {run.competition_id for run in runs}:
        hidden |= await own_conflicts(work, competition_id)
    if not hidden:
        return
    numbers = set(await Application.filter(id__in=hidden).values_list("number", flat=True))
    for run in runs:
        outcome = run.outcome
        locks = [lock for lock in outcome["void_locks"] if lock["application"] not in numbers]
        refusal = outcome["refusal"]
        if refusal is not None:
            shortages = [
                short | {"applications": [each for each in short["applications"] if each not in numbers]}
                for short in refusal["shortages"]
            ]
            refusal = refusal | {"shortages": shortages}
        run.outcome = outcome | {"void_locks": locks, "refusal": refusal}
        if (asked := run.parameters["application_ids"]) is not None:
            run.parameters = run.parameters | {"application_ids": [i for i in asked if UUID(i) not in hidden]}


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_assignment_runs(
    work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[AssignmentRun]:
    """The assignment runs of a competition, newest first."""
    found = AssignmentRun.filter(competition_id=competition.id).select_related("made_by", "stage")
    page = await listing(found, cursor, limit)
    await told(work, page.items)
    return page


@query(Permission.SCORE_READ, subject=run_seen)
async def read_assignment_run(work: Work, run: AssignmentRun) -> AssignmentRun:
    """What was asked of a run, and what came of it."""
    await run.fetch_related("made_by", "stage")
    await told(work, [run])
    return run


@query(Permission.SCORE_READ, subject=run_seen)
async def read_assignment_document(work: Work, run: AssignmentRun) -> RawJson:
    """The run's document: question, pairs, prices and chances; its SHA-256 is the run's digest.

    It is whole or not at all: staff who judge too, and have a conflict with an application, don't get it.
    """
    if await own_conflicts(work, run.competition_id):
        raise Forbidden("judge_conflicted", "You have a conflict with an application of this competition.")
    basis = await AssignmentBasis.get(run_id=run.id)
    rows = await work.sql.fetch(_PAIRS, run.id)
    pairs = [[r["number"], str(r["judge_id"]), r["kind"], r["score"], r["chance"]] for r in rows]
    body = document(run.parameters, basis.question, run.outcome, basis.prices, basis.chances, pairs)
    return RawJson(body)


@query(Permission.SCORE_READ, subject=run_seen)
async def list_assignment_pairs(
    work: Work,
    run: AssignmentRun,
    *,
    application_id: UUID | None = None,
    judge_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[AssignmentPair]:
    """Who judges what in a run, the last application first."""
    found = AssignmentPair.filter(run_id=run.id).select_related("application", "judge")
    if hidden := await own_conflicts(work, run.competition_id):
        found = found.exclude(application_id__in=hidden)
    if application_id is not None:
        found = found.filter(application_id=application_id)
    if judge_id is not None:
        found = found.filter(judge_id=judge_id)
    return await listing(found, cursor, limit)


@query(Permission.SCORE_READ, subject=run_seen)
async def explain_assignment(work: Work, run: AssignmentRun, *, application_id: UUID) -> ReasonsShown:
    """Why a run has these judges for an application: every judge with score, rank and price."""
    if application_id in await own_conflicts(work, run.competition_id):
        raise NotFound
    basis = await AssignmentBasis.get(run_id=run.id)
    if run.outcome["refusal"] is not None:
        raise Conflict(run.outcome["refusal"]["code"], "The run came to no assignment.")
    rows = [each["id"] for each in basis.question["applications"]]
    if str(application_id) not in rows:
        raise NotFound
    at = rows.index(str(application_id))
    prices: dict[str, Any] | None = basis.prices
    own = await AssignmentPair.filter(run_id=run.id, application_id=application_id)
    loads = {row["judge_id"]: row["load"] for row in await work.sql.fetch(_LOADS, run.id)}
    found = reasons(
        basis.question,
        prices,
        at,
        {pair.judge_id: Chosen(pair.kind, pair.chance) for pair in own},
        loads,
        run.parameters["seed"],
    )
    price = None if prices is None else prices["score"]["applications"][at]
    application = await Application.get(id=application_id)
    return ReasonsShown(application, basis.question["applications"][at]["seats"], price, found)
