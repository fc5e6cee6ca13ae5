"""The pool of judges: what a profile says."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum

from incubator.core.errors import FieldError, Invalid


class TieKind(StrEnum):
    """What a judge is, or was, to an organization."""

    EMPLOYMENT = "employment"
    LEGAL_REPRESENTATIVE = "legal_representative"
    GOVERNANCE = "governance"
    """On its council, its board or its supervisors."""
    SHAREHOLDING = "shareholding"
    ADVICE = "advice"
    KINSHIP = "kinship"
    """Next of kin have one of these ties."""
    OTHER = "other"


def check_periods(under: str, periods: Sequence[tuple[date, date | None]]) -> None:
    """A period ends no earlier than it begins; None has not ended. Invalid at `/<under>/<place>/until_on`."""
    message = "It ends no earlier than it begins."
    errors = [
        FieldError(f"/{under}/{place}/until_on", "ends_before_it_begins", message)
        for place, (begins, ends) in enumerate(periods)
        if ends is not None and ends < begins
    ]
    if errors:
        raise Invalid("ends_before_it_begins", message, errors=errors)
