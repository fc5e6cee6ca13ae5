"""Reading what a request sends: never more than allowed, and never for as long as the sender likes."""

import time
from asyncio import timeout
from collections.abc import AsyncIterator

from starlette.requests import ClientDisconnect, Request
from starlette.types import Message, Receive

from incubator.core.errors import DomainError, Malformed, TooLarge

PATIENCE_S = 20
"""A body may take so long, and longer only as far as it keeps the pace."""

PACE = 16 * 1024
"""Bytes a second that a larger body must keep on the whole."""


class TooSlow(DomainError):
    """The body did not come in time."""

    status, title, code = 408, "Too slow", "body_too_slow"


def hurried(receive: Receive) -> Receive:
    """The same channel, which raises TooSlow when a body trickles: a slot is not held by waiting."""
    started = time.monotonic()
    received = 0
    done = False

    async def next_message() -> Message:
        nonlocal received, done
        if done:
            return await receive()  # only the end of the connection can come now, whenever it comes
        rest = started + PATIENCE_S + received / PACE - time.monotonic()
        try:
            async with timeout(max(0.0, rest)):
                message = await receive()
        except TimeoutError:
            raise TooSlow(None, "The body did not come in time.") from None
        received += len(message.get("body", b""))
        done = message["type"] != "http.request" or not message.get("more_body", False)
        return message

    return next_message


async def chunks(request: Request) -> AsyncIterator[bytes]:
    """The body as it comes; raises Malformed when the sender breaks off."""
    try:
        async for chunk in request.stream():
            if chunk:
                yield chunk
    except ClientDisconnect:
        raise Malformed("upload_broken_off", "The upload broke off.") from None


async def read(request: Request, limit: int) -> bytes:
    """The whole body, if it has at most so many bytes; raises TooLarge as soon as it has more."""
    parts: list[bytes] = []
    size = 0
    async for chunk in chunks(request):
        size += len(chunk)
        if size > limit:
            raise TooLarge(None, "The body is too large.", limit=limit)
        parts.append(chunk)
    return b"".join(parts)


def bounded(request: Request, limit: int) -> Receive:
    """The request's channel, which raises TooLarge when more than so many bytes come."""
    size = 0

    async def next_message() -> Message:
        nonlocal size
        message = await request.receive()
        size += len(message.get("body", b""))
        if size > limit:
            raise TooLarge(None, "The body is too large.", limit=limit)
        return message

    return next_message
