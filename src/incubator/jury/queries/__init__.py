from incubator.jury.queries.appointment import verify_appointment
from incubator.jury.queries.conflict import conflicted_pairs, list_conflicts
from incubator.jury.queries.deliberation import (
    list_deliberations,
    list_own_deliberations,
    read_deliberation,
    read_own_deliberation,
)
from incubator.jury.queries.invitation import (
    download_appointment,
    list_own_invitations,
    list_panel_invitations,
    read_panel_invitation,
)
from incubator.jury.queries.minutes import (
    download_minutes,
    download_own_minutes,
    list_minutes,
    list_own_minutes,
)
from incubator.jury.queries.minutes_copy import copy_minutes, copy_own_minutes
from incubator.jury.queries.panel import list_entries, list_panel, list_recusals
from incubator.jury.queries.pool import list_judges, read_judge, read_own_profile
from incubator.jury.queries.ranking import list_places, preview_ranking, read_proposal, read_ranking
from incubator.jury.queries.reading import count_pages, draw_page
from incubator.jury.queries.scores import list_peers, list_scores
from incubator.jury.queries.sheet import (
    download_file,
    list_own_sheets,
    list_sheets,
    read_own_sheet,
    read_sheet,
)
from incubator.jury.queries.summary import summarise_own_sheets
from incubator.jury.queries.versions import list_versions

__all__ = [
    "conflicted_pairs",
    "copy_minutes",
    "copy_own_minutes",
    "count_pages",
    "download_appointment",
    "download_file",
    "download_minutes",
    "download_own_minutes",
    "draw_page",
    "list_conflicts",
    "list_deliberations",
    "list_entries",
    "list_judges",
    "list_minutes",
    "list_own_deliberations",
    "list_own_invitations",
    "list_own_minutes",
    "list_own_sheets",
    "list_panel",
    "list_panel_invitations",
    "list_peers",
    "list_places",
    "list_recusals",
    "list_scores",
    "list_sheets",
    "list_versions",
    "preview_ranking",
    "read_deliberation",
    "read_judge",
    "read_own_deliberation",
    "read_own_profile",
    "read_own_sheet",
    "read_panel_invitation",
    "read_proposal",
    "read_ranking",
    "read_sheet",
    "summarise_own_sheets",
    "verify_appointment",
]
