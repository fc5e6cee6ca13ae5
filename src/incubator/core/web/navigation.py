"""What the side navigation holds: each room lists its pages, and says who finds them there."""

from collections.abc import Callable
from dataclasses import dataclass

from incubator.core.actor import Actor


@dataclass(frozen=True, slots=True)
class Link:
    """A page in the navigation, for those actors for whom `shown` is true; `words` are (Chinese, English)."""

    path: str
    words: tuple[str, str]
    icon: str
    shown: Callable[[Actor], bool]


def everybody(_actor: Actor) -> bool:
    """For who is signed in and who is not."""
    return True


def signed_in(actor: Actor) -> bool:
    """For everybody who is signed in."""
    return not actor.is_anonymous
