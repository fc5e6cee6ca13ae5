"""Competitions: money, dates and parts that add up, and nothing that changes once it was published."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

COLUMNS = r"""
ALTER TABLE competition
    ADD CONSTRAINT uq_competition_number UNIQUE (number),
    ADD CONSTRAINT ck_competition_stage CHECK (
        stage IN ('draft', 'open', 'closed', 'judging', 'ranked', 'archived')),
    ADD CONSTRAINT ck_competition_title CHECK (title !~ '^\s*$'),
    ADD CONSTRAINT ck_competition_pool CHECK (pool_minor > 0 OR (is_imported AND pool_minor = 0)),
    ADD CONSTRAINT ck_competition_award_cap CHECK (
        award_cap_minor BETWEEN 1 AND pool_minor OR (is_imported AND award_cap_minor = 0)),
    ADD CONSTRAINT ck_competition_dates CHECK (opens_at < closes_at),
    ADD CONSTRAINT ck_competition_entries CHECK (entries_per_organization BETWEEN 1 AND 100),
    ADD CONSTRAINT ck_competition_notice CHECK (
        notice_days BETWEEN 1 AND 60 OR (notice_days = 0 AND is_demonstration)),
    ADD CONSTRAINT ck_competition_quorum CHECK (quorum BETWEEN 1 AND 1000),
    ADD CONSTRAINT ck_competition_trim CHECK (trim_from BETWEEN 5 AND 1000),
    ADD CONSTRAINT ck_competition_decimals CHECK (decimals BETWEEN 0 AND 6);

ALTER TABLE track RENAME CONSTRAINT uid_track_competi_104e3f TO uq_track_code;
ALTER TABLE track
    -- What an application points at, so that its track is one of its competition's.
    ADD CONSTRAINT key_track_of_competition UNIQUE (id, competition_id),
    ADD CONSTRAINT ck_track_cap CHECK (cap_minor > 0);

ALTER TABLE criterion RENAME CONSTRAINT uid_criterion_competi_3b2485 TO uq_criterion_code;
ALTER TABLE criterion
    ADD CONSTRAINT ck_criterion_weight CHECK (weight_hundredths > 0),
    ADD CONSTRAINT ck_criterion_highest CHECK (most_hundredths BETWEEN 1 AND 1000000);

ALTER TABLE planned_tranche RENAME CONSTRAINT uid_planned_tra_competi_ea5054 TO uq_planned_tranche_sequence;
ALTER TABLE planned_tranche
    ADD CONSTRAINT ck_planned_tranche_trigger CHECK (
        trigger IN ('contract_signed', 'mid_term_passed', 'final_passed')),
    ADD CONSTRAINT ck_planned_tranche_share CHECK (share_hundredths > 0);

