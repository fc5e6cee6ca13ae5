"""Assignment runs: what came of one never changes, it is applied once and undone once; pairs held to."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

RUN = """
ALTER TABLE assignment_run
    ADD CONSTRAINT ck_assignment_run_state CHECK (state IN ('proposed', 'applied', 'undone')),
    ADD CONSTRAINT ck_assignment_run_times CHECK (
        (state = 'proposed') = (applied_at IS NULL) AND (state = 'undone') = (undone_at IS NOT NULL));

CREATE FUNCTION check_assignment_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'proposed' THEN
            PERFORM refuse_jury('ck_assignment_run_move', 'a run begins as a proposal');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE'
        OR to_jsonb(NEW) - '{state,applied_at,applied_by_id,undone_at,undone_by_id,version}'::text[]
            <> to_jsonb(OLD) - '{state,applied_at,applied_by_id,undone_at,undone_by_id,version}'::text[]
        OR OLD.state <> 'proposed' AND (NEW.applied_at, NEW.applied_by_id)
            IS DISTINCT FROM (OLD.applied_at, OLD.applied_by_id) THEN
        PERFORM refuse_jury('ck_assignment_run_fixed', 'what a run came to stays');
    END IF;
    IF (OLD.state, NEW.state) NOT IN (('proposed', 'applied'), ('applied', 'undone')) THEN
        PERFORM refuse_jury('ck_assignment_run_move', 'a run is applied once, and undone once');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_assignment_run BEFORE INSERT OR UPDATE OR DELETE ON assignment_run
    FOR EACH ROW EXECUTE FUNCTION check_assignment_run();
CREATE TRIGGER ck_assignment_basis_append_only BEFORE UPDATE OR DELETE ON assignment_basis
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

PAIR = """
ALTER TABLE assignment_pair
    ADD CONSTRAINT uq_assignment_pair UNIQUE (run_id, application_id, judge_id),
    ADD CONSTRAINT ck_assignment_pair_kind CHECK (kind IN ('kept', 'locked', 'chosen')),
    ADD CONSTRAINT ck_assignment_pair_score CHECK (score >= 0);

CREATE FUNCTION check_new_assignment_pairs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added p JOIN assignment_run r ON r.id = p.run_id
               JOIN application a ON a.id = p.application_id WHERE a.competition_id <> r.competition_id) THEN
        PERFORM refuse_jury('ck_assignment_pair_application', 'the application is of another competition');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_assignment_pair_new AFTER INSERT ON assignment_pair REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_new_assignment_pairs();

CREATE FUNCTION check_assignment_pair_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'sheet_id' <> to_jsonb(OLD) - 'sheet_id' THEN
        PERFORM refuse_jury('ck_assignment_pair_fixed', 'what a run came to stays');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_assignment_pair_change BEFORE UPDATE OR DELETE ON assignment_pair
    FOR EACH ROW EXECUTE FUNCTION check_assignment_pair_change();

CREATE FUNCTION check_assignment_pair_sheets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed p JOIN sheet s ON s.id = p.sheet_id
               WHERE (s.application_id, s.judge_id) <> (p.application_id, p.judge_id)) THEN
        PERFORM refuse_jury('ck_assignment_pair_sheet', 'the sheet is of another pair');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_assignment_pair_sheet_insert AFTER INSERT ON assignment_pair
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_assignment_pair_sheets();
CREATE TRIGGER ck_assignment_pair_sheet_update AFTER UPDATE ON assignment_pair
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_assignment_pair_sheets();
"""

HOLD = """
ALTER TABLE assignment_hold
    ADD CONSTRAINT uq_assignment_hold UNIQUE (application_id, judge_id),
    ADD CONSTRAINT ck_assignment_hold_kind CHECK (kind IN ('locked', 'forbidden'));

CREATE FUNCTION check_assignment_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM changed h JOIN application a ON a.id = h.application_id WHERE a.state <> 'eligible') THEN
        PERFORM refuse_jury('ck_assignment_hold_application', 'the application is not eligible');
    END IF;
    IF EXISTS (SELECT FROM changed h JOIN application a ON a.id = h.application_id
               WHERE NOT EXISTS (SELECT FROM panel_member p
                   WHERE p.competition_id = a.competition_id AND p.person_id = h.judge_id)) THEN
        PERFORM refuse_jury('ck_assignment_hold_panel', 'the judge is not on the panel');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_assignment_hold_insert AFTER INSERT ON assignment_hold
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_assignment_holds();
CREATE TRIGGER ck_assignment_hold_update AFTER UPDATE ON assignment_hold
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION check_assignment_holds();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return RUN + PAIR + HOLD


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_assignment_hold_update ON assignment_hold;
DROP TRIGGER ck_assignment_hold_insert ON assignment_hold;
DROP FUNCTION check_assignment_holds;
ALTER TABLE assignment_hold
    DROP CONSTRAINT ck_assignment_hold_kind,
    DROP CONSTRAINT uq_assignment_hold;
DROP TRIGGER ck_assignment_pair_sheet_update ON assignment_pair;
DROP TRIGGER ck_assignment_pair_sheet_insert ON assignment_pair;
DROP FUNCTION check_assignment_pair_sheets;
DROP TRIGGER ck_assignment_pair_change ON assignment_pair;
DROP FUNCTION check_assignment_pair_change;
DROP TRIGGER ck_assignment_pair_new ON assignment_pair;
DROP FUNCTION check_new_assignment_pairs;
ALTER TABLE assignment_pair
    DROP CONSTRAINT ck_assignment_pair_score,
    DROP CONSTRAINT ck_assignment_pair_kind,
    DROP CONSTRAINT uq_assignment_pair;
DROP TRIGGER ck_assignment_basis_append_only ON assignment_basis;
DROP TRIGGER ck_assignment_run ON assignment_run;
DROP FUNCTION check_assignment_run;
ALTER TABLE assignment_run
    DROP CONSTRAINT ck_assignment_run_times,
    DROP CONSTRAINT ck_assignment_run_state;
"""
