"""The account to which an organization is paid."""

import re
import unicodedata

from incubator.core.errors import refuse

_ACCOUNT_NUMBER = re.compile("[0-9]{8,32}")


def account_number(typed: str) -> str:
    """The digits of an account's number, typed with or without spaces and hyphens, in whatever width.

    Corporate accounts have no common check digit, so it is typed twice. Invalid at `/number` for anything
    but 8 to 32 digits.
    """
    number = _bare(typed)
    if not _ACCOUNT_NUMBER.fullmatch(number):
        raise refuse("/number", "bad_bank_account", "An account number has 8 to 32 digits.")
    return number


def check_same_number(number: str, again: str) -> None:
    """Refuse at `/number_again` a second number that is not the first."""
    if _bare(again) != number:
        raise refuse("/number_again", "bank_account_differs", "The two numbers are not the same.")


def _bare(typed: str) -> str:
    return "".join(unicodedata.normalize("NFKC", typed).replace("-", "").split())


def mask(number: str) -> str:
    """A star for each digit but the last four."""
    return "*" * (len(number) - 4) + number[-4:]
