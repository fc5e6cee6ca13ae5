"""Accounts: one address, one account."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
ALTER TABLE person ADD CONSTRAINT ck_person_email CHECK (email = lower(email));
ALTER TABLE person ADD CONSTRAINT uq_person_email UNIQUE (email);
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
ALTER TABLE person DROP CONSTRAINT uq_person_email;
ALTER TABLE person DROP CONSTRAINT ck_person_email;
"""
