"""加分: points that staff give for a declared reason."""

from incubator.competitions.rules import shown
from incubator.core.errors import refuse
from incubator.jury.methods.rule import StageKind


def check_bonus(kind: StageKind, amount: int, most: int) -> None:
    """A bonus is given in a stage for it: more than nothing and at most the stage's weight (hundredths)."""
    if kind is not StageKind.BONUS:
        raise refuse("/stage", "not_a_bonus", "This stage gives no bonus.")
    if not 0 < amount <= most:
        raise refuse("/points", "bonus_too_high", f"A bonus is above 0 and at most {shown(most)}.")
