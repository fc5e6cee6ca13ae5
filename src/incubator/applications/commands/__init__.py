from incubator.applications.commands.draft import (
    delete_draft,
    draft_application,
    edit_application,
    next_number,
    replace_budget,
)
from incubator.applications.commands.files import add_file, drop_file, remove_file
from incubator.applications.commands.submission import (
    check_eligibility,
    submit_application,
    withdraw_application,
)

__all__ = [
    "add_file",
    "check_eligibility",
    "delete_draft",
    "draft_application",
    "drop_file",
    "edit_application",
    "next_number",
    "remove_file",
    "replace_budget",
    "submit_application",
    "withdraw_application",
]
