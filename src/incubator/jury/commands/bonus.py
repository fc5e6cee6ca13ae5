"""加分: staff give points for a reason, and take them back, until the ranking is published."""

from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, command
from incubator.jury.queries.stage import bonus_seen, judged_application, stage_of
from incubator.jury.rules import check_judging
from incubator.jury.rules.bonus import check_bonus
from incubator.jury.schemas.stage import GiveBonus
from incubator.jury.tables import Bonus


@command(Permission.BONUS_GIVE, subject=judged_application)
async def give_bonus(work: Work, application: Application, *, body: GiveBonus) -> Bonus:
    """Give an eligible application points in a bonus stage, once, for a reason."""
    check_judging((await held_competition(work, application.competition_id)).stage)
    if application.state is not State.ELIGIBLE:
        raise Conflict("application_not_eligible", "Only eligible applications get a bonus.")
    stage = await stage_of(application.competition_id, body.stage)
    check_bonus(stage.kind, body.points, stage.weight_hundredths)
    if await Bonus.filter(application_id=application.id, stage_id=stage.id).exists():
        raise Conflict("bonus_exists", "The application has its bonus of this stage already.")
    bonus = await Bonus.create(
        stage=stage,
        application=application,
        amount_hundredths=body.points,
        reason=body.reason,
        evidence=body.evidence,
        given_by_id=work.person_id,
        given_at=await work.now(),
    )
    await bonus.fetch_related("given_by")
    work.note(
        bonus_id=bonus.id,
        stage=stage.code,
        points_hundredths=body.points,
        reason=body.reason,
        evidence=body.evidence,
    )
    return bonus


@command(Permission.BONUS_GIVE, subject=bonus_seen)
async def take_bonus_back(work: Work, bonus: Bonus) -> None:
    """Take a bonus back; what it was stays in the audit log."""
    await bonus.fetch_related("stage")
    competition_id: UUID = bonus.stage.competition_id
    check_judging((await held_competition(work, competition_id)).stage)
    work.note(
        application_id=bonus.application_id,
        stage=bonus.stage.code,
        points_hundredths=bonus.amount_hundredths,
        reason=bonus.reason,
    )
    await bonus.delete()
