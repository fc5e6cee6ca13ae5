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
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nDOCUMENT_REVIEWED: document_reviewed\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
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
    "ground" VARCHAR(15) NOT NULL,
    "evidence" TEXT NOT NULL,
    "outcome" VARCHAR(10) NOT NULL,
    "reason" TEXT NOT NULL,
    "ruled_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "ruled_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_conflict_ru_judge_i_2e3281" ON "conflict_ruling" ("judge_id", "application_id");
COMMENT ON COLUMN "conflict_ruling"."ground" IS 'MEMBER: member\nFORMER_MEMBER: former_member\nTIE: tie\nCONTACT: contact\nSAME_NAME: same_name\nDRAFTING: drafting\nPHONE: phone\nMAIL_DOMAIN: mail_domain\nREPORTED: reported';
COMMENT ON COLUMN "conflict_ruling"."outcome" IS 'CONFIRMED: confirmed\nCLEARED: cleared';
COMMENT ON TABLE "conflict_ruling" IS 'What staff ruled of one ground for a conflict between a judge and an application; it holds for good.';
CREATE TABLE "feedback_release" (
    "id" UUID NOT NULL PRIMARY KEY,
    "released_at" TIMESTAMPTZ NOT NULL,
    "released_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "feedback_release" IS 'Staff''s word that a competition''s letters may go out; once, and for good.';
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
    "eJztvXt32kjWN/pVavmfnmctplfixEmGnHPWwpgkdGPwCzjpedqzFIEKo7aQGF3spt+Z73"
    "5ql+5SSUhCQEmpP/piVLsEv6rate/7/16o+tJZyLZh/txzFNUePGPdvuii/3uhyxtM/oc9"
    "oIMu5O029hg+s+WFRolkGCrhYOzCsk15CROvZM3C5CMFW0tT3dqqoQPBRMfINF6QjJbGZi"
    "PrShe9rA2kqAr5r2wj2yD/VZdrZK9V/fFn1EO2qT4+YhOZeOVY2EL3dze9+aCDbgajwXyA"
    "yBRoPr0f98mHP8N3UIwl+RKE+DSvc3T13w6WbOMR22tskpf+/q8OwKXgP7Hl/7l9klYq1p"
    "Q44gpMQD+X7N2WfnatPg51+xMdCz9mIS0Nzdno4fjtzl4bekCgusg/Yh2bso3hDbbpAPK6"
    "o2neOvmL4X7ZcIj7LSM0Cl7JjgbrB9TuFwg/u5Ck8WQuzQZzSbpIra1PEcHf+2hp6LAvyF"
    "e1KACP8BX+/o/Lyzdv3l++evPuw9Xb9++vPrz6QMbS75t+9P6/7pcJ0XKnopgNPw/Hc/hC"
    "Btl87saED/5LaWRbdqnoYoToy3Ya/RuCoK1uMBt/lyKBv+KR/Oz/T3I1fOzzlsP/IFyP8P"
    "icYEFysJ0Pbwezee/2DqbfWNa/NYoT2f3w5JJ+ukt8+rd3/xNfjGAS9G04/4LgT/S/k/GA"
    "wmlY9qNJ3xiOm//vBXwn2bENSTdeJFmJYuJ/7H9EhkaWdUl4lMQ6Wvf3w5uMhY3QJJbXcV"
    "TlZ6AssKzeGWrAqva/9KZ/e+MuU3QB6A/9bxrPNJj9tWzmgMlAkny1Bh6Ni438p6Rh/dFe"
    "kz8vr97moPq1N6XAklGJAzD2Hl26z1IIw5cqB7FHcSyMT3odxCB+/epVAYjJqEyI6bM4xJ"
    "az+AMvbRenEkAn6SrBzRlbiMN9VQTtq2ywrzKxZrHg/UgzmXBdOJ9vV78rwjfeZbONdymu"
    "sSJMwEoj/MtsMmYjHBAkBRh1aaP/IE21UoJkA/hzDqwARUxq8eH8223vtyTS/dHkOnkbwg"
    "TXCdhNTH62VXZ3x6nax0Xq2d6gKK2eIsI6fLCQl08vsqlIqSfGpZE1Nv1oc7lJfiLr8iMF"
    "Dn7hfzspDfgO64oLQaaS7A/pFFKTt5HRexXlno6oWk00U9BT1xhZWNYIOfrDWKC1bCHdsN"
    "FyTVYEK2iH7Y90kKFrO0Rfh+jb0co0Np6OSxRhCz0aaS35yO86QEWmX4t52PIU5SjVfnW5"
    "CJf7YfVlzs7kjOzLvANJnxc7jZY/dP9RJJej/oSMFd319Bh00exL7++XV++Q8YxN+jkds8"
    "Arw8SInAgwFBk6dg/WTxZayrqhq0tZQ3CtMM7gkV5ywOGz4NbSlwyJOe/wRanE4avJWCX4"
    "4ImXIoR+a+Jn1XAYsna2vBelaaEZpH5thsgY6zIA++MFuNzL0kMFb7aGTThRT7de6A3Eur"
    "5Tw/bd4mpAIMkhxd7LfE5uUXe8K+3K6G4ym6MX1V6Tz9H34Hssd3//Fe++EyHW7qAnvLUR"
    "uXXR5Vu0NhzTolfvo0oYLJIfyUqCJ0m1LWS/qHr6cj/VSxmX/e8X1tJwrVdPeHfxL+Gc4u"
    "eSyb7vgzUrbD/zCQRHLHDdwEkoAa43vIXQXl5dFXJoXOU4NK5SpknyfmxuTe/0F0U5QdZC"
    "tOvfyJYt2yzRdLaRNS1bRQuoKmkFvJkiXY795vL9u4BHwx95XHl22xuN0rL+GssKNkuZ1S"
    "MkBxnWOQP11Hb1haEwWPK1qsvmjg28T5FAfbGzsdUqvK89CAO8CdzXw3Fv+s8A8CAEYzQZ"
    "f75mQH79z/mgl4B8aWKARyofCBOnPE1AzCllwKbHw/Cj/P1iLHq2TZSbrFjDyIDOHoXvD2"
    "NBdlw4dq+q98V4QcbKBm2JOjJeZAst8KOjd5BluIoYGE/p/zypmmZRZerFMJ+InqYY2HV7"
    "aIaxBS0MP2Mzrdkd6R0HWG0BprLKW0gjzIQ1aXC2bD2VkX798S0Ue48S0uNxAoaslrnLoy"
    "T17PMiML867ja/fP32/dsPb969DXZ38Enepk7Lvpps2RI2zXLRfnGq9kU2XBXau1c5e/cq"
    "vXdXsqpVErxihDXIXZxBL+SuuuSuW7JRMiQu+mifrLXxBxVxjmPCV80uejFVGwQhsEuDC9"
    "tNuPjJIrtM1i03ZpVIRRBnsti54tJHagI3HBvNbud34NG2bHlnISLyYKaL/IivqjmRIzva"
    "/OA48wri1sX/s3J0CgsKd8KSCJw/q4r1s45fiPj3/12c/ljvDUTPFrBMvFS3Ki5nY4wRtS"
    "94+ijx6V5obilvREjSQnn2spBMcJkjE1ymZQK2AWyO/8wQZjPMX83EN+/iH/w2z7c2xoxf"
    "/vCkCTIOtmpJFl6amLGprw1Dw7KewbqjdEnDIyE8FvTBJye2PE4moxj218MkuPe31wOiu9"
    "GFIINUO6Yexx0V5RyaPsHpNvjFi6zaXoDuKbhIISaSw0OESixU4raoxM1yRpwWffIDlYmu"
    "7byN0RAt2dvDucm6Fo3eKr3kETJhBBFGkCwjyNiw1ZW6lL0VYBlDYkM6e4wienLwXuPINz"
    "fYb4tNCzRvC9mGpnwE48PWgPVG9DGtPdGhwX2ec0ghT0yMNrLiJdWAlYMm8KGXNdg9bJgM"
    "+ELaSnKCdz7oD/p3BWvqMzZ33+HjFz9xyHvtWlbQcm2QgxoQg2fMs9t8RN83viXTI6djLM"
    "/AEx1b0Dbz+4X7Zs+NRf79L2Gu4clcE1ueotjHiOpcAn55fInSDE/k27MF04HubCiiQ/Ja"
    "2UvGiYc0erQ8mw8uend3o2G/Nx9OxtLs/vp2OJ8PbrqIMGnNY8OS5Sw2wCeUB733rTe9kW"
    "4G/eENHUXvEAUvVQWe3kz697eD8VyaDr4OB99gBFknZwOiBGRr4BcY9WkyGk2+Sfd30s39"
    "gPwKQ9PIjedsJcXBD/pw3L+/dr9O8BrvfMJ3Cd417Y1/HY4/S3f316Ph7AsMM2WdQP4obZ"
    "2FplprGEUekN/dm82Gn8cwhHyKiVhjWeqjHj6fDiZ3g8hzExtbTJ/PyWv6XwbSXW9406WW"
    "7+UaS1tZJc++DqY3w/5c+jz8Ohh3EeHTEI0m0djx8Om89+tgLF33+r+GQ2z5CesS3MHJm6"
    "WIbvC2iGrwNlszeMtX6Qbe+MY5azdkc+nc2g2CTYtKDWeJKPXl06o3ZJSeZ+ZxMSbKGyE0"
    "dHJD9ebSZNwnf8q2ZJBfRe693nD0T3LXEXl7V4Wjvy4Wu5MTuiNMPT+M7h9d5k3VIJeNCH"
    "JpyhqDNaDCCkfIxPrytr582u/6a0Nd4ov9VjxvYKeELU9ahjSFgsoD69qLDAY120ALTM1s"
    "UL5DRqBbd8Cm5RbpUN0Yb9miubwQ4r0D5z07lry+qZm5wDGDCrUBHJQQLKxmwmrGBWcVVj"
    "NhNRNWM6H8cqn88iNRzci/sPJJ1bIkqciAfRKURYeSl2sFJaeejgxqKPTDtr2/6EQdEGJ8"
    "L2HEY7h1bPJDQLKBmmg6+WEdt+6gYhrbLWb4P4/3GhEh3izh6ZxVPs6bAXn89Dv63xLg+u"
    "N5vkwqB90foYaKpf5Vtu6iR3G6MM6W5PBGQF/Ll1fvSnkZA4r2JZPUX61mgxVVLu3JjVO1"
    "kIEchUELL0s2+u0KqD2WehHuJcN8lHX1L09f9/R/xu3kzTPR8dwg/5piLYiVTN1Kvog5ic"
    "x9E5m6kUb/8NNwa0XyMyIWGF9tqgHBXjitr7i1EzwIX61x5/XiM7YQMzeatia4RsFkLURq"
    "o+qOVzesBqhuw9laglV5U1Nvq86NJ5wVeB887uwr1r9VJTsYWaAcgev9+MlCRJ+nbrGtaT"
    "ya8sYi31I2TeMFK1AUgBZMtTrIWhsvOgJzoVdwV7aQDD0v1qwCBPVOLgxKzTIoCaPHcXPg"
    "6TmXytaCj1O1znx3hKKxlDulIc6OSA0pREjqASGpQievshQ86eCFouLwn1uVTFdhmeOUYp"
    "m5XmYTP5Obp1r8Y5RShEDyvMoiAqsWsTplpEwinIb3E9EV1Ef9V7xLxapkat53wVzNRDal"
    "eZOPTfklUADjO4tGT2nYrbnT7836vZvBxX/PFl2SX+m5aJnnUiWeZ8YG01R2t8IyZLuvTc"
    "O2NaKHQ247xHYQ4LHSJXq3Wz0TQaTY31W9Qz7x0s1li3BjUOc/+n0rkbyiD5AiMwJ1T/JW"
    "mmTvpdZ9d9+BqekAIoFfvPcuDUe36Xt0JC/pX/CGoMwd/LGUNQ2bP1lIxzYUnkaE+5HDaR"
    "XOrI9UcyM3Vrm8etEyqF5ndU7LIFGm79iKc3lJT3RI4FPC4ycks+cQvqvb4MAzsnrjxcfs"
    "vUBTo4s1xdtukaEHCSjkvtiug9YFYMi2yB32J1LUR9W2aD0Zet1Y1LwN95xqWvCZgt37b8"
    "eMzjzam+C6HJIxbn1GuBuxvjR3W3KifkbfaU02y8bb4CbV8Qsms6xlbYVc7w+5VA0Lh/M6"
    "FlysuuF9Qm5O2mlvKcoFN9F2n1nvM6fFUHatz4JNhni7IPOEDtFliKPVaMQlGltmQydseV"
    "NtoRO0wiDG80oHV2k5ZS9G1qK2g6fuRs6VOfKsaneNxsgy0v9+w6UfK3QKsyUPK1C70fLg"
    "7id4syCvXKvbi4weKOGAfdrUJj60SslPMM5FQ2gL1exkEuXk9LuMIxwvEvvPzmby1BHTYM"
    "X/FkvO9Wl5ttldTL6NB9MuMl7It3nQBzfD+YT8iRWVrN2DTpPJyd80g9xMnodiSRN1pOYK"
    "TaUY9O3KmIiueiy3oRwrZJAKXy/X8mpjIRXu85NJolnMoR6EJ4kZW4ozgzVyFqwAShq5jE"
    "eq/nTBVhKiI/ZpCYZOpHIyWNL80UUaJ5KxkC0ABQ9d54frZAA3R5d2KMRQrh9tZcuCAv0d"
    "5CYcPGPLHS6DF8N35/uODd+pwuyfePw3Cr9IsxSRrWMSisq6SISca3VkOP46nNMiVFB86l"
    "m1KWt60KcDQtFFBC9sEzXltjccES3Fb396/p5ewVcpGtMRELSv8dRRuluKnJOThM4I5boK"
    "X+dJmRapD2KZ/WWG0JgKaxwhEz5entdXWG2E1YYjawLPSQ93RFWGyoFsG4L/tLPHfrCNjC"
    "tgOYDqA54+ruBndYlBT5ch9tExVXtHn68N8gtojQLfsfgRfYcsBIlGUwaBkO4EP1ngqvHy"
    "CUyW7eAk7xTWg2ZZD0RFhONWRCDKjwKx3LLGvIzzgldTpCKGtVMxhpWWH19KzHqyeUsQpx"
    "P4V8U/vEFY+OeVRI3SicKolaMOhfWmynFonNon1Pp2r69Q64VaL9T6Mmo90WQ0kPDxRa5+"
    "Hw7rFFP0pWWMonBUsUsNarRbPcA2aGGBLoL8SToEuKyngVvYskDZhJIEhNb11HZoXqNXk/"
    "ARyCwjLyT5qG9kxjN7k9Cz4XmXRSzzuXleR4QQTAefh7P51AsiMPGjCtC6YQS9+/mXwXju"
    "td3qokgOtreVzx9K8CxrDrOnRLYCG5AI3bVTUXdtlkeUk/ytxknW3p1VUrSOUwnZOl+2js"
    "gFhwvXs3CyZmK7V7qOby7exGtXt8kQqgPFJ1+UDocV6T3nlcf6GX1TyZ5w7EiYq98FjgYG"
    "ejW81rLbW3dpEOl2h21mo7lD54SiJSHpd03WHx2C2Xevt6+1hTAzmgwIXesstIBCYW7pMO"
    "pm66CXkPovIlpTSmjdaPnd77ay+fST9fFB/66oj9iCzoihG07eQTEx+F9Iz0buiI5LSmR7"
    "mFG45RookZ84apQ3FnmCsFHh+Dyu49Nno2UwjtK0MPr5KDBD4a1SGPsEbQS4bo3bv8+rWk"
    "ai9BzjTW6q4XgwG3TRX2vpi6xbD/pg/Bl6eHcRrmT8qD+5+6+S+/yv1m7z+mP7iUiYdRnu"
    "3+MB8eluxgtrZ9l4U1Kku5j9czYf3HaRS/2gj4afv8y7RNp+XNvQanz6K3QaNyt1gK9/ww"
    "fSPtvsxN71MaI8i1PzDkEOvmBBSqCnWuQbbNwZ2Mm/14ahYVnPUGMY5EkTKqE/1gYPPjmx"
    "CXUyGcUMdtfDRGTJ+P72ekA2Mt3HZJBqZwScKKoFAFSJRkiQiogEnu2mIrAo+4Job82VZ2"
    "yyLbmZkXwRitOF8b0+1sq6MXyXr9++f/vhzbu3Qehe8ElexJ7LLFN28mxTbiLXNafJ5adf"
    "CzZODXs3NuxQZRnPY9szLPl2OFbxSnNtRAtqShyOU6LYRhuB8kJpDscqklTURpxMvDQIv9"
    "9JUHf9cLSm3nR9MltrISO6iPRoykBzMF5krs8wVVvBgpqDh8M0k5+x8pVM1VaYPP9xDUi1"
    "ztWeYFcQCIZNzMrPKnkJlisOxqdemo8WmcbZYEIhmZgW/6wXtRtv+taj52w1Q1YEemXQWx"
    "jGE5nkcI527U7UUpiWYKfXwIImACsEmKxs1JruyqH7f+3l/8BejNp0a3+utsoWyzVe1qBc"
    "97ZbLRKK3sJtpZjyqgbdp/1AWc6iNmbVfrRk+IXkIsSa+qguVE21d5Lp1ADdIJxw6rQVvQ"
    "0RUAV0laBzdAVKCgvwKp1aCzIUQdKQaEGiwxldMOEXw3VOtVHYoMf1TIA1fJttZdWsE7U7"
    "Ml9bt5l/p9bCz0LI2svO6LkUaJW7OQVeRY+jbWNd8UMzD4MrNlUbeRf5eWAWw/KyDv3pms"
    "7T0n2FdeoTOT1YjdxYj+oz1qWFoTtWDS7va5inrVBBt2BNXdqExWu1GKf73oRTOl9bYfPQ"
    "kuhOOz1mTWRhyzURw2twsd0QNX6BzaKGskZuLyXyGyXdsGvgYlHYxkahnINGQmdiDctQQm"
    "+FsQIhnAcj98mbaOrO3FbgNEwEzhr07hGdp6VMbCvrWJPClkeWZGFmHdWyMYhk2mEw648C"
    "3hlwa+TRpMDVhJYbQt1epCxbqjPi/I5M2P6o861qL9eElck1eH3vYK4Zllsb8eoJshIFrQ"
    "bJzAOs3WGdsl5P7NPUnaitN6RpQPFGRaobrzs6sXy0HNlzA2fipUN+Xi35DU6LcbLWGNfA"
    "42cwTVsxIvxdfyRnsE6svoYZly1kW+DXkW3HrOEynPlTtXV3yVvoAF0Hq+p5M7UVqeAyVP"
    "BSrSfG7sabqa2QuZuLQEaG6LUIp3N3opYyrq2sCqwKi1jku1q22Fx5gEHdgMKFXiPnNixw"
    "7pZlZcMKad0G+Vex6yE5Z0sgju7JPxzlEUuE561ULSfiohRuv8Ccd+GULYEN9mG5qsKxVG"
    "92beFkNnhuheFYJjodvbfQMFkzWlIXQ19L8gwZOtrKW2zSDhkvawNphmW7lXmhlGIXPeGt"
    "DfV9ZSgPvI40y0hXHK57cmb7jbCsMrzD7XEv+m/wXO03XKcU9tkFDmNELaxKW3+ZQ1Grqs"
    "q+5qk2lY+JaIL3A6+vaIJXy4UEIoBogtfuJnhhKaAMYTpaKihfkg4KFBUTo3sIKPx+8y5G"
    "Xnf5SF8LVpv6wnR7hF+YR8i9Z2czeXIvXSKmyLu/7LRPy7Pke9G7uR2O3Z5zk2kXQZ0J3W"
    "06Z5gP+t108nnau70dSJNPn4b9ARmxNQ1yyDYbLBmrlbrEZNSn4bg37kfGrFQdEAlH9O5v"
    "hu78jqLSmX+5v/k86CJqq3jQB197o3v3G2BoCOcf7rIS+ZsiNa7fZNe4fpOqcU0ZSiVpLU"
    "7ZQom8xdVjhQAnBDghwBUS4MIihWwBLlbEMFeAs2Ck9OwPLdyw2JXAVqoGkdq0CZplmDYY"
    "JDVyk6HFroMcsr7QPBi+3kdPRrPXdCzZCOYOySb2xv9kIeMlp1nx0d62vwEakR3JPK7EKE"
    "REXkREuiZMETHjmvDG8ywWVjSIHqV/FD0yZQAOCFqI8OtXhSCGYTmNXNIgi15zoVW/CMDv"
    "suF9lwKXtmpxv3MK4v09XgJC0d2lRHcXAp1Fdi8ztXIP5CGdQLwE4sJ3VWUBeNKMC/k2RG"
    "OVi0MbqwhLg7A0CEtDp7SlwcsGy7AzhLli+VaGyLgCPiKI4sfK31Xdb4zepQr9EqpNY6K9"
    "W5jcXrSTejIOCtR9Ez/TqtTQMh3r4CEiQ+yM0Ktjvox2gV+rGoYPvxMhZ0tGkLHf6QvIvA"
    "aZYEWwMEyYntZv1R/deQmFQYbTvvJr8unP6DsUSFHNDb2zaav3lzWmvq8H3TOQ0Gbvbtw1"
    "jRojbyFTW+Q/qtVBi13YxJ587L5YtIFvoPWD9vsqHRkWp6pHidwPf4MDw4iARtaEEVyejX"
    "GERHQYLoDwI7NmRQ6+PsEJuwofizckvajF3Kh5flSWEcS7c8pr5BFCoZKXUckj13RppTxB"
    "KyIOedbKhfHlh1hmCxOxqfwaR8jEAnO9wPjPrUqmq7DGcUqxzFwvM1XVK7HrOKW4lHleZW"
    "HbFbbdtth2Y5VgNFAV6yjy5XaZ7vsztgj8cknv5Y3hkfqObHt4vABkrklcjQ8tEHhn4Gds"
    "QuSahey1aiHP1oQ28g4t8NLYQHybW3GQBsCZYPZFho7BUAx/g9VXN2ywLa/BjK0jebk0HN"
    "1GO2yzgu9O8EZhem6W6RlvZFUrY7ELCI5lsTufxfnyqohBlIzKjry7SplEW5/8Mvk2hnQV"
    "wlUgSWXg5ahgL0Xl63DwDR7THtKV0lFeF4vVy4nUEwniIh0FXho20C6pTjBIhVKRr1REIa"
    "tHtZgkZmwmynsVDMZe4yyEJLYQbLk5uVa5knNyqxSKKDGWqqyhKGkHrUxjQ0MxVqppESFV"
    "/7ejmjuoxEMEVUc38aNq0WZH6NE0nC0RbJnxIzVOLaThZknDRCLzStgXjuEPKFoXgHFZLA"
    "8lJw1FJEicNstnZZibqrqGT8sz1he92WzSH/bmw8m4i2SLsmp49qDPBtOvw/5AGo5n8+H8"
    "3h1hYfNZXWJJJT9atR135KfJ/fjGm2JlOLrizTCZf6F6DDBqSMcfDW66kKKIFaCZ3g7Hn4"
    "HA3HhBFOdPq3es5bLMcfLHty+S6fWHIjrih2wd8UMSWwXqN6jLUsFMURqejxFPLIu8ziv4"
    "XhTlkEJgXAzjpbHZkJ9rl0oAjRG1LjrvONevD2Sl+9cn5nlXX/Qnt7f34+H8n5J34XZRsF"
    "Ek77p90AEhMoY8Iz+dPHnQb+/n972R9GUwuuuijWM7siatsbYlY+9H8/vpQJrdTaZzQkG+"
    "hmNiydoapv2gD0Y3g+mIzETAwaa2g7mHo5vpYAyTq5piYnJ13wxnvevhiL6SMGF5oWr0rY"
    "Px1+F0Mr4djMnMWH9WTYN2iX7Qvwx6o/mXLlpjWbPXYLa873syAVacpScSfLm/JkOcRVw4"
    "4OPyt5zNRmbldM/xnxk5ZBGSFhzoPNPk4Ld5zCrpA/m3295v/xOzTI4m48/+8Ajw/dHkOh"
    "0HastLWyqrxCTpeD7fPHFTHzdaIbkK4AFhKxGvWzf3USvtEEwRthHuY3gGNfxIbkETb00M"
    "rT7JnfNcap9n0Z+Vt/PNUxay/iR5IQulGTmTWICdD3YlkAW4pXZy1U3cHojfXBYRry+zxe"
    "tLRqYVlBarUvokpDt3nhXbfcZZfhWtz7Nx38z2Fu8v75MgPzfuzcpvE9EwP2A0jKhAc1Fn"
    "BZowAEBa7EpGF7FoD/Dkc+aoOUp0UQyyNNZHzVzgE9+9cUWsXRYLLJoSljId9ufFEhg2Qe"
    "f6wzMYboO5GnhHZOYuxGScIDngcLTiOQltRItM44CZ/nCsonFoN96sbUVtYRj1NHa/didq"
    "DytMxMhoGpGUnBr41ic61X2LuRb9pTVxLX+utqIFvMWo7Ub052orWvJ2q6nLmjZXL5ysrX"
    "gtDalWyPqGB1qhC7GJjH4rW7ZUp5h6RyZsv6gqAyI1HEkY21aMwOUJGQp1HEN3prYidYaG"
    "7o3B6YRpOoHusz9dJ6omFU7bkZQoVaHm2545kabQuM2x3S4vOn7Blg0fq7aFiCKidCDr3P"
    "vbVm2NTKhadCxkptMWgtSdZbEbcR/rRUVazSRTm1RFNJ7hK+MH1p3tP90fsunT8hzwcjEd"
    "fHY7Ew4nY6k/mM6Hn4b93nzQRa5F0PWaSUts2uoKxEsvfnMO8Y4Qv2nT3oPjMcRvTgdulK"
    "as644be0KjNGlnwsGNNJuTid1oS9qjECsSgc7GbszldW/8q3Q3mN4OyXPqhyZncaOSJ/Pe"
    "b9Lgt8HtnRuBact/SgSCzdZL2Lgf30x7w9lw/DkgJ/tQIVsD6isHs/AXo0mZSBnvfEDQgv"
    "jMEwRBnD9dr+0Iq5blkFPMchSCbzjLJR8hynMLN1bzZCEMXt0Ees+ypioSkRhYEZXZ+CXI"
    "fmQE6fVR9X4OiE941iNVlsvc0neD8Q1NMPToH/Svgym5qSEHkQiw5GaGNMTp4NP9DD4y8c"
    "qx3E/uRr2++9FWk5du3NH5S6yYmBZ8qVicMUoqqjPyXJ3RxDKzdmB2EkpI0YIb+NQ5KP4h"
    "r3SsYqTiWPF8rERMXvbNJWLyRExeoZg8UfDrCJY0hohXIeAxSSnCHROVPbaaIStVsE1TCm"
    "yTKqUBQZDlYI0RndboziWgovJf/RG6+yr/hQG6GWy4HrTbHwidvH0KoBxhqwLlIiin76HS"
    "weZp/3iSiaeXYqLjuUH+VXwhZnSmT6pWSRnigX3vXYvY5VVkGQ4NPfAjiNnRBpH44twAg0"
    "VkXIGSoKZhbNw6nRtVd2yMbMP/P+r6V+RdB+q3QcXOKKtFqu56/LG5oREAMAac/lvZfIIn"
    "WFux6oQe/X1FAgzIS2CotZXJNhehBVyFFnhrU9Tr4w0/0NvDqfBT3N1jsqLqZhtZ0zKtIC"
    "HV6Ywgx7RwuXaQN5fv3wUmEPgjz/oxu+2NRmkTCHSwLoumTyOwjGO5dUzCAEqFc0RIeI4R"
    "4ingAC79SobvGGEL7d4NsXMXc2+AVK5p1RwcCVrhyOJ/paXybuIUofAWl/YWC3/SRZ3+JO"
    "+GKW2ST9IJg/x/M26D0tAySAW6iQjOIPG2JLYpwqMi2wy3B5fu5TaCSw1aZX10ERrhrc93"
    "0rkGwxS4VTwZM3+qZuK633oe2VYFPEVqrNDB4fCWKpzAJSvYi3DqpikA89m9zM2EupqPOZ"
    "Bghe+zCMhJgb8AwlFBVoBcBGSG6F+Dh7lWN2hQH4jtB42WD8p1hAYliwq7QmleppuxLKNH"
    "U1YcGdySL9hCloHId96hjaHbawvJKxub/hCV3RHx0OkYjszfE/ekS+56MEV3RE4dmt4ipY"
    "DP9yeFVMKjlOgxRg5FuczKkOL4bmJOlMY2JAWSZSt50i9u7gddROhoit9kOvdS/AgfhrS/"
    "b73hV/jkRVaf+Un52wAI1XKTYqTCpcOzS0e1JCJ+MHuV7CvUHtJVq9DenFWtsT47YVirVQ"
    "kfTjC+0nXLGcR1+3CIKGZssETYjcGoG3GtPmbCmqRsEbr/uLx88+b95as37z5cvX3//urD"
    "qwDm9KM8vK+HnwHy2D5n+NEIRit1qcqmyioMlrkCKboWLUGNheg3svmURjUvIdunEC72Kg"
    "nZVCSrlpAdJRVCD89CjwilqPsaPr9TmjfLQsvc0s0xMVR3o57V2cfp/m2nu4/P3Vyjv+9s"
    "XpLInmf7SeKHItdTEj+PxQrRQh4WZGxBjdcoXB03uQsysyKV192MLkRr6UDGFzzWZMtGrp"
    "Pm786WXYX2KG/ZnyEmHCh8OVCUynZrn5bnRJKLyViaDaG2LPmGlgqlZCefPvkfrVb0Mz6s"
    "1Y3zIVDugJWSG/6id3c3olUEPfoHfTju31/35rTaoM8voeDgdPDLoO/5Gf7AS9fPQBSrm2"
    "nv27iLXlR7rZC7RX/QB7/dDUYjGIn/3FIf/IP+edq7ue9Rct9BTD4lGjOtV7jUDKuan6L+"
    "Rucbg228zraQhBQ8Hz5ubSTezqtgIolTiqQurk0kCl6q1dx/cUphCON9lcGuVSGli0EqLM"
    "6luamb7F4ybiRG9CPXk4bk9pLYRUh+ZOQCqa4kfEm6HxnDSJMNtuqRkeUWJ6vENJO4nbVw"
    "0bH7buCKcUhYBCE1RAwhK1VBAolTCeFDZJSf1w3qKz6l855ThCLrWXhBz+YFFc65UybjhW"
    "e/HqzbniiW4pWlHaDxREjynQ5vZxqpgdkO1GNbNEhYOxyoaJJcM427omv8YWgdOfwgAho7"
    "/CCOam74wSY+tECm5pYy358s9GKYT0h2u82609AqstmlYz9Sj5zh2DCIKDbkAXo0sIXYOZ"
    "zHe5EIQjiDdndAEAK1BZc248Wpfugita6VqLQRWVhAhQFBxFFzreMKC8Kp0HXFkZK4xogE"
    "oiIyXUSmc7ubj2T82gbGqhMavhqKcIxd8hb171YNZGvcQUXBXGU7KGFYtDkMbbZCnjxZHV"
    "B5g5YrtK5RdDtayFrLJv7otXOxEPnDp1DkHSjHPjFRqP8ydJzVH+bYrxS6d7N0b/rfFOzZ"
    "kR/++FbEHZ+ge8QT+WlsfPcH9fu0PGN9cTsYuJH7G4zdsP35tDcc048o1PSzL73RqIvWsq"
    "Y96DeD2a9dyoOSPOo8iRc0p6nMGQgIWhCvcYIjsJTJvajaDOdgfpm2KJ0o1JawBWyxXrru"
    "XUAk0EzsUEgGKg1nSCXwTBgBLQn2mgQivrwjf7DKRe0rzcWaoVqRrkpIB580tkyXh2E15E"
    "+Mti9qNxZs4Ua4ONSNkLIdchr/whvjPlecQt/YbInIn1MnITqis8d4skyMLWBCWZLbmdYl"
    "2JoGUXvJMBoYQOMEtoRZgbliY+h410HgzqSvQrKuINPRsMWykNQwozCANMwA4mwWmFF5Mc"
    "cEElDwrJhzk/pCzrRWSr0OCFoI71EUbMvZbGSToV9n551ESFpgxDhDxuvjIaU6Hk9e7tuU"
    "V3ZJ9C9upr1P8y6itA/65G4w7iJQDZJFNB70X+5vPlOD3x+O8uiW7uiNf6WFO2T9CUYA5m"
    "6BcNlcrvkpEQ6XepXau3G6Nun/Jy69K1NRdClvq6wCg1gsReWloGbtMuWPQwJR9zjDRFsh"
    "5TdKJwrMcJ3z61qAq7QMjxKKReZ6kbFuQ3l3aYtNKT+0Kt9dkDfP6W6ty+Nyzzq8B7phq0"
    "tM7f5lMU6Qng7WK/5hJTOvNHVpSzssm+WdXSnq04H7JgnuGy4A/bdjmM6mLJAh1Q8PIHnR"
    "RoJis2UxjBGeTPZswBmHzGKCXOnTHaUTd1GMaW4gJVEy8b8d1cQMA32uM5VFfm4fNtudwp"
    "k7Ff5r7RG3cpFnT3Bmj3bgT+EeeQKswvKKFMA8JBVo72+lBjHWlmSBD43lw86DO0UrOEsR"
    "xClckrU2Xhg8paAJPzHHCS35On52D1f84gw/jtvwx4OvgykBHB4/6L1P88FUAts8tdbT1s"
    "gSmOipzd59ejPoD2fDydh/7NdIrWKvr79UtnehHrh+6VnECp5qBUVR5h/BaAbxMOn1/WU2"
    "GbPX1h+fXFV1aaP/IE21GuhQyFlPACK2lCmvdNIBnVgjmCDplVYtSd24HfxKShIJynPLEY"
    "0K/CTYKXjjvrmCnsIiF/iXwH9pYrlau8s4ZQu9MBfkByoTXdtdBGW+mnDBeGxcdL/kMNya"
    "fFkiUqoyg8uVC7fuuxO1qnhDMppC1wl3ISP05Zqp3JdD7M6dcO7O11bYIOj76XCw5jBNWz"
    "GKtOU7HKleOFlb8cKa+qguVCJD7CTTqQGzQTjh1GktbLJlqY+667+oA7VeMF+LQVPIZltg"
    "s6bDeROZra2IeTHDEo2LPhyyX9zpZn6UdRsh28o61iRVf1btmjbaHcw4DCZsNXD1gHWL/S"
    "ygVgKl2su1ZGHLqmd7wXQzd7bWQuYsiCAlPRt2HcI+neyr0eTitXvg8jMsD8Zq6ro/7rwJ"
    "2wrYwtEVrYatNcUW+fLXdLa2YmWtMbYPh2oG07QWI5CQpNoMOlTgar1VR14uDUevYWv13I"
    "naipMX7H64pk3m2bUJpFI1GZJZ6l59CjaiEx3PDfKvQriOo/M10q26p98LxgqAKplYw7LF"
    "8EVXgu2TN+00nLWF4GmGTbg4I5+8EmajcLYWYuXF3tSE1TScrYVYRQORagDrJjJdS9CqUI"
    "QnkLgySvBEJbL8AjyxkXvL75BVQpqqBzWBTWdhqssuesHq49ruoDX5D7ZsRGMlaY0cGGXZ"
    "eAsUUFBnI5tQhRhK7qg6WhOFxMSKvWYU5jnyuxgle35P1iNaGgq++Jeo5MNxJR+6RCnYc5"
    "pYe+NbWGbmqkjY5lV22OZVKmxT1Ik+bg2fR3Lc/VjlokV8ojRnreJzHFZwlNI97pUhhTdA"
    "GvDMECImbZsKjtRW+2JDOHc1jBmUAmFWGgsRbnIRzk/4ZJCfMSru9cG41pHrCXFVBiszPj"
    "tsPUJyUOR6NUYcinALR9VsVbd+hvcxxLbf/3UcFn2UOHaRc3ueSGqyLoG6U4aXROnaxKtr"
    "yh/3tciSreXSlKIhYn6DuYTGHge6SjuuRPniZmK8tylXeqPFOnP1e7N+72ZQrBu9n1h5sN"
    "8nMFv13RlbhH9cUAa71MFo3ZJZ2opQTWGBP4Z7GoqVr73b5CC4vnkTFT9+TTKxH7EofiJL"
    "g22UT6dy5FrmE6kkxe3zW9m0wQIOueM7RKul/mSRT3ewpl20xeaS/I9vVafP4+bxDjWmv0"
    "BvwI38hC2k2khxGM0Fj/62IjZ6i0j8GC51Yac/t5jWybHTB8tUUs+I0gk9g1FHpprFjUXa"
    "JnhrM7mRtz0+ZrWK2F90JELOs1Pkoj8Zz6e9Phkw/DymVd4Nnd41EqTvQDH32+GNNB9Mb6"
    "W73ozWgd+oBAxsbqStbNGC8J+G494oeLxSdVnzniVvjmIOlyOUkRFqeZ38Xqjl/KnlR5Z0"
    "3RRbtoAbpN/myrV2MKpAsyc6GIRHGUWg+Yi+B+X/vyPVoqIl+JC8htZ6RNAk0uRS1tGC2R"
    "u77ulFTEkrZFURUyJiSk4B7rEaL1fpqnJ4PxXObEFnaqci3GnCnSbkdiG3V3eniUIvZ7fn"
    "R1Fj6zoJXHM1HjkxtpAVP1rEHAzqXp4zsg2qgLA1F7aJvvpU+9vaptQbsvvJkN8vkkXY4X"
    "Oh5fCk5YgeuDFh/G0RWfxttij+VvTAFT1wi0fPN7MHblaHiOw9ndkYoolwn2BLLwgeK3Wp"
    "yuxM+kwFMkXXIh2+NmceRAdjC8r/VrCQMIhPp6m/Oi7CJ7aSEL3RPqSVtt3AVtqz++vb4X"
    "wOrlHLWWxU2waf6WBEALseDbrIrVep4Qd9OA4/VfXwc6ivTOb8Nu4iCPki875Uau/w+qoA"
    "23p9ld1Q+yp9D3s/qEJB7iStaPHAdYsHvMQEAamsiyRJV+nscraux45X8DGz1vLl1bsqaI"
    "eU7cP73dsCeL97m4k3PErYmdd4+VStqUCMUnAwnjkYXSvJxLLFMnFnK45JuhaoM6fWHkXX"
    "jmzeJrp2iK4dhXRY/65Z7Mo6Q5OEB1jQm3M/7TWQCz/zacD1OHj5bZskFNs2jmzU01YSWw"
    "ap2LiZto3SW5dBKjZvMr0C6nWWgzVKI7ariOc5fTzPlMjE02F/fpHey/Wg3LZOVkl8o0e4"
    "ALLJYJLDAZ4kZmwpzowLvgDc0XurHrjviEbXppqtSZwZN30BnEONTKBciCsnNdgiGAfqg8"
    "C4EMZJdSsD4yKRrCu1jtYlkVDLT2p7u5csHOURMwyjJdG6ptOMVL21QC0NyYuoraXmkNHz"
    "J2srYLFOmMZLvZ0wjZe2wiaTH6XIkmrjTQ1MjE42JHO1Fq6wcejagKvgYMiCCb8YrhWg5b"
    "BtZZVViLQybHdkvrbCtjB0x6pBuLiGedoKEnm6IlcbdPLVyGR1XJbuhFM6X1thi3bzlfRa"
    "OjtGW/qOW9zfkegJNq6BiY3oPO3RsuI5wrTNaj1yBe2x2maxYqvJy1p41507UWtxMtQ61K"
    "G7YJo2gmTipVNP91l3orbiJDqp7scIWj5LtqxpdXS8hJ7PczKX6HpJNCJ4mo1oqW5xPX+u"
    "FooR1pO6rQmmmTdVS1A6KOGf2pj3Jv37luiiif/SyicoUPUMxtKEfB1FpviI5DBzKPrgJ4"
    "tSWEiHIrxouZb1R2a5s9rmLVIXIFH1QOT/H7zRa87/fyI/Nw17sRw8n5bnRPWLu+nkbjLr"
    "jbpByYsHvTef9/pfbgfjeRfJti0v136l8/Nn0Ynw+Gzo2xseH70kyvHBNKWIhkslGhMWrZ"
    "QN24wSnfaa4RLQnPDCxCV/eHhFO+tVdRJBFumTe3iZ3+SmT6+HrxIUX40Znalq1AUP231/"
    "5Fb0sBeJdTm0tlgkQIOtZcQjOHIVDDdmRNL8saX7d7sTdNG/HVm3VXuHHpxXr5T3iKyhTa"
    "QmdYnR/4vkjeHotttHG/9J5t/fq/uAeZk1lBN8JqiWKeoon/tyyNMwRDHUIxRDJb/60WDV"
    "vCqmuUXpudbeev358Otw/k+ip5FT8UyYyINORO1Pn7qI/LTV6kG/7Y17nweuLudyXNDlHv"
    "R57zdyvuQ/+dDqoj+LuWbsM5Ag43mpih+DE1SEMxyT1WSoYGmhgJpnvC8+T3uw5x9NGbb7"
    "bDD6JE17Q9p1xcLaSiKIV2y6Uv/29yWA9JJksv8oSZvYf20p4CBFSVSKqlLHjEXdJphPXM"
    "vMlWKrLESSUixC9UUQRjRh8/nxbD61GiaimRBsy0QiVyLXNBHN0ijo99RjlcppjUP0slaX"
    "a7d1aIgf9GTayAruIhM/qpaNTax0CDEyHNtSFYwWOwTfnnYWvZ/1+wxn6BFf9qA/6DC/9x"
    "xqrG/kXUCONLK5zS55m0H9qpphPFloRWaUE19KtsgDMr1qW0hV6Au8v4IfVcQTG8ue/RcU"
    "Z3es5VK4Y4WxhEuGWqOxhP9eU00uVU25SAl0/fHtq0X5+kMRtflDttr8IYmtEGiP6BXmpm"
    "ISZ5taqAvNUxe4KpPC536usUrK2ZSzRMo1Wz9L52XnqmiJvPDCWlpUOaJto0xH71K1hKgz"
    "irq0QWV6VJ8xUavW5F+gUJEh8CklBf3J0TVsWVTjIa+EG9FrtGuyIldP884iuhSZE4b6Xa"
    "6izE3oU1zpU/4aV/UFRek5llgJRIP+r+D68arjsPtEPOh0jrAHhW7YUhD1zYerSMi8R5R5"
    "CeMqCWpIIcDMF3G9S+FwcSt6gTttlm7DvVWghJfQII6hQXAm1DpZnVbTZ6K4UOuUaLjqy5"
    "FgiCdfehcVOa1Ue1SAnAqVNkibgYhJ/9picy1vLSJvKobOEGeP/raKbVuF/MqT/Nq4Hmlu"
    "khVWSsLspWmBTOrP8KD37u5GQ/jI2+sP+v34ZjIedL1tXklgLWICf51tAX+dMoCrluR3Z0"
    "sv1LVhaFjWM85InDKxSgtC2tyLiRnFMZmMYOYgH+t6mOwXc397PSD4U/jJINXOCPUo37lH"
    "9Ow5oGcPuL4rZCRGyFqYjtiQ9EMfk/35h5WyTuOUousZz6vsXpsVFjlGKNaY5zUWjbYu6o"
    "yy9tlb6bYvKULhIRaNtk4GLpW8Su/ZOJXYsMmEC3oJlkY1SSdwFc2K6jf0VmpW5B34enBu"
    "e1OMOHcs6rIQXUfK+SpKdnYJmKuAuAjEybvogL4uoolEHvDl6l6W95qNnc0Ce9+M5TALn3"
    "dK1CfUY1R7PWbzNUaabNkQZKUTKuTSeyFYtpGoMZjyaKW9YrXMuN/zlenk4lUp4aGKTs2u"
    "LbqkJcwUwfg25bccZKdICdHVKkXlCtzly0UdKG7zsNMPFbbZaZyHsvzewsIAfkZZWu/pPn"
    "b/BxRlkuTI6L1s/kbeWTTOAK1Uk/BmSEG0fUYtbwzCpsmfmw6CFEqaPSkj+hq0lPWfbODP"
    "jACI2mYtEuiwNQ2/9q4IcuDtJliZxkZiMR9wSrCRj5DkuSMaeDHkQAz+hZRNyla1kthFaX"
    "5o8DymUFLQi1MJy3O+NS/CeA/Xzn8B9n8XzthMgPdKF/EdxlmBiEgPwwxBJNbkMF/1DJsr"
    "FpNEkjlAboqPO02HShBr44UQmzQpiEoL1k9EbbTJdESwgABL2bTD5KANJuyOCBovsoWMLd"
    "lNyv68oyO98wClVQgtXFVq+OGKNNTmbHcPTRrRX2aTMRvSkCIpyUBc9X+QplpNBDYHNcAC"
    "Zs6O70uG8iX2NkyQjO8TSVdH9BvHOkmWQ5dBKuDNFzijkNUjdd4kZmwmynulTsZeE2lZP2"
    "5aFlkH6AJJG+NkNsIKRuyV9BNj90r6D86HV1cfHpy3+N27rmsXpN1gqccnnAxcQi9rA8nL"
    "Jd7akA5Fa7jB+KXhlmXzbIf6bmEoO0i5UgkIFhHW06L+KV4KdeG+keGGY6Pvbt+B79FXqR"
    "aybFXTiKDsqgvyE/l2QkVooIoAmyENe3ZpLH88z2Wni+sGidJjBdKuLvMKj6XTriynUsJC"
    "jFCkpXAdzK7qz6pdRXBOEQpnfAzYs7bESsZONRTPmtzv4Vatw/t+J+tYG8ambOL23itApw"
    "54AV3lTC2xeNzu/HXE6lkWURVBvL6WLdW6yNA5EqP26h3BeGkREBSMazMfMaKme7/U2E8W"
    "IgA7MFvHs+pbBhHSZZvaGWnFBjIMBHh5Rz56XDN0jJrnPkAn4KUYEA/noWbJn/wwi83Rs0"
    "3ZURphzD7AmE27mpTyIoQUBwHPZ0z4UXGvSQZi1s4qfy2Ht0PFwlk8sKLDy2Yd6V7+YiSN"
    "SlmDStzKa3/8ft8/uTBV070SoWXCjpb23DiWjdbyM6bdGOhfuuF+wnDlV5pCmN2aZXZrfU"
    "v70cSt9akZbqnPT5Pp9fDmZjDuQiWxhaoobqD8+WsjiTI9okwPx2JQ4+yhIk7jiDZRNzOi"
    "HKxRGgGoKEIh+mrwgHF94Rcp/lAPyoXTzJsKcJQvijoUZ6hDcb64oUC3vyO69sU+ewEd1C"
    "luL9j64wvYC9xsQa+nYqyZo+4a3T+i79YaY/s7MsimQqpNg/KDysrk/zVIQ5RpfxBEh+Y1"
    "KDnBC4vkOlIykeMojBInNUr8Oribd9ET3toPetJA0f8ymYF1Yrk2LF5MExbsp/SKZCZvBO"
    "NF5gYjc2O59ndu4WC3dcZFXmxbc3Z3H3u3CsVfKP7NAZSXyIJWgEnFubKRehEaYUE5Tdum"
    "g53PfKArujZxgLGwT/Fln3JV6lqgnflTNZL37o8bjdw8MWDJF0Dj+9GIC9NUdqOxFBcvap"
    "gq3GYM6kkEZG4sChiBXgyT6MrIcGy3YSd68Z/I1hPNMYO/l+QLQyioarulJ17W1A6UsCSx"
    "i1ic4qWi6VgLbFWi6Rj3Tce2skn+zybXdHqdcuJcY1QiyPiAIGPCMqEAYRn0IyQC+gOgV9"
    "RHbDGksWxbY0jBswm9orHx3dsCzOXd20zmAo9EGNmPF0Ymur21fJVFt7f2r7Ho9nYhur2d"
    "7biIbm98gCsCbY9RIUMu7RSO0gg8Rfc80T2PE4yP0z2PHvd6UIbK5uR3zPwZG7mTCxQVkU"
    "VU+DmjwkV3wuoAi+6ER4e4xu6EkCdweHvCdJ5CS+6/cu0JQ1iDIkpsWP2SHSXBDWo5tWNb"
    "/7dCaIJtQz+JnPZe4YDOvqCE+NBChTV0rKENpq0WobLti5yT5bJntCiXccGdwtBB2d5+UZ"
    "7+qHrvlt7ZZXtMRYkEpKLiP0cV/7eBECriTPe38ooeZN5Sda+xvDSyAiG9h/uEjUU4rIig"
    "4Sw0dYm8ps7QAEuHyMKVuiR/mlhWIKZQtmknLctwzCXuBKX0DRpzCIM8aQPZhsGUT47yki"
    "KRjQpZexHMyJd407hgRugJVxLii8kdpNcC5YPen4w/Dae3EMJIAF6p5gaCGMEVfTPtfRu7"
    "gb6wUzlJxH2WNadU5mhA0MJgrstXxRol5HVKSCHsmFoZfL3hLUT3qhC6VznoXqXRJdcjls"
    "2q0VRRUhE1x3WsDdZtXG2d45RimTlfZqXiIisiMLIRKwzCT1lLV0gizDGJC9Dd+KUDOxJk"
    "Iq4jiap7Z1TANUEoNuwe+yFo7SmAK9kNvZmaiep+e2HIBAvYCcN9KGyFheBNHdxCICsihK"
    "MEwkoBfM9njzV0x2VoDHMsfdbZZ40NRhXqcUQ7mlpuOniiYuGjYbtVC+mUiEZugZl056aA"
    "r0xjA77fzUdky09YRwBCBwyrqkVodYbj+BQvFL7nZhln5Y3hQBMQR1cI57PXjNCSzEQWJq"
    "0ozsfIamlGF4YzKa/H6MOAn1UFl6yHGKVpQeuLE5i1H9VnrFcw1ETphC2Oa0uNKHt5RAuD"
    "ew5K2xcSZAJWfhLH2gNojrnmfFk3nMJbd9qNqNl4upqNPjMVJrJCGCfuHt4MOH1DX5E9YE"
    "8dzf21LEtOYlBnj0ln6Q2XzHD8XuPONzCwkA2zgqbRGlT4W9EouEeT6MyK26EC+TOjBbZf"
    "MAbbi9vAAuwtcevMRzC0QKtOi9I+GgajxuApXvqgP+jffVXpO9h+aIVC6JYBRgZkyaoCf+"
    "ldqFKow//uyIfkH2OD7TX5pghTxIDC+2JkEhnp+AUVtyL9HhZbjXJLEfrHlXXJXV+2Er4/"
    "9i+k5tkGcnE7uL0eTLtePg5tBno7mEr+x+TkbLAp+U/nwwFZexXTMMF5rz+nQYI2YSYP+q"
    "x3O5DG5F9dcmI2WAIYH/Sbae/TfDj+3EWKKa9ssooP+t0XWhBxS1AhI257w5F0MyH/GZOv"
    "IauapBjkP+SkTgd3k+kcIhFNvDVM26vQWDbk8KpIyOFVdsjhVdJykG2fyTaJtcw+c2qTWG"
    "a9xGKHMbt2Il+nkR182x8NelP6mUbj/Sqdgh+0OW+LzMJUKqpgsIzSCYOlMFi2aolFn55z"
    "9unRqkSYJchE5J5o0cuJOU20QDlaCxT/0J8YXT45RIEmSRrPkWZ9U7WxSX5739hAAZaLDF"
    "Nlclhnn7HSJyAIhRTFzJW+IdCSd5ZvOgzm60SbjqgW2si0cckO28gwkW7YGebIGiYVMWXN"
    "svrZRH0to9T644VKW0GlDQ98yaK+CTohmvPT9bE9gOZFEZy+oxunuFZv6dbvzfq9m8EFmy"
    "PUA24/Ol1LAU4yQ96kxVg5JLakmKyYlCslJgs27RcQH5yrt68+PDgfFjLuEqFuQ3Yk+HKJ"
    "RAeOXLcinfFMJDn4k25YP8vAxESy+YgsTJ7KGpHxdmhlaJrxgrC8XCNa8CUtPJ7ihaJXXg"
    "ukzR+vvMzI7Zi31IKOe2f3ZME3q+RZiREK1wrXrhV3w1VY5BihqMzA8xqLdkYXdSZ+Ldey"
    "apbVzCM0QokUXYxOaPIQHXdEZxj+lHPRGeYUNqZyKSr0khJ+3mIbOHKhH9BQg6yPrshpzM"
    "t21KDTDG28aRHk8RCwWPuFw8CKTdVGsHTDxoe3aYlaH8eG3Vq0Nqru1IHXbThPG2GSlT8c"
    "y0s2OAgn6tn5GmqY7bh7y/X+OcxdQE/jfpeBf2gLuw0k3acoFlwCVnp6EaIXk1AixXjRfW"
    "O+LWtPSF4Yjk3DQyKBZxlBJQdMJoJJmmXeF8EkJwwmeTFVEHgqmHjjlMKQz7WRV+RIHNGI"
    "RpBfG2VtvjEiAWkCUtEg7ZRmStHN66TdvER2yumyU1w2K8yWxRCO3kncRcRBoe8MtdarAZ"
    "6rymoGEVfNneSXHi+ixRqQoqDqRNt0Fl6p3JVp/IV1ZMr6E4HcLZQL3Z28dma2unzC9s9o"
    "oms7BOFoiEhpmFm5pd7JhZbbLC1XU3WGsToz5sIfLortMmIusE7ex7LR/jKbjNl4RkiSqi"
    "tUSvoP0lSridDm4AZg5NsPkqaCxK6GCZL2A5djVTAfxAiF9YBr64FCLpbyKxxSieXlenl9"
    "yaicHBCnOq080AwFu4iL3+3le7h7MWwd3MyDVMRjltqxadQmOp4b5F/FlbpROFUT9+lenS"
    "5+TIsodYcqaoM/t9i0VSvLCRk+7+xR2dxyCTg2vkDHa/pVwTn4YphPXoaQl5P+RHigxWpg"
    "XYhG6FjN0rFWPrhVEoUCYp79ihf9ye3t/Xg4/ycZMf067A+gCN5mQ15r7yQLm8/qEgpPEg"
    "zJmC640E3y5EG/vZ/f90bSl8Horos2ju3ImrTG2paMvR/N76cDaQZ1JAkF+RqOiSULikk+"
    "6IPRzWA6IjMRcLCp7WDu4ehmCslKy7WqKSYkLN0MZ73r4Yi+UlEteaFq9K2D8dfhdDK+HY"
    "zJzFh/Vk1Dh5IVD/qXQW80/9JFayxr9pqMvLnv9+bDCZkWK45r9SOj7q/JEGfxoE/mX6DU"
    "Js3sSx7nDKUzlhD1pkhC1JvshKg3qYSorWmsVK1sMHWcSjgq8h0VHlr1mHMhyhffhTM2E+"
    "C9AkB8h7GTyc9m1P2EsQKTERkXy5kSQ3LUPrlh5Y2XzAjBXsFhBmW0f7JAAlB8CSASiU6e"
    "ENyILGXR/OJHAxmO/REZZJt57dIyq3TXOrMQQpolhHh7sFIR0jipMKNwbUYJVqt8cccUpR"
    "AEGpIFyIMNoF4ZK7IZhdu8WOHB1PE9IOfHkwQONgiO6DwtQj3XIJibaFneKHhgmiUPTKG+"
    "JMtaBf6Y0sWW9pN6WQETYUQvLGIgpERE6oYcgi35qhB8QUsMGYb2keYQUCH9RbaQTsMsvF"
    "hntCafeNUP0CuWGbHGmYWc3yw5H2+2mrHDjFiznAa0EZoWNDg5QQNawrBY9p9siAMCgW8R"
    "fC1ns5FZnrXs/JsISQswPnUCzoZwGcktZpcGfbaRNS0zJixBWik0jLP8SS8y7M3l+3dBUB"
    "j8kRcPNrvtjUbpoLCG1DV6dVwka4ux21Itrqx3I0ok1O5qISJEooUmaIerhD13ojbphLEo"
    "0GicwEFAxSIU2giVzYyWLYnSXG0VPnnmhW1gwjrUslDdGMYDy9vvbIwy/FPZE4JSTdn2hG"
    "g1p732BDJYCqpJFbEnbGXThtihpFfPm6zjpW9AJ2ULEfUfBDek2hZ6werj2v4YJ6ROwLX8"
    "jJHud8dNWBmO/j5he2iW7WFpKKWUYn88z6FNFbXiqyJK8VW2TnyVUonpf0uA649vIbhHMT"
    "k8qdUbRvu0PGNNrr6vw8E3aMj8rOKXB/1uOO9/6aKtai/X5K/769GwL32dzKG9s7PQ1KX0"
    "bNj4Qb+ejO9nXbQwdMdK3gJFVqv+Js7u/SGtHV0xsWKvGUJkpnbNpBXpbAxV+5ldoK3YiQ"
    "iIT2iLs8g3w5KxkkDQKHlzXszIXoP25zDHg07/kiafpNvJbO596s/8oE9741+luwmBjJwL"
    "yJKVtgZdBS5OB7m0MzyQ+Xa8KF2bDkQdVjxe4z740GLrjfwQ1YqP4UgvEGQbsfVZFgEZQu"
    "Il06khLawXzDd12lROMcoiqHxUgz3r2pezWrJPMwsq1Vv8taW7ikrnkmrjzeFw3cFcba6/"
    "7IJFDqFVy/aieM3c2doKWZbLt0q53JYeQa9H3+EF0Knpt41dDcuVFY6c19DMkA2u79wodm"
    "TpjF+LFQJvymYs747wom7ZjogwJDe/UFU4bK/vgSyPlztEvrJBQw29Mmm66yHQo+WQO9Bj"
    "mwzzMpt/Rj30h7GgMYjYgobckGxkYV2BPzo0ASntfjjNK4s0aqQzwmDRovHgzV+zQ2JhKK"
    "ViyPzxIoCsdACZBcpi+dyyCJnoz8dzWhknpZubs8Ilssrc7IFyqEZpBJ5xPL1MqGrpj8JK"
    "ywa1QlWJekpKJLcoDxFIR8l1rMfazahS0Mz9WjThsTEVr/nktccpeB0oRSdM3G0ovtGbvI"
    "Zq13GOnV6C8sGiM/IvrHwqVp+GR269dwmyKtMcKVrUL/aXYZ8JSwEWqSRezEIzh3xPQmEh"
    "2cQIio/rbq3veOjmX5AbaqzcYuAdtNihl7VhYfIbNguo8w2FwNdY/4hWKllNJFtuRyxZ09"
    "IWmtO8UsSINsskA8udhr1YUJFPy3WYHcFmTOvfreE3POjD8Xww/dobSVevumQVyZF9ljXy"
    "R+TJP6JP/vEqeZLOE0ZkGY7JamSaHXEaUvC8QDzFnLqISY6plcfZp2oh1leFsL7Kwfoqjf"
    "WLrNrSmkBXKlo0RtSmqLjawkR5DY3jQfA8bm6mqERTqxJQKYAuC3+/vU8NPm2/rVA7tN8K"
    "3uxb2Xy6YOtK9NE+RWnjDyrkx7ZAvkYGKCo0OKYDSkuYLuAmvNF4b7ZTuiS90F+apb/Q5a"
    "2WesIiFSIFS6TwY6TKChQJOuHDSeobwJBKghqlEYDmO3IsPwzycKt30YhKTnHdK21FtxVb"
    "zmJyhHrAbWMQZkqcTTBD3hpp3qq6Y3unjiHYeU/3ynaRcXvFuwfn7eq1/OB8WMj4wXmPZf"
    "j/f3x43aUlEf26h1RAiyYq/GQh7zVuyQLTxJ5MY0GzTMcEwQ2mcMuky5pGLd5PeMsQEc/0"
    "HYSY2Swx0/V+pIHPT+EMqdokV9aTwOmfmDSm2fGgcapWWFpPHRcqW0+Vmg5E6UTHAa5DQx"
    "nt54veFgxSoWOIwLtT6WtKIoH0cM2iZEoqpzt2r3LBOLcHNBuA5HAZ2rvVkIjoT9Ui8HNr"
    "AoogL06DvO5kHRNJ/Vm1Ze8XsfTc5KjOHn13C+MlNU6wvzYgKEY+ieeBoFGVbk5cPCCLvq"
    "JDu33JyMbmhlH77/D5imTWhfUuIbWug35PujVFxt15hJOcXqfeD0pDX7DdaYT+hFl4Qbhy"
    "mUivX+5vPg+6bkbpgz742hvd9+aTaRfhZ1lz/KNbOpKrSOzL6+zQl9fpZgVEvy2j9frjhb"
    "5bQd8FBietTGPDVnizEI8Q5Wm77VoA0F5Z8Dm6rTIi4vbgF1D90ACaeKvtmE3T9jV5DOmE"
    "vYVrewu5OlkFM4pdsAHxKQszYr18PUbanNuiXbl7/f7gbj646SJ5ucRb8u0e9JtBfzQcw2"
    "cKXmqqDp8B9DfT3rdxF72o9pqmHPBxBcu69YLNaobQOKnIkuf5aMJFZEmZPV9y+kMlCSsd"
    "T85WNhlBXyiAPid+PnmqTCwz+yFki7YhhSjxUVq0XRL07Eo8LE7ZQvECNpYy0bXdRVBArA"
    "k8zeMXuSytIQ2sXh9rZX+QdAl+hYASrjJqlKzS+jxFKEqq8Nx3rbGQ5vgiRdnr4/aPTu/m"
    "emBufV/5Is202Ez4xADzyXj34pu6e44bqRsrhwNpSBvPOlNDqlovPmM71qtCxhr16t5iGo"
    "yZ4/f1RnQK+Xw34eCiveUhC422fYcJUp3aMhvHFyAT4cRnUOoP6cwmVPcfUHUXuqbQiHiH"
    "VGhEQiNqGsKl2wufMq/uTrZsV7C01uo2U/yMDdovgVq2J4AG4wsIoSEFkSdlG2GyrArkr5"
    "FleHyk+WroezjoO3rCeAsV+Fmi6WGTlQs3NMxHWVf/chUeEWHIlShrGqyA52LBDz4tz5Ft"
    "F5Nv48G0i4wX8m0e9MHN0I0pVFSydg869HCFx9DDFXMSYLjA5LhU0C2idC3ULBqiSRQKbK"
    "DctsISR+nEEnO9xNFLr6RawyAVyo3QF0+sLwodphYdhlmAJSYR14LwJDFjS3FmsMayfXmP"
    "rTAGbUEzdMVo29B8NTFoVlpUQ1ypuqyplv2ThWzH9OqDew08u37FE0gq2xIugHW3TxvkmN"
    "Gg2I5fHdzE0MMNNh3Rahi647FeI9wgzdIdoy3u49Dn11WJ0onKKnG5JlKBqQykETKBaBxR"
    "8nssel1UhJZFLzBOVEJsWg4NVCIHbMpBe/GtN5wPx5+7yKN/0O+mA8itoR961x39/P/cEw"
    "1yOBnPusjfQNaDPutPpnQoFC+l4/qjyQzSbpaaYWGlkgGq9l4F2zX0gSpvnYjSicQano0T"
    "7m6rEr8QJRRrzPMai0yDizozDTjp2MqbEFGPNc9THsvWUo5RCVDTQlnpPrhRGgHonvLU7v"
    "aryUIKxp5ZOGMzAd5fpzp2ZPcbSul+rAfhXxzlkfyEmT9jWxGOnGD+m7g2FeXCXVzPa4ee"
    "Ydm+yLFD0+edQnZoyx9aPFx+FZqFc6Ljk6PKxRb5TFiEFfFlGhbuWSEjcwqqEOnOKtKJuI"
    "LWxEZHN3iulBGcgUKCRji6gKzhDffKpsIMiIrAXfhTk5eESEZgjYT/LteyanZcycNyHdG+"
    "M9sCNzYROFQTGaaCTZbEctR3FZF7RMFWDu6PPLmHrE1WPDUb94CA5yDq4kbX4zd5puesDM"
    "IBgUC4YBttWzZtq4JzKEYowpO59g5ZGDPuh5wu6d74NhbSO8IZWhpKKSblj28hj3pbBN63"
    "2ei+TYMr0u9/wPR74c++qLVyHqgnZesYRGiEKUmUIhS+7EYBKopD1G2eq1QcQvi0j+zTpt"
    "eUMDAX28GRK/2AnnOQpXR4u7lYblRLAE9o3bJdE0y+674tMB3bV6HJS/d7Md0U3tPOHg+F"
    "KetPZJwU2BQLNYuLBItAAzeg7dKSgPhPQkpzATCSaedxmIsM68Cfqg3tyK218aK77gNjhc"
    "gfiPzMHfkYY5uVnXf01xXxU3g4XXRcyISvgkdfhb8yBbVpf3ibcp9q06bp0UqDmd06IyBo"
    "hcUvz8x0jN4ZlEuVMl/7BK2AO25gfVPEwPom28D6Ju0Botw+jW9+omRI1SYWUUd6pMgdOa"
    "JpyJfJygEbpxKg5puHIvLc4Tr1NJysmdjuVarjm0tE4f/AUfhGcJ0wtE73YWdfWFw4bK+2"
    "6U6JoPktWmBLVTDV/P5wzJ1b51Mm+stma5hkLyCCr41pGRfT0TD50yG0HYhNWzu6YmLFXl"
    "terBtMm1Y2j/42URGmWSol/W8Jsdwf30Kp/ChhJfIGTo0UHhiGLVF9zJTQmeRtEtb/cXn5"
    "5s37y1dv3n24evv+/dWHV4Honn6UJ8hfDz+DGB9bGSHXn1MEFSJSW0UkZ0G+4VeDfiGmmB"
    "QO2Csq0aHSsz+2QP4AjAWxY4uNLRFLoNM17dBDZBksL9dUQDF07Ab6F+r6U8OMQu5pltxj"
    "bLFeJWI6StfCaMSGRB8WCpimlY+qrHGMUCwy34u8NtRl+RKBEbI2SdN1mL5FrHY2yiJWW8"
    "RqF4vVFqHFP0Zo8X7hmUs4RWDx2QKLiwRngup5eNQhKOB9L02tJajH+IBNJDy1JpzmZK5d"
    "m4BK24D2xrP7ra5PF83OA/esI5a9VvOa721n29Yivvgiga/FjGpz6HYNljhrjRXkkaYMXR"
    "3XMgYOQ+oQhJBTGSnqI7ZsGPwCDkTVRi+yhTaygqmbMW1vO/bLhCmuWaY4WN407L/MJuOM"
    "QCCHWX9DUZc2+g+Cai3N5eMsaAGJmBaZisdMhl4m1gAmSMZjugepjOc3pGih7/fd2wKu33"
    "dvMz2/8ChR9cTncFXK8idoW2hKaYjppJANMlyuxa5sAcU06QH3CWdVO9qdpc2D7HogtFvT"
    "ICNkreymjZPVuGEbimmONSV6wOsxpxROcOWTG+wvoJhmiQdYUrZunmANKZxhwmEzr9pyJo"
    "JcK2B5Q8GBNkAe+MJxSgv4vLQOkD3TwF1kygby3/0MIn79nNAkEyCba5qJ4l8sNzlKsNdW"
    "Q7YEMlYrdYlNSBb2aGnzTpdzujYTd+4OelmryzWSdQNsIRDSvVLNjYUWOzrMIj/CM6qkDT"
    "VHfZOw0jTLSiMMBkc2GDSuIyOEwpXcwxeTu8G4i4DyQe9Pxp+G01vaS9FlFlh50EFdv5n2"
    "vpFhYABWCOsnYz/1RiOgJF9D895atulikeD+19mx/a/TdW0pQ6xm4ImTCvsO1/YdTCCsss"
    "pROtF5kecV5tXGxO8Sl7YyVbKOpigFuCJ4hy/V/RyWvabCnD7Px01tKlAOwbcC+taWQrbA"
    "4vUQ+Lyz2abAkiYRvHRyTCHe084+E0hkXNE2dT9ZSMFLTTbdFPWVBo5/GiwCOVqR9LmPEB"
    "+yNsgPQivDRI+GoWR2tTt4UmHPaJY9gxzgjHYK+7Vtn5Znu8bF4PZuNPnn7WA87yK82WrG"
    "boN1+0H/dTiefRnedRH5FdZa3T7oN8PZ3f180EWKam0dGz/oM4Lr4MtkdDMcf+4ii4CCYc"
    "uTVSKjp71Pc/o50c1XNv0M3jKZ0g/hJYZJP53MvwymRNun56HQUidU9qsiKvtVtsp+lVTZ"
    "TSwzO5llV30LKU5oWTnDSTpK0Tefo1bQnROkwkLCtf4syiocUX+m8klJWKM0AlBRp+KcdS"
    "pSe1loy4UAjp5h3kqATLFFMLl2dIVCzFYBI0M6e/VAGCwtwtEFtMGI1QZqlNEpoC42aGwr"
    "VcNeCgF8NYvmD6g6LephfSRDtB3Cz9hE5JbDTLWw5tmFfij0Q670w2lv/CvV2DzbGNHsBv"
    "3hbDgZd8EUovrJ3ed3tJJv4IBaWUZvi9LwvAzc6m5E6b+8esc+AWzIQ4pWAH7seA+4Kxgc"
    "JntLBwStgPfU+5miJ5Xf1Um6VoB/ir0tPWGGXywfaJ9GgFwAZMh6rWBZi5AJqxrXVjURlS"
    "ICJzi3UdRQ9eTIlooZ9Di5YJso3GedPbYJKxhVKDbfdye7XbsoMfUUJ/zIiaKiL2tMRqu2"
    "FbU7oLVsuc8ZfcOO/K4iTcMSh8YNQiajfg/tfKKJ2DkYXSfHsNG4OHPZsgjzxUpJmC96s9"
    "nw8xjCy/0ZHvTZ/fXtcD6HDy1nsVFtGz6dDvr3M/iMhqN4bzq7s5qcrrJWjwiJcFeXVhF1"
    "g3UwstH2x58V6gbh6x/DCkpLglQoLlwrLpb8XGmVo3QiYYLrFfYvzyqrnKAVK83zSovCwB"
    "d1FgYWkVJHjJQSBjMRhtYcQM9Yxro596Ww6PJq0RXdUA/GWoRQnj+EMsWR64G2ZGVsPhly"
    "7aWxsyKwqXUHLJfSVlbNw4u19YIJ78h87cGfZR8+HK2+qdrYJKP6ofm4JQwhETBhPh2O1i"
    "2Zpa0Iear74SBRz+rX0BDQRrAg/HvtCekHgfXNm6iFx+8Uzn1/m+X4+CM7cb+rX4oYsPa7"
    "/L/Rrume792SVQXc67rfmSCwdXbQE97S/AHvyQKvDOqFp38t17JOfmQqdQDZRtrzf5pXio"
    "SFM/g1D+nk7mwWbp51HPj8RoghleiDmAyvZEoL2X0pAgLRmOKAxhTZUm028lEaAf7h4Kex"
    "5yzkpEV5CfwHnbQIbM7c1k1ajqb5rV3xNr3IxeIcQ2qez9nFdAAFdd3IRSiqC8GMvZtf7m"
    "c0wlFW/nCs+gIca8/rbEY1nhaxP0/lq9LaO0YpWF8DWF+FeqspQuFiTha00tQF/OryESYM"
    "UoFuMuUcrG8lAyIiNCLCJD8iIkhkOty9GWRONRPX/Y7NyLYq4DgOGWc98La9x1fqoimAcZ"
    "SB1oPyTWLGdmLNuHi4y9EkKyfbjokvMnw4wfPOHgfORtUdG1uSFaMo0P+aelS2so41tMFg"
    "Ekcva4P6SWyaLemmn9AkSs89BE2oobGR98oONDqCnMrZl97fL6/esfpeH+clwlHTLEeNqK"
    "xz7E5KVbPMRI5Zc5Rcn9OXY2FxKqEwJFu1ULmzbJeWKJGANF8H8zZgPQLsbThZM7HdK7zG"
    "z2uRpiyB5iTCo/f3Y4meXO6UAogtDkJTLzI0g/igfeqBG6+8jI0vUmjWJwDx221zGlZToT"
    "HmllcNFmTzF7LR1rYr0n+EOC236Ap5bDhEAdB3HglMJmsas/bs0V8olIZmKQ3uGktrR1dM"
    "rNhrxg2SGePFpG1TuFdt2bkigfSIwmXA1MpCm6ATwPKTSNoeQEUmae1G/vxM0n5v1u/dDH"
    "jJwGsqypkpeEx8Y6JvDRs5Ol1LAU5ePzGQxxPU68+Hk/EZFaW5muU3gSf7VCI3RdZWC3pK"
    "vNwTSoVUooUYJjgwOsg2iKZB/nqUdfWvSNVJExElxFIVTP0YW9l8ot00HlXypl1mbkud8x"
    "epZLk1DejpAcNFxcrzyDPZuk900cu4TZJ0LXSeXL4qEpVJRmW6T+izuDzpWMtlGZz98ZXw"
    "5cyrnoh5/VAk5vVDdszrhyS2rW8rk9V2dDT43BtJ08HddDAjD3vz4ddBF2n4UdYkE28JNy"
    "DDyFF9xg/658nXwXTcG/fJiEfjGZs64JHflrR383UI42XlWYWx6Tanh7YjvSx21HJOWnIz"
    "rExjI7F4Grgp2WctQpLnoORnQ9Rxd4DDMcmjdFvVSmIXpTkQPM64VjnsPGGnrJsvRiVsBv"
    "k2g4hAWY8qi+/CGZsJ8H53VGyHsZXZs2lZXw0b9w0lS9UKHu/Tt57JQGnpjyzgfDJ0/Hdg"
    "TbS5YDSn3yL/v8MKFO5fd2gHwpc11XD8DH/I9CE/Bav0Q6gR0EE6UZigQ8AL0bNYnqcjv+"
    "0AtxO8uIxU6o+vR1rar3g1LmAqW+FSLcnPEoujfW0YGpb1DG03pEpgviBkx+JbwSenvRmu"
    "J5MRzByESl0PkwlY97fXA6Id0HUgg1SXk6WdTpQjlLuLIyTiIs6/iJ+Z+dWVwkGchaYuvx"
    "pNlq733sGRncVbQAggP5c1bZdzBbvPC93BdjB0/yWsR7vpIBtslKqFYBqI1navw7XxgjYQ"
    "bAEf05o75AYiWipZFQ17HxKFldyJbv8duFoZN/BRXyWiPppl+aRLmcY9u/S6P/500R2vji"
    "XziMLrfN+5QoQRIkyjRBimQ1xUrj5u5eqzSYvJoppsmZFRejNXcvRrfkqRsleFIojd4a48"
    "54FHIEeKof9kIyKNdSHTD2J8g3AD1/XtBfHCE/Bv07zknyxERUPo5Ej0cWYA8THf96A/6D"
    "NbXq3Qcm0YFnysanT8Dm1NvAXRE0aT3UCmtuBNMjJl/Yl8PSg3uaSPCR0MNMmmkS0i3KpU"
    "0AVr0aNhKEJcbaC4ykGEZ3McM6IwBjcCliiMcbTCGOeLN+STExwWbsiBXNVbLg0nU57yn+"
    "6To+TIuELmN3e8Xw5Bw8ojNiHXKdnBGgQXMgjLyzVEfiiuwYyWuAaeQFbIQhvj2W1/vZA1"
    "2HJsK9zR3yikm2ZJN60P3fp0P76BCCmycgo2H/S7yWTUJZvY0B70/uTWb5wNuoXXOPuuNy"
    "QfbGWVk4qS3vGSNqpuMEqhX6uPmabTFGlrTKj/uLx88+b95as37z5cvX3//urDq8CWmn6U"
    "Z1S9Hn4Gu2psNUQOnchM4g3j+nrcZUtZkUgv75JnsJtybWDu3IlahPux27/0tlvTeJa1LG"
    "HUf7xXGo0O3CuOTojA51ZO+MlCPqlr5FLwUoWyXR+R/WIgRV2tsAlmuC02tppr79IxVqA3"
    "ix8oRbNWTIPsImymBdEjv0uIoM0SQd0dUKm2VYJUVLfiurqVf7hLFxmOkQnxSdS3OrFE6u"
    "/AesTRm8hszUS3QHnW2JHd77EWFa7aUuGqB7Nkya702V7BNRhVLHEbbJXR8ELVQo/qM9Y/"
    "0icErFiCNTVk+vszI1X70BmLJGdHZ5BEejZvQmlseeiHqTUolqMdEPNsJa2YtHGURG2IqU"
    "iDnWni9IeL0l8Ms6VmMFSqTCi90ZWQ5MwxWXug7Qb8ZlVM8EnKNu3TExvhhf54FP0xKYmU"
    "gJZBKuBtSIz+WZM/hZrOgyJZWk3PL1pUBeVJYsaWIs1glDUo7gUj/ic6nhvkXyeL9+eBtR"
    "wp2j9rAcjrXFtFWjj0SP1VKOQ27Uema5bknes2LWdKCkBgW5OiGOUalKJrU6RtEkYyuXRw"
    "mGuwkZ8g+VRH1DSFFgRaAgG1+7hxQ24tiY2h4x2t6eeWgPKcnD+jCcTN4WdsIllRsMLqon"
    "SSdwq7VOPtUlt5h3Fpg1ScSliiilmiXNTKFg6MU7UQ6/rrB+oO9I0rA3JI0bpKOG+L7OS3"
    "2Rv5bWofC+MVB8Yrrw1bueJ+MaIfujTi0sTw06p0eY9RtjBE6IL8QAXEPV/SzgaWp5Ahj8"
    "PmRgwJ0+RxTZNUpS1plIzQCHNknjlSGMvOaCwLl4G8Sl+uWRWHSoayz92JWgQ8I5Q9wRxq"
    "MSb6EzWRJew3I0b44SEGRKzb5q4m6+HAn+uHNR0Gzhu26TDq28k1HUZdSsVMhz4FMqjtTd"
    "NcA55XMCSSpPMRubjTeLLI52zrYD3TitSIZln7CHdlVckqlp4bEJ/OBnXhJeIoJWG+uJtO"
    "7iYzSMT1Z3jQe3fk06/wmZ/m8aAPxzAN7Ymg6kRtsGlbhE/DcW9Evo+qu+lOpS1aV0UsWl"
    "fZFq2rlOlQk5elihyGBCL8Km08sVUsLYia+ySRfzEDxef4zwxkWbQnPBFnYDjzwW/zmILv"
    "79S/3fZ++5+Ykj+ajD/7wyM7uz+aXGcuwUo1LYYV5pfZZLxvBQLSpBlGXdroP0hTraMZFC"
    "O3w8JRNVvVrZ/hfee4EQCq/AVKrkXi6oAJkgvkM84KJrIEaQttZA2xiRVKo3NvPQma5pSx"
    "JSfIfuReMR4UtHVOBQgDOoGhtJSJFKXIpvREtivjXs5trpA5R7VWC83Bs8ZGC1TorcDzo3"
    "Q1MPzmYN84fk8UfnZUa3bF9JDidB7b1w3RJQJhZ7Er3ywsQSk8Sg2pk8SDKble71JkM9bj"
    "XGp/2nTq+B7gVfLL1hzuVooW9GkJ8mkncw0wVfUiNQEj60ndHg7RjMzSJoTyvJO5ReLK+y"
    "gPLBHHw/VypAJxh9aDcH2RbDdc4KfM9cEFntFiVcz+MByTqDaIknXR92gM43datNZCC2y/"
    "YBzUw7WCvgERf9n+qP2jv61IvH56VUXQ/nmk4B+4yC4U1ZVopd0bt7auRMvtKlBidzyf9v"
    "qEdPh57BbadZNxJDe29UEnj8f9LwPJLbvrRetIVcvv1t/PXERPcxA9XaE0oHBl8G/a2uCN"
    "wWaM7EX1x/PMDCumfRwlg4lXcwy/R6iErcu/qsoBG6eqsSkQDzrIwdZDTzYou1djZALTHL"
    "OhKK4uiqtzjPsem09WjYUqBp/KBRZ4YAoFNmyMJxboamWH6Q2Hgls8U6KR2Mav8FMY0fyD"
    "zjajRdhAriFtGxlXyJRmqQptAyXrvn1LhvZPhA0+Y+Rqt0jBC6hDAVX4PftWh4zS8aNMR7"
    "ndOLHi1qtg29CO85oixjNvKlHngjuTmbC68GB1CY9HiRMQpxJqYwJUyuJKQhqlEYDmazgZ"
    "iXRVdJuieXSc4rpXkIluqwISYqS/5eHYRppqthTdOB/krU4/DRZgy5N+HEGuMGn5gwo0io"
    "ca3ViJldSnNc6IZGYh3XBTGd0Woy/r3Uf0hLc2WmAqF1KJj4aQsFrC1zhzEXkxWjBTCIxc"
    "CYyibLwoG88dkEKL4UCLITyk0hLE6cQCHLAA7JzdYgEw58jarRACQ559GY4/S73RaPINAl"
    "10w16TtZBkTTNeINBlMv3cGw//tzcfTsZk2HTQu/mn1PvWm9KomVjRG1mDml47iYontCf1"
    "qNcfzKTBb1969zPasNpNGJfwn2vZsdy+1RCEEx0BcTjB86TwVMQn/aaIS/pNtkf6TcohLV"
    "o4iB4D/EObY10QPQaO0WOgjBYsit4fYpOooeh9eVuD7w9kmxsi3sJci0PEQVmwn7Vs2n59"
    "JNcb+pNFPtxBkfUuMjFZN7gZO0F9GWongMhTtNghe21i7DWezuhhXe/8RQwQQU0fMEB0kC"
    "jXzsFt0cmxSliwCTzGE4d+tiGCYabuEaVrk+bx5vL9u0DXgD/ytIvZLRGmGcWATPXxMatc"
    "+H59IkLOtUKxP3L+dngjzQfTW+muN6O1szYqAQObG2krW7SEFi2MFTx2U/7dZ1XUARFb30"
    "r1vHlF5jRZ1yvUmBv1xmNPddbpAbq5H3SR4uAHfTr4P/cDV20O7m12BTo3TaVqekr9lebI"
    "169Q/SOkErU/eE6QgHXKM59lr26rit2dou2wf+wrnKYkrThTPJ8pVX82VJZInn2gIiTiNB"
    "U7TbZj6hWqdaYIW4B33uE5RqlOX1ipwMkSpIKR8czIQAitUu0zJBPry/P6PhvOcl2uL1qE"
    "pAWM8wQXlSiud1FrwIt/f5QurpemrDGPk1+m1KTsWN7MZfXAKnqMHRVeKm2UL7UZoxKcIM"
    "tWURpYBqlAd0/GfFbWcbV0+cJ5x5zygyOkHotOeUfvlJfFPuqBu3DtWD4Zxl6cGVyzSL5U"
    "KNIKmAtGJyV0gAIoe6KCQLgIwnG56rg5aaK34XF6G/awqS7XF+xgOu9hZ08snRwO2xdKl/"
    "0Ta+4mmGlxYYqpDGOLt+TcBmnWY2zJDjbLtGXl2AszjVlcBUNVtRheFQm3IKOyLYZXqYAL"
    "OFclEPaGtxDd14Xssa9z7LGvWRULdRuzcsyz28tFSE7fVu482mxtDeRSeu8p89H/+/8Dqi"
    "K0cg=="
)
