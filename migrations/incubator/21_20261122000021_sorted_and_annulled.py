"""What more lists are sorted by; what was recorded by mistake is annulled, and stays on record."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

# What lists are sorted by is walked, not sorted; the pool of judges is short enough to be sorted.
SORTED = """
CREATE INDEX ix_award_amount ON award (amount_minor, id);
CREATE INDEX ix_tranche_amount ON tranche (amount_minor, id);
CREATE INDEX ix_tranche_since
    ON tranche (coalesce(paid_at, approved_at, requested_at, due_at, 'epoch'::timestamptz), id);
"""

ANNULLED = r"""
ALTER TABLE mentorship
    ADD CONSTRAINT ck_mentorship_annulled CHECK (
        (annulled_at IS NULL) = (annul_reason ~ '^\s*$') AND (annulled_at IS NOT NULL OR annulled_by_id IS NULL)),
    -- A mentor may not judge: nobody lifts or shortens that for him- or herself.
    ADD CONSTRAINT ck_mentorship_annulled_by CHECK (annulled_by_id <> person_id),
    ADD CONSTRAINT ck_mentorship_ended_by CHECK (
        ended_by_id IS NULL OR (ended_by_id <> person_id AND ended_on IS NOT NULL));
ALTER TABLE service
    ADD CONSTRAINT ck_service_annulled CHECK (
        (annulled_at IS NULL) = (annul_reason ~ '^\s*$') AND (annulled_at IS NOT NULL OR annulled_by_id IS NULL));

CREATE FUNCTION keep_annulled() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the record was annulled'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_' || TG_TABLE_NAME || '_kept';
END $$;
CREATE TRIGGER ck_mentorship_kept BEFORE UPDATE OR DELETE ON mentorship
    FOR EACH ROW WHEN (OLD.annulled_at IS NOT NULL) EXECUTE FUNCTION keep_annulled();
CREATE TRIGGER ck_service_kept BEFORE UPDATE OR DELETE ON service
    FOR EACH ROW WHEN (OLD.annulled_at IS NOT NULL) EXECUTE FUNCTION keep_annulled();
"""

REPLANNED = """
CREATE FUNCTION keep_review_plan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the review was published or cancelled'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_review_plan_kept';
END $$;
CREATE TRIGGER ck_review_plan_kept BEFORE UPDATE ON review
    FOR EACH ROW WHEN (OLD.state <> 'planned'
        AND (NEW.due_on, NEW.evaluator_id) IS DISTINCT FROM (OLD.due_on, OLD.evaluator_id))
    EXECUTE FUNCTION keep_review_plan();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return SORTED + ANNULLED + REPLANNED


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_review_plan_kept ON review;
DROP FUNCTION keep_review_plan();
DROP TRIGGER ck_service_kept ON service;
DROP TRIGGER ck_mentorship_kept ON mentorship;
DROP FUNCTION keep_annulled();
ALTER TABLE service DROP CONSTRAINT ck_service_annulled;
ALTER TABLE mentorship
    DROP CONSTRAINT ck_mentorship_ended_by,
    DROP CONSTRAINT ck_mentorship_annulled_by,
    DROP CONSTRAINT ck_mentorship_annulled;
DROP INDEX ix_tranche_since;
DROP INDEX ix_tranche_amount;
DROP INDEX ix_award_amount;
"""
