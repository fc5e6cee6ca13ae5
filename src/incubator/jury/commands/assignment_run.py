"""Assigning in steps: apply a run that was worked out, and undo it."""

from collections import Counter
from typing import Any
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.ids import new_id
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.jury.queries.assignment_run import (
    read_world,
    run_seen,
    told,
)
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.preference import asked_until
from incubator.jury.rules import SheetState, check_judging
from incubator.jury.rules.assignment_run import (
    MOST_CHANGES,
    RUNS,
    Made,
    PairKind,
    RunAction,
    check_unchanged,
)
from incubator.jury.rules.preference import check_asked_before
from incubator.jury.tables import AssignmentBasis, AssignmentPair, AssignmentRun, Sheet

_INSERT_SHEETS = """
INSERT INTO sheet
    (id, competition_id, application_id, judge_id, stage_id, state, comment, assigned_at, version)
SELECT new.id, $1, p.application_id, p.judge_id, $5::uuid, 'assigned', '', $4, 1
FROM unnest($2::uuid[], $3::uuid[]) AS new (id, pair_id) JOIN assignment_pair p ON p.id = new.pair_id
"""

_JOIN_SHEETS = """
UPDATE assignment_pair p SET sheet_id = new.id
FROM unnest($1::uuid[], $2::uuid[]) AS new (id, pair_id) WHERE p.id = new.pair_id
"""

_USED = """
SELECT a.id AS application_id, a.number AS application, j.name AS judge, s.state,
    s.state = 'assigned' AS is_drafted
FROM sheet s JOIN application a ON a.id = s.application_id JOIN person j ON j.id = s.judge_id
WHERE s.id = ANY($1::uuid[]) AND (s.state = 'submitted' OR s.state = 'assigned' AND (
    s.version > 1 OR s.comment <> '' OR EXISTS (SELECT FROM mark m WHERE m.sheet_id = s.id)))
ORDER BY a.number, j.name
"""


@command(Permission.ASSIGNMENT_MANAGE, subject=run_seen)
async def apply_assignment(work: Work, run: AssignmentRun) -> AssignmentRun:
    """Give every judge the sheets of the run: all, or none when something changed since; 409 names it."""
    await run.fetch_related("competition", "made_by", "stage")
    check_judging(run.competition.stage)
    run.state = RUNS.advance(run.state, RunAction.APPLY)
    if run.outcome["refusal"] is not None:
        raise Conflict(run.outcome["refusal"]["code"], "The run came to no assignment.")
    check_asked_before(await asked_until(run.competition_id), run.made_at)
    pairs = await AssignmentPair.filter(run_id=run.id)
    basis = await AssignmentBasis.get(run_id=run.id)
    hidden = await own_conflicts(work, run.competition_id)
    world = await read_world(work, run.competition, run.stage_id)
    check_unchanged(_made(run, basis.question, pairs), world, hidden)
    fresh = [pair.id for pair in pairs if pair.kind is not PairKind.KEPT]
    sheets = [new_id() for _ in fresh]
    run.applied_at, run.applied_by_id = await work.now(), work.actor.person_id
    await work.sql.execute(_INSERT_SHEETS, run.competition_id, sheets, fresh, run.applied_at, run.stage_id)
    await work.sql.execute(_JOIN_SHEETS, sheets, fresh)
    await work.save(run, "state", "applied_at", "applied_by_id")
    work.note(assigned=len(sheets), digest=run.digest)
    title = run.competition.title
    for judge_id, count in Counter(p.judge_id for p in pairs if p.kind is not PairKind.KEPT).items():
        await work.notify([judge_id], Kind.SHEET_ASSIGNED, run.competition, competition=title, count=count)
    await told(work, [run])
    return run


@command(Permission.ASSIGNMENT_MANAGE, subject=run_seen)
async def undo_assignment(work: Work, run: AssignmentRun) -> AssignmentRun:
    """Take back every sheet that the run gave, as one action; not once a judge began with one of them.

    A recused sheet stays, as the judge's recusal does.
    """
    await run.fetch_related("competition", "made_by", "stage")
    check_judging(run.competition.stage)
    run.state = RUNS.advance(run.state, RunAction.UNDO)
    given = (
        await AssignmentPair.filter(run_id=run.id).exclude(sheet_id=None).values_list("sheet_id", flat=True)
    )
    sheets = Sheet.filter(id__in=list(given))
    held = await sheets.order_by("id").select_for_update(no_key=True)
    hidden = await own_conflicts(work, run.competition_id)
    used = await work.sql.fetch(_USED, [sheet.id for sheet in held])
    if used:
        raise Conflict(
            "run_in_use",
            "Judges have begun with sheets of this run.",
            drafted=sum(row["is_drafted"] for row in used),
            submitted=sum(not row["is_drafted"] for row in used),
            sheets=[
                {"application": row["application"], "judge": row["judge"], "state": row["state"]}
                for row in used[:MOST_CHANGES]
                if row["application_id"] not in hidden
            ],
        )
    back = [sheet.id for sheet in held if sheet.state is SheetState.ASSIGNED]
    await Sheet.filter(id__in=back).delete()
    run.undone_at, run.undone_by_id = await work.now(), work.actor.person_id
    await work.save(run, "state", "undone_at", "undone_by_id")
    work.note(withdrawn=len(back), recused=len(held) - len(back))
    await told(work, [run])
    return run


def _made(run: AssignmentRun, question: dict[str, Any], pairs: list[AssignmentPair]) -> Made:
    """What the run was made from."""
    return Made(
        everything=run.parameters["application_ids"] is None,
        applications={UUID(each["id"]): each["number"] for each in question["applications"]},
        judges={UUID(each["id"]): each["name"] for each in question["judges"]},
        pairs={(pair.application_id, pair.judge_id): pair.kind for pair in pairs},
        elsewhere={UUID(each["id"]): each["elsewhere"] for each in question["judges"]},
    )
