"""Where an organization is paid; the number is whole for those who pay, audit or keep it."""

from dataclasses import dataclass

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import Work, query
from incubator.organizations.queries.organization import organization_seen
from incubator.organizations.rules import mask
from incubator.organizations.tables import Organization


@dataclass(frozen=True, slots=True)
class BankAccount:
    """An account as one reader sees it: all texts are empty while none was told."""

    account_name: str
    bank: str
    number: str
    is_masked: bool
    is_in_another_name: bool
    """The account's name is not the organization's: whoever pays looks twice."""
    version: int


def shown_account(actor: Actor, organization: Organization) -> BankAccount:
    """The organization's account with its number whole or masked, as the actor may see it."""
    is_whole = actor.may(Permission.BANK_ACCOUNT_READ, organization.id)
    number = organization.bank_account
    return BankAccount(
        organization.bank_account_name,
        organization.bank_name,
        number if is_whole else mask(number),
        is_masked=not is_whole,
        is_in_another_name=number != "" and organization.bank_account_name != organization.name,
        version=organization.version,
    )


@query(Permission.ORGANIZATION_READ, subject=organization_seen)
async def read_bank_account(work: Work, organization: Organization) -> BankAccount:
    """Where the organization is paid."""
    return shown_account(work.actor, organization)
