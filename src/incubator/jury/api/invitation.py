"""Operations on invitations to panels and letters of appointment."""

from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import AppointmentOut, PanelInvitationOut, PanelInvitationWithTerms

_OF_COMPETITION = "/competitions/{competition_id:uuid}/invitations"
_OWN = "/panel-invitations"
_ONE = _OWN + "/{invitation_id:uuid}"

INVITATIONS = [
    Endpoint("GET", _OF_COMPETITION, queries.list_panel_invitations, returns=Listing[PanelInvitationOut]),
    Endpoint("POST", _OF_COMPETITION, commands.invite_to_panel, returns=PanelInvitationOut, status=201),
    Endpoint(
        "POST",
        _OF_COMPETITION + "/{invitation_id:uuid}/withdrawal",
        commands.withdraw_panel_invitation,
        returns=PanelInvitationOut,
    ),
    Endpoint("GET", _OWN, queries.list_own_invitations, returns=Listing[PanelInvitationOut]),
    Endpoint("GET", _ONE, queries.read_panel_invitation, returns=PanelInvitationWithTerms),
    Endpoint("POST", f"{_ONE}/acceptance", commands.accept_panel_invitation, returns=PanelInvitationOut),
    Endpoint("POST", f"{_ONE}/refusal", commands.decline_panel_invitation, returns=PanelInvitationOut),
    Endpoint("GET", f"{_ONE}/letter", queries.download_appointment, returns=Download),
    Endpoint("GET", "/appointments/{code}", queries.verify_appointment, returns=AppointmentOut),
]
