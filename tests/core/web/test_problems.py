"""Every refusal is a problem with a stable code, whatever was asked or broke; nothing of us leaks."""

import asyncio
import json
from collections.abc import AsyncIterator

import orjson
import prometheus_client
import pytest
import structlog
import uvicorn
from httpx import ASGITransport, AsyncClient, Response
from pydantic import TypeAdapter
from starlette.responses import StreamingResponse
from starlette.routing import Route

from factories.people import make_person
from incubator.app import create_app
from incubator.core.web.middleware import MOST_AT_ONCE, SECURITY_HEADERS
from incubator.core.web.problems import MEDIA_TYPE, Problem
from incubator.people import Person
from incubator.people.passwords import hash_password

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

PROBLEM = TypeAdapter(Problem)
PASSWORD = "correct horse battery"


def said(answer: Response) -> tuple[int, str]:
    """Status and code of what must be a problem in every respect."""
    assert answer.headers["content-type"] == MEDIA_TYPE
    assert answer.headers["cache-control"] == "no-store"
    found = PROBLEM.validate_json(answer.content)
    assert found.status == answer.status_code
    assert found.type == f"/problems/{found.code}"
    assert found.request_id == answer.headers["x-request-id"]
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers[name] == value
    return answer.status_code, found.code


@pytest.fixture
def go() -> asyncio.Event:
    """What the slow route of a broken house waits for."""
    return asyncio.Event()


