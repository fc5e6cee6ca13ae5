"""Refusals as RFC 9457 problem details."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any

import orjson
from pydantic import BaseModel, Field, ValidationError
from starlette.responses import Response

from incubator.core.errors import DomainError, FieldError, Invalid, Malformed

MEDIA_TYPE = "application/problem+json"


class ProblemError(BaseModel):
    """One refused field."""

    pointer: str = Field(description="JSON pointer to the field; query parameters begin with `?`.")
    code: str
    message: str


class Problem(BaseModel):
    """RFC 9457 problem details; `code` says which rule refused and never changes."""

    type: str
    title: str
    status: int
    code: str
    detail: str = ""
    errors: list[ProblemError] = []
    facts: dict[str, Any] = {}
    request_id: str | None = None


def problem(error: DomainError, request_id: str | None = None) -> Response:
    """The response for a refusal."""
    body = {
        "type": f"/problems/{error.code}",
        "title": error.title,
        "status": error.status,
        "code": error.code,
        "detail": error.detail,
        "errors": [{"pointer": e.pointer, "code": e.code, "message": e.message} for e in error.errors],
        "facts": error.facts,
        "request_id": request_id,
    }
    headers = {"cache-control": "no-store"}
    if "retry_after" in error.facts:
        headers["retry-after"] = str(error.facts["retry_after"])
    if error.status == HTTPStatus.UNAUTHORIZED:
        headers["www-authenticate"] = "Bearer"
    return Response(orjson.dumps(body, default=str), error.status, headers, MEDIA_TYPE)


def invalid(error: ValidationError, prefix: str = "/") -> DomainError:
    """A failed validation as a refusal: 400 when it is not JSON at all, else 422 with every bad field."""
    found: Sequence[Any] = error.errors(include_url=False, include_input=False, include_context=False)
    if any(e["type"] == "json_invalid" for e in found):
        return Malformed("json_invalid", "The body is not JSON in UTF-8.")
    return Invalid(
        None,
        "Some values can't be accepted.",
        errors=[
            FieldError(prefix + "/".join(_escape(str(p)) for p in e["loc"]), e["type"], e["msg"])
            for e in found[:100]
        ],
    )


def _escape(part: str) -> str:
    return part[:100].replace("~", "~0").replace("/", "~1")
