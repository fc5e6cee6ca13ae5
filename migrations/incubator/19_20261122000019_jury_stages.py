"""What a call declares of its judging: places, rubrics of stages, lots; and evaluations of projects."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

PLACES = """
ALTER TABLE competition ADD CONSTRAINT ck_competition_places CHECK (places BETWEEN 1 AND 5000);
ALTER TABLE award ADD CONSTRAINT ck_award_lot CHECK (lot > 0);
ALTER TABLE skip ADD CONSTRAINT ck_skip_lot CHECK (lot > 0);

CREATE FUNCTION check_decision_places() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    declared int := (SELECT places FROM competition WHERE id = NEW.competition_id);
    of_lottery uuid := (SELECT id FROM lottery WHERE competition_id = NEW.competition_id);
BEGIN
    IF declared IS NOT NULL AND coalesce(NEW.places > declared, true)
        OR of_lottery IS NOT NULL AND NEW.places IS DISTINCT FROM declared THEN
        PERFORM refuse_jury('ck_decision_places_declared', 'the call declared other places');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_decision_places_declared BEFORE INSERT OR UPDATE OF places, competition_id ON decision
    FOR EACH ROW EXECUTE FUNCTION check_decision_places();

CREATE FUNCTION check_decision_drawn() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_lottery uuid := (SELECT id FROM lottery WHERE competition_id = NEW.competition_id);
BEGIN
    -- Somebody in doubt has a ticket, and no number has drawn yet; or there are no tickets at all.
    IF of_lottery IS NOT NULL AND NOT EXISTS (
        SELECT FROM lottery_draw d WHERE d.lottery_id = of_lottery AND (
            NOT jsonb_path_exists(d.entries, '$[*].ticket ? (@ != null)')
            OR EXISTS (SELECT FROM beacon b WHERE b.draw_id = d.id AND b.state = 'confirmed'))) THEN
        PERFORM refuse_jury('ck_decision_drawn', 'the lots are not drawn');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_decision_drawn AFTER INSERT OR UPDATE OF places, competition_id ON decision
    FOR EACH ROW EXECUTE FUNCTION check_decision_drawn();
"""

LOTTERY = r"""
ALTER TABLE lottery RENAME CONSTRAINT lottery_competition_id_key TO uq_lottery_competition;
ALTER TABLE lottery
    ADD CONSTRAINT ck_lottery_zone CHECK (zone IN ('chance', 'interval_50', 'interval_90')),
    ADD CONSTRAINT ck_lottery_source CHECK (source ~ '\S' AND source_url ~ '^https?://'),
    ADD CONSTRAINT ck_lottery_wait CHECK (wait_hours BETWEEN 0 AND 1440);
CREATE FUNCTION check_lottery_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.wait_hours = 0
        AND NOT (SELECT is_demonstration FROM competition WHERE id = NEW.competition_id) THEN
        PERFORM refuse_jury('ck_lottery_wait', 'only a demonstration does not wait');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_lottery_wait BEFORE INSERT OR UPDATE ON lottery
    FOR EACH ROW EXECUTE FUNCTION check_lottery_wait();
CREATE TRIGGER ck_lottery_declared BEFORE INSERT OR UPDATE OR DELETE ON lottery
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();

ALTER TABLE lottery_draw RENAME CONSTRAINT lottery_draw_lottery_id_key TO uq_lottery_draw_lottery;
CREATE FUNCTION check_draw() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM lottery l JOIN ranking r USING (competition_id)
                   WHERE l.id = NEW.lottery_id AND r.published_at = NEW.frozen_at
                       AND NEW.due_at = r.published_at + make_interval(hours => l.wait_hours)) THEN
        PERFORM refuse_jury('ck_lottery_draw_frozen', 'tickets are given when the ranking is published');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_lottery_draw_frozen BEFORE INSERT ON lottery_draw
    FOR EACH ROW EXECUTE FUNCTION check_draw();
CREATE TRIGGER ck_lottery_draw_append_only BEFORE UPDATE OR DELETE ON lottery_draw
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE UNIQUE INDEX uq_beacon_open ON beacon (draw_id) WHERE state = 'open';
CREATE UNIQUE INDEX uq_beacon_confirmed ON beacon (draw_id) WHERE state = 'confirmed';
ALTER TABLE beacon
    ADD CONSTRAINT ck_beacon_state CHECK (
        state IN ('open', 'confirmed', 'withdrawn')
        AND (state = 'open') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by_id IS NULL)),
    ADD CONSTRAINT ck_beacon_value CHECK (value ~ '\S' AND url ~ '^https?://'),
    ADD CONSTRAINT ck_beacon_two_people CHECK (state <> 'confirmed' OR ended_by_id <> entered_by_id);
