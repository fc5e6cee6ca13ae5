"""The doctor: objects without rows, rows without objects, and what may be swept."""

import os
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from incubator.core.doctor import examine, mend
from incubator.core.tables import StoredFile
from incubator.core.usecase import Services

pytestmark = pytest.mark.anyio


async def chunks(content: bytes) -> AsyncIterator[bytes]:
    yield content


async def put(house: Services, content: bytes = b"content") -> str:
    return (await house.objects.put(chunks(content), limit=1000)).key


def make_old(house: Services, key: str) -> None:
    path = Path(house.settings.storage) / "objects" / key
    long_ago = time.time() - 3 * 86400
    os.utime(path, (long_ago, long_ago))


async def keep_row(key: str, size: int = 7) -> StoredFile:
    return await StoredFile.create(key=key, name="x.pdf", size=size, sha256="0" * 64, media_type="text/plain")


async def test_doctor_finds_nothing_in_a_sound_house(house: Services):
    key = await put(house)
    await keep_row(key)
    make_old(house, key)
    found = await examine(house)
    assert (found.objects, found.rows, found.healthy) == (1, 1, True)


async def test_doctor_sweeps_an_old_object_without_a_row_and_spares_a_fresh_one(house: Services):
    old, fresh = await put(house), await put(house)
    make_old(house, old)
    found = await examine(house)
    assert found.orphan_objects == [old]
    await mend(house, found)
    assert await house.objects.stat(old) is None
    assert await house.objects.stat(fresh) is not None


async def test_doctor_drops_a_row_without_object_that_nothing_uses(house: Services):
    kept, lost = await put(house), await put(house)
    await keep_row(kept)
    await keep_row(lost)
    await house.objects.delete(lost)
    found = await examine(house)
    assert (found.missing_objects, found.healthy) == ([lost], False)
    await mend(house, found)
    assert [row.key for row in await StoredFile.all()] == [kept]


async def test_doctor_reports_an_object_of_another_size(house: Services):
    key = await put(house)
    await keep_row(key, size=8)
    assert (await examine(house)).missing_objects == [key]


async def test_doctor_touches_nothing_when_every_object_is_away(house: Services):
    for _ in range(2):
        key = await put(house)
        await keep_row(key)
        await house.objects.delete(key)
    orphan = await put(house)
    make_old(house, orphan)
    found = await examine(house)
    await mend(house, found)
    assert (await StoredFile.all().count(), found.swept) == (2, 0)
    assert await house.objects.stat(orphan) is not None
