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
    "9JUHf9cLSm3nR9MltrISO6iPRoykBzMF5krs8wVVvB8hyjhyPVPh9y4hxChBM2MSvxqCR3"
    "L1f1ik+FKx8tMo0DreQtycS0qmW9qN1407cePWerGbIi0CuD3sIwnsgkh3O0a3eilsK0BA"
    "O0BqYhAVghwGRlo9Z0Vw7d/2sv/wf2YtSmNPpztVW2WK7xsgatsbfdapEY6xZuK8WUVzUI"
    "9e0HynIWtTGr9qMlwy8kFyHW1Ed1oWqqvZNMpwboBuGEU6et6G2IgCqgqwSdoytQK1eAV+"
    "nUWpB6B5KGRCvtHM7oggm/GK7XpY3CBj2uZwKs4dtsK6tmnajdkfnaus38O7UWfhZC1l52"
    "Rs+lQKvczSnwKnocbRvrih9zeBhcsanayLvIzwOzGJaXdehP13Selu4rrFOfyOnBauTGel"
    "SfsS4tDN2xavDlXsM8bYUK2uBq6tImLF6rxTjd9yac0vnaCpuHlkR32ukxayILW66JGF6D"
    "i+2GqPELbBY1lDVyeymR3yjphl0DF4vCNjYKBdM3EjoTa1iG2nArjBWITTwYuU/eRFN35r"
    "YCp2EicNagd4/oPC1lYltZx5oU9vKxJAszC4SWDa4j0w6DWX8U8M6AWyOPJgWuJrTc2OD2"
    "ImXZUp2h1HdkwvaHU29Ve7kmrEyuwet7B3PNsNzaUE5PkJUoaDVIZh5g7Q7rlPV6Yp+m7k"
    "RtvSFNA6oSKlLdeN3RieWjJX+eGzgTLx3y82oJ3HdajJO1xrgGHj+DadqKEeHv+iM5g3Vi"
    "9TVMJWwh2wK/jmw7Zg2X4cyfqq27S95Ca+M6WFXPm6mtSAWXoYKXaj0xdjfeTG2FzN1cBD"
    "IyRK9FOJ27E7WUcW1lVWBVWMQi39WyxebKAwwS4gtXMI2c27Byt1tvlA0r5Csb5F/Frofk"
    "nC2BOLon/3CURywRnrdStZyIi1K4/QJz3oVTtgQ22IflyuXGcpjZRXOTac65pXNjKdZ09N"
    "4KumTNaK1YDA0byTNk6Ggrb7FJWz+8rA2kGZbtlpyFGoFd9IS3NhSulaHu7TrSBSJdSrfu"
    "yZl9JcJ6wfAOt3m7aCzBcxnbcJ1S2GdX7osRtbDcav31+0QRpir7mqeiSz4morvbD7y+or"
    "tbLRdSqrKW6O5WSKztNKi7W1jjJkOYjtbAyZekg8o7xcToHgIKv5G6i5HXNj3SsIHVf70w"
    "3R7hF+YRcu/Z2Uye3EuXiCny7q+n7NPyLPle9G5uh2O3mdpk2kVQZ0J3u6kZ5oN+N518nv"
    "ZubwfS5NOnYX9ARmxNgxyyzQZLxmqlLjEZ9Wk47o37kTErVQdEwhG9+5uhO7+jqHTmX+5v"
    "Pg+6iNoqHvTB197o3v0GGDqd+Ye7rET+pkjx5jfZxZvfpIo3U4ZSSVqLU7ZQIm9xWVQhwA"
    "kBTghwhQQ4P0aLLb5FIrhyhbdIR7kikhv41rHydyJveX24ulTwWkINKPyThSy8NDFt3JW0"
    "TkLzLxM/01pR0KEL6yC32dA/l20QPebLaNOxtUqkSfLhd9WStmQEGfudvoDMa5AJVgQLw4"
    "TpaVUV/dGdl1AYZDhtY7Ymn/6MvkPakmpu6J1DO4u9rDGVSB90T0ylvcVcbyi15ZK3kKkt"
    "8h/V6qDFLuyZRj52Xyy6jjVQbKXlpUvba+NU9Yit++FvsLmWCBRkTRgu32yMIySioU0BhB"
    "+ZmSQ5+PoEJ2xicyzekNRtiik3edpNSr0J7xyGo3hPX5UIoeioUqKjSvSaLu3mSdAKPwDP"
    "fgDhzvshltnCRGwqv8YRMrHAXC8w/nOrkukqrHGcUiwz18tMVfVK7DpOKS5lnldZ2HaFbb"
    "cttt1YfpYGqmIdqbduU6O+P2OLwC8Xil7eGB6pusC2h8fLMuSaxNX40L1W8W9rAz9jExkv"
    "uoXstWohz9aENvIOLfDS2GAkI7cOwEcwC5tg9kWGjsFQDH+D1Vc3bLAtr8GMrSN5uTQc3U"
    "Y7bKdN4yd5ozA9N8v0jDeyqpWx2AUEx7LYnc/ifHlVxCBKRmV3sr9KmURbH5Iy+TaGIBLC"
    "VSB0ZOBFjmAvcOTrcPANHtPOTpWCROrv8C3sPNnQtzdIxIi0tSqpTjBIhVKRr1QYicZ1h6"
    "sWJVvhcYryXgWDsdc4CyGJLQRbbk6uVa7knNwqhSJKjKUqayhK2kEr09jQUIyValpESNX/"
    "7ajmDvLjiKDq6GFbRvRoGs6WCLbM+JEapxbScLOkYSKReYXliorDIUXrAjAuiwhel9mC12"
    "VK8KL/LQOuN55n+bcyuMXQzYM3he/KMDdVdQ2flmesL3qz2aQ/7M2Hk3EXyRZl1fDsQZ8N"
    "pl+H/YE0HM/mw/m9O8LC5rO6xJJKfrRqO+7IT5P78Y03xcpwdMWbYTL/QvUYYNQQJD8a3E"
    "BovIYVoJneDsefgcDceEEU5w92d6zlssxx8se3L5Lp9YciOuKHbB3xQxJbBbIq1GWpYKYo"
    "Dc/HiCeWRV7nlWErinJIITAuhvHS2GzIz7V3ZWCOEbUuOu84168PZKX71yfmeVdf9Ce3t/"
    "fj4fyfknfhdlGwUSTvun3QASEyhjwjP508edBv7+f3vZH0ZTC666KNYzuyJq2xtiVj70fz"
    "++lAmt1NpnNCQb6GY2LJ2hqm/aAPRjeD6YjMRMDBpraDuYejm+lgDJOrmmJicnXfDGe96+"
    "GIvpIwYdltZ0iox1+H08n4djAmM2P9WTUN2rvpQf8y6I3mX7pojWXNXoPZ8r7vyQRYcZae"
    "SPDl/poMcRZx4YCPy99yNhvZZBzpOf7TzuCcIUkLDnSeaXLw2zxmlfSB/Ntt77f/iVkmR5"
    "PxZ394BPj+aHKdjgO15aUtlVViknQ8n2+euKmPG61bVAXwgLCViNetm/uolXYIpgjbCPcx"
    "PIMafiS3oIm3JoYGHOTOeS61z7Poz8rb+eYpC1l/kryQhdKMnEkswM4HuxLIAtxSO7nqJm"
    "4PxG8ui4jXl9ni9SUj00oDlw6r19ueRKuQ7tx5Vmz3GWf5VQQxBW/cN7O9xfsAT5GfG/dm"
    "5beJaJgfMBrmOWzmEF/yoZ5hPYhQpGI0jtZH4/WxVvYRvsHfL1+/ff/2w5t3bz90QJ6Gy9"
    "r/5H3OYqcPURgAIC12JaOLWLQHePI5c9QcJbooBlka66NmLvCJ7964ItYuiwUWTQlLmQ77"
    "82IJDHX2p2t/b7o6+0W2v1UkmcYBM/3hWEXj0G68WduK2sIw6mm3du1O1B5WmIiR0TQiKT"
    "k18K1PdKr7FnMt+ktr4lr+XG1FC3iLUduN6M/VVrTk7VZTlzVtrl44WVvxWhpSrZD1DQ+0"
    "QhdiExm9aKNc7WACIjUcSRjbVozA5QkZCnUcQ3emtiJ1hjZrjcHphGk6ge6zP10nqiYVTt"
    "uRlChVoZZYnjmRptC4LatoyjnS8Qu2bPhYtS1EFBGlA1nn3t+2amtkQtWiYyEznRb2p+4s"
    "i90e61gv2p/b83sqtUlV3AYCIuOHl4wfWHe2/3R/yKZPy3PAy8V08NntFzCcjKX+YDoffh"
    "r2e/NBF7kWQddrJi2xaasrEC+9+M05xDtC/KZNOwKMxxC/OR24UZqyrjtu7AmN0qT9AgY3"
    "0mxOJnajLWnnAGhAbZMZ3ZjL6974V+luML0dkufUD03O4kYlT+a936TBb4PbOzcC05b/lA"
    "gEm62XsHE/vpn2hrPh+HNATvahQrYG1FcOZuEvRpMykTLe+YCgBfGZJwiCOH+6XtsRVi3L"
    "IaeY5SgE33CWSz5ClOcWbqzmyUIYvLoJ9J5lTVUkIjGwIiqz8UuQ/cgI0uuj6v0cEJ/wrE"
    "eqLJe5pe8G4xuaYOjRP+hfB1NyU0MOIhFgyc0MaYjTwaf7GXxk4hV0F4RP7ka9vvvRVpOX"
    "btzR+UusmJgWfKlYnDFKKqoz8lyd0cQys3ZgdhJKSNGCG/jUOSj+Ia90rGKk4ljxfKxETF"
    "72zSVi8kRMXqGYPFHw6wiWNIaIVyHgMUkpwh0TlT22miErVbBNUwpskyqlAUGQ5WCNEZ3W"
    "6M4loKLyX/0Ruvsq/4UBuhlsuB602x8Inbx9CqAcYasC5SIop++h0sHmaf94komnl2Ki47"
    "lB/lV8IWZ0pk+qVkkZ4oF9712L2OVVZBkODT3wI4jZ0QaR+OLcAINFZFyBkqCmYWzcOp0b"
    "VXdsjGzD/z/q+lfkXQfqt0HFziirRaruevyxuaERADAGnP5b2XyCJ1hbseqEHv19RQIMyE"
    "tgqLWVyTYXoQVchRZ4a1PU6+MNP9Dbw6nwU9zdY7Ki6mYbWdMyrSAh1emMIMe0cLl2kDeX"
    "798FJhD4I8/6MbvtjUZpEwh0sC6Lpk8jsIxjuXVMwgBKhXNESHiOEeIp4AAu/UqG7xhhC+"
    "3eDbFzF3NvgFSuadUcHAla4cjif6Wl8m7iFKHwFpf2Fgt/0kWd/iTvhiltkk/SCYP8fzNu"
    "g9LQMkgFuokIziDxtiS2KcKjItsMtweX7uU2gksNWmV9dBEa4a3Pd9K5BsMUuFU8GTN/qm"
    "biut96HtlWBTxFaqzQweHwliqcwCUr2Itw6qYpAPPZvczNhLqajzmQYIXvswjISYG/AMJR"
    "QVaAXARkhuhfg4e5VjdoUB+I7QeNlg/KdYQGJYsKu0JpXqabsSyjR1NWHBncki/YQpaByH"
    "feoY2h22sLySsbm/4Qld0R8dDpGI7M3xP3pEvuejBFd0ROHZreIqWAz/cnhVTCo5ToMUYO"
    "RbnMypDi+G5iTpTGNiQFkmUredIvbu4HXUToaIrfZDr3UvwIH4a0v2+94Vf45EVWn/lJ+d"
    "sACNVyk2KkwqXDs0tHtSQifjB7lewr1B7SVavQ3pxVrbE+O2FYq1UJH04wvtJ1yxnEdftw"
    "iChmbLBE2I3BqBtxrT5mwpqkbBG6/7i8fPPm/eWrN+8+XL19//7qw6sA5vSjPLyvh58B8t"
    "g+Z/jRCEYrdanKpsoqDJa5Aim6Fi1BjYXoN7L5lEY1LyHbpxAu9ioJ2VQkq5aQHSUVQg/P"
    "Qo8Ipaj7Gj6/U5o3y0LL3NLNMTFUd6Oe1dnH6f5tp7uPz91co7/vbF6SyJ5n+0nihyLXUx"
    "I/j8UK0UIeFmRsQY3XKFwdN7kLMrMildfdjC5Ea+lAxhc81mTLRq6T5u/Oll2F9ihv2Z8h"
    "JhwofDlQlMp2a5+W50SSi8lYmg2htiz5hpYKpWQnnz75H61W9DM+rNWN8yFQ7oCVkhv+on"
    "d3N6JVBD36B3047t9f9+a02qDPL6Hg4HTwy6Dv+Rn+wEvXz0AUq5tp79u4i15Ue62Qu0V/"
    "0Ae/3Q1GIxiJ/9xSH/yD/nnau7nvUXLfQUw+JRozrVe41Ayrmp+i/kbnG4NtvM62kIQUPB"
    "8+bm0k3s6rYCKJU4qkLq5NJApeqtXcf3FKYQjjfZXBrlUhpYtBKizOpbmpm+xeMm4kRvQj"
    "15OG5PaS2EVIfmTkAqmuJHxJuh8Zw0iTDbbqkZHlFierxDSTuJ21cNGx+27ginFIWAQhNU"
    "QMIStVQQKJUwnhQ2SUn9cN6is+pfOeU4Qi61l4Qc/mBRXOuVMm44Vnvx6s254oluKVpR2g"
    "8URI8p0Ob2caqYHZDtRjWzRIWDscqGiSXDONu6Jr/GFoHTn8IAIaO/wgjmpu+MEmPrRApu"
    "aWMt+fLPRimE9IdrvNutPQKrLZpWM/Uo+c4dgwiCg25AF6NLCF2Dmcx3uRCEI4g3Z3QBAC"
    "tQWXNuPFqX7oIrWulai0EVlYQIUBQcRRc63jCgvCqdB1xZGSuMaIBKIiMl1EpnO7m49k/N"
    "oGxqoTGr4ainCMXfIW9e9WDWRr3EFFwVxlOyhhWLQ5DG22Qp48WR1QeYOWK7SuUXQ7Wsha"
    "yyb+6LVzsRD5w6dQ5B0oxz4xUaj/MnSc1R/m2K8UunezdG/63xTs2ZEf/vhWxB2foHvEE/"
    "lpbHz3B/X7tDxjfXE7GLiR+xuM3bD9+bQ3HNOPKNT0sy+90aiL1rKmPeg3g9mvXcqDkjzq"
    "PIkXNKepzBkICFoQr3GCI7CUyb2o2gznYH6ZtiidKNSWsAVssV667l1AJNBM7FBIBioNZ0"
    "gl8EwYAS0J9poEIr68I3+wykXtK83FmqFaka5KSAefNLZMl4dhNeRPjLYvajcWbOFGuDjU"
    "jZCyHXIa/8Ib4z5XnELf2GyJyJ9TJyE6orPHeLJMjC1gQlmS25nWJdiaBlF7yTAaGEDjBL"
    "aEWYG5YmPoeNdB4M6kr0KyriDT0bDFspDUMKMwgDTMAOJsFphReTHHBBJQ8KyYc5P6Qs60"
    "Vkq9DghaCO9RFGzL2Wxkk6FfZ+edREhaYMQ4Q8br4yGlOh5PXu7blFd2SfQvbqa9T/Muor"
    "QP+uRuMO4iUA2SRTQe9F/ubz5Tg98fjvLolu7ojX+lhTtk/QlGAOZugXDZXK75KREOl3qV"
    "2rtxujbp/ycuvStTUXQpb6usAoNYLEXlpaBm7TLlj0MCUfc4w0RbIeU3SicKzHCd8+tagK"
    "u0DI8SikXmepGxbkN5d2mLTSk/tCrfXZA3z+lurcvjcs86vAe6YatLTO3+ZTFOkJ4O1iv+"
    "YSUzrzR1aUs7LJvlnV0p6tOB+yYJ7hsuAP23Y5jOpiyQIdUPDyB50UaCYrNlMYwRnkz2bM"
    "AZh8xiglzp0x2lE3dRjGluICVRMvG/HdXEDAN9rjOVRX5uHzbbncKZOxX+a+0Rt3KRZ09w"
    "Zo924E/hHnkCrMLyihTAPCQVaO9vpQYx1pZkgQ+N5cPOgztFKzhLEcQpXJK1Nl4YPKWgCT"
    "8xxwkt+Tp+dg9X/OIMP47b8MeDr4MpARweP+i9T/PBVALbPLXW09bIEpjoqc3efXoz6A9n"
    "w8nYf+zXSK1ir6+/VLZ3oR64fulZxAqeagVFUeYfwWgG8TDp9f1lNhmz19Yfn1xVdWmj/y"
    "BNtRroUMhZTwAitpQpr3TSAZ1YI5gg6ZVWLUnduB38SkoSCcpzyxGNCvwk2Cl44765gp7C"
    "Ihf4l8B/aWK5WrvLOGULvTAX5AcqE13bXQRlvppwwXhsXHS/5DDcmnxZIlKqMoPLlQu37r"
    "sTtap4QzKaQtcJdyEj9OWaqdyXQ+zOnXDuztdW2CDo++lwsOYwTVsxirTlOxypXjhZW/HC"
    "mvqoLlQiQ+wk06kBs0E44dRpLWyyZamPuuu/qAO1XjBfi0FTyGZbYLOmw3kTma2tiHkxwx"
    "KNiz4csl/c6WZ+lHUbIdvKOtYkVX9W7Zo22h3MOAwmbDVw9YB1i/0soFYCpdrLtWRhy6pn"
    "e8F0M3e21kLmLIggJT0bdh3CPp3sq9Hk4rV74PIzLA/Gauq6P+68CdsK2MLRFa2GrTXFFv"
    "ny13S2tmJlrTG2D4dqBtO0FiOQkKTaDDpU4Gq9VUdeLg1Hr2Fr9dyJ2oqTF+x+uKZN5tm1"
    "CaRSNRmSWepefQo2ohMdzw3yr0K4jqPzNdKtuqffC8YKgCqZWMOyxfBFV4LtkzftNJy1he"
    "Bphk24OCOfvBJmo3C2FmLlxd7UhNU0nK2FWEUDkWoA6yYyXUvQqlCEJ5C4MkrwRCWy/AI8"
    "sZF7y++QVUKaqgc1gU1nYarLLnrB6uPa7qA1+Q+2bERjJWmNHBhl2XgLFFBQZyObUIUYSu"
    "6oOloThcTEir1mFOY58rsYJXt+T9YjWhoKvviXqOTDcSUfukQp2HOaWHvjW1hm5qpI2OZV"
    "dtjmVSpsU9SJPm4Nn0dy3P1Y5aJFfKI0Z63icxxWcJTSPe6VIYU3QBrwzBAiJm2bCo7UVv"
    "tiQzh3NYwZlAJhVhoLEW5yEc5P+GSQnzEq7vXBuNaR6wlxVQYrMz47bD1CclDkejVGHIpw"
    "C0fVbFW3fob3McS23/91HBZ9lDh2kXN7nkhqsi6BulOGl0Tp2sSra8of97XIkq3l0pSiIW"
    "J+g7mExh4Huko7rkT54mZivLcpV3qjxTpz9Xuzfu9mUKwbvZ9YebDfJzBb9d0ZW4R/XFAG"
    "u9TBaN2SWdqKUE1hgT+GexqKla+92+QguL55ExU/fk0ysR+xKH4iS4NtlE+ncuRa5hOpJM"
    "Xt81vZtMECDrnjO0Srpf5kkU93sKZdtMXmkvyPb1Wnz+Pm8Q41pr9Ab8CN/IQtpNpIcRjN"
    "BY/+tiI2eotI/BgudWGnP7eY1smx0wfLVFLPiNIJPYNRR6aaxY1F2iZ4azO5kbc9Pma1it"
    "hfdCRCzrNT5KI/Gc+nvT4ZMPw8plXeDZ3eNRKk70Ax99vhjTQfTG+lu96M1oHfqAQMbG6k"
    "rWzRgvCfhuPeKHi8UnVZ854lb45iDpcjlJERanmd/F6o5fyp5UeWdN0UW7aAG6Tf5sq1dj"
    "CqQLMnOhiERxlFoPmIvgfl/78j1aKiJfiQvIbWekTQJNLkUtbRgtkbu+7pRUxJK2RVEVMi"
    "YkpOAe6xGi9X6apyeD8VzmxBZ2qnItxpwp0m5HYht1d3p4lCL2e350dRY+s6CVxzNR45Mb"
    "aQFT9axBwM6l6eM7INqoCwNRe2ib76VPvb2qbUG7L7yZDfL5JF2OFzoeXwpOWIHrgxYfxt"
    "EVn8bbYo/lb0wBU9cItHzzezB25Wh4jsPZ3ZGKKJcJ9gSy8IHit1qcrsTPpMBTJF1yIdvj"
    "ZnHkQHYwvK/1awkDCIT6epvzouwie2khC90T6klbbdwFbas/vr2+F8Dq5Ry1lsVNsGn+lg"
    "RAC7Hg26yK1XqeEHfTgOP1X18HOor0zm/DbuIgj5IvO+VGrv8PqqANt6fZXdUPsqfQ97P6"
    "hCQe4krWjxwHWLB7zEBAGprIskSVfp7HK2rseOV/Axs9by5dW7KmiHlO3D+93bAni/e5uJ"
    "NzxK2JnXePlUralAjFJwMJ45GF0rycSyxTJxZyuOSboWqDOn1h5F145s3ia6doiuHYV0WP"
    "+uWezKOkOThAdY0JtzP+01kAs/82nA9Th4+W2bJBTbNo5s1NNWElsGqdi4mbaN0luXQSo2"
    "bzK9Aup1loM1SiO2q4jnOX08z5TIxNNhf36R3sv1oNy2TlZJfKNHuACyyWCSwwGeJGZsKc"
    "6MC74A3NF7qx6474hG16aarUmcGTd9AZxDjUygXIgrJzXYIhgH6oPAuBDGSXUrA+Mikawr"
    "tY7WJZFQy09qe7uXLBzlETMMoyXRuqbTjFS9tUAtDcmLqK2l5pDR8ydrK2CxTpjGS72dMI"
    "2XtsImkx+lyJJq400NTIxONiRztRausHHo2oCr4GDIggm/GK4VoOWwbWWVVYi0Mmx3ZL62"
    "wrYwdMeqQbi4hnnaChJ5uiJXG3Ty1chkdVyW7oRTOl9bYYt285X0Wjo7Rlv6jlvc35HoCT"
    "augYmN6Dzt0bLiOcK0zWo9cgXtsdpmsWKryctaeNedO1FrcTLUOtShu2CaNoJk4qVTT/dZ"
    "d6K24iQ6qe7HCFo+S7asaXV0vISez3Myl+h6STQieJqNaKlucT1/rhaKEdaTuq0Jppk3VU"
    "tQOijhn9qY9yb9+5booon/0sonKFD1DMbShHwdRab4iOQwcyj64CeLUlhIhyK8aLmW9Udm"
    "ubPa5i1SFyBR9UDk/x+80WvO/38iPzcNe7EcPJ+W50T1i7vp5G4y6426QcmLB703n/f6X2"
    "4H43kXybYtL9d+pfPzZ9GJ8Phs6NsbHh+9JMrxwTSliIZLJRoTFq2UDduMEp32muES0Jzw"
    "wsQlf3h4RTvrVXUSQRbpk3t4md/kpk+vh68SFF+NGZ2patQFD9t9f+RW9LAXiXU5tLZYJE"
    "CDrWXEIzhyFQw3ZkTS/LGl+3e7E3TRvx1Zt1V7hx6cV6+U94isoU2kJnWJ0f+L5I3h6Lbb"
    "Rxv/Sebf36v7gHmZNZQTfCaolinqKJ/7csjTMEQx1CMUQyW/+tFg1bwqprlF6bnW3nr9+f"
    "DrcP5PoqeRU/FMmMiDTkTtT5+6iPy01epBv+2Ne58Hri7nclzQ5R70ee83cr7kP/nQ6qI/"
    "i7lm7DOQION5qYofgxNUhDMck9VkqGBpoYCaZ7wvPk97sOcfTRm2+2ww+iRNe0PadcXC2k"
    "oiiFdsulL/9vclgPSSZLL/KEmb2H9tKeAgRUlUiqpSx4xF3SaYT1zLzJViqyxEklIsQvVF"
    "EEY0YfP58Ww+tRomopkQbMtEIlci1zQRzdIo6PfUY5XKaY1D9LJWl2u3dWiIH/Rk2sgK7i"
    "ITP6qWjU2sdAgxMhzbUhWMFjsE3552Fr2f9fsMZ+gRX/agP+gwv/ccaqxv5F1AjjSyuc0u"
    "eZtB/aqaYTxZaEVmlBNfSrbIAzK9altIVegLvL+CH1XEExvLnv0XFGd3rOVSuGOFsYRLhl"
    "qjsYT/XlNNLlVNuUgJdP3x7atF+fpDEbX5Q7ba/CGJrRBoj+gV5qZiEmebWqgLzVMXuCqT"
    "wud+rrFKytmUs0TKNVs/S+dl56poibzwwlpaVDmibaNMR+9StYSoM4q6tEFlelSfMVGr1u"
    "RfoFCRIfApJQX9ydE1bFlU4yGvhBvRa7RrsiJXT/POIroUmROG+l2uosxN6FNc6VP+Glf1"
    "BUXpOZZYCUSD/q/g+vGq47D7RDzodI6wB4Vu2FIQ9c2Hq0jIvEeUeQnjKglqSCHAzBdxvU"
    "vhcHEreoE7bZZuw71VoISX0CCOoUFwJtQ6WZ1W02eiuFDrlGi46suRYIgnX3oXFTmtVHtU"
    "gJwKlTZIm4GISf/aYnMtby0ibyqGzhBnj/62im1bhfzKk/zauB5pbpIVVkrC7KVpgUzqz/"
    "Cg9+7uRkP4yNvrD/r9+GYyHnS9bV5JYC1iAn+dbQF/nTKAq5bkd2dLL9S1YWhY1jPOSJwy"
    "sUoLQtrci4kZxTGZjGDmIB/repjsF3N/ez0g+FP4ySDVzgj1KN+5R/TsOaBnD7i+K2QkRs"
    "hamI7YkPRDH5P9+YeVsk7jlKLrGc+r7F6bFRY5RijWmOc1Fo22LuqMsvbZW+m2LylC4SEW"
    "jbZOBi6VvErv2TiV2LDJhAt6CZZGNUkncBXNiuo39FZqVuQd+HpwbntTjDh3LOqyEF1Hyv"
    "kqSnZ2CZirgLgIxMm76IC+LqKJRB7w5epelveajZ3NAnvfjOUwC593StQn1GNUez1m8zVG"
    "mmzZEGSlEyrk0nshWLaRqDGY8milvWK1zLjf85Xp5OJVKeGhik7Nri26pCXMFMH4NuW3HG"
    "SnSAnR1SpF5Qrc5ctFHShu87DTDxW22Wmch7L83sLCAH5GWVrv6T52/wcUZZLkyOi9bP5G"
    "3lk0zgCtVJPwZkhBtH1GLW8MwqbJn5sOghRKmj0pI/oatJT1n2zgz4wAiNpmLRLosDUNv/"
    "auCHLg7SZYmcZGYjEfcEqwkY+Q5LkjGngx5EAM/oWUTcpWtZLYRWl+aPA8plBS0ItTCctz"
    "vjUvwngP185/AfZ/F87YTID3ShfxHcZZgYhID8MMQSTW5DBf9QybKxaTRJI5QG6KjztNh0"
    "oQa+OFEJs0KYhKC9ZPRG20yXREsIAAS9m0w+SgDSbsjggaL7KFjC3ZTcr+vKMjvfMApVUI"
    "LVxVavjhijTU5mx3D00a0V9mkzEb0pAiKclAXPV/kKZaTQQ2BzXAAmbOju9LhvIl9jZMkI"
    "zvE0lXR/QbxzpJlkOXQSrgzRc4o5DVI3XeJGZsJsp7pU7GXhNpWT9uWhZZB+gCSRvjZDbC"
    "CkbslfQTY/dK+g/Oh1dXHx6ct/jdu65rF6TdYKnHJ5wMXEIvawPJyyXe2pAORWu4wfil4Z"
    "Zl82yH+m5hKDtIuVIJCBYR1tOi/ileCnXhvpHhhmOj727fge/RV6kWsmxV04ig7KoL8hP5"
    "dkJFaKCKAJshDXt2aSx/PM9lp4vrBonSYwXSri7zCo+l064sp1LCQoxQpKVwHcyu6s+qXU"
    "VwThEKZ3wM2LO2xErGTjUUz5rc7+FWrcP7fifrWBvGpmzi9t4rQKcOeAFd5UwtsXjc7vx1"
    "xOpZFlEVQby+li3VusjQORKj9uodwXhpERAUjGszHzGipnu/1NhPFiIAOzBbx7PqWwYR0m"
    "Wb2hlpxQYyDAR4eUc+elwzdIya5z5AJ+ClGBAP56FmyZ/8MIvN0bNN2VEaYcw+wJhNu5qU"
    "8iKEFAcBz2dM+FFxr0kGYtbOKn8th7dDxcJZPLCiw8tmHele/mIkjUpZg0rcymt//H7fP7"
    "kwVdO9EqFlwo6W9tw4lo3W8jOm3RjoX7rhfsJw5VeaQpjdmmV2a31L+9HErfWpGW6pz0+T"
    "6fXw5mYw7kIlsYWqKG6g/PlrI4kyPaJMD8diUOPsoSJO44g2UTczohysURoBqChCIfpq8I"
    "BxfeEXKf5QD8qF08ybCnCUL4o6FGeoQ3G+uKFAt78juvbFPnsBHdQpbi/Y+uML2AvcbEGv"
    "p2KsmaPuGt0/ou/WGmP7OzLIpkKqTYPyg8rK5P81SEOUaX8QRIfmNSg5wQuL5DpSMpHjKI"
    "wSJzVK/Dq4m3fRE97aD3rSQNH/MpmBdWK5NixeTBMW7Kf0imQmbwTjReYGI3NjufZ3buFg"
    "t3XGRV5sW3N2dx97twrFXyj+zQGUl8iCVoBJxbmykXoRGmFBOU3bpoOdz3ygK7o2cYCxsE"
    "/xZZ9yVepaoJ35UzWS9+6PG43cPDFgyRdA4/vRiAvTVHajsRQXL2qYKtxmDOpJBGRuLAoY"
    "gV4Mk+jKyHBst2EnevGfyNYTzTGDv5fkC0MoqGq7pSde1tQOlLAksYtYnOKloulYC2xVou"
    "kY903HtrJJ/s8m13R6nXLiXGNUIsj4gCBjwjKhAGEZ9CMkAvoDoFfUR2wxpLFsW2NIwbMJ"
    "vaKx8d3bAszl3dtM5gKPRBjZjxdGJrq9tXyVRbe39q+x6PZ2Ibq9ne24iG5vfIArAm2PUS"
    "FDLu0UjtIIPEX3PNE9jxOMj9M9jx73elCGyubkd8z8GRu5kwsUFZFFVPg5o8JFd8LqAIvu"
    "hEeHuMbuhJAncHh7wnSeQkvuv3LtCUNYgyJKbFj9kh0lwQ1qObVjW/+3QmiCbUM/iZz2Xu"
    "GAzr6ghPjQQoU1dKyhDaatFqGy7Yuck+WyZ7Qol3HBncLQQdneflGe/qh675be2WV7TEWJ"
    "BKSi4j9HFf+3gRAq4kz3t/KKHmTeUnWvsbw0sgIhvYf7hI1FOKyIoOEsNHWJvKbO0ABLh8"
    "jClbokf5pYViCmULZpJy3LcMwl7gSl9A0acwiDPGkD2YbBlE+O8pIikY0KWXsRzMiXeNO4"
    "YEboCVcS4ovJHaTXAuWD3p+MPw2ntxDCSABeqeYGghjBFX0z7X0bu4G+sFM5ScR9ljWnVO"
    "ZoQNDCYK7LV8UaJeR1Skgh7JhaGXy94S1E96oQulc56F6l0SXXI5bNqtFUUVIRNcd1rA3W"
    "bVxtneOUYpk5X2al4iIrIjCyESsMwk9ZS1dIIswxiQvQ3filAzsSZCKuI4mqe2dUwDVBKD"
    "bsHvshaO0pgCvZDb2ZmonqfnthyAQL2AnDfShshYXgTR3cQiArIoSjBMJKAXzPZ481dMdl"
    "aAxzLH3W2WeNDUYV6nFEO5pabjp4omLho2G7VQvplIhGboGZdOemgK9MYwO+381HZMtPWE"
    "cAQgcMq6pFaHWG4/gULxS+52YZZ+WN4UATEEdXCOez14zQksxEFiatKM7HyGppRheGMymv"
    "x+jDgJ9VBZeshxilaUHrixOYtR/VZ6xXMNRE6YQtjmtLjSh7eUQLg3sOStsXEmQCVn4Sx9"
    "oDaI655nxZN5zCW3fajajZeLqajT4zFSayQhgn7h7eDDh9Q1+RPWBPHc39tSxLTmJQZ49J"
    "Z+kNl8xw/F7jzjcwsJANs4Km0RpU+FvRKLhHk+jMituhAvkzowW2XzAG24vbwALsLXHrzE"
    "cwtECrTovSPhoGo8bgKV76oD/o331V6TvYfmiFQuiWAUYGZMmqAn/pXahSqMP/7siH5B9j"
    "g+01+aYIU8SAwvtiZBIZ6fgFFbci/R4WW41ySxH6x5V1yV1fthK+P/YvpObZBnJxO7i9Hk"
    "y7Xj4ObQZ6O5hK/sfk5GywKflP58MBWXsV0zDBea8/p0GCNmEmD/qsdzuQxuRfXXJiNlgC"
    "GB/0m2nv03w4/txFiimvbLKKD/rdF1oQcUtQISNue8ORdDMh/xmTryGrmqQY5D/kpE4Hd5"
    "PpHCIRTbw1TNur0Fg25PCqSMjhVXbI4VXScpBtn8k2ibXMPnNqk1hmvcRihzG7diJfp5Ed"
    "fNsfDXpT+plG4/0qnYIftDlvi8zCVCqqYLCM0gmDpTBYtmqJRZ+ec/bp0apEmCXIROSeaN"
    "HLiTlNtEA5WgsU/9CfGF0+OUSBJkkaz5FmfVO1sUl+e9/YQAGWiwxTZXJYZ5+x0icgCIUU"
    "xcyVviHQkneWbzoM5utEm46oFtrItHHJDtvIMJFu2BnmyBomFTFlzbL62UR9LaPU+uOFSl"
    "tBpQ0PfMmivgk6IZrz0/WxPYDmRRGcvqMbp7hWb+nW7836vZvBBZsj1ANuPzpdSwFOMkPe"
    "pMVYOSS2pJismJQrJSYLNu0XEB+cq7evPjw4HxYy7hKhbkN2JPhyiUQHjly3Ip3xTCQ5+J"
    "NuWD/LwMREsvmILEyeyhqR8XZoZWia8YKwvFwjWvAlLTye4oWiV14LpM0fr7zMyO2Yt9SC"
    "jntn92TBN6vkWYkRCtcK164Vd8NVWOQYoajMwPMai3ZGF3Umfi3XsmqW1cwjNEKJFF2MTm"
    "jyEB13RGcY/pRz0RnmFDamcikq9JISft5iGzhyoR/QUIOsj67IaczLdtSg0wxtvGkR5PEQ"
    "sFj7hcPAik3VRrB0w8aHt2mJWh/Hht1atDaq7tSB1204TxthkpU/HMtLNjgIJ+rZ+RpqmO"
    "24e8v1/jnMXUBP436XgX9oC7sNJN2nKBZcAlZ6ehGiF5NQIsV40X1jvi1rT0heGI5Nw0Mi"
    "gWcZQSUHTCaCSZpl3hfBJCcMJnkxVRB4Kph445TCkM+1kVfkSBzRiEaQXxtlbb4xIgFpAl"
    "LRIO2UZkrRzeuk3bxEdsrpslNcNivMlsUQjt5J3EXEQaHvDLXWqwGeq8pqBhFXzZ3klx4v"
    "osUakKKg6kTbdBZeqdyVafyFdWTK+hOB3C2UC92dvHZmtrp8wvbPaKJrOwThaIhIaZhZua"
    "XeyYWW2ywtV1N1hrE6M+bCHy6K7TJiLrBO3sey0f4ym4zZeEZIkqorVEr6D9JUq4nQ5uAG"
    "YOTbD5KmgsSuhgmS9gOXY1UwH8QIhfWAa+uBQi6W8iscUonl5Xp5fcmonBwQpzqtPNAMBb"
    "uIi9/t5Xu4ezFsHdzMg1TEY5basWnUJjqeG+RfxZW6UThVE/fpXp0ufkyLKHWHKmqDP7fY"
    "tFUrywkZPu/sUdnccgk4Nr5Ax2v6VcE5+GKYT16GkJeT/kR4oMVqYF2IRuhYzdKxVj64VR"
    "KFAmKe/YoX/cnt7f14OP8nGTH9OuwPoAjeZkNea+8kC5vP6hIKTxIMyZguuNBN8uRBv72f"
    "3/dG0pfB6K6LNo7tyJq0xtqWjL0fze+nA2kGdSQJBfkajoklC4pJPuiD0c1gOiIzEXCwqe"
    "1g7uHoZgrJSsu1qikmJCzdDGe96+GIvlJRLXmhavStg/HX4XQyvh2MycxYf1ZNQ4eSFQ/6"
    "l0FvNP/SRWssa/aajLy57/fmwwmZFiuOa/Ujo+6vyRBn8aBP5l+g1CbN7Ese5wylM5YQ9a"
    "ZIQtSb7ISoN6mEqK1prFStbDB1nEo4KvIdFR5a9ZhzIcoX34UzNhPgvQJAfIexk8nPZtT9"
    "hLECkxEZF8uZEkNy1D65YeWNl8wIwV7BYQZltH+yQAJQfAkgEolOnhDciCxl0fziRwMZjv"
    "0RGWSbee3SMqt01zqzEEKaJYR4e7BSEdI4qTCjcG1GCVarfHHHFKUQBBqSBciDDaBeGSuy"
    "GYXbvFjhwdTxPSDnx5MEDjYIjug8LUI91yCYm2hZ3ih4YJolD0yhviTLWgX+mNLFlvaTel"
    "kBE2FELyxiIKREROqGHIIt+aoQfEFLDBmG9pHmEFAh/UW2kE7DLLxYZ7Qmn3jVD9Arlhmx"
    "xpmFnN8sOR9vtpqxw4xYs5wGtBGaFjQ4OUEDWsKwWPafbIgDAoFvEXwtZ7ORWZ617PybCE"
    "kLMD51As6GcBnJLWaXBn22kTUtMyYsQVopNIyz/EkvMuzN5ft3QVAY/JEXDza77Y1G6aCw"
    "htQ1enVcJGuLsdtSLa6sdyNKJNTuaiEiRKKFJmiHq4Q9d6I26YSxKNBonMBBQMUiFNoIlc"
    "2Mli2J0lxtFT555oVtYMI61LJQ3RjGA8vb72yMMvxT2ROCUk3Z9oRoNae99gQyWAqqSRWx"
    "J2xl04bYoaRXz5us46VvQCdlCxH1HwQ3pNoWesHq49r+GCekTsC1/IyR7nfHTVgZjv4+YX"
    "tolu1haSillGJ/PM+hTRW14qsiSvFVtk58lVKJ6X9LgOuPbyG4RzE5PKnVG0b7tDxjTa6+"
    "r8PBN2jI/Kzilwf9bjjvf+mirWov1+Sv++vRsC99ncyhvbOz0NSl9GzY+EG/nozvZ120MH"
    "THSt4CRVar/ibO7v0hrR1dMbFirxlCZKZ2zaQV6WwMVfuZXaCt2IkIiE9oi7PIN8OSsZJA"
    "0Ch5c17MyF6D9ucwx4NO/5Imn6TbyWzuferP/KBPe+NfpbsJgYycC8iSlbYGXQUuTge5tD"
    "M8kPl2vChdmw5EHVY8XuM++NBi6438ENWKj+FILxBkG7H1WRYBGULiJdOpIS2sF8w3ddpU"
    "TjHKIqh8VIM969qXs1qyTzMLKtVb/LWlu4pK55Jq483hcN3BXG2uv+yCRQ6hVcv2onjN3N"
    "naClmWy7dKudyWHkGvR9/hBdCp6beNXQ3LlRWOnNfQzJANru/cKHZk6YxfixUCb8pmLO+O"
    "8KJu2Y6IMCQ3v1BVOGyv74Esj5c7RL6yQUMNvTJpuush0KPlkDvQY5sM8zKbf0Y99IexoD"
    "GI2IKG3JBsZGFdgT86NAEp7X44zSuLNGqkM8Jg0aLx4M1fs0NiYSilYsj88SKArHQAmQXK"
    "YvncsgiZ6M/Hc1oZJ6Wbm7PCJbLK3OyBcqhGaQSecTy9TKhq6Y/CSssGtUJViXpKSiS3KA"
    "8RSEfJdazH2s2oUtDM/Vo04bExFa/55LXHKXgdKEUnTNxtKL7Rm7yGatdxjp1egvLBojPy"
    "L6x8KlafhkduvXcJsirTHCla1C/2l2GfCUsBFqkkXsxCM4d8T0JhIdnECIqP626t73jo5l"
    "+QG2qs3GLgHbTYoZe1YWHyGzYLqPMNhcDXWP+IVipZTSRbbkcsWdPSFprTvFLEiDbLJAPL"
    "nYa9WFCRT8t1mB3BZkzr363hNzzow/F8MP3aG0lXr7pkFcmRfZY18kfkyT+iT/7xKnmSzh"
    "NGZBmOyWpkmh1xGlLwvEA8xZy6iEmOqZXH2adqIdZXhbC+ysH6Ko31i6za0ppAVypaNEbU"
    "pqi42sJEeQ2N40HwPG5upqhEU6sSUCmALgt/v71PDT5tv61QO7TfCt7sW9l8umDrSvTRPk"
    "Vp4w8q5Me2QL5GBigqNDimA0pLmC7gJrzReG+2U7okvdBfmqW/0OWtlnrCIhUiBUuk8GOk"
    "ygoUCTrhw0nqG8CQSoIapRGA5jtyLD8M8nCrd9GISk5x3SttRbcVW85icoR6wG1jEGZKnE"
    "0wQ94aad6qumN7p44h2HlP98p2kXF7xbsH5+3qtfzgfFjI+MF5j2X4/398eN2lJRH9uodU"
    "QIsmKvxkIe81bskC08SeTGNBs0zHBMENpnDLpMuaRi3eT3jLEBHP9B2EmNksMdP1fqSBz0"
    "/hDKnaJFfWk8Dpn5g0ptnxoHGqVlhaTx0XKltPlZoOROlExwGuQ0MZ7eeL3hYMUqFjiMC7"
    "U+lrSiKB9HDNomRKKqc7dq9ywTi3BzQbgORwGdq71ZCI6E/VIvBzawKKIC9Og7zuZB0TSf"
    "1ZtWXvF7H03OSozh59dwvjJTVOsL82IChGPonngaBRlW5OXDwgi76iQ7t9ycjG5oZR++/w"
    "+Ypk1oX1LiG1roN+T7o1RcbdeYSTnF6n3g9KQ1+w3WmE/oRZeEG4cplIr1/ubz4Pum5G6Y"
    "M++Nob3ffmk2kX4WdZc/yjWzqSq0jsy+vs0JfX6WYFRL8to/X644W+W0HfBQYnrUxjw1Z4"
    "sxCPEOVpu+1aANBeWfA5uq0yIuL24BdQ/dAAmnir7ZhN0/Y1eQzphL2Fa3sLuTpZBTOKXb"
    "AB8SkLM2K9fD1G2pzbol25e/3+4G4+uOkiebnEW/LtHvSbQX80HMNnCl5qqg6fAfQ30963"
    "cRe9qPaaphzwcQXLuvWCzWqG0DipyJLn+WjCRWRJmT1fcvpDJQkrHU/OVjYZQV8ogD4nfj"
    "55qkwsM/shZIu2IYUo8VFatF0S9OxKPCxO2ULxAjaWMtG13UVQQKwJPM3jF7ksrSENrF4f"
    "a2V/kHQJfoWAEq4yapSs0vo8RShKqvDcd62xkOb4IkXZ6+P2j07v5npgbn1f+SLNtNhM+M"
    "QA88l49+KbunuOG6kbK4cDaUgbzzpTQ6paLz5jO9arQsYa9ereYhqMmeP39UZ0Cvl8N+Hg"
    "or3lIQuNtn2HCVKd2jIbxxcgE+HEZ1DqD+nMJlT3H1B1F7qm0Ih4h1RoREIjahrCpdsLnz"
    "Kv7k62bFewtNbqNlP8jA3aL4FatieABuMLCKEhBZEnZRthsqwK5K+RZXh8pPlq6Hs46Dt6"
    "wngLFfhZoulhk5ULNzTMR1lX/3IVHhFhyJUoaxqsgOdiwQ8+Lc+RbReTb+PBtIuMF/JtHv"
    "TBzdCNKVRUsnYPOvRwhcfQwxVzEmC4wOS4VNAtonQt1CwaokkUCmyg3LbCEkfpxBJzvcTR"
    "S6+kWsMgFcqN0BdPrC8KHaYWHYZZgCUmEdeC8CQxY0txZrDGsn15j60wBm1BM3TFaNvQfD"
    "UxaFZaVENcqbqsqZb9k4Vsx/Tqg3sNPLt+xRNIKtsSLoB1t08b5JjRoNiOXx3cxNDDDTYd"
    "0WoYuuOxXiPcIM3SHaMt7uPQ59dVidKJyipxuSZSgakMpBEygWgcUfJ7LHpdVISWRS8wTl"
    "RCbFoODVQiB2zKQXvxrTecD8efu8ijf9DvpgPIraEfetcd/fz/3BMNcjgZz7rI30DWgz7r"
    "T6Z0KBQvpeP6o8kM0m6WmmFhpZIBqvZeBds19IEqb52I0onEGp6NE+5uqxK/ECUUa8zzGo"
    "tMg4s6Mw046djKmxBRjzXPUx7L1lKOUQlQ00JZ6T64URoB6J7y1O72q8lCCsaeWThjMwHe"
    "X6c6dmT3G0rpfqwH4V8c5ZH8hJk/Y1sRjpxg/pu4NhXlwl1cz2uHnmHZvsixQ9PnnUJ2aM"
    "sfWjxcfhWahXOi45OjysUW+UxYhBXxZRoW7lkhI3MKqhDpzirSibiC1sRGRzd4rpQRnIFC"
    "gkY4uoCs4Q33yqbCDIiKwF34U5OXhEhGYI2E/y7Xsmp2XMnDch3RvjPbAjc2EThUExmmgk"
    "2WxHLUdxWRe0TBVg7ujzy5h6xNVjw1G/eAgOcg6uJG1+M3eabnrAzCAYFAuGAbbVs2bauC"
    "cyhGKMKTufYOWRgz7oecLune+DYW0jvCGVoaSikm5Y9vIY96WwTet9novk2DK9Lvf8D0e+"
    "HPvqi1ch6oJ2XrGERohClJlCIUvuxGASqKQ9RtnqtUHEL4tI/s06bXlDAwF9vBkSv9gJ5z"
    "kKV0eLu5WG5USwBPaN2yXRNMvuu+LTAd21ehyUv3ezHdFN7Tzh4PhSnrT2ScFNgUCzWLiw"
    "SLQAM3oO3SkoD4T0JKcwEwkmnncZiLDOvAn6oN7cittfGiu+4DY4XIH4j8zB35GGOblZ13"
    "9NcV8VN4OF10XMiEr4JHX4W/MgW1aX94m3KfatOm6dFKg5ndOiMgaIXFL8/MdIzeGZRLlT"
    "Jf+wStgDtuYH1TxMD6JtvA+ibtAaLcPo1vfqJkSNUmFlFHeqTIHTmiaciXycoBG6cSoOab"
    "hyLy3OE69TScrJnY7lWq45tLROH/wFH4RnCdMLRO92FnX1hcOGyvtulOiaD5LVpgS1Uw1f"
    "z+cMydW+dTJvrLZmuYZC8ggq+NaRkX09Ew+dMhtB2ITVs7umJixV5bXqwbTJtWNo/+NlER"
    "plkqJf1vCbHcH99CqfwoYSXyBk6NFB4Yhi1RfcyU0JnkbRLW/3F5+ebN+8tXb959uHr7/v"
    "3Vh1eB6J5+lCfIXw8/gxgfWxkh159TBBUiUltFJGdBvuFXg34hppgUDtgrKtGh0rM/tkD+"
    "AIwFsWOLjS0RS6DTNe3QQ2QZLC/XVEAxdOwG+hfq+lPDjELuaZbcY2yxXiViOkrXwmjEhk"
    "QfFgqYppWPqqxxjFAsMt+LvDbUZfkSgRGyNknTdZi+Rax2NsoiVlvEaheL1RahxT9GaPF+"
    "4ZlLOEVg8dkCi4sEZ4LqeXjUISjgfS9NrSWox/iATSQ8tSac5mSuXZuAStuA9saz+62uTx"
    "fNzgP3rCOWvVbzmu9tZ9vWIr74IoGvxYxqc+h2DZY4a40V5JGmDF0d1zIGDkPqEISQUxkp"
    "6iO2bBj8Ag5E1UYvsoU2soKpmzFtbzv2y4QprlmmOFjeNOy/zCbjjEAgh1l/Q1GXNvoPgm"
    "otzeXjLGgBiZgWmYrHTIZeJtYAJkjGY7oHqYznN6Rooe/33dsCrt93bzM9v/AoUfXE53BV"
    "yvInaFtoSmmI6aSQDTJcrsWubAHFNOkB9wlnVTvanaXNg+x6ILRb0yAjZK3spo2T1bhhG4"
    "ppjjUlesDrMacUTnDlkxvsL6CYZokHWFK2bp5gDSmcYcJhM6/aciaCXCtgeUPBgTZAHvjC"
    "cUoL+Ly0DpA908BdZMoG8t/9DCJ+/ZzQJBMgm2uaieJfLDc5SrDXVkO2BDJWK3WJTUgW9m"
    "hp806Xc7o2E3fuDnpZq8s1knUDbCEQ0r1SzY2FFjs6zCI/wjOqpA01R32TsNI0y0ojDAZH"
    "Nhg0riMjhMKV3MMXk7vBuIuA8kHvT8afhtNb2kvRZRZYedBBXb+Z9r6RYWAAVgjrJ2M/9U"
    "YjoCRfQ/PeWrbpYpHg/tfZsf2v03VtKUOsZuCJkwr7Dtf2HUwgrLLKUTrReZHnFebVxsTv"
    "Epe2MlWyjqYoBbgieIcv1f0clr2mwpw+z8dNbSpQDsG3AvrWlkK2wOL1EPi8s9mmwJImEb"
    "x0ckwh3tPOPhNIZFzRNnU/WUjBS0023RT1lQaOfxosAjlakfS5jxAfsjbID0Irw0SPhqFk"
    "drU7eFJhz2iWPYMc4Ix2Cvu1bZ+WZ7vGxeD2bjT55+1gPO8ivNlqxm6DdftB/3U4nn0Z3n"
    "UR+RXWWt0+6DfD2d39fNBFimptHRs/6DOC6+DLZHQzHH/uIouAgmHLk1Uio6e9T3P6OdHN"
    "Vzb9DN4ymdIP4SWGST+dzL8MpkTbp+eh0FInVParIir7VbbKfpVU2U0sMzuZZVd9CylOaF"
    "k5w0k6StE3n6NW0J0TpMJCwrX+LMoqHFF/pvJJSVijNAJQUafinHUqUntZaMuFAI6eYd5K"
    "gEyxRTC5dnSFQsxWASNDOnv1QBgsLcLRBbTBiNUGapTRKaAuNmhsK1XDXgoBfDWL5g+oOi"
    "3qYX0kQ7Qdws/YROSWw0y1sObZhX4o9EOu9MNpb/wr1dg82xjR7Ab94Ww4GXfBFKL6yd3n"
    "d7SSb+CAWllGb4vS8LwM3OpuROm/vHrHPgFsyEOKVgB+7HgPuCsYHCZ7SwcErYD31PuZoi"
    "eV39VJulaAf4q9LT1hhl8sH2ifRoBcAGTIeq1gWYuQCasa11Y1EZUiAic4t1HUUPXkyJaK"
    "GfQ4uWCbKNxnnT22CSsYVSg233cnu127KDH1FCf8yImioi9rTEarthW1O6C1bLnPGX3Djv"
    "yuIk3DEofGDUImo34P7Xyiidg5GF0nx7DRuDhz2bII88VKSZgverPZ8PMYwsv9GR702f31"
    "7XA+hw8tZ7FRbRs+nQ769zP4jIajeG86u7OanK6yVo8IiXBXl1YRdYN1MLLR9sefFeoG4e"
    "sfwwpKS4JUKC5cKy6W/FxplaN0ImGC6xX2L88qq5ygFSvN80qLwsAXdRYGFpFSR4yUEgYz"
    "EYbWHEDPWMa6OfelsOjyatEV3VAPxlqEUJ4/hDLFkeuBtmRlbD4Zcu2lsbMisKl1ByyX0l"
    "ZWzcOLtfWCCe/IfO3Bn2UfPhytvqna2CSj+qH5uCUMIREwYT4djtYtmaWtCHmq++EgUc/q"
    "19AQ0EawIPx77QnpB4H1zZuohcfvFM59f5vl+PgjO3G/q1+KGLD2u/y/0a7pnu/dklUF3O"
    "u635kgsHV20BPe0vwB78kCrwzqhad/LdeyTn5kKnUA2Uba83+aV4qEhTP4NQ/p5O5sFm6e"
    "dRz4/EaIIZXog5gMr2RKC9l9KQIC0ZjigMYU2VJtNvJRGgH+4eCnsecs5KRFeQn8B520CG"
    "zO3NZNWo6m+a1d8Ta9yMXiHENqns/ZxXQABXXdyEUoqgvBjL2bX+5nNMJRVv5wrPoCHGvP"
    "62xGNZ4WsT9P5avS2jtGKVhfA1hfhXqrKULhYk4WtNLUBfzq8hEmDFKBbjLlHKxvJQMiIj"
    "QiwiQ/IiJIZDrcvRlkTjUT1/2Ozci2KuA4DhlnPfC2vcdX6qIpgHGUgdaD8k1ixnZizbh4"
    "uMvRJCsn246JLzJ8OMHzzh4HzkbVHRtbkhWjKND/mnpUtrKONbTBYBJHL2uD+klsmi3ppp"
    "/QJErPPQRNqKGxkffKDjQ6gpzK2Zfe3y+v3rH6Xh/nJcJR0yxHjaisc+xOSlWzzESOWXOU"
    "XJ/Tl2NhcSqhMCRbtVC5s2yXliiRgDRfB/M2YD0C7G04WTOx3Su8xs9rkaYsgeYkwqP392"
    "OJnlzulAKILQ5CUy8yNIP4oH3qgRuvvIyNL1Jo1icA8dttcxpWU6Ex5pZXDRZk8xey0da2"
    "K9J/hDgtt+gKeWw4RAHQdx4JTCZrGrP27NFfKJSGZikN7hpLa0dXTKzYa8YNkhnjxaRtU7"
    "hXbdm5IoH0iMJlwNTKQpugE8Dyk0jaHkBFJmntRv78TNJ+b9bv3Qx4ycBrKsqZKXhMfGOi"
    "bw0bOTpdSwFOXj8xkMcT1OvPh5PxGRWluZrlN4En+1QiN0XWVgt6SrzcE0qFVKKFGCY4MD"
    "rINoimQf56lHX1r0jVSRMRJcRSFUz9GFvZfKLdNB5V8qZdZm5LnfMXqWS5NQ3o6QHDRcXK"
    "88gz2bpPdNHLuE2SdC10nly+KhKVSUZluk/os7g86VjLZRmc/fGV8OXMq56Ief1QJOb1Q3"
    "bM64cktq1vK5PVdnQ0+NwbSdPB3XQwIw978+HXQRdp+FHWJBNvCTcgw8hRfcYP+ufJ18F0"
    "3Bv3yYhH4xmbOuCR35a0d/N1CONl5VmFsek2p4e2I70sdtRyTlpyM6xMYyOxeBq4KdlnLU"
    "KS56DkZ0PUcXeAwzHJo3Rb1UpiF6U5EDzOuFY57Dxhp6ybL0YlbAb5NoOIQFmPKovvwhmb"
    "CfB+d1Rsh7GV2bNpWV8NG/cNJUvVCh7v07eeyUBp6Y8s4HwydPx3YE20uWA0p98i/7/DCh"
    "TuX3doB8KXNdVw/Ax/yPQhPwWr9EOoEdBBOlGYoEPAC9GzWJ6nI7/tALcTvLiMVOqPr0da"
    "2q94NS5gKlvhUi3JzxKLo31tGBqW9QxtN6RKYL4gZMfiW8Enp70ZrieTEcwchEpdD5MJWP"
    "e31wOiHdB1IINUl5OlnU6UI5S7iyMk4iLOv4ifmfnVlcJBnIWmLr8aTZau997BkZ3FW0AI"
    "ID+XNW2XcwW7zwvdwXYwdP8lrEe76SAbbJSqhWAaiNZ2r8O18YI2EGwBH9OaO+QGIloqWR"
    "UNex8ShZXciW7/HbhaGTfwUV8loj6aZfmkS5nGPbv0uj/+dNEdr44l84jC63zfuUKEESJM"
    "o0QYpkNcVK4+buXqs0mLyaKabJmRUXozV3L0a35KkbJXhSKI3eGuPOeBRyBHiqH/ZCMijX"
    "Uh0w9ifINwA9f17QXxwhPwb9O85J8sREVD6ORI9HFmAPEx3/egP+gzW16t0HJtGBZ8rGp0"
    "/A5tTbwF0RNGk91AprbgTTIyZf2JfD0oN7mkjwkdDDTJppEtItyqVNAFa9GjYShCXG2guM"
    "pBhGdzHDOiMAY3ApYojHG0whjnizfkkxMcFm7IgVzVWy4NJ1Oe8p/uk6PkyLhC5jd3vF8O"
    "QcPKIzYh1ynZwRoEFzIIy8s1RH4orsGMlrgGnkBWyEIb49ltf72QNdhybCvc0d8opJtmST"
    "etD936dD++gQgpsnIKNh/0u8lk1CWb2NAe9P7k1m+cDbqF1zj7rjckH2xllZOKkt7xkjaq"
    "bjBKoV+rj5mm0xRpa0yo/7i8fPPm/eWrN+8+XL19//7qw6vAlpp+lGdUvR5+BrtqbDVEDp"
    "3ITOIN4/p63GVLWZFIL++SZ7Cbcm1g7tyJWoT7sdu/9LZb03iWtSxh1H+8VxqNDtwrjk6I"
    "wOdWTvjJQj6pa+RS8FKFsl0fkf1iIEVdrbAJZrgtNraaa+/SMVagN4sfKEWzVkyD7CJspg"
    "XRI79LiKDNEkHdHVCptlWCVFS34rq6lX+4SxcZjpEJ8UnUtzqxROrvwHrE0ZvIbM1Et0B5"
    "1tiR3e+xFhWu2lLhqgezZMmu9NlewTUYVSxxG2yV0fBC1UKP6jPWP9InBKxYgjU1ZPr7My"
    "NV+9AZiyRnR2eQRHo2b0JpbHnoh6k1KJajHRDzbCWtmLRxlERtiKlIg51p4vSHi9JfDLOl"
    "ZjBUqkwovdGVkOTMMVl7oO0G/GZVTPBJyjbt0xMb4YX+eBT9MSmJlICWQSrgbUiM/lmTP4"
    "WazoMiWVpNzy9aVAXlSWLGliLNYJQ1KO4FI/4nOp4b5F8ni/fngbUcKdo/awHI61xbRVo4"
    "9Ej9VSjkNu1HpmuW5J3rNi1nSgpAYFuTohjlGpSia1OkbRJGMrl0cJhrsJGfIPlUR9Q0hR"
    "YEWgIBtfu4cUNuLYmNoeMdrennloDynJw/ownEzeFnbCJZUbDC6qJ0kncKu1Tj7VJbeYdx"
    "aYNUnEpYoopZolzUyhYOjFO1EOv66wfqDvSNKwNySNG6Sjhvi+zkt9kb+W1qHwvjFQfGK6"
    "8NW7nifjGiH7o04tLE8NOqdHmPUbYwROiC/EAFxD1f0s4GlqeQIY/D5kYMCdPkcU2TVKUt"
    "aZSM0AhzZJ45UhjLzmgsC5eBvEpfrlkVh0qGss/diVoEPCOUPcEcajEm+hM1kSXsNyNG+O"
    "EhBkSs2+auJuvhwJ/rhzUdBs4btukw6tvJNR1GXUrFTIc+BTKo7U3TXAOeVzAkkqTzEbm4"
    "03iyyOds62A904rUiGZZ+wh3ZVXJKpaeGxCfzgZ14SXiKCVhvribTu4mM0jE9Wd40Ht35N"
    "Ov8Jmf5vGgD8cwDe2JoOpEbbBpW4RPw3FvRL6PqrvpTqUtWldFLFpX2Ratq5TpUJOXpYoc"
    "hgQi/CptPLFVLC2ImvskkX8xA8Xn+M8MZFm0JzwRZ2A488Fv85iC7+/Uv932fvufmJI/mo"
    "w/+8MjO7s/mlxnLsFKNS2GFeaX2WS8bwUC0qQZRl3a6D9IU62jGRQjt8PCUTVb1a2f4X3n"
    "uBEAqvwFSq5F4uqACZIL5DPOCiayBGkLbWQNsYkVSqNzbz0JmuaUsSUnyH7kXjEeFLR1Tg"
    "UIAzqBobSUiRSlyKb0RLYr417Oba6QOUe1VgvNwbPGRgtU6K3A86N0NTD85mDfOH5PFH52"
    "VGt2xfSQ4nQe29cN0SUCYWexK98sLEEpPEoNqZPEgym5Xu9SZDPW41xqf9p06vge4FXyy9"
    "Yc7laKFvRpCfJpJ3MNMFX1IjUBI+tJ3R4O0YzM0iaE8ryTuUXiyvsoDywRx8P1cqQCcYfW"
    "g3B9kWw3XOCnzPXBBZ7RYlXM/jAck6g2iJJ10fdoDON3WrTWQgtsv2Ac1MO1gr4BEX/Z/q"
    "j9o7+tSLx+elVF0P55pOAfuMguFNWVaKXdG7e2rkTL7SpQYnc8n/b6hHT4eewW2nWTcSQ3"
    "tvVBJ4/H/S8DyS2760XrSFXL79bfz1xET3MQPV2hNKBwZfBv2trgjcFmjOxF9cfzzAwrpn"
    "0cJYOJV3MMv0eohK3Lv6rKARunqrEpEA86yMHWQ082KLtXY2QC0xyzoSiuLoqrc4z7HptP"
    "Vo2FKgafygUWeGAKBTZsjCcW6Gplh+kNh4JbPFOikdjGr/BTGNH8g842o0XYQK4hbRsZV8"
    "iUZqkKbQMl6759S4b2T4QNPmPkardIwQuoQwFV+D37VoeM0vGjTEe53Tix4tarYNvQjvOa"
    "IsYzbypR54I7k5mwuvBgdQmPR4kTEKcSamMCVMriSkIapRGA5ms4GYl0VXSbonl0nOK6V5"
    "CJbqsCEmKkv+Xh2EaaarYU3Tgf5K1OPw0WYMuTfhxBrjBp+YMKNIqHGt1YiZXUpzXOiGRm"
    "Id1wUxndFqMv691H9IS3NlpgKhdSiY+GkLBawtc4cxF5MVowUwiMXAmMomy8KBvPHZBCi+"
    "FAiyE8pNISxOnEAhywAOyc3WIBMOfI2q0QAkOefRmOP0u90WjyDQJddMNek7WQZE0zXiDQ"
    "ZTL93BsP/7c3H07GZNh00Lv5p9T71pvSqJlY0RtZg5peO4mKJ7Qn9ajXH8ykwW9fevcz2r"
    "DaTRiX8J9r2bHcvtUQhBMdAXE4wfOk8FTEJ/2miEv6TbZH+k3KIS1aOIgeA/xDm2NdED0G"
    "jtFjoIwWLIreH2KTqKHofXlbg+8PZJsbIt7CXItDxEFZsJ+1bNp+fSTXG/qTRT7cQZH1Lj"
    "IxWTe4GTtBfRlqJ4DIU7TYIXttYuw1ns7oYV3v/EUMEEFNHzBAdJAo187BbdHJsUpYsAk8"
    "xhOHfrYhgmGm7hGla5Pm8eby/btA14A/8rSL2S0RphnFgEz18TGrXPh+fSJCzrVCsT9y/n"
    "Z4I80H01vprjejtbM2KgEDmxtpK1u0hBYtjBU8dlP+3WdV1AERW99K9bx5ReY0Wdcr1Jgb"
    "9cZjT3XW6QG6uR90keLgB306+D/3A1dtDu5tdgU6N02lanpK/ZXmyNevUP0jpBK1P3hOkI"
    "B1yjOfZa9uq4rdnaLtsH/sK5ymJK04UzyfKVV/NlSWSJ59oCIk4jQVO022Y+oVqnWmCFuA"
    "d97hOUapTl9YqcDJEqSCkfHMyEAIrVLtMyQT68vz+j4bznJdri9ahKQFjPMEF5UorndRa8"
    "CLf3+ULq6Xpqwxj5NfptSk7FjezGX1wCp6jB0VXiptlC+1GaMSnCDLVlEaWAapQHdPxnxW"
    "1nG1dPnCecec8oMjpB6LTnlH75SXxT7qgbtw7Vg+GcZenBlcs0i+VCjSCpgLRicldIACKH"
    "uigkC4CMJxueq4OWmit+Fxehv2sKku1xfsYDrvYWdPLJ0cDtsXSpf9E2vuJphpcWGKqQxj"
    "i7fk3AZp1mNsyQ42y7Rl5dgLM41ZXAVDVbUYXhUJtyCjsi2GV6mACzhXJRD2hrcQ3deF7L"
    "Gvc+yxr1kVC3Ubs3LMs9vLRUhO31buPNpsbQ3kUnrvKfPR//v/Aza+DPU="
)
