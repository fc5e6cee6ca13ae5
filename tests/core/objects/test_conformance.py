"""What the port promises, on both stores alike."""

import asyncio
import contextlib
import hashlib
import io
import random
import re
import subprocess
import sys
import zipfile
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import anyio
import pytest

from incubator.core.objects import (
    FileBroken,
    FileEmpty,
    FileTooLarge,
    FileType,
    FileTypeMismatch,
    FileTypeNotAllowed,
    ObjectKeyMalformed,
    ObjectMissing,
    ObjectStore,
)

pytestmark = pytest.mark.anyio

MIB = 1024 * 1024
PDF_ONLY = frozenset({FileType.PDF})
LONG_ENOUGH = 10_000_000
NOWHERE = "ab/" + "0" * 30


async def pieces(content: bytes, size: int = 65536) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


def noise(size: int, seed: int = 1) -> bytes:
    return random.Random(seed).randbytes(size)


async def put(store: ObjectStore, content: bytes) -> str:
    return (await store.put(pieces(content), limit=len(content))).key


async def read(store: ObjectStore, key: str, start: int = 0, stop: int | None = None) -> bytes:
    async with store.open(key, start, stop) as chunks:
        return b"".join([chunk async for chunk in chunks])


async def listed(store: ObjectStore, after: str = "") -> list[str]:
    return [each.key async for each in store.keys(after=after)]


async def test_put_then_open_returns_the_same_bytes(store):
    content = noise(3 * MIB + 17)
    stored = await store.put(pieces(content), limit=len(content))
    assert stored.size == len(content)
    assert stored.sha256 == hashlib.sha256(content).hexdigest()
    assert stored.media_type == "application/octet-stream"
    assert re.fullmatch(r"[0-9a-f]{2}/[0-9a-f]{30}", stored.key)
    assert await read(store, stored.key) == content


async def test_put_of_an_object_in_several_parts_keeps_every_byte(store):
    content = noise(20 * MIB + 1)
    assert await read(store, await put(store, content)) == content


async def test_put_twice_makes_two_objects(store):
    assert await put(store, b"same") != await put(store, b"same")


async def test_put_empty_without_types_is_an_empty_object(store):
    stored = await store.put(pieces(b""), limit=0)
    assert (stored.size, stored.sha256) == (0, hashlib.sha256(b"").hexdigest())
    assert await read(store, stored.key) == b""
    assert (await store.stat(stored.key)).size == 0


async def test_put_empty_with_types_is_refused(backend):
    with pytest.raises(FileEmpty):
        await backend.store.put(pieces(b""), limit=10, types=PDF_ONLY)
    assert backend.leftovers() == []


async def test_put_at_the_limit_is_stored(store):
    assert (await store.put(pieces(noise(2 * MIB)), limit=2 * MIB)).size == 2 * MIB


async def test_put_one_byte_over_the_limit_leaves_nothing(backend):
    with pytest.raises(FileTooLarge) as refused:
        await backend.store.put(pieces(noise(2 * MIB + 1)), limit=2 * MIB)
    assert (refused.value.code, refused.value.status) == ("file_too_large", 413)
    assert refused.value.facts == {"limit": 2 * MIB}
    assert backend.leftovers() == []


async def test_put_over_the_limit_stops_reading_the_source(store):
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield bytes(65536)

    with pytest.raises(FileTooLarge):
        await store.put(endless(), limit=MIB)
    assert taken == 17


async def test_put_of_a_pdf_has_its_media_type(store, pdf):
    stored = await store.put(pieces(pdf), limit=LONG_ENOUGH, types=PDF_ONLY, filename="申报书.PDF")
    assert stored.media_type == "application/pdf"
    assert await read(store, stored.key) == pdf


async def test_put_of_html_that_begins_like_a_pdf_leaves_nothing(backend):
    with pytest.raises(FileBroken):
        await backend.store.put(
            pieces(b"%PDF-1.7\n<html><script>alert(1)</script></html>\n%%EOF"),
            limit=LONG_ENOUGH,
            types=PDF_ONLY,
        )
    assert backend.leftovers() == []


