"""Applications: in time, complete and within limits when submitted, and never changed afterwards."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

COLUMNS = r"""
ALTER TABLE application
    ADD CONSTRAINT uq_application_number UNIQUE (number),
    ADD CONSTRAINT uq_application_receipt_code UNIQUE (receipt_code),
    ADD CONSTRAINT ck_application_state CHECK (
        state IN ('draft', 'submitted', 'eligible', 'ineligible', 'withdrawn')),
    ADD CONSTRAINT ck_application_title CHECK (title !~ '^\s*$'),
    ADD CONSTRAINT ck_application_beneficiaries CHECK (beneficiaries >= 0),
    -- A contest that was judged elsewhere has no receipts: whether one is needed is checked with the move.
    ADD CONSTRAINT ck_application_receipt CHECK (
        CASE WHEN state = 'draft' THEN num_nonnulls(submitted_at, submitted_by_id, receipt_code, receipt_sha256) = 0
        ELSE num_nulls(submitted_at, receipt_code, receipt_sha256) IN (0, 3) END
        AND receipt_code ~ '^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$'
        AND receipt_sha256 ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT ck_application_check CHECK (
        (state IN ('eligible', 'ineligible')) = (checked_at IS NOT NULL)
        AND (state <> 'ineligible' OR check_reason !~ '^\s*$')),
    ADD CONSTRAINT fk_application_track FOREIGN KEY (track_id, competition_id)
        REFERENCES track (id, competition_id) ON DELETE RESTRICT;

ALTER TABLE budget_line RENAME CONSTRAINT uid_budget_line_applica_d3b803 TO uq_budget_line_position;
ALTER TABLE budget_line
    ADD CONSTRAINT ck_budget_line_position CHECK (position > 0),
    ADD CONSTRAINT ck_budget_line_category CHECK (category IN ('activity', 'staff', 'management', 'tax')),
    ADD CONSTRAINT ck_budget_line_source CHECK (source IN ('grant', 'self_raised')),
    ADD CONSTRAINT ck_budget_line_description CHECK (description !~ '^\s*$'),
    ADD CONSTRAINT ck_budget_line_quantity CHECK (quantity BETWEEN 1 AND 1000000),
    ADD CONSTRAINT ck_budget_line_price CHECK (unit_price_minor > 0),
    ADD CONSTRAINT ck_budget_line_amount CHECK (amount_minor = quantity::numeric * unit_price_minor);

ALTER TABLE application_file
    ADD CONSTRAINT ck_application_file_kind CHECK (kind IN ('proposal', 'attachment'));

CREATE INDEX ix_application_entered ON application (organization_id, competition_id)
    WHERE state IN ('submitted', 'eligible', 'ineligible');
"""

REFUSE = """
CREATE FUNCTION refuse_application(broken text, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', why USING ERRCODE = 'check_violation', CONSTRAINT = broken;
END $$;
"""

MOVE = """
-- Locks as the use case does, in the same order, so that two who cross each other wait instead of both passing.
CREATE FUNCTION check_application_move() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    call competition%ROWTYPE;
    applicant organization%ROWTYPE;
    cap bigint;
BEGIN
    IF TG_OP = 'INSERT' THEN
        SELECT * INTO call FROM competition WHERE id = NEW.competition_id;
        SELECT * INTO applicant FROM organization WHERE id = NEW.organization_id;
        -- A contest that was judged elsewhere comes as it was, its contestants as demonstration data.
        IF call.is_imported THEN
            RETURN NEW;
        END IF;
        IF NEW.state <> 'draft' THEN
            PERFORM refuse_application('ck_application_state_move', 'an application begins as a draft');
        END IF;
        IF applicant.is_demonstration <> call.is_demonstration THEN
            PERFORM refuse_application('ck_application_demonstration', 'demonstration data stays apart');
        END IF;
        RETURN NEW;
    END IF;
    IF NEW.state = OLD.state THEN
        RETURN NEW;
    END IF;
    IF NOT (OLD.state = 'draft' AND NEW.state = 'submitted'
        OR OLD.state = 'submitted' AND NEW.state IN ('eligible', 'ineligible', 'withdrawn')
        OR OLD.state IN ('eligible', 'ineligible') AND NEW.state = 'submitted') THEN
        PERFORM refuse_application('ck_application_state_move', 'an application does not move this way');
    END IF;
    SELECT * INTO call FROM competition WHERE id = NEW.competition_id FOR SHARE;
    IF (NEW.state IN ('eligible', 'ineligible') OR OLD.state IN ('eligible', 'ineligible'))
        AND call.stage <> 'closed' THEN
        PERFORM refuse_application('ck_application_checked_in_time', 'the call is not closed, or judged already');
    END IF;
    IF NEW.state <> 'submitted' OR OLD.state <> 'draft' THEN
        RETURN NEW;
    END IF;
    SELECT * INTO applicant FROM organization WHERE id = NEW.organization_id FOR NO KEY UPDATE;
    IF NEW.submitted_at IS NULL OR NEW.receipt_code IS NULL THEN
        PERFORM refuse_application('ck_application_receipt', 'what is submitted has a receipt');
    END IF;
    IF call.stage <> 'open'
        OR clock_timestamp() < call.opens_at OR clock_timestamp() >= call.closes_at
        OR NEW.submitted_at < call.opens_at OR NEW.submitted_at >= call.closes_at THEN
        PERFORM refuse_application('ck_application_submitted_in_time', 'the call takes no applications now');
    END IF;
    IF applicant.is_demonstration <> call.is_demonstration THEN
        PERFORM refuse_application('ck_application_demonstration', 'demonstration data stays apart');
    END IF;
    IF applicant.form = 'forming' THEN
        PERFORM refuse_application('ck_application_form', 'a team that is forming can not enter');
    END IF;
    IF (SELECT count(*) FROM application
        WHERE organization_id = NEW.organization_id AND competition_id = NEW.competition_id
            AND id <> NEW.id AND state IN ('submitted', 'eligible', 'ineligible')
        ) >= call.entries_per_organization THEN
        PERFORM refuse_application('ck_application_entries', 'the organization has entered often enough');
    END IF;
    IF NEW.summary = '' OR NEW.leader = ''
        OR NOT EXISTS (SELECT FROM application_file WHERE application_id = NEW.id AND kind = 'proposal')
        OR NOT EXISTS (SELECT FROM budget_line WHERE application_id = NEW.id AND source = 'grant') THEN
        PERFORM refuse_application('ck_application_complete', 'the application is not complete');
    END IF;
    SELECT least(call.award_cap_minor, cap_minor) INTO cap FROM track WHERE id = NEW.track_id;
    IF NEW.requested_minor > cap THEN
        PERFORM refuse_application('ck_application_cap', 'more is requested than one award can be');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_application_move BEFORE INSERT OR UPDATE ON application
    FOR EACH ROW EXECUTE FUNCTION check_application_move();
"""

FIXED = """
CREATE FUNCTION keep_submitted_application() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    free text[];
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state <> 'draft' THEN
            PERFORM refuse_application('ck_application_fixed', 'a submitted application stays');
        END IF;
        RETURN OLD;
    END IF;
    IF (NEW.number, NEW.competition_id, NEW.organization_id)
        <> (OLD.number, OLD.competition_id, OLD.organization_id) THEN
        PERFORM refuse_application('ck_application_fixed', 'an application keeps its number and its parties');
    END IF;
    IF OLD.state <> 'draft' THEN
        free := ARRAY['state', 'version'];
        IF OLD.state = 'submitted' OR OLD.state <> NEW.state THEN
            free := free || ARRAY['checked_at', 'checked_by_id', 'check_reason'];
        END IF;
        IF to_jsonb(NEW) - free <> to_jsonb(OLD) - free THEN
            PERFORM refuse_application('ck_application_fixed', 'what was submitted does not change any more');
        END IF;
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_application_fixed BEFORE UPDATE OR DELETE ON application
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_application();

-- The lock lets whoever submits meanwhile finish first, and is then seen.
CREATE FUNCTION keep_submitted_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    state_now text;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        SELECT state INTO state_now FROM application WHERE id = OLD.application_id FOR SHARE;
        IF state_now <> 'draft' THEN
            PERFORM refuse_application('ck_' || TG_TABLE_NAME || '_fixed', 'what was submitted stays');
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
    END IF;
    SELECT state INTO state_now FROM application WHERE id = NEW.application_id FOR SHARE;
    IF state_now <> 'draft' THEN
        PERFORM refuse_application('ck_' || TG_TABLE_NAME || '_fixed', 'what was submitted stays');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_budget_line_fixed BEFORE INSERT OR UPDATE OR DELETE ON budget_line
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_parts();
CREATE TRIGGER ck_application_file_fixed BEFORE INSERT OR UPDATE OR DELETE ON application_file
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_parts();

CREATE FUNCTION check_proposal_is_pdf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT media_type FROM stored_file WHERE id = NEW.stored_id) <> 'application/pdf' THEN
        PERFORM refuse_application('ck_application_file_proposal', 'a proposal is a PDF');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_application_file_proposal BEFORE INSERT OR UPDATE ON application_file
    FOR EACH ROW WHEN (NEW.kind = 'proposal') EXECUTE FUNCTION check_proposal_is_pdf();

-- A receipt names files by their hashes.
CREATE FUNCTION keep_stored_file() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_application('ck_stored_file_fixed', 'what is known of a stored file does not change');
    RETURN NULL;
END $$;

CREATE TRIGGER ck_stored_file_fixed BEFORE UPDATE ON stored_file
    FOR EACH ROW EXECUTE FUNCTION keep_stored_file();
"""

REQUESTED = """
-- At commit, since the budget and what it requests are written one after the other.
CREATE FUNCTION check_application_requested() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wanted uuid[];
BEGIN
    IF TG_TABLE_NAME = 'application' THEN
        wanted := ARRAY[NEW.id];
    ELSIF TG_OP = 'INSERT' THEN
        wanted := ARRAY[NEW.application_id];
    ELSIF TG_OP = 'DELETE' THEN
        wanted := ARRAY[OLD.application_id];
    ELSE
        wanted := ARRAY[OLD.application_id, NEW.application_id];
    END IF;
    IF EXISTS (
        SELECT FROM application a WHERE a.id = ANY(wanted) AND a.requested_minor <> (
            SELECT coalesce(sum(amount_minor), 0) FROM budget_line
            WHERE application_id = a.id AND source = 'grant')
    ) THEN
        PERFORM refuse_application('ck_application_requested', 'what is requested is the sum of the grant''s lines');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ck_application_requested AFTER INSERT OR UPDATE OF requested_minor ON application
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_application_requested();
CREATE CONSTRAINT TRIGGER ck_budget_line_requested AFTER INSERT OR UPDATE OR DELETE ON budget_line
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_application_requested();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return COLUMNS + REFUSE + MOVE + FIXED + REQUESTED


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_budget_line_requested ON budget_line;
DROP TRIGGER ck_application_requested ON application;
DROP FUNCTION check_application_requested();
DROP TRIGGER ck_stored_file_fixed ON stored_file;
DROP FUNCTION keep_stored_file();
DROP TRIGGER ck_application_file_proposal ON application_file;
DROP FUNCTION check_proposal_is_pdf();
DROP TRIGGER ck_application_file_fixed ON application_file;
DROP TRIGGER ck_budget_line_fixed ON budget_line;
DROP FUNCTION keep_submitted_parts();
DROP TRIGGER ck_application_fixed ON application;
DROP FUNCTION keep_submitted_application();
DROP TRIGGER ck_application_move ON application;
DROP FUNCTION check_application_move();
DROP FUNCTION refuse_application(text, text);
DROP INDEX ix_application_entered;
ALTER TABLE application_file DROP CONSTRAINT ck_application_file_kind;
ALTER TABLE budget_line
    DROP CONSTRAINT ck_budget_line_amount,
    DROP CONSTRAINT ck_budget_line_price,
    DROP CONSTRAINT ck_budget_line_quantity,
    DROP CONSTRAINT ck_budget_line_description,
    DROP CONSTRAINT ck_budget_line_source,
    DROP CONSTRAINT ck_budget_line_category,
    DROP CONSTRAINT ck_budget_line_position;
ALTER TABLE budget_line RENAME CONSTRAINT uq_budget_line_position TO uid_budget_line_applica_d3b803;
ALTER TABLE application
    DROP CONSTRAINT fk_application_track,
    DROP CONSTRAINT ck_application_check,
    DROP CONSTRAINT ck_application_receipt,
    DROP CONSTRAINT ck_application_beneficiaries,
    DROP CONSTRAINT ck_application_title,
    DROP CONSTRAINT ck_application_state,
    DROP CONSTRAINT uq_application_receipt_code,
    DROP CONSTRAINT uq_application_number;
"""
