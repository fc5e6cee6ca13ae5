"""Lists by keyset: a page begins after a row, whatever was added or taken away before it."""

import base64
import binascii
from dataclasses import dataclass
from functools import reduce
from typing import Annotated, Any, Generic, TypeVar, cast
from uuid import UUID

from pydantic import Field
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from incubator.core.errors import Malformed

T = TypeVar("T")
M = TypeVar("M", bound=Model)

Limit = Annotated[int, Field(ge=1, le=100)]
"""How many items a page has."""

Cursor = Annotated[str, Field(max_length=200, pattern=r"^[A-Za-z0-9_-]+$")]
"""An opaque place in a list, as the page before gave it."""

PAGE = 50


def cursor_of(identity: UUID) -> str:
    """The cursor that continues after this row."""
    return base64.urlsafe_b64encode(identity.bytes).rstrip(b"=").decode()


def place_of(cursor: str) -> UUID:
    """The row after which the cursor continues; raises Malformed for one that we never gave."""
    try:
        return UUID(bytes=base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    except (ValueError, binascii.Error):
        raise Malformed("bad_cursor", "The cursor is not one that this API gave.") from None


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """One page of rows, which a `Listing` shows."""

    items: list[T]
    next: str | None = None


async def listing(found: QuerySet[M], cursor: str | None, limit: int = PAGE) -> Found[M]:
    """The page of rows after the cursor, newest first, in one query whatever its size."""
    return await sorted_listing(found, "-id", cursor, limit)


async def sorted_listing(found: QuerySet[M], column: str, cursor: str | None, limit: int = PAGE) -> Found[M]:
    """The page after the cursor's row by a column that is never null, from the end behind a hyphen.

    `organization__name` is a column of a row that comes with each. Equal rows go by their age. The cursor's
    row is looked for among `found` alone: its place must tell nothing of a row that the reader can't see.
    Raises Malformed `bad_cursor` when it is not among them.
    """
    is_down, column = column.startswith("-"), column.removeprefix("-")
    turn, beyond = ("-", "lt") if is_down else ("", "gt")
    if cursor is not None:
        later: dict[str, Any] = {f"id__{beyond}": place_of(cursor)}
        after = Q(**later)
        if column != "id":
            last = await found.get_or_none(id=place_of(cursor))
            if last is None:
                raise Malformed("bad_cursor", "The row after which the page begins is not in this list.")
            value: Any = reduce(getattr, column.split("__"), cast("Any", last))
            after = Q(**{f"{column}__{beyond}": value}) | Q(after, **{column: value})
        found = found.filter(after)
    order = dict.fromkeys((f"{turn}{column}", f"{turn}id"))
    rows = await found.order_by(*order).limit(limit + 1)
    more = len(rows) > limit
    return Found(rows[:limit], cursor_of(cast("Any", rows[limit - 1]).id) if more else None)
