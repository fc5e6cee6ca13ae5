"""Pairs that every assignment run must have, or must not have."""

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.commands.assignment import refuse_twins
from incubator.jury.queries.assignment_hold import hold_seen
from incubator.jury.queries.assignment_run import read_world
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.rules import check_before_ranking
from incubator.jury.rules.assignment_run import HoldKind
from incubator.jury.schemas.assignment_run import Hold
from incubator.jury.tables import AssignmentHold

_HELD = """
SELECT h.application_id, h.judge_id FROM assignment_hold h JOIN application a ON a.id = h.application_id
WHERE a.competition_id = $1
"""

_INSERT = """
INSERT INTO assignment_hold (id, application_id, judge_id, kind, reason, made_at, made_by_id)
SELECT new.id, new.application_id, new.judge_id, $4, $5, $6, $7
FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS new (id, application_id, judge_id)
"""


@command(Permission.ASSIGNMENT_MANAGE, subject=competition_seen)
async def hold_pairs(work: Work, competition: Competition, *, body: Hold) -> list[AssignmentHold]:
    """Lock or forbid pairs for every run from now on: all of them, or none.

    A pair with a conflict can't be locked; one that is held to must be let go first.
    """
    check_before_ranking(competition.stage)
    refuse_twins(body.pairs)
    world = await read_world(work, competition, None)
    entrants, jurors = {each.id for each in world.entrants}, {each.id for each in world.jurors}
    entrants -= await own_conflicts(work, competition.id)  # of which this officer knows nothing
    held = {(row["application_id"], row["judge_id"]) for row in await work.sql.fetch(_HELD, competition.id)}
    errors = []
    for place, each in enumerate(body.pairs):
        pair, at = (each.application_id, each.judge_id), f"/pairs/{place}"
        if each.application_id not in entrants:
            why = "Only eligible applications of the competition are judged."
            errors.append(FieldError(f"{at}/application_id", "application_not_eligible", why))
        elif each.judge_id not in jurors:
            why = "The judge is not on the competition's panel."
            errors.append(FieldError(f"{at}/judge_id", "judge_not_on_panel", why))
        elif pair in held:
            errors.append(FieldError(at, "pair_held", "The pair is held to already."))
        elif body.kind is HoldKind.LOCKED and pair in world.barred:
            why = "The judge has a conflict with this application."
            errors.append(FieldError(f"{at}/judge_id", "judge_conflicted", why))
    if errors:
        raise Conflict(errors[0].code, errors[0].message, errors=errors)
    ids = [new_id() for _ in body.pairs]
    await work.sql.execute(
        _INSERT,
        ids,
        [pair.application_id for pair in body.pairs],
        [pair.judge_id for pair in body.pairs],
        body.kind.value,
        body.reason,
        await work.now(),
        work.actor.person_id,
    )
    work.note(kind=body.kind, held=len(ids))
    return await AssignmentHold.filter(id__in=ids).order_by("id").select_related("application", "judge")


@command(Permission.ASSIGNMENT_MANAGE, subject=hold_seen)
async def release_pair(work: Work, hold: AssignmentHold) -> None:
    """Let a pair go: runs from now on decide it."""
    work.note(application_id=hold.application_id, judge_id=hold.judge_id, kind=hold.kind)
    await hold.delete()
