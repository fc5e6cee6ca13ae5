"""What can be read of people, their credentials and notifications, and of the house itself."""

from incubator.people.queries.account import (
    PersonShown,
    factors_of,
    list_people,
    oneself,
    person_seen,
    read_me,
    read_person,
    shown,
)
from incubator.people.queries.credential import (
    list_sessions,
    list_tokens,
    own_passkey,
    own_session,
    own_token,
    pending_session,
    read_email_link,
    read_enrolment,
    read_link,
    read_second_factor,
)
from incubator.people.queries.house import list_events, list_failed_jobs, list_mail, read_chain
from incubator.people.queries.notification import (
    choices_of,
    count_unread,
    list_notifications,
    notification_shown,
    own_notification,
    read_choices,
)

__all__ = [
    "PersonShown",
    "choices_of",
    "count_unread",
    "factors_of",
    "list_events",
    "list_failed_jobs",
    "list_mail",
    "list_notifications",
    "list_people",
    "list_sessions",
    "list_tokens",
    "notification_shown",
    "oneself",
    "own_notification",
    "own_passkey",
    "own_session",
    "own_token",
    "pending_session",
    "person_seen",
    "read_chain",
    "read_choices",
    "read_email_link",
    "read_enrolment",
    "read_link",
    "read_me",
    "read_person",
    "read_second_factor",
    "shown",
]
