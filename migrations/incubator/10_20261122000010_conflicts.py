"""The pool of judges, invitations to panels, and conflicts: declared, confirmed, or found in the data.

A conflict is never kept when it is found: the views `found_conflict` and `barred` (20) compute it for every reader,
the triggers here among them. The lock on the judge's seat orders what
happens at the same time: a ruling or a new membership, and the assignment or submission of a sheet.
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

POOL = r"""
ALTER TABLE competition ADD CONSTRAINT ck_competition_conflict_years CHECK (conflict_years BETWEEN 0 AND 20);

ALTER TABLE judge_profile RENAME CONSTRAINT judge_profile_person_id_key TO uq_judge_profile_person;
ALTER TABLE judge_profile ADD CONSTRAINT ck_judge_profile_most_sheets CHECK (most_sheets BETWEEN 1 AND 1000);
ALTER TABLE judge_expertise
    ADD CONSTRAINT uq_judge_expertise_field UNIQUE (profile_id, field),
    ADD CONSTRAINT ck_judge_expertise_field CHECK (field IN (
        'community_service', 'charity', 'mutual_help', 'culture_sport', 'elderly', 'children', 'disability',
        'environment', 'health', 'education', 'hub', 'other'));
ALTER TABLE judge_tie
    ADD CONSTRAINT ck_judge_tie_kind CHECK (kind IN (
        'employment', 'legal_representative', 'governance', 'shareholding', 'advice', 'kinship', 'other')),
    ADD CONSTRAINT ck_judge_tie_organization CHECK (organization !~ '^\s*$'),
    ADD CONSTRAINT ck_judge_tie_dates CHECK (until_on >= from_on);
ALTER TABLE judge_absence ADD CONSTRAINT ck_judge_absence_dates CHECK (until_on >= from_on);
"""

INVITATION = r"""
ALTER TABLE panel_invitation
    ADD CONSTRAINT ck_panel_invitation_state CHECK (state IN ('sent', 'accepted', 'declined', 'withdrawn')),
    ADD CONSTRAINT ck_panel_invitation_function CHECK (function IN ('judge', 'evaluator')),
    ADD CONSTRAINT ck_panel_invitation_text CHECK (text !~ '^\s*$'),
    ADD CONSTRAINT ck_panel_invitation_term CHECK (term_until >= term_from),
    ADD CONSTRAINT ck_panel_invitation_reason CHECK (state <> 'declined' OR reason !~ '^\s*$'),
    ADD CONSTRAINT ck_panel_invitation_terms CHECK ((state = 'accepted') = (terms_version IS NOT NULL)),
    ADD CONSTRAINT ck_panel_invitation_in_time CHECK (
        (state = 'sent') = (answered_at IS NULL)
        AND (state NOT IN ('accepted', 'declined') OR answered_at < reply_by));
CREATE UNIQUE INDEX uq_panel_invitation_open ON panel_invitation (competition_id, person_id)
    WHERE state = 'sent';

CREATE FUNCTION keep_panel_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.state <> 'sent' AND NEW.state <> OLD.state THEN
        PERFORM refuse_jury('ck_panel_invitation_move', 'an invitation is answered once, and stays');
    END IF;
    IF to_jsonb(NEW) - ARRAY['state', 'answered_at', 'terms_version', 'reason', 'version']
        <> to_jsonb(OLD) - ARRAY['state', 'answered_at', 'terms_version', 'reason', 'version']
        OR OLD.state <> 'sent' AND to_jsonb(NEW) <> to_jsonb(OLD) THEN
        PERFORM refuse_jury('ck_panel_invitation_fixed', 'what was sent, or answered, does not change');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_panel_invitation BEFORE UPDATE OR DELETE ON panel_invitation
    FOR EACH ROW EXECUTE FUNCTION keep_panel_invitation();

ALTER TABLE appointment RENAME CONSTRAINT appointment_invitation_id_key TO uq_appointment_invitation;
ALTER TABLE appointment RENAME CONSTRAINT appointment_stored_id_key TO uq_appointment_stored;
ALTER TABLE appointment ADD CONSTRAINT uq_appointment_code UNIQUE (code);

CREATE FUNCTION keep_appointment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NOT EXISTS (SELECT FROM panel_invitation WHERE id = NEW.invitation_id AND state = 'accepted') THEN
            PERFORM refuse_jury('ck_appointment_accepted', 'the invitation is not accepted');
        END IF;
        RETURN NEW;
    END IF;
    IF TG_OP = 'DELETE' OR to_jsonb(NEW) - 'stored_id' <> to_jsonb(OLD) - 'stored_id'
        OR OLD.stored_id IS NOT NULL AND NEW.stored_id IS DISTINCT FROM OLD.stored_id THEN
        PERFORM refuse_jury('ck_appointment_fixed', 'a letter of appointment does not change');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_appointment BEFORE INSERT OR UPDATE OR DELETE ON appointment
    FOR EACH ROW EXECUTE FUNCTION keep_appointment();
