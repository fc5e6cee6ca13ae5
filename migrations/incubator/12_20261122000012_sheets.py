"""Sheets that keep what they said, blind settings, deliberations, and rankings that two people freeze."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

RUBRIC = r"""
CREATE FUNCTION anchors_fit(anchors jsonb, most int, step int) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN jsonb_typeof(anchors) <> 'array' THEN false ELSE NOT EXISTS (
        SELECT FROM jsonb_array_elements(anchors) anchor
        WHERE NOT coalesce(
            anchor ->> 'text' ~ '\S' AND anchor ->> 'points_hundredths' ~ '^\d{1,7}$'
                AND (anchor ->> 'points_hundredths')::int <= most
                AND (anchor ->> 'points_hundredths')::int % step = 0, false)
    ) AND (SELECT count(*) = count(DISTINCT anchor ->> 'points_hundredths')
           FROM jsonb_array_elements(anchors) anchor) END
$$;

ALTER TABLE criterion
    ADD CONSTRAINT ck_criterion_step CHECK (
        step_hundredths IN (1, 50, 100) AND most_hundredths % step_hundredths = 0),
    ADD CONSTRAINT ck_criterion_anchors CHECK (anchors_fit(anchors, most_hundredths, step_hundredths));

ALTER TABLE competition
    ADD CONSTRAINT ck_competition_scores_shown CHECK (
        scores_shown IN ('never', 'after_ranking', 'after_decision')),
    ADD CONSTRAINT ck_competition_comments_shown CHECK (
        comments_shown IN ('never', 'after_ranking', 'after_decision')),
    ADD CONSTRAINT ck_competition_decided CHECK (decided_at IS NULL OR stage IN ('ranked', 'archived'));
"""

COMMENTS = r"""
ALTER TABLE criterion_comment
    ADD CONSTRAINT uq_criterion_comment UNIQUE (sheet_id, criterion_id),
    ADD CONSTRAINT ck_criterion_comment_text CHECK (text ~ '\S');

CREATE FUNCTION check_comments_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM given k JOIN sheet s ON s.id = k.sheet_id JOIN criterion c ON c.id = k.criterion_id
               WHERE c.competition_id <> s.competition_id) THEN
        PERFORM refuse_jury('ck_criterion_comment_criterion', 'the criterion is of another competition');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_criterion_comment_fits_insert AFTER INSERT ON criterion_comment
    REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION check_comments_fit();
CREATE TRIGGER ck_criterion_comment_fits_update AFTER UPDATE ON criterion_comment
    REFERENCING NEW TABLE AS given FOR EACH STATEMENT EXECUTE FUNCTION check_comments_fit();
-- Locked with the sheet, as its marks are.
CREATE TRIGGER ck_mark_locked_comment_insert AFTER INSERT ON criterion_comment
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_comment_update AFTER UPDATE ON criterion_comment
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_comment_moved AFTER UPDATE ON criterion_comment
    REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_comment_delete AFTER DELETE ON criterion_comment
    REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
"""

VERSIONS = r"""
ALTER TABLE sheet_version
    ADD CONSTRAINT uq_sheet_version_number UNIQUE (sheet_id, number),
    ADD CONSTRAINT ck_sheet_version_change CHECK (change IN ('reopened', 'adjusted', 'recused')),
    ADD CONSTRAINT ck_sheet_version_reason CHECK (reason ~ '\S' OR change = 'recused');

