"""What only a store across a network can get wrong: wrong keys, no bucket, no server, half an answer."""

import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta

import anyio
import pytest

from incubator.core.objects import ObjectStore, ObjectStoreUnavailable, from_url

pytestmark = pytest.mark.anyio

LINK_SECRET = "l" * 32
NOWHERE = "ab/" + "0" * 30


async def pieces(*contents: bytes) -> AsyncIterator[bytes]:
    for content in contents:
        yield content


def every_use(store: ObjectStore) -> list[Callable[[], Awaitable[object]]]:
    async def read() -> None:
        async with store.open(NOWHERE) as chunks:
            await anext(chunks)

    async def names() -> list[str]:
        return [each.key async for each in store.keys(after="")]

    return [
        store.check,
        read,
        names,
        lambda: store.put(pieces(b"content"), limit=10),
        lambda: store.stat(NOWHERE),
        lambda: store.delete(NOWHERE),
        lambda: store.sweep(before=datetime.now(UTC)),
    ]


async def reasons(store: ObjectStore, *never_shown: str) -> set[object]:
    found = set()
    for use in every_use(store):
        with pytest.raises(ObjectStoreUnavailable) as refused:
            await use()
        assert (refused.value.code, refused.value.status) == ("object_store_unavailable", 503)
        shown = "".join(traceback.format_exception(refused.value)) + repr(refused.value.facts)
        assert not [text for text in never_shown if text in shown]
        found.add(refused.value.facts["reason"])
    await store.aclose()
    return found


async def test_a_wrong_secret_is_unavailable(s3_server, tmp_path):
    url = s3_server.url(secret_key="wrong-secret-of-ours")
    store = from_url(url, secret=LINK_SECRET, spool=tmp_path)
    found = await reasons(store, "wrong-secret-of-ours", s3_server.secret_key, LINK_SECRET)
    assert found == {"signature_does_not_match", "access_denied"}
    assert list(tmp_path.iterdir()) == []


async def test_a_missing_bucket_is_unavailable_and_never_an_empty_one(s3_server, tmp_path):
    store = from_url(s3_server.url(bucket="missing"), secret=LINK_SECRET, spool=tmp_path)
    assert await reasons(store, s3_server.secret_key) == {"no_such_bucket"}


async def test_a_server_that_is_down_is_unavailable(s3_server, tmp_path, unused_port):
    url = s3_server.url().replace(s3_server.host, f"127.0.0.1:{unused_port}")
    store = from_url(url, secret=LINK_SECRET, spool=tmp_path)
    assert await reasons(store, s3_server.secret_key) == {"unreachable"}
    assert list(tmp_path.iterdir()) == []


async def test_a_link_signed_with_a_wrong_secret_is_refused(s3_server, tmp_path, http_client):
    store = from_url(s3_server.url(secret_key="wrong"), secret=LINK_SECRET, spool=tmp_path)
    assert (await http_client.put((await store.sign_put(seconds=60)).url, content=b"x")).status_code == 403


async def test_an_answer_that_breaks_off_is_unavailable_not_short(tmp_path):
    async def break_off(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            await stream.receive()
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly this")

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    url = f"s3://key:secret@127.0.0.1:{port}/bucket?tls=no"
    store = from_url(url, secret=LINK_SECRET, spool=tmp_path)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, break_off)
        with pytest.raises(ObjectStoreUnavailable) as refused:
            async with store.open(NOWHERE) as chunks:
                assert [chunk async for chunk in chunks] == []
        group.cancel_scope.cancel()
    await store.aclose()
    assert refused.value.facts == {"reason": "unreachable"}


async def test_a_server_that_speaks_something_else_is_unavailable(tmp_path):
    async def greet(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            await stream.receive()
            await stream.send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n<p>hi</p>")

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)
    store = from_url(f"s3://key:secret@127.0.0.1:{port}/bucket?tls=no", secret=LINK_SECRET, spool=tmp_path)
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, greet)
        with pytest.raises(ObjectStoreUnavailable) as refused:
            await anext(store.keys())
        group.cancel_scope.cancel()
    await store.aclose()
    assert refused.value.facts == {"reason": "not_s3"}


async def test_sweep_aborts_uploads_that_were_left_half_done(s3_server, s3_leftovers, tmp_path):
    store = from_url(s3_server.url(), secret=LINK_SECRET, spool=tmp_path)
    client = s3_server.client()
    client._create_multipart_upload("objects", NOWHERE, {})
    client._create_multipart_upload("objects", "of-somebody-else", {})
    assert await store.sweep(before=datetime.now(UTC) - timedelta(hours=1)) == 0
    assert await store.sweep(before=datetime.now(UTC) + timedelta(hours=1)) == 1
    assert s3_leftovers() == ["upload of of-somebody-else"]
    await store.aclose()


async def test_keys_passes_over_what_is_no_object_of_ours(s3_server, s3_leftovers, tmp_path):
    store = from_url(s3_server.url(), secret=LINK_SECRET, spool=tmp_path)
    client = s3_server.client()
    with (tmp_path / "empty").open("w+b") as empty:
        client.put_object("objects", "backup/notes.txt", empty, 0)
    stored = await store.put(pieces(b"content"), limit=10)
    assert [each.key async for each in store.keys(after="")] == [stored.key]
    assert sorted(s3_leftovers()) == sorted(["backup/notes.txt", stored.key])
    await store.aclose()