CREATE FUNCTION check_beacon() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state = 'open'
        AND to_jsonb(NEW) - ARRAY['state', 'ended_at', 'ended_by_id']
            = to_jsonb(OLD) - ARRAY['state', 'ended_at', 'ended_by_id'] THEN
        RETURN NEW;
    ELSIF TG_OP <> 'INSERT' THEN
        PERFORM refuse_jury('ck_beacon_final', 'a number is kept');
    END IF;
    IF NEW.appeared_at NOT BETWEEN (SELECT due_at FROM lottery_draw WHERE id = NEW.draw_id)
        AND clock_timestamp() THEN
        PERFORM refuse_jury('ck_beacon_time', 'the number is published after the wait');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_beacon BEFORE INSERT OR UPDATE OR DELETE ON beacon
    FOR EACH ROW EXECUTE FUNCTION check_beacon();
"""

RUBRIC = """
ALTER TABLE criterion ADD CONSTRAINT key_criterion_of_competition UNIQUE (id, competition_id);
ALTER TABLE stage_criterion
    DROP CONSTRAINT stage_criterion_criterion_id_fkey,  -- the one with the competition says more
    ADD CONSTRAINT uq_stage_criterion UNIQUE (stage_id, criterion_id),
    ADD CONSTRAINT ck_stage_criterion_weight CHECK (weight_hundredths BETWEEN 1 AND 10000),
    ADD CONSTRAINT fk_stage_criterion_stage FOREIGN KEY (stage_id, competition_id)
        REFERENCES judging_stage (id, competition_id) ON DELETE CASCADE,
    ADD CONSTRAINT fk_stage_criterion_criterion FOREIGN KEY (criterion_id, competition_id)
        REFERENCES criterion (id, competition_id);

CREATE FUNCTION check_stage_criteria() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wanted uuid;
BEGIN
    wanted := CASE WHEN TG_OP = 'DELETE' THEN OLD.stage_id ELSE NEW.stage_id END;
    IF NOT EXISTS (SELECT FROM stage_criterion WHERE stage_id = wanted) THEN
        RETURN NULL;
    END IF;
    IF (SELECT sum(weight_hundredths) FROM stage_criterion WHERE stage_id = wanted) <> 10000 THEN
        PERFORM refuse_jury('ck_stage_criterion_weights', 'the weights do not sum to 100');
    END IF;
    IF NOT EXISTS (SELECT FROM judging_stage WHERE id = wanted AND kind IN ('review', 'pitch')) THEN
        PERFORM refuse_jury('ck_stage_criterion_stage', 'nobody judges in the stage');
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_stage_criteria AFTER INSERT OR UPDATE OR DELETE ON stage_criterion
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_stage_criteria();
CREATE TRIGGER ck_stage_criterion_fixed BEFORE INSERT OR UPDATE OR DELETE ON stage_criterion
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();

-- By which criteria a stage judges, with their weights there; without stages the competition, under null.
CREATE VIEW rubric_line AS
SELECT competition_id, NULL::uuid AS stage_id, id AS criterion_id, weight_hundredths FROM criterion
UNION ALL
SELECT c.competition_id, s.id, c.id, coalesce(own.weight_hundredths, c.weight_hundredths)
FROM judging_stage s JOIN criterion c ON c.competition_id = s.competition_id
    LEFT JOIN stage_criterion own ON own.stage_id = s.id AND own.criterion_id = c.id
WHERE s.kind IN ('review', 'pitch') AND (own.id IS NOT NULL
    OR NOT EXISTS (SELECT FROM stage_criterion other WHERE other.stage_id = s.id));

ALTER TABLE assignment_run ADD CONSTRAINT fk_assignment_run_stage FOREIGN KEY (stage_id, competition_id)
    REFERENCES judging_stage (id, competition_id);
"""

EVALUATION = r"""
ALTER TABLE evaluation RENAME CONSTRAINT evaluation_report_id_key TO uq_evaluation_report;
CREATE UNIQUE INDEX uq_evaluation_open ON evaluation (tranche_id) WHERE state = 'asked';
ALTER TABLE evaluation
    ADD CONSTRAINT ck_evaluation_state CHECK (
        state IN ('asked', 'submitted', 'withdrawn') AND (state = 'submitted') = (submitted_at IS NOT NULL)),
    ADD CONSTRAINT ck_evaluation_marks CHECK (implementation BETWEEN 0 AND 25 AND resources BETWEEN 0 AND 25
        AND finance BETWEEN 0 AND 25 AND effect BETWEEN 0 AND 25),
    ADD CONSTRAINT ck_evaluation_complete CHECK (state <> 'submitted' OR conclusion ~ '\S'
        AND num_nulls(implementation, resources, finance, effect, report_id) = 0);

