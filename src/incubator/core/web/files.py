"""Signed links to objects in the folder store: the signature is the permission."""

from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from incubator.core.errors import DomainError, NotFound
from incubator.core.objects import FolderStore, ObjectMissing, attachment
from incubator.core.usecase import Services, public

GUARD = public("the link's signature is the permission")


class RangeNotSatisfiable(DomainError):
    """The asked-for bytes lie outside the file; facts give its size."""

    status, title, code = 416, "No such part of the file", "range_not_satisfiable"


def routes() -> list[Route]:
    """GET and HEAD serve an object with ranges, PUT takes a direct upload."""
    return [Route("/objects/{key:path}", serve, methods=["GET", "HEAD", "PUT"], name="objects.serve")]


async def serve(request: Request) -> Response:
    """Do what the link allows; an expired one is 410, a tampered one 403."""
    services: Services = request.app.state.services
    store = services.objects
    if not isinstance(store, FolderStore):
        raise NotFound
    key = request.path_params["key"]
    link = store.verify_link(method=request.method, key=key, query=dict(request.query_params))
    if request.method == "PUT":
        await store.receive(key, request.stream(), limit=services.settings.upload_limit)
        return Response(status_code=204)
    found = await store.stat(key)
    if found is None:
        raise ObjectMissing
    headers = {
        "content-disposition": attachment(link.filename),
        "accept-ranges": "bytes",
        "cache-control": "private, max-age=300",
        "etag": f'"{key.replace("/", "")}"',
    }
    start, stop, status = _range(request.headers.get("range"), found.size)
    if status == 206:
        headers["content-range"] = f"bytes {start}-{stop - 1}/{found.size}"
    headers["content-length"] = str(stop - start)
    if request.method == "HEAD":
        return Response(None, status, headers, link.media_type)
    return StreamingResponse(_chunks(store, key, start, stop), status, headers, link.media_type)


async def _chunks(store: FolderStore, key: str, start: int, stop: int) -> AsyncIterator[bytes]:
    # Opened by the first read, so that a client that leaves before it leaves no open handle behind.
    async with store.open(key, start, stop) as chunks:
        async for chunk in chunks:
            yield chunk


def _range(header: str | None, size: int) -> tuple[int, int, int]:
    """The single byte range that is asked for, as (start, stop, status); several ranges get the whole."""
    if header is None or not header.startswith("bytes=") or "," in header:
        return 0, size, 200
    first, dash, last = header.removeprefix("bytes=").strip().partition("-")
    if not dash or not (first + last).isascii() or not (first + last).isdigit() or len(first + last) > 30:
        return 0, size, 200
    if not first:
        start, stop = max(0, size - int(last)), size
    else:
        start, stop = int(first), min(size, int(last) + 1) if last else size
    if start >= stop:
        raise RangeNotSatisfiable(None, "The range lies outside the file.", size=size)
    return start, stop, 206
