"""Stages, pitch sessions, public votes and bonuses: what is declared stays, one item at a time, one vote a code.

Whatever a hall screen shows is announced on the channel `watched` when it changes, whoever changes it.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

STAGE = """
ALTER TABLE judging_stage
    ADD CONSTRAINT uq_judging_stage_code UNIQUE (competition_id, code),
    ADD CONSTRAINT uq_judging_stage_position UNIQUE (competition_id, position),
    -- What sheets and sessions point at, so that their stage is one of their competition's.
    ADD CONSTRAINT key_stage_of_competition UNIQUE (id, competition_id),
    ADD CONSTRAINT ck_judging_stage_kind CHECK (kind IN ('review', 'pitch', 'public_vote', 'bonus')),
    ADD CONSTRAINT ck_judging_stage_votes CHECK (votes IN ('share', 'share_of_most', 'rank_points')),
    ADD CONSTRAINT ck_judging_stage_weight CHECK (weight_hundredths BETWEEN 1 AND 10000),
    ADD CONSTRAINT ck_judging_stage_told CHECK (
        kind IN ('review', 'pitch') OR num_nonnulls(names_organization, names_leader, shares_scores) = 0);

CREATE FUNCTION check_judging_stages() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wanted uuid;
BEGIN
    IF TG_OP = 'DELETE' THEN wanted := OLD.competition_id; ELSE wanted := NEW.competition_id; END IF;
    IF NOT EXISTS (SELECT FROM judging_stage WHERE competition_id = wanted) THEN
        RETURN NULL;
    END IF;
    IF (SELECT sum(weight_hundredths) FROM judging_stage WHERE competition_id = wanted AND kind <> 'bonus')
        IS DISTINCT FROM 10000 THEN
        PERFORM refuse_jury('ck_judging_stage_weights', 'the weights do not sum to 100');
    END IF;
    IF NOT EXISTS (SELECT FROM judging_stage WHERE competition_id = wanted AND kind IN ('review', 'pitch')) THEN
        PERFORM refuse_jury('ck_judging_stage_judged', 'no stage is judged');
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_judging_stages AFTER INSERT OR UPDATE OR DELETE ON judging_stage
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_judging_stages();
CREATE TRIGGER ck_judging_stage_fixed BEFORE INSERT OR UPDATE OR DELETE ON judging_stage
    FOR EACH ROW EXECUTE FUNCTION keep_published_parts();
"""

SHEET = """
ALTER TABLE sheet DROP CONSTRAINT uq_sheet_judge;
ALTER TABLE sheet
    ADD CONSTRAINT uq_sheet_judge UNIQUE NULLS NOT DISTINCT (application_id, judge_id, stage_id),
    ADD CONSTRAINT ck_sheet_judging_stage FOREIGN KEY (stage_id, competition_id)
        REFERENCES judging_stage (id, competition_id);
CREATE INDEX ix_sheet_stage ON sheet (stage_id) WHERE stage_id IS NOT NULL;

CREATE FUNCTION set_sheet_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF NEW.stage_id IS DISTINCT FROM OLD.stage_id THEN
            PERFORM refuse_jury('ck_sheet_judging_stage', 'a sheet stays in its stage');
        END IF;
    ELSIF NEW.stage_id IS NULL THEN
        NEW.stage_id := (SELECT id FROM judging_stage WHERE competition_id = NEW.competition_id
            AND kind IN ('review', 'pitch') ORDER BY position LIMIT 1);
    ELSIF NOT EXISTS (SELECT FROM judging_stage WHERE id = NEW.stage_id AND kind IN ('review', 'pitch')) THEN
        PERFORM refuse_jury('ck_sheet_judging_stage', 'the stage is not judged');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_sheet_judging_stage_new BEFORE INSERT ON sheet FOR EACH ROW EXECUTE FUNCTION set_sheet_stage();
CREATE TRIGGER ck_sheet_judging_stage_kept BEFORE UPDATE OF stage_id ON sheet
    FOR EACH ROW EXECUTE FUNCTION set_sheet_stage();

