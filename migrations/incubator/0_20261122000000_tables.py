from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID,
    "actor" VARCHAR(254) NOT NULL,
    "action" VARCHAR(100) NOT NULL,
    "subject_type" VARCHAR(50),
    "subject_id" VARCHAR(64),
    "facts" JSONB NOT NULL,
    "request_id" VARCHAR(64)
);
CREATE INDEX "idx_audit_event_action_3fd1cc" ON "audit_event" ("action");
CREATE INDEX "idx_audit_event_subject_4fcdeb" ON "audit_event" ("subject_id");
COMMENT ON TABLE "audit_event" IS 'One row a command: who did what to which thing. A trigger refuses UPDATE, DELETE and TRUNCATE.';
CREATE TABLE "audit_pending" (
    "event_id" BIGINT NOT NULL PRIMARY KEY
);
COMMENT ON TABLE "audit_pending" IS 'An event that the sealing job has not chained yet; the only audit table from which rows go.';
CREATE TABLE "audit_seal" (
    "sequence" BIGINT NOT NULL PRIMARY KEY,
    "event_id" BIGINT NOT NULL UNIQUE,
    "previous" VARCHAR(64) NOT NULL,
    "hash" VARCHAR(64) NOT NULL
);
COMMENT ON TABLE "audit_seal" IS 'A link of the chain: SHA-256 over the link before it and one event''s canonical JSON.';
CREATE TABLE "idempotent_answer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "scope" VARCHAR(64) NOT NULL,
    "key" VARCHAR(255) NOT NULL,
    "fingerprint" VARCHAR(64) NOT NULL,
    "status" SMALLINT,
    "headers" JSONB,
    "body" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotent__scope_ce00a7" UNIQUE ("scope", "key")
);
CREATE INDEX "idx_idempotent__created_13754a" ON "idempotent_answer" ("created_at");
COMMENT ON TABLE "idempotent_answer" IS 'The answer that a POST with an `Idempotency-Key` got, kept for 24 hours and given again to its twin.';
CREATE TABLE "job_attempt" (
    "job_id" BIGINT NOT NULL PRIMARY KEY,
    "task" VARCHAR(100) NOT NULL,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(500),
    "failed_at" TIMESTAMPTZ
);
COMMENT ON TABLE "job_attempt" IS 'How often a job was begun, so that one that kills its worker does not loop forever.';
CREATE TABLE "mail" (
    "id" UUID NOT NULL PRIMARY KEY,
    "recipient" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "is_secret" BOOL NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "attempts" INT NOT NULL,
    "last_error" VARCHAR(500),
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ
);
CREATE INDEX "idx_mail_recipie_97ea27" ON "mail" ("recipient");
COMMENT ON TABLE "mail" IS 'A letter: written in the command''s transaction, sent by a job; without SMTP it stays here.';
CREATE TABLE "notification" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "subject_type" VARCHAR(50) NOT NULL,
    "subject_id" UUID NOT NULL,
    "facts" JSONB NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "mailed_at" TIMESTAMPTZ,
    "read_at" TIMESTAMPTZ
);
CREATE INDEX "idx_notificatio_person__1a2022" ON "notification" ("person_id", "id");
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nBEACON_DUE: beacon_due\nBEACON_ENTERED: beacon_entered\nBOOKING_CANCELLED: booking_cancelled\nBOOKING_ENDED: booking_ended\nCO_APPLICANT_DECLINED: co_applicant_declined\nCO_APPLICANT_NAMED: co_applicant_named\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nBEACON_DUE: beacon_due\nBEACON_ENTERED: beacon_entered\nBOOKING_CANCELLED: booking_cancelled\nBOOKING_ENDED: booking_ended\nCO_APPLICANT_DECLINED: co_applicant_declined\nCO_APPLICANT_NAMED: co_applicant_named\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification_choice"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification_choice" IS 'How a person wants to be told of a kind, where it is not as for everybody.';
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(100) NOT NULL UNIQUE,
    "name" VARCHAR(255) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "media_type" VARCHAR(100) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_stored_file_sha256_1a16cf" ON "stored_file" ("sha256");
COMMENT ON TABLE "stored_file" IS 'An object in the object store, as it was when it was put: never changed, only dropped.';
CREATE TABLE "attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "subject" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_attempt_at_5d209a" ON "attempt" ("at");
CREATE INDEX "idx_attempt_subject_122c52" ON "attempt" ("subject", "at");
COMMENT ON TABLE "attempt" IS 'Something that is throttled and was tried: a failed sign-in, a letter asked for; rows go after a day.';
CREATE TABLE "person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "password" VARCHAR(200),
    "phone" VARCHAR(20),
    "language" VARCHAR(10),
    "zone" VARCHAR(64),
    "theme" VARCHAR(10) NOT NULL,
    "digest_on" DATE,
    "is_demonstration" BOOL NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON COLUMN "person"."language" IS 'CHINESE: zh_Hans\nENGLISH: en';
COMMENT ON COLUMN "person"."theme" IS 'SYSTEM: system\nLIGHT: light\nDARK: dark';
COMMENT ON TABLE "person" IS 'An account. Without a password it was invited and has not come yet.';
CREATE TABLE "api_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "scopes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "api_token" IS 'A person''s key for programs: narrowed by scopes, shown once, kept as a hash.';
CREATE TABLE "authenticator" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "last_step" BIGINT,
    "person_id" UUID NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "authenticator" IS 'The app on a person''s phone that shows six digits; it counts once a first code was typed.';
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "email" VARCHAR(254),
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "one_time_link"."purpose" IS 'INVITATION: invitation\nRESET: reset\nEMAIL: email';
COMMENT ON TABLE "one_time_link" IS 'A link by mail that works once: it sets a password, or proves that a new address is the person''s.';
CREATE TABLE "passkey" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "credential_id" BYTEA NOT NULL,
    "public_key" BYTEA NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "passkey" IS 'A key that a device or a security key holds for a person; `sign_count` is the device''s own counter.';
CREATE TABLE "recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recovery_co_person__5ab03f" UNIQUE ("person_id", "code_hash")
);
COMMENT ON TABLE "recovery_code" IS 'One of ten codes on paper for who lost the phone: kept as a hash, used once.';
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(30) NOT NULL,
    "granted_at" TIMESTAMPTZ NOT NULL,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_role_grant_person__6a5145" UNIQUE ("person_id", "role")
);
COMMENT ON COLUMN "role_grant"."role" IS 'ADMINISTRATOR: administrator\nPROGRAMME_OFFICER: programme_officer\nFINANCE_OFFICER: finance_officer\nAUDITOR: auditor\nJUDGE: judge\nEVALUATOR: evaluator';
COMMENT ON TABLE "role_grant" IS 'A role that a person holds in the park.';
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL PRIMARY KEY,
    "path" VARCHAR(200) NOT NULL,
    "query" VARCHAR(1000) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "is_default" BOOL NOT NULL,
    "is_shared" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_saved_view_path_83e698" ON "saved_view" ("path");
COMMENT ON TABLE "saved_view" IS 'What a person filters and sorts a list by, under a name; the path and query are a list''s own.';
CREATE TABLE "session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "address" VARCHAR(64),
    "agent" VARCHAR(300) NOT NULL,
    "is_pending" BOOL NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser: the cookie''s secret is kept as a hash, and revoking it ends it at once.';
CREATE TABLE "passkey_challenge" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "value" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "session_id" UUID NOT NULL REFERENCES "session" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_passkey_cha_session_f3588c" UNIQUE ("session_id", "purpose")
);
CREATE INDEX "idx_passkey_cha_expires_50344d" ON "passkey_challenge" ("expires_at");
COMMENT ON COLUMN "passkey_challenge"."purpose" IS 'REGISTRATION: registration\nAUTHENTICATION: authentication';
COMMENT ON TABLE "passkey_challenge" IS 'What a passkey is asked to sign: one at a time for a session and a purpose, used once, gone soon.';
CREATE TABLE "organization" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "form" VARCHAR(30) NOT NULL,
    "uscc" VARCHAR(18),
    "district" VARCHAR(200) NOT NULL,
    "street" VARCHAR(200) NOT NULL,
    "community" VARCHAR(200) NOT NULL,
    "field" VARCHAR(30) NOT NULL,
    "summary" TEXT NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "contact_phone" VARCHAR(20) NOT NULL,
    "contact_email" VARCHAR(254) NOT NULL,
    "legal_representative" VARCHAR(200) NOT NULL DEFAULT '',
    "bank_account_name" VARCHAR(200) NOT NULL DEFAULT '',
    "bank_name" VARCHAR(200) NOT NULL DEFAULT '',
    "bank_account" VARCHAR(32) NOT NULL DEFAULT '',
    "is_listed" BOOL NOT NULL DEFAULT False,
    "is_demonstration" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "registered_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "organization"."form" IS 'ASSOCIATION: association\nSERVICE_INSTITUTION: service_institution\nFOUNDATION: foundation\nOTHER: other\nFILED: filed\nFORMING: forming';
COMMENT ON COLUMN "organization"."field" IS 'COMMUNITY_SERVICE: community_service\nCHARITY: charity\nMUTUAL_HELP: mutual_help\nCULTURE_SPORT: culture_sport\nELDERLY: elderly\nCHILDREN: children\nDISABILITY: disability\nENVIRONMENT: environment\nHEALTH: health\nEDUCATION: education\nHUB: hub\nOTHER: other';
COMMENT ON TABLE "organization" IS 'A social organization, from the first inquiry of an unregistered group on.';
CREATE TABLE "membership" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_membership_person__c2d83d" UNIQUE ("person_id", "organization_id")
);
COMMENT ON COLUMN "membership"."role" IS 'OWNER: owner\nEDITOR: editor\nVIEWER: viewer';
COMMENT ON TABLE "membership" IS 'What a person is to an organization.';
CREATE TABLE "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(10) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_invitation_email_546c10" ON "invitation" ("email");
COMMENT ON COLUMN "invitation"."role" IS 'OWNER: owner\nEDITOR: editor\nVIEWER: viewer';
COMMENT ON TABLE "invitation" IS 'Whoever owns this address may become a member; there is one whether or not it has an account yet.';
CREATE TABLE "organization_document" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(30) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "number" VARCHAR(200) NOT NULL,
    "issued_on" DATE,
    "valid_until" DATE,
    "state" VARCHAR(10) NOT NULL,
    "reviewed_at" TIMESTAMPTZ,
    "reason" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "reviewed_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "uploaded_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "stored_id" UUID NOT NULL UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_organizatio_organiz_627c80" ON "organization_document" ("organization_id", "id");
COMMENT ON COLUMN "organization_document"."kind" IS 'REGISTRATION_CERTIFICATE: registration_certificate\nCHARTER: charter\nANNUAL_REPORT: annual_report\nAUDITED_STATEMENT: audited_statement\nBANK_PERMIT: bank_permit\nTAX_EXEMPTION: tax_exemption\nFUNDRAISING_PERMIT: fundraising_permit\nOTHER: other';
COMMENT ON COLUMN "organization_document"."state" IS 'PENDING: pending\nVERIFIED: verified\nREFUSED: refused\nREPLACED: replaced';
COMMENT ON TABLE "organization_document" IS 'One version of a paper; the newest of its kind, or of its title, is the one that counts.';
CREATE TABLE "incubation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "mode" VARCHAR(10) NOT NULL,
    "state" VARCHAR(20) NOT NULL,
    "motive" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "decision_reason" TEXT NOT NULL,
    "starts_on" DATE,
    "ends_on" DATE,
    "graduated_on" DATE,
    "certificate" VARCHAR(30) UNIQUE,
    "ended_at" TIMESTAMPTZ,
    "end_reason" TEXT NOT NULL,
    "version" INT NOT NULL,
    "decided_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_incubation_organiz_a479f7" ON "incubation" ("organization_id");
COMMENT ON COLUMN "incubation"."mode" IS 'ON_SITE: on_site\nOFF_SITE: off_site';
COMMENT ON COLUMN "incubation"."state" IS 'APPLIED: applied\nINCUBATING: incubating\nREJECTED: rejected\nWITHDRAWN: withdrawn\nEXPELLED: expelled\nGRADUATED: graduated\nCLOSED: closed';
COMMENT ON TABLE "incubation" IS 'One term of one organization, from the application for a place to the last follow-up.';
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL PRIMARY KEY,
    "months" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "reminded_at" TIMESTAMPTZ,
    "is_active" BOOL,
    "staff" INT,
    "income_minor" BIGINT,
    "beneficiaries" INT,
    "remark" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "incubation_id" UUID NOT NULL REFERENCES "incubation" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_follow_up_incubat_82cfb8" UNIQUE ("incubation_id", "months")
);
CREATE INDEX "idx_follow_up_due_on_a14a91" ON "follow_up" ("due_on");
CREATE INDEX "idx_follow_up_organiz_5b89dd" ON "follow_up" ("organization_id");
COMMENT ON COLUMN "follow_up"."state" IS 'DUE: due\nREPORTED: reported\nWAIVED: waived';
COMMENT ON TABLE "follow_up" IS 'A report that a graduate owes so many months after graduation.';
CREATE TABLE "mentorship" (
    "id" UUID NOT NULL PRIMARY KEY,
    "started_on" DATE NOT NULL,
    "ended_on" DATE,
    "annulled_at" TIMESTAMPTZ,
    "annul_reason" VARCHAR(200) NOT NULL DEFAULT '',
    "version" INT NOT NULL,
    "annulled_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "ended_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "incubation_id" UUID NOT NULL REFERENCES "incubation" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_mentorship_organiz_9cbcce" ON "mentorship" ("organization_id");
CREATE INDEX "idx_mentorship_person__6c11e8" ON "mentorship" ("person_id");
COMMENT ON TABLE "mentorship" IS 'A person''s work as the mentor of an organization in its term; without an end it goes on.';
CREATE TABLE "review" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "conclusion" VARCHAR(15),
    "summary" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ,
    "statement" TEXT NOT NULL,
    "stated_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "evaluator_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "incubation_id" UUID NOT NULL REFERENCES "incubation" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_review_due_on_076057" ON "review" ("due_on");
CREATE INDEX "idx_review_evaluat_0ad9dc" ON "review" ("evaluator_id");
CREATE INDEX "idx_review_organiz_ca4717" ON "review" ("organization_id");
COMMENT ON COLUMN "review"."kind" IS 'QUARTERLY: quarterly\nMID_TERM: mid_term\nANNUAL: annual\nGRADUATION: graduation';
COMMENT ON COLUMN "review"."state" IS 'PLANNED: planned\nPUBLISHED: published\nCANCELLED: cancelled';
COMMENT ON COLUMN "review"."conclusion" IS 'ON_TRACK: on_track\nNEEDS_HELP: needs_help\nWARNING: warning\nREADY: ready';
COMMENT ON TABLE "review" IS 'A review of a term: planned for a day, written by staff or its evaluator, then published.';
CREATE TABLE "review_mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "criterion" VARCHAR(15) NOT NULL,
    "mark" SMALLINT,
    "note" TEXT NOT NULL,
    "review_id" UUID NOT NULL REFERENCES "review" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "review_mark"."criterion" IS 'STRUCTURE: structure\nTEAM: team\nFINANCE: finance\nPROJECTS: projects';
COMMENT ON TABLE "review_mark" IS 'The mark on one criterion, from 1 to 5, with its reason.';
CREATE TABLE "service" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "day" DATE NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "giver" VARCHAR(200) NOT NULL,
    "agreed" TEXT NOT NULL,
    "staff_note" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL,
    "annulled_at" TIMESTAMPTZ,
    "annul_reason" VARCHAR(200) NOT NULL DEFAULT '',
    "version" INT NOT NULL,
    "annulled_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "incubation_id" UUID NOT NULL REFERENCES "incubation" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "person_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "recorded_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_service_day_650a3a" ON "service" ("day");
CREATE INDEX "idx_service_incubat_572fef" ON "service" ("incubation_id");
CREATE INDEX "idx_service_organiz_731370" ON "service" ("organization_id");
COMMENT ON COLUMN "service"."kind" IS 'MENTORING: mentoring\nTRAINING: training\nCONSULTATION: consultation\nLEGAL: legal\nFINANCE: finance\nREGISTRATION: registration\nMATCHING: matching\nOTHER: other';
COMMENT ON TABLE "service" IS 'What was done for an organization on a day of its term, by a person of the park or by a `giver`.';
CREATE TABLE "space" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "capacity" SMALLINT NOT NULL,
    "opens" SMALLINT NOT NULL,
    "closes" SMALLINT NOT NULL,
    "is_open_on_days_off" BOOL NOT NULL,
    "is_open" BOOL NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON COLUMN "space"."kind" IS 'MEETING: meeting\nTRAINING: training\nHALL: hall\nDESK: desk';
COMMENT ON TABLE "space" IS 'A room, or desks, of the park that organizations share; minutes are of the day in the park''s zone.';
CREATE TABLE "booking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "starts" SMALLINT NOT NULL,
    "ends" SMALLINT NOT NULL,
    "purpose" VARCHAR(200) NOT NULL,
    "booked_at" TIMESTAMPTZ NOT NULL,
    "cancelled_at" TIMESTAMPTZ,
    "cancel_cause" VARCHAR(10),
    "cancel_reason" TEXT NOT NULL,
    "version" INT NOT NULL,
    "booked_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "cancelled_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "incubation_id" UUID REFERENCES "incubation" ("id") ON DELETE RESTRICT,
    "organization_id" UUID REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "space_id" UUID NOT NULL REFERENCES "space" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_booking_incubat_2f218f" ON "booking" ("incubation_id");
CREATE INDEX "idx_booking_organiz_37dfb8" ON "booking" ("organization_id");
CREATE INDEX "idx_booking_day_c2a8b1" ON "booking" ("day", "space_id");
COMMENT ON COLUMN "booking"."cancel_cause" IS 'GIVEN_BACK: given_back\nTAKEN_BACK: taken_back\nTERM_OVER: term_over';
COMMENT ON TABLE "booking" IS 'A room from minute to minute of a day, for an organization in its term, or for the park itself.';
CREATE TABLE "competition" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(30) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "stage" VARCHAR(10) NOT NULL,
    "pool_minor" BIGINT NOT NULL,
    "award_cap_minor" BIGINT NOT NULL,
    "places" INT,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "entries_per_organization" SMALLINT NOT NULL,
    "notice_days" SMALLINT NOT NULL,
    "conflict_years" SMALLINT NOT NULL DEFAULT 3,
    "quorum" SMALLINT NOT NULL DEFAULT 3,
    "trim_from" SMALLINT,
    "decimals" SMALLINT NOT NULL,
    "comment_required" BOOL NOT NULL DEFAULT False,
    "names_organization" BOOL NOT NULL DEFAULT True,
    "names_leader" BOOL NOT NULL DEFAULT True,
    "shares_scores" BOOL NOT NULL DEFAULT False,
    "scores_shown" VARCHAR(20) NOT NULL DEFAULT 'never',
    "comments_shown" VARCHAR(20) NOT NULL DEFAULT 'never',
    "decided_at" TIMESTAMPTZ,
    "rule" JSONB,
    "is_imported" BOOL NOT NULL,
    "is_demonstration" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON COLUMN "competition"."stage" IS 'DRAFT: draft\nOPEN: open\nCLOSED: closed\nJUDGING: judging\nRANKED: ranked\nARCHIVED: archived';
COMMENT ON COLUMN "competition"."scores_shown" IS 'NEVER: never\nAFTER_RANKING: after_ranking\nAFTER_DECISION: after_decision';
COMMENT ON COLUMN "competition"."comments_shown" IS 'NEVER: never\nAFTER_RANKING: after_ranking\nAFTER_DECISION: after_decision';
COMMENT ON TABLE "competition" IS 'A call for proposals with its pool of money, timetable and rules.';
CREATE TABLE "criterion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "guidance" TEXT NOT NULL DEFAULT '',
    "weight_hundredths" INT NOT NULL,
    "most_hundredths" INT NOT NULL,
    "step_hundredths" SMALLINT NOT NULL DEFAULT 1,
    "anchors" JSONB NOT NULL DEFAULT '[]',
    "comment_required" BOOL NOT NULL DEFAULT False,
    "position" SMALLINT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_criterion_competi_3b2485" UNIQUE ("competition_id", "code")
);
COMMENT ON TABLE "criterion" IS 'One line of the rubric: weight, highest score and the step of its marks, all in hundredths.';
CREATE TABLE "planned_tranche" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sequence" SMALLINT NOT NULL,
    "share_hundredths" INT NOT NULL,
    "trigger" VARCHAR(20) NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_planned_tra_competi_ea5054" UNIQUE ("competition_id", "sequence")
);
COMMENT ON COLUMN "planned_tranche"."trigger" IS 'CONTRACT_SIGNED: contract_signed\nMID_TERM_PASSED: mid_term_passed\nFINAL_PASSED: final_passed';
COMMENT ON TABLE "planned_tranche" IS 'One part of every award''s payment: percent of the award in hundredths, and what makes it due.';
CREATE TABLE "track" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "cap_minor" BIGINT,
    "position" SMALLINT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_track_competi_104e3f" UNIQUE ("competition_id", "code")
);
COMMENT ON TABLE "track" IS 'A track of a competition; `cap_minor` is the most that one award in it can be.';
CREATE TABLE "application" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "leader" VARCHAR(200) NOT NULL,
    "beneficiaries" INT,
    "requested_minor" BIGINT NOT NULL,
    "state" VARCHAR(15) NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "receipt_code" VARCHAR(20),
    "receipt_sha256" VARCHAR(64),
    "checked_at" TIMESTAMPTZ,
    "check_reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "checked_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "created_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "submitted_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "track_id" UUID NOT NULL REFERENCES "track" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_application_competi_2a8483" ON "application" ("competition_id", "id");
