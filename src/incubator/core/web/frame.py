"""What every page's frame needs beside the pages: the switch of language, and the living design page."""

from datetime import UTC, datetime
from http import HTTPStatus
from urllib.parse import parse_qsl

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from incubator.core.actor import ANONYMOUS, Language
from incubator.core.usecase import Services, public
from incubator.core.web import body
from incubator.core.web.locale import COOKIE
from incubator.core.web.posting import LOCAL
from incubator.core.web.rendering import Rendering
from incubator.core.web.session import check_same_site

GUARD = public("it shows nothing of anybody and changes nothing but the reader's own cookie")

YEAR_S = 365 * 24 * 3600


def routes(services: Services) -> list[Route]:
    """`/language`, and `/_design` where the house is not served over TLS: on a developer's machine."""
    always = [Route("/language", switch_language, methods=["POST"], name="language")]
    if services.settings.is_secure:
        return always
    return [*always, Route("/_design", design, methods=["GET"], name="design")]


async def switch_language(request: Request) -> Response:
    """Keep the reader's choice in a cookie, and go back to where the reader was."""
    services: Services = request.app.state.services
    check_same_site(request, ANONYMOUS, services.settings, always=True)
    whole = await body.read(request, 4096)
    given = dict(parse_qsl(whole.decode("utf-8", "replace"), max_num_fields=10))
    back = given.get("next", "/")
    response = RedirectResponse(back if LOCAL.fullmatch(back) else "/", HTTPStatus.SEE_OTHER)
    language = given.get("language")
    if language in set(Language):
        response.set_cookie(
            COOKIE,
            language,
            max_age=YEAR_S,
            httponly=True,
            samesite="lax",
            secure=services.settings.is_secure,
        )
    return response


async def design(request: Request) -> Response:
    """Every part of the design system in every state."""
    rendering: Rendering = request.app.state.rendering
    return rendering.page(request, ANONYMOUS, "_design.html", {"now": datetime.now(UTC)}, HTTPStatus.OK)
