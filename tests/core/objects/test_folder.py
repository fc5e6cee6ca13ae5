"""What only the folder promises: files that are whole, private, and missing only when they are."""

import errno
import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from incubator.core.objects import FolderStore, ObjectStoreUnavailable
from incubator.core.objects import folder as folder_module
from incubator.core.objects.spool import Spool

pytestmark = pytest.mark.anyio

SECRET = "s" * 32
NOWHERE = "ab/" + "0" * 30


async def pieces(*contents: bytes) -> AsyncIterator[bytes]:
    for content in contents:
        yield content


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return tmp_path / "objects"


@pytest.fixture
def store(root: Path) -> FolderStore:
    return FolderStore(root, secret=SECRET)


async def test_files_and_folders_are_their_owners_alone(store, root):
    before = os.umask(0)
    try:
        stored = await store.put(pieces(b"content"), limit=10)
    finally:
        os.umask(before)
    path = root / stored.key
    assert path.stat().st_mode & 0o777 == 0o600
    assert {folder.stat().st_mode & 0o777 for folder in (path.parent, root, root / ".spool")} == {0o700}


async def test_put_syncs_file_and_folders_before_it_returns(store, root, monkeypatch):
    synced: list[Path] = []
    real = os.fsync

    def watch(descriptor: int) -> None:
        synced.append(Path(f"/proc/self/fd/{descriptor}").readlink().relative_to(root))
        real(descriptor)

    monkeypatch.setattr(folder_module.os, "fsync", watch)
    stored = await store.put(pieces(b"content"), limit=10)
    draft, top, shelf = synced
    assert draft.parent == Path(".spool")
    assert [top, shelf] == [Path(), Path(stored.key[:2])]


async def test_a_folder_that_went_away_is_unavailable_not_empty(store, root):
    stored = await store.put(pieces(b"content"), limit=10)
    root.rename(root.with_name("elsewhere"))

    async def read() -> None:
        async with store.open(stored.key):
            pass

    async def names() -> list[str]:
        return [each.key async for each in store.keys(after="")]

    for use in (
        store.check,
        read,
        names,
        lambda: store.stat(stored.key),
        lambda: store.delete(stored.key),
        lambda: store.put(pieces(b"x"), limit=10),
    ):
        with pytest.raises(ObjectStoreUnavailable) as away:
            await use()
        assert str(root) not in str(away.value)
        assert (away.value.code, away.value.status) == ("object_store_unavailable", 503)


async def test_a_disk_that_is_full_is_unavailable_and_leaves_nothing(store, root, monkeypatch):
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(folder_module.os, "fsync", full)
    with pytest.raises(ObjectStoreUnavailable) as refused:
        await store.put(pieces(b"content"), limit=10)
    assert refused.value.facts == {"reason": "disk_full"}
    assert [path for path in root.rglob("*") if path.is_file()] == []


async def test_a_full_spool_refuses_and_has_room_again_afterwards(tmp_path):
    store = FolderStore(tmp_path, secret=SECRET, spool_quota=3_000_000)

    async def hungry() -> AsyncIterator[bytes]:
        yield bytes(2_000_000)
        with pytest.raises(ObjectStoreUnavailable) as refused:
            await store.put(pieces(bytes(1_500_000)), limit=2_000_000)
        assert refused.value.facts == {"reason": "spool_full"}

    await store.put(hungry(), limit=3_000_000)
    assert (await store.put(pieces(bytes(3_000_000)), limit=3_000_000)).size == 3_000_000


async def test_sweep_removes_drafts_of_killed_processes_only(store, root, yesterday):
    old, fresh = root / ".spool" / "old", root / ".spool" / "fresh"
    for draft in (old, fresh):
        draft.write_bytes(b"half")
    long_ago = yesterday.timestamp() - 1
    os.utime(old, (long_ago, long_ago))
    assert await store.sweep(before=yesterday) == 1
    assert [path.name for path in (root / ".spool").iterdir()] == ["fresh"]


async def test_keys_passes_over_what_is_no_object(store, root):
    stored = await store.put(pieces(b"content"), limit=10)
    (root / "README").write_text("kept by hand")
    (root / stored.key[:2] / "note.txt").write_text("kept by hand")
    (root / ".spool" / "draft").write_bytes(b"half")
    assert [each.key async for each in store.keys(after="")] == [stored.key]


async def test_receive_lands_among_unchecked_objects_only(store):
    with pytest.raises(ValueError, match="checked"):
        await store.receive(NOWHERE, pieces(b"x"), limit=10)


async def test_two_processes_may_share_the_folder(store, root):
    other = FolderStore(root, secret=SECRET)
    stored = await store.put(pieces(b"content"), limit=10)
    assert (await other.stat(stored.key)).size == 7


async def test_spool_whose_folder_is_gone_is_unavailable(tmp_path, store):
    spool = Spool(tmp_path / "spool", store._threads)
    shutil.rmtree(tmp_path / "spool")
    with pytest.raises(ObjectStoreUnavailable):
        async with spool.receive(pieces(b"x"), limit=10):
            pass
