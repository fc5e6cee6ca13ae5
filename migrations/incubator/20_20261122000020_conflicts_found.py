"""Conflicts found in the data at every reading, for applicants and co-applicants alike; what judges want to score,
said within a declared time; who leaves a panel leaves its pitches too.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

FOUND = """
CREATE VIEW found_conflict AS
-- Every arm joins by equality alone, so that a large panel and many applications are hashed, not multiplied.
WITH entry AS NOT MATERIALIZED (
    SELECT a.id, a.competition_id, a.organization_id, a.leader, a.created_by_id, a.submitted_by_id,
        (c.closes_at - make_interval(years => c.conflict_years)) AS since
    FROM application a JOIN competition c ON c.id = a.competition_id WHERE a.state IN ('submitted', 'eligible')
), outside AS NOT MATERIALIZED (
    -- A co-applicant that was not registered, with the organization that it registered as since, if it did.
    SELECT p.application_id, p.name, p.uscc, o.id AS organization_id
    FROM co_applicant p LEFT JOIN organization o ON o.uscc = p.uscc WHERE p.organization_id IS NULL
), party AS NOT MATERIALIZED (
    -- The applicant, and every organization with which it applies; the latter are named in the evidence.
    SELECT e.id, e.competition_id, e.since, e.organization_id, NULL AS via FROM entry e
    UNION ALL
    SELECT e.id, e.competition_id, e.since, o.id, o.name
    FROM co_applicant p JOIN entry e ON e.id = p.application_id
        JOIN organization o ON o.id = coalesce(
            p.organization_id, (SELECT since.id FROM organization since WHERE since.uscc = p.uscc))
), seat AS NOT MATERIALIZED (
    SELECT p.competition_id, p.person_id, j.name, j.email, j.phone
    FROM panel_member p JOIN person j ON j.id = p.person_id
), tie AS NOT MATERIALIZED (
    SELECT f.person_id, t.organization, t.uscc, t.until_on,
        concat_ws(' ', t.kind, t.organization, t.from_on, '-', t.until_on) AS said
    FROM judge_tie t JOIN judge_profile f ON f.id = t.profile_id
), tied AS NOT MATERIALIZED (
    -- The organizations to which a judge is tied, until when; null goes on.
    SELECT person_id, organization_id, NULL::timestamptz AS until FROM membership
    UNION ALL SELECT person_id, organization_id, ended_at FROM past_membership
    UNION ALL SELECT t.person_id, o.id, t.until_on FROM tie t
        JOIN organization o ON plain_name(o.name) = plain_name(t.organization)
    UNION ALL SELECT t.person_id, o.id, t.until_on FROM tie t JOIN organization o ON o.uscc = t.uscc
)
SELECT s.competition_id, s.person_id AS judge_id, e.id AS application_id, 'member' AS ground,
    concat_ws(' · ', m.role, e.via) AS evidence
FROM seat s JOIN membership m ON m.person_id = s.person_id
    JOIN party e ON e.competition_id = s.competition_id AND e.organization_id = m.organization_id
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'former_member',
    concat_ws(' · ', m.role || ' ' || m.ended_at::date, e.via)
FROM seat s JOIN past_membership m ON m.person_id = s.person_id
    JOIN party e ON e.competition_id = s.competition_id AND e.organization_id = m.organization_id
WHERE m.ended_at >= e.since
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'tie', concat_ws(' · ', t.said, e.via)
FROM seat s JOIN tie t ON t.person_id = s.person_id JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND plain_name(o.name) = plain_name(t.organization)
WHERE t.until_on IS NULL OR t.until_on >= e.since
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'tie', concat_ws(' · ', t.said, e.via)
FROM seat s JOIN tie t ON t.person_id = s.person_id JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND o.uscc = t.uscc
WHERE (t.until_on IS NULL OR t.until_on >= e.since) AND plain_name(o.name) <> plain_name(t.organization)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'tie', concat_ws(' · ', t.said, p.name)
FROM seat s JOIN tie t ON t.person_id = s.person_id JOIN entry e ON e.competition_id = s.competition_id
    JOIN outside p ON p.application_id = e.id AND plain_name(p.name) = plain_name(t.organization)
WHERE p.organization_id IS NULL AND (t.until_on IS NULL OR t.until_on >= e.since)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'tie', concat_ws(' · ', t.said, p.name)
FROM seat s JOIN tie t ON t.person_id = s.person_id JOIN entry e ON e.competition_id = s.competition_id
    JOIN outside p ON p.application_id = e.id AND p.uscc = t.uscc
WHERE p.organization_id IS NULL AND (t.until_on IS NULL OR t.until_on >= e.since)
    AND plain_name(p.name) <> plain_name(t.organization)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'mentor',
    concat_ws(' · ', concat_ws(' ', m.started_on, '-', m.ended_on), e.via)
FROM seat s JOIN mentorship m ON m.person_id = s.person_id
    JOIN party e ON e.competition_id = s.competition_id AND e.organization_id = m.organization_id
