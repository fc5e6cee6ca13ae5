"""The incubation's rules, a file a noun."""

from incubator.incubation.rules.certificate import certificate_code, certificate_number, read_certificate_code
from incubator.incubation.rules.follow_up import (
    FOLLOW_UP_MONTHS,
    FOLLOW_UPS,
    FollowUpAction,
    FollowUpState,
    days_late,
    due_dates,
    reminder_at,
    wants_reminder,
)
from incubator.incubation.rules.mentorship import check_mentoring_days
from incubator.incubation.rules.term import (
    OPEN,
    PERMISSIONS,
    TERM_MONTHS,
    TERMS,
    Action,
    Mode,
    State,
    check_running,
    check_started,
    has_started,
    months_after,
    term,
)

__all__ = [
    "FOLLOW_UPS",
    "FOLLOW_UP_MONTHS",
    "OPEN",
    "PERMISSIONS",
    "TERMS",
    "TERM_MONTHS",
    "Action",
    "FollowUpAction",
    "FollowUpState",
    "Mode",
    "State",
    "certificate_code",
    "certificate_number",
    "check_mentoring_days",
    "check_running",
    "check_started",
    "days_late",
    "due_dates",
    "has_started",
    "months_after",
    "read_certificate_code",
    "reminder_at",
    "term",
    "wants_reminder",
]
