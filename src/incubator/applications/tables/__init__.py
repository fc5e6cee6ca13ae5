"""The applications' tables, a file a noun."""

from incubator.applications.tables.application import (
    Application,
    ApplicationFile,
    BudgetLine,
    CoApplicant,
    Numbering,
)
from incubator.applications.tables.eligibility_run import EligibilityRow, EligibilityRun

__all__ = [
    "Application",
    "ApplicationFile",
    "BudgetLine",
    "CoApplicant",
    "EligibilityRow",
    "EligibilityRun",
    "Numbering",
]
