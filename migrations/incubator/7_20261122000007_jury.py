"""The jury: who may judge what, marks that stay as they were submitted, and rankings that stay published.

What is written in bulk (sheets, marks, placings) is checked once a statement; row locks on the competition and
on the panel's seat order what happens at the same time: a recusal and an assignment, a submission and the
ranking.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

REFUSE = """
CREATE FUNCTION refuse_jury(named text, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', why USING ERRCODE = 'check_violation', CONSTRAINT = named;
END $$;
"""

PANEL = """
ALTER TABLE panel_member ADD CONSTRAINT uq_panel_member_person UNIQUE (competition_id, person_id);

CREATE FUNCTION check_panel_member() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' AND EXISTS (
        SELECT FROM sheet WHERE competition_id = OLD.competition_id AND judge_id = OLD.person_id
            AND state <> 'recused'
    ) THEN
        PERFORM refuse_jury('ck_panel_member_sheets', 'the judge has sheets');
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF NOT EXISTS (SELECT FROM role_grant WHERE person_id = NEW.person_id AND role = 'judge') THEN
        PERFORM refuse_jury('ck_panel_member_judge', 'the person is no judge');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_panel_member BEFORE INSERT OR UPDATE OR DELETE ON panel_member
    FOR EACH ROW EXECUTE FUNCTION check_panel_member();
"""

RECUSAL = """
ALTER TABLE recusal
    ADD CONSTRAINT uq_recusal_judge UNIQUE (application_id, judge_id),
    ADD CONSTRAINT ck_recusal_kind CHECK (kind IN (
        'employment', 'kinship', 'dispute', 'shareholding', 'drafting', 'mentoring', 'other'));

CREATE FUNCTION check_recusal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM panel_member p JOIN application a ON a.competition_id = p.competition_id
        WHERE a.id = NEW.application_id AND p.person_id = NEW.judge_id FOR NO KEY UPDATE OF p;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_recusal_panel', 'the judge is not on the panel');
    END IF;
    IF EXISTS (SELECT FROM sheet WHERE application_id = NEW.application_id AND judge_id = NEW.judge_id
               AND state <> 'recused') THEN
        PERFORM refuse_jury('ck_recusal_sheet', 'the sheet is not recused');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_recusal BEFORE INSERT ON recusal FOR EACH ROW EXECUTE FUNCTION check_recusal();
CREATE TRIGGER ck_recusal_append_only BEFORE UPDATE OR DELETE ON recusal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

