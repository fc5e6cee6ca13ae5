"""Making up the panel, and beginning to judge."""

from incubator.applications import Application, State
from incubator.competitions import Action, Competition, advance, competition_seen
from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command
from incubator.jury.queries.panel import seat_seen
from incubator.jury.rules import SheetState, check_before_ranking, check_ready
from incubator.jury.rules.pitch import check_no_chair
from incubator.jury.schemas import AddJudge
from incubator.jury.tables import PanelMember, PitchSeat, Sheet
from incubator.people import RoleGrant


@command(Permission.PANEL_MANAGE, subject=competition_seen)
async def add_judge(work: Work, competition: Competition, *, body: AddJudge) -> PanelMember:
    """Put a judge on the competition's panel."""
    check_before_ranking(competition.stage)
    judges = RoleGrant.filter(person_id=body.person_id, role=Role.JUDGE, person__disabled_at=None)
    if not await judges.exists():
        raise refuse("/person_id", "not_a_judge", "Only a judge can be on a panel.")
    if await PanelMember.filter(competition_id=competition.id, person_id=body.person_id).exists():
        message = "This judge is on the panel already."
        raise Conflict(
            "already_on_panel", message, errors=[FieldError("/person_id", "already_on_panel", message)]
        )
    seat = await PanelMember.create(competition_id=competition.id, person_id=body.person_id)
    await seat.fetch_related("person")
    work.note(person_id=body.person_id)
    return seat


@command(Permission.PANEL_MANAGE, subject=seat_seen)
async def remove_judge(work: Work, seat: PanelMember) -> None:
    """Take a judge off the panel and the pitches, with the sheets that are still open.

    Not once one was submitted, and not a chair of a pitch session: another one is named first.
    """
    await seat.fetch_related("competition")
    check_before_ranking(seat.competition.stage)
    own = Sheet.filter(competition_id=seat.competition_id, judge_id=seat.person_id).exclude(
        state=SheetState.RECUSED
    )
    sheets = await own.order_by("id").select_for_update(no_key=True)
    if any(sheet.state is SheetState.SUBMITTED for sheet in sheets):
        raise Conflict("judge_has_sheets", "The judge has submitted sheets and stays on the panel.")
    own_seats = PitchSeat.filter(session__competition_id=seat.competition_id, person_id=seat.person_id)
    seats = await own_seats.select_related("session")
    check_no_chair([one.session.title for one in seats if one.session.chair_id == seat.person_id])
    await PitchSeat.filter(id__in=[one.id for one in seats]).delete()
    await Sheet.filter(id__in=[sheet.id for sheet in sheets]).delete()
    await seat.delete()
    work.note(
        competition_id=seat.competition_id,
        person_id=seat.person_id,
        withdrawn=len(sheets),
        pitches=len(seats),
    )


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def begin_judging(work: Work, competition: Competition) -> Competition:
    """Open a closed competition to its judges, once every application was checked."""
    await advance(work, competition, Action.BEGIN_JUDGING)
    entries = Application.filter(competition_id=competition.id)
    check_ready(
        panel=await PanelMember.filter(competition_id=competition.id).count(),
        eligible=await entries.filter(state=State.ELIGIBLE).count(),
        unchecked=await entries.filter(state=State.SUBMITTED).count(),
    )
    return competition
