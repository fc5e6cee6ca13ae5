from incubator.people.authentication import authenticate
from incubator.people.commands import first_administrator, forget_attempts
from incubator.people.tables import Membership, Person, RoleGrant

__all__ = ["Membership", "Person", "RoleGrant", "authenticate", "first_administrator", "forget_attempts"]
