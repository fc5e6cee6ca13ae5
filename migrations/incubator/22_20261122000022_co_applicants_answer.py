"""An organization that is named as a co-applicant answers, once; what it is named as stays fixed."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

ANSWERS = """
ALTER TABLE co_applicant
    ADD CONSTRAINT ck_co_applicant_state CHECK (state IN ('unanswered', 'confirmed', 'declined')),
    ADD CONSTRAINT ck_co_applicant_times CHECK (
        (state = 'unanswered') = (answered_at IS NULL) AND (state = 'unanswered') = (answered_by_id IS NULL)
        AND (state = 'unanswered' OR organization_id IS NOT NULL)),
    DROP CONSTRAINT uq_co_applicant_position,
    -- Looked at when all is written, so that two can change places.
    ADD CONSTRAINT uq_co_applicant_position UNIQUE (application_id, position) DEFERRABLE INITIALLY DEFERRED;

DROP TRIGGER ck_co_applicant_fixed ON co_applicant;
CREATE TRIGGER ck_co_applicant_fixed
    BEFORE INSERT OR DELETE OR UPDATE OF id, application_id, position, organization_id, name, uscc ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_parts();

CREATE FUNCTION check_co_applicant_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> 'unanswered' AND ROW(NEW.state, NEW.answered_by_id, NEW.answered_at, NEW.organization_id)
        IS DISTINCT FROM ROW(OLD.state, OLD.answered_by_id, OLD.answered_at, OLD.organization_id) THEN
        PERFORM refuse_application('ck_co_applicant_answer', 'a co-applicant answers once');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_co_applicant_answer BEFORE UPDATE ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION check_co_applicant_answer();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return ANSWERS


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_co_applicant_answer ON co_applicant;
DROP FUNCTION check_co_applicant_answer();
DROP TRIGGER ck_co_applicant_fixed ON co_applicant;
CREATE TRIGGER ck_co_applicant_fixed BEFORE INSERT OR UPDATE OR DELETE ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION keep_submitted_parts();
ALTER TABLE co_applicant
    DROP CONSTRAINT uq_co_applicant_position,
    ADD CONSTRAINT uq_co_applicant_position UNIQUE (application_id, position),
    DROP CONSTRAINT ck_co_applicant_times,
    DROP CONSTRAINT ck_co_applicant_state;
"""
