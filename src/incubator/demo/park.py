"""A park to play in: players who use the house through its HTTP API, each with an account of their own."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import Any, Self, TypeVar

import anyio
from httpx import ASGITransport, AsyncClient, Response

from incubator.app import create_app, worker
from incubator.core.actor import Role, system
from incubator.core.jobs import Task
from incubator.core.tables import Mail
from incubator.core.usecase import Call, Services
from incubator.people.commands import invite_person
from incubator.people.schemas import Invite

T = TypeVar("T")

AT_ONCE = 8
"""Players who act at the same moment."""

PASSWORD = "演示账户的长口令 2026"  # noqa: S105 - printed by the demo, and good for nothing else
"""Of every demonstration account; they exist only where the demo was played."""

API = "/api/v1"

JOBS = (Task.APPOINTMENT_SET, Task.DECISION_KEEP, Task.MINUTES_WRITE, Task.RESULT_KEEP)
"""What is done while it is played; the other jobs, mail and letters above all, wait for a server."""

JOB_SECONDS = 60
"""A job that takes longer than this has failed, as far as the play is concerned."""


class Refused(Exception):
    """The house refused what a player did, which the play did not expect."""

    def __init__(self, response: Response) -> None:
        """Keep what was asked and what was answered."""
        request = response.request
        super().__init__(f"{request.method} {request.url.path}: {response.status_code} {response.text[:500]}")
        self.response = response


@dataclass(frozen=True, slots=True)
class Player:
    """A person at a browser."""

    id: str
    name: str
    email: str
    http: AsyncClient

    async def get(self, path: str, **params: object) -> Any:  # noqa: ANN401 - JSON
        """Read."""
        return _json(await self.http.get(API + path, params=_query(params)))

    async def pages(self, path: str, **params: object) -> list[Any]:
        """Read a whole list, page by page."""
        found: list[Any] = []
        cursor: str | None = None
        while True:
            page = await self.get(path, **params, **({"cursor": cursor} if cursor else {}), limit=100)
            found += page["items"]
            cursor = page["next"]
            if cursor is None:
                return found

    async def post(self, path: str, body: Mapping[str, object] | None = None) -> Any:  # noqa: ANN401 - JSON
        """Do."""
        return _json(await self.http.post(API + path, json=body))

    async def put(self, path: str, body: object, *, version: int) -> Any:  # noqa: ANN401 - JSON
        """Replace the version that was read."""
        return _json(await self.http.put(API + path, json=body, headers={"if-match": f'"{version}"'}))

    async def change(self, path: str, body: object, *, version: int) -> Any:  # noqa: ANN401 - JSON
        """Change a part of the version that was read."""
        return _json(await self.http.patch(API + path, json=body, headers={"if-match": f'"{version}"'}))

    async def download(self, path: str) -> bytes:
        """Read a file."""
        response = await self.http.get(API + path)
        if response.status_code >= 400:
            raise Refused(response)
        return response.content

    async def upload(self, path: str, content: bytes, **params: object) -> Any:  # noqa: ANN401 - JSON
        """Send a file."""
        headers = {"content-type": "application/octet-stream"}
        return _json(
            await self.http.post(API + path, content=content, params=_query(params), headers=headers)
        )


def _query(params: Mapping[str, object]) -> dict[str, str]:
    return {k: str(v) for k, v in params.items()}


def _json(response: Response) -> Any:  # noqa: ANN401 - JSON
    if response.status_code >= 400:
        raise Refused(response)
    return response.json() if response.content else None


class Park:
    """The house, and the people who come to it."""

    def __init__(self, house: Services) -> None:
        """Play in this house."""
        self.house = house
        self._transport = ASGITransport(create_app(house))
        self._stack = AsyncExitStack()
        self._worker = worker(house)
        self._worker.handlers = {task: do for task, do in self._worker.handlers.items() if task in JOBS}
        self._worker.periodic = ()
        self._jobs: asyncio.Task[None]
        self.administrator: Player

    async def __aenter__(self) -> Self:
        """Let a worker do the jobs, and let in the administrator, whom the command line invites."""
        self._jobs = asyncio.create_task(self._worker.run(), name="demo jobs")
        body = Invite(
            email="administrator@demo.example.org",
            name="演示管理员",
            roles=[Role.ADMINISTRATOR],
            is_demonstration=True,
        )
        await invite_person(Call(system("demo"), self.house), body=body)
        # Nobody can read the mailbox yet: the command line looks for the one letter itself.
        letter = await Mail.filter(recipient=body.email).order_by("-created_at").first()
        assert letter is not None  # noqa: S101 - the command above wrote it
        http = await self._come(body.email, letter.body)
        me = _json(await http.get(f"{API}/me"))
        self.administrator = Player(me["id"], body.name, body.email, http)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Everybody leaves; jobs that are under way are finished, and the others wait for a server."""
        await self._stack.aclose()
        self._worker.stop()
        await self._jobs

    async def invite(self, email: str, name: str, *roles: Role) -> Player:
        """The administrator invites; the person opens the letter, sets a password and signs in."""
        invited = await self.administrator.post(
            "/people",
            {"email": email, "name": name, "roles": [r.value for r in roles], "is_demonstration": True},
        )
        letters = await self.administrator.get("/mail", recipient=email)
        http = await self._come(email, letters["items"][0]["body"])
        return Player(invited["id"], name, email, http)

    async def passer_by(self) -> Player:
        """Somebody without an account."""
        return Player("", "", "", await self._browser())

    async def _browser(self) -> AsyncClient:
        http = AsyncClient(transport=self._transport, base_url=self.house.settings.origin, timeout=60)
        return await self._stack.enter_async_context(http)

    async def _come(self, email: str, letter: str) -> AsyncClient:
        http = await self._browser()
        token = letter.partition("/links/")[2].split()[0]
        await http.post(f"{API}/links/{token}/password", json={"password": PASSWORD})
        signed_in = await http.post(f"{API}/sessions", json={"email": email, "password": PASSWORD})
        if signed_in.status_code >= 400:
            raise Refused(signed_in)
        return http


async def together(tasks: Iterable[Callable[[], Awaitable[T]]], tick: Callable[[], None]) -> Sequence[T]:
    """Run these, a few at a time, and return their results in their order; `tick` is called after each."""
    waiting = list(enumerate(tasks))
    results: dict[int, T] = {}
    slots = anyio.CapacityLimiter(AT_ONCE)

    async def run(number: int, task: Callable[[], Awaitable[T]]) -> None:
        async with slots:
            results[number] = await task()
            tick()

    async with anyio.create_task_group() as group:
        for number, task in waiting:
            group.start_soon(run, number, task)
    return [results[number] for number, _ in waiting]


async def until(look: Callable[[], Awaitable[T | None]]) -> T:
    """Look again and again until a job has made what is looked for; TimeoutError after `JOB_SECONDS`."""
    with anyio.fail_after(JOB_SECONDS):
        while True:
            found = await look()
            if found is not None:
                return found
            await anyio.sleep(0.2)
