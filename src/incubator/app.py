"""The house: wires rooms, middleware and lifespan; nothing else."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import cache
from importlib import import_module, metadata
from importlib.util import find_spec
from typing import Any
from uuid import UUID

import asyncpg
import orjson
import prometheus_client
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from tortoise.exceptions import DBConnectionError

from incubator.core import audit, idempotency, jobs, mail
from incubator.core.actor import ANONYMOUS
from incubator.core.database import Database, credentials, transaction
from incubator.core.embedded import embedded_postgres
from incubator.core.errors import DomainError, NotFound, Unavailable
from incubator.core.objects import from_url
from incubator.core.usecase import Services, UseCase
from incubator.core.web import files, frame, openapi
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.middleware import Outermost
from incubator.core.web.navigation import Link
from incubator.core.web.page import Page
from incubator.core.web.problems import problem
from incubator.core.web.reference import reference_routes
from incubator.core.web.rendering import Rendering
from incubator.core.web.route import OperationRoute
from incubator.core.web.watching import Hub
from incubator.core.wording import Words
from incubator.people import authenticate, confirm_by_password, forget_attempts, views_of_list
from incubator.rooms import ROOMS, TABLES
from incubator.settings import BadSetting, Settings

VERSION = metadata.version("incubator")


def _brought(room: str, part: str, name: str) -> Any:  # noqa: ANN401 - a room's own list
    try:
        module = import_module(f"incubator.{room}.{part}")
    except ModuleNotFoundError as error:
        if error.name != f"incubator.{room}.{part}":
            raise
        return ()
    return getattr(module, name, ())


def endpoints() -> list[Endpoint]:
    """Every operation of the API, in the order of the rooms."""
    return [endpoint for room in ROOMS for endpoint in _brought(room, "api", "ENDPOINTS")]


@cache
def described() -> bytes:
    """The API's document as it is served; made when it is first asked for."""
    return orjson.dumps(openapi.document(endpoints(), VERSION))


@cache
def pages() -> tuple[Page, ...]:
    """Every page, in the order of the rooms, with what any room shows beside all pages of a thing."""
    beside = [pair for room in ROOMS for pair in dict(_brought(room, "pages", "BESIDE")).items()]
    own = (page for room in ROOMS for page in _brought(room, "pages", "PAGES"))
    return tuple(_with(page, beside) for page in own)


def _with(page: Page, beside: Sequence[tuple[str, Mapping[str, UseCase[Any]]]]) -> Page:
    shown: dict[str, UseCase[Any]] = {}
    for path, queries in beside:
        if page.path == path or page.path.startswith(f"{path}/"):
            shown |= queries
    return replace(page, shows={**page.shows, **shown}) if shown else page


def navigation() -> list[Link]:
    """Every link of the side navigation: the desk's first, then in the order of the rooms."""
    *others, desk = ROOMS
    return [link for room in (desk, *others) for link in _brought(room, "pages", "NAVIGATION")]


def words() -> Words:
    """Every room's words."""
    return Words.of(
        import_module(f"incubator.{room}.wording") for room in ROOMS if find_spec(f"incubator.{room}.wording")
    )


def toasts() -> dict[str, tuple[str, str]]:
    """What is said after a form of a page was done, by the page's path and the form's name."""
    return {
        f"{page.path}|{do}": form.done for page in pages() for do, form in page.forms.items() if form.done
    }


@asynccontextmanager
async def services(settings: Settings) -> AsyncIterator[Services]:
    """The house's services, opened in order and closed in reverse; a wrong address fails here."""
    async with AsyncExitStack() as stack:
        if settings.database_url is None:
            server = await stack.enter_async_context(embedded_postgres(settings.storage / "postgres"))
            address: Mapping[str, Any] = server.credentials
        else:
            try:
                address = credentials(settings.database_url.get_secret_value())
            except ValueError as error:
                raise BadSetting(f"INCUBATOR_DATABASE_URL: {error}.") from None
        database = Database(address, TABLES, pool=settings.database_pool)
        try:
            await database.open()
        except (OSError, asyncpg.PostgresError, DBConnectionError) as error:
            if settings.database_url is None:
                raise
            why = type(error).__name__
            raise BadSetting(f"INCUBATOR_DATABASE_URL: the database does not let us in ({why}).") from error
        stack.push_async_callback(database.close)
        url = settings.objects_url.get_secret_value() if settings.objects_url else None
        try:
            objects = from_url(
                url or f"folder:{settings.storage / 'objects'}",
                secret=settings.signing_key(),
                spool=settings.storage / "spool",
            )
        except ValueError as error:
            raise BadSetting(f"INCUBATOR_OBJECTS_URL: {error}.") from None
        stack.push_async_callback(objects.aclose)
        yield Services(settings, database, objects)


