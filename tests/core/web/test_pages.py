"""What every page does with what a browser sends: shows, forms, refusals, twins, tokens, languages, swaps."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import pytest
from httpx import ASGITransport, AsyncClient, Response
from jinja2 import ChoiceLoader, DictLoader, Environment
from PIL import Image

from factories.people import make_person
from incubator import app
from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict, Unavailable
from incubator.core.objects import FileType
from incubator.core.tables import StoredFile
from incubator.core.text import Line
from incubator.core.usecase import Services, Work, command, public, query
from incubator.core.web import rendering
from incubator.core.web.page import Form, Page
from incubator.core.web.schema import Input
from incubator.core.web.uploads import Upload
from incubator.people import Person
from incubator.people.passwords import hash_password

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

PASSWORD = "a long enough phrase"
OPEN = public("a test's own")
HERE = {"origin": "http://testserver", "accept": "text/html"}

TEMPLATES = {
    "ui.html": "{% macro loud(word) %}{{ t(word, word)|upper }}{% endmacro %}",
    "form.html": "",
    "chart.html": "",
    "person.html": """
{{ t("你好", "Hello") }} {{ person.name }} v{{ person.version }} {{ word or "-" }} {{ done or "" }}
{% if error %}<p id="refusal">{{ error.status }} {{ error.code }}: {{ error.detail }}</p>{% endif %}
{% for name, message in errors.items() %}<p id="{{ name }}-wrong">{{ message }}</p>{% endfor %}
{% import "ui.html" as ui with context %}
{% block saved %}{{ ui.loud("a") }}<i>{{ typed.get("name", person.name) }}</i>{% endblock %}
<input name="form_token" value="{{ form_token }}"><input name="once" value="{{ once }}">
{% if result %}<b>{{ result }}</b>{% endif %}
{{ "长" * 2000 }}
""",
    "open.html": "{{ origin }} {{ t('公开', 'Public') }}",
    "problem.html": "{{ error.status }} {{ error.code }} {{ error.detail }} {{ typed }}",
}


class Rename(Input):
    name: Line
    password: str = ""


async def person_seen(work: Work, person_id: UUID) -> Person:
    return await work.one(Person.filter(id=person_id))


@query(Permission.PERSON_READ, subject=person_seen)
async def read(_work: Work, person: Person) -> Person:
    return person


@query(OPEN)
async def say(_work: Work, *, word: Line | None = None) -> str | None:
    return word


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def rename(work: Work, person: Person, *, body: Rename) -> Person:
    if body.name == "taken":
        raise Conflict("name_taken", "The name is taken.", name=body.name)
    person.name = body.name
    await work.save(person, "name")
    return person


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def tell(_work: Work, person: Person) -> str:
    return f"secret of {person.name}"


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def attach(work: Work, person: Person, *, upload: Upload) -> Person:
    await StoredFile.create(
        key=upload.stored.key,
        name=upload.name,
        size=upload.stored.size,
        sha256=upload.stored.sha256,
        media_type="image/png",
    )
    if person.name == "refused":
        raise Conflict("no_more_files", "No more files.")
    if person.name == "lost":
        raise Unavailable("database_unavailable", "Nobody knows.")
    await work.save(person)
    return person


PAGES = [
    Page(
        "/persons/{person_id:uuid}",
        "person.html",
        shows={"person": read, "word": say},
        forms={
            "rename": Form(rename, done=("已改名", "Renamed")),
            "move": Form(rename, then="/persons/{person_id}?word=moved"),
            "tell": Form(tell, shows_result=True),
        },
    ),
    Page(
        "/files/{person_id:uuid}",
        "person.html",
        shows={"person": read, "word": say},
        forms={"attach": Form(attach, accepts=frozenset({FileType.PNG}))},
    ),
    Page("/open", "open.html", shows={"word": say}, is_public=True),
]


class Browser:
    """A signed-in person's browser: it takes the hidden fields from the page, as a browser does."""

    def __init__(self, client: AsyncClient, person: Person) -> None:
        self.client = client
        self.person = person
        self.path = f"/persons/{person.id}"

    async def hidden(self, path: str = "") -> dict[str, str]:
        shown = (await self.client.get(path or self.path)).text
        return dict(re.findall(r'name="(form_token|once)" value="([^"]*)"', shown))

    async def post(self, do: str, path: str = "", **fields: str) -> Response:
        data = await self.hidden(path) | {"do": do} | fields
        return await self.client.post(path or self.path, data=data, headers=HERE)


