"""A judge's own operations."""

from incubator.core.web.document import Document
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.commands.submission import submit_ready_sheets
from incubator.jury.queries.result import read_result
from incubator.jury.schemas import (
    OwnSheetBrief,
    PeerOut,
    ScoresOut,
    SheetOut,
    SheetStanding,
)
from incubator.jury.schemas.result import ResultOut

_OWN = "/sheets/{sheet_id:uuid}"

DESK = [
    Endpoint("GET", "/sheets", queries.list_own_sheets, returns=Listing[OwnSheetBrief]),
    Endpoint("GET", _OWN, queries.read_own_sheet, returns=SheetOut),
    Endpoint("GET", _OWN + "/files/{file_id:uuid}", queries.download_file, returns=Download),
    Document("GET", _OWN + "/files/{file_id:uuid}/pages/{number:int}", queries.draw_page, media="image/png"),
    Endpoint("GET", f"{_OWN}/peers", queries.list_peers, returns=list[PeerOut]),
    Endpoint("PUT", f"{_OWN}/marks", commands.save_marks, returns=SheetOut),
    Endpoint(
        "POST",
        "/competitions/{competition_id:uuid}/sheet-submissions",
        submit_ready_sheets,
        returns=list[SheetStanding],
    ),
    Endpoint("POST", f"{_OWN}/submission", commands.submit_sheet, returns=SheetOut),
    Endpoint(
        "GET", "/applications/{application_id:uuid}/scores", queries.list_scores, returns=list[ScoresOut]
    ),
    Endpoint("GET", "/applications/{application_id:uuid}/result", read_result, returns=ResultOut),
]
