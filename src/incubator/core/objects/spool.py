"""Takes a stream in to a bounded file on disk, where it is hashed and checked before it is stored."""

import errno
import hashlib
import os
import secrets
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from io import BufferedWriter
from pathlib import Path
from typing import ParamSpec

from incubator.core.objects.blocking import Threads
from incubator.core.objects.filetypes import FileTooLarge, FileType, check_name, inspect, sniff
from incubator.core.objects.port import CHUNK, ObjectStoreUnavailable

P = ParamSpec("P")

QUOTA = 16 * 1024**3
"""Bytes that the unfinished puts of one process may hold on disk together."""
UNTYPED = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Received:
    """A file that came whole and passed its checks."""

    path: Path
    size: int
    sha256: str
    media_type: str


class Spool:
    """A directory of files that are still coming in; a file is gone when its `receive` block ends."""

    def __init__(self, directory: Path, threads: Threads, *, quota: int = QUOTA) -> None:
        """Make the directory, for its owner alone, when it is not there."""
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._directory = directory
        self._threads = threads
        self._quota = quota
        self._held = 0

    @asynccontextmanager
    async def receive(
        self,
        source: AsyncIterable[bytes],
        *,
        limit: int,
        types: frozenset[FileType] | None = None,
        filename: str | None = None,
    ) -> AsyncIterator[Received]:
        """Write the source to a file, check it as `ObjectStore.put` promises, and lend it to the block."""
        draft = _Draft(self._directory / secrets.token_hex(16))
        candidates: frozenset[FileType] | None = None
        size = 0
        try:
            await self._on_disk(draft.open)
            async for piece in _gather(source, limit):
                if types is not None and candidates is None:
                    candidates = sniff(piece, types)
                self._hold(len(piece))
                size += len(piece)
                await self._on_disk(draft.write, piece)
            await self._on_disk(draft.close)
            media_type = UNTYPED
            if types is not None:
                found = await inspect(draft.path, candidates or sniff(b"", types), types)
                if filename is not None:
                    check_name(filename, found)
                media_type = found.media_type
            yield Received(draft.path, size, draft.digest.hexdigest(), media_type)
        finally:
            self._held -= size
            await self._threads.clean_up(draft.discard)

    async def sweep(self, before: datetime) -> int:
        """Remove what killed processes left before that time; returns how many files."""
        with disk_errors():
            return await self._threads.run(self._sweep, before.timestamp())

    def _sweep(self, before: float) -> int:
        removed = 0
        for path in self._directory.iterdir():
            with suppress(FileNotFoundError):  # its own put may end it meanwhile
                if path.stat().st_mtime < before:
                    path.unlink()
                    removed += 1
        return removed

    def _hold(self, size: int) -> None:
        if self._held + size > self._quota:
            raise ObjectStoreUnavailable(detail="Too much is being uploaded at once", reason="spool_full")
        self._held += size

    async def _on_disk(self, work: Callable[P, None], *args: P.args, **kwargs: P.kwargs) -> None:
        with disk_errors():
            await self._threads.run(work, *args, **kwargs)


class _Draft:
    """The file while it grows; its methods block."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.digest = hashlib.sha256()
        self._file: BufferedWriter | None = None

    def open(self) -> None:
        """Make it, for its owner alone; it must not be there."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW
        self._file = os.fdopen(os.open(self.path, flags, 0o600), "wb")

    def write(self, piece: bytes) -> None:
        """Append."""
        if self._file is None:
            raise ValueError("the draft is not open")
        self._file.write(piece)
        self.digest.update(piece)

    def close(self) -> None:
        """Hand what is buffered to the system."""
        if self._file is not None:
            self._file.close()

    def discard(self) -> None:
        """Close and remove it, unless it was moved away."""
        with suppress(OSError):  # what could not be written is no loss: it goes
            self.close()
        self.path.unlink(missing_ok=True)


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn what the disk refuses into `ObjectStoreUnavailable`, which tells no path."""
    try:
        yield
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        raise ObjectStoreUnavailable(
            detail="Files can't be kept at the moment", reason="disk_full" if full else "disk_error"
        ) from error


async def _gather(source: AsyncIterable[bytes], limit: int) -> AsyncIterator[bytes]:
    """The source in pieces of about a MiB; raises `FileTooLarge` with the first byte over the limit."""
    pieces: list[bytes] = []
    waiting = total = 0
    async for piece in source:
        pieces.append(piece)
        waiting += len(piece)
        total += len(piece)
        if total > limit:
            raise FileTooLarge(detail=f"A file may have {limit} bytes", limit=limit)
        if waiting >= CHUNK:
            yield b"".join(pieces)
            pieces, waiting = [], 0
    if waiting:
        yield b"".join(pieces)
