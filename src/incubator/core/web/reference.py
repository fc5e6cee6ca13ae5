"""The API's document and its reference page."""

from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from incubator.core.usecase import public
from incubator.core.web import static

GUARD = public("the API's description holds nothing of anybody")

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>创益园 Incubator API</title>
<script type="module" src="%s"></script>
</head>
<body>
<rapi-doc spec-url="/api/v1/openapi.json" load-fonts="false" show-header="false" render-style="read"
 allow-server-selection="false" schema-style="table"></rapi-doc>
</body>
</html>
"""

_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'"
"""The vendored component writes style attributes; nothing else on this page is ours to protect."""


def reference_routes(described: Callable[[], bytes]) -> list[BaseRoute]:
    """`/api/v1/openapi.json`, `/api/docs`, and the static files that they and the pages need."""

    async def openapi(_request: Request) -> Response:
        return Response(described(), media_type="application/json")

    async def docs(_request: Request) -> Response:
        return Response(
            _PAGE % static.static("rapidoc/rapidoc-min.js"),
            media_type="text/html",
            headers={"content-security-policy": _POLICY},
        )

    return [
        Route("/api/v1/openapi.json", openapi, name="openapi"),
        Route("/api/docs", docs, name="docs"),
        Route("/static/{edition}/{name:path}", static.serve, name="static"),
    ]