@pytest.fixture
async def web(house: Services, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[AsyncClient]:
    """A client of the house with these pages instead of the rooms'."""

    def environment(rooms: object) -> Environment:
        del rooms
        # An overlay: all tests of a process share the environment itself.
        return ENVIRONMENT(()).overlay(loader=ChoiceLoader([DictLoader(TEMPLATES)]))

    monkeypatch.setattr(app, "pages", lambda: PAGES)
    monkeypatch.setattr(rendering, "environment", environment)
    transport = ASGITransport(app.create_app(house), raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://testserver") as opened:
        yield opened


ENVIRONMENT = rendering.environment


@pytest.fixture
async def browser(web: AsyncClient) -> Browser:
    person = await make_person(Role.ADMINISTRATOR)
    await Person.filter(id=person.id).update(password=await hash_password(PASSWORD))
    answer = await web.post("/api/v1/sessions", json={"email": person.email, "password": PASSWORD})
    assert answer.is_success
    return Browser(web, await make_person())


async def test_page_shows_what_its_queries_found_in_the_reader_s_language(browser: Browser):
    for tag, hello in (("zh-CN,en;q=0.5", "你好"), ("en-GB,zh;q=0.1", "Hello"), ("fr", "你好"), ("", "你好")):
        answer = await browser.client.get(browser.path, headers={"accept-language": tag})
        assert (tag, answer.text.split()[0]) == (tag, hello)
    browser.client.cookies.set("language", "en")
    answer = await browser.client.get(
        f"{browser.path}?word=a&utm_source=x", headers={"accept-language": "zh"}
    )
    assert answer.text.split()[:1] == ["Hello"]
    assert "v1 a" in answer.text
    assert answer.headers["cache-control"] == "no-store"


async def test_form_runs_its_command_and_leads_on_with_words(browser: Browser):
    answer = await browser.post("rename", name="新名")
    assert (answer.status_code, answer.headers["location"]) == (303, browser.path)
    assert "v2 - 已改名" in (await browser.client.get(browser.path)).text
    assert "已改名" not in (await browser.client.get(browser.path)).text
    answer = await browser.post("move", name="又一名")
    assert answer.headers["location"] == f"{browser.path}?word=moved"


async def test_word_of_a_toast_is_never_the_cookie_s(browser: Browser):
    browser.client.cookies.set("done", "%3Cscript%3E")
    answer = await browser.client.get(browser.path)
    assert "script" not in answer.text


async def test_refused_form_keeps_what_was_typed_but_no_password(browser: Browser):
    answer = await browser.post("rename", name="taken", password="hush hush")
    assert answer.status_code == 409
    assert "<i>taken</i>" in answer.text
    assert "409 name_taken" in answer.text
    assert "hush" not in answer.text
    answer = await browser.post("rename", name=" ", surprise="x")
    assert answer.status_code == 422
    assert set(re.findall(r'id="(\w+)-wrong"', answer.text)) == {"name", "surprise"}
    assert (await browser.person.get(id=browser.person.id)).version == 1


async def test_stale_version_is_412_and_keeps_what_was_typed(browser: Browser):
    assert (await browser.post("rename", name="first", version="1")).status_code == 303
    answer = await browser.post("rename", name="second", version="1")
    assert answer.status_code == 412
    assert "v2" in answer.text
    assert "<i>second</i>" in answer.text


async def test_form_sent_twice_has_one_effect(browser: Browser):
    data = await browser.hidden() | {"do": "rename", "name": "twice"}
    both = await asyncio.gather(
        *[browser.client.post(browser.path, data=data, headers=HERE) for _ in range(5)]
    )
    assert {(a.status_code, a.headers["location"]) for a in both} == {(303, browser.path)}
    assert (await browser.person.get(id=browser.person.id)).version == 2
    other = await browser.client.post(browser.path, data=data | {"name": "other"}, headers=HERE)
    assert (other.status_code, "idempotency_key_reused" in other.text) == (422, True)


async def test_form_without_the_session_s_own_token_is_refused(browser: Browser):
    data = await browser.hidden() | {"do": "rename", "name": "x"}
    masked = [(await browser.hidden())["form_token"] for _ in range(2)]
    assert masked[0] != masked[1]
    for token in ("", "00", "zz", "0" * 128, masked[0][:-2] + ("00" if masked[0][-2:] != "00" else "11")):
        answer = await browser.client.post(browser.path, data=data | {"form_token": token}, headers=HERE)
        assert (token, answer.status_code) == (token, 403)
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}):
        answer = await browser.client.post(browser.path, data=data, headers=headers)
        assert answer.status_code == 403
    assert (await browser.client.post(browser.path, data=data, headers=HERE)).status_code == 303


