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
        DROP TABLE IF EXISTS "service" CASCADE;
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
    "eJztvXuT2kjSN/pVKvof7xPBTthtt8eLzzkRNI1tZmjoF2h79hk2ZIEK0LSQWF26h3l3v/"
    "upLF3QpSQkIaAkV8TuzDSqLMGvqrLynv/3StUXzly2DfOnjqOodu8Z6/ZVG/3fK13eYPIf"
    "7AEtdCVvt5HH8JktzzVKJMNQCQdj55ZtyguYeClrFiYfKdhamOrWVg0dCEY6RqbxgmS0MD"
    "YbWVfa6GVtIEVVyL9lG9kG+be6WCN7reqrn1AH2aa6WmETmXjpWNhCjw93nWmvhe56g960"
    "h8gUaDp+HHbJhz/Bd1CMBfkShPg8r3N09d8Olmxjhe01NslLf/9XC+BS8J/Y8v/cPklLFW"
    "tKFHEFJqCfS/ZuSz+7VVd93f5Ex8KPmUsLQ3M2+n78dmevDT0gUF3kV1jHpmxjeINtOoC8"
    "7miat07+Yrhfdj/E/ZYhGgUvZUeD9QNq9wvsP7uSpOFoKk16U0m6SqytTxHC3/toYeiwL8"
    "hXtSgAK/gKf//H9fXbtz9fv377/sPNu59/vvnw+gMZS79v8tHP/3W/zB4tdyqKWf9zfziF"
    "L2SQzeduTPjgv5RGtmWXii7GHn3ZTqJ/RxC01Q1m4+9SxPBXPJKf/P+Ir4aPfdZy+B/s12"
    "N/fM6wIBnYTvv3vcm0c/8A028s698axYnsfnhyTT/dxT792/v/iS5GMAn61p9+QfAn+t/R"
    "sEfhNCx7ZdI37sdN//cKvpPs2IakGy+SrIQx8T/2PyJDQ8u6IDxKYh2tx8f+XcrChmhiy+"
    "s4qvITUOZYVu8M1WBVu18647+9dZcpvAD0h/43iWcSzO5aNjPAZCBJvloNj8bVRv5T0rC+"
    "stfkz+ubdxmofu2MKbBkVOwADL1H1+6zBMLwpYpB7FGcCuOzXgcRiN+8fp0DYjIqFWL6LA"
    "qx5cz/wAvbxakA0HG6UnBzxhaicN/kQfsmHeybVKxZLPgw0kwmXBXOl9vV7/PwjffpbON9"
    "gmssCROwkgj/MhkN2QgHBHEBRl3Y6D9IU62EIFkD/pwBK0ARkVp8OP923/ktjnR3MLqN34"
    "YwwW0MdhOTn20V3d1RquZxkWq2NyhKy6eQsA4fzOXF04tsKlLiiXFtpI1NPtpcb+KfyLq8"
    "osDBL/xvK6EBP2BdcSFIVZL9Ia1cavI2NPqgotzREVWriWYKeuoaIwvLGiFHfxhztJYtpB"
    "s2WqzJimAF7bD9kQ4ydG2H6OsQfTtamsbG03GJImyhlZHUkk/8riNUZPq1mIctS1EOUx1W"
    "l/NwuR9WX+bsTE7Ivsw6kPR5vtNo+UMPH0VyOepPyFjSXU+PQRtNvnT+fn3zHhnP2KSf0z"
    "FzvDRMjMiJAEORoWP3YL2y0ELWDV1dyBqCa4VxBk/0kiMOnwW3lr5gSMxZhy9MJQ5fRcYq"
    "wQfPvBR76LcmflYNhyFrp8t7YZoGmkGq12aIjLEuArA/XoDLvSzdV/Bma9iEE3V064XeQK"
    "zrOzHs0C2uBgSSvKc4eJlPyS3qjnelXRk9jCZT9KLaa/I5+h58j8Xu77/i3XcixNot9IS3"
    "NiK3Lrp+h9aGY1r06l2phMEieUVWEjxJqm0h+0XVk5f7uV7KuOx/v7IWhmu9esK7q38J5x"
    "Q/l0z6fR+sWW77mU8gOGKO6wZOQgFwveENhPb65iaXQ+Mmw6FxkzBNkvdjc2t6pz8vyjGy"
    "BqJd/Ua2bNlmiaaTjaxp6SpaQFVKK+DNFOly7LfXP78PeDT8kcWVJ/edwSAp66+xrGCzkF"
    "k9RHKUYZ0zUM9tV58bCoMl36q6bO7YwPsUMdTnOxtbjcL71oMwwJvAfdsfdsb/DAAPQjAG"
    "o+HnWwbkt/+c9joxyBcmBnik4oEwUcrzBMScUwasezwMP8rfL8a8Y9tEuUmLNQwNaB1Q+P"
    "4w5mTH7cceVPW+GC/IWNqgLVFHxotsoTleOXoLWYariIHxlP7Hk6ppFlWmXgzziehpioFd"
    "t4dmGFvQwvAzNpOa3YnecYTVFmAqqrztaYSZsCINzpatpyLSrz++gWLvSUJ6PE7AkNVSd3"
    "mYpJp9ngfm16fd5tdv3v387sPb9++C3R18krWpk7KvJlu2hE2zWLRflKp5kQ03ufbuTcbe"
    "vUnu3aWsaqUErwhhBXIXZ9ALuasqueuebJQUiYs+OiRrbfxBeZzjmPBVs41eTNUGQQjs0u"
    "DCdhMuXllkl8m65casEqkI4kzmO1dc+khN4IZjo8n99AE82pYt7yxERB7MdJGf8FUVJ3Kk"
    "R5sfHWdeQty6+n+Wjk5hQfudsCAC50+qYv2k4xci/v1/V+c/1gcD0dMFLBMv1K2Ki9kYI0"
    "TNC54+SXy6F5pbyBuxJ2mgPHudSya4zpAJrpMyAdsANsV/pgizKeaveuKbdfH3fptmWxsj"
    "xi9/eNwEGQVbtSQLL0zM2NS3hqFhWU9h3WG6uOGREJ4K+uCTM1seR6NBBPvbfhzcx/vbHt"
    "Hd6EKQQaodUY+jjopiDk2f4Hwb/OpFVm0vQPccXCQXE8ngIUIlFipxU1Tiejkjzos++YHK"
    "SNd23saoiZbs7eHMZF2LRm8VXvIQmTCCCCNImhFkaNjqUl3I3gqwjCGRIa0DRhE9Pvigce"
    "SbG+y3xaYFmreFbENTPoLxYWvAeiP6mNaeaNHgPs85pJAnJkYbWfGSasDKQRP40Msa7B42"
    "TAZ8IWklOcM7Z/pM/65gTX3G5u47fPziJw55r13LClqsDXJQA2LwjHl2m4/o+8a3ZHrkdI"
    "zlGXjCY3PaZn6/ct/subHIP/8lzDU8mWsiy5MX+whRlUvAL48vUJrhiXx7tmDa050NRbRP"
    "Xit7yTjRkEaPlmfzwVXn4WHQ73am/dFQmjze3ven095dGxEmrXlsWLKc+Qb4hDLTO9864z"
    "vprtft39FR9A5R8EJV4OndqPt43xtOpXHva7/3DUaQdXI2IEpAtgZ+gVGfRoPB6Jv0+CDd"
    "PfbIrzA0jdx4zlZSHDzT+8Pu4637dYLXeOcTvkvwrnFn+Gt/+Fl6eLwd9CdfYJgp6wTylb"
    "R15ppqrWEUeUB+d2cy6X8ewhDyKSZijWWpK33/fNwbPfRCz01sbDF9PiWv6X7pSQ+d/l2b"
    "Wr4XayxtZZU8+9ob3/W7U+lz/2tv2EaET0M0mkRjx/dPp51fe0PpttP9dT/Elp+wLsEdHL"
    "9Z8ugG7/KoBu/SNYN3fJVu4I1vXLJ2QzqXzqzdINi0qNRwkYhSXz4te0OG6XlmHldDorwR"
    "QkMnN1RnKo2GXfKnbEsG+VXk3uv0B/8kdx2Rt3dlOPqbfLE7GaE7wtTzw+j+4WXelA1y2Y"
    "ggl7qsMVgDSqxwiEysL2/ry6f9rrs21AW+OmzF8wa2CtjypMWeJldQeWBde5HBoGYbaI6p"
    "mQ3Kd8gIdOsW2LTcIh2qG+MtWzSXF0K8d+C8Z8eSVzc1Mxc4YlChNoCjEoKF1UxYzbjgrM"
    "JqJqxmwmomlF8ulV9+JKoJ+QdWPqlamiQVGnBIgrLoUPJyLafk1NGRQQ2Ffti29xedqAVC"
    "jO8lDHkMt45NfghINlATTSc/rOXWHVRMY7vFDP/n6V4jIsTrJTxdssrHZTMgT59+R/9dAF"
    "x/PM+XSemg+xPUULHUv4rWXfQozhfG2ZAc3hDoa/n65n0hL2NA0bxkkuqr1WywosqFPblR"
    "qgYykJMwaOFlSUe/WQG1p1Iv9nvJMFeyrv7l6eue/s+4nbx5RjqeGuQfY6wFsZKJW8kXMU"
    "ehue9CU9fS6L//dL+1QvkZIQuMrzZVgGBnP62vuDUTPAhfrXDndaIzNhAzN5q2IrgGwWQN"
    "RGqj6o5XN6wCqO73szUEq+Kmps5WnRpPOC3wPnjcOlSsf6tKdjAyRzkC1/vxykJEn6dusa"
    "1prEx5Y5FvKZum8YIVKApAC6ZaLWStjRcdgbnQK7grW0iGnhdrVgGCaicXBqV6GZSE0eO0"
    "OfD0nEtFa8FHqRpnvjtB0VjKnZIQp0ek7ilESOoRIalCJy+zFDzp4Lmi4vCfW5VMV2KZo5"
    "RimbleZhM/k5unXPxjmFKEQPK8yiICqxKxOmGkjCOchPcT0RXUlf4r3iViVVI174dgrnoi"
    "m9C8ycem/BIogNGdRaOnNOzW3Ol2Jt3OXe/qvxeLLsmu9Jy3zHOhEs8TY4NpKrtbYRmy3d"
    "emYdsa0cMhtx1iOwjwWGkTvdutnokgUuzvqt4in3jp5rJFuDGo8x/9vpVIXtIHSJEZgbpn"
    "eStNsvdS676778DUdACRwC/eexeGo9v0PTqSF/QveENQ5g7+WMiahs1XFtKxDYWnEeF+5H"
    "BauTPrQ9XcyI1VLK9etAyq1lmd0TJIlOk7teJcXNITHRL4lPD4CcnsOITv6jY48Iy03njR"
    "MQcv0MTofE3xtltk6EECCrkvtuugdQEYsi1yh/2JFHWl2hatJ0OvG4uat+GeU00LPlOwe/"
    "/tmNGZJ3sTXJd9Msatzwh3I9YX5m5LTtRP6DutyWbZeBvcpDp+wWSWtawtkev9IZeqYeH9"
    "vI4FF6tueJ+Qm5N22luIcsF1tN2n1vvMaDGUXuszZ5Mh3i7ILKFDdBniaDVqcYlGltnQCV"
    "velFvoGK0wiPG80sFVWkzZi5A1qO3gubuRc2WOvKjaXaExsoj0f9hw6ccKncNsycMKVG60"
    "PLr7Cd7MySvX6vYqpQfKfsAhbWoTHVqm5CcY58IhtLlqdjKJMnL6XcaxHy8S+y/OZrLUEd"
    "Ngxf/mS871aXm22V2Nvg174zYyXsi3mem9u/50RP7EikrWbqbTZHLyN80gN+PnIV/SRBWp"
    "uUJTyQd9szImwqseyW0oxgoZpMLXy7W8WltIhfv8bJJoGnOoBuFRbMaG4sxgjZwFK4CSRi"
    "7jgao/XbGVhPCIQ1qCoROpnAyWNH90nsaJZCxkC0DBQ9f54ToZwM3Rph0KMZTrR1vZsqBA"
    "fwu5CQfP2HKHy+DF8N35vmPDd6ow+yee/o3CL1IvRWTrmISitC4SIudaHekPv/antAgVFJ"
    "96Vm3Kmmb6uEco2ojghW2iptx3+gOipfjtTy/f0yv4KnljOgKC5jWeOkl3S5FzcpbQGaFc"
    "l+HrPCnTIvVBLLO/zBAaU2KNQ2TCx8vz+gqrjbDacGRN4Dnp4YGoylA5kG1D8J+2DtgPtq"
    "FxOSwHUH3A08cV/KwuMOjpMsQ+OqZq7+jztUF+Aa1R4DsWP6LvkIUg0WjKIBDSneCVBa4a"
    "L5/AZNkOzvJOYT2ol/VAVEQ4bUUEovwoEMsta8zLOCt4NUEqYlhbJWNYafnxhcSsJ5u1BF"
    "E6gX9Z/Pc3CAv/rJKoYTpRGLV01KGw3pQ5DrVT+4Ra3+z1FWq9UOuFWl9ErSeajAYSPr7K"
    "1O/3w1r5FH1pEaHIHVXsUoMa7VYPsA1aWKCNIH+SDgEu62ngFrYsUDahJAGhdT21LZrX6N"
    "UkXAGZZWSFJJ/0jcx4Zm8SejY877KIZb40z2uJEIJx73N/Mh17QQQmXqkArRtG0HmcfukN"
    "p17brTYK5WB7W/nyoQTPsuYwe0qkK7ABidBdWyV113p5RDnJ36qdZO3dWQVF6yiVkK2zZe"
    "uQXHC8cD3ZT1ZPbA9K19HNxZt47eo2KUJ1oPhki9L7YXl6z3nlsX5C31SyJxw7FObqd4Gj"
    "gYFeDa+17PbWXRhEut1hm9lo7tg5oWjJnvS7Jusrh2D23evta20hzIwmA0LXOgvNoVCYWz"
    "qMutla6GVP/RcRrSkltG60/O53W9l8emV9nOnfFXWFLeiMuHfDyTsoJgb/CenZyB3RckmJ"
    "bA8zCrdcDSXyM0eN8sYizxA2Khyfp3V8+my0CMZhmgZGP58EZii8VQhjn6CJAFetcfv3eV"
    "nLSJieY7zJTdUf9ia9NvprLX2RdWum94afoYd3G+FSxo/qk7v/KrjP/2rsNq8+tp+IhGmX"
    "4eE9HhCf72a8snaWjTcFRbqryT8n0959G7nUM33Q//xl2ibS9mptQ6vx8a/Qadws1QG++g"
    "0fSPtssxN710eIsixO9TsEGfiCBSmGnmqRb7BxZ2An/94ahoZlPUWNYZDHTaiE/lQbPPjk"
    "zCbU0WgQMdjd9mORJcPH+9se2ch0H5NBqp0ScKKoFgBQJhohRioiEni2m4rAovQLork1V5"
    "6xybbkpkbyhSjOF8b35lQr68bwXb959/O7D2/fvwtC94JPsiL2XGaZsJOnm3Jjua4ZTS4/"
    "/Zqzceq+d2PNDlWa8TyyPfcl347HKlpproloQU2J43GKFdtoIlBeKM3xWIWSipqIk4kXBu"
    "H3Ownqrh+P1tibrktmayxkRBeRVqYMNEfjReb6DFM1FSyoOXg8TBP5GStfyVRNhcnzH1eA"
    "VONc7TF2BYFg2MSs/KyCl2Cx4mB86qXZaJFpnA0mFJKJafHPalG786ZvPHrOVjNkRaBXBL"
    "25YTyRSY7naLfuRA2FaQF2eg0saAKwXIDJykat6K7su//VXP4P7MWoTLf252qqbGFhEwol"
    "WNJKfcYsJ0RRSYxO19CtFYAFCqRZxd3YbLwWa7yowHLT2W61UJ5DA4FSTHlZgWLdfKAsZ1"
    "7ZTdh8tGT4hUTKwpq6Uueqpto7yXQqgK63n3DsNBW9DdF+BHSloHN0BepVC/BKnVoL0l9B"
    "jJVotavjGV0w4RfD9Xw2UZKlx/VCgNV8m21l1awStQcyX1O3mX+nVsLP9pA1l53RcynQKn"
    "ZzCrzyHkfbxrrix/0eB1dkqibyLvLzwOaK5UUV+tMtnaeh+wrr1OF2frBqubGo8VCaG7pj"
    "VRBPcQvzNBUqaEWtqQubsHitEs9H15twTOdrKmweWhWZqQtjVkcWtlgTMbwCG/UdUePn2M"
    "xrKKvl9lJCv1HSDbsCLhaGbWjkSmipJXQm1rAM9RmXGCsQH3w0cp+8icbuzE0FTsNE4KxA"
    "7x7QeRrKxLayjjVp30/LkizMLNJbNMCVTNsPZv1RwLsAbrU8mhS4itBy4/Obi5RlS1WmMz"
    "yQCZuf0rBV7cWasDK5Aq/vA8w1wXJjw6k9QVaioFUgmXmANTtmWNarCawbuxM19YY0DagM"
    "qkhV4/VAJ5ZPloB9aeBMvHDIz6skecZpME7WGuMKePwEpmkqRoS/6ytyBqvE6us+nbeBbA"
    "v8OrLtmBVchhN/qqbuLnkL7cWrYFUdb6amIhVchgpeqNXE2N15MzUVMndzEcjIEL0S4XTq"
    "TtRQxrWVVYFVbhGLfFfLFpsrCzAoSpG7inDo3O6r57s1f9mwQs0Ag/wj3/UQn7MhEIf35B"
    "+OssIS4XlLVcuIuCiE2y8w58N+yobABvuwWMnqSB0BduHqeKmBzPLVkTIHdPTBKtZkzWi9"
    "ZgxNU8kzZOhoK2+xSduvvKwNpBmW7ZZ9hjqdbfSEtzYUj5ah9vQ61IklWc666smZvV32Nb"
    "vhHRLQieYuXJeS3q9TAvv06pkRogaWPK6+hqYohFZmX/NU+MzHRHRY/IHXV3RYrORCAhFA"
    "dFhsdofFfZ2pFGE6XIcqW5IOql/lE6M7CCjcFicycjFCNDcp3DSF0fAlP90B4RfmEXLvxd"
    "lMltxLl4gp8h6uae7T8iz5XnXu7vtDt6HhaNxGUMREdzsaGuZMfxiPPo879/c9afTpU7/b"
    "IyO2pkEO2WaDJWO5VBeYjPrUH3aG3dCYpaoDIvsRnce7vju/o6h05l8e7z732ojaKmZ672"
    "tn8Oh+AwzdBv3DXVQif5ungPrb9ALqbxMF1ClDKSWtRSkbKJE3uDSxEOCEACcEuFwC3L4C"
    "JluAi1TIzBTgLBgpPftDc3fDdiWwpapBpDbtsGcZpg0GSY3cZGi+ayGHrC90poav99GT0e"
    "w1HUs2grlDsom98a8sZLxkdMI+2dsOd9cjsiOZx5UYhYjIi4hI14QpIqZcE954nsXCkgbR"
    "kzQno0emCMABQQMRfvM6F8QwLKNLUBJk0chwb9XPA/D7dHjfJ8ClfYDc75yA+HADoYBQtA"
    "4q0DqIQGeR3ctMrTwA+Z5OIF4AceG7KrMAPGnGuXwbomvP1bFde4SlQVgahKWhVdjS4GWD"
    "pdgZ9rli2VaG0LgcPiKI4sfK31UdzU3jxcJmmyr0Cyhljon2bmFye9lItRJxUKDum/iZlj"
    "xHqo2wDh4iMsROCb065ctm+kz/tlY1DB9+J0LOlowgY7/TF5B5DTLBkmBhmDA9rd+qr9x5"
    "CYVBhltIN+w1+fQn9B0KpKjmht7Z34HgZY2p72umewYSTbZs5MZd06gx8hYytUX+pVotNN"
    "8hv003fOy+OKcVRFg/eLJ+0GZyhSPDolTVKJGH4a9xYBgR0MiaMILL0zEOkYj21TkQXjFr"
    "VmTg6xOcsWX1qXhD3Iuaz42a5UdlGUG8O6e4Rh4iFCp5EZU8dE0XVspjtCLikGetXBhffo"
    "hltjARm4qvcYhMLDDXC4z/3KpkuhJrHKUUy8z1MlNVvRS7jlKKS5nnVRa2XWHbbYptN1IJ"
    "RgNVsYoiX24L864/Y4PAL5b0XtwYHqrvyLaHRwtAZprE1ejQHIF3Bn7GJkSuWcheqxbybE"
    "1oI+/QHC+MDcS3uRUHaQCcCWZfZOgYDMXwN1h9dcMG2/IazNg6khcLw9FttMM2K/juDG8U"
    "pud6mZ7xRla1Iha7gOBUFrvLWZyvb/IYRMmo9Mi7m4RJtPHJL6NvQ0hXIVwFklR6Xo4K9l"
    "JUvvZ73+AxbVBeKh3lTb5YvYxIPZEgLtJR4KX77uwF1QkGqVAqspWKMGTVqBaj2Iz1RPmg"
    "gsHYa5yFkEQWgi03x9cqU3KOb5VcESXGQpU1FCZtoaVpbGgoxlI1LSKk6v92VHMHlXiIoO"
    "roJl6pFm12hFam4WyJYMuMH6lwaiEN10saJhKZV8I+dwx/QNG4AIzrfHkoGWkoIkHivFk+"
    "S8PclNU1fFqesb7qTCajbr8z7Y+GbSRblFXDs5k+6Y2/9rs9qT+cTPvTR3eEhc1ndYEllf"
    "xo1XbckZ9Gj8M7b4ql4eiKN8No+oXqMcCoIR1/0LtrQ4oiVoBmfN8ffgYCc+MFUVw+rd6x"
    "Fosix8kf37xIpjcf8uiIH9J1xA9xbBWo36AuCgUzhWl4PkY8sSzyOq/ge16U9xQC43wYL4"
    "zNhvxcu1ACaISocdF5p7l+fSBL3b8+Mc+7+qo7ur9/HPan/5S8C7eNgo0iedftTAeEyBjy"
    "jPx08mSm3z9OHzsD6Utv8NBGG8d2ZE1aY21Lxj4Opo/jnjR5GI2nhIJ8DcfEkrU1THum9w"
    "Z3vfGAzETAwaa2g7n7g7txbwiTq5piYnJ13/Unndv+gL6SMGF5rmr0rb3h1/54NLzvDcnM"
    "WH9WTYN2iZ7pX3qdwfRLG62xrNlrMFs+dj2ZACvOwhMJvjzekiHOPCoc8HH5W85mI7Nyuq"
    "f4z5QcshBJAw50lmmy99s0YpX0gfzbfee3/4lYJgej4Wd/eAj47mB0m4wDteWFLRVVYuJ0"
    "PJ9vnripjxutkFwG8ICwkYhXrZv7qBV2CCYImwj3KTyDGl6RW9DEWxNDq09y5zwX2udp9B"
    "fl7XzzlLmsP0leyEJhRs4kFmBng10KZAFuoZ1cdhM3B+K313nE6+t08fqakWkFpcXKlD7Z"
    "0106z4rtPuMsv4rW59m4b2Z7iw+X94mRXxr3euW3iWiYHzAaRlSguaqyAs0+AECa7wpGF7"
    "Foj/Dkc+aoOUl0UQSyJNYnzVzgE9+DcUWsXRYJLBoTljLud6f5Ehg2Qef64zMY7oO5anhH"
    "pOYuRGScIDngeLSiOQlNRItM44CZ/niswnFod96sTUVtbhjVNHa/dSdqDiuMxchoGpGUnA"
    "r41ic61WODuRb9pRVxLX+upqIFvMWo7Eb052oqWp6vuIK27u5ETcVJ3m41dVHRIezsJ2sq"
    "XgtDqhSyruGBlktwqOOFuJUtW6pSnH8gEzZfpJcBkQqOJIxtKkbgGoZMjiqOoTtTU5G6QO"
    "P72uB0xnSmQEc8nNYUVidzpzdJSpgqV5Nyz+xKU43cJuJuNxwdv2DLho9V20JEYVNakJ3v"
    "/W2rtkYmVC06FjL4aatF6vaz2A3LT/WiPC154ilgqiIa9PCVGQXrzvYzHw5t9Wl5Dgy6Gv"
    "c+ux0c+6Oh1O2Np/1P/W5n2msj13LqehelBTZtdQnipRfnOoW4UIhztWmPxuEQ4lzHPTea"
    "VdZ1x43RodGstINj706aTMnEblQq7eWIFYlAZ2M3NvW2M/xVeuiN7/vkOfXXk7O4UcmTae"
    "c3qfdb7/7BjVS15T8lAsFm6yW2PA7vxp3+pD/8HJCTfaiQrQF1qINZ+ItlpUykSBRDQNCA"
    "ONYzBItcPq2x6QirluWQU8xyqIIPPS10IUSU5T6vrebJQhi83zH0nmVNVSQiMbAiT9Pxi5"
    "H9yAjS66Ps/RwQn/Gsh6pRF7mlH3rDO5qI6dHP9K+9MbmpIVeTCLDkZoZ0zXHv0+MEPjLx"
    "0rHcTx4Gna770VaTF2581uVL0ZiYFsYpWcQyTCqqWPJcxdLEMrPGYnqyzp6iATfwuXN1/E"
    "Ne6lhFSMWx4vlYidjF9JtLxC6K2MVcsYuiMNoJLGkMEa9EYGicUoSFxiqgbDVDVspgm6QU"
    "2MZVSgOCRYvBGiE6r9GdS0BFhcTqI5kPVUjcBzKnsOFq0G5+wHj89smBcoitCpTzoJy8hw"
    "oH5Sf943EmnlyKkY6nBvlH/oWY0Jk+qVopZYgH9n1wLSKXV55lODb0wI+0ZkcbhOKwMwMM"
    "5qFxOUqnmoaxceuZblTdsTGyDf+/qOtfkXctqHMHlU3DrBapuuvxx+aGRgDAGHD6b2XzCZ"
    "5gbcmqp3ry9+UJMCAvgaHWVibbXIQWcBVa4K1NXq+PN/xIbw+nwk9+d4/JiqqbbGRNS7WC"
    "7KnOZwQ5pYXLtYO8vf75fWACgT+yrB+T+85gkDSBQKfvomj6NALLKJZbxyQMoFA4R4iE5x"
    "ghngIO4NIvZfiOEDbQ7l0TO3c+9wZI5ZpWzsERoxWOLP5XWiruJk4QCm9xYW+x8CddVelP"
    "8m6Ywib5OJ0wyP835TYoDC2DVKAbi+AMEpQLYpsgPCmy9XB7cOlebiK41KBV1EcXohHe+m"
    "wnnWswTIBbxpMx8aeqJ66HreehbZXDU6RGCkIcD2+hAhNcsoKDCCdumhwwX9zLXE+oy/mY"
    "AwlW+D7zgBwX+HMgHBZkBch5QGaI/hV4mCt1gwZ1lNh+0HCZpUxHaFDaKbcrlOZluhnLMl"
    "qZsuLI4JZ8wRayDES+8w5tDN1eW0he2tj0h6jszpHHTsdwZP4euyddcteDKbpIcurQ9BYp"
    "AXy2P2lPJTxKsV5s5FAUy6zcU5zeTcyJ0tiEpECybAVP+tXdY6+NCB1N8RuNp16KH+HDkP"
    "b3rdP/Cp+8yOozPyl/GwChXG5ShFS4dHh26aiWRMQPZk+XQwXt93TlKtnXZ1UrrGNPGNZy"
    "WcCHE4wvdd1yBnHVPhwiihkbLBF2YzDqRtyqq1RY45QNQvcf19dv3/58/frt+w83737++e"
    "bD6wDm5KMsvG/7nwHyyD5n+NEIRkt1ocqmyioMlroCCboGLUGFBfs3svmURDUrIdunEC72"
    "MgnZVCQrl5AdJhVCD89CjwilqPoavrxTmjfLQsPc0vUxMZR3o17U2cfp/m2mu4/P3Vyhv+"
    "9iXpLQnmf7SaKHItNTEj2P+QrRQh4WZGxBjdcwXC03uQsys0KV192MLkRr6UDGFzzWZMtG"
    "rpPm786WXYX2JG85nCEmHCh8OVCU0nZrn5bnRJKr0VCa9KG2LPmGlgqlZEefPvkfLZf0Mz"
    "6s1bXzIVDugJWCG/6q8/AwoFUEPfqZ3h92H287U1pt0OeXUHBw3Pul1/X8DH/ghetnIIrV"
    "3bjzbdhGL6q9Vsjdos/03m8PvcEARuI/t9QHP9M/jzt3jx1K7juIyadEY6b1CheaYZXzU1"
    "TfEH5jsI3X6RaSPQXPh49bG4m380qYSKKUIqmLaxOJghdqOfdflFIYwnhfZbBrlUjpYpAK"
    "i3NhbuomuxeMG4kQ/cj1pCG5vSB2IZIfGblAqisIX5zuR8Yw1GSDrXqkZLlFyUoxzThuFy"
    "1cdOq+G7hkHBIWQUg1EUPISpWQQKJUQvgQGeWXdYP6ik/hvOcEoch6Fl7Qi3lBhXPunMl4"
    "+7NfDdZNTxRL8MrCDtBoIiT5Tse3Mw3VwGwG6pEtGiSsHQ9UOEmunsbdbKigNaJRUYPq+2"
    "CupqJlYfNZXVTQTnjiTtQknE4cphHaXOwwjejuywzT2ESH5sho3dJL6pWFXgzzCcluV153"
    "GlptN73E7kfquTQcGwYRBZA8QCsDW4id63q6F4lgjQtowUcEa1CbeWFzZ5Tqhy7m61rTCh"
    "vbhaVYGFpEvDnXtgBhaTkXuq44UhDXCJFAVETwiwh+bnfziYyE28Cod0YDYU0RjrBL3rIj"
    "fEMFW+cOmTEyFW4rNO6gtv0N6jy9ENVXgWQFVgcb8j/a3wY04n0rm/kOUhYomPAgaGlDJq"
    "CPvq9UIqR+T2rd53ih0L7rpX0/kZ+bhD1feL5Py3O09tV9bzgdjWkUvmteokH403GnP6Qf"
    "UoTpZ93RcPI4mHam/dGwjQB98gJ6Lmb6oPe5M2gjDa9kbaZ/6g87w26PfENVB2QgqP9zn/"
    "Awj9bEKxWWzqW970y7X9wvINuLNX3XaPqlN24jg56RfKpaNFHjJk+ixk16osZNPJaH1y5K"
    "nEi+DNuB24SseJ22PZko1BaLfYR7hM2NUoIefYIGxBidoemPTC4GzGD36ZFce4oGIHyBEP"
    "LlUtINVhRqOuRRKgF7iVoxRCQrWyAvQioyobgOThXG+6sf0XjPiUQobPecoHtR2319vJ8F"
    "EA2uwcIB00lKgW2t/SI8GpKFW0S4RWrDLipxi6QwZwFwHoCTdxJ3zifa2ivF9eS3/cp2PA"
    "Wj8rQtMYxNC7w35MmT1Yr4dGjzkfCht5C1lk38EXl2S0T+8CnAU6TqAfErC/1l6JjZ2uQM"
    "rxSup3q5nui/E7CnG3v98Ty7m3iy9v4Arr3e1HPsYTvVrfelMxi00VrWtJl+15v82qY8qJ"
    "TTrfLqaLTwYJEzEBA0wC58hiOwkMm9qNoMQSnbRxemE066mDFri/XCTs+ASKAZ26FQsa8w"
    "nHsqgWfMiG1JsNckEPHlHfmD1dPlUP8c1gzlOumUQjr4pLa9dDwMyyF/ZrR9Ubu2YAs32N"
    "WxbrCEgZbTJHXeGPelkmS7xmZLRP6MYubhEa0DxpNFbGwOE8qC3M40gnZrGkTtJcNoVioN"
    "mt0SZgXmio2h410LQaAAfRWSdQWZjoYtloWkghmFAaRmBhBnMy8W77an4FkxL6kBVl+fjp"
    "xprZB6HRA0EN6TKNiWs9nIJkO/zohv25M0wIhxgZjC1TH19Fdn78lryku7IPpXd+POp2kb"
    "UdqZPnroDdsIVIN4pfuZ/svj3Wdq8PvDUVZuff3O8FdaXV/Wn2AEYO528ZXNxZqfPr5wqZ"
    "dpkBmla5L+f+b+mDIVRRfytswqMIjFUpReCmrWLtKjdE8gmpOmmGhLhD+H6UTsM9exz64F"
    "uMQaRwjFInO9yFi3oQeztMWmlB3Alu0uyJrnfLfW9Wm5ZxXeA92w1QWmdv+iGMdIzwfrDf"
    "+wkpmXmrqwpR2WzeLOrgT1+cB9Gwf3LReA/tsxTGdTFMg91Q8PIHnRRoKOkEUxjBCeTfas"
    "wRmH8r8EucKnO0wn7qII09xAwQLJxP92VJOVtpvpTGWRX9qHzXancOZOhX9bB8StTOTZE1"
    "zYox34U7hHngCrsLwiOTDfkwq0D6JNY6wtyQIfGsuHnQV3glZwljyIU7gka228MHhKThN+"
    "bI4zWvJ17BXbiF6c+4+jNvxh7yuUuKGPZ3rn07Q3lsA2T6318tImuiiY6KnN3n161+v2J7"
    "SAjvvYb2RYxl5ffT9b70I9cv2Ss4gVPNcKis6pP4LRDOJhkuv7y2Q0ZK+tPz6+qurCRv9B"
    "mmrV0KGQsZ4ARGQpE17puAM6tkYwQdwrrVqSutkaUJG9oCQRo7y0HFGrwE+CnYI37ptL6C"
    "kscoF/AfwXJqYNV0s4YSKUDfTCXJEfqIx0bXcVdJepwwXjsXFRdYjDcGvyZYlIqcoMLlcs"
    "3LrrTtSoyuHxaApdJ9yFjNAX6wq6OD24E07d+ZoKGwR9Px0P1hSmaSpG8narQYNsyNI/Gq"
    "nOfrKm4oU1daXOVSJD7CTTqQCz3n7CsdNY2GTLUle667+oArVOMF+DQVPIZptjs6LDeRea"
    "ramIeTHDEo2LPh6yX9zpJn6UdRMh28o61iRVf1btijbaA8zYDyZsNHDVgHWP/SygRgKl2o"
    "u1ZGHLqmZ7wXQTd7bGQubMiSAlPRvMcvRFAaOTfTXq3DnxAFx+huXRWI1d98eDN2FTAZs7"
    "uqJVsLXGGFpq3NLZmoqVtcbYrqBxMkzTWIxAQpIqM+hQgavxVh15sTAcvYKt1XEnaipOXr"
    "D78Zo2mWfXJJAK1WSIZ6l79SnYiI50PDXIP3LhOgzPV0u3avb+W2KsAKiSiTUsWwxfdCnY"
    "PnnTjvezNhA8zbAJF2fkk5fCbLCfrYFYebE3FWE13s/WQKzCgUgVgHUXmq4haJUowhNIXC"
    "kleMISWXYBnsjIg+V3yCohTdWDmsCmMzfVRRu9YHW1tltoTf6FLRvRWElaIwdGWTbe+n0t"
    "N7IJVYih5I6qozVRSEys2GtGYZ4Tv4tRsuf3eD2ihaHgq3+JSj4cV/KhS5SAPb3OjD++gW"
    "VmbvKEbd6kh23eJMI2RZ3o09bwWZHj7scq5y3iE6a5aBWf07CCk5Tuca8MaX8DJAFPDSFi"
    "0jap4EhltS82hHOXw5hBKRBmpbEQ4SYT4eyETwb5BaPi3hyNaxW5nhBXZbAy49PD1kMkR0"
    "Wul2PEexFu7qiarerWT/A+htj2+79Ow6JPEscucm4vE0lN1iVQd4rwkjBdk3h1RfnjvhZZ"
    "sIlfkvK0LScvYQApoQAmopaZWCeBLtOTK1a+uJ4YH+zMldxokc5c3c6k27nrZTXmSqZnHu"
    "33CcxWXXfGBuEfFZTBLnU0WvdklqYiVFFY4I/hnoZi5WvvNjkKrm/eRPmPX51M7Ccsih/L"
    "0mAb5ZOpHJmW+VgqSX77/FY2bbCAQ+74DtFqqa8s8ukO1rSNtthckP/wrer0edQ83qLG9B"
    "foDbiRn7CFVBspDqO54MnflsdGbxGJH8OlLuz0lxbTWhl2+mCZCuoZYTqhZzDqyJSzuLFI"
    "mwRvZSY38rbVKq1VxOGiIyFynp0iV93RcDrudMmA/uchrfJu6PSukSB9B4q53/fvpGlvfC"
    "89dCa0DvxGJWBgcyNtZYsWhP/UH3YGweOlqsua9yx+c+RzuJygjIxQy6vk90It508tP7Gk"
    "66bYsgXcIP02U661g1E5mj3RwSA8yigEzUf0PSj//x2pFhUtwYfkNbTWQ4ImkSYXso7mzN"
    "7YVU8vYkoaIauKmBIRU3IOcE/VeLlMV5Xj+6lwZgu6UDsV4U4T7jQhtwu5vbw7TRR6ubg9"
    "P4waW9eJ4Zqp8cixsbms+OEi5mBQ9/KckW1QBYStubBN9OWnOtzWNqHekN1Phvx+FS/CDp"
    "8LLYcnLUf0wI0I4+/yyOLv0kXxd6IHruiBmz96vp49cNM6RKTv6dTGEHWE+wxbek7wWKoL"
    "VWZn0qcqkAm6BunwlTnzIDoYW1D+t4SFhEF8Pk399WkRPrOVhOiN9jGttO0attKePN7e96"
    "dTcI1aznyj2jb4THsDAtjtoNdGbr1KDc/0/nD/qarvP4f6ymTOb8M2gpAvMu9LqfYOb25y"
    "sK03N+kNtW+S97D3g0oU5I7TihYPXLd4wAtMEJCKukjidKXOLmfreup4BR8zay1f37wvg/"
    "aesnl4v3+XA+/371LxhkcxO/MaL57KNRWIUAoOxjMHo2slmVi2WCbudMUxTtcAdebc2qPo"
    "2pHO20TXDtG1I5cO6981811RZ2ic8AgLen3up4MGcuFnPg+4Hgcvvm3jhGLbRpENe9oKYs"
    "sgFRs31bZReOsySMXmjadXQL3OYrCGacR2FfE854/nGROZeNzvTq+Se7kalJvWySqOb/gI"
    "50A2HkxyPMCj2IwNxZlxweeAO3xvVQP3A9HomlSzNY4z46bPgfNeIxMo5+LKcQ02D8aB+i"
    "AwzoVxXN1KwThPJOtSraJ1SSjU8pPa3O4lc0dZYYZhtCBat3Sagao3FqiFIXkRtZXUHDI6"
    "/mRNBSzSCdN4qbYTpvHSVNhk8qMUWVJtvKmAidHJ+mSuxsK1bxy6NuAqOBqyYMIvhmsFaD"
    "hsW1llFSItDdsDma+psM0N3bEqEC5uYZ6mgkSeLsnVBp18NTJZFZelO+GYztdU2MLdfCW9"
    "ks6O4Za+wwb3dyR6go0rYGIDOk9ztKxojjBts1qNXEF7rDZZrNhq8qIS3vXgTtRYnAy1Cn"
    "XoIZimiSCZeOFU033WnaipOIlOqocxgpbPki1rWhUdL6Hn85TMJbpeEo0InqYjWqhbXMef"
    "q4FihPWkbiuCaeJN1RCUjkr4pzbmg0n/viU6b+K/tPQJclQ9g7E0IV9HoSk+InmfORR+8M"
    "qiFBbSoQgvWqxlfcUsd1bZvHnqAsSqHoj8/6M3esX5/0/k5yZhz5eD59PynKh+9TAePYwm"
    "nUE7KHkx0zvTaaf75b43nLaRbNvyYu1XOr98Fp0Ij0+Hvrnh8eFLohgfTFKKaLhEojFh0U"
    "rRsM0w0XmvGS4BzQgvjF3yx4dXNLNeVSsWZJE8uceX+Y1v+uR6+CpB/tWY0JnKRl3wsN0P"
    "R26FD3ueWJdja4uFAjTYWkY0giNTwXBjRiTNH1u4f7c7QRv925F1W7V3aOa8fq38jMga2k"
    "RqUhcY/b9I3hiObrt9tPGfZP7DvbqPmJdZQznGZ4JqmaKO8qUvhywNQxRDPUExVPKrVwar"
    "5lU+zS1Mz7X21ulO+1/7038SPY2cimfCRGY6EbU/fWoj8tOWy5l+3xl2PvdcXc7luKDLzf"
    "Rp5zdyvuQ/+dDqwj+LuWbsMxAj43mp8h+DM1SEMxyT1WQoZ2mhgJpnvK8+jzuw51emDNt9"
    "0ht8ksadPu26YmFtKRHESzZdqX77+xJAcklS2X+YpEnsv7IUcJCiJCpFlaljxqJuEsxnrm"
    "XmSrFlFiJOKRah/CIII5qw+fx4Np9KDRPhTAi2ZSKWK5FpmghnaeT0e+qRSuW0xiF6WauL"
    "tds6dI8f9GTayApuIxOvVMvGJlZahBgZjm2pCkbzHYJvTzuLPk66XYYz9IQvm+kzHeb3nk"
    "ON9Y28C8iRRja32SZvM6hfVTOMJwstyYxy7EvJFnlApldtC6kKfYH3V/Cj8nhiI9mz/4Li"
    "7I61WAh3rDCWcMlQKzSW8N9rqs6lqikXKYCuP755tSjffMijNn9IV5s/xLEVAu0JvcLcVE"
    "zibFMLdaF+6gJXZVL43M8VVkm5mHIWS7lm62fJvOxMFS2WF55bSwsrR7RtlOnobaqWEHVG"
    "URc2qEwr9RkTtWpN/gEKFRkCn1JS0J8cXcOWRTUe8kq4Eb1GuyYrcvU878yjS5E5Yajf5S"
    "rM3IQ+xZU+5a9xWV9QmJ5jiZVA1Ov+Cq4frzoOu0/ETKdz7HtQ6IYtBVHffLiKhMx7QpmX"
    "MK6CoO4pBJjZIq53KRwvboUvcKfJ0u1+b+Uo4SU0iFNoEJwJtU5ap9Xkmcgv1DoFGq76ci"
    "QY4smX3oVFTivRHhUgp0KlDdJmIGLSv7bYXMtbi8ibiqEzxNmTv61k21Yhv/Ikv9auR5qb"
    "ZIWVgjB7aVogk/ozzPTOw8OgDx95e32mPw7vRsNe29vmpQTWPCbwN+kW8DcJA7hqSX53tu"
    "RC3RqGhmU95YxEKWOrNCek9b2YmFEco9EAZg7ysW778X4xj/e3PYI/hZ8MUu2UUI/inXtE"
    "z54jevaA67tERmKIrIHpiDVJP/QxOZx/WCrrNEopup7xvMrutVlikSOEYo15XmPRaOuqyi"
    "hrn70VbvuSIBQeYtFo62zgUsmr8J6NUokNG0+4oJdgYVTjdAJX0ayoekNvqWZF3oGvBuem"
    "N8WIcse8LgvRdaSYr6JgZ5eAuQqI80Acv4uO6OsimkhkAV+s7mVxr9nQ2cyx981YDrP981"
    "aB+oR6hOqgx2y6xkiTLRuCrHRChVx6LwTLNmI1BhMeraRXrJIZD3u+Up1cvColPFTRqdi1"
    "RZe0gJkiGN+k/Jaj7BQJIbpcpahMgbt4uagjxW0edvqxwjY7jfNYlt+ZWxjATylL6z09xO"
    "7/gKJMkhwafZDN38k7i8YZoKVqEt4MKYi2z6jljUHYNPlz00KQQkmzJ2VEX4MWsv7KBv7M"
    "CICobNY8gQ5b0/Br74ogB95ugqVpbCQW8wGnBBv5EEmWO6KGF0MGxOBfSNikbFUriF2Y5o"
    "cGz2MKBQW9KJWwPGdb80KM93jt/Bdg/w/7GesJ8EHpIrrDOCsQEephmCKIRJocZque++aK"
    "+SSReA6Qm+LjTtOiEsTaeCHEJk0KotKC9YqojTaZjggWEGApm/Y+OWiDCbsjgsaLbCFjS3"
    "aTcjjv6ETvPEJpFUILV5UafrgiDZU5291Dk0T0l8loyIZ0TxGXZCCu+j9IU606ApuBGmAB"
    "M6fH98VD+WJ7GyaIx/eJpKsT+o0jnSSLocsgFfBmC5xhyKqROu9iM9YT5YNSJ2OvibSsHz"
    "cti6wDdIGkjXFSG2EFIw5K+rGxByX9mfPh9c2HmfMOv3/fdu2CtBss9fjsJwOX0MvaQPJi"
    "gbc2pEPRGm4wfmG4Zdk826G+mxvKDlKuVAKCRYT1pKh/jpdCXbhvZLjh2Oi723fge/hVqo"
    "UsW9U0Iii76oL8RL6dUBFqqCLAZkjCnl4ayx/Pc9np/LpBrPRYjrSr66zCY8m0K8splbAQ"
    "IRRpKVwHs1+0c1M8xIcHz+SRqoiqP6t2GUUkQSiCG6pyv++hrcL7/iDrWOtHpqzjchwUoB"
    "MbMoeucqGWWDzyEf46YnUsi6iKIF7fypZqXaXoHLFRB/WOYLw0DwhyxrWZK4yo6d4vNfbK"
    "QgRgB2ZreVZ9yyBCumxTOyOt2ECGgQAv78hHqzVDx6h47iN0Al6KAfFwHiqW/MkPs9gcPd"
    "2UHaYRxuwjjNm0q0khL8Ke4ijg+YwJPynuFclAzNpZxa/l/e1QsnAWD6zo+LJZJ7qXvxhx"
    "o1LaoAK38toff9j3Ty5M1XSvRGiZsKOlPTeOZaO1/IxpNwb6l264nzBc+aWmEGa3epndGt"
    "/SfjBya31qhlvq89NofNu/u+sN21BJbK4qihsof/naSKJMjyjTw7EYVDt7qIjTOKFx1M2M"
    "KAZrmEYAKopQiL4aPGBcXfhFgj9Ug3LuNPO6Ahzmi6IOxQXqUFwubijQ7R+Irn11yF5AB7"
    "Xy2wu2/vgc9gI3W9DrqRhp5qi7RveP6Lu1xtj+jgyyqZBq06D8oLIy+W8N0hBl2h8E0aFZ"
    "DUrO8MI8uY6UTOQ4CqPEWY0Sv/Yepm30hLf2TI8bKLpfRhOwTizWhsWLacKC/ZRckdTkjW"
    "C8yNxgZG4s1v7OzR3stk65yPNta87u7lPvVqH4C8W/PoDyElnQCDCpOFc0BDJEIywo52nb"
    "dLTzmQ90RdcmDjAW9im+7FOuSl0JtBN/qlry3sNxo6GbJwIs+QJo+DgYcGGaSm80luDieQ"
    "1TuduMQT2JgMyNRQEj0IthEl0ZGY7tNuxEL/4T2XqiOWbw94J8YQgFVW239MTLmtqBYpYk"
    "dhGLc7xUNB1rgK1KNB3jvunYVjbJf9nkmk6uU0aca4RKBBkfEWRMWCYUICyCfohEQH8E9I"
    "q6whZDGku3Ne4peDahlzQ2vn+Xg7m8f5fKXOCRCCP78cLIRLe3hq+y6PbW/DUW3d6uRLe3"
    "ix0X0e2ND3BFoO0J3G62XNgpHKYReIrueaJ7HicYn6Z7Hj3u1aAMlc3J75j4M9ZyJ+coKi"
    "KLqPBLRoWL7oTlARbdCU8OcYXdCSFP4Pj2hMk8hYbcf8XaE+5hDYoosWH1S3YUBDeo5dSM"
    "bf3fEqEJtg39JDLae+0HtA4FJUSH5iqsoWMNbTBttQiVbV/kjCyXA6NFuYwr7hSGFkr39o"
    "vy9CfVe7f0zi7aYypMJCAVFf85qvi/DYRQEWd6uJVX+CDzlqp7i+WFkRYI6T08JGzM98Py"
    "CBrOXFMXyGvqDA2wdIgsXKoL8qeJZQViCmWbdtKyDMdc4FZQSt+gMYcwyJM2kG0YTPnkJC"
    "/JE9mokLUXwYx8iTe1C2aEnnAFIb4aPUB6LVDO9O5o+Kk/vocQRgLwUjU3EMQIrui7cefb"
    "0A30hZ3KSSLus6w5hTJHA4IGBnNdv87XKCGrU0ICYcfUiuDrDW8guje50L3JQPcmiS65Hr"
    "Fslo2mCpOKqDmuY22wbuNy6xylFMvM+TIrJRdZEYGRtVhhEH6KWrr2JMIcE7sA3Y1fOLAj"
    "RibiOuKoundGCVxjhGLDHrAfgtaeALiU3dCbqZ6oHrYX7plgDjvhfh8KW2EueBMHNxfIig"
    "jhKICwkgPfy9ljDd1xGRrDHEuftQ5ZY4NRuXoc0Y6mlpsOHqtYuDJst2ohnRLRyC0wk+7c"
    "FPClaWzA97v5iGz5CesIQGiBYVW1CK3OcByf44XC91wv46y8MRxoAuLoCuF89poRWpKayM"
    "KkFcX5GFkt9ejCcCHl9RR9GPCzquCC9RDDNA1ofXEGs/ZKfcZ6CUNNmE7Y4ri21Iiylye0"
    "MLjnoLB9IUYmYOUncaw5gGaYay6XdcMpvFWn3Yiajeer2egzU2Eiy4Vx7O7hzYDTNfQl2Q"
    "P22NHcX8uy5MQGtQ6YdBbecMncjz9o3PkGBhayYZbQNFqDCn9LGgW3MonOrLgdKpA/M5pj"
    "+wVjsL24DSzA3hK1znwEQwu06rQo7cowGDUGz/HSmT7Tv/uq0new/dAKhdAtA4wMyJJVBf"
    "7S21ClUIf/3JEPyf+NDbbX5JsiTBEDCu+LkUlkpOMXlN+K9Pu+2GqYW4rQP66sS+76spXw"
    "w7F/e2qebSBX973729647eXj0Gag972x5H9MTs4Gm5L/dNrvkbVXMQ0TnHa6UxokaBNmMt"
    "MnnfueNCT/aJMTs8ESwDjT78adT9P+8HMbKaa8tMkqzvSHL7Qg4pagQkbcd/oD6W5E/jUk"
    "X0NWNUkxyL/ISR33HkbjKUQimnhrmLZXobFoyOFNnpDDm/SQw5u45SDdPpNuEmuYfebcJr"
    "HUeon5DmN67US+TiM7+LY76HXG9DONxvuVOgU/aHPeBpmFqVRUwmAZphMGS2GwbNQSiz49"
    "l+zTo5WJMIuRicg90aKXE3OaaIFyshYo/qE/M7p8cogcTZI0niPNuqZqY5P89q6xgQIsVy"
    "mmyviw1iFjpU9AENpT5DNX+oZAS95ZvukwmK8VbjqiWmgj08YlO2wjw0S6YaeYIyuYVMSU"
    "1cvqZxP1tYhS648XKm0JlXZ/4AsW9Y3RCdGcn66PzQE0K4rg/B3dOMW1fEu3bmfS7dz1rt"
    "gcoRpwu+HpGgpwnBnyJi1GyiGxJcV4xaRMKTFesOmwgDhzbt69/jBzPsxl3CZC3YbsSPDl"
    "EokOHLluRTrjmUhy8CfdsH6WgYmJZPMRWZg8lTUi4+3Q0tA04wVhebFGtOBLUng8xwtFr7"
    "wGSJs/XnmZgdsxb6EFHfcu7smCb1bKsxIhFK4Vrl0r7oYrscgRQlGZgec1Fu2MrqpM/Fqs"
    "ZdUsqpmHaIQSKboYndHkITruiM4w/CnnojPMOWxMxVJU6CUl/Lz5NnDoQj+ioQZZH12Rk5"
    "gX7ahBp+nbeNMgyKMhYJH2C8eBFZmqiWDpho2Pb9MStj4ODbuxaG1U3akCr/v9PE2ESVb+"
    "cCwv2eAonKhn5+tew2zG3Vus989x7gJ6Gg+7DPxDm9ttIOk+Rb7gErDS04sQvZiEEinGi+"
    "4b821Ze0Ly3HBsGh4SCjxLCSo5YjIRTFIv874IJjljMMmLqYLAU8LEG6UUhnyujbwiR+KE"
    "RjSC/NooavONEAlIY5CKBmnnNFOKbl5n7eYlslPOl53isllhtsyHcPhO4i4iDgp9p6i1Xg"
    "3wTFVWM4i4au4kv/R4Hi3WgBQFVSfapjP3SuUuTeMvrCNT1p8I5G6hXOju5LUzs9XFE7Z/"
    "QiNd2yEIR0NESsPMyi3VTi603HppuZqqM4zVqTEX/nBRbJcRc4F18j6WjfaXyWjIxjNEEl"
    "ddoVLSf5CmWnWENgM3ACPbfhA3FcR2NUwQtx+4HKuE+SBCKKwHXFsPFHKxFF/hPZVYXq6X"
    "15eMiskBUarzygP1ULDzuPjdXr7Huxf3rYPreZDyeMwSOzaJ2kjHU4P8I79SN9hPVcd9el"
    "Cnix7TPErdsYpa788tNm3VSnNC7p+3DqhsbrkEHBmfo+M1/argHHwxzCcvQ8jLSX8iPNBi"
    "NbDORSN0rHrpWEsf3DKJQgExz37Fq+7o/v5x2J/+k4wYf+13e1AEb7Mhr7V3koXNZ3UBhS"
    "cJhmRMG1zoJnky0+8fp4+dgfSlN3hoo41jO7ImrbG2JWMfB9PHcU+aQB1JQkG+hmNiyYJi"
    "kjO9N7jrjQdkJgIONrUdzN0f3I0hWWmxVjXFhISlu/6kc9sf0FcqqiXPVY2+tTf82h+Phv"
    "e9IZkZ68+qaehQsmKmf+l1BtMvbbTGsmavyci7x25n2h+RabHiuFY/Murxlgxx5jN9NP0C"
    "pTZpZl/8OKconZGEqLd5EqLepidEvU0kRG1NY6lqRYOpo1TCUZHtqPDQqsacC1G++GE/Yz"
    "0BPigARHcYO5n8YkbdTxgrMBmRcbGcKjHERx2SG5beeMkMERwUHCZQRvuVBRKA4ksAoUh0"
    "8oTgRmQpi+YXrwxkOPZHZJBt5rVLS63SXenMQgiplxDi7cFSRUijpMKMwrUZJVit4sUdE5"
    "RCEKhJFiAPNoBqZazQZhRu83yFBxPH94icH08SONogOKDzNAj1TINgZqJlcaPgkWmWPDCF"
    "6pIsKxX4I0oXW9qP62U5TIQhvTCPgZASEakbcgi25KtC8AUtMWQY2keaQ0CF9BfZQjoNs/"
    "BindGafOJVP0CvWWbECmcWcn695Hy82WrGDjNizTIa0IZoGtDg5AwNaAnDYtl/0iEOCAS+"
    "efC1nM1GZnnW0vNvQiQNwPjcCTgbwmUkt5hdEvTJRta01JiwGGmp0DDO8ie9yLC31z+/D4"
    "LC4I+seLDJfWcwSAaF1aSu0evTIllZjN2WanFFvRthIqF2lwsRIRItNEE7XiXsuBM1SSeM"
    "RIGG4wSOAioSodBEqGxmtGxBlKZqo/DJMi9sAxPWsZaF8sYwHljeYWdjmOGfy54QlGpKty"
    "eEqzkdtCeQwVJQTSqPPWErmzbEDsW9et5kLS99AzopW4io/yC4IdW20AtWV2v7Y5SQOgHX"
    "8jNGut8dN2ZlOPn7hO2hXraHhaEUUor98TyHNpXUim/yKMU36TrxTUIlpv8uAK4/voHgns"
    "Tk8KSWbxjt0/KMNbn6vvZ736Ah87OKX2b6Q3/a/dJGW9VerMlfj7eDflf6OppCe2dnrqkL"
    "6dmw8Uy/HQ0fJ200N3THit8CeVar+ibO7v0hrR1dMbFirxlCZKp2zaQV6WwMVfuZXaAt34"
    "kIiM9oi7PIN8OSsZRA0Ch4c15NyF6D9ucwx0ynf0mjT9L9aDL1PvVnnunjzvBX6WFEICPn"
    "ArJkpa1BV4GL00Eu7RQPZLYdL0zXpANRhRWP17gPPrTYaiM/RLXiUzjScwTZhmx9lkVAhp"
    "B4yXQqSAvrBPONnSaVUwyzCCofVWDPuvXlrIbs09SCStUWf23orqLSuaTaeHM8XA8wV5Pr"
    "L7tgkUNoVbK9KF4Td7amQpbm8i1TLrehR9Dr0Xd8AXRq+m1iV8NiZYVD53VvZkgH13du5D"
    "uydMav+QqB12UzFndHeFG3bEfEPiQ3u1DVfthB3wNZHi93iHxlg4YaemXSdNdDoIfLIbeg"
    "xzYZ5mU2/4Q66A9jTmMQsQUNuSHZyMK6An+0aAJS0v1wnlfmadRIZ4TBokXj0Zu/YofE3F"
    "AKxZD540UAWeEAMguUxeK5ZSEy0Z+P57QyTko312eFC2SVudkDxVAN0wg8o3h6mVDl0h+F"
    "lZYNaomqEtWUlIhvUR4ikE6S61iNtZtRpaCe+zVvwmNtKl7zyWtPU/A6UIrOmLhbU3zDN3"
    "kF1a6jHDu5BMWDRSfkH1j5lK8+DY/c+uASpFWmOVG0qF/sL8U+sy8FmKeSeD4LzRTyPQmF"
    "hWQTIyg+rru1vqOhm39BbqixdIuBt9B8h17WhoXJb9jMoc43FAJfY/0jWqpkNZFsuR2xZE"
    "1LWmjO80oRI1ovkwwsdxL2fEFFPi3XYXYEmyGtf7eG3zDT+8Npb/y1M5BuXrfJKpIj+yxr"
    "5I/Qk3+En/zjdfwkXSaMyDIck9XIND3idE/B8wLxFHPqIiY5plYcZ5+qgVjf5ML6JgPrmy"
    "TWL7JqS2sCXaFo0QhRk6LiKgsT5TU0jgfB87S5maISTaVKQKkAujT8/fY+Ffi0/bZCzdB+"
    "S3iz72Xz6YqtK9FHhxSljT8olx/bAvkaGaCo0OCYFigt+3QBN+GNxnuzndIF6YX+Ui/9hS"
    "5vudQTFqkQKVgihR8jVVSgiNEJH05c3wCGVBDUMI0ANNuRY/lhkMdbvfNGVHKK60FpK7yt"
    "2HIWkyNUA24TgzAT4myMGfLWSPNe1R3bO3UMwc57elC2C407KN7NnHfLN/LM+TCX8cz5Gc"
    "vw3//48KZNSyL6dQ+pgBZOVHhlIe81bskC08SeTGNBs0zHBMENpnDLpMuaRi3eT3jLEBEv"
    "9B2EmFkvMdP1fiSBz07h3FM1Sa6sJoHTPzFJTNPjQaNUjbC0njsuVLaeSjUdCNOJjgNch4"
    "Yy2s/nvS0YpELHEIF359LXlFgC6fGaRcGUVE537EHlgnFuj2g2AMnhMrR3qyAR0Z+qQeBn"
    "1gQUQV6cBnk9yDomkvqzasveL2LpufFRrQP67hbGS2qU4HBtQFCMfBLPA0GjKt2cuGhAFn"
    "1Fi3b7kpGNzQ2j9t/x8+XJrNvXu4TUuhb6Pe7WFBl3lxFOMnqdej8oCX3Odqch+jNm4QXh"
    "ykUivX55vPvca7sZpTO997UzeOxMR+M2ws+y5vhHt3AkV57YlzfpoS9vks0KiH5bROv1xw"
    "t9t4S+CwxOWprGhq3wpiEeIsrSdpu1AKC9suBzdFtlRMQdwC+g+qEBNPFW2zGbph1q8rin"
    "E/YWru0t5OpkFczId8EGxOcszIj14vUYaXNui3bl7nS7vYdp766N5MUCb8m3m+l3ve6gP4"
    "TPFLzQVB0+A+jvxp1vwzZ6Ue01TTng4wqWdesFm+UMoVFSkSXP89GEi8iSUnu+ZPSHihOW"
    "Op6crWw8gj5XAH1G/Hz8VJlYZvZDSBdt9xSixEdh0XZB0LNL8bAoZQPFC9hYykjXdldBAb"
    "E68DSPX2SytJo0sHpzqpX9QdIl+BUCCrjKqFGyTOvzBKEoqcJz37XaQprhixRlr0/bPzq5"
    "m6uBufF95fM002Iz4TMDzCfjPYhv4u45baRupBwOpCFtPOtMBalqneiMzVivEhlr1Kt7j2"
    "kwZobf1xvRyuXz3ewH5+0tD1lotO07TJDo1JbaOD4HmQgnvoBSf0xnNqG6/4Cqu9A1hUbE"
    "O6RCIxIaUd0QLtxe+Jx5dQ+yZbuCpbVWt6niZ2TQYQnUsj0BNBifQwjdUxB5UrYRJsuqQP"
    "4aWYbViuaroe/7Qd/RE8ZbqMDPEk2Pm6xYuKFhrmRd/ctVeESEIVeirGmwAp7zBT/4tDxH"
    "tl2Nvg174zYyXsi3mem9u74bU6ioZO1mOvRwhcfQwxVzEmA4x+S4lNAtwnQN1CxqoknkCm"
    "yg3LbEEofpxBJzvcThS6+gWsMgFcqN0BfPrC8KHaYSHYZZgCUiEVeC8Cg2Y0NxZrDGon15"
    "T60wBm1BU3TFcNvQbDUxaFaaV0NcqrqsqZb9ykK2Y3r1wb0Gnm2/4gkklW0JF8C626cNcs"
    "xoUGzLrw5uYujhBpuOaDUM3fFUrxFukHrpjuEW91Hos+uqhOlEZZWoXBOqwFQE0hCZQDSK"
    "KPk9Fr0uSkLLohcYxyoh1i2HBiqRAzbFoL361ulP+8PPbeTRz/SHcQ9ya+iH3nVHP/8/j0"
    "SD7I+GkzbyN5A10yfd0ZgOheKldFx3MJpA2s1CMyyslDJAVd6rYLuGPlDFrRNhOpFYw7Nx"
    "wt1tZeIXwoRijXleY5FpcFVlpgEnHVt5EyKqseZ5ymPRWsoRKgFqUigr3Ac3TCMAPVCe2t"
    "1+FVlIwdgz2c9YT4AP16mOHNnDhlK6H6tB+BdHWZGfMPFnbCrCoRPMfxPXuqKcu4vrZe3Q"
    "EyzbVxl2aPq8lcsObflD84fLL/dm4Yzo+PioYrFFPhMWYUV8mYaFe1bIyJyCKkS6i4p0Iq"
    "6gMbHR4Q2eKWUEZyCXoLEfnUPW8IZ7ZVNhBkRF4Db8qckLQiQjsEbCvxdrWTVbruRhuY5o"
    "35ltgRubCByqiQxTwSZLYjnpu/LIPaJgKwf3R5bcQ9YmLZ6ajXtAwHMQdX6j6+mbPNNzVg"
    "ThgEAgnLONti2btlXCORQhFOHJXHuHLIwZ90NGl3RvfBML6Z3gDC0MpRCT8sc3kEe9ywPv"
    "u3R03yXBFen3P2D6vfBnX1VaOQ/Uk6J1DEI0wpQkShEKX3atABXFIao2z5UqDiF82if2ad"
    "NrShiY8+3g0JV+RM85yFI6vt1cJDeqIYDHtG7Zrggm33XfFJhO7avQ5IX7vZhuCu9p64CH"
    "wpT1JzJOCmyKuZrFhYJFoIEb0LZpSUD8JyGluQAYybTzOMxFhrXgT9WGduTW2njRXfeBsU"
    "TkD0R+5o58jLHNys47+evy+Ck8nK5aLmTCV8Gjr8JfmZzatD+8SblPlWnT9GglwUxvnREQ"
    "NMLil2VmOkXvDMqlCpmvfYJGwB01sL7NY2B9m25gfZv0AFFun8Q3O1FyT9UkFlFFeqTIHT"
    "mhaciXyYoBG6USoGabh0Ly3PE69Xg/WT2xPahURzeXiML/gaPwjeA6YWid7sPWobC4/bCD"
    "2qY7JYLmt2iOLVXBVPP7wzF3bp1Pmegvm61hkr2ACL42pmVcTEfD5E+H0LYgNm3t6IqJFX"
    "ttebFuMG1S2Tz520RFmHqplPTfBcRyf3wDpfKThJXIGzg10v7AMGyJ6ipVQmeSN0lY/8f1"
    "9du3P1+/fvv+w827n3+++fA6EN2Tj7IE+dv+ZxDjIysj5PpLiqBCRGqqiOTMyTf8atAvxB"
    "ST9gMOikp0qPTsj82RPwBjQezYYmNLxBLodE079BBZBsuLNRVQDB27gf65uv5UMKOQe+ol"
    "9xhbrJeJmA7TNTAasSbRh7kCpmnlozJrHCEUi8z3Iq8NdVG8RGCIrEnSdBWmbxGrnY6yiN"
    "UWsdr5YrVFaPGPEVp8WHjmEk4RWHyxwOI8wZmgeh4fdQgKeNdLU2sI6hE+YBMJT60IpymZ"
    "a9ckoJI2oIPx7H6r6/NFs/PAPauIZa/UvOZ729m2tZAvPk/gaz6j2hS6XYMlzlpjBXmkCU"
    "NXy7WMgcOQOgQh5FRGirrClg2DX8CBqNroRbbQRlYwdTMm7W2nfpkwxdXLFAfLm4T9l8lo"
    "mBII5DDrbyjqwkb/QVCtpb58nAUtIBHRIhPxmPHQy9gawATxeEz3IBXx/O4pGuj7ff8uh+"
    "v3/btUzy88ilU98TlcmbL8MdoGmlJqYjrJZYPcL9d8V7SAYpL0iPuEs6od1Wj7W9MgI2St"
    "KLJRsgpR5UFoPRJTXs1TNYU2w5oSPuDVmFNyJ7jyyQ0OF1BMssQjLClbN0+wghTOfcJhPa"
    "/aYiaCTCtgcUPBkTZAHvjCaUoL+NdUFSB7poGH0JQ1vNoOM4jozX5Gk0yAbKZpJox/vtzk"
    "MMFBWw3ZEshYLtUFNiFZ2KOlzTtdzunaTNy5W+hlrS7WSNYNsIVASPdSNTcWmu/oMIv8CM"
    "+okjTUnPRNwkpTLyuNMBic2GBQu46MEApXcA9fjR56wzYCypneHQ0/9cf3tJeiyyywMtNB"
    "Xb8bd76RYWAAVgjrJ2M/dQYDoCRfQ/PeWrTpYp7g/jfpsf1vknVtKUMsZ+CJkgr7Dtf2HU"
    "wgLLPKYTrReZHnFebVHsLvEhc24JWyjiYoBbgieIcv1f0Slr26wpw8z6dNbcpRDsG3AvrW"
    "lly2wPz1EPi8s9mmwIImEbxwMkwh3tPWIRNIaFzeNnWvLKTghSabbor6UgPHPw0WgRytUP"
    "rcR4gPWRvkB6GlYaKVYSipXe2OnlTYM+plzyAHOKWdwmFt26fl2a5x1bt/GIz+ed8bTtsI"
    "b7aasdtg3Z7pv/aHky/9hzYiv8Jaq9uZftefPDxOe22kqNbWsfFMnxBce19Gg7v+8HMbWQ"
    "QUDFuerBIZPe58mtLPiW6+tOln8JbRmH4ILzFM+ulo+qU3Jto+PQ+5ljqmst/kUdlv0lX2"
    "m7jKbmKZ2cksverbnuKMlpULnKSTFH3zOWoJ3TlGKiwkXOvPoqzCCfVnKp8UhDVMIwAVdS"
    "ouWacisZeFtpwL4PAZ5q0EyBhbBJNbR1coxGwVMDSkdVAPhMHSfD86hzYYstpAjTI6BdTF"
    "Bo1tqWrYSyGAr2bR/AFVp0U9rI9kiLZD+BmbiNxymKkWVjy70A+FfsiVfjjuDH+lGptnGy"
    "OaXa/bn/RHwzaYQlQ/ufvyjlbyDRxQK4vobWEanpeBW92NKP3XN+/ZJ4AN+Z6iEYCfOt4D"
    "7goGh0nf0gFBI+A9936m6EnFd3WcrhHgn2NvS0+Y4RfLBtqnESDnABmyXktY1kJkwqrGtV"
    "VNRKWIwAnObRQVVD05saViAj1OrtgmCvdZ64BtwgpG5YrN993JbtcuSkw9xTE/cqyo6Msa"
    "k9GqbYXtDmgtW+5zRt+wE78rT9Ow2KFxg5DJqN/3dj7RROwSjK6VYdioXZy5bFmE+WKlIM"
    "xXncmk/3kI4eX+DDN98nh7359O4UPLmW9U24ZPx73u4wQ+o+Eo3psu7qwmp6uo1SNEItzV"
    "hVVE3WAdjHS0/fEXhbpG+PrHsITSEiMVigvXioslP5da5TCdSJjgeoX9y7PMKsdoxUrzvN"
    "KiMPBVlYWBRaTUCSOlhMFMhKHVB9ALlrGuz30pLLq8WnRFN9SjsRYhlJcPoUxw5GqgLVgZ"
    "m0+GXHlp7LQIbGrdAcultJVV8/hibZ1gwgcyX3PwZ9mHj0era6o2Nsmo7t583BCGEAuYMJ"
    "+OR+uezNJUhDzV/XiQqGf1694Q0ESwIPx77QnpR4H1zZuogcfvHM59f5tl+PhDO/Gwq18K"
    "GbAOu/y/0a7pnu/dklUF3Ou635kgsHW20BPe0vwB78kcLw3qhad/LdayTn5kInUA2UbS83"
    "+eV4qEhQv4NY/p5O5s5m6edRT47EaIeyrRBzEeXsmUFtL7UgQEojHFEY0p0qXadOTDNAL8"
    "48FPYs9ZyEmD8hL4DzppENicua3rtBx181u74m1ykfPFOe6peT5nV+MeFNR1IxehqC4EM3"
    "bufnmc0AhHWfnDsaoLcKw8r7Me1XgaxP48la9Ma+8IpWB9NWB9JeqtJgiFizle0EpT5/Cr"
    "i0eYMEgFuvGUc7C+FQyICNGICJPsiIggkel492aQOVVPXA87NkPbKofjeM84q4G36T2+Eh"
    "dNDozDDLQalO9iMzYTa8bFw12OJlk52XZMfJXiwwmetw44cDaq7tjYkqwIRY7+19SjspV1"
    "rKENBpM4elkb1E9i02xJN/2EJlF67iFoQg2NjbxXtqDREeRUTr50/n59857V9/o0LxGOmn"
    "o5akRlnVN3UiqbZSZyzOqj5PqcvhgLi1IJhSHeqoXKnUW7tISJBKTZOpi3AasRYO/3k9UT"
    "24PCa/S85mnKEmhOIjz6cD+W8MnlTimA2OIgNPUqRTOIDjqkHrjxyovI+DyFZn0CEL/dNq"
    "f7aio0xtzyqsGCbP5CNtradkX6jxCn5RZdIY8NhygA+s4jgclkTWPWnj35C4XSUC+lwV1j"
    "ae3oiokVe824QVJjvJi0TQr3qiw7VySQnlC4DJhaUWhjdAJYfhJJmwOoyCSt3MifnUna7U"
    "y6nbseLxl4dUU5NQWPiW9E9K1gI4enayjA8esnAvJwhDrdaX80vKCiNFXT/Cbw5JBK5KbI"
    "2mpOT4mXe0KpkEq0EMMEB0YL2QbRNMhfK1lX/wpVnTQRUUIsVcHUj7GVzSfaTWOlkjftUn"
    "Nbqpw/TyXLrWlATw8YLipWXkaeSdd9wotexG0Sp2ug8+T6dZ6oTDIq1X1Cn0XlScdaLIrg"
    "7I8vhS9nXvVYzOuHPDGvH9JjXj/EsW18W5m0tqOD3ufOQBr3Hsa9CXnYmfa/9tpIwytZk0"
    "y8JdyADCNH9RnP9M+jr73xsDPskhEr4xmbOuCR3Za0c/e1D+Nl5VmFsck2p8e2I73Od9Qy"
    "Tlp8MyxNYyOxeBq4KdlnLUSS5aDkZ0NUcXeAwzHOo3Rb1QpiF6Y5EjzOuFYx7Dxhp6ibL0"
    "IlbAbZNoOQQFmNKosf9jPWE+DD7qjIDmMrsxfTsr4aNu4aSpqqFTw+pG89k4HSwh+Zw/lk"
    "6PjvwJpoc8FwTr9F/nuHFSjcv27RDoQva6rh+Bn+kOlDfgpW6YdQI6CFdKIwQYeAF6JnsT"
    "xPJ37bEW4neHERqdQfX420dFjxql3AVLrCpVqSnyUWRfvWMDQs6yna7p4qhvmckJ2KbwWf"
    "nPdmuB2NBjBzECp1248nYD3e3/aIdkDXgQxSXU6WdDpRjlDsLg6RiIs4+yJ+ZuZXlwoHce"
    "aauvhq1Fm6PngHh3YWbwEhgPxU1rRdxhXsPs91B9vB0MOXsB7upoNssFGqFoJpIFrbvQ7X"
    "xgvaQLAFfExr7pAbiGipZFU07H1IFFZyJ7r9d+BqZdzAJ32ViPqol+WTLmUS9/TS6/7480"
    "V3vD6VzCMKr/N95woRRogwtRJhmA5xUbn6tJWrLyYtxotqsmVGRunNTMnRr/kphcpe5Yog"
    "doe78pwHHoEcKYb+ykZEGmtDph/E+AbhBq7r2wvihSfg36Z5ya8sREVD6ORI9HFmAPEp3z"
    "fTZ/rElpdLtFgbhgUfqxodv0NbE29B9ITRZDeQqS14k4xMWX8iXw/KTS7oY0IHA02yaWSL"
    "CLcqFXTBWrQyDEWIqzUUVzmI8KyPY0YUxuBGwBKFMU5WGONy8YZ8coLjwg05kKs6i4XhpM"
    "pT/tNDcpQcGpfL/OaO98shaFhZYRNyneIdrEFwIYOwvFhD5IfiGsxoiWvgCWSFLLQxnt32"
    "13NZgy3HtsKd/I1CuqmXdNP40K1Pj8M7iJAiK6dgc6Y/jEaDNtnEhjbTu6N7v3E26BZe4+"
    "yHTp98sJVVTipKesdL2qi6wSiFfquuUk2nCdLGmFD/cX399u3P16/fvv9w8+7nn28+vA5s"
    "qclHWUbV2/5nsKtGVkPk0InMJN4wrq7HXbqUFYr08i55Brsp1gbmwZ2oQbifuv1LZ7s1jW"
    "dZSxNG/ccHpdHwwIPi6IgIfG7lhFcW8kldI5eCFyqU7fqI7BcDKepyiU0ww22xsdVce5eO"
    "sQK9WfxAKZq1YhpkF2EzKYie+F1CBK2XCOrugFK1rWKkoroV19Wt/MNduMhwhEyIT6K+1Z"
    "klUn8HViOO3oVmqye6OcqzRo7sYY+1qHDVlApXHZglTXalzw4KrsGofInbYKsMhxeqFlqp"
    "z1j/SJ8QsCIJ1tSQ6e/PlFTtY2fMk5wdnkES6dm8CaWR5aEfJtYgX452QMyzlbRk0sZJEr"
    "UhpiIJdqqJ0x8uSn8xzJaawVCpUqH0RpdCkjPHZOWBthvwm5Uxwccpm7RPz2yEF/rjSfTH"
    "uCRSAFoGqYC3JjH6F03+FGo6D4pkYTU9u2hRGZRHsRkbijSDUVaguOeM+B/peGqQf5wt3p"
    "8H1nKiaP+0BSCvc20VSeHQI/VXIZfbtBuarl6Sd6bbtJgpKQCBbU0KY5RpUAqvTZ62SRjJ"
    "5NLB+1yDjfwEyac6oqYpNCfQEgio3ceNG3JrSWwMHe9oTT+3BJTn5PwJjSBuDj9jE8mKgh"
    "VWF6WzvFPYpWpvl9rKO4wLG6SiVMISlc8S5aJWtHBglKqBWFdfP1B3oG9cEZD3FI2rhPMu"
    "z05+l76R3yX2sTBecWC88tqwFSvuFyH6oUsjLkwMP61Ml/cIZQNDhK7ID1RA3PMl7XRgeQ"
    "oZ8jhsZsSQME2e1jRJVdqCRskQjTBHZpkjhbHsgsay/TKQV+mLNaviUMFQ9qk7UYOAZ4Sy"
    "x5hDJcZEf6I6soTDZsQQPzzGgIh129xVZD3s+XP9sKbDwHnDNh2GfTuZpsOwSymf6dCnQA"
    "a1vWmaa8DzCoaEknQ+Ihd3Gk8W+pxtHaxmWpEaUS9rH+GurCpZ+dJzA+Lz2aCuvEQcpSDM"
    "Vw/j0cNoAom4/gwzvfNAPv0Kn/lpHjO9P4RpaE8EVSdqg03bInzqDzsD8n1U3U13KmzRus"
    "lj0bpJt2jdJEyHmrwoVORwTyDCr5LGE1vF0pyouU8S+QczUHyK/0xBlkV7xhNxAYYz7f02"
    "jSj4/k79233nt/+JKPmD0fCzPzy0s7uD0W3qEixV02JYYX6ZjIaHViAgjZth1IWN/oM01T"
    "qZQTF0O8wdVbNV3foJ3neJGwGgyl6g+FrErg6YIL5APuMsYSKLkTbQRlYTm1iuNDr31pOg"
    "aU4RW3KM7EfuFeNBQVvnlIAwoBMYSguZSFGKbEpPZLsy7uXM5gqpc5RrtVAfPCtstECF3h"
    "I8P0xXAcOvD/a14/dE4WdHtaZXTN9TnM9j+6YmukQg7Mx3xZuFxSiFR6kmdZJ4MCVX610K"
    "bcZqnEvNT5tOHN8jvEp+2Zrj3Urhgj4NQT7pZK4AprJepDpgZD2p2+MhmpBZmoRQlncys0"
    "hccR/lkSXieLheTlQg7th6EK4vku2GC/yUmT64wDOar4rZH4ZjEtUGUbI2+h6OYfxOi9Za"
    "aI7tF4yDerhW0Dcg5C87HLV/8rfliddPrqoI2r+MFPwDF9mForoSrbR759bWlWi5XQVK7A"
    "6n406XkPY/D91Cu24yjuTGts508njY/dKT3LK7XrSOVLb8bvX9zEX0NAfR0yVKAwpXBv+m"
    "rQ3eGGzGyF5UfzzPzLBk2sdJMph4Ncfwe4QK2bq8m6woshGyCtsC8aCFHImpf/0XgzRKJR"
    "DNMBuK4uqiuDrHuB+w+aTVWChj8CldYIEHppBjw0ZumRxdrex9esOx4ObPlKglttHr5hxG"
    "NP+gs81oITaQaUjbhsblMqVZqkLbQMm6b9+Sof0TYYPPGLnaLVLwHOpQQBV+z77VIqN0vJ"
    "LpKLcbJ1bcehVsG9ppXpPHeOZNJepccGcyE1YXHqwu++NR4AREqYTaGAOVsriCkIZpBKDZ"
    "Gk5KIl0Z3SZvHh2nuB4UZMLbKoeEGOpveTy2oaaaDUU3ygd5q9NPgwXY8qQfR5ApTFr+oB"
    "yN4qFGN1YiJfVpjTMimVlIN9xURrfF6Mt69xE94a2N5pjKhVTioyEkrJbwFc6cR14MF8wU"
    "AiNXAqMoGy/KxnMHpNBiONBiCA8ptQRROrEARywAO2c3XwDMJbJ2S4TAkGdf+sPPUmcwGH"
    "2DQBfdsNdkLSRZ04wXCHQZjT93hv3/7Uz7oyEZNu517v4pdb51xjRqJlL0RtagptdOouIJ"
    "7Uk96HR7E6n325fO44Q2rHYTxiX851p2LLdvNQThhEdAHE7wPC485fFJv83jkn6b7pF+m3"
    "BIixYOoscA/9BmWBdEj4FT9BgoogWLovfH2CQqKHpf3Nbg+wPZ5oaQtzDT4hByUObsZy2b"
    "tl8fyfWGvrLIhzsost5GJibrBjdjK6gvQ+0EEHmK5jtkr02MvcbTKT2sq50/jwEiqOkDBo"
    "gWEuXaObgtWhlWCQs2gcd4otBPNkQwTNU9wnRN0jzeXv/8PtA14I8s7WJyT4RpRjEgU12t"
    "0sqFH9YnQuRcKxSHI+fv+3fStDe+lx46E1o7a6MSMLC5kbayRUto0cJYwWM35d99VkYdEL"
    "H1jVTP61dkTpN1vUSNuUFnOPRUZ50eoLvHXhspDp7p497/eey5anNwb7Mr0LlpKmXTU6qv"
    "NEe+fonqH3sqUfuD5wQJWKcs81n66jaq2N052g77x77EaYrTijPF85lS9WdDZYnk6QcqRC"
    "JOU77TZDumXqJaZ4KwAXhnHZ5TlOr0hZUSnCxGKhgZz4wMhNAy1T73ZGJ9eV7fZ8NZrIv1"
    "RQuRNIBxnuGiEsX1rioNePHvj8LF9ZKUFeZx8suU6pRvzJu5rBpYRY+xk8JLpY3ipTYjVI"
    "ITpNkqCgPLIBXoHsiYT8s6LpcunzvvmFN+cILUY9Ep7+Sd8tLYRzVw564dyyfDOIgzg2vm"
    "yZfai7QC5pzRSTEdIAfKnqggEM6DcFSuOm1OmuhteJrehh1sqov1FTuYznvYOhBLJ++HHQ"
    "qlS/+JFXcTTLW4MMVUhrHFW3JugzSrMbakB5ul2rIy7IWpxiyugqHKWgxv8oRbkFHpFsOb"
    "RMAFnKsCCHvDG4jum1z22DcZ9tg3rIqFuo1ZOebp7eVCJOdvK3cZbbayBnIJvfec+ej//f"
    "8BbAXdUg=="
)
