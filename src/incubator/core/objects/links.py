"""Signed links to objects in a folder: what S3 does with presigned URLs, for our own site."""

import hashlib
import hmac
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from urllib.parse import quote, urlencode

from incubator.core.errors import Forbidden, Gone

LINKS = "/objects/"
"""Path of our site under which the signed links lie; the object's key follows."""
LONGEST_NAME = 150
"""Characters of a file name that is offered for saving."""

_PURPOSE = "object-link-1"  # the same secret signs other things: they must never be taken for a link
_FIELDS = ("method", "expires", "filename", "type")


class LinkExpired(Gone):
    """The link was good and its time is over."""

    code = "link_expired"


class LinkTampered(Forbidden):
    """The link is not as we signed it."""

    code = "link_tampered"


@dataclass(frozen=True, slots=True)
class Link:
    """What a link that was verified allows."""

    method: str
    key: str
    filename: str
    media_type: str


def sign(secret: str, link: Link, *, expires: datetime) -> str:
    """The path and query that allow this until `expires`."""
    fields = {
        "method": link.method,
        "expires": str(int(expires.timestamp())),
        "filename": link.filename,
        "type": link.media_type,
    }
    signature = _signature(secret, link.key, fields)
    return f"{LINKS}{link.key}?{urlencode({**fields, 'signature': signature})}"


def verify(secret: str, *, method: str, key: str, query: Mapping[str, str], now: datetime) -> Link:
    """What the link allows; raises `LinkTampered` or, when it was ours, `LinkExpired`.

    `method` and `key` are those of the request, so that a link for reading does not write and a link for one
    object does not open another. HEAD is allowed where GET is.
    """
    fields = {name: query.get(name, "") for name in _FIELDS}
    given = query.get("signature", "")
    expected = _signature(secret, key, fields)
    genuine = hmac.compare_digest(given.encode(errors="replace"), expected.encode())
    meant = "GET" if method == "HEAD" else method
    if not genuine or set(query) != {*_FIELDS, "signature"} or fields["method"] != meant:
        raise LinkTampered(detail="This link is not one of ours")
    if now.timestamp() >= int(fields["expires"]):
        raise LinkExpired(detail="This link has expired: open the page again")
    return Link(meant, key, fields["filename"], fields["type"])


def attachment(filename: str) -> str:
    """The Content-Disposition that saves a file under this name and never shows it (RFC 6266, RFC 8187)."""
    name = safe_name(filename)
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "._- ") else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def safe_name(filename: str) -> str:
    """The name without folders, control, bidirectional or unpaired characters, and not too long."""
    kept = "".join(
        "_" if c in '/\\:*?"<>|' else c
        for c in unicodedata.normalize("NFC", filename)
        if unicodedata.category(c) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    ).strip(" .")
    suffix = PurePath(kept).suffix[:20]
    stem = kept.removesuffix(suffix)[: LONGEST_NAME - len(suffix)]
    return f"{stem}{suffix}" or "file"


def _signature(secret: str, key: str, fields: Mapping[str, str]) -> str:
    # A urlencoded form is unambiguous: no two different sets of values give the same text.
    values = [("purpose", _PURPOSE), ("key", key), *((name, fields[name]) for name in _FIELDS)]
    text = urlencode(values, errors="surrogatepass")
    return hmac.new(secret.encode(), text.encode(), hashlib.sha256).hexdigest()
