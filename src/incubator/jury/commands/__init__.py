from incubator.jury.commands.adjustment import adjust_sheet
from incubator.jury.commands.assignment import assign_sheets, unassign_sheet
from incubator.jury.commands.deliberation import (
    close_deliberation,
    name_chair,
    open_deliberation,
    write_note,
)
from incubator.jury.commands.minutes import correct_minutes, sign_minutes
from incubator.jury.commands.panel import add_judge, begin_judging, remove_judge
from incubator.jury.commands.ranking import confirm_ranking, propose_ranking, withdraw_ranking
from incubator.jury.commands.recusal import declare_recusal
from incubator.jury.commands.reopening import reopen_sheet
from incubator.jury.commands.sheet import save_marks, submit_sheet

__all__ = [
    "add_judge",
    "adjust_sheet",
    "assign_sheets",
    "begin_judging",
    "close_deliberation",
    "confirm_ranking",
    "correct_minutes",
    "declare_recusal",
    "name_chair",
    "open_deliberation",
    "propose_ranking",
    "remove_judge",
    "reopen_sheet",
    "save_marks",
    "sign_minutes",
    "submit_sheet",
    "unassign_sheet",
    "withdraw_ranking",
    "write_note",
]
