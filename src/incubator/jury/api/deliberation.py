"""Operations on deliberations and their minutes."""

from incubator.core.web.document import Document
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import (
    DeliberationBrief,
    DeliberationOut,
    MinutesOut,
    NoteOut,
    SheetOut,
    SignatureOut,
)

_ALL = "/competitions/{competition_id:uuid}/deliberations"
_ONE = _ALL + "/{deliberation_id:uuid}"
_OWN = "/deliberations/{deliberation_id:uuid}"

DELIBERATION = [
    Endpoint("GET", _ALL, queries.list_deliberations, returns=Listing[DeliberationBrief]),
    Endpoint("POST", _ALL, commands.open_deliberation, returns=DeliberationOut, status=201),
    Endpoint("GET", _ONE, queries.read_deliberation, returns=DeliberationOut),
    Endpoint("PUT", f"{_ONE}/chair", commands.name_chair, returns=DeliberationOut),
    Endpoint("GET", f"{_ONE}/minutes", queries.list_minutes, returns=list[MinutesOut]),
    Endpoint("POST", f"{_ONE}/minutes", commands.correct_minutes, returns=MinutesOut, status=201),
    Endpoint("GET", _ONE + "/minutes/{number:int}/file", queries.download_minutes, returns=Download),
    Document("GET", _ONE + "/minutes/{number:int}/copy", queries.copy_minutes, media="application/pdf"),
    Endpoint("GET", "/deliberations", queries.list_own_deliberations, returns=Listing[DeliberationBrief]),
    Endpoint("GET", _OWN, queries.read_own_deliberation, returns=DeliberationOut),
    Endpoint("POST", f"{_OWN}/notes", commands.write_note, returns=NoteOut, status=201),
    Endpoint("POST", f"{_OWN}/closing", commands.close_deliberation, returns=DeliberationOut),
    Endpoint("GET", f"{_OWN}/minutes", queries.list_own_minutes, returns=list[MinutesOut]),
    Endpoint("GET", _OWN + "/minutes/{number:int}/file", queries.download_own_minutes, returns=Download),
    Document("GET", _OWN + "/minutes/{number:int}/copy", queries.copy_own_minutes, media="application/pdf"),
    Endpoint(
        "POST",
        _OWN + "/minutes/{number:int}/signatures",
        commands.sign_minutes,
        returns=SignatureOut,
        status=201,
    ),
    Endpoint("POST", "/sheets/{sheet_id:uuid}/adjustment", commands.adjust_sheet, returns=SheetOut),
]
