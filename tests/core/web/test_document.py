"""Documents that are written when they are asked for."""

from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient

from incubator import app
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Services, Work, command, public, query
from incubator.core.web import openapi
from incubator.core.web.document import Document, Written

pytestmark = pytest.mark.anyio

OPEN = public("a test's own")


async def pieces(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


async def broken() -> AsyncIterator[bytes]:
    raise Conflict("too_late", "Too late.")
    yield b""


@query(OPEN)
async def write(_work: Work, *, name: str = "一览.csv") -> Written:
    return Written(name, pieces(b"a,", b"b", b"\r\n"))


@query(OPEN)
async def write_nothing(_work: Work) -> Written:
    return Written("empty.csv", pieces())


@query(OPEN)
async def fail(_work: Work) -> Written:
    return Written("never.csv", broken())


@query(Permission.AUDIT_READ)
async def write_secret(_work: Work) -> Written:
    return Written("secret.csv", pieces(b"secret"))


@command(OPEN)
async def change(_work: Work) -> Written:
    return Written("x", pieces())


DOCUMENTS = [
    Document("GET", "/table", write, media="text/csv"),
    Document("GET", "/nothing", write_nothing, media="text/csv"),
    Document("GET", "/broken", fail, media="text/csv"),
    Document("GET", "/secret", write_secret, media="text/csv"),
]


@pytest.fixture
async def client(house: Services, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[AsyncClient]:
    monkeypatch.setattr(app, "endpoints", lambda: DOCUMENTS)
    transport = ASGITransport(app.create_app(house), raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://testserver/api/v1") as opened:
        yield opened


async def test_document_is_sent_whole_with_its_name(client: AsyncClient):
    answer = await client.get("/table")
    assert (answer.status_code, answer.content) == (200, b"a,b\r\n")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.headers["content-disposition"].startswith("attachment")
    assert "%E4%B8%80%E8%A7%88.csv" in answer.headers["content-disposition"]
    assert answer.headers["cache-control"] == "no-store"
    assert (await client.get("/nothing")).content == b""


async def test_document_that_is_refused_says_why(client: AsyncClient):
    assert (await client.get("/secret")).status_code == 401
    answer = await client.get("/broken")
    assert (answer.status_code, answer.json()["code"]) == (409, "too_late")
    assert (await client.get("/table?other=1")).status_code == 422


def test_document_that_changes_something_is_refused_at_import():
    with pytest.raises(TypeError):
        Document("GET", "/x", change)
    with pytest.raises(TypeError):
        Document("POST", "/x", write)


def test_document_is_described():
    told = openapi.document(DOCUMENTS, "1")["paths"]["/api/v1/table"]["get"]["responses"]["200"]
    assert told["content"] == {"text/csv": {"schema": {"type": "string", "format": "binary"}}}
