"""Second factors, profiles and notifications: what must hold of them whoever writes."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return r"""
ALTER TABLE person ADD CONSTRAINT ck_person_phone CHECK (phone ~ '^(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})$');
ALTER TABLE person ADD CONSTRAINT ck_person_zone CHECK (zone ~ '^[A-Za-z][A-Za-z0-9_+/-]*$');
ALTER TABLE session ADD CONSTRAINT ck_session_pending CHECK (NOT is_pending OR confirmed_at IS NULL);
ALTER TABLE one_time_link ADD CONSTRAINT ck_one_time_link_email CHECK ((purpose = 'email') = (email IS NOT NULL));
ALTER TABLE authenticator ADD CONSTRAINT ck_authenticator_step
    CHECK ((confirmed_at IS NULL) = (last_step IS NULL));
ALTER TABLE passkey ADD CONSTRAINT uq_passkey_credential UNIQUE (credential_id);
ALTER TABLE passkey ADD CONSTRAINT ck_passkey_sign_count CHECK (sign_count >= 0);
ALTER TABLE notification ADD CONSTRAINT fk_notification_person
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE;
ALTER TABLE notification ADD CONSTRAINT ck_notification_mailed
    CHECK (mailed_at IS NULL OR delivery <> 'none');
ALTER TABLE notification_choice ADD CONSTRAINT fk_notification_choice_person
    FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE;
CREATE INDEX ix_notification_unread ON notification (person_id) WHERE read_at IS NULL;
CREATE INDEX ix_notification_digest ON notification (person_id)
    WHERE delivery = 'daily' AND mailed_at IS NULL AND read_at IS NULL;
"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
DROP INDEX ix_notification_digest;
DROP INDEX ix_notification_unread;
ALTER TABLE notification_choice DROP CONSTRAINT fk_notification_choice_person;
ALTER TABLE notification DROP CONSTRAINT ck_notification_mailed;
ALTER TABLE notification DROP CONSTRAINT fk_notification_person;
ALTER TABLE passkey DROP CONSTRAINT ck_passkey_sign_count;
ALTER TABLE passkey DROP CONSTRAINT uq_passkey_credential;
ALTER TABLE authenticator DROP CONSTRAINT ck_authenticator_step;
ALTER TABLE one_time_link DROP CONSTRAINT ck_one_time_link_email;
ALTER TABLE session DROP CONSTRAINT ck_session_pending;
ALTER TABLE person DROP CONSTRAINT ck_person_zone;
ALTER TABLE person DROP CONSTRAINT ck_person_phone;
"""
