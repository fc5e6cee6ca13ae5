"""Server-sent events: an operation whose answer goes on, and says what its subject is as it changes."""

import asyncio
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from incubator.core.actor import Actor
from incubator.core.usecase import UseCase
from incubator.core.web.binding import call_of
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.watching import Hub, Watched, Watcher

HEARTBEAT_S = 15.0
"""A stream says something so often, so that proxies keep it and a lost client is noticed."""

PATIENCE_S = 20.0
"""A client that takes nothing for so long is dropped; it comes back by itself, and sees the newest."""

RECONNECT_MS = 2000

SUFFIX = "/stream"
"""Where every stream's path ends: the bound on requests under way does not count them, but has its own."""

MEDIA_TYPE = "text/event-stream"


@dataclass(frozen=True)
class Stream(Endpoint):
    """`Stream("GET", "/pitch-sessions/{session_id:uuid}/stream", watch_session)`.

    The use case, a query, decides whether the actor may watch, and gives the `Watched` topic. Each event
    `state` is the whole state as JSON with the database's moment `now`; its id stands for the state, so that
    who comes back with `Last-Event-ID` gets it only if it has changed.
    """

    def __post_init__(self) -> None:
        """Refuse at import what is no reading stream."""
        if self.method != "GET" or self.use_case.writes or not self.path.endswith(SUFFIX):
            raise TypeError(f"{self.path}: a stream reads, and its path ends in {SUFFIX}")
        super().__post_init__()

    async def _respond(self, request: Request) -> Response:
        actor: Actor = await request.app.state.authenticate(request)
        use_case: UseCase[Any] = self.use_case
        watched: Watched = await use_case(call_of(request, actor), **self.binding.arguments(request))
        return _EventResponse(request.app.state.hub, watched, request.headers.get("last-event-id"))


class _EventResponse(Response):
    def __init__(self, hub: Hub, watched: Watched, seen: str | None) -> None:
        super().__init__(
            media_type=MEDIA_TYPE, headers={"cache-control": "no-store", "x-accel-buffering": "no"}
        )
        del self.headers["content-length"]
        self._hub, self._watched, self._seen = hub, watched, seen

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send until the client leaves, is too slow, or the house closes."""
        if scope["method"] == "HEAD":
            await Response(headers=dict(self.headers))(scope, receive, send)
            return
        async with self._hub.watch(self._watched) as watcher:
            leaving = asyncio.create_task(_leave(receive, watcher))
            try:
                await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
                await _say(send, b"retry: %d\n\n" % RECONNECT_MS)
                await self._tell(watcher, send)
                if not leaving.done():
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
            except TimeoutError:
                return  # the server breaks an unfinished answer off
            finally:
                leaving.cancel()

    async def _tell(self, watcher: Watcher, send: Send) -> None:
        seen = self._seen
        while not watcher.is_over:
            found = await watcher.after(seen, HEARTBEAT_S)
            if found is not None:
                seen, state = found
                await _say(send, b"event: state\nid: %s\ndata: %s\n\n" % (seen.encode(), state))
            elif not watcher.is_over:
                await _say(send, b":\n\n")


async def _say(send: Send, text: bytes) -> None:
    async with asyncio.timeout(PATIENCE_S):
        await send({"type": "http.response.body", "body": text, "more_body": True})


async def _leave(receive: Receive, watcher: Watcher) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    watcher.end()
