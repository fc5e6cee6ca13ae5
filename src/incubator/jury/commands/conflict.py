"""Staff rule on the conflicts that the data suggest, and record those that they are told of."""

from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, held_competition, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, Forbidden, NotFound, refuse
from incubator.core.usecase import Work, command
from incubator.jury.commands.recusal import close_sheets
from incubator.jury.queries.conflict import ConflictShown, conflict_named, own_conflicts
from incubator.jury.rules import Ground, Outcome, Standing, check_before_ranking, check_ruling
from incubator.jury.schemas import ReportConflict, RuleConflict
from incubator.jury.tables import ConflictRuling, PanelMember


async def competition_held(work: Work, competition_id: UUID) -> Competition:
    """The competition, held as it is: rulings and submissions need not wait for each other."""
    if not await visible_competitions(work.actor).filter(id=competition_id).exists():
        raise NotFound
    return await held_competition(work, competition_id)


@command(Permission.PANEL_MANAGE, subject=competition_held)
async def rule_conflict(
    work: Work, competition: Competition, *, conflict_id: UUID, body: RuleConflict
) -> ConflictShown:
    """Confirm a conflict that was found, which bars the judge for good, or clear it, each with a reason.

    409 `conflict_settled` for any but a found one; 404 when the data say it no longer.
    """
    check_before_ranking(competition.stage)
    found = await conflict_named(work.sql, competition.id, conflict_id)
    if found.judge.id == work.actor.person_id:
        raise Forbidden("own_conflict", "Nobody rules on a conflict of their own.")
    if found.application.id in await own_conflicts(work, competition.id):
        raise NotFound
    if found.standing is not Standing.FOUND:
        raise Conflict("conflict_settled", "This conflict was declared or ruled already.")
    ground = Ground(found.kind)
    check_ruling(ground, body.outcome)
    return await _rule(
        work,
        competition,
        application_id=found.application.id,
        judge_id=found.judge.id,
        ground=ground,
        evidence=found.evidence,
        outcome=body.outcome,
        reason=body.reason,
    )


@command(Permission.PANEL_MANAGE, subject=competition_held)
async def report_conflict(work: Work, competition: Competition, *, body: ReportConflict) -> ConflictShown:
    """Bar a judge of the panel from an application, for a reason that no data show."""
    check_before_ranking(competition.stage)
    hidden = await own_conflicts(work, competition.id)
    known = Application.filter(id=body.application_id, competition_id=competition.id)
    if (body.application_id in hidden and body.judge_id != work.actor.person_id) or not await known.exists():
        raise refuse("/application_id", "application_unknown", "The competition has no such application.")
    if not await PanelMember.filter(person_id=body.judge_id, competition_id=competition.id).exists():
        raise refuse("/judge_id", "judge_not_on_panel", "The judge is not on the competition's panel.")
    return await _rule(
        work,
        competition,
        application_id=body.application_id,
        judge_id=body.judge_id,
        ground=Ground.REPORTED,
        evidence="",
        outcome=Outcome.CONFIRMED,
        reason=body.reason,
    )


async def _rule(
    work: Work,
    competition: Competition,
    *,
    application_id: UUID,
    judge_id: UUID,
    ground: Ground,
    evidence: str,
    outcome: Outcome,
    reason: str,
) -> ConflictShown:
    if judge_id == work.actor.person_id:
        raise Forbidden("own_conflict", "Nobody rules on a conflict of their own.")
    if outcome is Outcome.CONFIRMED:
        already = ConflictRuling.filter(application_id=application_id, judge_id=judge_id, outcome=outcome)
        if await already.exists():
            raise Conflict("already_confirmed", "The conflict was confirmed already.")
        # The sheet before the seat, as a submission takes them.
        await close_sheets(work, application_id, judge_id, reason)
    await work.one(PanelMember.filter(competition_id=competition.id, person_id=judge_id))
    if outcome is Outcome.CONFIRMED:
        # A sheet that was assigned meanwhile: whoever assigns holds the seat.
        await close_sheets(work, application_id, judge_id, reason)
    ruling = await ConflictRuling.create(
        application_id=application_id,
        judge_id=judge_id,
        ground=ground,
        evidence=evidence,
        outcome=outcome,
        reason=reason,
        ruled_at=await work.now(),
        ruled_by_id=work.actor.person_id,
    )
    work.note(
        ruling_id=ruling.id,
        application_id=application_id,
        judge_id=judge_id,
        ground=ground,
        outcome=outcome,
    )
    return await conflict_named(work.sql, competition.id, ruling.id)
