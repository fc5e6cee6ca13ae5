"""Operations on the panel and its recusals."""

from incubator.competitions import CompetitionBrief
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import (
    EntryOut,
    RecusalOut,
    SeatOut,
)

_COMPETITION = "/competitions/{competition_id:uuid}"

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
