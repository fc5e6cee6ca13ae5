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
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nBEACON_DUE: beacon_due\nBEACON_ENTERED: beacon_entered\nBOOKING_CANCELLED: booking_cancelled\nCO_APPLICANT_NAMED: co_applicant_named\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nBEACON_DUE: beacon_due\nBEACON_ENTERED: beacon_entered\nBOOKING_CANCELLED: booking_cancelled\nCO_APPLICANT_NAMED: co_applicant_named\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
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
COMMENT ON COLUMN "conflict_ruling"."ground" IS 'MEMBER: member\nFORMER_MEMBER: former_member\nTIE: tie\nMENTOR: mentor\nLEGAL_REPRESENTATIVE: legal_representative\nBANK_ACCOUNT: bank_account\nCONTACT: contact\nSAME_NAME: same_name\nDRAFTING: drafting\nPHONE: phone\nMAIL_DOMAIN: mail_domain\nREPORTED: reported';
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
    "stored_id" UUID UNIQUE REFERENCES "stored_file" ("id") ON DELETE RESTRICT,
    "invitation_id" UUID NOT NULL UNIQUE REFERENCES "panel_invitation" ("id") ON DELETE RESTRICT
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
    "contract_id" UUID UNIQUE REFERENCES "contract" ("id") ON DELETE RESTRICT,
    "tranche_id" UUID UNIQUE REFERENCES "tranche" ("id") ON DELETE RESTRICT
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
    "+5Uhd0SQlJCJDkjJjp7kK5UvCklLnWs27/90olC3suW7rxS8dWVKv3jIl11Ub/94rIG0z/"
    "gz+gha7k7TZ0GT6z5LnGhGQYKmF/7Ny0DHkBEy9lzcT0IwWbC0PdWqpOQGBEMDL0FySjhb"
    "7ZyERpo5e1jhRVof+WLWTp9N/qYo2stUpWv6AOsgx1tcIGMvDSNrGJHh/uOtNeC931Br1p"
    "D9Ep0HT8OOzSD3+B76DoC/olqPB5bmcT9d82lix9ha01NuhN//mvFsCl4D+x6f25fZKWKt"
    "aUMOIKTMA+l6zdln12q676xPrMxsKPmUsLXbM3ZD9+u7PWOvEFVAf5FSbYkC0Md7AMG5An"
    "tqa56+QthvNl90OcbxmQUfBStjVYP5B2vsD+sytJGo6m0qQ3laSr2Np6EgH83Y8WOoHngn"
    "5VkwGwgq/wt79fX799++H69dv3H2/effhw8/H1RzqWfd/4pQ//db7MHi1nKoZZ/0t/OIUv"
    "pNOHz3kw4YP/MhnZkh0pthh79GUrjv4dRdBSN5iPvyMRwV9xRX7x/iO6Gh72acvhfbBfj/"
    "3rc4YFScF22r/vTaad+weYfmOa/9YYTvTphyvX7NNd5NP/ef+/wovhT4K+96dfEfyJ/s9o"
    "2GNw6qa1Mtgd9+Om/+cKvpNsW7pE9BdJVoKYeB97H9GhgWVd0D1K4r1aj4/9u4SFDchElt"
    "e2VeUXkMywrO47VINV7X7tjP/nrbNMwQVgP/S/cTzjYHbXspECJgdJ+tVq+GpcbeQ/JQ2T"
    "lbWmf17fvEtB9VtnzICloyIvwNC9dO1ciyEMXyofxK7EqTA+63EQgvjN69cZIKajEiFm18"
    "IQm/b8D7ywHJxyAB2VKwR3xbaFMNw3WdC+SQb7JhFr3hZ8GGnuJlwWzpd7qt9n2TfeJ28b"
    "72O7xpJuAmYc4V8noyEfYV8gqsCoCwv9B2mqGVMka7A/p8AKUIS0Fg/O/7nv/B5FujsY3U"
    "ZPQ5jgNgK7genPNvM+3WGp5u0i5TzeYCgtnwLKOnwwlxdPL7KhSLEr+rWeNDZ+aXO9iX4i"
    "E3nFgINf+N9WzAJ+wERxIEg0kr0hrUxm8jYw+qCh3CGImdXUMgU7dY2RiWWNiqM/9Dlayy"
    "YiuoUWa7oiWEE7bH1ig3Si7RC7HWJ3R0tD37g2LjWETbTS41byie91hInMvhb3ZUszlINS"
    "h83lLLvcT2svV+ydnNDnMu2FZNezvY2mN/Twq0gPR/KE9CV76tlr0EaTr52/Xd+8R/ozNt"
    "jnbMwcL3UDI/pGAFGkE+y8WK9MtJCJTtSFrCE4Vjjv4IlucsTLZ8KpRRYcjTnt5QtKiZev"
    "JLJK7INnXoo99FsDP6u6zdG1k/W9oEwDaZDyrRmqY6zzAOyNF+BWXpfuK3iz1S26E3WI+c"
    "JOIN7xHRt26BRXfQFJ3kscPMyn9BR1xjvaroweRpMpelGtNf0c/fC/x2L3t9/w7gdVYq0W"
    "esJbC9FTF12/Q2vdNkx29K5UusEieUVXEjxJqmUi60Ul8cP9XDflHPb/vDIXusNePeHd1b"
    "+Ec6o6h0zyee+vWWb+zBMQO2KG4wbehBzgusMbCO31zU0mh8ZNikPjJkZN0vtjY2u4b39W"
    "lCNiDUS7/AfZtGSLp5pONrKmJZtovlQhq6BqVKSzY7+9/vDe36Phj7RdeXLfGQziuv4ayw"
    "o2ctHqAZGjiPWKgXpuXn2uK5wt+VYlsrHjA+9JRFCf7yxsNgrvWxdCH28K921/2Bn/wwfc"
    "D8EYjIZfbjmQ3/5j2utEIF8YGOCR8gfChCXPExBzTh2w7vEw1TH+ftXnHcuixk1SrGFgQO"
    "uAwfeHPqdP3H7sQVPvq/6C9KUF1hJzZLzIJprjlU1ayNQdQwzIU/YfT6qmmcyYetGNJ2qn"
    "KTp23B6arm/BCsPP2Ihbdie6xxGsLcCU13jbywiasCQLzpLNpzzarze+gWrvSUJ63J2Ao6"
    "slPuVBkXKe8ywwvz7tY3795t2Hdx/fvn/nP93+J2kPdVz31WTTkrBh5Iv2C0s1L7LhJtOz"
    "e5Py7N7En92lrGqFFK+QYAl6V8WgF3pXWXrXPX1QEjQudumQrrXxBmVxjmO6rxpt9GKoFi"
    "hCwEuDC9tJuHhl0qdMJqYTs0q1Iogzme8cdekTo8B120KT++kDeLRNS96ZiKo8mOsiP+Gt"
    "Sk7kSI42PzrOvIC6dfX/LG3CYEH7J2FBFc5fVMX8heAXqv79f1fnf60PBqInK1gGXqhbFe"
    "fjGENCzQuePkl8uhuam8sbsRdpoD57nUknuE7RCa7jOgGfAJviPxOU2QT6q574ph38vd+n"
    "6WxjiPzyhkcpyDDYqimZeGFgzkN9q+salknC1h2UixKPVPBU0PufnJl5HI0GIexv+1FwH+"
    "9ve9R2YwtBB6lWyDwOOyryOTQ9gfM94Fcvsmq5Abrn2EUybSIpe4gwiYVJ3BSTuF7OiPOi"
    "T3+gMiLazn0wamIlu89warKuyaK3ci95QEyQIIIESSJBhrqlLtWF7K4AjwwJDWkdIEVIdP"
    "BBcuS7E+y3xYYJlreJLF1TPgH5sNVhvRG7zGpPtFhwn+scUugVA6ONrLhJNcBysAQ+9LIG"
    "3sOCyWBfiLMkZ7jnjMzIDwVr6jM2dj/g4xcvcci97VpW0GKt0xfVFwbPmMvbfEI/Nh6T6Y"
    "qzMaZL8ATHZuRm/nnl3Nl1Y9F//kvQNVWia0LLkxX7kFCZS1DdPT5HaYYn+u35immP2BuG"
    "aJ/eVnaTccIhja5slemDq87Dw6Df7Uz7o6E0eby970+nvbs2opu05m7DkmnPN7BPKDPS+d"
    "4Z30l3vW7/jo1iZ4iCF6oCV297nS6d5u6x10ZzLNMFkRQb+5/3htPeGMTca1TDwAaTG41+"
    "6w+/SN3OsNsbDNgQXafwraQFIKtpMKo7ktwvO5xKw849DFvokvtNqbYCa0bH3Y26j/f0Xt"
    "K4963f+w7D6NNib0ChgZwR/AKjPo8Gg9F36fHB+bpLXdPouWtvnW/cH3Yfbx1Q/B/r7hKA"
    "iP+LH8a9z/Q30a89kTqT32DY1sBL+rPo1zYl2XyCUePOkP2+h8fbQX/yFUYZMmG/b2vPNd"
    "Vcwyh6ga5RZzLpfxnCEPoppiqYaaorsr8+7o0eeoHrBta3mF2f0tt0v/akh07/rs1Y+sUa"
    "S1tZpde+9cZ3/e5U+tL/1hu2ET1TIHJOYnHu+6vTzm+9oXTb6f62H2LJT5hIoC9ET8Esds"
    "y7LGbMu2Qr5l21ykxUbY+7ZJ2J5BMltc6EOFJEVYmLRL96unTR0zwoX+XN42pIDU0qqBN6"
    "jnWm0ogeTvSktiSd/ip6Onb6g3/QE5HaBrsiO/qbbHFGKWFGgpb6aXiK4DJvigbkbERATl"
    "3WGJiLAiscEBPrW7X1rSbX2F3r6gJfHWYc3YGtHLyjtNjLZAqA95nAFxnIP0unFi6jBKHU"
    "iIyAB2gB/+YUFFGdeHTZZHnHEI6+g0ADftx7eVNz85ZD5A/jK45KXhYMn2D4KrGzCoZPMH"
    "yC4asnwycM9QoZ6tXR/ib0H1j5rGpJWl9gwCFtz2RD6c21jFpehyCdkZpeOLz7F5uoBQqX"
    "530NeGK3tkV/CGhhUGuO0B/Wcuo5Koa+3WKOX/l0txGR9/VS9C5ZPeWymaWnT2tk/84Brj"
    "e+yodJ4WSGE9SmMdW/8tazdCXOFx7bkNzoAOhr+frmfS6PqC/RvCSd8qsAUcNDlXN7ncNS"
    "DdxATrJBC49QMvrNClQ+lXmxf5Z0YyUT9S/XqndZAs7p5M4zIniq03+MsebHoMZOJU/FHA"
    "XmvgtMXUsHxf7T/aMVyHsJsEWe2VQCgp39tJ7h1kzwICy4xCevE56xgZg5UcolwTXwJ2sg"
    "UhuV2G49thKgut/P1kCs8LOs2T4IJcDVC03YEMTyk3OdrTrVn3BSCoh/uXWobcRWlSx/ZI"
    "bCGI5v65WJnvCOOT23hr4y5I1Jv6VsGPoLVqA8BSvda7aQudZfCAKC1S39LJtIhu4ra14p"
    "jHInFxRcvSg4QROdthoDe8+lvF0JwlKNIzxPUL6Y7U5xiJPjjfcSIuD4iIBjwWIUWYoqsR"
    "aZYh7xn1vVgEiA3MsclhTLXOllNvAzPXmKRbcGJUWAa5VXWcTXlaJWx2jdKMJxeD9TW0Fd"
    "kd/wLhbdk2h8P/hz1RPZmOVNPzbkF98ADD9ZLCpNw071p25n0u3c9a7+e7F4nPSa41kLju"
    "cqNj7RN5gVVXBqfUPdhbWhW5ZG7XCosgDRMBR4rLSp3e3UcUUQW/c3lbToJ27hAxayB+b8"
    "J6+DKpKX7AJSZE4Y9lnuyso9uImTP5x7YEYdQJz3i3vfhW4Ti92HIHnB/oI7+AUX4Y+FrG"
    "nYeGUigi0ogY7o7kdfTjNzjYdAXUF6YuWr8CCaV5Xr3k9pXiUKRp7acM6v6YleHdXU8KoT"
    "xNqx6b5LLHB56kldGsNjDh6gsdHZ2jNut0gnfnoRPS+2a7+JBhDZJj3D/kSKulItk1U2Ys"
    "eNyehtOOdUw4TPFOycfztuPOvJ7gTHZZ+OcSqFwtmIycLYbekb9Qv6waoDmhbe+icpwS+Y"
    "zrKWtSVy/GX0UNVNvJ/XNuFgJbr7CT05Wc/HhShcXUfuPrHybEqzq+SqsxnbXVXtgExTOk"
    "S/qwqtRi0O0dAy64Ruy5tiCx2RFYRYlVfaP0rzGXshsQY1wDxzUHe16MiLmt0lkpF5tP/D"
    "xKUXLnQO2rIKK1A6aXl0Hx68mdNbrtXtVUI3nv2AQ9bUJjy0SPFZIOeCQceZqsdyhVIqNj"
    "gbx368KNtw8W0mzRwxdF7EdLZ0Zk+2ypzd1ej7sDduI/2FfpsZ6d31pyP6J1ZUunYzwpL0"
    "6d8sM9+Ivg/Z0kzKSGYWlko26JuVYxJc9VA2SL6tkCMqfL2V1ldrC6lwn59NE03aHMpBeB"
    "SZsaE4c7bGigUrgJFGD+OBSp6u+EZCcMQhK0EnVCungyXNG52lhScdC9kCUM7ScX44TgZw"
    "c7RZr0wMjSPQVjZNaBXRQk7CwTM2neEyeDE8d77n2PCcKtxOnqe/o/CL1MsQ2doGlShsiw"
    "TEK22O9Iff+lNW3AuKej2rFtuaZmTcoxJtRPHCFjVT7jv9AbVSvEa8l+8u53+VrDEdvkDz"
    "WqCdpM+qyDk5S+iMMK6L7OtVMqZF6oNYZm+ZITSmwBoHxISPt8rrK1gbwdpUiE2octLDAz"
    "WVodYin0PwrrYO8AfbwLgMzAFUH3DtcQU/qwsMdroMsY+2oVo7dn2t01/AahR4jsVP6Adk"
    "IUgsmtIPhHQmeGWCq8bNJzB43MFZ7inYg3qxB6IiwmkrIlDjR4FYblnjHsZpwasxURHD2i"
    "oYw8oKti8kbgXetCUIywn8i+K/P0F4+KcVkQ3KiVKyhaMOBXtT5HWondknzPpmr68w64VZ"
    "L8z6PGY9tWQ00PDxVap9vx/WymboS4uQROaoYkcazGineoCls8ICbQT5k2wI7LKuBW5i0w"
    "RjE0oSUFnHU9tieY1uTcIViJl6WkjySe/IjWd2J2HvhutdFrHMl97zWiKEYNz70p9Mx24Q"
    "gYFXKkDrhBF0Hqdfe8Op21StjQI52O6jfPlQAqhLy+3CkWzA+iLCdm0VtF3r5RGtSP5W7T"
    "Rr98zKqVqHpYRuna5bB/SC45XryX6yemJ7ULsOP1xVU68d2yZBqfYNn3RVej8sS7c+tzzW"
    "L+i7Sp8J2wqEuXp981hgoFvDay07nZMXOtVud9jituY7dk4oWrIX/aHJZGVTzH64nZvNLY"
    "SZsWRA6PNnojkUCnNKhzE3Wwu97KX/oqo1k4Rml6bXL3ArG0+vzE8z8kNRV9iEXpJ7N5y8"
    "g2Ji8J+Qno2cES1HlOr2MKNwy9VQIz9z1GjVtsgzhI0Kx+dpHZ/eNpoH46BMA6OfTwIzFN"
    "7KhbEn0ESAy7a4vfO8KDMSlK8w3vSk6g97k14b/bWWvsrEnJHe8At0PW8jXIj8KD+5+6+c"
    "z/lfjX3My4/tpyph0mF4+Bn3hc93Ml6ZO9PCm5wq3dXkH5Np776NHOkZGfS/fJ22qba9Wl"
    "vQnH38G/RmN56q8cD72j6fduI/9SGhNMapfi9BCr7AIEXQU036DTbODAm9wXRdwzJJMGM4"
    "4lEKlcqf6gH3PzkzhToaDUKE3W0/ElkyfLy/7dEHmT3HdJBqJQScKKoJABSJRoiIioiEKv"
    "OmIrAo+YBobs2VZ2zwmdzESL6AxPnC+N6camWdGL7rN+8+vPv49v07P3TP/yQtYs/ZLGM8"
    "eTKVG8l1TWkL+vm3jK1m970ba/ZSJZHnocdzX/LteKzCleaaiBbUlDgep0ixjSYC5YbSHI"
    "9VIKmoiTgZeKHT/X4nQd3149Eau9N16WyNhYzaItLKkEHmaLzoXF9gqqaCBTUHj4dpIj9j"
    "5Rudqqkwuf7jEpBqnKs9sl1BIBg2MC8/K+chmK84WDXt0nS06DT2BlMJycCs+Ge5qN250z"
    "cePXur6bIi0MuD3lzXn+gkx+9ot85EDYVpATy9BgyaACwTYLKyUUs6K/vOfzV3/5cJCNNn"
    "C/YZvTQj25uroahh+t0EZDlJnAuBVVMlthyraMzmaegj5e9dJjagfkkZphGbqKF4eTBJK/"
    "UZ81yoAiwOWEB/GWVo9s3Ga7HGixJ45852qwWytBoIlGLIyxJoweYDZdrz0vT45qO10CXZ"
    "+ZHEkmRivmDjeNi6esebs6GwMcyoCoE1daXOVU21dpJhl/DE9fYTju2mPnQbWcECukLQ2U"
    "SBJgUCvEJvrQk1D8CklFiJw+PPB3/Cr7oT7tJEq5K9rhcCrOaP2VZWSzhP96g90Pma+ph5"
    "Z2op+9kesuZuZ+y9FGjlOzkFXllfR8vCRPGSPY6DKzRVE/cuh9mfY3lRhtl5y+Zp6HOFCY"
    "uyOD9YtXywGOcqzXVimyUQ1bcwT1OholeXmrqw6BavleLu7roTjtl8TYXNRaskdj83ZnXc"
    "whZrqoaXQO3fUTN+jo2s/GItHy8l8Bslolsl7GJB2IZ6pizGWkJnYA3LUJR3ibECSSFHI/"
    "fZnWjszNxU4P6wlRWWtgZeUk2DlOHh/RVmfPAnbCpwGqaaegmExYDN09DdfysTrEn77pOm"
    "ZGJuSfu86SB02r4/688C3gVwq+WryYArCS0nm625SJmWVGby3wOdsPkJgFvVWqzpViaXEG"
    "XwAHNNsNzY5CPXApAYaCXoFy5gjc6w2etj0kLWytjL/Am7dL6GHpiGTMoJ3h87EzUUpq2h"
    "Q/VxRSobrwc2sXyyIi+XBs7AC5v+vFISdO0G42SuMS7hZJzANE3FiJ6KZAWB1SVi9W1fMq"
    "SB2xa4EWXLNsoIQvemaurTJW/pJv9cxlbVcWdqKlL+YajghVpOJOydO1NTIWNdcSQMnTJK"
    "4iV6/lxNxUyglX/7og8ZHUJKMRqnzkQNPRq3siqwyqzE0+9qWuLhSgPsX60cvTAC7+2+B5"
    "TTuYIPK1S+0uk/sikg0TkbAjHPCacvVS0lhCwXbq4bzp+yIbDBc5iv8UqoGha//Uq0YFZq"
    "E5ZQsS42+mAvFrpmrOsIJohV+EI6QVt5iw3WRPBlrSNNNy2neQlUm2+jJ7y1oAWKDB1U1o"
    "F+gvGmLGVPzu1QuO88A/eQQE60KKx0Q5T9OsWwT64BHxJqYOOO8ivBi3K+RZ7rKpXv9TAR"
    "fcJ/4vUVfcJLOZBABRB9wpvdJ3xfLTVBmQ5WU03XpP0artnU6A4CCadRn4wcjBBLtgy2/u"
    "O0Lcwud0D5hXmE3nvxbSZN72VLxFV5D3fm8WSrrPlede7u+0OnLfdo3EZQio84fbl1Y0Ye"
    "xqMv4879fU8aff7c7/boiK2h05dss8GSvlyqC0xHfe4PO8NuYMxSJYDIfkTn8a7vzG8rKp"
    "v518e7L702YlzFjPS+dQaPzjdwuW3n5c6rkb/N0gbobXIboLexNkBsQymkrYUlG6iRN7jB"
    "hlDghAInFLhMCty+jjtfgQvVeU9V4EwYKXn1Dw8rcN9DGthS1SCDgvWJNnXDAkJSoycZmu"
    "9ayKbra9AP4Ot9cnU0a83G0gfB2CHZwO74VybSX0hc7Tv53Q73iKa6I53H0RiFilgVFZGt"
    "CVdFTDgm3PFVVgsLEqInabHLXpk8APsCDUT4zetMEMOwlF6XcZBFO+49q58F4PfJ8L6Pgc"
    "u6WTrfOQbx4TaYvqBogJmjASaFzqRPLzdX/ADkezmBeA7Ehe+qyAJUyTLO5NsQvSevju09"
    "KZgGwTQIpqGVm2lwszQTeIZ9Dmc6yxAYl8FHBHkiWPmbStDc0F9MbLSZQb+AhjyYWu8mpq"
    "eXhVQzFgcF5r6Bn1njHqRaCBPwENEhVkLo1SlvNiMz8n2tahg+/EGVnC0dQcf+YDeg8+p0"
    "giXFQjdgelbHm6yceamEToebiOjWmn76C/oBFZ9UY8PO7B8g8LLGzPc1Iy5BosmmhZy4ax"
    "Y1Ru9Cpzbpv1SzheY7BN08X3RDgY+dG2dkQQT7USX2g7VEzh0ZFpYqx4g8DH+NA8OogkbX"
    "hBNcnoxxQKQQwBWLDzo5wituLZkUfD2B83EgV6faG6Je1Gxu1DQ/Ko8Ecc+c/BZ5QFCY5H"
    "lM8sAxndsoj8iKiMMqW+WCfPkpltnEVG3Kv8YBMbHAlV5g/OdWpdMVWOOwpFjmSi8zM9UL"
    "bddhSXEoV3mVBbcruN2mcLuhWkMamIplFN+TTfMJ77rejA0CP1/Se34yPFB3lc+Hhwuzpl"
    "LianhohsA7HT9jAyLXTGStVRO5XBPayDs0xwt9A/FtTiVQFgBnAO2LdIKBKIa/gfUlugXc"
    "8hpobILkxUK3iYV22OIF353hjoJ6rhf1jDeyquVh7HyBUzF2l2Ocr2+yEKJ0VHLk3U2MEm"
    "188svo+xDSVeiuAkkqPTdHBbspKt/6ve9wGSKScaF0lDfZYvVSIvVEgrhIR4GbrmSi/uW0"
    "8sh31nBEhVGRblQEISvHtBhFZqwnygcNDM6zVrEQktBC8PXm6Fqlas7RRyVTRIm+UGUNBU"
    "VbaGnoGxaKsVQNkyqp5N+2auygEg9VVG1i4JVqsu5taGXo9pYqttz4kRKnFtpwvbRhqpG5"
    "rSUyx/D7Eo0LwLjOloeSkoYiEiTOm+Wz1I1NUVvDk60y1ledyWTU7Xem/dGwjWSTbdVwbU"
    "YmvfG3frcn9YeTaX/66IwwsfGsLrCk0h+tWrYz8vPocXjnTrHUbaK4M4ymX5kdAxs1pOMP"
    "endtSFHECsiM7/vDLyBgbNwgisun1dvmYpHndfLGNy+S6c3HLDbix2Qb8WMUWwXqN6iLXM"
    "FMQZkqv0ZV2rLo7dyWAllR3ksIjLNhvNA3G/pzrVwJoCGhxkXnneb49YAsdP56wlV+qq+6"
    "o/v7x2F/+g/JPXDbyH9QJPe4nRFAiI6h1+hPp1dm5P5x+tgZSF97g4c22tiWLWvSGmtbOv"
    "ZxMH0c96TJw2g8pRL0a9gGlsytblgz0hvc9cYDOhMFBxvaDubuD+7GvSFMrmqKgenRfdef"
    "dG77A3ZLugnLc1Vjd+0Nv/XHo+F9b0hnxuRZNXTW9n5GvvY6g+nXNlpjWbPWQFs+dl2dAC"
    "v2wlUJvj7e0iH2PKwcVOPwN+3NRubldE/xnwk5ZAGRBrzQadRk7/dpiJX0gPyf+87v/yvE"
    "TA5Gwy/e8ADw3cHoNh4HaskLS8prxETlqvx+V2k39XBjFZKLAO4LNhLxsm1zD7XcDsGYYB"
    "PhPoVnUMMregoaeGtgaMFLz5znXM95kvxF9/Zq7ylzmTxJbshC7o2cKyzATge7EMgC3FxP"
    "ctGHuDkQv73Ool5fJ6vX15xMKygtVqT0yV7u0nlWfPdZxfKrWH2ejXNnvrf4cHmfiPilca"
    "9XfpuIhvkJo2FEBZqrMivQ7AMApPkuZ3QRT/YIT37FHDUniS4KQRbH+qSZC9XE92BcEe8p"
    "CwUWjemWMu53p9kSGJwocXOtbo/PYLj356rhGZGYuxDScfzkgOPRCuckNBEtOo0NNP3xWA"
    "Xj0O7cWZuK2lxnhYuOB+3Wmag5W2EkRkbTqKZkl7BvfWZTPTZ412K/tKRdy5urqWjB3qKX"
    "diJ6czUVLQNDRsjxSI2xV+u+iSi5HvXjYZo4EzUVJ3m71dRFSVtVZz9ZU/Fa6FKpkHV1F7"
    "RM6lUd1YatbFpSmUbPA52w+YaPDIiU8ErC2KZiBA50yHcp4zV0ZmoqUm5bs1K2rJ4/V1PR"
    "olfIYl2C8jB1JmoSTmdMkfN5h8OpckGKInPKnKQEpTI1vnepfJa+5jSmdzosEfyCTQs+Vi"
    "0TPdFFa0HFB/dvS7U0OqFqsrFQFYK172SuZDOeSXfKG2Vp8xRNK1QV0fSpWtl2sO782IXD"
    "4dKebJWDza7GvS9OV9D+aCh1e+Np/3O/25n22shh4x2PtbTAhqUuQRl3Y6enEGsMsdMW6/"
    "s5HELs9LjnREjLhNhO3BeLkGZdQXt30mRKJ3YinVl/UKxIFDoLO/HOt53hb9JDb3zfp9dZ"
    "DAh9FzcqvTLt/C71fu/dPzjRz5b8p0Qh2GzdZKnH4d2405/0h198cfocKvTRgNrm/izVi4"
    "9mmwj/6eK/1L5AA2KjzxCAdPlU2aYjrJqmTd9inpMe4jKSwmECQmkhGbW103kIQ0RFBD2q"
    "3quKRDUGXjRzMn4RsZ8ZQXZ8FD2ffeEzvuuBCud5TumH3vCOJfe68jPyrTemJzXk/1IFlp"
    "7MkAI87n1+nMBHBl7apvPJw6DTdT7aavLCifm7fHkjh1ovWhg1KCoqo1a5MqqBZW7dzuQE"
    "sL1EA07gc+d/eS95odcqJCpeqyq/ViIeNvnkEvGwIh42UzysKLZ3AiaNo+IVCDaOSopQ40"
    "hVna2my0oRbOOSAtuoSalDAHI+WENC5yXdKwloSly8qLp5oqqb++D4hG24HLSbn4QQPX0y"
    "oBzYVgXKWVCOn0O5Ez3i/vHoJh5fihHBU53+I/tCTNhMn1WtkDFUhe374FqEDq8sy3Bs6I"
    "EXvc+PNgjE9qcGGMwD4zKU4zV0fePUyN2oxLYwsnTvv5jrX5F3LaidCNVyg1stUonj8cfG"
    "hkUAwBhw+m9l4wmuYG3Jq9F78vtlCTCgN4Gh5lamj7kILahUaIG7Nlm9Pu7wI709FVV+sr"
    "t7DF4M4mQja1oiC7KXOh8JckqGy+FB3l5/eO9TIPBHGvsxue8MBnEKBLrH50XTkxFYhrHc"
    "2gbdAHKFcwREqhwjVKWAAzj0CxHfIcEG8t414bmzuTdAK9e0Yg6OiKxwZFV/paWFbCftnI"
    "fDOKJzVLh0+NWX/rfeULrtdH9ro5X6jIkERhVEOP7mf27JT/vPe+N7afQN4hbBHpD058o0"
    "qHJQz+/gjwkKP39uP7/wBF6V6Ql0dYPczpSonHCl8PYIrQi0HFGBbiT21i9XkBPbmOBJka"
    "2Hw6qSgQFNBJdRkXm9qwEZEWeR7l51qN4YuEV8UBNvqnrietjvEXisMvj41FB5mOPhzVVu"
    "ppJbwUGEYydNBpgvHh9QT6iLRQf4GqzwWmcBOarwZ0A4qMgKkLOAzFH9S4gNKNWB7VdV43"
    "uwg0XXUl3YfqG3zE5sllHr5JrLaGXIii2DQ/kFm8jUEf3OO7TRibU2kby0sOENUfl9ZI+d"
    "juOC/mfknHTEHd+z6ClbUVe0u0gx4NM9gXsp4QuMdGakL0W+nNi9xOkd/BUxGpuQzkmXLe"
    "ebfnX32GsjKseSM0fjqZucSfdhSNj83ul/g09eZPW5OsmaGwChWFZZSFQ446rsjFNNiaof"
    "3A5Ph9pb7OWK9bWoz6qW2NWCbljLZQ4fjj++0HFbMYjL9uFQVUzfYIluNzqn4setukqENS"
    "rZIHT/fn399u2H69dv33+8effhw83H1z7M8UtpeN/2vwDkoeec40ejGC3VhSobKq+kW+IK"
    "xOQatAQltu/YyMZTHNW0VHpPQrjYi6TSM5WsWCp9UFQoPVVWekQoRdnH8OWd0lVjFhrmlq"
    "4PxVDcjXpRZ19Fn99muvuq+TSX6O+7mJck8Mzz/SThlyLVUxJ+H7OVEIaIWci1g+q8Qbha"
    "Tloe5NQFOgw4uXiIVUGCXD24rMmmhRwnzd/sLb9+8Enucji3TzhQquVAUQrz1p5slVOArk"
    "ZDadKHqsD0G5oqFAEeff7sfbRcss+qwVbXzofAdges5HzgrzoPDwNW/9GVn5H+sPt425my"
    "OpHefgmlIse9X3td18/wB144fgZqWN2NO9+HbfSiWmuFni1kRnq/P/QGAxiJ/9wyH/yMfB"
    "l37h47TNxzENNPqcXMKk0uNN0s5qe4zpYdlpIcFl35jc4nr5MZkr1ElV++ynIk7pNXgCIJ"
    "S4p0vEpTJApeqMXcf2FJQYRVfZWB1yqQ0sURFYxz7t3UKVOQM24kJPQzVwKHsgQ5sQuI/M"
    "zI+VpdTviicj8zhoH2KHzTIyHLLSxWSubyRUtOnbpjCi4Yh4RFEFJN1BC6UgU0kLCUUD5E"
    "Rvll3aCe4ZM77zkmKLKehRf0Yl5Q4Zw7ZzLe/t0vB+umJ4rF9srcDtBwIiT9Tsc3og1UL2"
    "0G6qFH1E9YOx6oYJJcPcnddKigqaVeUiP2e3+upqLlVN0+Hqkxm6epKJnYeFYXJbTLnjgT"
    "NQmnEwezBF5BfjBL+B1NDWbZhIdmyPvdsqP8lYledOMJyU7XaWcaVk06uYT0J+bf1W0LBl"
    "EzmV5AKx2biJ8RfLobiZCWC3AFR4S0MM9CblI4LPVTF6t2OMfcLgnBp9OPoIF4wQKwEVHB"
    "9laZ7WWLlcj3JjtOonIXZXxL85ecpGK2YHavymR2/e0lN7UblxTcLu/EzA1sREygKlKyhD"
    "OiCjz5keg6tmhOXENCAlGR5Fa210EkuVXdj7b1/V5n9KHVFOHQdpkBW0/XEh7KLOhGNNMM"
    "+AaMBAFxFojjVlXV0mBdlxTfa7D3V6V6DIz9sExVQmG002YSqPk25JsSghU3+5S1nnwxVM"
    "vCBM13iBWWglaTwOXjZ1mz4Qu0gPsnaGvPNdVcY4VfQPRkdxL+gnr5C57oz+VTeIfTLj3Z"
    "KmfhXf3vx8542hsP/tFG/7bBy2Fouxm5799J0KWpjTYq/dn0HZiRznD42Bm0EexNsuanUP"
    "ZHw3aggm70dcrCEL65yZIue5OcLnsTpQdFqdKfpFSpuzHn3FSuHgb0aYZMX1d+Rh4ebwf9"
    "yVf2mbdjz0i3M+y6ucN+Ae9CT3j5ncp0stBsPgeescNcaIYq95cbDaXpmHWRg29osB5yw1"
    "7vbiJ97Q0e6JQYK6a0xtoWSs2OhyxXnGo5xE0U79z9A7LEZWVXjd3JtDcb2eCowsmpAAER"
    "kQeQOw/Af6MLeF6jssL1WmXXKzuDILIn18sVFBKvV5Ec32I1JUOC4sWq8oslHO5XZTrcfZ"
    "Ygr1c4Iif68AmvsPAK1/PBFT5M4cOs6NN8Ih+mf3pVzgtURYyjZ/0RiYBQMr+sNKR7t/x+"
    "Q3aRU6fYBEBLc5Z5qGZwmEleA4TDXrMp5LnQ0UgnrJQrvWZhY1/H9Q1Ua71psSQX5r1ygo"
    "/jTrFjJhI+r3r5vPy1LcwsByeotPeL7qGP3enjuNdG9IvZC8s28IxMe517utRY3szI5/4Q"
    "fAD0fiqBHzsjD+MRVB6dtNHW0KHyqFkNVpnfSOVAs0N+K5U6t6Ypo9Mh0XlesGQC0RsvuM"
    "MCHWnYkZZvow8JCUs93ZbcR9kcr3E3LhE9qnOHnqyQwt3tTLqdu94FQ6689Ha+GhlIfk/V"
    "Ic3AuIP643foofwim0gBpY9FP0Vypen/WEAUREt5SdMtCIqS3axruADp1lumPRrOpR8r9R"
    "kbP+J65jluKPTReumjjY/Buu8Np6Mxi1pwihKwuIXpuNN3QhkYwuyz7mg4eRxM3agrQJ/e"
    "gL0XMzLofYHwLA2vIDorrreOe1/6VN91ZQ28UmHpHNn7zrT71fkCsrVYs3uNpl974zbS2T"
    "tSCQ2XvvV8D2NCSJfMi5f4qeK5NiqxLV5llQNmwV5MNEGP1BWGc4S/G/Gx9AUaYBycIbFb"
    "pgcD5mz3ycbXXqIBCF8gdGO5lPLau2EpAXsBq5eqZEWbz4dERZeRSofNiJIvP9E6i5Ivou"
    "RLbSLQRMkXEYZWEcNVRKFVBN2L1iZp5E7ga+u5d9m4pMC21jGTVQwxEyGTVQ+ZvEjZl2pu"
    "F6WXfQlssQLgbN7x6Jkkir/8jMVfJls5OQ6BXWsdikLwR2Wp/KLrmxa48umVJ7MVcvBbED"
    "AQ3FpNZK5lA39CrhML0T88CQgbUIkv/MpEf+kEc0vAnOGWIg7hAnT+EXEI7N8x2JO5PW98"
    "lWMPqkTw/QRxHr2pG+WBrcQYj6+dwaCN1rKmzchdb/Jbm+1B0T0qUwRG6VVHtpq7bWd9B3"
    "yBBjgJz/AKLGR6LqoWR1FKD9gIyomIjQhluMUkdwSMLyTQjDyhmm7mDyjaSwk8I64CU4Jn"
    "TQIVX97RP5bLOLi3uq5hmSRod/wZIkDP6RSnQtr/5Lyq3O1oNAj5h2/70dCLx/vbHj3i2B"
    "ZMB6mOBZW4CsWQPzPanqpdW7CFI/fqWEdujAbPkgR8gW6gVdu4L5UE3NU3W6ryu1+XR5sE"
    "R7QOkCeLyNgMFMqCns4snWJr6NTspcP2qbpbulkBXbHRCd61EAQTsVshmSjIsDVs8hiSEm"
    "YUBEjNCBB7M88X/LyXqLJhXtACfJvFAHybbP+9jZl/9J3WcpnXvkAD4T2JgS1KbyZDeqoA"
    "89UxFYVX52aPFENeWjnRv7obdz5P24jJzsjooTdsIzANZoRCMmHlg8ECVmbk18e7L4zw+8"
    "NWVk592s7wNxhhyOQJRgDm/W/wiWws1upzVSoOw6EubVTCq95zq64SlfewXJPs/79fX799"
    "++H69dv3H2/effhw8/G1r8vHL6Up9bf9L6DXh5aCE7HJVNGFvC2yChxhsRSFl4LR2hxDKv"
    "kl8AUaVGqjtFhkxrYWSJEIyolEmEonSDgMcIE1DgmKRa70ImNCfytdrC02pPQwwXR3Qdo8"
    "5zu1rk+7e5ZUqEhdYMb758U4Ino+WG+qDyudeampC0vaYdnI7+yKSZ8P3LdRcN9WAtB/27"
    "phb/ICuZf66QGkN9pIUGkxL4YhwbPpnjV4xxW8UClyud/uoJw4i0Kb5gaq10gG/retGrwa"
    "DqnOVJ74pX3YfHdKxdyp8G/zgLqVijx/ggt7tH1/SuWRp8AqPK9IBsz3ogLtg2izGGtTMs"
    "GHxvNhp8EdkxU7SxbEGVySudZfCtcCjs5xRiafYLfyUvjg3H8c5vCHvW9Q74xdnpHO52lv"
    "LAE3z9h6eWlRWxQoesbZO1fvet3+hFVTcy6DauDFqeT3dmVydqX4uuIdAtmBeuT6xWcRK3"
    "iuFYRvU6xIUFhSlI6pMmkG8TDx9f11Mhry19YbH11VdWGh/yBNNWvoUEhZTwAitJQxr3TU"
    "AR1ZI5gg6pVWTUndbHXDym2mRCQvrUfUKvCTYqfgjXPnAnYKT1zgnwP/hYELNmoMSzbQC3"
    "MF7YFHRNu5e2NNDhh3GxedGysYbu12QZE5u1y+cOtusJ1Kzd6rxIDrSDQFNGGH1t5kseYa"
    "9/kQe3AmnDrzNRU21gn9eLCmME1TMZK3W01dOFn6RyPV2U/WVLywpq7UuUp1iJ1k2CVg1t"
    "tPOLYbC5tsmuqKOP6LMlDr+PM1GDSFPmxzbJT0ct4FZmsqYm7MsMTioo+H7FdnuokXZd1E"
    "yLYywZqkkmfVKulBe4AZ+/6EjQauHLDusZcF1EigVGuxlkxsmuU8XjDdxJmtsZDZc6pISc"
    "86tzdJXsDYZN/0srq5VBAuL8PyaKzGjvvjwZ2wqYDNbaJoJTxaYwz9lW7ZbE3FylxjbB0P"
    "1QSmaSxGoCFJpRE6TOFqPKsjLxa6TUp4tDrORE3FyQ12P97SpvPsmgRSrpoM0Sx1tz4FH9"
    "ERwVOd/iMTrsPgfLV0q6Y/f0uMFQBVMrCGZZPjiy4E22d32vF+1gaCp+kW3cU5+eSFMBvs"
    "Z2sgVlsDL7GByYIepbKWYlvmwuzBn7XrTtpA6NywpZIgG+9nayBWwRiuEsC6C0zXELQK1C"
    "/yldWE6kVBZTa9dlFo5MHKRXSVkKYSv5yyYc8NddFGL1hdra0WWtN/YdNCLMyUlReCUaaF"
    "t15/6I1sQAFnqFakErSmtpyBFWvNqWl04ntxqh39M1rKaaEr+OpfoghShYsgsSWKwZ5cos"
    "cb38AKPTdZIl5vkiNeb2IRr6LE9mnLH63o6+6FeWetfxSUqWt7wnNXPXKODGl/AsQBT4y+"
    "4so2qVZLaWVDNnTnLoYxR1IgzMsAospNKsLpubIc8QsGFL45Gtcy0mQhJE3nFRVIjvgPiB"
    "wV9F9sI96rcHNb1SyVmL/A/Thq2z//dZot+iQpACJd+TJB6HRdfHMnz14SlGvSXl1S6r1n"
    "RebsMhmXPG1P1EsQIAUMwFjANxfrONBF2plFKj/XE+ODTc3iD1qoqVm3M+l27nppPc3ima"
    "1Hu8x82qrrzNgg/MOKMvBSR6N1T2dpKkIlRVT+HJ59qPO+dk+To+D67k6U/fWrE8V+wn4C"
    "kQQXPikfz4JJZeYjWTjZ+fmtbFjAgEPa/Q6xQrOvTPrpDta0jbbYWND/8Fh1dj1Mj7cYmf"
    "4CbRU38hM2kWohxeb0ZTz53bJw9CbV+MHdKHj6i6tprRSe3l+mnHZGUE7YGZwSPMUYN55o"
    "k+AtjXKjd1utkrpsHK7XEhCvslPkqjsaTsedLh3Q/zJkBfJ1ws4aCTKfoA7+ff9OmvbG99"
    "JDZ8JK6G9UCgY2NtJWNlkt/c/9YWfgX16qRNbca9GTI5vD5QQVeIRZXuZ+L8zy6pnlJ9Z0"
    "nexkvoLrZy6n6rWWPypDnyw2GJRHGQWg+YR++J0TfiDVZKol+JDcXuAkoGhSbXIhEzTnth"
    "Uve3oRU9IIXVXElIiYknOAe6qe1UUa0hzfiqZiXNCFOtEId5pwpwm9Xejtxd1pokbOxfn8"
    "IGp8WyeCa6rFI0fGZmLxg/XfgVB3U8SRpTMDhG+58Cn64lMd7ggcM2/o00+H/PMqWr8ePh"
    "dWTpWsHNE+OKSMv8uii79LVsXfifbBon1w9uj5erYPTmqukfxMJ/bUqCPcZ3ik5xSPpbpQ"
    "ZX4RgkQDMibXIBu+NGceRAdjEyonF2BIOMLns9RfnxbhM7Mk1G60julCbtWwC/nk8fa+P5"
    "2Ca9S05xvVssBn2htQwG4HvTZySn1qeEb6w/2nKtl/DqWp6Zzfh20EIV903pdCnTHe3GTY"
    "tt7cJPciv4mfw+4PKlDLPCorumNUujsGXmCKgJTXRRKVK/TuVmxdTx2v4GFmruXrm/dF0N"
    "5LNg/v9+8y4P3+XSLecCnCM6/x4qlYP4aQpNjBqryDsbWSDCybPIo72XCMyjXAnDm39Sga"
    "niTvbaLhiWh4ksmG9c6a+S6vMzQqeASDXp/z6SBBLvzM5wHX3cHzP7ZRQfHYhpENetpyYs"
    "sRFQ9uIreR+9HliIqHN5peAaVO88EalBGPq4jnOX88z5jqxON+d3oVf5bLQblpTcCi+AZf"
    "4QzIRoNJjgd4FJmxoThzDvgMcAfPrXLgfqAWXZNqtkZx5pz0GXDeW2QC5Uy7ctSCzYKxbz"
    "4IjDNhHDW3EjDOEsm6VMvo+hIItfysNrfxy9xWVphDjOZE65ZNM1BJY4Fa6JIbUVtKzSG9"
    "403WVMBCTUT1l3KbiOovTYVNpj9KkSXVwpsSNjE2WZ/O1Vi49j1X1zocBUdD5k/4VXdYgI"
    "bDtpVVXiHSwrA90PmaCttcJ7ZZgnJxC/M0FSR6dUmPNmiCrNHJyjgsnQnHbL6mwhZshCyR"
    "UppiBrshDxvcGhM6ImNp31monKbIeN9UqKnAUQPLwiXs/gM2T3PM03ByNWvtW45Cxvr6Nl"
    "kf22ryopRN/8GZqLE46WoZduSDP00TQTLwwi6n47EzUVNxEt17D2MEbcYlS9a0MrqsQp/x"
    "KZ1LdFqlpiRcTUY0V5u9jjdXA9UI80ndlgTTxJ2qISgdVSmBkfMHqyV4FH7WignS0hPIUC"
    "4OxrJKBgQFpviE5H3KVfDCK5NJmIhA9WK0WMtkxa0TV9q8WQoqRMpFiMIJRz/oJRdOeKI/"
    "Nw57tuRFT7bKGf5XD+PRw2jSGbT9WiEz0plOO92v973htI1ky5IXa69E/OXTD0VeQTL0zc"
    "0rCB4S+fbBuKQII4xlaNMtWskb7xoUOu8xU0lAU+IyI4f88XEpzSz01YpEp8Tf3OPrI0cf"
    "+vh6eCZB9tWYsJmKhqtU4XE/HPIWfNmzBAkdW5QtENnCtzLCoS+pBoYTbCNp3tjcjc+dCd"
    "ro37ZMLNXaoZn9+rXyAdE1tKjWpC4w+n+RvNFtYjkNyPGfdP7DTc6PmJdbfDqyz/hlRkUB"
    "6ksfDmkWhqgie4IqsvRXr3ResbBslltQvtLWW6c77X/rT/9B7TT6VjzTTWRGqKr9+XMb0Z"
    "+2XM7IfWfY+dJzbDlnxwVbbkamnd/p+yX/WQ2rLvizuGvGfwciYlVequyvwRlK6em2wevO"
    "lLEmky9dZbyvvow78MyvDBke90lv8Fkad/qsXY2JtaVEES/Yrab8x9/TAOJLkrj9B0WatP"
    "2XljsPWpTEtKgiBeB40k2C+cxF4BwttshCRCXFIhRfBEGiCc7n5+N8SiUmgikkfGYikmSS"
    "Sk0E01sy+j1JqMQ7Kw6JXtbqYu30XN3jB82sNrKC28jAK9W0sIGVFhVGum2ZqoLRfIfg27"
    "OWrI+TbpfjDD3hzWZkRmB+9zoUp9/IO18cafThNtr0bjrzq2q6/mSiJZ1Rjnwp2aQX6PSq"
    "ZSJVYTdw//J/VBZPbCjt+F9Q1d42FwvhjhVkSSU31BLJkuo36apzjW+2i+RA1xvfvCKebz"
    "5mMZs/JpvNH2M8Rt1KS9tEJuYLdh1PediMx2FnOPneGwN9sZ9lRrqj4ef++N7t4rtUjQ18"
    "etfr0hcdPlTwAlwOFeE5vO9dIHojIirqrla57qq/WLnLaMUlRRUtYcX/fPX1GvPoCo7kUh"
    "xJpYpqVfN5PlFNrcAhVg7YTS9EFD/1c1ciOjHvFymDwqf+4rVSUtm/SK2WzARgkHdjrRwN"
    "m7QZ4/WMDUVdWMDGrdRnTNDLmv4DuDo6BD5lokDN2UTDpsnINHpL0BHhMrBjvKSI89wzC0"
    "1H54ShXufJ4BEiqLpKUXXeGhe1z4PyFSZDKES97m/M/nYq1vF7N80Im2PfF4roluQnFFXE"
    "OheWxeksC7px5QR1LyHATDck3EPheD0reIDbTbYh9s9WFnVW2GknsNMqptTaJINSax9ugB"
    "5Sau0cTdA9PRJ8vPRL74IqpxlrWQ6QM6XSAm3TVzHZX1tsrOWtSfVNRSccdfbkdyvYSl3o"
    "r1XSX2vnXHLyd/O7lpwMYNBJvRlmpPPwMOjDR+6zPiOPw7vRsNd2H/NCCmsW7+qbZOfqm5"
    "hvVTUlr2NqfKFudV3DMkl4R8KSkVWaU9H6HkzcAMHRaBByHt32oz3cHu9vexR/Bj8dpDqn"
    "FK+vct5ueqKP3hF99CCqqoC7NCDWwEz3RvlKnR22iEs8JCk84lVeZefYLLDIIUGxxlVeY9"
    "H88qrMBB5ve8sfQxIVFH540fzybOAyzSv3MxuWEg9sNJePHYK5UY3KCVxFA8Hyid5CDQTd"
    "F74cnJseHxLeHbO6LEQATj5fRc5ua/7mKiDOAnH0LDqi15po7JQGfL6Syvm9ZkN7M8fuN+"
    "M5zPbXWzlK35KQ1EGP2XSNkSabFgRZESqFHHk3BMvSI+VrYx6tuFeslBkPe74SnVxVNUqq"
    "UKCtZNcWW9IcNIU/vkmpk0fxFDElOo8PP6PCnb8S4ZHqdhWe9GOVbX6FgGO3/M7cZA2JEi"
    "qeu1cPbfdOwyQ5MPrgNn8n70wWZ4CWqkH3Zshut7yNWt7odJumf25aCLLzWWK+jNht0EIm"
    "ryzYnzkBEKXNmiXQYWvoXll3EeRQtZNgaegbibf5gFOCj3xAJM0dUcODIQVi8C/EOClL1X"
    "JiF5T5qcFzN4Wcil5YSjDP6WxeYOM93jp3W/P5M9YT4IPaRfgJq1jtoUBf4QRFJNR4ON30"
    "3Dc8zqaJRHOAnBQfZ5oW0yDW+gsVNlhSENMWzFfUbLTodFSxgABL2bD2yUEbTLc7qmi8yC"
    "bSt/RpUg7nHZ3onkcYrUJpqVQRoJ+u/k9pznbnpYkj+utkNORDupeIajIQV/0fpKlmHYFN"
    "QQ2wgJmT4/uioXyRZxsmiMb3iaSrE/qNQ92d86HLERXwpiucQcjK0TrvIjPWE+WDWifnWR"
    "NpWT9vWhZdB2gwzHquJSj6gREHNf3I2IOa/sz++Prm48x+h9+/bzu8IGs0zjw++8nAJfSy"
    "1pG8WOCtBelQrDwojF/oTsVPlzsku7mu7CDlSqUgmFRZj6v657gplBz9TofrtoV+OC1tfg"
    "RvpZrItFRNo4qyYy7IT/TbCROhhiYCPAxx2JOrLnrjq9zRILttEKlqmSHt6jqtpmU87cq0"
    "CyUshARFWkqlg9kv2hQwGuJTBc/kkaaISp5Vq4ghEhMUwQ1lud/30JbhfX+QCdb6oSnruB"
    "wHFejYA5nBVrlQt8Uq7iPVa7bYMU1qKoJ6fSubqnmVYHNERh20O/zx0twXyBjXZqwwYtS9"
    "V2rslYkowDbM1nJZfVOnSrpsMZ6RVWygw0CBl3f0o9WaY2OUPPcRNkFVigFV4X0oWfOnP8"
    "zk7+jJVHZQRpDZR5DZrGFWLi/CXuIo4KsZE35S3EvSgbi1s/Ify/vToWDhrCpsRceXzTrR"
    "ufxVj5JKSYNynMprb/xh3z89MFXDORKhG8+Olfbc2KaF1vIzZo1+2F9Edz7huPILTSFot3"
    "rRbk/05/Jpt8MlkzzZKlNwV4ORU+tT051Sn59H49v+3V1v2IZKYnNVUZxA+cvXRhJlekSZ"
    "ngqrQbXjQ0WcxgnJUSczIh+sQRkBqChCIbqXVAHj8sIvYvtDOShnTjOvK8DBfVHUobhAHY"
    "rLxQ35tv0DtbWvDvEFbFArO1+w9cZn4AucbEG3XW+oTzBxSPdP6Ie5xtj6gXT6UCHVYkH5"
    "fmVl+t8apCHKrD8IYkPTGpSc4YZZch2ZmMhxFKTEWUmJ33oP0zZ6wltrRqIERffraALsxG"
    "Ktm1WhJkx4nuIrkpi84Y8XmRuczI3F2ntyMwe7rRMO8myPdcXO7lM/rcLwF4Z/fQCtSmRB"
    "I8Bk6lzeEMiAjGBQztO26WjnczXQFV2bKoCx4KeqxU85JnUp0E68qWq59x6OGw2cPCFg6R"
    "dAw8fBoBLUVHKjsdgunpWYytxmDOpJ+GJOLAqQQC+6QW1lpNuW07ATvXhXZPOJ5ZjB3wv6"
    "hSEUVLWc0hMva8YDRZgkfhGLc9xUNB1rAFclmo5VvunYVjbof1n0mI6vU0qca0hKBBkfEW"
    "RMt0woQJgH/YCIgP4I6BV1hU2ONpbMNe4lqkyhFyQb37/LsLm8f5e4ucAlEUb284WRiW5v"
    "DV9l0e2t+Wssur1diW5vF3tdRLe3aoArAm1P4Haz5NxO4aCMwFN0zxPd8yqC8Wm657HXvR"
    "yUobI5/R0Tb8ZaPskZiorIIir8klHhojthcYBFd8KTQ1xid0LIEzi+PWE8T6Eh51++9oR7"
    "WP0iSnxYvZIdOcH1azk147H+b4HQBMuCfhIp7b32A1qHghLCQzMV1iBYQxvMWi1CZdsXOS"
    "XL5cBoUS7jqnIGQwsle/tFefqT2r1bdmbn7TEVFBKQior/Far4v/WVUBFneriVV/BFrlqq"
    "7i2WF3pSIKR78ZCyMd8Py6Jo2HNNXSC3qTM0wCIQWbhUF/RPA8sKxBTKFuukZeq2scAtv5"
    "S+zmIOYZCrbSBL17n6yUlukiWyUaFrL4IZq6Xe1C6YEXrC5YT4avQA6bUgOSPd0fBzf3wP"
    "IYwU4KVqbCCIEVzRd+PO96ET6AtPakUScZ9lzc6VOeoLNDCY6/p1tkYJaZ0SYgjbhpYHX3"
    "d4A9G9yYTuTQq6N3F06fGIZaNoNFVQVETNVTrWBhMLF1vnsKRY5oovs1JwkRURGFmLFQbl"
    "Jy/TtRcRdEzkAHQe/NyBHRExEdcRRdU5MwrgGhEUD+wB/hCs9hjAhXhDd6Z6onqYL9xvgh"
    "l4wv1zKLjCTPDGXtxMICsihCMHwkoGfC/Hx+rEdjY0Dh3LrrUOsbH+qEw9jlhHU9NJB49U"
    "LFzpllO1kE2JWOQW0KQ7JwV8aegb8P1uPiFLfsIEAQgtIFZVk8oSjuP4HDcUvud6kbPyRr"
    "ehCYhNFLrzWWtOaEliIgtXVhTn42S11KMLw4WM11P0YcDPqoJz1kMMyjSg9cUZaO2V+oxJ"
    "AaImKCe4uEozNaLs5QkZBuc9yM0vRMQErNVJHGsOoCl0zeWybioKb9lpN6Jm4/lqNnqbqa"
    "DIMmEcOXuqRuB0dbKkz4A1tjXn1/KYnMig1gFKZ+EOl4z9+IPkzncgWOgDs4Sm0RpU+Fuy"
    "KLiVQW1mxelQgbyZ0RxbLxgD9+I0sAC+JczOfAKiBVp1mkx2peucGoPnuOmMzMgPz1T6Ad"
    "wPq1AI3TKAZECmrCrwF2lDlUIC/7mjH9L/6xtsrek3RZghBhLuF6OTyIjgF5SdRfrnvthq"
    "cLcUoX+VYpec9eUb4Ydj//bSVeZAru5797e9cdvNx2HNQO97Y8n7mL45G2xI3tVpv0fXXs"
    "Uzct8bTkdMjtCVnpFB70tnII17D3QfpZc60/43OlTDK1mTDLylqNOB9DF/prK3neFvUqfb"
    "HT0Op200l8mTJC8WQMex8MNppztlwYcW3aRmZNK570lD+o82fRM3WILlmZG7cefztD/80k"
    "aKIS8t+nTMyMNXVmhxS9GGb9jpD6S7Ef3XkH5NWdUkRaf/ojsA/Zaj8RQiHOk30w3LrfyY"
    "m5TIxEmkUBJRRiKZ90mm2hrG+5ybakusw5jtJU+uyVitt5wf1Nsd9Dpj9pnG4giLvAU/a9"
    "PfBtHNTNsqQIQG5QQRKojQRi2x6P9zyf4/WpHItYiYiAgUrX8rQtOJ1iona63ivfRnRrea"
    "O0SG5ktalSPYuoZqYYP+9q6+AWLhKoECjQ5rHSJBPQGK0F4iGw3qEYymvDM9StKfrxVsZq"
    "KaaCOzhig7bCHdQES3EmjOEiYVsWr1YhMtar7mMWq98cKkLWDS7l/4nMWCI3JCNa9ON8nm"
    "AJoWnXD+TnEVxbV4q7huZ9Lt3PWu+DtCOeB2g9M1FODoZlg1bTFUZomvKUYrMaVqidFCUI"
    "cVxJl98+71x5n9cS7jNlXqNvSJBB8x1ejAQexUutOfqSYHf7IH1steMDDVbD4hE9OrskZ1"
    "vB1a6pqmvyAsL9aIFZKJK4/nuKHowdcAbfPnK1szcDrxLTS/k9/FPVnwzQp5VkKCwrVSad"
    "eK88AVWOSQoKj4UOU1Fm2SrspMKFusZdXIa5kHZIQRKbojnZHyEJ18RMeZ6hnnouPMOTim"
    "fKkv7JASft5sD3DgQD+iUQddH6LIcczzdupg0/QtvGkQ5OEQsFBbh+PACk3VRLCIbuHj27"
    "8E2cehbjUWrY1K7DLwut/P00SYZOUP23STDY7CiXl2vu0tzGacvfl6Ch3nLmBv42GXgffS"
    "ZnYbSMSTyBZcAiw9OwjRi0ElkaK/EI/Mt2TtCclz3bZYeEgg8CwhqOSIyUQwSb3ofRFMcs"
    "ZgkhdDBYWnAMUblhREfqVJXpEjcUISjSK/1vNyviEhAWkEUtF47Zw0pegSdtYuYSI75XzZ"
    "Kc42K2jLbAgHz6TKRcRBAfEEs9atLZ5qymo6VVeNneSVNM9ixeqQoqASam3ac7cE79LQ/8"
    "IEGTJ5opA7BXiha5TbJs1SF0/Y+gWNiLZDEI6GqJaGuRVhyp1cWLn1snI1lXDI6sSYC2+4"
    "KOLLibnAhN6Px9H+OhkN+XgGRKKmK1Rg+g/SVLOO0KbgBmCk8wdRqiDyVMMEUf7A2bEK0A"
    "chQcEeVJo9UOjBkn+F91JieSu9vJ5mlE8PCEudVx+oh4GdxcXv9Ag+3r24b0lczxcpi8cs"
    "9sTGURsRPNXpP7IbdYP9VHV8Tg/adOHXNItRd6yh1vtziw1LNZOckPvrrQMmm1MuAYfGZ+"
    "ikzb4qOAdfdOPJzRByc9Kf6B5o8hpjZ5IRNla9bKylB26RRCFfuMp+xavu6P7+cdif/oOO"
    "GH/rd3tQBG+zobe1dpKJjWd1gWcEMKRj2uBCN+iVGbl/nD52BtLX3uChjTa2ZcuatMbalo"
    "59HEwfxz1pAnUkqQT9GraBJROKSc5Ib3DXGw/oTBQcbGg7mLs/uBtDstJirWqKAQlLd/1J"
    "57Y/YLdUVFOeqxq7a2/4rT8eDaG+Jp2BPKuGTqBkxYx87XUG069ttMayZq3pyLvHbmfaH9"
    "FpsWI7rB8d9XhLh9jzGRlNv0IJT5bZF32dE4zOUELU2ywJUW+TE6LexhKitoa+VLW8wdRh"
    "KeGoSHdUuGiVQ+dClC9+2M9YT4APKgDhJ4yfTH4xUvczxgpMRnVcLCdqDNFRh/SGpTteMg"
    "ICBxWHCZTnfmWCBqB4GkAgEp1eobhRXcpk+cUrHem29Qnp9DFz27AlVv8udWahhNRLCXGf"
    "wUJFSMOigkapNI3ir1b+4o4xSaEI1CQLsAocQLk6VuBhFG7zbIUHY6/vETk/riZwNCE4YP"
    "M0CPVUQjA10TI/KXhkmmUVNoXykixLVfhdowsvscE6O/AV/uioQwq/QxRuwwJ5S2CqjP+L"
    "9tlhPXReZBMRFnDBhqnwl01n1w6WwCw8qWi00wz1/0U110UpSE+20gzk985wOmnTp5nCOC"
    "PD3uN03Bm0vWd5RrqdIRVvo4VMiG4V4erKL14ElL6GuXWrs61MaIJCy3OexLWr3u8PPaBx"
    "HSfKjExGrNeQDm2GhqyjENGdyKLLrwpsgwWs5ICYsJArbSGLLJQTWsiiU4foKVEBMy1qZo"
    "ieEpfvKXEx907IxZZq6vleuEx23n50hnAQJvTKRJAxvqVfFULtWUFZXdc+sYxxK2yOuZmt"
    "aE0/cWvdode8oJESZxZenXqZdXiz1fQd5mQWgQGREHMekGlAO8tox9BsLUPTeobGLAJLtX"
    "je/mSIfQGBbxZ8TXuzkXlxlMnVFgIiDcD43OUWNnSXkZzS5XHQJxtZ0xIzgCKihRKBKlYt"
    "x80Denv94b2fAgR/pGX/TO47g0E8BagmVWxfnxbJ0jKqtkxrzhvLFhQSTtZiCQFUowUPxv"
    "EOwI4zUYMsn3DOXzAq/CigQvHoTYTK4uZG5kRpqjYKnzRn8tanDI71IxcnH6qw5R0OLQ1u"
    "+OfyHvuFeZP5hGDt3oN8Ah0s+bWDs/AJW9mwmFM3EsPpTtZyk/VX6jM2ETX/QXFDqmWiF6"
    "yu1tansCAL+VzLz5g5Yngsw8nvJ7iHenEPC13JZRR746vsRi5oFd9kMYpvkm3im5hJzP6d"
    "A1xvfAPBPQnl8ER/Gh/fDF53V7bKWNOj71u/972NDPys4pcZeehPu1/baKtaizX96/F20O"
    "9K30bTHv3MnmvqQnrWLTwjt6Ph46SN5jqxzegpkMkff5PFH3+T7I+/iS6Vc35Ia5soBlas"
    "NUeJTLSuubKieAnH1H7ml+PO9kb4wmfk4kz6zbCkLyVQNHKenFcT+qxBAArMMSPsL2n0Wb"
    "ofTabup97MMzLuDH+THkZ9Fl8ENZGkrc5WoRJvBz20E+JN03m8oFyTXogyWLyqRvlXw4ot"
    "N55B9KY5Rdh0hpTKANdnmhRkSICWDLuEIiAdf76x3aTi+cEtgulHJfBZt56e1ZDn9L9J5X"
    "PLbfXR0KeKaeeSauHN8XA9wFxN7rbjgEVfQrOUx4vhNXFmaypkSS7fIs1RGvoKuh3Zj293"
    "xajfJvawz9dEJvC+7mmGZHA950a2V5bN+C1b26e6PIz53RFujiXfEbFPwEwvS7wfdtD3QJ"
    "fHrRRBv7LOQg3d8FpixdPMWkg3YJibjPYL6qA/9DmLQcQmUi1WWsLERIE/WqzcRNz9cJ5b"
    "5kp2o1q3yHGrlENiriu5Ysi88SKALHcAmQnGYoEcqb2Y6MYuUqQatML1yJBqJJ5u3YtixW"
    "4ES8sHtUANwXIKCEYf0SpEIJXLeAeqwR3PdnNq0tXzec1a3qY2/Y2qudc2J1GypviWnCcZ"
    "3rHjS5A/WHRC/4GVz9mqkVZxtz64BEl1SE8ULeqVdk/gZ/aF37P0jcrG0Ewh35NKmEg2MI"
    "JWU8Tp7BQO3fwLckP1pdP6qYXmO/Sy1k1Mf8NmDl2doO3TGpNPaKnS1USy6fQ/ljVOwaHz"
    "3FLEiNaLkvlL57WXyhZU5MlWOsyOYjNk1c7X8BtmpD+c9sbfOgPp5nWbriJ9ZZ9ljf4RuP"
    "L34JW/v46+SZcJIzJ121jkijjdS1R5gaoUc+ogJtmGlh9nT6qBWN9kwvomBeubONYvsmpJ"
    "awpdrmjRkFCTouJKCxOtamhcFRTP0+Zmpun+ou7oeQLokvD3mrmW4NP2msg2w/ot4M2+l4"
    "2nK76txC4dMpQ23qBMfmwT9Gukg6HCgmNaYLTs0wWchDcW7813SueUF/ZLvewXtrzFUk94"
    "okKl4KkUXoxUXoUiIid8OFF7AzaknKAGZQSg6Y4c0wuDPJ71zhpRWVFcD2pbwceKr2dxd4"
    "RywG1iEGZMnY1shlUrwXivEtty3zqOYudePajbBcYdVO9m9rvlG3lmf5zLeGZ/wDL8998/"
    "vmmzkohe3UOmoAUTFV6ZyL2NU7LAMLCr05j076VtgOIGUzhNsWRNY4z3E95yVMQLfQehZt"
    "ZLzXS8H3Hg01M491JN0ivLSeD03pg4psnxoGGpRjCt544Llc2nQi3mgnKien6lQ0OD51RO"
    "44IjKmwMEXh3LntNiSSQHm9Z5ExJregTe9C44Ly3R7SWg+RwGZp5l5CI6E3VIPBTawKKIK"
    "+KBnk9yARTTf1ZtWT3F/Hs3Oio1gF7dwvjJTUscLg2IBhGnojrgWBRlU5OXDggi92ixXo7"
    "y8jCxoZT++/4+bJk1u3rXUJqXQv9M+rWFBl3l1FOku1W7wfFoc8W4hWUP2MWnh+unCfS69"
    "fHuy+9tpNROiO9b53BY2c6GrcRfpY123t1L9++zKL2bR6r1xsv7N0C9i5scNLS0Dd8gzcJ"
    "8YBQmrXbrAUA65UHn00slRMRdwA/X+qnBtDAW23HbZGdzrcE5QTfUmm+hR6dvIIZ2Q5YX/"
    "ichRkxyV+PsTeEwotUckY63W7vYdq7ayN5scBb+u1m5K7XHfSH8JmCF5pK4DOA/m7c+T5s"
    "oxfVWrOUg2ocwTIxX7BRjAgNi4os+Sq/mnAQmVJiz5eU/lBRwQr37i0cQZ8pgD4lfj76Vh"
    "lY5vZDSFZt9xKixEdu1XZB0bMK7WFhyQaqF/BgKSOi7a78AmJ12NPc/SJ1S6tJA6s3p1rZ"
    "nyRdorpKQA5XGSMl6T4z3+XENiYoSqpUue9abSFN8UWKstenyNrhV6dIaqQl+ngXbKbF34"
    "TPDHA1N96D+MbOntNG6obK4UAa0sZlZ0pIVeuEZ2zGehXIWGNe3XvMgjFT/L7uiFYmn+9m"
    "Pzhrb3nIQmNt32GCWKe2xMbxGcREOPEFjPpjOrMJ0/0nNN2FrSksoqpDKiwiYRHVDeHc7Y"
    "XPmVf3IJuWo1iaa3WbqH6GBh3WQE3LVUD98RmU0L0E1SdlC2G6rArkr9FlWK1Yvhr6sR/0"
    "Az1hvIUK/DzV9LjJ8oUb6sZKJupfjsEjIgwrpcoaOi/gOVvwgydb5ci2q9H3YW/cRvoL/T"
    "Yz0rvrOzGFikrXbkaghytchh6uuCIBhnNMX5cCtkVQroGWRU0siUyBDWy3LbDEQTmxxJVe"
    "4uChl9Os4YgK40bYi2e2F4UNU4oNwy3AEtKIS0F4FJmxoThztsa8fXlPbTD6bUETbMVg29"
    "B0M9FvVprVQlyqRNZU03plIss23PrgbgPPtlfxBJLKtnQXwMTp0wY5ZiwotuVVBzcw9HCD"
    "h45aNRzb8VS3EW6QetmOwRb3YejT66oE5URllbBeE6jAlAfSgJhANIwo/T0mOy4KQsuTFx"
    "hHKiHWLYcGKpEDNvmgvfre6U/7wy9t5MrPyMO4B7k17EP3uGOf/+9HakH2R8NJG3kPkDkj"
    "k+5ozIZC8VI2rjsYTSDtZqHpJlYKEVCl9yrYrqEPVH52IignEmuqTE44T1uR+IWgoFjjKq"
    "+xyDS4KjPToCIdW6umRJTD5rnGY95ayiEpAWpcKcvdBzcoIwA9UJ7aefxKYkiB7JnsZ6wn"
    "wIfrVIde2cNEKXsey0H4V1tZ0Z8w8WZsKsKBN7j6TVzrinLmLq6X5aEnWLauUnhodr2ViY"
    "c2vaHZw+WXe1o4JTo+OipfbJG3CYuwompRw8I9K3TkioIqVLqLqnQirqAxsdHBBzxVy/Df"
    "gUyKxn50Bl3DHe6WTYUZEFOB2/CnJi+okIyAjYR/L9ayarQczcN0HNGeM9sENzZVOFQD6Y"
    "aCDZ7GctJ7ZdF7RMHWCpwfaXoPXZukeGo+7r5AlYOos5Oup2/yzN6zPAj7AgLhjG20Ldmw"
    "zALOoZCgCE+utHfIxJhzPqR0SXfHN7GQ3gneoYWu5NqkvPEN3KPeZYH3XTK67+LgivT7nz"
    "D9Xvizr0qtnAfmSd46BgEZQSWJUoTCl10rQEVxiLLpuULFIYRP+8Q+bXZMCYI52xMcONKP"
    "6DkHWUrHt5sL5UY1BPCI1S1bJcHkue6bAtOpfRWavHC+F9dN4V5tHfBQGDJ5ouMkn1PM1C"
    "wuECwCDdxAts1KAuI/qSjLBcBIZp3HYS46rAV/qha0IzfX+gtx3Af6EtE/EP2ZO/oxxhYv"
    "O+/kt8vip3Bxumo5kAlfRRV9Fd7KZLSmveFNyn0qzZpmr1YczOTWGb5AIxi/NJrpFL0z2C"
    "6Vi772BBoBd5hgfZuFYH2bTLC+jXuA2G4fxzc9UXIv1aQtooz0SJE7ckJqyNPJ8gEblhKg"
    "ptNDAX3ueJt6vJ+sntgeNKrDD5eIwv+Jo/B1/zjhWJ3OxdahsLj9sIPWpjMlgua3aI5NVc"
    "HM8vvDNnZOnU+Z2i+brW7QZwFRfC3MyrgYtobpnzaVbUFs2tomioEVa226sW4wbdzYPPnd"
    "REWYepmU7N851HJvfAO18pOElcgbeGuk/QvD4RLVVaKGzhVvkrL+9+vrt28/XL9++/7jzb"
    "sPH24+vvZV9/ilNEX+tv8F1PjQygi9/pIqqFCRmqoiGXiJDUyXqytrWpKqFB50UGXyh0sL"
    "b/xB3ekROt5DYTriajEQuB9r2INkxp4/YahhR1UcOnSHXmRiQYU7xq3H9aRSZxY6Ub10Ir"
    "aiRTqVB+QaGKlYk8jETMHUrCpSkYj5kKBY5EovsvM+5u6FGxETnXDrETV5+KiqJLRpCrT7"
    "IJajPTe9jWjktS1Bac4YbOl1CD1bqGUVnvTyAi3LNU3sOTWevunsJlyzZD/goEnChkrP3t"
    "gMqc0wFqyELda3GkYvqrVmFoOCEZYXa8ad6gQ7OciZGpKWMKMwP+plfuhbTIqopkE5oZlW"
    "WjMV5sfPsMhrXV3kr14eEGsS0V9GVI5II01GWaSRijTSTIGvVbXfq3vy1DTrsQpmosh5rK"
    "0pnrgGCk+nyZkQBQZ4162g0RDUQ/uARTU8tSScpnSuXZOASmPaElJt83NsxybaVmH3LCPN"
    "tlR6zQsE5nNrgTDhLDl52Ui16RojxsSZa6wgVzRGdLUcZgx89SxWEbLhZKSoK2xaMJi551"
    "ULvcgm2sgKZhGQcb7t1DcTVFy9qDhY3jjsv05Gw4QcBZtbGlBRFxb6D4JCkvXdx3nQAhIh"
    "KzKWKhbNCousAUwQTRVzXqQ47MlBqXuJBoalvn+XISr1/bvEoFS4FCnI6O1wRTqGRWQbSK"
    "XUhDrJxEHulyt3GARHVIRCRF4kQ6cjZC0vsmGxElGtgtIqwkuqBG0KmxJ8wcuhU5oeYsLZ"
    "Eo9gUrZOCZMSqsvsa6HU86jNRxGIYJzzVD3zjqkyQHapgYfAlDU82g5vEOGT/YyUjI9sKj"
    "UTxD9b2aSgwEGuhj4SSF8u1QU2oI6RKwvJEO7O6XAmztwt9LJWF2skEx24EMg2XarGxkTz"
    "HRtm0h/hkipxouakdxIsTb1YGkEYnJgwqF2zeAiFy/kMX40eesM2AskZ6Y6Gn/vje9bm3d"
    "kssDIjYK7fjTvf6TAggBW69dOxnzuDAUjSr6G5d83bDz5L3vGb5LTjN/GWG2xDLEbwhEUF"
    "v1NpfgdTCIusclBONIWv8gpXlQ+p7hLnJvAKsaMxSQGuCN6plul+CWavrjDH3+fTVl3IUK"
    "nNYwE9tiUTF5i9VFs1z2w+FZiTEsELO4UKca+2DlEggXFZO2i/MpGCF5psONWzlho4/lmw"
    "CORoBSp7fIL4kLVOfxBa6gZa6bqS2HD76EkFn1EvPoO+wAmd3g5b255slXmNq979w2D0j/"
    "vecNpGeLPV9N0GE2tGfusPJ1/7D21Ef4W5VrczctefPDxOe22kqObWtvCMTCiuva+jwV1/"
    "+KWNTAoKhkeerhIdPe58nrLPqW2+tNhncJfRmH0IN9EN9ulo+rU3ptY+ex8yLXXEZL/JYr"
    "LfJJvsN1GT3cAyt8lyckHqvcQZmZULvEknqUft7agFbOeIqGBIKm0/i4pvJ7SfmX6SE9ag"
    "jABUlNA7RSmQrCX0Ys+ysJYzARx8h6tWnXCMTYrJrU0UBjHfBAwMaR20A2GwNN+PzmANBl"
    "gbKJ/MpoCWPWCxLVUNuykE8NVMlj+gElbUw/xEh2g7hJ+xgegph7lmYcmzC/tQ2IeVsg/H"
    "neFvzGJzuTFq2fW6/Ul/NGwDFaJ6yd2Xd7TSb2CDWZnHbgvKVHkZKmu7UaP/+uY9/w3gQ7"
    "6XaATgp473gLOCs8MkP9K+QCPgPffzzNCT8j/VUblGgH+OZ1t6why/WDrQnowAOQPIkPVa"
    "gFkLiAlWrdKsmohKEYETFecoSqh6cmKmYgLtF6/4FIVzrXWAmzD9UZli8z13stNQmAkzT3"
    "HEjxwpKvqyxnS0apmh1gdr2XSuc1oan/heWfoZR14aJwiZjvrnnucT/Y0vsdG1UoiN2sWZ"
    "y6ZJN1+s5IT5qjOZ9L8MIbzcm2FGJo+39/3pFD407flGtSz4dNzrPk7gMxaO4t7p4s5q+n"
    "blZT0CIsJdndtEJDrvxUhG2xt/UahrhK/3Ghbq+hISFYZLpQ0XU34utMpBOZEwUekV9g7P"
    "IqsckRUrXeWVFoWBr8osDCwipU4YKSUIMxGGVh9AL1jGuj7npWB0q8roJpxq5WAtQigTsR"
    "YhlKWGUMZ25HKgzVkZu5obcumlsRN7MAK7A8yltJVV4/hibR1/wgc6X3Pw5/HDx6PVNVQL"
    "G3RUd08fN2RDiARMGE/Ho3VPZ2kqQq7pfjxIzLP6bU8ENBEsCP9eu0r6UWB9dydq4Ot3Du"
    "e+95il+PgDT+JhV78UILAOu/y/Qx8C2fW9m7KqgHudeJ0JfK6zhZ7wluUPuFfmeKkzLzz7"
    "a7GWCf2RsdQBZOlxz/95bikSFi7g1zzCr0/szdzJsw4Dn94IcS8l+iBGwyu52kJyXwpfQD"
    "SmOKIxRbJWm4x8UEaAfzz4cewrFnLSoLyE6gedNAjsirmt67QcdfNbO+ptfJGzxTnupav8"
    "nl2Ne1BQ14lchKK6EMzYufv1ccIiHGXlD9ssL8Cx9LzOelTjadD255p8RVp7hyTF1leDra"
    "9AvdWYoHAxRwtaaeocfnX+CBOOqEA3mnIO7FvOgIiAjIgwSY+I8BOZjndv+plT9cT1sGMz"
    "8FhlcBzvN85y4G16j6/YQZMB4+AGWg7Kd5EZm4k15+CpXI4mXTnZsg18leDD8a+3DjhwNi"
    "qxLWxKZkgiQ/9r5lHZygRraIOBEkcva535SSyWLemkn7AkStc9BE2oobGRe8sWNDqCnMrJ"
    "187frm/e8/pen+YmwlFTL0eNqKxz6k5KRbPMRI5ZfYxcb6fPt4WFpYTBEG3VwvTOvF1agk"
    "IC0nQbzH0Ay1Fg7/eT1RPbg8pr+H3N0pTFt5xEePThfizBN7dyRgHEFvuhqVcJlkF40CHz"
    "wIlXXoTGZyk06wmA+u20Od1XU2Ex5qZbDRZ08xf6oK0tR6X/BHFaTtEVelm3qQFAdq4ITC"
    "ZrGrf27MlvKIyGehkNzhpLa5soBlasNecESYzx4so2KdyrtOxckUB6QuXS39TyQhuRE8BW"
    "J5G0OYCKTNLSSf70TNJuZ9Lt3PWqkoFXV5QTU/C4+IZU3xIe5OB0DQU4evyEQB6OUKc77Y"
    "+GFzSUpmqS3wSuHDKJnBRZS83oKXFzT5gUUqkVohvgwGghS6eWBv1rJRP1r0DVSQNRI8RU"
    "Fcz8GFvZeGLdNFYqvdMuMbelzPmzVLLcGjr09IDhomLlZfSZZNsnuOh53CZRuQY6T65fZ4"
    "nKpKMS3SfsWliftM3FIg/O3vhC+FbMqx6Jef2YJeb1Y3LM68coto1vK5PUdnTQ+9IZSOPe"
    "w7g3oRc70/63XhtpeCVrkoG3dDegw+ir+oxn5MvoW2887Ay7dMRKf8YGATzS25J27r71Yb"
    "ysPKswNt7m9Nh2pNfZXrWUNy36MCwNfSPx9jRwU/LftYBImoOyOg9EGWcHOByjexSxVC0n"
    "dkGZI8Gr2K6VDztX2cnr5gtJCc4gnTMIKJTlmLL4YT9jPQE+7I4KPWF8Y/ZiVtY33cJdXU"
    "kytfzLh+ytZzpQWngjMzifdIL/BlsTay4YzOk36X/vsAKF+9ct1oHwZc0sHC/DHzJ96E/B"
    "KvsQagS0EKEGE3QIeKF2Fs/zdOK7HeF2ghvn0Uq98eVoS4cNr9oFTCUbXKopeVliYbRvdV"
    "3DMkmwdvdSEcznVOxU+5b/yXlPhtvRaAAz+6FSt/1oAtbj/W2PWgdsHegg1dnJ4k4ntiPk"
    "O4sDIuIgTj+In7n51YXCQey5pi6+6XXWrg+ewYEnq2oBIYD8VNa0XcoR7FzPdAZb/tDDhz"
    "AJdtNBFnCUqolgGojWdo7Dtf6CNhBsAR+zmjv0BKJWKl0VDbsfUoOVnolO/x04Wjkn8Elv"
    "JaI+6sV8sqWM455cet0bf77ojten0nlE4fVqn7lChREqTK1UGK5DXFSuPm3l6otpi9Gimn"
    "ydkVN6M1Vz9Gp+SoGyV5kiiJ3hjj7ngkchR4pOXlmIamNtyPSDGF8/3MBxfbtBvHAF/Nss"
    "L/mViZhqCJ0cqT3ODSA+5f1mZEYmlrxcosVa1034WNXY+B3aGngLqieMpk8DndqEO8nIkM"
    "kT/XpQbnLBLlM5GGjQh0Y2qXKrMkUX2KKVritCXa2hulqBCM/6OGZEYYzKKFiiMMbJCmNc"
    "Lt6wmjvBceGGFdCrOouFbifqU97VQ3qUHBiXiX5zxnvlEDSsrLABuU7RDtaguNBBWF6sIf"
    "JDcQgzVuIa9gS6Qiba6M9O++u5rMEjx2fhTn5Hod3US7tpfOjW58fhHURI0ZVTsDEjD6PR"
    "oE0fYl2bke7o3mucDbaF2zj7odOnH2xltSIVJd3XS9qoROeUQr9VV4nUaUy0MRTq36+v37"
    "79cP367fuPN+8+fLj5+NrnUuOX0kjV2/4X4FVDqyFy6ERmUtUwLq/HXbKWFYj0cg95znaT"
    "rw3MgzNRg3A/dfuXznZr6M+ylqSMepcPaqPBgQfV0RFV+JzKCa9M5Ik6JJeCFyqU7fqErB"
    "cdKepyiQ2g4bZY32oO30UwVqA3ixcoxbJWDJ0+RdiIK6InvpdQQeulgjpPQKHaVhFRUd2q"
    "0tWtvJc7d5HhkJhQn0R9qzNrpN4TWI46eheYrZ7oZijPGnplD3usRYWrplS46sAsSboru3"
    "ZQcfVHZUvcBq4yGF6ommilPmPyiV2hYIUSrBmR6T2fCanax86YJTk7OIMk0rOrppSGlod9"
    "GFuDbDnavnCVWdKCSRsnSdSGmIo42IkUpzdclP7i0JaazjGpEqF0RxdCsmKOydIDbTfgNy"
    "tCwUclm/ScnpmEF/bjSezHqCaSA1qOqIC3JjH6F03+FGZ6FQzJ3GZ6etGiIiiPIjM2FGnO"
    "RlmC4Z4x4n9E8FSn/zhbvH8VtpYTRfsnLQC9ncNVxJVDV9RbhUxu025gunpp3qlu03xUkg"
    "8Cn00KYpRKKAXXJkvbJIxkeujgfa7BRn6C5FOCGDWF5hRaCgHjfZy4IaeWxEYneMdq+jkl"
    "oFwn5y9oBHFz+BkbSFYUrPC6KJ3lnoKXqj0vtZV3GOcmpMJSgonKxkQ5qOUtHBiWaiDW5d"
    "cPJDb0jcsD8l6icZVw3mV5kt8lP8jvYs+xIK8qQF65bdjyFfcLCf3UpREXBoafVqTLe0iy"
    "gSFCV/QHKqDueZp2MrBVChlyd9jUiCFBTZ6WmmQmbU5SMiAj6Mg0OlKQZRcky/bLQG9FFm"
    "texaGcoexTZ6IGAc8JZY9sDqWQid5EddwSDtOIgf3wGAIRE8vYlcQe9ry5flrq0Hfe8KnD"
    "oG8nlToMupSyUYeeBNIZ96ZpDoHnFgwJJOl8Qg7uLJ4s8DmfHSxnWpEaUS+2j+6uvCpZ2d"
    "JzfeHzcVBXbiKOkhPmq4fx6GE0gURcb4YZ6TzQT7/BZ16ax4z0hzAN64mgEmo2WKwtwuf+"
    "sDOg30clTrpTbkbrJgujdZPMaN3EqENNXuQqcrgXEOFXcfLEUrE0p2buk0T/wQ0Un+I/E5"
    "DlyZ7xjbjAhjPt/T4NGfjek/o/953f/1fIyB+Mhl+84YEnuzsY3SYuwVI1TA4L8+tkNDy0"
    "Ar5olIZRFxb6D9JU82SEYuB0mNuqZqnE/AXud4kTAaBKX6DoWkSODpggukDexlmAIouINp"
    "AjqwknlimNzjn1JGiak4dLjoj9zL1iXChY65wCEPpyAkNpIVMtSpEN6Yk+rpxzObW5QuIc"
    "xVot1AfPEhstMKW3wJ4flCthw68P9rXb76nBz49qTa6Yvpc4n8f2TU1sCV/Zme/yNwuLSA"
    "qPUk3qJFWBSi7XuxR4GMtxLjU/bTr2+h7hVfLK1hzvVgoW9GkI8nEncwkwFfUi1QEj80nd"
    "Hg/RhM7SJITSvJOpReLy+yiPLBFXhePlRAXijq0H4fgi+W4430+Z6oPzPaPZqpj9odsGNW"
    "0QE2ujH8EYxh+saK2J5th6wdivh2v6fQMC/rLDUfsnv1uWeP34qoqg/ctowT9xkV0oqiux"
    "Srt3Tm1diZXbVaDE7nA67nSpaP/L0Cm06yTjSE5s64zQy8Pu157klN11o3WkouV3y+9nLq"
    "KnKxA9XaA0oHBlVJ/a2uCNzt8Y+Yvqja/yZlgw7eMkGUxVpWOq+wrl4rrckywvsiGxEtsC"
    "VcEKORJT7/jPB2lYSiCaQhuK4uqiuHqFcT/A+STVWChC+BQusFCFTSHDAxs6ZTJ0tbL26Q"
    "3Hgps9U6KW2IaPm7OQaM+yZstWckB7YEDrEJ0WHpqhz6e1Vg0FbWXD2r0y0R+2snLqVEDp"
    "U4jX/QMvrBaSzSessFaXc0z/ib0eUlClwsvBgXtoJlJsbn/Pk90nC4/mwuKABRRaC4WLYQ"
    "hSrVqkWu1i49mDmxPjq87kNxYBD7IzMnm89RpWmfbca1gFdvrduPN92GatbhW6WZEi3Fn5"
    "ravoC5gz430v8TMH17HlLtIPIyAnqK9KU1/qZqux4y0hP3iyoUdYIrUcl25Q2sjb6w/vfT"
    "YZ/kjjjyf3ncEgThjTldJtg5uDk45sSFCAGos1dU/TPJAGxASgIUDxcol59mw6nnspAWeU"
    "kV1oNj9YNjlBLCwlUsNyp4b5qmgBjSUqK0LRq6y0iFD0q1K7CjB1PXccekRMOOaip6pH5e"
    "TENSongBWdAn4i52czQTXwVjfy+uhDQsKfnOJPTvQaFfElN6/CVquI60h0XDhrETmu6lAO"
    "1o3PqYqqTBkg9rRXgXAmhCPKfqldQ5xjLr4Q+T3+E/oPrHxWtcY6/UMqwTl8/l5wD9/hHw"
    "j9SfX2bwPjMqXPmKrC3Oky8XJaZEQnUS31GSMnoh0peM687dC1wslpadFRBK9kNorlttDH"
    "welRwc+bOc1tsjj63alEb4sLqebJHn2RaVGFTIv965HjDQhLCSM0ykjBFpeXjQrICEDTrd"
    "CE4rlFFMqstXMriuthjT3wWGXR1p0XuxxsO/vJGopueB8sQVkvVaVkBQL4+qRXOyBVmTS9"
    "QRmCRqEvN1ZQoMue09eMamYmIrpTvrjF+pm9rHef0BPeWmiOmV7IND5WNoIXJlrizFn0xW"
    "CTTKEwVkphFK3iRav4ygEprJgKWDF0Dym0BGE5sQBHLAC/Tne28PxLVOrOvwRX9NrX/vCL"
    "1BkMRt8hKJ/o1pquhSRrmv4Cofmj8ZfOsP9/OtP+aEiHjXudu39Ine+dMauUEfJRyBr08d"
    "pJTD0B2YdBp9ubSL3fv3YeJyzm3ykSL+E/17JtstB/VngjOAJqb/jXo8pTliSAt1mSAN4m"
    "JwG8jScBhLuMZ9WRImLCBI6eM7H+1ZnJmpikKLWYxi4Em8AcbwQHe8/U88E9aAVHXt2QGd"
    "ztTLqdu55odF+rRvf5uQYvloNPNwQiPVIZh0B4STb3FWSPej2RnAzoVyb9cAe5Mm1kYLpu"
    "cDK2/J4yjCeAalNovkPW2sDQOUnfapwM1RPMn4WA8HMVeVmpgpWoHCthwkNQIE0mKNcky6"
    "OMzA56o9UqqUX4YXsiIF5pg+Jwtbz7/p007Y3vpYfOhPXL2qgUDGxspK1ssrZZrBmWf9kp"
    "8+9cK2IOiHp6jTTPa5c8T01fQvKnz1Mbejh0TWfCXqC7x14bCkPMyLj3vx97jtnsn9v8rn"
    "NOacqiJSnL7y4HSfL5U632UiLJqspJVrBOafRZ8uo2qsHdGcoj+q99gbcpKiveqSq/Uyp5"
    "1lWeSp78QgVExNuU7W2ybIMU6NAZE2wA3ufOwfaUlSJFY8KiYiOr8kYGSmiRDp97MbG+VV"
    "7fZ91erJOIDv7aBkQasHGe4aASVQyuSg148c6P/IUMYpIl5tpWd1OqU43xqtFlopBBDeBl"
    "2kb+9pohKbETJHEVuYHliAp0D1TJT6o0XqxEfuZa4xXdD05QblwUNjhrYYPgHlAO3Jkz76"
    "u5YWRI+I7tmlnypfYqrYA5Y3RSxAbIgLKrKgiEsyAc1quO6Fuy7xxwfOuScMOChmzVnO4l"
    "KTF1B9NXPUi9sMZswGbMX63Jw/zf/JGHHWyoi/UVP/DQvdg6EHco74cdCjtM/omHg/tyBe"
    "4lFwPnqfQcYspd8soGtJZDTCUH5iXyfincaiLxV6nAsaLs6k2W0BQ6KpldvYkFp8B7lQNh"
    "d3gD0X2Tibt+k8Jdv+F1dCQW5uXj/zoZDZPJQFck6vtRFxb6D9JUs8a2KQ9cACPdxRr1pr"
    "bCFAFMcMvjCM6Zu//f/x94anYH"
)
