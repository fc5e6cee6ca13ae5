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
    "eJztvWuT2ki2NvpXMuqL945gOuyyy/bgc04ERWGbbgpqA2X3vMMOWaAE1CVSjC5VTb8z//"
    "3kSl3QJSUkIUCSM2KmuwvlSsGTUuZaz7r93yuVLOy5bOnGLx1bUa3eMybWVRv93ysibzD9"
    "D/6AFrqSt9vQZfjMkucaE5JhqIT9sXPTMuQFTLyUNRPTjxRsLgx1a6k6AYERwcjQX5CMFv"
    "pmIxOljV7WOlJUhf5btpCl03+rizWy1ipZ/YI6yDLU1QobyMBL28Qmeny460x7LXTXG/Sm"
    "PUSnQNPx47BLP/wFvoOiL+iXoMLnuZ1N1H/ZWLL0FbbW2KA3/ef/tgAuBf+JTe/P7ZO0VL"
    "GmhBFXYAL2uWTttuyzW3XVJ9ZnNhZ+zFxa6Jq9Ifvx25211okvoDrIrzDBhmxhuINl2IA8"
    "sTXNXSdvMZwvux/ifMuAjIKXsq3B+oG08wX2n11J0nA0lSa9qSRdxdbWkwjg73600Ak8F/"
    "SrmgyAFXyFv/39+vrt2w/Xr9++/3jz7sOHm4+vP9Kx7PvGL334j/Nl9mg5UzHM+l/6wyl8"
    "IZ0+fM6DCR/8h8nIluxIscXYoy9bcfTvKIKWusF8/B2JCP6KK/KL9x/R1fCwT1sO74P9eu"
    "xfnzMsSAq20/59bzLt3D/A9BvT/JfGcKJPP1y5Zp/uIp/+1/v/Di+GPwn63p9+RfAn+j+j"
    "YY/BqZvWymB33I+b/p8r+E6ybekS0V8kWQli4n3sfUSHBpZ1QfcoifdqPT727xIWNiATWV"
    "7bVpVfQDLDsrrvUA1Wtfu1M/6vt84yBReA/dD/xPGMg9ldy0YKmBwk6Ver4atxtZH/lDRM"
    "Vtaa/nl98y4F1W+dMQOWjoq8AEP30rVzLYYwfKl8ELsSp8L4rMdBCOI3r19ngJiOSoSYXQ"
    "tDbNrzP/DCcnDKAXRUrhDcFdsWwnDfZEH7Jhnsm0SseVvwYaS5m3BZOF/uqX6fZd94n7xt"
    "vI/tGku6CZhxhH+djIZ8hH2BqAKjLiz0b6SpZkyRrMH+nAIrQBHSWjw4/+u+83sU6e5gdB"
    "s9DWGC2wjsBqY/28z7dIelmreLlPN4g6G0fAoo6/DBXF48vciGIsWu6Nd60tj4pc31JvqJ"
    "TOQVAw5+4X9aMQv4ARPFgSDRSPaGtDKZydvA6IOGcocgZlZTyxTs1DVGJpY1Ko7+0OdoLZ"
    "uI6BZarOmKYAXtsPWJDdKJtkPsdojdHS0NfePauNQQNtFKj1vJJ77XESYy+1rcly3NUA5K"
    "HTaXs+xyP629XLF3ckKfy7QXkl3P9jaa3tDDryI9HMkT0pfsqWevQRtNvnb+dn3zHunP2G"
    "CfszFzvNQNjOgbAUSRTrDzYr0y0UImOlEXsobgWOG8gye6yREvnwmnFllwNOa0ly8oJV6+"
    "ksgqsQ+eeSn20G8N/KzqNkfXTtb3gjINpEHKt2aojrHOA7A3XoBbeV26r+DNVrfoTtQh5g"
    "s7gXjHd2zYoVNc9QUkeS9x8DCf0lPUGe9ouzJ6GE2m6EW11vRz9MP/Hovd337Dux9UibVa"
    "6AlvLURPXXT9Dq112zDZ0btS6QaL5BVdSfAkqZaJrBeVxA/3c92Uc9j/88pc6A579YR3V/"
    "8rnFPVOWSSz3t/zTLzZ56A2BEzHDfwJuQA1x3eQGivb24yOTRuUhwaNzFqkt4fG1vDffuz"
    "ohwRayDa5T/IpiVbPNV0spE1LdlE86UKWQVVoyKdHfvt9Yf3/h4Nf6TtypP7zmAQ1/XXWF"
    "awkYtWD4gcRaxXDNRz8+pzXeFsybcqkY0dH3hPIoL6fGdhs1F437oQ+nhTuG/7w874Hz7g"
    "fgjGYDT8csuB/PYf014nAvnCwACPlD8QJix5noCYc+qAdY+HqY7x96s+71gWNW6SYg0DA1"
    "oHDL4/9Dl94vZjD5p6X/UXpC8tsJaYI+NFNtEcr2zSQqbuGGJAnrL/eFI1zWTG1ItuPFE7"
    "TdGx4/bQdH0LVhh+xkbcsjvRPY5gbQGmvMbbXkbQhCVZcJZsPuXRfr3xDVR7TxLS4+4EHF"
    "0t8SkPipTznGeB+fVpH/PrN+8+vPv49v07/+n2P0l7qOO6ryabloQNI1+0X1iqeZENN5me"
    "3ZuUZ/cm/uwuZVUrpHiFBEvQuyoGvdC7ytK77umDkqBxsUuHdK2NNyiLcxzTfdVooxdDtU"
    "ARAl4aXNhOwsUrkz5lMjGdmFWqFUGcyXznqEufGAWu2xaa3E8fwKNtWvLORFTlwVwX+Qlv"
    "VXIiR3K0+dFx5gXUrav/Z2kTBgvaPwkLqnD+oirmLwS/UPXv/7s6/2t9MBA9WcEy8ELdqj"
    "gfxxgSal7w9Eni093Q3FzeiL1IA/XZ60w6wXWKTnAd1wn4BNgU/5mgzCbQX/XEN+3g7/0+"
    "TWcbQ+SXNzxKQYbBVk3JxAsDcx7qW13XsEwStu6gXJR4pIKngt7/5MzM42g0CGF/24+C+3"
    "h/26O2G1sIOki1QuZx2FGRz6HpCZzvAb96kVXLDdA9xy6SaRNJ2UOESSxM4qaYxPVyRpwX"
    "ffoDlRHRdu6DURMr2X2GU5N1TRa9lXvJA2KCBBEkSBIJMtQtdakuZHcFeGRIaEjrAClCoo"
    "MPkiPfnWC/LTZMsLxNZOma8gnIh60O643YZVZ7osWC+1znkEKvGBhtZMVNqgGWgyXwoZc1"
    "8B4WTAb7QpwlOcM9Z2RGfihYU5+xsfsBH794iUPubdeyghZrnb6ovjB4xlze5hP6sfGYTF"
    "ecjTFdgic4NiM3888r586uG4v+838FXVMluia0PFmxDwmVuQTV3eNzlGZ4ot+er5j2iL1h"
    "iPbpbWU3GScc0ujKVpk+uOo8PAz63c60PxpKk8fb+/502rtrI7pJa+42LJn2fAP7hDIjne"
    "+d8Z101+v279godoYoeKEqcPW21+nSae4ee200xzJdEEmxsf95bzjtjUHMvUY1DGwwudHo"
    "t/7wi9TtDLu9wYAN0XUK30paALKaBqO6I8n9ssOpNOzcw7CFLrnflGorsGZ03N2o+3hP7y"
    "WNe9/6ve8wjD4t9gYUGsgZwS8w6vNoMBh9lx4fnK+71DWNnrv21vnG/WH38dYBxf+x7i4B"
    "iPi/+GHc+0x/E/3aE6kz+Q2GbQ28pD+Lfm1Tks0nGDXuDNnve3i8HfQnX2GUIRP2+7b2XF"
    "PNNYyiF+gadSaT/pchDKGfYqqCmaa6Ivvr497ooRe4bmB9i9n1Kb1N92tPeuj079qMpV+s"
    "sbSVVXrtW2981+9OpS/9b71hG9EzBSLnJBbnvr867fzWG0q3ne5v+yGW/ISJBPpC9BTMYs"
    "e8y2LGvEu2Yt5Vq8xE1fa4S9aZSD5RUutMiCNFVJW4SPSrp0sXPc2D8lXePK6G1NCkgjqh"
    "51hnKo3o4URPakvS6a+ip2OnP/gHPRGpbbArsqO/yRZnlBJmJGipn4anCC7zpmhAzkYE5N"
    "RljYG5KLDCATGxvlVb32pyjd21ri7w1WHG0R3YysE7Sou9TKYAeJ8JfJGB/LN0auEyShBK"
    "jcgIeIAW8G9OQRHViUeXTZZ3DOHoOwg04Me9lzc1N285RP4wvuKo5GXB8AmGrxI7q2D4BM"
    "MnGL56MnzCUK+QoV4d7W9C/4GVz6qWpPUFBhzS9kw2lN5cy6jldQjSGanphcO7f7GJWqBw"
    "ed7XgCd2a1v0h4AWBrXmCP1hLaeeo2Lo2y3m+JVPdxsReV8vRe+S1VMum1l6+rRG9u8c4H"
    "rjq3yYFE5mOEFtGlP9K289S1fifOGxDcmNDoC+lq9v3ufyiPoSzUvSKb8KEDU8VDm31zks"
    "1cAN5CQbtPAIJaPfrEDlU5kX+2dJN1YyUf9yrXqXJeCcTu48I4KnOv3HGGt+DGrsVPJUzF"
    "Fg7rvA1LV0UOw/3T9agbyXAFvkmU0lINjZT+sZbs0ED8KCS3zyOuEZG4iZE6VcElwDf7IG"
    "IrVRie3WYysBqvv9bA3ECj/Lmu2DUAJcvdCEDUEsPznX2apT/QknpYD4l1uH2kZsVcnyR2"
    "YojOH4tl6Z6AnvmNNza+grQ96Y9FvKhqG/YAXKU7DSvWYLmWv9hSAgWN3Sz7KJZOi+suaV"
    "wih3ckHB1YuCEzTRaasxsPdcytuVICzVOMLzBOWL2e4Uhzg53ngvIQKOjwg4FixGkaWoEm"
    "uRKeYR/7lVDYgEyL3MYUmxzJVeZgM/05OnWHRrUFIEuFZ5lUV8XSlqdYzWjSIch/cztRXU"
    "FfkN72LRPYnG94M/Vz2RjVne9GNDfvENwPCTxaLSNOxUf+p2Jt3OXe/qPxeLx0mvOZ614H"
    "iuYuMTfYNZUQWn1jfUXVgbumVp1A6HKgsQDUOBx0qb2t1OHVcEsXV/U0mLfuIWPmAhe2DO"
    "f/I6qCJ5yS4gReaEYZ/lrqzcg5s4+cO5B2bUAcR5v7j3Xeg2sdh9CJIX7C+4g19wEf5YyJ"
    "qGjVcmItiCEuiI7n705TQz13gI1BWkJ1a+Cg+ieVW57v2U5lWiYOSpDef8mp7o1VFNDa86"
    "Qawdm+67xAKXp57UpTE85uABGhudrT3jdot04qcX0fNiu/abaACRbdIz7E+kqCvVMlllI3"
    "bcmIzehnNONUz4TMHO+bfjxrOe7E5wXPbpGKdSKJyNmCyM3Za+Ub+gH6w6oGnhrX+SEvyC"
    "6SxrWVsix19GD1XdxPt5bRMOVqK7n9CTk/V8XIjC1XXk7hMrz6Y0u0quOpux3VXVDsg0pU"
    "P0u6rQatTiEA0ts07otrwpttARWUGIVXml/aM0n7EXEmtQA8wzB3VXi468qNldIhmZR/s/"
    "TFx64ULnoC2rsAKlk5ZH9+HBmzm95VrdXiV049kPOGRNbcJDixSfBXIuGHScqXosVyilYo"
    "OzcezHi7INF99m0swRQ+dFTGdLZ/Zkq8zZXY2+D3vjNtJf6LeZkd5dfzqif2JFpWs3IyxJ"
    "n/7NMvON6PuQLc2kjGRmYalkg75ZOSbBVQ9lg+TbCjmiwtdbaX21tpAK9/nZNNGkzaEchE"
    "eRGRuKM2drrFiwAhhp9DAeqOTpim8kBEccshJ0QrVyOljSvNFZWnjSsZAtAOUsHeeH42QA"
    "N0eb9crE0DgCbWXThFYRLeQkHDxj0xkugxfDc+d7jg3PqcLt5Hn6Owq/SL0Mka1tUInCtk"
    "hAvNLmSH/4rT9lxb2gqNezarGtaUbGPSrRRhQvbFEz5b7TH1ArxWvEe/nucv5XyRrT4Qs0"
    "rwXaSfqsipyTs4TOCOO6yL5eJWNapD6IZfaWGUJjCqxxQEz4eKu8voK1EaxNhdiEKic9PF"
    "BTGWot8jkE72rrAH+wDYzLwBxA9QHXHlfws7rAYKfLEPtoG6q1Y9fXOv0FrEaB51j8hH5A"
    "FoLEoin9QEhnglcmuGrcfAKDxx2c5Z6CPagXeyAqIpy2IgI1fhSI5ZY17mGcFrwaExUxrK"
    "2CMaysYPtC4lbgTVuCsJzAvyj++xOEh39aEdmgnCglWzjqULA3RV6H2pl9wqxv9voKs16Y"
    "9cKsz2PWU0tGAw0fX6Xa9/thrWyGvrQISWSOKnakwYx2qgdYOiss0EaQP8mGwC7rWuAmNk"
    "0wNqEkAZV1PLUtltfo1iRcgZipp4Ukn/SO3HhmdxL2brjeZRHLfOk9ryVCCMa9L/3JdOwG"
    "ERh4pQK0ThhB53H6tTecuk3V2iiQg+0+ypcPJYC6tNwuHMkGrC8ibNdWQdu1Xh7RiuRv1U"
    "6zds+snKp1WEro1um6dUAvOF65nuwnqye2B7Xr8MNVNfXasW0SlGrf8ElXpffDsnTrc8tj"
    "/YK+q/SZsK1AmKvXN48FBro1vNay0zl5oVPtdoctbmu+Y+eEoiV70R+aTFY2xeyH27nZ3E"
    "KYGUsGhD5/JppDoTCndBhzs7XQy176L6paM0lodml6/QK3svH0yvw0Iz8UdYVN6CW5d8PJ"
    "OygmBv8J6dnIGdFyRKluDzMKt1wNNfIzR41WbYs8Q9iocHye1vHpbaN5MA7KNDD6+SQwQ+"
    "GtXBh7Ak0EuGyL2zvPizIjQfkK401Pqv6wN+m10V9r6atMzBnpDb9A1/M2woXIj/KTu//K"
    "+Zz/1djHvPzYfqoSJh2Gh59xX/h8J+OVuTMtvMmp0l1N/jGZ9u7byJGekUH/y9dpm2rbq7"
    "UFzdnHv0FvduOpGg+8r+3zaSf+Ux8SSmOc6vcSpOALDFIEPdWk32DjzJDQG0zXNSyTBDOG"
    "Ix6lUKn8qR5w/5MzU6ij0SBE2N32I5Elw8f72x59kNlzTAepVkLAiaKaAECRaISIqIhIqD"
    "JvKgKLkg+I5tZcecYGn8lNjOQLSJwvjO/NqVbWieG7fvPuw7uPb9+/80P3/E/SIvaczTLG"
    "kydTuZFc15S2oJ9/y9hqdt+7sWYvVRJ5Hno89yXfjscqXGmuiWhBTYnjcYoU22giUG4ozf"
    "FYBZKKmoiTgRc63e93EtRdPx6tsTtdl87WWMioLSKtDBlkjsaLzvUFpmoqWFBz8HiYJvIz"
    "Vr7RqZoKk+s/LgGpxrnaI9sVBIJhA/Pys3IegvmKg1XTLk1Hi05jbzCVkAzMin+Wi9qdO3"
    "3j0bO3mi4rAr086M11/YlOcvyOdutM1FCYFsDTa8CgCcAyASYrG7Wks7Lv/Fdz93+ZgDB9"
    "tmCf0Uszsr25GoraxcCqqUZWjoo/ZvM09JHyX0QTG1CMoww9n03UULw8mKSV+ox5/kABFg"
    "cs4HKMMtTUZuO1WONFCSRqZ7vVAilHDQRKMeRlCRxX84Ey7XlpSmnz0Vrokuz8SGJJMjFf"
    "sHE8bF29483ZUNgYZlSFwJq6Uueqplo7ybBLeOJ6+wnHdlMfuo2sYAFdIehsokDFfQFeob"
    "fWhAR+MCklVq/v+PPBn/Cr7sRuNNGqZK/rhQCr+WO2ldUSztM9ag90vqY+Zt6ZWsp+toes"
    "udsZey8FWvlOToFX1tfRsjBRvMyF4+AKTdXEvYv+PPAaYXlRhtl5y+Zp6HOFCQsZOD9YtX"
    "ywGOcqzXVimyUQ1bcwT1OholeXmrqw6BavleK77boTjtl8TYXNRaskdj83ZnXcwhZrqoaX"
    "QO3fUTN+jo2s/GItHy8l8Bslolsl7GJB2IZ6ppS8WkJnYA3LUGF2ibECGQ5HI/fZnWjszN"
    "xU4P6wlRWWtgZeUk2DlOHh/RVmfPAnbCpwGqaaegmExYDN09DdfysTrEn7VoqmZGJuffa8"
    "uQ102r4/688C3gVwq+WryYArCS0nNau5SJmWVGYm2wOdsPnZbFvVWqzpViaXEGXwAHNNsN"
    "zYTBrXApAYaCXoFy5gjU4X2etj0kLWytjL/Am7dL6GHpiGTMqJRB87EzUUpq2hQyltRSob"
    "rwc2sXyyiiWXBs7AC5v+vFKyTe0G42SuMS7hZJzANE3FiJ6KZAWB1SVi9W1f/6KB2xa4EW"
    "XLNsoIQvemaurTJW/pJv9cxlbVcWdqKlL+YajghVpOJOydO1NTIWMtXiQMbR9K4iV6/lxN"
    "xUyglX/7og8ZHUJKMRqnzkQNPRq3siqwyqzE0+9qWuLhSgMM6oRlbuwQeG/3DY2cNgx8WK"
    "GMk07/kU0Bic7ZEIh5Tjh9qWopIWS5cHPdcP6UDYENnsN8XURCpZ34vUSi1Z9SO4qEKk+x"
    "0Qcbi9A1Yy00MPSxp9eQTtBW3mKDdcR7WetI003L6cQBpdPb6AlvLejnIUM7kHWgOV68w0"
    "jZk3Pb7e3bqMA9JJAT/fYq3d1jv04x7JMLmoeEGtiFovyy5qI2bZHnukq1aD1MRNPrn3h9"
    "RdPrUg4kUAFE0+tmN73el/5MUKaDpUHTNWm/IGk2NbqDQMLpOicjByPEki2Dfew4Pfiyyx"
    "1QfmEeofdefJtJ03vZEnFV3sNtZjzZKmu+V527+/7Q6TE9GrcR1JUjTpNp3ZiRh/Hoy7hz"
    "f9+TRp8/97s9OmJr6PQl22ywpC+X6gLTUZ/7w86wGxizVAkgsh/RebzrO/Pbispm/vXx7k"
    "uvjRhXMSO9b53Bo/MNXG7bebnzauRvs/S0eZvc0+ZtrKcN21AKaWthyQZq5A3uFiEUOKHA"
    "CQUukwK3L0rOV+BCRctTFTgTRkpe/cPDCtz3kAa2VDXIoGBNj03dsICQ1OhJhua7FrLp+h"
    "r0A/h6n1wdzVqzsfRBMHZINrA7/pWJ9BcSV/tOfrfDDY+p7kjncTRGoSJWRUVka8JVEROO"
    "CXd8ldXCgoToSfrFslcmD8C+QAMRfvM6E8QwLKVxYxxk0Vt6z+pnAfh9MrzvY+Cy1ozOd4"
    "5BfLinoy8oujnm6OZIoTPp08vNFT8A+V5OIJ4DceG7KrIAVbKMM/k2RCPFq2MbKQqmQTAN"
    "gmlo5WYa3CzNBJ5hn8OZzjIExmXwEUGeCFb+phI0N/QXExttZtAvoLsMpta7ienpZSHVjM"
    "VBgblv4GfWhQapFsIEPER0iJUQenXKm83IjHxfqxqGD39QJWdLR9CxP9gN6Lw6nWBJsdAN"
    "mJ7V8SYrZ14qodPhJiK6taaf/oJ+QMUn1diwM/sHCLysMfN9zYhLkGiyaSEn7ppFjdG70K"
    "lN+i/VbKH5DkFryhfdUOBj58YZWRDBflSJ/WD9fXNHhoWlyjEiD8Nf48AwqqDRNeEElydj"
    "HBApBHDF4oNOjvCKW0smBV9P4HwcyNWp9oaoFzWbGzXNj8ojQdwzJ79FHhAUJnkekzxwTO"
    "c2yiOyIuKwyla5IF9+imU2MVWb8q9xQEwscKUXGP+5Vel0BdY4LCmWudLLzEz1Qtt1WFIc"
    "ylVeZcHtCm63KdxuqNaQBqZiGcX3ZNN8wruuN2ODwM+X9J6fDA/UXeXz4eHCrKmUuBoemi"
    "HwTsfP2IDINRNZa9VELteENvIOzfFC30B8m1MJlAXAGUD7Ip1gIIrhb2B9iW4Bt7wGGpsg"
    "ebHQbWKhHbZ4wXdnuKOgnutFPeONrGp5GDtf4FSM3eUY5+ubLIQoHZUceXcTo0Qbn/wy+j"
    "6EdBW6q0CSSs/NUcFuisq3fu87XIaIZFwoHeVNtli9lEg9kSAu0lHgpiuZqH85rTzynTUc"
    "UWFUpBsVQcjKMS1GkRnrifJBA4PzrFUshCS0EHy9ObpWqZpz9FHJFFGiL1RZQ0HRFloa+o"
    "aFYixVw6RKKvmXrRo7qMRDFVWbGHilmqx7G1oZur2lii03fqTEqYU2XC9tmGpkbmuJzDH8"
    "vkTjAjCus+WhpKShiASJ82b5LHVjU9TW8GSrjPVVZzIZdfudaX80bCPZZFs1XJuRSW/8rd"
    "/tSf3hZNqfPjojTGw8qwssqfRHq5btjPw8ehzeuVMsdZso7gyj6Vdmx8BGDen4g95dG1IU"
    "sQIy4/v+8AsIGBs3iOLyafW2uVjkeZ288c2LZHrzMYuN+DHZRvwYxVaB+g3qIlcwU1Cmyq"
    "9RlbYseju3pUBWlPcSAuNsGC/0zYb+XCtXAmhIqHHReac5fj0gC52/nnCVn+qr7uj+/nHY"
    "n/5Dcg/cNvIfFMk9bmcEEKJj6DX60+mVGbl/nD52BtLX3uChjTa2ZcuatMbalo59HEwfxz"
    "1p8jAaT6kE/Rq2gSVzqxvWjPQGd73xgM5EwcGGtoO5+4O7cW8Ik6uaYmB6dN/1J53b/oDd"
    "km7C8lzV2F17w2/98Wh43xvSmTF5Vg2dtb2fka+9zmD6tY3WWNasNdCWj11XJ8CKvXBVgq"
    "+Pt3SIPQ8rB9U4/E17s5F5Od1T/GdCDllApAEvdBo12ft9GmIlPSD/677z+3+HmMnBaPjF"
    "Gx4AvjsY3cbjQC15YUl5jZioXJXf7yrtph5urEJyEcB9wUYiXrZt7qGW2yEYE2wi3KfwDG"
    "p4RU9BA28NDC146ZnznOs5T5K/6N5e7T1lLpMnyQ1ZyL2Rc4UF2OlgFwJZgJvrSS76EDcH"
    "4rfXWdTr62T1+pqTaQWlxYqUPtnLXTrPiu8+q1h+FavPs3HuzPcWHy7vExG/NO71ym8T0T"
    "A/YTSMqEBzVWYFmn0AgDTf5Ywu4ske4cmvmKPmJNFFIcjiWJ80c6Ga+B6MK+I9ZaHAojHd"
    "Usb97jRbAoMTJW6u1e3xGQz3/lw1PCMScxdCOo6fHHA8WuGchCaiRaexgaY/HqtgHNqdO2"
    "tTUZvrrHDR8aDdOhM1ZyuMxMhoGtWU7BL2rc9sqscG71rsl5a0a3lzNRUt2Fv00k5Eb66m"
    "omVgyAg5Hqkx9mrdNxEl16N+PEwTZ6Km4iRvt5q6KGmr6uwnaypeC10qFbKu7oKWSb2qo9"
    "qwlU1LKtPoeaATNt/wkQGREl5JGNtUjMCBDvkuZbyGzkxNRcpta1bKltXz52oqWvQKWaxL"
    "UB6mzkRNwumMKXI+73A4VS5IUWROmZOUoFSmxvculc/S15zG9E6HJYJfsGnBx6ploie6aC"
    "2o+OD+bamWRidUTTYWqkKw9p3MlWzGM+lOeaMsbZ6iaYWqIpo+VSvbDtadH7twOFzak61y"
    "sNnVuPfF6QraHw2lbm887X/udzvTXhs5bLzjsZYW2LDUJSjjbuz0FGKNIXbaYn0/h0OInR"
    "73nAhpmRDbiftiEdKsK2jvTppM6cROpDPrD4oViUJnYSfe+bYz/E166I3v+/Q6iwGh7+JG"
    "pVemnd+l3u+9+wcn+tmS/5QoBJutmyz1OLwbd/qT/vCLL06fQ4U+GlDb3J+levHRbBPhP1"
    "38l9oXaEBs9BkCkC6fKtt0hFXTtOlbzHPSQ1xGUjhMQCgtJKO2djoPYYioiKBH1XtVkajG"
    "wItmTsYvIvYzI8iOj6Lnsy98xnc9UOE8zyn90BveseReV35GvvXG9KSG/F+qwNKTGVKAx7"
    "3PjxP4yMBL23Q+eRh0us5HW01eODF/ly9v5FDrRQujBkVFZdQqV0Y1sMyt25mcALaXaMAJ"
    "fO78L+8lL/RahUTFa1Xl10rEwyafXCIeVsTDZoqHFcX2TsCkcVS8AsHGUUkRahypqrPVdF"
    "kpgm1cUmAbNSl1CEDOB2tI6LykeyUBTYmLF1U3T1R1cx8cn7ANl4N285MQoqdPBpQD26pA"
    "OQvK8XMod6JH3D8e3cTjSzEieKrTf2RfiAmb6bOqFTKGqrB9H1yL0OGVZRmODT3wovf50Q"
    "aB2P7UAIN5YFyGcryGrm+cGrkbldgWRpbu/Rdz/SvyrgW1E6FabnCrRSpxPP7Y2LAIABgD"
    "Tv+tbDzBFawteTV6T36/LAEG9CYw1NzK9DEXoQWVCi1w1yar18cdfqS3p6LKT3Z3j8GLQZ"
    "xsZE1LZEH2UucjQU7JcDk8yNvrD+99CgT+SGM/JvedwSBOgUD3+LxoejICyzCWW9ugG0Cu"
    "cI6ASJVjhKoUcACHfiHiOyTYQN67Jjx3NvcGaOWaVszBEZEVjqzqr7SU300cExTe4tzeYu"
    "FPuirTn+SeMLkp+aicIOT/k3Aa5IaWIyrQjURw+knvObGNCZ4U2Xq4PSrpXm4iuIzQyuuj"
    "C8gIb326k84hDGPgFvFkTLyp6onrYfY88Fhl8BSpoSIjx8Obq2hJJbeCgwjHTpoMMF/cy1"
    "xPqIv5mH0NVvg+s4AcVfgzIBxUZAXIWUDmqP4leJhLdYP6tbn4ftBg6a5UR6hfLiyzK5Tl"
    "ZToZyzJaGbJiy+CWfMEmMnVEv/MObXRirU0kLy1seENUfjfSY6fjODL/GTknHXHHgyk6k1"
    "bUoekuUgz4dH/SXkp4lCL9/ehLkS+zci9xejdxRYzGJiQF0mXL+aZf3T322ojKsRS/0Xjq"
    "pvjRfRjS/r53+t/gkxdZfa5Oyt8GQCiWmxQSFS6dKrt0VFOi6ge3T9ChJgl7uWLdEeqzqi"
    "X2RqAb1nKZw4fjjy903FYM4rJ9OFQV0zdYotuNzqkbcauuEmGNSjYI3b9fX799++H69dv3"
    "H2/effhw8/G1D3P8Uhret/0vAHnoOef40ShGS3WhyobKKwyWuAIxuQYtQYlNIDay8RRHNS"
    "0h25MQLvYiCdlMJSuWkB0UFUpPlZUeEUpR9jF8ead01ZiFhrml60MxFHejXtTZV9Hnt5nu"
    "vmo+zSX6+y7mJQk883w/SfilSPWUhN/HbIVoIQ8LMragxmsQrpaT3AWZWYE69U5GF2K1dC"
    "DjCy5rsmkhx0nzN3vLr0J7krsczhATDpRqOVCUwry1J1vlRJKr0VCa9KG2LP2GpgqlZEef"
    "P3sfLZfss2qw1bXzIbDdASs5H/irzsPDgFURdOVnpD/sPt52pqzaoLdfQsHBce/XXtf1M/"
    "yBF46fgRpWd+PO92EbvajWWqFnC5mR3u8PvcEARuI/t8wHPyNfxp27xw4T9xzE9FNqMbN6"
    "hQtNN4v5Ka6z5RilpBhFV36j88nrZIZkL1Hll6+yHIn75BWgSMKSIqmr0hSJghdqMfdfWF"
    "IQYVVfZeC1CqR0cUQF45x7N3WS3XPGjYSEfuZ60pDcnhO7gMjPjJyv1eWELyr3M2MYaLLB"
    "Nz0SstzCYoU2zShuFy1cdOq+G7hgHBIWQUg1UUPoShXQQMJSQvkQGeWXdYN6hk/uvOeYoM"
    "h6Fl7Qi3lBhXPunMl4+3e/HKybnigW2ytzO0DDiZD0Ox3fzjRQA7MZqIceUT9h7Xiggkly"
    "9SR306GC1oh6Se287/25moqWU7v5eKTGbJ6momRi41ldlNB0eeJM1CScThzMEngF+cEs4X"
    "c0NZhlEx6aIe93y47yVyZ60Y0nJDu9i51pWE3i5ELEn5h/V7ctGETNZHoBrXRsIn5G8Olu"
    "JEJaLsAVHBHSwjwLuUnhsNRPXfLY4RxzuyQEn04/gjbUBcuIRkQF21tltpctViLfm+w4ic"
    "pdlPEtzV9ykrrLgtm9KpPZ9beX3NRuXFJwuyJ5SNDmVWB0j0TXsZpy4hoSEoiKdKyy+XGR"
    "jlV1j8/W99Cc0dtTU4RD22UGbAPqlnCnZQE4rp9WLaHQJff5/Oue+U/lXo39sEz1FmG00/"
    "YNSM42ZO4RghU3j4+1gnsxVMvCBM13iJXogdZvwIriZ1mz4Qu0gEUlaGvPNdVcY4VfivFk"
    "dxLMa72Y1yf6c/lkyOEENk+2yvlMV//z2BlPe+PBP9roXzbwxYa2m5H7/p1EP71vo41Kfz"
    "Z9B2akMxw+dgZtBHuTrPnJaP3RsB2oRRp9nbJwLW9usiQe3iQnHt5EiRZR9PEnKfrobsw5"
    "N5WrhwF9miFn0pWfkYfH20F/8pV95u3YM9LtDLtuFqZfCrnQE156ai293UKz+WxituUKz1"
    "BKvPuJ9qjRUJqOO93fWMYz6AlPMzLs9e4m0tfe4IFOibFiSmusbaFo53jIsm6plkPclNvO"
    "3T8g31ZWdtXYnUx7s5ENjiqcHFQdEBER1bkjqv03uoAPKyornFhVdmKxMwhiJHK9XEEh8X"
    "oVyZYsVp0vJCherCq/WMJ1eVWm69JnCXI6KqJyoqOZ8FoKr2U9H1zhYxM+too+zSfysfmn"
    "V+W8QFXEOHrWH5FSBcXHy0rouHcLmTdkFzl1skIAtDRnmYdqBoeZ5JWSP+w1m0LGAB2NdM"
    "KKYtJrFjb2FTHfQN3LmxZLF2DeKyeMM+4UO2Yi4fOql8/LX9vCzHJwgkp7v+ge+tidPo57"
    "bUS/mL2wbAPPyLTXuadLjeXNjHzuD8EHQO+nEvixM/IwHkENx0kbbQ0dajia1WCV+S0pDr"
    "SN4zelqHOTjzJ6xhGd5wVLJhC98YI7LNDbgx1p+Tb6kJCw1NNtyX2UzfEad+NSeqM6d+jJ"
    "Cinc3c6k27nrXTDkyksU5quRgTTiVB3SDIw7qD9+h260L7KJFFD6WPRTJOuU/o8FREG0lJ"
    "d+2oKgKNnNX4ULkLi6Zdqj4Vz6sVKfsfEjrmee44ZCH62XPtr4GKz73nA6GrOoBSe9m8Ut"
    "TMedvhPKwBBmn3VHw8njYOpGXQH69AbsvZiRQe8LhGdpeAXRWXG9ddz70qf6ritr4JUKS+"
    "fI3nem3a/OF5CtxZrdazT92hu3kc7ekUpouPSt53sYE0K6ZF68xE8Vz7VRiW3xalQcMAv2"
    "YqKddKRCK5wj/N2Ij6Uv0ADj4AwpsjI9GDBnu082vvYSDUD4AqEby6WU194NSwnYC1i9VC"
    "Ur2sY7JCr6NVQ6bEYUz/iJ1lkUzxDFM2oTgSaKZ4gwtIoYriIKrSLoXrR2RiN3Al9bz73L"
    "xiUFtrWOmaxiiJkImax6yORFypJUc7sovSxJYIsVAGfzjkfPJFH85Wcs/jLZyslxCOxa61"
    "AUgj8qS+UXXd+0wJVPrzyZrZCD34KAgeDWaiJzLRv4E3KdWIj+4UlA2IBKfOFXJvpLJ5hb"
    "AuYMtxRxCBeg84+IQ2D/jsGezO1546sce1Algu8niPPoTd0oD2wlxnh87QwGbbSWNW1G7n"
    "qT39psD4ruUZkiMEqvOrLV3G076zvgCzTASXiGV2Ah03NRtTiKUnrARlBORGxEKMMtJrkj"
    "YHwhgWbkCdV0M39A0V5K4BlxFZgSPGsSqPjyjv6xXMbBvdV1DcskQbvjzxABek6nOBXS/i"
    "fnVeVuR6NByD9824+GXjze3/boEce2YDpIdSyoxFUohvyZ0fZU7dqCLRy5V8c6cmM0eJYk"
    "4Av0Vazaxn2pJOCuvtlSld/9ujzaJDiidYA8WUTGZqBQFvR0ZukUW0OnZi8dtk/V3dLNCu"
    "iKjU7wroUgmIjdCslEQYatYZPHkJQwoyBAakaA2Jt5vuDnvUSVDfOCFuDbLAbg22T7723M"
    "/KPvtJbLvPYFGgjvSQxsUXozGdJTBZivjqkovDo3e6QY8tLKif7V3bjzedpGTHZGRg+9YR"
    "uBaTAjFJIJKx8MFrAyI78+3n1hhN8ftrJy6tN2hr/BCEMmTzACMO9/g09kY7FWn6tScRgO"
    "dWmjEl71nlt1lai8h+WaZP///fr67dsP16/fvv948+7Dh5uPr31dPn4pTam/7X8BvT60FJ"
    "yITaaKLuRtkVXgCIulKLwUjNbmGFLJL4Ev0KBSG6XFIjO2tUCKRFBOJMJUOkHCYYALrHFI"
    "UCxypRcZE/pb6WJtsSGlhwmmuwvS5jnfqXV92t2zpEJF6gIz3j8vxhHR88F6U31Y6cxLTV"
    "1Y0g7LRn5nV0z6fOC+jYL7thKA/svWDXuTF8i91E8PIL3RRoJKi3kxDAmeTfeswTuu4IVK"
    "kcv9dgflxFkU2jQ3UL1GMvC/bNXg1XBIdabyxC/tw+a7UyrmToV/mwfUrVTk+RNc2KPt+1"
    "MqjzwFVuF5RTJgvhcVaB9Em8VYm5IJPjSeDzsN7pis2FmyIM7gksy1/lK4FnB0jjMy+QS7"
    "lZfCB+f+4zCHP+x9g3pn7PKMdD5Pe2MJuHnG1stLi9qiQNEzzt65etfr9iesmppzGVQDL0"
    "4lv7crk7MrxdcV7xDIDtQj1y8+i1jBc60gfJtiRYLCkqJ0TJVJM4iHia/vr5PRkL+23vjo"
    "qqoLC/0baapZQ4dCynoCEKGljHmlow7oyBrBBFGvtGpK6marG1ZuMyUieWk9olaBnxQ7BW"
    "+cOxewU3jiAv8c+C8MXLBRY1iygV6YK2gPPCLazt0ba3LAuNu46NxYwXBrtwuKzNnl8oVb"
    "d4PtVGr2XiUGXEeiKaAJO7T2Jos117jPh9iDM+HUma+psLFO6MeDNYVpmoqRvN1q6sLJ0j"
    "8aqc5+sqbihTV1pc5VqkPsJMMuAbPefsKx3VjYZNNUV8TxX5SBWsefr8GgKfRhm2OjpJfz"
    "LjBbUxFzY4YlFhd9PGS/OtNNvCjrJkK2lQnWJJU8q1ZJD9oDzNj3J2w0cOWAdY+9LKBGAq"
    "Vai7VkYtMs5/GC6SbObI2FzJ5TRUp61rm9SfICxib7ppfVzaWCcHkZlkdjNXbcHw/uhE0F"
    "bG4TRSvh0Rpj6K90y2ZrKlbmGmPreKgmME1jMQINSSqN0GEKV+NZHXmx0G1SwqPVcSZqKk"
    "5usPvxljadZ9ckkHLVZIhmqbv1KfiIjgie6vQfmXAdBuerpVs1/flbYqwAqJKBNSybHF90"
    "Idg+u9OO97M2EDxNt+guzsknL4TZYD9bA7HaGniJDUwW9CiVtRTbMhdmD/6sXXfSBkLnhi"
    "2VBNl4P1sDsQrGcJUA1l1guoagVaB+ka+sJlQvCiqz6bWLQiMPVi6iq4Q0lfjllA17bqiL"
    "NnrB6mpttdCa/gubFmJhpqy8EIwyLbz1+kNvZAMKOEO1IpWgNbXlDKxYa05NoxPfi1Pt6J"
    "/RUk4LXcFX/yuKIFW4CBJbohjsySV6vPENrNBzkyXi9SY54vUmFvEqSmyftvzRir7uXph3"
    "1vpHQZm6tic8d9Uj58iQ9idAHPDE6CuubJNqtZRWNmRDd+5iGHMkBcK8DCCq3KQinJ4ryx"
    "G/YEDhm6NxLSNNFkLSdF5RgeSI/4DIUUH/xTbivQo3t1XNUon5C9yPo7b9839Ps0WfJAVA"
    "pCtfJgidrotv7uTZS4JyTdqrS0q996zInF0m45Kn7Yl6CQKkgAEYC/jmYh0Hukg7s0jl53"
    "pifLCpWfxBCzU163Ym3c5dL62nWTyz9WiXmU9bdZ0ZG4R/WFEGXupotO7pLE1FqKSIyp/D"
    "sw913tfuaXIUXN/dibK/fnWi2E/YTyCS4MIn5eNZMKnMfCQLJzs/v5UNCxhwSLvfIVZo9p"
    "VJP93BmrbRFhsL+h8eq86uh+nxFiPTX6Ct4kZ+wiZSLaTYnL6MJ79bFo7epBo/uBsFT39x"
    "Na2VwtP7y5TTzgjKCTuDU4KnGOPGE20SvKVRbvRuq1VSl43D9VoC4lV2ilx1R8PpuNOlA/"
    "pfhqxAvk7YWSNB5hPUwb/v30nT3vheeuhMWAn9jUrBwMZG2somq6X/uT/sDPzLS5XImnst"
    "enJkc7icoAKPMMvL3O+FWV49s/zEmq6TncxXcP3M5VS91vJHZeiTxQaD8iijADSf0A+/c8"
    "IPpJpMtQQfktsLnAQUTapNLmSC5ty24mVPL2JKGqGripgSEVNyDnBP1bO6SEOa41vRVIwL"
    "ulAnGuFOE+40obcLvb24O03UyLk4nx9EjW/rRHBNtXjkyNhMLH6w/jsQ6m6KOLJ0ZoDwLR"
    "c+RV98qsMdgWPmDX366ZB/XkXr18PnwsqpkpUj2geHlPF3WXTxd8mq+DvRPli0D84ePV/P"
    "9sFJzTWSn+nEnhp1hPsMj/Sc4rFUF6rML0KQaEDG5Bpkw5fmzIPoYGxC5eQCDAlH+HyW+u"
    "vTInxmloTajdYxXcitGnYhnzze3venU3CNmvZ8o1oW+Ex7AwrY7aDXRk6pTw3PSH+4/1Ql"
    "+8+hNDWd8/uwjSDki877UqgzxpubDNvWm5vkXuQ38XPY/UEFaplHZUV3jEp3x8ALTBGQ8r"
    "pIonKF3t2Kreup4xU8zMy1fH3zvgjae8nm4f3+XQa8379LxBsuRXjmNV48FevHEJIUO1iV"
    "dzC2VpKBZZNHcScbjlG5Bpgz57YeRcOT5L1NNDwRDU8y2bDeWTPf5XWGRgWPYNDrcz4dJM"
    "iFn/k84Lo7eP7HNiooHtswskFPW05sOaLiwU3kNnI/uhxR8fBG0yug1Gk+WIMy4nEV8Tzn"
    "j+cZU5143O9Or+LPcjkoN60JWBTf4CucAdloMMnxAI8iMzYUZ84BnwHu4LlVDtwP1KJrUs"
    "3WKM6ckz4DznuLTKCcaVeOWrBZMPbNB4FxJoyj5lYCxlkiWZdqGV1fAqGWn9XmNn6Z28oK"
    "c4jRnGjdsmkGKmksUAtdciNqS6k5pHe8yZoKWKiJqP5SbhNR/aWpsMn0RymypFp4U8Imxi"
    "br07kaC9e+5+pah6PgaMj8Cb/qDgvQcNi2ssorRFoYtgc6X1Nhm+vENktQLm5hnqaCRK8u"
    "6dEGTZA1OlkZh6Uz4ZjN11TYgo2QJVJKU8xgN+Rhg1tjQkdkLO07C5XTFBnvmwo1FThqYF"
    "m4hN1/wOZpjnkaTq5mrX3LUchYX98m62NbTV6Usuk/OBM1FiddLcOOfPCnaSJIBl7Y5XQ8"
    "diZqKk6ie+9hjKDNuGTJmlZGl1XoMz6lc4lOq9SUhKvJiOZqs9fx5mqgGmE+qduSYJq4Uz"
    "UEpaMqJTBy/mC1BI/Cz1oxQVp6AhnKxcFYVsmAoMAUn5C8T7kKXnhlMgkTEahejBZrmay4"
    "deJKmzdLQYVIuQhROOHoB73kwglP9OfGYc+WvOjJVjnD/+phPHoYTTqDtl8rZEY602mn+/"
    "W+N5y2kWxZ8mLtlYi/fPqhyCtIhr65eQXBQyLfPhiXFGGEsQxtukUreeNdg0LnPWYqCWhK"
    "XGbkkD8+LqWZhb5akeiU+Jt7fH3k6EMfXw/PJMi+GhM2U9FwlSo87odD3oIve5YgoWOLsg"
    "UiW/hWRjj0JdXAcIJtJM0bm7vxuTNBG/3LlomlWjs0s1+/Vj4guoYW1ZrUBUb/L5I3uk0s"
    "pwE5/pPOf7jJ+RHzcotPR/YZv8yoKEB96cMhzcIQVWRPUEWW/uqVzisWls1yC8pX2nrrdK"
    "f9b/3pP6idRt+KZ7qJzAhVtT9/biP605bLGbnvDDtfeo4t5+y4YMvNyLTzO32/5D+rYdUF"
    "fxZ3zfjvQESsykuV/TU4Qyk93TZ43Zky1mTypauM99WXcQee+ZUhw+M+6Q0+S+NOn7WrMb"
    "G2lCjiBbvVlP/4expAfEkSt/+gSJO2/9Jy50GLkpgWVaQAHE+6STCfuQico8UWWYiopFiE"
    "4osgSDTB+fx8nE+pxEQwhYTPTESSTFKpiWB6S0a/JwmVeGfFIdHLWl2snZ6re/ygmdVGVn"
    "AbGXilmhY2sNKiwki3LVNVMJrvEHx71pL1cdLtcpyhJ7zZjMwIzO9eh+L0G3nniyONPtxG"
    "m95NZ35VTdefTLSkM8qRLyWb9AKdXrVMpCrsBu5f/o/K4okNpR3/L1S1t83FQrhjBVlSyQ"
    "21RLKk+k266lzjm+0iOdD1xjeviOebj1nM5o/JZvPHGI9Rt9LSNpGJ+YJdx1MeNuNx2BlO"
    "vvfGQF/sZ5mR7mj4uT++d7v4LlVjA5/e9br0RYcPFbwAl0NFeA7vexeI3oiIirqrVa676i"
    "9W7jJacUlRRUtY8T9ffb3GPLqCI7kUR1KpolrVfJ5PVFMrcIiVA3bTCxHFT/3clYhOzPtF"
    "yqDwqb94rZRU9i9SqyUzARjk3VgrR8MmbcZ4PWNDURcWsHEr9RkT9LKm/wCujg6BT5koUH"
    "M20bBpMjKN3hJ0RLgM7BgvKeI898xC09E5YajXeTJ4hAiqrlJUnbfGRe3zoHyFyRAKUa/7"
    "G7O/nYp1/N5NM8Lm2PeFIrol+QlFFbHOhWVxOsuCblw5Qd1LCDDTDQn3UDhezwoe4HaTbY"
    "j9s5VFnRV22gnstIoptTbJoNTahxugh5RaO0cTdE+PBB8v/dK7oMppxlqWA+RMqbRA2/RV"
    "TPbXFhtreWtSfVPRCUedPfndCrZSF/prlfTX2jmXnPzd/K4lJwMYdFJvhhnpPDwM+vCR+6"
    "zPyOPwbjTstd3HvJDCmsW7+ibZufom5ltVTcnrmBpfqFtd17BMEt6RsGRkleZUtL4HEzdA"
    "cDQahJxHt/1oD7fH+9sexZ/BTwepzinF66uct5ue6KN3RB89iKoq4C4NiDUw071RvlJnhy"
    "3iEg9JCo94lVfZOTYLLHJIUKxxlddYNL+8KjOBx9ve8seQRAWFH140vzwbuEzzyv3MhqXE"
    "AxvN5WOHYG5Uo3ICV9FAsHyit1ADQfeFLwfnpseHhHfHrC4LEYCTz1eRs9uav7kKiLNAHD"
    "2Ljui1Jho7pQGfr6Ryfq/Z0N7MsfvNeA6z/fVWjtK3JCR10GM2XWOkyaYFQVaESiFH3g3B"
    "svRI+dqYRyvuFStlxsOer0QnV1WNkioUaCvZtcWWNAdN4Y9vUurkUTxFTInO48PPqHDnr0"
    "R4pLpdhSf9WGWbXyHg2C2/MzdZQ6KEiufu1UPbvdMwSQ6MPrjN38k7k8UZoKVq0L0Zstst"
    "b6OWNzrdpumfmxaC7HyWmC8jdhu0kMkrC/ZnTgBEabNmCXTYGrpX1l0EOVTtJFga+kbibT"
    "7glOAjHxBJc0fU8GBIgRj8CzFOylK1nNgFZX5q8NxNIaeiF5YSzHM6mxfYeI+3zt3WfP6M"
    "9QT4oHYRfsIqVnso0Fc4QREJNR5ONz33DY+zaSLRHCAnxceZpsU0iLX+QoUNlhTEtAXzFT"
    "UbLTodVSwgwFI2rH1y0AbT7Y4qGi+yifQtfZqUw3lHJ7rnEUarUFoqVQTop6v/U5qz3Xlp"
    "4oj+OhkN+ZDuJaKaDMRV/xtpqllHYFNQAyxg5uT4vmgoX+TZhgmi8X0i6eqEfuNQd+d86H"
    "JEBbzpCmcQsnK0zrvIjPVE+aDWyXnWRFrWz5uWRdcBGgyznmsJin5gxEFNPzL2oKY/sz++"
    "vvk4s9/h9+/bDi/IGo0zj89+MnAJvax1JC8WeGtBOhQrDwrjF7pT8dPlDsluris7SLlSKQ"
    "gmVdbjqv45bgolR7/T4bptoR9OS5sfwVupJjItVdOoouyYC/IT/XbCRKihiQAPQxz25KqL"
    "3vgqdzTIbhtEqlpmSLu6TqtpGU+7Mu1CCQshQZGWUulg9os2BYyG+FTBM3mkKaKSZ9UqYo"
    "jEBEVwQ1nu9z20ZXjfH2SCtX5oyjoux0EFOvZAZrBVLtRtsYr7SPWaLXZMk5qKoF7fyqZq"
    "XiXYHJFRB+0Of7w09wUyxrUZK4wYde+VGntlIgqwDbO1XFbf1KmSLluMZ2QVG+gwUODlHf"
    "1otebYGCXPfYRNUJViQFV4H0rW/OkPM/k7ejKVHZQRZPYRZDZrmJXLi7CXOAr4asaEnxT3"
    "knQgbu2s/Mfy/nQoWDirClvR8WWzTnQuf9WjpFLSoByn8tobf9j3Tw9M1XCOROjGs2OlPT"
    "e2aaG1/IxZox/2F9GdTziu/EJTCNqtXrTbE/25fNrtcMkkT7bKFNzVYOTU+tR0p9Tn59H4"
    "tn931xu2oZLYXFUUJ1D+8rWRRJkeUaanwmpQ7fhQEadxQnLUyYzIB2tQRgAqilCI7iVVwL"
    "i88IvY/lAOypnTzOsKcHBfFHUoLlCH4nJxQ75t/0Bt7atDfAEb1MrOF2y98Rn4Aidb0G3X"
    "G+oTTBzS/RP6Ya4xtn4gnT5USLVYUL5fWZn+twZpiDLrD4LY0LQGJWe4YZZcRyYmchwFKX"
    "FWUuK33sO0jZ7w1pqRKEHR/TqaADuxWOtmVagJE56n+IokJm/440XmBidzY7H2ntzMwW7r"
    "hIM822NdsbP71E+rMPyF4V8fQKsSWdAIMJk6lzcEMiAjGJTztG062vlcDXRF16YKYCz4qW"
    "rxU45JXQq0E2+qWu69h+NGAydPCFj6BdDwcTCoBDWV3GgstotnJaYytxmDehK+mBOLAiTQ"
    "i25QWxnptuU07EQv3hXZfGI5ZvD3gn5hCAVVLaf0xMua8UARJolfxOIcNxVNxxrAVYmmY5"
    "VvOraVDfpfFj2m4+uUEucakhJBxkcEGdMtEwoQ5kE/ICKgPwJ6RV1hk6ONJXONe4kqU+gF"
    "ycb37zJsLu/fJW4ucEmEkf18YWSi21vDV1l0e2v+Gotub1ei29vFXhfR7a0a4IpA2xO43S"
    "w5t1M4KCPwFN3zRPe8imB8mu557HUvB2WobE5/x8SbsZZPcoaiIrKICr9kVLjoTlgcYNGd"
    "8OQQl9idEPIEjm9PGM9TaMj5l6894R5Wv4gSH1avZEdOcP1aTs14rP9TIDTBsqCfREp7r/"
    "2A1qGghPDQTIU1CNbQBrNWi1DZ9kVOyXI5MFqUy7iqnMHQQsneflGe/qR275ad2Xl7TAWF"
    "BKSi4n+FKv5vfSVUxJkebuUVfJGrlqp7i+WFnhQI6V48pGzM98OyKBr2XFMXyG3qDA2wCE"
    "QWLtUF/dPAsgIxhbLFOmmZum0scMsvpa+zmEMY5GobyNJ1rn5ykptkiWxU6NqLYMZqqTe1"
    "C2aEnnA5Ib4aPUB6LUjOSHc0/Nwf30MIIwV4qRobCGIEV/TduPN96AT6wpNakUTcZ1mzc2"
    "WO+gINDOa6fp2tUUJap4QYwrah5cHXHd5AdG8yoXuTgu5NHF16PGLZKBpNFRQVUXOVjrXB"
    "xMLF1jksKZa54susFFxkRQRG1mKFQfnJy3TtRQQdEzkAnQc/d2BHREzEdURRdc6MArhGBM"
    "UDe4A/BKs9BnAh3tCdqZ6oHuYL95tgBp5w/xwKrjATvLEXNxPIigjhyIGwkgHfy/GxOrGd"
    "DY1Dx7JrrUNsrD8qU48j1tHUdNLBIxULV7rlVC1kUyIWuQU06c5JAV8a+gZ8v5tPyJKfME"
    "EAQguIVdWksoTjOD7HDYXvuV7krLzRbWgCYhOF7nzWmhNakpjIwpUVxfk4WS316MJwIeP1"
    "FH0Y8LOq4Jz1EIMyDWh9cQZae6U+Y1KAqAnKCS6u0kyNKHt5QobBeQ9y8wsRMQFrdRLHmg"
    "NoCl1zuaybisJbdtqNqNl4vpqN3mYqKLJMGEfOnqoROF2dLOkzYI1tzfm1PCYnMqh1gNJZ"
    "uMMlYz/+ILnzHQgW+sAsoWm0BhX+liwKbmVQm1lxOlQgb2Y0x9YLxsC9OA0sgG8JszOfgG"
    "iBVp0mk13pOqfG4DluOiMz8sMzlX4A98MqFEK3DCAZkCmrCvxF2lClkMB/7uiH9P/6Bltr"
    "+k0RZoiBhPvF6CQyIvgFZWeR/rkvthrcLUXoX6XYJWd9+Ub44di/vXSVOZCr+979bW/cdv"
    "NxWDPQ+95Y8j6mb84GG5J3ddrv0bVX8Yzc94bTEZMjdKVnZND70hlI494D3Ufppc60/40O"
    "1fBK1iQDbynqdCB9zJ+p7G1n+JvU6XZHj8NpG81l8iTJiwXQcSz8cNrpTlnwoUU3qRmZdO"
    "570pD+o03fxA2WYHlm5G7c+TztD7+0kWLIS4s+HTPy8JUVWtxStOEbdvoD6W5E/zWkX1NW"
    "NUnR6b/oDkC/5Wg8hQhH+s10w3IrP+YmJTJxEimURJSRSOZ9kqm2hvE+56baEuswZnvJk2"
    "syVust5wf1dge9zph9prE4wiJvwc/a9LdBdDPTtgoQoUE5QYQKIrRRSyz6/1yy/49WJHIt"
    "IiYiAkXr34rQdKK1yslaq3gv/ZnRreYOkaH5klblCLauoVrYoL+9q2+AWLhKoECjw1qHSF"
    "BPgCK0l8hGg3oEoynvTI+S9OdrBZuZqCbayKwhyg5bSDcQ0a0EmrOESUWsWr3YRIuar3mM"
    "Wm+8MGkLmLT7Fz5nseCInFDNq9NNsjmApkUnnL9TXEVxLd4qrtuZdDt3vSv+jlAOuN3gdA"
    "0FOLoZVk1bDJVZ4muK0UpMqVpitBDUYQVxZt+8e/1xZn+cy7hNlboNfSLBR0w1OnAQO5Xu"
    "9GeqycGf7IH1shcMTDWbT8jE9KqsUR1vh5a6pukvCMuLNWKFZOLK4zluKHrwNUDb/PnK1g"
    "ycTnwLze/kd3FPFnyzQp6VkKBwrVTateI8cAUWOSQoKj5UeY1Fm6SrMhPKFmtZNfJa5gEZ"
    "YUSK7khnpDxEJx/RcaZ6xrnoOHMOjilf6gs7pISfN9sDHDjQj2jUQdeHKHIc87ydOtg0fQ"
    "tvGgR5OAQs1NbhOLBCUzURLKJb+Pj2L0H2cahbjUVroxK7DLzu9/M0ESZZ+cM23WSDo3Bi"
    "np1vewuzGWdvvp5Cx7kL2Nt42GXgvbSZ3QYS8SSyBZcAS88OQvRiUEmk6C/EI/MtWXtC8l"
    "y3LRYeEgg8SwgqOWIyEUxSL3pfBJOcMZjkxVBB4SlA8YYlBZFfaZJX5EickESjyK/1vJxv"
    "SEhAGoFUNF47J00puoSdtUuYyE45X3aKs80K2jIbwsEzqXIRcVBAPMGsdWuLp5qymk7VVW"
    "MneSXNs1ixOqQoqIRam/bcLcG7NPS/MEGGTJ4o5E4BXuga5bZJs9TFE7Z+QSOi7RCEoyGq"
    "pWFuRZhyJxdWbr2sXE0lHLI6MebCGy6K+HJiLjCh9+NxtL9ORkM+ngGRqOkKFZj+jTTVrC"
    "O0KbgBGOn8QZQqiDzVMEGUP3B2rAL0QUhQsAeVZg8UerDkX+G9lFjeSi+vpxnl0wPCUufV"
    "B+phYGdx8Ts9go93L+5bEtfzRcriMYs9sXHURgRPdfqP7EbdYD9VHZ/TgzZd+DXNYtQda6"
    "j1/txiw1LNJCfk/nrrgMnmlEvAofEZOmmzrwrOwRfdeHIzhNyc9Ce6B5q8xtiZZISNVS8b"
    "a+mBWyRRyBeusl/xqju6v38c9qf/oCPG3/rdHhTB22zoba2dZGLjWV3gGQEM6Zg2uNANem"
    "VG7h+nj52B9LU3eGijjW3ZsiatsbalYx8H08dxT5pAHUkqQb+GbWDJhGKSM9Ib3PXGAzoT"
    "BQcb2g7m7g/uxpCstFirmmJAwtJdf9K57Q/YLRXVlOeqxu7aG37rj0dDqK9JZyDPqqETKF"
    "kxI197ncH0axutsaxZazry7rHbmfZHdFqs2A7rR0c93tIh9nxGRtOvUMKTZfZFX+cEozOU"
    "EPU2S0LU2+SEqLexhKitoS9VLW8wdVhKOCrSHRUuWuXQuRDlix/2M9YT4IMKQPgJ4yeTX4"
    "zU/YyxApNRHRfLiRpDdNQhvWHpjpeMgMBBxWEC5blfmaABKJ4GEIhEp1coblSXMll+8UpH"
    "um19Qjp9zNw2bInVv0udWSgh9VJC3GewUBHSsKigUSpNo/irlb+4Y0xSKAI1yQKsAgdQro"
    "4VeBiF2zxb4cHY63tEzo+rCRxNCA7YPA1CPZUQTE20zE8KHplmWYVNobwky1IVftfowkts"
    "sM4OfIU/OuqQwu8QhduwQN4SmCrj/6J9dlgPnRfZRIQFXLBhKvxl09m1gyUwC08qGu00Q/"
    "1/Uc11UQrSk600A/m9M5xO2vRppjDOyLD3OB13Bm3vWZ6RbmdIxdtoIROiW0W4uvKLFwGl"
    "r2Fu3epsKxOaoNDynCdx7ar3+0MPaFzHiTIjkxHrNaRDm6Eh6yhEdCey6PKrAttgASs5IC"
    "Ys5EpbyCIL5YQWsujUIXpKVMBMi5oZoqfE5XtKXMy9E3KxpZp6vhcuk523H50hHIQJvTIR"
    "ZIxv6VeFUHtWUFbXtU8sY9wKm2NuZita00/cWnfoNS9opMSZhVenXmYd3mw1fYc5mUVgQC"
    "TEnAdkGtDOMtoxNFvL0LSeoTGLwFItnrc/GWJfQOCbBV/T3mxkXhxlcrWFgEgDMD53uYUN"
    "3WUkp3R5HPTJRta0xAygiGihRKCKVctx84DeXn9476cAwR9p2T+T+85gEE8BqkkV29enRb"
    "K0jKot05rzxrIFhYSTtVhCANVowYNxvAOw40zUIMsnnPMXjAo/CqhQPHoTobK4uZE5UZqq"
    "jcInzZm89SmDY/3IxcmHKmx5h0NLgxv+ubzHfmHeZD4hWLv3IJ9AB0t+7eAsfMJWNizm1I"
    "3EcLqTtdxk/ZX6jE1EzX9Q3JBqmegFq6u19SksyEI+1/IzZo4YHstw8vsJ7qFe3MNCV3IZ"
    "xd74KruRC1rFN1mM4ptkm/gmZhKzf+cA1xvfQHBPQjk80Z/GxzeD192VrTLW9Oj71u99by"
    "MDP6v4ZUYe+tPu1zbaqtZiTf96vB30u9K30bRHP7PnmrqQnnULz8jtaPg4aaO5Tmwzegpk"
    "8sffZPHH3yT742+iS+WcH9LaJoqBFWvNUSITrWuurChewjG1n/nluLO9Eb7wGbk4k34zLO"
    "lLCRSNnCfn1YQ+axCAAnPMCPtLGn2W7keTqfupN/OMjDvD36SHUZ/FF0FNJGmrs1WoxNtB"
    "D+2EeNN0Hi8o16QXogwWr6pR/tWwYsuNZxC9aU4RNp0hpTLA9ZkmBRkSoCXDLqEISMefb2"
    "w3qXh+cItg+lEJfNatp2c15Dn9T1L53HJbfTT0qWLauaRaeHM8XA8wV5O77Thg0ZfQLOXx"
    "YnhNnNmaClmSy7dIc5SGvoJuR/bj210x6reJPezzNZEJvK97miEZXM+5ke2VZTN+y9b2qS"
    "4PY353hJtjyXdE7BMw08sS74cd9D3Q5XErRdCvrLNQQze8lljxNLMW0g0Y5iaj/YI66A99"
    "zmIQsYlUi5WWMDFR4I8WKzcRdz+c55a5kt2o1i1y3CrlkJjrSq4YMm+8CCDLHUBmgrFYIE"
    "dqLya6sYsUqQatcD0ypBqJp1v3olixG8HS8kEtUEOwnAKC0Ue0ChFI5TLegWpwx7PdnJp0"
    "9Xxes5a3qU1/o2rutc1JlKwpviXnSYZ37PgS5A8WndB/YOVztmqkVdytDy5BUh3SE0WLeq"
    "XdE/iZfeH3LH2jsjE0U8j3pBImkg2MoNUUcTo7hUM3/4LcUH3ptH5qofkOvax1E9PfsJlD"
    "Vydo+7TG5BNaqnQ1kWw6/Y9ljVNw6Dy3FDGi9aJk/tJ57aWyBRV5spUOs6PYDFm18zX8hh"
    "npD6e98bfOQLp53aarSF/ZZ1mjfwSu/D145e+vo2/SZcKITN02FrkiTvcSVV6gKsWcOohJ"
    "tqHlx9mTaiDWN5mwvknB+iaO9YusWtKaQpcrWjQk1KSouNLCRKsaGlcFxfO0uZlpur+oO3"
    "qeALok/L1mriX4tL0mss2wfgt4s+9l4+mKbyuxS4cMpY03KJMf2wT9GulgqLDgmBYYLft0"
    "ASfhjcV7853SOeWF/VIv+4Utb7HUE56oUCl4KoUXI5VXoYjICR9O1N6ADSknqEEZAWi6I8"
    "f0wiCPZ72zRlRWFNeD2lbwseLrWdwdoRxwmxiEGVNnI5th1Uow3qvEtty3jqPYuVcP6naB"
    "cQfVu5n9bvlGntkf5zKe2R+wDP/9949v2qwkolf3kClowUSFVyZyb+OULDAM7Oo0Jv17aR"
    "uguMEUTlMsWdMY4/2EtxwV8ULfQaiZ9VIzHe9HHPj0FM69VJP0ynISOL03Jo5pcjxoWKoR"
    "TOu540Jl86lQi7mgnKieX+nQ0OA5ldO44IgKG0ME3p3LXlMiCaTHWxY5U1Ir+sQeNC447+"
    "0RreUgOVyGZt4lJCJ6UzUI/NSagCLIq6JBXg8ywVRTf1Yt2f1FPDs3Oqp1wN7dwnhJDQsc"
    "rg0IhpEn4nogWFSlkxMXDshit2ix3s4ysrCx4dT+O36+LJl1+3qXkFrXQv+MujVFxt1llJ"
    "Nku9X7QXHos4V4BeXPmIXnhyvnifT69fHuS6/tZJTOSO9bZ/DYmY7GbYSfZc32Xt3Lty+z"
    "qH2bx+r1xgt7t4C9CxuctDT0Dd/gTUI8IJRm7TZrAcB65cFnE0vlRMQdwM+X+qkBNPBW23"
    "FbZKfzLUE5wbdUmm+hRyevYEa2A9YXPmdhRkzy12PsDaHwIpWckU6323uY9u7aSF4s8JZ+"
    "uxm563UH/SF8puCFphL4DKC/G3e+D9voRbXWLOWgGkewTMwXbBQjQsOiIku+yq8mHESmlN"
    "jzJaU/VFSwwr17C0fQZwqgT4mfj75VBpa5/RCSVdu9hCjxkVu1XVD0rEJ7WFiygeoFPFjK"
    "iGi7K7+AWB32NHe/SN3SatLA6s2pVvYnSZeorhKQw1XGSEm6z8x3ObGNCYqSKlXuu1ZbSF"
    "N8kaLs9SmydvjVKZIaaYk+3gWbafE34TMDXM2N9yC+sbPntJG6oXI4kIa0cdmZElLVOuEZ"
    "m7FeBTLWmFf3HrNgzBS/rzuilcnnu9kPztpbHrLQWNt3mCDWqS2xcXwGMRFOfAGj/pjObM"
    "J0/wlNd2FrCouo6pAKi0hYRHVDOHd74XPm1T3IpuUoluZa3Saqn6FBhzVQ03IVUH98BiV0"
    "L0H1SdlCmC6rAvlrdBlWK5avhn7sB/1ATxhvoQI/TzU9brJ84Ya6sZKJ+pdj8IgIw0qpso"
    "bOC3jOFvzgyVY5su1q9H3YG7eR/kK/zYz07vpOTKGi0rWbEejhCpehhyuuSIDhHNPXpYBt"
    "EZRroGVRE0siU2AD220LLHFQTixxpZc4eOjlNGs4osK4Efbime1FYcOUYsNwC7CENOJSEB"
    "5FZmwozpytMW9f3lMbjH5b0ARbMdg2NN1M9JuVZrUQlyqRNdW0XpnIsg23PrjbwLPtVTyB"
    "pLIt3QUwcfq0QY4ZC4ptedXBDQw93OCho1YNx3Y81W2EG6RetmOwxX0Y+vS6KkE5UVklrN"
    "cEKjDlgTQgJhANI0p/j8mOi4LQ8uQFxpFKiHXLoYFK5IBNPmivvnf60/7wSxu58jPyMO5B"
    "bg370D3u2Of/80gtyP5oOGkj7wEyZ2TSHY3ZUCheysZ1B6MJpN0sNN3ESiECqvReBds19I"
    "HKz04E5URiTZXJCedpKxK/EBQUa1zlNRaZBldlZhpUpGNr1ZSIctg813jMW0s5JCVAjStl"
    "ufvgBmUEoAfKUzuPX0kMKZA9k/2M9QT4cJ3q0Ct7mChlz2M5CP9qKyv6EybejE1FOPAGV7"
    "+Ja11RztzF9bI89ATL1lUKD82utzLx0KY3NHu4/HJPC6dEx0dH5Yst8jZhEVZULWpYuGeF"
    "jlxRUIVKd1GVTsQVNCY2OviAp2oZ/juQSdHYj86ga7jD3bKpMANiKnAb/tTkBRWSEbCR8O"
    "/FWlaNlqN5mI4j2nNmm+DGpgqHaiDdULDB01hOeq8seo8o2FqB8yNN76FrkxRPzcfdF6hy"
    "EHV20vX0TZ7Ze5YHYV9AIJyxjbYlG5ZZwDkUEhThyZX2DpkYc86HlC7p7vgmFtI7wTu00J"
    "Vcm5Q3voF71Lss8L5LRvddHFyRfv8Tpt8Lf/ZVqZXzwDzJW8cgICOoJFGKUPiyawWoKA5R"
    "Nj1XqDiE8Gmf2KfNjilBMGd7ggNH+hE95yBL6fh2c6HcqIYAHrG6ZaskmDzXfVNgOrWvQp"
    "MXzvfiuincq60DHgpDJk90nORzipmaxQWCRaCBG8i2WUlA/CcVZbkAGMms8zjMRYe14E/V"
    "gnbk5lp/IY77QF8i+geiP3NHP8bY4mXnnfx2WfwULk5XLQcy4auooq/CW5mM1rQ3vEm5T6"
    "VZ0+zVioOZ3DrDF2gE45dGM52idwbbpXLR155AI+AOE6xvsxCsb5MJ1rdxDxDb7eP4pidK"
    "7qWatEWUkR4pckdOSA15Olk+YMNSAtR0eiigzx1vU4/3k9UT24NGdfjhElH4P3EUvu4fJx"
    "yr07nYOhQWtx920Np0pkTQ/BbNsakqmFl+f9jGzqnzKVP7ZbPVDfosIIqvhVkZF8PWMP3T"
    "prItiE1b20QxsGKtTTfWDaaNG5snv5uoCFMvk5L9O4da7o1voFZ+krASeQNvjbR/YThcor"
    "pK1NC54k1S1v9+ff327Yfr12/ff7x59+HDzcfXvuoev5SmyN/2v4AaH1oZoddfUgUVKlJT"
    "VSQDL7GB6XJ1ZU1LUpXCgw6qTP5waeGNP6g7PULHeyhMR1wtBgL3Yw17kMzY8ycMNeyoik"
    "OH7tCLTCyocMe49bieVOrMQieql07EVrRIp/KAXAMjFWsSmZgpmJpVRSoSMR8SFItc6UV2"
    "3sfcvXAjYqITbj2iJg8fVZWENk2Bdh/EcrTnprcRjby2JSjNGYMtvQ6hZwu1rMKTXl6gZb"
    "mmiT2nxtM3nd2Ea5bsBxw0SdhQ6dkbmyG1GcaClbDF+lbD6EW11sxiUDDC8mLNuFOdYCcH"
    "OVND0hJmFOZHvcwPfYtJEdU0KCc000prpsL8+BkWea2ri/zVywNiTSL6y4jKEWmkySiLNF"
    "KRRpop8LWq9nt1T56aZj1WwUwUOY+1NcUT10Dh6TQ5E6LAAO+6FTQagnpoH7CohqeWhNOU"
    "zrVrElBpTFtCqm1+ju3YRNsq7J5lpNmWSq95gcB8bi0QJpwlJy8bqTZdY8SYOHONFeSKxo"
    "iulsOMga+exSpCNpyMFHWFTQsGM/e8aqEX2UQbWcEsAjLOt536ZoKKqxcVB8sbh/3XyWiY"
    "kKNgc0sDKurCQv9GUEiyvvs4D1pAImRFxlLFollhkTWACaKpYs6LFIc9OSh1L9HAsNT37z"
    "JEpb5/lxiUCpciBRm9Ha5Ix7CIbAOplJpQJ5k4yP1y5Q6D4IiKUIjIi2TodISs5UU2LFYi"
    "qlVQWkV4SZWgTWFTgi94OXRK00NMOFviEUzK1ilhUkJ1mX0tlHoetfkoAhGMc56qZ94xVQ"
    "bILjXwEJiyhkfb4Q0ifLKfkZLxkU2lZoL4ZyubFBQ4yNXQRwLpy6W6wAbUMXJlIRnC3Tkd"
    "zsSZu4Ve1upijWSiAxcC2aZL1diYaL5jw0z6I1xSJU7UnPROgqWpF0sjCIMTEwa1axYPoX"
    "A5n+Gr0UNv2EYgOSPd0fBzf3zP2rw7mwVWZgTM9btx5zsdBgSwQrd+OvZzZzAASfo1NPeu"
    "efvBZ8k7fpOcdvwm3nKDbYjFCJ6wqOB3Ks3vYAphkVUOyomm8FVe4aryIdVd4twEXiF2NC"
    "YpwBXBO9Uy3S/B7NUV5vj7fNqqCxkqtXksoMe2ZOICs5dqq+aZzacCc1IieGGnUCHu1dYh"
    "CiQwLmsH7VcmUvBCkw2netZSA8c/CxaBHK1AZY9PEB+y1ukPQkvdQCtdVxIbbh89qeAz6s"
    "Vn0Bc4odPbYWvbk60yr3HVu38YjP5x3xtO2whvtpq+22Bizchv/eHka/+hjeivMNfqdkbu"
    "+pOHx2mvjRTV3NoWnpEJxbX3dTS46w+/tJFJQcHwyNNVoqPHnc9T9jm1zZcW+wzuMhqzD+"
    "EmusE+HU2/9sbU2mfvQ6aljpjsN1lM9ptkk/0marIbWOY2WU4uSL2XOCOzcoE36ST1qL0d"
    "tYDtHBEVDEml7WdR8e2E9jPTT3LCGpQRgIoSeqcoBZK1hF7sWRbWciaAg+9w1aoTjrFJMb"
    "m1icIg5puAgSGtg3YgDJbm+9EZrMEAawPlk9kU0LIHLLalqmE3hQC+msnyB1TCinqYn+gQ"
    "bYfwMzYQPeUw1ywseXZhHwr7sFL24bgz/I1ZbC43Ri27Xrc/6Y+GbaBCVC+5+/KOVvoNbD"
    "Ar89htQZkqL0NlbTdq9F/fvOe/AXzI9xKNAPzU8R5wVnB2mORH2hdoBLznfp4ZelL+pzoq"
    "1wjwz/FsS0+Y4xdLB9qTESBnABmyXgswawExwapVmlUTUSkicKLiHEUJVU9OzFRMoP3iFZ"
    "+icK61DnATpj8qU2y+5052GgozYeYpjviRI0VFX9aYjlYtM9T6YC2bznVOS+MT3ytLP+PI"
    "S+MEIdNR/9zzfKK/8SU2ulYKsVG7OHPZNOnmi5WcMF91JpP+lyGEl3szzMjk8fa+P53Ch6"
    "Y936iWBZ+Oe93HCXzGwlHcO13cWU3frrysR0BEuKtzm4hE570YyWh74y8KdY3w9V7DQl1f"
    "QqLCcKm04WLKz4VWOSgnEiYqvcLe4VlklSOyYqWrvNKiMPBVmYWBRaTUCSOlBGEmwtDqA+"
    "gFy1jX57wUjG5VGd2EU60crEUIZSLWIoSy1BDK2I5cDrQ5K2NXc0MuvTR2Yg9GYHeAuZS2"
    "smocX6yt40/4QOdrDv48fvh4tLqGamGDjuru6eOGbAiRgAnj6Xi07uksTUXINd2PB4l5Vr"
    "/tiYAmggXh32tXST8KrO/uRA18/c7h3PcesxQff+BJPOzqlwIE1mGX/3foQyC7vndTVhVw"
    "rxOvM4HPdbbQE96y/AH3yhwvdeaFZ38t1jKhPzKWOoAsPe75P88tRcLCBfyaR/j1ib2ZO3"
    "nWYeDTGyHupUQfxGh4JVdbSO5L4QuIxhRHNKZI1mqTkQ/KCPCPBz+OfcVCThqUl1D9oJMG"
    "gV0xt3WdlqNufmtHvY0vcrY4x710ld+zq3EPCuo6kYtQVBeCGTt3vz5OWISjrPxhm+UFOJ"
    "ae11mPajwN2v5ck69Ia++QpNj6arD1Fai3GhMULuZoQStNncOvzh9hwhEV6EZTzoF9yxkQ"
    "EZARESbpERF+ItPx7k0/c6qeuB52bAYeqwyO4/3GWQ68Te/xFTtoMmAc3EDLQfkuMmMzse"
    "YcPJXL0aQrJ1u2ga8SfDj+9dYBB85GJbaFTckMSWTof808KluZYA1tMFDi6GWtMz+JxbIl"
    "nfQTlkTpuoegCTU0NnJv2YJGR5BTOfna+dv1zXte3+vT3EQ4aurlqBGVdU7dSalolpnIMa"
    "uPkevt9Pm2sLCUMBiirVqY3pm3S0tQSECaboO5D2A5Cuz9frJ6YntQeQ2/r1masviWkwiP"
    "PtyPJfjmVs4ogNhiPzT1KsEyCA86ZB448cqL0PgshWY9AVC/nTan+2oqLMbcdKvBgm7+Qh"
    "+0teWo9J8gTsspukIv6zY1AMjOFYHJZE3j1p49+Q2F0VAvo8FZY2ltE8XAirXmnCCJMV5c"
    "2SaFe5WWnSsSSE+oXPqbWl5oI3IC2OokkjYHUJFJWjrJn55J2u1Mup27XlUy8OqKcmIKHh"
    "ffkOpbwoMcnK6hAEePnxDIwxHqdKf90fCChtJUTfKbwJVDJpGTImupGT0lbu4Jk0IqtUJ0"
    "AxwYLWTp1NKgf61kov4VqDppIGqEmKqCmR9jKxtPrJvGSqV32iXmtpQ5f5ZKlltDh54eMF"
    "xUrLyMPpNs+wQXPY/bJCrXQOfJ9essUZl0VKL7hF0L65O2uVjkwdkbXwjfinnVIzGvH7PE"
    "vH5Mjnn9GMW28W1lktqODnpfOgNp3HsY9yb0Ymfa/9ZrIw2vZE0y8JbuBnQYfVWf8Yx8GX"
    "3rjYedYZeOWOnP2CCAR3pb0s7dtz6Ml5VnFcbG25we2470OturlvKmRR+GpaFvJN6eBm5K"
    "/rsWEElzUFbngSjj7ACHY3SPIpaq5cQuKHMkeBXbtfJh5yo7ed18ISnBGaRzBgGFshxTFj"
    "/sZ6wnwIfdUaEnjG/MXszK+qZbuKsrSaaWf/mQvfVMB0oLb2QG55NO8N9ga2LNBYM5/Sb9"
    "7x1WoHD/usU6EL6smYXjZfhDpg/9KVhlH0KNgBYi1GCCDgEv1M7ieZ5OfLcj3E5w4zxaqT"
    "e+HG3psOFVu4CpZINLNSUvSyyM9q2ua1gmCdbuXiqC+ZyKnWrf8j8578lwOxoNYGY/VOq2"
    "H03Aery/7VHrgK0DHaQ6O1nc6cR2hHxncUBEHMTpB/EzN7+6UDiIPdfUxTe9ztr1wTM48G"
    "RVLSAEkJ/KmrZLOYKd65nOYMsfevgQJsFuOsgCjlI1EUwD0drOcbjWX9AGgi3gY1Zzh55A"
    "1Eqlq6Jh90NqsNIz0em/A0cr5wQ+6a1E1Ee9mE+2lHHck0uve+PPF93x+lQ6jyi8Xu0zV6"
    "gwQoWplQrDdYiLytWnrVx9MW0xWlSTrzNySm+mao5ezU8pUPYqUwSxM9zR51zwKORI0ckr"
    "C1FtrA2ZfhDj64cbOK5vN4gXroB/m+UlvzIRUw2hkyO1x7kBxKe834zMyMSSl0u0WOu6CR"
    "+rGhu/Q1sDb0H1hNH0aaBTm3AnGRkyeaJfD8pNLthlKgcDDfrQyCZVblWm6AJbtNJ1Rair"
    "NVRXKxDhWR/HjCiMURkFSxTGOFlhjMvFG1ZzJzgu3LACelVnsdDtRH3Ku3pIj5ID4zLRb8"
    "54rxyChpUVNiDXKdrBGhQXOgjLizVEfigOYcZKXMOeQFfIRBv92Wl/PZc1eOT4LNzJ7yi0"
    "m3ppN40P3fr8OLyDCCm6cgo2ZuRhNBq06UOsazPSHd17jbPBtnAbZz90+vSDraxWpKKk+3"
    "pJG5XonFLot+oqkTqNiTaGQv379fXbtx+uX799//Hm3YcPNx9f+1xq/FIaqXrb/wK8amg1"
    "RA6dyEyqGsbl9bhL1rICkV7uIc/ZbvK1gXlwJmoQ7qdu/9LZbg39WdaSlFHv8kFtNDjwoD"
    "o6ogqfUznhlYk8UYfkUvBChbJdn5D1oiNFXS6xATTcFutbzeG7CMYK9GbxAqVY1oqh06cI"
    "G3FF9MT3EipovVRQ5wkoVNsqIiqqW1W6upX3cucuMhwSE+qTqG91Zo3UewLLUUfvArPVE9"
    "0M5VlDr+xhj7WocNWUClcdmCVJd2XXDiqu/qhsidvAVQbDC1UTrdRnTD6xKxSsUII1IzK9"
    "5zMhVfvYGbMkZwdnkER6dtWU0tDysA9ja5AtR9sXrjJLWjBp4ySJ2hBTEQc7keL0hovSXx"
    "zaUtM5JlUilO7oQkhWzDFZeqDtBvxmRSj4qGSTntMzk/DCfjyJ/RjVRHJAyxEV8NYkRv+i"
    "yZ/CTK+CIZnbTE8vWlQE5VFkxoYizdkoSzDcM0b8jwie6vQfZ4v3r8LWcqJo/6QFoLdzuI"
    "q4cuiKequQyW3aDUxXL8071W2aj0ryQeCzSUGMUgml4NpkaZuEkUwPHbzPNdjIT5B8ShCj"
    "ptCcQkshYLyPEzfk1JLY6ATvWE0/pwSU6+T8BY0gbg4/YwPJioIVXhels9xT8FK156W28g"
    "7j3IRUWEowUdmYKAe1vIUDw1INxLr8+oHEhr5xeUDeSzSuEs67LE/yu+QH+V3sORbkVQXI"
    "K7cNW77ifiGhn7o04sLA8NOKdHkPSTYwROiK/kAF1D1P004GtkohQ+4OmxoxJKjJ01KTzK"
    "TNSUoGZAQdmUZHCrLsgmTZfhnorchizas4lDOUfepM1CDgOaHskc2hFDLRm6iOW8JhGjGw"
    "Hx5DIGJiGbuS2MOeN9dPSx36zhs+dRj07aRSh0GXUjbq0JNAOuPeNM0h8NyCIYEknU/IwZ"
    "3FkwU+57OD5UwrUiPqxfbR3ZVXJStbeq4vfD4O6spNxFFywnz1MB49jCaQiOvNMCOdB/rp"
    "N/jMS/OYkf4QpmE9EVRCzQaLtUX43B92BvT7qMRJd8rNaN1kYbRukhmtmxh1qMmLXEUO9w"
    "Ii/CpOnlgqlubUzH2S6D+4geJT/GcCsjzZM74RF9hwpr3fpyED33tS/+u+8/t/h4z8wWj4"
    "xRseeLK7g9Ft4hIsVcPksDC/TkbDQyvgi0ZpGHVhoX8jTTVPRigGToe5rWqWSsxf4H6XOB"
    "EAqvQFiq5F5OiACaIL5G2cBSiyiGgDObKacGKZ0uicU0+Cpjl5uOSI2M/cK8aFgrXOKQCh"
    "LycwlBYy1aIU2ZCe6OPKOZdTmyskzlGs1UJ98Cyx0QJTegvs+UG5Ejb8+mBfu/2eGvz8qN"
    "bkiul7ifN5bN/UxJbwlZ35Ln+zsIik8CjVpE5SFajkcr1LgYexHOdS89OmY6/vEV4lr2zN"
    "8W6lYEGfhiAfdzKXAFNRL1IdMDKf1O3xEE3oLE1CKM07mVokLr+P8sgScVU4Xk5UIO7Yeh"
    "COL5LvhvP9lKk+ON8zmq2K2R+6bVDTBjGxNvoRjGH8wYrWmmiOrReM/Xq4pt83IOAvOxy1"
    "f/K7ZYnXj6+qCNq/jBb8ExfZhaK6Equ0e+fU1pVYuV0FSuwOp+NOl4r2vwydQrtOMo7kxL"
    "bOCL087H7tSU7ZXTdaRypafrf8fuYieroC0dMFSgMKV0b1qa0N3uj8jZG/qN74Km+GBdM+"
    "TpLBVFU6prqvUC6uyz3J8iIbEiuxLVAVrJAjMfWO/3yQhqUEoim0oSiuLoqrVxj3A5xPUo"
    "2FIoRP4QILVdgUMjywoVMmQ1cra5/ecCy42TMlaolt+Lg5C4n2LGu2bCUHtAcGtA7RaeGh"
    "Gfp8WmvVUNBWNqzdKxP9YSsrp04FlD6FeN0/8MJqIdl8wgprdTnH9J/Y6yEFVSq8HBy4h2"
    "Yixeb29zzZfbLwaC4sDlhAobVQuBiGINWqRarVLjaePbg5Mb7qTH5jEfAgOyOTx1uvYZVp"
    "z72GVWCn340734dt1upWoZsVKcKdld+6ir6AOTPe9xI/c3AdW+4i/TACcoL6qjT1pW62Gj"
    "veEvKDJxt6hCVSy3HpBqWNvL3+8N5nk+GPNP54ct8ZDOKEMV0p3Ta4OTjpyIYEBaixWFP3"
    "NM0DaUBMABoCFC+XmGfPpuO5lxJwRhnZhWbzg2WTE8TCUiI1LHdqmK+KFtBYorIiFL3KSo"
    "sIRb8qtasAU9dzx6FHxIRjLnqqelROTlyjcgJY0SngJ3J+NhNUA291I6+PPiQk/Mkp/uRE"
    "r1ERX3LzKmy1iriORMeFsxaR46oO5WDd+JyqqMqUAWJPexUIZ0I4ouyX2jXEOebiC5Hf4z"
    "+h/8DKZ1VrrNM/pBKcw+fvBffwHf6B0J9Ub/82MC5T+oypKsydLhMvp0VGdBLVUp8xciLa"
    "kYLnzNsOXSucnJYWHUXwSmajWG4LfRycHhX8vJnT3CaLo9+dSvS2uJBqnuzRF5kWVci02L"
    "8eOd6AsJQwQqOMFGxxedmogIwANN0KTSieW0ShzFo7t6K4HtbYA49VFm3debHLwbazn6yh"
    "6Ib3wRKU9VJVSlYggK9PerUDUpVJ0xuUIWgU+nJjBQW67Dl9zahmZiKiO+WLW6yf2ct69w"
    "k94a2F5pjphUzjY2UjeGGiJc6cRV8MNskUCmOlFEbRKl60iq8ckMKKqYAVQ/eQQksQlhML"
    "cMQC8Ot0ZwvPv0Sl7vxLcEWvfe0Pv0idwWD0HYLyiW6t6VpIsqbpLxCaPxp/6Qz7/6cz7Y"
    "+GdNi417n7h9T53hmzShkhH4WsQR+vncTUE5B9GHS6vYnU+/1r53HCYv6dIvES/nMt2yYL"
    "/WeFN4IjoPaGfz2qPGVJAnibJQngbXISwNt4EkC4y3hWHSkiJkzg6DkT61+dmayJSYpSi2"
    "nsQrAJzPFGcLD3TD0f3INWcOTVDZnB3c6k27nriUb3tWp0n59r8GI5+HRDINIjlXEIhJdk"
    "c19B9qjXE8nJgH5l0g93kCvTRgam6wYnY8vvKcN4Aqg2heY7ZK0NDJ2T9K3GyVA9wfxZCA"
    "g/V5GXlSpYicqxEiY8BAXSZIJyTbI8ysjsoDdarZJahB+2JwLilTYoDlfLu+/fSdPe+F56"
    "6ExYv6yNSsHAxkbayiZrm8WaYfmXnTL/zrUi5oCop9dI87x2yfPU9CUkf/o8taGHQ9d0Ju"
    "wFunvstaEwxIyMe//z2HPMZv/c5nedc0pTFi1JWX53OUiSz59qtZcSSVZVTrKCdUqjz5JX"
    "t1EN7s5QHtF/7Qu8TVFZ8U5V+Z1SybOu8lTy5BcqICLepmxvk2UbpECHzphgA/A+dw62p6"
    "wUKRoTFhUbWZU3MlBCi3T43IuJ9a3y+j7r9mKdRHTw1zYg0oCN8wwHlahicFVqwIt3fuQv"
    "ZBCTLDHXtrqbUp1qjFeNLhOFDGoAL9M28rfXDEmJnSCJq8gNLEdUoHugSn5SpfFiJfIz1x"
    "qv6H5wgnLjorDBWQsbBPeAcuDOnHlfzQ0jQ8J3bNfMki+1V2kFzBmjkyI2QAaUXVVBIJwF"
    "4bBedUTfkn3ngONbl4QbFjRkq+Z0L0mJqTuYvupB6oU1ZgM2Y/5qTR7m/+SPPOxgQ12sr/"
    "iBh+7F1oG4Q3k/7FDYYfJPPBzclytwL7kYOE+l5xBT7pJXNqC1HGIqOTAvkfdL4VYTib9K"
    "BY4VZVdvsoSm0FHJ7OpNLDgF3qscCLvDG4jum0zc9ZsU7voNr6MjsTAvH//XyWiYTAa6Il"
    "Hfj7qw0L+Rppo1tk154AIY6S7WqDe1FaYIYIJbHkdwztz9//z/qd6b5Q=="
)