CREATE FUNCTION check_sheet_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said sheet%ROWTYPE;
BEGIN
    SELECT * INTO said FROM sheet WHERE id = NEW.sheet_id FOR NO KEY UPDATE;
    IF said.state <> 'submitted'
        OR (NEW.submitted_at, NEW.comment, NEW.note)
            IS DISTINCT FROM (said.submitted_at, said.comment, said.note)
        OR NEW.number <> (SELECT count(*) + 1 FROM sheet_version WHERE sheet_id = NEW.sheet_id)
        OR NEW.marks <> (SELECT jsonb_object_agg(c.code, m.score_hundredths)
            FROM mark m JOIN criterion c ON c.id = m.criterion_id WHERE m.sheet_id = NEW.sheet_id)
        OR NEW.comments <> (SELECT coalesce(jsonb_object_agg(c.code, k.text), '{}')
            FROM criterion_comment k JOIN criterion c ON c.id = k.criterion_id WHERE k.sheet_id = NEW.sheet_id)
    THEN
        PERFORM refuse_jury('ck_sheet_version_true', 'a version says what the sheet said');
    END IF;
    IF (NEW.change = 'adjusted') <> (NEW.deliberation_id IS NOT NULL) OR NEW.deliberation_id IS NOT NULL
        AND NOT EXISTS (SELECT FROM deliberation WHERE id = NEW.deliberation_id AND state = 'open'
            AND competition_id = said.competition_id AND stage_id IS NOT DISTINCT FROM said.stage_id
            FOR SHARE) THEN
        PERFORM refuse_jury('ck_sheet_version_deliberation', 'a sheet is adjusted in an open deliberation');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_sheet_version BEFORE INSERT ON sheet_version
    FOR EACH ROW EXECUTE FUNCTION check_sheet_version();
CREATE TRIGGER ck_sheet_version_append_only BEFORE UPDATE OR DELETE ON sheet_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

DELIBERATION = r"""
CREATE UNIQUE INDEX uq_deliberation_open ON deliberation (competition_id) WHERE state = 'open';
ALTER TABLE deliberation
    ADD CONSTRAINT ck_deliberation_state CHECK (
        state IN ('open', 'closed') AND (state = 'closed') = (closed_at IS NOT NULL));

CREATE FUNCTION check_deliberation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND OLD.state = 'closed' OR TG_OP = 'DELETE' THEN
        PERFORM refuse_jury('ck_deliberation_closed', 'a deliberation is kept');
    END IF;
    PERFORM FROM competition WHERE id = NEW.competition_id AND stage = 'judging' FOR SHARE;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_deliberation_stage', 'the competition is not being judged');
    END IF;
    IF NEW.stage_id IS NOT NULL AND NOT EXISTS (SELECT FROM judging_stage WHERE id = NEW.stage_id
            AND competition_id = NEW.competition_id AND kind IN ('review', 'pitch')) THEN
        PERFORM refuse_jury('ck_deliberation_judging_stage', 'the competition judges no such stage');
    END IF;
    PERFORM FROM panel_member WHERE competition_id = NEW.competition_id AND person_id = NEW.chair_id FOR SHARE;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_deliberation_chair', 'the chair is on the panel');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_deliberation BEFORE INSERT OR UPDATE OR DELETE ON deliberation
    FOR EACH ROW EXECUTE FUNCTION check_deliberation();

-- What is said in an open deliberation is added to; nothing of it changes, and nothing comes later.
CREATE FUNCTION keep_deliberation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM FROM deliberation WHERE id = NEW.deliberation_id AND state = 'open' FOR SHARE;
        IF FOUND THEN
            RETURN NEW;
        END IF;
    END IF;
    PERFORM refuse_jury('ck_deliberation_closed', 'a deliberation is kept');
    RETURN NULL;
END $$;

ALTER TABLE agenda_item ADD CONSTRAINT uq_agenda_item_application UNIQUE (deliberation_id, application_id);
CREATE TRIGGER ck_agenda_item_kept BEFORE INSERT OR UPDATE OR DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION keep_deliberation();
CREATE FUNCTION check_agenda_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added i JOIN deliberation d ON d.id = i.deliberation_id
               JOIN application a ON a.id = i.application_id
               WHERE a.competition_id <> d.competition_id OR a.state <> 'eligible') THEN
        PERFORM refuse_jury('ck_agenda_item_application', 'not an eligible application of the competition');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_agenda_item_new AFTER INSERT ON agenda_item REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_agenda_items();

ALTER TABLE deliberation_note
    ADD CONSTRAINT ck_deliberation_note_text CHECK (text ~ '\S'),
    ADD CONSTRAINT ck_deliberation_note_agenda FOREIGN KEY (deliberation_id, application_id)
        REFERENCES agenda_item (deliberation_id, application_id);
CREATE TRIGGER ck_deliberation_note_kept BEFORE INSERT OR UPDATE OR DELETE ON deliberation_note
    FOR EACH ROW EXECUTE FUNCTION keep_deliberation();

ALTER TABLE attendance ADD CONSTRAINT uq_attendance_person UNIQUE (deliberation_id, person_id);
CREATE TRIGGER ck_attendance_kept BEFORE INSERT OR UPDATE OR DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION keep_deliberation();
CREATE FUNCTION check_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added p JOIN deliberation d ON d.id = p.deliberation_id
               WHERE NOT EXISTS (SELECT FROM panel_member m
                   WHERE m.competition_id = d.competition_id AND m.person_id = p.person_id)) THEN
        PERFORM refuse_jury('ck_attendance_panel', 'who is there is on the panel');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_attendance_new AFTER INSERT ON attendance REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_attendance();
"""

