from incubator.applications import hide_applications
from incubator.core.actor import Role
from incubator.jury.commands.bundle import keep_result
from incubator.jury.imports import import_contests
from incubator.jury.queries.diagnosis import chances_of
from incubator.jury.queries.lottery import lots_of
from incubator.jury.queries.ranking import published
from incubator.jury.rules.bundle import BundleKind, Funding, FundingStep
from incubator.jury.rules.lottery import funding_limits
from incubator.jury.tables import Lottery, PanelMember, Placing, Ranking, Sheet

__all__ = [
    "BundleKind",
    "Funding",
    "FundingStep",
    "Lottery",
    "PanelMember",
    "Placing",
    "Ranking",
    "Sheet",
    "chances_of",
    "funding_limits",
    "import_contests",
    "keep_result",
    "lots_of",
    "published",
]

# Staff who also judge read what they must not meet nowhere, neither as judges nor as staff.
hide_applications(
    "SELECT application_id FROM barred WHERE judge_id = {}", lambda actor: Role.JUDGE in actor.roles
)
