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
    "eJztfVuT2ki27l/JqBfPjqA77LrYHnzOiaAoyqabgtpA2d17mJAFSkBdQmJ0qWpmT//3ky"
    "t1l1JCEgIkOR9m3IVypeDLzJXrvv73QlYX1lw0Nf3njiXJZu8Fq+ZFG/3vhSpuMPkP9oAW"
    "uhC329Bj+MwU5wolEmGogL2xc8PUxQVMvBQVA5OPJGwsdHlrypoKBCMVI117RSJaaJuNqE"
    "pt9LrWkCRL5F/RRKZG/pUXa2SuZXX1M+ogU5dXK6wjHS8tAxvo6fGuM+210F1v0Jv2EJkC"
    "TcdPwy758Gf4DpK2IF+CEJ/mdZYq/8vCgqmtsLnGOnnpP/7ZArgk/Cc23D+3z8JSxooURl"
    "yCCejngrnb0s9u5VVfNe/pWPgxc2GhKdZG9cdvd+ZaUz0C2UZ+hVWsiyaGN5i6BcirlqI4"
    "6+Quhv1l/SH2twzQSHgpWgqsH1DbX8D/7EIQhqOpMOlNBeEitrYuRQB/56OFpsK+IF/VoA"
    "Cs4Cv89PfLy6urD5dvr95/vLn+8OHm49uPZCz9vvFHH/6yv4yPlj0Vxaz/uT+cwhfSyOaz"
    "NyZ88BelEU3RpqKL4aMvmnH07wiCprzBbPxtigj+kkPys/sf0dVwsU9bDvcDfz3843OCBU"
    "nBdtp/6E2mnYdHmH5jGP9SKE5k98OTS/rpLvLp397/V3gxvEnQt/70C4I/0f+Mhj0Kp2aY"
    "K52+0R83/Z8L+E6iZWqCqr0KohTExP3Y/YgMDSzrgvAogXW0np76dwkLG6CJLK9lydLPQJ"
    "lhWZ0zVINV7X7pjP92ZS9TcAHoD/0rjmcczO5a1FPAZCBJvloNj8bFRvxTULC6Mtfkz8ub"
    "6xRUv3bGFFgyKnIAhs6jS/tZDGH4UvkgdiiOhfFJr4MQxO/evs0AMRmVCDF9FobYsOZ/4I"
    "Vp45QD6ChdIbgrxhbCcN9kQfsmGeybRKxZLHg/0kwmXBbO59vV77PwjffJbON9jGssCRMw"
    "4gj/MhkN2Qh7BFEBRl6Y6D9IkY2YIFkD/pwCK0ARklpcOP/20PktinR3MLqN3oYwwW0Edh"
    "2Tn23k3d1hquZxkXK2NyhKy+eAsA4fzMXF86uoS0LsiXapJY2NP9pcbqKfiKq4osDBL/yr"
    "FdOAH7Eq2RAkKsnukFYmNXkbGL1XUe6oiKrVRDMFPXWNkYFFhZCjP7Q5WosGUjUTLdZkRb"
    "CEdtj8RAdpqrJD9HWIvh0tdW3j6LhEETbQSotryUd+1wEqMv1azMOWpigHqfary1m43A+r"
    "L1fsTE7Ivkw7kPR5ttNouEP3H0VyOarPSFvSXU+PQRtNvnR+urx5j7QXrNPP6Zg5Xmo6Ru"
    "REgKFIU7F9sN4YaCGqmiovRAXBtcI4g0d6yQGHz4BbS10wJOa0wxek4oevJGMV54MnXgof"
    "+q2OX2TNYsjayfJekKaBZpDytRkiY6zzAOyO5+BWXpbuS3iz1UzCiTqq8UpvINb1HRu27x"
    "aXPQJB9Cn2XuZTcova421pV0SPo8kUvcrmmnyOvnvfY7H76Ve8+06EWLOFnvHWROTWRZfX"
    "aK1ZukGv3pVMGCwSV2QlwZMkmwYyX2U1frmf6qWMy/4fF8ZCs61Xz3h38U/unKrOJZN833"
    "trltl+5hJwjpjhuoGTkANcZ3gDob28ucnk0LhJcWjcxEyT5P1Y3+rO6c+KcoSsgWiXv5EN"
    "UzRZoulkIypKsormURXSCqpmirQ59tXlh/cej4Y/0rjy5KEzGMRl/TUWJaznMqsHSA4yrF"
    "cM1FPb1eeaxGDJt7Iq6js28C5FBPX5zsRGo/C+dSD08CZw3/aHnfHvHuBeCMZgNPx8y4D8"
    "9vdprxOBfKFjgEfIHwgTpjxNQMwpZcC6x8NUR/n7RZt3TJMoN0mxhoEBrT0K3x/anOw4f+"
    "xeVe+L9oq0pQnaEnVkvIoGmuOVpbaQodmKGBhP6X88y4piUGXqVdOfiZ4madh2eyiatgUt"
    "DL9gPa7ZHekdB1htAaa8yptPw82EJWlwpmg855F+3fENFHuPEtLjcAKGrJa4y4Mk5ezzLD"
    "C/Pe42v3x3/eH649X7a293e5+kbeq47KuIhilgXc8X7Remal5kw02mvXuTsndv4nt3KcpK"
    "IcErRFiC3FUx6LncVZbc9UA2SoLERR/tk7U27qAsznFM+KreRq+6bIIgBHZpcGHbCRdvDL"
    "LLRNWwY1aJVARxJvOdLS59oiZwzTLR5GH6CB5twxR3BiIiD2a6yI/4qpITOZKjzQ+OMy8g"
    "bl38n6WlUliQvxMWROD8WZaMn1X8SsS//3dx+mO9NxA9WcDS8ULeyjifjTFE1Lzg6aPEpz"
    "uhubm8ET5JA+XZy0wywWWKTHAZlwnYBrAp/jNBmE0wf9UT37SLv/fbNN3aGDJ+ucOjJsgw"
    "2LIhGHihY8amvtU0BYtqAusO0kUNj4TwWNB7n5zY8jgaDULY3/aj4D493PaI7kYXggySzZ"
    "B6HHZU5HNougSn2+AXr6JsOgG6p+AimZhICg/hKjFXiZuiEtfLGXFa9MkPlEaqsnM2Rk20"
    "ZGcPpybrGjR6K/eSB8i4EYQbQZKMIEPNlJfyQnRWgGUMCQ1p7TGKqNHBe40j3+xgvy3WDd"
    "C8DWRqivQJjA9bDdYb0ce09kSLBvc5ziGJPNEx2oiSk1QDVg6awIde12D3MGEy4AtxK8kJ"
    "3jlTZ+p3CSvyC9Z33+HjVzdxyHntWpTQYq2Rg+oRg2fMsdt8Qt83riXTIadjDMfAExyb0T"
    "bzjwv7zY4bi/z/P7m5pkrmmtDyZMU+RFTmElSXx+cozfBMvj1bMO2p1oYi2ievFZ1knHBI"
    "o0NbZfPBRefxcdDvdqb90VCYPN0+9KfT3l0bESatOGxYMKz5BviENFM73zrjO+Gu1+3f0V"
    "H0DpHwQpbg6f1oMBh9E54ehbunHvl+mqKQu8zaCpKFZ2p/2H26tV/kTeCcPHiLN8u4M/y1"
    "P/wsPD7dDvqTLzBMF1UC5krYWnNFNtYwijwgv6gzmfQ/D2EI+RQTgcUw5JXqPx/3Ro+9wH"
    "Mda1tMn0/Ja7pfesJjp3/XpjbtxRoLW1Emz772xnf97lT43P/aG7YR4cAQZybQqPDoXZBF"
    "mr/OIsxfJ8vy19UqtlC1k37OagvJfDW12gJnrLy2wlliQF2JsuidFqSvMvO4GBJ1ixBqKr"
    "l5OlNhNOySP0VT0Mivmql3nf7g9zaSiIS8K8LR32WLtkkJtuHGmR9GWw8u86ZoWMqGh6XU"
    "ZY1Bfy+wwgEyvr5VW99qWty6a01e4Iv9djdnYCuH9U1Y+DSZwsA9e9irCCYwU0NzTA1jUH"
    "BDRKANt8AKZZfVkO2obNGg2bcQlL0Ddzs7+ru8qZnZuyETCNXaD0rh5XYubueqBGfldi5u"
    "56q3nYurqxVSV6sjA03I/2HpXlaSZJ/AgH0yj0GHkpcrGWWdjoo0atpzQ6Odv+hELRA7XE"
    "9cwCu3tUzyQ0AWgbpjKvlhLbu2n6Rr2y1m+BiP9xoehV0vceeclTTOm2V4/BQ3+m8OcN3x"
    "Vb5MCge2H6FOiSH/O29tQ4fidKGSDcmTDYC+Fi9v3ufyC3oUzUvYKL8izAZLspjb9xqmai"
    "ADOQqD5n6RZPSbFbR6LPUiELwfUPZdeT9yMTlTjFQ81cj/jbHihSLGLiSvKrI/ratx1NI4"
    "73/qb6gQeBDbuGFmAxbFLThjAzGzQy1LgmvgTdZApDayajlFpUqA6sGfrSFY5beRdLbyVH"
    "vGSVHZ3uPWvkruW1kwvZEZctVtQ/sbAxFFlHpgtrq20sWNQb6lqOvaK5YgY5xW0zRayFhr"
    "ryoCO5dTjVU0kAgNEdas7PRyJ+eWkHpZQri2ftwEaXrOhbyFwsNUjbM7HaGiKOVOcYiTgx"
    "99Ch79eED0I1cmiyxFlZTHTAFY+M+tTKYrsMxhSr7MlV5mHb+Qm6dYqF2QkkfbVXmVebBP"
    "KWJ1zLoWRTgO7z3RFeSV+ivexYIsEjXvR2+ueiIb07zJx7r46imA4Z1Fw3kUbBdk6XYm3c"
    "5d7+Kvs4VFpJcBzloDOFf934m2wTTP2S6/C6nQa10zTYXo4ZD4DEEJBHgstYnebZdWRBC6"
    "9JOstsgnTi6yaBBuDOr8J7epIRKX9AGSREZM6EneSjOwnSyu7/Y7MDUdQNDpq/PehWapJn"
    "2PisQF/Qve4NVAgz8WoqJg/Y2BVGxCVWJEuB85nEbmtOtAqS9yY+VLuub9ZMr1sqb0k+E1"
    "3I6tOOeX9Hj5/GpKeNWJJexYhO+qJjjwtKTGaeExey/Q2OhsHdO2W6SpXq4DuS+2a6+uPR"
    "iyDXKH/YkkeSWbBi02Qq8bg5q34Z6TdQM+k7B9/+2YYYVHexNcl30yxi7eB3cjVhf6bktO"
    "1M/oOy3YZZh4692kKn7FZJa1qCyR7f0hl6pmYH9ey4CLVdWcT8jNSduwLXgt2Tra7hOLQa"
    "b0n0kuBJmxA03VLsg0oYO3oKnQatTiEg0ts6YStrwpttARWm4Qq/JKe1dpPmUvRNagnnSn"
    "blVdKXPkWdXuEo2ReaT//YZLN1boFGbLKqxA6UbLg1tj4M2cvHItby8SGmT4A/ZpU5vw0C"
    "L1IME4p+krUZX/TWPHMhV0ZBKlpI/bjMMfz3PIz85m0tQRXWPF/2bLKnVpq2yzuxh9G/bG"
    "baS9km8zU3t3/emI/IklmazdTP3a732Dxy8ydtq68xJIFdZUGhbqH1z1IM/MKVYxSLmvt9"
    "Lyam0h5e7zk0miScyhHIRHkRkbijODNVYsWAGUNHIZD2T1+YKtJARH7NMSNJVI5WSwoLij"
    "s3TVI2MhWwBq69nOD9vJAG6ONm1fh6GWO9qKhgHV21vITjh4wYY9XAQvhuvOdx0brlOF2V"
    "zv+G/kfpF6KSJbSycUhXWRAHml1ZH+8Gt/SqsiQTWkF9mkrGmmjnuEoo0IXtgkaspDpz8g"
    "WorbG/P8DZ+8r5I1psMjaF5XoqO0PuQ5JycJneHKdRG+XiVlmqc+8GV2lxlCYwqscYCM+3"
    "irvL7casOtNhWyJlQ56eGRqMpQ8o5tQ3CftvbYD7aBcRksB1B9wNHHJfwiLzDo6SLEPlq6"
    "bO7o87VGfgGtUeA6Fj+h75CFINBoSi8Q0p7gjQGuGiefQGfZDk7yTm49qJf1gFdEOG5FBK"
    "L8SBDLLSrMyzgteDVGymNYWwVjWGk97IXALISatgRhOo5/Ufz9G4SFf1otzyAdr+hZOOqQ"
    "W2+KHIfaqX1crW/2+nK1nqv1XK3Po9YTTUYBCR9fpOr3/rBWNkVfWIQoMkcV29SgRtvVA0"
    "yNFhZoI8iftLu+Ey7raOAGNgxQNqEkAaG1PbUtmtfo1CRcAZmhpYUkH/WNzHhmZxJ6Nhzv"
    "Mo9lPjfPa/EQgnHvc38yHTtBBDpeyQCtHUbQeZp+6Q2nToenNgrkYDtb+fyhBC+iYjGbIS"
    "QrsB4J111bBXXXenlEK5K/VTvJ2rmz8vZoD1Fx2Tpdtg7IBYcL1xN/snpiu1e6Dm+uqonX"
    "tm6TIFR7ik+6KO0Py9I0zSmP9TP6JpM9YZmBMFe3fRkNDHRqeK1Fu43rQiPS7Q6bzA5ph8"
    "4JRUt80u+KqK4sgtl3p42ssYUwM5oMCO3WDDSHQmF26TDqZmuhV5/630S0ppTQc9Bw27Zt"
    "Rf35jfFppn6X5BU2oKWf74YTd1BMDP4T0rORPaJlkxLZHmbkbrkaSuQnjhqtGos8Qdgod3"
    "we1/HpstE8GAdpGhj9fBSYofBWLoxdgiYCXLbG7d7nRS0jQfoK401uqv6wN+m10b/XwhdR"
    "NWZqb/gZmkq3UbFOzuUnd/875z7/d2O3efmx/UQkTLoM9+9xj/h0N+OFsTNMvMkp0l1Mfp"
    "9Mew9tZFPP1EH/85dpm0jbq7UJPbLHv0KLbP25Ghvek/bZZif2rg8RpVmc6ncIUvAFC1IE"
    "Pdkg32Bjz8BO/r3VNAWLaoIawyCPmlAJ/bE2uPfJiU2oo9EgZLC77UciS4ZPD7c9spHpPi"
    "aDZDMh4ESSDQCgSDRChJRHJFTZbsoDi5IviObWXHnBOtuSmxjJF6A4XRjfu2OtrB3Dd/nu"
    "+sP1x6v3117onvdJWsSezSxjdvJkU24k1zWlyeX9rxkbp/q9G2t2qJKM56Ht6Zd8OxyrcK"
    "W5JqIFNSUOxylSbKOJQDmhNIdjFUgqaiJOOl5ohN/vBKi7fjhaY2e6LpmtsZARXURY6SLQ"
    "HIwXmeszTNVUsBzH6OFINc+HHDmHEOGEdcxKPMrJ3fNVvaqmwrWnP720kUvaV337v5qL1W"
    "KNFyXIDJ3tVglE2DUQKEkXlyWw9OYDZVjz0o5f89Ei8qO8UjdYNQWasX04ZN6EXzRbe2/i"
    "hbgRJXwuwGq+zbairJeJ2iOZr6nbTAT+gyVBt8pgZh5kY6up7IyeS45WRrQsVYJqpRyvrM"
    "fRNLEqub7rw+AKTdVE3rWSX7AqzDXVMkow3dzCPE2FCrpeETnTJCdRIZMdjlbXmXBM52sq"
    "bA5aAt1pp8esjhxssSbSUglWnDusyHOsZ9WMarm9pMBvFFTNLIGLBWEbapliZ2oJnY4VLE"
    "IpiCXGErgiD0bu3plobM/cVODsfvCHb7QBnaehTGwrqlgR/NLdhmBgZj2gvL40Mm3fm/VH"
    "Ae8MuNXyaFLgSkLLDgVoLlKGKZQZOfFIJmx+9MRWNhdrwsrEEsz8jzDXBIuN9dw6gqxAQS"
    "tBMnMAa7YXV1SfS1Evx/ZETb0hdQ2KkEhC2Xg90onFo8V6nxs4HS8s8vNKidOxGoyTsca4"
    "BB4/gWmaihHh7+qKnMEysfrqRw43kG2B+V00Lb2Ey3DiTtXU3SVuoZNZGayq48zUVKS8y1"
    "DCC7mcoIo7Z6amQmZvLgIZGaKWIpxO7Ykayri2osyxyixike9qmHxzpQGWq2BR4Nz6hfrs"
    "8kJsWCE9QSP/l+16iM7ZEIiDe/IPS1phgfC8pcxqZF8It19gzkd/yobAlr86VihlgV0jK5"
    "rVkFopK5RRQUfvLZhF1oyWhsLQn4U8Q5qKtuIW67TS6+taQ4pmmHaFKSgJ0kbPeGtCnSoR"
    "ylytA0Vf45Wzyp6cWUbWLw8G77B7NfI6slWuWuWvUwz75EIdIaIGVlfirThPz8OrnmPtYs"
    "KbOfzA68ubORy74Cxv5tCQZg5+SmuCMB1MeU2XpL1E22xidAcBhds30cbI6ZIYqM/KareY"
    "mW6P8AvzcLn37GwmTe6lS8QUefeXT3Npqyz5XnTuHvpDu3fCaNxGkCqr2s0TNH2mPo5Hn8"
    "edh4eeMLq/73d7ZMRW18gh22ywoC2X8gKTUff9YWfYDYxZyiog4o/oPN317fktSaYz//J0"
    "97nXRtRWMVN7XzuDJ/sbYGhs4B7uvBL5VZZabVfJtdquYrXaKEMpJK2FKRsokTe4ChIX4L"
    "gAxwW4TAKcG6PFFt8CEVypwluggUQWyQ1861j6ichbTtn9NhW8Fpr2LEPvagMvdEzr9Eet"
    "k1DrX8cvGsT/QEF+rILcZkK7LLZB9Jgvoz0G1jKRJsmH32VD2JIRZOx3+gIyr0YmWBIsNB"
    "2mp2n06sqel1BoZDjtWrAmn/6MvkPakqxv6J1DGwm8rjGVSGeqI6bSVgK2N5Tacte0U7hB"
    "/pGNFprv/BYJ5GP7xbzJQA3FVlpNLre9NkxVjti6H/4am2uJQEHWhOHyTcY4QMLrV2dAeM"
    "XMJEnB1yU4Yc3qY/GGqG6TTblJ025i6o1/5zAcxXvKKAcIeQHlHAWUg9d0bjdPhJb7Aars"
    "B+DuvB9imQ1MxKb8axwg4wtc6QWuV6NQvswFl5mq6oXYdZiSX8pVXmVu2+W23abYdkP5WQ"
    "qoimWk3to1zLvujA0CP18oen5jeKDqAtseHi7LkGoSl8ND91rFv601/IJ1pL2q0EJWNpBj"
    "a0IbcYfmmHa2FZFdB+ATmIV1MPsiTcVgKIa/weoLTXBlk/bDFb0uuuwuuyd5Izc918v0XL"
    "3+tuezOB+lvW3jQ1JG34YQREK4CoSO9JzIEewEjnzt977B4xcZv+JCQSLlN/Tjdp5k6Jsb"
    "JKIFOifkVCcYpFypSFcqtEifisNVi5ydLyqK8l4Fg7HXKhZCEloIttwcXatUyTm6VTJFlG"
    "gLWVRQkLSFlrq2oaEYS1k3iJCq/suS9R3kxxFB1VL9LixopWvWlgi2zPiREqfm0nC9pGEi"
    "kTmF5bKKwz5F4wIwyu/iTv/NA6546obWJwQ3G7pp8MbwXWr6pqiu4dJWGeuLzmQy6vY70/"
    "5o2EaiQVk1PJupk974a7/bE/rDybQ/fbJHGFh/kRdYkMmPlk3LHnk/ehreOVMsNUuVnBlG"
    "0y9UjwFGDUHyg94dhMYrWAKa8UN/+BkI9I0TRHH+YHfLWCzyHCd3fPMimd59zKIjfkzWET"
    "/Gm77DF1jkCmYK0lT5GFWJZZHXOWXYsqLsU3CMs2G80DYb8nPNXR6YQ0SNi847zvXrAlno"
    "/nWJq7yrL7qjh4enYX/6u+BcuG3kbRTBuW5nKiBExpBn5KeTJzP14Wn61BkIX3qDxzbaWK"
    "YlKsIaK1sy9mkwfRr3hMnjaDwlFORrWDoWjK2mmzO1N7jrjQdkJgIO1pUdzN0f3I17Q5hc"
    "ViQdk6v7rj/p3PYH9JWECYtzWaFv7Q2/9sej4UNvSGbG6ousa7TFzkz90usMpl/aaI1FxV"
    "yD2fKp68gEWLIWjkjw5emWDLHmYeGgGpe/YW02os440lP8Z0Lr9wBJAw50mmmy99s0ZJV0"
    "gfzbQ+e3/wpZJgej4Wd3eAD47mB0G48DNcWFKeRVYqJ0VT7fVeKmLm60blERwD3CRiJetm"
    "7uopbbIRgjbCLcx/AMKnhFbkEdb3UMDTjInfOSa58n0Z+Vt1ebp8xF9VlwQhZyM3ImMQc7"
    "HexCIHNwc+3kopu4ORBfXWYRry+TxetLRqaVAi4dVq+3PYlWPt2586zY7rOK5VcRxCS8sd"
    "/M9hbvAzxGfm7c65XfxqNhfsBomBe/mUN4yftqgvUgQBGL0ThaH413x1rZFXyDny7fXX+4"
    "/nj1/vpjC+RpuKzdTz6kLHb8EPkBAMJ8lzO6iEV7gCe/Yo6ao0QXhSCLY33UzIVq4rs3ro"
    "i1y0KBRWPCUsb97jRbAkOZ/ema35uuzH6RzW8VudQUhVxmVglb655O9dTgjUV/aUkby52r"
    "qWiJ260iL0qCq+NP1lS8eCfSYtsMEClhg8HYpmIEXgMI8j0cpq4zU1OROkOnotrgdORId0"
    "96YEe5B4WL1Ah3T6ChI7OUusYQ/uAWrV7pomSR1ULaKzaQoSHynXdoQ/b92kDikgj17hCZ"
    "HdJ+6HTMwthySFywyXl57LNrzS2UHN7uLFIM+MlGVJREw49PdTq7zzGNerbp5+ryw3vP6g"
    "N/pBl8Jg+dwSBu9ZHIoWDZ0MBsmhAi6lGkmUvLQfWUmQMp2IG1Mxb06fzIIoFyHvEJXVdk"
    "2XKe9Iu7p14bEbqZOu5BaBtEk9t8GALKv3X6X+GTV1F+sX1F50+L1fEGQChWUCdEyivqVL"
    "mijmwIRPxgBpvs87T5dMVcbPVZ1RIdbIRhLZc5HC3e+ELXbcUgLtvRQkQxbYMFwm6YTUbl"
    "VSKsUcoGofv3y8urqw+Xb6/ef7y5/vDh5uNbD+b4ozS8b/ufAfLQPo+vwZxgtJQXsqjLLL"
    "U0cQVidA1aghI9iRtRf46jmhzW7VPwqO7cUd2uSFZI6AmRcqGnykIPj3co+xp2jD85gx1i"
    "hLyQSgTaOtWpqYiJoXggSdiIeXgUSSN9qK1IKEnsDCfEkSTt6nKgLr8e0Bl288HlgLJE7R"
    "zZSxLY80lVNIOHYk8VzdDQva6SkYqRifUNVOKBOpUJVXsCjn8o4QCNQBVxQUg1+pj2WbKd"
    "ND9Z27gH5Whv4fWB6uZAkQrbrV3aKqfHXYyGwqQ/7bXJNhcM2cQzdXR/7360XNLPqmGtrp"
    "0PgXIHLOXc8Bedx8dBH1wFDv1M7Q+7T7edKa1H4/JLdQV+hl96XcfP8Ade2H4GoljdjTvf"
    "hm30Kptridwt6kzt/fbYG9D6NvjPLVZoiZvP487dU4eSuw5i8inRmCfw0ULRjGJ+ivIzVT"
    "ca23idbCHxKap8+CprI3F2XgETSZiygRkiTTKRSHghF3P/hSm5Iazqqwx2LUHHIrPtQzIb"
    "ZZByi3NubkpkD900csaNhIgODB2pz+FihI5AT96c2AVIfmTkPKkuJ3xRuh8ZwwXWTXkJOn"
    "6+ijRhslLqL1aoUGz5xa1wwTgkzIOQaiKGkJUqIIGEqbjwkVv44G7QizLdoK7ikzvnO0bI"
    "E765F/RsXlDunDu2c47NNMrBuumVC2K88oCyBTy1PA35Y+fTdbXNlsjeKa7i4IjWHl/xIj"
    "I2Q17dQlQU6prd6hphkWQYdYsg2TTQVtMUcPBuNBXvWghUBPoqJKoS0i0FG6zUuhJm5E7g"
    "M0jXtW4Sc+6Q5yNr/+RMJ/VMZOPrETQQ3uN0XeDFw09u9F8dEq2wOnnGoy4uzZzoX9yNO/"
    "fTNqK0M3X0CFX6tS1U6A/HEczUX57uPtMAhj8saWVHL3SGv9LYBVF9hhGAuZ0jKeqLdXWy"
    "JOFSL5J+FKZrUib1ibOPaHUVYSFui6wCg5gvReGlgLNtFDDTB+l4UEil7fSUYRdZ4xAhX+"
    "RKLzJWTUjJFLZYF9JtgemVQtLmOR2bvTwujy2jcIiqmdCXUBJ3uauxREhPB+tN9WElMy8V"
    "eWEKOyzquZGNU58O3KsouFeVAPRflqZbjJai6UD6VD88gORFGwESRPJiGCI8WZ58Dc44eA"
    "MIcrlPd5CO30UhprmBnniCjqGnOc7b8IJFfu7+C2z7fxmiXYllYeBfY4+4lYo8e4ITYu8a"
    "+4PQew6AyiNPgJVYZvwMmPukHO395Y/WIlFVBAOcPiyvaxrcMVrOWbIgTuESjLX2yuApGW"
    "3OkTlOaHpW8YvTZDV0cfofh43Ow95XaM1KH8/Uzv20NxbAmEzNy7ScqQA2ZWpktp/e9br9"
    "id1Cnj528xqKGJiP0YiRXqgHrl98Fr6Cp1pBnkj1IxjNIIAjvr6/TEZD9tq646OrKi9M9B"
    "8ETeMatZ4ARLobNeoxjawRTBB1o8qGIG/sqls5JYkI5bnliFoVsOQd+s6LP+/Ql3yV8w59"
    "PFUjMVUjFvKeJUSYfFkiUsoig8vlbExiT9SoUmDhUBhFVFXCXUrrUPJoT9jARiWRhi6L51"
    "LauSyem4oR79SVEy/DkFeqbYi3yoDMm29sNRY0CSvyHOsl7bK7wGxNRcyJ1hRoROrhkP1i"
    "Tzdx41ubCNlWVLEilNkA9BFmbH4XUApcOWDZLQcbC5RsLtaCgQ2jnO0F003s2RoLmTUnEo"
    "HwopllSK10sq9aWX2bKgiXm9t2MFZj247/6EzYVMDmliopJWytMTbIl7+lszUVK2ONcQlt"
    "QCcwTVMxEhcLzVJLQKljT9RUnJwA5INh6pF5dk0CKVdidzTVFd6YiOhIxVON/F8mXIfB+W"
    "rp6trTuR5jCUAVdKxg0WB1WCsC270z7diftYHgOT7+kjAb+7M1EKtgwEMJYN0FpmsIWgWq"
    "U3j2+oTaFEF7fnplitDITE0MFBn6CixpowDdmuvyoo1esbxamy20Jv9gw0Q0JosWj4BRho"
    "m3QAGVJqABmNFCUItCVtGayIs6lsw1o2LFkd/F7BQdKdSxgEL4vFF0lUtcLBL7HCQFgVe/"
    "t0F2z2MoPOwmS3jYTXJ42E0sPIz+mwNcd3wDwT1KcYsVOe5uTGTW6hZBmrOWtzgOKzhKTQ"
    "v7yhD8GyBHqAKTtkmZ+KWVmNwQzl0MYwYlR5jZnxlvUxFOTyxjkJ8x+ubdwbiWkVMG8Rsa"
    "KwM3OTw2QHJQhGwxRuyLcHNLVkxZNX6G9zHEtn/88zgs+ijxsjy37zwRm2RdPHUnDy8J0j"
    "WJV5eUp+pqkTkLAscpedPZ9ILAEY09DHSRGrWRup71xHhvpdr4RguVqu12Jt3OXS9bpVo3"
    "getgX4ZnturaMzYI/7CgDHapg9F6ILM0FSEoTLt2GORBIH1zJsq+o+pkNT5iAeRIgDPbzh"
    "yPgk41NkeisLObnLeiboJRF9Iud4hWxntjkE93sKZttMX6gvyHayimz8MW3xa1D7+uRRNt"
    "xGdsINlEkoXZRuejvi2L2dkgQiyGe4qbns8tebRSTM/eMuUUnYN0XHRmlGAoZkRikTYJ3t"
    "KsSORtq1VSWfD9+foB8irb+S+6o+F03OmSAf3PQ1rRV1PpXSNAwgAU7n3o3wnT3vhBeOxM"
    "aM3fjUzAwPpG2IoGLf573x92Bt7jpayKivMsenNk8yEcoQID1zTL5Pdc06yepnlkSdfOTm"
    "MLuF7mWqpca3qjMjT2oINBeBRRAJpP6LtX6vk7kg0qWoJbhPwHESM1NSBoEmlyIapozhBf"
    "y5+eh0k0QlblYRI8TKK2YRIFK+gfXju/Yrag85TO5x4i7iHicjuX2w/wEPEaCWe35wdRY+"
    "s6EVxTNR4xMjaTFT9Y/xcM6k5mJTI1qoCwNRe2ib74VPtbGMbUG7L7yZB/xHrPwudcy6mS"
    "lsP7HYaE8esssvh1sih+zfsd8n6H2QPC69nvMKm4evKeTqypXke4T7Cl5wSPpbyQRXbCc6"
    "ICGaNrkA5fmjMPAl6xAZUzC1hIGMSn09TfHhfhE1tJiN5oHtI21axh29TJ0+1DfzoF16hh"
    "zTeyaYLPtDcggN0Oem2EFXklk+84U/tD/1NZ9T+H0qRkzm/DNu1FTuZ9LVQZ/d1NBrb17i"
    "a5eepN/B52flCBWrZRWl4dvdLV0fECEwSEvC6SKF2hs1uxdT12vIKLmbEWL2/eF0Hbp2we"
    "3u+vM+D9/joRb3gUsTOv8eK5WD3uECXnYFXmYHStBB2LBsvEnaw4RukaoM6cWnvkBe+TeR"
    "sveM8L3mfSYd27Zr7L6wyNEh5gQa/P/bTXQM79zKcB1+Hg+bdtlJBv2zCyQU9bTmwZpHzj"
    "Jto2cm9dBinfvNH0CiirmA/WIA3frjye5/TxPGMiE4/73elFfC+Xg3LTmsBE8Q0e4QzIpn"
    "fTLgLwKDJjQ3FmXPAZ4A7eW+XA/Ug0uiaVIY3izLjpM+Dsa2Qc5UxcOarBZsHYUx84xpkw"
    "jqpbCRhniWRdymU0SwiEWt7Lze2XMLekFWYYRnOidUunGchqY4ESyY+SREE28aaEzUUn65"
    "O5GguX30JurcERPRgyb8Ivmq2dNRy2rSizah4Whu2RzNdU2OaaahklMP1bmKepIJGnS3Kl"
    "QU9HhUxWQi0wZ8Ixna+psAX7OgpqKT2+gs0dhw3u9EXkNxOXwMQGdJ7mSL/h3E3acK8cuY"
    "J222uyWLFVxEUpvOvRnqixOGlyGdUeH71pmgiSjhdWOX0I7YmaihPvqbcfI2j+KZiiopTR"
    "MA66f07JXLxpHNGI4GkyorkaU3XcuRooRhjP8rYkmCbOVA1B6aBEbGr725uM7VoIsyZkC0"
    "uXIEM1KhhLE6VVFJjiExL9jI7ggzcGpTCQCsVR0WItqitmGarS5s2Srx3JRud52Qdv9JLz"
    "sp/Jz43Dni03yqWtcgLxxeN49DiadAZtrxTBTO1Mp53ul4fecNpGommKi7Vbgfr82U08bD"
    "kZ+uaGLQcviXx8ME7Jo5RiCaCERUt5w+mCRKe9ZioJaErYV+SSP9zt3cw6Qq2I8zt+cg8v"
    "vxrd9PH1cFWC7KsxoTMV9YZXYbvvj6gJHvYsMQiH1nwKOM7ZWkbYs56qYNi+fEFxx+ZuFW"
    "xP0Eb/skTVlM0dmllv30ofEFlDk0hN8gKj/4vEjWappt2yF/9J5t/fFviAeZm1bSN8xqti"
    "yOvbnvtySNMweJHKIxSpJL96pbFqEWXT3IL0ldbeOt1p/2t/+jvR08ipeCFMZKYSUfv+vo"
    "3IT1suZ+pDZ9j53LN1OZvjgi43U6ed38j5Ev+shlYX/FnMNWOfgQhZlZcq+zE4QaUuzdJZ"
    "zV8ylnzxqKuM98XncQf2/EoXYbtPeoN7Ydzp024YBlaWAkG8YDOM8re/KwHElySR/QdJms"
    "T+S0vNBSlKoFJUkfpSLOomwXziGlO2FFtkIaKUfBGKLwI3onGbz49n8ynVMDGkVXftn8qy"
    "S/jPWzn8nmqIaq+BYrrGSBENE+mWqhIqZNOjlfyCVagkHfZdZqhMXcqM+x2eiZaHqlZ7qI"
    "J1rmR7A13SHIKmN75JN+9BUmaM7RezQKdmg+c3Qx+YC16FnX6czg4H9x+YG7TnaUK4i/N0"
    "H7v/A4y9ghgYvZfN34k7o0UtxUtZJ7wZWvOaLqMmcjFh0+TPTQsRhvy6lhdrwpPpa6AL2h"
    "sT+DMjwqW0WbPEt2x1zY3p4bEtVbsJlrq2EVjMB+Io2MgHSNICKGp4MaRADAEQMeOCKSs5"
    "sQvS/NDgOUwhp6AXpuL6Z7r+GWC8h+uevwD7f/RnrCfAe6WL8A6rmOIZyI1OEERCydPpqq"
    "eftJ1NEulEtD+VSgz2NC0qQay1V0KsI9k0bGnBeEPURpNMRwSLHaEWdZOIE9im3GDC7oig"
    "8SoaSNuS3SQxInFP884DlFYutFTKXf7DecpLc5XYhyaO6C+T0ZANqU8RlWTkhYn+gxTZqC"
    "OwKagBFjBzcg3maLnlyN6GCaI1mLlF/ohhraEM9XzoMkg5vOkCZxCycqTOu8iM9UR5r9TJ"
    "2GsZKmlx/9Ix/EtZKmodW87f0iR1mnCTmGDnjdgr6UfG7pX0Z9bHtzcfZ9Y1fv++bdsFaZ"
    "UJ6vHxJwOX0OtaQ+Jigbdkl7RoEyQ6HprKoPnOtR2qu7km7dAL1mUCgkGE9biof4qXztSZ"
    "+o0M1ywTfbfjmb8HXyUbyDBlRSGCsq0uiM/k23EVoYYqQt52SAe1QaoaJzx2HyTZMKxC6X"
    "chwgZm39Uk287FJDXdTlZfZLOI4Bwj5M746qTaRSsT1BTPktzv/lYtw/v+KKpY6YemrOP2"
    "3itAxw54lgrW50m1q+J2r16mnV8J81Y0ZOMiQeeIjNqrd/gFO+ceQca4Nn2FETXd0yAz3Y"
    "ISGwRgC2ZrOVZ9QyNCumhSO6MBA8kwEODFHflotWboGCXPfYBOQKbLeQH4FPw6TZX8aU9o"
    "JkdPNmUHabgx+wBjNs2WyOVF8CkOAr6aFZeOintJMhBhLGVcy/7tMLaaK/r4XPi09zIt7L"
    "3vWnarf2e9ldfu+AyVtqDktn0lQomrHdyHaGMZJlqLL4RA0+2/VM3+hFVUq8gU3OxWL7Nb"
    "40tlDUbdXyF9VNGg8clMvR+Nb/t3d70hmV/T57Ik2YHyufNJsxjp3iUb6d4xmpXnbajMWy"
    "kf0Ep5I0q4gEU0QMbtoZW2h/I4jSPaRO3MiHywBmk4oCx2lLs/apiKt0bl6b1nDL+I8Ydy"
    "UM7cL66uAAf5YgZonTN/YnCrySD2YhtmkJWLGwp3tNpnL3DbXmW1F2zd8RnsBXa2IFGJol"
    "njsmob3T+h77R5wnekkU2FZJMG5dORENVD/luBNETyL0Ti0KEQnwNWAKZ14fgvzJLrSMl4"
    "jiM3SpzUKPFr73HaRs94a87UqIGi+2U0AevEYq0ZVTFNGLCf4iuSmLzhjeeZG4zMDWg3kF"
    "TJLSHYbZ1wkWfb1hW7u4+9W7nizxX/+gBalciCRoBJxbm8kXoBGm5BSbWgMF3PhSwnhzqf"
    "q4Hu4e5nnh50MMbcPlUt+5Th9kY8HNqsbRaryXv3x40Gbp4QsOQLoOHTYFAJ0xRw6H2WKY"
    "eLZzVMOfdIthoWHpkdiwJGoFdNJ7oy0iyzbaeTvbpPROOZ5pjB3wvyhSEUVDbt0hOva2oH"
    "iliS2EUsTvHSLPapSL05Xo/rPBJmsq2KcDGzeFV2l/iE8Rt2xzgs5YTZ6TkHlip3hpnaeX"
    "wc9OEjZ1vP1Kfh3WjYayNLlTS7dcv57QFbUSf/xe7enhLnGqLiQcYHBBkTlgkFCPOgHyDh"
    "0B8AvSSvsMGQxlLac3gUVTahFzQ2vr/OwFzeXycyF3jEw8h+vDCyQsnTYcoSlrmaak4jVt"
    "mWVwoscoiQr3GV1/iFyHL5itAFKE7nyXx3rJuwZDemy95yBy3GCLnVPeIgrmhjhUaAywNt"
    "y8fUuQRzoxql47imut9Sm08Usa8f2H6iGhgf2oCCR9kejHCmKFu27MABzuzjDIpMGTD2mC"
    "uHOAvE0bsod6x40OAss2zNtw7Z/a9jrPgdv/fHSLhx3w3hz3/lcl36sHpFadiwuiUQcoLr"
    "1cZpxrb+q4Cr1zShPn9KuyR/QGufkzc8NFOhAhUraINp6zqoFPoqpmQN7BnNyw/Uy3vKy3"
    "0fVS/b0js7b8+eIBGHlFdQr1AF9a0nhPK4vf2tkYIHuWqpj7eaahkJ8ob9bJ+oMfdGZapR"
    "SCuSG3Y4VyTjcKWZdtYhnRKqBq4whHPt7BAu6J8HssbmEzLFZ6wiAKEFEV2yQWhVhqByih"
    "dyWadeso640Swo4kUUTR1L5pqhyiQ6opi0PLmO4ZWqRxWlM3lsj1FHibaaLuA4D9LxEJhK"
    "O855QuURdTT7HOR2nUXIOKyxov1i7jzVIA0HNF3xpViVo4hBp1ry/SfujPWEN0OVeDFPGh"
    "XPBjxdNqDLTLlhIRPGkbunaqaFrqYuyR4wx5Zi/1qWjSEyqLXH2LBwhgu6P36v2eEbqP5k"
    "wyyhHYECuWNLRLR3tNKJNifZtY+QOzOaY/MVY7AK2KWRwBIQtht8AhMAFIE2KO1K0xjZa6"
    "d4KfRl+45fZAmTs/AdrBI09w3qMIH6iwxRluAvte21ct6RD8n/tA0219DRGVPEgML5YmQS"
    "ERHFHmW3b/zDT+MNckueIVcpu4e9vnHgs6XI+dRV1s4vHnoPt71x2/FM0jLTD72x4H5MTs"
    "4G64L7dNrvkbWX8UztjobTTnfahhNpEmYyUyedh54wJP/XJidmgwWAcabejTv30/7wcxtJ"
    "uriEnugz9fELTbXbElTIiIdOfyDcjcg/Q/I1RFkRJI38Q07quPc4Gk8hTU/HW003ndy/vH"
    "l5N1ny8m6S8/JuoqkzLgPJY6wJ0vCi17mNNYmZeNkOY3JWXrVOIzlV931yAO/ouVrK5PBB"
    "ZbVBrzOmnylY1Auegh+07HuDDJZUKipgsAzScYMlN1g2aol5BbhzVoBTiqRRRch47gQv/l"
    "4RcxovrnW04lruoT8xutXkEBnK7ykZkibOZ6jUZRPr5Ld3tQ2Eol8kmCqjw1r7jJUuAUHI"
    "p8hmrnQNgYa4M1zToTdfK1jOSjbQRqQlsXbYhG5wqsZo4VrWpDzaqV5WP5Oor3mUWnc8V2"
    "kLqLT+gc+ZLh6h46J5deoJNwfQtCiC09cKrSiuxYuFdjuTbueud8HmCOWA2w1O11CAo8yw"
    "atJiKDGELSlGc0dSpcRo6sp+AXFm3Vy//TizPs5F3CZC3YbsSPDlEokOHLl2bp72gnW/I4"
    "8b/65jItl8QgZ0EhYVIuPt0FJTFO0VYXGxRhrIdHHh8RQv5FVYGyBt1q4Kq7Z1evvk8GqN"
    "HqEvEFCCL8uuxbpQvFquZ/dkwTcr5FkJEXLXSqVdK/aGK7DIIUJeKK/Ka8wL5V2U3O9L1v"
    "Nq5gEarkTy+ngnNHmcL3GiPiyd13CrQw238+WoVHMnl52iQi8p7ufNtoEDF/oBpcXI+qiS"
    "GMc8b20xOk3fxJsGQR4OAQsVojoMrNBUTQRL1Ux8eMG6oPVxqJmNRWsjq1YZeD348zQRJl"
    "H6wzKcZIODcKKena++htmMuzdfFcTD3AX0NO53GbiHNrPbQFBdimzBJWClpxchetUJJZK0"
    "V9U15pui8ozEuWaZNDwkEHiWEFRywGQ8mKRe5n0eTHLCYJJXXQaBp4CJN0zJDfmVNvLyHI"
    "kjGtEI8mstr803RMQhjXay46ViT2im5HVNT1rXlGennC47xWaz3GyZDeHgnVS1iLjen1us"
    "m7KRpNv6z1t7lFo7CweHxmeoXU+/Kuic0BvcCTxzUh2eidxlsCrYZ6LhCmq9FNSlC26R+D"
    "OPuMrq6kV39PDwNOxPfycjxl/73R7UVthsyGvNnWBg/UVeQD0TgiEZ0wbLDNEGdzP14Wn6"
    "1BkIX3qDxzbaWKYlKsIaK1sy9mkwfRr3hAmUJyEU5GtYOhYMqFEyU3uDu954QGYi4GBd2c"
    "Hc/cHdGGLgFmtZkXSIg7vrTzq3/QF9pSQb4lxW6Ft7w6/98Wj40BuSmbH6Iusa7fYxU7/0"
    "OoPplzZaY1Ex12Tk3VO3M+2PyLRYsuzLhIx6uiVDrPlMHU2/QAUXGjAaPc5Z4uyussTZXS"
    "XH2V3F+5nr2lJW8vrow1Rc/k2Xfx20ynMe40d/xnoCvL/efGiHsXMUziYr3GMswWRj8p3E"
    "RIkhOmqf3LB0xgt6gGCv4DCB6mxvDJAAJFcCCAQ4kCcEN5OIljRsfaUhzTI/IY1sM6c+fG"
    "Lxt1Jn5kJIvYQQZw8Wqm0TJuWm20qbbr3Vyl8zJEbJBYGaBJfuZ2mVhDZFxgpsRm6NyVbP"
    "InZ8DwglcySBOPQ5wzMGdJ4GoR72hsrmes1U7nPC9M2ZKFDEoyl4xUX3jPHObsvOk0U7V4"
    "GJlhfrXKqCFFJS2dpRVI/NYFIN6NFZDKqUiGgpEMqzJV8VumTRTF9NUz7RUB6q1EDTTxUy"
    "e5ETcoDW5BMnCQm9ZZldS5yZ60X10ovwZqtoO8xw+YB9lg19kKYBdYbDJsnLt1lskmRUol"
    "GSPgvLzYRhsexlyRB7BBzfLPga1mYj6gxJOTkMLkDSAIxPHQe3IVxGsGtKxEGfbERFSUyH"
    "jZAWSomtWBizkxR7dfnhvZcPC3+kpcJOHjqDQTwftibpxW+Pi2Rp6cXVavJcBQm7DDNFpm"
    "SsuQG9CA5XoTv2RE3SCUONHoJxFQcBFYroaCJUplzCdprKjcInzbyQ1BA8v2WhuPGwCiyv"
    "/GbgZdgTvIzpZHtCMKl6rz2BDBa8pO4s9oStqJsQaxX1gjqTQelZebFG0NDMQET9B8ENya"
    "aBXrG8WpufwoTUaboWXzBSmV2/T/A+bnuol+1hoUm5lGJ3fJVDwQpqxTdZlOKbZJ34JqYS"
    "039zgOuObyC4RzE5PMvF+7a5tFXGmlx9X/u9b9AX7UXGrzP1sT/tfmmjrWwu1uSvp9tBvy"
    "t8HU2hy5o1V+SF8KKZeKbejoZPkzaaa6plRG+BLKtVfi81+/4Q1pYq6Vgy1wwhMlG7ZtKe"
    "Ts8+vtGiNFX7hV0nIduJ8IhPaIszyDfDgrYUQNDIeXNeTMhegy6EMMdMpX8Jo3vhYTSZOp"
    "+6M8/UcWf4q/A4IpCRc6GL6rOw1egqVOJ0kEs7wQOZbscL0jXpQJRhxatqnEw1tNhyI2V4"
    "0bBjONIzBCX7S0Dv+hJsM7euzNAQzBNzdMutJ1Q/h0kmwKikKcgm3hwO1yPM1eSSXjZY5B"
    "AapWwvitfEnq2pkCW5L4tUYGrQEcyVaxLYgL4OmAypa3nOtgfpjF+zFUurE7r5bMVOCCnb"
    "SuzHl6bahxV/2F7DMFkeJxGGfGWNxoE5qeSqbb5VgyWjWtCHjAxz0nR/Rh30hzanAWLYgK"
    "ZlkDljYFWCP1o0myZuGz7NK7M0s/C6M/I2FucQ81sp1uK5JuUK8HHH8+ie3NE95PCYBRKl"
    "AmS8h0GVc6QqUt6qPitcjw7gjcTTSesplsvHTWhsUAuUSCinPkJ0i1YhPOQoiXvlmCIZKf"
    "f13K9Zs/dqUxWsmry2OS3ra4pvho71eap8hDl2fAnyR/JNyP9h6T5bsZUqcuu9S5BUZuVI"
    "oXwPov58wTbO0EetPaaZjTsok2HGAB0eEa1etDt6tiBVzw9OsMPrqHeZbWXJSc8j6uplI6"
    "HLWyzQhUXaJLd+eR3reD953k++soCmaCa8nzzvJ18VgKveT95tP5Qg2PnNidJlu8C4DA3k"
    "r5fvRLuf+8z6gEX4779/fNemBRjcKgtUQAuGkrwxkPMaO0FC17Ej0xjk76Wlg+AGU9hF7E"
    "RFof3fn/GWISKe6TtwMbNeYqZqbeaskhHpAaM+VZPkynLCRd0Tk8fBGaaqci5BZR2dovFc"
    "qCRkkI7Xg6y0r5O3RuGepApjmaKv8TYzR28zkyW43SAoi1B8v4RQUXeqBoGfWoGAey0q6r"
    "V4FFVMJPUX2RSdX8TSc6OjWnv03S2MF+Qwwf5KBKAYuSSOB4K6Ce0gz3CxAPqKFq3FLiIT"
    "6xtGpYHD58sSKupX14BY0Rb6RzQTiYeQnkc4SelE4/ygOPQZm9EE6E8YVur53/MkqP7ydP"
    "e517ZDpGdq72tn8NSZjsZthF9ExXKPbu700yyZ9O+SE+nfxUsj8va1p9N3gcEJS13bsBXe"
    "JMQDRGnabrMWALRXFnyWaspKbvw8qh8aQB1vlR2zpP2+Fhw+Hbe3VNreQq5OVgZYtgvWIz"
    "5lGQin4Hyu6g+0dZpBe6Z1ut3e47R310biYoG35NvN1Lted9AfwmcSXiiyCp8B9Hfjzrdh"
    "G0HdfImI/2o1rmBRNV6xXswQGiblaR9VPppwERlCYoXZlGrUUcJCx7NiKxutEZWpRFRKha"
    "joqdKxyKy+mCza+hQ8Zy23aLsg6JmFeFiYsoHiBWwsaaQquwsvC74OPM3hF6ksrSblst8d"
    "a2XLjm3kdYuO5yqjRskijelihDxHsMpV3msLKS+yVXqYY9ZuVfHdXA7Mje/6l6V0N5sJnx"
    "jgajLevfjG7p7jRuqG8jshDcltB8j2u+eqJ9QJz9iM9SpQUIh6dR8wDcZM8fs6I1qZfL4b"
    "f3DWTnaQhUabzMEEsbrwiW3qMpDxcOIzKPWH1IHnqvsPqLpzXZNrRFWHlGtEXCOqG8K5mx"
    "mdMq/uUTRMW7A01vI2UfwMDdovgRqmI4B64zMIoT6F3d0Yk2WVIH+NLMNqRfPV0Hd/0Hf0"
    "jPEWSkqyRNPDJssXbqjpK1GV/20rPDzCsFKirK4l9fndH/zg0lY5su1i9G3YG7ehUzjWZ2"
    "rvrm/HFEoyWbuZCh1j4DF0jMEVCTCcY3JcCugWQboGahY10SQyBTZQbltgiYN0fIkrvcTB"
    "Sy+nWsMg5coN1xdPrC9yHaYUHYZZgCUkEZeC8CgyY0NxZrDGvF2Ajq0weo1bEnTFYGOXdD"
    "XRayeTVUNcyqqoyIb5xkCmpYOSAmXz7KYobbfiCSSVbQkXwKrdeAByzGhQrF3r5JXocxia"
    "EsCmI1oNQ3c81mu4G6ReuiNvxFd+ZZVABaY8kAbIOKJhRMnvMeh1URBaFj3HOFIJsW45NK"
    "8i4UAEm3zQXnzr9Kf94ec2cuhn6uO4B7k19EPnuqOf//cT0SD7o+GkjdwNZMzUSXc0pkOh"
    "eCkd1x2MJpB2s1A0A0uFDFDlN1hdQ2Hz/NaJIB1PrKmyccLebUXiF4KEfI2rvMY80+CizE"
    "yDirQgqpoQUY41z1Ee89ZSDlFxUONCWe7GTkEaDuie8tR+t9kSLKTN7F/bitapDh3Z/YZS"
    "uh/LQfgXS1qRnzBxZ2wqwoETXP2uRHVFOXNbovPaoSdYNC9S7ND0eSuTHdpwh2YPl1/6Zu"
    "GU6PjoqHyxRS4T5mFF1TINc/csl5ErCioX6c4q0vG4gsbERgc3eKqU4Z2BTIKGPzqDrOEM"
    "d8qmwgyIisBt+FMRF4RIRGCNhH8Xa1HWW7bkYdiOaNeZbYAbmwgcso40XcI6S2I56ruyyD"
    "28YGsF7o80uYesTVI8NRt3j6DKQdTZja6RElXZalSlFamKRUfTc5YHYY+AI5wNYcLSdNMo"
    "4BwKEfLw5Ep7hwyMGfdD8ilyxzexkN4RztBCk3IxKXd8A3nUdRZ4r5PRvY6Dy9Pvf8D0e+"
    "7Pvii1ch6oJ3nrGARouCmJlyLkvuxaAcqLQ5RtnitUHIL7tI/s06bXFDcwZ9vBgSv9gJ5z"
    "kKV0eLu5UG5UQwCPaN2iWRJMruu+KTAd21ehiAv7ezHdFM7T1h4PhS6qz2Sc4NkUMzWLCw"
    "SLQAM3oG3TkoD4T0JKcwEwEmnncZiLDGvBn7IJ7ciNtfaq2u4DbYnIH4j8zB35GGOTlZ13"
    "9Ndl8VM4OF20bMi4r6KKvgp3ZTJq0+7wJuU+laZN06MVBzO5dYZH0AiLX5qZ6Ri9MyiXym"
    "W+dgkaAXfYwHqVxcB6lWxgvYp7gCi3j+ObnijpUzWJRZSRHslzR45oGnJlsnzAhqk4qOnm"
    "oYA8d7hOPfYnqye2e5Xq8ObiUfg/cBS+5l0nDK3TftjaFxbnD9urbdpTImh+i+bYkCVMNb"
    "8/LH1n1/kUif6y2Wo62QuI4GtiWsZFtxRM/rQIbQti09aWKulYMteGE+sG08aVzaO/jVeE"
    "qZdKSf/NIZa74xsolR8lrETcwKkR/APDsCXKq0QJnUneJGH975eXV1cfLt9evf94c/3hw8"
    "3Ht57oHn+UJsjf9j+DGB9aGS7Xn1ME5SJSU0Uka06+4VeNfiGmmOQP2Csq0aHCizs2Q/4A"
    "jAWxY4u1LRFLoNM17dBDZBksLtZUQNFUbAf6Z+r6U8KMXO6pl9yjbbFaJGI6SNfAaMSaRB"
    "9mCpimlY+KrHGIkC9ytRd5rcmL/CUCA2RNkqbLMH3zWO1klHmsNo/VzharzUOLf4zQ4v3C"
    "cyXh5IHFZwsszhKcCarn4VGHoIB3nTS1hqAe4gMmkfDkknCakrl2TQIqbgPaG8/utro+XT"
    "R7FbhnGbHspZrXXG8727YW8MVnCXzNZlSbQrdrsMQZaywhhzRm6GrZljFwGFKHIIScikiS"
    "V9gwYfArOBBlE72KBtqIEqZuxri97dgv46a4epniYHnjsP8yGQ0TAoEsZv0NSV6Y6D8Iqr"
    "XUl4+zoAUkQlpkLB4zGnoZWQOYIBqPaR+kPJ5fn6KBvt/31xlcv++vEz2/8ChS9cTlcEXK"
    "8kdoG2hKqYnpJJMN0l+u+S5vAcU46QH3ScWqdpSj7W91jYwQlbzIhslKRLUKQuuBmFbVPF"
    "VTaFOsKcEDXo45JXOCazW5wf4CinGWeIAlZWvnCZaQwuknHNbzqs1nIki1AuY3FBxoA6wC"
    "XzhOaQH3mioDZMc08BiYsoZX234GEb7ZT2iS8ZBNNc0E8c+Wmxwk2GurIVsCaculvMA6JA"
    "s7tLR5p805bZuJPXcLva7lxRqJqga2EAjpXsr6xkDzHR1mkB/hGFXihpqjvolbaeplpeEG"
    "gyMbDGrXkRFC4XLu4YvRY2/YRkA5U7uj4X1//EB7KdrMAkszFdT1u3HnGxkGBmCJsH4y9r"
    "4zGAAl+RqK89a8TRezBPe/S47tfxeva0sZYjEDT5iU23cqbd/BBMIiqxyk450Xq7zCVbWH"
    "VHeJcxvwCllHY5QcXB68Uy3V/RyWvbrCHD/Px01tylAOwbUCutaWTLbA7PUQqnlns02BOU"
    "0ieGGlmEKcp619JpDAuKxt6t4YSMILRdTtFPWlAo5/GiwCOVqB9LlPEB+y1sgPQktNRytN"
    "kxK72h08Kbdn1MueQQ5wQjuF/dq2S1tlu8ZF7+FxMPr9oTecthHebBVtt8GqOVN/7Q8nX/"
    "qPbUR+hbGWtzP1rj95fJr22kiSja1l4pk6Ibj2vowGd/3h5zYyCCgYtjxZJTJ63Lmf0s+J"
    "br406WfwltGYfggv0XT66Wj6pTcm2j49D5mWOqKy32RR2W+SVfabqMquY5HZySy56ptPcU"
    "LLyhlO0lGKvrkctYDuHCHlFpJK68+8rMIR9Wcqn+SENUjDAeV1Ks5ZpyK2l7m2nAng4Bmu"
    "WgmQMTYIJreWKlGI2SpgYEhrrx4Ig4W5PzqDNhiw2kCNMjoF1MUGjW0pK9hJIYCvZtD8AV"
    "mlRT2MT2SIskP4BeuI3HKYqRaWPDvXD7l+WCn9cNwZ/ko1Nsc2RjS7Xrc/6Y+GbTCFyG5y"
    "9/kdreQbWKBW5tHbgjRVXobK6m5E6b+8ec8+AWzIfYpGAH7seA+4KxgcJnlLewSNgPfU+5"
    "miJ+Tf1VG6RoB/ir0tPGOGXywdaJeGg5wBZMh6LWBZC5Bxq1qlrWo8KoUHTlTcRlFC1ZMj"
    "Wyom0OPkgm2isJ+19tgmDG9Upth8151sd+2ixNRTHPEjR4qKvq4xGS2bRtDugNaiYT9n9A"
    "078ruyNA2LHBo7CJmM+odv5+NNxM7B6Fopho3axZmLhkGYL5ZywnzRmUz6n4cQXu7OMFMn"
    "T7cP/ekUPjSs+UY2Tfh03Os+TeAzGo7ivOnszmpyuvJaPQIk3F2dW0VUNdbBSEbbHX9WqG"
    "uEr3sMCygtEVKuuFRacTHEl0KrHKTjCROVXmH38iyyyhFavtJVXmleGPiizMLAPFLqiJFS"
    "3GDGw9DqA+gZy1jX577kFt2qWnR5N9SDseYhlOcPoYxx5HKgzVkZu5oMufTS2EkR2NS6A5"
    "ZLYSvK+uHF2jrehI9kvubgz7IPH45WV5dNrJNRXd983BCGEAmY0J8PR+uBzNJUhBzV/XCQ"
    "qGf1q28IaCJYEP69doT0g8D65kzUwON3Cue+u81SfPyBnbjf1S8EDFj7Xf7faNd0x/duiL"
    "IE7nXV7Uzg2Tpb6Blvaf6A82SOlxr1wtO/FmtRJT8yljqATC3u+T/NK3nCwhn8mod0crc2"
    "czvPOgx8eiNEn4r3QYyGVzKlheS+FB4Bb0xxQGOKZKk2GfkgDQf/cPDj2Fcs5KRBeQnVDz"
    "ppENgVc1vXaTnq5re2xdv4ImeLc/Spq3zOLsY9KKhrRy5CUV0IZuzc/fI0oRGOovSHZZQX"
    "4Fh6Xmc9qvE0iP05Kl+R1t4hSs76asD6CtRbjRFyF3O0oJUiz+FX548wYZBydKMp52B9yx"
    "kQEaDhESbpERFeItPh7k0vc6qeuO53bAa2VQbHsc84y4G36T2+YhdNBoyDDLQclO8iMzYT"
    "a8bFU7kcTbJyomnp+CLBh+M9b+1x4Gxk1TKxIRghigz9r6lHZSuqWEEbDCZx9LrWqJ/EpN"
    "mSdvoJTaJ03EPQhBoaGzmvbEGjI8ipnHzp/HR5857V9/o4L+GOmno5anhlnWN3UiqaZcZz"
    "zOqj5LqcPh8LC1NxhSHaqoXKnXm7tASJOKTpOpizAcsRYB/8yeqJ7V7hNXxeszRl8TQnHh"
    "69vx9L8ORWTSmYyknqADzZpwjYkd+mnFEBcEKqKBWSiZyt6SCXt6DZqUikcH0lqvK/A8VU"
    "dKRZpiFLmIrnW1F/pkViVzJ50y4xZKvM+bMUaNnqGpSqheG8EEvV9IDgoufRBqJ0DdQJLt"
    "9mcTaSUYlaAX0WFm4sY7HIg7M7vhC+FTMWRVy5H7O4cj8mu3I/RrFtfLXkpG46g97nzkAY"
    "9x7JjUkedqb9r702UvBKVAQdbwk3IMPIUX3BM/Xz6GtvPOwMu2TESnvBugp4pHfb6dx97c"
    "N4UXqRYWy8e8+hXXYusx21lJMW3QxLXdsILJ4G2jf7rAVI0vTu6myIMu4O0KOjPEo1ZSUn"
    "dkGaA8GrGNfKh50j7OTvMRqg4upruvoaECjLyZHEj/6M9QQ4S9fLwA4LqVndzqTbueudUc"
    "v6qpm4q0lJqpb3eJ++9UIGCgt3ZIbmHZqKfwLWRHtmBFNVDPLfOyxBPcp1izbWeF1TDcdN"
    "XIEANvJTsEw/hNSXFlKJwgSFL1+JnsVq5nHktx3ggoEX55FK3fHlSEv7Fa/a+QGSFS7ZEN"
    "zgx0i+nqYpWFQTtF2fKoL5nJAdi295n5z2ZrgdjQYhD8BtPxpX+PRw2yPaAV0HMki2OVk8"
    "f4ZyhHx3cYCEX8TpF/ELM22gkJXTmivy4qtWZ+l67x0c2FlVs3MC8lNRUXYpV7D9PNMdbH"
    "pD91/CarBINDLBRikbCKaBIAT7Olxrr4h8/R39mKaSkhuIaKlkVRTsfEgUVnIn2mWl4Wpl"
    "3MBHfRWPgKiX5ZMuZRz35IqC7vjT5ai+PZbMw+sJVvvO5SIMF2FqJcJ4NgRekO1gjDMXZD"
    "ubtBitFcOWGRkVZVIlR7eUjRDI5s7YgRWG2/KcAx6BHEma+sZERBprQwArxLMu3BpTtuub"
    "vE+zTPoE/Ns03P4N9Falf76uiT6e0JP1uO/jkmS9JElvmfNmukXoeCpWNDVXwaKRV/gJU3"
    "H5h+e3nVSgdLZfOQLPPcYS3Npjf9J6YrxX6Amf2ixlUnke4bHyCN1rqRx0u8HpanmN7c8k"
    "jFzkVZPXO4uFZiXK6e7TffK5GBiXyaxrj3ezxxQsrbD+CYmxhn8gEJNBWFysIaJIsg2xtC"
    "Ig8F6yQgbaaC92t8C5qMCWY1t3j/5GLprXSzRvfEjg/dPwDiLvyMpJWJ+pj6PRoE02sabM"
    "1O7owe0zCDqr02fwsdMnH2xFuSIFeJzjJWxkVWNUjryVV4km+RhpY0zzf7+8vLr6cPn26v"
    "3Hm+sPH24+vvVs9PFHacb62/5nsNeHViNuwOc9a06nIPCWIOdq8hyIIHQueQa7yVc1+9Ge"
    "qEG4H7tadme71bUXUUkSRt3He6XR4MBMPbHtRLM3BnJJQQQUkYQXMlQ5+ITMVw1J8nKJdT"
    "DvbrG2VbDt6ydqOJSydgPwaDaUrpFdhHV2T+wjvouLoPUSQe0dUKzhbJiUFwOodDEA93Dn"
    "rskWIuPiEy8HcGKJ1N2B5Yijd4HZ6oluhmpWoSO7PxKCFwRoSkGADsySJLvSZ3sFV29Uto"
    "IAYKsMhq3KBlrJL1j9RJ8QsEKJ+9SQ6e7PhBIAh86YJek/OIPA0/6rJpSGlod+GFuDbLn/"
    "HnGVraQFk4GOUgBAF9XnONiJJk53eJMa45QXd7wBd08Ry3GUsknwnth2zNWeo6g90Qs0B7"
    "QMUg5vTVIWzpoLy7XLKug/ubXL9BpORVAeRWZsKNIMRlmCvpkxAWKk4qlG/u9k6Q9VYC1H"
    "Sn5IWgDyOlvFjguHDqm7Ctl6VAema0Yk21/5LSAeCGwjSBCjVDtIcG2yFEfHSCSXDvZTLz"
    "biM+TiqohaVNCcQEsgoOYKO9zFLq2x0VS8oyUO7YpYjm/uZzQKt5xl1Uo/yTu5OaX25pSt"
    "uMM4tx0lTMUNKNkMKDZqeesohqkaiHX55RSTejkng5zYx7n+hYGus+zk6+SNfB3bx9x4VQ"
    "HjldNsIV+twxDRD10pcqFjsVgj2zBlAyNboE2oBOKeK2knA1ulSBeHw6YGunDT5HFNk1Sl"
    "zWmUDNBwc2SaOZIby85oLPOXgbxKXaxZBZhyRmBP7YkaBDwjAjvCHEoxJroT1ZEl7DcjBv"
    "jhIQZErJo6o51mIethz53rhzUdes4btukw6NtJNR0GXUrZTIcuBdKo7U1RbAOeYYflB3JL"
    "PiEbdxoGFficbR0sZ1oe0V8vax/hrqyiYdmySj3i09mgLpz8ESknzBeP49HjaAL5o+4MM7"
    "XzSD79Cp+52QkztT+EaWiLCFklaoNJu0Tc94edAfk+smpn6eS2aN1ksWjdJFu0bmKmQ0Vc"
    "5Kr56BMUsrFUjJOXHX5lyliYEzX3WSD/x4xvnuI/E5Bl0Z7wRJyB4Ux7v01DCr67U//20P"
    "ntv0JK/mA0/OwOD+zs7mB0m7gES1k3GFaYXyaj4b4V8EijZhh5YaL/IEU2jmZQDNwOc0tW"
    "TFk1fob3neNGAKjSFyi6FpGrAyaILpDLOAuYyCKkDbSR1cQmlin7y771BOghlMeWHCH7kV"
    "vnOFDQTkIFIPToOIbCQiRSlCTqwjPZrox7ObXXROIcxTpP1AfPEvtOUKG3AM8P0pXA8OuD"
    "fe34PVH42VGtyQXkfYrTeWzf1USX8ISd+S5/77QIJfco1aS8TxVMyeV6lwKbsRznUvOzfW"
    "PH9wCvkltt5XC3UrAOTUOQjzuZS4CpqBepDhgZz/L2cIgmZJYmIZTmnUytbZbfR3lgZbMq"
    "XC9Hqmt2aBkD2xfJdsN5fspUH5znGc1WfOsPzdKJaoMoWRt9D8Ywfqe1Vg00x+Yrxl4ZV8"
    "NroxDwl+2P2j/627LE68dXlQftn0cK/oFrw0ItWIEWiL2zS8IKtEqsBJVhh9Nxp0tI+5+H"
    "dn1YOxlHsGNbZyp5POx+6Ql2tVgnWkcoWjW2/PbuPHq6AtHTBSracVdG9U1bG7zR2IyRva"
    "ju+Cozw4JpH0fJYKqqOaa6RyiHrcu9qvIBG6YqsRFTFXSQg62HjmyQd6+GyDimKWZDXhOc"
    "1wSvMO57bD5JNRaKGHwKF1ioAlPIsGFDPDFDMybTT284FNzsmRK1xDZ8hZ/CiOYedLYZLc"
    "AGUg1p28C4TKY0Q5Zo9yJRde1bInQtImzwBSNbu0USnkMdCige79i3WmSUilciHWU3J8WS"
    "Xa+CbUM7zmuyGM+cqXidi8qZzLjVpQpWF/945DgBYSquNkZApSwuJ6RBGg5ouoaTkEhXRL"
    "fJmkdXUVz3CjLBbZVBQgy0ZTwc20AvyIaiG+aDVSsvT4MF2PKkG0eQKkwa7qD9DToRlJbG"
    "UqgSPK1xRiQzA6mancpod8Z8Xe8+oWe8NdEcU7mQSnw0hITRiLPMmbPIi8GCmVxgrJTAyK"
    "ud82rnjRK+ydYvtARhOr4ABywAO9U0W9zGOZJNC0RukGdf+sPPQmcwGH2D+AxVM9dkLQRR"
    "UbRXiM8YjT93hv3/6Uz7oyEZNu517n4XOt86YxrsEarVIipQimon0FuVdgAedLq9idD77U"
    "vnaULbA9t5zgL+cy1aht0lGGJHgiMgfMR7Hr3zs7hSr7J4Uq+SHalXMT8q7zzAS+NXH9oU"
    "pZiXxj9Gafw8yhuv1X6IKl1Crfb8KrLrxmJryQEnV6qiHPCrZeweLOqmW9bHduK9MciHO6"
    "gN3kY6JusGN2PLK4tC1VsImETzHdFqdYydNr8JHYPLnT+L3uyVogG9uYV4lfEK3BatFGXa"
    "gE3gMJ4w9JMNEQwTdY8gXZM0j6vLD+89XQP+SNMuJg9EmGbUsNHl1SqpyvV+fSJAXmmFYn"
    "/A90P/Tpj2xg/CY2dCSz5tZAIG1jfCVjRo5Sdaz8l7bGeq28+KqAM8JLyR6nn9aqMpoqoW"
    "KI026AyHjuqs0gN099RrI8nCM3Xc+++nnq02e/c2u3CanV1RNKui/AJp5OsXKFrhU/GSFV"
    "WO64d1SjOfJa9uo2q0naLJq3vsC5ymKC0/U1U+U7L6oskskTz5QAVI+GnKdppMS1cLFJmM"
    "ETYA77TDc4wKk66wUoCTRUg5I6syIwMhtEiRSp+Mr2+V1/dFsxbrfO28AiQNYJwnuKh4Tb"
    "iLUgNe3Psjd024OGWJ6YfVZUp1SuqsmrmsHFh5a6yjwkuljfwVIkNUnBMk2SpyA8sg5eju"
    "SfROSpYtluWdOV22ovzgCBmzvMHb0Ru8JbGPcuDOXPK0mgxjL84MrpklzccXaTnMGaOTIj"
    "pABpQdUYEjnAXhsFx13FQq3pLvOC35OliXF+sLdjCd87C1J5ZO9IftC6VL/oklN8FLtLgw"
    "xVSGscVZ8soGaZZjbEkONku0ZaXYCxONWZUKhipqMbzJEm5BRiVbDG9iARdwrnIg7AxvIL"
    "rvMtlj36XYY9+xCu2pJmalRid3RQuQnL4b2nm02dL6nsX03lOmUf/1/wGZKeXU"
)
