"""The OpenAPI 3.1 document, made from the endpoints themselves."""

import inspect
from collections.abc import Sequence
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import JsonSchemaMode
from starlette.routing import compile_path

from incubator.core.usecase import Public
from incubator.core.web.document import Document
from incubator.core.web.endpoint import Endpoint
from incubator.core.web.events import MEDIA_TYPE as EVENTS
from incubator.core.web.events import Stream
from incubator.core.web.problems import MEDIA_TYPE, Problem

PREFIX = "/api/v1"

_PATH_TYPES = {
    "uuid": {"type": "string", "format": "uuid"},
    "int": {"type": "integer", "minimum": 0, "maximum": 2**31 - 1},
    "str": {"type": "string"},
}

_PROBLEM = {
    "description": "A refusal, as RFC 9457 problem details.",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
}


def document(endpoints: Sequence[Endpoint], version: str) -> dict[str, Any]:
    """The document for these endpoints; the same endpoints give the same document."""
    problem: TypeAdapter[Any] = TypeAdapter(Problem)
    wanted: list[tuple[Any, JsonSchemaMode, TypeAdapter[Any]]] = [("problem", "serialization", problem)]
    for endpoint in endpoints:
        if endpoint.binding.body is not None:
            wanted.append(((id(endpoint), "body"), "validation", TypeAdapter(endpoint.binding.body)))
        if endpoint.returns is not None and not endpoint.redirects:
            wanted.append(((id(endpoint), "returns"), "serialization", TypeAdapter(endpoint.returns)))
    refs, definitions = TypeAdapter.json_schemas(wanted, ref_template="#/components/schemas/{model}")
    paths: dict[str, Any] = {}
    for endpoint in endpoints:
        body = refs.get(((id(endpoint), "body"), "validation"))
        returns = refs.get(((id(endpoint), "returns"), "serialization"))
        paths.setdefault(PREFIX + compile_path(endpoint.path)[1], {})[endpoint.method.lower()] = _operation(
            endpoint, body, returns
        )
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "创益园 Incubator",
            "version": version,
            "description": "Registration, incubation, competitions, juries and awards.",
        },
        "paths": paths,
        "components": {
            "schemas": definitions["$defs"],
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "session"},
            },
        },
    }


def _operation(endpoint: Endpoint, body: Any, returns: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON schemas
    use_case = endpoint.use_case
    summary, _, rest = (inspect.getdoc(use_case.function) or "").partition("\n")
    permission = use_case.permission
    operation: dict[str, Any] = {
        "operationId": use_case.name.replace(".", "_"),
        "summary": summary,
        "tags": [use_case.name.split(".")[0]],
        **(
            {"x-public": permission.reason}
            if isinstance(permission, Public)
            else {"x-permission": str(permission)}
        ),
        "security": [] if isinstance(permission, Public) else [{"token": []}, {"session": []}],
        "parameters": _parameters(endpoint),
        "responses": {"default": _PROBLEM, str(_status(endpoint)): _success(endpoint, returns)},
    }
    if rest.strip():
        operation["description"] = rest.strip()
    if body is not None:
        operation["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
    elif endpoint.binding.takes_upload:
        binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
        operation["requestBody"] = {"required": True, "content": binary}
    return operation


def _status(endpoint: Endpoint) -> int:
    if endpoint.redirects:
        return 307
    if isinstance(endpoint, Stream | Document):
        return 200
    return endpoint.status if endpoint.returns is not None else 204


def _success(endpoint: Endpoint, returns: Any) -> dict[str, Any]:  # noqa: ANN401 - a JSON schema
    if endpoint.redirects:
        return {
            "description": "A link to the file; it expires.",
            "headers": {"Location": {"schema": {"type": "string"}}},
        }
    if isinstance(endpoint, Stream):
        return {
            "description": "Events `state`: the whole state as JSON, now and whenever it changes.",
            "content": {EVENTS: {"schema": {"type": "string"}}},
        }
    if isinstance(endpoint, Document):
        return {
            "description": "The document.",
            "content": {endpoint.media: {"schema": {"type": "string", "format": "binary"}}},
        }
    if returns is None:
        return {"description": "Done."}
    return {"description": "Done.", "content": {"application/json": {"schema": returns}}}


def _parameters(endpoint: Endpoint) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for name, convertor in compile_path(endpoint.path)[2].items():
        kind = type(convertor).__name__.removesuffix("Convertor").lower()
        schema = _PATH_TYPES[{"integer": "int", "string": "str"}.get(kind, kind)]
        found.append({"name": name, "in": "path", "required": True, "schema": schema})
    if endpoint.binding.query is not None:
        schema = endpoint.binding.query.model_json_schema()
        required = set(schema.get("required", ()))
        definitions = schema.get("$defs", {})
        found += [
            {"name": name, "in": "query", "required": name in required, "schema": _inlined(part, definitions)}
            for name, part in schema["properties"].items()
        ]
    if endpoint.needs_version:
        found.append(
            {
                "name": "If-Match",
                "in": "header",
                "required": True,
                "description": "The ETag of the version that is edited, or *.",
                "schema": {"type": "string", "pattern": r'^(\*|"[0-9]{1,18}")$'},
            }
        )
    if endpoint.method == "POST":
        found.append(
            {
                "name": "Idempotency-Key",
                "in": "header",
                "required": False,
                "description": "Sent again within 24 hours, the request has no second effect.",
                "schema": {"type": "string", "pattern": "^[!-~]{1,255}$"},
            }
        )
    return found


def _inlined(schema: Any, definitions: dict[str, Any]) -> Any:  # noqa: ANN401 - a JSON schema
    if isinstance(schema, dict):
        if "$ref" in schema:
            return _inlined(definitions[schema["$ref"].rsplit("/", 1)[1]], definitions)
        return {k: _inlined(v, definitions) for k, v in schema.items()}
    if isinstance(schema, list):
        return [_inlined(v, definitions) for v in schema]
    return schema
