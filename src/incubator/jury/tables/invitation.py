"""Invitations to a panel, and the letters of appointment that come of them."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import InvitationState, PanelFunction


class PanelInvitation(Model):
    """An invitation of a person to a competition's panel, for a term."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="panel_invitations", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="panel_invitations", on_delete=fields.RESTRICT
    )
    person_id: UUID
    function = fields.CharEnumField(PanelFunction, max_length=10, default=PanelFunction.JUDGE)
    text = fields.TextField()
    term_from = fields.DateField()
    term_until = fields.DateField()
    """The last day of the term: a sheet that comes later is not punctual."""
    reply_by = fields.DatetimeField()
    state = fields.CharEnumField(InvitationState, max_length=10, default=InvitationState.SENT)
    answered_at = fields.DatetimeField(null=True)
    terms_version = fields.CharField(max_length=20, null=True)
    """The version of the terms that were accepted."""
    reason = fields.TextField(default="")
    """Why it was declined or withdrawn."""
    invited_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="panel_invitations_sent", null=True, on_delete=fields.RESTRICT
    )
    invited_by_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    appointment: fields.BackwardOneToOneRelation["Appointment"]

    class Meta:
        table = "panel_invitation"
        indexes = (("person", "id"), ("competition", "id"))


class Appointment(Model):
    """聘书: the letter of appointment to who accepted, with the code by which anybody verifies it.

    Without `stored` the letter is still in the making.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    invitation: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.PanelInvitation", related_name="appointment", on_delete=fields.RESTRICT
    )
    invitation_id: UUID
    code = fields.CharField(max_length=20)
    issued_at = fields.DatetimeField()
    stored: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="appointment", null=True, on_delete=fields.RESTRICT
    )
    stored_id: UUID | None

    class Meta:
        table = "appointment"


constraint(
    "uq_panel_invitation_open", "already_invited", "The person is invited already.", pointer="/person_id"
)

constraint("ck_panel_invitation_move", "illegal_transition", "An invitation does not move this way.")

constraint("ck_panel_invitation_fixed", "invitation_fixed", "What was sent does not change any more.")

constraint("ck_panel_invitation_in_time", "reply_too_late", "The time to reply is over.")

constraint("ck_panel_invitation_terms", "terms_not_accepted", "Who accepts, accepts the terms.")

constraint("uq_appointment_code", "busy", "Try again.")

constraint("uq_appointment_invitation", "already_appointed", "The letter of appointment was issued already.")

constraint("uq_appointment_stored", "appointment_fixed", "A file is one letter's.")

constraint("ck_appointment_fixed", "appointment_fixed", "A letter of appointment does not change.")

constraint("ck_appointment_accepted", "invitation_not_accepted", "Only who accepted is appointed.")

for _name, _pointer, _code, _message in (
    ("ck_panel_invitation_state", "/state", "bad_state", "This is no state of an invitation."),
    ("ck_panel_invitation_function", "/function", "bad_function", "This is no function on a panel."),
    ("ck_panel_invitation_text", "/text", "empty_text", "An invitation says something."),
    (
        "ck_panel_invitation_term",
        "/term_until",
        "ends_before_it_begins",
        "It ends no earlier than it begins.",
    ),
    ("ck_panel_invitation_reason", "/reason", "empty_text", "Who declines says why."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
