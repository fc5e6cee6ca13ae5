"""What can be done in incubation, a file a noun."""

from incubator.incubation.commands.follow_up import remind_follow_up, report_follow_up
from incubator.incubation.commands.mentorship import annul_mentorship, assign_mentor, end_mentorship
from incubator.incubation.commands.review import (
    answer_review,
    cancel_review,
    plan_review,
    publish_review,
    replan_review,
    write_review,
)
from incubator.incubation.commands.service import annul_service, edit_service, record_service
from incubator.incubation.commands.space import (
    add_space,
    book_space,
    book_space_for_park,
    cancel_booking,
    edit_space,
)
from incubator.incubation.commands.term import (
    admit,
    apply_for_place,
    close_incubation,
    expel,
    graduate,
    reject,
    withdraw,
)

__all__ = [
    "add_space",
    "admit",
    "annul_mentorship",
    "annul_service",
    "answer_review",
    "apply_for_place",
    "assign_mentor",
    "book_space",
    "book_space_for_park",
    "cancel_booking",
    "cancel_review",
    "close_incubation",
    "edit_service",
    "edit_space",
    "end_mentorship",
    "expel",
    "graduate",
    "plan_review",
    "publish_review",
    "record_service",
    "reject",
    "remind_follow_up",
    "replan_review",
    "report_follow_up",
    "withdraw",
    "write_review",
]
