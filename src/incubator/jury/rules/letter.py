"""Letters: they are on a published ranking, and to people who are in the park."""

from incubator.competitions.rules import Stage
from incubator.core.errors import Conflict


def check_writable(stage: Stage, *, is_imported: bool) -> None:
    """Letters are prepared and released once the ranking is published; an imported contest has no people."""
    if stage not in {Stage.RANKED, Stage.ARCHIVED}:
        raise Conflict("not_ranked", "The competition's ranking is not published.", stage=stage)
    if is_imported:
        raise Conflict("competition_imported", "Nobody in an imported contest can be written to.")


def is_writable(stage: Stage, *, is_imported: bool) -> bool:
    """Whether there are letters to write."""
    try:
        check_writable(stage, is_imported=is_imported)
    except Conflict:
        return False
    return True
