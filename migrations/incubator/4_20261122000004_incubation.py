"""Incubation: one open term an organization, states that agree with their facts, and whole reports."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

TERM = r"""
CREATE SEQUENCE incubation_certificate;

ALTER TABLE incubation
    ADD CONSTRAINT ck_incubation_mode CHECK (mode IN ('on_site', 'off_site')),
    ADD CONSTRAINT ck_incubation_motive CHECK (motive !~ '^\s*$'),
    ADD CONSTRAINT ck_incubation_decided CHECK (CASE
        WHEN state = 'applied' THEN decided_at IS NULL
        WHEN state = 'rejected' THEN decided_at IS NOT NULL AND decision_reason !~ '^\s*$'
        WHEN state = 'withdrawn' THEN true
        WHEN state IN ('incubating', 'expelled', 'graduated', 'closed') THEN decided_at IS NOT NULL
        ELSE false END),
    ADD CONSTRAINT ck_incubation_term CHECK (
        (starts_on IS NULL) = (ends_on IS NULL) AND coalesce(ends_on > starts_on, true)
        AND CASE
            WHEN state IN ('applied', 'rejected') THEN starts_on IS NULL
            WHEN state = 'withdrawn' THEN (starts_on IS NULL) = (decided_at IS NULL)
            ELSE starts_on IS NOT NULL END),
    ADD CONSTRAINT ck_incubation_graduated CHECK (
        (state IN ('graduated', 'closed')) = (graduated_on IS NOT NULL)
        AND (graduated_on IS NULL) = (certificate IS NULL)
        AND coalesce(graduated_on >= starts_on, true)),
    ADD CONSTRAINT ck_incubation_certificate CHECK (certificate ~ '^GRAD-[0-9]{6,}$'),
    ADD CONSTRAINT ck_incubation_ended CHECK (
        (state IN ('withdrawn', 'expelled', 'closed')) = (ended_at IS NOT NULL)
        AND (state <> 'expelled' OR end_reason !~ '^\s*$')),
    ADD CONSTRAINT uq_incubation_organization UNIQUE (id, organization_id);

CREATE UNIQUE INDEX uq_incubation_open ON incubation (organization_id)
    WHERE state IN ('applied', 'incubating');
"""

FOLLOW_UP = """
ALTER TABLE follow_up
    ADD CONSTRAINT ck_follow_up_months CHECK (months > 0),
    ADD CONSTRAINT ck_follow_up_report CHECK (
        num_nonnulls(is_active, staff, income_minor, beneficiaries, reported_at) = CASE state
            WHEN 'due' THEN 0 WHEN 'waived' THEN 0 WHEN 'reported' THEN 5 ELSE -1 END),
    ADD CONSTRAINT ck_follow_up_numbers CHECK (staff >= 0 AND income_minor >= 0 AND beneficiaries >= 0),
    ADD CONSTRAINT fk_follow_up_term FOREIGN KEY (incubation_id, organization_id)
        REFERENCES incubation (id, organization_id);

-- At commit: a term is closed, and its missing follow-ups waived, in the same transaction.
CREATE FUNCTION refuse_due_after_closing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM follow_up WHERE incubation_id = NEW.id AND state = 'due') THEN
        RAISE EXCEPTION 'a closed term has no follow-up that is still due'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_incubation_closed';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ck_incubation_closed AFTER INSERT OR UPDATE ON incubation
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state = 'closed') EXECUTE FUNCTION refuse_due_after_closing();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return TERM + FOLLOW_UP


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_incubation_closed ON incubation;
DROP FUNCTION refuse_due_after_closing();
ALTER TABLE follow_up
    DROP CONSTRAINT fk_follow_up_term,
    DROP CONSTRAINT ck_follow_up_numbers,
    DROP CONSTRAINT ck_follow_up_report,
    DROP CONSTRAINT ck_follow_up_months;
DROP INDEX uq_incubation_open;
ALTER TABLE incubation
    DROP CONSTRAINT uq_incubation_organization,
    DROP CONSTRAINT ck_incubation_ended,
    DROP CONSTRAINT ck_incubation_certificate,
    DROP CONSTRAINT ck_incubation_graduated,
    DROP CONSTRAINT ck_incubation_term,
    DROP CONSTRAINT ck_incubation_decided,
    DROP CONSTRAINT ck_incubation_motive,
    DROP CONSTRAINT ck_incubation_mode;
DROP SEQUENCE incubation_certificate;
"""
