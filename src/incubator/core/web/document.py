"""Documents that are written when they are asked for: a calendar, a table."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from incubator.core.actor import Actor
from incubator.core.objects import attachment
from incubator.core.usecase import UseCase
from incubator.core.web.binding import call_of
from incubator.core.web.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Written:
    """A document: its file name, and its bytes piece by piece: a long one is never whole in memory."""

    name: str
    pieces: AsyncIterator[bytes]


@dataclass(frozen=True)
class Document(Endpoint):
    """`Document("GET", "/calls/{call_id:uuid}/calendar", read_calendar, media="text/calendar")`.

    The use case, a query, decides whether the actor may have it, and gives a `Written`. The first piece is
    asked for before the answer begins: what fails by then is refused as usual.
    """

    media: str = "application/octet-stream"

    def __post_init__(self) -> None:
        """Refuse at import what is no reading."""
        if self.method != "GET" or self.use_case.writes:
            raise TypeError(f"{self.path}: a document is read")
        super().__post_init__()

    async def _respond(self, request: Request) -> Response:
        actor: Actor = await request.app.state.authenticate(request)
        use_case: UseCase[Any] = self.use_case
        written: Written = await use_case(call_of(request, actor), **self.binding.arguments(request))
        first = await anext(written.pieces, b"")
        headers = {"content-disposition": attachment(written.name), "cache-control": "no-store"}
        return StreamingResponse(_from(first, written.pieces), 200, headers, self.media)


async def _from(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece
