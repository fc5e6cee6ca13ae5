"""Invitations to panels: a person's own, and all of a competition for staff."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.jury.rules import InvitationState, PanelFunction
from incubator.jury.tables import Appointment, PanelInvitation
from incubator.jury.terms import CURRENT, TERMS, Terms
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class LetterShown:
    """A letter of appointment, which may still be in the making."""

    code: str
    issued_at: datetime
    is_ready: bool


@dataclass(frozen=True, slots=True)
class InvitationShown:
    """An invitation with whom it is to, for what and from whom; the terms are those that hold now."""

    id: UUID
    competition: Competition
    person: Person
    function: PanelFunction
    text: str
    term_from: date
    term_until: date
    reply_by: datetime
    state: InvitationState
    answered_at: datetime | None
    terms_version: str | None
    reason: str
    invited_by: Person | None
    letter: LetterShown | None
    created_at: datetime
    version: int
    terms: Terms


def with_names(found: QuerySet[PanelInvitation]) -> QuerySet[PanelInvitation]:
    """Invitations with their competition, people and letter."""
    return found.select_related("competition", "person", "invited_by", "appointment")


async def whole_invitation(invitation: PanelInvitation) -> InvitationShown:
    """The invitation read anew."""
    return invitation_shown(await with_names(PanelInvitation.filter(id=invitation.id)).get())


def invitation_shown(invitation: PanelInvitation) -> InvitationShown:
    """An invitation that was read `with_names`."""
    letter: Appointment | None = invitation.appointment
    return InvitationShown(
        id=invitation.id,
        competition=invitation.competition,
        person=invitation.person,
        function=invitation.function,
        text=invitation.text,
        term_from=invitation.term_from,
        term_until=invitation.term_until,
        reply_by=invitation.reply_by,
        state=invitation.state,
        answered_at=invitation.answered_at,
        terms_version=invitation.terms_version,
        reason=invitation.reason,
        invited_by=invitation.invited_by,
        letter=LetterShown(letter.code, letter.issued_at, letter.stored_id is not None) if letter else None,
        created_at=invitation.created_at,
        version=invitation.version,
        terms=TERMS[CURRENT],
    )


async def own_invitation(work: Work, invitation_id: UUID) -> PanelInvitation:
    """An invitation to the person who asks."""
    return await work.one(PanelInvitation.filter(id=invitation_id, person_id=work.person_id))


async def invitation_managed(work: Work, competition_id: UUID, invitation_id: UUID) -> PanelInvitation:
    """An invitation to a panel of a competition that the actor can see; the use case asks who may."""
    competition = await competition_seen(work, competition_id)
    return await work.one(PanelInvitation.filter(id=invitation_id, competition_id=competition.id))


async def invitation_readable(work: Work, invitation_id: UUID) -> PanelInvitation:
    """An invitation to the person who asks; whoever makes up panels reads all."""
    if work.actor.may(Permission.PANEL_MANAGE):
        return await work.one(PanelInvitation.filter(id=invitation_id))
    return await own_invitation(work, invitation_id)


@query(Permission.ACCOUNT_MANAGE)
async def list_own_invitations(
    work: Work,
    *,
    state: InvitationState | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[InvitationShown]:
    """The invitations to panels that the person who asks got, newest first."""
    return await _page(PanelInvitation.filter(person_id=work.person_id), state, cursor, limit)


@query(Permission.ACCOUNT_MANAGE, subject=invitation_readable)
async def read_panel_invitation(_work: Work, invitation: PanelInvitation) -> InvitationShown:
    """An invitation with the terms that who accepts it accepts: one's own, or any for staff."""
    return await whole_invitation(invitation)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_panel_invitations(
    _work: Work,
    competition: Competition,
    *,
    state: InvitationState | None = None,
    function: PanelFunction | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[InvitationShown]:
    """The invitations to a competition's panel, newest first."""
    found = PanelInvitation.filter(competition_id=competition.id)
    if function is not None:
        found = found.filter(function=function)
    return await _page(found, state, cursor, limit)


async def _page(
    found: QuerySet[PanelInvitation], state: InvitationState | None, cursor: Cursor | None, limit: int
) -> Found[InvitationShown]:
    if state is not None:
        found = found.filter(state=state)
    page = await listing(with_names(found), cursor, limit)
    return Found([invitation_shown(invitation) for invitation in page.items], page.next)


@query(Permission.ACCOUNT_MANAGE, subject=invitation_readable)
async def download_appointment(_work: Work, invitation: PanelInvitation) -> Download:
    """聘书: the letter of appointment as PDF, for who was appointed and for staff."""
    letter = await Appointment.filter(invitation_id=invitation.id).select_related("stored").first()
    if letter is None:
        raise Conflict("not_appointed", "There is a letter once the invitation is accepted.")
    if letter.stored is None:
        raise Conflict("letter_not_ready", "The letter is being set; try again in a moment.")
    return Download(letter.stored.key, f"聘书-{letter.code}.pdf", letter.stored.media_type)
