"""Identifiers: UUIDs of version 7, so that the order of ids is the order of making."""

from uuid import UUID

from uuid_utils.compat import uuid7


def new_id() -> UUID:
    """A fresh id; ids sort by their time to the millisecond, which keyset pages rely on."""
    return uuid7()