-- What was submitted once is changed by its own rules (reopening, deliberation), whether or not the item is open.
CREATE FUNCTION check_pitch_sheet() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM judging_stage WHERE id = NEW.stage_id AND kind = 'pitch')
        AND NOT EXISTS (SELECT FROM sheet_version WHERE sheet_id = NEW.id)
        AND NOT EXISTS (
            SELECT FROM pitch_item WHERE stage_id = NEW.stage_id AND application_id = NEW.application_id
                AND (state = 'scoring' OR state = 'closed' AND closed_at > clock_timestamp() - interval '20 seconds')
        ) THEN
        PERFORM refuse_jury('ck_sheet_pitch', 'the item does not take scores');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_sheet_pitch BEFORE UPDATE OF state ON sheet FOR EACH ROW
    WHEN (NEW.state = 'submitted' AND NEW.stage_id IS NOT NULL) EXECUTE FUNCTION check_pitch_sheet();
"""

PITCH = """
ALTER TABLE pitch_session
    ADD CONSTRAINT uq_pitch_session_code UNIQUE (code),
    ADD CONSTRAINT key_stage_of_pitch_session UNIQUE (id, stage_id),
    ADD CONSTRAINT ck_pitch_session_stage FOREIGN KEY (stage_id, competition_id)
        REFERENCES judging_stage (id, competition_id);
ALTER TABLE pitch_seat ADD CONSTRAINT uq_pitch_seat_person UNIQUE (session_id, person_id);
ALTER TABLE pitch_item
    ADD CONSTRAINT fk_pitch_item_stage FOREIGN KEY (session_id, stage_id) REFERENCES pitch_session (id, stage_id),
    ADD CONSTRAINT uq_pitch_item_application UNIQUE (stage_id, application_id),
    ADD CONSTRAINT uq_pitch_item_position UNIQUE (session_id, position),
    ADD CONSTRAINT ck_pitch_item_minutes CHECK (
        minutes BETWEEN 1 AND 120 AND question_minutes BETWEEN 0 AND 120 AND position >= 1),
    ADD CONSTRAINT ck_pitch_item_state CHECK (
        state IN ('waiting', 'presenting', 'questions', 'scoring', 'closed')
        AND (state = 'closed') = (closed_at IS NOT NULL) AND (state = 'waiting') = (phase_at IS NULL));
CREATE UNIQUE INDEX uq_pitch_item_under_way ON pitch_item (session_id)
    WHERE state IN ('presenting', 'questions', 'scoring');

CREATE FUNCTION check_pitch_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM judging_stage WHERE id = NEW.stage_id AND kind = 'pitch') THEN
        PERFORM refuse_jury('ck_pitch_session_stage', 'the stage is no pitch');
    END IF;
    IF TG_OP = 'UPDATE' AND (NEW.competition_id, NEW.stage_id, NEW.code)
        IS DISTINCT FROM (OLD.competition_id, OLD.stage_id, OLD.code) THEN
        PERFORM refuse_jury('ck_pitch_session_begun', 'a session stays in its stage');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_pitch_session BEFORE INSERT OR UPDATE ON pitch_session
    FOR EACH ROW EXECUTE FUNCTION check_pitch_session();

CREATE FUNCTION check_pitch_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever takes a judge off the panel waits for this, or is seen.
    PERFORM FROM panel_member m WHERE (m.competition_id, m.person_id) IN (
        SELECT p.competition_id, s.person_id FROM added s JOIN pitch_session p ON p.id = s.session_id)
        ORDER BY m.id FOR SHARE;
    IF EXISTS (SELECT FROM added s JOIN pitch_session p ON p.id = s.session_id WHERE NOT EXISTS (
        SELECT FROM panel_member m WHERE m.competition_id = p.competition_id AND m.person_id = s.person_id)) THEN
        PERFORM refuse_jury('ck_pitch_seat_panel', 'the judge is not on the panel');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_pitch_seat_new AFTER INSERT ON pitch_seat REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_pitch_seats();

