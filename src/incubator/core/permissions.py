"""What can be permitted, and what a role or a membership permits."""

from collections.abc import Mapping
from enum import StrEnum


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

OF_OTHERS = frozenset(
    {
        P.APPLICATION_CHECK,
        P.AWARD_APPROVE,
        P.BONUS_GIVE,
        P.CONTRACT_MANAGE,
        P.DISBURSEMENT_APPROVE,
        P.DISBURSEMENT_PAY,
        P.DOCUMENT_VERIFY,
        P.EVALUATION_WRITE,
        P.INCUBATION_DECIDE,
        P.INCUBATION_MANAGE,
        P.REVIEW_WRITE,
    }
)
"""What a role allows on other people's organizations alone: nobody decides on the own one."""
