"""Operations on conflicts of interest."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury import commands, queries
from incubator.jury.schemas import ConflictOut

_CONFLICTS = "/competitions/{competition_id:uuid}/conflicts"

CONFLICTS = [
    Endpoint("GET", _CONFLICTS, queries.list_conflicts, returns=Listing[ConflictOut]),
    Endpoint("POST", _CONFLICTS, commands.report_conflict, returns=ConflictOut, status=201),
    Endpoint(
        "POST",
        _CONFLICTS + "/{conflict_id:uuid}/ruling",
        commands.rule_conflict,
        returns=ConflictOut,
        status=201,
    ),
]
