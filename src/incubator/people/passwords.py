"""Argon2id in a thread, a few at a time: hashing is made to be slow and must not stop the house."""

from functools import cache

from anyio import CapacityLimiter, to_thread
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)
"""The costs that the OWASP password storage sheet names for Argon2id: 19 MiB, two passes, one lane."""

_SLOTS = CapacityLimiter(2)


@cache
def _nobodys() -> str:
    return _HASHER.hash("nobody has this password")


async def hash_password(password: str) -> str:
    """The Argon2id hash, with its own salt and costs in it."""
    return await to_thread.run_sync(_HASHER.hash, password, limiter=_SLOTS)


async def verify_password(kept: str | None, password: str) -> bool:
    """Whether the password is the one that was hashed; takes as long where there is no account."""

    def check() -> bool:
        try:
            _HASHER.verify(kept or _nobodys(), password)
        except (VerificationError, InvalidHashError):
            return False
        return kept is not None

    return await to_thread.run_sync(check, limiter=_SLOTS)
