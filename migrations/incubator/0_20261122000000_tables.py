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
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nPREFERENCES_ASKED: preferences_asked\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
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
    "version" INT NOT NULL,
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
    "version" INT NOT NULL,
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
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "organization_id" UUID REFERENCES "organization" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_co_applican_organiz_90e07e" ON "co_applicant" ("organization_id");
CREATE INDEX "idx_co_applican_uscc_e1a48b" ON "co_applicant" ("uscc");
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
    "eJztvWuT2ki2NvpXMuqL945gOuyyy/bgc04ERWGbbgpqA2X3vMMOWaAE1CUkRpeqpt+Z/3"
    "5ypS7okhKSEJCSM2KmuwvlWoInb+u+/u+Vqi+cuWwb5i8dR1Ht3jPW7as2+r9XurzB5D/Y"
    "A1roSt5uI4/hM1uea5RIhqESDsbOLduUF8B4KWsWJh8p2FqY6tZWDR0IRjpGpvGCZLQwNh"
    "tZV9roZW0gRVXIv2Ub2Qb5t7pYI3ut6qtfUAfZprpaYROZeOlY2EKPD3edaa+F7nqD3rSH"
    "CAs0HT8Ou+TDX+A7KMaCfAlCfJ7XObr6LwdLtrHC9hqb5KX//N8WwKXgP7Hl/7l9kpYq1p"
    "Qo4gowoJ9L9m5LP7tVV33d/kzHwo+ZSwtDczb6fvx2Z68NPSBQXeRXWMembGN4g206gLzu"
    "aJo3T/5kuF92P8T9liEaBS9lR4P5A2r3C+w/u5Kk4WgqTXpTSbpKzK1PEcLf+2hh6LAuyF"
    "e1KAAr+Ap/+/v19du3H65fv33/8ebdhw83H19/JGPp900++vAf98vs0XJZUcz6X/rDKXwh"
    "gyw+d2HCB/+hNLItu1R0Mvboy3YS/TuCoK1uMBt/lyKGv+KR/OL/R3w2fOyzpsP/YD8f++"
    "1zhgnJwHbav+9Npp37B2C/sax/aRQnsvrhyTX9dBf79L/e/3d0MgIm6Ht/+hXBn+j/jIY9"
    "Cqdh2SuTvnE/bvp/ruA7yY5tSLrxIslKGBP/Y/8jMjQ0rQtyRkmsrfX42L9LmdgQTWx6HU"
    "dVfgHKHNPq7aEazGr3a2f8X2/daQpPAP2h/0nimQSzu5bNDDAZSJKvVsOtcbWR/5Q0rK/s"
    "Nfnz+uZdBqrfOmMKLBkV2wBD79G1+yyBMHypYhB7FKfC+KzXQQTiN69f54CYjEqFmD6LQm"
    "w58z/wwnZxKgB0nK4U3JwdC1G4b/KgfZMO9k0q1qwj+DDSzEO4Kpwvt6rf5zk33qcfG+8T"
    "p8aSHAJWEuFfJ6MhG+GAIC7AqAsb/RtpqpUQJGtwPmfAClBEpBYfzv+67/weR7o7GN3Gb0"
    "NgcBuD3cTkZ1tFV3eUqnmnSDXLGxSl5VNIWIcP5vLi6UU2FSnxxLg20sYmH22uN/FPZF1e"
    "UeDgF/6nldCAH7CuuBCkKsn+kFYuNXkbGn1QUe7oiKrVRDMFPXWNkYVljZCjP4w5WssW0g"
    "0bLdZkRrCCdtj+RAcZurZD9HWIvh0tTWPj6bhEEbbQykhqySd+1xEqMv1azM2WpSiHqQ6r"
    "y3lOuZ9WX+ZsT07IuszakPR5vt1o+UMPb0VyOepPyFjSVU+3QRtNvnb+dn3zHhnP2KSf0z"
    "FzvDRMjMiOAEORoWN3Y72y0ELWDV1dyBqCa4WxB0/0kiM2nwW3lr5gSMxZmy9MJTZfRcYq"
    "cQ6eeSr20G9N/KwaDkPWTpf3wjQNNINUr80QGWNdBGB/vACXe1m6r+DN1rDJSdTRrRd6A7"
    "Gu78SwQ7e4GhBI8p7i4GU+JbeoO96VdmX0MJpM0Ytqr8nn6EfwPRa7v/2Gdz+IEGu30BPe"
    "2ojcuuj6HVobjmnRq3elkgMWySsyk+BJUm0L2S+qnrzcz/VSxmX/zytrYbjWqye8u/pf4Z"
    "zi55JJv++DOcttP/MJxImY47qBnVAAXG94A6G9vrnJ5dC4yXBo3CRMk+T92Nya3u7Pi3KM"
    "rIFoV7+QLVu2WaLpZCNrWrqKFlCV0gp4M0W6J/bb6w/vgzMa/sg6lSf3ncEgKeuvsaxgs5"
    "BZPURylGGdM1DPbVefGwrjSL5VddncsYH3KWKoz3c2thqF960HYYA3gfu2P+yM/xEAHoRg"
    "DEbDL7cMyG//Me11YpAvTAzwSMUDYaKU5wmIOacMWPd4GH6Uv1+Nece2iXKTFmsYGtA6oP"
    "D9YczJituPPajqfTVekLG0QVuijowX2UJzvHL0FrIMVxED4yn9jydV0yyqTL0Y5hPR0xQD"
    "u24PzTC2oIXhZ2wmNbsTveMIqy3AVFR529MIM2FFGpwtW09FpF9/fAPF3pOE9HgnAUNWS1"
    "3lYZJq1nkemF+fdplfv3n34d3Ht+/fBas7+CRrUSdlX022bAmbZrFovyhV8yIbbnKt3ZuM"
    "tXuTXLtLWdVKCV4RwgrkLs6gF3JXVXLXPVkoKRIXfXRI1tr4g/I4xzE5V802ejFVGwQhsE"
    "uDC9tNuHhlkVUm65Ybs0qkIogzme9ccekTNYEbjo0m99MH8GhbtryzEBF5MNNFfsJXVZzI"
    "kR5tfnSceQlx6+r/WTo6hQXtV8KCCJy/qIr1i45fiPj3/12df1sfDERPF7BMvFC3Ki5mY4"
    "wQNS94+iTx6V5obiFvxJ6kgfLsdS6Z4DpDJrhOygRsA9gU/5kizKaYv+qJb9bF3/t9mm1t"
    "jBi//OFxE2QUbNWSLLwwMWNR3xqGhmU95egO08UNj4TwVNAHn5zZ8jgaDSLY3/bj4D7e3/"
    "aI7kYnggxS7Yh6HHVUFHNo+gTnW+BXL7JqewG65zhFch0iGWeIUImFStwUlbhezojzok9+"
    "oDLStZ23MGqiJXtrODNZ16LRW4WnPEQmjCDCCJJmBBkatrpUF7I3AyxjSGRI64BRRI8PPm"
    "gc+e4G+22xaYHmbSHb0JRPYHzYGjDfiD6mtSdaNLjPcw4p5ImJ0UZWvKQasHLQBD70sga7"
    "hw3M4FxIWknO8M6ZPtN/KFhTn7G5+wEfv/iJQ95r17KCFmuDbNSAGDxjnt3mE/qx8S2ZHj"
    "kdY3kGnvDYnLaZf165b/bcWOSf/yvMNTyZayLTkxf7CFGVU8DvGV+gNMMT+fZswbSnOxuK"
    "aJ+8VvaScaIhjR4tz+aDq87Dw6Df7Uz7o6E0eby970+nvbs2Ioe05h3DkuXMN3BOKDO987"
    "0zvpPuet3+HR1F7xAFL1QFnt6Nuo/3veFUGve+9XvfYQSZJ2cDogRka+AXGPV5NBiMvkuP"
    "D9LdY4/8CkPTyI3nbCXFwTO9P+w+3rpfJ3iNtz/huwTvehj3PvfGvWG3N5E6k99g2NbES2"
    "xCXpQlydYTjBp3hr/1h1+kh8fbQX/yFUaZsk4mZiVtnbmmWmsYRR4QdDqTSf/LEIaQTzER"
    "fixLXen75+Pe6KEXem5iY4vp8yl5TfdrT3ro9O/a1D6+WGNpK6vk2bfe+K7fnUpf+t96wz"
    "YipznErEk0wnz/dNr5rTeUbjvd3/ZDbPkJ6xLc1PH7J48G8S6PAvEuXX94x1eBB95Ol0tW"
    "eEg/yzMrPIjDXNRzuEjcqS/Flr1Hw/Q8Hx5XQ6LiEUJDJ/dYZyqNyOVE7khbMsivIrdjpz"
    "/4B7kRiVS+K3Oiv8kX4ZMR4CMMQj+NhSA8zZuyoTAbEQpTlzkGm0GJGQ6RifnlbX75tPJ1"
    "14a6wFeHbX3ewFYBi5+02NPkCj0PbHAvMpjdbAPNMTXGQZEPGYEG3gLLl1vKQ3UjwWWLZv"
    "xCIPgOXPzsiPPqWDMzhiNmF2opOCptWNjWhG2Ni5NV2NaEbU3Y1ora1oSKzJGKzI/cNSH/"
    "wMpnVUuTt0IDDslZFh1KXq7llK86OjKoOdEPAff+ooxaIOr4HseQ93Hr2OSHgPwD9dV08s"
    "Nabg1DxTS2W8zwpZ7uNSLavF4i1iUrhlw2m/L0qXz03wXA9cfzfJmUDuA/QT0WS/2raA1H"
    "j+J8IaENyQcOgb6Wr2/eF/JFBhTNS0ypvvLNBiuqXNjfG6Vq4AFykgNa+GLS0W9WcO6p1I"
    "v9WjLMlayrf3lavWclYNxOHp+RjqcG+ccYa0HcZeJW8kXMUYj3XYh1LV0D+0/3SyuU6xGy"
    "0/hqUwUIdvZsfcWtmeBBKGyFK68T5dhAzNzI3IrgGgTMGojURtUdrwZZBVDd77k1ECv8LG"
    "tOAEIFcPUiDBuCWHHjXGerTo0nnJb2EDxuHWqVsFUlOxiZoxiE61V6ZaEnvKPuxq1prEx5"
    "Y5FvKZum8YIVKMlAy9VaLWStjRcdgYHVK3csW0iGjiNrVvmHapkLE1y9THDCTHTaCgR0n0"
    "tFK/FHqRpn8DxByV56OiUhTo/03VOIUN8jQn2FFaPMVPBktcgVbYj/3KomRAIUnuYopZhm"
    "rqfZxM/k5ikXVxqmFKGlPM+yiGyrRKxOmHXjCCfh/Ux0BXWl/4Z3ieieVOX7IeBVT2QTmj"
    "f52JRfAgUwurJoVJqG3YpH3c6k27nrXf3nYvE42XW28xbZLlRge2JsMC0k4Na3hloDa9Ow"
    "bY3o4VBZAKJhCPBYaRO9261diiC27m+q3iKfeMn+NGQP1PlPftdQJC/pA6TIjADos7yVlj"
    "jwUhZ/uO/A1HQAEdYv3nsXhqPb9D06khf0L3hDUGQQ/ljImobNVxbSsQ1lvxE5/cjmtHLX"
    "NQjV0iM3VrGqBqJhU7Xu/YyGTaJI4qkV5+KSnuhPwaeEx08Qa8ch565ug8vTSOtMGB1z8A"
    "JNjM7XknC7RYYeJPaQ+2K7DhpHgCHbInfYn0hRV6pt0Wo+9LqxqHkb7jnVtOAzBbv3344Z"
    "z3qyN8F12Sdj3OqYcDdifWHutmRH/YJ+0Ip4lo23wU2q4xdMuKxlbYlcfxm5VA0L7/k6Fl"
    "ysuuF9Qm5O2udwIYo119F2n1ptNaPBU3ql1Zwtnni7ILOEDtHjiaPZqMUlGplmQyfH8qbc"
    "RMdohUGM55kOrtJiyl6ErEFNH8/dC54rc+RF1e4KjZFFpP/Dhks/XOgcZkseZqByo+XRvW"
    "fwZk5euVa3VykdaPYDDmlTm+jQMgVXwTgXDjrOVTGVSZRRK8E9OPbjRcGEix8zWeqIabAi"
    "pvOlM/u0PNvsrkbfh71xGxkv5NvM9N5dfzoif2JFJXM302mSPvmbZuab8f2QL82kimRmoa"
    "nkg75ZOSbhWY9kgxQ7ChmkwtfLtbxaW0iF+/xskmja4VANwqMYx4bizDgaOQtWACWNXMYD"
    "VX+6YisJ4RGHtARDJ1I5GSxp/ug8bSvJWMgWgEKSrvPDdTKAm6NN+0NiaJaAtrJlQXuEFn"
    "ITDp6x5Q6XwYvhu/N9x4bvVGF2rzz9G4VfpF6KyNYxCUVpXSREzrU60h9+609pcS8o6vWs"
    "2vRomunjHqFoI4IXtomact/pD4iW4jefvXxHteCr5I3pCAia1/brJL1FRc7JWUJnhHJd5l"
    "znSZkWqQ9imv1phtCYEnMcIhM+Xp7nV1hthNWGI2sCz0kPD0RVhlqLbBuC/7R1wH6wDY3L"
    "YTmA6gOePq7gZ3WBQU+XIfbRMVV7R5+vDfILaI0C37H4Cf2ALASJRlMGgZAug1cWuGq8fA"
    "KTZTs4yzuF9aBe1gNREeG0FRGI8qNALLesMS/jrODVBKmIYW2VjGGlBdsXErMCb9YUROkE"
    "/mXx398gLPyzisiG6UQp2dJRh8J6U2Y71E7tE2p9s+dXqPVCrRdqfRG1nmgyGkj4+CpTv9"
    "8Pa+VT9KVFhCJ3VLFLDWq0Wz3ANmhhgTaC/Ek6BE5ZTwO3sGWBsgklCQit66lt0bxGrybh"
    "CsgsIysk+aRvZMYze0zo3vC8yyKW+dJnXkuEEIx7X/qT6dgLIjDxSgVo3TCCzuP0a2849d"
    "qZtVEoB9tbypcPJYC6tMwuHOkKbEAidNdWSd21Xh5RTvK3aidZe3dWQdE6SiVk62zZOiQX"
    "HC9cT/bM6ontQek6urh4E69d3SZFqA4Un2xRej8sT7c+rzzWL+i7StaEY4fCXP2+eTQw0K"
    "vhtZbdnsULg0i3O2wzW/MdyxOKluxJf2iyvnIIZj+8nsnWFsLMaDIg9Pmz0BwKhbmlw6ib"
    "rYVe9tR/EdGaUkKzS8vvF7iVzadX1qeZ/kNRV9iCXpJ7N5y8g2Ji8J+Qno3cES2XlMj2wF"
    "G45WookZ85apS3I/IMYaPC8Xlax6d/jBbBOEzTwOjnk8AMhbcKYewTNBHgqjVu/z4vaxkJ"
    "03OMN7mp+sPepNdGf62lr7JuzfTe8At0PW8jXMr4UX1y918F1/lfjV3m1cf2E5Ew7TI8vM"
    "YD4vPdjFfWzrLxpqBIdzX5x2Tau28jl3qmD/pfvk7bRNperW1ozj7+DXqzm098LPhA2meb"
    "ndirPkKUZXGq3ybIwBcsSDH0VIt8g43LIaU3mGFoWNZT1BgGedyESuhPtcCDT85sQh2NBh"
    "GD3W0/FlkyfLy/7ZGFTNcxGaTaKQEnimoBAGWiEWKkIiKBZ7upCCxKvyCaW3PlGZtsS25q"
    "JF+I4nxhfG9ONbNuDN/1m3cf3n18+/5dELoXfJIVsecelgk7ebopN5brmtEW9PNvOVvN7n"
    "s31mxTpRnPI8tzX/LteKyileaaiBbUlDgep1ixjSYC5YXSHI9VKKmoiTiZeGGQ834nQd31"
    "49Eae+y6hFtjISO6iLQyZaA5Gi/C6wuwaipYUHPweJgm8jNWvhFWTYXJ8x9XgFTjXO2x4w"
    "oCwbCJWflZBS/BYsXB+NRLs9EibJwNJhSSiWnxz2pRu/PYNx49Z6sZsiLQK4Le3DCeCJPj"
    "T7Rbl1FDYVqAnV4DC5oALBdgsrJRK7or++5/Nff8h+PFqEy39nk1V7aoRlgdUz4NXVIWNq"
    "GahCWt1GfM8tQUFVcpu6aDBVq2WYUA0Wy8Fmu8qMC81dlutVAySAOBUkx5WYH1oflAWc68"
    "MnGh+WjJ8AuJKIo1daXOVU21d5LpVABdb89w7DQVvQ1REQV0paBzdAWKegvwSu1aC3KEQd"
    "aXaEmw4w+6gOFXw3UPN1Hcp9v1QoDVfJltZdWsErUHwq+py8y/Uys5z/aQNfc4o/tSoFXs"
    "5hR45d2Oto11xQ+OPg6uCKsmnl3k54FhGsuLKvSnW8qnoesK69QreX6warmwqPFQmhu6Y1"
    "UQdHILfJoKFfTr1tSFTY54rRL3UNdjOKb8mgqbh1ZFZurCmNXxCFusiRhegY36jqjxc2zm"
    "NZTVcnkpod8o6YZdwSkWhm1o5Mr6qSV0JtawDEUslxgrEER9NHKfPUZjl3NTgfvDUVZY2p"
    "p4SSQNInUev+R+BY4PAcOmAqdhIqlXYLAYUD4NPf23so41ad+tzZIszCwBXTR8mrDtB1x/"
    "FvAugFsttyYFriK03OyP5iJl2VKVyTIPhGHzE2a2qr1Yk6NMrsBd/gC8JlhubLC+pwFIFL"
    "QK5AsPsEZHpO/lMWkha1WcZQHDLuHX0AvTlPVqgl3HLqOGwrQ1DajWq0hV4/VAGcsnK4pw"
    "aeBMvHDIz6skoc1pME7WGuMKbsYJsGkqRuRW1FdkD1aJ1bd9in0Djy1wI8q2Y1YgQkx8Vk"
    "1dXfKWHPLPVRxVHY9TU5EKLkMFL9RqQjrvPE5NhYx2kZAwVJavyC7RC3g1FTOBVvHjiywy"
    "MkSvRGmcuowaejVuZVVglVuIJ9/VssXiygIMShHlrh0f2rf7nilupXc2rFApxiD/yCeAxH"
    "k2BGKWE85YqlpGCFkh3Dw3XMCyIbDBOizWqCBSPYbdriBeYCazaUGkuA0dfbB3AZkzWqUf"
    "Q6ts8gwZOtrKW2zSplsvawNphmW7xf6hOnMbPeGtDS0DZOg4sA7130o2MaiaObOj175TA7"
    "xDAjrR0ovrBgL7eUpgn14zOULUwEL31VdOFuUvy6xrnspd+piIvro/8fyKvrqVXEggAoi+"
    "us3uq7uvLpgiTIerD2ZL0kHNw3xidAcBhdvYSkYuRogmW4ZbZTHafOWnOyD8Ah8h9178mM"
    "mSe+kUMUXew50sfFqeJd+rzt19f+i2sR2N2whKV+luH1vDnOkP49GXcef+vieNPn/ud3tk"
    "xNY0yCbbbLBkLJfqApNRn/vDzrAbGrNUdUBkP6LzeNd3+TuKSjn/+nj3pddG1FYx03vfOo"
    "NH9xt4tm13cxeVyN/maZvxNr1txttE2wx6oJSS1qKUDZTIG1yQXghwQoATAlwuAW5f95gt"
    "wEXqImcKcBaMlPzCdIcFuO8RCWypapBBQfuqWoZpg0FSIzcZmu9ayCHza5IP4Ot98mQ0e0"
    "3HkoVg7pBsYm/8KwsZL3pS7Dv52w73VCWyI+HjSoxCRORFRKRzwhQRU64JbzzPYmFJg+hJ"
    "WlLSLVME4ICggQi/eZ0LYhiW0RsuCbJoX7u36ucB+H06vO8T4NLub+53TkB8uG1cQCgaxh"
    "VoGEegs8jqZeaKH4B8TycQL4C48F2VmQCeNONcvg3Rq+3q2F5twtIgLA3C0tAqbGnwsjRT"
    "7Az7HM5sK0NoXA4fEeSJYOVvqo7mpvFiYbNNFfoFNLDARHu3MLm9bKRaiTgoUPdN/EwbXS"
    "DVRlgHDxEZYqeEXp3yZTN9pn9fqxqGD38QIWdLRpCxP+gLCF+DMFgSLAwT2NOC1PrK5Uso"
    "DDLcQrphr8mnv6AfUPFJNTf0zv4BBC9rTH1fM90zkGiyZSM37ppGjZG3ENYW+ZdqtdB8h6"
    "D73YthKvCx++KcVhBh/eDJ+kFbiBaODItSVaNEHoa/xoFhREAjc8IILk/HOERSCmDO4oNO"
    "jvCKWUsmA1+f4Hw2kKtTnQ1xL2o+N2qWH5VlBPHunOIaeYhQqORFVPLQNV1YKY/RiohDnr"
    "VyYXz5KabZwkRsKj7HITIxwVxPMP5zqxJ2JeY4Simmmetppqp6qeM6SikuZZ5nWdh2hW23"
    "KbbdSK0hDVTFKorvyZb1hHddn2ODwC+W9F7cGB6qu8q2h0cLs2aaxNXo0ByBdwZ+xiZErl"
    "nIXqsW8mxNaCPv0BwvjA3Et7mVQGkAnAlmX2ToGAzF8DdYfXXDBtvyGszYOpIXC8PRbbTD"
    "Niv47gxvFKbnepme8UZWtSIWu4DgVBa7y1mcr2/yGETJqPTIu5uESbTxyS+j70NIVyGnCi"
    "Sp9LwcFeylqHzr977DY4hIxqXSUd7ki9XLiNQTCeIiHQVeupJ19S+3lUexu4ZBKpSKbKUi"
    "DFk1qsUoxrGeKB9UMBhrjbMQkshEsOXm+FxlSs7xpZIrosRYqLKGwqQttDSNDQ3FWKqmRY"
    "RU/V+Oau6gEg8RVB3dxCvVot3b0Mo0nC0RbJnxIxWyFtJwvaRhIpF5rSVyx/AHFI0LwLjO"
    "l4eSkYYiEiTOm+WzNMxNWV3Dp+UZ66vOZDLq9jvT/mjYRrJFj2p4NtMnvfG3frcn9YeTaX"
    "/66I6wsPmsLrCkkh+t2o478vPocXjnsVgajq54HEbTr1SPgYMa0vEHvbs2pChiBWjG9/3h"
    "FyAwN14QxeXT6h1rsSiynfzxzYtkevMxj474MV1H/BjHVoH6DeqiUDBTmIbnbcTTkUVe57"
    "UUyIvynkJgnA/jhbHZkJ9rF0oAjRA1LjrvNNevD2Sp+9cn5nlVX3VH9/ePw/70H5J34bZR"
    "sFAk77qd6YAQGUOekZ9Onsz0+8fpY2cgfe0NHtpo49iOrElrrG3J2MfB9HHckyYPo/GUUJ"
    "Cv4ZhYsraGac/03uCuNx4QTgQcbGo74N0f3I17Q2CuaoqJydV91590bvsD+kpyCMtzVaNv"
    "7Q2/9cej4X1vSDhj/Vk1Ddr2fqZ/7XUG069ttMayZq/BbPnY9WQCrDgLTyT4+nhLhjjzqH"
    "DAx+VvOZuNzMrpnuI/U3LIQiQN2NBZpsne79OIVdIH8r/uO7//d8QyORgNv/jDQ8B3B6Pb"
    "ZByoLS9sqagSE6fjeX/zdJr6uNEKyWUADwgbiXjVurmPWmGHYIKwiXCfwjOo4RW5BU28NT"
    "G04CV3znOhdZ5Gf9Gzne8zZS7rT5IXslD4IGcSC7CzwS4FsgC30Eouu4ibA/Hb6zzi9XW6"
    "eH3NyLSC0mJlSp/s6S6dZ8V2n3GWX0Xr82zcN7O9xYfL+8TIL417vfLbRDTMTxgNIyrQXF"
    "VZgWYfACDNdwWji1i0R3jyOXPUnCS6KAJZEuuTZi7wie/BuCLWKosEFo3JkTLud6f5Ehjc"
    "KHFrrW6Pz2C4D3jV8I5IzV2IyDhBcsDxaEVzEpqIFmHjgJn+eKzCcWh3HtemojY3aOGi40"
    "G7dRk15yiMxchoGpGUnArOrc+U1WODTy36Sys6tXxeTUULzhajshvR59VUtEwMGSHHIzXG"
    "fq37JqLkedSPh2niMmoqTvJ2q6mLio6qzp5ZU/FaGFKlkHUND7Rc4lUdxYatbNlSlUrPA2"
    "HYfMVHBkQq2JIwtqkYgQMd8l2q2IYup6Yi5bU1q+TI6gW8mooWeaIv1hUID1OXUZNwOmOK"
    "XGB3OJwqFzZR5E6Zk5QwVa7G954pn6avuY3p3Q5LOn7Blg0fq7aFnsiktaDig/e3rdoaYa"
    "hadCxUhaDtO6kr2Upm0p3yRXnaPMXTClVFNH3iK9sO5p0du3A4XNqn5TnY7Grc++J2Be2P"
    "hlK3N572P/e7nWmvjVxrvOuxlhbYtNUlCONe7PQUYo0hdtqmfT+HQ4idHvfcCGlZ1x037o"
    "tGSNOuoL07aTIljN1IZ9ofFCsSgc7GbrzzbWf4m/TQG9/3yXMaA0L24kYlT6ad36Xe7737"
    "Bzf62Zb/lAgEm62XLPU4vBt3+pP+8EtATtahQpYG1DYPuPAXH00PEfbqYm/qgKABsdFnCE"
    "C6fKps0xFWLcshu5jlpIe4jLRwmBBRVkhGbfV0FsIQURFDj4j3qiIRiYEVzZyOX4zsZ0aQ"
    "Xh9l7+eA+Ix7PVThvMgt/dAb3tHkXo9+pn/rjclNDfm/RIAlNzOkAI97nx8n8JGJl47lfv"
    "Iw6HTdj7aavHBj/i5f3sg1rZctjBomFZVRea6MamKZWbczPQFsT9GAG/jc+V/+Ji+1rSKk"
    "YlvxvK1EPGz6zSXiYUU8bK54WFFs7wSWNIaIVyLYOE4pQo1jVXW2miErZbBNUgps4yqlAQ"
    "HIxWCNEJ3X6M4loBlx8aLq5omqbu6D41OO4WrQbn4SQvz2yYFy6FgVKOdBOXkPFU70SPrH"
    "44d4cipGOp4a5B/5J2JCOX1WtVLKEA/H98G5iFxeeabh2NADP3qfHW0Qiu3PDDCYh8blKM"
    "drGsbGrZG7UXXHxsg2/P+irn9F3rWgdiJUyw0ftUjVXY8/Njc0AgDGgNN/K5tP8ARrS1aN"
    "3pO/L0+AAXkJDLW2MlnmIrSAq9ACb27yen284Ud6ezgVfvK7e0xWDOJkI2taqhVkT3U+I8"
    "gpLVyuHeTt9Yf3gQkE/siyfkzuO4NB0gQC3eOLounTCCyjWG4dkxwAhcI5QiQ8xwjxFHAA"
    "l34pw3eEsIF275rYufO5N0Aq17RyDo4YrXBk8T/TUnE3cYJQeIsLe4uFP+mqSn+Sd8MUNs"
    "nH6YRB/j8pt0FhaBmkAt1YBGeQ9F4Q2wThSZGth9uDS/dyE8GlBq2iProQjfDWZzvpXINh"
    "AtwynoyJz6qeuB62noeWVQ5PkRopMnI8vIWKlnB5FBxEOHHT5ID54l7mekJdzsccSLDC95"
    "kH5LjAnwPhsCArQM4DMkP0r8DDXKkbNKjNxfaDhkt3ZTpCg3JhuV2hNC/TzViW0cqUFUcG"
    "t+QLtpBlIPKdd2hj6PbaQvLSxqY/RGV3Iz2WHcOR+c/YPemSux5M0ZmUU4emN0kJ4LP9SX"
    "sq4VGK9fcjm6JYZuWe4vRuYk6UxiYkBZJpK7jTr+4ee21E6GiK32g89VL8yDkMaX/fO/1v"
    "8MmLrD7zk/K3ARDK5SZFSIVLh2eXjmpJRPxg9gk61CRhT1euO0J9ZrXC3gjkwFouC/hwgv"
    "GlrlvOIK7ah0NEMWODJXLcGIy6EbfqKhXWOGWD0P379fXbtx+uX799//Hm3YcPNx9fBzAn"
    "H2Xhfdv/ApBH1jnDj0YwWqoLVTZVVmGw1BlI0DVoCipsArGRzackqlkJ2T6FcLGXScimIl"
    "m5hOwwqRB6eBZ6RChF1dfw5Z3SvFkWGuaWro+Jobwb9aLOPk7XbzPdfXyu5gr9fRfzkoTW"
    "PNtPEt0UmZ6S6H7MV4gW8rAgYwtqvIbharnJXZCZFapT72Z0IVpLBzK+4LEmWzZynTR/c7"
    "bsKrQnecvhDDHhQOHLgaKUtlv7tDwnklyNhtKkD7VlyTe0VCglO/r82f9ouaSf8WGtrp0P"
    "gZ4OWCm44K86Dw8DWkXQo5/p/WH38bYzpdUG/fMSCg6Oe7/2up6f4Q+8cP0MRLG6G3e+D9"
    "voRbXXCrlb9Jne+/2hNxjASPznlvrgZ/qXcefusUPJfQcx+ZRozLRe4UIzrHJ+iut8OUYZ"
    "KUbxmd8YbON1uoVkT8Hz5uPWRuKtvBImkiilSOri2kSi4IVazv0XpRSGMN5nGexaJVK6GK"
    "TC4lz4NHWT3QvGjUSIfuZ60pDcXhC7EMnPjFwg1RWEL073M2MYarLBVj1SstyiZKUOzThu"
    "Fy1cdOq+G7hkHBIWQUg1EUPITJWQQKJUQvgQGeWXdYP6ik/hvOcEoch6Fl7Qi3lBhXPunM"
    "l4+71fDdZNTxRLnJWFHaDRREjynY5vZxqqgdkM1CNLNEhYOx6ocJJcPY272VBBa0Sjonbe"
    "9wGvpqLl1m4+Hqkx5dNUlCxsPquLCpouT1xGTcLpxMEsoS3IDmaJ7tHMYJZNdGiOvN8tvc"
    "pfWejFMJ+Q7PYudtnQmsTphYg/Uf+u4dgwiKjJ5AFaGdhC7Izg071IhLRcwFZwREgL9SwU"
    "NgpHqX7qkseuzbGwS0LY04U5SkTlc20xEfaoc6HriiMFcY0QCURFnoPIc+B2NZ/IlLoNTJ"
    "9nNKPWFOHIcclbDolnz2Gr3HtjT6a6be6H5SqxBaPdTj+g17YhWUPXseKlbtDuPy+mattY"
    "R/MdolUZoNsPKML4WdYc+AItUJx1tHXmmmqtscKuvnWyNwllu17K9hP5uUnY8+Us+LQ8h7"
    "Bf/c9jZzztjQf/aKN/OWAiMLXdTL/v30nk0/s22qjkZ5M9MNM7w+FjZ9BGZCc4shbkH/RH"
    "w3ao/Fx8O+XKNbnJk2tyk55rchMPRxJ1vn6SOl/ewVzwULl6GJDVDGkyHv1Mf3i8HfQnX+"
    "ln/ok907udYddLvAmqX5Za4ZVnU5HXLTSHbYvJN11RDpWEOJ4ux2067nR/o0luICc8zfRh"
    "r3c3kb72Bg+EJcaKJa2xtoU6beMhTbQiUo7uZVl17v4BKVaysuPjdLKczUY2GcEE6XF0IR"
    "IRRFc4iC7Y0SUiVOO0IkqV5yhVegeBW6zQ5goTie1VJkGmXEGmCKHYWDxvLOH4uarS8RNY"
    "CQqa0ON0oomN8KcJf1o9F67w/gjvD6er+UTen+D2OrMDiMur7iDG8bv+iCh6qDdbVQzvvV"
    "e7tiGnyKnjU0OgZTnLfFRzOMwkv3rwYa/ZFIJEyWhk6LQOGnlmY3NfBO0NlDq7adEIUeq9"
    "cnM1k06xYxgJn1e9fF7B3Ja2LIcZcO39ImfoY3f6OO61EflizsJ2TDzTp73OPZlqLG9m+u"
    "f+EHwA5H2qDj92pj+MR1C2a9JGW9OAsl0WH1ZldhXyA52C2HXI61zXvYo2QbrB8oKlGxD9"
    "8cJ2WKKcO73Sih30ESKhqWfrkvsom+Ml7sZlccVl7sjKigjc3c6k27nrXTDkys8NY4uRoc"
    "yxTBnSCo07KD9+hwaEL7KFFBD6aPRTLNGI/I8GREG0lJ9x1IKgKNlLWYIHkKu0pdKj6T76"
    "sVKfsfkjKWee44VCHq2XPNr4GKz73nA6GtOoBTejj8YtTMedvhvKQBGmn3VHw8njYOpFXQ"
    "H65AV0X8z0Qe8LhGdpeAXRWUm5ddz70ifyrkdr4pUKU+fS3nem3a/uF5DtxZq+azT92hu3"
    "kUH3CBcSLtn1bA9jSkiXzIqX+KniuTaq7tistOQDasGeTHQQjRXlg3uEfRqxsQwIGqAcxA"
    "tF56sUnVUqOhHXJpOLATOO+3Tla0/RAIQvELqxXEpF9d0olYC9hNZLRLKynVsjpKJEtwib"
    "+XnCZuoS38GJRCjCOzhB96Lp0pzZ6atBNLgGC1fyTFIKbGsdjMRj7IaIReI9Fukimeh8Hh"
    "eVZKKnHM4C4Hxup/idxFu+/2Qrp7ue6LPWIcdTMCpPsr9hbFrgvSFPnqxWxKdjg48ovOkt"
    "ZK1lE39Cnt0SkT98CvAUqXpA/MpCfxk6Zmb9n+GVwvVUL9cT/XcC9nRjrz+eZ3cTT9ben8"
    "C115t6jj1sp7r1vnYGgzZay5o20+96k9/a9Awq5XSrPNGcdsQtsgcCggbYhc+wBRYyuRdV"
    "myEoZfvownTCSRczZm2xXtjpGRAJNGMrFFrJFoZzTyXwjBmxLQnWmgQivrwjfyyXSXBvDU"
    "PDsp4i3bE5xICeExanQjr45Lyi3O1oNIi4fm77cW/b4/1tj1xx9Agmg1RXg0qdhXLInxlt"
    "X9SuLdjCDXZ1rBssYaDNk/d1ge4pvB3cl8r76hqbLRH5va/LMpuER7QOGE8WsbE5TCgLcj"
    "vTCNqtaRC1lwzbZ2dtyWEF5oqNoeNdC0GgAH0VknUFmY6GLZaFpAKOwgBSMwOIs5kXi3fb"
    "U/CsmJfUAKtvnEr2tFZIvQ4IGgjvSRRsUW0tHdJTxRSujikiuTq39Ugx5aVdEP2ru3Hn87"
    "SNKO1MHz30hm0EqsFMJ5BMaMVI0ICVmf7r490XavD7w1FWbknCzvA3GGHK+hOMAMz73+AT"
    "2Vys1WdeikzCpS5tVJ1VsOFWXaUK71G6Jun/f7++fvv2w/Xrt+8/3rz78OHm4+tAlk8+yh"
    "Lqb/tfQK6PTEVSb5KpKLqQt2VmgUEspqL0VFCzNkORSt8EAUGDsqsri+Sk1tYS4c9hOhH7"
    "zHXss2sBLjHHEUIxyVxPMtbJbyWTtcWmlB3Alu0uyOJzvlvr+rSnZ0W1KdQFpnb/ohjHSM"
    "8H6w3/sBLOS01d2NIOy2ZxZ1eC+nzgvo2D+5YLQP/lGKazKQrknuqnB5C8aCNBca2iGEYI"
    "zyZ71mCPQ196glzh3R2mE3dR5NDcQMECycT/clSTlbab6UxlkV/ah812p3DmToV/WwfErU"
    "zk2Qwu7NEO/CncI0+AVVhekRyY70kF2gfRpjHWlmSBD43lw86CO0ErTpY8iFO4JGttvJQu"
    "/xjncUZLvo69YhvRi3P/cdSGP+x9gxI39PFM73ye9sYS2OaptV5e2kQXBRM9tdm7T+963f"
    "6EFtBxH4No4MepFPd25XJ2Zfi6kk2h6IV65PwluYgZPNcMwrcpVxciSimaqfBsNIN4mOT8"
    "/joZDdlz64+Pz6q6sNG/kaZaNXQoZMwnABGZyoRXOu6Ajs0RMIh7pVVLUjdbw7QLqykxyk"
    "vLEbUK/CTYKXjjvrmEnsIiF/gXwH9h4pK9uaKUDfTCXEFHyJGu7byzsSYXjHeMi6pDHIZb"
    "e4XvZcYpVyzcuhuuoF+zfZUacB2LpoC+u9DNVV+smcp9McQeXIZTl19TYaPNb48Hawpsmo"
    "qRvN1q6sLN0j8aqc6eWVPxwpq6UucqkSF2kulUgFlvz3DsNBY22bLUle76L6pArRPwazBo"
    "Cllsc2xWtDnvQtyaipgXMyzRuOjjIfvVZTfxo6ybCNlW1rEmqfqzale00B6AYz9g2Gjgqg"
    "HrHvtZQI0ESrUXa8nCllXN8gJ2E5dbYyFz5kSQkp4NZjn6ooBRZt+Mqgr4cwiXn2F5NFZj"
    "1/3x4DFsKmBzR1e0CpbWGENLjVvKralYWWuM7eOhmgCbxmIEEpJUmUGHClyNt+rIi4Xh6B"
    "UsrY7LqKk4ecHux2vahM+uSSAVqskQz1L36lOwER3peGqQf+TCdRjmV0u3avb6W2KsAKiS"
    "iTUsWwxfdCnYPntsx3uuDQRPM2xyijPyyUthNthzayBWWxMvsYn1BblKZS1DtyyE2UPAte"
    "sxbSB0XthSRZCN99waiFU4hqsCsO5C7BqCVon6RYGwmlK9KCzMZtcuiow8WLmIzBLSVD0o"
    "p2w6c1NdtNELVldru4XW5F/YshENM6XlhWCUZeOt3xIUulpbLQTVilQdrYkuZ2LFXjNqGp"
    "34XYxqR/+Ml3JaGAq++l9RBInjIkh0ihKwp5fo8cc3sELPTZ6I15v0iNebRMSrKLF92vJH"
    "K7Ld/TDvvPWPwjQXLYB0mqPgJFWP3CtD2t8AScBTo6+YtE2q1VJZ2ZANObnLYcygFAizMo"
    "CIcJOJcHauLIP8ggGFb47GtYo0WQhJM1hFBdIj/kMkRwX9lzuI9yLc3FE1W9WtX+B9DLHt"
    "n/97miP6JCkAIl35MkHoZF4CdafIWRKma9JZXVHqva9FFux/mKQ8bbfOSxhASiiAiYBvJt"
    "ZJoMu0M4tVfq4nxgebmiUXWqSpWbcz6Xbuelk9zZKZrUe7zAKzVdfl2CD8o4Iy2KWORuue"
    "cGkqQhVFVP4cnn2o8772bpOj4PruMcq//epkYj9hP4FYggvbKJ/Mgsm0zMeycPLb57eyaY"
    "MFHNLud4gWmn1lkU93MKdttMXmgvyHb1Wnz6Pm8RY1pr9AW8WN/IQtpNpIcRh9GU/+tjw2"
    "eotI/OBuFHb6i4tprQw7fTBNBfWMMJ3QMxgleMpZ3FikTYK3MpMbedtqldZl43C9lhA5z0"
    "6Rq+5oOB13umRA/8uQFsg3dHrXSJD5BHXw7/t30rQ3vpceOhNaQn+jEjCwuZG2skVr6X/u"
    "DzuD4PFS1WXNexa/OfI5XE5QgUeo5VWe90It508tP7Gk62YnswXcIHM5U661g1E5+mTRwS"
    "A8yigEzSf0I+ic8AOpFhUtwYfk9QLXQ4ImkSYXso7mzLbiVbMXMSWNkFVFTImIKTkHuKfq"
    "WV2mIc3xrWg4swVdqBONcKcJd5qQ24XcXt6dJmrkXNyeH0aNrevEcM3UeOTY2FxW/HD9dz"
    "CoeyniyDaoAsLWXNgm+vKsDncETqg3ZPWTIf+8itevh8+FlsOTliPaB0eE8Xd5ZPF36aL4"
    "O9E+WLQPzh89X8/2wWnNNdLXdGpPjTrCfYYlPSd4LNWFKrOLEKQqkAm6BunwlTnzIDoYW1"
    "A5uYSFhEF8Pk399WkRPrOVhOiN9jFdyO0adiGfPN7e96dTcI1aznyj2jb4THsDAtjtoNdG"
    "bqlPDc/0/nD/qarvP4fS1ITn92EbQcgX4ftSqjPGm5scx9abm/Re5DfJe9j7QSVqmcdpRX"
    "cMrrtj4AUmCEhFXSRxulJ7l7N5PXW8go+ZtZavb96XQXtP2Ty837/Lgff7d6l4w6OYnXmN"
    "F0/l+jFEKMUJxvMJRudKMrFssUzc6YpjnK4B6sy5tUfR8CT9bBMNT0TDk1w6rH/XzHdFna"
    "FxwiMs6PW5nw4ayIWf+Tzgeid48WUbJxTLNops2NNWEFsGqVi4qbaNwkuXQSoWbzy9Akqd"
    "FoM1TCOWq4jnOX88z5jIxON+d3qVXMvVoNy0JmBxfMNbOAey8WCS4wEexTg2FGfGBZ8D7v"
    "C9VQ3cD0Sja1LN1jjOjJs+B857jUygnOtUjmuweTAO1AeBcS6M4+pWCsZ5IlmXahVdX0Kh"
    "lp/V5jZ+mTvKCjMMowXRuqVsBqreWKAWhuRF1FZSc8jo+MyaClikiajxUm0TUeOlqbDJ5E"
    "cpsqTaeFPBIUaZ9QmvxsK177m6NuAqOBqygOFXw7UCNBy2rayyCpGWhu2B8GsqbHNDd6wK"
    "hItb4NNUkMjTJbnaoAmyRphVcVm6DMeUX1NhCzdClvRKmmKGuyEPG9waEzoiY2nfWaiaps"
    "h431SoqcARBcvGFZz+A8qnOeppNLmatvatRiCjfX2bLI9tNXlRyaH/4DJqLE6GWoUe+RCw"
    "aSJIJl441XQ8dhk1FSfRvfcwRtBmXLJlTauiyyr0GZ8SXqLTKlEl4Wk6ooXa7HV8Xg0UI6"
    "wndVsRTBOPVUNQOqpSAjXOH6yW4Jvw81ZMkJY+QY5ycTCWVjLQUYjFJyTvU67CD15ZlMJC"
    "OlQvRou1rK+YdeIq45unoEKsXIQonHD0Qq+4cMIT+blJ2PMlL/q0PGf4Xz2MRw+jSWfQDm"
    "qFzPTOdNrpfr3vDadtJNu2vFj7JeIvn34o8grSoW9uXkH4kih2DiYpRRhhIkObHNFK0XjX"
    "MNF5rxkuAc2Iy4xd8sfHpTSz0FcrFp2S3LnH10eOL/rkfPgqQf7ZmFBOZcNVeFjuh0Pewp"
    "s9T5DQsUXZQpEtbC0jGvqSqWC4wTaS5o8t3PjcZdBG/3Jk3VbtHZo5r18rHxCZQ5tITeoC"
    "o/8XyRvD0W23ATn+k/A/3OT8CL7M4tOxcyYoMyoKUF/6csjSMEQV2RNUkSW/emWwioXl09"
    "zC9Fxrb53utP+tP/0H0dPIrngmh8hMJ6L2589tRH7acjnT7zvDzpeeq8u5Jy7ocjN92vmd"
    "7C/5Tz60uvDPYs4Zew/EyHieqvzb4Ayl9AzHZHVnylmTKaDmGe+rL+MOrPmVKcNyn/QGn6"
    "Vxp0/b1VhYW0oE8ZLdaqpf/r4EkJyS1OM/TNKk47+y3HmQoiQqRZUpAMeibhLMZy4C50qx"
    "ZSYiTikmofwkCCOasPn8fDafSg0T4RQStmUilmSSaZoIp7fk9HvqkRLvtDgkelmri7Xbc3"
    "WPHzSz2sgKbiMTr1TLxiZWWoQYGY5tqQpG8x2Cb09bsj5Oul2GM/SEL5vpMx34e8+hOP1G"
    "3gXkSCOL22yTtxnUr6oZxpOFloSjHPtSskUeEPaqbSFVoS/w/gp+VB5PbCTt+H+hqr1jLR"
    "bCHSuMJVweqBUaS/hv0lXnGt/0FCmArj++eUU833zMozZ/TFebP8axFQLtCb3C3JSa4mxR"
    "C3WhfuoCV/Vl+FzPFZaXuZhyFstVZ+tnyYT2TBUtllCfW0sLK0e035bp6G2qlhB1RlEXNq"
    "hMK/UZE7VqTf4BChUZAp9SUtCfHF3DlkU1HvJKuBG9DsUmK3L1PO/Mo0sRnjDUbw8WPtyE"
    "PsWVPuXPcVlfUJieY4mVQNTr/gauH6+sELvBxkynPPbNO3TDloKobz5cRULmPaHMSw6ugq"
    "DuKQSY2SKudykcL26FL3CnydLtfm3lqH0mNIhTaBCcCbWOnkOodQ53qY0ItU6BTrW+HAmG"
    "ePKld2GR00r0lQXIqVBpg7QZiJj0ry021/LWIvKmYugMcfbkbyvZ71bIrzzJr7VrLucmWW"
    "GlIMxemhbIpD6Hmd55eBj04SNvrc/0x+HdaNhre8u8lMCaxwT+Jt0C/iZhAFctyW9rl5yo"
    "W8PQsKyn7JEoZWyW5oS0vhcTM4pjNBoA5yAf67Yfb7TzeH/bI/hT+Mkg1U4J9Sje8kg0Oz"
    "qi2RG4vktkJIbIGpiOWJP0Qx+Tw/mHpbJOo5SiXRzPs+xemyUmOUIo5pjnORYdyq6qjLL2"
    "j7fC/XIShMJDLDqUnQ1cKnkVXrNRKrFg4wkX9BIsjGqcTuAqujxVb+gt1eXJ2/DV4Nz0bi"
    "LR0zGvy0K0aynmqyjYEic4XAXEeSCO30VHNMQR3TeygC9W97K412zobObY+2Ysh9n+eatA"
    "fUI9QnXQYzZdY6TJlg1BVjqhQi69F4JlG7EagwmPVtIrVgnHw56vVCcXr0oJD1V0KnZt0S"
    "ktYKYIxjcpv+UoO0VCiC5XKSpT4C5eLupIcZuHlX6ssM1O4zz2yO/MLdo1IqUsrff00HHv"
    "drWQQ6MPHvN38s6icQZoqZrkbIYURNs/qOWNQY5p8uemhSCFkmZPyoi+Bi1k/ZUN5zMjAK"
    "IyrnkCHbam4dfeFUEOvN0ES9PYSKzDB5wSbORDJFnuiBpeDBkQg38hYZOyVa0gdmGanxo8"
    "71AoKOhFqYTlOduaFzp4j9fOvf5JAcd6AnxQuoiuMM4KRISaP6YIIpHukNmq574rZT5JJJ"
    "4D5Kb4uGxaVIJYGy+E2KRJQVRasF4RtdEm7IhgAQGWsmnvk4M2mBx3RNB4kS1kbMlqUg7n"
    "HZ3onUcorUJo4apSw09XpKEyZ7u7aZKI/joZDdmQ7inikgzEVf8baapVR2AzUAMsgHN6fF"
    "88lC+2toFBPL5PJF2d0G8cacFZDF0GqYA3W+AMQ1aN1HkX41hPlA9KnYy1JtKyft60LDIP"
    "0AWSNsZJbYQVjDgo6cfGHpT0Z87H1zcfZ847/P5927UL0m6w1OOzZwYuoZe1geTFAm9tSI"
    "eiNdxg/MJwy7J5tkN9NzeUHaRcqQQEiwjrSVH/HC+FunDfyXDDsdEPt+/Aj/CrVAtZtqpp"
    "RFB21QX5iXw7oSLUUEWAxZCEPb00lj+e57LT+XWDWOmxHGlX11mFx5JpV5ZTKmEhQijSUr"
    "gOZlf1Z9UuIzgnCIUzPgLsRVtixWOnaopnRe73/VKtwvv+IOtY60dY1nF5HxSgExs8h65y"
    "oZZYPC53/jpidSyLqIogXt/KlmpdpegcsVEH9Y5gvDQPCHLGtZkrjKjp3i819spCBGAHuL"
    "U8q75lECFdtqmdkVZsIMNAgJd35KPVmqFjVMz7CJ2Al2JAPOyHiiV/8sMs9omebsoO0whj"
    "9hHGbNrVpJAXYU9xFPB8xoSfFPeKZCBm7azi1/L+dihZOIuHo+j4slknupe/GnGjUtqgAr"
    "fy2h9/2PdPLkzVdK9EaJmwo6U9N45lo7X8jGk3BvqXbrifMFz5pVgIs1u9zG6Nb2k/GLm1"
    "PjXDLfX5eTS+7d/d9YZtqCQ2VxXFDZS/fG0kUaZHlOnhWAyqnT1UxGmc0CbqZkYUgzVMIw"
    "AVRShEXw0eMK4u/CJxPlSDcu4087oCHD4XRR2KC9ShuFzcUKDbPxBd++qQvYAOauW3F2z9"
    "8TnsBW62oNdTMdLMUXeN7p/QD2uNsf0DGWRRIdWmQflBZWXy3xqkIcq0PwiiQ7MalJzhhX"
    "lyHSmZyHEURomzGiV+6z1M2+gJb+2ZHjdQdL+OJmCdWKwNixfThAXrKTkjqckbwXiRucHI"
    "3Fis/ZWbO9htnXKR51vWnN3dp16tQvEXin99AOUlsqARYFJxrmikXohGWFDO07bpaOczH+"
    "iKrk0cYCzsU3zZp1yVuhJoJz6rWp69h+NGQzdPBFjyBdDwcTDgwjSV3mgscYrnNUzlbjMG"
    "9SQCMjcWBYxAL4ZJdGVkOLbbsBO9+E9k64nmmMHfC/KFIRRUtd3SEy9rageKWZLYRSzO8V"
    "LRdKwBtirRdIz7pmNb2ST/ZZNrOjlPGXGuESoRZHxEkDE5MqEAYRH0QyQC+iOgV9QVthjS"
    "WLqtcU/Bswm9pLHx/bsch8v7d6mHCzwSYWQ/XxiZ6PbW8FkW3d6aP8ei29uV6PZ2se0iur"
    "3xAa4ItD1FhQy5sFM4TCPwFN3zRPc8TjA+Tfc8ut2rQRkqm5PfMfE51nIl5ygqIouo8EtG"
    "hYvuhOUBFt0JTw5xhd0JIU/g+PaEyTyFhtx/xdoT7mENiiixYfVLdhQEN6jl1Ixl/Z8SoQ"
    "m2Df0kMtp77Qe0DgUlRIfmKqyhYw1tMG21CJVtX+SMLJcDo0W5jCvuFIYWSvf2i/L0J9V7"
    "t/TOLtpjKkwkIBUV/zmq+L8NhFARZ3q4lVd4I/OWqnuL5YWRFgjpPTwkbMz3w/IIGs5cUx"
    "fIa+oMDbB0iCxcqgvyp4llBWIKZZt20rIMx1zgVlBK36AxhzDIkzaQbRhM+eQkL8kT2aiQ"
    "uRfBjHyJN7ULZoSecAUhvho9QHotUM707mj4uT++hxBGAvBSNTcQxAiu6Ltx5/vQDfSFlc"
    "pJIu6zrDmFMkcDggYGc12/ztcoIatTQgJhx9SK4OsNbyC6N7nQvclA9yaJLrkesWyWjaYK"
    "k4qoOa5jbbBu43LzHKUU08z5NCslJ1kRgZG1mGEQfopauvYkwhwTuwDdhV84sCNGJuI64q"
    "i6d0YJXGOEYsEesB+C1p4AuJTd0ONUT1QP2wv3h2AOO+F+HQpbYS54Exs3F8iKCOEogLCS"
    "A9/L2WMN3XEPNIY5lj5rHbLGBqNy9TiiHU0tNx08VrFwZdhu1ULKEtHILTCT7twU8KVpbM"
    "D3u/mEbPkJ6whAaIFhVbUIrc5wHJ/jhcL3XC/jrLwxHGgC4ugKOfnsNSO0JDWRhUkrivMx"
    "slrq0YXhQsrrKfow4GdVwQXrIYZpGtD64gxm7ZX6jPUShpownbDFcW2pEWUvT2hhcPdBYf"
    "tCjEzAyk/iWHMAzTDXXC7rhlN4q067ETUbz1ez0T9MhYksF8axu4c3A07X0JdkDdhjR3N/"
    "LcuSExvUOmDSWXjDJXM//qBx5zsYWMiCWULTaA0q/C1pFNzKJDqz4naoQD5nNMf2C8Zge3"
    "EbWIC9JWqd+QSGFmjVaVHalWEwagye46Uzfab/8FWlH2D7oRUKoVsGGBmQJasK/KW3oUqh"
    "Dv+5Ix+S/xsbbK/JN0WYIgYU3hcjTGSk4xeU34r0z32x1fBpKUL/uLIuufPLVsIPx/7tqX"
    "m2gVzd9+5ve+O2l49Dm4He98aS/zHZORtsSv7Tab9H5l7FM/2+N5yOKJ1OZnqmD3pfOgNp"
    "3Hsg5yh51Jn2v5GhGl7JmmTiLUGdDCTL/JnQ3naGv0mdbnf0OJy20VzWnyR5sQBzHA0/nH"
    "a6Uxp8aJNDaqZPOvc9aUj+0SY7cYMlmJ6ZfjfufJ72h1/aSDHlpU1Wx0x/+EoLLW4J2vAN"
    "O/2BdDci/xqSrymrmqQY5F/kBCDfcjSeQoQj+WaGaXuVHwsbJXLZJDJMEnGLRLrdJ93U1j"
    "C7z7lNbal1GPNt8vSajHztcnZQb3fQ64zpZxqNIyyzC37Wpr8NMjdTaauEITRMJwyhwhDa"
    "qCkW/X8u2f9HKxO5FiMTEYGi9S8nZjrRWuVkrVX8TX9mdPk8IXI0X9J4jmDrmqqNTfLbu8"
    "YGDAtXKSbQ+LDWISOoT0AQ2lPkM4P6BkZL3lm+STLg1wo3M1EttJFpQ5QdtpFhIt2wU8yc"
    "FTAVsWr1sibaRH0totT644VKW0Kl3W/4gsWCY3RCNOenm2RzAM2KTjh/pzhOcS3fKq7bmX"
    "Q7d70r9olQDbjdMLuGAhw/DHmTFiNlltiSYrwSU6aUGC8EdVhAnDk3715/nDkf5zJuE6Fu"
    "Q1Yk+IiJRAcOYrfSnfFMJDn4ky5YP3vBxESy+YQsTJ7KGpHxdmhpaJrxgrC8WCNaSCYpPJ"
    "7jhaIHXwOkzZ+vbM3A7cS30IJOfhf3ZME3K+VZiRAK1wrXrhV3wZWY5AihqPjA8xyLNklX"
    "VSaULdayahbVzEM0QokU3ZHOaPIQnXxExxn+lHPRceYcNqZiqS/0khJ+3nwLOHShH9Gog8"
    "yPrshJzIt26qBs+jbeNAjyaAhYpK3DcWBFWDURLN2w8fHtX8LWx6FhNxatjao7VeB1v+fT"
    "RJhk5Q/H8pINjsKJena+7TXMZty9xXoKHecuoLvxsMvA37S53QaS7lPkCy4BKz29CNGLSS"
    "iRYrzovjHflrUnJM8Nx6bhIaHAs5SgkiOYiWCSepn3RTDJGYNJXkwVBJ4SJt4opTDkc23k"
    "FTkSJzSiEeTXRlGbb4RIQBqDVDReO6eZUnQJO2uXMJGdcr7sFPeYFWbLfAiH7yTuIuKggH"
    "iKWuvVFs9UZTWDiKvmTvJLmufRYg1IUVB1om06c68E79I0/sI6MmX9iUDuFuCFrlFemzRb"
    "XTxh+xc00rUdgnA0RKQ0zKwIUy1zoeXWS8vVVJ1hrE6NufCHiyK+jJgLrJP3sWy0v05GQz"
    "aeIZK46goVmP6NNNWqI7QZuAEY2faDuKkgtqqBQdx+4J5YJcwHEUJhPeDaeqCQi6X4DO+p"
    "xPRyPb2+ZFRMDohSnVceqIeCncfF7/YIPt69uG9JXM+NlMdjllixSdRGOp4a5B/5lbrBnl"
    "Ud1+lBnS66TfModccqar0/t9i0VSvNCbl/3jqgsrnlEnBkfI5O2vSrgnPwxTCfvAwhLyf9"
    "iZyBFqsxdi4aoWPVS8da+uCWSRQKiHn2K151R/f3j8P+9B9kxPhbv9uDInibDXmtvZMsbD"
    "6rCzzTAUMypg0udJM8men3j9PHzkD62hs8tNHGsR1Zk9ZY25Kxj4Pp47gnTaCOJKEgX8Mx"
    "sWRBMcmZ3hvc9cYDwomAg01tB7z7g7sxJCst1qqmmJCwdNefdG77A/pKRbXkuarRt/aG3/"
    "rj0RDqaxIO+rNqGjqUrJjpX3udwfRrG62xrNlrMvLusduZ9keELVYc1+pHRj3ekiHOfKaP"
    "pl+hhCfN7Itv5xSlM5IQ9TZPQtTb9ISot4mEqK1pLFWtaDB1lEo4KrIdFR5a1ZhzIcoXP+"
    "w51hPggwJAdIWxk8kvZtT9jLECzIiMi+VUiSE+6pDcsPTGS2aI4KDgMIHy3K8skAAUXwII"
    "RaKTJwQ3IktZNL94ZSDDsT8hgywzrw1bavXvSjkLIaReQoi3BksVIY2SCjMK12aUYLaKF3"
    "dMUApBoCZZgDzYAKqVsUKLUbjN8xUeTGzfI3J+PEngaIPggPJpEOqZBsHMRMviRsEj0yx5"
    "OBSqS7KsVOD3lC68xCbt7MAW+OOjDgn8rqFwGyUoWgJTpfa/eJ8d2kPnRbaQTgMu6DAV/n"
    "IId+1gCczSTEWjnWaI/y+qtS5rgvRpubZAfu8Mp5M2Wc0Expk+7D1Ox51B21/LM73bGRLy"
    "NlrIum7YZWx11RcvApO+hpl1q/PNTIRBqek5T+LaVe/3hx6YcV0nykyfjGivIQPaDA1pRy"
    "HdcCOLLj8rcAyW0JJDZEJD5lpDFlkoJ9SQRacO0VOCAzUtrmaInhKX7ylxMfdOxMWWqeoF"
    "Xrhcet5+dI5wEEr0ykKQMb4lXxVC7WlBWcPQPtGMcTuqjnmZrWhNPvFq3aHXrKCRCjkLr0"
    "691Dq82WrGDjMyi0CBSIk5D9E0oJ1lvGNovpahWT1DExqBrdosb386xAGBwDcPvpaz2cis"
    "OMr0agshkgZgfO5yCxtyykhu6fIk6JONrGmpGUAx0lKJQJxVy/HygN5ef3gfpADBH1nZP5"
    "P7zmCQTAGqSRXb16dFsrKMqi2VmovGsoWJhJO1XEIAkWjBg3G8A7DjMmqQ5hPN+QtHhR8F"
    "VCQevYlQ2czcyIIoTdVG4ZPlTN4GJoNj/cjljQ88HHmHQ0vDB/65vMdBYd50e0K4du9Bew"
    "IZLAW1g/PYE7ayaVOnbiyG02PW8pL1V+ozthBR/0FwQ6ptoResrtb2pyghDflcy8+YOmJY"
    "VoaTv0/YHuple1gYSiGl2B/Psxu5pFZ8k0cpvknXiW8SKjH9dwFw/fENBPckJocn8tPY+O"
    "bwunu0PGNNrr5v/d73NjLxs4pfZvpDf9r92kZb1V6syV+Pt4N+V/o2mvbIZ85cUxfSs2Hj"
    "mX47Gj5O2mhu6I4VvwVy+eNv8vjjb9L98TfxqXLvD2nt6IqJFXvNECJTtWsmrShewlC1n9"
    "nluPPtiID4jLY4i3wzLBlLCQSNgjfn1YSsNQhAAR4znf4ljT5L96PJ1PvU5zzTx53hb9LD"
    "qE/ji6AmkrQ16CxwsTvIpZ0Sb5ptxwvTNWlDVGHF4zXKnw8tttp4BtGb5hRh0zlSKkO2Ps"
    "siIEMCtGQ6FRQB6QT8xk6TiueHjwgqH1Vgz7r15ayGrNP/pJXPrbbVR0NXFZXOJdXGm+Ph"
    "egBeTe6244JFNqFVyfKieE1cbk2FLM3lW6Y5SkO3oNeR/fh2V9T028Qe9sWayIT2697MkA"
    "6u79zIt2Upx2/52j7VZTEWd0d4OZZsR8Q+ATO7LPF+2EHfA5ker1IE+coGDTX0wmt1O5lm"
    "1kKGCcO8ZLRfUAf9YcxpDCK2kGrT0hIW1hX4o0XLTSTdD+d5ZaFkNyJ1ixw3rhwSc0MpFE"
    "PmjxcBZIUDyCxQFkvkSO3JRDd2kSLVoBmuR4ZUI/H06l6UK3YjrLRsUEvUEKymgGB8ifIQ"
    "gVStxTtUDe54azejJl0912ve8ja16W/E51nbnETJmuJbcZ5k9MROTkHxYNEJ+QdWPuerRs"
    "rjaX1wCtLqkJ4oWtQv7Z5in9kXfs/TNyqfhWYK+Z6EwkKyiRG0mtLdzk7R0M2/IDfUWLqt"
    "n1povkMva8PC5Dds5tDVCdo+rbH+CS1VMptIttz+x7LGKDh0nleKGNF6mWT+MljtpfIFFf"
    "m0XIfZEWyGtNr5Gn7DTO8Pp73xt85AunndJrNItuyzrJE/Qk/+Hn7y99fxnXSZMCLLcMxF"
    "oYjTPQXPE8RTzKmLmOSYWnGcfaoGYn2TC+ubDKxvkli/yKotrQl0haJFI0RNioqrLEyU19"
    "A4HgTP0+ZmZsn+ou7oeQLo0vD3m7lW4NP2m8g2Q/st4c2+l82nK7auRB8dUpQ2/qBcfmwL"
    "5GtkgKJCg2NaoLTs0wXchDca7812ShekF/pLvfQXOr3lUk9YpEKkYIkUfoxUUYEiRid8OH"
    "F9Aw6kgqCGaQSg2Y4cyw+DPN7qnTeiklNcD0pb4WXFlrOYJ0I14DYxCDMhzsYOQ95KMN6r"
    "umN7u44h2HlPD8p2oXEHxbuZ8275Rp45H+cynjkfsAz//fePb9q0JKJf95AKaOFEhVcW8l"
    "7jliwwTezJNBb5e+mYILgBC7cplqxp1OL9hLcMEfFC30GImfUSM13vRxL47BTOPVWT5Mpq"
    "Ejj9HZPEND0eNErVCEvrueNCZeupVIu5MJ2ons91aGj4niqoXDBIhY4hAu/Opa8psQTS4z"
    "WLgimpnK7Yg8oFY98e0VoOksNlaOZdQSKiz6pB4GfWBBRBXpwGeT3IOiaS+rNqy94vYum5"
    "8VGtA/ruFsZLapTgcG1AUIx8Es8DQaMq3Zy4aEAWfUWL9naWkY3NDaP23/H88mTW7etdQm"
    "pdC/0z7tYUGXeXEU7S9Vb/ByWhzxfiFaY/YxZeEK5cJNLr18e7L722m1E603vfOoPHznQ0"
    "biP8LGuOv3Uv377MJvptEa3XHy/03RL6Lhxw0tI0NmyFNw3xEFGWttusCQDtlQWfo9sqIy"
    "LuAH4B1U8NoIm32o7ZIjvb3hKmE/YWru0t5OpkFczId8EGxOcszIj14vUYe0MovEgoZ3qn"
    "2+09THt3bSQvFnhLvt1Mv+t1B/0hfKbghabq8BlAfzfufB+20Ytqr2nKAR9XsKxbL9gsZw"
    "iNkooseZ63JlxElpTa8yWjP1SckOPevaUj6HMF0GfEz8d3lYllZj+EdNF2TyFKfBQWbRcE"
    "PbvUGRalbKB4AQtLGena7iooIFaHM807LzKPtJo0sHpzqpn9SdIl+BUCCrjKqFGSnDPzXU"
    "FsE4SipArPfddqC2mGL1KUvT5F1g67OkVaIy3Rx7tkMy32IXxmgPk8eA/im7h7ThupGymH"
    "A2lIG886U0GqWifKsRnzVSJjjXp17zENxszw+3ojWrl8vpv94Ly95SELjbZ9BwaJTm2pje"
    "NzkIlw4gso9cd0ZhOq+0+ougtdU2hEvEMqNCKhEdUN4cLthc+ZV/cgW7YrWFprdZsqfkYG"
    "HZZALdsTQIPxOYTQPQWRJ2UbYTKtCuSvkWlYrWi+GvqxH/QDPWG8hQr8LNH0OGbFwg0Ncy"
    "Xr6l+uwiMiDLkSZU2DFfCcL/jBp+U5su1q9H3YG7eR8UK+zUzv3fXdmEJFJXM306GHKzyG"
    "Hq6YkwDDOSbbpYRuEaZroGZRE00iV2ADPW1LTHGYTkwx11McvvQKqjUMUqHcCH3xzPqi0G"
    "Eq0WGYBVgiEnElCI9iHBuKM+NoLNqX99QKY9AWNEVXDLcNzVYTg2aleTXEparLmmrZryxk"
    "O6ZXH9xr4Nn2K55AUtmWnAJYd/u0QY4ZDYpt+dXBTQw93GDREa2GoTue6jXCDVIv3THc4j"
    "4KfXZdlTCdqKwSlWtCFZiKQBoiE4hGESW/x6LXRUloWfQC41glxLrl0EAlcsCmGLRX3zv9"
    "aX/4pY08+pn+MO5Bbg390Lvu6Of/80g0yP5oOGkjfwFZM33SHY3pUCheSsd1B6MJpN0sNM"
    "PCSikDVOW9CrZr6ANV3DoRphOJNTwbJ9zVViZ+IUwo5pjnORaZBldVZhpw0rGVNyGiGmue"
    "pzwWraUcoRKgJoWywn1wwzQC0APlqd3lV5GFFIw9kz3HegJ8uE51ZMseNpTS9VgNwr86yo"
    "r8hInPsakIh3Yw/01c64py7i6ul7VDT7BsX2XYoenzVi47tOUPzR8uv9ybhTOi4+OjisUW"
    "+YewCCviyzQs3LNCRuYUVCHSXVSkE3EFjYmNDi/wTCkj2AO5BI396ByyhjfcK5sKHBAVgd"
    "vwpyYvCJGMwBoJ/16sZdVsuZKH5TqifWe2BW5sInCoJjJMBZssieWk78oj94iCrRzcH1ly"
    "D5mbtHhqNu4BAc9B1PmNrqdv8kz3WRGEAwKBcM422rZs2lYJ51CEUIQnc+0dsjBm3A8ZXd"
    "K98U0spHeCPbQwlEKHlD++gWfUuzzwvktH910SXJF+/xOm3wt/9lWllfNAPSlaxyBEI0xJ"
    "ohSh8GXXClBRHKJq81yp4hDCp31inza9poSBOd8KDl3pR/Scgyyl49vNRXKjGgJ4TOuW7Y"
    "pg8l33TYHp1L4KTV6434vppvCetg54KExZfyLjpMCmmKtZXChYBBq4AW2blgTEfxJSmguA"
    "kUw7jwMvMqwFf6o2tCO31saL7roPjCUifyDyM3fkY4xtVnbeyV+Xx0/h4XTVciETvgoefR"
    "X+zOTUpv3hTcp9qkybplsrCWZ664yAoBEWvywz0yl6Z9BTqpD52idoBNxRA+vbPAbWt+kG"
    "1rdJDxA97ZP4ZidK7qmadERUkR4pckdOaBryZbJiwEapBKjZ5qGQPHe8Tj3eM6sntgeV6u"
    "jiElH4P3EUvhFcJwyt033YOhQWtx92UNt0WSJofovm2FIVTDW/Pxxz59b5lIn+stkaJlkL"
    "iOBrY1rGxXQ0TP50CG0LYtPWjq6YWLHXlhfrBmyTyubJ3yYqwtRLpaT/LiCW++MbKJWfJK"
    "xE3sCukfYbhmFLVFepEjqTvEnC+t+vr9++/XD9+u37jzfvPny4+fg6EN2Tj7IE+dv+FxDj"
    "IzMj5PpLiqBCRGqqiGTiJTYxma6urGlpolJ00EGRKRguLfzxB2WnR+h4D4XpdE+KgcD9RM"
    "MeJFPr+ROGGnZExCFDd+hF1m2ocEdt60k5qVLOQiaql0xEZ7RMp/IQXQMjFWsSmZgrmJpW"
    "RSoTMR8hFJPM9SS7+7FwL9wYmeiEW4+oycNXFZfQZgnQ3kKsRnpuehvR2LatQGjOGWzpdw"
    "g9W6glDyu9ukDLalUTZ06Up28GfQlTLdkPOKiS0KHSsz82R2ozjAUtYYuNrYbRi2qvqcag"
    "YITlxZraTg0duznIuRqSVsBRqB/1Uj+MLdbLiKZhOiGZci2ZCvXjZ5jktaEuilcvD5E1yd"
    "BfRVSOSCNNR1mkkYo00lyBr7zq7/zePDXNeuRBTRQ5j7VVxVPnQGHJNAUTokAB73oVNBqC"
    "euQcsImEp1aE05Tw2jUJqCxLW0qqbXEb27GJtjycnlWk2VZqXvMDgdm2tVCYcJ6cvHxGte"
    "kaI2qJs9ZYQR5pwtDVci1j4KunsYqQDScjRV1hy4bB1D2v2uhFttBGVjCNgEza2079MmGK"
    "q5cpDqY3Cfuvk9EwJUfBYZYGVNSFjf6NoJBkfc9xFrSARESLTKSKxbPCYnMADOKpYu5GSs"
    "KeHpS6p2hgWOr7dzmiUt+/Sw1KhUexgoz+CVemY1iMtoGmlJqYTnLZIPfTVTgMgkEqQiFi"
    "G8k0yAhZK4pslKxCVHkQWkV4CU/QZlhTwhu8GnNK00NMGEfiEZaUrVvCpILqMvtaKPW8ao"
    "uZCEQwznmqnvnXVBUge6aBhxDLGl5thw+I6M1+RpNMgGymaSaMf76ySWGCg7YasiSQsVyq"
    "C2xCHSOPFpIhvJPTtZm4vFvoZa0u1kjWDbCFQLbpUjU3Fprv6DCL/AjPqJI01Jz0TcJKUy"
    "8rjTAYnNhgULtm8RAKV3ANX40eesM2AsqZ3h0NP/fH97TNu3tYYGWmg7p+N+58J8PAAKyQ"
    "o5+M/dwZDICSfA3Ne2vRfvB58o7fpKcdv0m23KAHYjkDT5RU2He4tu9gAmGZWQ7TiabwPM"
    "8wr/YQfqe4sAGvlHU0QSnAFcE7fKnul7Ds1RXm5H4+bdWFHJXafCugb23JZQvMX6qNzzub"
    "bQosaBLBCyfDFOI9bR0ygYTG5e2g/cpCCl5osulWz1pq4PinwSKQoxWq7PEJ4kPWBvlBaG"
    "mYaGUYSmrD7aOZCntGvewZZAOndHo7rG37tDzbNa569w+D0T/ue8NpG+HNVjN2G6zbM/23"
    "/nDytf/QRuRXWGt1O9Pv+pOHx2mvjRTV2jo2nukTgmvv62hw1x9+aSOLgIJhyZNZIqPHnc"
    "9T+jnRzZc2/QzeMhrTD+Elhkk/HU2/9sZE26f7IddUx1T2mzwq+026yn4TV9lNLDObLKcX"
    "pN5TnNGycoGddJJ61P6JWkJ3jpEKCwnX+rOo+HZC/ZnKJwVhDdMIQEUJvVOUAslbQi+xlo"
    "W2nAvg8B7mrTrhGFsEk1tHVyjEbBUwNKR1UA+EwdJ8PzqHNhiy2kD5ZMoCWvaAxrZUNeyl"
    "EMBXs2j+gKrToh7WJzJE2yH8jE1EbjnMVAsr5i70Q6EfcqUfjjvD36jG5tnGiGbX6/Yn/d"
    "GwDaYQ1U/uvryjlXwDB9TKInpbmIbnaeBWdyNK//XNe/YOYEO+p2gE4KeO94C7gnHCpC/p"
    "gKAR8J57PVP0pOKrOk7XCPDPsbalJ8zwi2UD7dMIkHOADFmvJSxrITJhVePaqiaiUkTgBO"
    "c2igqqnpzYUjGB9otXbBOF+6x1wDZhBaNyxeb77mS3oTAlpp7imB85VlT0ZY3JaNW2Iq0P"
    "1rLlPme0ND7xu/L0M45tGjcImYz6597OJ/obX+Kga2UYNmoXZy5bFjl8sVIQ5qvOZNL/Mo"
    "Twcp/DTJ883t73p1P40HLmG9W24dNxr/s4gc9oOIr3pos7q8nuKmr1CJEId3VhFVE3WBsj"
    "HW1//EWhrhG+/jYs1fUlQioUF64VF0t+LjXLYTqRMMH1DPuXZ5lZjtGKmeZ5pkVh4KsqCw"
    "OLSKkTRkoJg5kIQ6sPoBcsY12f+1JYdHm16KbcatVgLUIoU7EWIZSVhlAmTuRqoC1YGZvP"
    "A7ny0tipPRjBugOWS2krq+bxxdo6AcMHwq85+LPsw8ej1TVVG5tkVHdvPm7IgRALmDCfjk"
    "frnnBpKkKe6n48SNSz+m1vCGgiWBD+vfaE9KPA+u4xauD2O4dz319mGT7+0Eo87OqXQgas"
    "wy7/79CHQPZ875asKuBe1/3OBIGts4We8JbmD3hP5nhpUC88/WuxlnXyIxOpA8g2kp7/87"
    "xSJCxcwK95hF9fdzZzN886Cnx2I8Q9leiDGA+vZEoL6X0pAgLRmOKIxhTpUm068mEaAf7x"
    "4Cex5yzkpEF5CfwHnTQIbM7c1nWajrr5rV3xNjnJ+eIc99Q877OrcQ8K6rqRi1BUF4IZO3"
    "e/Pk5ohKOs/OFY1QU4Vp7XWY9qPA06/jyVr0xr7wilOPpqcPSVqLeaIBQu5nhBK02dw68u"
    "HmHCIBXoxlPOwfpWMCAiRCMiTLIjIoJEpuPdm0HmVD1xPezYDC2rHI7j/cFZDbxN7/GVuG"
    "hyYBw+QKtB+S7GsZlYMy4e7nI0yczJtmPiqxQfTvC8dcCBs1F1x8aWZEUocvS/ph6Vraxj"
    "DW0wmMTRy9qgfhKbZku66Sc0idJzD0ETamhs5L2yBY2OIKdy8rXzt+ub96y+16d5iXDU1M"
    "tRIyrrnLqTUtksM5FjVh8l1z/pix1hUSqhMMRbtVC5s2iXljCRgDRbB/MWYDUC7P2eWT2x"
    "PSi8RvdrnqYsgeYkwqMP92MJ71zulAKILQ5CU69SNIPooEPqgRuvvIiMz1No1icA8dttc7"
    "qvpkJjzC2vGizI5i9koa1tV6T/BHFabtEV8thwiAKg7zwSYCZrGrP27MlfKJSGeikN7hxL"
    "a0dXTKzYa8YNkhrjxaRtUrhXZdm5IoH0hMJlcKgVhTZGJ4DlJ5G0OYCKTNLKjfzZmaTdzq"
    "TbuevxkoFXV5RTU/CY+EZE3woWcphdQwGOXz8RkIcj1OlO+6PhBRWlqZrmN4Enh1QiN0XW"
    "VnN6SrzcE0qFVKKFGCY4MFrINoimQf5aybr6V6jqpImIEmKpCqZ+jK1sPtFuGiuVvGmXmt"
    "tSJf88lSy3pgE9PWC4qFh5GXkmXfcJT3oRt0mcroHOk+vXeaIyyahU9wl9FpUnHWuxKIKz"
    "P74Uvpx51WMxrx/zxLx+TI95/RjHtvFtZdLajg56XzoDadx7GPcm5GFn2v/WayMNr2RNMv"
    "GWnAZkGNmqz3imfxl9642HnWGXjFgZz9jUAY/stqSdu299GC8rzyqMTbY5PbYd6XW+rZax"
    "0+KLYWkaG4l1poGbkr3XQiRZDkp+FkQVdwc4HONnlG6rWkHswjRHgsfZqVUMO0/YKermi1"
    "AJm0G2zSAkUFajyuKHPcd6AnzYHRVZYWxl9mJa1jfDxl1DSVO1gseH9K1nMlBa+CNzOJ8M"
    "Hf8NjibaXDCc02+R/95hBQr3r1u0A+HLmmo4foY/ZPqQn4JV+iHUCGghnShM0CHghehZLM"
    "/Tid92hNsJXlxEKvXHVyMtHVa8ahcwla5wqZbkZ4lF0b41DA3Leoq2u6eKYT4nZKc6t4JP"
    "znsz3I5GA+AchErd9uMJWI/3tz2iHdB5IINU9yRLOp3oiVDsLg6RiIs4+yJ+ZuZXlwoHce"
    "aauvhm1Fm6PngHh1YWbwEhgPxU1rRdxhXsPs91B9vB0MOXsB7upoNssFGqFgI2EK3tXodr"
    "4wVtINgCPqY1d8gNRLRUMisa9j4kCiu5E93+O3C1Mm7gk75KRH3Uy/JJpzKJe3rpdX/8+a"
    "I7Xp9K5hGF1/m+c4UII0SYWokwTIe4qFx92srVF5MW40U12TIjo/RmpuTo1/yUQmWvckUQ"
    "u8Ndec4Dj0COFEN/ZSMijbUh0w9ifINwA9f17QXxwhPwb9O85FcWoqIhdHIk+jgzgPiU75"
    "vpM31iy8slWqwNw4KPVY2O36GtibcgesJoshoIawveJCNT1p/I14Nykwv6mNDBQJMsGtki"
    "wq1KBV2wFq0MQxHiag3FVQ4iPOvjmBGFMbgRsERhjJMVxrhcvCGfJ8Fx4YYcyFWdxcJwUu"
    "Up/+khOUoOjctlfnPH++UQNKyssAm5TvEO1iC4kEFYXqwh8kNxDWa0xDWcCWSGLLQxnt32"
    "13NZgyXHtsKd/I1CuqmXdNP40K3Pj8M7iJAiM6dgc6Y/jEaDNlnEhjbTu6N7v3E26BZe4+"
    "yHTp98sJVVTipKettL2qi6wSiFfquuUk2nCdLGmFD/fn399u2H69dv33+8effhw83H14Et"
    "Nfkoy6h62/8CdtXIbIgcOpGZxBvG1fW4S5eyQpFe3iXPOG6KtYF5cBk1CPdTt3/pbLem8S"
    "xracKo//igNBoeeFAcHRGBz62c8MpCPqlr5FLwQoWyXZ+Q/WIgRV0usQlmuC02tppr79Ix"
    "VqA3ix8oRbNWTIOsImwmBdETv0uIoPUSQd0VUKq2VYxUVLfiurqVv7kLFxmOkAnxSdS3Or"
    "NE6q/AasTRuxC3eqKbozxrZMse9liLCldNqXDVAS5psit9dlBwDUblS9wGW2U4vFC10Ep9"
    "xvon+oSAFUmwpoZMf32mpGofyzFPcnaYgyTSs3kTSiPTQz9MzEG+HO2AmGcracmkjZMkak"
    "NMRRLsVBOnP1yU/mKYLTWDoVKlQumNLoUkZ47JygNtN+A3K2OCj1M2aZ2e2Qgv9MeT6I9x"
    "SaQAtAxSAW9NYvQvmvwp1HQeFMnCanp20aIyKI9iHBuKNOOgrEBxzxnxP9Lx1CD/OFu8Pw"
    "9Hy4mi/dMmgLzOtVUkhUOP1J+FXG7TbohdvSTvTLdpMVNSAALbmhTGKNOgFJ6bPG2TMJLJ"
    "pYP3uQYb+QmST3VETVNoTqAlEFC7jxs35NaS2Bg63tGafm4JKM/J+QsaQdwcfsYmkhUFK6"
    "wuSmd5p7BL1d4utZV3GBc2SEWphCUqnyXKRa1o4cAoVQOxrr5+oO5A37giIO8pGlcJ512e"
    "lfwufSG/S6xjYbziwHjltWErVtwvQvRTl0ZcmBh+Wpku7xHKBoYIXZEfqIC450va6cDyFD"
    "LknbCZEUPCNHla0yRVaQsaJUM0whyZZY4UxrILGsv200BepS/WrIpDBUPZpy6jBgHPCGWP"
    "HQ6VGBN9RnU8Eg6bEUPn4TEGRKzb5q4i62HP5/XTmg4D5w3bdBj27WSaDsMupXymQ58CGd"
    "T2pmmuAc8rGBJK0vmEXNxpPFnoc7Z1sBq2IjWiXtY+crqyqmTlS88NiM9ng7ryEnGUgjBf"
    "PYxHD6MJJOL6HGZ654F8+g0+89M8Znp/CGxoTwRVJ2qDTdsifO4POwPyfVTdTXcqbNG6yW"
    "PRukm3aN0kTIeavChU5HBPIMKvksYTW8XSnKi5TxL5BzNQfIr/TEGWRXvGHXGBA2fa+30a"
    "UfD9lfpf953f/zui5A9Gwy/+8NDK7g5Gt6lTsFRNi2GF+XUyGh6agYA0boZRFzb6N9JU62"
    "QGxdDtMHdUzVZ16xd43yVuBIAqe4LicxG7OoBBfIL8g7OEiSxG2kAbWU1sYrnS6NxbT4Km"
    "OUVsyTGyn7lXjAcFbZ1TAsKATmAoLWQiRSmyKT2R5cq4lzObK6TyKNdqoT54VthogQq9Jc"
    "78MF0FB359sK/deU8UfnZUa3rF9D3F+Ty2b2qiSwTCznxXvFlYjFJ4lGpSJ4kHU3K13qXQ"
    "YqzGudT8tOnE9j3Cq+SXrTnerRQu6NMQ5JNO5gpgKutFqgNG1pO6PR6iCeHSJISyvJOZRe"
    "KK+yiPLBHHw/VyogJxx9aDcH2RbDdc4KfM9MEFntF8Vcz+MByTqDaIkrXRj3AM4w9atNZC"
    "c2y/YBzUw7WCvgEhf9nhqP2Tvy1PvH5yVkXQ/mWk4J+4yC4U1ZVopd07t7auRMvtKlBidz"
    "gdd7qEtP9l6BbadZNxJDe2daaTx8Pu157klt31onWksuV3q+9nLqKnOYieLlEaULgy+Ddt"
    "bfDGYB+M7En1x/N8GJZM+zhJBhOv5hh+t1AhW5d3kxVFNkJWYVsgHrSQIzH1r/9ikEapBK"
    "IZZkNRXF0UV+cY9wM2n7QaC2UMPqULLPBwKORYsJFbJkdXK3uf3nAsuPkzJWqJbfS6OYsR"
    "7VnWHNlOD2gPDWgdMqdFh+bo82mvVVNBW9m0d68s9IejrNw6FVD6FOJ1/8ALu4Vk6wkrtN"
    "XlHJN/Yr+HFFSp8HNw4B2ahRSH2d/zZO/JY0fzYHHBAhNaC0WLYQijGl9GtdrFxtOFWxDj"
    "q87kNxoBD7QzffJ46zesspy537AK9PS7cef7sE1b3SrksNLL2M6qb11FNmDBjPc9xc8cXE"
    "enu0w/jBCdMH1xbfpSN1uNXm8p+cGTDbnCUk3LSeoGpY28vf7wPrAmwx9Z9uPJfWcwSBqM"
    "yUwZjsnMwclGNkIoQE3Emnq3aRFIQ2QC0AigeLnELH02G889lYAzbpFdaA47WDY9QSxKJV"
    "LDCqeGBaJoCYklTitC0XkWWkQo+lWlXQWouF44Dj1GJhxz8VvVN+UUxDVOJ4AVnQJ+Iudn"
    "M0E18dYwi/roI0TCn5zhT071GpXxJTevwlarjOtIdFw4axE5puhQDdaNz6mKi0w5IPalV4"
    "FwLoRjwn6lXUPcay45EcU9/hPyD6x8VrXGOv0jIsE5fP5+cA/b4R8K/cn09m9D43Klz1iq"
    "Qt3psu7ntMiIMFFt9RkjN6IdKXhOve3QtcLNaWmRUTpeyXQUzW0hy8HtUcHOmznNa/I4+j"
    "1WorfFhUTzdI++yLTgIdNivz0K7IAolVBC4xYpOOKKWqNCNALQbC00pXhuGYEyb+1cTnE9"
    "LLGHllUead3d2NVg29kzayi60XOwAmG9UpGSFghgy5N+7YBMYdLyB+UIGoW+3FhBoS57bl"
    "8zIplZSDfc8sUt2s/sZb37hJ7w1kZzTOVCKvHRshGsMNEKOeeRF8NNMoXAyJXAKFrFi1bx"
    "3AEptBgOtBhyhpSagiidmIAjJoBdpztfeP4lKnUXn4Ir8uxrf/hF6gwGo+8QlK8b9prMhS"
    "RrmvECofmj8ZfOsP9/OtP+aEiGjXudu39Ine+dMa2UEfFRyBr08dpJVDwB2odBp9ubSL3f"
    "v3YeJzTm3y0SL+E/17Jj0dB/WngjPAJqbwTP48JTniSAt3mSAN6mJwG8TSYBRLuM55WRYm"
    "RCBY7fM4n+1bmNNQlKUWoxy7oQbgJzvBIc7j1Tz4V7UAuObd2IGtztTLqdu55odF+rRvfF"
    "bQ1+LAfb3BCK9Mi0OITCS/K5ryB71O+J5GZAv7LIhzvIlWkjE5N5g5uxFfSUoXYCqDaF5j"
    "tkr00MnZOMrcbIUD0B/zwGiCBXkZWVKqwS3FklLFgEJdJkwnRN0jyqyOwgL1qt0lqEH9Yn"
    "QuRcKxSHq+Xd9++kaW98Lz10JrRf1kYlYGBzI21li7bNos2wgsdumX/3WRl1QNTTa6R6Xr"
    "vkeaL66nrx9HmiQw+Hnuqs0w1099hrQ2GImT7u/c9jz1Wbg3ub3XXOLU1ZtiRl9d3lIEm+"
    "eKrVnkokWfGcZAXzlGU+S5/dRjW4O0N5xGDbl9hNcVqxp3jeU6r+bKgskTx9Q4VIxG7Kt5"
    "tsx9RLdOhMEDYA73PnYPvCSpmiMVFScZDxfJCBEFqmw+eeTMwvz/P7bDiLdZqhgz23IZIG"
    "HJxnuKhEFYOrSgNe/PujeCGDBGWFubb8Hkp1qjHOm7lMFDKoAbxU2ijeXjNCJU6CNFtFYW"
    "AZpALdA1Xy0yqNlyuRn7vWOKfnwQnKjYvCBmctbBA+A6qBO3fmPZ8HRo6E78SpmSdfai/S"
    "CphzRifFdIAcKHuigkA4D8JRueqIviX7zgHHty6JNixoyFHN6F6SEVN3MH3Vh9QPa8wHbM"
    "781Zos5v8UjzzsYFNdrK/YgYfew9aBuEN5P+xQ2GH6Tzwc3FcocC+9GDhLpGcYprwp5zag"
    "tRrDVHpgXqrdL8O2mmr44ypwrKx19SZPaAoZlW5dvUkEp8C+KoCwN7yB6L7JZbt+k2G7fs"
    "Pq6KjbmJWP/+tkNEw3Bnokcd+PurDRv5GmWjXWTVngAhjZLta4N7UVNREAg1uWjeCcufv/"
    "+f8BbwoOqw=="
)
