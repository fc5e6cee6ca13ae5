"""Incubation from admission to graduation and follow-up."""

from enum import StrEnum


class Mode(StrEnum):
    """Where a term is spent."""

    ON_SITE = "on_site"
    OFF_SITE = "off_site"


class State(StrEnum):
    """Where an organization stands in its term."""

    APPLIED = "applied"
    INCUBATING = "incubating"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPELLED = "expelled"
    GRADUATED = "graduated"
    CLOSED = "closed"


class FollowUpState(StrEnum):
    """Whether a graduate's report is in."""

    DUE = "due"
    REPORTED = "reported"
