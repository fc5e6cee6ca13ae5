"""Every route is an endpoint or a page over a use case, or is listed here with the reason why it is open."""

from typing import Any
from uuid import uuid4

import pytest
from starlette.routing import BaseRoute, Mount

from incubator.app import create_app
from incubator.core.actor import ANONYMOUS, Actor
from incubator.core.errors import Forbidden, Unauthenticated
from incubator.core.usecase import Call, Public, Services, UseCase
from incubator.core.web import files, frame, reference
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.page import Page

pytestmark = pytest.mark.anyio

OPEN: dict[str, str] = {
    "/objects/{key:path}": files.GUARD.reason,
    "/api/v1/openapi.json": reference.GUARD.reason,
    "/api/docs": reference.GUARD.reason,
    "/static/{edition}/{name:path}": reference.GUARD.reason,
    "/language": frame.GUARD.reason,
    "/_design": frame.GUARD.reason,
    "/health/live": "says only that the process answers",
    "/health/ready": "says only whether the parts answer",
    "/metrics": "counts by route, and holds nothing of anybody; keep it inside, says docs/deploy.md",
}


def guarded(route: BaseRoute) -> bool:
    operation: Any = getattr(route, "operation", None)
    if isinstance(operation, Endpoint):
        return isinstance(operation.use_case, UseCase)
    if isinstance(operation, Page):
        return bool(operation.shows) or isinstance(operation.guard, Public)
    return False


async def test_every_route_is_guarded_or_listed(house: Services):
    routes = create_app(house).routes
    unguarded = {route.path for route in routes if not guarded(route)}  # type: ignore[attr-defined]  # all have one
    assert unguarded == set(OPEN)
    assert len(routes) > 100
    assert [route for route in routes if isinstance(route, Mount)] == []


async def test_nobody_gets_past_any_permission(house: Services):
    """Each use case is run without arguments: it must refuse before it misses them."""
    for route in create_app(house).routes:
        operation: Any = getattr(route, "operation", None)
        for use_case in operation.use_cases if isinstance(operation, Page | Endpoint) else ():
            if isinstance(use_case.permission, Public):
                continue
            with pytest.raises(Unauthenticated):
                await use_case(Call(ANONYMOUS, house))
            if use_case.subject is None:
                with pytest.raises(Forbidden):
                    await use_case(Call(Actor("a", person_id=uuid4(), scopes=frozenset()), house))
    assert await house.database.pool.fetchval("SELECT count(*) FROM audit_event") == 0


async def test_a_route_that_nobody_listed_is_found(house: Services):
    app = create_app(house)
    app.add_route("/forgotten", lambda _request: None)
    assert [route.path for route in app.routes if not guarded(route)][-1] == "/forgotten"  # type: ignore[attr-defined]  # all have one
