"""What a judge is told no more once a conflict keeps the application away."""

from collections.abc import Collection
from uuid import UUID

from incubator.core.database import plain

_CONFLICTED = """
SELECT s.id FROM sheet s WHERE s.id = ANY ($2::uuid[]) AND s.judge_id = $1
    AND EXISTS (SELECT FROM barred b WHERE b.judge_id = $1 AND b.application_id = s.application_id)
"""


async def conflicted_sheets(judge_id: UUID, sheet_ids: Collection[UUID]) -> set[UUID]:
    """Those of a judge's sheets with whose application the judge has a conflict by now."""
    async with plain() as sql:
        return {row["id"] for row in await sql.fetch(_CONFLICTED, judge_id, list(sheet_ids))}