async def test_put_of_another_type_is_refused_before_it_has_come_whole(backend):
    taken = 0

    async def source() -> AsyncIterator[bytes]:
        nonlocal taken
        for _ in range(100):
            taken += 1
            yield b"<html>" + bytes(MIB)

    with pytest.raises(FileTypeNotAllowed) as refused:
        await backend.store.put(source(), limit=100 * LONG_ENOUGH, types=PDF_ONLY)
    assert (refused.value.code, refused.value.status) == ("file_type_not_allowed", 415)
    assert refused.value.facts["allowed"] == ["pdf"]
    assert taken == 1
    assert backend.leftovers() == []


async def test_put_of_a_mislabelled_file_leaves_nothing(backend, pdf):
    with pytest.raises(FileTypeMismatch) as refused:
        await backend.store.put(
            pieces(pdf), limit=LONG_ENOUGH, types=frozenset(FileType), filename="预算.xlsx"
        )
    assert refused.value.facts == {"found": "pdf", "reason": "name"}
    assert backend.leftovers() == []


async def test_put_whose_source_fails_leaves_nothing(backend):
    async def source() -> AsyncIterator[bytes]:
        yield noise(3 * MIB)
        raise ConnectionResetError("the client went away")

    with pytest.raises(ConnectionResetError):
        await backend.store.put(source(), limit=LONG_ENOUGH)
    assert backend.leftovers() == []


async def test_put_cancelled_while_the_client_is_silent_leaves_nothing(backend):
    async def source() -> AsyncIterator[bytes]:
        yield noise(3 * MIB)
        await anyio.sleep_forever()

    with anyio.move_on_after(0.2) as scope:
        await backend.store.put(source(), limit=LONG_ENOUGH)
    assert scope.cancelled_caught
    assert backend.leftovers() == []


@pytest.mark.parametrize("delay", [0, 0.02, 0.1])
async def test_put_cancelled_while_it_is_being_stored_leaves_nothing(backend, delay):
    content = noise(40 * MIB)
    stored = None
    with anyio.CancelScope() as scope:

        async def source() -> AsyncIterator[bytes]:
            yield content
            scope.deadline = anyio.current_time() + delay

        stored = await backend.store.put(source(), limit=len(content))
    # A store that was quicker than the delay has done its work: then the object is whole.
    assert scope.cancelled_caught == (stored is None)
    assert backend.leftovers() == ([] if stored is None else [stored.key])


@pytest.mark.parametrize("delay", [0, 0.05, 0.2])
async def test_put_in_a_task_that_is_cancelled_leaves_nothing(backend, delay):
    content = noise(40 * MIB)
    whole = asyncio.Event()

    async def source() -> AsyncIterator[bytes]:
        yield content
        whole.set()

    task = asyncio.create_task(backend.store.put(source(), limit=len(content)))
    await whole.wait()
    await asyncio.sleep(delay)
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task
    expected = [] if task.cancelled() else [task.result().key]
    quiet = 0
    with anyio.fail_after(20):  # a thread that nobody waits for still has to undo its work
        while quiet < 5:
            quiet = quiet + 1 if backend.leftovers() == expected else 0
            await asyncio.sleep(0.2)


@pytest.mark.parametrize(
    ("start", "stop"),
    [
        (0, 1),
        (0, 100),
        (MIB - 1, MIB + 1),
        (2 * MIB, None),
        (0, 10 * MIB),
        (2 * MIB + 4, 2 * MIB + 5),
        (2 * MIB + 5, None),
        (9 * MIB, None),
        (9 * MIB, 10 * MIB),
        (5, 5),
        (5, 3),
        (0, 0),
    ],
)
async def test_open_a_range_cuts_as_a_slice_does(store, start, stop):
    content = noise(2 * MIB + 5)
    key = await put(store, content)
    assert (
        await read(store, key, start, stop) == content[start : max(stop, start) if stop is not None else None]
    )


async def test_open_a_suffix_is_counted_from_stat(store):
    content = noise(MIB + 5)
    key = await put(store, content)
    size = (await store.stat(key)).size
    assert await read(store, key, size - 5) == content[-5:]


async def test_open_of_a_negative_range_is_a_mistake_of_the_caller(store):
    key = await put(store, b"content")
    with pytest.raises(ValueError, match="negative"):
        await read(store, key, -1)


