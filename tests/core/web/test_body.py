"""Bodies that are too large, too slow, or too many at once."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from httpx import ASGITransport, AsyncClient

from incubator.app import create_app
from incubator.core.usecase import Services
from incubator.core.web import body, middleware

pytestmark = pytest.mark.anyio

HERE = {"origin": "http://testserver"}
SIGN_UPS = "/api/v1/sign-ups"


async def trickle(pause: float) -> AsyncIterator[bytes]:
    for byte in b'{"email"':
        yield bytes([byte])
        await asyncio.sleep(pause)


async def test_form_larger_than_its_limit_is_refused_before_it_is_parsed(client: AsyncClient):
    form = "&".join(f"field{n}={'x' * 1000}" for n in range(600))
    headers = HERE | {"content-type": "application/x-www-form-urlencoded"}
    answer = await client.post("/sign-in", content=form, headers=headers)
    assert (answer.status_code, "too_large" in answer.text) == (413, True)


async def test_body_that_trickles_is_refused_when_its_time_is_over(
    client: AsyncClient, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(body, "PATIENCE_S", 0.3)
    headers = {"content-type": "application/json"}
    answer = await client.post(SIGN_UPS, content=trickle(0.1), headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (408, "body_too_slow")


async def test_one_address_does_not_take_all_places_and_health_answers(
    house: Services, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(middleware, "MOST_FROM_ONE", 3)
    app = create_app(house)

    def from_address(address: str) -> AsyncClient:
        transport = ASGITransport(app, client=(address, 1), raise_app_exceptions=False)
        return AsyncClient(transport=transport, base_url="http://testserver")

    headers = {"content-type": "application/json"}
    async with from_address("192.0.2.1") as greedy, from_address("192.0.2.2") as other:
        held = [
            asyncio.create_task(greedy.post(SIGN_UPS, content=trickle(0.4), headers=headers))
            for _ in range(3)
        ]
        await asyncio.sleep(0.2)
        assert (await greedy.get("/api/v1/competitions")).json()["code"] == "busy"
        assert (await greedy.get("/health/live")).status_code == 200
        assert (await other.get("/api/v1/competitions")).status_code == 200
        await asyncio.gather(*held)
        assert (await greedy.get("/api/v1/competitions")).status_code == 200
