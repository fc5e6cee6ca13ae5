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

DOCUMENT = r"""
ALTER TABLE organization_document
    ADD CONSTRAINT ck_organization_document_kind CHECK (kind IN (
        'registration_certificate', 'charter', 'annual_report', 'audited_statement', 'bank_permit',
        'tax_exemption', 'fundraising_permit', 'other')),
    ADD CONSTRAINT ck_organization_document_title CHECK ((kind = 'other') = (title !~ '^\s*$')),
    ADD CONSTRAINT ck_organization_document_dates CHECK (valid_until > issued_on),
    ADD CONSTRAINT ck_organization_document_review CHECK (CASE state
        WHEN 'pending' THEN reviewed_at IS NULL AND reviewed_by_id IS NULL AND reason = ''
        WHEN 'verified' THEN reviewed_at IS NOT NULL AND reason = ''
        WHEN 'refused' THEN reviewed_at IS NOT NULL AND reason !~ '^\s*$'
        ELSE (reviewed_at IS NOT NULL OR (reviewed_by_id IS NULL AND reason = '')) END),
    ADD CONSTRAINT ck_organization_document_replaced CHECK ((state = 'replaced') = (replaced_at IS NOT NULL));

-- Of each kind, and of each title of other papers, one version counts.
CREATE UNIQUE INDEX uq_organization_document_current ON organization_document (organization_id, kind, title)
    WHERE state <> 'replaced';
CREATE INDEX ix_organization_document_expiring ON organization_document (valid_until)
    WHERE state <> 'replaced' AND valid_until IS NOT NULL;

CREATE FUNCTION keep_organization_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state IN ('verified', 'replaced') THEN
            RAISE EXCEPTION 'a paper that was % is kept', OLD.state
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_document_kept';
        END IF;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'pending' THEN
            RAISE EXCEPTION 'a paper begins unverified'
                USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_document_state_move';
        END IF;
        RETURN NEW;
    END IF;
    IF (OLD.state, NEW.state) NOT IN (
        ('pending', 'verified'), ('pending', 'refused'), ('pending', 'replaced'),
        ('verified', 'refused'), ('verified', 'replaced'), ('refused', 'verified'), ('refused', 'replaced')
    ) AND OLD.state <> NEW.state THEN
        RAISE EXCEPTION 'a paper does not move from % to %', OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_document_state_move';
    END IF;
    IF (NEW.id, NEW.organization_id, NEW.stored_id, NEW.kind, NEW.title, NEW.number, NEW.created_at)
        <> (OLD.id, OLD.organization_id, OLD.stored_id, OLD.kind, OLD.title, OLD.number, OLD.created_at)
        OR (NEW.issued_on, NEW.valid_until, NEW.uploaded_by_id)
            IS DISTINCT FROM (OLD.issued_on, OLD.valid_until, OLD.uploaded_by_id)
        OR (OLD.state = 'replaced' AND NEW IS DISTINCT FROM OLD)
    THEN
        RAISE EXCEPTION 'a paper does not change'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_document_fixed';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_organization_document_kept BEFORE INSERT OR UPDATE OR DELETE ON organization_document
    FOR EACH ROW EXECUTE FUNCTION keep_organization_document();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return ACCOUNT + DOCUMENT


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_organization_document_kept ON organization_document;
DROP FUNCTION keep_organization_document();
DROP INDEX ix_organization_document_expiring;
DROP INDEX uq_organization_document_current;
ALTER TABLE organization_document
    DROP CONSTRAINT ck_organization_document_replaced,
    DROP CONSTRAINT ck_organization_document_review,
    DROP CONSTRAINT ck_organization_document_dates,
    DROP CONSTRAINT ck_organization_document_title,
    DROP CONSTRAINT ck_organization_document_kind;
ALTER TABLE organization
    DROP CONSTRAINT ck_organization_bank_account_whole,
    DROP CONSTRAINT ck_organization_bank_account,
    DROP CONSTRAINT ck_organization_legal_representative;
"""
