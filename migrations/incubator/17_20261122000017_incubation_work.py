"""The work of incubation: mentors while a term is under way, each once at a time."""

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
        incubation_id WITH =, person_id WITH =, daterange(started_on, ended_on, '[]') WITH &&);

-- At commit: a term ends, and its mentors' work with it, in the same transaction.
CREATE FUNCTION refuse_mentor_without_term() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT 1 FROM mentorship m JOIN incubation i ON i.id = m.incubation_id
        WHERE m.ended_on IS NULL AND i.state <> 'incubating'
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


async def upgrade(db: BaseDBAsyncClient) -> str:
    return MENTORSHIP


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_mentorship_running ON incubation;
DROP TRIGGER ck_mentorship_running ON mentorship;
DROP FUNCTION refuse_mentor_without_term();
ALTER TABLE mentorship
    DROP CONSTRAINT uq_mentorship_person,
    DROP CONSTRAINT fk_mentorship_term,
    DROP CONSTRAINT ck_mentorship_days;
DROP EXTENSION IF EXISTS btree_gist;
"""
