"""One application as its pages show it: with how far it is, and what may be done with it now."""

from dataclasses import dataclass

import segno

from incubator.applications.queries.application import Receipt, application_seen, read_receipt, whole
from incubator.applications.queries.party import is_concerned
from incubator.applications.rules import (
    STATES,
    Action,
    Station,
    check_checking,
    check_draft,
    progress,
)
from incubator.applications.tables import Application
from incubator.competitions import Track
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, query

ASKED: dict[Action, Permission] = {
    Action.SUBMIT: Permission.APPLICATION_SUBMIT,
    Action.WITHDRAW: Permission.APPLICATION_SUBMIT,
    Action.FIND_ELIGIBLE: Permission.APPLICATION_CHECK,
    Action.FIND_INELIGIBLE: Permission.APPLICATION_CHECK,
    Action.REOPEN: Permission.APPLICATION_CHECK,
}
"""What each action asks of its actor."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An application with its parts, what happened and will happen to it, and what the actor can do now."""

    application: Application
    tracks: list[Track]
    progress: list[Station]
    actions: list[Action]
    can_edit: bool
    can_delete: bool


async def _shown(work: Work, application: Application) -> Shown:
    found = await whole(application)
    competition = found.competition
    is_own = await is_concerned(work.actor, [found.id])
    is_draft = Action.SUBMIT in STATES.actions(found.state)
    return Shown(
        application=found,
        tracks=await Track.filter(competition_id=competition.id).order_by("position"),
        progress=progress(
            found.state,
            competition.stage,
            created_at=found.created_at,
            submitted_at=found.submitted_at,
            checked_at=found.checked_at,
            decided_at=competition.decided_at,
        ),
        actions=[
            action
            for action in STATES.actions(found.state)
            if _is_possible(work, found, action, is_own=is_own)
        ],
        can_edit=is_draft and work.actor.may(Permission.APPLICATION_EDIT, found.organization_id),
        can_delete=is_draft and work.actor.may(Permission.APPLICATION_SUBMIT, found.organization_id),
    )


def _is_possible(work: Work, application: Application, action: Action, *, is_own: bool) -> bool:
    if not work.actor.may(ASKED[action], application.organization_id):
        return False
    if ASKED[action] is Permission.APPLICATION_CHECK:
        if is_own:
            return False
        try:
            check_checking(application.competition.stage, application.competition.closes_at)
        except Conflict:
            return False
    return True


@query(Permission.APPLICATION_READ, subject=application_seen)
async def show_application(work: Work, application: Application) -> Shown:
    """One application with what happened to it, and what may be done now."""
    return await _shown(work, application)


@query(Permission.APPLICATION_EDIT, subject=application_seen)
async def edit_draft(work: Work, application: Application) -> Shown:
    """The same, of one that can still be edited; raises Conflict once it was submitted."""
    check_draft(application.state)
    return await _shown(work, application)


@dataclass(frozen=True, slots=True)
class PrintedReceipt:
    """A receipt for paper: with the address at which it is checked, as words and as a QR code in SVG."""

    application: Application
    receipt: Receipt
    address: str
    picture: str


@query(Permission.APPLICATION_READ, subject=application_seen)
async def print_receipt(work: Work, application: Application) -> PrintedReceipt:
    """The receipt of a submitted application; raises NotFound for a draft."""
    receipt: Receipt = await read_receipt.function(work, application)
    address = f"{work.services.settings.origin}/verify/{receipt.code}"
    picture = segno.make(address, error="m").svg_inline(scale=4, border=4, dark="#000", light="#fff")
    return PrintedReceipt(await whole(application), receipt, address, picture)
