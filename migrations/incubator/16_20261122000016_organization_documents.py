"""What an organization shows of itself: who stands for it, where it is paid, and its papers."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

ACCOUNT = r"""
ALTER TABLE organization
    ADD CONSTRAINT ck_organization_legal_representative CHECK (legal_representative !~ '^\s+$'),
    ADD CONSTRAINT ck_organization_bank_account CHECK (bank_account ~ '^([0-9]{8,32})?$'),
    ADD CONSTRAINT ck_organization_bank_account_whole CHECK (
        (bank_account = '') = (bank_name ~ '^\s*$') AND (bank_account = '') = (bank_account_name ~ '^\s*$'));
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return ACCOUNT


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
ALTER TABLE organization
    DROP CONSTRAINT ck_organization_bank_account_whole,
    DROP CONSTRAINT ck_organization_bank_account,
    DROP CONSTRAINT ck_organization_legal_representative;
"""
