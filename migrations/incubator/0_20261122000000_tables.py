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
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "proposal_id" UUID UNIQUE REFERENCES "ranking_proposal" ("id") ON DELETE RESTRICT
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
    "3kSl3QJSUkIUCSM2KmuwvlWoInb+u+/u+VShb2XLZ045eOrahW7xkT66qN/u8VkTeY/gd/"
    "QAtdydtt6DF8ZslzjRHJMFTC/ti5aRnyAhgvZc3E9CMFmwtD3VqqToBgRDAy9Bcko4W+2c"
    "hEaaOXtY4UVaH/li1k6fTf6mKNrLVKVr+gDrIMdbXCBjLw0jaxiR4f7jrTXgvd9Qa9aQ9R"
    "Fmg6fhx26Ye/wHdQ9AX9EpT4PK+zifovG0uWvsLWGhv0pf/83xbApeA/sen9uX2SlirWlD"
    "DiCjBgn0vWbss+u1VXfWJ9ZmPhx8ylha7ZG7Ifv91Za534BKqD/AoTbMgWhjdYhg3IE1vT"
    "3HnyJsP5svshzrcM0Ch4KdsazB9QO19g/9mVJA1HU2nSm0rSVWxuPYoA/u5HC53AuqBf1W"
    "QArOAr/O3v19dv3364fv32/cebdx8+3Hx8/ZGOZd83/ujDf5wvs0fLYcUw63/pD6fwhXS6"
    "+JyFCR/8h9HIluxQscnYoy9bcfTvKIKWusF8/B2KCP6KS/KL9x/R2fCwT5sO74P9fOy3zx"
    "kmJAXbaf++N5l27h+A/cY0/6UxnOjqhyfX7NNd5NP/ev/f4cnwmaDv/elXBH+i/zMa9hic"
    "ummtDPbG/bjp/7mC7yTbli4R/UWSlSAm3sfeR3RoYFoX9IySeFvr8bF/lzCxAZrI9Nq2qv"
    "wClBmm1d1DNZjV7tfO+L/eOtMUnAD2Q/8TxzMOZnctGylgcpCkX62GW+NqI/8paZisrDX9"
    "8/rmXQqq3zpjBiwdFdkAQ/fRtfMshjB8qXwQuxSnwvis10EI4jevX2eAmI5KhJg9C0Ns2v"
    "M/8MJycMoBdJSuENwVOxbCcN9kQfsmGeybRKx5R/BhpLmHcFk4X25Vv89ybrxPPjbex06N"
    "JT0EzDjCv05GQz7CPkFUgFEXFvo30lQzJkjW4HxOgRWgCEktHpz/dd/5PYp0dzC6jd6GwO"
    "A2AruB6c82867uMFXzTpFyljcoSsungLAOH8zlxdOLbChS7Il+rSeNjT/aXG+in8hEXjHg"
    "4Bf+pxXTgB8wURwIEpVkb0grk5q8DYw+qCh3CGJqNdVMQU9dY2RiWaPk6A99jtayiYhuoc"
    "WazghW0A5bn9ggnWg7xF6H2NvR0tA3ro5LFWETrfS4lnzidx2hIrOvxd1saYpykOqwupzl"
    "lPtp9eWK7ckJXZdpG5I9z7YbTW/o4a1IL0fyhPQlW/VsG7TR5Gvnb9c375H+jA32ORszx0"
    "vdwIjuCDAU6QQ7G+uViRYy0Ym6kDUE1wpnD57oJUdsPhNuLbLgSMxpmy9IJTZfScYqcQ6e"
    "eSr20G8N/KzqNkfWTpb3gjQNNIOUr81QGWOdB2BvvAC38rJ0X8GbrW7Rk6hDzBd2A/Gu79"
    "iwQ7e46hNI8p7i4GU+pbeoM96RdmX0MJpM0Ytqrenn6If/PRa7v/2Gdz+oEGu10BPeWoje"
    "uuj6HVrrtmGyq3el0gMWySs6k+BJUi0TWS8qiV/u53op57L/55W50B3r1RPeXf2vcE5V55"
    "JJvu/9OctsP/MIxImY4bqBnZADXHd4A6G9vrnJ5NC4SXFo3MRMk/T92Nga7u7PinKErIFo"
    "l7+QTUu2eKLpZCNrWrKK5lMV0gqqZop0Tuy31x/e+2c0/JF2Kk/uO4NBXNZfY1nBRi6zeo"
    "DkKMN6xUA9t119riucI/lWJbKx4wPvUURQn+8sbDYK71sXQh9vCvdtf9gZ/8MH3A/BGIyG"
    "X245kN/+Y9rrRCBfGBjgkfIHwoQpzxMQc04ZsO7xMNVR/n7V5x3LospNUqxhYEDrgML3hz"
    "6nK24/9qCq91V/QfrSAm2JOTJeZBPN8comLWTqjiIGxlP2H0+qpplMmXrRjSeqpyk6dtwe"
    "mq5vQQvDz9iIa3YnescRVluAKa/ytqcRZsKSNDhLNp/ySL/e+AaKvScJ6XFPAo6slrjKgy"
    "TlrPMsML8+7TK/fvPuw7uPb9+/81e3/0naoo7LvppsWhI2jHzRfmGq5kU23GRauzcpa/cm"
    "vnaXsqoVErxChCXIXRWDXshdZcld93ShJEhc7NEhWWvjDcriHMf0XDXa6MVQLRCEwC4NLm"
    "wn4eKVSVeZTEwnZpVKRRBnMt854tInZgLXbQtN7qcP4NE2LXlnIiryYK6L/ISvKjmRIzna"
    "/Og48wLi1tX/s7QJgwXtV8KCCpy/qIr5C8EvVPz7/67Ov60PBqInC1gGXqhbFeezMYaImh"
    "c8fZL4dDc0N5c3Yk/SQHn2OpNMcJ0iE1zHZQK+AWyK/0wQZhPMX/XEN+3i7/0+Tbc2hoxf"
    "3vCoCTIMtmpKJl4YmLOob3VdwzJJOLqDdFHDIyU8FfT+J2e2PI5GgxD2t/0ouI/3tz2qu7"
    "GJoINUK6Qehx0V+RyaHsH5FvjVi6xaboDuOU6RTIdIyhkiVGKhEjdFJa6XM+K86NMfqIyI"
    "tnMXRk20ZHcNpybrmix6K/eUB8iEEUQYQZKMIEPdUpfqQnZngGcMCQ1pHTCKkOjgg8aR70"
    "6w3xYbJmjeJrJ0TfkExoetDvON2GNWe6LFgvtc55BCnxgYbWTFTaoBKwdL4EMva7B7WMAM"
    "zoW4leQM75yRGfmhYE19xsbuB3z84iUOua9dywparHW6UX1i8Iy5dptP6MfGs2S65GyM6R"
    "p4gmMz2mb+eeW82XVj0X/+rzDXVMlcE5qerNiHiMqcguqe8TlKMzzRb88XTHvE3jBE+/S1"
    "spuMEw5pdGmrbD646jw8DPrdzrQ/GkqTx9v7/nTau2sjekhr7jEsmfZ8A+eEMiOd753xnX"
    "TX6/bv2Ch2hyh4oSrw9G7UfbzvDafSuPet3/sOI+g82RsQJSBbA7/AqM+jwWD0XXp8kO4e"
    "e/RX6JpGbzx7Kyk2npH+sPt463wd/zXu/oTv4r/rYdz73Bv3ht3eROpMfoNhWwMvsQF5Ua"
    "Ykm08watwZ/tYffpEeHm8H/clXGGXIhE7MStrac0011zCKPqDodCaT/pchDKGfYir8mKa6"
    "Ivvn497ooRd4bmB9i9nzKX1N92tPeuj079rMPr5YY2krq/TZt974rt+dSl/633rDNqKnOc"
    "SsSSzCfP902vmtN5RuO93f9kMs+QkTCW7q6P2TRYN4l0WBeJesP7yrVoGHqp0ul6zwkHyW"
    "p1Z4EIe5qOdwkbhTT4oteo8G6at8eFwNqYpHCXVC77HOVBrRy4nekZak019Fb8dOf/APei"
    "NSqXxX5ER/ky3CJyXARxiEfhoLQXCaN0VDYTYiFKYucww2gwIzHCAT81u1+a2mla+71tUF"
    "vjps63MHtnJY/KTFniZT6Llvg3uRwexm6WiOmTEOinzICDTwFli+nFIeqhMJLpss4xcCwX"
    "fg4udHnJfHmpsxHDK7MEvBUWnDwrYmbGuVOFmFbU3Y1oRtLa9tTajIFVKRqyN3Teg/sPJZ"
    "1ZLkrcCAQ3KWyYbSl2sZ5asOQTozJ3oh4O5fjFELRB3P4xjwPm5ti/4QkH+gvhqhP6zl1D"
    "BUDH27xRxf6uleI6LN6yViXbJiyGWzKU+fysf+nQNcb3yVL5PCAfwnqMdiqn/lreHoUpwv"
    "JLQh+cAB0Nfy9c37XL5In6J5iSnlV77ZYEWVc/t7w1QNPEBOckALX0wy+s0Kzj2VerFfS7"
    "qxkon6l6vVu1YCzu3k8hkRPNXpP8ZY8+MuY7eSJ2KOArzvAqxr6RrYf7pfWoFcj4CdxlOb"
    "SkCws2frKW7NBA9CYUtceZ0wxwZi5kTmlgTXwGfWQKQ2KrHdGmQlQHW/59ZArPCzrNk+CC"
    "XA1QsxbAhi+Y1zna061Z9wUtqD/7h1qFXCVpUsf2SGYhCOV+mViZ7wjrkbt4a+MuSNSb+l"
    "bBj6C1agJAMrV2u2kLnWXwgCA6tb7lg2kQwdR9a88g/lMhcmuHqZ4ISZ6LQVCNg+l/JW4g"
    "9TNc7geYKSvex0ikOcHOm7pxChvkeE+gorRpGpqJLVIlO0If5zqxoQCZB7msOUYporPc0G"
    "fqY3T7G40iClCC2t8iyLyLZSxOqYWTeKcBzez1RXUFfkN7yLRfckKt8PPq96IhvTvOnHhv"
    "ziK4DhlcWi0jTsVDzqdibdzl3v6j8Xi8dJr7Odtch2rgLbE32DWSEBp7411BpYG7plaVQP"
    "h8oCEA1DgcdKm+rdTu1SBLF1f1NJi37iJvuzkD1Q5z95XUORvGQPkCJzAqDP8lZW4sBNWf"
    "zhvAMz0wFEWL+4713oNrHYewiSF+wveINfZBD+WMiaho1XJiLYgrLfiJ5+dHOamesaBGrp"
    "0RsrX1UD0bCpXPd+SsMmUSTx1IpzfklP9KeopoRXnSDWjk3PXWKBy1NP6kwYHnPwAo2Nzt"
    "aScLtFOvETe+h9sV37jSPAkG3SO+xPpKgr1TJZNR923ZjMvA33nGqY8JmCnftvx41nPdmb"
    "4Lrs0zFOdUy4GzFZGLst3VG/oB+sIp5p4a1/kxL8gimXtawtkeMvo5eqbuI9X9uEi5Xo7i"
    "f05mR9DheiWHMdbfeJ1VZTGjwlV1rN2OKpahdkmtAhejxVaDZqcYmGplkn9FjeFJvoCK0w"
    "iFV5pv2rNJ+yFyJrUNPHc/eCr5Q58qJqd4nGyDzS/2HDpRcudA6zZRVmoHSj5dG9Z/BmTl"
    "+5VrdXCR1o9gMOaVOb8NAiBVfBOBcMOs5UMZVLlFIrwTk49uNFwYSLHzNp6oih8yKms6Uz"
    "e7RVttldjb4Pe+M20l/ot5mR3l1/OqJ/YkWlczcjLEmf/s0y843ofsiWZlJGMrPQVLJB36"
    "wck+Csh7JB8h2FHFLh6620vFpbSIX7/GySaNLhUA7CowjHhuLMORorFqwAShq9jAcqebri"
    "KwnBEYe0BJ1QqZwOljRvdJa2lXQsZAtAIUnH+eE4GcDN0Wb9ITE0S0Bb2TShPUILOQkHz9"
    "h0hsvgxfDc+Z5jw3OqcLtXnv6Nwi9SL0VkaxuUorAuEiCvtDrSH37rT1lxLyjq9axa7Gia"
    "kXGPUrQRxQtbVE257/QHVEvxms9evqOa/1WyxnT4BM1r+3WS3qIi5+QsoTNCuS5yrldJmR"
    "apD2KavWmG0JgCcxwgEz7eKs+vsNoIq02FrAlVTnp4oKoy1Frk2xC8p60D9oNtYFwGywFU"
    "H3D1cQU/qwsMeroMsY+2oVo79nyt01/AahR4jsVP6AdkIUgsmtIPhHQYvDLBVePmExg828"
    "FZ3imsB/WyHoiKCKetiECVHwViuWWNexmnBa/GSEUMa6tgDCsr2L6QuBV406YgTCfwL4r/"
    "/gbh4Z9WRDZIJ0rJFo46FNabItuhdmqfUOubPb9CrRdqvVDr86j1VJPRQMLHV6n6/X5YK5"
    "uiLy1CFJmjih1qUKOd6gGWzgoLtBHkT7IhcMq6GriJTROUTShJQGkdT22L5TW6NQlXQGbq"
    "aSHJJ30jN57ZZcL2hutdFrHMlz7zWiKEYNz70p9Mx24QgYFXKkDrhBF0Hqdfe8Op286sjQ"
    "I52O5SvnwoAdSl5XbhSFZgfRKhu7YK6q718ohWJH+rdpK1e2flFK3DVEK2TpetA3LB8cL1"
    "ZM+sntgelK7Di6tq4rWj2yQI1b7iky5K74dl6dbnlsf6BX1X6ZqwrUCYq9c3jwUGujW81r"
    "LTs3ihU+l2hy1ua75jeULRkj3pD00mK5ti9sPtmWxuIcyMJQNCnz8TzaFQmFM6jLnZWuhl"
    "T/0XFa0ZJTS7NL1+gVvZeHplfpqRH4q6wib0kty74eQdFBOD/4T0bOSMaDmkVLYHjsItV0"
    "OJ/MxRo1U7Is8QNiocn6d1fHrHaB6MgzQNjH4+CcxQeCsXxh5BEwEuW+P27vOilpEgfYXx"
    "pjdVf9ib9Nror7X0VSbmjPSGX6DreRvhQsaP8pO7/8q5zv9q7DIvP7afioRJl+HhNe4Tn+"
    "9mvDJ3poU3OUW6q8k/JtPefRs51DMy6H/5Om1TaXu1tqA5+/g36M1uPFVjwfvSPt/sxF/1"
    "IaI0i1P9NkEKvmBBiqCnmvQbbBwOCb3BdF3DMklQYzjkURMqpT/VAvc/ObMJdTQahAx2t/"
    "1IZMnw8f62RxcyW8d0kGolBJwoqgkAFIlGiJCKiIQq201FYFHyBdHcmivP2OBbchMj+QIU"
    "5wvje3OqmXVi+K7fvPvw7uPb9+/80D3/k7SIPeewjNnJk025kVzXlLagn3/L2Gp237uxZp"
    "sqyXgeWp77km/HYxWuNNdEtKCmxPE4RYptNBEoN5TmeKwCSUVNxMnAC52e9zsJ6q4fj9bY"
    "Zdel3BoLGdVFpJUhA83ReFFeX4BVU8GCmoPHwzSRn7HyjbJqKkyu/7gEpBrnao8cVxAIhg"
    "3My8/KeQnmKw5WTb00HS3Kxt5gSiEZmBX/LBe1O5d949Gzt5ouKwK9POjNdf2JMjn+RLt1"
    "GDUUpgXY6TWwoAnAMgEmKxu1pLuy7/xXc89/OF700nRrj1dzZYtyhNUx49PQJWViA6pJmN"
    "JKfcY8T01ecZWxazpYoGUbZQgQzcZrscaLEsxbne1WCySDNBAoxZCXJVgfmg+Uac9LExea"
    "j5YMv5CKolhTV+pc1VRrJxl2CdD19gzHdlPR21AVUUBXCDqbKFDUW4BXaNeakCMMsr7ESo"
    "Idf9D5DL/qjnu4ieI+264XAqzmy2wrq0aZqD1Qfk1dZt6dWsp5toesuccZ25cCrXw3p8Ar"
    "63a0LEwULzj6OLhCrJp4dtGfB4ZpLC/K0J9uGZ+GritMmFfy/GDVcmEx46E014ltlhB0cg"
    "t8mgoV9OvW1IVFj3itFPdQ12U4ZvyaCpuLVklm6tyY1fEIW6ypGF6CjfqOqvFzbGQ1lNVy"
    "eSmB3ygR3SrhFAvCNtQzZf3UEjoDa1iGIpZLjBUIoj4auc8uo7HDuanA/WErKyxtDbykkg"
    "aVOo9fcr8CxwefYVOB0zCV1EswWAwYn4ae/luZYE3ad2szJRNzS0DnDZ+mbPs+158FvAvg"
    "VsutyYArCS0n+6O5SJmWVGayzANl2PyEma1qLdb0KJNLcJc/AK8JlhsbrO9qABIDrQT5wg"
    "Ws0RHpe3lMWshaGWeZz7BL+TX0wjRkUk6w69hh1FCYtoYO1XoVqWy8Hhhj+WRFES4NnIEX"
    "Nv15pSS02Q3GyVxjXMLNOAE2TcWI3opkRfdgmVh926fYN/DYAjeibNlGCSLExGPV1NUlb+"
    "kh/1zGUdVxOTUVKf8yVPBCLSek887l1FTIWBcJCUNl+ZLsEj2fV1MxE2jlP77oIqNDSClK"
    "49Rh1NCrcSurAqvMQjz9rqYlFlcaYFCKKHPt+MC+3fdMcSq982GFSjE6/Uc2ASTKsyEQ85"
    "xw+lLVUkLIcuHmuuF8lg2BDdZhvkYFoeox/HYF0QIzqU0LQsVt2OiDvQvonLEq/RhaZdNn"
    "SCdoK2+xwZpuvax1pOmm5RT7h+rMbfSEtxa0DJCh48A60H8r3sSgbObcjl77Tg3wDgnoRE"
    "uvSjcQ2M9TDPvkmskhogYWui+/crIof1lkXVep3KWHieir+xPPr+irW8qFBCKA6Kvb7L66"
    "++qCCcJ0sPpguiTt1zzMJkZ3EFA4ja1k5GCEWLJlsFUWp81XdroDwi/wEXLvxY+ZNLmXTR"
    "FX5D3cycKjrbLke9W5u+8PnTa2o3EbQekq4vSx1Y0ZeRiPvow79/c9afT5c7/boyO2hk43"
    "2WaDJX25VBeYjvrcH3aG3cCYpUoAkf2IzuNd3+FvKyrj/Ovj3ZdeGzFbxYz0vnUGj843cG"
    "3bzubOK5G/zdI2421y24y3sbYZ7EApJK2FKRsokTe4IL0Q4IQAJwS4TALcvu4xX4AL1UVO"
    "FeBMGCl5hekOC3DfQxLYUtUgg4L1VTV1wwKDpEZvMjTftZBN59egH8DX++TKaNaajaULwd"
    "gh2cDu+Fcm0l9IXOw7+dsO91SlsiPl40iMQkSsiojI5oQrIiZcE+74KouFBQ2iJ2lJybZM"
    "HoB9ggYi/OZ1JohhWEpvuDjIon3t3qqfBeD3yfC+j4HLur853zkG8eG2cT6haBiXo2Echc"
    "6kq5ebK34A8j2dQDwH4sJ3VWQCqqQZZ/JtiF5tV8f2ahOWBmFpEJaGVm5Lg5ulmWBn2Odw"
    "plsZAuMy+IggTwQrf1MJmhv6i4mNNlPoF9DAAlPt3cT09rKQasbioEDdN/Aza3SBVAthAh"
    "4iOsRKCL065ctmZEa+r1UNw4c/qJCzpSPo2B/sBZSvThksKRa6AexZQWqycvhSCp0ONxHR"
    "rTX99Bf0Ayo+qcaG3dk/gOBljZnva0ZcA4kmmxZy4q5Z1Bh9C2Vt0n+pZgvNdwi6373ohg"
    "IfOy/OaAUR1o8qWT9YC9HckWFhqnKUyMPw1zgwjApodE44weXJGAdICgFcsfigkyO84taS"
    "ScHXIzifDeTqVGdD1IuazY2a5kflGUHcOye/Rh4gFCp5HpU8cE3nVsojtCLisMpauTC+/B"
    "TTbGIqNuWf4wCZmOBKTzD+c6tSdgXmOEwpprnS08xU9ULHdZhSXMpVnmVh2xW23abYdkO1"
    "hjRQFcsovieb5hPedT2ODQI/X9J7fmN4oO4q3x4eLsyaahJXw0MzBN7p+BkbELlmImutms"
    "i1NaGNvENzvNA3EN/mVAJlAXAGmH2RTjAYiuFvsPoS3QLb8hrM2ATJi4VuEwvtsMULvjvD"
    "G4XpuV6mZ7yRVS2Pxc4nOJXF7nIW5+ubLAZROio58u4mZhJtfPLL6PsQ0lXoqQJJKj03Rw"
    "W7KSrf+r3v8BgiknGhdJQ32WL1UiL1RIK4SEeBl65kov7ltPLId9dwSIVSka5UBCErR7UY"
    "RTjWE+WDCgZnrVUshCQ0EXy5OTpXqZJzdKlkiijRF6qsoSBpCy0NfcNCMZaqYVIhlfzLVo"
    "0dVOKhgqpNDLxSTda9Da0M3d5SwZYbP1IiayEN10saphKZ21oicwy/T9G4AIzrbHkoKWko"
    "IkHivFk+S93YFNU1PNoqY33VmUxG3X5n2h8N20g22VENz2Zk0ht/63d7Un84mfanj84IEx"
    "vP6gJLKv3RqmU7Iz+PHod3LoulbhPF5TCafmV6DBzUkI4/6N21IUURK0Azvu8PvwCBsXGD"
    "KC6fVm+bi0We7eSNb14k05uPWXTEj8k64scotgrUb1AXuYKZgjRV3kZVOrLo69yWAllR3l"
    "MIjLNhvNA3G/pzrVwJoCGixkXnneb69YAsdP96xFVe1Vfd0f3947A//YfkXrht5C8Uyb1u"
    "ZwQQomPoM/rT6ZMZuX+cPnYG0tfe4KGNNrZly5q0xtqWjn0cTB/HPWnyMBpPKQX9GraBJX"
    "OrG9aM9AZ3vfGAcqLgYEPbAe/+4G7cGwJzVVMMTK/uu/6kc9sfsFfSQ1ieqxp7a2/4rT8e"
    "De97Q8oZk2fV0Fnb+xn52usMpl/baI1lzVqD2fKx68oEWLEXrkjw9fGWDrHnYeGgGpe/aW"
    "82Mi+ne4r/TMghC5A0YEOnmSZ7v09DVkkPyP+67/z+3yHL5GA0/OINDwDfHYxu43Gglryw"
    "pLxKTJSuyvu7SqephxurkFwEcJ+wkYiXrZt7qOV2CMYImwj3KTyDGl7RW9DAWwNDC1565z"
    "znWudJ9Bc926t9psxl8iS5IQu5D3IusQA7HexCIAtwc63koou4ORC/vc4iXl8ni9fXnEwr"
    "KC1WpPTJnu7SeVZ891nF8qtYfZ6N82a+t/hweZ8I+aVxr1d+m4iG+QmjYUQFmqsyK9DsAw"
    "Ck+S5ndBGP9ghPfsUcNSeJLgpBFsf6pJkL1cT3YFwRb5WFAovG9EgZ97vTbAkMTpS4uVa3"
    "x2cw3Pu8anhHJOYuhGQcPzngeLTCOQlNRIuyscFMfzxWwTi0O5drU1Gb66xw0fGg3TqMmn"
    "MURmJkNI1KSnYJ59ZnxuqxwacW+6UlnVoer6aiBWeLXtqN6PFqKloGhoyQ45EaY6/WfRNR"
    "cj3qx8M0cRg1FSd5u9XURUlHVWfPrKl4LXSpVMi6ugtaJvGqjmLDVjYtqUyl54EybL7iIw"
    "MiJWxJGNtUjMCBDvkuZWxDh1NTkXLbmpVyZPV8Xk1Fiz4hi3UJwsPUYdQknM6YIufbHQ6n"
    "ygVNFJlT5iQlSJWp8b1rymfpa05jeqfDEsEv2LTgY9Uy0ROdtBZUfHD/tlRLowxVk42Fqh"
    "CsfSdzJZvxTLpTvihLm6doWqGqiKZP1cq2g3nnxy4cDpf2aKscbHY17n1xuoL2R0Op2xtP"
    "+5/73c6010aONd7xWEsLbFjqEoRxN3Z6CrHGEDttsb6fwyHETo97ToS0TIjtxH2xCGnWFb"
    "R3J02mlLET6cz6g2JFotBZ2Il3vu0Mf5MeeuP7Pn3OYkDoXtyo9Mm087vU+713/+BEP1vy"
    "nxKFYLN1k6Ueh3fjTn/SH37xyek6VOjSgNrmPpfqxUezQ4S/uvib2idoQGz0GQKQLp8q23"
    "SEVdO06S7mOekhLiMpHCZAlBaSUVs9nYcwRFRE0KPivapIVGLgRTMn4xch+5kRZNdH0fvZ"
    "Jz7jXg9UOM9zSz/0hncsudeln5FvvTG9qSH/lwqw9GaGFOBx7/PjBD4y8NI2nU8eBp2u89"
    "FWkxdOzN/lyxs5pvWihVGDpKIyapUroxpY5tbtTE4A21M04AY+d/6Xt8kLbasQqdhWVd5W"
    "Ih42+eYS8bAiHjZTPKwotncCSxpHxCsQbBylFKHGkao6W02XlSLYxikFtlGVUocA5Hywho"
    "jOa3SvJKApcfGi6uaJqm7ug+MTjuFy0G5+EkL09smAcuBYFShnQTl+D+VO9Ij7x6OHeHwq"
    "RgRPdfqP7BMxYZw+q1ohZagKx/fBuQhdXlmm4djQAy96nx9tEIjtTw0wmAfGZSjHa+j6xq"
    "mRu1GJbWFk6d5/Mde/Iu9aUDsRquUGj1qkEsfjj40NiwCAMeD038rGEzzB2pJXo/fk78sS"
    "YEBfAkPNrUyXuQgtqFRogTs3Wb0+7vAjvT0VFX6yu3sMXgziZCNrWqIVZE91PiPIKS1cjh"
    "3k7fWH974JBP5Is35M7juDQdwEAt3j86Lp0Qgsw1hubYMeALnCOQIkVY4RqlLAAVz6hQzf"
    "IcIG2r1rYufO5t4AqVzTijk4IrTCkVX9mZbyu4ljhMJbnNtbLPxJV2X6k9wbJrdJPkonDP"
    "L/SbgNckPLIRXoRiI4/aT3nNjGCE+KbD3cHpV0LzcRXGbQyuujC9AIb326k84xGMbALeLJ"
    "mHis6onrYet5YFll8BSpoSIjx8Obq2hJJY+CgwjHbpoMMF/cy1xPqIv5mH0JVvg+s4AcFf"
    "gzIBwUZAXIWUDmiP4leJhLdYP6tbn4ftBg6a5UR6hfLiyzK5TlZToZyzJaGbJiy+CWfMEm"
    "MnVEv/MObXRirU0kLy1seENUfjfSY9lxHJn/jNyTDrnjwRSdSSvq0HQnKQZ8uj9pTyU8Sp"
    "H+fnRT5Mus3FOc3k1cEaWxCUmBdNpy7vSru8deG1E6luI3Gk/dFD96DkPa3/dO/xt88iKr"
    "z9VJ+dsACMVyk0KkwqVTZZeOakpU/OD2CTrUJGFPV6w7Qn1mtcTeCPTAWi5z+HD88YWu24"
    "pBXLYPh4pi+gZL9LjROXUjbtVVIqxRygah+/fr67dvP1y/fvv+4827Dx9uPr72YY4/SsP7"
    "tv8FIA+tc44fjWK0VBeqbKi8wmCJMxCja9AUlNgEYiMbT3FU0xKyPQrhYi+SkM1EsmIJ2U"
    "FSIfRUWegRoRRlX8OXd0pXzbLQMLd0fUwMxd2oF3X2VXT9NtPdV83VXKK/72JeksCa5/tJ"
    "wpsi1VMS3o/ZCtFCHhZkbEGN1yBcLSe5CzKzAnXqnYwuxGrpQMYXPNZk00KOk+Zv9pZfhf"
    "YkbzmcISYcKNVyoCiF7dYebZUTSa5GQ2nSh9qy9BuaKpSSHX3+7H20XLLPqmGtrp0PgZ0O"
    "WMm54K86Dw8DVkXQpZ+R/rD7eNuZsmqD3nkJBQfHvV97XdfP8AdeOH4GqljdjTvfh230ol"
    "prhd4tZEZ6vz/0BgMYif/cMh/8jHwZd+4eO4zccxDTT6nGzOoVLjTdLOanuM6WY5SSYhSd"
    "+Y3ON14nW0j2FFXefJW1kbgrr4CJJEwpkroqbSJR8EIt5v4LUwpDWNVnGexaBVK6OKTC4p"
    "z7NHWS3XPGjYSIfuZ60pDcnhO7AMnPjJwv1eWEL0r3M2MYaLLBVz0SstzCZIUOzShuFy1c"
    "dOq+G7hgHBIWQUg1EUPoTBWQQMJUQvgQGeWXdYN6ik/uvOcYoch6Fl7Qi3lBhXPunMl4+7"
    "1fDtZNTxSLnZW5HaDhREj6nY5vZxqogdkM1ENL1E9YOx6oYJJcPY276VBBa0S9pHbe9z6v"
    "pqLl1G4+Hqkx49NUlExsPKuLEpouTxxGTcLpxMEsgS3ID2YJ79HUYJZNeGiGvN8tu8pfme"
    "hFN56Q7PQudtiwmsTJhYg/Mf+ublswiKrJ9AFa6dhE/Izg071IhLRcwFZwREgL8yzkNgqH"
    "qX7qkseOzTG3S0LY04U5SkTlV9piIuxR50LXEUdy4hoiEoiKPAeR51DZ1XwiU+rWN32e0Y"
    "xaU4RDx2XVckhcew5f5d4be1LVbWM/LFOJLRjtdPoBvbYNyRqEYMVN3WDdf14M1bIwQfMd"
    "YlUZoNsPKML4WdZs+AItUJwJ2tpzTTXXWOFX3zrZm4SyXS9l+4n+3Djs2XIWPNoqh7Bf/c"
    "9jZzztjQf/aKN/2WAiMLTdjNz37yT66X0bbVT6s+kemJHOcPjYGbQR3Qm2rPn5B/3RsB0o"
    "PxfdTplyTW6y5JrcJOea3ETDkUSdr5+kzpd7MOc8VK4eBnQ1Q5qMSz8jD4+3g/7kK/vMO7"
    "FnpNsZdt3EG7/6ZaEVXno2FX3dQrP5tphs0xXmUEqI4+ly3KbjTvc3luQGcsLTjAx7vbuJ"
    "9LU3eKAsMVZMaY21LdRpGw9ZohWVcoibZdW5+wekWMnKrhqnk2lvNrLBCSZIjqMLkIggut"
    "xBdP6OLhChGqUVUapVjlJldxC4xXJtriCR2F5FEmSKFWQKEYqNVeWNJRw/V2U6fnwrQU4T"
    "epRONLER/jThT6vnwhXeH+H9qehqPpH3x7+9zuwAquRVdxDj6F1/RBQ91JstK4b33q1d25"
    "BT5NTxqQHQ0pxlHqoZHGaSVz34sNdsCkGidDTSCauDRp9Z2NgXQXsDpc5uWixClHmvnFzN"
    "uFPsGEbC51Uvn5c/t4Uty0EGlfZ+0TP0sTt9HPfaiH4xe2HZBp6Raa9zT6cay5sZ+dwfgg"
    "+Avk8l8GNn5GE8grJdkzbaGjqU7TKrYVXmVyE/0CmIX4e8znXdy2gTRHSeFyzZgOiNF7bD"
    "AuXc2ZWW76APEQlNPV2X3EfZHC9xNy6LKypzh1ZWSODudibdzl3vgiFXXm4YX4wMZI6lyp"
    "BmYNxB+fE7NCB8kU2kgNDHop8iiUb0fywgCqKlvIyjFgRFyW7KEjyAXKUtkx4N59GPlfqM"
    "jR9xOfMcLxTyaL3k0cbHYN33htPRmEUtOBl9LG5hOu70nVAGhjD7rDsaTh4HUzfqCtCnL2"
    "D7YkYGvS8QnqXhFURnxeXWce9Ln8q7Lq2BVypMnUN735l2vzpfQLYWa/au0fRrb9xGOtsj"
    "lZBw6a7nexgTQrpkXrzETxXPtVGJbfHSkg+oBXsy0UE0UpQP7hH+acTH0idogHIQLRSdrV"
    "J0WqnoWFybTC8GzDnuk5WvPUUDEL5A6MZyKeXVd8NUAvYCWi8VyYp2bg2RihLdImzm5wmb"
    "qUt8R0UkQhHeURF0L5ouXTE7fTmI+tdg7kqecUqBba2DkaoYuyFikaoei3SRTPRqHhelZK"
    "InHM4C4Gxup+idVLV8/8lWTnY9sWetQ44nf1SWZH9d37TAe0OfPJmtkE/HAh9RcNObyFzL"
    "Bv6EXLslon94FOApUolP/MpEf+kEc7P+z/BK4Xqql+uJ/TsGe7Kx1xtfZXdTlay9P4Frrz"
    "d1HXvYSnTrfe0MBm20ljVtRu56k9/a7Awq5HQrPdGcdcTNswd8ggbYhc+wBRYyvRdViyMo"
    "pfvognTCSRcxZm0xye309IkEmpEVCq1kc8O5pxJ4RozYpgRrTQIRX97RP5bLOLi3uq5hmS"
    "RId3wOEaDnlMWpkPY/Oa8odzsaDUKun9t+1Nv2eH/bo1ccO4LpINXRoBJnoRjyZ0bbE7Vr"
    "C7Zwg10d6waLGWiz5H1doHtK1Q7uS+V9dfXNlor87tflmU2CI1oHjCeLyNgMJpQFvZ1ZBO"
    "3W0KnaS4fts7O29LACc8VGJ3jXQhAowF6FZKIgw9awybOQlMBRGEBqZgCxN/N88W57iior"
    "5gU1wPIbp9I9reVSr32CBsJ7EgVbVFtLhvRUMYWrY4pIrs5tPVIMeWnlRP/qbtz5PG0jRj"
    "sjo4fesI1ANZgRCsmEVYwEDViZkV8f774wg98ftrJyShJ2hr/BCEMmTzACMO9/g09kY7FW"
    "n6tSZBIudWmjEl7Bhlt1lSi8h+mapP///fr67dsP16/fvv948+7Dh5uPr31ZPv4oTai/7X"
    "8BuT40FXG9SWai6ELeFpkFDrGYisJTwczaHEUqeRP4BA3Kri4tkpNZWwuEPwfpROxzpWOf"
    "HQtwgTkOEYpJrvQkY0J/K52sLTak9AC2dHdBGp/z3VrXpz09S6pNoS4ws/vnxThCej5Yb6"
    "oPK+W81NSFJe2wbOR3dsWozwfu2yi4bysB6L9s3bA3eYHcU/30ANIXbSQorpUXwxDh2WTP"
    "Guxx6EtPkcu9u4N04i4KHZobKFggGfhftmrw0nZTnak88kv7sPnulIq5U+Hf5gFxKxV5Po"
    "MLe7R9f0rlkafAKjyvSAbM96QC7YNosxhrUzLBh8bzYafBHaMVJ0sWxBlckrnWXwqXf4zy"
    "OKMln2C32Eb44tx/HLbhD3vfoMQNezwjnc/T3lgC2zyz1stLi+qiYKJnNnvn6V2v25+wAj"
    "rOYxANvDiV/N6uTM6uFF9XvCkUu1CPnL84FzGD55pB+DbF6kKEKUUzlSobzSAeJj6/v05G"
    "Q/7ceuOjs6ouLPRvpKlmDR0KKfMJQISmMuaVjjqgI3MEDKJeadWU1M1WN6zcakqE8tJyRK"
    "0CPyl2Ct44by6gp/DIBf458F8YuGBvrjBlA70wV9ARckS0nXs21uSCcY9xUXWoguHWbuF7"
    "mXPK5Qu37gYr6NdsXyUGXEeiKaDvLnRzJYs1V7nPh9iDw3Dq8GsqbKz57fFgTYFNUzGSt1"
    "tNXThZ+kcj1dkzaypeWFNX6lylMsROMuwSMOvtGY7txsImm6a6Io7/ogzUOj6/BoOm0MU2"
    "x0ZJm/MuwK2piLkxwxKLiz4esl8ddhMvyrqJkG1lgjVJJc+qVdJCewCOfZ9ho4ErB6x77G"
    "UBNRIo1VqsJRObZjnLC9hNHG6NhcyeU0FKeta55ejzAsaYfdPLKuBfQbi8DMujsRo77o8H"
    "l2FTAZvbRNFKWFpjDC01bhm3pmJlrjG2jodqAmwaixFISFJpBh0mcDXeqiMvFrpNSlhaHY"
    "dRU3Fyg92P17Qpn12TQMpVkyGape7Wp+AjOiJ4qtN/ZMJ1GORXS7dq+vpbYqwAqJKBNSyb"
    "HF90Idg+u2zHe64NBE/TLXqKc/LJC2E22HNrIFZbAy+xgcmCXqWylqJb5sLswefadZk2ED"
    "o3bKkkyMZ7bg3EKhjDVQJYdwF2DUGrQP0iX1hNqF4UFGbTaxeFRh6sXERnCWkq8cspG/bc"
    "UBdt9ILV1dpqoTX9FzYtxMJMWXkhGGVaeOu1BIWu1mYLQbUilaA11eUMrFhrTk2jE7+LU+"
    "3on9FSTgtdwVf/K4ogVbgIEpuiGOzJJXq88Q2s0HOTJeL1Jjni9SYW8SpKbJ+2/NGKbncv"
    "zDtr/aMgzUULIJ3mKDhJ1SPnypD2N0Ac8MToKy5tk2q1lFY2ZENP7mIYcygFwrwMICrcpC"
    "KcnivLIb9gQOGbo3EtI00WQtJ0XlGB5Ij/AMlRQf/FDuK9CDe3Vc1SifkLvI8jtv3zf09z"
    "RJ8kBUCkK18mCJ3Oi6/u5DlLgnRNOqtLSr33tMic/Q/jlKft1nkJA0gBBTAW8M3FOg50kX"
    "ZmkcrP9cT4YFOz+EILNTXrdibdzl0vradZPLP1aJeZb7bqOhwbhH9YUAa71NFo3VMuTUWo"
    "pIjKn8OzD3Xe1+5tchRc311G2bdfnUzsJ+wnEElw4Rvl41kwqZb5SBZOdvv8VjYssIBD2v"
    "0OsUKzr0z66Q7mtI222FjQ//Cs6ux52DzeYsb0F2iruJGfsIlUCyk2py/jyd+WxUZvUokf"
    "3I3CTn9xMa2VYqf3pymnnhGkE3oGpwRPMYsbj7RJ8JZmcqNvW62SumwcrtcSIK+yU+SqOx"
    "pOx50uHdD/MmQF8nXC7hoJMp+gDv59/06a9sb30kNnwkrob1QKBjY20lY2WS39z/1hZ+A/"
    "XqpE1txn0Zsjm8PlBBV4hFpe5nkv1PLqqeUnlnSd7GS+gOtnLqfKtZY/KkOfLDYYhEcZBa"
    "D5hH74nRN+INVkoiX4kNxe4CQgaFJpciETNOe2FS+bvYgpaYSsKmJKREzJOcA9Vc/qIg1p"
    "jm9FUzFb0IU60Qh3mnCnCbldyO3F3WmiRs7F7flB1Pi6TgTXVI1HjozNZMUP1n8Hg7qbIo"
    "4snSkgfM2Fb6IvzupwR+CYekNXPx3yz6to/Xr4XGg5VdJyRPvgkDD+Loss/i5ZFH8n2geL"
    "9sHZo+fr2T44qblG8ppO7KlRR7jPsKTnFI+lulBlfhGCRAUyRtcgHb40Zx5EB2MTKicXsJ"
    "BwiM+nqb8+LcJntpJQvdE6pgu5VcMu5JPH2/v+dAquUdOeb1TLAp9pb0ABux302sgp9anh"
    "GekP95+qZP85lKamPL8P2whCvijfl0KdMd7cZDi23twk9yK/id/D7g8qUMs8Siu6Y1S6Ow"
    "ZeYIqAlNdFEqUrtHcrNq+njlfwMDPX8vXN+yJo7ymbh/f7dxnwfv8uEW94FLEzr/HiqVg/"
    "hhClOMGqfIKxuZIMLJs8E3ey4hila4A6c27tUTQ8ST7bRMMT0fAkkw7r3TXzXV5naJTwCA"
    "t6fe6ngwZy4Wc+D7juCZ5/2UYJxbINIxv0tOXElkMqFm6ibSP30uWQisUbTa+AUqf5YA3S"
    "iOUq4nnOH88zpjLxuN+dXsXXcjkoN60JWBTf4BbOgGw0mOR4gEcRjg3FmXPBZ4A7eG+VA/"
    "cD1eiaVLM1ijPnps+A814jEyhnOpWjGmwWjH31QWCcCeOoupWAcZZI1qVaRteXQKjlZ7W5"
    "jV/mtrLCHMNoTrRuGZuBShoL1EKX3IjaUmoO6R2PWVMBCzUR1V/KbSKqvzQVNpn+KEWWVA"
    "tvSjjEGLM+5dVYuPY9V9c6XAVHQ+Yz/Ko7VoCGw7aVVV4h0sKwPVB+TYVtrhPbLEG4uAU+"
    "TQWJPl3Sqw2aIGuUWRmXpcNwzPg1FbZgI2SJlNIUM9gNedjg1pjQERlL+85C5TRFxvumQk"
    "0FjipYFi7h9B8wPs1RT8PJ1ay1bzkCGevr22R5bKvJi1IO/QeHUWNx0tUy9MgHn00TQTLw"
    "wi6n47HDqKk4ie69hzGCNuOSJWtaGV1Woc/4lPISnVapKglPkxHN1Wav4/FqoBhhPqnbkm"
    "CauKwagtJRlRKYcf5gtQTPhJ+1YoK09AgylIuDsaySAUEBFp+QvE+5Cj54ZTIKExGoXowW"
    "a5msuHXiSuObpaBCpFyEKJxw9EIvuXDCE/25cdizJS96tFXO8L96GI8eRpPOoO3XCpmRzn"
    "Ta6X697w2nbSRblrxYeyXiL59+KPIKkqFvbl5B8JLIdw7GKUUYYSxDmx7RSt541yDRea+Z"
    "SgKaEpcZueSPj0tpZqGvViQ6Jb5zj6+PHF308fnwVILsszFhnIqGq1RhuR8OeQtu9ixBQs"
    "cWZQtEtvC1jHDoS6qC4QTbSJo3Nnfjc4dBG/3LlomlWjs0s1+/Vj4gOocWlZrUBUb/L5I3"
    "uk0spwE5/pPyP9zk/Ai+3OLTkXPGLzMqClBf+nJI0zBEFdkTVJGlv3ql84qFZdPcgvSV1t"
    "463Wn/W3/6D6qn0V3xTA+RGaGi9ufPbUR/2nI5I/edYedLz9HlnBMXdLkZmXZ+p/tL/rMa"
    "Wl3wZ3HnjL8HImRVnqrs2+AMpfR02+B1Z8pYk8mnrjLeV1/GHVjzK0OG5T7pDT5L406fta"
    "sxsbaUKOIFu9WUv/w9CSA+JYnHf5CkScd/abnzIEVJTIoqUgCOR90kmM9cBM6RYotMRJRS"
    "TELxSRBGNGHz+flsPqUaJoIpJHzLRCTJJNU0EUxvyej3JKES76w4JHpZq4u103N1jx80s9"
    "rICm4jA69U08IGVlqUGOm2ZaoKRvMdgm/PWrI+TrpdjjP0hC+bkRkB/u5zKE6/kXc+OdLo"
    "4jba9G0686tquv5koiXlKEe+lGzSB5S9aplIVdgL3L/8H5XFExtKO/5fqGpvm4uFcMcKY0"
    "klD9QSjSXVb9JV5xrf7BTJga43vnlFPN98zKI2f0xWmz9GsRUC7Qm9wpUpNVWxRS3Uhfqp"
    "C5WqL1PN9VxieZmLKWeRXHW+fhZPaE9V0SIJ9Zm1tKByxPptGTZpM7WEqjOKurBAZVqpz5"
    "iqVWv6D1Co6BD4lJGC/mQTDZsm03joK+FGdDsUG7zI1fO8M4suRXnCUK89WPBwE/pUpfQp"
    "b46L+oKC9BWWWClEve5v4PpxywrxG2zMCOOxb95BdEvyo76r4SoSMu8JZV56cOUEdU8hwE"
    "wXcd1L4XhxK3iB202WbvdrK0PtM6FBnEKDqJhQa5MMQq19uEttSKi1c3Sq9eRIMMTTL70L"
    "ipxmrK8sQM6ESgukTV/EZH9tsbGWtyaVNxWdcMTZk7+tYL9bIb9WSX6tXXM5J8kKKzlhdt"
    "O0QCb1OMxI5+Fh0IeP3LU+I4/Du9Gw13aXeSGBNYsJ/E2yBfxNzACumpLX1i4+Ube6rmGZ"
    "JOyRMGVkluaUtL4XEzeKYzQaAGc/H+u2H22083h/26P4M/jpINVKCPXI3/JINDs6otkRuL"
    "4LZCQGyBqYjliT9EMPk8P5h4WyTsOUol1clWfZuTYLTHKIUMxxledYdCi7KjPK2jvecvfL"
    "iREKD7HoUHY2cJnklXvNhqnEgo0mXLBLMDeqUTqBq+jyVL6ht1CXJ3fDl4Nz07uJhE/HrC"
    "4L0a4ln68iZ0sc/3AVEGeBOHoXHdEQR3TfSAM+X93L/F6zob2ZY/eb8Rxm++etHPUJSYjq"
    "oMdsusZIk00LgqwIpUIOvRuCZemRGoMxj1bcK1YKx8Oer0QnV1WVkipU0SnZtcWmNIeZwh"
    "/fpPyWo+wUMSG6WKWoVIE7f7moI8XtKqz0Y4VtfhrnsUd+Z26yrhEJZWndp4eOe6erhRwY"
    "ffCYv5N3JoszQEvVoGczpCBa3kEtb3R6TNM/Ny0EKZQse1JG7DVoIZNXFpzPnACI0rhmCX"
    "TYGrpXe1cEOVTtJlga+kbiHT7glOAjHyBJc0fU8GJIgRj8CzGblKVqObEL0vzU4LmHQk5B"
    "L0wlLM/p1rzAwXu8du72T/I51hPgg9JFeIVVrEBEoPljgiAS6g6Zrnruu1Jmk0SiOUBOio"
    "/DpsUkiLX+QokNlhTEpAXzFVUbLcqOChYQYCkb1j45aIPpcUcFjRfZRPqWriblcN7Rid55"
    "hNIqhJZKVWr46Yo0lOZsdzZNHNFfJ6MhH9I9RVSSgbjqfyNNNesIbApqgAVwTo7vi4byRd"
    "Y2MIjG94mkqxP6jUMtOPOhyyEV8KYLnEHIypE67yIc64nyQamTs9ZEWtbPm5ZF5wG6QLLG"
    "OImNsPwRByX9yNiDkv7M/vj65uPMfoffv287dkHWDZZ5fPbMwCX0staRvFjgrQXpUKyGG4"
    "xf6E5ZNtd2SHZzXdlBypVKQTCpsB4X9c/xUqgL950O120L/XD6DvwIvko1kWmpmkYFZUdd"
    "kJ/otxMqQg1VBFgMcdiTS2N546tcdjq7bhApPZYh7eo6rfBYPO3KtAslLIQIRVpKpYPZVf"
    "KsWkUE5xihcMaHgL1oS6xo7FRN8SzJ/b5fqmV43x9kgrV+iGUdl/dBATq2wTPoKhdqiVXF"
    "5V69jlgd06SqIojXt7KpmlcJOkdk1EG9wx8vzX2CjHFtxgojZrr3So29MhEF2AZuLdeqb+"
    "pUSJctZmdkFRvoMBDg5R39aLXm6Bgl8z5CJ6hKMaAq7IeSJX/6w0z+iZ5syg7SCGP2EcZs"
    "1tUklxdhT3EU8NWMCT8p7iXJQNzaWfmv5f3tULBwVhWOouPLZp3oXv6qR41KSYNy3Mprb/"
    "xh3z+9MFXDuRKhZcKOlfbc2KaF1vIzZt0Y2F9Edz7huPILsRBmt3qZ3Rrf0n4wcmp9arpT"
    "6vPzaHzbv7vrDdtQSWyuKooTKH/52kiiTI8o01NhMah29lARp3FCm6iTGZEP1iCNAFQUoR"
    "B9NaqAcXnhF7HzoRyUM6eZ1xXg4Lko6lBcoA7F5eKGfN3+geraV4fsBWxQK7u9YOuNz2Av"
    "cLIF3Z6KoWaOxDG6f0I/zDXG1g+k00WFVIsF5fuVlel/a5CGKLP+IIgNTWtQcoYXZsl1ZG"
    "Qix1EYJc5qlPit9zBtoye8tWYkaqDofh1NwDqxWOtmVUwTJqyn+IwkJm/440XmBidzY7H2"
    "Vm7mYLd1wkWebVlX7O4+9WoVir9Q/OsDaFUiCxoBJhPn8kbqBWiEBeU8bZuOdj5XA13Rta"
    "kCGAv7VLXsU45KXQq0E49VLc/ew3GjgZsnBCz9Amj4OBhUwjSV3GgsdopnNUxlbjMG9SR8"
    "MicWBYxAL7pBdWWk25bTsBO9eE9k84nlmMHfC/qFIRRUtZzSEy9rZgeKWJL4RSzO8VLRdK"
    "wBtirRdKzyTce2skH/y6LXdHyeUuJcQ1QiyPiIIGN6ZEIBwjzoB0gE9EdAr6grbHKksWRb"
    "456iyib0gsbG9+8yHC7v3yUeLvBIhJH9fGFkottbw2dZdHtr/hyLbm9XotvbxbaL6PZWDX"
    "BFoO0pKmTIuZ3CQRqBp+ieJ7rnVQTj03TPY9u9HJShsjn9HROPYy1XcoaiIrKICr9kVLjo"
    "TlgcYNGd8OQQl9idEPIEjm9PGM9TaMj9l6894R5Wv4gSH1avZEdOcP1aTs1Y1v8pEJpgWd"
    "BPIqW9135A61BQQnhopsIaBGtog1mrRahs+yKnZLkcGC3KZVxVTmFooWRvvyhPf1K9d8vu"
    "7Lw9poJEAlJR8b9CFf+3vhAq4kwPt/IKbuSqpereYnmhJwVCug8PCRvz/bAsgoY919QFcp"
    "s6QwMsApGFS3VB/zSwrEBMoWyxTlqmbhsL3PJL6ess5hAGudIGsnSdK5+c5CVZIhsVOvci"
    "mLFa4k3tghmhJ1xOiK9GD5BeC5Qz0h0NP/fH9xDCSAFeqsYGghjBFX037nwfOoG+sFIrko"
    "j7LGt2rsxRn6CBwVzXr7M1SkjrlBBD2Da0PPi6wxuI7k0mdG9S0L2Jo0uvRywbRaOpgqQi"
    "aq7SsTaYWLjYPIcpxTRXfJqVgpOsiMDIWswwCD95LV17EmGOiVyAzsLPHdgRIRNxHVFUnT"
    "ujAK4RQrFgD9gPQWuPAVzIbuhyqieqh+2F+0Mwg51wvw6FrTATvLGNmwlkRYRw5EBYyYDv"
    "5eyxOrGdA41jjmXPWoessf6oTD2OWEdT00kHj1QsXOmWU7WQsUQscgvMpDsnBXxp6Bvw/W"
    "4+IUt+wgQBCC0wrKompSUcx/E5Xih8z/Uyzsob3YYmIDZR6MlnrTmhJYmJLFxaUZyPk9VS"
    "jy4MF1JeT9GHAT+rCs5ZDzFI04DWF2cwa6/UZ0wKGGqCdMIWV2lLjSh7eUILg7MPctsXIm"
    "QC1uokjjUH0BRzzeWybioKb9lpN6Jm4/lqNnqHqTCRZcI4cvdUzYDT1cmSrgFrbGvOr+VZ"
    "ciKDWgdMOgt3uGTsxx807nwHAwtdMEtoGq1Bhb8li4JbGVRnVpwOFcjjjObYesEYbC9OAw"
    "uwt4StM5/A0AKtOk1Gu9J1To3Bc7x0Rmbkh6cq/QDbD6tQCN0ywMiATFlV4C/ShiqFBP5z"
    "Rz+k/9c32FrTb4owQwwo3C9GmciI4BeU3Yr0z32x1eBpKUL/KmVdcuaXr4Qfjv3bU1fZBn"
    "J137u/7Y3bbj4OawZ63xtL3sd052ywIXlPp/0enXsVz8h9bzgdMTpCZ3pGBr0vnYE07j3Q"
    "c5Q+6kz73+hQDa9kTTLwlqJOB9Jl/kxpbzvD36ROtzt6HE7baC6TJ0leLMAcx8IPp53ulA"
    "UfWvSQmpFJ574nDek/2nQnbrAE0zMjd+PO52l/+KWNFENeWnR1zMjDV1ZocUvRhm/Y6Q+k"
    "uxH915B+TVnVJEWn/6InAP2Wo/EUIhzpN9MNy638mNsokckmkWKSiFokku0+yaa2htl9zm"
    "1qS6zDmG2TJ9dkrNYu5wf1dge9zph9prE4wiK74Gdt+tsgczOTtgoYQoN0whAqDKGNmmLR"
    "/+eS/X+0IpFrETIRESha/1bETCdaq5ystYq36c+MbjVPiAzNl7QqR7B1DdXCBv3tXX0Dho"
    "WrBBNodFjrkBHUI6AI7SmymUE9A6Mp70zPJOnzawWbmagm2sisIcoOW0g3ENGtBDNnCUxF"
    "rFq9rIkWVV/zKLXeeKHSFlBp9xs+Z7HgCJ0QzavTTbI5gKZFJ5y/U1xFcS3eKq7bmXQ7d7"
    "0r/olQDrjdILuGAhw9DKsmLYbKLPElxWglplQpMVoI6rCAOLNv3r3+OLM/zmXcpkLdhq5I"
    "8BFTiQ4cxE6lO/2ZSnLwJ1uwXvaCgalk8wmZmD6VNSrj7dBS1zT9BWF5sUaskExceDzHC0"
    "UPvgZImz9f2ZqB04lvofmd/C7uyYJvVsizEiIUrpVKu1acBVdgkkOEouJDledYtEm6KjOh"
    "bLGWVSOvZh6gEUqk6I50RpOH6OQjOs5UTzkXHWfOYWPKl/rCLinh5822gAMX+hGNOuj8EE"
    "WOY563Uwdj07fwpkGQh0PAQm0djgMrxKqJYBHdwse3fwlaH4e61Vi0Niqxy8Drfs+niTDJ"
    "yh+26SYbHIUT8+x822uYzbh78/UUOs5dwHbjYZeBt2kzuw0k4lFkCy4BKz27CNGLQSmRor"
    "8Qz5hvydoTkue6bbHwkEDgWUJQyRHMRDBJvcz7IpjkjMEkL4YKAk8BE2+YUhjyK23kFTkS"
    "JzSiUeTXel6bb4hIQBqBVDReO6eZUnQJO2uXMJGdcr7sFOeYFWbLbAgH76TKRcRBAfEEtd"
    "atLZ6qymo6FVeNneSVNM+ixeqQoqASqm3ac7cE79LQ/8IEGTJ5opA7BXiha5TbJs1SF0/Y"
    "+gWNiLZDEI6GqJSGuRVhymUutNx6abmaSjjG6sSYC2+4KOLLibnAhL6PZ6P9dTIa8vEMkE"
    "RVV6jA9G+kqWYdoU3BDcBItx9ETQWRVQ0MovYD58QqYD4IEQrrQaWtBwq9WPLP8J5KTG+l"
    "p9eTjPLJAWGq88oD9VCws7j4nR7Bx7sX9y2J67mRsnjMYis2jtqI4KlO/5FdqRvsWdVxnR"
    "7U6cLbNItSd6yi1vtziw1LNZOckPvnrQMqm1MuAYfGZ+ikzb4qOAdfdOPJzRByc9Kf6Blo"
    "8hpjZ6IROla9dKylB26RRCGfuMp+xavu6P7+cdif/oOOGH/rd3tQBG+zoa+1dpKJjWd1gW"
    "cEMKRj2uBCN+iTGbl/nD52BtLX3uChjTa2ZcuatMbalo59HEwfxz1pAnUkKQX9GraBJROK"
    "Sc5Ib3DXGw8oJwoONrQd8O4P7saQrLRYq5piQMLSXX/Sue0P2CsV1ZTnqsbe2ht+649HQ6"
    "ivSTmQZ9XQCZSsmJGvvc5g+rWN1ljWrDUdeffY7Uz7I8oWK7Zj9aOjHm/pEHs+I6PpVyjh"
    "yTL7ots5QekMJUS9zZIQ9TY5IeptLCFqa+hLVcsbTB2mEo6KdEeFi1Y55lyI8sUPe471BP"
    "igABBeYfxk8osZdT9jrAAzKuNiOVFiiI46JDcs3fGSESA4KDhMoDz3KxMkAMWTAAKR6PQJ"
    "xY3KUibLL17pSLetT0iny8xtw5ZY/btUzkIIqZcQ4q7BQkVIw6TCjFJpM4o/W/mLO8YohS"
    "BQkyzAKtgAypWxAotRuM2zFR6Mbd8jcn5cSeBog+CA8WkQ6qkGwdREy/xGwSPTLKtwKJSX"
    "ZFmqwO8qXXiJDdbZgS/wR0cdEvgdQ+E2TJC3BKbK7H/RPjush86LbCLCAi7YMBX+sil37W"
    "AJzMJMRaOdZoj/L6q5LmqC9GgrbYH83hlOJ226mimMMzLsPU7HnUHbW8sz0u0MKXkbLWRC"
    "dKuIra784kVg0tcwt251tpkJMSg0PedJXLvq/f7QAzOu40SZkcmI9RrSoc3QkHUUIroTWX"
    "T5WYFjsICWHCATGnKlNWSRhXJCDVl06hA9JSqgpkXVDNFT4vI9JS7m3gm52FJVPd8Ll0nP"
    "24/OEA7CiF6ZCDLGt/SrQqg9Kyir69onljFuhdUxN7MVreknbq079JoXNFIiZ+HVqZdahz"
    "dbTd9hTmYRKBAJMecBmga0s4x2DM3WMjStZ2hMI7BUi+ftT4bYJxD4ZsHXtDcbmRdHmVxt"
    "IUDSAIzPXW5hQ08ZySldHgd9spE1LTEDKEJaKBGoYtVy3Dygt9cf3vspQPBHWvbP5L4zGM"
    "RTgGpSxfb1aZEsLaNqy6TmvLFsQSLhZC2WEEAlWvBgHO8A7DiMGqT5hHP+glHhRwEVikdv"
    "IlQWNzcyJ0pTtVH4pDmTt77J4Fg/cnHjQxWOvMOhpcED/1zeY78wb7I9IVi796A9gQ6W/N"
    "rBWewJW9mwmFM3EsPpMmu5yfor9RmbiKr/ILgh1TLRC1ZXa+tTmJCFfK7lZ8wcMTwrw8nf"
    "J2wP9bI9LHQll1Lsja+yG7mgVnyTRSm+SdaJb2IqMft3DnC98Q0E9yQmhyf60/j4ZvC6u7"
    "RVxppefd/6ve9tZOBnFb/MyEN/2v3aRlvVWqzpX4+3g35X+jaa9uhn9lxTF9KzbuEZuR0N"
    "HydtNNeJbUZvgUz++Jss/vibZH/8TXSqnPtDWttEMbBirTlCZKJ2zaUVxUs4qvYzvxx3th"
    "3hE5/RFmfSb4YlfSmBoJHz5rya0LUGASjAY0bYX9Los3Q/mkzdTz3OMzLuDH+THkZ9Fl8E"
    "NZGkrc5moRK7g17aCfGm6Xa8IF2TNkQZVryqRvlXQ4stN55B9KY5Rdh0hpTKgK3PNCnIkA"
    "AtGXYJRUA6Pr+x3aTi+cEjgslHJdizbj05qyHr9D9J5XPLbfXR0FXFpHNJtfDmeLgegFeT"
    "u+04YNFNaJayvBheE4dbUyFLcvkWaY7S0C3odmQ/vt0VM/02sYd9viYygf26NzMkg+s5N7"
    "JtWcbxW7a2T3VZjPndEW6OJd8RsU/ATC9LvB920PdAp8etFEG/ss5CDd3wWmLF08xaSDdg"
    "mJuM9gvqoD/0OYtBxCZSLVZawsREgT9arNxE3P1wnlfmSnajUrfIcauUQ2KuK7liyLzxIo"
    "AsdwCZCcpigRypPZnoxi5SpBo0w/XIkGoknm7di2LFboSVlg9qgRqC5RQQjC7RKkQglWvx"
    "DlSDO97azalJV8/1mrW8TW36G1XzrG1OomRN8S05TzJ8YsenIH+w6IT+Ayufs1UjreJpfX"
    "AKkuqQniha1CvtnmCf2Rd+z9I3KpuFZgr5npTCRLKBEbSaIk5np3Do5l+QG6ovndZPLTTf"
    "oZe1bmL6GzZz6OoEbZ/WmHxCS5XOJpJNp/+xrHEKDp3nlSJGtF4mmb90XnupbEFFHm2lw+"
    "woNkNW7XwNv2FG+sNpb/ytM5BuXrfpLNIt+yxr9I/Ak78Hn/z9dXQnXSaMyNRtY5Er4nRP"
    "UeUJqlLMqYOYZBtafpw9qgZifZMJ65sUrG/iWL/IqiWtKXS5okVDRE2KiistTLSqoXFVED"
    "xPm5uZJvuLuqPnCaBLwt9r5lqCT9trItsM7beAN/teNp6u+LoSe3RIUdp4gzL5sU2Qr5EO"
    "igoLjmmB0rJPF3AS3li8N98pnZNe6C/10l/Y9BZLPeGRCpGCJ1J4MVJ5BYoInfDhRPUNOJ"
    "ByghqkEYCmO3JMLwzyeKt31ojKiuJ6UNoKLiu+nMU9EcoBt4lBmDFxNnIYVq0E471KbMvd"
    "dRzBzn16ULYLjDso3s3sd8s38sz+OJfxzP6AZfjvv39802YlEb26h0xACyYqvDKR+xqnZI"
    "FhYFemMenfS9sAwQ1YOE2xZE1jFu8nvOWIiBf6DkLMrJeY6Xg/4sCnp3DuqZokV5aTwOnt"
    "mDimyfGgYapGWFrPHRcqm0+FWswF6UT1/EqHhgbvqZzKBYdU6Bgi8O5c+poSSSA9XrPImZ"
    "Ja0RV7ULng7NsjWstBcrgMzbxLSET0WDUI/NSagCLIq6JBXg8ywVRSf1Yt2f1FPD03Oqp1"
    "QN/dwnhJDRMcrg0IipFH4nogWFSlkxMXDshir2ix3s4ysrCx4dT+O55flsy6fb1LSK1roX"
    "9G3Zoi4+4ywkmy3ur9oDj02UK8gvRnzMLzw5XzRHr9+nj3pdd2MkpnpPetM3jsTEfjNsLP"
    "smZ7W/fy7cssqt/m0Xq98ULfLaDvwgEnLQ19w1d4kxAPEKVpu82aANBeefDZxFI5EXEH8P"
    "OpfmoADbzVdtwW2en2liCdsLdU2t5Cr05ewYxsF6xPfM7CjJjkr8fYG0LhRUo5I51ut/cw"
    "7d21kbxY4C39djNy1+sO+kP4TMELTSXwGUB/N+58H7bRi2qtWcpBNa5gmZgv2ChmCA2Tii"
    "z5Km9NuIhMKbHnS0p/qChhhXv3Fo6gzxRAnxI/H91VBpa5/RCSRds9hSjxkVu0XVD0rEJn"
    "WJiygeIFLCxlRLTdlV9ArA5nmntepB5pNWlg9eZUM/uTpEtUVwjI4SpjRkl6zsx3ObGNEY"
    "qSKlXuu1ZbSFN8kaLs9SmydvjVKZIaaYk+3gWbafEP4TMDXM2D9yC+sbvntJG6oXI4kIa0"
    "ca0zJaSqdcIcmzFfBTLWmFf3HrNgzBS/rzuilcnnu9kPztpbHrLQWNt3YBDr1JbYOD4DmQ"
    "gnvoBSf0xnNqG6/4Squ9A1hUZUdUiFRiQ0orohnLu98Dnz6h5k03IES3OtbhPFz9CgwxKo"
    "abkCqD8+gxC6p6DypGwhTKdVgfw1Og2rFctXQz/2g36gJ4y3UIGfJ5oexyxfuKFurGSi/u"
    "UoPCLCsFKirKHzAp6zBT94tFWObLsafR/2xm2kv9BvMyO9u74TU6iodO5mBHq4wmPo4Yor"
    "EmA4x3S7FNAtgnQN1CxqoklkCmxgp22BKQ7SiSmu9BQHL72cag2HVCg3Ql88s74odJhSdB"
    "huAZaQRFwKwqMIx4bizDka8/blPbXC6LcFTdAVg21D09VEv1lpVg1xqRJZU03rlYks23Dr"
    "g7sNPNtexRNIKtvSUwATp08b5JixoNiWVx3cwNDDDRYd1Wo4uuOpXiPcIPXSHYMt7sPQp9"
    "dVCdKJyiphuSZQgSkPpAEygWgYUfp7THZdFISWRy8wjlRCrFsODVQiB2zyQXv1vdOf9odf"
    "2siln5GHcQ9ya9iH7nXHPv+fR6pB9kfDSRt5C8ickUl3NGZDoXgpG9cdjCaQdrPQdBMrhQ"
    "xQpfcq2K6hD1R+60SQTiTWVNk44ay2IvELQUIxx1WeY5FpcFVmpkFFOrZWTYgox5rnKo95"
    "aymHqASocaEsdx/cII0A9EB5amf5lWQhBWPPZM+xngAfrlMd2rKHDaVsPZaD8K+2sqI/Ye"
    "JxbCrCgR1c/SaudUU5cxfXy9qhJ1i2rlLs0Ox5K5Md2vSGZg+XX+7NwinR8dFR+WKLvENY"
    "hBVVyzQs3LNCRq4oqEKku6hIJ+IKGhMbHVzgqVKGvwcyCRr70RlkDXe4WzYVOCAmArfhT0"
    "1eUCIZgTUS/r1Yy6rRciQP03FEe85sE9zYVOBQDaQbCjZ4EstJ35VF7hEFWytwf6TJPXRu"
    "kuKp+bj7BFUOos5udD19k2e2z/Ig7BMIhDO20bZkwzILOIdChCI8udLeIRNjzv2Q0iXdHd"
    "/EQnon2EMLXcl1SHnjG3hGvcsC77tkdN/FwRXp9z9h+r3wZ1+VWjkP1JO8dQwCNMKUJEoR"
    "Cl92rQAVxSHKNs8VKg4hfNon9mmza0oYmLOt4MCVfkTPOchSOr7dXCg3qiGAR7Ru2SoJJs"
    "913xSYTu2r0OSF8724bgr3aeuAh8KQyRMdJ/k2xUzN4gLBItDADWjbrCQg/pOSslwAjGTW"
    "eRx40WEt+FO1oB25udZfiOM+0JeI/oHoz9zRjzG2eNl5J39dFj+Fi9NVy4FM+Cqq6KvwZi"
    "ajNu0Nb1LuU2naNNtacTCTW2f4BI2w+KWZmU7RO4OdUrnM1x5BI+AOG1jfZjGwvk02sL6N"
    "e4DYaR/HNz1Rck/VpCOijPRIkTtyQtOQJ5PlAzZMJUBNNw8F5Lnjderxnlk9sT2oVIcXl4"
    "jC/4mj8HX/OuFonc7D1qGwuP2wg9qmwxJB81s0x6aqYKb5/WEbO6fOp0z1l81WN+haQBRf"
    "C7MyLoatYfqnTWlbEJu2toliYMVam26sG7CNK5snf5uoCFMvlZL9O4dY7o1voFR+krASeQ"
    "O7RtpvGI4tUV0lSuhc8iYJ63+/vn779sP167fvP968+/Dh5uNrX3SPP0oT5G/7X0CMD82M"
    "kOsvKYIKEampIpKBl9jAdLq6sqYliUrhQQdFJn+4tPDGH5SdHqHjPRSmI64UA4H7sYY9SG"
    "bW8ycMNeyoiEOH7tCLTCyocMds63E5qVTOQiaql0zEZrRIp/IAXQMjFWsSmZgpmJpVRSoS"
    "MR8iFJNc6Ul29mPuXrgRMtEJtx5Rk4evqkpCmyZAuwuxHOm56W1EI9u2BKE5Y7Cl1yH0bK"
    "GWVVjp5QValqua2HOqPH3T2Uu4asl+wEGVhA2Vnr2xGVKbYSxoCVusbzWMXlRrzTQGBSMs"
    "L9bMdqoT7OQgZ2pIWgJHoX7US/3Qt5gUEU2DdEIyrbRkKtSPn2GS17q6yF+9PEDWJEN/GV"
    "E5Io00GWWRRirSSDMFvlZVf6/uzVPTrMcqqIki57G2qnjiHCg8mSZnQhQo4F23gkZDUA+d"
    "AxaV8NSScJpSXrsmAZVmaUtItc1vYzs20bYKp2cZabalmte8QGC+bS0QJpwlJy+bUW26xo"
    "hZ4sw1VpBLGjN0tRzLGPjqWawiZMPJSFFX2LRgMHPPqxZ6kU20kRXMIiDj9rZTv0yY4upl"
    "ioPpjcP+62Q0TMhRsLmlARV1YaF/IygkWd9znActIBHSImOpYtGssMgcAINoqpizkeKwJw"
    "el7ikaGJb6/l2GqNT37xKDUuFRpCCjd8IV6RgWoW2gKaUmppNMNsj9dOUOg+CQilCIephS"
    "qiC7Hgnt1tDpCFnLu2jDZCUu2JpimmJNCW7wcswpTQ8x4RyJR1hStk4JkxKqy+xrodTzqs"
    "1nIhDBOOepeuadpWWA7JoGHgIsa3j+Hj4gwtfPGU0yPrKpppkg/tnKJgUJDtpq6JJA+nKp"
    "LrABdYxcWkiGcE9Ox2bi8G6hl7W6WCOZ6GALgWzTpWpsTDTfsWEm/RGuUSVuqDnpm4SVpl"
    "5WGmEwOLHBoHbN4iEULucavho99IZtBJQz0h0NP/fH96zNu3NYYGVGQF2/G3e+02FgAFbo"
    "0U/Hfu4MBkBJv4bmvjVvP/gsecdvktOO38RbbrADsZiBJ0wq7DuVtu9gCmGRWQ7SiabwVZ"
    "7hqtqYqjvFua1MhayjMUoBrgjeqZbqfgnLXl1hju/n01ZdyFCpzbMCetaWTLbA7KXaqnln"
    "802BOU0ieGGnmELcp61DJpDAuKwdtF+ZSMELTTac6llLDRz/LFgEcrQClT0+QXzIWqc/CC"
    "11A610XUlsuH00U2HPqJc9g27ghE5vh7Vtj7bKdo2r3v3DYPSP+95w2kZ4s9X03QYTa0Z+"
    "6w8nX/sPbUR/hblWtzNy1588PE57baSo5ta28IxMKK69r6PBXX/4pY1MCgqGJU9niY4edz"
    "5P2edUN19a7DN4y2jMPoSX6Ab7dDT92htTbZ/th0xTHVHZb7Ko7DfJKvtNVGU3sMxtspxc"
    "kHpPcUbLygV20knqUXsnagHdOUIqLCSV1p9FxbcT6s9MPskJa5BGACpK6J2iFEjWEnqxtS"
    "y05UwAB/dw1aoTjrFJMbm1icIg5quAgSGtg3ogDJbm+9EZtMGA1QbKJzMW0LIHNLalqmE3"
    "hQC+msnyB1TCinqYn+gQbYfwMzYQveUwVy0smbvQD4V+WCn9cNwZ/sY0Ntc2RjW7Xrc/6Y"
    "+GbTCFqF5y9+UdrfQb2KBW5tHbgjRVnobK6m5U6b++ec/fAXzI9xSNAPzU8R5wV3BOmOQl"
    "7RM0At5zr2eGnpR/VUfpGgH+Oda29IQ5frF0oD0aAXIGkCHrtYBlLUAmrGqVtqqJqBQROF"
    "FxG0UJVU9ObKmYQPvFK76JwnnWOmCbMP1RmWLzPXey01CYETNPccSPHCkq+rLGdLRqmaHW"
    "B2vZdJ5zWhqf+F1Z+hlHNo0ThExH/XNv5xP9jS9x0LVSDBu1izOXTZMevljJCfNVZzLpfx"
    "lCeLnHYUYmj7f3/ekUPjTt+Ua1LPh03Os+TuAzFo7ivunizmq6u/JaPQIkwl2dW0UkOm9j"
    "JKPtjb8o1DXC19uGhbq+hEiF4lJpxcWUnwvNcpBOJExUeoa9y7PILEdoxUxXeaZFYeCrMg"
    "sDi0ipE0ZKCYOZCEOrD6AXLGNdn/tSWHSratFNuNXKwVqEUCZiLUIoSw2hjJ3I5UCbszJ2"
    "NQ/k0ktjJ/ZgBOsOWC6lrawaxxdr6/gMHyi/5uDPsw8fj1bXUC1s0FHdvfm4IQdCJGDCeD"
    "oerXvKpakIuar78SAxz+q3vSGgiWBB+PfaFdKPAuu7y6iB2+8czn1vmaX4+AMr8bCrXwoY"
    "sA67/L9DHwLZ9b2bsqqAe514nQl8W2cLPeEtyx9wn8zxUmdeePbXYi0T+iNjqQPI0uOe//"
    "O8UiQsXMCveYRfn9ibuZNnHQY+vRHinkr0QYyGV3KlheS+FD6BaExxRGOKZKk2GfkgjQD/"
    "ePDj2Fcs5KRBeQnVDzppENgVc1vXaTrq5rd2xNv4JGeLc9xTV3mfXY17UFDXiVyEoroQzN"
    "i5+/VxwiIcZeUP2ywvwLH0vM56VONp0PHnqnxFWnuHKMXRV4Ojr0C91RihcDFHC1pp6hx+"
    "df4IEw6pQDeacg7Wt5wBEQEaEWGSHhHhJzId7970M6fqiethx2ZgWWVwHO8PznLgbXqPr9"
    "hFkwHj4AFaDsp3EY7NxJpz8VQuR5POnGzZBr5K8OH4z1sHHDgbldgWNiUzRJGh/zXzqGxl"
    "gjW0wWASRy9rnflJLJYt6aSfsCRK1z0ETaihsZH7yhY0OoKcysnXzt+ub97z+l6f5iXCUV"
    "MvR42orHPqTkpFs8xEjll9lFzvpM93hIWphMIQbdXC5M68XVqCRALSdB3MXYDlCLD3e2b1"
    "xPag8Brer1masviakwiPPtyPJbhzK6cUQGyxH5p6laAZhAcdUg+ceOVFaHyWQrMeAYjfTp"
    "vTfTUVFmNuutVgQTZ/oQttbTki/SeI03KKrtDHuk0VALJzSYCZrGnc2rMnf6FQGuqlNDhz"
    "LK1tohhYsdacGyQxxotL26Rwr9Kyc0UC6QmFS/9QywtthE4AW51E0uYAKjJJSzfyp2eSdj"
    "uTbueuV5UMvLqinJiCx8U3JPqWsJCD7BoKcPT6CYE8HKFOd9ofDS+oKE3VJL8JPDmkEjkp"
    "spaa0VPi5p4wKqRSLUQ3wIHRQpZONQ3610om6l+BqpMGokqIqSqY+TG2svHEummsVPqmXW"
    "JuS5n8s1Sy3Bo69PSA4aJi5WXkmWTdJzjpedwmUboGOk+uX2eJyqSjEt0n7FlYnrTNxSIP"
    "zt74QvhWzKseiXn9mCXm9WNyzOvHKLaNbyuT1HZ00PvSGUjj3sO4N6EPO9P+t14baXgla5"
    "KBt/Q0oMPoVn3GM/Jl9K03HnaGXTpipT9jgwAe6W1JO3ff+jBeVp5VGBtvc3psO9LrbFst"
    "ZadFF8PS0DcS70wDNyV/rwVI0hyU1VkQZdwd4HCMnlHEUrWc2AVpjgSvYqdWPuxcYSevmy"
    "9EJWwG6TaDgEBZjiqLH/Yc6wnwYXdUaIXxldmLaVnfdAt3dSVJ1fIfH9K3nulAaeGNzOB8"
    "0gn+GxxNrLlgMKffpP+9wwoU7l+3WAfClzXTcLwMf8j0oT8Fq+xDqBHQQoQqTNAh4IXqWT"
    "zP04nfdoTbCV6cRyr1xpcjLR1WvGoXMJWscKmm5GWJhdG+1XUNyyRB291TRTCfU7JTnVv+"
    "J+e9GW5HowFw9kOlbvvRBKzH+9se1Q7YPNBBqnOSxZ1O7ETIdxcHSMRFnH4RP3PzqwuFg9"
    "hzTV180+ssXR+8gwMrq2oBIYD8VNa0XcoV7DzPdAdb/tDDlzAJdtNBFtgoVRMBG4jWdq7D"
    "tf6CNhBsAR+zmjv0BqJaKp0VDbsfUoWV3olO/x24Wjk38ElfJaI+6mX5ZFMZxz259Lo3/n"
    "zRHa9PJfOIwuvVvnOFCCNEmFqJMFyHuKhcfdrK1ReTFqNFNfkyI6f0Zqrk6NX8lAJlrzJF"
    "EDvDHXnOBY9CjhSdvLIQlcbakOkHMb5+uIHj+naDeOEJ+LdZXvIrEzHREDo5Un2cG0B8yv"
    "fNyIxMLHm5RIu1rpvwsaqx8Tu0NfAWRE8YTVcDZW3Cm2RkyOSJfj0oN7lgjykdDDToopFN"
    "KtyqTNAFa9FK1xUhrtZQXK1AhGd9HDOiMEZlBCxRGONkhTEuF29YzZPguHDDCshVncVCtx"
    "PlKe/pITlKDozLZH5zxnvlEDSsrLABuU7RDtYguNBBWF6sIfJDcQxmrMQ1nAl0hky00Z+d"
    "9tdzWYMlx7fCnfyNQrqpl3TT+NCtz4/DO4iQojOnYGNGHkajQZsuYl2bke7o3mucDbqF2z"
    "j7odOnH2xltSIVJd3tJW1UonNKod+qq0TTaYy0MSbUv19fv3374fr12/cfb959+HDz8bVv"
    "S40/SjOq3va/gF01NBsih05kJlUN4/J63CVLWYFIL/eS5xw3+drAPDiMGoT7qdu/dLZbQ3"
    "+WtSRh1Ht8UBoNDjwojo6owOdUTnhlIo/UMXIpeKFC2a5PyHrRkaIul9gAM9wW61vNsXcR"
    "jBXozeIFSrGsFUOnqwgbcUH0xO8SImi9RFBnBRSqbRUhFdWtKl3dytvcuYsMh8iE+CTqW5"
    "1ZIvVWYDni6F2AWz3RzVCeNbRlD3usRYWrplS46gCXJNmVPTsouPqjsiVug60yGF6ommil"
    "PmPyiT2hYIUSrJkh01ufCanax3LMkpwd5CCJ9OyqCaWh6WEfxuYgW462T1xlK2nBpI2TJG"
    "pDTEUc7EQTpzdclP7imC01naNSJULpji6EZMUck6UH2m7Ab1bEBB+lbNI6PbMRXuiPJ9Ef"
    "o5JIDmg5pALemsToXzT5U6jpVVAkc6vp6UWLiqA8inBsKNKcg7IExT1jxP+I4KlO/3G2eP"
    "8qHC0nivZPmgD6OsdWERcOXVJvFjK5TbsBdvWSvFPdpvlMST4IfGtSEKNUg1JwbrK0TcJI"
    "ppcO3ucabOQnSD4liJmm0JxCSyFgdh8nbsipJbHRCd6xmn5OCSjXyfkLGkHcHH7GBpIVBS"
    "u8LkpneaewS9XeLrWVdxjnNkiFqYQlKpslykEtb+HAMFUDsS6/fiCxoW9cHpD3FI2rhPMu"
    "y0p+l7yQ38XWsTBeVcB45bZhy1fcL0T0U5dGXBgYflqRLu8hygaGCF3RH6iAuOdJ2snAVi"
    "lkyD1hUyOGhGnytKZJptLmNEoGaIQ5Ms0cKYxlFzSW7aeBvoos1ryKQzlD2acOowYBzwll"
    "jxwOpRgTPUZ1PBIOmxED5+ExBkRMLGNXkvWw5/H6aU2HvvOGbzoM+nZSTYdBl1I206FHgX"
    "Rme9M0x4DnFgwJJOl8Qg7uLJ4s8DnfOlgOW5EaUS9rHz1deVWysqXn+sTns0FduYk4Sk6Y"
    "rx7Go4fRBBJxPQ4z0nmgn36Dz7w0jxnpD4EN64mgEqo2WKwtwuf+sDOg30clTrpTbovWTR"
    "aL1k2yResmZjrU5EWuIod7AhF+FTeeWCqW5lTNfZLoP7iB4lP8ZwKyPNoz7ogLHDjT3u/T"
    "kILvrdT/uu/8/t8hJX8wGn7xhgdWdncwuk2cgqVqmBwrzK+T0fDQDPikUTOMurDQv5Gmmi"
    "czKAZuh7mtapZKzF/gfZe4EQCq9AmKzkXk6gAG0QnyDs4CJrIIaQNtZDWxiWVKo3NuPQma"
    "5uSxJUfIfuZeMS4UrHVOAQh9OoGhtJCpFKXIhvRElyvnXk5trpDIo1irhfrgWWKjBSb0Fj"
    "jzg3QlHPj1wb525z1V+PlRrckV0/cU5/PYvqmJLuELO/Nd/mZhEUrhUapJnaQqmJLL9S4F"
    "FmM5zqXmp03Htu8RXiWvbM3xbqVgQZ+GIB93MpcAU1EvUh0wMp/U7fEQTSiXJiGU5p1MLR"
    "KX30d5ZIm4KlwvJyoQd2w9CMcXyXfD+X7KVB+c7xnNVsXsD902qGqDGFkb/QjGMP5gRWtN"
    "NMfWC8Z+PVzT7xsQ8Jcdjto/+duyxOvHZ1UE7V9GCv6Ji+xCUV2JVdq9c2rrSqzcrgIldo"
    "fTcadLSftfhk6hXScZR3JiW2eEPh52v/Ykp+yuG60jFS2/W34/cxE9XYHo6QKlAYUro/qm"
    "rQ3e6PyDkT+p3vgqH4YF0z5OksFUVXNMdbdQLluXe5PlRTZEVmJboCpoIUdi6l3/+SANUw"
    "lEU8yGori6KK5eYdwP2HySaiwUMfgULrBQhUMhw4IN3TIZulpZ+/SGY8HNnilRS2zD181Z"
    "jGjPsmbLVnJAe2BA65A5LTw0Q59Pa60aCtrKhrV7ZaI/bGXl1KmA0qcQr/sHXlgtJJtPWG"
    "GtLueY/hN7PaSgSoWXgwPv0Eyk2Nz+nid7TxY7mguLAxaY0FooXAxDGNWqZVSrXWw8W7g5"
    "Mb7qTH5jEfBAOyOTx1uvYZVpz72GVaCn340734dt1upWoYcVKWI7K791Fd2AOTPe9xQ/c3"
    "Adm+4i/TACdML0VWnTl7rZaux6S8gPnmzoFZZoWo5TNyht5O31h/e+NRn+SLMfT+47g0Hc"
    "YExnSrcNbg5OOrIhQgFqLNbUvU3zQBogE4CGAMXLJebps+l47qkEnFGL7EKz+cGyyQliYS"
    "qRGpY7NcwXRQtILFFaEYpeZaFFhKJfldpVgInruePQI2TCMRe9VT1TTk5co3QCWNEp4Cdy"
    "fjYTVANvdSOvjz5EJPzJKf7kRK9REV9y8ypstYq4jkTHhbMWkeOKDuVg3ficqqjIlAFiT3"
    "oVCGdCOCLsl9o1xLnm4hOR3+M/of/AymdVa6zTPyQSnMPn7wX38B3+gdCfVG//NjAuU/qM"
    "qSrMnS4TL6dFRpSJaqnPGDkR7UjBc+Zth64VTk5Li44ieCWzUSy3hS4Hp0cFP2/mNK/J4u"
    "h3WYneFhcSzZM9+iLTogqZFvvtkWMHhKmEEhq1SMERl9caFaARgKZroQnFc4sIlFlr51YU"
    "18MSe2BZZZHWnY1dDradPbOGohs+B0sQ1ksVKVmBAL486dUOSBUmTW9QhqBR6MuNFRTosu"
    "f0NaOSmYmI7pQvbrF+Zi/r3Sf0hLcWmmMmFzKJj5WN4IWJlsg5i7wYbJIpBMZKCYyiVbxo"
    "FV85IIUWUwEthp4hhaYgTCcm4IgJ4Nfpzhaef4lK3fmn4Io++9offpE6g8HoOwTlE91a07"
    "mQZE3TXyA0fzT+0hn2/09n2h8N6bBxr3P3D6nzvTNmlTJCPgpZgz5eO4mJJ0D7MOh0exOp"
    "9/vXzuOExfw7ReIl/Odatk0W+s8KbwRHQO0N/3lUeMqSBPA2SxLA2+QkgLfxJIBwl/GsMl"
    "KETKjA0Xsm1r86s7EmRilKLaZZF4JNYI5XgoO9Z+q5cA9qwZGtG1KDu51Jt3PXE43ua9Xo"
    "Pr+twYvl4JsbApEeqRaHQHhJNvcVZI96PZGcDOhXJv1wB7kybWRgOm9wM7b8njLMTgDVpt"
    "B8h6y1gaFzkr7VOBmqJ+CfxQDh5yryslKFVaJyVgkTFkGBNJkgXZM0jzIyO+iLVqukFuGH"
    "9YkAeaUVisPV8u77d9K0N76XHjoT1i9ro1IwsLGRtrLJ2maxZlj+Y6fMv/OsiDog6uk1Uj"
    "2vXfI8VX0JyZ8+T3Xo4dBVnQnbQHePvTYUhpiRce9/HnuO2uzf2/yuc05pyqIlKcvvLgdJ"
    "8vlTrfZUIsmqyklWME9p5rPk2W1Ug7szlEf0t32B3RSlFXuqyntKJc+6yhPJkzdUgETspm"
    "y7ybINUqBDZ4ywAXifOwfbE1aKFI0Jk4qDrMoHGQihRTp87snE/FZ5fp91e7FOMnTw5zZA"
    "0oCD8wwXlahicFVqwIt3f+QvZBCjLDHXtrqHUp1qjFfNXCYKGdQAXiZt5G+vGaISJ0GSrS"
    "I3sBxSge6BKvlJlcaLlcjPXGu8oufBCcqNi8IGZy1sEDwDyoE7c+Z9NQ+MDAnfsVMzS77U"
    "XqQVMGeMToroABlQdkUFgXAWhMNy1RF9S/adA45vXRJuWNCQo5rTvSQlpu5g+qoHqRfWmA"
    "3YjPmrNVnM/8kfedjBhrpYX/EDD92HrQNxh/J+2KGww+SfeDi4L1fgXnIxcJ5IzzFMuVNe"
    "2YDWcgxTyYF5iXa/FNtqouGvUoFjRa2rN1lCU+ioZOvqTSw4BfZVDoTd4Q1E900m2/WbFN"
    "v1G15HR2JhXj7+r5PRMNkY6JJEfT/qwkL/Rppq1lg35YELYKS7WKPe1FbYRAAMbnk2gnPm"
    "7v/n/wcW9Q6r"
)