SHEET = """
ALTER TABLE sheet
    ADD CONSTRAINT uq_sheet_judge UNIQUE (application_id, judge_id),
    ADD CONSTRAINT ck_sheet_state CHECK (state IN ('assigned', 'submitted', 'recused')),
    ADD CONSTRAINT ck_sheet_submitted_at CHECK ((state = 'submitted') = (submitted_at IS NOT NULL));

CREATE FUNCTION check_new_sheets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM competition WHERE id IN (SELECT competition_id FROM added) ORDER BY id FOR SHARE;
    PERFORM FROM panel_member p WHERE (p.competition_id, p.person_id) IN
        (SELECT competition_id, judge_id FROM added) ORDER BY p.id FOR SHARE;
    IF EXISTS (SELECT FROM added WHERE state <> 'assigned') THEN
        PERFORM refuse_jury('ck_sheet_complete', 'a sheet begins without marks');
    END IF;
    IF EXISTS (SELECT FROM added s JOIN competition c ON c.id = s.competition_id WHERE c.stage <> 'judging') THEN
        PERFORM refuse_jury('ck_sheet_stage', 'the competition is not being judged');
    END IF;
    IF EXISTS (SELECT FROM added s JOIN application a ON a.id = s.application_id
               WHERE a.competition_id <> s.competition_id OR a.state <> 'eligible') THEN
        PERFORM refuse_jury('ck_sheet_application', 'not an eligible application of the competition');
    END IF;
    IF EXISTS (SELECT FROM added s WHERE NOT EXISTS (SELECT FROM panel_member p
               WHERE p.competition_id = s.competition_id AND p.person_id = s.judge_id)) THEN
        PERFORM refuse_jury('ck_sheet_panel', 'the judge is not on the panel');
    END IF;
    IF EXISTS (SELECT FROM added s JOIN recusal r ON r.application_id = s.application_id
               AND r.judge_id = s.judge_id) THEN
        PERFORM refuse_jury('ck_sheet_recused', 'the judge declared a recusal');
    END IF;
    IF EXISTS (SELECT FROM added s JOIN application a ON a.id = s.application_id
               JOIN membership m ON m.organization_id = a.organization_id AND m.person_id = s.judge_id) THEN
        PERFORM refuse_jury('ck_sheet_member', 'the judge is a member of the applicant');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_sheet_new AFTER INSERT ON sheet REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_new_sheets();

CREATE FUNCTION check_sheet_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A submitted sheet is reopened once what it said is kept; nothing else about it changes then.
    IF TG_OP = 'UPDATE' AND OLD.state = 'submitted' AND NEW.state = 'assigned' AND EXISTS (
        SELECT FROM sheet_version WHERE sheet_id = OLD.id AND submitted_at = OLD.submitted_at
    ) AND to_jsonb(NEW) - ARRAY['state', 'submitted_at', 'version']
        = to_jsonb(OLD) - ARRAY['state', 'submitted_at', 'version'] THEN
        PERFORM FROM competition WHERE id = NEW.competition_id AND stage = 'judging' FOR SHARE;
        IF NOT FOUND THEN
            PERFORM refuse_jury('ck_sheet_stage', 'the competition is not being judged');
        END IF;
        RETURN NEW;
    END IF;
    IF OLD.state <> 'assigned' THEN
        PERFORM refuse_jury('ck_sheet_locked', 'the sheet is locked');
    END IF;
    IF TG_OP = 'DELETE' THEN
        IF EXISTS (SELECT FROM sheet_version WHERE sheet_id = OLD.id) THEN
            PERFORM refuse_jury('ck_sheet_kept', 'a sheet that was submitted once is kept');
        END IF;
        RETURN OLD;
    END IF;
    IF (NEW.id, NEW.competition_id, NEW.application_id, NEW.judge_id)
        IS DISTINCT FROM (OLD.id, OLD.competition_id, OLD.application_id, OLD.judge_id) THEN
        PERFORM refuse_jury('ck_sheet_locked', 'a sheet stays with its judge and application');
    END IF;
    IF NEW.state = 'submitted' THEN
        PERFORM FROM competition WHERE id = NEW.competition_id AND stage = 'judging' FOR SHARE;
        IF NOT FOUND THEN
            PERFORM refuse_jury('ck_sheet_stage', 'the competition is not being judged');
        END IF;
        IF EXISTS (SELECT FROM application a JOIN membership m ON m.organization_id = a.organization_id
                   WHERE a.id = NEW.application_id AND m.person_id = NEW.judge_id) THEN
            PERFORM refuse_jury('ck_sheet_member', 'the judge is a member of the applicant');
        END IF;
        IF (SELECT count(*) FROM mark WHERE sheet_id = NEW.id)
            <> coalesce(nullif((SELECT count(*) FROM stage_criterion WHERE stage_id = NEW.stage_id), 0),
                (SELECT count(*) FROM criterion WHERE competition_id = NEW.competition_id)) THEN
            PERFORM refuse_jury('ck_sheet_complete', 'a criterion has no mark');
        END IF;
        IF NEW.comment !~ '\\S' AND (SELECT comment_required FROM competition WHERE id = NEW.competition_id)
            OR EXISTS (SELECT FROM criterion c WHERE c.competition_id = NEW.competition_id AND c.comment_required
                AND c.id IN (SELECT criterion_id FROM rubric_line
                    WHERE competition_id = NEW.competition_id AND stage_id IS NOT DISTINCT FROM NEW.stage_id)
                AND NOT EXISTS (SELECT FROM criterion_comment k
                    WHERE k.sheet_id = NEW.id AND k.criterion_id = c.id)) THEN
            PERFORM refuse_jury('ck_sheet_comment', 'a comment is missing');
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_sheet_change BEFORE UPDATE OR DELETE ON sheet
    FOR EACH ROW EXECUTE FUNCTION check_sheet_change();
"""

MARK = """
-- With the score, so that a ranking reads the index alone.
ALTER TABLE mark ADD CONSTRAINT uq_mark_criterion UNIQUE (sheet_id, criterion_id) INCLUDE (score_hundredths);

CREATE FUNCTION check_marks_locked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM sheet WHERE id IN (SELECT sheet_id FROM touched) ORDER BY id FOR SHARE;
    IF EXISTS (SELECT FROM touched m JOIN sheet s ON s.id = m.sheet_id WHERE s.state <> 'assigned') THEN
        PERFORM refuse_jury('ck_mark_locked', 'the sheet is locked');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_mark_locked_insert AFTER INSERT ON mark REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_update AFTER UPDATE ON mark REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_moved AFTER UPDATE ON mark REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();
CREATE TRIGGER ck_mark_locked_delete AFTER DELETE ON mark REFERENCING OLD TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_locked();

CREATE FUNCTION check_marks_fit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM given m JOIN sheet s ON s.id = m.sheet_id JOIN criterion c ON c.id = m.criterion_id
               WHERE c.competition_id <> s.competition_id) THEN
        PERFORM refuse_jury('ck_mark_criterion', 'the criterion is of another competition');
    END IF;
    IF EXISTS (SELECT FROM given m JOIN sheet s ON s.id = m.sheet_id
               WHERE EXISTS (SELECT FROM stage_criterion o WHERE o.stage_id = s.stage_id)
                   AND NOT EXISTS (SELECT FROM stage_criterion o
                       WHERE o.stage_id = s.stage_id AND o.criterion_id = m.criterion_id)) THEN
        PERFORM refuse_jury('ck_mark_criterion', 'the stage does not judge by the criterion');
    END IF;
    IF EXISTS (SELECT FROM given m JOIN criterion c ON c.id = m.criterion_id
               WHERE m.score_hundredths NOT BETWEEN 0 AND c.most_hundredths) THEN
        PERFORM refuse_jury('ck_mark_score', 'the score is out of range');
    END IF;
    IF EXISTS (SELECT FROM given m JOIN criterion c ON c.id = m.criterion_id
               WHERE m.score_hundredths % c.step_hundredths <> 0) THEN
        PERFORM refuse_jury('ck_mark_step', 'the score is off the step');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_mark_fits_insert AFTER INSERT ON mark REFERENCING NEW TABLE AS given
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_fit();
CREATE TRIGGER ck_mark_fits_update AFTER UPDATE ON mark REFERENCING NEW TABLE AS given
    FOR EACH STATEMENT EXECUTE FUNCTION check_marks_fit();
"""

