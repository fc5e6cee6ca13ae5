"""Conflicts found in the data at every reading, for applicants and co-applicants alike; what judges want to score,
said within a declared time; who leaves a panel leaves its pitches too.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

FOUND = """
-- What a judge is compared by, so that a judge's links are found without a look at every organization.
CREATE INDEX idx_organization_name ON organization (plain_name(name));
CREATE INDEX idx_organization_legal_representative ON organization (plain_name(legal_representative));
CREATE INDEX idx_organization_contact_name ON organization (plain_name(contact_name));
CREATE INDEX idx_organization_contact_email ON organization (contact_email);
CREATE INDEX idx_organization_mail_domain ON organization (private_domain(contact_email));
CREATE INDEX idx_organization_contact_phone ON organization (translate(contact_phone, '-', ''));
CREATE INDEX idx_organization_bank_account ON organization (bank_account) WHERE bank_account <> '';
CREATE INDEX idx_organization_registered_by ON organization (registered_by_id);
CREATE INDEX idx_person_mail_domain ON person (private_domain(email));
CREATE INDEX idx_person_phone ON person (translate(phone, '-', ''));
CREATE INDEX idx_application_leader ON application (competition_id, plain_name(leader));
CREATE INDEX idx_application_created_by ON application (created_by_id);
CREATE INDEX idx_application_submitted_by ON application (submitted_by_id);

CREATE VIEW told_tie AS
-- The organizations that judges named themselves, the employer among them.
SELECT f.person_id, 'tie' AS ground, plain_name(t.organization) AS name, t.uscc, t.until_on::timestamptz AS until,
    concat_ws(' ', t.kind, t.organization, t.from_on, '-', t.until_on) AS evidence
FROM judge_tie t JOIN judge_profile f ON f.id = t.profile_id
UNION ALL
SELECT person_id, 'employer', plain_name(employer), NULL, NULL, employer FROM judge_profile;

CREATE VIEW judge_tied AS
-- The organizations to which a judge is or was bound, on which ground and until when; null goes on.
SELECT person_id, organization_id, 'member' AS ground, role::text AS evidence, NULL::timestamptz AS until
FROM membership
UNION ALL
SELECT person_id, organization_id, 'former_member', role || ' ' || ended_at::date, ended_at FROM past_membership
UNION ALL
SELECT t.person_id, o.id, t.ground, t.evidence, t.until
FROM told_tie t JOIN organization o ON plain_name(o.name) = t.name
UNION ALL
SELECT t.person_id, o.id, t.ground, t.evidence, t.until FROM told_tie t JOIN organization o ON o.uscc = t.uscc;

CREATE VIEW judge_link AS
-- Whatever speaks for a link of a judge with an organization: bonds, and what is alike in two records.
SELECT person_id, organization_id, ground, evidence, until FROM judge_tied
UNION ALL
SELECT person_id, organization_id, 'mentor', concat_ws(' ', started_on, '-', ended_on), ended_on FROM mentorship
WHERE annulled_at IS NULL
UNION ALL
-- Another organization of the judge's is paid into the same account, of which the last digits are shown.
SELECT t.person_id, o.id, 'bank_account', own.name || ' *' || right(own.bank_account, 4), t.until
FROM judge_tied t JOIN organization own ON own.id = t.organization_id
    JOIN organization o ON o.bank_account = own.bank_account AND o.bank_account <> '' AND o.id <> own.id
UNION ALL
SELECT p.id, o.id, 'legal_representative', o.legal_representative, NULL
FROM person p JOIN organization o ON plain_name(o.legal_representative) = plain_name(p.name)
UNION ALL
SELECT p.id, o.id, 'same_name', o.contact_name, NULL
FROM person p JOIN organization o ON plain_name(o.contact_name) = plain_name(p.name)
UNION ALL
SELECT p.id, o.id, 'contact', o.contact_email, NULL FROM person p JOIN organization o ON o.contact_email = p.email
UNION ALL
SELECT p.id, o.id, 'mail_domain', private_domain(p.email), NULL
FROM person p JOIN organization o ON private_domain(o.contact_email) = private_domain(p.email)
UNION ALL
SELECT p.id, o.id, 'phone', o.contact_phone, NULL
FROM person p JOIN organization o ON translate(o.contact_phone, '-', '') = translate(p.phone, '-', '')
UNION ALL
-- The accounts of the organization's members; a domain is one conflict however many have an address there.
-- Of a large domain only judges are compared with its members.
SELECT p.id, m.organization_id, 'mail_domain', private_domain(p.email), NULL
FROM person p JOIN person other ON private_domain(other.email) = private_domain(p.email) AND other.id <> p.id
    JOIN membership m ON m.person_id = other.id
WHERE p.id IN (SELECT person_id FROM panel_member)
UNION ALL
SELECT p.id, m.organization_id, 'phone', other.name || ' ' || other.phone, NULL
FROM person p JOIN person other ON translate(other.phone, '-', '') = translate(p.phone, '-', '') AND other.id <> p.id
    JOIN membership m ON m.person_id = other.id