CREATE INDEX "idx_application_organiz_44ff1e" ON "application" ("organization_id", "id");
COMMENT ON COLUMN "application"."state" IS 'DRAFT: draft\nSUBMITTED: submitted\nELIGIBLE: eligible\nINELIGIBLE: ineligible\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "application" IS 'One organization''s proposal to one track of a competition.';
CREATE TABLE "application_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "stored_id" UUID NOT NULL UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_application_applica_247703" ON "application_file" ("application_id", "id");
COMMENT ON COLUMN "application_file"."kind" IS 'PROPOSAL: proposal\nATTACHMENT: attachment';
COMMENT ON TABLE "application_file" IS 'A file of an application; a submitted application''s files never change.';
CREATE TABLE "budget_line" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "category" VARCHAR(15) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "source" VARCHAR(15) NOT NULL,
    "quantity" INT NOT NULL,
    "unit_price_minor" BIGINT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_budget_line_applica_d3b803" UNIQUE ("application_id", "position")
);
COMMENT ON COLUMN "budget_line"."category" IS 'ACTIVITY: activity\nSTAFF: staff\nMANAGEMENT: management\nTAX: tax';
COMMENT ON COLUMN "budget_line"."source" IS 'GRANT: grant\nSELF_RAISED: self_raised';
COMMENT ON TABLE "budget_line" IS 'One line of the budget: quantity × unit price = amount, all exact.';
CREATE TABLE "co_applicant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "uscc" VARCHAR(18),
    "state" VARCHAR(15) NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "answered_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "organization_id" UUID REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_co_applican_organiz_90e07e" ON "co_applicant" ("organization_id");
CREATE INDEX "idx_co_applican_uscc_e1a48b" ON "co_applicant" ("uscc");
COMMENT ON COLUMN "co_applicant"."state" IS 'UNANSWERED: unanswered\nCONFIRMED: confirmed\nDECLINED: declined';
COMMENT ON TABLE "co_applicant" IS 'An organization with which the application is made: registered, or outside by name and USCC.';
CREATE TABLE "eligibility_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "is_eligible" BOOL NOT NULL,
    "reason" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "applied_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "applied_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "made_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "undone_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_eligibility_competi_0b9111" ON "eligibility_run" ("competition_id", "id");
