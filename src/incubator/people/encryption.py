"""Secrets that must be read again are kept encrypted, under a key that is not in the database."""

from functools import lru_cache
from secrets import token_bytes
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from incubator.core.errors import Conflict
from incubator.settings import Settings

NONCE = 12
"""Bytes of AES-GCM's nonce, which stands before the encrypted text; it is random, for few secrets each."""


@lru_cache(maxsize=4)
def _cipher(signing_key: str) -> AESGCM:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"incubator authenticator secret 1")
    return AESGCM(derived.derive(signing_key.encode()))


def encrypt(settings: Settings, secret: str, person_id: UUID) -> bytes:
    """The secret under the house's key, bound to its person: put into another's row it can't be read."""
    nonce = token_bytes(NONCE)
    return nonce + _cipher(settings.signing_key()).encrypt(nonce, secret.encode(), str(person_id).encode())


def decrypt(settings: Settings, kept: bytes, person_id: UUID) -> str:
    """The secret again; raises Conflict when it was altered, is another's, or the house's key was changed."""
    try:
        plain = _cipher(settings.signing_key()).decrypt(kept[:NONCE], kept[NONCE:], str(person_id).encode())
    except (InvalidTag, ValueError):
        raise Conflict(
            "secret_unreadable",
            "The authenticator app can't be checked any more; use a recovery code, or have it reset.",
        ) from None
    return plain.decode()
