"""Who acts, and what a role may do."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID
from zoneinfo import ZoneInfo


class Permission(StrEnum):
    """What a use case asks for, as `resource:action`; kept in alphabetical order."""

    ACCOUNT_MANAGE = "account:manage"
    APPLICATION_CHECK = "application:check"
    APPLICATION_CREATE = "application:create"
    APPLICATION_EDIT = "application:edit"
    APPLICATION_READ = "application:read"
    APPLICATION_SUBMIT = "application:submit"
    ASSIGNMENT_MANAGE = "assignment:manage"
    AUDIT_READ = "audit:read"
    AWARD_APPROVE = "award:approve"
    AWARD_PROPOSE = "award:propose"
    AWARD_READ = "award:read"
    BANK_ACCOUNT_MANAGE = "bank_account:manage"
    BANK_ACCOUNT_READ = "bank_account:read"
    BONUS_GIVE = "bonus:give"
    COMPETITION_MANAGE = "competition:manage"
    COMPETITION_READ_DRAFT = "competition:read_draft"
    CONTRACT_MANAGE = "contract:manage"
    DISBURSEMENT_APPROVE = "disbursement:approve"
    DISBURSEMENT_PAY = "disbursement:pay"
    DISBURSEMENT_REQUEST = "disbursement:request"
    DOCUMENT_MANAGE = "document:manage"
    DOCUMENT_READ = "document:read"
    DOCUMENT_VERIFY = "document:verify"
    EVALUATION_MANAGE = "evaluation:manage"
    EVALUATION_READ = "evaluation:read"
    EVALUATION_WRITE = "evaluation:write"
    FOLLOW_UP_REPORT = "follow_up:report"
    HOUSE_KEEP = "house:keep"
    INCUBATION_APPLY = "incubation:apply"
    INCUBATION_DECIDE = "incubation:decide"
    INCUBATION_MANAGE = "incubation:manage"
    INCUBATION_READ = "incubation:read"
    LEDGER_READ = "ledger:read"
    MAIL_READ = "mail:read"
    ORGANIZATION_MANAGE = "organization:manage"
    ORGANIZATION_READ = "organization:read"
    ORGANIZATION_REGISTER = "organization:register"
    PANEL_MANAGE = "panel:manage"
    PERSON_MANAGE = "person:manage"
    PERSON_READ = "person:read"
    PITCH_MANAGE = "pitch:manage"
    PITCH_RUN = "pitch:run"
    RANKING_PUBLISH = "ranking:publish"
    RANKING_READ = "ranking:read"
    REVIEW_ANSWER = "review:answer"
    REVIEW_READ = "review:read"
    REVIEW_WRITE = "review:write"
    SCORE_READ = "score:read"
    SCORE_SUBMIT = "score:submit"
    SPACE_BOOK = "space:book"
    VOTE_MANAGE = "vote:manage"


class Role(StrEnum):
    """What a person is to the park."""

    ADMINISTRATOR = "administrator"
    PROGRAMME_OFFICER = "programme_officer"
    FINANCE_OFFICER = "finance_officer"
    AUDITOR = "auditor"
    JUDGE = "judge"
    EVALUATOR = "evaluator"


STAFF = frozenset({Role.ADMINISTRATOR, Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR})
"""The roles of the park's own people; judges and evaluators come from elsewhere."""


class OrganizationRole(StrEnum):
    """What a person is to one organization."""

    OWNER = "owner"
    EDITOR = "editor"
    VIEWER = "viewer"


class Language(StrEnum):
    """What a person reads."""

    CHINESE = "zh_Hans"
    ENGLISH = "en"


