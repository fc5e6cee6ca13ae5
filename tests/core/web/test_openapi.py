"""The API's document: valid, made from the operations themselves, and open about who may do what."""

import jsonschema_rs
import orjson
import pytest
import schemathesis
from starlette.routing import Route

from incubator.app import VERSION, create_app, endpoints
from incubator.core.actor import Permission
from incubator.core.web import openapi

DOCUMENT = openapi.document(endpoints(), VERSION)
OPERATIONS = [
    (method, path, operation)
    for path, operations in DOCUMENT["paths"].items()
    for method, operation in operations.items()
]


def ids(value: object) -> str | None:
    return value if isinstance(value, str) else None


@pytest.mark.anyio
async def test_document_is_served_as_it_was_made(client):
    answer = await client.get("/api/v1/openapi.json")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    assert answer.json() == orjson.loads(orjson.dumps(DOCUMENT))


def test_document_is_the_same_every_time():
    assert orjson.dumps(openapi.document(endpoints(), VERSION)) == orjson.dumps(DOCUMENT)


def test_document_is_valid():
    schema = schemathesis.openapi.from_dict(orjson.loads(orjson.dumps(DOCUMENT)))
    schema.validate()
    assert len([1 for result in schema.get_all_operations() if result.ok()]) == len(OPERATIONS)


def test_every_schema_is_a_json_schema_and_every_reference_leads_somewhere():
    schemas = DOCUMENT["components"]["schemas"]
    for name, schema in schemas.items():
        jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})
        assert schema.get("title") or schema.get("enum"), name

    def references(value: object) -> set[str]:
        if isinstance(value, dict):
            own = {value["$ref"]} if isinstance(value.get("$ref"), str) else set()
            return own.union(*(references(part) for part in value.values()))
        return set().union(*(references(part) for part in value)) if isinstance(value, list) else set()

    used = {reference.removeprefix("#/components/schemas/") for reference in references(DOCUMENT)}
    assert sorted(used - schemas.keys()) == []
    assert sorted(schemas.keys() - used) == []


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS, ids=ids)
def test_operation_says_who_may_or_why_everybody(method, path, operation):
    if "x-public" in operation:
        assert (len(operation["x-public"]) > 10, operation["security"]) == (True, [])
    else:
        assert operation["x-permission"] in set(Permission)
        assert operation["security"] == [{"token": []}, {"session": []}]
    assert operation["summary"]
    assert operation["responses"].keys() - {"default"} <= {"200", "201", "204", "307"}
    names = {parameter["name"] for parameter in operation["parameters"]}
    assert ("Idempotency-Key" in names) == (method == "post")
    assert {part.split("}")[0] for part in path.split("{")[1:]} <= names


def test_operations_have_ids_of_their_own():
    found = [operation["operationId"] for _, _, operation in OPERATIONS]
    assert len(set(found)) == len(found) == len(endpoints())


@pytest.mark.anyio
async def test_document_names_exactly_the_routes_of_the_api(house):
    described = {(method.upper(), path) for method, path, _ in OPERATIONS}
    served = set()
    for route in create_app(house).routes:
        if isinstance(route, Route) and route.path.startswith(openapi.PREFIX) and hasattr(route, "operation"):
            path = openapi.compile_path(route.path)[1]
            served |= {(method, path) for method in route.methods - {"HEAD"}}
    assert served == described