"""

PAST = """
CREATE FUNCTION keep_past_membership() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Nothing is left to remember when the person or the organization goes too.
    INSERT INTO past_membership (id, person_id, organization_id, role, began_at, ended_at)
    SELECT gen_random_uuid(), p.id, o.id, OLD.role, OLD.created_at, clock_timestamp()
    FROM person p, organization o WHERE p.id = OLD.person_id AND o.id = OLD.organization_id;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_past_membership AFTER DELETE ON membership
    FOR EACH ROW EXECUTE FUNCTION keep_past_membership();
CREATE TRIGGER ck_past_membership_append_only BEFORE UPDATE OR DELETE ON past_membership
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

COMPARED = r"""
-- Neither spaces of any kind, what is not seen at all, case nor width tell two names apart.
CREATE FUNCTION plain_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    nullif(translate(lower(normalize(name, NFKC)), U&' \0009\000A\000B\000C\000D\0085\00A0\1680'
        || U&'\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\2028\2029\202F\205F\3000'
        || U&'\115F\1160\200B\200C\200D\2060\2800\3164\FE0E\FE0F\FEFF\FFA0', ''), '');

-- The domain of a mail address, unless everybody can have one there, or nobody (RFC 2606).
CREATE FUNCTION private_domain(address text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    CASE WHEN split_part(lower(address), '@', 2) ~
        '^$|^((vip\.)?(qq|163|126|sina)\.com|foxmail\.com|yeah\.net|188\.com|sina\.cn|sohu\.com|tom\.com|21cn\.com|139\.com|189\.cn|wo\.cn|263\.net|aliyun\.com|(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|zoho|protonmail|mail|yandex)\.com|(live|hotmail|outlook|yahoo)\.cn|yahoo\.com\.cn|proton\.me|(mail|yandex)\.ru)$|(^|\.)(example(\.(com|net|org))?|test|invalid|localhost)$'
    THEN NULL ELSE split_part(lower(address), '@', 2) END;
"""

RULING = r"""
ALTER TABLE conflict_ruling
    ADD CONSTRAINT ck_conflict_ruling_ground CHECK (ground IN (
        'member', 'former_member', 'tie', 'employer', 'mentor', 'legal_representative', 'bank_account', 'contact',
        'same_name', 'drafting', 'phone', 'mail_domain', 'reported')),
    ADD CONSTRAINT ck_conflict_ruling_outcome CHECK (outcome IN ('confirmed', 'cleared')),
    ADD CONSTRAINT ck_conflict_ruling_cleared CHECK (outcome <> 'cleared' OR ground NOT IN ('member', 'reported')),
    ADD CONSTRAINT ck_conflict_ruling_reason CHECK (reason !~ '^\s*$');
CREATE UNIQUE INDEX uq_conflict_ruling_confirmed ON conflict_ruling (application_id, judge_id)
    WHERE outcome = 'confirmed';
CREATE UNIQUE INDEX uq_conflict_ruling_cleared ON conflict_ruling (application_id, judge_id, ground, evidence)
    WHERE outcome = 'cleared';

CREATE FUNCTION check_conflict_ruling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM panel_member p JOIN application a ON a.competition_id = p.competition_id
        WHERE a.id = NEW.application_id AND p.person_id = NEW.judge_id FOR NO KEY UPDATE OF p;
    IF NOT FOUND THEN
        PERFORM refuse_jury('ck_conflict_ruling_panel', 'the judge is not on the panel');
    END IF;
    IF EXISTS (SELECT FROM conflict_ruling WHERE application_id = NEW.application_id
               AND judge_id = NEW.judge_id AND outcome = 'confirmed') THEN
        PERFORM refuse_jury('ck_conflict_ruling_final', 'what was confirmed holds for good');
    END IF;
    IF NEW.outcome = 'confirmed' AND EXISTS (
        SELECT FROM sheet WHERE application_id = NEW.application_id AND judge_id = NEW.judge_id
            AND state <> 'recused'
    ) THEN
        PERFORM refuse_jury('ck_conflict_ruling_sheet', 'the sheet is not recused');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_conflict_ruling BEFORE INSERT ON conflict_ruling
    FOR EACH ROW EXECUTE FUNCTION check_conflict_ruling();
CREATE TRIGGER ck_conflict_ruling_append_only BEFORE UPDATE OR DELETE ON conflict_ruling
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
"""

