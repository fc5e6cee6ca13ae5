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
    "tranche_id" UUID UNIQUE REFERENCES "tranche" ("id") ON DELETE RESTRICT,
    "contract_id" UUID UNIQUE REFERENCES "contract" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_entry_competi_4fca89" ON "entry" ("competition_id", "id");
COMMENT ON COLUMN "entry"."kind" IS 'POOL_FUNDED: pool_funded\nCONTRACT_SIGNED: contract_signed\nTRANCHE_PAID: tranche_paid';
COMMENT ON TABLE "entry" IS 'One journal entry: `amount_minor` moves between accounts of one competition. Only ever added.';
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
    "eJztvWuT2ki2LvxXMuqL945gOuyyy/bg95wIisI23RTUBsru2cOELFACmhIpRpeqps/Mf3"
    "9zpS7ojiQEpOSMmOnuQrlS8GTmynVf/+9KJQt7Llu68UvHVlSr94yJddVG/++KyBtM/yN5"
    "QAtdydtt6DF8ZslzjRHJMFTC/ti5aRnyAiZeypqJ6UcKNheGurVUnQDBiGBk6C9IRgt9s5"
    "GJ0kYvax0pqkL/LVvI0um/1cUaWWuVrH5BHWQZ6mqFDWTgpW1iEz0+3HWmvRa66w160x6i"
    "U6Dp+HHYpR/+At9B0Rf0S1Di87zOJuq/bCxZ+gpba2zQl/79Hy2AS8F/YNP7c/skLVWsKW"
    "HEFZiAfS5Zuy377FZd9Yn1mY2FHzOXFrpmb8h+/HZnrXXiE6gO8itMsCFbGN5gGTYgT2xN"
    "c9fJWwzny+6HON8yQKPgpWxrsH5A7XyB/WdXkjQcTaVJbypJV7G19SgC+LsfLXQC+4J+VZ"
    "MBsIKv8Je/Xl+/ffvh+vXb9x9v3n34cPPx9Uc6ln3f+KMP/3G+zB4tZyqGWf9LfziFL6TT"
    "zedsTPjgP4xGtmSHii3GHn3ZiqN/RxG01A1Oxt+hiOCvuCS/eP8RXQ0P+6zl8D7Yr8f++J"
    "xhQTKwnfbve5Np5/4Bpt+Y5r80hhPd/fDkmn26i3z6X+//O7wY/iToe3/6FcGf6H9Hwx6D"
    "UzetlcHeuB83/d8r+E6ybekS0V8kWQli4n3sfUSHBpZ1QXmUlHS0Hh/7dykLG6CJLK9tq8"
    "ovQJljWd0zVINV7X7tjP/rrbNMwQVgP/Q/cTzjYHbXspEBZgKS9KvV8GhcbeQ/JA2TlbWm"
    "f17fvMtA9VtnzICloyIHYOg+unaexRCGL1UMYpfiVBif9ToIQfzm9escENNRqRCzZ2GITX"
    "v+T7ywHJwKAB2lKwU3Z2whDPdNHrRv0sG+ScU6iQUfRjqRCVeF8+V29fs8fON9Ott4H+Ma"
    "S8oEzDjCv05Gw2SEfYKoAKMuLPRvpKlmTJCsAX/OgBWgCEktHpz/dd/5PYp0dzC6jd6GMM"
    "FtBHYD059tFt3dYarmcZFqtjcoSsungLAOH8zlxdOLbChS7Il+raeNjT/aXG+in8hEXjHg"
    "4Bf+pxXTgB8wURwIUpVkb0grl5q8DYw+qCh3CGJqNdVMQU9dY2RiWaPk6J/6HK1lExHdQo"
    "s1XRGsoB22PrFBOtF2iL0OsbejpaFvXB2XKsImWulxLfnE7zpCRWZfK/GwZSnKQarD6nIe"
    "LvfT6sucnckJ3ZdZB5I9z3caTW/o4aNIL0fyhPQl2/XsGLTR5GvnL9c375H+jA32ORszx0"
    "vdwIieCDAU6QQ7B+uViRYy0Ym6kDUE10rCGTzRS444fCbcWmSRIDFnHb4glTh8FRmrBB88"
    "81Lsod8a+FnV7QRZO13eC9I00AxSvTZDZYx1EYC98QJc7mXpvoI3W92inKhDzBd2AyVd37"
    "Fhh25x1SeQ5D3Fwct8Sm9RZ7wj7croYTSZohfVWtPP0Q//eyx2f/kN735QIdZqoSe8tRC9"
    "ddH1O7TWbcNkV+9KpQwWySu6kuBJUi0TWS8qiV/u53ppwmX/9ytzoTvWqye8u/qHcE7xc8"
    "mk3/f+muW2n3kEgiPmuG7gJBQA1x3eQGivb25yOTRuMhwaNzHTJH0/NraGe/rzohwhayDa"
    "1W9k05KtJNF0spE1LV1F86lKaQW8mSIdjv32+sN7n0fDH1lceXLfGQzisv4aywo2CpnVAy"
    "RHGdY5A/XcdvW5riSw5FuVyMYuGXiPIoL6fGdhs1F437oQ+nhTuG/7w874bz7gfgjGYDT8"
    "cpsA+e3fpr1OBPKFgQEeqXggTJjyPAEx55QB6x4Pw4/y96s+71gWVW7SYg0DA1oHFL5/6n"
    "O64/ZjD6p6X/UXpC8t0JaYI+NFNtEcr2zSQqbuKGJgPGX/8aRqmsmUqRfdeKJ6mqJjx+2h"
    "6foWtDD8jI24ZneidxxhtQWYiipvexphJqxIg7Nk86mI9OuNb6DYe5KQHpcTJMhqqbs8SF"
    "LNPs8D8+vTbvPrN+8+vPv49v07f3f7n2Rt6rjsq8mmJWHDKBbtF6ZqXmTDTa69e5Oxd2/i"
    "e3cpq1opwStEWIHcxRn0Qu6qSu66pxslReJijw7JWhtvUB7nOKZ81WijF0O1QBACuzS4sJ"
    "2Ei1cm3WUyMZ2YVSoVQZzJfOeIS5+YCVy3LTS5nz6AR9u05J2JqMiDE13kJ3xVxYkc6dHm"
    "R8eZlxC3rv6/pU0YLGi/ExZU4PxFVcxfCH6h4t//vTr/sT4YiJ4uYBl4oW5VXMzGGCJqXv"
    "D0SeLT3dDcQt6IPUkD5dnrXDLBdYZMcB2XCZINYFP8R4owm2L+qie+WRd/7/dptrUxZPzy"
    "hkdNkGGwVVMy8cLACZv6Vtc1LJMU1h2kixoeKeGpoPc/ObPlcTQahLC/7UfBfby/7VHdjS"
    "0EHaRaIfU47Kgo5tD0CM63wa9eZNVyA3TPwUVyMZEMHiJUYqESN0Ulrpcz4rzo0x+ojIi2"
    "czdGTbRkdw9nJuuaLHqr8JIHyIQRRBhB0owgQ91Sl+pCdlcgyRgSGtI6YBQh0cEHjSPfnW"
    "C/LTZM0LxNZOma8gmMD1sd1huxx6z2RIsF97nOIYU+MTDayIqbVANWDpbAh17WYPewYDLg"
    "C3EryRneOSMz8kPBmvqMjd0P+PjFSxxyX7uWFbRY6/Sg+sTgGXPtNp/Qj41nyXTJ2RjTNf"
    "AEx+a0zfz9ynmz68ai//yHMNfwZK4JLU9e7ENEVS4Bvzy+QGmGJ/rtkwXTHrE3DNE+fa3s"
    "JuOEQxpdWp7NB1edh4dBv9uZ9kdDafJ4e9+fTnt3bUSZtOayYcm05xvgE8qMdL53xnfSXa"
    "/bv2Oj2B2i4IWqwNO7UffxvjecSuPet37vO4yg62RvQJSAbA38AqM+jwaD0Xfp8UG6e+zR"
    "X6FrGr3x7K2k2HhG+sPu463zdfzXuOcTvov/rodx73Nv3Bt2exOpM/kNhm0NvMQG5EWZkm"
    "w+wahxZ/hbf/hFeni8HfQnX2GUIRO6MCtpa8811VzDKPqAotOZTPpfhjCEfoqp8GOa6ors"
    "n497o4de4LmB9S1mz6f0Nd2vPemh079rM/v4Yo2lrazSZ99647t+dyp96X/rDduIcnOIWZ"
    "NYhPn+6bTzW28o3Xa6v+2HWPITJhLc1NH7J48G8S6PAvEuXX94x1eBB964yyUrPKTz8swK"
    "D4KZi3oOF4k79aTYsvdokJ5n5nE1pCoeJdQJvcc6U2lELyd6R1qSTn8VvR07/cHf6I1Ipf"
    "JdGY7+Jl+ET0aAjzAI/TQWguAyb8qGwmxEKExd1hhsBiVWOEAm1pe39eXTytdd6+oCXx22"
    "9bkDWwUsftJiT5Mr9Ny3wb3IYHazdDTHzBgHRT5kBBp4CyxfTikP1YkEl02W8QuB4Dtw8S"
    "dHnFc3dWLGcMjswiwFR6UNC9uasK1xwVmFbU3Y1oRtrahtTajIHKnI/MhdE/oPrHxWtTR5"
    "KzDgkJxlsqH05VpO+apDkM7MiV4IuPsXm6gFoo7ncQx4H7e2RX8IyD9QX43QH9Zyahgqhr"
    "7d4gRf6uleI6LN6yViXbJiyGWzKU+fysf+XQBcbzzPl0npAP4T1GMx1T+L1nB0Kc4XEtqQ"
    "fOAA6Gv5+uZ9IV+kT9G8xJTqK99ssKLKhf29YaoGMpCTMGjhi0lHv1nBuadSL/Z7STdWMl"
    "H/dLV610qQcDu584wInur0H2Os+XGXsVvJEzFHgbnvAlPX0jWw/3S/tQK5HgE7jac2VYBg"
    "Zz+tp7g1EzwIha1w53XCMzYQMycytyK4Bv5kDURqoxLbrUFWAVT3+9kaglVxU1Nnq071J5"
    "wWxO8/bh0q/L9VJcsfmaO0geMjeWUiqs8z59nW0FeGvDHpt5QNQ3/BChQYYMVXzRYy1/oL"
    "QWAudIv3yiaSoX/GOqmYQbWTC4NSvQxKwuhx2nx6ds6lonXlw1SNM9+doAAt405xiNPjVv"
    "cUInD1iMBVoZOXWQqedPBcsXP4j61qgF+78DKHKcUyc73MBn6mN0+5KMkgpQiU5HmVRZxW"
    "JWJ1zEgZRTgO72eqK6gr8hvexWJVUjXvB3+ueiIb07zpx4b84iuA4Z3FYqw07NTv6XYm3c"
    "5d7+o/F4suya4anbdkdKFy0RN9g1lavFOtGTLn14ZuWRrVwyFPHmI7KPBYaVO926nEiSBS"
    "7C8qadFP3NR1FoAG6vwnrwcmkpfsAVLkhHDes7yVJey7CXg/nHdgZjqAeOEX970L3SYWew"
    "9B8oL9BW/wS+bBHwtZ07DxykQEW1DEGlHuRw+nmTtLP1AZjt5YxXL0Rfuhap3VGe2HRMm/"
    "UyvOxSU90W2BTwmPn5DMjk35LrHAgaen9dkLjzl4gcZG52uwt90infhpKvS+2K79NghgyD"
    "bpHfYHUtSVapmsNg27bkxm3oZ7TjVM+EzBzv23S4zOPNmb4Lrs0zFOrUe4GzFZGLstPVG/"
    "oB+svptp4a1/kxL8guksa1lbIsf7Qy9V3cT7eW0TLlaiu5/Qm5N17VuI0sN1tN2n1g7NaF"
    "eUXjc0Z8Mi3i7ILKFDdCziaDVqcYmGllknlC1vyi10hFYYxHheaf8qLabshcga1MLw3J3N"
    "uTJHXlTtrtAYWUT6P2y49GKFzmG25GEFKjdaHt1JBW/m9JVrdXuV0k9lP+CQNrUJDy1TPh"
    "SMc8EQ2lz1PxOJMjL/HcaxHy/S/y/OZrLUEUNPiv/Nl5zr0fJss7safR/2xm2kv9BvMyO9"
    "u/50RP/EikrXbkZYyjn9m+WZG9HzkC9poorUXKGp5IO+WRkTwVUP5TYUY4UJpMLXy7W8Wl"
    "tIhfv8bJJoGnOoBuFRZMaG4pzAGjkLVgAljV7GA5U8XSUrCcERh7QEnVCpnA6WNG90niaM"
    "dCxkC0BZRMf54TgZwM3RZt0OMZT+R1vZNKHYfws5CQfP2HSGy+DF8Nz5nmPDc6ok9mI8/R"
    "uFX6ReisjWNihFaV0kQM61OtIffutPWakqKFH1rFqMNc3IuEcp2ojihS2qptx3+gOqpXit"
    "VC/fH8z/KnljOnyC5jWxOkmnTJFzcpbQGaFcl+HrPCnTIvVBLLO3zBAaU2KNA2TCx8vz+g"
    "qrjbDacGRN4Dnp4YGqylA5MNmG4D1tHbAfbAPjclgOoPqAq48r+FldYNDTZYh9tA3V2rHn"
    "a53+AlajwHMsfkI/IAtBYtGUfiCkM8ErE1w1bj6BkWQ7OMs7hfWgXtYDURHhtBURqPKjQC"
    "y3rCVexlnBqzFSEcPaKhnDysqPL6TEerJZSxCmE/iXxX9/gyThn1USNUgnCqOWjjoU1psy"
    "x6F2ap9Q65u9vkKtF2q9UOuLqPVUk9FAwsdXmfr9flgrn6IvLUIUuaOKHWpQo53qAZbOCg"
    "u0EeRPsiHAZV0N3MSmCcomlCSgtI6ntsXyGt2ahCsgM/WskOSTvjExntmdhJ0N17ssYpkv"
    "zfNaIoRg3PvSn0zHbhCBgVcqQOuEEXQep197w6nbnKuNAjnY7la+fCjBs6zZiT0l0hVYn0"
    "Torq2Sumu9PKKc5G/VTrJ276yConWYSsjW2bJ1QC44Xrie7CerJ7YHpevw5uJNvHZ0mxSh"
    "2ld8skXp/bA8vefc8li/oO8q3RO2FQhz9brAscBAt4bXWnY68C50Kt3usJXYaO7YOaFoyZ"
    "70hyaTlU0x++F2ADa3EGbGkgGha52J5lAozCkdxtxsLfSyp/6TitaMElo3ml73u61sPL0y"
    "P83ID0VdYRM6I+7dcPIOionBf0J6NnJGtBxSKtvDjMItV0OJ/MxRo7yxyDOEjQrH52kdnx"
    "4bLYJxkKaB0c8ngRkKbxXC2CNoIsBVa9zefV7WMhKk5xhvelP1h71Jr43+XEtfZWLOSG/4"
    "BXp4txEuZfyoPrn7z4L7/M/GbvPqY/upSJh2GR7e4z7x+W7GK3NnWnhTUKS7mvxtMu3dt5"
    "FDPSOD/pev0zaVtldrC1qNj3+DTuNGqQ7w1W94X9pPNjsl7/oQUZbFqX6HIANfsCBF0FNN"
    "+g02zgzJyb+3uq5hmaSoMQnkURMqpT/VBvc/ObMJdTQahAx2t/1IZMnw8f62Rzcy28d0kG"
    "qlBJwoqgkAlIlGiJCKiASe7aYisCj9gmhuzZVnbCRbclMj+QIU5wvje3OqlXVi+K7fvPvw"
    "7uPb9+/80D3/k6yIPYdZxuzk6abcSK5rRpPLz7/lbJy6791Ys0OVZjwPbc99ybfjsQpXmm"
    "siWlBT4nicIsU2mgiUG0pzPFaBpKIm4mTghU75/U6CuuvHozV2p+vS2RoLGdVFpJUhA83R"
    "eNG5vsBUTQULag4eD9NEfsbKNzpVU2Fy/ccVINU4V3uEXUEgGDZwUn5WwUuwWHEwPvXSbL"
    "ToNPYGUwrJwKz4Z7Wo3bnTNx49e6vpsiLQK4LeXNef6CTHc7RbZ6KGwrQAO70GFjQBWC7A"
    "ZGWjVnRX9p3/ai7/B/aiV6Zbe3M1V7aoRlgds3kauqVMbEA1CVNaqc84yVNTVFxl0zUdLN"
    "CyjSoEiGbjtVjjRQXmrc52qwWSQRoIlGLIywqsD80HyrTnlYkLzUdLhl9IRVGsqSt1rmqq"
    "tZMMuwLoevsJx3ZT0dtQFVFAVwo6myhQ1FuAV+rUmpAjDLK+xEqCHc/o/Am/6o57uIniPj"
    "uuFwKs5ttsK6tGlag90Pmaus28O7USfraHrLnsjJ1LgVaxm1Pglfc4WhYmihccfRxcoama"
    "yLvozwPDNJYXVehPt2yehu4rTJhX8vxg1XJjMeOhNNeJbVYQdHIL8zQVKujXrakLi7J4rR"
    "L3UNedcMzmaypsLloVmakLY1ZHFrZYUzG8Ahv1HVXj59jIayir5fZSAr9RIrpVARcLwjbU"
    "c2X91BI6A2tYhiKWS4wVCKI+GrnP7kRjZ+amAvdPW1lhaWvgJZU0qNR5/Jb7FWZ88CdsKn"
    "AappJ6BQaLAZunodx/KxOsSftubaZk4sQS0EXDp+m0fX/WnwW8C+BWy6PJgKsILSf7o7lI"
    "mZZUZbLMA52w+QkzW9VarCkrkytwlz/AXBMsNzZY39UAJAZaBfKFC1ijI9L38pi0kLUqeJ"
    "k/YZfO19AL05BJNcGuY2eihsK0NXSo1qtIVeP1wCaWT1YU4dLAGXhh059XSUKb3WCczDXG"
    "FdyME5imqRjRW5Gs6BmsEqtv+xT7BrItcCPKlm1UIEJMvKmaurvkLWXyz1Wwqo47U1OR8i"
    "9DBS/UakI679yZmgqZs7koZHQIqUSknzoTNZRxbWVVYJVbxKLf1bTE5soCDArF5K7sHTi3"
    "+44WTh3uZFihjodO/5HveojO2RCIk1wk+lLVMgJ8CuHmOkn8KRsCG+zDYmXkQ7U9kovJR8"
    "t/ZJaUD5UeYaMPVpana8ZqqGNoZEyfIZ2grbzFBmuJ9LLWkaabllOKHWrnttET3lpQ0F2G"
    "evDrQHekeIn5qidP7Le0r6MP75CATjRc4rq8+36dYtinV7QNETWwDHn1dW1FccIy+5qnYo"
    "QeJqLr6U+8vqLraSUXEogAoutps7ue7mu/pQjTwdpw2ZK0X5EunxjdQUDhtB2SkYMRYqlw"
    "wUZGCU2Y8tMdEH5hHiH3XpzNZMm9bIkSRd7DfQY8Wp4l36vO3X1/6DQZHY3bCAoLEafLqG"
    "7MyMN49GXcub/vSaPPn/vdHh2xNXR6yDYbLOnLpbrAdNTn/rAz7AbGLFUCiOxHdB7v+s78"
    "tqKymX99vPvSayNmq5iR3rfO4NH5Bhg6gHqHu6hE/jZPU4O36U0N3saaGjCGUkpaC1M2UC"
    "JvcLlwIcAJAU4IcLkEuH1V2mQBLlS1NlOAM2Gk5JUNy9+h3pHAlqoG8e2s66WpGxYYJDV6"
    "k6H5roVsur7QLR6+3idXRrPWbCzdCMYOyQZ2x78ykf6S0Z3+ZG873PGSyo50HkdiFCIiLy"
    "IiW5NEETHlmnDH8ywWljSInqRhIDsyRQD2CRqI8JvXuSCGYRmdu+Igi+aie6t+HoDfp8P7"
    "PgYu683lfOcYxIebevmEop1XgXZeFDqT7t7ETN4DkO/pBOIFEBe+qzILwJNmnMu3ITppXR"
    "3bSUtYGoSlQVgaWoUtDW4OXYqdYZ9hl21lCIzL4SOCKH6s/EUlaG7oLyY22kyhX0B7AUy1"
    "dxPT28tCqhmLgwJ138DPrA0BUi2ECXiI6BArJfTqlC+bkRn5vlY1DB/+oELOlo6gY3+wF9"
    "B5dTrBkmKhGzA9KxdMVs68lEKnw01EdGtNP/0F/YB6PKqxYXf2DyB4WWPm+5oR10CiyaaF"
    "nLhrFjVG30KnNum/VLOF5jsEvcledEOBj50X57SCCOsHT9YP1uCxcGRYmKoaJfIw/DUODK"
    "MCGl2ThODydIwDJKKlfA6EV4mVPjLw9QjO2Eb+VLwh6kXN50bN8qMmGUHcO6e4Rh4gFCp5"
    "EZU8cE0XVsojtCLikGetXBhffoplNjEVm4qvcYBMLDDXC4z/2Kp0uhJrHKYUy8z1MjNVvR"
    "S7DlOKS5nnVRa2XWHbbYptN1QJRgNVsYrSaLJpPuFd15uxQeAXS3ovbgwPVMVMtoeHy2Zm"
    "msTV8NAcgXc6fsYGRK6ZyFqrJnJtTWgj79AcL/QNxLc5dRpZAJwBZl+kEwyGYvgbrL5Et8"
    "C2vAYzNkHyYqHbxEI7bCUF353hjcL0XC/TM97IqlbEYucTnMpidzmL8/VNHoMoHZUeeXcT"
    "M4k2Pvll9H0I6SqUq0CSSs/NUcFuisq3fu87PIaIZFwqHeVNvli9jEg9kSAu0lHgpSuZqH"
    "86jRaK3TUJpEKpyFYqgpBVo1qMIjPWE+WDCkbCXuMshCS0EMlyc3StMiXn6FbJFVGiL1RZ"
    "Q0HSFloa+oaFYixVw6RCKvmXrRo7qMRDBVWbGHilmqy3FloZur2lgm1i/EiFUwtpuF7SMJ"
    "XI3ML/uWP4fYrGBWBc58tDyUhDEQkS583yWerGpqyu4dHyjPVVZzIZdfudaX80bCPZZKwa"
    "ns3IpDf+1u/2pP5wMu1PH50RJjae1QWWVPqjVct2Rn4ePQ7v3CmWuk0Ud4bR9CvTY4BRQz"
    "r+oHfXhhRFrADN+L4//AIExsYNorh8Wr1tLhZFjpM3vnmRTG8+5tERP6briB+j2CpQv0Fd"
    "FApmCtLwfIx4Yln0dW7B97wo7ykExvkwXuibDf25VqEE0BBR46LzTnP9ekCWun89Yp539V"
    "V3dH//OOxP/ya5F24b+RtFcq/bGQGE6Bj6jP50+mRG7h+nj52B9LU3eGijjW3Zsiatsbal"
    "Yx8H08dxT5o8jMZTSkG/hm1gydzqhjUjvcFdbzygM1FwsKHtYO7+4G7cG8LkqqYYmF7dd/"
    "1J57Y/YK+kTFieqxp7a2/4rT8eDe97QzozJs+qobOm5DPytdcZTL+20RrLmrUGs+Vj15UJ"
    "sGIvXJHg6+MtHWLPw8IBH5e/aW82clJO9xT/kZJDFiBpwIHOMk32fp+GrJIekP913/n9v0"
    "OWycFo+MUbHgC+OxjdxuNALXlhSUWVmCgdz+ebJ27q4cYqJJcB3CdsJOJV6+YeaoUdgjHC"
    "JsJ9Cs+ghlf0FjTw1sDQIJXeOc+F9nka/UV5O988ZS6TJ8kNWSjMyBOJBdjZYJcCWYBbaC"
    "eX3cTNgfjtdR7x+jpdvL5OyLSC0mJlSp/s6S6dZ5XsPuMsv4rV59k4b072Fh8u7xMhvzTu"
    "9cpvE9EwP2E0jKhAc1VlBZp9AIA03xWMLkqiPcKTz5mj5iTRRSHI4lifNHOBT3wPxhUl7b"
    "JQYNGYspRxvzvNl8DgRImba3V7fAbDvT9XDe+I1NyFkIzjJwccj1Y4J6GJaNFpbDDTH49V"
    "MA7tzp21qajNdb2axu63zkTNYYWRGBlNo5KSXQHf+symemww12K/tCKu5c3VVLSAt+iV3Y"
    "jeXE1Fy8CQEXI8UmPs1bpvIkquR/14mCbORE3FSd5uNXVREavq7CdrKl4LXaoUsq7ugpZL"
    "vKqj2LCVTUuqUul5oBM2X/GRAZEKjiSMbSpG4ECHfJcqjqEzU1ORok/IYl3BdTh1JmoSTm"
    "dM+vI16cPJX0GlO3cSmKQEqXK1cneN0ywhy2m17vQMIvgFmxZ8rFomomqt0oIaBu7flmpp"
    "dELVZGOhzgFrSMmco2ZyW/dTvShP46JoopyqiDZGfOWPwbone+MPBwB7tDyHT12Ne1+cPp"
    "f90VDq9sbT/ud+tzPttZFjX3Z8sNICG5a6BPHSjQaeQvQsRANbrJPlcAjRwOOeE/MrE2I7"
    "kUws5pf1uezdSZMpndiJ3WUdL7EiUegs7ETw3naGv0kPvfF9nz5nUQ30LG5U+mTa+V3q/d"
    "67f3DieS35D4lCsNm66T+Pw7txpz/pD7/45HQfKnRrQLVufxb+In4ZEykS6+ETNCDa9wwh"
    "NZdP/mw6wqpp2vQUJ7mdIdIgLcAjQJQVZFBbzTMJYYgRiKD3LGuqIlGJISk+Nx2/CNnPjC"
    "C7Psrezz7xGc96oGZ3kVv6oTe8Y+mqLv2MfOuN6U0NGa1UgKU3MyS1jnufHyfwkYGXtul8"
    "8jDodJ2Ptpq8cKLYLl+wxzEWly31GSQVtT55rvVpYDmxEmV6StOeogE38LkzmrxDXupYhU"
    "jFseL5WIkIz/SbS0R4igjPXBGeonzcCSxpCSJeifDZKKUIno3UidlquqyUwTZOKbCNqpQ6"
    "hNQWgzVEdF6jO5eAijqS1cd7H6ojuQ/3TmHD1aDd/LD66O2TA+UAWxUo50E5fg8VTl2I+8"
    "ejTDy+FCOCpzr9R/6FmLCZPqtaKWWIB/Z9cC1Cl1eeZTg29MCLR0+ONghEq2cGGMwD43IU"
    "mDV0feNUfd2oxLYwsnTvv5jrX5F3LagGCPVfg6wWqcTx+GNjwyIAYAw4/bey8QRPsLZMqj"
    "p78vflCTCgL4Gh5lam21yEFnAVWuCuTV6vjzv8SG8Pp8JPfnePkRRVN9nImpZqBdlTnc8I"
    "ckoLl2MHeXv94b1vAoE/sqwfk/vOYBA3gUA/9KJoejQCyzCWW9ugDKBQOEeAhOcYIZ4CDu"
    "DSL2X4DhE20O5dEzt3PvcGSOWaVs7BEaEVjiz+V1oq7iaOEQpvcWFvsfAnXVXpT3JvmMIm"
    "+SidMMj/J+U2KAxtAqlANxLB6adxF8Q2RnhSZOvh9uDSvdxEcJlBq6iPLkAjvPXZTjrHYB"
    "gDt4wnY+JNVU9cD1vPA9sqh6dIDZXNOB7eQmU4uGQFBxGO3TQ5YL64l7meUJfzMfsSrPB9"
    "5gE5KvDnQDgoyAqQ84CcIPpX4GGu1A3qV5tK9oMGi1FlOkL9Ali5XaEsL9PJWJbRypAVWw"
    "a35As2kakj+p13aKMTa20ieWlhwxuiJvfXPHa6BEfm3yP3pEPueDBFr01OHZruIsWAz/Yn"
    "7amERynSsY4eimKZlXuK07uJOVEam5AUSJet4Em/unvstRGlYyl+o/HUTfGjfBjS/r53+t"
    "/gkxdZfeYn5W8DIJTLTQqRCpcOzy4d1ZSo+JHY+eZQ2f89Xbl6//VZ1Qqr/VOGtVwW8OH4"
    "40tdt5xBXLUPh4pi+gZLlN3oCXUjbtVVKqxRygah+9fr67dvP1y/fvv+4827Dx9uPr72YY"
    "4/ysL7tv8FIA/t8wQ/GsVoqS5U2VCTCoOlrkCMrkFLUGFbg41sPMVRzUrI9iiEi71MQjYT"
    "ycolZAdJhdDDs9AjQimqvoYv75TmzbLQMLd0fUwM5d2oF3X2cbp/m+nu43M3V+jvu5iXJL"
    "Dnk/0k4UOR6SkJn8d8hWghDwsytqDGaxCulpPcBZlZgcrrTkYXYrV0IOMLHmuyaSHHSfMX"
    "e5tchfYkbzmcISYcKHw5UJTSdmuPludEkqvRUJr0obYs/YamCqVkR58/ex8tl+wzPqzVtf"
    "MhMO6AlYIb/qrz8DBgVQRd+hnpD7uPt50pqzbo8UsoODju/drrun6Gf+KF42egitXduPN9"
    "2EYvqrVW6N1CZqT3+0NvMICR+I8t88HPyJdx5+6xw8g9BzH9lGrMrF7hQtPNcn6K63w5Rh"
    "kpRtGV3+jJxut0C8megufDx62NxN15JUwkYUqR1MW1iUTBC7Wc+y9MKQxhvK8y2LVKpHQl"
    "kAqLc2Fu6iS7F4wbCRH9zPWkIbm9IHYBkp8ZOV+qKwhflO5nxjDQZCNZ9UjJcguTlWKaUd"
    "wuWrjo1H03cMk4JCyCkGoihtCVKiGBhKmE8CEyyi/rBvUUn8J5zzFCkfUsvKAX84IK59w5"
    "k/H2Z78arJueKBbjlYUdoOFESPqdjm9nGqiB2QzUQ1vUT1g7Hqhgklw9jbvZUEFrRL2iBt"
    "X3/lxNRcup3Xw8UmM2T1NRMrHxrC4qaLo8cSZqEk4nDmYJHMHkYJbwGc0MZtmEh+bI+92y"
    "q/yViV504wnJTu9iZxpWkzi9EPEn5t/VbQsGUTWZPkArHZsoOSP4dC8SIS0XsBUcEdLCPA"
    "uFjcJhqp+65LFjcyzskhD2dGGOElH5XFtMhD3qXOg64khBXENEAlGR5yDyHLjdzScypW59"
    "0+cZzag1RTjELnnLIXHtOckq997Yk6luG/thuUpswWin0w/otW1I1iAEK27qBuv+82Kolo"
    "UJmu8Qq8oA3X5AEcbPsmbDF2iB4kzQ1p5rqrnGSnL1rZO9SSjb9VK2n+jPjcOeL2fBo+U5"
    "hP3qfx4742lvPPhbG/3LBhOBoe1m5L5/J9FP79too9KfTc/AjHSGw8fOoI3oSbBlzc8/6I"
    "+G7UD5uehxypVrcpMn1+QmPdfkJhqOJOp8/SR1vlzGXJCpXD0M6G6GNBmXfkYeHm8H/clX"
    "9pnHsWek2xl23cQbv/plqR1eeTYVfd1Cs5NtMfmWKzxDJSGOp8txm4473d9YkhvICU8zMu"
    "z17ibS197ggU6JsWJKa6xtoU7beMgSraiUQ9wsq87d3yDFSlZ2fHAn095sZCMhmCA9ji5A"
    "IoLoCgfR+Se6RIRqlFZEqfIcpcruIHCLFTpcQSJxvMokyJQryBQiFAeL54MlHD9XVTp+fC"
    "tBQRN6lE40sRH+NOFPq+fGFd4f4f3hdDefyPvj315ndgBxedUdxDh61x8RRQ/1ZquK4b13"
    "a9c2hIucOj41AFqWs8xDNYfDTPKqBx/2mk0hSJSORjphddDoMwsb+yJob6DU2U2LRYgy75"
    "WTqxl3ih0zkfB51cvn5a9tactycAKuvV+Uhz52p4/jXhvRL2YvLNvAMzLtde7pUmN5MyOf"
    "+0PwAdD3qQR+7Iw8jEdQtmvSRltDh7JdJh9W5eQq5Ac6BSXXIa9zXfcq2gQRPckLlm5A9M"
    "YL22GJcu7sSivG6ENEQlPP1iX3UTbHS9yNy+KKytyhnRUSuLudSbdz17tgyJWXG5YsRgYy"
    "xzJlSDMw7qD8+B0aEL7IJlJA6GPRT5FEI/o/FhAF0VJexlELgqJkN2UJHkCu0pZJj4bz6M"
    "dKfcbGj7iceY4XCnm0XvJo42Ow7nvD6WjMohacjD4WtzAdd/pOKANDmH3WHQ0nj4OpG3UF"
    "6NMXsHMxI4PeFwjP0vAKorPicuu496VP5V2X1sArFZbOob3vTLtfnS8gW4s1e9do+rU3bi"
    "OdnREuJFx66pM9jCkhXXJSvMRPFc+1UYltJaUlH1AL9mSig2ikKB/cI8ncKBlLn6ABykG0"
    "UHS+StFZpaJjcW0yvRhwArtPV772FA1A+AKhG8ulVFTfDVMJ2EtovVQkK9u5NUQqSnSLsJ"
    "mfJ2ymLvEdnEiEIryDE3Qvmi7NmZ2+GkT9a7BwJc84pcC21sFIPMZuiFgk3mORLpKJzie7"
    "qCQTPYU5C4DzuZ2idxJv+f6TrZzuemLPWoccT/6oPMn+ur5pgfeGPnkyWyGfjgU+ouChN5"
    "G5lg38Cbl2S0T/8CjAU6QSn/iVif7UCU7M+j/DK4XrqV6uJ/bvGOzpxl5vPM/uJp6svT+B"
    "a683dR172Ep1633tDAZttJY1bUbuepPf2owHlXK6VZ5ozjriFjkDPkED7MJnOAILmd6Lqp"
    "UgKGX76IJ0wkkXMWZtMSns9PSJBJqRHQqtZAvDuacSeEaM2KYEe00CEV/e0T+Wyzi4t7qu"
    "YZmkSHfJM0SAntMpToW0/8l5Rbnb0WgQcv3c9qPetsf72x694hgLpoNUR4NKXYVyyJ8ZbU"
    "/Uri3Ywg12dawbLGagzZP3dYHuKbwx7kvlfXX1zZaK/O7XTTKbBEe0DhhPFpGxOUwoC3o7"
    "swjaraFTtZcO22dnbSmzAnPFRid410IQKMBehWSiIMPWsJlkIalgRmEAqZkBxN7Mi8W77S"
    "l4VsxLaoDVN06lZ1orpF77BA2E9yQKtqi2lg7pqWIKV8cUkVyd23qkGPLSKoj+1d2483na"
    "Rox2RkYPvWEbgWowIxSSCasYCRqwMiO/Pt59YQa/f9rKyilJ2Bn+BiMMmTzBCMC8/w0+kY"
    "3FWn3mpcgkXOrSRiVJBRtu1VWq8B6ma5L+/9fr67dvP1y/fvv+4827Dx9uPr72Zfn4oyyh"
    "/rb/BeT60FLE9SaZiaILeVtmFRKIxVKUXgpm1k5QpNIPgU/QoOzqyiI5mbW1RPhzkE7EPn"
    "Md++xYgEuscYhQLDLXi4wJ/a10sbbYkLID2LLdBVnznO/Wuj4t96yoNoW6wMzuXxTjCOn5"
    "YL3hH1Y681JTF5a0w7JR3NkVoz4fuG+j4L7lAtB/2bphb4oCuaf66QGkL9pIUFyrKIYhwr"
    "PJnjU449CXniJX+HQH6cRdFGKaGyhYIBn4X7ZqJKXtZjpTk8gv7cNOdqdw5k6Ff5sHxK1M"
    "5JMnuLBH2/encI88BVZJ8orkwHxPKtA+iDaLsTYlE3xoST7sLLhjtIKz5EGcwSWZa/2ldP"
    "nH6BxntOQT7BbbCF+c+4/DNvxh7xuUuGGPZ6TzedobS2CbZ9Z6eWlRXRRM9Mxm7zy963X7"
    "E1ZAx3kMooEXp1Lc25XL2ZXh64o3hWIX6pHrF59FrOC5VhC+Tbm6EGFK0UyFZ6MZxMPE1/"
    "fXyWiYvLbe+OiqqgsL/RtpqllDh0LGegIQoaWMeaWjDujIGsEEUa+0akrqZqsbVmE1JUJ5"
    "aTmiVoGfFDsFb5w3l9BTksgF/gXwXxi4ZG+uMGUDvTBX0BFyRLSdyxtrcsG4bFxUHeIw3N"
    "otfC8ncLli4dbdYAX9mp2r1IDrSDQF9N2Fbq5ksU5U7osh9uBMOHXmaypsrPnt8WBNYZqm"
    "YiRvt5q6cLL0j0aqs5+sqXhhTV2pc5XKEDvJsCvArLefcGw3FjbZNNUVcfwXVaDW8edrMG"
    "gK3WxzbFR0OO8CszUVMTdmWGJx0cdD9qsz3cSLsm4iZFuZYE1SybNqVbTRHmDGvj9ho4Gr"
    "Bqx77GUBNRIo1VqsJRObZjXbC6abOLM1FjJ7TgUp6VlPLEdfFDA22Te9qgL+HMLlZVgejd"
    "XYcX88uBM2FbC5TRStgq01xtBS45bN1lSszDXG1vFQTWCaxmIEEpJUmUGHCVyNt+rIi4Vu"
    "kwq2VseZqKk4ucHux2vadJ5dk0AqVJMhmqXu1qdIRnRE8FSn/8iF6zA4Xy3dqtn7b4mxAq"
    "BKBtawbCb4okvB9tmddryftYHgabpFuXhCPnkpzAb72RqI1dbAS2xgsqBXqaxl6JaFMHvw"
    "Z+26kzYQOjdsqSLIxvvZGohVMIarArDuAtM1BK0S9Yt8YTWlelFQmM2uXRQaebByEV0lpK"
    "nEL6ds2HNDXbTRC1ZXa6uF1vRf2LQQCzNl5YVglGnhrdcSFLpamy0E1YpUgtZUlzOwYq0T"
    "ahqd+F0J1Y7+Hi3ltNAVfPUPUQSJ4yJIbIlisKeX6PHGN7BCz02eiNeb9IjXm1jEqyixfd"
    "ryRyt63L0w77z1j4I0Fy2AdBpWcJKqR86VIe1vgDjgqdFXibRNqtVSWdmQDeXc5TBOoBQI"
    "J2UAUeEmE+HsXNkE8gsGFL45Gtcq0mQhJE1PKiqQHvEfIDkq6L8cI96LcHNb1SyVmL/A+x"
    "LEtr//4zQs+iQpACJd+TJB6HRdfHWnCC8J0jWJV1eUeu9pkQX7H8YpT9ut8xIGkBIKYCzg"
    "OxHrONBl2plFKj/XE+ODTc3iGy3U1KzbmXQ7d72snmbxzNajXWa+2arrzNgg/MOCMtiljk"
    "brns7SVIQqiqj8OTz7UOd97d4mR8H13Z0o//Grk4n9hP0EIgkuyUb5eBZMpmU+koWT3z6/"
    "lQ0LLOCQdr9DrNDsK5N+uoM1baMtNhb0PzyrOnseNo+3mDH9BdoqbuQnbCLVQoqd0Jfx5G"
    "/LY6M3qcQP7kZhp7+4mNbKsNP7y1RQzwjSCT0joQRPOYtbEmmT4K3M5Ebftlqlddk4XK8l"
    "QM6zU+SqOxpOx50uHdD/MmQF8nXC7hoJMp+gDv59/06a9sb30kNnwkrob1QKBjY20lY2WS"
    "39z/1hZ+A/XqpE1txn0Zsjn8PlBBV4hFpeJb8Xajl/avmJJV0nOzlZwPUzlzPlWssflaNP"
    "FhsMwqOMAtB8Qj/8zgk/kGoy0RJ8SG4vcBIQNKk0uZAJmie2Fa96ehFT0ghZVcSUiJiSc4"
    "B7qp7VZRrSHN+KhjNb0IU60Qh3mnCnCbldyO3l3WmiRs7F7flB1JJ1nQiumRqPHBmby4of"
    "rP8OBnU3RRxZOlNAkjWXZBN9+akOdwSOqTd099Mhf7+K1q+Hz4WWw5OWI9oHh4Txd3lk8X"
    "fpovg70T5YtA/OHz1fz/bBac010vd0ak+NOsJ9hi09p3gs1YUqJxchSFUgY3QN0uErc+ZB"
    "dDA2oXJyCQtJAvH5NPXXp0X4zFYSqjdax3Qht2rYhXzyeHvfn07BNWra841qWeAz7Q0oYL"
    "eDXhs5pT41PCP94f5Tlew/h9LUdM7vwzaCkC8670upzhhvbnKwrTc36b3Ib+L3sPuDStQy"
    "j9KK7hhcd8fAC0wRkIq6SKJ0pc4uZ+t66ngFDzNzLV/fvC+D9p6yeXi/f5cD7/fvUvGGRx"
    "E78xovnsr1YwhRCg7GMwdjayUZWDaTTNzpimOUrgHqzLm1R9HwJJ23iYYnouFJLh3Wu2vm"
    "u6LO0CjhERb0+txPBw3kws98HnBdDl5820YJxbYNIxv0tBXENoFUbNxU20bhrZtAKjZvNL"
    "0CSp0WgzVII7ariOc5fzzPmMrE4353ehXfy9Wg3LQmYFF8g0c4B7LRYJLjAR5FZmwozgkX"
    "fA64g/dWNXA/UI2uSTVbozgn3PQ5cN5rZALlXFw5qsHmwdhXHwTGuTCOqlspGOeJZF2qVX"
    "R9CYRaflab2/hlbisrnGAYLYjWLZtmoJLGArXQJTeitpKaQ3rHm6ypgIWaiOov1TYR1V+a"
    "CptMf5QiS6qFNxUwMTZZn87VWLj2PVfXOlwFR0PmT/hVd6wADYdtK6tJhUhLw/ZA52sqbH"
    "Od2GYFwsUtzNNUkOjTJb3aoAmyRier4rJ0Jhyz+ZoKW7ARskQqaYoZ7IY8bHBrTOiIjKV9"
    "Z6FqmiLjfVOhpgJHFSwLV8D9B2ye5qin4eRq1tq3GoGM9fVtsjy21eRFJUz/wZmosTjpah"
    "V65IM/TRNBMvDCrqbjsTNRU3ES3XsPYwRtxiVL1rQquqxCn/EpnUt0WqWqJDxNR7RQm72O"
    "N1cDxQjzSd1WBNPEnaohKB1VKYEZ5w9WS/BM+HkrJkhLjyBHuTgYyyoZEBSY4hOS9ylXwQ"
    "evTEZhIgLVi9FiLZNVYp24yubNU1AhUi5CFE44eqNXXDjhif7cOOz5khc9Wp4z/K8exqOH"
    "0aQzaPu1QmakM512ul/ve8NpG8mWJS/WXon4y6cfiryCdOibm1cQvCSK8cE4pQgjjGVoUx"
    "atFI13DRKd95rhEtCMuMzIJX98XEozC321ItEp8ZN7fH3k6KaPr4enEuRfjQmbqWy4Cg/b"
    "/XDIW/Cw5wkSOrYoWyCyJVnLCIe+ZCoYTrCNpHljCzc+dyZoo3/ZMrFUa4dm9uvXygdE19"
    "CiUpO6wOj/IHmj28RyGpDjP+j8h5ucHzFvYvHpCJ/xy4yKAtSXvhyyNAxRRfYEVWTpr17p"
    "ScXC8mluQXqutbdOd9r/1p/+jepp9FQ8UyYyI1TU/vy5jehPWy5n5L4z7HzpObqcw3FBl5"
    "uRaed3er7kP/jQ6oI/K3HNks9AhIznpcp/DM5QSk+3jaTuTDlrMvnUPON99WXcgT2/MmTY"
    "7pPe4LM07vRZuxoTa0uJIl6yW03129+TAOJLksr+gyRNYv+V5c6DFCUxKapMAbgk6ibBfO"
    "YicI4UW2YhopRiEcovgjCiCZvPz2fzqdQwEUwhSbZMRJJMMk0TwfSWnH5PEirxzopDope1"
    "ulg7PVf3+EEzq42s4DYy8Eo1LWxgpUWJkW5bpqpgNN8h+PasJevjpNtNcIae8GUzMiMwv/"
    "scitNv5J1PjjS6uY02fZvO/Kqarj+ZaElnlCNfSjbpAzq9aplIVdgL3L/8H5XHExtKO/4H"
    "VLW3zcVCuGOFsYRLhlqhsYT/Jl11rvHNuEgBdL3xzSvi+eZjHrX5Y7ra/DGKrRBoT+gV5q"
    "bUFGebWqgL9VMXuKovw+d+rrC8zMWUs0iuerJ+Fk9oz1TRIgn1ubW0oHLE+m0ZNmkztYSq"
    "M4q6sEBlWqnPmKpVa/oPUKjoEPiUkYL+ZBMNmybTeOgr4UZ0OxQbSZGr53lnHl2KzglDvf"
    "ZgQeYm9Cmu9Clvjcv6goL0HEusFKJe9zdw/bhlhZIbbMwIm2PfvIPoluRHffPhKhIy7wll"
    "Xsq4CoK6pxBgZou47qVwvLgVvMDtJku3+72Vo/aZ0CBOoUFwJtTaJIdQax/uUhsSau0CnW"
    "o9ORIM8fRL74IipxnrKwuQM6HSAmnTFzHZX1tsrOWtSeVNRScJ4uzJ31ay362QX3mSX2vX"
    "XM5JssJKQZjdNC2QSb0ZZqTz8DDow0fuXp+Rx+HdaNhru9u8lMCaxwT+Jt0C/iZmAFdNyW"
    "trF1+oW13XsExSzkiYMrJKc0pa34spMYpjNBrAzH4+1m0/2mjn8f62R/Fn8NNBqpUS6lG8"
    "5ZFodnREsyNwfZfISAyQNTAdsSbphx4mh/MPS2WdhilFuzieV9m5NksscohQrDHPayw6lF"
    "1VGWXtsbfC/XJihMJDLDqUnQ1cJnkV3rNhKrFhowkX7BIsjGqUTuAqujxVb+gt1eXJPfDV"
    "4Nz0biJh7pjXZSHatRTzVRRsieMzVwFxHoijd9ERDXFE940s4IvVvSzuNRvamzl2v1mSw2"
    "z/vFWgPiEJUR30mE3XGGmyaUGQFaFUyKF3Q7AsPVJjMObRinvFKpnxsOcr1cnFq1LCQxWd"
    "il1bbEkLmCn88U3KbznKThETostVisoUuIuXizpS3OZhpx8rbCencR7L8jtzk3WNSClL6z"
    "49xO6drhZyYPRBNn8n70wWZ4CWqkF5M6QgWh6jljc6ZdP0z00LQQoly56UEXsNWsjklQX8"
    "OSEAorJZ8wQ6bA3dq70rghx4uwmWhr6RkpgPOCWSkQ+QZLkjangxZEAM/oWYTcpStYLYBW"
    "l+avBcplBQ0AtTCctztjUvwHiP187d/kn+jPUE+KB0Ed5hnBWICDR/TBFEQt0hs1XPfVfK"
    "fJJINAfISfFxpmkxCWKtv1BigyUFMWnBfEXVRotORwULCLCUDWufHLTBlN1RQeNFNpG+pb"
    "tJOZx3dKJ3HqG0CqGFq0oNP12Rhsqc7c6hiSP662Q0TIZ0TxGVZCCu+t9IU806ApuBGmAB"
    "M6fH90VD+SJ7GyaIxveJpKsT+o1DLTiLoZtAKuDNFjiDkFUjdd5FZqwnygelzoS9JtKyft"
    "60LLoO0AWSNcZJbYTljzgo6UfGHpT0Z/bH1zcfZ/Y7/P5927ELsm6wzOOznwxcQi9rHcmL"
    "Bd5akA7FarjB+IXulGVzbYdkN9eVHaRcqRQEkwrrcVH/HC+FunDf6XDdttAPp+/Aj+CrVB"
    "OZlqppVFB21AX5iX47oSLUUEWAzRCHPb00ljee57LT+XWDSOmxHGlX11mFx+JpV6ZdKmEh"
    "RCjSUrgOZr9o56ZoiA8PnskjVRGVPKtWGUUkRiiCG6pyv++hrcL7/iATrPVDU9ZxOQ4K0L"
    "ENmUNXuVBLLB75CH8dsTqmSVVFEK9vZVM1r1J0jsiog3qHP16a+wQ549qMFUbMdO+VGntl"
    "IgqwDbO1XKu+qVMhXbaYnZFVbKDDQICXd/Sj1TpBx6h47iN0Al6KAfFwHiqW/OkPM5M5er"
    "opO0gjjNlHGLNZV5NCXoQ9xVHA8xkTflLcK5KBEmtnFb+W97dDycJZPLCi48tmnehe/qpH"
    "jUppgwrcymtv/GHfP70wVcO5EqFlwo6V9tzYpoXW8jNm3RjYX0R3Pklw5ZeaQpjd6mV2a3"
    "xL+8HIqfWp6U6pz8+j8W3/7q43bEMlsbmqKE6g/OVrI4kyPaJMD8diUO3soSJO44TGUScz"
    "ohisQRoBqChCIfpq8IBxdeEXMf5QDcq508zrCnCQL4o6FBeoQ3G5uCFft3+guvbVIXsBG9"
    "TKby/YeuNz2AucbEG3p2KomSNxjO6f0A9zjbH1A+l0UyHVYkH5fmVl+t8apCHKrD8IYkOz"
    "GpSc4YV5ch0ZmchxFEaJsxolfus9TNvoCW+tGYkaKLpfRxOwTizWusmLacKE/RRfkdTkDX"
    "+8yNxIyNxYrL2dmzvYbZ1ykefb1pzd3aferULxF4p/fQDlJbKgEWAyca5oCGSARlhQztO2"
    "6WjnMx/oiq5NHGAs7FN82acclboSaCfeVLXkvYfjRgM3TwhY+gXQ8HEw4MI0ld5oLMbF8x"
    "qmcrcZg3oSPpkTiwJGoBfdoLoy0m3LadiJXrwnsvnEcszg7wX9whAKqlpO6YmXNbMDRSxJ"
    "yUUszvFS0XSsAbYq0XSM+6ZjW9mg/2XRazq+ThlxriEqEWR8RJAxZZlQgLAI+gESAf0R0C"
    "vqCpsJ0li6rXFPwbMJvaSx8f27HMzl/btU5gKPRBjZzxdGJrq9NXyVRbe35q+x6PZ2Jbq9"
    "Xey4iG5vfIArAm1P4Haz5MJO4SCNwFN0zxPd8zjB+DTd89hxrwZlqGxOf8fEm7GWOzlHUR"
    "FZRIVfMipcdCcsD7DoTnhyiCvsTgh5Ase3J4znKTTk/ivWnnAPq19EKRlWr2RHQXD9Wk7N"
    "2Nb/KRGaYFnQTyKjvdd+QOtQUEJ4aK7CGgRraINZq0WobPsiZ2S5HBgtymVccacwtFC6t1"
    "+Upz+p3rtld3bRHlNBIgGpqPjPUcX/rS+EijjTw628ggeZt1TdWywv9LRASPfhIWFjvh+W"
    "R9Cw55q6QG5TZ2iARSCycKku6J8GlhWIKZQt1knL1G1jgVt+KX2dxRzCIFfaQJauJ8onJ3"
    "lJnshGha69CGbkS7ypXTAj9IQrCPHV6AHSa4FyRrqj4ef++B5CGCnAS9XYQBAjuKLvxp3v"
    "QyfQF3YqJ4m4z7JmF8oc9QkaGMx1/Tpfo4SsTgkxhG1DK4KvO7yB6N7kQvcmA92bOLr0es"
    "SyUTaaKkgqoua4jrXBxMLl1jlMKZaZ82VWSi6yIgIja7HCIPwUtXTtSYQ5JnIBOhu/cGBH"
    "hEzEdURRde6MErhGCMWGPWA/BK09BnApu6E7Uz1RPWwv3DPBHHbC/T4UtsJc8MYObi6QFR"
    "HCUQBhJQe+l7PH6sR2GFqCOZY9ax2yxvqjcvU4Yh1NTScdPFKxcKVbTtVCNiVikVtgJt05"
    "KeBLQ9+A73fzCVnyEyYIQGiBYVU1KS1JcByf44XC91wv46y80W1oAmIThXI+a50QWpKayJ"
    "JIK4rzJWS11KMLw4WU11P0YcDPqoIL1kMM0jSg9cUZzNor9RmTEoaaIJ2wxXFtqRFlL09o"
    "YXDOQWH7QoRMwMpP4lhzAM0w11wu64ZTeKtOuxE1G89Xs9FjpsJElgvjyN3DmwGnq5Ml3Q"
    "PW2NacX5tkyYkMah0w6Szc4ZKxH3/QuPMdDCx0wyyhabQGFf6WLApuZVCdWXE6VCBvZjTH"
    "1gvGYHtxGliAvSVsnfkEhhZo1Wky2pWuJ9QYPMdLZ2RGfniq0g+w/bAKhdAtA4wMyJRVBf"
    "4ibahSSOA/d/RD+n99g601/aYIM8SAwv1idBIZEfyC8luR/r4vthrkliL0jyvrkrO+yUr4"
    "4di/PTXPNpCr+979bW/cdvNxWDPQ+95Y8j6mJ2eDDcl7Ou336NqreEbue8PpiNERutIzMu"
    "h96Qykce+B8lH6qDPtf6NDNbySNcnAW4o6HUi3+TOlve0Mf5M63e7ocThto7lMniR5sQBz"
    "HAs/nHa6UxZ8aFEmNSOTzn1PGtJ/tOlJ3GAJlmdG7sadz9P+8EsbKYa8tOjumJGHr6zQ4p"
    "aiDd+w0x9IdyP6ryH9mrKqSYpO/0U5AP2Wo/EUIhzpN9MNy638WNgokcsmkWGSiFok0u0+"
    "6aa2htl9zm1qS63DmO+Qp9dk5OuUJwf1dge9zph9prE4wjKn4Gdt+tsgczOTtkoYQoN0wh"
    "AqDKGNWmLR/+eS/X+0MpFrETIRESha/3JiphOtVU7WWsU79GdGl08OkaP5ksZzBFvXUC1s"
    "0N/e1TdgWLhKMYFGh7UOGUE9AorQniKfGdQzMJryzvRMkv58rWAzE9VEG5k1RNlhC+kGIr"
    "qVYuasYFIRq1Yva6JF1dciSq03Xqi0JVTa/YEvWCw4QidEc366STYH0KzohPN3iuMU1/Kt"
    "4rqdSbdz17tK5gjVgNsNTtdQgKPMkDdpMVRmKVlSjFZiypQSo4WgDguIM/vm3euPM/vjXM"
    "ZtKtRt6I4EHzGV6MBB7FS605+pJAd/sg3rZS8YmEo2n5CJ6VNZozLeDi11TdNfEJYXa8QK"
    "ycSFx3O8UPTga4C0+fOVrRk4nfgWmt/J7+KeLPhmpTwrIULhWuHateJsuBKLHCIUFR94Xm"
    "PRJumqyoSyxVpWjaKaeYBGKJGiO9IZTR6ik4/oOMOfci46zpzDxlQs9YVdUsLPm28DBy70"
    "Ixp10PUhihzHvGinDjZN38KbBkEeDgELtXU4DqzQVE0Ei+gWPr79S9D6ONStxqK1UYldBV"
    "73+3maCJOs/NM23WSDo3Binp1vew2zGXdvsZ5Cx7kL2Gk87DLwDm1ut4FEPIp8wSVgpWcX"
    "IXoxKCVS9BfiGfMtWXtC8ly3LRYeEgg8SwkqOWIyEUxSL/O+CCY5YzDJi6GCwFPCxBumFI"
    "Z8ro28IkfihEY0ivxaL2rzDREJSCOQisZr5zRTii5hZ+0SJrJTzped4rBZYbbMh3DwTuIu"
    "Ig4KiKeotW5t8UxVVtOpuGrsJK+keR4tVocUBZVQbdOeuyV4l4b+JybIkMkThdwpwAtdo9"
    "w2aZa6eMLWL2hEtB2CcDREpTScWBGm2smFllsvLVdTSYKxOjXmwhsuivgmxFxgQt+XZKP9"
    "dTIaJuMZIImqrlCB6d9IU806QpuBG4CRbT+ImgoiuxomiNoPHI5VwnwQIhTWA66tBwq9WI"
    "qv8J5KLC/Xy+tJRsXkgDDVeeWBeijYeVz8To/g492L+5bE9TxIeTxmsR0bR21E8FSn/8iv"
    "1A32U9Vxnx7U6cLHNI9Sd6yi1vtjiw1LNdOckPvnrQMqm1MuAYfG5+ikzb4qOAdfdOPJzR"
    "Byc9KfKA80kxpj56IROla9dKylB26ZRCGfmGe/4lV3dH//OOxP/0ZHjL/1uz0ogrfZ0Nda"
    "O8nExrO6wDMCGNIxbXChG/TJjNw/Th87A+lrb/DQRhvbsmVNWmNtS8c+DqaP4540gTqSlI"
    "J+DdvAkgnFJGekN7jrjQd0JgoONrQdzN0f3I0hWWmxVjXFgISlu/6kc9sfsFcqqinPVY29"
    "tTf81h+PhlBfk85AnlVDJ1CyYka+9jqD6dc2WmNZs9Z05N1jtzPtj+i0WLEdqx8d9XhLh9"
    "jzGRlNv0IJT5bZFz3OKUpnKCHqbZ6EqLfpCVFvYwlRW0NfqlrRYOowlXBUZDsqXLSqMedC"
    "lC9+2M9YT4APCgDhHZacTH4xo+5njBWYjMq4WE6VGKKjDskNS3e8ZAQIDgoOEyjP/coECU"
    "DxJIBAJDp9QnGjspTJ8otXOtJt6xPS6TZz27ClVv+udGYhhNRLCHH3YKkipGFSYUbh2ozi"
    "r1bx4o4xSiEI1CQLkAcbQLUyVmAzCrd5vsKDseN7RM6PKwkcbRAcsHkahHqmQTAz0bK4Uf"
    "DINEsemEJ1SZaVCvyu0oWX2GCdHZIF/uioQwK/YyjchgmKlsBUmf0v2meH9dB5kU1EWMAF"
    "G6bCXzadXTtYArP0pKLRTjPE/xfVXJc1QXq0XFsgv3eG00mb7mYK44wMe4/TcWfQ9vbyjH"
    "Q7Q0reRguZEN0qY6urvngRmPQ1nFi3Ot/KhCYotTznSVy76v3+0AMzruNEmZHJiPUa0qHN"
    "0JB1FCK6E1l0+VUBNlhCSw6QCQ2Zaw1ZZKGcUEMWnTpETwkO1LSomiF6Sly+p8TF3DshF1"
    "umqud74XLpefvROcJBGNErE0HG+JZ+VQi1ZwVldV37xDLGrbA65ma2ojX9xK11h14nBY1U"
    "OLPw6tRLrcObrabvcEJmESgQKTHnAZoGtLOMdgzN1zI0q2doTCOwVCvJ258OsU8g8M2Dr2"
    "lvNnJSHGV6tYUASQMwPne5hQ3lMpJTujwO+mQja1pqBlCEtFQiEGfVctw8oLfXH977KUDw"
    "R1b2z+S+MxjEU4BqUsX29WmRrCyjasuk5qKxbEEi4WQtlxBAJVrwYBzvAOw4EzVI8wnn/A"
    "Wjwo8CKhSP3kSorMTcyIIoTdVG4ZPlTN76JoNj/cjljQ88sLzDoaVBhn8u77FfmDfdnhCs"
    "3XvQnkAHS37t4Dz2hK1sWMypG4nhdCdrucn6K/UZm4iq/yC4IdUy0QtWV2vrU5iQhXyu5W"
    "fMHDFJVoaTv0/YHuple1joSiGl2BvPsxu5pFZ8k0cpvknXiW9iKjH7dwFwvfENBPckJocn"
    "+tOS8c3hdXdpecaaXn3f+r3vbWTgZxW/zMhDf9r92kZb1Vqs6V+Pt4N+V/o2mvboZ/ZcUx"
    "fSs27hGbkdDR8nbTTXiW1Gb4Fc/vibPP74m3R//E10qZz7Q1rbRDGwYq0ThMhU7TqRVhQv"
    "SVC1n5PLcec7ET7xGW1xJv1mWNKXEggaBW/OqwndaxCAAnPMCPtLGn2W7keTqfupN/OMjD"
    "vD36SHUZ/FF0FNJGmrs1Xg4nTQSzsl3jTbjheka9KBqMKKx2uUPx9abLXxDKI3zSnCpnOk"
    "VAZsfaZJQYYEaMmwKygC0vHnG9tNKp4fZBFMPqrAnnXryVkN2af/SSufW22rj4buKiadS6"
    "qFN8fD9QBzNbnbjgMWPYRmJduL4TVxZmsqZGku3zLNURp6BN2O7Me3u2Km3yb2sC/WRCZw"
    "XvdmhnRwPedGviPLZvyWr+1TXTZjcXeEm2OZ7IjYJ2BmlyXeDzvoe6DL41aKoF9ZZ6GGbn"
    "gtseJpZi2kGzDMTUb7BXXQP/U5i0HEJlItVlrCxESBP1qs3ETc/XCeVxZKdqNSt8hx48oh"
    "MdeVQjFk3ngRQFY4gMwEZbFEjtSeTHRjFylSDVrhemRINRJPt+5FuWI3wkqbDGqJGoLVFB"
    "CMblEeIpCqtXgHqsEdb+1OqElXz/2at7xNbfob8clrm5MoWVN8K86TDHPs+BIUDxad0H9g"
    "5XO+aqQ8cuuDS5BWh/RE0aJeafcU+8y+8HuevlH5LDRTyPekFCaSDYyg1RRxOjuFQzf/hN"
    "xQfem0fmqh+Q69rHUT09+wmUNXJ2j7tMbkE1qqdDWRbDr9j2UtoeDQeV4pYkTrZZL5U09q"
    "L5UvqMij5TrMjmIzZNXO1/AbZqQ/nPbG3zoD6eZ1m64iPbLPskb/CDz5a/DJX19HT9Jlwo"
    "hM3TYWhSJO9xQ8LxBPMacOYpJtaMVx9qgaiPVNLqxvMrC+iWP9IquWtKbQFYoWDRE1KSqu"
    "sjBRXkPjeBA8T5ubmSX7i7qj5wmgS8Pfa+ZagU/bayLbDO23hDf7XjaerpJ1JfbokKK08Q"
    "bl8mObIF8jHRQVFhzTAqVlny7gJLyxeO9kp3RBeqG/1Et/YctbLvUkiVSIFEkihRcjVVSg"
    "iNAJH05U3wCGVBDUII0ANNuRY3phkMdbvfNGVHKK60FpK7itkuWsRI5QDbhNDMKMibMRZs"
    "hbCcZ7ldiWe+oSBDv36UHZLjDuoHg3s98t38gz++NcxjP7A5bhv//68U2blUT06h4yAS2Y"
    "qPDKRO5rnJIFhoFdmcakfy9tAwQ3mMJpiiVrGrN4P+Ftgoh4oe8gxMx6iZmO9yMOfHYK55"
    "6qSXJlNQmc3omJY5oeDxqmaoSl9dxxobL5VKrFXJBOVM/nOjQ0eE8VVC4SSIWOIQLvzqWv"
    "KZEE0uM1i4IpqZzu2IPKRcK5PaK1HCSHy9DMu4JERG+qBoGfWRNQBHlxGuT1IBNMJfVn1Z"
    "LdX5Sk50ZHtQ7ou1sYL6lhgsO1AUEx8khcDwSLqnRy4sIBWewVLdbbWUYWNjYJtf+Ony9P"
    "Zt2+3iWk1rXQ36NuTZFxdxnhJF1v9X5QHPp8IV5B+jNm4fnhykUivX59vPvSazsZpTPS+9"
    "YZPHamo3Eb4WdZs72je/n2ZRbVb4tovd54oe+W0HeBwUlLQ98kK7xpiAeIsrTdZi0AaK9J"
    "8NnEUhMi4g7g51P91AAaeKvtEltkZ9tbgnTC3sK1vYVenUkFM/JdsD7xOQszYlK8HmNvCI"
    "UXKeWMdLrd3sO0d9dG8mKBt/TbzchdrzvoD+EzBS80lcBnAP3duPN92EYvqrVmKQd8XMEy"
    "MV+wUc4QGiYVWfI8H024iEwptedLRn+oKCHHvXtLR9DnCqDPiJ+PnioDy4n9ENJF2z2FKP"
    "FRWLRdUPSsUjwsTNlA8QI2ljIi2u7KLyBWB57m8otMllaTBlZvTrWyP0m6BL9CQAFXGTNK"
    "Uj4z3xXENkYoSqrw3HettpBm+CJF2etTZO0kV6dIa6Ql+niXbKaVzITPDDCfjPcgvrG757"
    "SRuqFyOJCGtHGtMxWkqnXCMzZjvUpkrDGv7j1mwZgZfl93RCuXz3ezH5y3tzxkobG27zBB"
    "rFNbauP4HGQinPgCSv0xndmE6v4Tqu5C1xQaEe+QCo1IaER1Q7hwe+Fz5tU9yKblCJbmWt"
    "2mip+hQYclUNNyBVB/fA4hdE9B5UnZQpguqwL5a3QZViuWr4Z+7Af9QE8Yb6ECf5Joetxk"
    "xcINdWMlE/VPR+EREYZcibKGnhTwnC/4waPlObLtavR92Bu3kf5Cv82M9O76TkyhotK1mx"
    "Ho4QqPoYcr5iTAcI7pcSmhWwTpGqhZ1ESTyBXYwLhtiSUO0okl5nqJg5deQbUmgVQoN0Jf"
    "PLO+KHSYSnSYxAIsIYm4EoRHkRkbinMCayzal/fUCqPfFjRFVwy2Dc1WE/1mpXk1xKVKZE"
    "01rVcmsmzDrQ/uNvBsexVPIKlsS7kAJk6fNsgxY0GxLa86uIGhhxtsOqrVJOiOp3qNcIPU"
    "S3cMtrgPQ59dVyVIJyqrhOWaQAWmIpAGyASiYUTp7zHZdVES2iR6gXGkEmLdcmigEjlgUw"
    "zaq++d/rQ//NJGLv2MPIx7kFvDPnSvO/b5/zxSDbI/Gk7ayNtA5oxMuqMxGwrFS9m47mA0"
    "gbSbhaabWCllgKq8V8F2DX2gilsngnQisYZn44Sz28rELwQJxRrzvMYi0+CqykwDTjq28i"
    "ZEVGPNc5XHorWUQ1QC1LhQVrgPbpBGAHqgPLWz/SqykIKxZ7KfsZ4AH65THTqyhw2lbD9W"
    "g/CvtrKiP2HizdhUhAMnmP8mrnVFOXcX18vaoSdYtq4y7NDseSuXHdr0huYPl1/uzcIZ0f"
    "HRUcViizwmLMKK+DINC/eskJE5BVWIdBcV6URcQWNio4MbPFPK8M9ALkFjPzqHrOEOd8um"
    "wgyIicBt+FOTF5RIRmCNhH8v1rJqtBzJw3Qc0Z4z2wQ3NhU4VAPphoKNJInlpO/KI/eIgq"
    "0c3B9Zcg9dm7R46mTcfQKeg6jzG11P3+SZnbMiCPsEAuGcbbQt2bDMEs6hEKEIT+baO2Ri"
    "nHA/ZHRJd8c3sZDeCc7QQlcKMSlvfAN51Ls88L5LR/ddHFyRfv8Tpt8Lf/ZVpZXzQD0pWs"
    "cgQCNMSaIUofBl1wpQURyiavNcqeIQwqd9Yp82u6aEgTnfDg5c6Uf0nIMspePbzYVyoxoC"
    "eETrlq2KYPJc902B6dS+Ck1eON8r0U3hPm0d8FAYMnmi4yTfppirWVwgWAQauAFtm5UExH"
    "9QUpYLgJHMOo/DXHRYC/5ULWhHbq71F+K4D/Qlon8g+jN39GOMraTsvJO/Lo+fwsXpquVA"
    "JnwVPPoqvJXJqU17w5uU+1SZNs2OVhzM9NYZPkEjLH5ZZqZT9M5gXKqQ+dojaATcYQPr2z"
    "wG1rfpBta3cQ8Q4/ZxfLMTJfdUTWIRVaRHityRE5qGPJmsGLBhKgFqtnkoIM8dr1OP95PV"
    "E9uDSnV4c4ko/J84Cl/3r5MErdN52DoUFrcfdlDbdKZE0PwWzbGpKphpfv+0jZ1T51Om+s"
    "tmqxt0LyCKr4VZGRfD1jD906a0LYhNW9tEMbBirU031g2mjSubJ3+bqAhTL5WS/buAWO6N"
    "b6BUfpKwEnkDp0baH5gEW6K6SpXQE8mbJKz/9fr67dsP16/fvv948+7Dh5uPr33RPf4oS5"
    "C/7X8BMT60MkKuv6QIKkSkpopIBl5iA9Pl6sqaliYqhQcdFJn84dLCG39QdnqEjvdQmI64"
    "UgwE7sca9iCZWc+fMNSwoyIOHbpDLzKxoMIds63H5aRKZxYyUb1kIraiZTqVB+gaGKlYk8"
    "jEXMHUrCpSmYj5EKFYZK4X2TmPhXvhRshEJ9x6RE0evqq4hDZLgHY3YjXSc9PbiEaObQVC"
    "c85gS69D6NlCLXnY6dUFWlarmthzqjx909lLEtWS/YCDKgkbKj17Y3OkNsNY0BK2WN9qGL"
    "2o1pppDApGWF6sme1UJ9jJQc7VkLSCGYX6US/1Q99iUkY0DdIJyZRryVSoHz/DIq91dVG8"
    "enmArEmG/iqickQaaTrKIo1UpJHmCnzlVX/n9+apadYjD2qiyHmsrSqeugZKkkxTMCEKFP"
    "CuW0GjIaiH+IBFJTy1IpymdK5dk4DKsrSlpNoWt7Edm2jLA/esIs22UvOaFwicbFsLhAnn"
    "ycnLZ1SbrjFiljhzjRXkksYMXS3HMga+eharCNlwMlLUFTYtGMzc86qFXmQTbWQFswjIuL"
    "3t1C8Tprh6meJgeeOw/zoZDVNyFOzE0oCKurDQvxEUkqwvH0+CFpAIaZGxVLFoVlhkDWCC"
    "aKqYc5DisKcHpe4pGhiW+v5djqjU9+9Sg1LhUaQgo8fhynQMi9A20JRSE9NJLhvkfrkKh0"
    "EkkIpQiMhBMnQ6QtaKIhsmqxBVHoRWEV7CE7QZ1pTgAa/GnNL0EJMElniEJWXrlDCpoLrM"
    "vhZKPa/aYiYCEYxznqpn3jVVBciuaeAhMGUNr7bDDCJ8s5/RJOMjm2maCeKfr2xSkOCgrY"
    "ZuCaQvl+oCG1DHyKWFZAiXczo2E2fuFnpZq4s1kokOthDINl2qxsZE8x0bZtIf4RpV4oaa"
    "k75JWGnqZaURBoMTGwxq1yweQuEK7uGr0UNv2EZAOSPd0fBzf3zP2rw7zAIrMwLq+t2485"
    "0OAwOwQlk/Hfu5MxgAJf0amvvWov3g8+Qdv0lPO34Tb7nBGGI5A0+YVNh3uLbvYAphmVUO"
    "0omm8DyvMK/2EH6XuLABr5R1NEYpwBXBO3yp7pew7NUV5vh5Pm3VhRyV2jwroGdtyWULzF"
    "+qjc87O9kUWNAkghd2hinEfdo6ZAIJjMvbQfuViRS80GTDqZ611MDxz4JFIEcrUNnjE8SH"
    "rHX6g9BSN9BK15XUhttHTyrsGfWyZ9ADnNLp7bC27dHybNe46t0/DEZ/u+8Np22EN1tN32"
    "0wsWbkt/5w8rX/0Eb0V5hrdTsjd/3Jw+O010aKam5tC8/IhOLa+zoa3PWHX9rIpKBg2PJ0"
    "lejocefzlH1OdfOlxT6Dt4zG7EN4iW6wT0fTr70x1fbZeci11BGV/SaPyn6TrrLfRFV2A8"
    "uJTZbTC1LvKc5oWbnASTpJPWqPo5bQnSOkwkLCtf4sKr6dUH9m8klBWIM0AlBRQu8UpUDy"
    "ltCL7WWhLecCOHiGeatOOMYmxeTWJgqDOFkFDAxpHdQDYbA034/OoQ0GrDZQPplNAS17QG"
    "Nbqhp2Uwjgq5ksf0AlrKiH+YkO0XYIP2MD0VsOJ6qFFc8u9EOhH3KlH447w9+Yxubaxqhm"
    "1+v2J/3RsA2mENVL7r68o5V+AxvUyiJ6W5CG52XgVnejSv/1zfvkE5AM+Z6iEYCfOt4D7o"
    "oEDpO+pX2CRsB77v3M0JOK7+ooXSPAP8felp5wgl8sG2iPRoCcA2TIei1hWQuQCasa11Y1"
    "EZUiAic4t1FUUPXkxJaKCbRfvEo2UTjPWgdsE6Y/KldsvudOdhoKM2LmKY74kSNFRV/WmI"
    "5WLTPU+mAtm87zhJbGJ35Xnn7GkUPjBCHTUX/f2/lEf+NLMLpWhmGjdnHmsmlS5ouVgjBf"
    "dSaT/pchhJd7M8zI5PH2vj+dwoemPd+olgWfjnvdxwl8xsJR3Ddd3FlNT1dRq0eARLirC6"
    "uIRE86GOloe+MvCnWN8PWOYamuLyFSobhwrbiY8nOpVQ7SiYQJrlfYuzzLrHKEVqw0zyst"
    "CgNfVVkYWERKnTBSShjMRBhafQC9YBnr+tyXwqLLq0U35VarBmsRQpmKtQihrDSEMsaRq4"
    "G2YGVsPhly5aWxU3swgnUHLJfSVlaN44u1dfwJH+h8zcE/yT58PFpdQ7WwQUd19+bjhjCE"
    "SMCE8XQ8Wvd0lqYi5Krux4PEPKvf9oaAJoIF4d9rV0g/Cqzv7kQNPH7ncO572yzDxx/YiY"
    "dd/VLAgHXY5f8d+hDIru/dlFUF3OvE60zg2zpb6AlvWf6A+2SOlzrzwrO/FmuZ0B8ZSx1A"
    "lh73/J/nlSJh4QJ+zSP8+sTezJ086zDw2Y0Q91SiD2I0vDJRWkjvS+ETiMYURzSmSJdq05"
    "EP0gjwjwc/jj1nIScNykvgP+ikQWBz5rau03LUzW/tiLfxRc4X57in5vmcXY17UFDXiVyE"
    "oroQzNi5+/VxwiIcZeWftlldgGPleZ31qMbTIPbnqnxlWnuHKAXrqwHrK1FvNUYoXMzRgl"
    "aaOodfXTzCJIFUoBtNOQfrW8GAiACNiDDJjojwE5mOd2/6mVP1xPWwYzOwrXI4jveMsxp4"
    "m97jK3bR5MA4yECrQfkuMmMzsU64eLjL0aQrJ1u2ga9SfDj+89YBB85GJbaFTckMUeTof8"
    "08KluZYA1tMJjE0ctaZ34Si2VLOuknLInSdQ9BE2pobOS+sgWNjiCncvK185frm/dJfa9P"
    "8xLhqKmXo0ZU1jl1J6WyWWYix6w+Sq7H6YuxsDCVUBiirVqY3Fm0S0uQSECarYO5G7AaAf"
    "Z+P1k9sT0ovIbPa56mLL7mJMKjD/djCZ5c7pQCiC32Q1OvUjSD8KBD6oETr7wIjc9TaNYj"
    "APHbaXO6r6bCYsxNtxosyOYvdKOtLUek/wRxWk7RFfpYt6kCQHYuCUwma1pi7dmTv1AoDf"
    "VSGpw1ltY2UQysWOuEGyQ1xiuRtknhXpVl54oE0hMKlz5TKwpthE4Ay08iaXMAFZmklRv5"
    "szNJu51Jt3PX4yUDr64op6bgJeIbEn0r2MjB6RoKcPT6CYE8HKFOd9ofDS+oKE3VNL8JPD"
    "mkEjkpspaa01Pi5p4wKqRSLUQ3wIHRQpZONQ3610om6p+BqpMGokqIqSqY+TG2svHEumms"
    "VPqmXWpuS5Xz56lkuTV06OkBw0XFysvIM+m6T3DRi7hNonQNdJ5cv84TlUlHpbpP2LOwPG"
    "mbi0URnL3xpfDlzKseiXn9mCfm9WN6zOvHKLaNbyuT1nZ00PvSGUjj3sO4N6EPO9P+t14b"
    "aXgla5KBt5Qb0GH0qD7jGfky+tYbDzvDLh2x0p+xQQCP7LaknbtvfRgvK88qjI23OT22He"
    "l1vqOWcdKim2Fp6BspiaeBmzL5rAVIshyU/GyIKu4OcDhGeRSxVK0gdkGaI8HjjGsVw84V"
    "doq6+UJUwmaQbTMICJTVqLL4YT9jPQE+7I4K7bBkZfZiWtY33cJdXUlTtfzHh/StZzpQWn"
    "gjczifdIL/AqyJNRcM5vSb9L93WIHC/esW60D4smYajpfhD5k+9KdglX0INQJaiFCFCToE"
    "vFA9K8nzdOK3HeF2ghcXkUq98dVIS4cVr9oFTKUrXKopeVliYbRvdV3DMknRdvdUEcznlO"
    "xUfMv/5Lw3w+1oNICZ/VCp2340Aevx/rZHtQO2DnSQ6nCyuNOJcYRid3GARFzE2Rfxc2J+"
    "dalwEHuuqYtvep2l64N3cGBn8RYQAshPZU3bZVzBzvNcd7DlDz18CZNgNx1kgY1SNRFMA9"
    "HaznW41l/QBoIt4GNWc4feQFRLpauiYfdDqrDSO9HpvwNXa8INfNJXiaiPelk+2VLGcU8v"
    "ve6NP190x+tTyTyi8Drfd64QYYQIUysRJtEhLipXn7Zy9cWkxWhRzWSZMaH0Zqbk6NX8lA"
    "Jlr3JFEDvDHXnOBY9CjhSdvLIQlcbakOkHMb5+uIHj+naDeOEJ+LdZXvIrEzHREDo5Un08"
    "MYD4lO+bkRmZWPJyiRZrXTfhY1Vj43doa+AtiJ4wmu4GOrUJb5KRIZMn+vWg3OSCPaZ0MN"
    "Cgm0Y2qXCrMkEXrEUrXVeEuFpDcZWDCM/6OGZEYQxuBCxRGONkhTEuF2/IJyc4LtyQA7mq"
    "s1jodqo85T09JEfJgXG5zG/OeK8cgoaVFTYg1ynawRoEFzoIy4s1RH4ojsGMlbgGnkBXyE"
    "Qb/dlpfz2XNdhyyVa4k79RSDf1km4aH7r1+XF4BxFSdOUUbMzIw2g0aNNNrGsz0h3de42z"
    "QbdwG2c/dPr0g62sclJR0j1e0kYlekIp9Ft1lWo6jZE2xoT61+vrt28/XL9++/7jzbsPH2"
    "4+vvZtqfFHWUbV2/4XsKuGVkPk0InMJN4wrq7HXbqUFYj0ci/5BHZTrA3MgzNRg3A/dfuX"
    "znZr6M+yliaMeo8PSqPBgQfF0REV+JzKCa9M5JE6Ri4FL1Qo2/UJWS86UtTlEhtghttifa"
    "s59i6CsQK9WbxAKZa1Yuh0F2EjLoie+F1CBK2XCOrsgFK1rSKkoroV19WtvMNduMhwiEyI"
    "T6K+1ZklUm8HViOO3gVmqye6Ocqzho7sYY+1qHDVlApXHZglTXZlzw4Krv6ofInbYKsMhh"
    "eqJlqpz5h8Yk8oWKEEa2bI9PZnSqr2sTPmSc4OziCJ9GzehNLQ8rAPY2uQL0fbJ+bZSloy"
    "aeMkidoQUxEHO9XE6Q0Xpb8SzJaanqBSpULpji6FJGeOycoDbTfgNytjgo9SNmmfntkIL/"
    "THk+iPUUmkALQJpALemsToXzT5U6jpPCiShdX07KJFZVAeRWZsKNIJjLICxT1nxP+I4KlO"
    "/3G2eH8eWMuJov3TFoC+zrFVxIVDl9RbhVxu025gunpJ3plu02KmJB+EZGtSEKNMg1Jwbf"
    "K0TcJIppcO3ucabOQnSD4liJmm0JxCSyFgdh8nbsipJbHRCd6xmn5OCSjXyfkLGkHcHH7G"
    "BpIVBStJXZTO8k5hl6q9XWor7zAubJAKUwlLVD5LlINa0cKBYaoGYl19/UBiQ9+4IiDvKR"
    "pXCeddnp38Ln0jv4vtY2G84sB45bZhK1bcL0T0U5dGXBgYflqZLu8hygaGCF3RH6iAuOdJ"
    "2unA8hQy5HLYzIghYZo8rWmSqbQFjZIBGmGOzDJHCmPZBY1l+2WgryKLdVLFoYKh7FNnog"
    "YBnxDKHmEOlRgTvYnqyBIOmxED/PAYAyImlrGryHrY8+b6aU2HvvMm2XQY9O1kmg6DLqV8"
    "pkOPAunM9qZpjgHPLRgSSNL5hBzcWTxZ4PNk62A104rUiHpZ+yh3TaqSlS891yc+nw3qyk"
    "3EUQrCfPUwHj2MJpCI680wI50H+uk3+MxL85iR/hCmYT0RVELVBou1RfjcH3YG9PuoxEl3"
    "KmzRuslj0bpJt2jdxEyHmrwoVORwTyDCr+LGE0vF0pyquU8S/UdioPgU/5GCbBLtGU/EBR"
    "jOtPf7NKTgezv1v+47v/93SMkfjIZfvOGBnd0djG5Tl2CpGmaCFebXyWh4aAV80qgZRl1Y"
    "6N9IU82TGRQDt8PcVjVLJeYv8L5L3AgAVfYCRdcicnXABNEF8hhnCRNZhLSBNrKa2MRypd"
    "E5t54ETXOK2JIjZD9zrxgXCtY6pwSEPp3AUFrIVIpSZEN6ots14V7ObK6QOke5Vgv1wbPC"
    "RgtM6C3B84N0FTD8+mBfO35PFf7kqNb0iul7ivN5bN/URJfwhZ35rnizsAil8CjVpE4SD6"
    "bkar1Lgc1YjXOp+WnTseN7hFfJK1tzvFspWNCnIcjHncwVwFTWi1QHjMwndXs8RBM6S5MQ"
    "yvJOZhaJK+6jPLJEHA/Xy4kKxB1bD8LxRSa74Xw/ZaYPzveM5qti9k/dNqhqgxhZG/0Ixj"
    "D+YEVrTTTH1gvGfj1c0+8bEPCXHY7aP/nb8sTrx1dVBO1fRgr+iYvsQlFdiVXavXNq60qs"
    "3K4CJXaH03GnS0n7X4ZOoV0nGUdyYltnhD4edr/2JKfsrhutI5Utv1t9P3MRPc1B9HSJ0o"
    "DClcG/aWuDN3oyY0xeVG88z8ywZNrHSTKYeDXH8HuECti6vKuqGLBhqgqbAvGggxxtPXRl"
    "g6J7NUQmMM0wG4ri6qK4Ose4H7D5pNVYKGPwKV1ggQemkGPDhnhijq5W1j694Vhw82dK1B"
    "Lb8BV+DiOad9CTzWgBNpBpSNsGxuUypZmqwtpAycSzb8nQ/omywWeMHO0WKXgOdSigCr9r"
    "32rRUQSvZDbK6caJFadeRbIN7TSvyWM8c6cSdS64M5kJqwsPVpf98ShwAsJUQm2MgMpYXE"
    "FIgzQC0GwNJyWRroxukzePjlNcDwoywW2VQ0IM9Lc8HttAU82Gohvmg7zV6WfBAsnypBdH"
    "kClMmt6gHI3ioUY3VkIl9VmNMyqZmYjoTiqj02L0Zb37hJ7w1kJzzORCJvGxEJKklvAVzp"
    "xHXgwWzBQCI1cCoygbL8rGcwek0GI40GIoDym1BGE6sQBHLEByzm6+AJhLZO2WCIGhz772"
    "h1+kzmAw+g6BLkS31nQtJFnT9BcIdBmNv3SG/f/tTPujIR027nXu/iZ1vnfGLGomVPRG1q"
    "Cm105i4gnrST3odHsTqff7187jhDWsdhLGJfzHWrZNp281BOEER0Acjv88Kjzl8Um/zeOS"
    "fpvukX4bc0iLFg6ixwD/0GZYF0SPgVP0GCiiBYui98fYJCooel/c1uD5A5PNDQFvYabFIe"
    "CgzNnPWjYsrz6S4w19ZdIPd1BkvY0MTNcNbsaWX1+G2Qkg8hTNd8haGxi7jadTelhXO38e"
    "A4Rf0wcMEC0kyrVzcFu0MqwSJmwCl/GEoZ9sqGCYqnsE6Zqkeby9/vDe1zXgjyztYnJPhe"
    "mEYkCGulqllQs/rE8EyLlWKA5Hzt/376Rpb3wvPXQmrHbWRqVgYGMjbWWTldBihbH8x07K"
    "v/OsjDogYusbqZ7Xr8icJhNSosbcoDMcuqozYQfo7rHXRoqNZ2Tc+5/HnqM2+/d2cgU6J0"
    "2lbHpK9ZXm6NcvUf1jTyVqf/CcIAHrlGU+S1/dRhW7O0fbYe/YlzhNUVpxpng+Uyp51tUk"
    "kTz9QAVIxGnKd5os2yAlqnXGCBuAd9bhOUWpTk9YKcHJIqSCkfHMyEAILVPtc08m1pfn9X"
    "3W7cW6WF+0AEkDGOcZLipRXO+q0oAX7/4oXFwvTllhHie/TKlO2bG8mcuqgVX0GDspvEza"
    "KF5qM0QlOEGaraIwsAmkAt0DGfNpWcfl0uVz5x1zyg9OkHosOuWdvFNeGvuoBu7ctWP5ZB"
    "gHcU7gmnnypfYirYA5Z3RSRAfIgbIrKgiE8yAclqtOm5MmehueprdhBxvqYn2VHEznPmwd"
    "iKWT98MOhdKl/8SKuwmmWlwSxdQEY4u75NwGaVZjbEkPNku1ZWXYC1ONWVwFQ5W1GN7kCb"
    "ego9IthjexgAs4VwUQdoc3EN03ueyxbzLssW+SKhYSCyflmKe3lwuQnL+t3GW02coayMX0"
    "3nPmo//n/wcZ5q+3"
)