RANKING = """
ALTER TABLE points ADD CONSTRAINT uq_points_name UNIQUE (application_id, name);
ALTER TABLE ranking_place ADD CONSTRAINT uq_ranking_place_application UNIQUE (ranking_id, application_id);
ALTER TABLE points ADD CONSTRAINT ck_points_amount CHECK (amount_hundredths >= 0);
ALTER TABLE ranking_place ADD CONSTRAINT ck_ranking_place_rank CHECK (rank >= 1 AND sheets >= 1 AND exact ~ '^-?\\d+(/\\d+)?$');

CREATE FUNCTION keep_points() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP <> 'INSERT' OR EXISTS (
        SELECT FROM application a JOIN ranking r ON r.competition_id = a.competition_id
        WHERE a.id = NEW.application_id
    ) THEN
        PERFORM refuse_jury('ck_points_fixed', 'points stay, and none come after the ranking');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_points_fixed BEFORE INSERT OR UPDATE OR DELETE ON points
    FOR EACH ROW EXECUTE FUNCTION keep_points();

CREATE FUNCTION check_placings() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM added p JOIN ranking r ON r.id = p.ranking_id JOIN application a ON a.id = p.application_id
               WHERE a.competition_id <> r.competition_id OR a.state <> 'eligible') THEN
        PERFORM refuse_jury('ck_ranking_place_application', 'not an eligible application of the competition');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_ranking_place_new AFTER INSERT ON ranking_place REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION check_placings();
CREATE TRIGGER ck_ranking_append_only BEFORE UPDATE OR DELETE ON ranking
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ck_ranking_place_append_only BEFORE UPDATE OR DELETE ON ranking_place
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return REFUSE + PANEL + RECUSAL + SHEET + MARK + RANKING


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_ranking_place_append_only ON ranking_place;
DROP TRIGGER ck_ranking_append_only ON ranking;
DROP TRIGGER ck_ranking_place_new ON ranking_place;
DROP FUNCTION check_placings;
DROP TRIGGER ck_points_fixed ON points;
DROP FUNCTION keep_points;
ALTER TABLE ranking_place DROP CONSTRAINT uq_ranking_place_application;
ALTER TABLE points DROP CONSTRAINT uq_points_name;
ALTER TABLE ranking_place DROP CONSTRAINT ck_ranking_place_rank;
ALTER TABLE points DROP CONSTRAINT ck_points_amount;
DROP TRIGGER ck_mark_fits_update ON mark;
DROP TRIGGER ck_mark_fits_insert ON mark;
DROP FUNCTION check_marks_fit;
DROP TRIGGER ck_mark_locked_delete ON mark;
DROP TRIGGER ck_mark_locked_moved ON mark;
DROP TRIGGER ck_mark_locked_update ON mark;
DROP TRIGGER ck_mark_locked_insert ON mark;
DROP FUNCTION check_marks_locked;
ALTER TABLE mark DROP CONSTRAINT uq_mark_criterion;
DROP TRIGGER ck_sheet_change ON sheet;
DROP FUNCTION check_sheet_change;
DROP TRIGGER ck_sheet_new ON sheet;
DROP FUNCTION check_new_sheets;
ALTER TABLE sheet DROP CONSTRAINT uq_sheet_judge;
ALTER TABLE sheet
    DROP CONSTRAINT ck_sheet_submitted_at,
    DROP CONSTRAINT ck_sheet_state;
DROP TRIGGER ck_recusal_append_only ON recusal;
DROP TRIGGER ck_recusal ON recusal;
DROP FUNCTION check_recusal;
ALTER TABLE recusal DROP CONSTRAINT ck_recusal_kind, DROP CONSTRAINT uq_recusal_judge;
DROP TRIGGER ck_panel_member ON panel_member;
DROP FUNCTION check_panel_member;
ALTER TABLE panel_member DROP CONSTRAINT uq_panel_member_person;
DROP FUNCTION refuse_jury;
"""
