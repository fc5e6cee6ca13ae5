"""Opens the object store that a URL names."""

import re
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from incubator.core.objects.folder import FolderStore
from incubator.core.objects.port import ObjectStore

FORMS = "folder:PATH or s3://ACCESS_KEY:SECRET_KEY@HOST[:PORT]/BUCKET[?tls=no&region=…&public=https://…]"
"""The addresses that are understood; keys are percent-encoded."""


_HOST = re.compile(r"([A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]{1,5})?")
_BUCKET = re.compile(
    r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"
)  # Amazon S3 user guide, "General purpose bucket naming"


def from_url(url: str, *, secret: str, spool: Path) -> ObjectStore:
    """The store at this address; raises ValueError with a sentence that shows nothing of the address.

    `secret` (32 characters or more) signs the folder's links; `spool` is where files for S3 come in (the
    folder has its own, in its own file system). S3 is reached over TLS unless `tls=no`; `region` is
    `us-east-1` unless given; `public` is how browsers reach the server, when they can't by HOST.
    """
    if len(secret) < 32:
        raise ValueError("the secret that signs links needs 32 characters or more")
    scheme, _, rest = url.partition(":")
    if scheme == "folder" and rest:
        return FolderStore(Path(rest), secret=secret)
    if scheme == "s3":
        return _s3_store(url, spool)
    raise ValueError(f"an object store is {FORMS}")


def _s3_store(url: str, spool: Path) -> ObjectStore:
    # The SDK takes a quarter of a second to import: only who uses S3 waits for it.
    from incubator.core.objects.s3 import REGION, Bucket, S3Store

    try:
        parts = urlsplit(url)
        _ = parts.port  # reading it checks it, and its error would show what stands there
        options = dict(parse_qsl(parts.query, keep_blank_values=True, strict_parsing=bool(parts.query)))
    except ValueError:
        raise ValueError(f"the S3 address can't be read: percent-encode the keys; it is {FORMS}") from None
    host, name = parts.netloc.rpartition("@")[2], parts.path.strip("/")
    if not (parts.username and parts.password) or parts.fragment:
        raise ValueError(f"the S3 address lacks its keys: it is {FORMS}")
    if not _HOST.fullmatch(host) or not _BUCKET.fullmatch(name):
        raise ValueError(f"the S3 address has no good host or bucket name: it is {FORMS}")
    unknown = sorted(set(options) - {"tls", "region", "public"})
    if unknown or options.get("tls", "yes") not in {"yes", "no"}:
        raise ValueError("the S3 address has an option other than tls=yes|no, region and public")
    public = options.get("public")
    if public is not None and not _is_origin(public):
        raise ValueError("the S3 address has a public that is no https://HOST[:PORT]")
    return S3Store(
        Bucket(
            host=host,
            name=name,
            access_key=unquote(parts.username),
            secret_key=unquote(parts.password),
            tls=options.get("tls", "yes") == "yes",
            region=options.get("region", REGION),
            public=public,
        ),
        spool=spool,
    )


def _is_origin(text: str) -> bool:
    scheme, _, host = text.partition("://")
    return scheme in {"http", "https"} and _HOST.fullmatch(host) is not None
