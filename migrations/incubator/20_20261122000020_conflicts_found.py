"""Who leaves a panel leaves its pitches too."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

PITCH_SEAT = """
CREATE FUNCTION check_pitch_seats_gone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM pitch_seat s JOIN pitch_session p ON p.id = s.session_id
               WHERE p.competition_id = OLD.competition_id AND s.person_id = OLD.person_id) THEN
        PERFORM refuse_jury('ck_panel_member_pitch', 'the judge has a seat in a pitch session');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_panel_member_pitch AFTER DELETE OR UPDATE OF competition_id, person_id ON panel_member
    FOR EACH ROW EXECUTE FUNCTION check_pitch_seats_gone();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return PITCH_SEAT


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_panel_member_pitch ON panel_member;
DROP FUNCTION check_pitch_seats_gone;
"""
