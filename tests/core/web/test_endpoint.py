"""What an operation reads of a request and what it answers, tried with bodies and queries that lie."""

import io
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID, uuid4

import pytest
from httpx import ASGITransport, AsyncClient, Response
from PIL import Image
from pydantic import Field

from factories.people import make_person
from incubator import app
from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict, Unavailable
from incubator.core.objects import FileType
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.tables import StoredFile
from incubator.core.text import Line
from incubator.core.usecase import Work, command, public, query
from incubator.core.web.endpoint import BODY_LIMIT, Download, Endpoint, RawJson
from incubator.core.web.schema import Amount, AmountOut, Input, Listing, Output
from incubator.core.web.uploads import Upload
from incubator.people import Person

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

OPEN = public("a test's own")


class Note(Input):
    text: Line
    number: int = 0
    weights: list[float] = Field(default_factory=list)
    inner: dict[str, Any] | None = None
    amount: Amount = 0


class NoteOut(Output):
    text: str
    number: int
    weights: list[float]
    amount: AmountOut


@command(OPEN)
async def take(work: Work, *, body: Note) -> Note:
    work.note(text=body.text)
    return body


@command(OPEN)
async def take_nothing(_work: Work) -> None: ...


@dataclass
class Window:
    first: int
    limit: int
    flag: bool
    role: Role | None


class WindowOut(Output):
    first: int
    limit: int
    flag: bool
    role: Role | None


@query(OPEN)
async def look(
    _work: Work, *, first: int, limit: Limit = PAGE, flag: bool = False, role: Role | None = None
) -> Window:
    return Window(first, limit, flag, role)


class Named(Output):
    name: str


@query(OPEN)
async def people(_work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[Person]:
    return await listing(Person.all(), cursor, limit)


@query(OPEN)
async def raw(_work: Work) -> RawJson:
    return RawJson(b'{"built": "by the database"}')


async def person_seen(work: Work, person_id: UUID) -> Person:
    return await work.one(Person.filter(id=person_id))


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def attach(work: Work, person: Person, *, upload: Upload, outcome: str = "") -> Person:
    await StoredFile.create(
        key=upload.stored.key,
        name=upload.name,
        size=upload.stored.size,
        sha256=upload.stored.sha256,
        media_type="image/png",
    )
    if outcome == "conflict":
        raise Conflict("no_more_files")
    if outcome == "lost":
        raise Unavailable("database_unavailable")
    if outcome == "fault":
        raise RuntimeError("bug")
    await work.save(person)
    return person


@query(Permission.PERSON_READ, subject=person_seen)
async def fetch(_work: Work, _person: Person, *, key: str) -> Download:
    return Download(key, "报告.png", "image/png")


ENDPOINTS = [
    Endpoint("POST", "/notes", take, returns=NoteOut, status=201),
    Endpoint("POST", "/nothings", take_nothing),
    Endpoint("GET", "/windows", look, returns=WindowOut),
    Endpoint("GET", "/names", people, returns=Listing[Named]),
    Endpoint("GET", "/raw", raw, returns=RawJson),
    Endpoint(
        "POST",
        "/people/{person_id:uuid}/files",
        attach,
        returns=Named,
        status=201,
        accepts=frozenset({FileType.PNG}),
    ),
    Endpoint("GET", "/people/{person_id:uuid}/file", fetch, returns=Download),
]


@pytest.fixture
async def web(house, monkeypatch) -> AsyncIterator[AsyncClient]:
    """A client of the house with these operations instead of the rooms'."""
    monkeypatch.setattr(app, "endpoints", lambda: ENDPOINTS)
    transport = ASGITransport(app.create_app(house), raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://testserver/api/v1") as opened:
        yield opened


async def events(house) -> int:
    return await house.database.pool.fetchval("SELECT count(*) FROM audit_event")


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


# --- JSON bodies


JSON = {"content-type": "application/json"}


async def test_body_is_taken_and_answered(web):
    answer = await web.post(
        "/notes", json={"text": " 你好 ", "number": 7, "amount": "1409.5", "weights": [0.1]}
    )
    assert answer.status_code == 201
    assert answer.json() == {"text": "你好", "number": 7, "weights": [0.1], "amount": "1409.50"}
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["cache-control"] == "no-store"


NOT_JSON = [
    b"",
    b" ",
    b"{",
    b'{"text": "a"',
    b'{"text": "a"}}',
    b'{"text": "a"} {"text": "b"}',
    b"{'text': 'a'}",
    b'{"text": "a",}',
    b'{"text": undefined}',
    b'{"text": "a\x00"}',
    b'{"text": "a\nb"}',
    b'{"text": "\\ud800"}',
    b'{"text": "\\q"}',
    b'{"text": "\xff"}',
    b'\xef\xbb\xbf{"text": "a"}',
    '{"text": "a"}'.encode("utf-16"),
    b'{"inner": ' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}",
    b"[" * 500_000,
    b'{"number": 0x10}',
    b'{"number": 1_000}',
    b'{"number": 01}',
    b'{"number": .5}',
    b"<note/>",
    b"text=a",
]


async def test_body_that_is_not_json_is_malformed(house, web):
    answers = [said(await web.post("/notes", content=body, headers=JSON)) for body in NOT_JSON]
    assert answers == [(400, "json_invalid")] * len(NOT_JSON)
    assert await events(house) == 0


WRONG_FIELDS = [
    ("null", "/", "model_type"),
    ("[]", "/", "model_type"),
    ('"text"', "/", "model_type"),
    ("NaN", "/", "model_type"),
    ("{}", "/text", "missing"),
    ('{"text": null}', "/text", "string_type"),
    ('{"text": 7}', "/text", "string_type"),
    ('{"text": ""}', "/text", "empty_text"),
    ('{"text": "a", "text": ""}', "/text", "empty_text"),
    ('{"text": "a\\u0000b"}', "/text", "forbidden_character"),
    ('{"text": "a\\u202eb"}', "/text", "forbidden_character"),
    (json.dumps({"text": "长" * 10_000}), "/text", "string_too_long"),
    ('{"text": "a", "more": 1}', "/more", "extra_forbidden"),
    ('{"text": "a", "__class__": 1}', "/__class__", "extra_forbidden"),
    ('{"text": "a", "a/b~c": 1}', "/a~1b~0c", "extra_forbidden"),
    ('{"text": "a", "number": "7"}', "/number", "int_type"),
    ('{"text": "a", "number": 7.0}', "/number", "int_type"),
    ('{"text": "a", "number": 1e400}', "/number", "int_type"),
    ('{"text": "a", "number": NaN}', "/number", "int_type"),
    ('{"text": "a", "number": true}', "/number", "int_type"),
    ('{"text": "a", "number": [7]}', "/number", "int_type"),
    ('{"text": "a", "weights": "1"}', "/weights", "list_type"),
    ('{"text": "a", "weights": [1, "2"]}', "/weights/1", "float_type"),
    ('{"text": "a", "amount": 5}', "/amount", "bad_amount"),
    ('{"text": "a", "amount": "5.001"}', "/amount", "bad_amount"),
    ('{"text": "a", "amount": "-1"}', "/amount", "greater_than_equal"),
    ('{"text": "a", "amount": "1e3"}', "/amount", "bad_amount"),
    ('{"text": "a", "amount": "NaN"}', "/amount", "bad_amount"),
    ('{"text": "a", "amount": "１"}', "/amount", "bad_amount"),
    ('{"text": "a", "amount": "99999999999999999999"}', "/amount", "bad_amount"),
]


async def test_wrong_field_is_pointed_at(house, web):
    for body, pointer, code in WRONG_FIELDS:
        answer = await web.post("/notes", content=body.encode(), headers=JSON)
        assert said(answer) == (422, "invalid"), body
        assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(pointer, code)]
    assert await events(house) == 0


