"""The jury room's operations."""

from incubator.competitions import CompetitionBrief
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import (
    EntryOut,
    PlaceOut,
    PreviewOut,
    RankingOut,
    RecusalOut,
    SeatOut,
    SheetBrief,
    SheetOut,
)

_COMPETITION = "/competitions/{competition_id:uuid}"
_OWN = "/sheets/{sheet_id:uuid}"

PANEL = [
    Endpoint("GET", f"{_COMPETITION}/panel", queries.list_panel, returns=Listing[SeatOut]),
    Endpoint("POST", f"{_COMPETITION}/panel", commands.add_judge, returns=SeatOut, status=201),
    Endpoint("DELETE", _COMPETITION + "/panel/{person_id:uuid}", commands.remove_judge),
    Endpoint("POST", f"{_COMPETITION}/judging", commands.begin_judging, returns=CompetitionBrief),
    Endpoint("GET", f"{_COMPETITION}/entries", queries.list_entries, returns=Listing[EntryOut]),
    Endpoint("GET", f"{_COMPETITION}/recusals", queries.list_recusals, returns=Listing[RecusalOut]),
    Endpoint(
        "POST",
        "/applications/{application_id:uuid}/recusals",
        commands.declare_recusal,
        returns=RecusalOut,
        status=201,
    ),
]

ASSIGNMENT = [
    Endpoint("GET", f"{_COMPETITION}/sheets", queries.list_sheets, returns=Listing[SheetBrief]),
    Endpoint("POST", f"{_COMPETITION}/sheets", commands.assign_sheets, returns=list[SheetBrief], status=201),
    Endpoint("GET", _COMPETITION + "/sheets/{sheet_id:uuid}", queries.read_sheet, returns=SheetOut),
    Endpoint("DELETE", _COMPETITION + "/sheets/{sheet_id:uuid}", commands.unassign_sheet),
]

DESK = [
    Endpoint("GET", "/sheets", queries.list_own_sheets, returns=Listing[SheetBrief]),
    Endpoint("GET", _OWN, queries.read_own_sheet, returns=SheetOut),
    Endpoint("GET", _OWN + "/files/{file_id:uuid}", queries.download_file, returns=Download),
    Endpoint("PUT", f"{_OWN}/marks", commands.save_marks, returns=SheetOut),
    Endpoint("POST", f"{_OWN}/submission", commands.submit_sheet, returns=SheetOut),
]

RANKING = [
    Endpoint("GET", f"{_COMPETITION}/standings", queries.preview_ranking, returns=PreviewOut),
    Endpoint("POST", f"{_COMPETITION}/ranking", commands.publish_ranking, returns=RankingOut, status=201),
    Endpoint("GET", f"{_COMPETITION}/ranking", queries.read_ranking, returns=RankingOut),
    Endpoint("GET", f"{_COMPETITION}/places", queries.list_places, returns=Listing[PlaceOut]),
]

ENDPOINTS = [*PANEL, *ASSIGNMENT, *DESK, *RANKING]
