from incubator.jury.commands.adjustment import adjust_sheet
from incubator.jury.commands.appointment import keep_letter
from incubator.jury.commands.assignment import assign_sheets, unassign_sheet
from incubator.jury.commands.conflict import report_conflict, rule_conflict
from incubator.jury.commands.deliberation import close_deliberation, name_chair, open_deliberation, write_note
from incubator.jury.commands.invitation import (
    accept_panel_invitation,
    decline_panel_invitation,
    invite_to_panel,
    withdraw_panel_invitation,
)
from incubator.jury.commands.minutes import correct_minutes, sign_minutes
from incubator.jury.commands.panel import add_judge, begin_judging, remove_judge
from incubator.jury.commands.pool import edit_judge, edit_own_profile
from incubator.jury.commands.ranking import confirm_ranking, propose_ranking, withdraw_ranking
from incubator.jury.commands.recusal import declare_recusal
from incubator.jury.commands.reopening import reopen_sheet
from incubator.jury.commands.sheet import save_marks, submit_sheet

__all__ = [
    "accept_panel_invitation",
    "add_judge",
    "adjust_sheet",
    "assign_sheets",
    "begin_judging",
    "close_deliberation",
    "confirm_ranking",
    "correct_minutes",
    "declare_recusal",
    "decline_panel_invitation",
    "edit_judge",
    "edit_own_profile",
    "invite_to_panel",
    "keep_letter",
    "name_chair",
    "open_deliberation",
    "propose_ranking",
    "remove_judge",
    "reopen_sheet",
    "report_conflict",
    "rule_conflict",
    "save_marks",
    "sign_minutes",
    "submit_sheet",
    "unassign_sheet",
    "withdraw_panel_invitation",
    "withdraw_ranking",
    "write_note",
]
