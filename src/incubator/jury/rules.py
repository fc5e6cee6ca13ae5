"""Panels, recusals, score sheets and the ranking."""

from enum import StrEnum


class SheetState(StrEnum):
    """Where a score sheet stands; a submitted sheet is locked."""

    ASSIGNED = "assigned"
    SUBMITTED = "submitted"
    RECUSED = "recused"


class RecusalKind(StrEnum):
    """回避: why a judge can't score an application."""

    EMPLOYMENT = "employment"
    KINSHIP = "kinship"
    DISPUTE = "dispute"
    SHAREHOLDING = "shareholding"
    DRAFTING = "drafting"
    MENTORING = "mentoring"
    OTHER = "other"
