"""Who acts, and what they may do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo

from incubator.core.permissions import (
    GRANTS,
    OF_OTHERS,
    ORGANIZATION_GRANTS,
    OWN_ACCOUNT,
    SIGNED_IN,
    STAFF,
    OrganizationRole,
    Permission,
    Role,
)

__all__ = [
    "ANONYMOUS",
    "Actor",
    "Language",
    "OrganizationRole",
    "Permission",
    "Role",
    "Theme",
    "system",
]


class Language(StrEnum):
    """What a person reads."""

    CHINESE = "zh_Hans"
    ENGLISH = "en"


class Theme(StrEnum):
    """How the pages look: as the person's system does, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Actor:
    """The one who asks: a person, a person's API token, the system itself, or nobody yet.

    `scopes` narrows a token's powers and never widens them; None means no narrowing. A session of which
    `is_pending` holds waits for its second factor: it has an id, but it is nobody's yet.
    """

    label: str
    name: str = ""
    """What the person is called; whoever is no person has none."""
    person_id: UUID | None = None
    session_id: UUID | None = None
    token_id: UUID | None = None
    roles: frozenset[Role] = frozenset()
    memberships: Mapping[UUID, OrganizationRole] = field(default_factory=dict)
    scopes: frozenset[Permission] | None = None
    is_system: bool = False
    is_pending: bool = False
    is_confirmed: bool = True
    """False for a session whose owner last showed a password or factor some time ago; a token has none."""
    language: Language | None = None
    zone: ZoneInfo | None = None
    """What the person chose; None means what the browser asks for, and the park's zone."""
    theme: Theme = Theme.SYSTEM
    unread: int = 0
    """Notifications that a session's owner has not read; counted up to 100."""

    @property
    def is_staff(self) -> bool:
        """One of the park's own people, who share what they work with."""
        return not STAFF.isdisjoint(self.roles)

    @property
    def is_anonymous(self) -> bool:
        """Nobody is signed in."""
        return self.person_id is None and not self.is_system

    def may(self, permission: Permission, organization_id: UUID | None = None) -> bool:
        """A role grants it anywhere, but not `OF_OTHERS` on the own organization; a membership only there."""
        if self.is_system:
            return True
        if self.scopes is not None and permission not in self.scopes:
            return False
        if self.person_id is not None:
            everybody = OWN_ACCOUNT if Role.AUDITOR in self.roles else SIGNED_IN
            if permission in everybody:
                return True
        membership = self.memberships.get(organization_id) if organization_id else None
        is_own = membership is not None and permission in OF_OTHERS
        if not is_own and any(permission in GRANTS[role] for role in self.roles):
            return True
        return membership is not None and permission in ORGANIZATION_GRANTS[membership]

    def may_list(self, permission: Permission) -> bool:
        """A role grants it, or a membership could: what a list then holds is up to what the actor can see."""
        if self.may(permission):
            return True
        narrowed = self.scopes is not None and permission not in self.scopes
        is_members = any(permission in granted for granted in ORGANIZATION_GRANTS.values())
        return self.person_id is not None and is_members and not narrowed

    def organizations_with(self, permission: Permission) -> frozenset[UUID]:
        """The organizations whose membership grants it (a role's grant is not counted)."""
        if self.scopes is not None and permission not in self.scopes:
            return frozenset()
        return frozenset(
            organization_id
            for organization_id, role in self.memberships.items()
            if permission in ORGANIZATION_GRANTS[role]
        )


ANONYMOUS = Actor("anonymous")


def system(label: str) -> Actor:
    """The park's own hand: the command line, a job, the demo's clock; it may do everything and is named."""
    return Actor(label, is_system=True)
