"""Applications: from draft to the eligibility check."""

from enum import StrEnum


class State(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    ELIGIBLE = "eligible"
    INELIGIBLE = "ineligible"
    WITHDRAWN = "withdrawn"


class Category(StrEnum):
    """科目: what a budget line pays for."""

    ACTIVITY = "activity"
    STAFF = "staff"
    MANAGEMENT = "management"
    TAX = "tax"


class Source(StrEnum):
    """Who pays a budget line."""

    GRANT = "grant"
    SELF_RAISED = "self_raised"


class FileKind(StrEnum):
    """What a file is to its application."""

    PROPOSAL = "proposal"
    ATTACHMENT = "attachment"
