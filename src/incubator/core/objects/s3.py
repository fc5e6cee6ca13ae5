"""Objects in a bucket of any server that speaks S3."""

import re
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Iterator
from contextlib import aclosing, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import ParamSpec, TypeVar
from urllib.parse import urlsplit
from xml.etree.ElementTree import ParseError

import urllib3
from minio import Minio
from minio.datatypes import Object
from minio.error import MinioException, S3Error

from incubator.core.objects.blocking import Threads
from incubator.core.objects.filetypes import FileType
from incubator.core.objects.links import attachment
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
from incubator.core.objects.spool import QUOTA, Received, Spool

P = ParamSpec("P")
T = TypeVar("T")

PART = 8 * 1024 * 1024
"""Bytes that travel in one request; larger objects go in parts."""
CONNECT_SECONDS = 5
READ_SECONDS = 30
REGION = "us-east-1"
"""What servers that know no regions take; saying it saves a request for each new bucket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """Where a bucket is and how to sign for it; the secrets never show."""

    host: str
    """Name or address, with a port."""
    name: str
    access_key: str = field(repr=False)
    secret_key: str = field(repr=False)
    tls: bool = True
    region: str = REGION
    public: str | None = None
    """`https://host:port` as browsers reach the server; none when they use the same address as we."""


class S3Store:
    """Keeps each object in one bucket, which must exist; checks happen on a local spool before the upload."""

    def __init__(self, bucket: Bucket, *, spool: Path, spool_quota: int = QUOTA) -> None:
        """`spool` is a local directory for files that are coming in."""
        self._bucket = bucket
        self._pool = urllib3.PoolManager(
            maxsize=8,
            timeout=urllib3.Timeout(connect=CONNECT_SECONDS, read=READ_SECONDS),
            retries=urllib3.Retry(total=2, backoff_factor=0.2, status_forcelist=[500, 502, 503, 504]),
            cert_reqs="CERT_REQUIRED",
        )
        self._client = self._connect(bucket.host, secure=bucket.tls)
        self._signer = self._client
        if bucket.public:
            public = urlsplit(bucket.public)
            self._signer = self._connect(public.netloc, secure=public.scheme == "https")
        self._threads = Threads()
        self._spool = Spool(spool, self._threads, quota=spool_quota)

    def __repr__(self) -> str:
        return f"S3Store({self._bucket!r})"

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
            with s3_errors():
                await self._threads.run_or_undo(
                    partial(self._upload, key, received),
                    partial(self._client.remove_object, self._bucket.name, key),
                )
            return Stored(key, received.size, received.sha256, received.media_type)

    @asynccontextmanager
    async def open(
        self, key: str, start: int = 0, stop: int | None = None
    ) -> AsyncIterator[AsyncIterator[bytes]]:
        """See `ObjectStore.open`."""
        checked_key(key)
        checked_range(start, stop)
        body = await self._get(key, start, stop)
        try:
            async with aclosing(self._chunks(body)) as chunks:
                yield chunks
        finally:
            if body is not None:
                await self._threads.clean_up(_hang_up, body)

    async def sign_get(self, key: str, *, seconds: int, filename: str, media_type: str) -> str:
        """See `ObjectStore.sign_get`."""
        return self._signer.get_presigned_url(
            "GET",
            self._bucket.name,
            checked_key(key),
            expires=timedelta(seconds=checked_lifetime(seconds)),
            response_headers={
                "response-content-disposition": attachment(filename),
                "response-content-type": media_type,
            },
        )

    async def sign_put(self, *, seconds: int) -> DirectUpload:
        """See `ObjectStore.sign_put`."""
        key = new_key(INCOMING)
        expires = timedelta(seconds=checked_lifetime(seconds))
        url = self._signer.get_presigned_url("PUT", self._bucket.name, key, expires=expires)
        return DirectUpload(key, url)

    async def stat(self, key: str) -> Stat | None:
        """See `ObjectStore.stat`."""
        checked_key(key)
        try:
            found = await self._ask(self._client.stat_object, self._bucket.name, key)
        except ObjectMissing:
            await self.check()  # the answer to HEAD is the same when the bucket is missing
            return None
        return _stat(key, found)

    async def delete(self, key: str) -> None:
        """See `ObjectStore.delete`."""
        checked_key(key)
        with suppress(ObjectMissing):
            await self._ask(self._client.remove_object, self._bucket.name, key)

    def keys(self, *, after: str = "") -> AsyncIterator[Stat]:
        """See `ObjectStore.keys`."""
        return self._threads.iterate(self._walk(after))

    async def sweep(self, *, before: datetime) -> int:
        """See `ObjectStore.sweep`."""
        return await self._spool.sweep(before) + await self._ask(self._abort_uploads, before)

    async def check(self) -> None:
        """See `ObjectStore.check`."""
        if not await self._ask(self._client.bucket_exists, self._bucket.name):
            raise ObjectStoreUnavailable(detail="The bucket is missing", reason="no_such_bucket")

    async def aclose(self) -> None:
        """Close the connections that wait in the pool."""
        self._pool.clear()

    def _connect(self, host: str, *, secure: bool) -> Minio:
        bucket = self._bucket
        return Minio(
            host,
            access_key=bucket.access_key,
            secret_key=bucket.secret_key,
            secure=secure,
            region=bucket.region,
            http_client=self._pool,
        )

    async def _ask(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        with s3_errors():
            return await self._threads.run(work, *args, **kwargs)

    def _upload(self, key: str, received: Received) -> None:
        with received.path.open("rb") as file:
            self._client.put_object(
                self._bucket.name,
                key,
                file,
                length=received.size,
                content_type=received.media_type,
                part_size=PART,
                num_parallel_uploads=1,  # each one more holds parts in memory; the link is the bottleneck
            )

    async def _get(self, key: str, start: int, stop: int | None) -> urllib3.BaseHTTPResponse | None:
        """The open response, or None when the range has no byte (S3 has no empty range)."""
        if stop is not None and stop <= start:
            if await self.stat(key) is None:
                raise ObjectMissing(detail="There is no such file", key=key)
            return None
        try:
            with s3_errors():
                length = 0 if stop is None else stop - start
                return await self._threads.run(
                    self._client.get_object, self._bucket.name, key, offset=start, length=length
                )
        except ObjectStoreUnavailable as error:
            if error.facts["reason"] == "invalid_range":  # it begins at or behind the end
                return None
            raise

    async def _chunks(self, body: urllib3.BaseHTTPResponse | None) -> AsyncGenerator[bytes, None]:
        if body is not None:
            while chunk := await self._ask(body.read, CHUNK):
                yield chunk

    def _walk(self, after: str) -> Iterator[Stat]:
        with s3_errors():
            for found in self._client.list_objects(self._bucket.name, recursive=True, start_after=after):
                if found.object_name and is_key(found.object_name):
                    yield _stat(found.object_name, found)

    def _abort_uploads(self, before: datetime) -> int:
        # The SDK lists and aborts uploads for itself only: no public method does, hence the private ones.
        listed = self._client._list_multipart_uploads(self._bucket.name)  # noqa: SLF001 - see above
        aborted = 0
        for upload in listed.uploads:
            begun, number = upload.initiated_time, upload.upload_id
            if is_key(upload.object_name) and begun is not None and begun < before and number:
                self._client._abort_multipart_upload(  # noqa: SLF001 - see above
                    self._bucket.name, upload.object_name, number
                )
                aborted += 1
        return aborted


@contextmanager
def s3_errors() -> Iterator[None]:
    """Turn what the server or the network refuses into our errors, which tell no host and no key."""
    try:
        yield
    except S3Error as error:
        if error.code in {"NoSuchKey", "NoSuchObject"}:
            raise ObjectMissing(detail="There is no such file") from error
        reason = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", error.code or "refused").lower()
        raise ObjectStoreUnavailable(detail="The object store refused", reason=reason) from error
    except (MinioException, urllib3.exceptions.HTTPError, OSError) as error:
        raise ObjectStoreUnavailable(
            detail="The object store does not answer", reason="unreachable"
        ) from error
    except (ValueError, ParseError) as error:  # keys and ranges are checked before: it is the answer
        raise ObjectStoreUnavailable(detail="The object store answers nonsense", reason="not_s3") from error


def _stat(key: str, found: Object) -> Stat:
    if found.size is None or found.last_modified is None:
        raise ObjectStoreUnavailable(detail="The object store answers nonsense", reason="no_size_or_time")
    return Stat(key, found.size, found.last_modified)


def _hang_up(body: urllib3.BaseHTTPResponse) -> None:
    """A body that was not read to its end must not go back to the pool with the rest of it."""
    body.close()
    body.release_conn()
