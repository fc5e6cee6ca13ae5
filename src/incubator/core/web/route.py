"""Where an endpoint or a page is reached."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Match, Route
from starlette.types import Receive, Scope, Send

Operation = Callable[[Request], Awaitable[Response]]


class OperationRoute(Route):
    """One operation at a method and a path; `operation` is there for who walks the routes."""

    def __init__(self, method: str, path: str, operation: Operation, name: str) -> None:
        super().__init__(path, _Answering(operation), methods=[method], name=name)
        self.operation = operation
        self._begins = path.partition("{")[0]

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """As any route; most are passed over by their beginning, without taking the path apart."""
        if scope["type"] == "http" and not scope["path"].startswith(self._begins):
            return Match.NONE, {}
        return super().matches(scope)


@dataclass(frozen=True, slots=True)
class _Answering:
    """The operation as an application of its own: what it may raise is handled around the whole house."""

    operation: Operation

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        response = await self.operation(Request(scope, receive, send))
        await response(scope, receive, send)