CREATE INDEX ix_competition_published ON competition (id DESC) WHERE stage <> 'draft';
"""

REFUSE = """
CREATE FUNCTION refuse_competition(broken text, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', why USING ERRCODE = 'check_violation', CONSTRAINT = broken;
END $$;
"""

PARTS = """
-- At commit, since a competition and its parts are written one by one. A contest that was judged elsewhere
-- has its own rule, and neither money nor shares of ours.
CREATE FUNCTION check_competition_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wanted uuid;
    found competition%ROWTYPE;
BEGIN
    IF TG_TABLE_NAME = 'competition' THEN
        wanted := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        wanted := OLD.competition_id;
    ELSE
        wanted := NEW.competition_id;
    END IF;
    SELECT * INTO found FROM competition WHERE id = wanted;
    IF found.id IS NULL OR found.is_imported THEN
        RETURN NULL;
    END IF;
    IF NOT EXISTS (SELECT FROM track WHERE competition_id = wanted) THEN
        PERFORM refuse_competition('ck_competition_tracks', 'a competition has a track');
    END IF;
    IF EXISTS (SELECT FROM track WHERE competition_id = wanted AND cap_minor > found.award_cap_minor) THEN
        PERFORM refuse_competition('ck_track_cap_within_award_cap', 'a track has a higher cap than an award');
    END IF;
    IF (SELECT sum(weight_hundredths) FROM criterion WHERE competition_id = wanted) IS DISTINCT FROM 10000 THEN
        PERFORM refuse_competition('ck_competition_weights', 'the weights do not sum to 100');
    END IF;
    IF (SELECT sum(share_hundredths) FROM planned_tranche WHERE competition_id = wanted)
        IS DISTINCT FROM 10000 THEN
        PERFORM refuse_competition('ck_competition_shares', 'the shares do not sum to 100');
    END IF;
    IF EXISTS (
        SELECT FROM planned_tranche earlier JOIN planned_tranche later USING (competition_id)
        WHERE competition_id = wanted AND earlier.sequence < later.sequence
            AND array_position(ARRAY['contract_signed', 'mid_term_passed', 'final_passed'], earlier.trigger::text)
                > array_position(ARRAY['contract_signed', 'mid_term_passed', 'final_passed'], later.trigger::text)
    ) THEN
        PERFORM refuse_competition('ck_competition_tranches', 'the tranches are out of order');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ck_competition_parts AFTER INSERT OR UPDATE OF award_cap_minor, is_imported
    ON competition DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_competition_parts();
CREATE CONSTRAINT TRIGGER ck_track_parts AFTER INSERT OR UPDATE OR DELETE
    ON track DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_competition_parts();
CREATE CONSTRAINT TRIGGER ck_criterion_parts AFTER INSERT OR UPDATE OR DELETE
    ON criterion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_competition_parts();
CREATE CONSTRAINT TRIGGER ck_planned_tranche_parts AFTER INSERT OR UPDATE OR DELETE
    ON planned_tranche DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_competition_parts();
"""

PUBLISHED = """
CREATE FUNCTION keep_published_competition() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stages text[] := ARRAY['draft', 'open', 'closed', 'judging', 'ranked', 'archived'];
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.stage <> 'draft' THEN
            PERFORM refuse_competition('ck_competition_fixed', 'a published competition stays');
        END IF;
        RETURN OLD;
    END IF;
    IF array_position(stages, NEW.stage::text) < array_position(stages, OLD.stage::text) THEN
        PERFORM refuse_competition('ck_competition_stage_forward', 'a competition never goes back a stage');
    END IF;
    IF OLD.stage = 'draft' THEN
        RETURN NEW;
    END IF;
    IF NEW.closes_at <> OLD.closes_at AND (
        NEW.closes_at < OLD.closes_at OR OLD.stage <> 'open' OR NEW.stage <> 'open'
        OR clock_timestamp() >= OLD.closes_at
    ) THEN
        PERFORM refuse_competition('ck_competition_deadline', 'a deadline moves later, while the call is open');
    END IF;
    IF to_jsonb(NEW) - ARRAY['stage', 'closes_at', 'decided_at', 'version']
        <> to_jsonb(OLD) - ARRAY['stage', 'closes_at', 'decided_at', 'version']
        OR NEW.decided_at IS DISTINCT FROM OLD.decided_at AND OLD.decided_at IS NOT NULL THEN
        PERFORM refuse_competition('ck_competition_fixed', 'what was published does not change any more');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_competition_fixed BEFORE UPDATE OR DELETE ON competition
    FOR EACH ROW EXECUTE FUNCTION keep_published_competition();

-- The lock lets whoever opens the call meanwhile finish first, and is then seen.
CREATE FUNCTION keep_published_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    stage_now text;
BEGIN
    IF TG_OP <> 'INSERT' THEN
        SELECT stage INTO stage_now FROM competition WHERE id = OLD.competition_id FOR SHARE;
        IF stage_now <> 'draft' THEN
            PERFORM refuse_competition('ck_competition_fixed', 'what was published does not change any more');
        END IF;
        IF TG_OP = 'DELETE' THEN
            RETURN OLD;
        END IF;
    END IF;
    SELECT stage INTO stage_now FROM competition WHERE id = NEW.competition_id FOR SHARE;
    IF stage_now <> 'draft' THEN
        PERFORM refuse_competition('ck_competition_fixed', 'what was published does not change any more');
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_track_fixed BEFORE INSERT OR UPDATE OR DELETE ON track
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();
CREATE TRIGGER ck_criterion_fixed BEFORE INSERT OR UPDATE OR DELETE ON criterion
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();
CREATE TRIGGER ck_planned_tranche_fixed BEFORE INSERT OR UPDATE OR DELETE ON planned_tranche
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return COLUMNS + REFUSE + PARTS + PUBLISHED


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_planned_tranche_fixed ON planned_tranche;
DROP TRIGGER ck_criterion_fixed ON criterion;
DROP TRIGGER ck_track_fixed ON track;
DROP FUNCTION keep_published_parts();
DROP TRIGGER ck_competition_fixed ON competition;
DROP FUNCTION keep_published_competition();
DROP TRIGGER ck_planned_tranche_parts ON planned_tranche;
DROP TRIGGER ck_criterion_parts ON criterion;
DROP TRIGGER ck_track_parts ON track;
DROP TRIGGER ck_competition_parts ON competition;
DROP FUNCTION check_competition_parts();
DROP FUNCTION refuse_competition(text, text);
DROP INDEX ix_competition_published;
ALTER TABLE planned_tranche
    DROP CONSTRAINT ck_planned_tranche_share,
    DROP CONSTRAINT ck_planned_tranche_trigger;
ALTER TABLE planned_tranche RENAME CONSTRAINT uq_planned_tranche_sequence TO uid_planned_tra_competi_ea5054;
ALTER TABLE criterion
    DROP CONSTRAINT ck_criterion_highest,
    DROP CONSTRAINT ck_criterion_weight;
ALTER TABLE criterion RENAME CONSTRAINT uq_criterion_code TO uid_criterion_competi_3b2485;
ALTER TABLE track
    DROP CONSTRAINT ck_track_cap,
    DROP CONSTRAINT key_track_of_competition;
ALTER TABLE track RENAME CONSTRAINT uq_track_code TO uid_track_competi_104e3f;
ALTER TABLE competition
    DROP CONSTRAINT ck_competition_decimals,
    DROP CONSTRAINT ck_competition_trim,
    DROP CONSTRAINT ck_competition_quorum,
    DROP CONSTRAINT ck_competition_notice,
    DROP CONSTRAINT ck_competition_entries,
    DROP CONSTRAINT ck_competition_dates,
    DROP CONSTRAINT ck_competition_award_cap,
    DROP CONSTRAINT ck_competition_pool,
    DROP CONSTRAINT ck_competition_title,
    DROP CONSTRAINT ck_competition_stage,
    DROP CONSTRAINT uq_competition_number;
"""
