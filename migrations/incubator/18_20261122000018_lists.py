"""Lists: with whom an application is made, verdicts for many at once, saved views."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

CO_APPLICANT = r"""
ALTER TABLE co_applicant
    ADD CONSTRAINT ck_co_applicant_named CHECK (
        CASE WHEN organization_id IS NULL THEN name !~ '^\s*$' AND uscc IS NOT NULL
        ELSE name = '' AND uscc IS NULL END),
    ADD CONSTRAINT ck_co_applicant_uscc CHECK (
        uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'),
    ADD CONSTRAINT ck_co_applicant_position CHECK (position BETWEEN 1 AND 5),
    ADD CONSTRAINT uq_co_applicant_position UNIQUE (application_id, position),
    ADD CONSTRAINT uq_co_applicant_organization UNIQUE (application_id, organization_id),
    ADD CONSTRAINT uq_co_applicant_uscc UNIQUE (application_id, uscc);

CREATE TRIGGER ck_co_applicant_fixed
    BEFORE INSERT OR DELETE OR UPDATE OF id, application_id, position, organization_id, name, uscc ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_parts();

CREATE FUNCTION check_co_applicant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    applicant organization%ROWTYPE;
BEGIN
    SELECT o.* INTO applicant FROM application a JOIN organization o ON o.id = a.organization_id
        WHERE a.id = NEW.application_id;
    IF NEW.organization_id = applicant.id OR NEW.uscc = applicant.uscc THEN
        PERFORM refuse_application('ck_co_applicant_self', 'an organization does not apply with itself');
    END IF;
    IF EXISTS (SELECT FROM organization
        WHERE id = NEW.organization_id AND is_demonstration <> applicant.is_demonstration) THEN
        PERFORM refuse_application('ck_co_applicant_demonstration', 'demonstration data stays apart');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_co_applicant BEFORE INSERT OR UPDATE ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION check_co_applicant();
"""

RUN = r"""
ALTER TABLE eligibility_run
    ADD CONSTRAINT ck_eligibility_run_state CHECK (state IN ('proposed', 'applied', 'undone')),
    ADD CONSTRAINT ck_eligibility_run_times CHECK (
        (state = 'proposed') = (applied_at IS NULL) AND (state = 'undone') = (undone_at IS NOT NULL)),
    ADD CONSTRAINT ck_eligibility_run_reason CHECK (is_eligible OR reason !~ '^\s*$');
ALTER TABLE eligibility_row
    ADD CONSTRAINT uq_eligibility_row UNIQUE (run_id, application_id),
    ADD CONSTRAINT ck_eligibility_row_obstacle CHECK (obstacle IN ('checked', 'withdrawn', 'not_submitted'));

CREATE FUNCTION check_eligibility_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'proposed' THEN
            PERFORM refuse_application('ck_eligibility_run_move', 'a run begins as a proposal');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - '{state,applied_at,applied_by_id,undone_at,undone_by_id,version}'::text[]
            <> to_jsonb(OLD) - '{state,applied_at,applied_by_id,undone_at,undone_by_id,version}'::text[]
        OR OLD.state <> 'proposed' AND (NEW.applied_at, NEW.applied_by_id)
            IS DISTINCT FROM (OLD.applied_at, OLD.applied_by_id) THEN
        PERFORM refuse_application('ck_eligibility_run_fixed', 'what a run came to stays');
    END IF;
    IF (OLD.state, NEW.state) NOT IN (('proposed', 'applied'), ('applied', 'undone')) THEN
        PERFORM refuse_application('ck_eligibility_run_move', 'a run is applied once, and undone once');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_eligibility_run BEFORE INSERT OR UPDATE OR DELETE ON eligibility_run
    FOR EACH ROW EXECUTE FUNCTION check_eligibility_run();

-- A row says what stood in the way: found by the dry run, or when it was applied.
CREATE FUNCTION check_eligibility_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM eligibility_run r JOIN application a ON a.competition_id = r.competition_id
            WHERE r.id = NEW.run_id AND a.id = NEW.application_id) THEN
            PERFORM refuse_application('ck_eligibility_row_application', 'the application is of another competition');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - 'obstacle' <> to_jsonb(OLD) - 'obstacle'
        OR OLD.obstacle IS NOT NULL
        OR NOT EXISTS (SELECT FROM eligibility_run WHERE id = OLD.run_id AND state = 'proposed') THEN
        PERFORM refuse_application('ck_eligibility_row_fixed', 'what a run came to stays');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_eligibility_row BEFORE INSERT OR UPDATE OR DELETE ON eligibility_row
    FOR EACH ROW EXECUTE FUNCTION check_eligibility_row();

