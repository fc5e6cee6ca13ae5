"""The organizations room's operations."""

from incubator.core.web.document import Document
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.organizations import commands, queries
from incubator.organizations.schemas import (
    BankAccountOut,
    DocumentOut,
    InvitationOut,
    ListedOut,
    MemberOut,
    OrganizationOut,
    UsccCheckOut,
)

_ONE = "/organizations/{organization_id:uuid}"
_MEMBER = _ONE + "/members/{person_id:uuid}"
_DOCUMENT = "/documents/{document_id:uuid}"
_INVITATION = "/invitations/{invitation_id:uuid}"

ENDPOINTS = [
    Endpoint("GET", "/organizations", queries.list_organizations, returns=Listing[OrganizationOut]),
    Endpoint("POST", "/organizations", commands.register_organization, returns=OrganizationOut, status=201),
    Document("GET", "/organizations/table", queries.export_organizations, media="text/csv; charset=utf-8"),
    Endpoint("GET", "/directory", queries.list_directory, returns=Listing[ListedOut]),
    Endpoint("GET", "/uscc/{code}", queries.check_uscc, returns=UsccCheckOut),
    Endpoint("GET", _ONE, queries.read_organization, returns=OrganizationOut),
    Endpoint("PATCH", _ONE, commands.edit_organization, returns=OrganizationOut),
    Endpoint("GET", _ONE + "/bank-account", queries.read_bank_account, returns=BankAccountOut),
    Endpoint("PUT", _ONE + "/bank-account", commands.change_bank_account, returns=BankAccountOut),
    Endpoint("GET", _ONE + "/members", queries.list_members, returns=Listing[MemberOut]),
    Endpoint("POST", _ONE + "/members", commands.invite_member),
    Endpoint("PUT", _MEMBER, commands.change_member, returns=MemberOut),
    Endpoint("DELETE", _MEMBER, commands.remove_member),
    Endpoint("DELETE", _ONE + "/membership", commands.leave_organization),
    Endpoint("GET", "/invitations", queries.list_invitations, returns=Listing[InvitationOut]),
    Endpoint("POST", _INVITATION + "/acceptance", commands.accept_invitation, returns=MemberOut, status=201),
    Endpoint("DELETE", _INVITATION, commands.end_invitation),
    Endpoint("GET", _ONE + "/documents", queries.list_organization_documents, returns=Listing[DocumentOut]),
    Endpoint(
        "POST",
        _ONE + "/documents",
        commands.add_document,
        returns=DocumentOut,
        status=201,
        accepts=commands.DOCUMENT_TYPES,
    ),
    Endpoint("GET", "/documents", queries.list_documents, returns=Listing[DocumentOut]),
    Endpoint("GET", _DOCUMENT, queries.read_document, returns=DocumentOut),
    Endpoint("DELETE", _DOCUMENT, commands.remove_document),
    Endpoint("GET", _DOCUMENT + "/content", queries.download_document, returns=Download),
    Endpoint("POST", _DOCUMENT + "/verification", commands.verify_document, returns=DocumentOut),
    Endpoint("POST", _DOCUMENT + "/refusal", commands.refuse_document, returns=DocumentOut),
]
