from incubator.people.authentication import authenticate
from incubator.people.commands import admit_letter, first_administrator, forget_attempts
from incubator.people.tables import Membership, Person, RoleGrant

__all__ = [
    "Membership",
    "Person",
    "RoleGrant",
    "admit_letter",
    "authenticate",
    "first_administrator",
    "forget_attempts",
]