-- Held pairs and pitches are prepared before the judging begins, and only of what is eligible.
CREATE FUNCTION keep_used_verdict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM assignment_hold WHERE application_id = OLD.id)
        OR EXISTS (SELECT FROM pitch_item WHERE application_id = OLD.id)
        OR EXISTS (SELECT FROM sheet WHERE application_id = OLD.id) THEN
        PERFORM refuse_application('ck_application_in_use', 'the judging was built on this verdict');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_application_in_use BEFORE UPDATE OF state ON application
    FOR EACH ROW WHEN (OLD.state = 'eligible' AND NEW.state = 'submitted')
    EXECUTE FUNCTION keep_used_verdict();
"""

VIEW = r"""
ALTER TABLE saved_view
    ADD CONSTRAINT ck_saved_view_name CHECK (name !~ '^\s*$'),
    -- A page of ours: one slash, then words and ids.
    ADD CONSTRAINT ck_saved_view_path CHECK (path ~ '^(/[a-z0-9-]+)+$'),
    ADD CONSTRAINT ck_saved_view_query CHECK (query ~ '^[A-Za-z0-9_]+=[^#\s]*$');
CREATE UNIQUE INDEX uq_saved_view_name ON saved_view (person_id, path, lower(name));
CREATE UNIQUE INDEX uq_saved_view_default ON saved_view (person_id, path) WHERE is_default;
"""

# What lists are sorted by is walked, not sorted: a page of 50 costs the same among 10,000.
SORTED = """
-- What waits for its check, and how many a day came in, are counted from the index alone.
CREATE INDEX ix_application_state ON application (state, competition_id, submitted_at);
CREATE INDEX ix_application_title ON application (title, id);
CREATE INDEX ix_application_requested ON application (requested_minor, id);
CREATE INDEX ix_organization_name ON organization (name, id);
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return CO_APPLICANT + RUN + VIEW + SORTED


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP INDEX ix_organization_name;
DROP INDEX ix_application_requested;
DROP INDEX ix_application_title;
DROP INDEX ix_application_state;
DROP INDEX uq_saved_view_default;
DROP INDEX uq_saved_view_name;
ALTER TABLE saved_view
    DROP CONSTRAINT ck_saved_view_query,
    DROP CONSTRAINT ck_saved_view_path,
    DROP CONSTRAINT ck_saved_view_name;
DROP TRIGGER ck_application_in_use ON application;
DROP FUNCTION keep_used_verdict();
DROP TRIGGER ck_eligibility_row ON eligibility_row;
DROP FUNCTION check_eligibility_row();
DROP TRIGGER ck_eligibility_run ON eligibility_run;
DROP FUNCTION check_eligibility_run();
ALTER TABLE eligibility_row
    DROP CONSTRAINT ck_eligibility_row_obstacle,
    DROP CONSTRAINT uq_eligibility_row;
ALTER TABLE eligibility_run
    DROP CONSTRAINT ck_eligibility_run_reason,
    DROP CONSTRAINT ck_eligibility_run_times,
    DROP CONSTRAINT ck_eligibility_run_state;
DROP TRIGGER ck_co_applicant ON co_applicant;
DROP FUNCTION check_co_applicant();
DROP TRIGGER ck_co_applicant_fixed ON co_applicant;
ALTER TABLE co_applicant
    DROP CONSTRAINT uq_co_applicant_uscc,
    DROP CONSTRAINT uq_co_applicant_organization,
    DROP CONSTRAINT uq_co_applicant_position,
    DROP CONSTRAINT ck_co_applicant_position,
    DROP CONSTRAINT ck_co_applicant_uscc,
    DROP CONSTRAINT ck_co_applicant_named;
"""
