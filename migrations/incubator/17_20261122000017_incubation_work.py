"""The work of incubation: mentors while a term is under way, rooms that nobody has twice at a time, services, reviews."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

MENTORSHIP = """
-- For exclusion over an id and a range: a trusted extension, which the database's owner may install.
CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE mentorship
    ADD CONSTRAINT ck_mentorship_days CHECK (ended_on >= started_on),
    ADD CONSTRAINT fk_mentorship_term FOREIGN KEY (incubation_id, organization_id)
        REFERENCES incubation (id, organization_id),
    ADD CONSTRAINT uq_mentorship_person EXCLUDE USING gist (
        incubation_id WITH =, person_id WITH =, daterange(started_on, ended_on, '[]') WITH &&)
        WHERE (annulled_at IS NULL);

-- At commit: a term ends, and its mentors' work with it, in the same transaction.
CREATE FUNCTION refuse_mentor_without_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM mentorship m JOIN incubation i ON i.id = m.incubation_id
        WHERE m.ended_on IS NULL AND m.annulled_at IS NULL AND i.state <> 'incubating'
            AND i.id = CASE TG_TABLE_NAME WHEN 'incubation' THEN NEW.id ELSE (to_jsonb(NEW) ->> 'incubation_id')::uuid END
    ) THEN
        RAISE EXCEPTION 'a mentor works while the term is under way'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_mentorship_running';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ck_mentorship_running AFTER INSERT OR UPDATE ON mentorship
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.ended_on IS NULL) EXECUTE FUNCTION refuse_mentor_without_term();
CREATE CONSTRAINT TRIGGER ck_mentorship_running AFTER UPDATE ON incubation
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.state <> 'incubating') EXECUTE FUNCTION refuse_mentor_without_term();
"""

SPACE = r"""
ALTER TABLE space
    ADD CONSTRAINT uq_space_name UNIQUE (name),
    ADD CONSTRAINT ck_space_name CHECK (name !~ '^\s*$'),
    ADD CONSTRAINT ck_space_kind CHECK (kind IN ('meeting', 'training', 'hall', 'desk')),
    ADD CONSTRAINT ck_space_capacity CHECK (capacity >= 1),
    ADD CONSTRAINT ck_space_hours CHECK (
        opens >= 0 AND closes > opens AND closes <= 1440 AND opens % 30 = 0 AND closes % 30 = 0);

ALTER TABLE booking
    ADD CONSTRAINT ck_booking_times CHECK (
        starts >= 0 AND ends > starts AND ends <= 1440 AND starts % 30 = 0 AND ends % 30 = 0),
    ADD CONSTRAINT ck_booking_purpose CHECK (purpose !~ '^\s*$'),
    ADD CONSTRAINT ck_booking_for CHECK ((incubation_id IS NULL) = (organization_id IS NULL)),
    ADD CONSTRAINT fk_booking_term FOREIGN KEY (incubation_id, organization_id)
        REFERENCES incubation (id, organization_id),
    ADD CONSTRAINT ck_booking_cancelled CHECK (
        (cancelled_at IS NULL) = (cancel_cause IS NULL)
        AND (cancelled_at IS NOT NULL OR (cancelled_by_id IS NULL AND cancel_reason = ''))),
    ADD CONSTRAINT ck_booking_cause CHECK (
        cancel_cause IN ('given_back', 'taken_back', 'term_over')
        AND (cancel_cause = 'given_back' OR organization_id IS NOT NULL)
        AND (cancel_cause <> 'taken_back' OR cancel_reason !~ '^\s*$')),
    ADD CONSTRAINT uq_booking_time EXCLUDE USING gist (
        space_id WITH =, day WITH =, int4range(starts, ends) WITH &&) WHERE (cancelled_at IS NULL);

-- Asked when it is made: what is booked stays so when the room's hours change.
CREATE FUNCTION refuse_booking_of_closed_space() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    room space;
BEGIN
    SELECT * INTO room FROM space WHERE id = NEW.space_id;
    IF NOT room.is_open THEN
        RAISE EXCEPTION 'the room can not be booked'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_booking_space';
    END IF;
    IF NEW.starts < room.opens OR NEW.ends > room.closes THEN
        RAISE EXCEPTION 'the room is not open at that time'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_booking_hours';
    END IF;
    IF (SELECT state FROM incubation WHERE id = NEW.incubation_id) <> 'incubating' THEN
        RAISE EXCEPTION 'the term is not under way'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_booking_running';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_booking_space BEFORE INSERT ON booking
    FOR EACH ROW EXECUTE FUNCTION refuse_booking_of_closed_space();
"""

SERVICE = r"""
ALTER TABLE service
    ADD CONSTRAINT ck_service_kind CHECK (kind IN ('mentoring', 'training', 'consultation', 'legal', 'finance',
        'registration', 'matching', 'other')),
    ADD CONSTRAINT ck_service_minutes CHECK (minutes BETWEEN 1 AND 1440),
    ADD CONSTRAINT ck_service_giver CHECK ((person_id IS NULL) = (giver !~ '^\s*$')),
    ADD CONSTRAINT fk_service_term FOREIGN KEY (incubation_id, organization_id)
        REFERENCES incubation (id, organization_id);