async def test_number_that_is_none_is_refused(house, web):
    for number in ("NaN", "Infinity", "-Infinity", "1e400", "-1e400"):
        body = f'{{"text": "a", "weights": [{number}]}}'
        assert said(await web.post("/notes", content=body.encode(), headers=JSON)) == (422, "invalid"), number
    assert await events(house) == 0


async def test_errors_are_bounded_and_never_quote_the_input(web):
    body = {f"hunter2-{n}" * 200: "hunter3" for n in range(300)}
    answer = await web.post("/notes", json=body)
    assert len(answer.json()["errors"]) == 100
    assert len(answer.content) < 50_000
    assert b"hunter3" not in answer.content


OTHER_TYPES = [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/jsonp",
    "text/json",
    "",
    "application/json, text/plain",
    "application/xml",
    "\xff",
]


async def test_other_content_type_is_refused(house, web):
    for kind in OTHER_TYPES:
        headers = [(b"content-type", kind.encode("latin-1"))]
        answer = await web.post("/notes", content=b'{"text": "a"}', headers=headers)
        assert said(answer) == (415, "send_json"), kind
    assert said(await web.post("/notes", content=b'{"text": "a"}')) == (415, "send_json")
    assert await events(house) == 0


async def test_content_type_may_have_parameters(web):
    for kind in ("application/json; charset=utf-8", "Application/JSON", "application/json;"):
        answer = await web.post("/notes", content=b'{"text": "a"}', headers={"content-type": kind})
        assert answer.status_code == 201, kind


