"""The desk's operations: each only looks."""

from incubator.core.web.endpoint import Endpoint
from incubator.core.web.schema import Listing
from incubator.desk import queries
from incubator.desk.schemas import HitOut, JourneyOut, OverviewOut

ENDPOINTS = [
    Endpoint("GET", "/search", queries.search, returns=Listing[HitOut]),
    Endpoint("GET", "/overview", queries.read_overview, returns=OverviewOut),
    Endpoint(
        "GET",
        "/organizations/{organization_id:uuid}/journey",
        queries.read_journey,
        returns=JourneyOut,
    ),
]
