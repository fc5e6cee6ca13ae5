"""An organization that is named as a co-applicant answers once, between submission and check; never by a judge."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

ANSWERS = """
ALTER TABLE co_applicant
    ADD CONSTRAINT ck_co_applicant_state CHECK (state IN ('unanswered', 'confirmed', 'declined')),
    ADD CONSTRAINT ck_co_applicant_times CHECK (
        (state = 'unanswered') = (answered_at IS NULL) AND (state = 'unanswered') = (answered_by_id IS NULL)
        AND (state = 'unanswered' OR organization_id IS NOT NULL));

CREATE FUNCTION check_co_applicant_answer() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    named_in application%ROWTYPE;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF ROW(NEW.state, NEW.answered_by_id, NEW.answered_at)
            IS NOT DISTINCT FROM ROW(OLD.state, OLD.answered_by_id, OLD.answered_at) THEN
            RETURN NEW;
        ELSIF OLD.state <> 'unanswered' THEN
            PERFORM refuse_application('ck_co_applicant_answer', 'a co-applicant answers once');
        END IF;
    ELSIF NEW.state = 'unanswered' THEN
        RETURN NEW;
    END IF;
    -- The lock lets whoever checks or withdraws meanwhile finish first, and is then seen.
    SELECT * INTO named_in FROM application WHERE id = NEW.application_id FOR SHARE;
    IF named_in.state <> 'submitted' THEN
        PERFORM refuse_application('ck_co_applicant_asked', 'a co-applicant answers between submission and check');
    ELSIF NEW.state = 'declined' AND EXISTS (SELECT FROM panel_member p
            WHERE p.competition_id = named_in.competition_id AND p.person_id = NEW.answered_by_id) THEN
        PERFORM refuse_application('ck_co_applicant_judge', 'who sits on the panel does not decline');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_co_applicant_answer BEFORE INSERT OR UPDATE ON co_applicant
    FOR EACH ROW EXECUTE FUNCTION check_co_applicant_answer();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return ANSWERS


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_co_applicant_answer ON co_applicant;
DROP FUNCTION check_co_applicant_answer();
ALTER TABLE co_applicant
    DROP CONSTRAINT ck_co_applicant_times,
    DROP CONSTRAINT ck_co_applicant_state;
"""