async def test_open_left_early_can_be_opened_again(store):
    content = noise(8 * MIB)
    key = await put(store, content)
    for _ in range(20):
        async with store.open(key) as chunks:
            assert content.startswith(await anext(chunks))
    assert await read(store, key) == content


@pytest.mark.parametrize(("start", "stop"), [(0, None), (5, 9), (3, 3)])
async def test_open_of_a_missing_object_fails_on_entry(store, start, stop):
    with pytest.raises(ObjectMissing) as missing:
        await read(store, NOWHERE, start, stop)
    assert (missing.value.code, missing.value.status) == ("object_missing", 404)


async def test_stat_tells_size_and_time(store):
    before = datetime.now(UTC) - timedelta(seconds=2)
    key = await put(store, b"content")
    stat = await store.stat(key)
    assert (stat.key, stat.size) == (key, 7)
    assert before <= stat.modified <= datetime.now(UTC) + timedelta(seconds=2)


async def test_stat_of_a_missing_object_is_none(store):
    assert await store.stat(NOWHERE) is None


async def test_delete_removes_and_may_be_repeated(store):
    key = await put(store, b"content")
    await store.delete(key)
    await store.delete(key)
    assert await store.stat(key) is None
    with pytest.raises(ObjectMissing):
        await read(store, key)


@pytest.mark.parametrize(
    "key",
    [
        "",
        ".",
        "../../etc/passwd",
        "/etc/passwd",
        "ab/../../../etc/passwd",
        f"ab/{'0' * 30}/../../x",
        f"ab/{'0' * 29}",
        f"ab/{'0' * 30}\n",
        f"AB/{'0' * 30}",
        f"ab/{'٠' * 30}",
        f"ab\\{'0' * 30}",
        f"incoming/../ab/{'0' * 30}",
        f".spool/{'0' * 32}",
        "ab/\x00",
        "x" * 5000,
    ],
)
async def test_hostile_keys_are_refused_everywhere(store, key):
    for use in (
        lambda: store.stat(key),
        lambda: store.delete(key),
        lambda: read(store, key),
        lambda: store.sign_get(key, seconds=60, filename="a", media_type="text/plain"),
    ):
        with pytest.raises(ObjectKeyMalformed):
            await use()


async def test_keys_lists_in_order_from_behind_a_key(store):
    made = sorted([await put(store, bytes(n)) for n in range(1, 6)])
    assert await listed(store) == made
    assert await listed(store, after=made[1]) == made[2:]
    assert await listed(store, after=made[-1]) == []
    assert sorted([each.size async for each in store.keys(after="")]) == [1, 2, 3, 4, 5]


async def test_keys_of_an_empty_store_is_empty(store):
    assert await listed(store) == []


async def test_check_of_a_good_store_returns(store):
    assert await store.check() is None


async def test_signed_get_serves_the_object_as_an_attachment(backend):
    key = await put(backend.store, b"content")
    url = await backend.store.sign_get(
        key, seconds=60, filename='申报书 "最终"\r\nX: y.pdf', media_type="application/pdf"
    )
    answer = await backend.client.get(url)
    assert (answer.status_code, answer.content) == (200, b"content")
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"] == (
        'attachment; filename="___ ____X_ y.pdf"; '
        "filename*=UTF-8''%E7%94%B3%E6%8A%A5%E4%B9%A6%20_%E6%9C%80%E7%BB%88_X_%20y.pdf"
    )
    assert "x" not in answer.headers


async def test_signed_get_that_expired_serves_nothing(backend):
    key = await put(backend.store, b"content")
    url = await backend.store.sign_get(key, seconds=1, filename="a.pdf", media_type="application/pdf")
    await anyio.sleep(2.1)
    answer = await backend.client.get(url)
    assert answer.status_code in {403, 410}
    assert b"content" not in answer.content