@pytest.fixture
async def broken(house, go) -> AsyncIterator[AsyncClient]:
    """A client of a house some of whose routes break."""

    async def fault(_request):
        raise RuntimeError("the password is hunter2")

    async def half(_request):
        async def content():
            yield b"half"
            raise RuntimeError("the password is hunter2")

        return StreamingResponse(content())

    async def slow(_request):
        await go.wait()
        return StreamingResponse(iter([b"done"]))

    app = create_app(house)
    app.router.routes[:0] = [Route("/fault", fault), Route("/half", half), Route("/slow", slow)]
    transport = ASGITransport(app, raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://testserver") as opened:
        yield opened


# --- what is not there


async def test_unknown_path_is_404(client):
    for path in (
        "/nothing",
        "/api/v1",
        "/api/v1/",
        "/api/v1/me/",
        "/api/v1//me",
        "/API/v1/me",
        "/api/v1/people/7",
        "/api/v1/people/not-a-uuid",
        "/api/v1/people/00000000-0000-0000-0000-00000000000g",
        "/api/v1/me%2F",
        "/api/v1/me%00",
        "/api/v1/%ff",
        "/static/nothing.js",
        "/static/../app.py",
        "/static/%2e%2e/middleware.py",
        "/static/..%2fmiddleware.py",
        "/static/%00",
        "/static/" + "a" * 5000,
        "/" + "a/" * 2000,
        "/~" + "é" * 100,
    ):
        assert said(await client.get(path)) == (404, "not_found"), path


async def test_other_method_is_405_and_says_which_there_are(client):
    answer = await client.delete("/api/v1/me")
    assert said(answer) == (405, "method_not_allowed")
    assert set(answer.headers["allow"].replace(" ", "").split(",")) <= {"GET", "HEAD", "PATCH"}
    for method in ("TRACE", "CONNECT", "PROPFIND", "get", "X" * 50):
        assert said(await client.request(method, "/api/v1/sign-ups")) == (405, "method_not_allowed"), method


async def test_head_of_a_list_has_the_headers_only(client):
    answer = await client.head("/health/live")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")


async def test_anonymous_is_401_and_told_how_to_sign_in(client):
    answer = await client.get("/api/v1/me")
    assert said(answer) == (401, "unauthenticated")
    assert answer.headers["www-authenticate"] == "Bearer"


# --- what breaks


async def test_fault_is_logged_and_tells_nothing(broken):
    with structlog.testing.capture_logs() as logs:
        answer = await broken.get("/fault", headers={"x-request-id": "request-fault"})
    assert said(answer) == (500, "fault")
    assert answer.headers["x-request-id"] == "request-fault"
    assert b"hunter2" not in answer.content
    assert b"Runtime" not in answer.content
    assert [(entry["event"], entry["log_level"]) for entry in logs] == [
        ("fault", "error"),
        ("request", "info"),
    ]
    assert logs[1]["status"] == 500


async def test_half_an_answer_is_broken_off(house):
    """A whole answer must never be mistaken for one that broke: the server closes the connection."""

    async def half(_request):
        async def content():
            yield b"half"
            raise RuntimeError("late")

        return StreamingResponse(content())

    app = create_app(house)
    app.router.routes.insert(0, Route("/half", half))
    async with AsyncClient(transport=ASGITransport(app), base_url="http://testserver") as client:
        with pytest.raises(RuntimeError, match="late"):
            await client.get("/half")


async def test_house_without_a_database_says_try_again(house, client):
    await house.database.pool.close()
    for answer in (
        await client.get("/api/v1/me", headers={"authorization": "Bearer x"}),
        await client.get("/health/ready"),
        await client.post("/api/v1/sign-ups", json={"email": "a@example.org", "name": "甲"}),
        await client.post("/api/v1/sessions", json={"email": "a@example.org", "password": "x"}),
    ):
        assert said(answer)[0] == 503
    assert (await client.get("/health/live")).status_code == 200


async def test_more_at_once_than_there_are_places_is_refused_at_once(broken, go, monkeypatch):
    monkeypatch.setattr("incubator.core.web.middleware.MOST_FROM_ONE", MOST_AT_ONCE)
    asked = [asyncio.create_task(broken.get("/slow")) for _ in range(MOST_AT_ONCE + 20)]
    async with asyncio.timeout(60):
        while sum(task.done() for task in asked) < 20:  # noqa: ASYNC110 - a refusal has no event
            await asyncio.sleep(0.01)
    go.set()
    answers = await asyncio.gather(*asked)
    refused = [answer for answer in answers if answer.status_code != 200]
    assert len(refused) == 20
    assert {said(answer) for answer in refused} == {(503, "busy")}
    assert {answer.headers["retry-after"] for answer in refused} == {"1"}
    assert (await broken.get("/slow")).status_code == 200


# --- headers and request ids


async def test_every_answer_has_the_security_headers_and_its_own_id(client):
    ids = set()
    for path in ("/health/live", "/api/v1/openapi.json", "/api/docs", "/metrics", "/nothing", "/sign-in"):
        answer = await client.get(path)
        for name, value in SECURITY_HEADERS.items():
            if (path, name) != ("/api/docs", "content-security-policy"):
                assert answer.headers[name] == value, (path, name)
        ids.add(answer.headers["x-request-id"])
        assert "server" not in answer.headers
    assert len(ids) == 6


async def test_strict_transport_only_over_tls(house, client):
    assert "strict-transport-security" not in (await client.get("/health/live")).headers
    from dataclasses import replace

    settings = house.settings.model_copy(update={"public_url": "https://park.example.org"})
    app = create_app(replace(house, settings=settings))
    async with AsyncClient(transport=ASGITransport(app), base_url="https://park.example.org") as secure:
        answer = await secure.get("/health/live")
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


async def test_request_id_is_echoed_only_if_it_is_harmless(client):
    for offered in ("12345678", "a.b-c_D9", "x" * 64):
        answer = await client.get("/nothing", headers={"x-request-id": offered})
        assert answer.headers["x-request-id"] == answer.json()["request_id"] == offered
    for offered in (
        "",
        "short",
        "x" * 65,
        "with space 1",
        "<script>12",
        "line\\nbreak",
        'quo"ted12',
        "日志日志日志日志",
    ):
        answer = await client.get("/nothing", headers=[(b"x-request-id", offered.encode())])
        assert said(answer) == (404, "not_found")
        assert len(answer.headers["x-request-id"]) == 16


async def test_log_line_names_the_route_and_no_secret(client):
    with structlog.testing.capture_logs() as logs:
        await client.get(
            "/links/secret-token?x=secret-query", headers={"authorization": "Bearer secret-bearer"}
        )
    (line,) = [entry for entry in logs if entry["event"] == "request"]
    assert line["route"] == "/links/{token}"
    assert "secret" not in orjson.dumps(line).decode()


async def test_made_up_methods_and_paths_make_no_new_metrics(client):
    await client.request("MADEUP", "/api/v1/me")
    before = prometheus_client.generate_latest().count(b"\n")
    for number in range(20):
        await client.request(f"MADEUP{number}", "/api/v1/me")
        await client.get(f"/made/up/{number}")
    after = prometheus_client.generate_latest()
    assert b"MADEUP" not in after
    assert b"made/up" not in after
    assert after.count(b"\n") - before < 40


async def test_metrics_count_by_route(client):
    await client.get("/api/v1/people/00000000-0000-0000-0000-000000000000")
    text = (await client.get("/metrics")).text
    assert 'route="/api/v1/people/{person_id:uuid}",status="401"' in text


# --- other sites


@pytest.fixture
async def browser(client) -> AsyncClient:
    """A signed-in browser."""
    person = await make_person()
    await Person.filter(id=person.id).update(password=await hash_password(PASSWORD))
    answer = await client.post("/api/v1/sessions", json={"email": person.email, "password": PASSWORD})
    assert answer.status_code == 200
    return client


async def test_other_site_s_page_can_t_change_anything_with_our_cookie(browser):
    etag = (await browser.get("/api/v1/me")).headers["etag"]

    async def change(**headers: str) -> Response:
        given = {k.replace("_", "-"): v for k, v in headers.items()}
        return await browser.patch("/api/v1/me", json={"name": "改"}, headers={"if-match": etag} | given)

    for headers in (
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
        {"sec_fetch_site": "nonsense"},
        {"sec_fetch_site": "cross-site", "origin": "http://testserver"},
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": ""},
        {"origin": "http://testserver.evil.example"},
        {"origin": "http://evil@testserver"},
        {"origin": "http://[testserver"},
        {"origin": "testserver"},
        {"origin": "http://testserver/path"},
        {"origin": "http://127.0.0.1:9999"},
    ):
        assert said(await change(**headers)) == (403, "cross_site_request"), headers
    assert (await browser.get("/api/v1/me")).headers["etag"] == etag
    for headers in (
        {},
        {"sec_fetch_site": "same-origin"},
        {"sec_fetch_site": "none"},
        {"origin": "http://testserver"},
        {"origin": "http://127.0.0.1:8000"},
    ):
        answer = await change(**headers)
        assert answer.status_code == 200, headers
        etag = answer.headers["etag"]


async def test_reading_and_tokens_are_not_bound_to_our_pages(browser, visitor):
    assert (await browser.get("/api/v1/me", headers={"sec-fetch-site": "cross-site"})).status_code == 200
    program = (await visitor()).client
    etag = (await program.get("/api/v1/me")).headers["etag"]
    answer = await program.patch(
        "/api/v1/me", json={"name": "程序"}, headers={"if-match": etag, "origin": "https://other.example"}
    )
    assert answer.status_code == 200


# --- versions


async def test_edit_says_which_version_it_edits(browser):
    etag = (await browser.get("/api/v1/me")).headers["etag"]
    assert etag == '"1"'

    async def edit(version: str | None) -> Response:
        headers = {} if version is None else {"if-match": version}
        return await browser.patch("/api/v1/me", json={"name": "改"}, headers=headers)

    assert said(await edit(None)) == (428, "if_match_required")
    for version in (
        '"2"',
        '"0"',
        "1",
        'W/"1"',
        '"1", "2"',
        '"-1"',
        '""',
        "",
        '"' + "9" * 19 + '"',
        '"1" ,*',
        '"１"',
    ):
        answer = await browser.patch(
            "/api/v1/me", json={"name": "改"}, headers=[(b"if-match", version.encode())]
        )
        assert said(answer) == (412, "stale"), version
    assert [(await edit(v)).headers["etag"] for v in ('"1"', '"2"', "*", ' "4" ')] == [
        '"2"',
        '"3"',
        '"4"',
        '"5"',
    ]
    assert said(await edit('"1"')) == (412, "stale")


# --- on the wire


@pytest.fixture
async def wire(house) -> AsyncIterator[int]:
    """The port of a real server."""
    config = uvicorn.Config(create_app(house), port=0, log_config=None, access_log=False, server_header=False)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - the server offers a flag, not an event
        await asyncio.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    await serving


async def talk(port: int, sent: bytes, *, close: bool = False) -> tuple[int, bytes]:
    """The first status that comes back (0 if none does) and all that was said, after sending these bytes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    await writer.drain()
    if close:
        writer.write_eof()
    async with asyncio.timeout(30):
        try:
            said = await (reader.read() if close else reader.readuntil(b"\r\n\r\n"))
        except asyncio.IncompleteReadError as error:
            said = error.partial
    writer.close()
    return int(said.split(b" ", 2)[1]) if said else 0, said


SIGN_UP = b"POST /api/v1/sign-ups HTTP/1.1\r\nHost: testserver\r\nContent-Type: application/json\r\n"
BODY = b'{"email": "wire@example.org", "name": "a"}'


async def test_length_that_lies_changes_nothing(house, wire):
    length = str(len(BODY)).encode()
    for head in (
        b"Content-Length: " + str(len(BODY) - 1).encode(),
        b"Content-Length: " + str(len(BODY) + 1).encode(),
        b"Content-Length: 99999999999999999999999999",
        b"Content-Length: -1",
        b"Content-Length: abc",
        b"Content-Length: 1" + length + b"\r\nContent-Length: " + length,
        b"Content-Length: " + length + b"\r\nTransfer-Encoding: chunked",
        b"Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        b"Transfer-Encoding: gzip",
    ):
        status, _ = await talk(wire, SIGN_UP + head + b"\r\n\r\n" + BODY, close=True)
        assert status in {0, 400}, head
    assert await Person.all().count() == 0
    status, _ = await talk(wire, SIGN_UP + b"Content-Length: " + length + b"\r\n\r\n" + BODY)
    assert status == 204
    assert await house.database.pool.fetchval("SELECT count(*) FROM audit_event") == 1


async def test_request_that_is_none_leaves_the_server_serving(wire):
    for nonsense in (
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
        b"nonsense\r\n\r\n",
        b"GET / HTTP/9.9\r\n\r\n",
        b"GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost : a\r\n\r\n",
        b"GET / HTTP/1.1\r\nX: a\x00b\r\n\r\n",
        b"",
    ):
        status, _ = await talk(wire, nonsense, close=True)
        assert status in {0, 400, 431}, nonsense[:40]
    assert (await talk(wire, b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"))[0] == 200


async def test_host_that_is_no_host_is_answered_and_never_repeated(wire):
    for host in (
        b"[::1",
        b"a b",
        b"evil.example/",
        b"http://evil.example",
        b"",
        b"\xff\xfe",
        b"a" * 5000,
        b"a:b:c",
    ):
        for path, expected in ((b"/health/live", 200), (b"/api/v1/people/", 404), (b"/api/v1/me", 401)):
            request = b"GET " + path + b" HTTP/1.1\r\nConnection: close\r\nHost: " + host + b"\r\n\r\n"
            status, answer = await talk(wire, request, close=True)
            assert status == expected, (host, path)
            assert b"evil" not in answer
        head = SIGN_UP.replace(b"testserver", host) + b"Idempotency-Key: " + str(len(host)).encode()
        request = head + b"\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}"
        assert (await talk(wire, request, close=True))[0] == 422


async def test_client_that_goes_away_in_the_midst_changes_nothing(wire):
    reader, writer = await asyncio.open_connection("127.0.0.1", wire)
    writer.write(SIGN_UP + b"Content-Length: 1000\r\n\r\n" + BODY)
    await writer.drain()
    await asyncio.sleep(0.1)
    writer.transport.abort()
    del reader
    await asyncio.sleep(0.2)
    assert await Person.all().count() == 0
    assert (await talk(wire, b"GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n"))[0] == 200


async def test_problem_of_the_wire_is_json(wire):
    _, answer = await talk(wire, b"GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", close=True)
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/problem+json" in head.lower()
    assert json.loads(body)["code"] == "not_found"


async def test_refusal_is_told_in_chinese_to_who_asks_for_it(client: AsyncClient):
    path = "/api/v1/audit-events"
    for language, title in (
        ("zh-Hans, en;q=0.5", "请先登录"),
        ("en, zh;q=0.5", "Sign in first"),
        ("*", "Sign in first"),
    ):
        problem = (await client.get(path, headers={"accept-language": language})).json()
        assert (problem["title"], problem["code"]) == (title, "unauthenticated")
