"""Organizations: their numbers, their codes, and the owner that each keeps."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

ORGANIZATION = r"""
CREATE SEQUENCE organization_number;

ALTER TABLE organization
    ADD CONSTRAINT ck_organization_number CHECK (number ~ '^ORG-[0-9]{6,}$'),
    ADD CONSTRAINT ck_organization_name CHECK (name !~ '^\s*$'),
    ADD CONSTRAINT ck_organization_place CHECK (district !~ '^\s*$' AND street !~ '^\s*$'),
    ADD CONSTRAINT ck_organization_contact CHECK (
        contact_name !~ '^\s*$' AND contact_phone !~ '^\s*$'
        AND contact_email LIKE '%_@_%' AND contact_email = lower(contact_email)),
    ADD CONSTRAINT ck_organization_field CHECK (field IN (
        'community_service', 'charity', 'mutual_help', 'culture_sport', 'elderly', 'children', 'disability',
        'environment', 'health', 'education', 'hub', 'other')),
    ADD CONSTRAINT ck_organization_uscc_format CHECK (
        uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'),
    ADD CONSTRAINT ck_organization_uscc_form CHECK (CASE form
        WHEN 'association' THEN coalesce(uscc LIKE '51%', false)
        WHEN 'service_institution' THEN coalesce(uscc LIKE '52%', false)
        WHEN 'foundation' THEN coalesce(uscc LIKE '53%', false)
        WHEN 'other' THEN coalesce(uscc LIKE '59%', false)
        WHEN 'filed' THEN uscc IS NULL
        WHEN 'forming' THEN uscc IS NULL
        ELSE false END);

CREATE UNIQUE INDEX uq_organization_uscc ON organization (uscc) WHERE uscc IS NOT NULL;

CREATE FUNCTION keep_organization_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number <> OLD.number THEN
        RAISE EXCEPTION 'organization % keeps its number', OLD.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_number_kept';
    END IF;
    IF OLD.uscc IS NOT NULL AND NEW.uscc IS NULL THEN
        RAISE EXCEPTION 'organization % keeps a USCC', OLD.number
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_organization_uscc_kept';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER ck_organization_identity_kept BEFORE UPDATE ON organization
    FOR EACH ROW EXECUTE FUNCTION keep_organization_identity();
"""

MEMBERSHIP = """
ALTER TABLE membership RENAME CONSTRAINT uid_membership_person__c2d83d TO uq_membership_person_organization;
ALTER TABLE membership ADD CONSTRAINT ck_membership_role CHECK (role IN ('owner', 'editor', 'viewer'));
CREATE INDEX ix_membership_organization ON membership (organization_id);

-- At commit, so that an owner can hand over in any order. The organization's lock lets two who remove each
-- other wait for one another; a statement that comes after the wait sees what the other did.
CREATE FUNCTION keep_an_owner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM 1 FROM organization WHERE id = OLD.organization_id FOR NO KEY UPDATE;
    IF FOUND AND NOT EXISTS (
        SELECT 1 FROM membership WHERE organization_id = OLD.organization_id AND role = 'owner'
    ) THEN
        RAISE EXCEPTION 'organization % keeps an owner', OLD.organization_id
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ck_membership_last_owner';
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER ck_membership_last_owner AFTER UPDATE OR DELETE ON membership
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (OLD.role = 'owner') EXECUTE FUNCTION keep_an_owner();
"""


INVITATION = """
ALTER TABLE invitation
    ADD CONSTRAINT uq_invitation_email UNIQUE (organization_id, email),
    ADD CONSTRAINT ck_invitation_email CHECK (email LIKE '%_@_%' AND email = lower(email)),
    ADD CONSTRAINT ck_invitation_role CHECK (role IN ('owner', 'editor', 'viewer'));
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return ORGANIZATION + MEMBERSHIP + INVITATION


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
ALTER TABLE invitation
    DROP CONSTRAINT ck_invitation_role,
    DROP CONSTRAINT ck_invitation_email,
    DROP CONSTRAINT uq_invitation_email;
DROP TRIGGER ck_membership_last_owner ON membership;
DROP FUNCTION keep_an_owner();
DROP INDEX ix_membership_organization;
ALTER TABLE membership DROP CONSTRAINT ck_membership_role;
ALTER TABLE membership RENAME CONSTRAINT uq_membership_person_organization TO uid_membership_person__c2d83d;
DROP TRIGGER ck_organization_identity_kept ON organization;
DROP FUNCTION keep_organization_identity();
DROP INDEX uq_organization_uscc;
ALTER TABLE organization
    DROP CONSTRAINT ck_organization_uscc_form,
    DROP CONSTRAINT ck_organization_uscc_format,
    DROP CONSTRAINT ck_organization_field,
    DROP CONSTRAINT ck_organization_contact,
    DROP CONSTRAINT ck_organization_place,
    DROP CONSTRAINT ck_organization_name,
    DROP CONSTRAINT ck_organization_number;
DROP SEQUENCE organization_number;
"""
