"""A browser's stead: pages are fetched, strictly parsed, and their forms sent as a browser sends them."""

from dataclasses import dataclass
from xml.etree.ElementTree import Element

import html5lib
from httpx import ASGITransport, AsyncClient, Response

from factories.people import PHRASE, give_password, make_person
from incubator.app import create_app
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.people import Person

HERE = {"origin": "http://testserver", "accept": "text/html"}

HIDDEN = ("form_token", "once", "version", "do")


@dataclass(frozen=True, slots=True)
class Browser:
    """Whoever it is signed in as."""

    client: AsyncClient
    person: Person | None = None

    async def get(self, path: str, **headers: str) -> Response:
        """The page, which must be sound HTML."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        answer = await self.client.get(path, headers=HERE | given)
        if answer.status_code != 303:
            parsed(answer.text)
        return answer

    async def form(self, path: str, do: str) -> dict[str, str]:
        """What the page's form sends unchanged: its hidden fields and its values."""
        answer = await self.get(path)
        for form in parsed(answer.text).iter("form"):
            values = dict(fields(form))
            if values.get("do") == do:
                return values
        raise AssertionError(f"{path} ({answer.status_code}) has no form {do}")

    async def post(self, path: str, do: str, /, **typed: str) -> Response:
        """Fill the form in and send it; a name's `__` stands for the slash of a pointer."""
        values = await self.form(path, do)
        given = {name.replace("__", "/"): value for name, value in typed.items()}
        return await self.client.post(path, data=values | given, headers=HERE)

    async def send(self, path: str, do: str, /, **typed: str) -> Response:
        """Send what no form of the page offers, with the hidden fields of any of its forms."""
        values = {"do": do} | {name.replace("__", "/"): value for name, value in typed.items()}
        for form in parsed((await self.get(path)).text).iter("form"):
            hidden = dict(fields(form))
            values |= {name: hidden[name] for name in ("form_token", "once") if name in hidden}
        return await self.client.post(path, data=values, headers=HERE)


def parsed(text: str) -> Element:
    """The page as a tree without namespaces; raises where the HTML is not sound."""
    tree: Element = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    return tree


def fields(form: Element) -> list[tuple[str, str]]:
    """What a form holds before anybody types."""
    found = []
    for part in form.iter():
        name = part.get("name")
        if name is None:
            continue
        if part.tag == "input" and part.get("type") in {"radio", "checkbox"}:
            if part.get("checked") is not None:
                found.append((name, part.get("value", "on")))
        elif part.tag == "input" and part.get("type") != "file":
            found.append((name, part.get("value", "")))
        elif part.tag == "textarea":
            found.append((name, (part.text or "").removeprefix("\n")))
        elif part.tag == "select":
            options = list(part.iter("option"))
            chosen = [o for o in options if o.get("selected") is not None] or options[:1]
            found += [(name, o.get("value", "")) for o in chosen]
    return found


def words(text: str) -> str:
    """What a reader sees of the page, without markup."""
    return " ".join("".join(parsed(text).itertext()).split())


async def browse(house: Services, *roles: Role, person: Person | None = None) -> Browser:
    """A browser that is signed in as this person, or as a new one with these roles; close its `client`."""
    client = AsyncClient(
        transport=ASGITransport(create_app(house), raise_app_exceptions=False), base_url="http://testserver"
    )
    person = await give_password(person or await make_person(*roles))
    answer = await client.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})
    assert answer.json() == {"is_pending": False, "factors": []}
    return Browser(client, person)
