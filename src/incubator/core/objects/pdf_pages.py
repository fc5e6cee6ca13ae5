"""A PDF's pages as pictures: readers see them in any browser, and nothing of the file runs in one.

Run as a program it is the child that parses: with bounded time and memory, for one page.
"""

import subprocess
import sys
from functools import partial
from pathlib import Path

from anyio import CapacityLimiter, to_thread

SECONDS = 20
"""Wall time of one page."""

CPU_SECONDS = 15

MEMORY = 1024 * 1024 * 1024

WIDTH = 1200
"""Pixels: sharp on a phone and in half of a desktop's window."""

LONGEST = 6000
"""Pixels of a page's height: beyond that it is drawn smaller."""

_PROGRAM = Path(__file__)

_at_once = CapacityLimiter(2)


class PageNotDrawn(Exception):
    """The file has no such page, or drawing it took too much."""


async def count(path: Path) -> int:
    """How many pages the file has; raises PageNotDrawn."""
    return int(await _child(path, "count"))


async def draw(path: Path, number: int) -> bytes:
    """The page (from 1 on) as PNG; raises PageNotDrawn."""
    return await _child(path, str(number))


async def _child(path: Path, what: str) -> bytes:
    command = [sys.executable, "-IB", str(_PROGRAM), str(path), what]
    try:
        # In a thread: asyncio leaves a child behind that is cancelled while it starts.
        done = await to_thread.run_sync(partial(_run, command), limiter=_at_once)
    except subprocess.TimeoutExpired as error:
        raise PageNotDrawn from error
    if done.returncode != 0:
        raise PageNotDrawn(done.stderr.decode(errors="replace")[-500:])
    return done.stdout


def _run(command: list[str]) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(  # noqa: S603 - our own program, no shell
        command, stdin=subprocess.DEVNULL, capture_output=True, check=False, env={}, timeout=SECONDS
    )


def main(path: str, what: str) -> bytes:
    """What the parent reads: a number, or a picture."""
    import io

    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    if what == "count":
        return str(len(document)).encode()
    page = document[int(what) - 1]
    width, height = page.get_size()
    scale = min(WIDTH / max(width, 1), LONGEST / max(height, 1))
    picture = page.render(scale=scale).to_pil()
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


if __name__ == "__main__":
    import os
    import resource

    for kind, most in (
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))
    os.nice(5)
    sys.stdout.buffer.write(main(*sys.argv[1:]))