async def test_body_up_to_the_limit_is_read_and_one_byte_more_is_too_large(house, web):
    room = BODY_LIMIT - len(b'{"text":""}')
    assert said(await web.post("/notes", content=b'{"text":"' + b"a" * room + b'"}', headers=JSON))[0] == 422
    answer = await web.post("/notes", content=b'{"text":"' + b"a" * (room + 1) + b'"}', headers=JSON)
    assert said(answer) == (413, "too_large")
    assert answer.json()["facts"] == {"limit": BODY_LIMIT}
    assert await events(house) == 0


async def test_endless_body_is_cut_off(web):
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(1000):
            sent += 100_000
            yield b" " * 100_000

    assert said(await web.post("/notes", content=endless(), headers=JSON)) == (413, "too_large")
    assert sent < 2 * BODY_LIMIT
    assert said(await web.post("/nothings", content=endless())) == (413, "too_large")


async def test_answer_without_content_is_204(web):
    answer = await web.post("/nothings")
    assert (answer.status_code, answer.content) == (204, b"")


async def test_json_of_the_database_goes_out_as_it_is(web):
    answer = await web.get("/raw")
    assert (answer.content, answer.headers["content-type"]) == (
        b'{"built": "by the database"}',
        "application/json",
    )


# --- the query


async def test_query_is_read_by_its_types(web):
    answer = await web.get("/windows", params={"first": "-7", "limit": "3", "flag": "true", "role": "judge"})
    assert answer.json() == {"first": -7, "limit": 3, "flag": True, "role": "judge"}
    assert (await web.get("/windows?first=1")).json() == {
        "first": 1,
        "limit": 50,
        "flag": False,
        "role": None,
    }


WRONG_QUERIES = [
    ("", "?first"),
    ("first=", "?first"),
    ("first=a", "?first"),
    ("first=1.5", "?first"),
    ("first=1e3", "?first"),
    ("first=NaN", "?first"),
    ("first=%00", "?first"),
    ("first=%FF", "?first"),
    ("first=" + "9" * 5000, "?first"),
    ("first=1&limit=0", "?limit"),
    ("first=1&limit=101", "?limit"),
    ("first=1&limit=-1", "?limit"),
    ("first=1&flag=maybe", "?flag"),
    ("first=1&role=king", "?role"),
    ("first=1&more=1", "?more"),
    ("first=1&body=1", "?body"),
    ("first=1&work=1", "?work"),
    ("first=1&First=1", "?First"),
    ("first=1&first=2", "repeated_parameter"),
    ("first=1&first=1", "repeated_parameter"),
    ("first=1&more=1&more=2", "repeated_parameter"),
]


async def test_query_that_can_t_be_taken_is_refused(web):
    for asked, expected in WRONG_QUERIES:
        answer = await web.get(f"/windows?{asked}")
        found = [e["pointer"] for e in answer.json()["errors"]] or [answer.json()["code"]]
        status = 422 if expected.startswith("?") else 400
        assert (answer.status_code, found) == (status, [expected]), asked


async def test_unknown_query_is_refused_where_there_is_none(house, web):
    assert said(await web.post("/nothings?more=1")) == (400, "unknown_parameter")
    assert said(await web.post("/notes?text=b", json={"text": "a"})) == (400, "unknown_parameter")
    assert await events(house) == 0


# --- lists


async def names(web, asked: str = "") -> tuple[list[str], str | None]:
    answer = await web.get(f"/names?{asked}")
    assert answer.status_code == 200, answer.text
    return [item["name"] for item in answer.json()["items"]], answer.json()["next"]


async def test_pages_hold_everything_once_newest_first(web):
    for number in range(7):
        await make_person(name=f"第{number}位")
    found, cursor = await names(web, "limit=3")
    while cursor:
        page, cursor = await names(web, f"limit=3&cursor={cursor}")
        found += page
    assert found == [f"第{number}位" for number in reversed(range(7))]
    assert await names(web, "limit=7") == (found, None)


async def test_what_is_made_meanwhile_shifts_no_page(web):
    for number in range(4):
        await make_person(name=f"{number}")
    first, cursor = await names(web, "limit=2")
    await make_person(name="new")
    second, end = await names(web, f"limit=2&cursor={cursor}")
    assert (first, second, end) == (["3", "2"], ["1", "0"], None)


WRONG_CURSORS = [
    ("a", "bad_cursor"),
    ("AAAA", "bad_cursor"),
    ("A" * 21, "bad_cursor"),
    ("A" * 23, "bad_cursor"),
    ("A" * 200, "bad_cursor"),
    ("-_-_", "bad_cursor"),
    ("A" * 201, "?cursor"),
    ("", "?cursor"),
    ("AAAA%3D", "?cursor"),
    ("%2e%2e", "?cursor"),
    ("é", "?cursor"),
    ("A A", "?cursor"),
    (str(uuid4()), "bad_cursor"),
]