async def test_form_that_the_page_does_not_have_is_refused(browser: Browser):
    assert (await browser.post("delete")).status_code == 400
    assert (await browser.client.post("/open", data={}, headers=HERE)).status_code == 405


async def test_result_that_is_shown_once_is_shown_at_once(browser: Browser, house: Services):
    answer = await browser.post("tell")
    assert answer.status_code == 200
    assert f"<b>secret of {browser.person.name}</b>" in answer.text
    kept = await house.database.pool.fetch("SELECT body FROM idempotent_answer")
    assert kept == []


async def test_stranger_is_led_to_sign_in_and_back(web: AsyncClient):
    person = await make_person()
    answer = await web.get(f"/persons/{person.id}?word=a")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/sign-in?next=/persons/{person.id}%3Fword%3Da"


async def test_next_leads_nowhere_else(browser: Browser):
    for wanted, led in (
        ("/open?word=a", "/open?word=a"),
        ("//evil.example", browser.path),
        ("/\\evil.example", browser.path),
        ("https://evil.example/", browser.path),
        ("/\tx", browser.path),
        ("", browser.path),
    ):
        answer = await browser.post("rename", name="x", next=wanted)
        assert (wanted, answer.headers["location"]) == (wanted, led)


async def test_swap_gets_only_its_block(browser: Browser):
    swap = {"hx-request": "true", "hx-target": "saved"}
    answer = await browser.client.get(browser.path, headers=swap)
    assert answer.text == f"A<i>{browser.person.name}</i>"
    data = await browser.hidden() | {"do": "rename", "name": "taken"}
    answer = await browser.client.post(browser.path, data=data, headers=HERE | swap)
    assert (answer.status_code, answer.text) == (409, "A<i>taken</i>")
    answer = await browser.client.post(browser.path, data=data | {"name": "fine"}, headers=HERE | swap)
    assert (answer.status_code, answer.headers["hx-redirect"]) == (204, browser.path)