CREATE FUNCTION check_pitch_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.state <> 'waiting' THEN
            PERFORM refuse_jury('ck_pitch_session_begun', 'what was opened stays');
        END IF;
        RETURN OLD;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF NEW.state <> 'waiting' THEN
            PERFORM refuse_jury('ck_pitch_item_move', 'an item begins by waiting');
        END IF;
        IF NOT EXISTS (SELECT FROM application a JOIN pitch_session p ON p.competition_id = a.competition_id
                       WHERE a.id = NEW.application_id AND p.id = NEW.session_id AND a.state = 'eligible') THEN
            PERFORM refuse_jury('ck_pitch_item_application', 'not an eligible application of the competition');
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.id, NEW.session_id, NEW.stage_id, NEW.application_id)
        IS DISTINCT FROM (OLD.id, OLD.session_id, OLD.stage_id, OLD.application_id) THEN
        PERFORM refuse_jury('ck_pitch_item_move', 'an item stays with its session and application');
    END IF;
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('waiting', 'presenting'), ('presenting', 'questions'), ('presenting', 'scoring'),
        ('questions', 'scoring'), ('scoring', 'closed'), ('closed', 'scoring')) THEN
        PERFORM refuse_jury('ck_pitch_item_move', 'an item does not move this way');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_pitch_item BEFORE INSERT OR UPDATE OR DELETE ON pitch_item
    FOR EACH ROW EXECUTE FUNCTION check_pitch_item();
"""

WATCHED = """
CREATE FUNCTION announce_pitch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched uuid;
BEGIN
    IF TG_TABLE_NAME = 'sheet' THEN
        SELECT session_id INTO touched FROM pitch_item
            WHERE stage_id = NEW.stage_id AND application_id = NEW.application_id;
    ELSIF TG_TABLE_NAME = 'pitch_session' THEN
        touched := NEW.id;
    ELSIF TG_OP = 'DELETE' THEN
        touched := OLD.session_id;
    ELSE
        touched := NEW.session_id;
    END IF;
    IF touched IS NOT NULL THEN
        PERFORM pg_notify('watched', 'pitch_session:' || touched);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER announce_pitch_session AFTER UPDATE ON pitch_session
    FOR EACH ROW EXECUTE FUNCTION announce_pitch();
CREATE TRIGGER announce_pitch_item AFTER INSERT OR UPDATE OR DELETE ON pitch_item
    FOR EACH ROW EXECUTE FUNCTION announce_pitch();
CREATE TRIGGER announce_pitch_sheet AFTER UPDATE ON sheet FOR EACH ROW
    WHEN (NEW.stage_id IS NOT NULL AND NEW.state <> OLD.state) EXECUTE FUNCTION announce_pitch();
"""

VOTE = """
ALTER TABLE public_vote RENAME CONSTRAINT public_vote_stage_id_key TO uq_public_vote_stage;
ALTER TABLE public_vote
    ADD CONSTRAINT ck_public_vote_window CHECK (opens_at < closes_at),
    ADD CONSTRAINT ck_public_vote_choices CHECK (choices BETWEEN 1 AND 20),
    ADD CONSTRAINT fk_public_vote_stage FOREIGN KEY (stage_id, competition_id)
        REFERENCES judging_stage (id, competition_id);
ALTER TABLE vote_tally
    ADD CONSTRAINT uq_vote_tally_application UNIQUE (vote_id, application_id);

-- What people vote on, when and how often stays once they vote.
CREATE FUNCTION check_public_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'DELETE' AND NOT EXISTS (
        SELECT FROM judging_stage WHERE id = NEW.stage_id AND kind = 'public_vote') THEN
        PERFORM refuse_jury('ck_public_vote_stage', 'the stage is no public vote');
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF clock_timestamp() >= OLD.opens_at THEN
            PERFORM refuse_jury('ck_public_vote_begun', 'the vote has begun');
        END IF;
        RETURN OLD;
    END IF;
    IF TG_OP = 'UPDATE' AND clock_timestamp() >= OLD.opens_at
        AND to_jsonb(NEW) - 'version' <> to_jsonb(OLD) - 'version' THEN
        PERFORM refuse_jury('ck_public_vote_begun', 'the vote has begun');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_public_vote BEFORE INSERT OR UPDATE OR DELETE ON public_vote
    FOR EACH ROW EXECUTE FUNCTION check_public_vote();

