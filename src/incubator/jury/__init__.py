from incubator.jury.imports import import_contests
from incubator.jury.queries.ranking import published
from incubator.jury.tables import PanelMember, Placing, Ranking, Sheet

__all__ = ["PanelMember", "Placing", "Ranking", "Sheet", "import_contests", "published"]