async def test_pages_are_compressed_where_the_browser_can(browser: Browser):
    answer = await browser.client.get(browser.path, headers={"accept-encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < 2000
    answer = await browser.client.get(browser.path, headers={"accept-encoding": "identity"})
    assert "content-encoding" not in answer.headers


async def test_public_page_is_sent_again_only_when_it_changed(web: AsyncClient):
    first = await web.get("/open")
    assert first.headers["cache-control"] == "no-cache"
    again = await web.get("/open", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    other = await web.get("/open", headers={"if-none-match": first.headers["etag"], "accept-language": "en"})
    assert other.status_code == 200


async def test_file_of_a_plain_form_is_taken_and_goes_with_its_refusal(
    browser: Browser, house: Services, tmp_path: Path
):
    Image.new("RGB", (4, 4)).save(tmp_path / "图.png")
    content = (tmp_path / "图.png").read_bytes()
    path = f"/files/{browser.person.id}"

    async def send(content: bytes) -> Response:
        data = await browser.hidden(path) | {"do": "attach"}
        files = {"file": ("图.png", content, "image/png")}
        return await browser.client.post(path, data=data, files=files, headers=HERE)

    assert (await send(content)).status_code == 303
    row = await StoredFile.get()
    assert (row.name, row.size) == ("图.png", len(content))
    assert (await send(b"not a picture")).status_code == 415
    data = await browser.hidden(path) | {"do": "attach"}
    assert (await browser.client.post(path, data=data, headers=HERE)).status_code == 422
    await Person.filter(id=browser.person.id).update(name="refused")
    assert (await send(content)).status_code == 409
    assert await StoredFile.all().count() == 1
    assert [found.key async for found in house.objects.keys(after="")] == [row.key]


async def test_file_stays_where_the_outcome_is_unknown_and_has_one_effect_sent_twice(
    browser: Browser, house: Services, tmp_path: Path
):
    path = f"/files/{browser.person.id}"
    contents = []
    for side in (4, 5):
        Image.new("RGB", (side, side)).save(tmp_path / "a.png")
        contents.append((tmp_path / "a.png").read_bytes())

    async def send(data: dict[str, str], content: bytes, name: str = "图.png") -> Response:
        files = {"file": (name, content, "image/png")}
        return await browser.client.post(path, data=data, files=files, headers=HERE)

    data = await browser.hidden(path) | {"do": "attach"}
    assert [(await send(data, contents[0])).status_code for _ in range(2)] == [303, 303]
    assert (await send(data, contents[1])).status_code == 422  # the same form with another file
    assert (len([f async for f in house.objects.keys(after="")]), await StoredFile.all().count()) == (1, 1)
    for name in ("a\u202epng.png", "x" * 300 + ".png"):
        answer = await send(await browser.hidden(path) | {"do": "attach"}, contents[0], name)
        assert (answer.status_code, 'id="file-wrong"' in answer.text) == (422, True)
    await Person.filter(id=browser.person.id).update(name="lost")
    answer = await send(await browser.hidden(path) | {"do": "attach"}, contents[1])
    assert answer.status_code == 503
    assert len([f async for f in house.objects.keys(after="")]) == 2


async def test_what_was_typed_is_shown_where_no_page_can_show_the_form(browser: Browser):
    data = await browser.hidden() | {"do": "rename", "name": "写了很久", "password": "hush hush"}
    answer = await browser.client.post(browser.path, data=data | {"form_token": "00"}, headers=HERE)
    assert (answer.status_code, "写了很久" in answer.text, "hush" in answer.text) == (403, True, False)
    browser.client.cookies.delete("session")
    answer = await browser.client.post(browser.path, data=data, headers=HERE)
    assert (answer.status_code, "写了很久" in answer.text, "hush" in answer.text) == (401, True, False)


async def test_page_that_is_not_there_is_a_page_for_readers_and_a_problem_for_programs(web: AsyncClient):
    shown = await web.get("/nowhere", headers={"accept": "text/html", "accept-language": "en"})
    assert (shown.status_code, shown.text.split()[:2]) == (404, ["404", "not_found"])
    assert (await web.get("/nowhere")).headers["content-type"] == "application/problem+json"


async def test_static_file_has_an_edition_s_name_and_is_kept_for_good(web: AsyncClient):
    address = rendering.static("incubator.css")
    answer = await web.get(address, headers={"accept-encoding": "gzip"})
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-encoding"] == "gzip"
    plain = await web.get(address, headers={"accept-encoding": "identity"})
    assert plain.text == answer.text
    old = await web.get("/static/000000000000/incubator.css")
    assert old.headers["cache-control"] == "no-cache"
    for name in ("../page.py", "%2e%2e/page.py", "nothing.css", ""):
        assert (await web.get(f"/static/x/{name}")).status_code == 404


async def test_language_is_switched_and_leads_back(web: AsyncClient):
    answer = await web.post("/language", data={"language": "en", "next": "/open"}, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/open")
    assert "Public" in (await web.get("/open", headers={"accept-language": "zh"})).text
    answer = await web.post("/language", data={"language": "xx", "next": "//evil.example"}, headers=HERE)
    assert (answer.headers["location"], "set-cookie" in answer.headers) == ("/", False)
