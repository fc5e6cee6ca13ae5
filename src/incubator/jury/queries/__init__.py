from incubator.jury.queries.panel import list_entries, list_panel, list_recusals
from incubator.jury.queries.ranking import list_places, preview_ranking, read_ranking
from incubator.jury.queries.sheet import (
    download_file,
    list_own_sheets,
    list_sheets,
    read_own_sheet,
    read_sheet,
)

__all__ = [
    "download_file",
    "list_entries",
    "list_own_sheets",
    "list_panel",
    "list_places",
    "list_recusals",
    "list_sheets",
    "preview_ranking",
    "read_own_sheet",
    "read_ranking",
    "read_sheet",
]
