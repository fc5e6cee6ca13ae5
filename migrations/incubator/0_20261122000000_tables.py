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
    "b86Q8z+Sd6sik7SCOM2UcYs1nDrFxehD3FUcBXMyb8pLiXJANxa2flv5b3t0PBwllVOIqO"
    "L5t1onv5qx41KiUNynErr73xh33/9MJUDedKhG48O1bac2ObFlrLz5g1+mF/Ed35hOPKL8"
    "RCmN3qZXZ7oj+Xb3Y7XDLJo62yCe5qMHJqfWq6U+rz82h827+76w3bUElsriqKEyh/+dpI"
    "okyPKNNTYTGodvZQEadxQpuokxmRD9YgjQBUFKEQ3UuqgHF54Rex86EclDOnmdcV4OC5KO"
    "pQXKAOxeXihnzd/oHq2leH7AVsUCu7vWDrjc9gL3CyBd12vaE+wcQxun9CP8w1xtYPpNNF"
    "hVSLBeX7lZXpf2uQhiiz/iCIDU1rUHKGF2bJdWRkIsdRGCXOapT4rfcwbaMnvLVmJGqg6H"
    "4dTcA6sVjrZlVMEyasp/iMJCZv+ONF5gYnc2Ox9lZu5mC3dcJFnm1ZV+zuPvVqFYq/UPzr"
    "A2hVIgsaASYT5/JG6gVohAXlPG2bjnY+VwNd0bWpAhgL+1S17FOOSl0KtBOPVS3P3sNxo4"
    "GbJwQs/QJo+DgYVMI0ldxoLHaKZzVMZW4zBvUkfDInFgWMQC+6QXVlpNuW07ATvXhPZPOJ"
    "5ZjB3wv6hSEUVLWc0hMva2YHiliS+EUszvFS0XSsAbYq0XSs8k3HtrJB/8ui13R8nlLiXE"
    "NUIsj4iCBjemRCAcI86AdIBPRHQK+oK2xypLFkW+Oeosom9ILGxvfvMhwu798lHi7wSISR"
    "/XxhZKLbW8NnWXR7a/4ci25vV6Lb28W2i+j2Vg1wRaDtKSpkyLmdwkEagafonie651UE49"
    "N0z2PbvRyUobI5/R0Tj2MtV3KGoiKyiAq/ZFS46E5YHGDRnfDkEJfYnRDyBI5vTxjPU2jI"
    "/ZevPeEeVr+IEh9Wr2RHTnD9Wk7NWNb/LRCaYFnQTyKlvdd+QOtQUEJ4aKbCGgRraINZq0"
    "WobPsip2S5HBgtymVcVU5haKFkb78oT39SvXfL7uy8PaaCRAJSUfG/QhX/t74QKuJMD7fy"
    "Cm7kqqXq3mJ5oScFQroPDwkb8/2wLIKGPdfUBXKbOkMDLAKRhUt1Qf80sKxATKFssU5apm"
    "4bC9zyS+nrLOYQBrnSBrJ0nSufnOQlWSIbFTr3IpixWuJN7YIZoSdcToivRg+QXguUM9Id"
    "DT/3x/cQwkgBXqrGBoIYwRV9N+58HzqBvrBSK5KI+yxrdq7MUZ+ggcFc16+zNUpI65QQQ9"
    "g2tDz4usMbiO5NJnRvUtC9iaNLr0csG0WjqYKkImqu0rE2mFi42DyHKcU0V3yalYKTrIjA"
    "yFrMMAg/eS1dexJhjolcgM7Czx3YESETcR1RVJ07owCuEUKxYA/YD0FrjwFcyG7ocqonqo"
    "fthftDMIOdcL8Oha0wE7yxjZsJZEWEcORAWMmA7+XssTqxnQONY45lz1qHrLH+qEw9jlhH"
    "U9NJB49ULFzpllO1kLFELHILzKQ7JwV8aegb8P1uPiFLfsIEAQgtMKyqJqUlHMfxOV4ofM"
    "/1Ms7KG92GJiA2UejJZ605oSWJiSxcWlGcj5PVUo8uDBdSXk/RhwE/qwrOWQ8xSNOA1hdn"
    "MGuv1GdMChhqgnTCFldpS40oe3lCC4OzD3LbFyJkAtbqJI41B9AUc83lsm4qCm/ZaTeiZu"
    "P5ajZ6h6kwkWXCOHL3VM2A09XJkq4Ba2xrzq/lWXIig1oHTDoLd7hk7McfNO58BwMLXTBL"
    "aBqtQYW/JYuCWxlUZ1acDhXI44zm2HrBGGwvTgMLsLeErTOfwNACrTpNRrvSdU6NwXO8dE"
    "Zm5IenKv0A2w+rUAjdMsDIgExZVeAv0oYqhQT+c0c/pP/XN9ha02+KMEMMKNwvRpnIiOAX"
    "lN2K9M99sdXgaSlC/yplXXLml6+EH47921NX2QZydd+7v+2N224+DmsGet8bS97HdOdssC"
    "F5T6f9Hp17Fc9I7/5hMPoHDMGbrabv4Ol9bzgdMV6Ezv6MDHpfOgNp3HugZyt91Jn2v1Fy"
    "Da9kTTLwls4EHUiX/jPld9sZ/iZ1ut3R43DaRnOZPEnyYgEmOhaSOO10pywg0aIH14xMOv"
    "c9aUj/0aa7c4MlmLIZuRt3Pk/7wy9tpBjy0qIrZkYevrLii1s6A3TEfac/kO5G9F9D+jVl"
    "VZMUnf6Lngr0W47GU4h6pN9MNyy3GmRuQ0UmO0WKmSJqpUi2BSWb3xpmCzq3+S2xNmO2jZ"
    "9cp7FaO58f6Nsd9Dpj9pnGYguL7IKftRFwg0zQTAIrYBwN0gnjqDCONmqKRU+gS/YE0opE"
    "s0XIRJSgaAdcEdOdaLdysnYr3qY/M7rVPCEyNGTSqhzV1jVUCxv0t3f1DRgWrhLMotFhrU"
    "OGUY+AIrSnyGYa9YyOprwzPTOlz68VbHCimmgjsyYpO2wh3UBEtxJMnyUwFfFr9bIwWlR9"
    "zaPUeuOFSltApd1v+JwFhCN0QjSvTofJ5gCaFrFw/u5xFcW1ePu4bmfS7dz1rvgnQjngdo"
    "PsGgpw9DCsmrQYKr3ElxSj1ZlSpcRocajDAuLMvnn3+uPM/jiXcZsKdRu6IsFvTCU6cBo7"
    "1e/0ZyrJwZ9swXoZDQamks0nZGL6VNaojLdDS13T9BeE5cUaseIyceHxHC8UffkaIG3+fK"
    "VsBk53voXmd/e7uCcLvlkhz0qIULhWKu1acRZcgUkOEYoqEFWeY9E66arMJLPFWlaNvJp5"
    "gEYokaJj0hlNHqK7j+hCUz3lXHShOYeNKV86DLukhJ832wIOXOhHNO+g80MUOY553u4djE"
    "3fwpsGQR4OAQu1ejgOrBCrJoJFdAsf3xImaH0c6lZj0dqoxC4Dr/s9nybCJCt/2KabbHAU"
    "Tsyz822vYTbj7s3XZ+g4dwHbjYddBt6mzew2kIhHkS24BKz07CJELwalRIr+QjxjviVrT0"
    "ie67bFwkMCgWcJQSVHMBPBJPUy74tgkjMGk7wYKgg8BUy8YUphyK+0kVfkSJzQiEaRX+t5"
    "bb4hIgFpBFLRjO2cZkrROeysncNEdsr5slOcY1aYLbMhHLyTKhcRB0XFE9Rat954qiqr6V"
    "RcNXaSV+Y8ixarQ4qCSqi2ac/dsrxLQ/8LE2TI5IlC7hTlhU5Sbus0S108YesXNCLaDkE4"
    "GqJSGuZWiSmXudBy66XlairhGKsTYy684aKwLyfmAhP6Pp6N9tfJaMjHM0ASVV2hKtN/kK"
    "aadYQ2BTcAI91+EDUVRFY1MIjaD5wTq4D5IEQorAeVth4o9GLJP8N7KjG9lZ5eTzLKJweE"
    "qc4rD9RDwc7i4nf6Bh/vXty3Ka7nRsriMYut2DhqI4KnOv1HdqVusGdVx3V6UKcLb9MsSt"
    "2xilrvzy02LNVMckLun7cOqGxOuQQcGp+huzb7quAcfNGNJzdDyM1Jf6JnoMlrlp2JRuhY"
    "9dKxlh64RRKFfOIq+xWvuqP7+8dhf/oPOmL8rd/tQRG8zYa+1tpJJjae1QWeEcCQjmmDC9"
    "2gT2bk/nH62BlIX3uDhzba2JYta9Iaa1s69nEwfRz3pAnUkaQU9GvYBpZMKCY5I73BXW88"
    "oJwoONjQdsC7P7gbQ7LSYq1qigEJS3f9See2P2CvVFRTnqsae2tv+K0/Hg2hviblQJ5VQy"
    "dQsmJGvvY6g+nXNlpjWbPWdOTdY7cz7Y8oW6zYjtWPjnq8pUPs+YyMpl+hZifL7Itu5wSl"
    "M5QQ9TZLQtTb5ISot7GEqK2hL1UtbzB1mEo4KtIdFS5a5ZhzIcoXP+w51hPggwJAeIXxk8"
    "kvZtT9jLECzKiMi+VEiSE66pDcsHTHS0aA4KDgMIGS3a9MkAAUTwIIRKLTJxQ3KkuZLL94"
    "pSPdtj4hnS4ztzVbYkXwUjkLIaReQoi7BgsVIQ2TCjNKpc0o/mzlL+4YoxSCQE2yAKtgAy"
    "hXxgosRuE2z1Z4MLZ9j8j5cSWBow2CA8anQainGgRTEy3zGwWPTLOswqFQXpJlqQK/q3Th"
    "JTZYZwe+wB8ddUjgdwyF2zBB3hKYKrP/RXvvsL46L7KJCAu4YMNU+Mum3LWDJTALMxXNd5"
    "oh/r+o5rqoCdKjrbQF8ntnOJ206WqmMM7IsPc4HXcGbW8tz0i3M6TkbbSQCdGtIra68osX"
    "gUlfw9y61dlmJsSg0PScJ3Htqvf7Qw/MuI4TZUYmI9ZrSIc2Q0PWUYjoTmTR5WcFjsECWn"
    "KATGjIldaQRRbKCTVk0alD9JSogJoWVTNET4nL95S4mHsn5GJLVfV8L1wmPW8/OkM4CCN6"
    "ZSLIGN/Srwqh9qygrK5rn1jGuBVWx9zMVrSmn7i17tBrXtBIiZyFV6deap3XLJSvQCTEnA"
    "doGtDOMtoxNFvL0LSeoTGNwFItnrc/GWKfQOCbBV/T3mxkXhxlcrWFAEkDMD53uYUNPWUk"
    "p3R5HPTJRta0xAygCGmhRKCKVctx84DeXn9476cAwR9p2T+T+85gEE8BqkkV29enRbK0jK"
    "otk5rzxrIFiYSTtVhCAJVowYNxvAOw4zBqkOYTzvkLRoUfBVQoHr2JUFnc3MicKE3VRuGT"
    "5kze+iaDY/3IxY0PVTjyDoeWBg/8c3mP/cK8yfaEYO3eg/YEOljyawdnsSdsZcNiTt1IDK"
    "fLrOUm66/UZ2wiqv6D4IZUy0QvWF2trU9hQhbyuZafMXPE8KwMJ3+fsD3Uy/aw0JVcSrE3"
    "vspu5IJa8U0WpfgmWSe+ianE7N85wPXGNxDck5gcnuhP4+Obwevu0lYZa3r1fev3vreRgZ"
    "9V/DIjD/1p92sbbVVrsaZ/Pd4O+l3p22jao5/Zc01dSM+6hWfkdjR8nLTRXCe2Gb0FMvnj"
    "b7L442+S/fE30aly7g9pbRPFwIq15giRido1l1YUL+Go2s/8ctzZdoRPfEZbnEm/GZb0pQ"
    "SCRs6b82pC1xoEoACPGWF/SaPP0v1oMnU/9TjPyLgz/E16GPVZfBHURJK2OpuFSuwO+Lcp"
    "6cZKJupfCW7hW13XsEySb444g8hEzimH+hn2UrC+HY0GIbPqbT9qN328v+3RyWBzQQepjk"
    "oR3zkOgBRgheeHyYD9nlSgnhl1tklNyQQZmmdWSIM9Ritwz4w7VRIS4tvT/QZBuiZdwGV4"
    "DaqaVVTdBS16YVUrTSNDCnfAt2CaFGQouCAZdglFhzo+v7HdpGYdwSOC6WMl2M9vPb2uIe"
    "v0v0nlusttLdTQVcWsARK96zfHw/UAvJrc3csBi25Cs5TlxfCaONyaCllSiEmRZkwN3YKU"
    "sYUN9fj2eszV1HW4NWtF5YoODuzXvVkzGVzPmZptyzKO37K1mavLYszv/nRzuvmOz33Cd3"
    "oZ9P2wg75OOj1uZRr6lXUW2uyG8xMrntbaQroBw9zk119QB/2hz1nMMzaRarFSNiYmCvzR"
    "YuVt4u7O87wyV3ItlbpFTm2lHKBzXckVs+qNFwGruQNWTVAWC+Rk7slKyMms5okuUjLLS8"
    "mszwzXIyOzkXi6dXaKFdcSVlo+qAVqlpZTsDS6RKsQ8ViuxTtQffJ4azenBmY912vWclq1"
    "6adWzbO2OYnZNcW35Lzs8Ikdn4L8wekT+g+sfM5W/biKp/XBKUiqe3yi6HSvlUSCfWbfaC"
    "JLn7psFpop5JdTChPJBkbQ2o44neTCoeJ/QS66vnRazbXQfIde1rqJ6W/YzKGLHLSZW2Py"
    "CS1VOptINp1+67LGKXB2nleKmPR6mWT+0nnt7LIFMXq0lQ7rpdgMWXeFNfyGGekPp73xt8"
    "5AunndprNIt+yzrNE/Ak/+Hnzy99fRnXSZsEVTt41Frgj3PUWVJ6hKMe4OYpJtaPlx9qga"
    "iPVNJqxvUrC+iWP9IquWtKbQ5YpODxE1KSqutLD0qobGVUHwPG0ueJrsL+ocnyeALgl/r3"
    "l0CT5tr2l1M7TfAt7se9l4uuLrSuzRIUVp4w3K5MdmMedIB0WFBce0QGnZpyc5CbYsv4Tv"
    "lM5JL/SXeukvbHqLpbrxSIVIwRMpvBipvAJFhE74cGIpOfRAyglqkEYAmu7IMb0wyOOt3l"
    "kjKiuK60FpK7is+HIW90QoB9wmBmHGxNnIYVi1kq/3KrEtd9dxBDv36UHZLjDuoHg3s98t"
    "38gz++NcxjP7A5bhv//+8U2blWD16qwyAS2YqPDKRO5rnBIphoFdmcakfy9tAwQ3YOE04Z"
    "M1jVm8n/CWIyJe6DsIMbNeYqbj/YgDn57CuadqklxZTgKnt2PimCbHg4apGmFpPXdcqGw+"
    "FWppGaQT3ToqHRoavKdyKhccUqFjiMC7c+lrSiSB9HjNImdKakVX7EHlgrNvj2hlCcnhsm"
    "Xzy4TkzLHzWDUI/NQapCLIq6JBXg8ywVRSf1Yt2f1FPD03Oqp1QN/dwnhJDRMcrkUKipFH"
    "4nogWFSlkxMXDshir2ixXvIysrCx4dQaPZ5flsy6fX1dSK1roX9G3Zoi4+4ywkmy3ur9oD"
    "j02UK8gvRnzMLzw5XzRHr9+nj3pdd2MkpnpPetM3jsTEfjNsLPsmZ7W/fy7RItqt/m0Xq9"
    "8ULfLaDvwgEnLQ19w1d4kxAPEKVpu82aANBeefDZxFI5EXEH8POpfmoADbzVdtKck/acbm"
    "8J0gl7S6XtLfTq5BXMyHbB+sTnLASLSf76r70hFHqllDPS6XZ7D9PeXRvJiwXe0m83I3e9"
    "7qA/hM8UvNBUAp8B9HfjzvdhG72o1pqlHFTjCpaJ+YKNYobQMKnIkq/y1oSLyJQSe0yl9K"
    "OLEla4V3jhCPpMAfQp8fPRXWVgmdt/JVm03VOIEh+5RdsFRc8qdIaFKRsoXsDCUkZE2135"
    "BcTqcKa550XqkVaThnlvTjWzP0m6RHWFgByuMmaUpOfMfJcT2xihKKlS5T6PtYU0xRcpyl"
    "6fImuHX50iqXHfSctT1BXhLM37+IfwmQGu5sF7EN/Y3XPaSN1QORxIQ9q41pkSUtU6YY7N"
    "mK8CGWvMq3uPWTBmit/XHdHK5PPd7Adn6D3JnFKQhQbFMhiDWGdIXgvJrGQinPgCSv0xnS"
    "CF6v4Tqu5C1xQaUdUhFRqR0IjqhnDudubnzKt7kE3LESzNtbpNFD9Dgw5LoKblCqD++AxC"
    "6J6CypOyhTCdVgXy1+g0rFYsXw392A/6gZ4w3kIFfp5oehyzfOGGoV6bIsKwUqKsofMCnr"
    "MFP3i0VY5suxp9H/bGbaS/0G8zI727vhNTqKh07mYEekbDY+gZjSsSYDjHdLsU0C2CdA3U"
    "LGqiSWQKbGCnbYEpDtKJKa70FAcvvZxqDYdUKDdCXzyzvih0mFJ0GG4BlvT29UUQHkU4Nh"
    "RnztGYty/vqRVGvy1ogq4YbBuarib6zUqzaohLlciaalqvTGTZhlsf3G3g2fYqnkBS2Zae"
    "Apg4fdogx4wFxba86uAGhh5usOioVsPRHU/1GuEGqZfuGGxxH4Y+va5KkE5UVgnLNYEKTH"
    "kgDZAJRMOI0t9jsuuiILQ8eoFxpBJi3XJooBI5YJMP2qvvnf60P/zSRi79jDyMe5Bbwz50"
    "rzv2+f9+pBpkfzSctJG3gMwZmXRHYzYUipeycd3BaAJpNwtNN7FSyABVeq+C7Rr6QOW3Tg"
    "TpRGJNlY0TzmorEr8QJBRzXOU5FpkGV2VmGlSkY2vVhIhyrHmu8pi3lnKISoAaF8py98EN"
    "0ghAD5SndpZfSRZSMPZM9hzrCfDhOtWhLXvYUMrWYzkI/2orK/oTJh7HpiIc2MHVb+JaV5"
    "Qzd3G9rB16gmXrKsUOzZ63MtmhTW9o9nD55d4snBIdHx2VL7bIO4RFWFG1TMPCPStk5IqC"
    "KkS6i4p0Iq6gMbHRwQWeKmX4eyCToLEfnUHWcIe7ZVOBA2IicBv+1OQFJZIRWCPh34u1rB"
    "otR/IwHUe058w2wY1NBQ7VQLqhYIMnsZz0XVnkHlGwtQL3R5rcQ+cmKZ6aj7tPUOUg6uxG"
    "19M3eWb7LA/CPoFAOGMbbUs2LLOAcyhEKMKTK+0dMjHm3A8pXdLd8U0spHeCPbTQlVyHlD"
    "e+gWfUuyzwvktG910cXJF+/xOm3wt/9lWplfNAPclbxyBAI0xJohSh8GXXClBRHKJs81yh"
    "4hDCp31inza7poSBOdsKDlzpR/Scgyyl49vNhXKjGgJ4ROuWrZJg8lz3TYHp1L4KTV4434"
    "vrpnCftg54KAyZPNFxkm9TzNQsLhAsAg3cgLbNSgLiPykpywXASGadx4EXHdaCP1UL2pGb"
    "a/2FOO4DfYnoH4j+zB39GGOLl5138tdl8VO4OF21HMiEr6KKvgpvZjJq097wJuU+laZNs6"
    "0VBzO5dYZP0AiLX5qZ6RS9M9gplct87RE0Au6wgfVtFgPr22QD69u4B4id9nF80xMl91RN"
    "OiLKSI8UuSMnNA15Mlk+YMNUAtR081BAnjtepx7vmdUT24NKdXhxiSj8nzgKX/evE47W6T"
    "xsHQqL2w87qG06LBE0v0VzbKoKZprfH7axc+p8ylR/2Wx1g64FRPG1MCvjYtgapn/alLYF"
    "sWlrmygGVqy16ca6Adu4snnyt4mKMPVSKdm/c4jl3vgGSuUnCSuRN7BrpP2G4dgS1VWihM"
    "4lb5Kw/vfr67dvP1y/fvv+4827Dx9uPr72Rff4ozRB/rb/BcT40MwIuf6SIqgQkZoqIhl4"
    "iQ1Mp6sra1qSqBQedFBk8odLC2/8QdnpETreQ2E64koxELgfa9iDZGY9f8JQw46KOHToDr"
    "3IxIIKd8y2HpeTSuUsZKJ6yURsRot0Kg/QNTBSsSaRiZmCqVlVpCIR8yFCMcmVnmRnP+bu"
    "hRshE51w6xE1efiqqiS0aQK0uxDLkZ6b3kY0sm1LEJozBlt6HULPFmpZhZVeXqBluaqJPa"
    "fK0zedvYSrluwHHFRJ2FDp2RubIbUZxoKWsMX6VsPoRbXWTGNQMMLyYs1spzrBTg5ypoak"
    "JXAU6ke91A99i0kR0TRIJyTTSkumQv34GSZ5rauL/NXLA2RNMvSXEZUj0kiTURZppCKNNF"
    "Pga1X19+rePDXNeqyCmihyHmuriifOgcKTaXImRIEC3nUraDQE9dA5YFEJTy0JpynltWsS"
    "UGmWtoRU2/w2tmMTbatwepaRZluqec0LBObb1gJhwlly8rIZ1aZrjJglzlxjBbmkMUNXy7"
    "GMga+exSpCNpyMFHWFTQsGM/e8aqEX2UQbWcEsAjJubzv1y4Qprl6mOJjeOOy/TkbDhBwF"
    "m1saUFEXFvoPgkKS9T3HedACEiEtMpYqFs0Ki8wBMIimijkbKQ57clDqnqKBYanv32WISn"
    "3/LjEoFR5FCjJ6J1yRjmER2gaaUmpiOslkg9xPV+4wCA6pCIWIbCRDpyNkLS+yYbISUa2C"
    "0CrCS6oEbYo1JbjByzGnND3EhHMkHmFJ2TolTEqoLrOvhVLPqzafiUAE45yn6pl3TZUBsm"
    "saeAiwrOHVdviACN/sZzTJ+MimmmaC+GcrmxQkOGiroUsC6culusAG1DFyaSEZwj05HZuJ"
    "w7uFXtbqYo1kooMtBLJNl6qxMdF8x4aZ9Ee4RpW4oeakbxJWmnpZaYTB4MQGg9o1i4dQuJ"
    "xr+Gr00Bu2EVDOSHc0/Nwf37M2785hgZUZAXX9btz5ToeBAVihRz8d+7kzGAAl/Rqa+9a8"
    "/eCz5B2/SU47fhNvucEOxGIGnjCpsO9U2r6DKYRFZjlIJ5rCV3mGq2oPqe4U5zbgFbKOxi"
    "gFuCJ4p1qq+yUse3WFOb6fT1t1IUOlNs8K6FlbMtkCs5dqq+adzTcF5jSJ4IWdYgpxn7YO"
    "mUAC47J20H5lIgUvNNlwqmctNXD8s2ARyNEKVPb4BPEha53+ILTUDbTSdSWx4fbRTIU9o1"
    "72DLqBEzq9Hda2Pdoq2zWuevcPg9E/7nvDaRvhzVbTdxtMrBn5rT+cfO0/tBH9FeZa3c7I"
    "XX/y8DjttZGimlvbwjMyobj2vo4Gd/3hlzYyKSgYljydJTp63Pk8ZZ9T3Xxpsc/gLaMx+x"
    "Beohvs09H0a29MtX22HzJNdURlv8mist8kq+w3UZXdwDK3yXJyQeo9xRktKxfYSSepR+2d"
    "qAV05wipsJBUWn8WFd9OqD8z+SQnrEEaAagooXeKUiBZS+jF1rLQljMBHNzDVatOOMYmxe"
    "TWJgqDmK8CBoa0DuqBMFia70dn0AYDVhson8xYQMse0NiWqobdFAL4aibLH1AJK+phfqJD"
    "tB3Cz9hA9JbDXLWwZO5CPxT6YaX0w3Fn+BvT2FzbGNXset3+pD8atsEUonrJ3Zd3tNJvYI"
    "NamUdvC9JUeRoqq7tRpf/65j1/B/Ah31M0AvBTx3vAXcE5YZKXtE/QCHjPvZ4ZelL+VR2l"
    "awT451jb0hPm+MXSgfZoBMgZQIas1wKWtQCZsKpV2qomolJE4ETFbRQlVD05saViAu0Xr/"
    "gmCudZ64BtwvRHZYrN99zJTkNhRsw8xRE/cqSo6Msa09GqZYZaH6xl03nOaWl84ndl6Wcc"
    "2TROEDId9c+9nU/0N77EQddKMWzULs5cNk16+GIlJ8xXncmk/2UI4eUehxmZPN7e96dT+N"
    "C05xvVsuDTca/7OIHPWDiK+6aLO6vp7spr9QiQCHd1bhWR6LyNkYy2N/6iUNcIX28bFur6"
    "EiIVikulFRdTfi40y0E6kTBR6Rn2Ls8isxyhFTNd5ZkWhYGvyiwMLCKlThgpJQxmIgytPo"
    "BesIx1fe5LYdGtqkU34VYrB2sRQpmItQihLDWEMnYilwNtzsrY1TyQSy+NndiDEaw7YLmU"
    "trJqHF+sreMzfKD8moM/zz58PFpdQ7WwQUd19+bjhhwIkYAJ4+l4tO4pl6Yi5Krux4PEPK"
    "vf9oaAJoIF4d9rV0g/CqzvLqMGbr9zOPe9ZZbi4w+sxMOufilgwDrs8v8OfQhk1/duyqoC"
    "7nXidSbwbZ0t9IS3LH/AfTLHS5154dlfi7VM6I+MpQ4gS497/s/zSpGwcAG/5hF+fWJv5k"
    "6edRj49EaIeyrRBzEaXsmVFpL7UvgEojHFEY0pkqXaZOSDNAL848GPY1+xkJMG5SVUP+ik"
    "QWBXzG1dp+mom9/aEW/jk5wtznFPXeV9djXuQUFdJ3IRiupCMGPn7tfHCYtwlJU/bLO8AM"
    "fS8zrrUY2nQcefq/IVae0dohRHXw2OvgL1VmOEwsUcLWilqXP41fkjTDikAt1oyjlY33IG"
    "RARoRIRJekSEn8h0vHvTz5yqJ66HHZuBZZXBcbw/OMuBt+k9vmIXTQaMgwdoOSjfRTg2E2"
    "vOxVO5HE06c7JlG/gqwYfjP28dcOBsVGJb2JTMEEWG/tfMo7KVCdbQBoNJHL2sdeYnsVi2"
    "pJN+wpIoXfcQNKGGxkbuK1vQ6AhyKidfO3+7vnnP63t9mpcIR029HDWiss6pOykVzTITOW"
    "b1UXK9kz7fERamEgpDtFULkzvzdmkJEglI03UwdwGWI8De75nVE9uDwmt4v2ZpyuJrTiI8"
    "+nA/luDOrZxSALHFfmjqVYJmEB50SD1w4pUXofFZCs16BCB+O21O99VUWIy56VaDBdn8hS"
    "60teWI9J8gTsspukIf6zZVAMjOJQFmsqZxa8+e/IVCaaiX0uDMsbS2iWJgxVpzbpDEGC8u"
    "bZPCvUrLzhUJpCcULv1DLS+0EToBbHUSSZsDqMgkLd3In55J2u1Mup27XlUy8OqKcmIKHh"
    "ffkOhbwkIOsmsowNHrJwTycIQ63Wl/NLygojRVk/wm8OSQSuSkyFpqRk+Jm3vCqJBKtRDd"
    "AAdGC1k61TToXyuZqH8Fqk4aiCohpqpg5sfYysYT66axUumbdom5LWXyz1LJcmvo0NMDho"
    "uKlZeRZ5J1n+Ck53GbROka6Dy5fp0lKpOOSnSfsGdhedI2F4s8OHvjC+FbMa96JOb1Y5aY"
    "14/JMa8fo9g2vq1MUtvRQe9LZyCNew/j3oQ+7Ez733ptpOGVrEkG3tLTgA6jW/UZz8iX0b"
    "feeNgZdumIlf6MDQJ4pLcl7dx968N4WXlWYWy8zemx7Uivs221lJ0WXQxLQ99IvDMN3JT8"
    "vRYgSXNQVmdBlHF3gMMxekYRS9VyYhekORK8ip1a+bBzhZ28br4QlbAZpNsMAgJlOaosft"
    "hzrCfAh91RoRXGV2YvpmV90y3c1ZUkVct/fEjfeqYDpYU3MoPzSSf4b3A0seaCwZx+k/73"
    "DitQuH/dYh0IX9ZMw/Ey/CHTh/4UrLIPoUZACxGqMEGHgBeqZ/E8Tyd+2xFuJ3hxHqnUG1"
    "+OtHRY8apdwFSywqWakpclFkb7Vtc1LJMEbXdPFcF8TslOdW75n5z3ZrgdjQbA2Q+Vuu1H"
    "E7Ae7297VDtg80AHqc5JFnc6sRMh310cIBEXcfpF/MzNry4UDmLPNXXxTa+zdH3wDg6srK"
    "oFhADyU1nTdilXsPM80x1s+UMPX8Ik2E0HWWCjVE0EbCBa27kO1/oL2kCwBXzMau7QG4hq"
    "qXRWNOx+SBVWeic6/XfgauXcwCd9lYj6qJflk01lHPfk0uve+PNFd7w+lcwjCq9X+84VIo"
    "wQYWolwnAd4qJy9WkrV19MWowW1eTLjJzSm6mSo1fzUwqUvcoUQewMd+Q5FzwKOVJ08spC"
    "VBprQ6YfxPj64QaO69sN4oUn4N9mecmvTMREQ+jkSPVxbgDxKd83IzMyseTlEi3Wum7Cx6"
    "rGxu/Q1sBbED1hNF0NlLUJb5KRIZMn+vWg3OSCPaZ0MNCgi0Y2qXCrMkEXrEUrXVeEuFpD"
    "cbUCEZ71ccyIwhiVEbBEYYyTFca4XLxhNU+C48INKyBXdRYL3U6Up7ynh+QoOTAuk/nNGe"
    "+VQ9CwssIG5DpFO1iD4EIHYXmxhsgPxTGYsRLXcCbQGTLRRn922l/PZQ2WHN8Kd/I3Cumm"
    "XtJN40O3Pj8O7yBCis6cgo0ZeRiNBm26iHVtRrqje69xNugWbuPsh06ffrCV1YpUlHS3l7"
    "RRic4phX6rrhJNpzHSxphQ/359/fbth+vXb99/vHn34cPNx9e+LTX+KM2oetv/AnbV0GyI"
    "HDqRmVQ1jMvrcZcsZQUivdxLnnPc5GsD8+AwahDup27/0tluDf1Z1pKEUe/xQWk0OPCgOD"
    "qiAp9TOeGViTxSx8il4IUKZbs+IetFR4q6XGIDzHBbrG81x95FMFagN4sXKMWyVgydriJs"
    "xAXRE79LiKD1EkGdFVCotlWEVFS3qnR1K29z5y4yHCIT4pOob3VmidRbgeWIo3cBbvVEN0"
    "N51tCWPeyxFhWumlLhqgNckmRX9uyg4OqPypa4DbbKYHihaqKV+ozJJ/aEghVKsGaGTG99"
    "JqRqH8sxS3J2kIMk0rOrJpSGpod9GJuDbDnaPnGVraQFkzZOkqgNMRVxsBNNnN5wUfqLY7"
    "bUdI5KlQilO7oQkhVzTJYeaLsBv1kRE3yUsknr9MxGeKE/nkR/jEoiOaDlkAp4axKjf9Hk"
    "T6GmV0GRzK2mpxctKoLyKMKxoUhzDsoSFPeMEf8jgqc6/cfZ4v2rcLScKNo/aQLo6xxbRV"
    "w4dEm9WcjkNu0G2NVL8k51m+YzJfkg8K1JQYxSDUrBucnSNgkjmV46eJ9rsJGfIPmUIGaa"
    "QnMKLYWA2X2cuCGnlsRGJ3jHavo5JaBcJ+cvaARxc/gZG0hWFKzwuiid5Z3CLlV7u9RW3m"
    "Gc2yAVphKWqGyWKAe1vIUDw1QNxLr8+oHEhr5xeUDeUzSuEs67LCv5XfJCfhdbx8J4VQHj"
    "lduGLV9xvxDRT10acWFg+GlFuryHKBsYInRFf6AC4p4naScDW6WQIfeETY0YEqbJ05ommU"
    "qb0ygZoBHmyDRzpDCWXdBYtp8G+iqyWPMqDuUMZZ86jBoEPCeUPXI4lGJM9BjV8Ug4bEYM"
    "nIfHGBAxsYxdSdbDnsfrpzUd+s4bvukw6NtJNR0GXUrZTIceBdKZ7U3THAOeWzAkkKTzCT"
    "m4s3iywOd862A5bEVqRL2sffR05VXJypae6xOfzwZ15SbiKDlhvnoYjx5GE0jE9TjMSOeB"
    "fvoNPvPSPGakPwQ2rCeCSqjaYLG2CJ/7w86Afh+VOOlOuS1aN1ksWjfJFq2bmOlQkxe5ih"
    "zuCUT4Vdx4YqlYmlM190mi/+AGik/xnwnI8mjPuCMucOBMe79PQwq+t1L/577z+/8KKfmD"
    "0fCLNzywsruD0W3iFCxVw+RYYX6djIaHZsAnjZph1IWF/oM01TyZQTFwO8xtVbNUYv4C77"
    "vEjQBQpU9QdC4iVwcwiE6Qd3AWMJFFSBtoI6uJTSxTGp1z60nQNCePLTlC9jP3inGhYK1z"
    "CkDo0wkMpYVMpShFNqQnulw593Jqc4VEHsVaLdQHzxIbLTCht8CZH6Qr4cCvD/a1O++pws"
    "+Pak2umL6nOJ/H9k1NdAlf2Jnv8jcLi1AKj1JN6iRVwZRcrncpsBjLcS41P206tn2P8Cp5"
    "ZWuOdysFC/o0BPm4k7kEmIp6keqAkfmkbo+HaEK5NAmhNO9kapG4/D7KI0vEVeF6OVGBuG"
    "PrQTi+SL4bzvdTpvrgfM9otipmf+i2QVUbxMja6EcwhvEHK1projm2XjD26+Gaft+AgL/s"
    "cNT+yd+WJV4/PqsiaP8yUvBPXGQXiupKrNLunVNbV2LldhUosTucjjtdStr/MnQK7TrJOJ"
    "IT2zoj9PGw+7UnOWV33WgdqWj53fL7mYvo6QpETxcoDShcGdU3bW3wRucfjPxJ9cZX+TAs"
    "mPZxkgymqppjqruFcti6vKsqH7BhqhKbAlVBBznaeujKBnnXaohMYJpiNhTF1UVx9Qrjfs"
    "Dmk1RjoYjBp3CBhSocChkWbOhMzNDVytqnNxwLbvZMiVpiG77Cz2JEe5Y1W7aSA9oDA1qH"
    "zGnhoRn6fFpr1VDQVjas3SsT/WErK6dOBZQ+hXjdP/DCaiHZfMIKa3U5x/Sf2OshBVUqvB"
    "wceIdmIsXm9vc82Xuy2NFcWBywwITWQuFiGMKoVi2jWu1i49nCzYnxVWfyG4uAB9oZmTze"
    "eg2rTHvuNawCPf1u3Pk+bLNWtwo9rEgR21n5ravoBsyZ8b6n+JmD69h0F+mHEaATpq9Km7"
    "7UzVZj11tCfvBkQ6+wRNNynLpBaSNvrz+8963J8Eea/Xhy3xkM4gZjOlO6bXBzcNKRDREK"
    "UGOxpu5tmgfSAJkANAQoXi4xT59Nx3NPJeCM2g8Xms0Plk1OEAtTidSw3KlhvihaQGKJ0o"
    "pQ9CoLLSIU/arUrgJMXM8dhx4hE4656K3qmXJy4hqlE8CKTgE/kUO5maAaeKsbeT3KISLh"
    "T07xJyd6jYr4kptXYatVxHUkOi6ctYgcV3QoB+vG51RFRaYMEHvSq0A4E8IRYb/UriHONR"
    "efiPwe/wn9B1Y+q1pjnf4hkeAcPn8vuIfv8A+E/qR6+7eBcZnSZ0xVYe50mXg5LTKiTFRL"
    "fcbIiWhHCp4zbzt0rXByWlp0FMErmY1iuS10OTg9Kvh5M6d5TRZHv8tK9La4kGie7NEXmR"
    "ZVyLTYb48cOyBMJZTQqEUKjri81qgAjQA0XQtNKJ5bRKDMWju3orgeltgDyyqLtO5s7HKw"
    "7eyZNRTd8DlYgrBeqkjJCgTw5UmvdkCqMGl6gzIEjUJfbqygQJc9p68ZlcxMRHSnfHGL9T"
    "N7We8+oSe8tdAcM7mQSXysbAQvTLREzlnkxWCTTCEwVkpgFK3iRav4ygEptJgKaDH0DCk0"
    "BWE6MQFHTAC/Tne28PxLVOrOPwVX9NnX/vCL1BkMRt8hKJ/o1prOhSRrmv4Cofmj8ZfOsP"
    "9/OtP+aEiHjXudu39Ine+dMauUEfJRyBr08dpJTDwB2odBp9ubSL3fv3YeJyzm3ykSL+E/"
    "17JtstB/VngjOAJqb/jPo8JTliSAt1mSAN4mJwG8jScBhLuMZ5WRImRCBY7eM7H+1ZmNNT"
    "FKUWoxzboQbAJzvBIc7D1Tz4V7UAuObN2QGtztTLqdu55odF+rRvf5bQ1eLAff3BCI9Ei1"
    "OATCS7K5ryB71OuJ5GRAvzLphzvIlWkjA9N5g5ux5feUYXYCqDaF5jtkrQ0MnZP0rcbJUD"
    "0B/ywGCD9XkZeVKqwSlbNKmLAICqTJBOmapHmUkdlBX7RaJbUIP6xPBMgrrVAcrpZ337+T"
    "pr3xvfTQmbB+WRuVgoGNjbSVTdY2izXD8h87Zf6dZ0XUAVFPr5Hqee2S56nqS0j+9HmqQw"
    "+HrupM2Aa6e+y1oTDEjIx7//ux56jN/r3N7zrnlKYsWpKy/O5ykCSfP9VqTyWSrKqcZAXz"
    "lGY+S57dRjW4O0N5RH/bF9hNUVqxp6q8p1TyrKs8kTx5QwVIxG7Ktpss2yAFOnTGCBuA97"
    "lzsD1hpUjRmDCpOMiqfJCBEFqkw+eeTMxvlef3WbcX6yRDB39uAyQNODjPcFGJKgZXpQa8"
    "ePdH/kIGMcoSc22reyjVqSJ21cxlopBBDeBl0kb+9pohKnESJNkqcgPLIRXoHqiSn1RpvF"
    "iJ/My1xit6Hpyg3LgobHDWwgbBM6AcuDNn3lfzwMiQ8B07NbPkS+1FWgFzxuikiA6QAWVX"
    "VBAIZ0E4LFcd0bdk3zng+NYl4YYFDTmqOd1LUmLqDqavepB6YY3ZgM2Yv1qTxfzf/JGHHW"
    "yoi/UVP/DQfdg6EHco74cdCjtM/omHg/tyBe4lFwPnifQcw5Q75ZUNaC3HMJUcmJdo90ux"
    "rSYa/ioVOFbUunqTJTSFjkq2rt7EglNgX+VA2B3eQHTfZLJdv0mxXb/hdXQkFubl4/86GQ"
    "2TjYEuSdT3oy4s9B+kqWaNdVMeuABGuos16k1thU0EwOCWZyM4Z+7+f/9/bncdhQ=="
)
