"""Operations on who judges what."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import (
    SheetBrief,
    SheetOut,
    SheetVersionOut,
)

_COMPETITION = "/competitions/{competition_id:uuid}"

ASSIGNMENT = [
    Endpoint("GET", f"{_COMPETITION}/sheets", queries.list_sheets, returns=Listing[SheetBrief]),
    Endpoint("POST", f"{_COMPETITION}/sheets", commands.assign_sheets, returns=list[SheetBrief], status=201),
    Endpoint("GET", _COMPETITION + "/sheets/{sheet_id:uuid}", queries.read_sheet, returns=SheetOut),
    Endpoint(
        "GET",
        _COMPETITION + "/sheets/{sheet_id:uuid}/versions",
        queries.list_versions,
        returns=list[SheetVersionOut],
    ),
    Endpoint(
        "POST",
        _COMPETITION + "/sheets/{sheet_id:uuid}/reopening",
        commands.reopen_sheet,
        returns=SheetBrief,
    ),
    Endpoint("DELETE", _COMPETITION + "/sheets/{sheet_id:uuid}", commands.unassign_sheet),
]