WHERE m.ended_on IS NULL OR m.ended_on >= e.since
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'legal_representative', concat_ws(' · ', o.legal_representative, e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND plain_name(o.legal_representative) = plain_name(s.name)
UNION ALL
-- Another organization of the judge's is paid into the applicant's account, of which the last digits are shown.
SELECT DISTINCT s.competition_id, s.person_id, e.id, 'bank_account',
    concat_ws(' · ', own.name || ' *' || right(own.bank_account, 4), e.via)
FROM seat s JOIN tied t ON t.person_id = s.person_id JOIN organization own ON own.id = t.organization_id
    JOIN organization o ON o.bank_account = own.bank_account AND o.id <> own.id
    JOIN party e ON e.competition_id = s.competition_id AND e.organization_id = o.id
WHERE own.bank_account <> '' AND (t.until IS NULL OR t.until >= e.since)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'contact', concat_ws(' · ', o.contact_email, e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND o.contact_email = s.email
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'same_name', concat_ws(' · ', o.contact_name, e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND plain_name(o.contact_name) = plain_name(s.name)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'same_name', e.leader
FROM seat s JOIN entry e ON e.competition_id = s.competition_id AND plain_name(e.leader) = plain_name(s.name)
    JOIN organization o ON o.id = e.organization_id
WHERE plain_name(e.leader) <> plain_name(o.contact_name)
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'drafting', concat_ws(' · ', 'registered_by', e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND o.registered_by_id = s.person_id
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'drafting', 'created_by'
FROM seat s JOIN entry e ON e.competition_id = s.competition_id AND e.created_by_id = s.person_id
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'drafting', 'submitted_by'
FROM seat s JOIN entry e ON e.competition_id = s.competition_id AND e.submitted_by_id = s.person_id
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'phone', concat_ws(' · ', o.contact_phone, e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id
        AND translate(o.contact_phone, '-', '') = translate(s.phone, '-', '')
UNION ALL
SELECT s.competition_id, s.person_id, e.id, 'mail_domain', concat_ws(' · ', private_domain(s.email), e.via)
FROM seat s JOIN party e ON e.competition_id = s.competition_id
    JOIN organization o ON o.id = e.organization_id AND private_domain(o.contact_email) = private_domain(s.email);

CREATE VIEW barred AS
SELECT a.competition_id, r.judge_id, r.application_id, 'declared' AS standing, r.kind::text AS kind, r.reason
FROM recusal r JOIN application a ON a.id = r.application_id
UNION ALL
SELECT a.competition_id, u.judge_id, u.application_id, 'confirmed', u.ground::text, u.reason
FROM conflict_ruling u JOIN application a ON a.id = u.application_id WHERE u.outcome = 'confirmed'
UNION ALL
SELECT f.competition_id, f.judge_id, f.application_id, 'found', f.ground, f.evidence
FROM found_conflict f
WHERE NOT EXISTS (
    SELECT FROM conflict_ruling u WHERE u.judge_id = f.judge_id AND u.application_id = f.application_id
        AND (u.outcome = 'confirmed' OR (u.ground = f.ground AND u.evidence = f.evidence)));

CREATE TRIGGER hold_seats BEFORE INSERT OR UPDATE ON mentorship
    FOR EACH ROW EXECUTE FUNCTION hold_seats();
"""

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


PREFERENCE = """
ALTER TABLE preference_call RENAME CONSTRAINT preference_call_competition_id_key TO uq_preference_call_competition;
ALTER TABLE preference_call ADD CONSTRAINT ck_preference_call_ends CHECK (closes_at > asked_at);
ALTER TABLE judge_preference
    ADD CONSTRAINT uq_judge_preference UNIQUE (application_id, judge_id),
    ADD CONSTRAINT ck_judge_preference_wish CHECK (wish IN ('wants', 'neutral', 'cannot')),
    ADD CONSTRAINT ck_judge_preference_knowledge CHECK (knowledge IN ('expert', 'some', 'none'));

CREATE FUNCTION check_judge_preference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM panel_member p JOIN application a ON a.competition_id = p.competition_id
        WHERE a.id = NEW.application_id AND p.person_id = NEW.judge_id;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_judge_preference_panel', 'the judge is not on the panel');
    END IF;
    PERFORM FROM preference_call c JOIN application a ON a.competition_id = c.competition_id
        WHERE a.id = NEW.application_id AND clock_timestamp() < c.closes_at FOR SHARE OF c;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_judge_preference_window', 'nobody asks now');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_judge_preference BEFORE INSERT OR UPDATE ON judge_preference
    FOR EACH ROW EXECUTE FUNCTION check_judge_preference();

CREATE FUNCTION check_run_preferences() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM preference_call WHERE competition_id = NEW.competition_id AND closes_at > NEW.made_at FOR SHARE;
    IF FOUND THEN
        PERFORM refuse_jury('ck_assignment_run_preferences', 'judges were still asked');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_assignment_run_preferences BEFORE UPDATE ON assignment_run
    FOR EACH ROW WHEN (NEW.state = 'applied' AND OLD.state <> 'applied') EXECUTE FUNCTION check_run_preferences();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return FOUND + PITCH_SEAT + PREFERENCE


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_assignment_run_preferences ON assignment_run;
DROP FUNCTION check_run_preferences;
DROP TRIGGER ck_judge_preference ON judge_preference;
DROP FUNCTION check_judge_preference;
ALTER TABLE judge_preference
    DROP CONSTRAINT ck_judge_preference_knowledge,
    DROP CONSTRAINT ck_judge_preference_wish,
    DROP CONSTRAINT uq_judge_preference;
ALTER TABLE preference_call DROP CONSTRAINT ck_preference_call_ends;
ALTER TABLE preference_call RENAME CONSTRAINT uq_preference_call_competition TO preference_call_competition_id_key;
DROP TRIGGER ck_panel_member_pitch ON panel_member;
DROP FUNCTION check_pitch_seats_gone;
DROP TRIGGER hold_seats ON mentorship;
DROP VIEW barred;
DROP VIEW found_conflict;
"""
