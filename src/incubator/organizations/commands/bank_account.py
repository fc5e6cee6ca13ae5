"""Saying where an organization is paid."""

from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.organizations.queries import BankAccount, organization_seen, shown_account
from incubator.organizations.rules import account_number, check_same_number
from incubator.organizations.schemas import ChangeBankAccount
from incubator.organizations.tables import Organization


@command(Permission.BANK_ACCOUNT_MANAGE, subject=organization_seen, fresh=True)
async def change_bank_account(
    work: Work, organization: Organization, *, body: ChangeBankAccount
) -> BankAccount:
    """Say to which account the organization is paid; only its owners may, after showing the password again.

    What was signed before names its payee as it did then.
    """
    number = account_number(body.number)
    check_same_number(number, body.number_again)
    before = organization.bank_account
    organization.bank_account_name = body.account_name
    organization.bank_name = body.bank
    organization.bank_account = number
    await work.save(organization, "bank_account_name", "bank_name", "bank_account")
    work.note(bank=body.bank, ends_with=number[-4:], is_other_number=number != before)
    return shown_account(work.actor, organization)