COMMENT ON COLUMN "eligibility_run"."state" IS 'PROPOSED: proposed\nAPPLIED: applied\nUNDONE: undone';
COMMENT ON TABLE "eligibility_run" IS 'One verdict for many applications of a competition: tried, then applied, then perhaps undone.';
CREATE TABLE "eligibility_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "obstacle" VARCHAR(15),
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "eligibility_run" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_eligibility_run_id_f241dc" ON "eligibility_row" ("run_id", "id");
CREATE INDEX "idx_eligibility_applica_3973cb" ON "eligibility_row" ("application_id");
COMMENT ON COLUMN "eligibility_row"."obstacle" IS 'CHECKED: checked\nWITHDRAWN: withdrawn\nNOT_SUBMITTED: not_submitted';
COMMENT ON TABLE "eligibility_row" IS 'An application of a run: its verdict is given when the run is applied, unless an obstacle is there.';
CREATE TABLE "application_numbering" (
    "given" INT NOT NULL,
    "competition_id" UUID NOT NULL PRIMARY KEY REFERENCES "competition" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "application_numbering" IS 'The last running number given to an application of a competition.';
CREATE TABLE "assignment_hold" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "reason" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "made_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "assignment_hold"."kind" IS 'LOCKED: locked\nFORBIDDEN: forbidden';
COMMENT ON TABLE "assignment_hold" IS 'A pair that every run must have, or must not have.';
CREATE TABLE "conflict_ruling" (
    "id" UUID NOT NULL PRIMARY KEY,
    "ground" VARCHAR(20) NOT NULL,
    "evidence" TEXT NOT NULL,
    "outcome" VARCHAR(10) NOT NULL,
    "reason" TEXT NOT NULL,
    "ruled_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "ruled_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_conflict_ru_judge_i_2e3281" ON "conflict_ruling" ("judge_id", "application_id");
COMMENT ON COLUMN "conflict_ruling"."ground" IS 'MEMBER: member\nFORMER_MEMBER: former_member\nTIE: tie\nEMPLOYER: employer\nMENTOR: mentor\nLEGAL_REPRESENTATIVE: legal_representative\nBANK_ACCOUNT: bank_account\nCONTACT: contact\nSAME_NAME: same_name\nDRAFTING: drafting\nPHONE: phone\nMAIL_DOMAIN: mail_domain\nREPORTED: reported';
COMMENT ON COLUMN "conflict_ruling"."outcome" IS 'CONFIRMED: confirmed\nCLEARED: cleared';
COMMENT ON TABLE "conflict_ruling" IS 'What staff ruled of one ground for a conflict between a judge and an application; it holds for good.';
CREATE TABLE "feedback_release" (
    "id" UUID NOT NULL PRIMARY KEY,
    "released_at" TIMESTAMPTZ NOT NULL,
    "released_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "feedback_release" IS 'Staff''s word that a competition''s letters may go out; once, and for good.';
CREATE TABLE "judge_preference" (
    "id" UUID NOT NULL PRIMARY KEY,
    "wish" VARCHAR(10) NOT NULL,
    "knowledge" VARCHAR(10),
    "said_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_judge_prefe_judge_i_3eee7e" ON "judge_preference" ("judge_id", "application_id");
COMMENT ON COLUMN "judge_preference"."wish" IS 'WANTS: wants\nNEUTRAL: neutral\nCANNOT: cannot';
COMMENT ON COLUMN "judge_preference"."knowledge" IS 'EXPERT: expert\nSOME: some\nNONE: none';
COMMENT ON TABLE "judge_preference" IS 'What a judge said of an application; what was never said is neutral.';
CREATE TABLE "judge_profile" (
    "id" UUID NOT NULL PRIMARY KEY,
    "employer" VARCHAR(200) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "most_sheets" SMALLINT,
    "version" INT NOT NULL,
    "person_id" UUID NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "judge_profile" IS 'A judge''s own page in the pool; one that was never written has version 0.';
CREATE TABLE "judge_absence" (
    "id" UUID NOT NULL PRIMARY KEY,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "profile_id" UUID NOT NULL REFERENCES "judge_profile" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_judge_absen_profile_0e7890" ON "judge_absence" ("profile_id", "id");
COMMENT ON TABLE "judge_absence" IS 'Days, the first and the last among them, on which a judge can''t come.';
CREATE TABLE "judge_expertise" (
    "id" UUID NOT NULL PRIMARY KEY,
    "field" VARCHAR(30) NOT NULL,
    "profile_id" UUID NOT NULL REFERENCES "judge_profile" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "judge_expertise"."field" IS 'COMMUNITY_SERVICE: community_service\nCHARITY: charity\nMUTUAL_HELP: mutual_help\nCULTURE_SPORT: culture_sport\nELDERLY: elderly\nCHILDREN: children\nDISABILITY: disability\nENVIRONMENT: environment\nHEALTH: health\nEDUCATION: education\nHUB: hub\nOTHER: other';
COMMENT ON TABLE "judge_expertise" IS 'A field of work that a judge knows.';
CREATE TABLE "judging_stage" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(15) NOT NULL,
    "weight_hundredths" INT NOT NULL,
    "votes" VARCHAR(15) NOT NULL,
    "names_organization" BOOL,
    "names_leader" BOOL,
    "shares_scores" BOOL,
    "position" SMALLINT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "judging_stage"."kind" IS 'REVIEW: review\nPITCH: pitch\nPUBLIC_VOTE: public_vote\nBONUS: bonus';
COMMENT ON COLUMN "judging_stage"."votes" IS 'SHARE: share\nSHARE_OF_MOST: share_of_most\nRANK_POINTS: rank_points';
COMMENT ON TABLE "judging_stage" IS 'A part of a competition''s judging, which gives at most its weight; a competition may have none.';
CREATE TABLE "assignment_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "parameters" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "applied_at" TIMESTAMPTZ,
    "undone_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "applied_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "made_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "stage_id" UUID REFERENCES "judging_stage" ("id") ON DELETE RESTRICT,
    "undone_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_assignment__competi_1e47d7" ON "assignment_run" ("competition_id", "id");
COMMENT ON COLUMN "assignment_run"."state" IS 'PROPOSED: proposed\nAPPLIED: applied\nUNDONE: undone';
COMMENT ON TABLE "assignment_run" IS 'An assignment that was worked out: with what was asked, what came of it, and whether it was applied.';
CREATE TABLE "assignment_basis" (
    "question" JSONB NOT NULL,
    "prices" JSONB,
    "chances" JSONB,
    "run_id" UUID NOT NULL PRIMARY KEY REFERENCES "assignment_run" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "assignment_basis" IS 'The large part of a run''s document, apart so that lists of runs stay light.';
CREATE TABLE "bonus" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_hundredths" INT NOT NULL,
    "reason" TEXT NOT NULL,
    "evidence" VARCHAR(200) NOT NULL,
    "given_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "given_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "stage_id" UUID NOT NULL REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "bonus" IS 'The points that an application got in a bonus stage, why, and from whom; taken back, it is gone.';
CREATE TABLE "deliberation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "chair_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "stage_id" UUID REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_deliberatio_competi_aeb053" ON "deliberation" ("competition_id", "id");
COMMENT ON COLUMN "deliberation"."state" IS 'OPEN: open\nCLOSED: closed';
COMMENT ON TABLE "deliberation" IS '合议: a meeting of the panel over the sheets that are in; several may follow each other.';
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" INT NOT NULL,
    "totals" JSONB NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "deliberation_id" UUID NOT NULL REFERENCES "deliberation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "agenda_item" IS 'An application on the agenda, and how far its judges'' totals lay apart when the meeting was opened.';
CREATE TABLE "attendance" (
    "id" UUID NOT NULL PRIMARY KEY,
    "deliberation_id" UUID NOT NULL REFERENCES "deliberation" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "attendance" IS 'A panel member who was there.';
CREATE TABLE "deliberation_note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "author_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "deliberation_id" UUID NOT NULL REFERENCES "deliberation" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "deliberation_note" IS 'What the chair wrote down of the talk about one application.';
CREATE TABLE "letter" (
    "id" UUID NOT NULL PRIMARY KEY,
    "body" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "application_id" UUID REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "release_id" UUID NOT NULL REFERENCES "feedback_release" ("id") ON DELETE RESTRICT,
    "file_id" UUID UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_letter_judge_i_d355ea" ON "letter" ("judge_id", "id");
COMMENT ON TABLE "letter" IS 'One letter: to the applicant of an application, or to a judge. A job writes it and sends it, once.';
CREATE TABLE "lottery" (
    "id" UUID NOT NULL PRIMARY KEY,
    "zone" VARCHAR(15) NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "source_url" VARCHAR(500) NOT NULL,
    "wait_hours" INT NOT NULL,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "lottery"."zone" IS 'CHANCE: chance\nINTERVAL_50: interval_50\nINTERVAL_90: interval_90';
COMMENT ON TABLE "lottery" IS 'That lots are drawn in a competition''s zone of doubt, by whose number and when; fixed as the call.';
CREATE TABLE "lottery_draw" (
    "id" UUID NOT NULL PRIMARY KEY,
    "line" INT NOT NULL,
    "entries" JSONB NOT NULL,
    "frozen_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "lottery_id" UUID NOT NULL UNIQUE REFERENCES "lottery" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "lottery_draw" IS 'Who is in doubt in a frozen ranking, and with which ticket. Only ever added.';
CREATE TABLE "beacon" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "value" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "appeared_at" TIMESTAMPTZ NOT NULL,
    "entered_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "draw_id" UUID NOT NULL REFERENCES "lottery_draw" ("id") ON DELETE RESTRICT,
    "ended_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "entered_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_beacon_draw_id_570d30" ON "beacon" ("draw_id");
COMMENT ON COLUMN "beacon"."state" IS 'OPEN: open\nCONFIRMED: confirmed\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "beacon" IS 'A public number as one officer read it at its source, which another reads there too.';
CREATE TABLE "minutes" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "correction" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "deliberation_id" UUID NOT NULL REFERENCES "deliberation" ("id") ON DELETE RESTRICT,
    "file_id" UUID UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "minutes" IS '会议纪要: one version of a deliberation''s minutes; a correction is a further one, and all are kept.';
CREATE TABLE "panel_invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "function" VARCHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "term_from" DATE NOT NULL,
    "term_until" DATE NOT NULL,
    "reply_by" TIMESTAMPTZ NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "terms_version" VARCHAR(20),
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "invited_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_panel_invit_person__cdf54d" ON "panel_invitation" ("person_id", "id");
CREATE INDEX "idx_panel_invit_competi_b3c982" ON "panel_invitation" ("competition_id", "id");
COMMENT ON COLUMN "panel_invitation"."function" IS 'JUDGE: judge\nEVALUATOR: evaluator';
COMMENT ON COLUMN "panel_invitation"."state" IS 'SENT: sent\nACCEPTED: accepted\nDECLINED: declined\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "panel_invitation" IS 'An invitation of a person to a competition''s panel, for a term.';
CREATE TABLE "appointment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(20) NOT NULL,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "invitation_id" UUID NOT NULL UNIQUE REFERENCES "panel_invitation" ("id") ON DELETE RESTRICT,
    "stored_id" UUID UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "appointment" IS '聘书: the letter of appointment to who accepted, with the code by which anybody verifies it.';
CREATE TABLE "panel_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "panel_member" IS 'A judge on the panel of a competition.';
CREATE TABLE "past_membership" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(10) NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_past_member_person__968cd9" ON "past_membership" ("person_id", "organization_id");
COMMENT ON COLUMN "past_membership"."role" IS 'OWNER: owner\nEDITOR: editor\nVIEWER: viewer';
COMMENT ON TABLE "past_membership" IS 'A membership that ended; a trigger on `membership` keeps it.';
CREATE TABLE "pitch_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "title" VARCHAR(200) NOT NULL,
    "place" VARCHAR(200) NOT NULL,
    "starts_at" TIMESTAMPTZ NOT NULL,
    "seed" VARCHAR(200),
    "code" VARCHAR(40) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "chair_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "stage_id" UUID NOT NULL REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_pitch_sessi_competi_a53b7c" ON "pitch_session" ("competition_id", "id");
COMMENT ON TABLE "pitch_session" IS 'A session of a pitch stage: a place, a time, a chair, judges, and finalists in their order.';
CREATE TABLE "pitch_item" (
    "id" UUID NOT NULL PRIMARY KEY,
    "position" SMALLINT NOT NULL,
    "minutes" SMALLINT NOT NULL,
    "question_minutes" SMALLINT NOT NULL,
    "state" VARCHAR(15) NOT NULL,
    "phase_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL REFERENCES "pitch_session" ("id") ON DELETE CASCADE,
    "stage_id" UUID NOT NULL REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "pitch_item"."state" IS 'WAITING: waiting\nPRESENTING: presenting\nQUESTIONS: questions\nSCORING: scoring\nCLOSED: closed';
COMMENT ON TABLE "pitch_item" IS 'A finalist''s turn in a session: minutes to present and to answer, and where it stands.';
CREATE TABLE "pitch_seat" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "session_id" UUID NOT NULL REFERENCES "pitch_session" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_pitch_seat_person__029f55" ON "pitch_seat" ("person_id", "session_id");
COMMENT ON TABLE "pitch_seat" IS 'A judge of a session.';
CREATE TABLE "points" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "amount_hundredths" BIGINT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "points" IS 'Points from beside the jury that an imported contest''s rule counts, in hundredths of a point.';
CREATE TABLE "preference_call" (
    "id" UUID NOT NULL PRIMARY KEY,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "asked_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "preference_call" IS 'Until when the judges of a competition are asked what they want to score.';
CREATE TABLE "public_vote" (
    "id" UUID NOT NULL PRIMARY KEY,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "choices" SMALLINT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "stage_id" UUID NOT NULL UNIQUE REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "public_vote" IS 'A vote of people with a code each, in one stage of a competition.';
CREATE TABLE "ranking_proposal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "proposed_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "ranking_proposal"."state" IS 'OPEN: open\nCONFIRMED: confirmed\nWITHDRAWN: withdrawn\nFALLEN: fallen';
COMMENT ON TABLE "ranking_proposal" IS 'One officer''s proposal to publish the ranking, which another confirms by the same digest.';
CREATE TABLE "ranking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rule" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "proposal_id" UUID UNIQUE REFERENCES "ranking_proposal" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "ranking" IS 'The published ranking of a competition, with the rule and a digest of what it was made from.';
CREATE TABLE "ranking_place" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rank" INT NOT NULL,
    "exact" TEXT NOT NULL,
    "shown" VARCHAR(30) NOT NULL,
    "sheets" SMALLINT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "ranking_id" UUID NOT NULL REFERENCES "ranking" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_ranking_pla_ranking_2cd4b9" ON "ranking_place" ("ranking_id", "rank", "id");
COMMENT ON TABLE "ranking_place" IS 'An application''s place: the exact score as a fraction, as it is shown, and of how many sheets.';
CREATE TABLE "recusal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "recusal"."kind" IS 'EMPLOYMENT: employment\nKINSHIP: kinship\nDISPUTE: dispute\nSHAREHOLDING: shareholding\nDRAFTING: drafting\nMENTORING: mentoring\nOTHER: other';
COMMENT ON TABLE "recusal" IS 'A judge''s declared conflict with one application; it holds for good.';
CREATE TABLE "result_bundle" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "document" TEXT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "coded" TEXT NOT NULL,
    "coded_sha256" VARCHAR(64) NOT NULL,
    "code_key" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "result_bundle"."kind" IS 'RANKING: ranking\nDECISION: decision';
COMMENT ON TABLE "result_bundle" IS 'A competition''s result as one file, with names and in codes; only ever added.';
CREATE TABLE "sheet" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(15) NOT NULL,
    "comment" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "saved_at" TIMESTAMPTZ,
    "submitted_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "stage_id" UUID REFERENCES "judging_stage" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sheet_competi_4439a0" ON "sheet" ("competition_id", "state");
CREATE INDEX "idx_sheet_judge_i_3d7fd8" ON "sheet" ("judge_id", "id");
COMMENT ON COLUMN "sheet"."state" IS 'ASSIGNED: assigned\nSUBMITTED: submitted\nRECUSED: recused';
COMMENT ON TABLE "sheet" IS 'One judge''s score sheet for one application, in one stage where its competition has stages.';
CREATE TABLE "assignment_pair" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "score" INT NOT NULL,
    "chance" VARCHAR(10),
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "assignment_run" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID REFERENCES "sheet" ("id") ON DELETE SET NULL
);
CREATE INDEX "idx_assignment__sheet_i_3c82e8" ON "assignment_pair" ("sheet_id");
COMMENT ON COLUMN "assignment_pair"."kind" IS 'KEPT: kept\nLOCKED: locked\nCHOSEN: chosen';
COMMENT ON TABLE "assignment_pair" IS 'A judge for an application in a run; `sheet` once it was applied, as long as the sheet is there.';
CREATE TABLE "criterion_comment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "criterion_id" UUID NOT NULL REFERENCES "criterion" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "criterion_comment" IS 'What a judge says of one criterion, whether it is marked yet or not.';
CREATE TABLE "mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "score_hundredths" INT NOT NULL,
    "criterion_id" UUID NOT NULL REFERENCES "criterion" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "mark" IS 'One score on a sheet, in hundredths of a point.';
CREATE TABLE "sheet_version" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "marks" JSONB NOT NULL,
    "comments" JSONB NOT NULL,
    "comment" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "change" VARCHAR(10) NOT NULL,
    "reason" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "deliberation_id" UUID REFERENCES "deliberation" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "sheet_version"."change" IS 'REOPENED: reopened\nADJUSTED: adjusted\nRECUSED: recused';
COMMENT ON TABLE "sheet_version" IS 'What a sheet said when it was submitted, kept as it was before it was changed; only ever added to.';
CREATE TABLE "minutes_signature" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sha256" VARCHAR(64) NOT NULL,
    "signed_at" TIMESTAMPTZ NOT NULL,
    "minutes_id" UUID NOT NULL REFERENCES "minutes" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "minutes_signature" IS 'That a panel member who was there signed one version of the minutes, by its SHA-256.';
CREATE TABLE "stage_criterion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "weight_hundredths" INT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    "criterion_id" UUID NOT NULL REFERENCES "criterion" ("id") ON DELETE NO ACTION,
    "stage_id" UUID NOT NULL REFERENCES "judging_stage" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "stage_criterion" IS 'A criterion by which one stage judges, with its weight there; a stage without any judges by all.';
CREATE TABLE "judge_tie" (
    "id" UUID NOT NULL PRIMARY KEY,
    "organization" VARCHAR(200) NOT NULL,
    "uscc" VARCHAR(18),
    "kind" VARCHAR(20) NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "profile_id" UUID NOT NULL REFERENCES "judge_profile" ("id") ON DELETE CASCADE
);
CREATE INDEX "idx_judge_tie_profile_7681fd" ON "judge_tie" ("profile_id", "id");
COMMENT ON COLUMN "judge_tie"."kind" IS 'EMPLOYMENT: employment\nLEGAL_REPRESENTATIVE: legal_representative\nGOVERNANCE: governance\nSHAREHOLDING: shareholding\nADVICE: advice\nKINSHIP: kinship\nOTHER: other';
COMMENT ON TABLE "judge_tie" IS 'What a judge is, or was, to an organization, in or outside the park''s registry.';
CREATE TABLE "vote_code" (
    "hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "is_used" BOOL NOT NULL,
    "vote_id" UUID NOT NULL REFERENCES "public_vote" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "vote_code" IS 'A one-time code, kept as its keyed hash, and whether it was used: neither when, nor for what.';
CREATE TABLE "vote_tally" (
    "id" UUID NOT NULL PRIMARY KEY,
    "votes" INT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "vote_id" UUID NOT NULL REFERENCES "public_vote" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "vote_tally" IS 'An application that is voted on, and how many votes it has: single votes are nowhere kept.';
CREATE TABLE "withheld_comment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "criterion_id" UUID REFERENCES "criterion" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "withheld_comment" IS 'A comment that applicants don''t get: of one criterion, or without one the sheet''s on the whole.';
CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "balance_minor" BIGINT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "account"."kind" IS 'FUNDER: funder\nPOOL: pool\nCOMMITTED: committed\nPAID: paid';
COMMENT ON TABLE "account" IS 'An account of the ledger; a competition has one of each kind, and only postings move its balance.';
CREATE TABLE "decision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(15) NOT NULL,
    "places" INT,
    "tie_break_reason" TEXT NOT NULL,
    "tie_break_first" JSONB NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "notice_from" DATE,
    "notice_until" DATE,
    "notice_calendar_known" BOOL,
    "final_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "proposed_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON COLUMN "decision"."state" IS 'PROPOSED: proposed\nAPPROVED: approved\nIN_NOTICE: in_notice\nFINAL: final';
COMMENT ON TABLE "decision" IS 'The decision over all awards of a competition; unique per competition.';
CREATE TABLE "approval" (
    "id" UUID NOT NULL PRIMARY KEY,
    "approved_at" TIMESTAMPTZ NOT NULL,
    "decision_id" UUID NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "approval" IS 'One person''s approval of a decision; two different people are needed, neither the proposer.';
CREATE TABLE "award" (
    "id" UUID NOT NULL PRIMARY KEY,
    "organization_name" VARCHAR(200) NOT NULL,
    "rank" INT NOT NULL,
    "lot" INT,
    "amount_minor" BIGINT NOT NULL,
    "decision_id" UUID NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "application_id" UUID NOT NULL UNIQUE REFERENCES "application" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_award_organiz_b03115" ON "award" ("organization_id");
COMMENT ON TABLE "award" IS 'What one application is given; one per organization and decision.';
CREATE TABLE "contract" (
    "id" UUID NOT NULL PRIMARY KEY,
    "payee_name" VARCHAR(200) NOT NULL,
    "payee_uscc" VARCHAR(18) NOT NULL,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "signed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "award_id" UUID NOT NULL UNIQUE REFERENCES "award" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contract_organiz_721eae" ON "contract" ("organization_id");
COMMENT ON TABLE "contract" IS 'The agreement that makes an award binding and commits its money to a legal person. Only ever added.';
CREATE TABLE "skip" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rank" INT NOT NULL,
    "lot" INT,
    "amount_minor" BIGINT NOT NULL,
    "rest_minor" BIGINT NOT NULL,
    "reason" VARCHAR(30) NOT NULL,
    "decision_id" UUID NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "application_id" UUID NOT NULL UNIQUE REFERENCES "application" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_skip_decisio_509431" ON "skip" ("decision_id");
COMMENT ON COLUMN "skip"."reason" IS 'NOTHING_ALLOWED: nothing_allowed\nORGANIZATION_ALREADY_AWARDED: organization_already_awarded\nPLACES_EXHAUSTED: places_exhausted\nPOOL_EXHAUSTED: pool_exhausted';
COMMENT ON TABLE "skip" IS 'A ranked application that gets no award, and why; kept beside the awards.';
CREATE TABLE "tranche" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sequence" SMALLINT NOT NULL,
    "trigger" VARCHAR(20) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "state" VARCHAR(15) NOT NULL,
    "due_at" TIMESTAMPTZ,
    "due_reason" VARCHAR(200) NOT NULL,
    "requested_at" TIMESTAMPTZ,
    "invoice" VARCHAR(200) NOT NULL,
    "return_reason" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "paid_at" TIMESTAMPTZ,
    "voucher" VARCHAR(200) NOT NULL,
    "version" INT NOT NULL,
    "approved_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "contract_id" UUID NOT NULL REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "paid_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "requested_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_tranche_state_3f7486" ON "tranche" ("state", "id");
CREATE INDEX "idx_tranche_organiz_0472db" ON "tranche" ("organization_id");
COMMENT ON COLUMN "tranche"."trigger" IS 'CONTRACT_SIGNED: contract_signed\nMID_TERM_PASSED: mid_term_passed\nFINAL_PASSED: final_passed';
COMMENT ON COLUMN "tranche"."state" IS 'PLANNED: planned\nDUE: due\nREQUESTED: requested\nAPPROVED: approved\nPAID: paid';
COMMENT ON TABLE "tranche" IS 'One part of a contract''s payment: requested, approved and paid by three people.';
CREATE TABLE "entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "memo" VARCHAR(200) NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "tranche_id" UUID UNIQUE REFERENCES "tranche" ("id") ON DELETE RESTRICT,
    "contract_id" UUID UNIQUE REFERENCES "contract" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_entry_competi_4fca89" ON "entry" ("competition_id", "id");
COMMENT ON COLUMN "entry"."kind" IS 'POOL_FUNDED: pool_funded\nCONTRACT_SIGNED: contract_signed\nTRANCHE_PAID: tranche_paid';
COMMENT ON TABLE "entry" IS 'One journal entry: `amount_minor` moves between accounts of one competition. Only ever added.';
CREATE TABLE "evaluation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "due_on" DATE,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "implementation" SMALLINT,
    "resources" SMALLINT,
    "finance" SMALLINT,
    "effect" SMALLINT,
    "conclusion" TEXT NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "asked_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "evaluator_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "tranche_id" UUID NOT NULL REFERENCES "tranche" ("id") ON DELETE RESTRICT,
    "report_id" UUID UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_evaluation_evaluat_a65c22" ON "evaluation" ("evaluator_id", "id");
CREATE INDEX "idx_evaluation_organiz_35006e" ON "evaluation" ("organization_id");
COMMENT ON COLUMN "evaluation"."state" IS 'ASKED: asked\nSUBMITTED: submitted\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "evaluation" IS 'A third party''s judgement on a project, asked for before one of its tranches falls due.';
CREATE TABLE "posting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "entry_id" UUID NOT NULL REFERENCES "entry" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_posting_account_f2ef56" ON "posting" ("account_id");
COMMENT ON TABLE "posting" IS 'One side of an entry: a positive amount debits the account, a negative one credits it.';
CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        DROP TABLE IF EXISTS "posting" CASCADE;
        DROP TABLE IF EXISTS "evaluation" CASCADE;
        DROP TABLE IF EXISTS "entry" CASCADE;
        DROP TABLE IF EXISTS "tranche" CASCADE;
        DROP TABLE IF EXISTS "skip" CASCADE;
        DROP TABLE IF EXISTS "contract" CASCADE;
        DROP TABLE IF EXISTS "award" CASCADE;
        DROP TABLE IF EXISTS "approval" CASCADE;
        DROP TABLE IF EXISTS "decision" CASCADE;
        DROP TABLE IF EXISTS "account" CASCADE;
        DROP TABLE IF EXISTS "withheld_comment" CASCADE;
        DROP TABLE IF EXISTS "vote_tally" CASCADE;
        DROP TABLE IF EXISTS "vote_code" CASCADE;
        DROP TABLE IF EXISTS "judge_tie" CASCADE;
        DROP TABLE IF EXISTS "stage_criterion" CASCADE;
        DROP TABLE IF EXISTS "minutes_signature" CASCADE;
        DROP TABLE IF EXISTS "sheet_version" CASCADE;
        DROP TABLE IF EXISTS "mark" CASCADE;
        DROP TABLE IF EXISTS "criterion_comment" CASCADE;
        DROP TABLE IF EXISTS "assignment_pair" CASCADE;
        DROP TABLE IF EXISTS "sheet" CASCADE;
        DROP TABLE IF EXISTS "result_bundle" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "ranking_place" CASCADE;
        DROP TABLE IF EXISTS "ranking" CASCADE;
        DROP TABLE IF EXISTS "ranking_proposal" CASCADE;
        DROP TABLE IF EXISTS "public_vote" CASCADE;
        DROP TABLE IF EXISTS "preference_call" CASCADE;
        DROP TABLE IF EXISTS "points" CASCADE;
        DROP TABLE IF EXISTS "pitch_seat" CASCADE;
        DROP TABLE IF EXISTS "pitch_item" CASCADE;
        DROP TABLE IF EXISTS "pitch_session" CASCADE;
        DROP TABLE IF EXISTS "past_membership" CASCADE;
        DROP TABLE IF EXISTS "panel_member" CASCADE;
        DROP TABLE IF EXISTS "appointment" CASCADE;
        DROP TABLE IF EXISTS "panel_invitation" CASCADE;
        DROP TABLE IF EXISTS "minutes" CASCADE;
        DROP TABLE IF EXISTS "beacon" CASCADE;
        DROP TABLE IF EXISTS "lottery_draw" CASCADE;
        DROP TABLE IF EXISTS "lottery" CASCADE;
        DROP TABLE IF EXISTS "letter" CASCADE;
        DROP TABLE IF EXISTS "deliberation_note" CASCADE;
        DROP TABLE IF EXISTS "attendance" CASCADE;
        DROP TABLE IF EXISTS "agenda_item" CASCADE;
        DROP TABLE IF EXISTS "deliberation" CASCADE;
        DROP TABLE IF EXISTS "bonus" CASCADE;
        DROP TABLE IF EXISTS "assignment_basis" CASCADE;
        DROP TABLE IF EXISTS "assignment_run" CASCADE;
        DROP TABLE IF EXISTS "judging_stage" CASCADE;
        DROP TABLE IF EXISTS "judge_expertise" CASCADE;
        DROP TABLE IF EXISTS "judge_absence" CASCADE;
        DROP TABLE IF EXISTS "judge_profile" CASCADE;
        DROP TABLE IF EXISTS "judge_preference" CASCADE;
        DROP TABLE IF EXISTS "feedback_release" CASCADE;
        DROP TABLE IF EXISTS "conflict_ruling" CASCADE;
        DROP TABLE IF EXISTS "assignment_hold" CASCADE;
        DROP TABLE IF EXISTS "application_numbering" CASCADE;
        DROP TABLE IF EXISTS "eligibility_row" CASCADE;
        DROP TABLE IF EXISTS "eligibility_run" CASCADE;
        DROP TABLE IF EXISTS "co_applicant" CASCADE;
        DROP TABLE IF EXISTS "budget_line" CASCADE;
        DROP TABLE IF EXISTS "application_file" CASCADE;
        DROP TABLE IF EXISTS "application" CASCADE;
        DROP TABLE IF EXISTS "track" CASCADE;
        DROP TABLE IF EXISTS "planned_tranche" CASCADE;
        DROP TABLE IF EXISTS "criterion" CASCADE;
        DROP TABLE IF EXISTS "competition" CASCADE;
        DROP TABLE IF EXISTS "booking" CASCADE;
        DROP TABLE IF EXISTS "space" CASCADE;
        DROP TABLE IF EXISTS "service" CASCADE;
        DROP TABLE IF EXISTS "review_mark" CASCADE;
        DROP TABLE IF EXISTS "review" CASCADE;
        DROP TABLE IF EXISTS "mentorship" CASCADE;
        DROP TABLE IF EXISTS "follow_up" CASCADE;
        DROP TABLE IF EXISTS "incubation" CASCADE;
        DROP TABLE IF EXISTS "organization_document" CASCADE;
        DROP TABLE IF EXISTS "invitation" CASCADE;
        DROP TABLE IF EXISTS "membership" CASCADE;
        DROP TABLE IF EXISTS "organization" CASCADE;
        DROP TABLE IF EXISTS "passkey_challenge" CASCADE;
        DROP TABLE IF EXISTS "session" CASCADE;
        DROP TABLE IF EXISTS "saved_view" CASCADE;
        DROP TABLE IF EXISTS "role_grant" CASCADE;
        DROP TABLE IF EXISTS "recovery_code" CASCADE;
        DROP TABLE IF EXISTS "passkey" CASCADE;
        DROP TABLE IF EXISTS "one_time_link" CASCADE;
        DROP TABLE IF EXISTS "authenticator" CASCADE;
        DROP TABLE IF EXISTS "api_token" CASCADE;
        DROP TABLE IF EXISTS "person" CASCADE;
        DROP TABLE IF EXISTS "attempt" CASCADE;
        DROP TABLE IF EXISTS "stored_file" CASCADE;
        DROP TABLE IF EXISTS "notification_choice" CASCADE;
        DROP TABLE IF EXISTS "notification" CASCADE;
        DROP TABLE IF EXISTS "mail" CASCADE;
        DROP TABLE IF EXISTS "job_attempt" CASCADE;
        DROP TABLE IF EXISTS "idempotent_answer" CASCADE;
        DROP TABLE IF EXISTS "audit_seal" CASCADE;
        DROP TABLE IF EXISTS "audit_pending" CASCADE;
        DROP TABLE IF EXISTS "audit_event" CASCADE;"""


MODELS_STATE = (
    "eJztvWuT2kjWLvpXMuqL3x3BdNhll+3B55wIisI23RTUBsru2cOELFAC6hIpRpeqpvfMfz"
    "+5Uhd0SQlJCJDkjJjp7kK5luDJ27qv/3ulkoU9ly3d+KVjK6rVe8bEumqj/3tF5A2m/8Ef"
    "0EJX8nYbegyfWfJcY0QyDJWwP3ZuWoa8AMZLWTMx/UjB5sJQt5aqEyAYEYwM/QXJaKFvNj"
    "JR2uhlrSNFVei/ZQtZOv23ulgja62S1S+ogyxDXa2wgQy8tE1soseHu86010J3vUFv2kOU"
    "BZqOH4dd+uEv8B0UfUG/BCU+z+tsov7bxpKlr7C1xgZ96T//1QK4FPwnNr0/t0/SUsWaEk"
    "ZcAQbsc8nabdlnt+qqT6zPbCz8mLm00DV7Q/bjtztrrROfQHWQX2GCDdnC8AbLsAF5Ymua"
    "O0/eZDhfdj/E+ZYBGgUvZVuD+QNq5wvsP7uSpOFoKk16U0m6is2tRxHA3/1ooRNYF/Srmg"
    "yAFXyFv/39+vrt2w/Xr9++/3jz7sOHm4+vP9Kx7PvGH334r/Nl9mg5rBhm/S/94RS+kE4X"
    "n7Mw4YP/MhrZkh0qNhl79GUrjv4dRdBSN5iPv0MRwV9xSX7x/iM6Gx72adPhfbCfj/32Oc"
    "OEpGA77d/3JtPO/QOw35jmvzWGE1398OSafbqLfPo/7/9XeDJ8Juh7f/oVwZ/o/4yGPQan"
    "blorg71xP276f67gO8m2pUtEf5FkJYiJ97H3ER0amNYFPaMk3tZ6fOzfJUxsgCYyvbatKr"
    "8AZYZpdfdQDWa1+7Uz/p+3zjQFJ4D90P/G8YyD2V3LRgqYHCTpV6vh1rjayH9KGiYra03/"
    "vL55l4Lqt86YAUtHRTbA0H107TyLIQxfKh/ELsWpMD7rdRCC+M3r1xkgpqMSIWbPwhCb9v"
    "wPvLAcnHIAHaUrBHfFjoUw3DdZ0L5JBvsmEWveEXwYae4hXBbOl1vV77OcG++Tj433sVNj"
    "SQ8BM47wr5PRkI+wTxAVYNSFhf6DNNWMCZI1OJ9TYAUoQlKLB+f/3Hd+jyLdHYxuo7chML"
    "iNwG5g+rPNvKs7TNW8U6Sc5Q2K0vIpIKzDB3N58fQiG4oUe6Jf60lj448215voJzKRVww4"
    "+IX/bcU04AdMFAeCRCXZG9LKpCZvA6MPKsodgphaTTVT0FPXGJlY1ig5+kOfo7VsIqJbaL"
    "GmM4IVtMPWJzZIJ9oOsdch9na0NPSNq+NSRdhEKz2uJZ/4XUeoyOxrcTdbmqIcpDqsLmc5"
    "5X5afblie3JC12XahmTPs+1G0xt6eCvSy5E8IX3JVj3bBm00+dr52/XNe6Q/Y4N9zsbM8V"
    "I3MKI7AgxFOsHOxnplooVMdKIuZA3BtcLZgyd6yRGbz4Rbiyw4EnPa5gtSic1XkrFKnINn"
    "noo99FsDP6u6zZG1k+W9IE0DzSDlazNUxljnAdgbL8CtvCzdV/Bmq1v0JOoQ84XdQLzrOz"
    "bs0C2u+gSSvKc4eJlP6S3qjHekXRk9jCZT9KJaa/o5+uF/j8Xub7/h3Q8qxFot9IS3FqK3"
    "Lrp+h9a6bZjs6l2p9IBF8orOJHiSVMtE1otK4pf7uV7Kuez/eWUudMd69YR3V/8SzqnqXD"
    "LJ970/Z5ntZx6BOBEzXDewE3KA6w5vILTXNzeZHBo3KQ6Nm5hpkr4fG1vD3f1ZUY6QNRDt"
    "8heyackWTzSdbGRNS1bRfKpCWkHVTJHOif32+sN7/4yGP9JO5cl9ZzCIy/prLCvYyGVWD5"
    "AcZVivGKjntqvPdYVzJN+qRDZ2fOA9igjq852FzUbhfetC6ONN4b7tDzvjf/iA+yEYg9Hw"
    "yy0H8tt/THudCOQLAwM8Uv5AmDDleQJizikD1j0epjrK36/6vGNZVLlJijUMDGgdUPj+0O"
    "d0xe3HHlT1vuovSF9aoC0xR8aLbKI5XtmkhUzdUcTAeMr+40nVNJMpUy+68UT1NEXHjttD"
    "0/UtaGH4GRtxze5E7zjCagsw5VXe9jTCTFiSBmfJ5lMe6dcb30Cx9yQhPe5JwJHVEld5kK"
    "ScdZ4F5tenXebXb959ePfx7ft3/ur2P0lb1HHZV5NNS8KGkS/aL0zVvMiGm0xr9yZl7d7E"
    "1+5SVrVCgleIsAS5q2LQC7mrLLnrni6UBImLPToka228QVmc45ieq0YbvRiqBYIQ2KXBhe"
    "0kXLwy6SqTienErFKpCOJM5jtHXPrETOC6baHJ/fQBPNqmJe9MREUezHWRn/BVJSdyJEeb"
    "Hx1nXkDcuvp/ljZhsKD9SlhQgfMXVTF/IfiFin//39X5t/XBQPRkAcvAC3Wr4nw2xhBR84"
    "KnTxKf7obm5vJG7EkaKM9eZ5IJrlNkguu4TMA3gE3xnwnCbIL5q574pl38vd+n6dbGkPHL"
    "Gx41QYbBVk3JxAsDcxb1ra5rWCYJR3eQLmp4pISngt7/5MyWx9FoEML+th8F9/H+tkd1Nz"
    "YRdJBqhdTjsKMin0PTIzjfAr96kVXLDdA9xymS6RBJOUOESixU4qaoxPVyRpwXffoDlRHR"
    "du7CqImW7K7h1GRdk0Vv5Z7yAJkwgggjSJIRZKhb6lJdyO4M8IwhoSGtA0YREh180Djy3Q"
    "n222LDBM3bRJauKZ/A+LDVYb4Re8xqT7RYcJ/rHFLoEwOjjay4STVg5WAJfOhlDXYPC5jB"
    "uRC3kpzhnTMyIz8UrKnP2Nj9gI9fvMQh97VrWUGLtU43qk8MnjHXbvMJ/dh4lkyXnI0xXQ"
    "NPcGxG28w/r5w3u24s+s9/CXNNlcw1oenJin2IqMwpqO4Zn6M0wxP99nzBtEfsDUO0T18r"
    "u8k44ZBGl7bK5oOrzsPDoN/tTPujoTR5vL3vT6e9uzaih7TmHsOSac83cE4oM9L53hnfSX"
    "e9bv+OjWJ3iIIXqgJPb3udLmVz99hrozmW6YRIio39z3vDaW8MZO4zKmFgg9GNRr/1h1+k"
    "bmfY7Q0GbIiuU/hW0gKQ1bTgqN7wLjgCE/bu7khyf8pwCl9w0B/CqIUuuT+FijP0i2qQXh"
    "kZPezcx4bC/NNxd6Pu4z393tK4963f+w7D6MqzNyAcQf4JfoFRn0eDwei79Pjg/PSlrmn0"
    "Dre3zq/vD7uPtw7APnDuiQPo+ug9jHufKT4UgonUmfwGw7YGXlKIKASmJJtPMGrcGTIUHh"
    "5vB/3JVxhlyIQhsbXnmmquYRR9QOe7M5n0vzAY6KeYinOmqa7I/vm4N3roBZ4bWN9i9nxK"
    "X9P92pMeOv27NrP4L9ZY2soqffatN77rd6fSl/633rCN6P0EUXgSi5nfP512fusNpdtO97"
    "f9EEt+wkQC2SN6o2bRid5lUYneJWtE76pVsqJq5+Ula1Yk306pNSvE9SQqVFwkktaTy4tK"
    "BkH6Kh8eV0OqtFJCndB7rDOVRvRyore+Jen0V9HbsdMf/IPeiFTP2BU50d9ki1lKCVkSJq"
    "6fxuYRnOZN0eCejQjuqcscgxWkwAwHyMT8Vm1+q2m37K51dYGvDlsv3YGtHDZMabGnyRRM"
    "71sVX2QwJFo61ZaZeRHKlsgIbAotsOU5xUlUJ7ZdNlkOM4S27yBogR9DXx5rbg50yJDEbB"
    "9HJUILa6GwFlbiZBXWQmEtFNZCYS0USn+FlP7qSJIT+g+sfFa1JAkyMOCQ5GiyofTlWkaJ"
    "sUOQzgykXpi++xdj1ALhzfMKBzzEW9uiPwQkOqiBR+gPazl1JhVD324xx999uteIjIB6CY"
    "2XrOpy2YzX06dbsn/nANcbX+XLpHCSxQlq5pjqX3nrbLoU5wvbbUjOdgD0tXx98z6Xd9Wn"
    "aF7yUPnViajiocq5PdhhqgYeICc5oIV3KRn9ZgVQn0q92K8l3VjJRP3L1epdKwHndnL5jA"
    "ie6vQfY6z5sbGxW8kTMUcB3ncB1rV0duw/3S+tQD5OwPLkqU0lINjZs/UUt2aCB+HKJa68"
    "TphjAzFzoqdLgmvgM2sgUhuV2G6duBKgut9zayBW+FnWbB+EEuDqhRg2BLH8xrnOVp3qTz"
    "gpNcV/3DrUzmKrSpY/MkPBDsdP9spET3jHHKhbQ18Z8sak31I2DP0FK1A2g5UUNlvIXOsv"
    "BIGB1S1JLZtIhq4wa16JjnKZCxNcvUxwwkx02ioRbJ9LebslhKkaZ/A8QVlldjrFIU6OXd"
    "5TiODlI4KXhRWjyFRUyWqRKX4S/7lVDYgEyD3NYUoxzZWeZgM/05unWKRskFIEy1Z5lkWs"
    "XilidcysG0U4Du9nqiuoK/Ib3sWiexKV7wefVz2RjWne9GNDfvEVwPDKYlFpGnaqUnU7k2"
    "7nrnf134vF46TXQs9aCD1XEfSJvsGs2INTgxzqQawN3bI0qodD9QeIhqHAY6VN9W6nviyC"
    "2Lq/qaRFP3ELMrCQPVDnP3mdXZG8ZA+QInNCus/yVlaGwk3C/OG8AzPTAcSMv7jvXeg2sd"
    "h7CJIX7C94g18IEv5YyJqGjVcmItiC0uyInn50c5qZa08E6h3SGytf5QnRVKtc935KUy1R"
    "yPLUinN+SU/0EKmmhFedINaOTc9dYoHLU0/qHhkec/ACjY3O1jZyu0U68VOV6H2xXfvNPc"
    "CQbdI77E+kqCvVMlnFJXbdmMy8DfecapjwmYKd+2/HjWc92ZvguuzTMU4FU7gbMVkYuy3d"
    "Ub+gH6xqoWnhrX+TEvyCKZe1rC2R4y+jl6pu4j1f24SLlejuJ/TmZL0oF6Kgdh1t94kVcV"
    "OacCVXw83YhqtqF2Sa0CH6cFVoNmpxiYamWSf0WN4Um+gIrTCIVXmm/as0n7IXImtQY84z"
    "B3VXyxx5UbW7RGNkHun/sOHSCxc6h9myCjNQutHy6P5AeDOnr1yr26uELkH7AYe0qU14aJ"
    "GiuGCcCwYdZ6pqyyVKqf7gHBz78aIExMWPmTR1xNB5EdPZ0pk92irb7K5G34e9cRvpL/Tb"
    "zEjvrj8d0T+xotK5mxGWpE//Zpn5RnQ/ZEszKSOZWWgq2aBvVo5JcNZD2SD5jkIOqfD1Vl"
    "perS2kwn1+Nkk06XAoB+FRhGNDceYcjRULVgAljV7GA5U8XfGVhOCIQ1qCTqhUTgdLmjc6"
    "S2tROhayBaA0puP8cJwM4OZosx6eGBpaoK1smtDCooWchINnbDrDZfBieO58z7HhOVW4HU"
    "ZP/0bhF6mXIrK1DUpRWBcJkFdaHekPv/WnrLgXFPV6Vi12NM3IuEcp2ojihS2qptx3+gOq"
    "pXgNgi/f9c7/KlljOnyC5rVmO0n/V5FzcpbQGaFcFznXq6RMi9QHMc3eNENoTIE5DpAJH2"
    "+V51dYbYTVpkLWhConPTxQVRlqLfJtCN7T1gH7wTYwLoPlAKoPuPq4gp/VBQY9XYbYR9tQ"
    "rR17vtbpL2A1CjzH4if0A7IQJBZN6QdCOgxemeCqcfMJDJ7t4CzvFNaDelkPREWE01ZEoM"
    "qPArHcssa9jNOCV2OkIoa1VTCGlRVsX0jcCrxpUxCmE/gXxX9/g/DwTysiG6QTpWQLRx0K"
    "602R7VA7tU+o9c2eX6HWC7VeqPV51HqqyWgg4eOrVP1+P6yVTdGXFiGKzFHFDjWo0U71AE"
    "tnhQXaCPIn2RA4ZV0N3MSmCcomlCSgtI6ntsXyGt2ahCsgM/W0kOSTvpEbz+wyYXvD9S6L"
    "WOZLn3ktEUIw7n3pT6ZjN4jAwCsVoHXCCDqP06+94dRt0NZGgRxsdylfPpQA6tJyu3AkK7"
    "A+idBdWwV113p5RCuSv1U7ydq9s3KK1mEqIVuny9YBueB44XqyZ1ZPbA9K1+HFVTXx2tFt"
    "EoRqX/FJF6X3w7J063PLY/2Cvqt0TdhWIMzV65vHAgPdGl5r2enCvNCpdLvDFrc137E8oW"
    "jJnvSHJpOVTTH74XaBNrcQZsaSAaHPn4nmUCjMKR3G3Gwt9LKn/ouK1owSml2aXr/ArWw8"
    "vTI/zcgPRV1hE3pJ7t1w8g6KicF/Qno2cka0HFIq2wNH4ZaroUR+5qjRqh2RZwgbFY7P0z"
    "o+vWM0D8ZBmgZGP58EZii8lQtjj6CJAJetcXv3eVHLSJC+wnjTm6o/7E16bfTXWvoqE3NG"
    "esMv0PW8jXAh40f5yd1/5VznfzV2mZcf209FwqTL8PAa94nPdzNemTvTwpucIt3V5B+Tae"
    "++jRzqGRn0v3ydtqm0vVpb0Jx9/Bv0ZjeeqrHgfWmfb3bir/oQUZrFqX6bIAVfsCBF0FNN"
    "+g02DoeE3mC6rmGZJKgxHPKoCZXSn2qB+5+c2YQ6Gg1CBrvbfiSyZPh4f9ujC5mtYzpItR"
    "ICThTVBACKRCNESEVEQpXtpiKwKPmCaG7NlWds8C25iZF8AYrzhfG9OdXMOjF812/efXj3"
    "8e37d37onv9JWsSec1jG7OTJptxIrmtKW9DPv2VsNbvv3VizTZVkPA8tz33Jt+OxCleaay"
    "JaUFPieJwixTaaCJQbSnM8VoGkoibiZOCFTs/7nQR1149Ha+yy61JujYWM6iLSypCB5mi8"
    "KK8vwKqpYEHNweNhmsjPWPlGWTUVJtd/XAJSjXO1R44rCATDBublZ+W8BPMVB6umXpqOFm"
    "VjbzClkAzMin+Wi9qdy77x6NlbTZcVgV4e9Oa6/kSZHH+i3TqMGgrTAuz0GljQBGCZAJOV"
    "jVrSXdl3/qu5579MgJiuLThn9NKUbI9XQ1HD9LsJyHIacS4EVk2F2HK0ojHj09Al5Z9dJj"
    "agfkkZqhFj1FC8PJiklfqMeS5UARYHLDB/GWVI9s3Ga7HGixLszp3tVgtkaTUQKMWQlyWY"
    "BZsPlGnPS5Pjm4/WQpdk50cSS5KJ+YKN42Hr6h2PZ0NhY5hREQJr6kqdq5pq7STDLmHF9f"
    "YMx3ZTF91GVrCArhB0NlGgSYEAr9CuNaHmAaiUEitxePz94DP8qjvhLk3UKtl2vRBgNV9m"
    "W1kt4T7do/ZA+TV1mXl3ainn2R6y5h5nbF8KtPLdnAKvrNvRsjBRvGSP4+AKsWri2eVY9u"
    "dYXpShdt4yPg1dV5iwKIvzg1XLhcVsrtJcJ7ZZgqH6Fvg0FSr6dKmpC4se8Vop7u6uy3DM"
    "+DUVNhetkqz7uTGr4xG2WFMxvATT/h1V4+fYyGpfrOXyUgK/USK6VcIpFoRtqGfKYqwldA"
    "bWsAxFeZcYK5AUcjRyn11GY4dzU4H7w1ZWWNoaeEklDVKGh/dX4PjgM2wqcBqmknoJBosB"
    "49PQ038rE6xJ++6TpmRibkn7vOkglG3f5/qzgHcB3Gq5NRlwJaHlZLM1FynTkspM/nugDJ"
    "ufALhVrcWaHmVyCVEGD8BrguXGJh+5GoDEQCtBvnABa3SGzV4ekxayVsZZ5jPsUn4NvTAN"
    "mZQTvD92GDUUpq2hQ/VxRSobrwfGWD5ZkZdLA2fghU1/XikJunaDcTLXGJdwM06ATVMxor"
    "ciWUFgdYlYfduXDGngsQVuRNmyjTKC0D1WTV1d8pYe8s9lHFUdl1NTkfIvQwUv1HIiYe9c"
    "Tk2FjHXFkTB0yijJLtHzeTUVM4FW/uOLLjI6hJSiNE4dRg29GreyKrDKLMTT72paYnGlAf"
    "avVo5eGIF9u+8B5XSu4MMKla90+o9sAkiUZ0Mg5jnh9KWqpYSQ5cLNdcP5LBsCG6zDfI1X"
    "QtWw+O1XogWzUpuwhIp1sdEHe7HQOWNdRzBBrMIX0gnayltssCaCL2sdabppOc1LoNp8Gz"
    "3hrQUtUGTooLIO9BOMN2Upmzm3Q+G+8wy8QwI60aKw0g1R9vMUwz65BnyIqIGNO8qvBC/K"
    "+RZZ11Uq3+thIvqE/8TzK/qEl3IhgQgg+oQ3u0/4vlpqgjAdrKaaLkn7NVyzidEdBBROoz"
    "4ZORghlmwZbP3HaVuYne6A8At8hNx78WMmTe5lU8QVeQ935vFoqyz5XnXu7vtDpy33aNxG"
    "UIqPOH25dWNGHsajL+PO/X1PGn3+3O/26IitodNNttlgSV8u1QWmoz73h51hNzBmqRJAZD"
    "+i83jXd/jbiso4//p496XXRsxWMSO9b53Bo/MNXNu2s7nzSuRvs7QBepvcBuhtrA0QO1AK"
    "SWthygZK5A1usCEEOCHACQEukwC3r+POF+BCdd5TBTgTRkpe/cPDAtz3kAS2VDXIoGB9ok"
    "3dsMAgqdGbDM13LWTT+TXoB/D1PrkymrVmY+lCMHZINrA7/pWJ9BcSF/tO/rbDPaKp7Ej5"
    "OBKjEBGrIiKyOeGKiAnXhDu+ymJhQYPoSVrssi2TB2CfoIEIv3mdCWIYltLrMg6yaMe9t+"
    "pnAfh9MrzvY+CybpbOd45BfLgNpk8oGmDmaIBJoTPp6uXmih+AfE8nEM+BuPBdFZmAKmnG"
    "mXwbovfk1bG9J4WlQVgahKWhldvS4GZpJtgZ9jmc6VaGwLgMPiLIE8HK31SC5ob+YmKjzR"
    "T6BTTkwVR7NzG9vSykmrE4KFD3DfzMGvcg1UKYgIeIDrESQq9O+bIZmZHva1XD8OEPKuRs"
    "6Qg69gd7AeWrUwZLioVuAHtWx5usHL6UQqfDTUR0a00//QX9gIpPqrFhd/YPIHhZY+b7mh"
    "HXQKLJpoWcuGsWNUbfQlmb9F+q2ULzHYJuni+6ocDHzoszWkGE9aNK1g/WEjl3ZFiYqhwl"
    "8jD8NQ4MowIanRNOcHkyxgGSQgBXLD7o5AivuLVkUvD1CM5nA7k61dkQ9aJmc6Om+VF5Rh"
    "D3zsmvkQcIhUqeRyUPXNO5lfIIrYg4rLJWLowvP8U0m5iKTfnnOEAmJrjSE4z/3KqUXYE5"
    "DlOKaa70NDNVvdBxHaYUl3KVZ1nYdoVttym23VCtIQ1UxTKK78mm+YR3XY9jg8DPl/Se3x"
    "geqLvKt4eHC7OmmsTV8NAMgXc6fsYGRK6ZyFqrJnJtTWgj79AcL/QNxLc5lUBZAJwBZl+k"
    "EwyGYvgbrL5Et8C2vAYzNkHyYqHbxEI7bPGC787wRmF6rpfpGW9kVctjsfMJTmWxu5zF+f"
    "omi0GUjkqOvLuJmUQbn/wy+j6EdBV6qkCSSs/NUcFuisq3fu87PIaIZFwoHeVNtli9lEg9"
    "kSAu0lHgpSuZqH85rTzy3TUcUqFUpCsVQcjKUS1GEY71RPmggsFZaxULIQlNBF9ujs5Vqu"
    "QcXSqZIkr0hSprKEjaQktD37BQjKVqmFRIJf+2VWMHlXiooGoTA69Uk3VvQytDt7dUsOXG"
    "j5TIWkjD9ZKGqUTmtpbIHMPvUzQuAOM6Wx5KShqKSJA4b5bPUjc2RXUNj7bKWF91JpNRt9"
    "+Z9kfDNpJNdlTDsxmZ9Mbf+t2e1B9Opv3pozPCxMazusCSSn+0atnOyM+jx+Gdy2Kp20Rx"
    "OYymX5keAwc1pOMPendtSFHECtCM7/vDL0BgbNwgisun1dvmYpFnO3njmxfJ9OZjFh3xY7"
    "KO+DGKrQL1G9RFrmCmIE2Vt1GVjiz6OrelQFaU9xQC42wYL/TNhv5cK1cCaIiocdF5p7l+"
    "PSAL3b8ecZVX9VV3dH//OOxP/yG5F24b+QtFcq/bGQGE6Bj6jP50+mRG7h+nj52B9LU3eG"
    "ijjW3ZsiatsbalYx8H08dxT5o8jMZTSkG/hm1gydzqhjUjvcFdbzygnCg42NB2wLs/uBv3"
    "hsBc1RQD06v7rj/p3PYH7JX0EJbnqsbe2ht+649Hw/vekHLG5Fk1dNb2fka+9jqD6dc2Wm"
    "NZs9ZgtnzsujIBVuyFKxJ8fbylQ+x5WDioxuVv2puNzMvpnuI/E3LIAiQN2NBppsne79OQ"
    "VdID8n/uO7//r5BlcjAafvGGB4DvDka38ThQS15YUl4lJkpX5f1dpdPUw41VSC4CuE/YSM"
    "TL1s091HI7BGOETYT7FJ5BDa/oLWjgrYGhBS+9c55zrfMk+oue7dU+U+YyeZLckIXcBzmX"
    "WICdDnYhkAW4uVZy0UXcHIjfXmcRr6+TxetrTqYVlBYrUvpkT3fpPCu++6xi+VWsPs/GeT"
    "PfW3y4vE+E/NK41yu/TUTD/ITRMKICzVWZFWj2AQDSfJczuohHe4Qnv2KOmpNEF4Ugi2N9"
    "0syFauJ7MK6It8pCgUVjeqSM+91ptgQGJ0rcXKvb4zMY7n1eNbwjEnMXQjKOnxxwPFrhnI"
    "QmokXZ2GCmPx6rYBzancu1qajNdVa46HjQbh1GzTkKIzEymkYlJbuEc+szY/XY4FOL/dKS"
    "Ti2PV1PRgrNFL+1G9Hg1FS0DQ0bI8UiNsVfrvokouR7142GaOIyaipO83WrqoqSjqrNn1l"
    "S8FrpUKmRd3QUtk3hVR7FhK5uWVKbS80AZNl/xkQGRErYkjG0qRuBAh3yXMrahw6mpSLlt"
    "zUo5sno+r6aiRZ+QxboE4WHqMGoSTmdMkfPtDodT5YImiswpc5ISpMrU+N415bP0Nacxvd"
    "NhieAXbFrwsWqZ6IlOWgsqPrh/W6qlUYaqycZCVQjWvpO5ks14Jt0pX5SlzVM0rVBVRNOn"
    "amXbwbzzYxcOh0t7tFUONrsa9744XUH7o6HU7Y2n/c/9bmfaayPHGu94rKUFNix1CcK4Gz"
    "s9hVhjiJ22WN/P4RBip8c9J0JaJsR24r5YhDTrCtq7kyZTytiJdGb9QbEiUegs7MQ733aG"
    "v0kPvfF9nz5nMSB0L25U+mTa+V3q/d67f3Ciny35T4lCsNm6yVKPw7txpz/pD7/45HQdKn"
    "RpQG1zn0v14qPZIcJfXfxN7RM0IDb6DAFIl0+VbTrCqmnadBfznPQQl5EUDhMgSgvJqK2e"
    "zkMYIioi6FHxXlUkKjHwopmT8YuQ/cwIsuuj6P3sE59xrwcqnOe5pR96wzuW3OvSz8i33p"
    "je1JD/SwVYejNDCvC49/lxAh8ZeGmbzicPg07X+WiryQsn5u/y5Y0c03rRwqhBUlEZtcqV"
    "UQ0sc+t2JieA7SkacAOfO//L2+SFtlWIVGyrKm8rEQ+bfHOJeFgRD5spHlYU2zuBJY0j4h"
    "UINo5SilDjSFWdrabLShFs45QC26hKqUMAcj5YQ0TnNbpXEtCUuHhRdfNEVTf3wfEJx3A5"
    "aDc/CSF6+2RAOXCsCpSzoBy/h3InesT949FDPD4VI4KnOv1H9omYME6fVa2QMlSF4/vgXI"
    "QuryzTcGzogRe9z482CMT2pwYYzAPjMpTjNXR949TI3ajEtjCydO+/mOtfkXctqJ0I1XKD"
    "Ry1SiePxx8aGRQDAGHD6b2XjCZ5gbcmr0Xvy92UJMKAvgaHmVqbLXIQWVCq0wJ2brF4fd/"
    "iR3p6KCj/Z3T0GLwZxspE1LdEKsqc6nxHklBYuxw7y9vrDe98EAn+kWT8m953BIG4Cge7x"
    "edH0aASWYSy3tkEPgFzhHAGSKscIVSngAC79QobvEGED7d41sXNnc2+AVK5pxRwcEVrhyK"
    "r+TEsL2U46OQ+HcUR5VLh0+NWX/rfeULrtdH9ro5X6jIkEShVEOP7mf27JT/vPe+N7afQN"
    "4hZBH5D058o0qHJQz+/gjxEKP39uP7/wBF6V6Ql0ZYPczpQonXCl8M4IrQi0HFKBbiT21i"
    "9XkBPbGOFJka2Hw6qSgQFNBJeZIvN6VwM0Is4i3b3qmHpj4BbxQU08VvXE9bDfI7CsMvj4"
    "1FB5mOPhzVVuppJHwUGEYzdNBpgvHh9QT6iLRQf4EqzwWmcBOSrwZ0A4KMgKkLOAzBH9S4"
    "gNKNWB7VdV43uwg0XXUl3YfqG3zE5sllHr5JrLaGXIii2DQ/kFm8jUEf3OO7TRibU2kby0"
    "sOENUfl9ZI9lx3FB/zNyTzrkju9Z9JStqCvanaQY8OmewD2V8AVGOjPSTZEvJ3ZPcXoHf0"
    "WUxiakc9Jpy7nTr+4ee21E6Vhy5mg8dZMz6TkMCZvfO/1v8MmLrD5XJ1lzAyAUyyoLkQpn"
    "XJWdcaopUfGD2+HpUHuLPV2xvhb1mdUSu1rQA2u5zOHD8ccXum4rBnHZPhwqiukbLNHjRu"
    "dU/LhVV4mwRikbhO7fr6/fvv1w/frt+4837z58uPn42oc5/igN79v+F4A8tM45fjSK0VJd"
    "qLKh8kq6Jc5AjK5BU1Bi+46NbDzFUU1LpfcohIu9SCo9E8mKpdIHSYXQU2WhR4RSlH0NX9"
    "4pXTXLQsPc0vUxMRR3o17U2VfR9dtMd181V3OJ/r6LeUkCa57vJwlvilRPSXg/ZishDBGz"
    "kGsH1XmDcLWctDzIqQt0GHBy8RCrggS5evBYk00LOU6av9lbfv3gk7zlcG6fcKBUy4GiFL"
    "Zbe7RVTgG6Gg2lSR+qAtNvaKpQBHj0+bP30XLJPquGtbp2PgR2OmAl54K/6jw8DFj9R5d+"
    "RvrD7uNtZ8rqRHrnJZSKHPd+7XVdP8MfeOH4GahidTfufB+20YtqrRV6t5AZ6f3+0BsMYC"
    "T+c8t88DPyZdy5e+wwcs9BTD+lGjOrNLnQdLOYn+I6W3ZYSnJYdOY3Ot94nWwh2VNUefNV"
    "1kbirrwCJpIwpUjHq7SJRMELtZj7L0wpDGFVn2WwaxVI6eKQCotz7tPUKVOQM24kRPQzVw"
    "KHsgQ5sQuQ/MzI+VJdTviidD8zhoH2KHzVIyHLLUxWSubyRUtOnbpjCi4Yh4RFEFJNxBA6"
    "UwUkkDCVED5ERvll3aCe4pM77zlGKLKehRf0Yl5Q4Zw7ZzLefu+Xg3XTE8ViZ2VuB2g4EZ"
    "J+p+Mb0QaqlzYD9dAS9RPWjgcqmCRXT+NuOlTQ1FIvqRH7vc+rqWg5VbePR2rM+DQVJRMb"
    "z+qihHbZE4dRk3A6cTBLYAvyg1nCezQ1mGUTHpoh73fLrvJXJnrRjSckO12nHTasmnRyCe"
    "lPzL+r2xYMomoyfYBWOjYRPyP4dC8SIS0XsBUcEdLCPAu5jcJhqp+6WLVjc8ztkhD2dPoR"
    "NBAvWAA2QiqsvVW29rLJSrT3JjtOonQXtfiW5i85ScVsYdm9KtOy6x8vuU27cUph2+XdmL"
    "mBjZAJVEVKlnBGVMFOfiS6ji6aE9cQkUBUJLmV7XUQSW5V96Ntfb/XGX1oNUU4dFxmwNaT"
    "tYSHMgu6Eck0A74BJUFAnAXiuFZVtTRY1yXF9xrs/VWpHgNjPyxTlVAY7bSZBNN8G/JNCc"
    "GKm33KWk++GKplYYLmO8QKS0GrSbDl42dZs+ELtMD2T9DWnmuqucYKv4Doyd4k/AX18hc8"
    "0Z/LN+EdTrv0aKuchXf1vx8742lvPPhHG/3bBi+Hoe1m5L5/J0GXpjbaqPRn0z0wI53h8L"
    "EzaCM4m2TNT6Hsj4btQAXd6HbKYiF8c5MlXfYmOV32JmoeFKVKf5JSpe7BnPNQuXoY0NUM"
    "mb4u/Yw8PN4O+pOv7DPvxJ6RbmfYdXOH/QLehVZ4+Z3KdLLQbL4NPGOHuRCHKveXGw2l6Z"
    "h1kYNvaLAecsNe724ife0NHihLjBVTWmNtC6Vmx0OWK06lHOIminfu/gFZ4rKyq8bpZNqb"
    "jWxwROHkVIAAicgDyJ0H4O/oAp7XKK1wvVbZ9cruIIjsybW5gkRiexXJ8S1WUzJEKDZWlT"
    "eWcLhflelw960Eeb3CETrRh094hYVXuJ4LV/gwhQ+zoqv5RD5M//aqnBeoihhH7/ojEgGh"
    "ZH5ZaUj3bvn9hpwip06xCYCW5izzUM3gMJO8BgiHvWZTyHOho5FOWClX+szCxr6O6xuo1n"
    "rTYkkuzHvlBB/HnWLHMBI+r3r5vPy5LWxZDjKotPeLnqGP3enjuNdG9IvZC8s28IxMe517"
    "OtVY3szI5/4QfAD0fSqBHzsjD+MRVB6dtNHW0KHyqFkNqzK/kcqBZof8Vip1bk1TRqdDov"
    "O8YMkGRG+8sB0W6EjDrrR8B32ISGjq6brkPsrmeIm7cYnoUZk7tLJCAne3M+l27noXDLny"
    "0tv5YmQg+T1VhjQD4w7Kj9+hh/KLbCIFhD4W/RTJlab/YwFREC3lJU23IChKdrOu4QGkW2"
    "+Z9Gg4j36s1Gds/IjLmed4oZBH6yWPNj4G6743nI7GLGrBKUrA4ham407fCWVgCLPPuqPh"
    "5HEwdaOuAH36ArYvZmTQ+wLhWRpeQXRWXG4d9770qbzr0hp4pcLUObT3nWn3q/MFZGuxZu"
    "8aTb/2xm2ksz1SCQmX7nq+hzEhpEvmxUv8VPFcG5XYFq+yygG1YE8mmqBH6grDPcI/jfhY"
    "+gQNUA7OkNgt04sBc477ZOVrT9EAhC8QurFcSnn13TCVgL2A1ktFsqLN50OkostIpcNmRM"
    "mXn2ieRckXUfKlNhFoouSLCEOriOIqotAqgu5Fa5M08iTwpfXcp2ycUmBb65jJKoaYiZDJ"
    "qodMXqTsSzWPi9LLvgSOWAFwNu949E4SxV9+xuIvk62cHIfAnrUORSH4o7JUftH1TQtc+f"
    "TJk9kKOfgtCBgIHq0mMteygT8h14mF6B8eBYQNqMQnfmWiv3SCuSVgzvBKEYdwAXP+EXEI"
    "7N8x2JNte974KsceVMnA9xPEefSmbpQHthJjPL52BoM2WsuaNiN3vclvbXYGRc+oTBEYpV"
    "cd2WrusZ11D/gEDXASnmELLGR6L6oWR1BKD9gI0omIjYjJcItJ7ggYn0igGVmhmm7mDyja"
    "Uwk8I64CU4K1JoGIL+/oH8tlHNxbXdewTBKkOz6HCNBzyuJUSPufnFeUux2NBiH/8G0/Gn"
    "rxeH/bo1ccO4LpINXRoBJnoRjyZ0bbE7VrC7Zw5F4d68iNmcGzJAFfoBto1Q7uSyUBd/XN"
    "lor87tflmU2CI1oHjCeLyNgMJpQFvZ1ZOsXW0KnaS4ftU3W39LACc8VGJ3jXQhBMxF6FZK"
    "Igw9awybOQlMBRGEBqZgCxN/N8wc97iior5gU1wLdZFMC3yfrf25j6R/e0lku99gkaCO9J"
    "FGxRejMZ0lMFmK+OqSi8Orf1SDHkpZUT/au7cefztI0Y7YyMHnrDNgLVYEYoJBNWPhg0YG"
    "VGfn28+8IMfn/YysqpT9sZ/gYjDJk8wQjAvP8NPpGNxVp9rkrFYbjUpY1KeNV7btVVovAe"
    "pmuS/v/36+u3bz9cv377/uPNuw8fbj6+9mX5+KM0of62/wXk+tBUcCI2mSi6kLdFZoFDLK"
    "ai8FQwszZHkUreBD5Bg0ptlBaLzKytBVIkgnQiEabSCRKOBbjAHIcIxSRXepIxob+VTtYW"
    "G1J6mGC6uyCNz/lurevTnp4lFSpSF5jZ/fNiHCE9H6w31YeVcl5q6sKSdlg28ju7YtTnA/"
    "dtFNy3lQD037Zu2Ju8QO6pfnoA6Ys2ElRazIthiPBssmcN9riCFypFLvfuDtKJuyh0aG6g"
    "eo1k4H/bqsGr4ZDqTOWRX9qHzXenVMydCv82D4hbqcjzGVzYo+37UyqPPAVW4XlFMmC+Jx"
    "VoH0SbxVibkgk+NJ4POw3uGK04WbIgzuCSzLX+UrgWcJTHGS35BLuVl8IX5/7jsA1/2PsG"
    "9c7Y4xnpfJ72xhLY5pm1Xl5aVBcFEz2z2TtP73rd/oRVU3Meg2jgxank93Zlcnal+LriHQ"
    "LZhXrk/MW5iBk81wzCtylWJChMKUrHVNloBvEw8fn9dTIa8ufWGx+dVXVhof8gTTVr6FBI"
    "mU8AIjSVMa901AEdmSNgEPVKq6akbra6YeVWUyKUl5YjahX4SbFT8MZ5cwE9hUcu8M+B/8"
    "LABRs1hikb6IW5gvbAI6Lt3LOxJheMe4yLzo0VDLd2u6DInFMuX7h1N9hOpWb7KjHgOhJN"
    "AU3YobU3Way5yn0+xB4chlOHX1NhY53QjwdrCmyaipG83WrqwsnSPxqpzp5ZU/HCmrpS5y"
    "qVIXaSYZeAWW/PcGw3FjbZNNUVcfwXZaDW8fk1GDSFLrY5NkranHcBbk1FzI0Zllhc9PGQ"
    "/eqwm3hR1k2EbCsTrEkqeVatkhbaA3Ds+wwbDVw5YN1jLwuokUCp1mItmdg0y1lewG7icG"
    "ssZPacClLSs87tTZIXMMbsm15WN5cKwuVlWB6N1dhxfzy4DJsK2NwmilbC0hpj6K90y7g1"
    "FStzjbF1PFQTYNNYjEBCkkoz6DCBq/FWHXmx0G1SwtLqOIyaipMb7H68pk357JoEUq6aDN"
    "Esdbc+BR/REcFTnf4jE67DIL9aulXT198SYwVAlQysYdnk+KILwfbZZTvec20geJpu0VOc"
    "k09eCLPBnlsDsdoaeIkNTBb0KpW1FN0yF2YPPteuy7SB0LlhSyVBNt5zayBWwRiuEsC6C7"
    "BrCFoF6hf5wmpC9aKgMJteuyg08mDlIjpLSFOJX07ZsOeGumijF6yu1lYLrem/sGkhFmbK"
    "ygvBKNPCW68/9EY2oIAzVCtSCVpTXc7AirXm1DQ68bs41Y7+GS3ltNAVfPUvUQSpwkWQ2B"
    "TFYE8u0eONb2CFnpssEa83yRGvN7GIV1Fi+7Tlj1Z0u3th3lnrHwVp6tqe8NxVj5wrQ9rf"
    "AHHAE6OvuLRNqtVSWtmQDT25i2HMoRQI8zKAqHCTinB6riyH/IIBhW+OxrWMNFkISdN5RQ"
    "WSI/4DJEcF/Rc7iPci3NxWNUsl5i/wPo7Y9s9/neaIPkkKgEhXvkwQOp0XX93Jc5YE6Zp0"
    "VpeUeu9pkTm7TMYpT9sT9RIGkAIKYCzgm4t1HOgi7cwilZ/rifHBpmbxhRZqatbtTLqdu1"
    "5aT7N4ZuvRLjPfbNV1ODYI/7CgDHapo9G6p1yailBJEZU/h2cf6ryv3dvkKLi+u4yyb786"
    "mdhP2E8gkuDCN8rHs2BSLfORLJzs9vmtbFhgAYe0+x1ihWZfmfTTHcxpG22xsaD/4VnV2f"
    "OwebzFjOkv0FZxIz9hE6kWUmxOX8aTvy2Ljd6kEj+4G4Wd/uJiWivFTu9PU049I0gn9AxO"
    "CZ5iFjceaZPgLc3kRt+2WiV12ThcryVAXmWnyFV3NJyOO106oP9lyArk64TdNRJkPkEd/P"
    "v+nTTtje+lh86EldDfqBQMbGykrWyyWvqf+8POwH+8VImsuc+iN0c2h8sJKvAItbzM816o"
    "5dVTy08s6TrZyXwB189cTpVrLX9Uhj5ZbDAIjzIKQPMJ/fA7J/xAqslES/Ahub3ASUDQpN"
    "LkQiZozm0rXjZ7EVPSCFlVxJSImJJzgHuqntVFGtIc34qmYragC3WiEe404U4TcruQ24u7"
    "00SNnIvb84Oo8XWdCK6pGo8cGZvJih+s/w4GdTdFHFk6U0D4mgvfRF+c1eGOwDH1hq5+Ou"
    "SfV9H69fC50HKqpOWI9sEhYfxdFln8XbIo/k60Dxbtg7NHz9ezfXBSc43kNZ3YU6OOcJ9h"
    "Sc8pHkt1ocr8IgSJCmSMrkE6fGnOPIgOxiZUTi5gIeEQn09Tf31ahM9sJaF6o3VMF3Krhl"
    "3IJ4+39/3pFFyjpj3fqJYFPtPegAJ2O+i1kVPqU8Mz0h/uP1XJ/nMoTU15fh+2EYR8Ub4v"
    "hTpjvLnJcGy9uUnuRX4Tv4fdH1SglnmUVnTHqHR3DLzAFAEpr4skSldo71ZsXk8dr+BhZq"
    "7l65v3RdDeUzYP7/fvMuD9/l0i3vAoYmde48VTsX4MIUpxglX5BGNzJRlYNnkm7mTFMUrX"
    "AHXm3NqjaHiSfLaJhiei4UkmHda7a+a7vM7QKOERFvT63E8HDeTCz3wecN0TPP+yjRKKZR"
    "tGNuhpy4kth1Qs3ETbRu6lyyEVizeaXgGlTvPBGqQRy1XE85w/nmdMZeJxvzu9iq/lclBu"
    "WhOwKL7BLZwB2WgwyfEAjyIcG4oz54LPAHfw3ioH7geq0TWpZmsUZ85NnwHnvUYmUM50Kk"
    "c12CwY++qDwDgTxlF1KwHjLJGsS7WMri+BUMvPanMbv8xtZYU5htGcaN0yNgOVNBaohS65"
    "EbWl1BzSOx6zpgIWaiKqv5TbRFR/aSpsMv1RiiypFt6UcIgxZn3Kq7Fw7XuurnW4Co6GzG"
    "f4VXesAA2HbSurvEKkhWF7oPyaCttcJ7ZZgnBxC3yaChJ9uqRXGzRB1iizMi5Lh+GY8Wsq"
    "bMFGyBIppSlmsBvysMGtMaEjMpb2nYXKaYqM902FmgocVbAsXMLpP2B8mqOehpOrWWvfcg"
    "Qy1te3yfLYVpMXpRz6Dw6jxuKkq2XokQ8+myaCZOCFXU7HY4dRU3ES3XsPYwRtxiVL1rQy"
    "uqxCn/Ep5SU6rVJVEp4mI5qrzV7H49VAMcJ8UrclwTRxWTUEpaMqJTDj/MFqCZ4JP2vFBG"
    "npEWQoFwdjWSUDggIsPiF5n3IVfPDKZBQmIlC9GC3WMllx68SVxjdLQYVIuQhROOHohV5y"
    "4YQn+nPjsGdLXvRoq5zhf/UwHj2MJp1B268VMiOd6bTT/XrfG07bSLYsebH2SsRfPv1Q5B"
    "UkQ9/cvILgJZHvHIxTijDCWIY2PaKVvPGuQaLzXjOVBDQlLjNyyR8fl9LMQl+tSHRKfOce"
    "Xx85uujj8+GpBNlnY8I4FQ1XqcJyPxzyFtzsWYKEji3KFohs4WsZ4dCXVAXDCbaRNG9s7s"
    "bnDoM2+rctE0u1dmhmv36tfEB0Di0qNakLjP5fJG90m1hOA3L8J+V/uMn5EXy5xacj54xf"
    "ZlQUoL705ZCmYYgqsieoIkt/9UrnFQvLprkF6SutvXW60/63/vQfVE+ju+KZHiIzQkXtz5"
    "/biP605XJG7jvDzpeeo8s5Jy7ocjMy7fxO95f8ZzW0uuDP4s4Zfw9EyKo8Vdm3wRlK6em2"
    "wevOlLEmk09dZbyvvow7sOZXhgzLfdIbfJbGnT5rV2NibSlRxAt2qyl/+XsSQHxKEo//IE"
    "mTjv/ScudBipKYFFWkAByPukkwn7kInCPFFpmIKKWYhOKTIIxowubz89l8SjVMBFNI+JaJ"
    "SJJJqmkimN6S0e9JQiXeWXFI9LJWF2un5+oeP2hmtZEV3EYGXqmmhQ2stCgx0m3LVBWM5j"
    "sE3561ZH2cdLscZ+gJXzYjMwL83edQnH4j73xypNHFbbTp23TmV9V0/clES8pRjnwp2aQP"
    "KHvVMpGqsBe4f/k/KosnNpR2/C+oam+bi4VwxwpjSSUP1BKNJdVv0lXnGt/sFMmBrje+eU"
    "U833zMojZ/TFabP8bsGHUrLW0TmZgv2HU85bFmPA47w8n33hjMF3suM9IdDT/3x/duF9+l"
    "amzg07tel250+FDBC3A5VMTO4X3vAtEbEVJRd7XKdVf9ycpdRitOKapoCS3+56uv15ilK2"
    "wkl7KRVKqoVjXX84lqagUusXLAbnohovitn7sS0YntfpEyKHzTX7xWSqr1L1KrJbMBMGh3"
    "Y60cDZu0mcXrGRuKurDAGrdSnzFBL2v6D7DV0SHwKSMF05xNNGyazJhGXwkyIjwG6xgvKe"
    "I878xipqM8YajXeTJ4hQhTXaVMdd4cF9XPg/QVNoZQiHrd35j+7VSs4/dumhHGY98XiuiW"
    "5CcUVUQ7F5rF6TQLenDlBHVPIcBMVyTcS+F4OSt4gdtN1iH2ayuLOCv0tBPoaRUTam2SQa"
    "i1DzdADwm1do4m6J4cCT5e+qV3QZHTjLUsB8iZUGmBtOmLmOyvLTbW8tak8qaiE444e/K3"
    "FWylLuTXKsmvtXMuOfm7+V1LTgYwyKQehxnpPDwM+vCRu9Zn5HF4Nxr22u4yLySwZvGuvk"
    "l2rr6J+VZVU/I6psYn6lbXNSyThD0SpozM0pyS1vdi4gYIjkaDkPPoth/t4fZ4f9uj+DP4"
    "6SDVuaV4fZXzdtMTffSO6KMHUVUF3KUBsgZmujfKV+qcsEVc4iFK4RGv8iw712aBSQ4Rij"
    "mu8hyL5pdXZSbweMdb/hiSKKHww4vml2cDl0leuddsmEos2GguH7sEc6MapRO4igaC5Rt6"
    "CzUQdDd8OTg3PT4kfDpmdVmIAJx8voqc3db8w1VAnAXi6F10RK810dgpDfh8JZXze82G9m"
    "aO3W/Gc5jtn7dylL4lIaqDHrPpGiNNNi0IsiKUCjn0bgiWpUfK18Y8WnGvWCkcD3u+Ep1c"
    "VVVKqlCgrWTXFpvSHGYKf3yTUiePslPEhOg8PvyMAnf+SoRHittVWOnHCtv8CgHHHvmduc"
    "kaEiVUPHefHjrunYZJcmD0wWP+Tt6ZLM4ALVWDns2Q3W55B7W80ekxTf/ctBBk57PEfBmx"
    "16CFTF5ZcD5zAiBK45ol0GFr6F5ZdxHkULWbYGnoG4l3+IBTgo98gCTNHVHDiyEFYvAvxG"
    "xSlqrlxC5I81OD5x4KOQW9MJWwPKdb8wIH7/Hauduaz+dYT4APShfhFVax2kOBvsIJgkio"
    "8XC66rlveJxNEonmADkpPg6bFpMg1voLJTZYUhCTFsxXVG20KDsqWECApWxY++SgDabHHR"
    "U0XmQT6Vu6mpTDeUcneucRSqsQWipVBOinq/9TmrPd2TRxRH+djIZ8SPcUUUkG4qr/gzTV"
    "rCOwKagBFsA5Ob4vGsoXWdvAIBrfJ5KuTug3DnV3zocuh1TAmy5wBiErR+q8i3CsJ8oHpU"
    "7OWhNpWT9vWhadB2gwzHquJQj6gREHJf3I2IOS/sz++Prm48x+h9+/bzt2QdZonHl89szA"
    "JfSy1pG8WOCtBelQrDwojF/oTsVP13ZIdnNd2UHKlUpBMKmwHhf1z/FSKDn6nQ7XbQv9cF"
    "ra/Ai+SjWRaamaRgVlR12Qn+i3EypCDVUEWAxx2JOrLnrjq9zRILtuEKlqmSHt6jqtpmU8"
    "7cq0CyUshAhFWkqlg9lV8qxaRQTnGKFwxv83XLT0gt0Wo7FTNcWzJPf7fqmW4X1/kAnW+i"
    "GWdVzeBwXo2AbPoKtcqNtiFZd79ZotdkyTqoogXt/KpmpeJegckVEH9Q5/vDT3CTLGtRkr"
    "jJjp3is19spEFGAbuLVcq76pUyFdtpidkVVsoMNAgJd39KPVmqNjlMz7CJ2gKsWAqrAfSp"
    "b86Q8z+Sd6sik7SCOM2UcYs1nDrFxehD3FUcBXMyb8bLgv1nBv5gI+QCKQz4d8SdInt2pZ"
    "foFofy8XLFlWhUvg+IJlJ5KIvupRc17SoBzy0NobfzjqgooqquEII9AHaceKqm5s00Jr+R"
    "mzFkvsL6I7n3CCKAqxEAbPehk8n+jP5Rs8Dxer8mirbPy8GoycKqua7hRZ/Twa3/bv7nrD"
    "NtRwm6uK4qQoXL4qlSiQJAokVVgMqp0lWkTInNAa7eSk5IM1SCMAFeU/RN+YKmBcXuBL7H"
    "woB+XMCf51BTh4LooKIBeoAHK5iC1ft3+guvbVIXsBG9TKbi/YeuMz2AucPE23UXKoQzNx"
    "3B2f0A9zjbH1A+l0USHVYukQfk1r+t8aJIDKrDMLYkPTWsOc4YVZskwZmcguFUaJsxolfu"
    "s9TNvoCW+tGYkaKLpfRxOwTizWulkV04QJ6yk+I4lpM/54kTPDyZlxXCj8BZ7mdCm8rCt2"
    "d596tQrFXyj+9QG0KjEdjQCTiXN5YyQDNMKCcp6GWUc7n6uBruiXVQGMhX2qWvYpR6UuBd"
    "qJx6qWZ+/hiN3AzRMCln4BNHwcDCphmkpu8RY7xbMapjI3eINKHj6ZE4sCRqAX3aC6MtJt"
    "y2mVil68J7L5xLL74O8F/cIQhKtaTtGPlzWzA0UsSfzyIed4qWj31gBblWj3Vvl2b1vZoP"
    "9l0Ws6Pk8pEcYhKhHefUSYMT0yofRjHvQDJAL6I6BX1BU2OdJYsq1xT1FlE3pBY+P7dxkO"
    "l/fvEg8XeCTCyH6+MDLRZ6/hsyz67DV/jkWfvSvRZ+9i20X02asGuCLQ9hS1SeTcTuEgjc"
    "BT9C0UfQsrgvFp+hay7V4OylBTnv6Oicexlis5QzkXWUSFXzIqXPSFLA6w6At5cohL7AsJ"
    "eQLHN4aM5yk05P7L1xhyD6tfvooPq1eyIye4fhWtZizr/xYITbAs6OSR0lhtP6B1KCghPD"
    "RTYQ2CNbTBrMkl1BR+kVOyXA6MFuUyriqnMLRQsrdfNAY4qd67ZXd23u5eQSIBqei1UKFe"
    "C1tfCBVxpoebqAU3ctVSdW+xvNCTAiHdh4eEjfl+WBZBw55r6gK57bSh9RiByMKluqB/Gl"
    "hWIKZQtlgPM1O3jQVu+U0MdBZzCINcaQNZus6VT07ykiyRjQqdexHMWC3xpnbBjNCNLyfE"
    "V6MHSK8Fyhnpjoaf++N7CGGkAC9VYwNBjOCKvht3vg+dQF9YqRVJxH2WNTtX5qhP0MBgru"
    "vX2VpUpPWoiCFsG1oefN3hDUT3JhO6Nyno3sTRpdcjlo2i0VRBUhE1V+lYG0wsXGyew5Ri"
    "mis+zUrBSVZEYGQtZhiEn7yWrj2JMMdELkBn4ecO7IiQibiOKKrOnVEA1wihWLAH7Iegtc"
    "cALmQ3dDnVE9XD9sL9IZjBTrhfh8JWmAne2MbNBLIiQjhyIKxkwPdy9lid2M6BxjHHsmet"
    "Q9ZYf1Sm7lKsl6zppINHKhaudMupWshYIha5BWbSnZMCvjT0Dfh+N5+QJT9hggCEFhhWVZ"
    "PSEo7j+BwvFL7nehln5Y1uQxMQmyj05LPWnNCSxEQWLq0ozsfJaqlHF4YLKa+n6MOAn1UF"
    "56yHGKRpQOuLM5i1V+ozJgUMNUE6YYurtKVGlL08oYXB2Qe57QsRMgFrdRLHmgNoirnmcl"
    "k3FYW37LQbUbPxfDUbvcNUmMgyYRy5e6pmwOnqZEnXgDW2NefX8iw5kUGtAyadhTtcMvbj"
    "Dxp3voOBhS6YJbTr1qDC35JFwa0MqjMrTocK5HFGc2y9YAy2F6eBBdhbwtaZT2BogVadJq"
    "Nd6TqnxuA5XjojM/LDU5V+gO2HVSiEbhlgZECmrCrwF2lDlUIC/7mjH9L/6xtsrek3RZgh"
    "BhTuF6NMZETwC8puRfrnvthq8LQUoX+Vsi4588tXwg/H/u2pq2wDubrv3d/2xm03H4c1A7"
    "3vjSXvY7pzNtiQvKfTfo/OvYpnpHf/MBj9A4bgzVbTd/D0vjecjhgvQmd/Rga9L52BNO49"
    "0LOVPupM+98ouYZXsiYZeEtngg6kS/+Z8rvtDH+TOt3u6HE4baO5TJ4kebEAEx0LSZx2ul"
    "MWkGjRg2tGJp37njSk/2jT3bnBEkzZjNyNO5+n/eGXNlIMeWnRFTMjD19Z8cUtnQE64r7T"
    "H0h3I/qvIf2asqpJik7/RU8F+i1H4ylEPdJvphuWWw0yt6Eik50ixUwRtVIk24KSzW8Nsw"
    "Wd2/yWWJsx28ZPrtNYrZ3PD/TtDnqdMftMY7GFRXbBz9oIuEEmaCaBFTCOBumEcVQYRxs1"
    "xaIn0CV7AmlFotkiZCJKULQDrojpTrRbOVm7FW/Tnxndap4QGRoyaVWOausaqoUN+tu7+g"
    "YMC1cJZtHosNYhw6hHQBHaU2QzjXpGR1PemZ6Z0ufXCjY4UU20kVmTlB22kG4golsJps8S"
    "mIr4tXpZGC2qvuZRar3xQqUtoNLuN3zOAsIROiGaV6fDZHMATYtYOH/3uIriWrx9XLcz6X"
    "buelf8E6EccLtBdg0FOHoYVk1aDJVe4kuK0epMqVJitDjUYQFxZt+8e/1xZn+cy7hNhboN"
    "XZHgN6YSHTiNnep3+jOV5OBPtmC9jAYDU8nmEzIxfSprVMbboaWuafoLwvJijVhxmbjweI"
    "4Xir58DZA2f75SNgOnO99C87v7XdyTBd+skGclRChcK5V2rTgLrsAkhwhFFYgqz7FonXRV"
    "ZpLZYi2rRl7NPEAjlEjRMemMJg/R3Ud0oameci660JzDxpQvHYZdUsLPm20BBy70I5p30P"
    "khihzHPG/3Dsamb+FNgyAPh4CFWj0cB1aIVRPBIrqFj28JE7Q+DnWrsWhtVGKXgdf9nk8T"
    "YZKVP2zTTTY4Cifm2fm21zCbcffm6zN0nLuA7cbDLgNv02Z2G0jEo8gWXAJWenYRoheDUi"
    "JFfyGeMd+StSckz3XbYuEhgcCzhKCSI5iJYJJ6mfdFMMkZg0leDBUEngIm3jClMORX2sgr"
    "ciROaESjyK/1vDbfEJGANAKpaMZ2TjOl6Bx21s5hIjvlfNkpzjErzJbZEA7eSZWLiIOi4g"
    "lqrVtvPFWV1XQqrho7yStznkWL1SFFQSVU27TnblnepaH/hQkyZPJEIXeK8kInKbd1mqUu"
    "nrD1CxoRbYcgHA1RKQ1zq8SUy1xoufXScjWVcIzViTEX3nBR2JcTc4EJfR/PRvvrZDTk4x"
    "kgiaquUJXpP0hTzTpCm4IbgJFuP4iaCiKrGhhE7QfOiVXAfBAiFNaDSlsPFHqx5J/hPZWY"
    "3kpPrycZ5ZMDwlTnlQfqoWBncfE7fYOPdy/u2xTXcyNl8ZjFVmwctRHBU53+I7tSN9izqu"
    "M6PajThbdpFqXuWEWt9+cWG5ZqJjkh989bB1Q2p1wCDo3P0F2bfVVwDr7oxpObIeTmpD/R"
    "M9DkNcvORCN0rHrpWEsP3CKJQj5xlf2KV93R/f3jsD/9Bx0x/tbv9qAI3mZDX2vtJBMbz+"
    "oCzwhgSMe0wYVu0Cczcv84fewMpK+9wUMbbWzLljVpjbUtHfs4mD6Oe9IE6khSCvo1bANL"
    "JhSTnJHe4K43HlBOFBxsaDvg3R/cjSFZabFWNcWAhKW7/qRz2x+wVyqqKc9Vjb21N/zWH4"
    "+GUF+TciDPqqETKFkxI197ncH0axutsaxZazry7rHbmfZHlC1WbMfqR0c93tIh9nxGRtOv"
    "ULOTZfZFt3OC0hlKiHqbJSHqbXJC1NtYQtTW0JeqljeYOkwlHBXpjgoXrXLMuRDlix/2HO"
    "sJ8EEBILzC+MnkFzPqfsZYAWZUxsVyosQQHXVIbli64yUjQHBQcJhAye5XJkgAiicBBCLR"
    "6ROKG5WlTJZfvNKRblufkE6XmduaLbEieKmchRBSLyHEXYOFipCGSYUZpdJmFH+28hd3jF"
    "EKQaAmWYBVsAGUK2MFFqNwm2crPBjbvkfk/LiSwNEGwQHj0yDUUw2CqYmW+Y2CR6ZZVuFQ"
    "KC/JslSB31W68BIbrLMDX+CPjjok8DuGwm2YIG8JTJXZ/6K9d1hfnRfZRIQFXLBhKvxlU+"
    "7awRKYhZmK5jvNEP9fVHNd1ATp0VbaAvm9M5xO2nQ1UxhnZNh7nI47g7a3lmek2xlS8jZa"
    "yIToVhFbXfnFi8Ckr2Fu3epsMxNiUGh6zpO4dtX7/aEHZlzHiTIjkxHrNaRDm6Eh6yhEdC"
    "ey6PKzAsdgAS05QCY05EpryCIL5YQasujUIXpKVEBNi6oZoqfE5XtKXMy9E3Kxpap6vhcu"
    "k563H50hHIQRvTIRZIxv6VeFUHtWUFbXtU8sY9wKq2NuZita00/cWnfoNS9opETOwqtTL7"
    "XOaxbKVyASYs4DNA1oZxntGJqtZWhaz9CYRmCpFs/bnwyxTyDwzYKvaW82Mi+OMrnaQoCk"
    "ARifu9zChp4yklO6PA76ZCNrWmIGUIS0UCJQxarluHlAb68/vPdTgOCPtOyfyX1nMIinAN"
    "Wkiu3r0yJZWkbVlknNeWPZgkTCyVosIYBKtODBON4B2HEYNUjzCef8BaPCjwIqFI/eRKgs"
    "bm5kTpSmaqPwSXMmb32TwbF+5OLGhyoceYdDS4MH/rm8x35h3mR7QrB270F7Ah0s+bWDs9"
    "gTtrJhMaduJIbTZdZyk/VX6jM2EVX/QXBDqmWiF6yu1tanMCEL+VzLz5g5YnhWhpO/T9ge"
    "6mV7WOhKLqXYG19lN3JBrfgmi1J8k6wT38RUYvbvHOB64xsI7klMDk/0p/HxzeB1d2mrjD"
    "W9+r71e9/byMDPKn6ZkYf+tPu1jbaqtVjTvx5vB/2u9G007dHP7LmmLqRn3cIzcjsaPk7a"
    "aK4T24zeApn88TdZ/PE3yf74m+hUOfeHtLaJYmDFWnOEyETtmksripdwVO1nfjnubDvCJz"
    "6jLc6k3wxL+lICQSPnzXk1oWsNAlCAx4ywv6TRZ+l+NJm6n3qcZ2TcGf4mPYz6LL4IaiJJ"
    "W53NQiV2B/zblHRjJRP1rwS38K2ua1gmyTdHnEFkIueUQ/0MeylY345Gg5BZ9bYftZs+3t"
    "/26GSwuaCDVEeliO8cB0AKsMLzw2TAfk8qUM+MOtukpmSCDM0zK6TBHqMVuGfGnSoJCfHt"
    "6X6DIF2TLuAyvAZVzSqq7oIWvbCqlaaRIYU74FswTQoyFFyQDLuEokMdn9/YblKzjuARwf"
    "SxEuznt55e15B1+t+kct3lthZq6Kpi1gCJ3vWb4+F6AF5N7u7lgEU3oVnK8mJ4TRxuTYUs"
    "KcSkSDOmhm5BytjChnp8ez3mauo63Jq1onJFBwf2696smQyu50zNtmUZx2/Z2szVZTHmd3"
    "+6Od18x+c+4Tu9DPp+2EFfJ50etzIN/co6C212w/mJFU9rbSHdgGFu8usvqIP+0Ocs5hmb"
    "SLVYKRsTEwX+aLHyNnF353lemSu5lkrdIqe2Ug7Qua7kiln1xouA1dwBqyYoiwVyMvdkJe"
    "RkVvNEFymZ5aVk1meG65GR2Ug83To7xYprCSstH9QCNUvLKVgaXaJViHgs1+IdqD55vLWb"
    "UwOznus1azmt2vRTq+ZZ25zE7JriW3JedvjEjk9B/uD0Cf0HVj5nq35cxdP64BQk1T0+UX"
    "S610oiwT6zbzSRpU9dNgvNFPLLKYWJZAMjaG1HnE5y4VDxvyAXXV86reZaaL5DL2vdxPQ3"
    "bObQRQ7azK0x+YSWKp1NJJtOv3VZ4xQ4O88rRUx6vUwyf+m8dnbZghg92kqH9VJshqy7wh"
    "p+w4z0h9Pe+FtnIN28btNZpFv2WdboH4Enfw8++fvr6E66TNiiqdvGIleE+56iyhNUpRh3"
    "BzHJNrT8OHtUDcT6JhPWNylY38SxfpFVS1pT6HJFp4eImhQVV1pYelVD46ogeJ42FzxN9h"
    "d1js8TQJeEv9c8ugSftte0uhnabwFv9r1sPF3xdSX26JCitPEGZfJjs5hzpIOiwoJjWqC0"
    "7NOTnARbll/Cd0rnpBf6S730Fza9xVLdeKRCpOCJFF6MVF6BIkInfDixlBx6IOUENUgjAE"
    "135JheGOTxVu+sEZUVxfWgtBVcVnw5i3silANuE4MwY+Js5DCsWsnXe5XYlrvrOIKd+/Sg"
    "bBcYd1C8m9nvlm/kmf1xLuOZ/QHL8N9///imzUqwenVWmYAWTFR4ZSL3NU6JFMPArkxj0r"
    "+XtgGCG7BwmvDJmsYs3k94yxERL/QdhJhZLzHT8X7EgU9P4dxTNUmuLCeB09sxcUyT40HD"
    "VI2wtJ47LlQ2nwq1tAzSiW4dlQ4NDd5TOZULDqnQMUTg3bn0NSWSQHq8ZpEzJbWiK/agcs"
    "HZt0e0soTkcNmy+WVCcubYeawaBH5qDVIR5FXRIK8HmWAqqT+rluz+Ip6eGx3VOqDvbmG8"
    "pIYJDtciBcXII3E9ECyq0smJCwdksVe0WC95GVnY2HBqjR7PL0tm3b6+LqTWtdA/o25NkX"
    "F3GeEkWW/1flAc+mwhXkH6M2bh+eHKeSK9fn28+9JrOxmlM9L71hk8dqajcRvhZ1mzva17"
    "+XaJFtVv82i93nih7xbQd+GAk5aGvuErvEmIB4jStN1mTQBorzz4bGKpnIi4A/j5VD81gA"
    "beajtpzkl7Tre3BOmEvaXS9hZ6dfIKZmS7YH3icxaCxSR//dfeEAq9UsoZ6XS7vYdp766N"
    "5MUCb+m3m5G7XnfQH8JnCl5oKoHPAPq7cef7sI1eVGvNUg6qcQXLxHzBRjFDaJhUZMlXeW"
    "vCRWRKiT2mUvrRRQkr3Cu8cAR9pgD6lPj56K4ysMztv5Is2u4pRImP3KLtgqJnFTrDwpQN"
    "FC9gYSkjou2u/AJidTjT3PMi9UirScO8N6ea2Z8kXaK6QkAOVxkzStJzZr7LiW2MUJRUqX"
    "Kfx9pCmuKLFGWvT5G1w69OkdS476TlKeqKcJbmffxD+MwAV/PgPYhv7O45baRuqBwOpCFt"
    "XOtMCalqnTDHZsxXgYw15tW9xywYM8Xv645oZfL5bvaDM/SeZE4pyEKDYhmMQawzJK+FZF"
    "YyEU58AaX+mE6QQnX/CVV3oWsKjajqkAqNSGhEdUM4dzvzc+bVPcim5QiW5lrdJoqfoUGH"
    "JVDTcgVQf3wGIXRPQeVJ2UKYTqsC+Wt0GlYrlq+GfuwH/UBPGG+hAj9PND2OWb5ww1CvTR"
    "FhWClR1tB5Ac/Zgh882ipHtl2Nvg974zbSX+i3mZHeXd+JKVRUOnczAj2j4TH0jMYVCTCc"
    "Y7pdCugWQboGahY10SQyBTaw07bAFAfpxBRXeoqDl15OtYZDKpQboS+eWV8UOkwpOgy3AE"
    "t6+/oiCI8iHBuKM+dozNuX99QKo98WNEFXDLYNTVcT/WalWTXEpUpkTTWtVyaybMOtD+42"
    "8Gx7FU8gqWxLTwFMnD5tkGPGgmJbXnVwA0MPN1h0VKvh6I6neo1wg9RLdwy2uA9Dn15XJU"
    "gnKquE5ZpABaY8kAbIBKJhROnvMdl1URBaHr3AOFIJsW45NFCJHLDJB+3V905/2h9+aSOX"
    "fkYexj3IrWEfutcd+/x/P1INsj8aTtrIW0DmjEy6ozEbCsVL2bjuYDSBtJuFpptYKWSAKr"
    "1XwXYNfaDyWyeCdCKxpsrGCWe1FYlfCBKKOa7yHItMg6syMw0q0rG1akJEOdY8V3nMW0s5"
    "RCVAjQtlufvgBmkEoAfKUzvLryQLKRh7JnuO9QT4cJ3q0JY9bChl67EchH+1lRX9CROPY1"
    "MRDuzg6jdxrSvKmbu4XtYOPcGydZVih2bPW5ns0KY3NHu4/HJvFk6Jjo+Oyhdb5B3CIqyo"
    "WqZh4Z4VMnJFQRUi3UVFOhFX0JjY6OACT5Uy/D2QSdDYj84ga7jD3bKpwAExEbgNf2rygh"
    "LJCKyR8O/FWlaNliN5mI4j2nNmm+DGpgKHaiDdULDBk1hO+q4sco8o2FqB+yNN7qFzkxRP"
    "zcfdJ6hyEHV2o+vpmzyzfZYHYZ9AIJyxjbYlG5ZZwDkUIhThyZX2DpkYc+6HlC7p7vgmFt"
    "I7wR5a6EquQ8ob38Az6l0WeN8lo/suDq5Iv/8J0++FP/uq1Mp5oJ7krWMQoBGmJFGKUPiy"
    "awWoKA5RtnmuUHEI4dM+sU+bXVPCwJxtBQeu9CN6zkGW0vHt5kK5UQ0BPKJ1y1ZJMHmu+6"
    "bAdGpfhSYvnO/FdVO4T1sHPBSGTJ7oOMm3KWZqFhcIFoEGbkDbZiUB8Z+UlOUCYCSzzuPA"
    "iw5rwZ+qBe3IzbX+Qhz3gb5E9A9Ef+aOfoyxxcvOO/nrsvgpXJyuWg5kwldRRV+FNzMZtW"
    "lveJNyn0rTptnWioOZ3DrDJ2iExS/NzHSK3hnslMplvvYIGgF32MD6NouB9W2ygfVt3APE"
    "Tvs4vumJknuqJh0RZaRHityRE5qGPJksH7BhKgFqunkoIM8dr1OP98zqie1BpTq8uEQU/k"
    "8cha/71wlH63Qetg6Fxe2HHdQ2HZYImt+iOTZVBTPN7w/b2Dl1PmWqv2y2ukHXAqL4WpiV"
    "cTFsDdM/bUrbgti0tU0UAyvW2nRj3YBtXNk8+dtERZh6qZTs3znEcm98A6Xyk4SVyBvYNd"
    "J+w3BsieoqUULnkjdJWP/79fXbtx+uX799//Hm3YcPNx9f+6J7/FGaIH/b/wJifGhmhFx/"
    "SRFUiEhNFZEMvMQGptPVlTUtSVQKDzooMvnDpYU3/qDs9Agd76EwHXGlGAjcjzXsQTKznj"
    "9hqGFHRRw6dIdeZGJBhTtmW4/LSaVyFjJRvWQiNqNFOpUH6BoYqViTyMRMwdSsKlKRiPkQ"
    "oZjkSk+ysx9z98KNkIlOuPWImjx8VVUS2jQB2l2I5UjPTW8jGtm2JQjNGYMtvQ6hZwu1rM"
    "JKLy/QslzVxJ5T5embzl7CVUv2Aw6qJGyo9OyNzZDaDGNBS9hifath9KJaa6YxKBhhebFm"
    "tlOdYCcHOVND0hI4CvWjXuqHvsWkiGgapBOSaaUlU6F+/AyTvNbVRf7q5QGyJhn6y4jKEW"
    "mkySiLNFKRRpop8LWq+nt1b56aZj1WQU0UOY+1VcUT50DhyTQ5E6JAAe+6FTQagnroHLCo"
    "hKeWhNOU8to1Cag0S1tCqm1+G9uxibZVOD3LSLMt1bzmBQLzbWuBMOEsOXnZjGrTNUbMEm"
    "eusYJc0pihq+VYxsBXz2IVIRtORoq6wqYFg5l7XrXQi2yijaxgFgEZt7ed+mXCFFcvUxxM"
    "bxz2XyejYUKOgs0tDaioCwv9B0Ehyfqe4zxoAYmQFhlLFYtmhUXmABhEU8WcjRSHPTkodU"
    "/RwLDU9+8yRKW+f5cYlAqPIgUZvROuSMewCG0DTSk1MZ1kskHupyt3GASHVIRCRDaSodMR"
    "spYX2TBZiahWQWgV4SVVgjbFmhLc4OWYU5oeYsI5Eo+wpGydEiYlVJfZ10Kp51Wbz0Qggn"
    "HOU/XMu6bKANk1DTwEWNbwajt8QIRv9jOaZHxkU00zQfyzlU0KEhy01dAlgfTlUl1gA+oY"
    "ubSQDOGenI7NxOHdQi9rdbFGMtHBFgLZpkvV2JhovmPDTPojXKNK3FBz0jcJK029rDTCYH"
    "Big0HtmsVDKFzONXw1eugN2wgoZ6Q7Gn7uj+9Zm3fnsMDKjIC6fjfufKfDwACs0KOfjv3c"
    "GQyAkn4NzX1r3n7wWfKO3ySnHb+Jt9xgB2IxA0+YVNh3Km3fwRTCIrMcpBNN4as8w1W1h1"
    "R3inMb8ApZR2OUAlwRvFMt1f0Slr26whzfz6etupChUptnBfSsLZlsgdlLtVXzzuabAnOa"
    "RPDCTjGFuE9bh0wggXFZO2i/MpGCF5psONWzlho4/lmwCORoBSp7fIL4kLVOfxBa6gZa6b"
    "qS2HD7aKbCnlEvewbdwAmd3g5r2x5tle0aV737h8HoH/e94bSN8Gar6bsNJtaM/NYfTr72"
    "H9qI/gpzrW5n5K4/eXic9tpIUc2tbeEZmVBce19Hg7v+8EsbmRQUDEuezhIdPe58nrLPqW"
    "6+tNhn8JbRmH0IL9EN9ulo+rU3pto+2w+Zpjqist9kUdlvklX2m6jKbmCZ22Q5uSD1nuKM"
    "lpUL7KST1KP2TtQCunOEVFhIKq0/i4pvJ9SfmXySE9YgjQBUlNA7RSmQrCX0YmtZaMuZAA"
    "7u4apVJxxjk2JyaxOFQcxXAQNDWgf1QBgszfejM2iDAasNlE9mLKBlD2hsS1XDbgoBfDWT"
    "5Q+ohBX1MD/RIdoO4WdsIHrLYa5aWDJ3oR8K/bBS+uG4M/yNaWyubYxqdr1uf9IfDdtgCl"
    "G95O7LO1rpN7BBrcyjtwVpqjwNldXdqNJ/ffOevwP4kO8pGgH4qeM94K7gnDDJS9onaAS8"
    "517PDD0p/6qO0jUC/HOsbekJc/xi6UB7NALkDCBD1msBy1qATFjVKm1VE1EpInCi4jaKEq"
    "qenNhSMYH2i1d8E4XzrHXANmH6ozLF5nvuZKehMCNmnuKIHzlSVPRljelo1TJDrQ/Wsuk8"
    "57Q0PvG7svQzjmwaJwiZjvrn3s4n+htf4qBrpRg2ahdnLpsmPXyxkhPmq85k0v8yhPByj8"
    "OMTB5v7/vTKXxo2vONalnw6bjXfZzAZywcxX3TxZ3VdHfltXoESIS7OreKSHTexkhG2xt/"
    "UahrhK+3DQt1fQmRCsWl0oqLKT8XmuUgnUiYqPQMe5dnkVmO0IqZrvJMi8LAV2UWBhaRUi"
    "eMlBIGMxGGVh9AL1jGuj73pbDoVtWim3CrlYO1CKFMxFqEUJYaQhk7kcuBNmdl7GoeyKWX"
    "xk7swQjWHbBcSltZNY4v1tbxGT5Qfs3Bn2cfPh6trqFa2KCjunvzcUMOhEjAhPF0PFr3lE"
    "tTEXJV9+NBYp7Vb3tDQBPBgvDvtSukHwXWd5dRA7ffOZz73jJL8fEHVuJhV78UMGAddvl/"
    "hz4Esut7N2VVAfc68ToT+LbOFnrCW5Y/4D6Z46XOvPDsr8VaJvRHxlIHkKXHPf/neaVIWL"
    "iAX/MIvz6xN3MnzzoMfHojxD2V6IMYDa/kSgvJfSl8AtGY4ojGFMlSbTLyQRoB/vHgx7Gv"
    "WMhJg/ISqh900iCwK+a2rtN01M1v7Yi38UnOFue4p67yPrsa96CgrhO5CEV1IZixc/fr44"
    "RFOMrKH7ZZXoBj6Xmd9ajG06Djz1X5irT2DlGKo68GR1+BeqsxQuFijha00tQ5/Or8ESYc"
    "UoFuNOUcrG85AyICNCLCJD0iwk9kOt696WdO1RPXw47NwLLK4DjeH5zlwNv0Hl+xiyYDxs"
    "EDtByU7yIcm4k15+KpXI4mnTnZsg18leDD8Z+3DjhwNiqxLWxKZogiQ/9r5lHZygRraIPB"
    "JI5e1jrzk1gsW9JJP2FJlK57CJpQQ2Mj95UtaHQEOZWTr52/Xd+85/W9Ps1LhKOmXo4aUV"
    "nn1J2UimaZiRyz+ii53kmf7wgLUwmFIdqqhcmdebu0BIkEpOk6mLsAyxFg7/fM6ontQeE1"
    "vF+zNGXxNScRHn24H0tw51ZOKYDYYj809SpBMwgPOqQeOPHKi9D4LIVmPQIQv502p/tqKi"
    "zG3HSrwYJs/kIX2tpyRPpPEKflFF2hj3WbKgBk55IAM1nTuLVnT/5CoTTUS2lw5lha20Qx"
    "sGKtOTdIYowXl7ZJ4V6lZeeKBNITCpf+oZYX2gidALY6iaTNAVRkkpZu5E/PJO12Jt3OXa"
    "8qGXh1RTkxBY+Lb0j0LWEhB9k1FODo9RMCeThCne60PxpeUFGaqkl+E3hySCVyUmQtNaOn"
    "xM09YVRIpVqIboADo4UsnWoa9K+VTNS/AlUnDUSVEFNVMPNjbGXjiXXTWKn0TbvE3JYy+W"
    "epZLk1dOjpAcNFxcrLyDPJuk9w0vO4TaJ0DXSeXL/OEpVJRyW6T9izsDxpm4tFHpy98YXw"
    "rZhXPRLz+jFLzOvH5JjXj1FsG99WJqnt6KD3pTOQxr2HcW9CH3am/W+9NtLwStYkA2/paU"
    "CH0a36jGfky+hbbzzsDLt0xEp/xgYBPNLbknbuvvVhvKw8qzA23ub02Hak19m2WspOiy6G"
    "paFvJN6ZBm5K/l4LkKQ5KKuzIMq4O8DhGD2jiKVqObEL0hwJXsVOrXzYucJOXjdfiErYDN"
    "JtBgGBshxVFj/sOdYT4MPuqNAK4yuzF9OyvukW7upKkqrlPz6kbz3TgdLCG5nB+aQT/Dc4"
    "mlhzwWBOv0n/e4cVKNy/brEOhC9rpuF4Gf6Q6UN/ClbZh1AjoIUIVZigQ8AL1bN4nqcTv+"
    "0ItxO8OI9U6o0vR1o6rHjVLmAqWeFSTcnLEgujfavrGpZJgra7p4pgPqdkpzq3/E/OezPc"
    "jkYD4OyHSt32owlYj/e3PaodsHmgg1TnJIs7ndiJkO8uDpCIizj9In7m5lcXCgex55q6+K"
    "bXWbo+eAcHVlbVAkIA+amsabuUK9h5nukOtvyhhy9hEuymgyywUaomAjYQre1ch2v9BW0g"
    "2AI+ZjV36A1EtVQ6Kxp2P6QKK70Tnf47cLVybuCTvkpEfdTL8smmMo57cul1b/z5ojten0"
    "rmEYXXq33nChFGiDC1EmG4DnFRufq0lasvJi1Gi2ryZUZO6c1UydGr+SkFyl5liiB2hjvy"
    "nAsehRwpOnllISqNtSHTD2J8/XADx/XtBvHCE/Bvs7zkVyZioiF0cqT6ODeA+JTvm5EZmV"
    "jycokWa1034WNVY+N3aGvgLYieMJquBsrahDfJyJDJE/16UG5ywR5TOhho0EUjm1S4VZmg"
    "C9aila4rQlytobhagQjP+jhmRGGMyghYojDGyQpjXC7esJonwXHhhhWQqzqLhW4nylPe00"
    "NylBwYl8n85oz3yiFoWFlhA3Kdoh2sQXChg7C8WEPkh+IYzFiJazgT6AyZaKM/O+2v57IG"
    "S45vhTv5G4V0Uy/ppvGhW58fh3cQIUVnTsHGjDyMRoM2XcS6NiPd0b3XOBt0C7dx9kOnTz"
    "/YympFKkq620vaqETnlEK/VVeJptMYaWNMqH+/vn779sP167fvP968+/Dh5uNr35Yaf5Rm"
    "VL3tfwG7amg2RA6dyEyqGsbl9bhLlrICkV7uJc85bvK1gXlwGDUI91O3f+lst4b+LGtJwq"
    "j3+KA0Ghx4UBwdUYHPqZzwykQeqWPkUvBChbJdn5D1oiNFXS6xAWa4Lda3mmPvIhgr0JvF"
    "C5RiWSuGTlcRNuKC6InfJUTQeomgzgooVNsqQiqqW1W6upW3uXMXGQ6RCfFJ1Lc6s0Tqrc"
    "ByxNG7ALd6opuhPGtoyx72WIsKV02pcNUBLkmyK3t2UHD1R2VL3AZbZTC8UDXRSn3G5BN7"
    "QsEKJVgzQ6a3PhNStY/lmCU5O8hBEunZVRNKQ9PDPozNQbYcbZ+4ylbSgkkbJ0nUhpiKON"
    "iJJk5vuCj9xTFbajpHpUqE0h1dCMmKOSZLD7TdgN+siAk+StmkdXpmI7zQH0+iP0YlkRzQ"
    "ckgFvDWJ0b9o8qdQ06ugSOZW09OLFhVBeRTh2FCkOQdlCYp7xoj/EcFTnf7jbPH+VThaTh"
    "TtnzQB9HWOrSIuHLqk3ixkcpt2A+zqJXmnuk3zmZJ8EPjWpCBGqQal4NxkaZuEkUwvHbzP"
    "NdjIT5B8ShAzTaE5hZZCwOw+TtyQU0tioxO8YzX9nBJQrpPzFzSCuDn8jA0kKwpWeF2Uzv"
    "JOYZeqvV1qK+8wzm2QClMJS1Q2S5SDWt7CgWGqBmJdfv1AYkPfuDwg7ykaVwnnXZaV/C55"
    "Ib+LrWNhvKqA8cptw5avuF+I6KcujbgwMPy0Il3eQ5QNDBG6oj9QAXHPk7STga1SyJB7wq"
    "ZGDAnT5GlNk0ylzWmUDNAIc2SaOVIYyy5oLNtPA30VWax5FYdyhrJPHUYNAp4Tyh45HEox"
    "JnqM6ngkHDYjBs7DYwyImFjGriTrYc/j9dOaDn3nDd90GPTtpJoOgy6lbKZDjwLpzPamaY"
    "4Bzy0YEkjS+YQc3Fk8WeBzvnWwHLYiNaJe1j56uvKqZGVLz/WJz2eDunITcZScMF89jEcP"
    "owkk4nocZqTzQD/9Bp95aR4z0h8CG9YTQSVUbbBYW4TP/WFnQL+PSpx0p9wWrZssFq2bZI"
    "vWTcx0qMmLXEUO9wQi/CpuPLFULM2pmvsk0X9wA8Wn+M8EZHm0Z9wRFzhwpr3fpyEF31up"
    "/3Pf+f1/hZT8wWj4xRseWNndweg2cQqWqmFyrDC/TkbDQzPgk0bNMOrCQv9BmmqezKAYuB"
    "3mtqpZKjF/gfdd4kYAqNInKDoXkasDGEQnyDs4C5jIIqQNtJHVxCaWKY3OufUkaJqTx5Yc"
    "IfuZe8W4ULDWOQUg9OkEhtJCplKUIhvSE12unHs5tblCIo9irRbqg2eJjRaY0FvgzA/SlX"
    "Dg1wf72p33VOHnR7UmV0zfU5zPY/umJrqEL+zMd/mbhUUohUepJnWSqmBKLte7FFiM5TiX"
    "mp82Hdu+R3iVvLI1x7uVggV9GoJ83MlcAkxFvUh1wMh8UrfHQzShXJqEUJp3MrVIXH4f5Z"
    "El4qpwvZyoQNyx9SAcXyTfDef7KVN9cL5nNFsVsz9026CqDWJkbfQjGMP4gxWtNdEcWy8Y"
    "+/VwTb9vQMBfdjhq/+RvyxKvH59VEbR/GSn4Jy6yC0V1JVZp986prSuxcrsKlNgdTsedLi"
    "Xtfxk6hXadZBzJiW2dEfp42P3ak5yyu260jlS0/G75/cxF9HQFoqcLlAYUrozqm7Y2eKPz"
    "D0b+pHrjq3wYFkz7OEkGU1XNMdXdQjlsXd5VlQ/YMFWJTYGqoIMcbT10ZYO8azVEJjBNMR"
    "uK4uqiuHqFcT9g80mqsVDE4FO4wEIVDoUMCzZ0JmboamXt0xuOBTd7pkQtsQ1f4Wcxoj3L"
    "mi1byQHtgQGtQ+a08NAMfT6ttWooaCsb1u6Vif6wlZVTpwJKn0K87h94YbWQbD5hhbW6nG"
    "P6T+z1kIIqFV4ODrxDM5Fic/t7nuw9WexoLiwOWGBCa6FwMQxhVKuWUa12sfFs4ebE+Koz"
    "+Y1FwAPtjEweb72GVaY99xpWgZ5+N+58H7ZZq1uFHlakiO2s/NZVdAPmzHjfU/zMwXVsuo"
    "v0wwjQCdNXpU1f6marsestIT94sqFXWKJpOU7doLSRt9cf3vvWZPgjzX48ue8MBnGDMZ0p"
    "3Ta4OTjpyIYIBaixWFP3Ns0DaYBMABoCFC+XmKfPpuO5pxJwRu2HC83mB8smJ4iFqURqWO"
    "7UMF8ULSCxRGlFKHqVhRYRin5ValcBJq7njkOPkAnHXPRW9Uw5OXGN0glgRaeAn8ih3ExQ"
    "DbzVjbwe5RCR8Cen+JMTvUZFfMnNq7DVKuI6Eh0XzlpEjis6lIN143OqoiJTBog96VUgnA"
    "nhiLBfatcQ55qLT0R+j/+E/gMrn1WtsU7/kEhwDp+/F9zDd/gHQn9Svf3bwLhM6TOmqjB3"
    "uky8nBYZUSaqpT5j5ES0IwXPmbcdulY4OS0tOorglcxGsdwWuhycHhX8vJnTvCaLo99lJX"
    "pbXEg0T/boi0yLKmRa7LdHjh0QphJKaNQiBUdcXmtUgEYAmq6FJhTPLSJQZq2dW1FcD0vs"
    "gWWVRVp3NnY52Hb2zBqKbvgcLEFYL1WkZAUC+PKkVzsgVZg0vUEZgkahLzdWUKDLntPXjE"
    "pmJiK6U764xfqZvax3n9AT3lpojplcyCQ+VjaCFyZaIucs8mKwSaYQGCslMIpW8aJVfOWA"
    "FFpMBbQYeoYUmoIwnZiAIyaAX6c7W3j+JSp155+CK/rsa3/4ReoMBqPvEJRPdGtN50KSNU"
    "1/gdD80fhLZ9j/P51pfzSkw8a9zt0/pM73zphVygj5KGQN+njtJCaeAO3DoNPtTaTe7187"
    "jxMW8+8UiZfwn2vZNlnoPyu8ERwBtTf851HhKUsSwNssSQBvk5MA3saTAMJdxrPKSBEyoQ"
    "JH75lY/+rMxpoYpSi1mGZdCDaBOV4JDvaeqefCPagFR7ZuSA3udibdzl1PNLqvVaP7/LYG"
    "L5aDb24IRHqkWhwC4SXZ3FeQPer1RHIyoF+Z9MMd5Mq0kYHpvMHN2PJ7yjA7AVSbQvMdst"
    "YGhs5J+lbjZKiegH8WA4Sfq8jLShVWicpZJUxYBAXSZIJ0TdI8ysjsoC9arZJahB/WJwLk"
    "lVYoDlfLu+/fSdPe+F566ExYv6yNSsHAxkbayiZrm8WaYfmPnTL/zrMi6oCop9dI9bx2yf"
    "NU9SUkf/o81aGHQ1d1JmwD3T322lAYYkbGvf/92HPUZv/e5nedc0pTFi1JWX53OUiSz59q"
    "tacSSVZVTrKCeUoznyXPbqMa3J2hPKK/7Qvspiit2FNV3lMqedZVnkievKECJGI3ZdtNlm"
    "2QAh06Y4QNwPvcOdiesFKkaEyYVBxkVT7IQAgt0uFzTybmt8rz+6zbi3WSoYM/twGSBhyc"
    "Z7ioRBWDq1IDXrz7I38hgxhlibm21T2U6lQRu2rmMlHIoAbwMmkjf3vNEJU4CZJsFbmB5Z"
    "AKdA9UyU+qNF6sRH7mWuMVPQ9OUG5cFDY4a2GD4BlQDtyZM++reWBkSPiOnZpZ8qX2Iq2A"
    "OWN0UkQHyICyKyoIhLMgHJarjuhbsu8ccHzrknDDgoYc1ZzuJSkxdQfTVz1IvbDGbMBmzF"
    "+tyWL+b/7Iww421MX6ih946D5sHYg7lPfDDoUdJv/Ew8F9uQL3kouB80R6jmHKnfLKBrSW"
    "Y5hKDsxLtPul2FYTDX+VChwral29yRKaQkclW1dvYsEpsK9yIOwObyC6bzLZrt+k2K7f8D"
    "o6Egvz8vF/nYyGycZAlyTq+1EXFvoP0lSzxropD1wAI93FGvWmtsImAmBwy7MRnDN3/7//"
    "P2bIlPs="
)
