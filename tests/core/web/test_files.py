"""Signed links to the folder store, over HTTP."""

from collections.abc import AsyncIterator

import pytest
from httpx import AsyncClient

from incubator.core.usecase import Services

pytestmark = pytest.mark.anyio

CONTENT = bytes(range(256)) * 40


async def chunks() -> AsyncIterator[bytes]:
    yield CONTENT


@pytest.fixture
async def link(house: Services) -> str:
    stored = await house.objects.put(chunks(), limit=10**6)
    return await house.objects.sign_get(
        stored.key, seconds=60, filename="申报书.pdf", media_type="application/pdf"
    )


async def test_link_serves_the_file_as_an_attachment(client: AsyncClient, link: str):
    answer = await client.get(link)
    assert (answer.status_code, answer.content) == (200, CONTENT)
    assert answer.headers["content-disposition"].startswith("attachment; ")
    assert "filename*=UTF-8''%E7%94%B3" in answer.headers["content-disposition"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("asked", "start", "stop"),
    [
        ("bytes=0-9", 0, 10),
        ("bytes=100-", 100, 10240),
        ("bytes=-5", 10235, 10240),
        ("bytes=10239-99999", 10239, 10240),
    ],
)
async def test_link_serves_a_range(client: AsyncClient, link: str, asked: str, start: int, stop: int):
    answer = await client.get(link, headers={"range": asked})
    assert (answer.status_code, answer.content) == (206, CONTENT[start:stop])
    assert answer.headers["content-range"] == f"bytes {start}-{stop - 1}/10240"


@pytest.mark.parametrize("asked", ["bytes=0-1,5-6", "lines=1-2", "bytes=a-b", "bytes=-", "bytes=１-２"])
async def test_link_with_a_range_it_can_not_read_serves_the_whole(client: AsyncClient, link: str, asked: str):
    answer = await client.get(link, headers={"range": asked.encode()})
    assert (answer.status_code, len(answer.content)) == (200, 10240)


@pytest.mark.parametrize("asked", ["bytes=10240-", "bytes=99999-100000", "bytes=9-3"])
async def test_link_with_a_range_outside_is_416(client: AsyncClient, link: str, asked: str):
    answer = await client.get(link, headers={"range": asked})
    assert (answer.status_code, answer.json()["code"]) == (416, "range_not_satisfiable")


async def test_link_head_gives_the_size_and_no_body(client: AsyncClient, link: str):
    answer = await client.head(link)
    assert (answer.status_code, answer.headers["content-length"], answer.content) == (200, "10240", b"")


async def test_link_tampered_is_refused(client: AsyncClient, link: str):
    for changed in (
        link.replace("filename=", "filename=x"),
        link.replace("expires=", "expires=9"),
        link[:-1] + ("0" if link[-1] != "0" else "1"),
        link + "&more=1",
    ):
        answer = await client.get(changed)
        assert (answer.status_code, answer.json()["code"]) == (403, "link_tampered")
    assert (await client.put(link, content=b"other")).status_code == 403


async def test_link_expired_is_gone(house: Services, client: AsyncClient):
    stored = await house.objects.put(chunks(), limit=10**6)
    link = await house.objects.sign_get(stored.key, seconds=1, filename="a.pdf", media_type="text/plain")
    import anyio

    await anyio.sleep(1.1)
    answer = await client.get(link)
    assert (answer.status_code, answer.json()["code"]) == (410, "link_expired")


async def test_link_to_a_deleted_object_is_404(house: Services, client: AsyncClient, link: str):
    async for stat in house.objects.keys():
        await house.objects.delete(stat.key)
    answer = await client.get(link)
    assert (answer.status_code, answer.json()["code"]) == (404, "object_missing")


async def test_direct_upload_keeps_what_its_link_allows(house: Services, client: AsyncClient):
    upload = await house.objects.sign_put(seconds=60)
    assert (await client.put(upload.url, content=b"direct")).status_code == 204
    async with house.objects.open(upload.key) as read:
        assert b"".join([chunk async for chunk in read]) == b"direct"
    assert (await client.get(upload.url)).status_code == 403
