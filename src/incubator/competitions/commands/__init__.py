from incubator.competitions.commands.call import (
    advance,
    announce_decision,
    archive_competition,
    close_competition,
    extend_call,
    open_competition,
)
from incubator.competitions.commands.draft import (
    edit_basics,
    edit_funds,
    edit_judging,
    edit_rubric,
    edit_tranches,
    prepare_competition,
    replace_competition,
)

__all__ = [
    "advance",
    "announce_decision",
    "archive_competition",
    "close_competition",
    "edit_basics",
    "edit_funds",
    "edit_judging",
    "edit_rubric",
    "edit_tranches",
    "extend_call",
    "open_competition",
    "prepare_competition",
    "replace_competition",
]