CREATE FUNCTION check_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' THEN
        IF TG_OP = 'DELETE' OR OLD.state <> 'asked' OR (NEW.tranche_id, NEW.organization_id, NEW.evaluator_id)
            IS DISTINCT FROM (OLD.tranche_id, OLD.organization_id, OLD.evaluator_id) THEN
            PERFORM refuse_jury('ck_evaluation_final', 'an evaluation is kept');
        END IF;
        RETURN NEW;
    END IF;
    -- Who lets the tranche fall due at this moment is waited for.
    PERFORM FROM tranche WHERE id = NEW.tranche_id AND organization_id = NEW.organization_id
        AND state = 'planned' AND trigger IN ('mid_term_passed', 'final_passed') FOR SHARE;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_evaluation_tranche', 'the tranche waits for no evaluation');
    END IF;
    IF NOT EXISTS (SELECT FROM role_grant WHERE person_id = NEW.evaluator_id AND role = 'evaluator')
        OR EXISTS (SELECT FROM membership
                   WHERE person_id = NEW.evaluator_id AND organization_id = NEW.organization_id) THEN
        PERFORM refuse_jury('ck_evaluation_evaluator', 'the person can not evaluate this');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_evaluation BEFORE INSERT OR UPDATE OR DELETE ON evaluation
    FOR EACH ROW EXECUTE FUNCTION check_evaluation();

CREATE FUNCTION check_tranche_evaluated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM evaluation WHERE tranche_id = NEW.id AND state = 'asked') OR (
        SELECT implementation + resources + finance + effect FROM evaluation
        WHERE tranche_id = NEW.id AND state = 'submitted' ORDER BY id DESC LIMIT 1) < 60 THEN
        PERFORM refuse_jury('ck_tranche_evaluated', 'the evaluation is not passed');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_tranche_evaluated BEFORE UPDATE OF state ON tranche
    FOR EACH ROW WHEN (OLD.state = 'planned' AND NEW.state = 'due')
    EXECUTE FUNCTION check_tranche_evaluated();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return LOTTERY + PLACES + RUBRIC + EVALUATION


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_tranche_evaluated ON tranche;
DROP FUNCTION check_tranche_evaluated;
DROP TRIGGER ck_evaluation ON evaluation;
DROP FUNCTION check_evaluation;
ALTER TABLE evaluation
    DROP CONSTRAINT ck_evaluation_complete,
    DROP CONSTRAINT ck_evaluation_marks,
    DROP CONSTRAINT ck_evaluation_state;
DROP INDEX uq_evaluation_open;
ALTER TABLE evaluation RENAME CONSTRAINT uq_evaluation_report TO evaluation_report_id_key;
ALTER TABLE assignment_run DROP CONSTRAINT fk_assignment_run_stage;
DROP VIEW rubric_line;
DROP TRIGGER ck_stage_criterion_fixed ON stage_criterion;
DROP TRIGGER ck_stage_criteria ON stage_criterion;
DROP FUNCTION check_stage_criteria;
ALTER TABLE stage_criterion
    DROP CONSTRAINT fk_stage_criterion_criterion,
    DROP CONSTRAINT fk_stage_criterion_stage,
    DROP CONSTRAINT ck_stage_criterion_weight,
    DROP CONSTRAINT uq_stage_criterion,
    ADD CONSTRAINT stage_criterion_criterion_id_fkey FOREIGN KEY (criterion_id) REFERENCES criterion (id);
ALTER TABLE criterion DROP CONSTRAINT key_criterion_of_competition;
DROP TRIGGER ck_decision_drawn ON decision;
DROP FUNCTION check_decision_drawn;
DROP TRIGGER ck_decision_places_declared ON decision;
DROP FUNCTION check_decision_places;
ALTER TABLE skip DROP CONSTRAINT ck_skip_lot;
ALTER TABLE award DROP CONSTRAINT ck_award_lot;
ALTER TABLE competition DROP CONSTRAINT ck_competition_places;
DROP TRIGGER ck_beacon ON beacon;
DROP FUNCTION check_beacon;
ALTER TABLE beacon
    DROP CONSTRAINT ck_beacon_two_people,
    DROP CONSTRAINT ck_beacon_value,
    DROP CONSTRAINT ck_beacon_state;
DROP INDEX uq_beacon_confirmed;
DROP INDEX uq_beacon_open;
DROP TRIGGER ck_lottery_draw_append_only ON lottery_draw;
DROP TRIGGER ck_lottery_draw_frozen ON lottery_draw;
DROP FUNCTION check_draw;
ALTER TABLE lottery_draw RENAME CONSTRAINT uq_lottery_draw_lottery TO lottery_draw_lottery_id_key;
DROP TRIGGER ck_lottery_declared ON lottery;
DROP TRIGGER ck_lottery_wait ON lottery;
DROP FUNCTION check_lottery_wait;
ALTER TABLE lottery
    DROP CONSTRAINT ck_lottery_wait,
    DROP CONSTRAINT ck_lottery_source,
    DROP CONSTRAINT ck_lottery_zone;
ALTER TABLE lottery RENAME CONSTRAINT uq_lottery_competition TO lottery_competition_id_key;
"""
