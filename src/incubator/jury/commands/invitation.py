"""Inviting people to a panel, and their answers."""

from datetime import datetime
from secrets import randbits
from uuid import UUID

from incubator.applications import CODE_BITS, receipt_code
from incubator.competitions import Competition, competition_seen, held_competition
from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.jobs import Task
from incubator.core.usecase import Work, command
from incubator.jury.queries.invitation import (
    InvitationShown,
    invitation_managed,
    own_invitation,
    whole_invitation,
)
from incubator.jury.rules import (
    INVITATIONS,
    InvitationAction,
    InvitationState,
    PanelFunction,
    check_before_ranking,
    check_reply,
    check_term,
    check_version,
)
from incubator.jury.schemas import AcceptInvitation, DeclineInvitation, InviteToPanel, WithdrawInvitation
from incubator.jury.tables import Appointment, PanelInvitation, PanelMember
from incubator.jury.terms import CURRENT
from incubator.people import Person, RoleGrant


@command(Permission.PANEL_MANAGE, subject=competition_seen)
async def invite_to_panel(work: Work, competition: Competition, *, body: InviteToPanel) -> InvitationShown:
    """Invite a person to judge, or to evaluate without scoring, for a term; a letter tells of it.

    409 `already_on_panel` for a judge who has a seat, `already_invited` for who has not answered yet.
    """
    check_before_ranking(competition.stage)
    check_term(body.term_from, body.term_until, body.reply_by, await work.now())
    person = await Person.get_or_none(id=body.person_id, disabled_at=None)
    if person is None:
        raise refuse("/person_id", "person_unknown", "There is no such person with an account in use.")
    if body.function is PanelFunction.JUDGE:
        await _refuse_seated(competition.id, person.id)
    open_one = PanelInvitation.filter(
        competition_id=competition.id, person_id=person.id, state=InvitationState.SENT
    )
    if await open_one.exists():
        message = "The person is invited already."
        raise Conflict(
            "already_invited", message, errors=[FieldError("/person_id", "already_invited", message)]
        )
    invitation = await PanelInvitation.create(
        competition_id=competition.id, invited_by_id=work.actor.person_id, **body.model_dump()
    )
    until = _local(work, body.reply_by)
    await work.mail(
        person.email,
        f"评审邀请 {competition.number} / You are invited to a panel",
        f"""{person.name}：

诚邀您参加“{competition.title}”（{competition.number}）的评审工作，请于 {until} 前登录回复：
You are invited to the panel of {competition.number}; please sign in and reply before {until}:

{work.services.settings.origin}/panel-invitations/{invitation.id}

{body.text}
""",
    )
    work.note(invitation_id=invitation.id, person_id=person.id, function=body.function)
    return await whole_invitation(invitation)


@command(Permission.ACCOUNT_MANAGE, subject=own_invitation)
async def accept_panel_invitation(
    work: Work, invitation: PanelInvitation, *, body: AcceptInvitation
) -> InvitationShown:
    """Accept the invitation with the terms as they are now, kept by version and moment; the letter follows.

    A judge gets the seat on the panel, and the role where it was missing. 409 `terms_changed`,
    `reply_too_late`.
    """
    invitation.state = INVITATIONS.advance(invitation.state, InvitationAction.ACCEPT)
    now = await work.now()
    check_reply(invitation.reply_by, now)
    check_version(body.terms_version, CURRENT)
    competition = await held_competition(work, invitation.competition_id)
    check_before_ranking(competition.stage)
    invitation.answered_at, invitation.terms_version = now, CURRENT
    await work.save(invitation, "state", "answered_at", "terms_version")
    role = Role(invitation.function)
    if not await RoleGrant.filter(person_id=work.person_id, role=role).exists():
        await RoleGrant.create(person_id=work.person_id, role=role)
    seat = PanelMember.filter(competition_id=competition.id, person_id=work.person_id)
    if invitation.function is PanelFunction.JUDGE and not await seat.exists():
        await PanelMember.create(competition_id=competition.id, person_id=work.person_id)
    appointment = await Appointment.create(
        invitation_id=invitation.id, code=receipt_code(randbits(CODE_BITS)), issued_at=now
    )
    work.defer(Task.APPOINTMENT_SET, appointment_id=appointment.id)
    await _tell_inviter(work, invitation, competition, "已接受 / accepted")
    work.note(competition_id=competition.id, terms=CURRENT, code=appointment.code)
    return await whole_invitation(invitation)


@command(Permission.ACCOUNT_MANAGE, subject=own_invitation)
async def decline_panel_invitation(
    work: Work, invitation: PanelInvitation, *, body: DeclineInvitation
) -> InvitationShown:
    """Decline the invitation, with a reason that staff reads; 409 `reply_too_late`."""
    invitation.state = INVITATIONS.advance(invitation.state, InvitationAction.DECLINE)
    invitation.answered_at, invitation.reason = await work.now(), body.reason
    check_reply(invitation.reply_by, invitation.answered_at)
    await work.save(invitation, "state", "answered_at", "reason")
    competition = await Competition.get(id=invitation.competition_id)
    await _tell_inviter(work, invitation, competition, "已谢绝 / declined")
    work.note(competition_id=competition.id)
    return await whole_invitation(invitation)


@command(Permission.PANEL_MANAGE, subject=invitation_managed)
async def withdraw_panel_invitation(
    work: Work, invitation: PanelInvitation, *, body: WithdrawInvitation
) -> InvitationShown:
    """Take an invitation back that was not answered yet."""
    invitation.state = INVITATIONS.advance(invitation.state, InvitationAction.WITHDRAW)
    invitation.answered_at, invitation.reason = await work.now(), body.reason
    await work.save(invitation, "state", "answered_at", "reason")
    work.note(competition_id=invitation.competition_id, person_id=invitation.person_id)
    return await whole_invitation(invitation)


async def _refuse_seated(competition_id: UUID, person_id: UUID) -> None:
    if await PanelMember.filter(competition_id=competition_id, person_id=person_id).exists():
        message = "This judge is on the panel already."
        raise Conflict(
            "already_on_panel", message, errors=[FieldError("/person_id", "already_on_panel", message)]
        )


async def _tell_inviter(
    work: Work, invitation: PanelInvitation, competition: Competition, answer: str
) -> None:
    inviter = await Person.get_or_none(id=invitation.invited_by_id, disabled_at=None)
    if inviter is None:
        return
    person = await Person.get(id=invitation.person_id)
    await work.mail(
        inviter.email,
        f"评审邀请{answer} {competition.number}",
        f"{person.name}\n{answer}\n\n{invitation.reason}\n",
    )


def _local(work: Work, moment: datetime) -> str:
    return moment.astimezone(work.services.settings.tz).strftime("%Y-%m-%d %H:%M %Z")
