"""The few lists that are asked for all day: PostgreSQL writes a page's JSON whole, as one value."""

from incubator.core.database import Connection
from incubator.core.paging import cursor_of
from incubator.core.web.endpoint import RawJson

# The limit is part of the text: were it a parameter, PostgreSQL would plan the statement anew each time.
_PAGE = """
SELECT
    convert_to(coalesce(string_agg(json, ',' ORDER BY id DESC) FILTER (WHERE place <= {limit}), ''), 'UTF8')
        AS items,
    CASE WHEN count(*) > {limit} THEN (array_agg(id ORDER BY id DESC))[{limit}] END AS last
FROM (
    SELECT id, json, row_number() OVER (ORDER BY id DESC) AS place
    FROM ({items} ORDER BY id DESC LIMIT {limit} + 1) AS item
) AS page
"""

EMPTY = RawJson(b'{"items":[],"next":null}')
"""A page without items."""


async def hot_list(sql: Connection, items: str, limit: int, *conditions: tuple[str, object]) -> RawJson:
    """The page of items that meet the conditions, newest first, in the shape of a `Listing`.

    `items` selects `id` and `json`, the text of one item, and has a place for `{conditions}`. A condition is
    SQL with a place for its value, such as `("o.id < {}", after)`; one whose value is None is not asked for.
    """
    asked = [(condition, value) for condition, value in conditions if value is not None]
    clauses = [condition.format(f"${place}") for place, (condition, _) in enumerate(asked, start=1)]
    statement = _PAGE.format(limit=limit, items=items.format(conditions=" AND ".join(clauses) or "true"))
    page = await sql.fetchrow(statement, *(value for _, value in asked))
    if page is None:
        raise AssertionError  # pragma: no cover - an aggregate always gives a row
    following = b"null" if page["last"] is None else b'"' + cursor_of(page["last"]).encode() + b'"'
    return RawJson(b'{"items":[' + page["items"] + b'],"next":' + following + b"}")
