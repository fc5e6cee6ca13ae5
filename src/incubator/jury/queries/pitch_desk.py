"""A pitch session for who is in it: the running order, what can be done with each item, the own sheets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.competitions import Stage, visible_competitions
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.pitch import ItemShown, SessionShown, own_session, shown
from incubator.jury.rules import SheetState
from incubator.jury.rules.pitch import ITEMS, UNDER_WAY, ItemAction
from incubator.jury.tables import PitchSession, Sheet


@dataclass(frozen=True, slots=True)
class ItemDesk:
    """A turn, with how many judges have a sheet and are in, and what its runner can do with it now."""

    item: ItemShown
    judges: int
    submitted: int
    own_sheet_id: UUID | None
    actions: Sequence[ItemAction]


@dataclass(frozen=True, slots=True)
class PitchDesk:
    """A session as its judges and its runner work with it; `now` is the database's clock."""

    session: SessionShown
    items: Sequence[ItemDesk]
    now: datetime
    is_runner: bool


async def session_met(work: Work, session_id: UUID) -> PitchSession:
    """Any session of a competition that staff sees; for a judge, one in which the judge has a seat."""
    if work.actor.may(Permission.PITCH_MANAGE):
        seen = visible_competitions(work.actor)
        session = await work.one(PitchSession.filter(id=session_id))
        await work.one(seen.filter(id=session.competition_id))
        return session
    return await own_session(work, session_id)


@query(Permission.PITCH_RUN, subject=session_met)
async def read_pitch_desk(work: Work, session: PitchSession) -> PitchDesk:
    """A session with its running order, how far the judges are, and what can be done with each item."""
    found = await shown(work, session)
    sheets = Sheet.filter(
        stage_id=session.stage_id, application_id__in=[item.application_id for item in found.items]
    ).exclude(state=SheetState.RECUSED)
    by_entry: dict[UUID, list[Sheet]] = {}
    for sheet in await sheets:
        by_entry.setdefault(sheet.application_id, []).append(sheet)
    is_runner = found.is_run and found.competition.stage is Stage.JUDGING
    under_way = next((item.id for item in found.items if item.state in UNDER_WAY), None)
    return PitchDesk(
        session=found,
        items=[_item(work, item, by_entry, under_way, is_runner=is_runner) for item in found.items],
        now=await work.now(),
        is_runner=is_runner,
    )


def _item(
    work: Work,
    item: ItemShown,
    sheets: Mapping[UUID, Sequence[Sheet]],
    under_way: UUID | None,
    *,
    is_runner: bool,
) -> ItemDesk:
    """One at a time: while another item is under way there is nothing to do with this one.

    Of a conflict's nothing is told but that it has its turn.
    """
    if item.application is None:
        return ItemDesk(item, 0, 0, None, [])
    own = sheets.get(item.application_id, ())
    is_free = is_runner and under_way in {None, item.id}
    mine = [sheet.id for sheet in own if sheet.judge_id == work.actor.person_id]
    return ItemDesk(
        item=item,
        judges=len(own),
        submitted=sum(sheet.state is SheetState.SUBMITTED for sheet in own),
        own_sheet_id=mine[0] if mine else None,
        actions=ITEMS.actions(item.state) if is_free else [],
    )