MINUTES = r"""
ALTER TABLE minutes ADD CONSTRAINT uq_minutes_number UNIQUE (deliberation_id, number);

CREATE FUNCTION check_minutes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM FROM deliberation WHERE id = NEW.deliberation_id AND state = 'closed' FOR SHARE;
        IF NOT FOUND THEN
            PERFORM refuse_jury('ck_minutes_open', 'the deliberation is not over');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'UPDATE' AND OLD.file_id IS NULL AND to_jsonb(NEW) - 'file_id' = to_jsonb(OLD) - 'file_id' THEN
        RETURN NEW;
    END IF;
    PERFORM refuse_jury('ck_minutes_final', 'minutes are kept');
    RETURN NULL;
END $$;
CREATE TRIGGER ck_minutes_final BEFORE INSERT OR UPDATE OR DELETE ON minutes
    FOR EACH ROW EXECUTE FUNCTION check_minutes();

ALTER TABLE minutes_signature ADD CONSTRAINT uq_minutes_signature_person UNIQUE (minutes_id, person_id);
CREATE FUNCTION check_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM minutes m JOIN attendance p ON p.deliberation_id = m.deliberation_id
                   WHERE m.id = NEW.minutes_id AND p.person_id = NEW.person_id) THEN
        PERFORM refuse_jury('ck_minutes_signature_present', 'only who was there signs');
    END IF;
    IF NOT EXISTS (SELECT FROM minutes m JOIN stored_file f ON f.id = m.file_id
                   WHERE m.id = NEW.minutes_id AND f.sha256 = NEW.sha256) THEN
        PERFORM refuse_jury('ck_minutes_signature_sha256', 'not the minutes that were written');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_minutes_signature BEFORE INSERT ON minutes_signature
    FOR EACH ROW EXECUTE FUNCTION check_signature();
CREATE FUNCTION keep_signature() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse_jury('ck_minutes_signature_final', 'a signature stays');
    RETURN NULL;
END $$;
CREATE TRIGGER ck_minutes_signature_final BEFORE UPDATE OR DELETE ON minutes_signature
    FOR EACH ROW EXECUTE FUNCTION keep_signature();
"""

