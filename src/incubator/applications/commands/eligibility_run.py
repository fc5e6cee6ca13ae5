"""One verdict for many applications: try it, apply it, undo it."""

from collections.abc import Collection, Sequence
from uuid import UUID

from incubator.applications.commands.submission import give_verdict, take_back_verdict
from incubator.applications.queries import (
    RunShown,
    is_concerned,
    matching,
    run_seen,
    run_shown,
    visible_applications,
)
from incubator.applications.rules import (
    MOST_VERDICTS,
    RUNS,
    RunAction,
    State,
    check_checking,
    check_reason,
    obstacle,
    verdict,
)
from incubator.applications.schemas import ProposeEligibility
from incubator.applications.tables import Application, EligibilityRow, EligibilityRun
from incubator.competitions import Competition, competition_seen, held_competition
from incubator.core.actor import Permission
from incubator.core.errors import FieldError, Forbidden, Invalid, refuse
from incubator.core.usecase import Work, command


@command(Permission.APPLICATION_CHECK, subject=competition_seen)
async def propose_eligibility(work: Work, competition: Competition, *, body: ProposeEligibility) -> RunShown:
    """Keep what a verdict would do to each of these applications; none of them has it yet."""
    check_checking(competition.stage, competition.closes_at)
    action = verdict(is_eligible=body.is_eligible)
    check_reason(action, body.reason)
    chosen = await _chosen(work, competition, body)
    run = await EligibilityRun.create(
        competition_id=competition.id,
        is_eligible=body.is_eligible,
        reason=body.reason,
        made_at=await work.now(),
        made_by_id=work.actor.person_id,
    )
    # Newest first is how they are listed, and those that get nothing are read first.
    found = [(each, obstacle(each.state, action)) for each in chosen]
    rows = [
        EligibilityRow(run_id=run.id, application_id=each.id, obstacle=why)
        for each, why in sorted(found, key=lambda row: row[1] is not None)
    ]
    await EligibilityRow.bulk_create(rows)
    work.about(run)
    work.note(applications=len(rows), refused=sum(row.obstacle is not None for row in rows))
    return await run_shown(run.id)


async def _chosen(work: Work, competition: Competition, body: ProposeEligibility) -> Sequence[Application]:
    """The applications that are named or meet the filter, by number from the last; at least one."""
    if body.everything:
        found = matching(work.actor, competition.id, State.SUBMITTED, body.track_id, body.q)
        chosen = await found.order_by("-id").limit(MOST_VERDICTS + 1)
    else:
        wanted = visible_applications(work.actor).filter(competition_id=competition.id)
        chosen = await wanted.filter(id__in=body.application_ids).order_by("-id")
        known = {each.id for each in chosen}
        if errors := [
            FieldError(f"/application_ids/{place}", "application_unknown", "The competition has no such one.")
            for place, each in enumerate(body.application_ids)
            if each not in known
        ]:
            raise Invalid(errors[0].code, errors[0].message, errors=errors)
    if not chosen:
        raise refuse("/application_ids", "nothing_chosen", "Choose at least one application.")
    if len(chosen) > MOST_VERDICTS:
        raise Invalid(
            "too_many_applications", f"A run is of at most {MOST_VERDICTS} applications.", most=MOST_VERDICTS
        )
    return chosen


@command(Permission.APPLICATION_CHECK, subject=run_seen)
async def apply_eligibility(work: Work, run: EligibilityRun) -> RunShown:
    """Give the verdict to every application that can still have it; keep which of them changed meanwhile."""
    run.state = RUNS.advance(run.state, RunAction.APPLY)
    action = verdict(is_eligible=run.is_eligible)
    rows = {row.application_id: row for row in await EligibilityRow.filter(run_id=run.id, obstacle=None)}
    applications = await _held(work, rows)
    competition = await held_competition(work, run.competition_id)
    check_checking(competition.stage, competition.closes_at)
    given = 0
    for application in applications:
        row = rows[application.id]
        found = obstacle(application.state, action)
        if found is not None:
            row.obstacle = found
            await row.save(update_fields=["obstacle"])
            continue
        await give_verdict(work, application, action, run.reason)
        given += 1
    run.applied_at, run.applied_by_id = await work.now(), work.actor.person_id
    await work.save(run, "state", "applied_at", "applied_by_id")
    work.note(given=given, refused=len(rows) - given, is_eligible=run.is_eligible, reason=run.reason)
    return await run_shown(run.id)


@command(Permission.APPLICATION_CHECK, subject=run_seen)
async def undo_eligibility(work: Work, run: EligibilityRun) -> RunShown:
    """Take back every verdict that the run gave, as one action; not once the judging was built on it."""
    run.state = RUNS.advance(run.state, RunAction.UNDO)
    rows = await EligibilityRow.filter(run_id=run.id, obstacle=None)
    applications = await _held(work, [row.application_id for row in rows])
    competition = await held_competition(work, run.competition_id)
    check_checking(competition.stage, competition.closes_at)
    for application in applications:
        await take_back_verdict(work, application)
    run.undone_at, run.undone_by_id = await work.now(), work.actor.person_id
    await work.save(run, "state", "undone_at", "undone_by_id")
    work.note(taken_back=len(applications))
    return await run_shown(run.id)


async def _held(work: Work, ids: Collection[UUID]) -> Sequence[Application]:
    """The applications, locked in one order, so that two runs that share some wait for each other.

    Raises Forbidden when one of them is hidden from the actor, who must not decide on it unseen, or is an own
    organization's.
    """
    found = visible_applications(work.actor).filter(id__in=list(ids)).order_by("id")
    held = await found.select_for_update(no_key=True)
    if len(held) != len(ids) or await is_concerned(work.actor, ids):
        raise Forbidden("application_hidden", "You have a conflict with an application of this run.")
    return held
