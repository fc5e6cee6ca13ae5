"""The walk through the house: every page with an address and somebody who may see it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from httpx import ASGITransport, AsyncClient
from starlette.routing import compile_path

from browser.peopled import QUERY, STRANGER, Peopled
from factories.people import PHRASE
from incubator.app import create_app, pages
from incubator.core.usecase import Services

MADE_FOR = {
    "/": "owner",
    "/overview": "officer",
    "/competitions": STRANGER,
    "/competitions/{competition_id:uuid}": "officer",
    "/applications/{application_id:uuid}": "owner",
    "/applications/{application_id:uuid}/budget": "owner",
    "/sheets/{sheet_id:uuid}": "judge",
    "/competitions/{competition_id:uuid}/check": "judge",
    "/incubations": "officer",
    "/organizations/{organization_id:uuid}": "owner",
    "/organizations": "officer",
    "/evaluations/{evaluation_id:uuid}": "evaluator",
}
"""Pages that several people may see, each with whom it is made for; others are shown to the first who may."""

ALSO = (
    ("/", STRANGER, 200),
    ("/_design", STRANGER, 200),
    ("/nowhere", STRANGER, 404),
    ("/people", "judge", 403),
)
"""Addresses that a browser looks at besides: by whom, and with which answer."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page as somebody who may see it finds it."""

    persona: str
    address: str
    status: int = 200


ALSO = (
    Visit(STRANGER, "/"),
    Visit(STRANGER, "/_design"),
    Visit(STRANGER, "/nowhere", 404),
    Visit("judge", "/people", 403),
)
"""What a browser looks at besides."""


@asynccontextmanager
async def clients(house: Services, peopled: Peopled, language: str) -> AsyncIterator[dict[str, AsyncClient]]:
    """A signed-in client for each persona, whose browser asks for this language; the stranger's is last."""
    transport = ASGITransport(create_app(house), raise_app_exceptions=False)
    headers = {"accept": "text/html", "accept-language": language}
    async with AsyncExitStack() as stack:
        opened = {}
        for name in (*peopled.personas, STRANGER):
            client = AsyncClient(transport=transport, base_url="http://testserver", headers=headers)
            opened[name] = await stack.enter_async_context(client)
            if person := peopled.personas.get(name):
                answer = await client.post(
                    "/api/v1/sessions", json={"email": person.email, "password": PHRASE}
                )
                assert answer.status_code == 200, answer.text
        yield opened


async def found(peopled: Peopled, opened: dict[str, AsyncClient]) -> tuple[list[Visit], dict[str, str]]:
    """Each page with its address and the first persona who may see it, and what is wrong with the others."""
    visits, lost = [], {}
    for page in (page for page in pages() if not page.media):
        _, path_format, converters = compile_path(page.path)
        if missing := converters.keys() - peopled.places(page.path)[0].keys():
            lost[page.path] = f"tests/browser/peopled.py gives no {', '.join(sorted(missing))}"
            continue
        personas = [MADE_FOR[page.path]] if page.path in MADE_FOR else list(opened)
        said = []
        for values in peopled.places(page.path):
            address = path_format.format(**values)
            if QUERY in values:
                address += f"?{values[QUERY]}"
            for persona in personas:
                status = (await opened[persona].get(address)).status_code
                said.append((persona, status))
                if status == 200:
                    break
            if said[-1][1] == 200:
                visits.append(Visit(said[-1][0], address))
                break
        else:
            lost[page.path] = f"{address} is shown to nobody: {said}"
    return visits, lost


def told(faults: Mapping[str, object]) -> str:
    """The faults, each on a line of its own."""
    return "\n".join(
        f"{at}: {one}" for at, said in faults.items() for one in (said if isinstance(said, list) else [said])
    )