CREATE FUNCTION check_vote_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.is_used THEN
            PERFORM refuse_jury('ck_vote_code_used', 'a code begins unused');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' OR OLD.is_used OR (NEW.hash, NEW.vote_id) <> (OLD.hash, OLD.vote_id) THEN
        PERFORM refuse_jury('ck_vote_code_used', 'a code stays what it is');
    END IF;
    IF NOT EXISTS (SELECT FROM public_vote WHERE id = NEW.vote_id
                   AND clock_timestamp() >= opens_at AND clock_timestamp() < closes_at) THEN
        PERFORM refuse_jury('ck_vote_code_window', 'the vote is not open');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_vote_code BEFORE INSERT OR UPDATE OR DELETE ON vote_code
    FOR EACH ROW EXECUTE FUNCTION check_vote_code();

CREATE FUNCTION check_vote_tally() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    vote public_vote%ROWTYPE;
BEGIN
    IF TG_OP = 'DELETE' THEN
        SELECT * INTO vote FROM public_vote WHERE id = OLD.vote_id;
    ELSE
        SELECT * INTO vote FROM public_vote WHERE id = NEW.vote_id;
    END IF;
    IF TG_OP = 'UPDATE' THEN
        IF NEW.votes <> OLD.votes + 1 OR to_jsonb(NEW) - 'votes' <> to_jsonb(OLD) - 'votes'
            OR clock_timestamp() < vote.opens_at OR clock_timestamp() >= vote.closes_at THEN
            PERFORM refuse_jury('ck_vote_tally_counts', 'votes come one by one, while the vote is open');
        END IF;
        RETURN NEW;
    END IF;
    IF vote.id IS NOT NULL AND clock_timestamp() >= vote.opens_at THEN
        PERFORM refuse_jury('ck_public_vote_begun', 'the vote has begun');
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NEW.votes <> 0 THEN
        PERFORM refuse_jury('ck_vote_tally_counts', 'nobody has votes before the vote');
    END IF;
    IF NOT EXISTS (SELECT FROM application WHERE id = NEW.application_id
                   AND competition_id = vote.competition_id AND state = 'eligible') THEN
        PERFORM refuse_jury('ck_vote_tally_application', 'not an eligible application of the competition');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_vote_tally BEFORE INSERT OR UPDATE OR DELETE ON vote_tally
    FOR EACH ROW EXECUTE FUNCTION check_vote_tally();

CREATE FUNCTION check_ranking_vote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM public_vote WHERE competition_id = NEW.competition_id
               AND closes_at > clock_timestamp()) THEN
        PERFORM refuse_jury('ck_ranking_vote', 'the public vote is not over');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_ranking_vote BEFORE INSERT ON ranking FOR EACH ROW EXECUTE FUNCTION check_ranking_vote();
"""

BONUS = r"""
ALTER TABLE bonus
    ADD CONSTRAINT uq_bonus_stage UNIQUE (application_id, stage_id),
    ADD CONSTRAINT ck_bonus_reason CHECK (reason ~ '\S');