FREEZING = r"""
CREATE UNIQUE INDEX uq_ranking_proposal_open ON ranking_proposal (competition_id) WHERE state = 'open';
ALTER TABLE ranking_proposal
    ADD CONSTRAINT ck_ranking_proposal_state CHECK (
        state IN ('open', 'confirmed', 'withdrawn', 'fallen') AND (state = 'open') = (ended_at IS NULL));

CREATE FUNCTION keep_ranking_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.state = 'open'
        AND to_jsonb(NEW) - ARRAY['state', 'ended_at'] = to_jsonb(OLD) - ARRAY['state', 'ended_at'] THEN
        RETURN NEW;
    END IF;
    PERFORM refuse_jury('ck_ranking_proposal_final', 'a proposal is kept');
    RETURN NULL;
END $$;
CREATE TRIGGER ck_ranking_proposal_final BEFORE UPDATE OR DELETE ON ranking_proposal
    FOR EACH ROW EXECUTE FUNCTION keep_ranking_proposal();

-- A contest that was judged elsewhere was published there; every other ranking is two people's act.
CREATE FUNCTION check_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM competition WHERE id = NEW.competition_id AND is_imported) AND NOT EXISTS (
        SELECT FROM ranking_proposal p WHERE p.id = NEW.proposal_id AND p.competition_id = NEW.competition_id
            AND p.digest = NEW.digest AND p.proposed_by_id <> NEW.published_by_id
    ) THEN
        PERFORM refuse_jury('ck_ranking_two_people', 'another person confirms the proposal');
    END IF;
    IF EXISTS (SELECT FROM deliberation WHERE competition_id = NEW.competition_id AND state = 'open') THEN
        PERFORM refuse_jury('ck_ranking_deliberation', 'the panel is deliberating');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_ranking_frozen BEFORE INSERT ON ranking FOR EACH ROW EXECUTE FUNCTION check_frozen();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return RUBRIC + COMMENTS + VERSIONS + DELIBERATION + MINUTES + FREEZING


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_ranking_frozen ON ranking;
DROP FUNCTION check_frozen;
DROP TRIGGER ck_ranking_proposal_final ON ranking_proposal;
DROP FUNCTION keep_ranking_proposal;
ALTER TABLE ranking_proposal DROP CONSTRAINT ck_ranking_proposal_state;
DROP INDEX uq_ranking_proposal_open;
DROP TRIGGER ck_minutes_signature_final ON minutes_signature;
DROP FUNCTION keep_signature;
DROP TRIGGER ck_minutes_signature ON minutes_signature;
DROP FUNCTION check_signature;
ALTER TABLE minutes_signature DROP CONSTRAINT uq_minutes_signature_person;
DROP TRIGGER ck_minutes_final ON minutes;
DROP FUNCTION check_minutes;
ALTER TABLE minutes DROP CONSTRAINT uq_minutes_number;
DROP TRIGGER ck_attendance_new ON attendance;
DROP FUNCTION check_attendance;
DROP TRIGGER ck_attendance_kept ON attendance;
ALTER TABLE attendance DROP CONSTRAINT uq_attendance_person;
DROP TRIGGER ck_deliberation_note_kept ON deliberation_note;
ALTER TABLE deliberation_note
    DROP CONSTRAINT ck_deliberation_note_agenda,
    DROP CONSTRAINT ck_deliberation_note_text;
DROP TRIGGER ck_agenda_item_new ON agenda_item;
DROP FUNCTION check_agenda_items;
DROP TRIGGER ck_agenda_item_kept ON agenda_item;
ALTER TABLE agenda_item DROP CONSTRAINT uq_agenda_item_application;
DROP FUNCTION keep_deliberation;
DROP TRIGGER ck_deliberation ON deliberation;
DROP FUNCTION check_deliberation;
ALTER TABLE deliberation DROP CONSTRAINT ck_deliberation_state;
DROP INDEX uq_deliberation_open;
DROP TRIGGER ck_sheet_version_append_only ON sheet_version;
DROP TRIGGER ck_sheet_version ON sheet_version;
DROP FUNCTION check_sheet_version;
ALTER TABLE sheet_version
    DROP CONSTRAINT ck_sheet_version_reason,
    DROP CONSTRAINT ck_sheet_version_change,
    DROP CONSTRAINT uq_sheet_version_number;
DROP TRIGGER ck_mark_locked_comment_delete ON criterion_comment;
DROP TRIGGER ck_mark_locked_comment_moved ON criterion_comment;
DROP TRIGGER ck_mark_locked_comment_update ON criterion_comment;
DROP TRIGGER ck_mark_locked_comment_insert ON criterion_comment;
DROP TRIGGER ck_criterion_comment_fits_update ON criterion_comment;
DROP TRIGGER ck_criterion_comment_fits_insert ON criterion_comment;
DROP FUNCTION check_comments_fit;
ALTER TABLE criterion_comment
    DROP CONSTRAINT ck_criterion_comment_text,
    DROP CONSTRAINT uq_criterion_comment;
ALTER TABLE competition
    DROP CONSTRAINT ck_competition_decided,
    DROP CONSTRAINT ck_competition_comments_shown,
    DROP CONSTRAINT ck_competition_scores_shown;
ALTER TABLE criterion DROP CONSTRAINT ck_criterion_anchors, DROP CONSTRAINT ck_criterion_step;
DROP FUNCTION anchors_fit;
"""
