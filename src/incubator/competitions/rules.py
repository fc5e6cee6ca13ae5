"""Calls: stages, timetable, money and rubric."""

from enum import StrEnum


class Stage(StrEnum):
    """Where a competition stands."""

    DRAFT = "draft"
    OPEN = "open"
    CLOSED = "closed"
    JUDGING = "judging"
    RANKED = "ranked"
    ARCHIVED = "archived"


class Trigger(StrEnum):
    """What makes a tranche due."""

    CONTRACT_SIGNED = "contract_signed"
    MID_TERM_PASSED = "mid_term_passed"
    FINAL_PASSED = "final_passed"
