"""The files that pages need, under names that change with their content."""

import gzip
from functools import cache
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from incubator.core.errors import NotFound

ROOT = Path(__file__).parent / "static"

TEXT = (".css", ".js", ".svg", ".txt")

FOREVER = "public, max-age=31536000, immutable"


@cache
def _files() -> dict[str, Path]:
    """Every file by its name; what is not listed is not served."""
    return {path.relative_to(ROOT).as_posix(): path for path in sorted(ROOT.rglob("*")) if path.is_file()}


@cache
def edition() -> str:
    """One hash over all the files: modules import each other by relative names and stay of one edition."""
    digest = sha256()
    for name, path in _files().items():
        digest.update(name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


def static(name: str) -> str:
    """The address of a file in its present edition; a name that does not exist raises KeyError."""
    if name.partition("#")[0] not in _files():
        raise KeyError(name)
    return f"/static/{edition()}/{name}"


@cache
def _content(name: str, *, packed: bool) -> bytes:
    content = _files()[name].read_bytes()
    return gzip.compress(content, mtime=0) if packed else content


async def serve(request: Request) -> Response:
    """One file; its present edition may be kept for good, an older page's edition is asked again."""
    name = request.path_params["name"]
    if name not in _files():
        raise NotFound
    packed = name.endswith(TEXT) and "gzip" in request.headers.get("accept-encoding", "")
    headers = {
        "cache-control": FOREVER if request.path_params["edition"] == edition() else "no-cache",
        "vary": "Accept-Encoding",
        "etag": f'"{edition()}"',
    }
    if request.headers.get("if-none-match") == headers["etag"]:
        return Response(status_code=304, headers=headers)
    if packed:
        headers["content-encoding"] = "gzip"
    media_type = guess_type(name)[0] or "application/octet-stream"
    return Response(_content(name, packed=packed), headers=headers, media_type=media_type)
