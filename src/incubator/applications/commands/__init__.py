from incubator.applications.commands.co_applicant import (
    confirm_co_application,
    decline_co_application,
    replace_co_applicants,
)
from incubator.applications.commands.draft import (
    delete_draft,
    draft_application,
    edit_application,
    next_number,
    replace_budget,
)
from incubator.applications.commands.eligibility_run import (
    apply_eligibility,
    propose_eligibility,
    undo_eligibility,
)
from incubator.applications.commands.files import add_file, drop_file, remove_file
from incubator.applications.commands.submission import (
    check_eligibility,
    submit_application,
    withdraw_application,
)

__all__ = [
    "add_file",
    "apply_eligibility",
    "check_eligibility",
    "confirm_co_application",
    "decline_co_application",
    "delete_draft",
    "draft_application",
    "drop_file",
    "edit_application",
    "next_number",
    "propose_eligibility",
    "remove_file",
    "replace_budget",
    "replace_co_applicants",
    "submit_application",
    "undo_eligibility",
    "withdraw_application",
]