CREATE FUNCTION refuse_service_before_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.day < (SELECT coalesce(starts_on, 'infinity') FROM incubation WHERE id = NEW.incubation_id) THEN
        RAISE EXCEPTION 'a service is given in the term'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_service_day';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_service_day BEFORE INSERT OR UPDATE ON service
    FOR EACH ROW EXECUTE FUNCTION refuse_service_before_term();
"""

REVIEW = r"""
ALTER TABLE review
    ADD CONSTRAINT ck_review_kind CHECK (kind IN ('quarterly', 'mid_term', 'annual', 'graduation')),
    ADD CONSTRAINT ck_review_conclusion CHECK (conclusion IN ('on_track', 'needs_help', 'warning', 'ready')),
    ADD CONSTRAINT ck_review_published CHECK (
        state IN ('planned', 'published', 'cancelled')
        AND (state = 'published') = (published_at IS NOT NULL)
        AND (state <> 'published' OR conclusion IS NOT NULL)),
    ADD CONSTRAINT ck_review_statement CHECK (
        (stated_at IS NULL) = (statement ~ '^\s*$') AND (stated_at IS NULL OR state = 'published')),
    ADD CONSTRAINT fk_review_term FOREIGN KEY (incubation_id, organization_id)
        REFERENCES incubation (id, organization_id);

CREATE UNIQUE INDEX uq_review_planned ON review (incubation_id, kind) WHERE state = 'planned';

ALTER TABLE review_mark
    ADD CONSTRAINT ck_review_mark_criterion CHECK (criterion IN ('structure', 'team', 'finance', 'projects')),
    ADD CONSTRAINT ck_review_mark_value CHECK (mark BETWEEN 1 AND 5),
    ADD CONSTRAINT uq_review_mark_criterion UNIQUE (review_id, criterion);

CREATE FUNCTION refuse_incomplete_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(mark) FROM review_mark WHERE review_id = NEW.id) < 4 THEN
        RAISE EXCEPTION 'a published review has a mark on each criterion'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_review_complete';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_review_complete BEFORE INSERT OR UPDATE ON review
    FOR EACH ROW WHEN (NEW.state = 'published') EXECUTE FUNCTION refuse_incomplete_review();

CREATE FUNCTION refuse_change_of_closed_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM review WHERE id = coalesce(NEW.review_id, OLD.review_id)) <> 'planned' THEN
        RAISE EXCEPTION 'the review was published or cancelled'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_review_mark_final';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;

CREATE TRIGGER ck_review_mark_final BEFORE INSERT OR UPDATE OR DELETE ON review_mark
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_closed_review();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return MENTORSHIP + SPACE + SERVICE + REVIEW


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_review_mark_final ON review_mark;
DROP FUNCTION refuse_change_of_closed_review();
DROP TRIGGER ck_review_complete ON review;
DROP FUNCTION refuse_incomplete_review();
ALTER TABLE review_mark
    DROP CONSTRAINT uq_review_mark_criterion,
    DROP CONSTRAINT ck_review_mark_value,
    DROP CONSTRAINT ck_review_mark_criterion;
DROP INDEX uq_review_planned;
ALTER TABLE review
    DROP CONSTRAINT fk_review_term,
    DROP CONSTRAINT ck_review_statement,
    DROP CONSTRAINT ck_review_published,
    DROP CONSTRAINT ck_review_conclusion,
    DROP CONSTRAINT ck_review_kind;
DROP TRIGGER ck_service_day ON service;
DROP FUNCTION refuse_service_before_term();
ALTER TABLE service
    DROP CONSTRAINT fk_service_term,
    DROP CONSTRAINT ck_service_giver,
    DROP CONSTRAINT ck_service_minutes,
    DROP CONSTRAINT ck_service_kind;
DROP TRIGGER ck_booking_space ON booking;
DROP FUNCTION refuse_booking_of_closed_space();
ALTER TABLE booking
    DROP CONSTRAINT uq_booking_time,
    DROP CONSTRAINT ck_booking_cause,
    DROP CONSTRAINT ck_booking_cancelled,
    DROP CONSTRAINT fk_booking_term,
    DROP CONSTRAINT ck_booking_for,
    DROP CONSTRAINT ck_booking_purpose,
    DROP CONSTRAINT ck_booking_times;
ALTER TABLE space
    DROP CONSTRAINT ck_space_hours,
    DROP CONSTRAINT ck_space_capacity,
    DROP CONSTRAINT ck_space_kind,
    DROP CONSTRAINT ck_space_name,
    DROP CONSTRAINT uq_space_name;
DROP TRIGGER ck_mentorship_running ON incubation;
DROP TRIGGER ck_mentorship_running ON mentorship;
DROP FUNCTION refuse_mentor_without_term();
ALTER TABLE mentorship
    DROP CONSTRAINT uq_mentorship_person,
    DROP CONSTRAINT fk_mentorship_term,
    DROP CONSTRAINT ck_mentorship_days;
DROP EXTENSION IF EXISTS btree_gist;
"""