HELD = """
-- A new tie waits for whoever assigns to the judge, or submits, and those who come later see it.
CREATE FUNCTION hold_seats() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_TABLE_NAME IN ('membership', 'mentorship', 'judge_profile') THEN
        PERFORM FROM panel_member WHERE person_id = NEW.person_id ORDER BY id FOR NO KEY UPDATE;
    ELSE
        PERFORM FROM panel_member p JOIN judge_profile f ON f.person_id = p.person_id
            WHERE f.id = NEW.profile_id ORDER BY p.id FOR NO KEY UPDATE OF p;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER hold_seats BEFORE INSERT OR UPDATE ON membership
    FOR EACH ROW EXECUTE FUNCTION hold_seats();
CREATE TRIGGER hold_seats BEFORE INSERT OR UPDATE ON judge_tie
    FOR EACH ROW EXECUTE FUNCTION hold_seats();

-- Named so that they run after the sheet's other triggers, which say more closely what is wrong.
CREATE FUNCTION refuse_barred_sheets() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_competition uuid;
    judges uuid[];
    applications uuid[];
BEGIN
    PERFORM FROM panel_member p WHERE (p.competition_id, p.person_id) IN
        (SELECT competition_id, judge_id FROM touched WHERE state IN ('assigned', 'submitted'))
        ORDER BY p.id FOR SHARE;
    FOR of_competition, judges, applications IN
        SELECT competition_id, array_agg(DISTINCT judge_id), array_agg(DISTINCT application_id)
        FROM touched WHERE state = CASE TG_OP WHEN 'INSERT' THEN 'assigned' ELSE 'submitted' END
        GROUP BY competition_id
    LOOP
        IF EXISTS (
            SELECT FROM barred b JOIN touched s ON s.judge_id = b.judge_id AND s.application_id = b.application_id
            WHERE b.competition_id = of_competition
                AND b.judge_id = ANY (judges) AND b.application_id = ANY (applications)
        ) THEN
            PERFORM refuse_jury('ck_sheet_conflict', 'the judge has a conflict with the application');
        END IF;
    END LOOP;
    RETURN NULL;
END $$;
CREATE TRIGGER ck_sheet_unbarred_assignment AFTER INSERT ON sheet REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_barred_sheets();
CREATE TRIGGER ck_sheet_unbarred_submission AFTER UPDATE ON sheet REFERENCING NEW TABLE AS touched
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_barred_sheets();
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return POOL + INVITATION + PAST + COMPARED + RULING + HELD


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP TRIGGER ck_sheet_unbarred_submission ON sheet;
DROP TRIGGER ck_sheet_unbarred_assignment ON sheet;
DROP FUNCTION refuse_barred_sheets;
DROP TRIGGER hold_seats ON judge_tie;
DROP TRIGGER hold_seats ON membership;
DROP FUNCTION hold_seats;
DROP TRIGGER ck_conflict_ruling_append_only ON conflict_ruling;
DROP TRIGGER ck_conflict_ruling ON conflict_ruling;
DROP FUNCTION check_conflict_ruling;
DROP INDEX uq_conflict_ruling_cleared;
DROP INDEX uq_conflict_ruling_confirmed;
ALTER TABLE conflict_ruling
    DROP CONSTRAINT ck_conflict_ruling_reason,
    DROP CONSTRAINT ck_conflict_ruling_cleared,
    DROP CONSTRAINT ck_conflict_ruling_outcome,
    DROP CONSTRAINT ck_conflict_ruling_ground;
DROP FUNCTION private_domain;
DROP FUNCTION plain_name;
DROP TRIGGER ck_past_membership_append_only ON past_membership;
DROP TRIGGER keep_past_membership ON membership;
DROP FUNCTION keep_past_membership;
DROP TRIGGER ck_appointment ON appointment;
DROP FUNCTION keep_appointment;
ALTER TABLE appointment DROP CONSTRAINT uq_appointment_code;
ALTER TABLE appointment RENAME CONSTRAINT uq_appointment_stored TO appointment_stored_id_key;
ALTER TABLE appointment RENAME CONSTRAINT uq_appointment_invitation TO appointment_invitation_id_key;
DROP TRIGGER ck_panel_invitation ON panel_invitation;
DROP FUNCTION keep_panel_invitation;
DROP INDEX uq_panel_invitation_open;
ALTER TABLE panel_invitation
    DROP CONSTRAINT ck_panel_invitation_in_time,
    DROP CONSTRAINT ck_panel_invitation_terms,
    DROP CONSTRAINT ck_panel_invitation_reason,
    DROP CONSTRAINT ck_panel_invitation_term,
    DROP CONSTRAINT ck_panel_invitation_text,
    DROP CONSTRAINT ck_panel_invitation_function,
    DROP CONSTRAINT ck_panel_invitation_state;
ALTER TABLE judge_absence DROP CONSTRAINT ck_judge_absence_dates;
ALTER TABLE judge_tie
    DROP CONSTRAINT ck_judge_tie_dates,
    DROP CONSTRAINT ck_judge_tie_organization,
    DROP CONSTRAINT ck_judge_tie_kind;
ALTER TABLE judge_expertise
    DROP CONSTRAINT ck_judge_expertise_field,
    DROP CONSTRAINT uq_judge_expertise_field;
ALTER TABLE judge_profile DROP CONSTRAINT ck_judge_profile_most_sheets;
ALTER TABLE judge_profile RENAME CONSTRAINT uq_judge_profile_person TO judge_profile_person_id_key;
ALTER TABLE competition DROP CONSTRAINT ck_competition_conflict_years;
"""
