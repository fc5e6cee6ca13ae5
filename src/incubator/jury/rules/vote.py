"""The public vote: its window, its codes and its choices."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from incubator.core.errors import Conflict, FieldError, Invalid, refuse
from incubator.jury.methods.rule import StageKind

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O and U, which are misread."""

CODE_LENGTH = 12
"""60 bits: guessing one of a million codes takes 10^12 tries on the average."""

MOST_CODES = 10_000
"""Codes that one call issues."""

MOST_CODES_OF_A_VOTE = 200_000
MOST_CHOICES = 20
MOST_CANDIDATES = 500

WRONG_CODES = 30
WRONG_CODES_WINDOW = timedelta(minutes=10)
"""Wrong codes from one network address: a hall behind one address mistypes, and still guesses nothing."""

_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0", "-": None, " ": None})


def normal(code: str) -> str:
    """A code as it was issued, however it was typed: capitals, without hyphens, I and L as 1, O as 0."""
    return code.upper().translate(_READ_AS)


def printed(code: str) -> str:
    """A code as people read it: ABCD-EFGH-JKMN."""
    return "-".join(code[place : place + 4] for place in range(0, len(code), 4))


def check_votable(kind: StageKind) -> None:
    """A vote belongs to a stage of that kind."""
    if kind is not StageKind.PUBLIC_VOTE:
        raise refuse("/stage", "not_a_public_vote", "This stage is no public vote.")


def check_window(opens_at: datetime, closes_at: datetime, now: datetime) -> None:
    """A vote opens before it closes, and after it was planned."""
    if opens_at >= closes_at:
        raise refuse("/closes_at", "closes_before_opening", "It opens before it closes.")
    if opens_at <= now:
        raise refuse("/opens_at", "opens_in_the_past", "It opens at a later moment than now.")


def check_not_open_yet(opens_at: datetime, now: datetime) -> None:
    """What is voted on, when and how often, changes until the vote opens."""
    if now >= opens_at:
        raise Conflict("vote_begun", "The vote has begun.", opens_at=opens_at)


def check_voting(opens_at: datetime, closes_at: datetime, now: datetime) -> None:
    """Votes are taken from the opening moment on, and no more from the closing moment on."""
    if now < opens_at:
        raise Conflict("vote_not_open", "The vote opens later.", opens_at=opens_at)
    if now >= closes_at:
        raise Conflict("vote_closed", "The vote is closed.", closes_at=closes_at)


def check_choice(chosen: Sequence[UUID], most: int, candidates: frozenset[UUID]) -> None:
    """One to so many applications, each of which is voted on, and each once."""
    if len(chosen) > most:
        raise refuse("/application_ids", "too_many_choices", f"Choose at most {most}.")
    errors = []
    for place, each in enumerate(chosen):
        if each in chosen[:place]:
            errors.append(FieldError(f"/application_ids/{place}", "repeated", "This is there twice."))
        elif each not in candidates:
            errors.append(FieldError(f"/application_ids/{place}", "no_candidate", "This is not voted on."))
    if errors:
        raise Invalid(errors[0].code, errors[0].message, errors=errors)


def check_still_votable(closes_at: datetime, now: datetime) -> None:
    """Codes are issued until the vote closes."""
    if now >= closes_at:
        raise Conflict("vote_closed", "The vote is closed.", closes_at=closes_at)


def check_over(closes_at: datetime, now: datetime) -> None:
    """Nothing is ranked while people vote."""
    if now < closes_at:
        raise Conflict("vote_open", "The public vote is not over.", closes_at=closes_at)
