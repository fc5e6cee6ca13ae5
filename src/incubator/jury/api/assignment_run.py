"""Operations on assignments in steps."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.jury.commands import assignment_hold, assignment_run, dry_run
from incubator.jury.queries import assignment_hold as holds
from incubator.jury.queries import assignment_run as runs
from incubator.jury.queries import coverage
from incubator.jury.schemas.assignment_run import (
    CoverageOut,
    HoldOut,
    ReasonsOut,
    RunDocumentOut,
    RunOut,
    RunPairOut,
)

_COMPETITION = "/competitions/{competition_id:uuid}"
_RUNS = f"{_COMPETITION}/assignment-runs"
_RUN = _RUNS + "/{run_id:uuid}"
_HOLDS = f"{_COMPETITION}/assignment-holds"

ASSIGNMENT_RUN = [
    Endpoint("GET", _RUNS, runs.list_assignment_runs, returns=Listing[RunOut]),
    Endpoint("POST", _RUNS, dry_run.propose_assignment, returns=RunOut, status=201),
    Endpoint(
        "POST",
        _COMPETITION + "/applications/{application_id:uuid}/replacements",
        dry_run.propose_replacement,
        returns=RunOut,
        status=201,
    ),
    Endpoint("GET", _RUN, runs.read_assignment_run, returns=RunOut),
    Endpoint("GET", f"{_RUN}/document", runs.read_assignment_document, returns=RunDocumentOut),
    Endpoint("GET", f"{_RUN}/pairs", runs.list_assignment_pairs, returns=Listing[RunPairOut]),
    Endpoint(
        "GET", _RUN + "/applications/{application_id:uuid}", runs.explain_assignment, returns=ReasonsOut
    ),
    Endpoint("POST", f"{_RUN}/repetition", dry_run.repeat_assignment, returns=RunOut, status=201),
    Endpoint("POST", f"{_RUN}/adoption", assignment_run.apply_assignment, returns=RunOut),
    Endpoint("POST", f"{_RUN}/reversal", assignment_run.undo_assignment, returns=RunOut),
    Endpoint("GET", _HOLDS, holds.list_held_pairs, returns=Listing[HoldOut]),
    Endpoint("POST", _HOLDS, assignment_hold.hold_pairs, returns=list[HoldOut], status=201),
    Endpoint("DELETE", _HOLDS + "/{hold_id:uuid}", assignment_hold.release_pair),
    Endpoint("GET", f"{_COMPETITION}/coverage", coverage.read_coverage, returns=CoverageOut),
]
