from incubator.incubation.queries.follow_up import (
    count_follow_ups,
    find_follow_ups,
    follow_up_seen,
    list_follow_ups,
    read_follow_up,
    show_follow_up,
    visible_follow_ups,
)
from incubator.incubation.queries.graduate import (
    Certificate,
    find_graduates,
    read_certificate,
    read_cohorts,
    verify_certificate,
)
from incubator.incubation.queries.term import (
    incubation_seen,
    list_incubations,
    park_day,
    read_board,
    read_incubation,
    read_places,
    show_incubation,
    visible_incubations,
)

__all__ = [
    "Certificate",
    "count_follow_ups",
    "find_follow_ups",
    "find_graduates",
    "follow_up_seen",
    "incubation_seen",
    "list_follow_ups",
    "list_incubations",
    "park_day",
    "read_board",
    "read_certificate",
    "read_cohorts",
    "read_follow_up",
    "read_incubation",
    "read_places",
    "show_follow_up",
    "show_incubation",
    "verify_certificate",
    "visible_follow_ups",
    "visible_incubations",
]
