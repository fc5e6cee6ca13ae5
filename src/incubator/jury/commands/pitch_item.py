"""The chair opens and closes a session's items, one at a time."""

from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.jury.commands.pitch import give_sheets
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.pitch import item_run
from incubator.jury.rules import check_judging
from incubator.jury.rules.pitch import ITEMS, UNDER_WAY, ItemAction, ItemState, check_alone
from incubator.jury.schemas.pitch import ReopenItem
from incubator.jury.tables import PitchItem


@command(Permission.PITCH_RUN, subject=item_run)
async def present_item(work: Work, item: PitchItem) -> PitchItem:
    """Let a finalist present: the clock runs, and the judges have their sheets; one item at a time."""
    await _move(work, item, ItemAction.PRESENT)
    await give_sheets(work, item.session_id)  # a conflict may have been cleared since the planning
    return item


@command(Permission.PITCH_RUN, subject=item_run)
async def question_item(work: Work, item: PitchItem) -> PitchItem:
    """Begin the questions: the clock starts anew."""
    await _move(work, item, ItemAction.QUESTION)
    return item


@command(Permission.PITCH_RUN, subject=item_run)
async def score_item(work: Work, item: PitchItem) -> PitchItem:
    """Let the judges submit."""
    await _move(work, item, ItemAction.SCORE)
    return item


@command(Permission.PITCH_RUN, subject=item_run)
async def close_item(work: Work, item: PitchItem) -> PitchItem:
    """Close the item: sheets are taken for a short grace, then the hall sees the result."""
    await _move(work, item, ItemAction.CLOSE)
    return item


@command(Permission.PITCH_RUN, subject=item_run)
async def reopen_item(work: Work, item: PitchItem, *, body: ReopenItem) -> PitchItem:
    """Let a closed item take scores again, for a reason that the audit log keeps; submitted sheets stay."""
    await _move(work, item, ItemAction.REOPEN)
    work.note(reason=body.reason)
    return item


async def _move(work: Work, item: PitchItem, action: ItemAction) -> None:
    state = ITEMS.advance(item.state, action)
    await item.fetch_related("application")
    check_judging((await held_competition(work, item.application.competition_id)).stage)
    if state in UNDER_WAY:
        others = PitchItem.filter(session_id=item.session_id, state__in=UNDER_WAY).exclude(id=item.id)
        other = await others.select_related("application").first()
        own = await own_conflicts(work, item.application.competition_id)
        check_alone(None if other is None else "" if other.application_id in own else other.application.title)
    now = await work.now()
    item.state, item.phase_at = state, now
    item.closed_at = now if state is ItemState.CLOSED else None
    await work.save(item, "state", "phase_at", "closed_at")
    work.note(session_id=item.session_id, application_id=item.application_id, state=state)
