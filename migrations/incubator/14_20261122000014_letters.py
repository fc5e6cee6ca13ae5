"""Results as they were kept, and letters on them: each once, and none changes afterwards."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

BUNDLE = """
ALTER TABLE result_bundle
    ADD CONSTRAINT uq_result_bundle_kind UNIQUE (competition_id, kind),
    ADD CONSTRAINT ck_result_bundle_kind CHECK (kind IN ('ranking', 'decision')),
    ADD CONSTRAINT ck_result_bundle_sha256 CHECK (
        document::jsonb ->> 'sha256' = sha256 AND coded::jsonb ->> 'sha256' = coded_sha256
        AND coded::jsonb ->> 'made_from' = sha256 AND code_key ~ '^[0-9a-f]{64}$');
CREATE TRIGGER ck_result_bundle_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON result_bundle
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
"""

LETTER = """
ALTER TABLE feedback_release
    RENAME CONSTRAINT feedback_release_competition_id_key TO uq_feedback_release_competition;

CREATE FUNCTION check_feedback_release() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM competition WHERE id = NEW.competition_id AND stage IN ('ranked', 'archived') FOR SHARE;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_feedback_release_stage', 'the ranking is not published');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_feedback_release_stage BEFORE INSERT ON feedback_release
    FOR EACH ROW EXECUTE FUNCTION check_feedback_release();
CREATE TRIGGER ck_feedback_release_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feedback_release
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE withheld_comment
    ADD CONSTRAINT uq_withheld_comment UNIQUE NULLS NOT DISTINCT (sheet_id, criterion_id);
CREATE FUNCTION check_withheld_comment() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_sheet sheet%ROWTYPE;
BEGIN
    SELECT * INTO of_sheet FROM sheet
        WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.sheet_id ELSE OLD.sheet_id END;
    -- The lock lets whoever releases finish first, or holds it off until this is seen.
    PERFORM FROM competition WHERE id = of_sheet.competition_id FOR SHARE;
    IF TG_OP = 'UPDATE'
        OR EXISTS (SELECT FROM feedback_release WHERE competition_id = of_sheet.competition_id) THEN
        PERFORM refuse_jury('ck_withheld_comment_append_only', 'what was withheld stays withheld');
    END IF;
    IF TG_OP = 'DELETE' THEN
        RETURN OLD;
    END IF;
    IF of_sheet.state IS DISTINCT FROM 'submitted' THEN
        PERFORM refuse_jury('ck_withheld_comment_sheet', 'no submitted sheet');
    END IF;
    IF NOT EXISTS (SELECT FROM competition WHERE id = of_sheet.competition_id AND stage IN ('ranked', 'archived')) THEN
        PERFORM refuse_jury('ck_withheld_comment_stage', 'the ranking is not published');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_withheld_comment BEFORE INSERT OR UPDATE OR DELETE ON withheld_comment
    FOR EACH ROW EXECUTE FUNCTION check_withheld_comment();
CREATE TRIGGER ck_withheld_comment_append_only BEFORE TRUNCATE ON withheld_comment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

ALTER TABLE letter RENAME CONSTRAINT letter_file_id_key TO uq_letter_file;
ALTER TABLE letter
    ADD CONSTRAINT ck_letter_to CHECK ((application_id IS NULL) <> (judge_id IS NULL)),
    ADD CONSTRAINT uq_letter_application UNIQUE (release_id, application_id),
    ADD CONSTRAINT uq_letter_judge UNIQUE (release_id, judge_id);
CREATE FUNCTION keep_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.sent_at IS NOT NULL OR (NEW.id, NEW.release_id, NEW.application_id, NEW.judge_id)
        IS DISTINCT FROM (OLD.id, OLD.release_id, OLD.application_id, OLD.judge_id) THEN
        PERFORM refuse_jury('ck_letter_final', 'a letter that was sent stays');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_letter_final BEFORE UPDATE OR DELETE ON letter FOR EACH ROW EXECUTE FUNCTION keep_letter();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return BUNDLE + LETTER


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_letter_final ON letter;
DROP FUNCTION keep_letter;
ALTER TABLE letter
    DROP CONSTRAINT uq_letter_judge,
    DROP CONSTRAINT uq_letter_application,
    DROP CONSTRAINT ck_letter_to;
ALTER TABLE letter RENAME CONSTRAINT uq_letter_file TO letter_file_id_key;
DROP TRIGGER ck_withheld_comment_append_only ON withheld_comment;
DROP TRIGGER ck_withheld_comment ON withheld_comment;
DROP FUNCTION check_withheld_comment;
ALTER TABLE withheld_comment DROP CONSTRAINT uq_withheld_comment;
DROP TRIGGER ck_feedback_release_append_only ON feedback_release;
DROP TRIGGER ck_feedback_release_stage ON feedback_release;
DROP FUNCTION check_feedback_release;
ALTER TABLE feedback_release
    RENAME CONSTRAINT uq_feedback_release_competition TO feedback_release_competition_id_key;
DROP TRIGGER ck_result_bundle_append_only ON result_bundle;
ALTER TABLE result_bundle
    DROP CONSTRAINT ck_result_bundle_sha256,
    DROP CONSTRAINT ck_result_bundle_kind,
    DROP CONSTRAINT uq_result_bundle_kind;
"""
