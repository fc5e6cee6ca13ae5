from incubator.jury.commands.assignment import assign_sheets, unassign_sheet
from incubator.jury.commands.panel import add_judge, begin_judging, remove_judge
from incubator.jury.commands.ranking import publish_ranking
from incubator.jury.commands.recusal import declare_recusal
from incubator.jury.commands.sheet import save_marks, submit_sheet

__all__ = [
    "add_judge",
    "assign_sheets",
    "begin_judging",
    "declare_recusal",
    "publish_ranking",
    "remove_judge",
    "save_marks",
    "submit_sheet",
    "unassign_sheet",
]
