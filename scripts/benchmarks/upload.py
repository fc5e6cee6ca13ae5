"""A large proposal through the house to each object store: how fast, and what memory it takes."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from uuid import UUID

import asyncpg
import orjson
from filling import fill_drafts
from seaweed import s3_server
from servers import SERVE, Served, house, migrated, postgres, settings

MIB = 1024 * 1024
SIZE = 200 * MIB
TIMES = 3
MOST_GROWTH = 80
"""MiB by which an upload may raise the server's memory, whatever the file's size."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """One store: MiB a second of each upload, and how far the server's memory rose above that of its start.

    `checking` is the most memory of the process that checks the file, which ends with the check.
    """

    store: str
    speeds: list[float]
    growths: list[float]
    checking: float


async def measure_uploads() -> list[Uploaded]:
    """The same file to a folder and to a bucket, some times each."""
    found = []
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        folder = Path(name)
        proposal = folder / "proposal.pdf"
        await asyncio.to_thread(_write_pdf, proposal, SIZE)
        async with postgres(folder) as server:
            for store in ("folder", "S3"):
                dsn = await migrated(server, f"with_{store.lower()}")
                sql = await asyncpg.connect(dsn)
                drafts = await fill_drafts(sql, TIMES)
                await sql.close()
                async with _objects(store, folder) as url:
                    environment = settings(folder / f"house-{store}", database_url=dsn, objects_url=url)
                    async with house(environment, *SERVE) as served:
                        found.append(await _measure(store, served, drafts, proposal))
    return found


@asynccontextmanager
async def _objects(store: str, folder: Path) -> AsyncIterator[str]:
    if store == "folder":
        yield f"folder:{folder / 'objects'}"
    else:
        async with s3_server(folder / "weed") as url:
            yield url


async def _measure(store: str, served: Served, drafts: list[tuple[UUID, str]], proposal: Path) -> Uploaded:
    found = Uploaded(store, [], [], 0.0)
    checking, before = 0.0, _memory(served.pid, "VmRSS")
    for application, token in drafts:
        _forget_peak(served.pid)
        begun = time.perf_counter()
        sending = asyncio.create_task(
            _send(served.port, f"/applications/{application}/files", token, proposal)
        )
        while not sending.done():
            checking = max([checking, *(_memory(child, "VmHWM") for child in _children(served.pid))])
            await asyncio.wait([sending], timeout=0.02)
        sending.result()
        found.speeds.append(SIZE / MIB / (time.perf_counter() - begun))
        found.growths.append(_memory(served.pid, "VmHWM") - before)
    print(
        f"upload to {store}: {median(found.speeds):.0f} MiB/s, memory +{max(found.growths):.0f} MiB,"
        f" checking {checking:.0f} MiB",
        flush=True,
    )
    return Uploaded(store, found.speeds, found.growths, checking)


async def _send(port: int, path: str, token: str, proposal: Path) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    size = (await asyncio.to_thread(proposal.stat)).st_size
    writer.write(
        f"POST /api/v1{path}?name=proposal.pdf&kind=attachment HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        f"Authorization: Bearer {token}\r\nContent-Type: application/octet-stream\r\n"
        f"Content-Length: {size}\r\nConnection: close\r\n\r\n".encode()
    )
    with proposal.open("rb") as file:
        while piece := file.read(MIB):
            writer.write(piece)
            await writer.drain()
    head, _, body = (await reader.read()).partition(b"\r\n\r\n")
    writer.close()
    if not head.startswith(b"HTTP/1.1 201") or orjson.loads(body)["size"] != size:
        raise RuntimeError(f"the upload was refused: {body.decode()}")


def _forget_peak(pid: int) -> None:
    """Set VmHWM to what is used now; `ru_maxrss` of a child would have the parent's peak in it."""
    Path(f"/proc/{pid}/clear_refs").write_text("5", encoding="ascii")


def _children(pid: int) -> list[int]:
    """The processes that any thread of this one started."""
    found: list[int] = []
    for file in Path("/proc").glob(f"{pid}/task/*/children"):
        with suppress(OSError):  # the thread is gone
            found += map(int, file.read_text(encoding="ascii").split())
    return found


def _memory(pid: int, field: str) -> float:
    """A field of a process's memory in MiB; none of a process that is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(f"{field}:")), 0.0)


def _write_pdf(path: Path, size: int) -> None:
    """A PDF of one page with an attachment of noise, so that nothing on the way can make it smaller."""
    noise = Random(SIZE).randbytes(MIB)  # noqa: S311 - no secret
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
    ]
    with path.open("wb") as file:
        file.write(b"%PDF-1.7\n")
        places = []
        for number, part in enumerate(parts, start=1):
            places.append(file.tell())
            file.write(b"%d 0 obj\n%s\nendobj\n" % (number, part))
        places.append(file.tell())
        length = (size - file.tell()) // MIB * MIB
        file.write(b"4 0 obj\n<< /Type /EmbeddedFile /Length %d >>\nstream\n" % length)
        for _ in range(length // MIB):
            file.write(noise)
        file.write(b"\nendstream\nendobj\n")
        table = file.tell()
        file.write(
            b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
        )
        file.write(b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % table)