async def test_cursor_that_we_never_gave_is_refused(web):
    for cursor, expected in WRONG_CURSORS:
        answer = await web.get(f"/names?cursor={cursor}")
        found = [e["pointer"] for e in answer.json()["errors"]] or [answer.json()["code"]]
        assert (answer.status_code, found) == (422 if expected == "?cursor" else 400, [expected]), cursor


# --- files


def picture(colour: str = "red") -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (8, 8), colour).save(out, "PNG")
    return out.getvalue()


async def objects(house) -> list[str]:
    stored = house.objects.keys()
    return [stat.key async for stat in stored]


@pytest.fixture
async def place(web, visitor) -> str:
    admin = await visitor(Role.ADMINISTRATOR)
    web.headers["authorization"] = admin.client.headers["authorization"]
    return f"/people/{admin.id}/files?name=图.png"


async def test_file_is_put_and_its_row_kept(house, web, place):
    answer = await web.post(place, content=picture())
    assert answer.status_code == 201
    row = await StoredFile.get()
    assert await objects(house) == [row.key]
    assert (row.name, row.size) == ("图.png", len(picture()))


@pytest.mark.parametrize(("outcome", "left"), [("conflict", 0), ("lost", 1), ("fault", 1)])
async def test_file_goes_with_its_refusal_but_never_when_the_outcome_is_unknown(
    house, web, place, outcome, left
):
    answer = await web.post(f"{place}&outcome={outcome}", content=picture())
    assert answer.status_code == {"conflict": 409, "lost": 503, "fault": 500}[outcome]
    assert len(await objects(house)) == left
    assert await StoredFile.all().count() == 0


async def test_twin_of_an_upload_leaves_one_object(house, web, place):
    for _ in range(2):
        answer = await web.post(place, content=picture(), headers={"idempotency-key": "k"})
        assert answer.status_code == 201
    assert answer.headers["idempotency-replayed"] == "true"
    assert len(await objects(house)) == await StoredFile.all().count() == 1
    other = await web.post(place, content=picture("blue"), headers={"idempotency-key": "k"})
    assert said(other) == (422, "idempotency_key_reused")
    assert len(await objects(house)) == 1


async def test_file_is_refused_before_it_is_read_where_the_permission_is_missing(house, web, visitor):
    judge = await visitor(Role.JUDGE)
    read = []

    async def content() -> AsyncIterator[bytes]:
        read.append(1)
        yield picture()

    for headers, status in (({"authorization": judge.client.headers["authorization"]}, 403), ({}, 401)):
        answer = await web.post(f"/people/{judge.id}/files?name=a.png", content=content(), headers=headers)
        assert answer.status_code == status
    assert (read, await objects(house)) == ([], [])


@pytest.mark.parametrize("length", ["268435457", "9" * 18])
async def test_file_that_says_it_is_too_large_is_not_read(house, web, place, length):
    answer = await web.post(place, content=picture(), headers={"content-length": length})
    assert said(answer) == (413, "file_too_large")
    assert await objects(house) == []


async def test_length_that_is_no_number_is_not_believed(web, place):
    for length in ("\xb2", "-5", "a", "", "9" * 400):
        headers = [(b"content-length", length.encode("latin-1"))]
        assert (await web.post(place, content=picture(), headers=headers)).status_code == 201, length


async def test_file_that_is_not_what_is_accepted_is_refused(house, web, place):
    for content in (b"", b"%PDF-1.7 not a picture", picture()[:45], b"\x89PNG\r\n\x1a\n" + b"\0" * 50):
        answer = await web.post(place, content=content)
        assert answer.status_code in {415, 422}, content
        assert answer.json()["code"].startswith("file_")
    assert await objects(house) == []


async def test_file_s_name_is_one_line(house, web, place):
    for name in ("", "a%0Ab.png", "%00.png", "a%E2%80%AE.png", "a" * 201):
        answer = await web.post(place.split("?")[0] + f"?name={name}", content=picture())
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "?name"), name
    assert await objects(house) == []


async def test_download_is_a_link_that_expires(web, place):
    await web.post(place, content=picture())
    key = (await StoredFile.get()).key
    answer = await web.get(place.split("?")[0].removesuffix("s") + f"?key={key}")
    assert (answer.status_code, answer.headers["cache-control"]) == (307, "no-store")
    link = urlsplit(answer.headers["location"])
    served = await web.get(f"http://testserver{link.path}?{link.query}")
    assert served.content == picture()


# --- what does not import


async def test_wrong_declarations_do_not_import():
    with pytest.raises(TypeError, match="takes no"):
        Endpoint("GET", "/windows/{nothing}", look, returns=WindowOut)
    with pytest.raises(TypeError, match="accepts"):
        Endpoint("POST", "/people/{person_id:uuid}/files", attach, returns=Named)
    with pytest.raises(TypeError, match="not with a file"):
        Endpoint(
            "POST", "/people/{person_id:uuid}/files", attach, returns=Download, accepts=frozenset(FileType)
        )
