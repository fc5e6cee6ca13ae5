"""Operations on the pool of judges."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import JudgeOut, JudgeRow, ProfileOut

_JUDGE = "/judges/{person_id:uuid}"

POOL = [
    Endpoint("GET", "/judge-profile", queries.read_own_profile, returns=ProfileOut),
    Endpoint("PUT", "/judge-profile", commands.edit_own_profile, returns=ProfileOut),
    Endpoint("GET", "/judges", queries.list_judges, returns=Listing[JudgeRow]),
    Endpoint("GET", _JUDGE, queries.read_judge, returns=JudgeOut),
    Endpoint("PUT", _JUDGE, commands.edit_judge, returns=ProfileOut),
]
