from incubator.organizations.commands.bank_account import change_bank_account
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
    "accept_invitation",
    "change_bank_account",
    "change_member",
    "edit_organization",
    "end_invitation",
    "invite_member",
    "leave_organization",
    "register_organization",
    "remove_member",
]