CREATE FUNCTION check_bonus() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_stage judging_stage%ROWTYPE;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        PERFORM refuse_jury('ck_bonus_fixed', 'a bonus is taken back and given anew');
    ELSIF TG_OP = 'DELETE' THEN
        SELECT * INTO of_stage FROM judging_stage WHERE id = OLD.stage_id;
    ELSE
        SELECT * INTO of_stage FROM judging_stage WHERE id = NEW.stage_id;
    END IF;
    -- The lock holds the ranking off until this is seen, or lets it finish first.
    PERFORM FROM competition WHERE id = of_stage.competition_id AND stage = 'judging' FOR SHARE;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_bonus_fixed', 'there is no judging');
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF of_stage.kind <> 'bonus' THEN
        PERFORM refuse_jury('ck_bonus_stage', 'the stage gives no bonus');
    END IF;
    IF NEW.amount_hundredths NOT BETWEEN 1 AND of_stage.weight_hundredths THEN
        PERFORM refuse_jury('ck_bonus_amount', 'the bonus is not within the stage');
    END IF;
    IF NOT EXISTS (SELECT FROM application WHERE id = NEW.application_id
                   AND competition_id = of_stage.competition_id AND state = 'eligible') THEN
        PERFORM refuse_jury('ck_pitch_item_application', 'not an eligible application of the competition');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_bonus BEFORE INSERT OR UPDATE OR DELETE ON bonus FOR EACH ROW EXECUTE FUNCTION check_bonus();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return STAGE + SHEET + PITCH + WATCHED + VOTE + BONUS


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_bonus ON bonus;
DROP FUNCTION check_bonus;
ALTER TABLE bonus DROP CONSTRAINT ck_bonus_reason, DROP CONSTRAINT uq_bonus_stage;
DROP TRIGGER ck_ranking_vote ON ranking;
DROP FUNCTION check_ranking_vote;
DROP TRIGGER ck_vote_tally ON vote_tally;
DROP FUNCTION check_vote_tally;
DROP TRIGGER ck_vote_code ON vote_code;
DROP FUNCTION check_vote_code;
DROP TRIGGER ck_public_vote ON public_vote;
DROP FUNCTION check_public_vote;
ALTER TABLE vote_tally DROP CONSTRAINT uq_vote_tally_application;
ALTER TABLE public_vote
    DROP CONSTRAINT fk_public_vote_stage,
    DROP CONSTRAINT ck_public_vote_choices,
    DROP CONSTRAINT ck_public_vote_window;
ALTER TABLE public_vote RENAME CONSTRAINT uq_public_vote_stage TO public_vote_stage_id_key;
DROP TRIGGER announce_pitch_sheet ON sheet;
DROP TRIGGER announce_pitch_item ON pitch_item;
DROP TRIGGER announce_pitch_session ON pitch_session;
DROP FUNCTION announce_pitch;
DROP TRIGGER ck_pitch_item ON pitch_item;
DROP FUNCTION check_pitch_item;
DROP TRIGGER ck_pitch_seat_new ON pitch_seat;
DROP FUNCTION check_pitch_seats;
DROP TRIGGER ck_pitch_session ON pitch_session;
DROP FUNCTION check_pitch_session;
DROP INDEX uq_pitch_item_under_way;
ALTER TABLE pitch_item
    DROP CONSTRAINT ck_pitch_item_state,
    DROP CONSTRAINT ck_pitch_item_minutes,
    DROP CONSTRAINT uq_pitch_item_position,
    DROP CONSTRAINT uq_pitch_item_application,
    DROP CONSTRAINT fk_pitch_item_stage;
ALTER TABLE pitch_seat DROP CONSTRAINT uq_pitch_seat_person;
ALTER TABLE pitch_session
    DROP CONSTRAINT ck_pitch_session_stage,
    DROP CONSTRAINT key_stage_of_pitch_session,
    DROP CONSTRAINT uq_pitch_session_code;
DROP TRIGGER ck_sheet_pitch ON sheet;
DROP FUNCTION check_pitch_sheet;
DROP TRIGGER ck_sheet_judging_stage_kept ON sheet;
DROP TRIGGER ck_sheet_judging_stage_new ON sheet;
DROP FUNCTION set_sheet_stage;
DROP INDEX ix_sheet_stage;
ALTER TABLE sheet DROP CONSTRAINT ck_sheet_judging_stage, DROP CONSTRAINT uq_sheet_judge;
ALTER TABLE sheet ADD CONSTRAINT uq_sheet_judge UNIQUE (application_id, judge_id);
DROP TRIGGER ck_judging_stage_fixed ON judging_stage;
DROP TRIGGER ck_judging_stages ON judging_stage;
DROP FUNCTION check_judging_stages;
ALTER TABLE judging_stage
    DROP CONSTRAINT ck_judging_stage_told,
    DROP CONSTRAINT ck_judging_stage_weight,
    DROP CONSTRAINT ck_judging_stage_votes,
    DROP CONSTRAINT ck_judging_stage_kind,
    DROP CONSTRAINT key_stage_of_competition,
    DROP CONSTRAINT uq_judging_stage_position,
    DROP CONSTRAINT uq_judging_stage_code;
"""
