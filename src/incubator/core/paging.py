"""Lists by keyset: a page begins after a row, whatever was added or taken away before it."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import reduce
from typing import Annotated, Any, Generic, TypeVar, cast
from uuid import UUID

import orjson
from pydantic import AwareDatetime, Field, TypeAdapter
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

SortedCursor = Annotated[str, Field(max_length=2000, pattern=r"^[A-Za-z0-9_-]+$")]
"""The same of a list that can be sorted: it carries what the last row was sorted by."""

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


async def sorted_listing(
    found: QuerySet[M], column: str, cursor: str | None, limit: int = PAGE, *, kind: type | None = None
) -> Found[M]:
    """The page after the cursor's place by a column that is never null, from the end behind a hyphen.

    `organization__name` is a column of a row that comes with each; `kind` is what an annotated column holds.
    Equal rows go by their age. The cursor carries what the last row was sorted by, which its reader was
    shown: so the page begins there also when that row has changed or left the list, and no row is looked
    up. Raises Malformed `bad_cursor` for one that is no place in such a list.
    """
    is_down, column = column.startswith("-"), column.removeprefix("-")
    turn, beyond = ("-", "lt") if is_down else ("", "gt")
    kind = kind or _kind_of(found.model, column)
    if cursor is not None and column == "id":
        found = found.filter(**{f"id__{beyond}": place_of(cursor)})
    elif cursor is not None:
        identity, value = sorted_place_of(cursor, kind)
        later: dict[str, Any] = {column: value, f"id__{beyond}": identity}
        found = found.filter(Q(**{f"{column}__{beyond}": value}) | Q(**later))
    order = dict.fromkeys((f"{turn}{column}", f"{turn}id"))
    rows = await found.order_by(*order).limit(limit + 1)
    if len(rows) <= limit:
        return Found(rows)
    last: Any = rows[limit - 1]
    value = reduce(getattr, column.split("__"), last)
    return Found(rows[:limit], cursor_of(last.id) if column == "id" else sorted_cursor_of(last.id, value))


def _kind_of(model: type[Model], column: str) -> type:
    """What a column holds, also one of a row that comes along."""
    *relations, name = column.split("__")
    for relation in relations:
        along: Any = model._meta.fields_map[relation]  # noqa: SLF001 - the ORM has no public name for it
        model = along.related_model
    field: Any = model._meta.fields_map[name]  # noqa: SLF001 - as above
    return cast("type", field.field_type)


_PLACES: Mapping[type, TypeAdapter[tuple[UUID, Any]]] = {
    # What the database can compare with: text without NUL, 64 bits, a moment.
    str: TypeAdapter(tuple[UUID, Annotated[str, Field(pattern=r"^[^\x00]*$")]]),
    int: TypeAdapter(tuple[UUID, Annotated[int, Field(ge=-(2**63), lt=2**63)]]),
    datetime: TypeAdapter(tuple[UUID, AwareDatetime]),
}


def sorted_cursor_of(identity: UUID, value: object) -> str:
    """The cursor that continues after a row that is sorted by this value."""
    return base64.urlsafe_b64encode(orjson.dumps([str(identity), value])).rstrip(b"=").decode()


def sorted_place_of(cursor: str, kind: type) -> tuple[UUID, Any]:
    """The row and the value after which the cursor continues; raises Malformed for one that we never gave."""
    try:
        text = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        identity, value = _PLACES[kind].validate_json(text, strict=True)
        return identity, value.astimezone(UTC) if isinstance(value, datetime) else value
    except (ValueError, OverflowError):
        raise Malformed("bad_cursor", "The cursor is not one that this list gave.") from None
