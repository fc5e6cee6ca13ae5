"""The competitions room's operations."""

from incubator.competitions import commands, queries
from incubator.competitions.schemas import CompetitionOut
from incubator.core.web.document import Document
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing

ONE = "/competitions/{competition_id:uuid}"

ENDPOINTS = [
    Endpoint("GET", "/competitions", queries.list_competitions, returns=Listing[CompetitionOut]),
    Endpoint("POST", "/competitions", commands.prepare_competition, returns=CompetitionOut, status=201),
    Endpoint("GET", ONE, queries.read_competition, returns=CompetitionOut),
    Endpoint("PUT", ONE, commands.replace_competition, returns=CompetitionOut),
    Endpoint("PUT", f"{ONE}/basics", commands.edit_basics, returns=CompetitionOut),
    Endpoint("PUT", f"{ONE}/funds", commands.edit_funds, returns=CompetitionOut),
    Endpoint("PUT", f"{ONE}/rubric", commands.edit_rubric, returns=CompetitionOut),
    Endpoint("PUT", f"{ONE}/tranches", commands.edit_tranches, returns=CompetitionOut),
    Endpoint("PUT", f"{ONE}/judging-terms", commands.edit_judging, returns=CompetitionOut),
    Document("GET", f"{ONE}/calendar", queries.read_calendar, media="text/calendar; charset=utf-8"),
    Endpoint("POST", f"{ONE}/opening", commands.open_competition, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/extension", commands.extend_call, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/closing", commands.close_competition, returns=CompetitionOut),
    Endpoint("POST", f"{ONE}/archiving", commands.archive_competition, returns=CompetitionOut),
]
