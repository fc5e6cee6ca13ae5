"""The competitions room's operations."""

from incubator.competitions import commands, queries
from incubator.competitions.schemas import CompetitionOut
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing

ONE = "/competitions/{competition_id:uuid}"

ENDPOINTS = [
    Endpoint("GET", "/competitions", queries.list_competitions, returns=Listing[CompetitionOut]),
    Endpoint("POST", "/competitions", commands.prepare_competition, returns=CompetitionOut, status=201),
    Endpoint("GET", ONE, queries.read_competition, returns=CompetitionOut),
    Endpoint("PUT", ONE, commands.replace_competition, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/opening", commands.open_competition, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/extension", commands.extend_call, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/closing", commands.close_competition, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/archiving", commands.archive_competition, returns=CompetitionOut),
]
