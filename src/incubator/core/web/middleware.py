"""What every request passes: a request id, a log line, metrics, headers, and a bound on what runs at once."""

import re
import time
from collections import Counter as Counts
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex
from typing import Any

import structlog
from prometheus_client import Counter, Histogram
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from incubator.core.database import refusal
from incubator.core.errors import DomainError, Fault, Unavailable
from incubator.core.web.body import hurried
from incubator.core.web.events import SUFFIX as STREAMS

log = structlog.get_logger("http")

REQUESTS = Counter("incubator_requests_total", "Requests answered", ["method", "route", "status"])
SECONDS = Histogram("incubator_request_seconds", "Time to answer", ["method", "route"])

SECURITY_HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "content-security-policy": "default-src 'self'; base-uri 'none'; form-action 'self';"
    " frame-ancestors 'none'; object-src 'none'",
}

Show = Callable[[Request, DomainError], Response]

METHODS = frozenset({"DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"})

FAULT = "It was logged under this request id."

MOST_AT_ONCE = 200
"""Requests under way in one process; the next are refused at once instead of queueing without end."""

MOST_FROM_ONE = 100
"""Of them, so many from one address: an office behind one address has room, and nobody takes it all."""

MOST_STREAMS = 2000
"""Streams open in one process: each costs a connection and little else, so they take no request's place."""

MOST_STREAMS_FROM_ONE = 1000
"""Of them, so many from one address: a hall full of telephones is behind one."""

WATCHING = ("/health/", "/metrics")
"""Who watches the house must see it when it is busiest."""


class _Places:
    """What is under way, in all and from each address."""

    def __init__(self) -> None:
        self.from_one: Counts[str] = Counts()
        self.under_way = 0

    def are_full(self, address: str, most: int, most_from_one: int) -> bool:
        """One more from this address would be too much."""
        return self.under_way >= most or self.from_one[address] >= most_from_one

    @contextmanager
    def taken(self, address: str) -> Iterator[None]:
        """Take a place within the block."""
        self.under_way += 1
        self.from_one[address] += 1
        try:
            yield
        finally:
            self.under_way -= 1
            self.from_one[address] -= 1
            if not self.from_one[address]:
                del self.from_one[address]


class Outermost:
    """Wraps the whole application."""

    def __init__(self, app: ASGIApp, *, secure: bool, show: Show) -> None:
        """`secure` adds Strict-Transport-Security; `show` makes the answer of a refusal."""
        self.show = show
        self.app = app
        always = SECURITY_HEADERS | (
            {"strict-transport-security": "max-age=31536000; includeSubDomains"} if secure else {}
        )
        self.headers = [(name.encode(), value.encode()) for name, value in always.items()]
        self.requests, self.streams = _Places(), _Places()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        offered = Headers(scope=scope).get("x-request-id", "")
        request_id = offered if re.fullmatch(r"[A-Za-z0-9._-]{8,64}", offered) else token_hex(8)
        scope["request_id"] = request_id
        structlog.contextvars.bind_contextvars(request_id=request_id)
        client = scope.get("client")
        address = client[0] if client else ""
        started = time.perf_counter()
        status = 500
        begun = False

        async def send_with_headers(message: Message) -> None:
            nonlocal status, begun
            if message["type"] == "http.response.start":
                begun = True
                status = message["status"]
                own = {name for name, _ in message["headers"]}
                message["headers"] = [
                    *message["headers"],
                    (b"x-request-id", request_id.encode()),
                    *(header for header in self.headers if header[0] not in own),
                ]
            await send(message)

        try:
            if scope["path"].startswith(WATCHING):
                await self.app(scope, receive, send_with_headers)
                return
            places, most, most_from_one = self._bound(scope["path"])
            if places.are_full(address, most, most_from_one):
                busy = Unavailable("busy", "Too much at once.", retry_after=1)
                await self._refuse(busy, scope, receive, send_with_headers)
                return
            with places.taken(address):
                await self.app(scope, hurried(receive), send_with_headers)
        except Exception as error:
            refused = refusal(error)
            if refused is None:
                log.exception("fault")
            if begun:
                raise  # half an answer is out: the server must break the connection off
            await self._refuse(refused or Fault(None, FAULT), scope, receive, send_with_headers)
        finally:
            seconds = time.perf_counter() - started
            route: Any = scope.get("route")
            path = getattr(route, "path", "(none)")
            # Callers can make up methods, and a label's every value is kept for good.
            method = scope["method"] if scope["method"] in METHODS else "(other)"
            REQUESTS.labels(method, path, str(status)).inc()
            if not path.endswith(STREAMS):  # how long people watch says nothing of how fast we are
                SECONDS.labels(method, path).observe(seconds)
            log.info(
                "request",
                method=method,
                # The route, not the path: a one-time link's path is a secret.
                route=path,
                ids={k: str(v) for k, v in scope.get("path_params", {}).items() if k.endswith("_id")},
                status=status,
                ms=round(seconds * 1000, 1),
            )
            structlog.contextvars.clear_contextvars()

    def _bound(self, path: str) -> tuple[_Places, int, int]:
        if path.endswith(STREAMS):
            return self.streams, MOST_STREAMS, MOST_STREAMS_FROM_ONE
        return self.requests, MOST_AT_ONCE, MOST_FROM_ONE

    async def _refuse(self, error: DomainError, scope: Scope, receive: Receive, send: Send) -> None:
        await self.show(Request(scope), error)(scope, receive, send)
