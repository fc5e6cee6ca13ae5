"""Put and open an object of so many MiB in a fresh process; print by how many bytes its memory grew."""

import hashlib
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

import anyio

from incubator.core.objects import from_url

PIECE = 65536


async def generated(count: int) -> AsyncIterator[bytes]:
    for number in range(count):
        yield number.to_bytes(8, "big") * (PIECE // 8)


def peak() -> int:
    """Bytes; not `ru_maxrss`, which a child begins with its parent's."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


async def main(url: str, mebibytes: int) -> None:
    with tempfile.TemporaryDirectory() as spool:
        store = from_url(url, secret="x" * 32, spool=Path(spool))
        await store.put(generated(1), limit=PIECE)
        before = peak()
        size = mebibytes * 1024 * 1024
        stored = await store.put(generated(size // PIECE), limit=size)
        digest = hashlib.sha256()
        async with store.open(stored.key) as chunks:
            async for chunk in chunks:
                digest.update(chunk)
        sys.stdout.write(f"{peak() - before} {digest.hexdigest() == stored.sha256}")
        await store.aclose()


anyio.run(main, sys.stdin.read(), int(sys.argv[1]))
