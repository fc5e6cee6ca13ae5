from incubator.organizations.commands.bank_account import change_bank_account
from incubator.organizations.commands.document import (
    DOCUMENT_TYPES,
    add_document,
    refuse_document,
    remove_document,
    verify_document,
)
from incubator.organizations.commands.member import (
    accept_invitation,
    change_member,
    end_invitation,
    invite_member,
    leave_organization,
    remove_member,
)
from incubator.organizations.commands.organization import edit_organization, register_organization

__all__ = [
    "DOCUMENT_TYPES",
    "accept_invitation",
    "add_document",
    "change_bank_account",
    "change_member",
    "edit_organization",
    "end_invitation",
    "invite_member",
    "leave_organization",
    "refuse_document",
    "register_organization",
    "remove_document",
    "remove_member",
    "verify_document",
]
