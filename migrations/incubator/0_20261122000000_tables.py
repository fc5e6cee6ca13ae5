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
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given';
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
CREATE TABLE "competition" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(30) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "stage" VARCHAR(10) NOT NULL,
    "pool_minor" BIGINT NOT NULL,
    "award_cap_minor" BIGINT NOT NULL,
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
CREATE TABLE "bonus" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_hundredths" INT NOT NULL,
    "reason" TEXT NOT NULL,
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
    "release_id" UUID NOT NULL REFERENCES "feedback_release" ("id") ON DELETE RESTRICT,
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
        DROP TABLE IF EXISTS "letter" CASCADE;
        DROP TABLE IF EXISTS "deliberation_note" CASCADE;
        DROP TABLE IF EXISTS "attendance" CASCADE;
        DROP TABLE IF EXISTS "agenda_item" CASCADE;
        DROP TABLE IF EXISTS "deliberation" CASCADE;
        DROP TABLE IF EXISTS "bonus" CASCADE;
        DROP TABLE IF EXISTS "judging_stage" CASCADE;
        DROP TABLE IF EXISTS "judge_expertise" CASCADE;
        DROP TABLE IF EXISTS "judge_absence" CASCADE;
        DROP TABLE IF EXISTS "judge_profile" CASCADE;
        DROP TABLE IF EXISTS "feedback_release" CASCADE;
        DROP TABLE IF EXISTS "conflict_ruling" CASCADE;
        DROP TABLE IF EXISTS "assignment_basis" CASCADE;
        DROP TABLE IF EXISTS "assignment_run" CASCADE;
        DROP TABLE IF EXISTS "assignment_hold" CASCADE;
        DROP TABLE IF EXISTS "application_numbering" CASCADE;
        DROP TABLE IF EXISTS "budget_line" CASCADE;
        DROP TABLE IF EXISTS "application_file" CASCADE;
        DROP TABLE IF EXISTS "application" CASCADE;
        DROP TABLE IF EXISTS "track" CASCADE;
        DROP TABLE IF EXISTS "planned_tranche" CASCADE;
        DROP TABLE IF EXISTS "criterion" CASCADE;
        DROP TABLE IF EXISTS "competition" CASCADE;
        DROP TABLE IF EXISTS "mentorship" CASCADE;
        DROP TABLE IF EXISTS "follow_up" CASCADE;
        DROP TABLE IF EXISTS "incubation" CASCADE;
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
    "eJztvX1z2si2N/pVuvxP9qliphLHTrLJvbcK2yRhBoMfwMnMGXYpAjWgsZDYerGH/ez57n"
    "et1gt6RxICJKWrztkZo14t+HX36vW+/u+FrM6tmWhq+s8dS5LN7jNVzYs2+b8Xqrim8B/x"
    "A1rkQtxsAo/xM1OcKYxIxKEC9cbODFMX5zjxQlQMCh9J1Jjr8saUNRUJhioluvZCRDLX1m"
    "tRldrkZaURSZbgX9Ekpgb/yvMVMVeyuvyZdIipy8sl1YlOF5ZBDfL4cNeZdFvkrtvvTroE"
    "piCT0ePgFj78Gb+DpM3hSwDxaV5nqfK/LSqY2pKaK6rDS//4Vwvhkuhf1HD/3DwJC5kqUh"
    "BxCSdgnwvmdsM+u5GXPdX8xMbij5kJc02x1upu/GZrrjTVI5Bt5JdUpbpoUnyDqVuIvGop"
    "irNO7mLYX3Y3xP6WPhqJLkRLwfVDavsL7D67EITBcCKMuxNBuIisrUvhw9/5aK6puC/gqx"
    "oMgCV+hZ/+eXn59u37y9dv3324vnr//vrD6w8wln3f6KP3f9tfZoeWPRXDrPe5N5jgF9Jg"
    "89kbEz/4m9GIpmhTscXYoS+aUfTvAEFTXtN4/G2KEP6SQ/Kz+x/h1XCxT1sO94PdeuyOzw"
    "kWJAXbSe++O5507h9w+rVh/FthOMHuxyeX7NNt6NN/vPuf4GJ4k5BvvckXgn+S/x0OugxO"
    "zTCXOnvjbtzkfy/wO4mWqQmq9iKIkh8T92P3IxjqW9Y58Cgh7mg9PvbuEhbWRxNaXsuSpZ"
    "+RMsOyOmeoBqt6+6Uz+sdbe5n8C8B+6N9RPKNg3q5EPQXMGCThq9XwaFysxb8EhapLcwV/"
    "Xl5fpaD6tTNiwMKo0AEYOI8u7WcRhPFL5YPYoTgWxie9DgIQv3n9OgPEMCoRYvYsCLFhzf"
    "6kc9PGKQfQYbpCcFeMLQThvs6C9nUy2NeJWMex4P1IxzLhsnA+365+l4VvvEtmG+8iXGMB"
    "TMCIIvzLeDiIR9gjCAsw8twk/yWKbEQEyRrw5xRYEYqA1OLC+Y/7zm9hpG/7w5vwbYgT3I"
    "Rg1yn8bCPv7g5SNY+LlLO9UVFaPPmEdfxgJs6fXkRdEiJPtEstaWz00fpyHf5EVMUlAw5/"
    "4d+tiAb8QFXJhiBRSXaHtDKpyRvf6L2KckclTK0GzRT11BUlBhUVICd/ajOyEg2iaiaZr2"
    "BFqES21PzIBmmqsiXsdYS9nSx0be3ouKAIG2SpRbXkI7/rABWZfa3Yw5amKPup9qvLWbjc"
    "D6svV+xMjmFfph1I9jzbaTTcofuPIlyO6hPRFmzXs2PQJuMvnZ8ur98R7Znq7HM2ZkYXmk"
    "4JnAg0FGkqtQ/WK4PMRVVT5bmoELxWYs7gkV5ywOEz8NZS5zESc9rh81Pxw1eSsYrzwRMv"
    "xQ76jU6fZc2KkbWT5T0/TQPNIOVrMyBjrPIA7I7n4FZelu5JdL3RTOBEHdV4YTdQ3PUdGb"
    "bvFpc9AkHcUey9zCdwi9rjbWlXJA/D8YS8yOYKPiffve8x3/70K91+ByHWbJEnujEJ3Lrk"
    "8oqsNEs32NW7lIHBEnEJK4meJNk0iPkiq9HL/VQvjbns/7gw5pptvXqi24t/cedUdS6Z5P"
    "veW7PM9jOXgHPEDNcNnoQc4DrDGwjt5fV1JofGdYpD4zpimoT3U32jO6c/K8ohsgaiXf5G"
    "NkzRjBNNx2tRUZJVNI+qkFZQNVOkzbHfXr5/5/Fo/CONK4/vO/1+VNZfUVGiei6zuo/kIM"
    "N6xUA9tV19pkkxLPlGVkV9Gw+8SxFCfbY1qdEovG8cCD28Ae6b3qAz+t0D3AvB6A8Hn29i"
    "IL/5fdLthCCf6xThEfIHwgQpTxMQc0oZsO7xMNVR/n7RZh3TBOUmKdbQN6C1R+H7U5vBjt"
    "uN3avqfdFeiLYwUVtijowX0SAzurTUFjE0WxFD4yn7jydZUQymTL1o+hPoaZJGbbeHomkb"
    "1MLoM9Wjmt2R3nGA1RZhyqu87Wi4mbAkDc4Ujac80q87voFi71FCehxOECOrJe5yP0k5+z"
    "wLzK+Pu80v31y9v/rw9t2Vt7u9T9I2dVT2VUTDFKiu54v2C1I1L7LhOtPevU7Zu9fRvbsQ"
    "ZaWQ4BUgLEHuqhj0XO4qS+66h42SIHGxR/tkrbU7KItznAJf1dvkRZdNFITQLo0ubDvh4p"
    "UBu0xUDTtmFaQijDOZbW1x6SMzgWuWScb3kwf0aBumuDUIiDw01kV+xFeVnMiRHG1+cJx5"
    "AXHr4v9ZWCqDhex2whwEzp9lyfhZpS8g/v1/F6c/1nsD0ZMFLJ3O5Y1M89kYA0TNC54+Sn"
    "y6E5qbyxuxI2mgPHuZSSa4TJEJLqMyQbwBbEL/ShBmE8xf9cQ37eLv/jZJtzYGjF/u8LAJ"
    "Mgi2bAgGnes0ZlPfaJpCRTWBdfvpwoZHIDwW9N4nJ7Y8Dof9APY3vTC4j/c3XdDd2ELAIN"
    "kMqMdBR0U+h6ZLcLoNfvEiyqYToHsKLpKJiaTwEK4Sc5W4KSpxvZwRp0UffqA0VJWtszFq"
    "oiU7ezg1Wddg0Vu5l9xHxo0g3AiSZAQZaKa8kOeiswJxxpDAkNYeo4gaHrzXOPLNDvbbUN"
    "1AzdsgpqZIH9H4sNFwvQl7zGpPtFhwn+MckuCJTslalJykGrRysAQ+8rJCu4eJkyFfiFpJ"
    "TvDOqTpVv0tUkZ+pvv2OH7+4iUPOa1eiROYrDQ6qR4yeMcdu85F8X7uWTIecjTEcA49/bE"
    "bbzB8X9psdNxb877+4uaZK5prA8mTFPkBU5hJUl8fnKM3wBN8+XjDtqtaaIdqD14pOMk4w"
    "pNGhrbL54KLz8NDv3XYmveFAGD/e3Pcmk+5dmwCTVhw2LBjWbI18QpqqnW+d0Z1w173t3b"
    "FR7A6R6FyW8OmnYb8//CY8Pgh3j134fpqiwF1mbQTJolO1N7h9vLFf5E3gnDx8izfLqDP4"
    "tTf4LDw83vR74y84TBdVAHMpbKyZIhsrHAUP4Bd1xuPe5wEOgU8pCCyGIS/V3fNRd/jQ9T"
    "3Xqbah7PkEXnP7pSs8dHp3bWbTnq+osBFlePa1O7rr3U6Ez72v3UGbAAfGODOBRYWH74Is"
    "0vxVFmH+KlmWv6pWsYWqnfRzVltI5qup1RY4Y+W1Fc4SA+pKlEXvND99lZnHxQDULSDUVL"
    "h5OhNhOLiFP0VT0OBXTdW7Tq//e5tIICFvi3D0N9mibVKCbbhx5ofR1v3LvC4alrLmYSl1"
    "WWPU3wussI+Mr2/V1reaFrfblSbP6cV+u5szsJXD+ibMdzSZwsA9e9iLiCYwUyMzygxjWH"
    "BDJKgNt9AKZZfVkO2obNFg2bcYlL1Fd3t89Hd5U8dm7wZMIExrPyiFl9u5uJ2rEpyV27m4"
    "navedi6urlZIXa2ODDSG/6HSJ1lJkn18A/bJPAYbCi9XMso6HZVozLTnhkY7f7GJWih2uJ"
    "44n1duY5nwQ1AWwbpjKvywll3bT9K1zYbG+BiP9xoehV0vceeclTTOm2V4/BQ39m8OcN3x"
    "Vb5MCge2H6FOiSH/J29tQ4fidKGSDcmT9YG+Ei+v3+XyC3oUzUvYKL8izJpKspjb9xqkai"
    "ADOQqD5n6RZPSbFbR6LPXCF7zvU/ZdeT90MTlTDFU60eB/RlTxQhEjF5JXFXk3ratx1NI4"
    "v/t0t6EC4GFs4zo2G7Aobv4ZG4iZHWpZElx9b7IGIrWWVcspKlUCVPe72RqCVX4bSWcjT7"
    "QnmhSV7T1u7avkvpEF0xuZIVfdNrS/MggooswDs9G1pS6uDfiWoq5rL1TCjHFWTdNoEWOl"
    "vagE7VxONVbRICI2RFjFZaeXOzm3hNTLEsK19eMmSLNzLuQtFB6kapzd6QgVRRl3ikKcHP"
    "y4o+DRjwdEP3JlsshSVEl5zBSARf/ayDBdgWUOUvJlrvQy6/QZbp5ioXZ+Sh5tV+VV5sE+"
    "pYjVEetaGOEovJ9AV5CX6q90GwmySNS8H7y56olsRPOGj3XxxVMAgzuLhfMo1C7IctsZ33"
    "buuhd/ny0sIr0McNYawLnq/461NWV5znb5XUyFXumaaSqgh2PiMwYlAPBUaoPebZdWJBi6"
    "9JOstuATJxdZNIAbozr/0W1qSMQFe0AkMSYm9CRvZRnYThbXd/sdlJkOMOj0xXnvXLNUk7"
    "1HJeKc/YVv8Gqg4R9zUVGo/sogKjWxKjEB7geH08icdu0r9QU3Vr6ka95Pplwva0o/GV7D"
    "7diKc35Jj5fPr6aEV51Ywo4FfFc10YGnJTVOC47Ze4FGRmfrmLbZEE31ch3gvtisvLr2aM"
    "g24A77i0jyUjYNVmyEXTcGM2/jPSfrBn4mUfv+28aGFR7tTXhd9mCMXbwP70aqzvXtBk7U"
    "z+Q7K9hlmHTj3aQqfaEwy0pUFsT2/sClqhl0N69l4MWqas4ncHOyNmxzXku2jrb7xGKQKf"
    "1nkgtBZuxAU7ULMk3o4C1oKrQatbhEA8usqcCW18UWOkTLDWJVXmnvKs2n7AXIGtST7tSt"
    "qitljjyr2l2iMTKP9L/fcOnGCp3CbFmFFSjdaHlwawy6nsErV/LmIqFBxm7APm1qHRxapB"
    "4kGuc0fSmq8n9Y7Fimgo6xRCnp4zbj2I3nOeRnZzNp6oiuxcX/ZssqdWmrbLO7GH4bdEdt"
    "or3At5mq3bveZAh/UkmGtZuqX3vdb/j4WaZOW3deAqnCmkrDQv39q+7nmTnFqhhS7uuttL"
    "xaW0i5+/xkkmgScygH4WFoxobiHMMaKxasgEoaXMZ9WX26iFcS/CP2aQmaClI5DBYUd3SW"
    "rnowFrMFsLae7fywnQzo5miz9nUUa7mTjWgYWL29ReyEg2dq2MNF9GK47nzXseE6VWKb6x"
    "3/jdwvUi9FZGPpQFFYF/GRV1od6Q2+9iasKhJWQ3qWTcaapuqoCxRtAnhRE9SU+06vD1qK"
    "2xvz/A2fvK+SNabDI2heV6KjtD7kOScnCZ3hynURvl4lZZqnPvBldpcZQ2MKrLGPjPt4q7"
    "y+3GrDrTYVsiZUOenhAVRlLHkXb0Nwn7b22A82vnEZLAdYfcDRxyX6LM8p6ukixj5aumxu"
    "2fOVBr+A1ShwHYsfyXfMQhBYNKUXCGlP8MpAV42TT6DH2Q5O8k5uPaiX9YBXRDhuRQRQfi"
    "SM5RaV2Ms4LXg1QspjWFsFY1hZPey5EFsINW0JgnQc/6L4726QOPzTann66XhFz8JRh9x6"
    "U+Q41E7t42p9s9eXq/VcredqfR61HjQZBSV8epGq3++GtbIp+sI8QJE5qtimRjXarh5gaq"
    "ywQJtg/qTd9R24rKOBG9QwUNnEkgRAa3tqWyyv0alJuEQyQ0sLST7qG2PjmZ1J2NlwvMs8"
    "lvncPK/FQwhG3c+98WTkBBHodCkjtHYYQedx8qU7mDgdntrEl4PtbOXzhxI8i4oV2wwhWY"
    "H1SLju2iqou9bLI1qR/K3aSdbOnZW3R3uAisvW6bK1Ty44XLge7yarJ7Z7pevg5qqaeG3r"
    "NglCtaf4pIvSu2FZmqY55bF+Jt9k2BOW6QtzdduXscBAp4bXSrTbuM41kG631IztkHbonF"
    "i0ZEf6XRHVpQWYfXfayBobDDNjyYDYbs0gMywUZpcOY262FnnZUf8HRGtGiT0HDbdt20bU"
    "n14ZH6fqd0leUgNb+u3ccOIWi4nhf2J6NrFHtGxSkO1xRu6Wq6FEfuKo0aqxyBOEjXLH53"
    "Edny4bzYOxn6aB0c9HgRkLb+XC2CVoIsBla9zufV7UMuKnrzDecFP1Bt1xt03+sxK+iKox"
    "VbuDz9hUuk2KdXIuP7n7Pzn3+X8au83Lj+0HkTDpMty/xz3i092MF8bWMOk6p0h3Mf59PO"
    "net4lNPVX7vc9fJm2QtpcrE3tkj37FFtn6UzU2vCftx5ud4nd9gCjN4lS/Q5CCL1qQQujJ"
    "BnyDtT1DfPLvjaYpVFQT1JgY8rAJFeiPtcG9T05sQh0O+wGD3U0vFFkyeLy/6cJGZvsYBs"
    "lmQsCJJBsIQJFohBApj0iost2UBxYlXxDNrbnyTPV4S25iJJ+P4nRhfG+OtbJ2DN/lm6v3"
    "Vx/evrvyQve8T9Ii9mxmGbGTJ5tyQ7muKU0uP/2asXHqrndjzQ5VkvE8sD13Jd8OxypYaa"
    "6JaGFNicNxChXbaCJQTijN4Vj5koqaiJNO5xrw+62AddcPR2vkTHcLszUWMtBFhKUuIs3B"
    "eMFcn3GqpoLlOEYPR6p5PuTQOcQIJ6rTuMSjnNw9X9Wraipce/rTS2u5pH3Vs/+ruVitqQ"
    "q/sywBy52rqedwvqLzEiSszmaj+OIRG7itJF1clHABNh8ow5qVxqyajxZI2/JSRZ4lsPz2"
    "wyHzJvyi2baOJrKttSjRcwFW8222EWW9TNQeYL6mbjMR+Q+VBN0qg5l5kI2sprIzdi45Wh"
    "nRslQJa7tyvLIeR9OkquR6+g+DKzBVE3nXUn6mqjDTVMsowdB1g/M0FSrsEQZypgknUYHJ"
    "Dkfr1plwxOZrKmwOWgLbaafHrI4cbL4CaakEm9cdVeQZ1bNqRrXcXpLvNwqqZpbAxfywDb"
    "RMkUa1hE6nChWxcMaCUgkdtwcj98mZaGTP3FTgFApyQQnqUZ/N01AmthFVqgi7QueGYNDY"
    "6kl5PY8wbc+b9UcB7wy41fJoMuBKQssOnGguUoYplBln8gATNj/WZCOb8xWwMrEEM/8Dzj"
    "WmYmP93I4gKzDQSpDMHMCa7fMW1adS1MuRPVFTb0hdw5ItklA2Xg9sYvFokfHnBk6ncwt+"
    "XilRTVaDcTJWlJbA48c4TVMxAv6uLuEMlonV112cdQPZFprfRdPSS7gMx+5UTd1d4gb7vp"
    "XBqjrOTE1FyrsMJTqXywmquHNmaipk9uYCyGCIWopwOrEnaijj2ogyxyqziAXf1TD55koD"
    "LFd5J9+53ZU1tIsxxcOKyRwa/E+26yE8Z0Mg9u/JPy1pSQXgeQtZSXGM58LtF5zzYTdlQ2"
    "DLX0sskOARX1EsnAOSWlcskH/CRu8tLwZrxgppUexmA8+IppKNuKE6q4v7stKIohmmXY8L"
    "C6i0yRPdmFjVS8SiYCtfidxonbGyJ48tursrpobvsDtb8qq7Va7xtVunCPbJZU0CRA2sRc"
    "Ubl56eh1c9I93FhLe++IHXl7e+OHZ5Xt76oiGtL3YJwAnCtD9BOF2S9tKSs4nRHYIUbpdJ"
    "GyOnp6Svmm1cc8rMdHuEX5yHy71nZzNpci9boliRd3+xOZe2ypLvRefuvjewO00MR22Cic"
    "Wq3WpC06fqw2j4edS5v+8Kw0+ferddGLHRNThk6zUVtMVCnlMY9ak36AxufWMWsoqI7EZ0"
    "Hu969vyWJLOZf3m8+9xtE2armKrdr53+o/0NKLaBcA93Xon8bZbKdm+TK9u9jVS2YwylkL"
    "QWpGygRN7gmlFcgOMCHBfgMglwboxWvPjmi+BKFd587TaySG7oW6fSTyBvOU0K2kzwmmva"
    "k4ydvg061ynrahC2TmJnBJ0+axj/g+0LqIpym4nNxeINosd8GevIsJJBmoQPv8uGsIERMP"
    "Y7ewHMq8EEC8BC03F6lkavLu15gUKD4azHwwo+/Zl8x7QlWV+zO4e1XXhZUSaRTlVHTGWN"
    "F2xvKLPlrlhfdQP+kY0WmW13DSXgY/vFvCVDDcVWVnsvt702SFWO2Lof/hqba0GggDWJcf"
    "kmY+wj4dW+MyC8jM0kScHXJThhhe9j8YawbpNNuUnTbiLqze7OiXEU7yk67SPk5aZzlJv2"
    "X9O53TwhWu4HqLIfgLvzfohlNiiITfnX2EfGF7jSC1yvtqp8mQsuM1PVC7HrICW/lKu8yt"
    "y2y227TbHtBvKzFFQVy0i9tSu+37ozNgj8fKHo+Y3hvqoL8fbwYFmGVJO4HBy61yr+baXR"
    "Z6oT7UXFhruyQRxbE1mLWzKjrA+wSOw6AB/RLKyj2ZdoKkVDMf6NVl9sGSybrHuw6PUcju"
    "9JfJI3ctNzvUzP1esGfD6L81GaATc+JGX4bYBBJMBVMHSk60SOUCdw5Guv+w0fP8v0hRYK"
    "Eim//SG38yRD39wgEc3XZyKnOhFDypWKdKVCC3X1OFy1yNknpKIo71UwYvZaxUJIAgsRLz"
    "eH1ypVcg5vlUwRJdpcFhXiJ22Rha6tWSjGQtYNEFLVf1uyvsX8OBBULXXXs4Ysdc3agGAb"
    "Gz9S4tRcGq6XNAwSmVNYLqs4vKNoXABG+T3v2b95wBVP3f77hOBmQzcN3gi+C01fF9U1XN"
    "oqY33RGY+Ht73OpDcctIloMFaNz6bquDv62rvtCr3BeNKbPNojDKo/y3MqyPCjZdOyR34a"
    "Pg7unCkWmqVKzgzDyRemxyCjxiD5fvcOQ+MVKiHN6L43+IwE+toJojh/sLtlzOd5jpM7vn"
    "mRTG8+ZNERPyTriB/C2EqYVSHPcwUz+WmqfIyqxLLgdU4Ztqwo7yg4xtkwnmvrNfxcc5sH"
    "5gBR46LzjnP9ukAWun9d4irv6ovb4f3946A3+V1wLtw28TaK4Fy3UxURgjHwDH46PJmq94"
    "+Tx05f+NLtP7TJ2jItURFWVNnA2Mf+5HHUFcYPw9EEKOBrWDoVjI2mm1O127/rjvowE4BD"
    "dWWLc/f6d6PuACeXFUmncHXf9cadm16fvRKYsDiTFfbW7uBrbzQc3HcHMDNVn2VdYy12pu"
    "qXbqc/+dImKyoq5grNlo+3jkxAJWvuiARfHm9giDULCgfVuPwNa70W9ZgjPaF/mQmcc0fS"
    "gAOdZprs/jYJWCVdIP9x3/ntfwKWyf5w8Nkd7gP+tj+8icaBmuLcFPIqMWG6Kp/vKnFTFz"
    "dWt6gI4B5hIxEvWzd3UcvtEIwQNhHuY3gGFbqEW1CnG51iAw64c55z7fMk+rPy9mrzlJmo"
    "PglOyEJuRh5LzMFOB7sQyBzcXDu56CZuDsRvL7OI15fJ4vVlTKaVgi6duF5vexKtdnTnzr"
    "OKd59VLL8KEJPo2n5zvLd4H+AR8nPjXq/8Nh4N8wNGwzzvmjkEl7ynJlgPfBSRGI2j9dF4"
    "c6yVXeI3+OnyzdX7qw9v3119aKE8jZe1+8n7lMWOHqJdAIAw2+aMLoqjPcCTXzFHzVGiiw"
    "KQRbE+auZCNfHdG1cUt8sCgUUjYCmj3u0kWwJDmf3pmt+brsx+kc1vFbnQFAUuM6uErfWJ"
    "TfXY4I3FfmlJG8udq6looe9HK41puXM1FS1xs1HkeUmbq7ObrKl48b6txbYZIlLCBsOxTc"
    "UIfSwYEn04TLfOTE1F6gx9nWqD05HzAjxZKz4nwC+KpeYDeOIfG5mlMDjFYBG3xPdSFyUL"
    "VotoL9QghkbgO2/JGvb9yiDiAlQgd4gcnwBw6HSxZcTlgHBlk/Ni4me3MbRIcjKAs0gR4M"
    "drUVESzWQ7qtNZyY5pArUNZW8v37/zbGT4R5p5bHzf6fejNjIJDkWcxRGNzAkBtR5FmnG5"
    "HFRPmWeRgh3ahiMhss6PLBJW6BGf0NEHy5bzpF/cPXbbBOim6qiLgYAYe2/zYQy//9bpfc"
    "VPXkT52fasnT+JWKdrBKFY+aEAKa8/VOX6Q7IhgPgRG5qzzy+5oyvmkKzPqpbojgSGtVjk"
    "cEt54wtdtxWDuGy3FIhi2poKwG5iW7LKy0RYw5QNQvefl5dv376/fP323Yfrq/fvrz+89m"
    "COPkrD+6b3GSEP7PPoGswAo4U8l0VdjlNLE1cgQtegJSjR77oW9acoqslB8DsKHgOfOwbe"
    "FckKCT0BUi70VFno4dEhZV/DjvEnZ2hIhJCXnQlBW6eqPhUxMRQPuwkaMQ+PuWmkx7kVCr"
    "yJnOGEqJukXV0O1OVXTzrDbj64eFKWGKcje0l8ez6p5qj/UOypORoYutdVMlQpMam+xrpF"
    "WNUzocaRz/GPBS+wbaoizoFUY49ZVyrbSfOTtYl6UI72Fl5NqW4OFKmw3dqlrXIy4cVwII"
    "x7k24btrlgyCadqsNPn9yPFgv2WTWs1bXzITDuQKWcG/6i8/DQ76GrwKGfqr3B7eNNZ8Kq"
    "97j8Ul2in+GX7q3jZ/iTzm0/AyhWd6POt0GbvMjmSoK7RZ2q3d8eun1WDYj+taEKKwj0ed"
    "S5e+wwctdBDJ+CxjzGj+aKZhTzU5Sf17vW4o3XyRaSHUWVD19lbSTOzitgIglSNjCfpkkm"
    "EonO5WLuvyAlN4RVfZXRriXoVIxtkpHMRmNIucU5NzcF2UM3jZxxIwGiA0NH6nO4YkJHsI"
    "NxTux8JD8ycp5UlxO+MN2PjOGc6qa8QB0/X/2eIFkp1SorVFa3/FJgtGAcEuVBSDURQ2Cl"
    "CkggQSoufOQWPrgb9KJMN6ir+OTOkI8Q8vR47gU9mxeUO+eO7ZyLZxrlYN30Og8RXnlAkQ"
    "eeiJ+GPE8tr1L2oQ+0eL96ENVUv/o6ODRDCqLdFvaVQV40/YmIBnNh29M4TYL83I/I8H+m"
    "wbzkH5mrSbNMHAQSO/bWXGrUSOhOdLwXce/6GdSWA7zrzMiZ2z4VpDp+Wl1VhOl442hu+P"
    "w0P7Jpj2vGFzxAuLLKG1eNT4WuLY7kxDVAxBHlIdc85Lqyu/lIVp2NZ4U5oUWnpggH2GXV"
    "wtlvtfUGxN6UeHb/iNYexXseGptB856LisLixze6BqwVhjE9l6m9G01TUCteayrdtghK5+"
    "xVoAFLRLcUasSp2CXMyHXpeunS5+/7e+ab9dghCnCmlVxBIB5BA+E9TiNN3g8uEdJjRSYu"
    "D0mpWJ68LJMuLsyc6F/cjTqfJm3CaKfq8AEbL2obbLoYTHaYqr883n1mWRZ/WtLSTrHoDH"
    "5lCRai+oQjEHO7kJOoz1fVKeWEl3qRGilBuiaVeztxiRRWAlaYi5siqxBDzJei8FLg2TYK"
    "xBL66XjmSqWDCRnDLrLGAUK+yJVeZKqaWDdK2FBdSDdtpZczTZvndGz28rg8tozqpqpmyn"
    "MqSOI2d8nYEOnpYL2uPqww80KR56awpaKeG9ko9enAfRsG920lAP23penWOi+QO6ofHkB4"
    "0VrAKhZ5MQwQnqyYXw3OOIYsAnK5T7efjt9FAaa5xpAwQaf/tmSd5u1hGkd+7paa8fb/Mk"
    "S7EmvX4r/GHnErFfn4CU6IvWvs90PvOQAqjzwAK8WZ8TNgviPlaO+v0bwSQVURDHT6xIU7"
    "p8EdoeWcJQviDC7BWGkvMTwlo805NMcJTc8qfbYPV/Di3H0cNDoPul+7IwAcH0/VzqdJdy"
    "SgMZmZl1nPFQFtyszIbD+96972xr3hwH3sFl8oYmAuvwaPc6EeuH7RWfgKnmoFebWXH8Fo"
    "hgEc0fX9ZTwcxK+tOz68qvLcJP8limzUsEJ7ynoiEOlu1LDHNLRGOEHYjSobgry2S4PnlC"
    "RClOeWI2rVZQOwk+jafnMBPSWOnOOfA/+5TsVidfSDlA30wlzAD5SGqrK98NIs63DBOGyc"
    "l9U/btZMJFQ+Sx4zfFkQKWUxhsvl7J5qT9So4PlgKIwiqipwl9LaqD7YEzawm2qo6+z8qZ"
    "Ses/OnpmLE24nnxMsw5KVqG+KtMiDz5htZjQVNooo8o3pJu+zON1tTEXOiNQUWkXo4ZL/Y"
    "043d+NYmQrYRVaoIsvosmyVttAecsedN2GjgygHrnrr5F40ESjbnK8GghlHO9sLpxvZsjY"
    "XMmoFEIDxrZhlSK5vsq1bnKhh74HJz2w7GamTb8R+cCZsK2MxSJaWErTWiBnz5GzZbU7Ey"
    "VpSah0M1xmmaipE4n2uWWgJKHXuipuLkBCAfDFMX5tk2CaRcid3hVFd8YyKiQ5VONPifTL"
    "gO/PPV0tWVvv8WlEoIqqBThYpGXBv4IrB9cqYd7WZtIHiOj78kzEa72RqIlT/goQSw7nzT"
    "NQStAtUpPHt9Qm0Kvz0/vTJFYGSmTouKjM0PF6xCo27NdHneJi9UXq7MFlnBP9QwCYvJYs"
    "UjcJRh0g1SYKUJ7FJutAjWopBVsgJ5UaeSuYqpWHHkd8XUsvgjXKhjjt36/sVLXFS4xMU8"
    "sRljUhB49RswZvc8BsLDrrOEh10nh4ddR8LD2L85wHXHNxDcoxS3WMJxd2Mis1a38NOctb"
    "zFcVjBUWpa2FeGsLsBcoQqxNI2KRO/tGqfa+DcxTCOoeQIx4XLg3CTinB6YlkM+Rmjb94c"
    "jGsZOWUYv6HFZeAmh8f6SA6KkC3GiHci3MySFVNWjZ/xfTFi2x//Og6LPkq8LM/tO0/EJq"
    "yLp+7k4SV+uibx6pLyVF0tMmcJ4SglL3ydXkg4pLEHgS5SdjVU17OeGO8tvhrdaIEKrLed"
    "8W3nrputnY6bwHWwL8MzW93aMzYI/6CgjHapg9G6h1maihAWpl05DPIgkL45E2XfUXWyGh"
    "+xAHIowDnezhyNgk41NoeisLObnDeibqJRF9Mut4RVxntlwKdbXNM2Ng+aw3+4hmL2PGjx"
    "bTH78MtKNMlafKIGNgmSLBpvdD7q27KYnQ0QYineU9z0fG7Jo5VievaWKafo7KfjonNMCY"
    "ZiRqQ40ibBW5oVCd62XCaVBd+fr+8jr7Kd/+J2OJiMOrcwoPd5wCr6aiq7awRMGMDCvfe9"
    "O2HSHd0LD50xq/m7lgEMqq+FjWiw4r+feoNO33u8kFVRcZ6Fb45sPoQjVGDgmmaZ/J5rmt"
    "XTNI8s6drZafECrpe5lirXmt6oDI092GDW05L4oPlIvnulnr8T2el/CfsT/gPESE31CZog"
    "Tc5FlcxixNfyp+dhEo2QVXmYBA+TqG2YRMEK+ofXzq+YLeg8pfO5h4h7iLjczuX2AzxEvE"
    "bC2e35ftTidZ0Qrqkajxgam8mK76//iwZ1J7OSmBpTQOI1l3gTffGp9rcwjKg3sPthyB+R"
    "Vqr4OddyqqTl8H6HAWH8KossfpUsil/xfoe832H2gPB69jtMKq6evKcTa6rXEe4TbOkZ4L"
    "GQ57IYn/CcqEBG6Bqkw5fmzMOAV2pg5cwCFpIY4tNp6q+Pi/CJrSSgN5qHtE01a9g2dfx4"
    "c9+bTNA1aliztWya6DPt9gGwm363TagiL2X4jlO1N9h9Kqu7z7E0Kcz5bdBmvchh3pdCld"
    "HfXGdgW2+uk5unXkfvYecHFahlG6bl1dErXR2dzikgIOR1kYTpCp3diq3rseMVXMyMlXh5"
    "/a4I2jvK5uH97ioD3u+uEvHGRyE784rOn4rV4w5Qcg5WZQ7G1krQqWjEmbiTFccwXQPUmV"
    "Nrj7zgfTJv4wXvecH7TDqse9fMtnmdoWHCAyzo9bmf9hrIuZ/5NOA6HDz/tg0T8m0bRNbv"
    "acuJbQwp37iJto3cWzeGlG/ecHoFllXMB6ufhm9XHs9z+nieEcjEo97t5CK6l8tBuWlNYM"
    "L4+o9wBmTTu2kXAXgYmrGhOMdc8Bng9t9b5cD9ABpdk8qQhnGOuekz4LzTyDjKmbhyWIPN"
    "grGnPnCMM2EcVrcSMM4SybqQy2iW4Au1/CQ3t1/CzJKWNMYwmhOtGzZNX1YbC5QIP0oSBd"
    "mk6xI2F5usB3M1Fq5dC7mVhkf0YMi8Cb9otnbWcNg2ohxX87AwbA8wX1Nhm2mqZZTA9G9w"
    "nqaCBE8XcKVhT0cFJiuhFpgz4YjN11TY/H0dBbWUHl/+5o6DBnf6AvnNpCUwsT6bpznSbz"
    "B3kzXcK0euYN32mixWbBRxXgrverAnaixOmlxGtccHb5omgqTTuVVOH0J7oqbixHvq7ccI"
    "m38KpqgoZTSMw+6fE5iLN40DjQifJiOaqzFVx52rgWKE8SRvSoJp7EzVEJQOSsRmtr+9yd"
    "iuhTBrQrawcAkyVKPCsSxRWiW+KT4ScZfR4X/wymAUBlGxOCqZr0R1GVuGqrR5s+Rrh7LR"
    "eV72wRu95LzsJ/i5Udiz5Ua5tFVOIL54GA0fhuNOv+2VIpiqncmkc/vlvjuYtIlomuJ85V"
    "agPn92Ew9bToa+uWHL/ksiHx+MUvIopUgCKLBoKW84nZ/otNdMJQFNCfsKXfKHu72bWUeo"
    "FXJ+R0/u4eVXw5s+uh6uSpB9NcZspqLe8Cps9/0RNf7DniUG4dCaTz7HebyWEfSspyoYti"
    "9fUNyxuVsF2xO0yb8tUTVlc0um1uvX0nsCa2iC1CTPKfl/ibjWLNW0W/bSv2D+/W2BD5g3"
    "trZtiM94VQx5fdtzXw5pGgYvUnmEIpXwq5daXC2ibJqbn77S2lvndtL72pv8DnoanIpnYC"
    "JTFUTtT5/aBH7aYjFV7zuDzueurcvZHBd1uak66fwG50v8qxpanf9nxa5Z/BkIkVV5qbIf"
    "gxNU6tIsPa75S8aSLx51lfG++Dzq4J5f6iJu93G3/0kYdXqsG4ZBlYUAiBdshlH+9nclgO"
    "iSJLJ/P0mT2H9pqbkoRQlMiipSXyqOukkwn7jGlC3FFlmIMCVfhOKLwI1o3Obz49l8SjVM"
    "DFjVXfunxtklds9bOfyeaoBqr4FisqJEEQ2T6JaqAhWx6clSfqYqVpIO+i4zVKYuZcb9Ds"
    "9Ey0NVqz1UwTpXsr2BLWkOQdMb36Sb9yApM8L2i1mgU7PB85uhD8wFr8JOP05nh4P7D8wM"
    "1vM0IdzFebqP3f+Jxl5B9I3ey+bvxK3RYpbihawDb8bWvKbLqEEuBjYNf65bBBjyy0qer4"
    "Ans9dgF7RXJvLnmAiX0mbNEt+y0TU3pofHtlTtJljo2lqIYz4YRxGPvI8kLYCihhdDCsQY"
    "ABExLpiykhM7P80PDZ7DFHIKekEqrn+m658+xnu47vkLsv+H3Yz1BHivdBHcYRVTPH250Q"
    "mCSCB5Ol313CVtZ5NEOiHtT2USgz1Ni0kQK+0FiHUim4YtLRivQG00YToQLLZALeomiBPU"
    "plxTYHcgaLyIBtE2sJukmEjc07zzAKWVCy2Vcpf/cJ7y0lwl9qGJIvrLeDiIh3RHEZZk5L"
    "lJ/ksU2agjsCmoIRY4c3IN5nC55dDexgnCNZi5Rf6IYa2BDPV86MaQcnjTBU4/ZOVInXeh"
    "GeuJ8l6pM2avZaikxf1Lx/AvZamodWw5f8OS1FnCTWKCnTdir6QfGrtX0p9aH15ff5haV/"
    "Tdu7ZtF2RVJpjHZzcZuoReVhoR53O6gV3SYk2Q2HhsKkNmW9d2qG5nmrQlz1SXAQQDhPWo"
    "qH+Kl07VqfoNhmuWSb7b8czf/a+SDWKYsqKAoGyrC+ITfDuuItRQRcjbDumgNkhV44TH7o"
    "MkG4ZVKP0uQNjA7LuaZNu5mKSm28nqs2wWEZwjhNwZX51Uu3BlgpriWZL7fbdVy/C+P4gq"
    "VXqBKeu4vfcK0JEDnqWC9XlS7aq43auXaberhHkjGrJxkaBzhEbt1Tt2BTtnHkHGuDZ9SQ"
    "kz3bMgM93CEhsAsIWztRyrvqGBkC6azM5o4EAYhgK8uIWPlqsYHaPkuQ/QCWC6nBfAjoJf"
    "p6mSP+sJHcvRk03ZfhpuzD7AmM2yJXJ5EXYUBwFfzYpLR8W9JBkIGEsZ1/LudhhZzRV9dl"
    "z4tPcyK+y971p2q39nvZVX7vgMlbaw5LZ9JWKJqy3eh2RtGSZZic9AoOn2X6pmfxJXVKvI"
    "FNzsVi+zW+NLZfWHt79i+qiiYeOTqfppOLrp3d11BzC/ps9kSbID5XPnk2Yx0r1JNtK9iW"
    "lWnrehMm+lfEAr5bUo0QIWUR8Zt4dW2h7K4zSOaBO1MyPyweqn4YDGsaPc/VGDVLw1Kk/v"
    "PWP4RYQ/lINy5n5xdQXYzxczQOuc+RODW00GsRfbIIOsXNxQsKPVPnuB2/Yqq71g447PYC"
    "+wswVBJQpnjcuqbXT/SL6z5gnfiQabisgmC8pnIzGqB/5bwTRE+BcjcdhQjM9BK0CsdeH4"
    "L8yS68jIeI4jN0qc1Cjxa/dh0iZPdGNO1bCB4vbLcIzWiflKM6pimjBwP0VXJDF5wxvPMz"
    "diMjew3UBSJbeEYLdVwkWebVtX7O4+9m7lij9X/OsDaFUiCxoBJhPn8kbq+Wi4BSXVghLr"
    "ei5kOTnU+VwNdA93P/P0oIMx5vapatmnDLc34uHQZm2zWE3euz9u1HfzBICFL0AGj/1+JU"
    "xTyKH3WaYcLp7VMOXcI9lqWHhkdiwKGoFeNB10ZaJZZttOJ3txn4jGE8sxw7/n8IUxFFQ2"
    "7dITLytmBwpZkuKLWJzipVnsU6F6c7we13kkzGRbFXAxs3hVdpf4hPEbdsc4KuWE2ek5h5"
    "Yqd4ap2nl46PfwI2dbT9XHwd1w0G0TS5U0u3XL+e0BG1GH/4rv3p4S5xqg4kHGBwQZA8vE"
    "AoR50PeRcOgPgF6Sl9SIkcZS2nN4FFU2oRc0Nr67ysBc3l0lMhd8xMPIfrwwskLJ00HKEp"
    "a5mmpOI1bZllcKLHKAkK9xldf4GWS5fEXofBSn82S+OdZNWLIb02VvuYMWI4Tc6h5yEFe0"
    "sUIjwOWBtuVj6lyCuVEN03FcU91vqc0nitjXD2w/UQ2MD21AwaNsD0Y4U5RtvOzAAc7s4/"
    "SLTBkw9pgrhzgLxOG7KHesuN/gLMfZmm8csk+/jqiy6/i9P0bCjftuCH/+O5frcgerV5Qm"
    "Hla3BEJOcL3aOM3Y1n8XcPWaJtbnT2mXtBvQ2ufkDQ7NVKhApQpZU9a6DiuFvogpWQN7Rv"
    "PyA/XynvJy30fVyzbszs7bs8dPxCHlFdQrVEF94wmhPG5vf2sk/0GuWurjjaZaRoK8YT/b"
    "J2rMvFGZahSyiuSGHc4VyjhcaqaddcimxKqBS4rhXFs7hAv756Gssf5ITPGJqgRBaGFEl2"
    "wArRojqJzihVzWqZesI641C4t4gaKpU8lcxagyiY6oWFqeXBfjlapHFaUzeWyPUUeJtZou"
    "4Dj30/EQmEo7znlC5RF1NPsc5Hadhcg4rJGi/WLuPFU/DQc0XfFlWJWjiGGnWvj+Y3fGes"
    "KboUq8mCeNimcDni4b0GWm3LCQCePQ3VM108Ktpi5gD5gjS7F/bZyNITSotcfYMHeGC/pu"
    "/F6zwzdU/WHDLLAdgYK5YwsC2jtZ6qDNSXbtI+LOTGbUfKEUrQJ2aSS0BATtBh/RBIBFoA"
    "1Gu9S0mOy1U7wU+7J9p8+yROEsfEerBMt9wzpMqP4SQ5Ql/Ette62ct/Ah/L+2puYKOzpT"
    "hhhSOF8MJhEJKPYku33jj10ar59b8gy5Stk97PWNAp8tRW5HXWXt/OK+e3/THbUdzyQrM3"
    "3fHQnux3By1lQX3KeTXhfWXqZT9XY4mHRuJ208kSYwk6k67tx3hQH8TxtOzJoKCONUvRt1"
    "Pk16g89tIuniAnuiT9WHLyzVbgOowIj7Tq8v3A3hnwF8DVFWBEmDf+CkjroPw9EE0/R0ut"
    "F008n9y5uXd50lL+86OS/vOpw64zKQPMYaPw0vep3bWJOYiZftMCZn5VXrNMKp+tSDA3jH"
    "ztVChsOHldX63c6IfaZQUS94Cn7Qsu8NMlgyqaiAwdJPxw2W3GDZqCXmFeDOWQFOKZJGFS"
    "LjuRO8+HtFzGm8uNbRimu5h/7E6FaTQ2Qov6dkSJo4n6FSl02qw2+/1dYYin6RYKoMD2vt"
    "M1a6BIDQjiKbudI1BBri1nBNh958LX85K9kga5GVxNpSE7vBqVpMC9eyJuXRTvWy+pmgvu"
    "ZRat3xXKUtoNLuDnzOdPEQHRfNq1NPuDmApkURnL5WaEVxLV4s9LYzvu3cdS/iOUI54N76"
    "p2sowGFmWDVpMZAYEi8phnNHUqXEcOrKfgFxal1fvf4wtT7MRNoGoW4NOxJ9uSDRoSPXzs"
    "3Tnqm+68jjxr/rFCSbj8TATsKiAjLeliw0RdFeCBXnK6KhTBcVHk/xQl6FtQHSZu2qsGob"
    "p7dPDq/W8AH7AiEl+rLsWqxzxavlenZPFn6zQp6VACF3rVTatWJvuAKLHCDkhfKqvMa8UN"
    "5Fyf2+ZD2vZu6j4Uokr493QpPH+RIn6sPSeQ23OtRwO1+OSjV3ctkpKuyS4n7ebBvYd6Ef"
    "UFoM1keVxCjmeWuLsWl6Jl03CPJgCFigENVhYAWmaiJYqmbSwwvW+a2PA81sLFprWbXKwO"
    "t+N08TYRKlPy3DSTY4CCfm2fm60zCbcffmq4J4mLuAncb9LgP30GZ2GwiqS5EtuASt9Owi"
    "JC86UBJJe1FdY74pKk9EnGmWycJDfIFnCUElB0zGg0nqZd7nwSQnDCZ50WUUeAqYeIOU3J"
    "BfaSMvz5E4ohENkF9peW2+ASIOabiTHS8Ve0IzJa9retK6pjw75XTZKTab5WbLbAj776Sq"
    "RcR1/9pQ3ZSNJN1297y1R6m1s3BoYHyG2vXsq6LOib3BncAzJ9XhCeQuI66CfSYarqDWS0"
    "FduOAWiT/ziKusrl7cDu/vHwe9ye8wYvS1d9vF2grrNbzW3AoG1Z/lOdYzAQxhTBstM6AN"
    "bqfq/ePksdMXvnT7D22ytkxLVIQVVTYw9rE/eRx1hTGWJwEK+BqWTgUDa5RM1W7/rjvqw0"
    "wADtWVLc7d69+NMAZuvpIVScc4uLveuHPT67NXSrIhzmSFvbU7+NobDQf33QHMTNVnWddY"
    "t4+p+qXb6U++tMmKioq5gpF3j7edSW8I01LJsi8TGPV4A0Os2VQdTr5gBRcWMBo+zlni7N"
    "5mibN7mxxn9zbaz1zXFrKS10cfpOLyb7r866BVnvOYPuxmrCfA++vNB3ZYfI7C2WSFT5RK"
    "ONkIvpOYKDGER+2TGxbOeEH3EewVHMZYne2VgRKA5EoAvgAHeAK4mSBasrD1pUY0y/xINN"
    "hmTn34xOJvpc7MhZB6CSHOHixU2yZIyk23lTbdequVv2ZIhJILAjUJLt3P0ioJbYqM5duM"
    "3BqTrZ5F5PgeEErmSAJR6HOGZ/TZPA1CPegNlc3VKla5zwnTN2ciXxGPpuAVFd0zxju7LT"
    "tPFu1cBSZaXqxzqQpSQEmN147CemwGk6pPj85iUGVEoKVgKM8Gvip2yWKZvpqmfGShPEyp"
    "waafKmb2EifkgKzgEycJibyOM7uWODPXi+qlF9H1RtG2NMblg/bZeOj9NA2oMxw0SV6+zm"
    "KThFGJRkn2LCg3A8OKs5clQ+wRcHyz4GtY67Wox0jKyWFwPpIGYHzqOLg1cBnBrikRBX28"
    "FhUlMR02RFooJbZiYcxOUuzby/fvvHxY/CMtFXZ83+n3o/mwNUkvfn1cJEtLL65Wk+cqSN"
    "hlmCkyJWPNDOxFcLgK3bEnapJOGGj04I+rOAioQERHE6Ey5RK200RuFD5p5oWkhuD5LQvF"
    "jYdVYHnlNwMvw57gZUwn2xP8SdV77QkwWPCSurPYEzaibmKsVdgL6kyGpWfl+YpgQzODgP"
    "qPghuRTYO8UHm5Mj8GCZnTdCU+U6LGdv0+wfu47aFetoe5JuVSit3xVQ4FK6gVX2dRiq+T"
    "deLriErM/s0Brju+geAexeTwJBfv2+bSVhlruPq+9rrfsC/as0xfpupDb3L7pU02sjlfwV"
    "+PN/3erfB1OMEua9ZMkefCs2bSqXozHDyO22SmqZYRvgWyrFb5vdTs+0NYWaqkU8lcxQiR"
    "idp1LO3p9OzjGy1KU7Wf4+skZDsRHvEJbXEGfDMqaAsBBY2cN+fFGPYadiHEOaYq+0sYfh"
    "Luh+OJ86k781QddQa/Cg9DgAzOhS6qT8JGY6tQidMBl3aCBzLdjuena9KBKMOKV9U4mWpo"
    "seVGyvCiYcdwpGcISt4tAbvrS7DN3LgyQ0MwT8zRLbeeUP0cJpkAY5KmIJt0fThcDzhXk0"
    "t62WDBITRK2V4Mr7E9W1MhS3JfFqnA1KAjmCvXxLcBdzpgMqSu5TnbHmQzfs1WLK1O6Oaz"
    "FTshpPFW4l18aap9WNkN22sYhuVxEmHgK2ssDsxJJVdt863qLxnVwj5kMMxJ0/2ZdMif2o"
    "wFiFEDm5Zh5oxBVQn/aLFsmqht+DSvzNLMwuvOyNtYnEPMb6VYi2ealCvAxx3Po3tyR/fA"
    "4TELJEr5yHgPgyrnSFWkvFV9VrgeHcAbiaeT1lMsl4+b0OJBLVAioZz6COEtWoXwkKMk7p"
    "VjioxJua/nfs2avVebqmDV5LXNaVlfU3wzdKzPU+UjyLGjS5A/km8M/0OlT9mKrVSRW+9d"
    "gqQyK0cK5bsX9aeLeOMMe9TaY5pZu4MyGWYM1OEJaPWi3dGzhal6u+AEO7yOeZfjrSw56X"
    "lEXb1sJGx5iwW6xJE2ya1fXsc63k+e95OvLKApmgnvJ8/7yVcF4Kr3k3fbDyUIdrvmROmy"
    "nW9chgbyV4s3ot3PfWq9pyL+9z8/vGmzAgxulQUmoPlDSV4ZxHmNnSCh69SRaQz4e2HpKL"
    "jhFHYRO1FRWP/3J7qJERHP9B24mFkvMVO11rO4khHpAaM7qibJleWEi7onJo+DM0hV5VyC"
    "yjo6ReOpUElIPx2vB1lpXydvjcI9SRXGMkVf421mjt5mJktwuwEoi1h8v4RQUXeqBoGfWo"
    "GAey0q6rV4EFUKkvqzbIrOL4rTc8OjWnv03Q2OF+Qgwf5KBKgYuSSOB4K5Ce0gz2CxAPaK"
    "FqvFLhKT6uuYSgOHz5clVHRXXQNjRVvkj3AmEg8hPY9wktKJxvlBUegzNqPx0Z8wrNTzv+"
    "dJUP3l8e5zt22HSE/V7tdO/7EzGY7ahD6LiuUe3dzpp1ky6d8kJ9K/iZZG5O1rT6fvIoMT"
    "Frq2jld4kxD3EaVpu81aANRe4+CzVFNWcuPnUf3QAOp0o2xjS9rva8Gxo+P2lkrbW+DqjM"
    "sAy3bBesSnLAPhFJzPVf2BtU4zWM+0zu1t92HSvWsTcT6nG/h2U/Wue9vvDfAzic4VWcXP"
    "EPq7UefboE2wbr4E4r9ajStYVI0XqhczhAZJedpHlY8mXkSGkFhhNqUadZiw0PGs2MqGa0"
    "RlKhGVUiEqfKp0KsZWX0wWbXcUPGctt2g7B/TMQjwsSNlA8QI3ljRUle2FlwVfB57m8ItU"
    "llaTctlvjrWyZcc28rpFx3OVMaNkkcZ0EUKeI1jlKu+1hZQX2So9zDFrt6robi4H5sZ3/c"
    "tSujueCZ8Y4Goy3r34Ru6e40bqBvI7MQ3JbQcY73fPVU+oE5yxGetVoKAQ8+reUxaMmeL3"
    "dUa0Mvl817vBWTvZYRYaazKHE0Tqwie2qctAxsOJz6DUH1IHnqvuP6DqznVNrhFVHVKuEX"
    "GNqG4I525mdMq8ugfRMG3B0ljJm0TxMzBovwRqmI4A6o3PIITuKOzuxhSWVcL8NViG5ZLl"
    "q5Hvu0HfyROlGywpGSeaHjZZvnBDTV+KqvwfW+HhEYaVEmV1LanP7/7gB5e2ypFtF8Nvg+"
    "6ojZ3CqT5Vu3c9O6ZQkmHtpip2jMHH2DGGViTAcEbhuBTQLfx0DdQsaqJJZApsYNy2wBL7"
    "6fgSV3qJ/ZdeTrUmhpQrN1xfPLG+yHWYUnSY2AIsAYm4FISHoRkbinMMa8zbBejYCqPXuC"
    "VBV/Q3dklXE712Mlk1xIWsiopsmK8MYlo6KilYNs9uitJ2K55gUtkGuABV7cYDmGPGgmLt"
    "WicvoM9RbEqAmw60mhjd8Viv4W6QeumOvBFf+ZVVfBWY8kDqI+OIBhGF32Ow66IgtHH0HO"
    "NQJcS65dC8iMCBAJt80F586/QmvcHnNnHop+rDqIu5NexD57pjn/+fR9Age8PBuE3cDWRM"
    "1fHtcMSGYvFSNu62Pxxj2s1c0QwqFTJAld9gdYWFzfNbJ/x0PLGmysYJe7cViV/wE/I1rv"
    "Ia80yDizIzDSrSgqhqQkQ51jxHecxbSzlAxUGNCmW5Gzv5aTige8pT77rNlmAhbWb/2la4"
    "TnXgyO43lLL9WA7Cv1jSEn7C2J2xqQj7TnD1uxLVFeXMbYnOa4ceU9G8SLFDs+etTHZowx"
    "2aPVx+sTMLp0THh0fliy1ymTAPK6qWaZi7Z7mMXFFQuUh3VpGOxxU0Jjbav8FTpQzvDGQS"
    "NHajM8gaznCnbCrOQJgI3MY/FXEORCJBayT+O1+Jst6yJQ/DdkS7zmwD3dggcMg60XSJ6n"
    "ESy1HflUXu4QVbK3B/pMk9sDZJ8dTxuHsEVQ6izm50DZWoylajKq1IVSQ6mp2zPAh7BBzh"
    "bAgDS9NNo4BzKEDIw5Mr7R0yKI25H5JPkTu+iYX0jnCG5pqUi0m54xvIo66ywHuVjO5VFF"
    "yefv8Dpt9zf/ZFqZXzUD3JW8fAR8NNSbwUIfdl1wpQXhyibPNcoeIQ3Kd9ZJ82u6a4gTnb"
    "DvZd6Qf0nMMspcPbzQVyoxoCeEjrFs2SYHJd902B6di+CkWc298r1k3hPG3t8VDoovoE4w"
    "TPppipWZwvWAQbuCFtm5UEpH8BKcsFoERkncdxLhjWwj9lE9uRGyvtRbXdB9qCwB8EfuYW"
    "PqbUjMvOO/rrsvgpHJwuWjZk3FdRRV+FuzIZtWl3eJNyn0rTptnRioKZ3DrDI2iExS/NzH"
    "SM3hmMS+UyX7sEjYA7aGB9m8XA+jbZwPo26gFi3D6Kb3qi5I6qSSyijPRInjtyRNOQK5Pl"
    "AzZIxUFNNw/55LnDderRbrJ6YrtXqQ5uLh6F/wNH4WvedRKjddoPW/vC4nbD9mqb9pQEm9"
    "+SGTVkiTLN709L39p1PkXQX9YbTYe9QABfk7IyLrqlUPjTAtoWxqatLFXSqWSuDCfWDaeN"
    "KptHfxuvCFMvlZL9m0Msd8c3UCo/SliJuMZTI+wOTIwtUV4mSuix5E0S1v95efn27fvL12"
    "/ffbi+ev/++sNrT3SPPkoT5G96n1GMD6wMl+vPKYJyEampIpI1g2/4VWNfKFZM2g3YKyqx"
    "ocKzOzZD/gCORbFjQ7UNiCXY6Zp16AFZhorzFRNQNJXagf6Zuv6UMCOXe+ol92gbqhaJmP"
    "bTNTAasSbRh5kCplnloyJrHCDki1ztRV5p8jx/iUAfWZOk6TJM3zxWOxllHqvNY7WzxWrz"
    "0OIfI7R4v/BcSTh5YPHZAouzBGei6nl41CEq4LdOmlpDUA/wARMkPLkknCYw17ZJQEVtQH"
    "vj2d1W16eLZq8C9ywjlr1U85rrbY+3rfl88VkCX7MZ1SbY7RotccaKSsQhjRi6WrZlDB2G"
    "zCGIIacikeQlNUwc/IIORNkkL6JB1qJEmZsxam879su4Ka5epjhc3ijsv4yHg4RAICu2/o"
    "Ykz03yX4LVWurLx+OgRSQCWmQkHjMcehlaA5wgHI9pH6Q8nt8dRQN9v++uMrh+310len7x"
    "UajqicvhipTlD9E20JRSE9NJJhvkbrlm27wFFKOkB9wnFavaUY62v9E1GCEqeZENkpWIah"
    "WE1gMxrap5qqbQplhT/Ae8HHNK5gTXanKD/QUUoyzxAEvKxs4TLCGFc5dwWM+rNp+JINUK"
    "mN9QcKANsAp84TilBdxrqgyQHdPAg2/KGl5t+xlE8GY/oUnGQzbVNOPHP1tusp9gr60Gtg"
    "TRFgt5TnVMFnZoWfNOm3PaNhN77hZ5WcnzFRFVDW0hGNK9kPW1QWZbNsyAH+EYVaKGmqO+"
    "iVtp6mWl4QaDIxsMateREUPhcu7hi+FDd9AmSDlVb4eDT73RPeulaDMLKk1VVNfvRp1vMA"
    "wNwBKwfhj7qdPvIyV8DcV5a96mi1mC+98kx/a/ida1ZQyxmIEnSMrtO5W271CAsMgq++l4"
    "58Uqr3BV7SHVXeLcBrxC1tEIJQeXB+9US3U/h2WvrjBHz/NxU5sylENwrYCutSWTLTB7PY"
    "Rq3tnxpsCcJhE6t1JMIc7T1j4TiG9c1jZ1rwwi0bki6naK+kJBxz8LFsEcLV/63EeMD1lp"
    "8IPIQtPJUtOkxK52B0/K7Rn1smfAAU5op7Bf23Zpq2zXuOjeP/SHv993B5M2oeuNom3XVD"
    "Wn6q+9wfhL76FN4FcYK3kzVe9644fHSbdNJNnYWCadqmPAtftl2L/rDT63iQGgUNzysEow"
    "etT5NGGfg26+MNln+JbhiH2IL9F09ulw8qU7Am2fnYdMSx1S2a+zqOzXySr7dVhl16kY28"
    "ksuerbjuKElpUznKSjFH1zOWoB3TlEyi0kldafeVmFI+rPTD7JCaufhgPK61Scs05FZC9z"
    "bTkTwP4zXLUSICNqACY3lioxiONVQN+Q1l49EAcLs93oDNqgz2qDNcrYFFgXGzW2haxQJ4"
    "UAv5rB8gdklRX1MD7CEGVL6DPVCdxyNFYtLHl2rh9y/bBS+uGoM/iVaWyObQw0u+5tb9wb"
    "DtpoCpHd5O7zO1rhG1ioVubR2/w0VV6GyupuoPRfXr+LPwHxkO8oGgH4seM98K6I4TDJW9"
    "ojaAS8p97PDD0h/64O0zUC/FPsbeGJxvjF0oF2aTjIGUDGrNcCljUfGbeqVdqqxqNSeOBE"
    "xW0UJVQ9ObKlYow9Ti7iTRT2s9Ye24ThjcoUm++6k+2uXYyYeYpDfuRQUdGXFYXRsmn47Q"
    "5kJRr285i+YUd+V5amYaFDYwchw6g/dnY+3kTsHIyulWLYqF2cuWgYwHyplBPmi8543Ps8"
    "wPByd4apOn68ue9NJvihYc3Wsmnip6Pu7eMYP2PhKM6bzu6shtOV1+rhI+Hu6twqoqrFHY"
    "xktN3xZ4W6Rvi6x7CA0hIi5YpLpRUXQ3wutMp+Op4wUekVdi/PIqscouUrXeWV5oWBL8os"
    "DMwjpY4YKcUNZjwMrT6AnrGMdX3uS27RrapFl3dDPRhrHkJ5/hDKCEcuB9qclbGryZBLL4"
    "2dFIHNrDtouRQ2oqwfXqyt4034APM1B/84+/DhaN3qskl1GHW7Mx83hCGEAib0p8PRuodZ"
    "moqQo7ofDhLzrH7dGQKaCBaGf68cIf0gsL45EzXw+J3Cue9usxQfv28n7nf1Cz4D1n6X/z"
    "fWNd3xvRuiLKF7XXU7E3i2zhZ5ohuWP+A8mdGFxrzw7K/5SlThR0ZSB4ipRT3/p3klT1g4"
    "g1/zkE7u1npm51kHgU9vhLij4n0Qw+GVsdJCcl8Kj4A3pjigMUWyVJuMvJ+Gg384+FHsKx"
    "Zy0qC8hOoHnTQI7Iq5reu0HHXzW9vibXSRs8U57qirfM4uRl0sqGtHLmJRXQxm7Nz98jhm"
    "EY6i9KdllBfgWHpeZz2q8TSI/TkqX5HW3gFKzvpqwPoK1FuNEHIXc7iglSLP8FfnjzCJIe"
    "XohlPO0fqWMyDCR8MjTNIjIrxEpsPdm17mVD1x3e/Y9G2rDI7jHeMsB96m9/iKXDQZMPYz"
    "0HJQvgvN2EysYy6eyuVowsqJpqXTiwQfjve8tceBs5ZVy6SGYAQoMvS/Zh6VjahShawpms"
    "TJy0pjfhKTZUva6ScsidJxD2ETamxs5LyyhY2OMKdy/KXz0+X1u7i+18d5CXfU1MtRwyvr"
    "HLuTUtEsM55jVh8l1+X0+VhYkIorDOFWLUzuzNulxU/EIU3XwZwNWI4Ae7+brJ7Y7hVeg+"
    "c1S1MWT3Pi4dH7+7H4T27VlIKJnKQO4JN9ioAd+W3KGRUAJ6SKUREZ5GxNR7m8hc1ORZDC"
    "9aWoyv/xFVPRiWaZhixRJp5vRP2JFYldyvCmbWLIVpnzZynQstE1LFWLw3khlqrpAf5Fz6"
    "MNhOkaqBNcvs7ibIRRiVoBexYUbixjPs+Dszu+EL4VMxaFXLkfsrhyPyS7cj+EsW18teSk"
    "bjr97udOXxh1H+DGhIedSe9rt00UuhQVQacb4AYwDI7qM52qn4dfu6NBZ3ALI5baM9VVxC"
    "O9207n7msPx4vSs4xjo917Du2yc5ntqKWctPBmWOjaWojjaah9x581H0ma3l2dDVHG3YF6"
    "dJhHqaas5MTOT3MgeBXjWvmwc4Sd/D1GfVRcfU1XX30CZTk5kvRhN2M9Ac7S9dK3wwJq1m"
    "1nfNu5655Ry/qqmfRWk5JULe/xPn3rGQYKc3dkhuYdmkp/QtbEemb4U1UM+O8tlbAe5arF"
    "Gmu8rJiG4yauYAAb/BQqsw8x9aVFVFCYsPDlC+hZcc08jvy2A1ww+OI8Uqk7vhxpab/iVT"
    "s/QLLCJRuCG/wYytfTNIWKaoK2u6MKYT4DsmPxLe+T094MN8NhP+ABuOmF4wof72+6oB2w"
    "dYBBss3JovkzjCPku4t9JPwiTr+In2PTBgpZOa2ZIs+/anWWrvfewb6dVTU7JyI/ERVlm3"
    "IF288z3cGmN3T/Jaz6i0QTE22UskFwGgxCsK/DlfZC4Otv2ccslRRuINBSYVUU6nwICivc"
    "iXZZabxaY27go76KR0DUy/LJljKKe3JFQXf86XJUXx9L5uH1BKt953IRhoswtRJhPBsCL8"
    "h2MMaZC7KdTVoM14qJlxljKsqkSo5uKRvBl82dsQMrDrflOQc8gJxImvrKJCCNtTGAFeNZ"
    "526NKdv1De/TLJM9Qf82C7d/hb1V2Z8vK9DHE3qyHvd9XJKslyTpLXPeTLcQHU/FCqfmKl"
    "Q08go/QSou//D8tpMKlM72K0fg+USphLf2aDdpPTHeK/QET22WMqk8j/BYeYTutVQOurf+"
    "6Wp5je3PJAxd5FWT1zvzuWYlyunu033yuegbl8msa493s8cUKi2p/pGIkYZ/KBDDICrOVx"
    "hRJNmGWFYREHkvrJBB1tqz3S1wJiq45eKtu0d/IxfN6yWaNz4k8NPj4A4j72DlJKpP1Yfh"
    "sN+GTawpU/V2eO/2GUSd1ekz+NDpwQcbUa5IAR7neAlrWdViKkfeyMtEk3yEtDGm+X9eXr"
    "59+/7y9dt3H66v3r+//vDas9FHH6UZ6296n9FeH1iNqAGf96w5nYLAW4Kcq8mzL4LQueRj"
    "2E2+qtkP9kQNwv3Y1bI7m42uPYtKkjDqPt4rjfoHZuqJbSeavTKIS4oioEgkOpexysFHYr"
    "5oRJIXC6qjeXdDtY1CbV8/qOFYytoNwGPZULoGu4jq8T2xj/guLoLWSwS1d0CxhrNBUl4M"
    "oNLFANzDnbsmW4CMi0+8HMCJJVJ3B5Yjjt75ZqsnuhmqWQWO7P5ICF4QoCkFATo4S5Lsyp"
    "7tFVy9UdkKAqCt0h+2KhtkKT9T9SN7AmAFEveZIdPdnwklAA6dMUvSv38Ggaf9V00oDSwP"
    "+zCyBtly/z3iKltJCyYDHaUAgC6qT1GwE02c7vAmNcYpL+54je6eIpbjMGWT4D2x7ZirPU"
    "dRe8IXaA5oY0g5vDVJWThrLizXLqug/+TWLtNrOBVBeRiasaFIxzDKEvTNjAkQQ5VONPif"
    "k6U/VIG1HCn5IWkB4HW2ih0VDh1SdxWy9aj2TdeMSLa/81tAPBDijSB+jFLtIP61yVIcnR"
    "IRLh26S71Yi0+Yi6sSZlEhM4AWIGDmCjvcxS6tsdZUumUlDu2KWI5v7mcyDLacjauVfpJ3"
    "cnNK7c0pG3FLaW47SpCKG1CyGVBs1PLWUQxSNRDr8sspJvVyTgY5sY9z/QsDXWXZyVfJG/"
    "kqso+58aoCxiun2UK+WocBoh+6UuRcp2KxRrZBygZGtmCbUAnFPVfSTga2SpEuDodNDXTh"
    "psnjmiaZSpvTKOmj4ebINHMkN5ad0Vi2WwZ4lTpfxRVgyhmBPbEnahDwMRHYIeZQijHRna"
    "iOLGG/GdHHDw8xIFLV1GPaaRayHnbduX5Y06HnvIk3Hfp9O6mmQ79LKZvp0KUgGrO9KYpt"
    "wDPssHxfbslHYuPOwqB8n8dbB8uZlkf018vaB9w1rmhYtqxSj/h0NqgLJ39EygnzxcNo+D"
    "AcY/6oO8NU7TzAp1/xMzc7Yar2BjgNaxEhq6A2mKxLxKfeoNOH7yOrdpZObovWdRaL1nWy"
    "Res6YjpUxHmumo87gkI2lopx8rLDr0yZCjNQc58E+J/Y+OYJ/SsB2TjaE56IMzCcSfe3SU"
    "DBd3fqP+47v/1PQMnvDwef3eG+nX3bH94kLsFC1o0YK8wv4+Fg3wp4pGEzjDw3yX+JIhtH"
    "Myj6boeZJSumrBo/4/vOcSMgVOkLFF6L0NWBE4QXyGWcBUxkIdIG2shqYhPLlP1l33oC9h"
    "DKY0sOkf3IrXMcKFgnoQIQenQcQ2EughQlibrwBNs15l5O7TWROEexzhP1wbPEvhNM6C3A"
    "8/10JTD8+mBfO34PCn98VGtyAfkdxek8tm9qokt4ws5sm793WoiSe5RqUt6nCqbkcr1Lvs"
    "1YjnOp+dm+keN7gFfJrbZyuFvJX4emIchHncwlwFTUi1QHjIwneXM4RGOYpUkIpXknU2ub"
    "5fdRHljZrArXy5Hqmh1axsD2Rca74Tw/ZaoPzvOMZiu+9adm6aDaEEbWJt/9MYzfWa1Vg8"
    "yo+UKpV8bV8Noo+Pxl+6P2j/62LPH60VXlQfvnkYJ/4NqwWAtWYAVi7+ySsAKrEithZdjB"
    "ZNS5BdLe54FdH9ZOxhHs2NapCo8Ht1+6gl0t1onWEYpWjS2/vTuPnq5A9HSBinbclVF909"
    "aarrV4xhi/qO74KjPDgmkfR8lgqqo5prpHKIety72q8gEbpCqxEVMVdJCDrYeObJB3rwbI"
    "OKYpZkNeE5zXBK8w7ntsPkk1FooYfAoXWKgCU8iwYQM8MUMzJnOX3nAouNkzJWqJbfAKP4"
    "URzT3o8WY0HxtINaRtfOMymdIMWWLdi0TVtW+J2LUI2OAzJbZ2SyQ6wzoUWDzesW+1YJRK"
    "lyIbZTcnpZJdryLehnac12QxnjlT8ToXlTOZcatLFawuu+OR4wQEqbjaGAKVsbickPppOK"
    "DpGk5CIl0R3SZrHl1Fcd0ryPi3VQYJ0deW8XBsfb0gG4pukA9Wrbw8CxaIlyfdOIJUYdJw"
    "B+1v0EmwtDSVApXgWY0zkMwMomp2KqPdGfNltf1InujGJDPK5EIm8bEQkphGnGXOnEVe9B"
    "fM5AJjpQRGXu2cVztvlPANW7/QEgTp+AIcsADxqabZ4jbOkWxaIHIDnn3pDT4LnX5/+A3j"
    "M1TNXMFaCKKiaC8YnzEcfe4Mev/bmfSGAxg26nbufhc63zojFuwRqNUiKliKaiuwW5V1AO"
    "53brtjofvbl87jmLUHtvOcBfrXSrQMu0swxo74R2D4iPc8fOdncaW+zeJJfZvsSH0b8aPy"
    "zgO8NH71oU1Rinlp/GOUxs+jvPFa7Yeo0iXUas+vIrturHgt2efkSlWUfX61jN2DRd10y/"
    "rYTrxXBny4xdrgbaJTWDe8GVteWRSm3mLAJJltQavVKXXa/CZ0DC53/ix6s1eKBvXmFuFV"
    "xitwW7RSlGkDN4HDeILQj9cgGCbqHn66Jmkeby/fv/N0DfwjTbsY34MwHVPDRpeXy6Qq1/"
    "v1CR95pRWK/QHf9707YdId3QsPnTEr+bSWAQyqr4WNaLDKT6yek/fYzlS3nxVRB3hIeCPV"
    "8/rVRlNEVS1QGq3fGQwc1VllB+jusdsmkkWn6qj7fx67ttrs3dvxhdPs7IqiWRXlF0iDr1"
    "+gaMWOipesqHJcP65TmvkseXUbVaPtFE1e3WNf4DSFafmZqvKZktVnTY4TyZMPlI+En6Zs"
    "p8m0dLVAkckIYQPwTjs8x6gw6QorBThZiJQzsiozMhRCixSp3JHx9a3y+j5r1nyVr52Xj6"
    "QBjPMEFxWvCXdRasCLe3/krgkXpSwx/bC6TKlOSZ1VM5eVAytvjXVUeJm0kb9CZICKc4Ik"
    "W0VuYGNIObp7Er2TkmWLZXlnTpetKD84QsYsb/B29AZvSeyjHLgzlzytJsPYi3MM18yS5r"
    "MTaTnMGaOTQjpABpQdUYEjnAXhoFx13FQq3pLvOC35OlSX56uL+GA652FrTyyduBu2L5Qu"
    "+SeW3AQv0eISK6bGGFucJa9skGY5xpbkYLNEW1aKvTDRmFWpYKiiFsPrLOEWMCrZYngdCb"
    "jAc5UDYWd4A9F9k8ke+ybFHvsmrtCeatK41Ojkrmg+ktN3QzuPNlta37OI3nvKNOq//3+E"
    "5StM"
)
