"""The session's cookie, and the check that a browser's request comes from our own pages."""

from starlette.requests import Request

from incubator.core.actor import Actor
from incubator.core.errors import Forbidden
from incubator.settings import Settings

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def cookie_name(settings: Settings) -> str:
    """Over TLS the name binds the cookie to this host and to TLS."""
    return "__Host-session" if settings.is_secure else "session"


def session_cookie(settings: Settings, token: str, seconds: int) -> str:
    """The `Set-Cookie` value that keeps a session; zero seconds ends it."""
    secure = "; Secure" if settings.is_secure else ""
    return f"{cookie_name(settings)}={token}; Path=/; HttpOnly; SameSite=Lax; Max-Age={seconds}{secure}"


def check_same_site(request: Request, actor: Actor, settings: Settings, *, always: bool = False) -> None:
    """Refuse a change that another site's page makes with our cookie.

    Browsers say where a request comes from in Sec-Fetch-Site and Origin; programs send neither, and hold
    no cookie that another site could misuse. A form is checked `always`: signing in needs no cookie yet.
    """
    if request.method in SAFE or (actor.session_id is None and not always):
        return
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site in {"same-origin", "none"}:
        return
    if site is None and origin is None:
        return
    if site is None and origin is not None and origin in {settings.origin, *_own(request)}:
        return
    raise Forbidden("cross_site_request", "This request came from another site's page.")


def _own(request: Request) -> tuple[str, ...]:
    """This house's origins under the name by which the caller reached it."""
    host = request.headers.get("host")
    return (f"http://{host}", f"https://{host}") if host else ()
