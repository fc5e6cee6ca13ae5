"""Operations on standings and rankings."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import (
    PlaceOut,
    PreviewOut,
    ProposalOut,
    RankingOut,
)

_COMPETITION = "/competitions/{competition_id:uuid}"

RANKING = [
    Endpoint("GET", f"{_COMPETITION}/standings", queries.preview_ranking, returns=PreviewOut),
    Endpoint("POST", f"{_COMPETITION}/ranking", commands.propose_ranking, returns=ProposalOut, status=201),
    Endpoint("GET", f"{_COMPETITION}/ranking/proposal", queries.read_proposal, returns=ProposalOut),
    Endpoint("DELETE", f"{_COMPETITION}/ranking/proposal", commands.withdraw_ranking),
    Endpoint(
        "POST",
        f"{_COMPETITION}/ranking/confirmation",
        commands.confirm_ranking,
        returns=RankingOut,
        status=201,
    ),
    Endpoint("GET", f"{_COMPETITION}/ranking", queries.read_ranking, returns=RankingOut),
    Endpoint("GET", f"{_COMPETITION}/places", queries.list_places, returns=Listing[PlaceOut]),
]
