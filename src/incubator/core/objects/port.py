"""What an object store promises; the folder and the S3 backend keep it alike."""

import re
import secrets
from collections.abc import AsyncIterable, AsyncIterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from incubator.core.errors import Invalid, NotFound, Unavailable
from incubator.core.objects.filetypes import FileType

CHUNK = 1024 * 1024
"""Bytes that are read, written or hashed in one visit to a thread."""
LONGEST_LINK = 7 * 24 * 3600
"""Seconds that a signed link may live: the most that S3 allows."""
INCOMING = "incoming/"
"""Keys of direct uploads begin so: nobody has checked what lies there."""

_KEY = re.compile(rf"({INCOMING})?[0-9a-f]{{2}}/[0-9a-f]{{30}}", re.ASCII)


class ObjectMissing(NotFound):
    """No object has this key."""

    code = "object_missing"


class ObjectKeyMalformed(Invalid):
    """The key is none that a store makes: it never reaches the disk or the network."""

    code = "object_key_malformed"


class ObjectStoreUnavailable(Unavailable):
    """The store does not do its work; the fact `reason` says why: no host, no path and no secret is in it."""

    code = "object_store_unavailable"


@dataclass(frozen=True, slots=True)
class Stored:
    """An object that was just put: what its row keeps."""

    key: str
    size: int
    """Bytes."""
    sha256: str
    """64 hexadecimal digits, of the content."""
    media_type: str
    """Of the checked type; `application/octet-stream` when no types were asked for."""


@dataclass(frozen=True, slots=True)
class Stat:
    """An object's size in bytes and the time of its last write, in UTC."""

    key: str
    size: int
    modified: datetime


@dataclass(frozen=True, slots=True)
class DirectUpload:
    """Where a client may PUT a file itself: a URL for it and the key under which it will lie."""

    key: str
    url: str


class ObjectStore(Protocol):
    """Keeps immutable objects under keys of its own making; rows elsewhere say what they are.

    Every method raises `ObjectStoreUnavailable` when the backend does not answer or refuses us, and
    `ObjectKeyMalformed` for a key that no store makes.
    """

    async def put(
        self,
        source: AsyncIterable[bytes],
        *,
        limit: int,
        types: frozenset[FileType] | None = None,
        filename: str | None = None,
    ) -> Stored:
        """Store what `source` yields, at most `limit` bytes, under a new random key.

        With `types` the content must be one of them, sniffed and parsed whole; with `filename` its ending
        must be one of that type's. The content is spooled to disk, checked, then stored: when it is refused,
        the source fails or the caller is cancelled, nothing is left. Raises the errors of `filetypes`.
        """
        ...

    def open(
        self, key: str, start: int = 0, stop: int | None = None
    ) -> AbstractAsyncContextManager[AsyncIterator[bytes]]:
        """`async with store.open(key) as chunks`: bytes [start, stop) as a slice would cut them.

        Raises `ObjectMissing` on entry, before the first byte.
        """
        ...

    async def sign_get(self, key: str, *, seconds: int, filename: str, media_type: str) -> str:
        """A URL that serves the object as an attachment for so many seconds (1 to 604800).

        On S3 it is absolute, on the folder a path of our own site. Whether the object exists is not asked.
        """
        ...

    async def sign_put(self, *, seconds: int) -> DirectUpload:
        """A URL to which a client may PUT a file for so many seconds, under a new `incoming/` key.

        What comes that way is unchecked: take it in with `put(chunks of open(key), …)`, then `delete` it.
        """
        ...

    async def stat(self, key: str) -> Stat | None:
        """Size and time of the object, or None when there is none; never None because the store is away."""
        ...

    async def delete(self, key: str) -> None:
        """Remove the object; it is no error when there is none."""
        ...

    def keys(self, *, after: str = "") -> AsyncIterator[Stat]:
        """Every object in the order of keys, from the first behind `after`; foreign names are passed over."""
        ...

    async def sweep(self, *, before: datetime) -> int:
        """Remove what puts that were killed before that time left half done; returns how many."""
        ...

    async def check(self) -> None:
        """Return when the store can be used now, else raise `ObjectStoreUnavailable`."""
        ...

    async def aclose(self) -> None:
        """Give the connections back."""
        ...


def new_key(area: str = "") -> str:
    """120 random bits under one of 256 shelves, such as `3f/9c…`; nothing of a file's name is in it."""
    return f"{area}{secrets.token_hex(1)}/{secrets.token_hex(15)}"


def is_key(name: str) -> bool:
    """Whether a store could have made this key."""
    return _KEY.fullmatch(name) is not None


def checked_key(key: str) -> str:
    """The key, or `ObjectKeyMalformed`."""
    if not is_key(key):
        raise ObjectKeyMalformed(detail="This is no key of an object")
    return key


def checked_range(start: int, stop: int | None) -> None:
    """Refuse a negative bound: a suffix is counted by the caller, who knows the size from `stat`."""
    if start < 0 or (stop is not None and stop < 0):
        raise ValueError("a range has no negative bound")


def checked_lifetime(seconds: int) -> int:
    """The seconds, when a link may live so long."""
    if not 1 <= seconds <= LONGEST_LINK:
        raise ValueError(f"a link lives 1 to {LONGEST_LINK} seconds")
    return seconds
