from incubator.jury.commands.bundle import keep_result
from incubator.jury.imports import import_contests
from incubator.jury.queries.ranking import published
from incubator.jury.rules.bundle import BundleKind, Funding, FundingStep
from incubator.jury.tables import PanelMember, Placing, Ranking, Sheet

__all__ = [
    "BundleKind",
    "Funding",
    "FundingStep",
    "PanelMember",
    "Placing",
    "Ranking",
    "Sheet",
    "import_contests",
    "keep_result",
    "published",
]