WHERE p.id IN (SELECT person_id FROM panel_member)
UNION ALL
SELECT registered_by_id, id, 'drafting', 'registered_by', NULL FROM organization;

CREATE VIEW application_partner AS
-- A co-applicant that did not decline, with the organization that it is, or registered as since; null for neither.
SELECT p.application_id, p.name, p.uscc, coalesce(p.organization_id, o.id) AS organization_id
FROM co_applicant p LEFT JOIN organization o ON o.uscc = p.uscc AND p.organization_id IS NULL
WHERE p.state <> 'declined';

CREATE VIEW application_party AS
-- The organizations of an application: the applicant, and each co-applicant that did not decline.
SELECT id AS application_id, organization_id FROM application
UNION ALL
SELECT application_id, organization_id FROM application_partner WHERE organization_id IS NOT NULL;

CREATE VIEW found_conflict AS
WITH entry AS NOT MATERIALIZED (
    SELECT a.id, a.competition_id, a.organization_id, a.leader, a.created_by_id, a.submitted_by_id,
        (c.closes_at - make_interval(years => c.conflict_years)) AS since
    FROM application a JOIN competition c ON c.id = a.competition_id WHERE a.state IN ('submitted', 'eligible')
), party AS NOT MATERIALIZED (
    -- The applicant, and every organization with which it applies; the latter are named in the evidence.
    SELECT e.id, e.competition_id, e.since, e.organization_id, NULL AS via FROM entry e
    UNION ALL
    SELECT e.id, e.competition_id, e.since, o.id, o.name
    FROM application_partner p JOIN entry e ON e.id = p.application_id JOIN organization o ON o.id = p.organization_id
)
-- The judge is named by the link, not by the seat, so that a list of judges narrows the links.
SELECT s.competition_id, l.person_id AS judge_id, e.id AS application_id, l.ground,
    concat_ws(' · ', l.evidence, e.via) AS evidence
FROM panel_member s JOIN judge_link l ON l.person_id = s.person_id
    JOIN party e ON e.competition_id = s.competition_id AND e.organization_id = l.organization_id
WHERE l.until IS NULL OR l.until >= e.since
UNION
SELECT s.competition_id, t.person_id, e.id, t.ground, concat_ws(' · ', t.evidence, p.name)
FROM panel_member s JOIN told_tie t ON t.person_id = s.person_id
    JOIN application_partner p ON p.organization_id IS NULL AND (plain_name(p.name) = t.name OR p.uscc = t.uscc)
    JOIN entry e ON e.id = p.application_id AND e.competition_id = s.competition_id
WHERE t.until IS NULL OR t.until >= e.since
UNION
SELECT s.competition_id, j.id, e.id, 'same_name', e.leader
FROM panel_member s JOIN person j ON j.id = s.person_id
    JOIN entry e ON e.competition_id = s.competition_id AND plain_name(e.leader) = plain_name(j.name)
UNION
SELECT s.competition_id, s.person_id, e.id, 'drafting', 'created_by'
FROM panel_member s JOIN entry e ON e.competition_id = s.competition_id AND e.created_by_id = s.person_id
UNION
SELECT s.competition_id, s.person_id, e.id, 'drafting', 'submitted_by'
FROM panel_member s JOIN entry e ON e.competition_id = s.competition_id AND e.submitted_by_id = s.person_id
UNION
-- Who declined and took a seat later lifted the own conflict all the same.
SELECT s.competition_id, s.person_id, e.id, 'drafting', 'declined_by'
FROM panel_member s JOIN co_applicant p ON p.answered_by_id = s.person_id AND p.state = 'declined'
    JOIN entry e ON e.id = p.application_id AND e.competition_id = s.competition_id;

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
CREATE TRIGGER hold_seats BEFORE INSERT OR UPDATE OF employer ON judge_profile
    FOR EACH ROW WHEN (NEW.employer <> '') EXECUTE FUNCTION hold_seats();
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
DROP TRIGGER hold_seats ON judge_profile;
DROP TRIGGER hold_seats ON mentorship;
DROP VIEW barred;
DROP VIEW found_conflict;
DROP VIEW application_party;
DROP VIEW application_partner;
DROP VIEW judge_link;
DROP VIEW judge_tied;
DROP VIEW told_tie;
DROP INDEX idx_application_submitted_by;
DROP INDEX idx_application_created_by;
DROP INDEX idx_application_leader;
DROP INDEX idx_person_phone;
DROP INDEX idx_person_mail_domain;
DROP INDEX idx_organization_registered_by;
DROP INDEX idx_organization_bank_account;
DROP INDEX idx_organization_contact_phone;
DROP INDEX idx_organization_mail_domain;
DROP INDEX idx_organization_contact_email;
DROP INDEX idx_organization_contact_name;
DROP INDEX idx_organization_legal_representative;
DROP INDEX idx_organization_name;
"""
