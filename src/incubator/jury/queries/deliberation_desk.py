"""A deliberation as a judge of its panel works in it: what to note, adjust, close and sign."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import Named
from incubator.jury.queries.deliberation import (
    DeliberationShown,
    deliberation_joined,
    kept_from,
    shown_deliberation,
)
from incubator.jury.queries.minutes import MinutesShown, minutes_of
from incubator.jury.rules import DELIBERATIONS, DeliberationAction, SheetState
from incubator.jury.tables import Deliberation, PanelMember, Sheet


@dataclass(frozen=True, slots=True)
class DeliberationDesk:
    """A deliberation for one of its panel.

    `own_sheets` are the reader's submitted ones by application; `can_close` is the chair's, `can_sign` theirs
    who were there and did not sign the latest minutes, once they are written.
    """

    deliberation: DeliberationShown
    panel: Sequence[Named]
    own_sheets: Mapping[UUID, UUID]
    minutes: Sequence[MinutesShown]
    is_open: bool
    can_close: bool
    can_sign: bool


@query(Permission.SCORE_SUBMIT, subject=deliberation_joined)
async def read_deliberation_desk(work: Work, deliberation: Deliberation) -> DeliberationDesk:
    """A deliberation with its panel, the own sheets and the minutes, without what is kept from the judge."""
    hidden = await kept_from(work, deliberation)
    shown = await shown_deliberation(work.sql, deliberation, hidden)
    seats = PanelMember.filter(competition_id=deliberation.competition_id).select_related("person")
    own = Sheet.filter(
        competition_id=deliberation.competition_id,
        stage_id=deliberation.stage_id,
        judge_id=work.person_id,
        state=SheetState.SUBMITTED,
    )
    panel = await seats.order_by("person__name", "id")
    minutes = await minutes_of(work, deliberation)
    latest = minutes[-1] if minutes else None
    signed = latest is not None and any(one.person_id == work.person_id for one in latest.signatures)
    is_open = DeliberationAction.CLOSE in DELIBERATIONS.actions(deliberation.state)
    return DeliberationDesk(
        deliberation=shown,
        panel=[Named(seat.person_id, seat.person.name) for seat in panel],
        own_sheets={one.application_id: one.id for one in await own if one.application_id not in hidden},
        minutes=minutes,
        is_open=is_open,
        can_close=is_open and deliberation.chair_id == work.person_id,
        can_sign=latest is not None
        and latest.sha256 is not None
        and not signed
        and any(person.id == work.person_id for person in shown.present),
    )
