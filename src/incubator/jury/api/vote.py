"""Operations on public votes."""

from incubator.core.web.endpoint import Endpoint
from incubator.jury.commands.vote import cast_ballot, issue_codes, plan_vote, replace_vote
from incubator.jury.queries.vote import list_votes, read_vote, read_vote_counted
from incubator.jury.schemas.vote import CodesOut, VoteCountOut, VoteOut

_OF_COMPETITION = "/competitions/{competition_id:uuid}/public-votes"
_ONE = _OF_COMPETITION + "/{vote_id:uuid}"

VOTE = [
    Endpoint("GET", _OF_COMPETITION, list_votes, returns=list[VoteCountOut]),
    Endpoint("POST", _OF_COMPETITION, plan_vote, returns=VoteCountOut, status=201),
    Endpoint("GET", _ONE, read_vote_counted, returns=VoteCountOut),
    Endpoint("PUT", _ONE, replace_vote, returns=VoteCountOut),
    Endpoint("POST", _ONE + "/codes", issue_codes, returns=CodesOut, status=201, secret=True),
    Endpoint("GET", "/public-votes/{vote_id:uuid}", read_vote, returns=VoteOut),
    Endpoint("POST", "/public-votes/{vote_id:uuid}/ballots", cast_ballot),
]
