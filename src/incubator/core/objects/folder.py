"""Objects as files in a folder: the default, for one machine or a shared file system."""

import os
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from incubator.core.objects import links
from incubator.core.objects.blocking import Threads
from incubator.core.objects.filetypes import FileType
from incubator.core.objects.port import (
    CHUNK,
    INCOMING,
    DirectUpload,
    ObjectMissing,
    ObjectStoreUnavailable,
    Stat,
    Stored,
    checked_key,
    checked_lifetime,
    checked_range,
    is_key,
    new_key,
)
from incubator.core.objects.spool import QUOTA, Spool, disk_errors

T = TypeVar("T")

SPOOL = ".spool"
"""Folder of drafts, in the same file system: a draft becomes an object by a rename."""


class FolderStore:
    """Keeps each object in a file that appears whole and on disk, or not at all.

    Files are readable by their owner alone. Signed links are paths of our own site: its route calls
    `verify_link`, then `open` for GET or `receive` for PUT.
    """

    def __init__(self, root: Path, *, secret: str, spool_quota: int = QUOTA) -> None:
        """Make the folder when it is not there; `secret` signs the links."""
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._root = root
        self._secret = secret
        self._threads = Threads()
        self._spool = Spool(root / SPOOL, self._threads, quota=spool_quota)

    def __repr__(self) -> str:
        return f"FolderStore({str(self._root)!r})"

    async def put(
        self,
        source: AsyncIterable[bytes],
        *,
        limit: int,
        types: frozenset[FileType] | None = None,
        filename: str | None = None,
    ) -> Stored:
        """See `ObjectStore.put`."""
        key = new_key()
        async with self._spool.receive(source, limit=limit, types=types, filename=filename) as received:
            await self._keep(received.path, key)
            return Stored(key, received.size, received.sha256, received.media_type)

    async def receive(self, key: str, source: AsyncIterable[bytes], *, limit: int) -> Stored:
        """Keep what a client PUTs to the link of `sign_put`, unchecked, under that link's key."""
        if not checked_key(key).startswith(INCOMING):
            raise ValueError("a direct upload never lands among checked objects")
        async with self._spool.receive(source, limit=limit) as received:
            await self._keep(received.path, key)
            return Stored(key, received.size, received.sha256, received.media_type)

    @asynccontextmanager
    async def open(
        self, key: str, start: int = 0, stop: int | None = None
    ) -> AsyncIterator[AsyncIterator[bytes]]:
        """See `ObjectStore.open`."""
        path = self._path(key)
        checked_range(start, stop)
        file = await self._visit(key, partial(_open_binary, path))
        try:
            async with aclosing(self._chunks(file, start, stop)) as chunks:
                yield chunks
        finally:
            await self._threads.clean_up(file.close)

    async def sign_get(self, key: str, *, seconds: int, filename: str, media_type: str) -> str:
        """See `ObjectStore.sign_get`."""
        return self._sign(links.Link("GET", checked_key(key), links.safe_name(filename), media_type), seconds)

    async def sign_put(self, *, seconds: int) -> DirectUpload:
        """See `ObjectStore.sign_put`."""
        key = new_key(INCOMING)
        return DirectUpload(key, self._sign(links.Link("PUT", key, "", ""), seconds))

    def verify_link(self, *, method: str, key: str, query: Mapping[str, str]) -> links.Link:
        """What a request to one of our signed links may do; raises `LinkTampered` or `LinkExpired`."""
        return links.verify(self._secret, method=method, key=key, query=query, now=datetime.now(UTC))

    async def stat(self, key: str) -> Stat | None:
        """See `ObjectStore.stat`."""
        try:
            found = await self._visit(key, self._path(key).stat)
        except ObjectMissing:
            return None
        return _stat(key, found)

    async def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        with suppress(ObjectMissing):
            await self._visit(key, self._path(key).unlink)

    def keys(self, *, after: str = "") -> AsyncIterator[Stat]:
        """See `ObjectStore.keys`."""
        return self._threads.iterate(self._walk(after))

    async def sweep(self, *, before: datetime) -> int:
        """See `ObjectStore.sweep`."""
        return await self._spool.sweep(before)

    async def check(self) -> None:
        """See `ObjectStore.check`."""
        if not await self._threads.run(self._is_usable):
            raise ObjectStoreUnavailable(detail="The folder of files is away", reason="folder_missing")

    async def aclose(self) -> None:
        """Nothing is held open."""

    def _path(self, key: str) -> Path:
        return self._root / checked_key(key)

    def _is_usable(self) -> bool:
        needed = os.R_OK | os.W_OK | os.X_OK
        return os.access(self._root, needed) and os.access(self._root / SPOOL, needed)

    def _sign(self, link: links.Link, seconds: int) -> str:
        expires = datetime.now(UTC) + timedelta(seconds=checked_lifetime(seconds))
        return links.sign(self._secret, link, expires=expires)

    async def _keep(self, draft: Path, key: str) -> None:
        path = self._path(key)
        with disk_errors():
            await self._threads.run_or_undo(partial(self._move, draft, path), path.unlink)

    def _move(self, draft: Path, path: Path) -> None:
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        for folder in [*reversed(path.relative_to(self._root).parents)][1:]:
            with suppress(FileExistsError):
                (self._root / folder).mkdir(mode=0o700)
                _sync_folder((self._root / folder).parent)
        draft.replace(path)
        _sync_folder(path.parent)

    async def _visit(self, key: str, work: Callable[[], T]) -> T:
        """Run `work` on the file; a file that is not there is missing only while the folder is there."""
        with disk_errors():
            try:
                return await self._threads.run(work)
            except FileNotFoundError as error:
                await self.check()
                raise ObjectMissing(detail="There is no such file", key=key) from error

    async def _chunks(self, file: BinaryIO, start: int, stop: int | None) -> AsyncGenerator[bytes, None]:
        with disk_errors():
            await self._threads.run(file.seek, start)
            left = None if stop is None else max(stop - start, 0)
            while chunk := await self._threads.run(file.read, CHUNK if left is None else min(CHUNK, left)):
                if left is not None:
                    left -= len(chunk)
                yield chunk

    def _walk(self, after: str) -> Iterator[Stat]:
        with disk_errors():
            shelves = _names(self._root)
            if INCOMING.rstrip("/") in shelves:
                shelves += [f"{INCOMING}{shelf}" for shelf in _names(self._root / INCOMING)]
            for shelf in shelves:
                for key in (f"{shelf}/{name}" for name in _names(self._root / shelf)):
                    if key > after and is_key(key):
                        with suppress(FileNotFoundError):  # deleted meanwhile
                            yield _stat(key, self._path(key).stat())


def _open_binary(path: Path) -> BinaryIO:
    return path.open("rb")


def _names(folder: Path) -> list[str]:
    """Sorted; what is no folder has none."""
    try:
        return sorted(path.name for path in folder.iterdir())
    except NotADirectoryError:
        return []


def _stat(key: str, found: os.stat_result) -> Stat:
    return Stat(key, found.st_size, datetime.fromtimestamp(found.st_mtime, UTC))


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
