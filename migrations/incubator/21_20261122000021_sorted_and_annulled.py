"""What more lists are sorted by."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

# What lists are sorted by is walked, not sorted; the pool of judges is short enough to be sorted.
SORTED = """
CREATE INDEX ix_award_amount ON award (amount_minor, id);
CREATE INDEX ix_tranche_amount ON tranche (amount_minor, id);
CREATE INDEX ix_tranche_since
    ON tranche (coalesce(paid_at, approved_at, requested_at, due_at, 'epoch'::timestamptz), id);
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SORTED


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP INDEX ix_tranche_since;
DROP INDEX ix_tranche_amount;
DROP INDEX ix_award_amount;
"""
