"""Assigning sheets by hand, all pairs or none."""

from collections import Counter
from collections.abc import Sequence
from uuid import UUID

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, Invalid
from incubator.core.ids import new_id
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.reading_order import placed
from incubator.jury.queries.sheet import sheet_seen
from incubator.jury.queries.stage import reviewed_stage
from incubator.jury.rules import check_judging, check_open
from incubator.jury.schemas import Assign, Pair
from incubator.jury.tables import Sheet

_HINDRANCES = """
SELECT pair.place - 1 AS place,
    CASE
        WHEN a.id IS NULL OR a.state <> 'eligible' OR a.id = ANY($5::uuid[]) THEN 'application_not_eligible'
        WHEN seat.id IS NULL THEN 'judge_not_on_panel'
        WHEN r.id IS NOT NULL THEN 'judge_recused'
        WHEN m.id IS NOT NULL THEN 'judge_is_member'
        WHEN b.judge_id IS NOT NULL THEN 'judge_conflicted'
        WHEN s.id IS NOT NULL THEN 'already_assigned'
    END AS hindrance
FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS pair (application_id, judge_id, place)
    LEFT JOIN application a ON a.id = pair.application_id AND a.competition_id = $1
    LEFT JOIN panel_member seat ON seat.competition_id = $1 AND seat.person_id = pair.judge_id
    LEFT JOIN recusal r ON r.application_id = a.id AND r.judge_id = pair.judge_id
    LEFT JOIN membership m ON m.organization_id = a.organization_id AND m.person_id = pair.judge_id
    LEFT JOIN (SELECT DISTINCT judge_id, application_id FROM barred WHERE competition_id = $1) b
        ON b.application_id = a.id AND b.judge_id = pair.judge_id
    LEFT JOIN sheet s ON s.application_id = a.id AND s.judge_id = pair.judge_id
        AND s.stage_id IS NOT DISTINCT FROM $4::uuid
ORDER BY pair.place
"""

_WHY = {
    "application_not_eligible": (
        "application_id",
        "Only eligible applications of the competition are judged.",
    ),
    "judge_not_on_panel": ("judge_id", "The judge is not on the competition's panel."),
    "judge_recused": ("judge_id", "The judge declared a recusal for this application."),
    "judge_is_member": ("judge_id", "The judge is a member of the applicant organization."),
    "judge_conflicted": ("judge_id", "The judge has a conflict with this application."),
    "already_assigned": ("judge_id", "The judge has a sheet for this application."),
}

_INSERT = """
INSERT INTO sheet
    (id, competition_id, application_id, judge_id, stage_id, state, comment, assigned_at, version)
SELECT new.id, $1, new.application_id, new.judge_id, $6::uuid, 'assigned', '', $5, 1
FROM unnest($2::uuid[], $3::uuid[], $4::uuid[]) AS new (id, application_id, judge_id)
"""


@command(Permission.ASSIGNMENT_MANAGE, subject=competition_seen)
async def assign_sheets(work: Work, competition: Competition, *, body: Assign) -> list[Sheet]:
    """Give each named judge a sheet for the named application: all of the pairs, or none."""
    check_judging(competition.stage)
    refuse_twins(body.pairs)
    applications = [pair.application_id for pair in body.pairs]
    judges = [pair.judge_id for pair in body.pairs]
    # What changes between this look and the insert, the table's triggers refuse by the same codes.
    stage = await reviewed_stage(competition.id, body.stage)
    stage_id = None if stage is None else stage.id
    hidden = list(await own_conflicts(work, competition.id))
    rows = await work.sql.fetch(_HINDRANCES, competition.id, applications, judges, stage_id, hidden)
    errors = [
        FieldError(f"/pairs/{row['place']}/{field}", row["hindrance"], why)
        for row in rows
        if row["hindrance"] is not None
        for field, why in [_WHY[row["hindrance"]]]
    ]
    if errors:
        raise Conflict(errors[0].code, errors[0].message, errors=errors)
    ids = [new_id() for _ in body.pairs]
    now = await work.now()
    await work.sql.execute(_INSERT, competition.id, ids, applications, judges, now, stage_id)
    work.note(assigned=len(ids))
    for judge_id, count in Counter(judges).items():
        await work.notify(
            [judge_id], Kind.SHEET_ASSIGNED, competition, competition=competition.title, count=count
        )
    found = Sheet.filter(id__in=ids).order_by("id")
    return await placed(work.sql, await found.select_related("competition", "stage", "application", "judge"))


@command(Permission.ASSIGNMENT_MANAGE, subject=sheet_seen)
async def unassign_sheet(work: Work, sheet: Sheet) -> None:
    """Take an open sheet back, with its draft marks."""
    check_open(sheet.state)
    work.note(application_id=sheet.application_id, judge_id=sheet.judge_id)
    await sheet.delete()


def refuse_twins(pairs: Sequence[Pair]) -> None:
    """Raise Invalid `pair_repeated` at every pair that is there twice."""
    counted: Counter[tuple[UUID, UUID]] = Counter()
    errors = []
    for place, pair in enumerate(pairs):
        key = (pair.application_id, pair.judge_id)
        if counted[key]:
            errors.append(FieldError(f"/pairs/{place}", "pair_repeated", "This pair is there twice."))
        counted[key] += 1
    if errors:
        raise Invalid("pair_repeated", "A pair is there twice.", errors=errors)