def worker(house: Services) -> jobs.Worker:
    """The worker that runs every room's jobs and the foundation's periodic ones."""
    handlers: dict[jobs.Task, jobs.Handler] = {}

    async def send_mail(mail_id: str) -> None:
        await mail.send(house.settings, UUID(mail_id))

    handlers[jobs.Task.MAIL_SEND] = send_mail
    periodic: list[jobs.Periodic] = []
    for room in ROOMS:
        make = _brought(room, "jobs", "handlers")
        if make:
            handlers |= make(house)
        make = _brought(room, "jobs", "periodic")
        if make:
            periodic += make(house)

    async def seal() -> None:
        await audit.seal()

    async def sweep() -> None:
        async with transaction() as connection:
            await idempotency.sweep(connection)
            await forget_attempts(connection)

    periodic += [jobs.Periodic("audit:seal", 5, seal), jobs.Periodic("sweep", 3600, sweep)]
    return jobs.Worker(house.database, handlers, periodic)


def create_app(house: Services) -> Starlette:
    """The ASGI application over services that are open already."""
    api = endpoints()
    routes = [
        *(OperationRoute(e.method, openapi.PREFIX + e.path, e, e.use_case.name) for e in api),
        *(
            OperationRoute(method, p.path, p, f"{p.name}:{method}")
            for p in pages()
            for method in (("GET", "POST") if p.forms else ("GET",))
        ),
        *files.routes(),
        *frame.routes(house),
        *reference_routes(described),
        Route("/health/live", live),
        Route("/health/ready", ready),
        Route("/metrics", metrics),
    ]
    app = Starlette(
        routes=routes,
        exception_handlers={HTTPException: _http_problem, DomainError: _problem},
    )
    app.router.redirect_slashes = False  # one address for each thing, and no redirect made from a Host header
    app.state.services = house
    app.state.authenticate = authenticate
    app.state.confirm = confirm_by_password
    app.state.views = views_of_list
    app.state.hub = Hub(house.database)
    app.state.rendering = Rendering(house, ROOMS, words(), navigation(), toasts())
    app.add_middleware(Outermost, secure=house.settings.is_secure, show=_shown)
    return app


async def _problem(request: Request, error: Exception) -> Response:
    if not isinstance(error, DomainError):
        raise error
    return _shown(request, error)


def _shown(request: Request, error: DomainError) -> Response:
    """A refusal as a page for who reads pages, as a problem for programs."""
    reads_pages = "text/html" in request.headers.get("accept", "")
    if reads_pages and not request.url.path.startswith(openapi.PREFIX):
        rendering: Rendering = request.app.state.rendering
        return rendering.problem(request, ANONYMOUS, error)
    return problem(error, request.scope.get("request_id"))


class _MethodNotAllowed(DomainError):
    status, title, code = 405, "Method not allowed", "method_not_allowed"


async def _http_problem(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    found: DomainError = NotFound() if status == 404 else _MethodNotAllowed()
    response = _shown(request, found)
    response.headers.update(getattr(error, "headers", None) or {})
    return response


async def live(_request: Request) -> Response:
    """The process answers."""
    return JSONResponse({"status": "live"})


async def ready(request: Request) -> Response:
    """The database and the object store answer too."""
    house: Services = request.app.state.services
    try:
        await house.database.pool.fetchval("SELECT 1")
        await house.objects.check()
    except Exception as error:
        raise Unavailable("not_ready", "The database or the object store does not answer.") from error
    return JSONResponse({"status": "ready"})


async def metrics(_request: Request) -> Response:
    """Prometheus metrics of this process."""
    return Response(prometheus_client.generate_latest(), media_type=prometheus_client.CONTENT_TYPE_LATEST)