async def test_signed_get_that_was_tampered_with_serves_nothing(backend):
    store = backend.store
    key, other = await put(store, b"content"), await put(store, b"another")
    url = await store.sign_get(key, seconds=60, filename="a.pdf", media_type="application/pdf")
    assert (await backend.client.get(url)).status_code == 200
    parts = urlsplit(url)
    tampered = [url.replace(key, other), url.replace("a.pdf", "a.exe"), url.split("?", maxsplit=1)[0]]
    for name, values in parse_qs(parts.query).items():
        last = values[0][-1]
        changed = values[0][:-1] + ("1" if last != "1" else "2")
        query = {**{k: v[0] for k, v in parse_qs(parts.query).items()}, name: changed}
        tampered.append(
            str(parts._replace(query="&".join(f"{k}={quote_all(v)}" for k, v in query.items())).geturl())
        )
    for each in tampered:
        assert (await backend.client.get(each)).status_code in {400, 403}, each
    assert (await backend.client.put(url, content=b"overwritten")).status_code == 403
    assert await read(store, key) == b"content"


def quote_all(text: str) -> str:
    return "".join(f"%{byte:02X}" for byte in text.encode())


async def test_signed_get_of_a_deleted_object_is_not_found(backend):
    key = await put(backend.store, b"content")
    url = await backend.store.sign_get(key, seconds=60, filename="a.pdf", media_type="application/pdf")
    await backend.store.delete(key)
    assert (await backend.client.get(url)).status_code == 404


@pytest.mark.parametrize("seconds", [0, -1, 7 * 24 * 3600 + 1])
async def test_sign_refuses_a_lifetime_that_s3_would_refuse(store, seconds):
    with pytest.raises(ValueError, match="604800"):
        await store.sign_get(NOWHERE, seconds=seconds, filename="a", media_type="text/plain")
    with pytest.raises(ValueError, match="604800"):
        await store.sign_put(seconds=seconds)


async def test_direct_upload_is_taken_in_by_a_put(backend, pdf):
    store = backend.store
    direct = await store.sign_put(seconds=60)
    assert re.fullmatch(r"incoming/[0-9a-f]{2}/[0-9a-f]{30}", direct.key)
    assert (await backend.client.put(direct.url, content=pdf)).status_code == 200
    async with store.open(direct.key) as chunks:
        stored = await store.put(chunks, limit=LONG_ENOUGH, types=PDF_ONLY)
    await store.delete(direct.key)
    assert stored.sha256 == hashlib.sha256(pdf).hexdigest()
    assert await listed(store) == [stored.key]


async def test_direct_upload_that_is_no_pdf_never_gets_a_checked_key(backend):
    store = backend.store
    direct = await store.sign_put(seconds=60)
    assert (await backend.client.put(direct.url, content=b"MZ virus")).status_code == 200
    with pytest.raises(FileTypeNotAllowed):
        async with store.open(direct.key) as chunks:
            await store.put(chunks, limit=LONG_ENOUGH, types=PDF_ONLY)
    assert await listed(store) == [direct.key]


async def test_direct_upload_link_expires_and_does_not_read(backend):
    direct = await backend.store.sign_put(seconds=1)
    assert (await backend.client.get(direct.url)).status_code == 403
    await anyio.sleep(2.1)
    assert (await backend.client.put(direct.url, content=b"late")).status_code in {403, 410}
    assert backend.leftovers() == []


async def test_sweep_leaves_objects_alone(store, tomorrow):
    key = await put(store, b"content")
    assert await store.sweep(before=tomorrow) == 0
    assert await read(store, key) == b"content"


async def test_many_puts_at_once_are_all_whole(store):
    contents = [noise(MIB + seed, seed) for seed in range(12)]
    keys: dict[int, str] = {}

    async def one(number: int) -> None:
        keys[number] = await put(store, contents[number])

    async with anyio.create_task_group() as group:
        for number in range(12):
            group.start_soon(one, number)
    assert [await read(store, keys[n]) for n in range(12)] == contents


async def test_put_of_an_archive_bomb_leaves_nothing(backend):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(50 * MIB))
    with pytest.raises(Exception, match="file_is_bomb"):
        await backend.store.put(
            pieces(buffer.getvalue()), limit=LONG_ENOUGH, types=frozenset({FileType.DOCX})
        )
    assert backend.leftovers() == []


async def test_memory_of_a_large_object_stays_flat(backend):
    program = Path(__file__).with_name("stream_program.py")
    done = await anyio.run_process(
        [sys.executable, str(program), "192"], input=backend.url.encode(), stderr=subprocess.PIPE
    )
    growth, digest_agrees = done.stdout.decode().split()
    assert digest_agrees == "True"
    assert int(growth) < 80 * MIB