class Theme(StrEnum):
    """How the pages look: as the person's system does, or always light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


P = Permission

OWN_ACCOUNT = frozenset({P.ACCOUNT_MANAGE})
"""What everybody who is signed in may do."""

SIGNED_IN = OWN_ACCOUNT | {P.ORGANIZATION_REGISTER}
"""What everybody may do but an auditor, who reads all and changes nothing."""

READ_ALL = frozenset(
    {
        P.APPLICATION_READ,
        P.AUDIT_READ,
        P.AWARD_READ,
        P.BANK_ACCOUNT_READ,
        P.COMPETITION_READ_DRAFT,
        P.DOCUMENT_READ,
        P.EVALUATION_READ,
        P.INCUBATION_READ,
        P.LEDGER_READ,
        P.ORGANIZATION_READ,
        P.PERSON_READ,
        P.RANKING_READ,
        P.REVIEW_READ,
        P.SCORE_READ,
    }
)

GRANTS: Mapping[Role, frozenset[Permission]] = {
    Role.ADMINISTRATOR: frozenset(
        {P.AUDIT_READ, P.DOCUMENT_READ, P.HOUSE_KEEP, P.MAIL_READ, P.PERSON_MANAGE, P.PERSON_READ}
    ),
    Role.PROGRAMME_OFFICER: (READ_ALL - {P.AUDIT_READ, P.BANK_ACCOUNT_READ})
    | {
        P.APPLICATION_CHECK,
        P.ASSIGNMENT_MANAGE,
        P.AWARD_APPROVE,
        P.AWARD_PROPOSE,
        P.BONUS_GIVE,
        P.COMPETITION_MANAGE,
        P.CONTRACT_MANAGE,
        P.DISBURSEMENT_APPROVE,
        P.DOCUMENT_VERIFY,
        P.EVALUATION_MANAGE,
        P.FOLLOW_UP_REPORT,
        P.INCUBATION_APPLY,
        P.INCUBATION_DECIDE,
        P.INCUBATION_MANAGE,
        P.ORGANIZATION_MANAGE,
        P.PANEL_MANAGE,
        P.PITCH_MANAGE,
        P.PITCH_RUN,
        P.RANKING_PUBLISH,
        P.REVIEW_WRITE,
        P.SPACE_BOOK,
        P.VOTE_MANAGE,
    },
    Role.FINANCE_OFFICER: frozenset(
        {
            P.APPLICATION_READ,
            P.AWARD_APPROVE,
            P.AWARD_READ,
            P.BANK_ACCOUNT_READ,
            P.DISBURSEMENT_APPROVE,
            P.DISBURSEMENT_PAY,
            P.DOCUMENT_READ,
            P.EVALUATION_READ,
            P.LEDGER_READ,
            P.ORGANIZATION_READ,
            P.RANKING_READ,
        }
    ),
    Role.AUDITOR: READ_ALL,
    Role.JUDGE: frozenset({P.PITCH_RUN, P.SCORE_SUBMIT}),
    Role.EVALUATOR: frozenset({P.EVALUATION_READ, P.EVALUATION_WRITE, P.REVIEW_READ, P.REVIEW_WRITE}),
}
"""What each role may do wherever its holder can see the thing."""

_VIEW = frozenset(
    {
        P.APPLICATION_READ,
        P.AWARD_READ,
        P.DOCUMENT_READ,
        P.EVALUATION_READ,
        P.INCUBATION_READ,
        P.ORGANIZATION_READ,
        P.RANKING_READ,
        P.REVIEW_READ,
    }
)
_EDIT = _VIEW | {
    P.APPLICATION_CREATE,
    P.APPLICATION_EDIT,
    P.BANK_ACCOUNT_READ,
    P.DOCUMENT_MANAGE,
    P.FOLLOW_UP_REPORT,
    P.REVIEW_ANSWER,
    P.SPACE_BOOK,
}

ORGANIZATION_GRANTS: Mapping[OrganizationRole, frozenset[Permission]] = {
    OrganizationRole.OWNER: _EDIT
    | {
        P.APPLICATION_SUBMIT,
        P.BANK_ACCOUNT_MANAGE,
        P.DISBURSEMENT_REQUEST,
        P.INCUBATION_APPLY,
        P.ORGANIZATION_MANAGE,
    },
    OrganizationRole.EDITOR: _EDIT,
    OrganizationRole.VIEWER: _VIEW,
}
"""What a membership allows, on the things of its own organization only."""


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
        """A role grants it anywhere; a membership grants it within its organization."""
        if self.is_system:
            return True
        if self.scopes is not None and permission not in self.scopes:
            return False
        if self.person_id is not None:
            everybody = OWN_ACCOUNT if Role.AUDITOR in self.roles else SIGNED_IN
            if permission in everybody:
                return True
        if any(permission in GRANTS[role] for role in self.roles):
            return True
        membership = self.memberships.get(organization_id) if organization_id else None
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
