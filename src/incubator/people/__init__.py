from incubator.people.authentication import authenticate
from incubator.people.commands import admit_letter, first_administrator, forget_attempts
from incubator.people.commands.throttle import count_guess
from incubator.people.confirmation import confirm_by_password
from incubator.people.queries import evaluators, hide_notifications, holders_of, members_of, views_of_list
from incubator.people.rules import Throttle
from incubator.people.tables import Membership, Person, RoleGrant

__all__ = [
    "Membership",
    "Person",
    "RoleGrant",
    "Throttle",
    "admit_letter",
    "authenticate",
    "confirm_by_password",
    "count_guess",
    "evaluators",
    "first_administrator",
    "forget_attempts",
    "hide_notifications",
    "holders_of",
    "members_of",
    "views_of_list",
]
