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
CREATE TABLE "deliberation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(10) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "closed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "chair_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT
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
        DROP TABLE IF EXISTS "bonus" CASCADE;
        DROP TABLE IF EXISTS "judging_stage" CASCADE;
        DROP TABLE IF EXISTS "judge_expertise" CASCADE;
        DROP TABLE IF EXISTS "judge_absence" CASCADE;
        DROP TABLE IF EXISTS "judge_profile" CASCADE;
        DROP TABLE IF EXISTS "feedback_release" CASCADE;
        DROP TABLE IF EXISTS "deliberation_note" CASCADE;
        DROP TABLE IF EXISTS "attendance" CASCADE;
        DROP TABLE IF EXISTS "agenda_item" CASCADE;
        DROP TABLE IF EXISTS "deliberation" CASCADE;
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
    "7uopbbIRgjbCLcx/AMygb52hv7tWwz+b6Q/hg5D+zPE9jP3YA/oBvwxa9iHV7yvpogNgUo"
    "Ys6poxUQf3eslV3BN/jp8t31h+uPV++vP7agaxKwOPeTDymLHT9EvudDmO9yulVZtAe4MC"
    "pmoTqKWzUEWTl+1cwhm9XEd69DlbXLQh7VMWEp4353mi1ys8zGPM1vylNmo6zm98haaopC"
    "LjOrhK11T6d6avDGor+0pI3lztVUtGgj9EVJcHX8yZqKF2/BVmybASIlbDAY21SMwFwC0U"
    "2ldKm246QaitQZWjTUBqcjh/h50gM7vC8oXKSG9nkCDR2ZpcYnBr+PW61zpYuSRVYLaa/Y"
    "QIaGyHfeoQ3Z92sDiUsi1LtDZHYs36HTMSuCyiFxwSbndUHPrjW3UHJcn7NIMeAnG1FREg"
    "0/PtXp7D7HNOrZpp+ryw/vPasP/JFm8Jk8dAaDuNVHIoeCZUMDs2lCbIxHkWYuLQfVU4ZM"
    "pmAH1s5YtIvzI4tECHjEJ3TekmXLedIv7p56bUToZuq4Bz59CKOz+TBE0n3r9L/CJ6+i/I"
    "KlIq708vOBdLwBEIpVEgiR8lICVS4lIBsCET/IvsvvafPpirnY6rOqJTrYCMNaLnM4Wrzx"
    "ha7bikFctqOFiGLaBguE3TC7q8mrRFijlA1C9++Xl1dXHy7fXr3/eHP94cPNx7cezPFHaX"
    "jf9j8D5KF9Hl+DOcFoKS9kUZdZamniCsToGrQEJXoSN6L+HEc1OZ7Np+DhbLnD2VyRrJDQ"
    "EyLlQk+VhR4e71D2NewYf3IGO8QIeQZ5BNo6JehXxMRQPJAkbMQ8PIqkkT7UViSUJHaGE+"
    "JIknZ1OVCXXwjhDLv54DoIWaJ2jl4+zNvzSeXDgodiT/mw0NBMXYVNrG+gBAEU6EooVxBw"
    "/NOOwCLaKuKCkGr0MW0wYTtpfrK27PbCR3kLL4xQNweKVNhu7dJWOS/gYjQUJv1pr022uW"
    "DIJp6po/t796Plkn5WDWt17XwIlDtgKeeGv+g8Pg764Cpw6Gdqf9h9uu1MaSK+yy/VFfgZ"
    "ful1HT/DH3hh+xmIYnU37nwbttGrbK4lcreoM7X322NvQBP78Z9brNDc/s/jzt1Th5K7Dm"
    "LyKdGYJ/DRQtGMYn6K8lN0NhrbeJ1sIfEpqnz4KmsjcXZeARNJmLKBGSJNMpFIeCEXc/+F"
    "KbkhrOqrDHYtQccis951MhtlkHKLc25uSmQP3TRyxo2EiA4MHanP4WKEjkAzwpzYBUh+ZO"
    "Q8qS4nfFG6HxnDBdZNeQk6fr5U/DBZKYWnKlQhr/yqHrhgHBLmQUg1EUPIShWQQMJUXPjI"
    "LXxwN+hFmW5QV/HJnfMdI+QJ39wLejYvKHfOHds5x2Ya5WDd9MoFMV55QNkCnlqehvyx8+"
    "m62mZLZO8UV3FwRGuPr3gRGZshr24hKgp1zW51jbBIMoy6RZBsGmiraQo4eDeainctBCoC"
    "fRUSVQnploINVmpdCTNyJ/AZpOtaV8c/d8jzkbV/cqaTmkWx8fUIGgjvccpN86qpJzf6rw"
    "6JVlidPONRF5dmTvQv7sad+2kbUdqZOnqE8sTaFkoTh+MIZuovT3efaQDDH5a0sqMXOsNf"
    "aeyCqD7DCMDczpEU9cW6OlmScKkXST8K0zUpk/rE2Ue0uoqwELdFVoFBzJei8FLA2S7SXz"
    "5Ix4NCKm2npwy7yBqHCPkiV3qRsWpCSqawxbqQbgtMrxSSNs/p2OzlcXlsGYVDVM2EhkyS"
    "uMtdjSVCejpYb6oPK5l5qcgLU9hhUc+NbJz6dOBeRcG9qgSg/7I03WL0UksH0qf64QEkL9"
    "oIkCCSF8MQ4cny5GtwxsEbQJDLfbqDdPwuCjHNDTQDEnQMzVwxw6KcWhWGRX7u/gts+38Z"
    "ol2JZWHgX2OPuJWKPHuCE2LvGvuD0HsOgMojT4CVWGb8DJj7pBzt/eWP1iJRVQQDnD4sr2"
    "sa3DFazlmyIE7hEoy19srgKRltzpE5Tmh6VvGL010udHH6H4eNzsPeV+hJRx/P1M79tDcW"
    "wJhMzcu0nKkANmVqZLaf3vW6/YndO5c+dvMaihiYj9GBil6oB65ffBa+gqdaQZ5I9SMYzS"
    "CAI76+v0xGQ/bauuOjqyovTPQfpMhGDYufpawnAJHuRo16TCNrBBNE3aiyIcgbu+pWTkki"
    "QnluOaJWBSx5h77z4s879CVf5bxDH0/VSEzViIW8ZwkRJl+WiJSyyOByORuT2BM1qhRYOB"
    "RGEVWVcJfSOpQ82hM2sFFJpKHL4rmUdi6L56ZixDt15cTLMOSVahvirTIg8+YbW40FTcKK"
    "PMd6SbvsLjBbUxFzojUFGpF6OGS/2NNN3PjWJkK2FVWsCGU2AH2EGZvfBZQCVw5YdsvBxg"
    "Ilm4u1YGDDKGd7wXQTe7bGQmbNiUQgvGhmGVIrneyrVlbfpgrC5ea2HYzV2LbjPzoTNhWw"
    "uaVKSglba4wN8uVv6WxNxcpYY1xCG9AJTNNUjMTFQrPUElDq2BM1FScnAPlgmHpknl2TQM"
    "qV2B1NdYU3JiI6UvFUI/+XCddhcL5aurr2dK7HWAJQBR0rWDRYHdaKwHbvTDv2Z20geI6P"
    "vyTMxv5sDcQqGPBQAlh3gekaglaB6hSevT6hNkXQnp9emSI0MlMTA0WGvgJL2ihAt+a6vG"
    "ijVyyv1mYLrck/2DARjcmixSNglGHiLVBApQloAGa0ENSikFW0JvKijiVzzahYceR3MTtF"
    "Rwp1LKAQPm8UXeUSF4vEPgdJQeDV722Q3fMYCg+7yRIedpMcHnYTCw+j/+YA1x3fQHCPUt"
    "xiRY67GxOZtbpFkOas5S2OwwqOUtPCvjIE/wbIEarApG1SJn5pJSY3hHMXw5hByRFm9mfG"
    "21SE0xPLGORnjL55dzCuZeSUQfyGxsrATQ6PDZAcFCFbjBH7ItzckhVTVo2f4X0Mse0f/z"
    "wOiz5KvCzP7TtPxCZZF0/dycNLgnRN4tUl5am6WmTOgsBxSt50Nr0gcERjDwNdpEZtpK5n"
    "PTHeW6k2vtFCpWq7nUm3c9fLVqnWTeA62Jfhma269owNwj8sKINd6mC0HsgsTUUICtOuHQ"
    "Z5EEjfnImy76g6WY2PWAA5EuDMtjPHo6BTjc2RKOzsJuetqJtg1IW0yx2ilfHeGOTTHaxp"
    "G22xviD/4RqK6fOwxbdF7cOva9FEG/EZG0g2kWRhttH5qG/LYnY2iBCL4Z7ipudzSx6tFN"
    "Ozt0w5RecgHRedGSUYihmRWKRNgrc0KxJ522qVVBZ8f75+gLzKdv6L7mg4HXe6ZED/85BW"
    "9NVUetcIkDAAhXsf+nfCtDd+EB47E1rzdyMTMLC+EbaiQYv/3veHnYH3eCmrouI8i94c2X"
    "wIR6jAwDXNMvk91zSrp2keWdK1s9PYAq6XuZYq15reqAyNPehgEB5FFIDmE/rulXr+jmSD"
    "ipbgFiH/QcRITQ0ImkSaXIgqmjPE1/Kn52ESjZBVeZgED5OobZhEwQr6h9fOr5gt6Dyl87"
    "mHiHuIuNzO5fYDPES8RsLZ7flB1Ni6TgTXVI1HjIzNZMUP1v8Fg7qTWYlMjSogbM2FbaIv"
    "PtX+FoYx9YbsfjLkH7Hes/A513KqpOXwfochYfw6iyx+nSyKX/N+h7zfYfaA8Hr2O0wqrp"
    "68pxNrqtcR7hNs6TnBYykvZJGd8JyoQMboGqTDl+bMg4BXbEDlzAIWEgbx6TT1t8dF+MRW"
    "EqI3moe0TTVr2DZ18nT70J9OwTVqWPONbJrgM+0NCGC3g14bYUVeyeQ7ztT+0P9UVv3PoT"
    "QpmfPbsE17kZN5XwtVRn93k4FtvbtJbp56E7+HnR9UoJZtlJZXR690dXS8wAQBIa+LJEpX"
    "6OxWbF2PHa/gYmasxcub90XQ9imbh/f76wx4v79OxBseRezMa7x4LlaPO0TJOViVORhdK0"
    "HHosEycScrjlG6Bqgzp9YeecH7ZN7GC97zgveZdFj3rpnv8jpDo4QHWNDrcz/tNZBzP/Np"
    "wHU4eP5tGyXk2zaMbNDTlhNbBinfuIm2jdxbl0HKN280vQLKKuaDNUjDtyuP5zl9PM+YyM"
    "Tjfnd6Ed/L5aDctCYwUXyDRzgDsundtIsAPIrM2FCcGRd8BriD91Y5cD8Sja5JZUijODNu"
    "+gw4+xoZRzkTV45qsFkw9tQHjnEmjKPqVgLGWSJZl3IZzRICoZb3cnP7JcwtaYUZhtGcaN"
    "3SaQay2ligRPKjJFGQTbwpYXPRyfpkrsbC5beQW2twRA+GzJvwi2ZrZw2HbSvKrJqHhWF7"
    "JPM1Fba5plpGCUz/FuZpKkjk6ZJcadDTUSGTlVALzJlwTOdrKmzBvo6CWkqPr2Bzx2GDO3"
    "0R+c3EJTCxAZ2nOdJvOHeTNtwrR66g3faaLFZsFXFRCu96tCdqLE6aXEa1x0dvmiaCpOOF"
    "VU4fQnuipuLEe+rtxwiafwqmqChlNIyD7p9TMhdvGkc0IniajGiuxlQdd64GihHGs7wtCa"
    "aJM1VDUDooEZva/vYmY7sWwqwJ2cLSJchQjQrG0kRpFQWm+IREP6Mj+OCNQSkMpEJxVLRY"
    "i+qKWYaqtHmz5GtHstF5XvbBG73kvOxn8nPjsGfLjXJpq5xAfPE4Hj2OJp1B2ytFMFM702"
    "mn++WhN5y2kWia4mLtVqA+f3YTD1tOhr65YcvBSyIfH4xT8iilWAIoYdFS3nC6INFpr5lK"
    "ApoS9hW55A93ezezjlAr4vyOn9zDy69GN318PVyVIPtqTOhMRb3hVdju+yNqgoc9SwzCoT"
    "WfAo5ztpYR9qynKhi2L19Q3LG5WwXbE7TRvyxRNWVzh2bW27fSB0TW0CRSk7zA6P8icaNZ"
    "qmm37MV/kvn3twU+YF5mbdsIn/GqGPL6tue+HNI0DF6k8ghFKsmvXmmsWkTZNLcgfaW1t0"
    "532v/an/5O9DRyKl4IE5mpRNS+v28j8tOWy5n60Bl2PvdsXc7muKDLzdRp5zdyvsQ/q6HV"
    "BX8Wc83YZyBCVuWlyn4MTlCpS7N0VvOXjCVfPOoq433xedyBPb/SRdjuk97gXhh3+rQbho"
    "GVpUAQL9gMo/zt70oA8SVJZP9Bkiax/9JSc0GKEqgUVaS+FIu6STCfuMaULcUWWYgoJV+E"
    "4ovAjWjc5vPj2XxKNUwMadVd+6ey7BL+81YOv6caotproJiuMVJEw0S6paqECtn0aCW/YB"
    "UqSYd9lxkqU5cy436HZ6LloarVHqpgnSvZ3kCXNIeg6Y1v0s17kJQZY/vFLNCp2eD5zdAH"
    "5oJXYacfp7PDwf0H5gbteZoQ7uI83cfu/wBjryAGRu9l83fizmhRS/FS1glvhta8psuoiV"
    "xM2DT5c9NChCG/ruXFmvBk+hrogvbGBP7MiHApbdYs8S1bXXNjenhsS9VugqWubQQW84E4"
    "CjbyAZK0AIoaXgwpEEMARMy4YMpKTuyCND80eA5TyCnoham4/pmufwYY7+G65y/A/h/9Ge"
    "sJ8F7pIrzDKqZ4BnKjEwSRUPJ0uurpJ21nk0Q6Ee1PpRKDPU2LShBr7ZUQ60g2DVtaMN4Q"
    "tdEk0xHBYkeoRd0k4gS2KTeYsDsiaLyKBtK2ZDdJjEjc07zzAKWVCy2Vcpf/cJ7y0lwl9q"
    "GJI/rLZDRkQ+pTRCUZeWGi/yBFNuoIbApqgAXMnFyDOVpuObK3YYJoDWZukT9iWGsoQz0f"
    "ugxSDm+6wBmErByp8y4yYz1R3it1MvZahkpa3L90DP9Slopax5bztzRJnSbcJCbYeSP2Sv"
    "qRsXsl/Zn18e3Nx5l1jd+/b9t2QVplgnp8/MnAJfS61pC4WOAt2SUt2gSJjoemMmi+c22H"
    "6m6uSTv0gnWZgGAQYT0u6p/ipTN1pn4jwzXLRN/teObvwVfJBjJMWVGIoGyrC+Iz+XZcRa"
    "ihipC3HdJBbZCqxgmP3QdJNgyrUPpdiLCB2Xc1ybZzMUlNtztrRlg0gb4KnskDVRFZfZHN"
    "IopIjJAHN5TlfvehLcP7/iiqWOmHpqzjcuwVoGMbMksF6/Ok2lWRj1Qv086vhHkrGrJxka"
    "BzREbt1Tv8gp1zjyBjXJu+woia7mmQmW5BiQ0CsAWztRyrvqERIV00qZ3RgIFkGAjw4o58"
    "tFozdIyS5z5AJyDT5bwFfArO/lMlf9oTmsnRk03ZQRpuzD7AmE2zJXJ5EXyKg4CvZsWlo+"
    "JekgxEGEsZ17J/O4yt5oo+Phc+7b1MC3vvu5bd6t9Zb+W1Oz5DpS0ouW1fiVDiagf3IdpY"
    "honW4gsh0HT7L1WzP2EV1SoyBTe71cvs1vhSWYNR91dIH1U0aHwyU+9H49v+3V1vSObX9L"
    "ksSXagfO580ixGunfJRrp3jGbleRsq81bKB7RS3ogSLmARDZBxe2il7aE8TuOIxlE7MyIf"
    "rEEaDiiLHeXujxqm4q1ReXrvGcMvYvyhHJQz94urK8BBvpgBWufMnxjcajKIvdiGGWTl4o"
    "bCHa322QvctldZ7QVbd3wGe4GdLUhUomjWuKzaRvdP6DttnvAdaWRTIdmkQfl0JET1kP9W"
    "IA2R/AuROHQoxOeAFYBpXTj+C7PkOlIynuPIjRInNUr82nucttEz3pozNWqg6H4ZTcA6sV"
    "hrRlVMEwbsp/iKJCZveON55gYjcwPaDSRVcksIdlsnXOTZtnXF7u5j71au+HPFvz6AViWy"
    "oBFgUnEubwhkgIZbUFItKEzXcyHLyaHO52qge7j7macHHYwxt09Vyz5luL0RD4c2a5vFav"
    "Le/XGjgZsnBCz5Amj4NBhUwjQFHHqfZcrh4lkNU849kq2GhUdmx6KAEehV04mujDTLbNvp"
    "ZK/uE9F4pjlm8PeCfGEIBZVNu/TE65ragSKWJHYRi1O8NIt9KlJvjtfjOo+EmWyrIlzMLF"
    "6V3SU+YfyG3TEOSzlhdnrOgaXKnWGmdh4fB334yNnWM/VpeDca9trIUiXNbt1yfnvAVtTJ"
    "f7G7t6fEuYaoeJDxAUHGhGVCAcI86AdIOPQHQC/JK2wwpLGU9hweRZVN6AWNje+vMzCX99"
    "eJzAUe8TCyHy+MrFDydJiyhGWupprTiFW25ZUCixwi5Gtc5TV+IbJcviJ0AYrTeTLfHesm"
    "LNmN6bK33EGLMUJudY84iCvaWKER4PJA2/IxdS7B3KhG6Tiuqe631OYTRezrB7afqAbGhz"
    "ag4FG2ByOcKcqWLTtwgDP7OIMiUwaMPebKIc4CcfQuyh0rHjQ4yyxb861Ddv/rGCt+x+/9"
    "MRJu3HdD+PNfuVyXPqxeURo2rG4JhJzgerVxmrGt/yrg6jVNqM+f0i7JH9Da5+QND81UqE"
    "DFCtpg2roOKoW+iilZA3tG8/ID9fKe8nLfR9XLtvTOztuzJ0jEIeUV1CtUQX3rCaE8bm9/"
    "a6TgQa5a6uOtplpGgrxhP9snasy9UZlqFNKK5IYdzhXJOFxppp11SKeEqoErDOFcOzuEC/"
    "rngayx+YRM8RmrCEBoQUSXbBBalSGonOKFXNapl6wjbjQLingRRVPHkrlmqDKJjigmLU+u"
    "Y3il6lFF6Uwe22PUUaKtpgs4zoN0PASm0o5znlB5RB3NPge5XWcRMg5rNBMQZKrczRBEnq"
    "eaUfGlWJWjiEGnWvL9J+6M9YQ3Q5V4MU8aFc8GPF02oMtMuWEhE8aRu6dqpoWupi7JHjDH"
    "lmL/WpaNITKotcfYsHCGC7o/fq/Z4Ruo/mTDLKEdgQK5Y0tEtHe00ok2J9m1j5A7M5pj8x"
    "VjsArYpZHAEhC2G3wCEwAUgTYo7UrTGNlrp3gp9GX7jl9kCZOz8B2sEjT3DeowgfqLDFGW"
    "4C+17bVy3pEPyf+0DTbX0NEZU8SAwvliZBIREcUeZbdv/MNP4w1yS54hVym7h72+ceCzpc"
    "j51FXWzi8eeg+3vXHb8UzSMtMPvbHgfkxOzgbrgvt02u+RtZfxTO2OhtNOd9qGE2kSZjJT"
    "J52HnjAk/9cmJ2aDBYBxpt6NO/fT/vBzG0m6uISe6DP18QtNtdsSVMiIh05/INyNyD9D8j"
    "VEWREkjfxDTuq49zgaTyFNT8dbTTed3L+8eXk3WfLybpLz8m6iqTMuA8ljrAnS8KLXuY01"
    "iZl42Q5jclZetU4jOVX3fXIA7+i5Wsrk8EFltUGvM6afKVjUC56CH7Tse4MMllQqKmCwDN"
    "JxgyU3WDZqiXkFuHNWgFOKpFFFyHjuBC/+XhFzGi+udbTiWu6hPzG61eQQGcrvKRmSJs5n"
    "qNRlE+vkt3e1DYSiXySYKqPDWvuMlS4BQcinyGaudA2BhrgzXNOhN18rWM5KNtBGpCWxdt"
    "iEbnCqxmjhWtakPNqpXlY/k6iveZRadzxXaQuotP6Bz5kuHqHjonl16gk3B9C0KILT1wqt"
    "KK7Fi4V2O5Nu5653weYI5YDbDU7XUICjzLBq0mIoMYQtKUZzR1KlxGjqyn4BcWbdXL/9OL"
    "M+zkXcJkLdhuxI8OUSiQ4cuXZunvaCdb8jjxv/rmMi2XxCBnQSFhUi4+3QUlMU7RVhcbFG"
    "Gsh0ceHxFC/kVVgbIG3WrgqrtnV6++Twao0eoS8QUIIvy67FulC8Wq5n92TBNyvkWQkRct"
    "dKpV0r9oYrsMghQl4or8przAvlXZTc70vW82rmARquRPL6eGfT0HnNsdPVHKOHnvvNsgEc"
    "YJAHlGoi2rYqiXHM89ZqotP0TbxpEOThkJpQYZ/DwApN1USwVM3EhxcAC1pzhprZWLQ2sm"
    "qVgdeDP08TYRKlPyzDCd4+CCdqKf/qS+y1VLQOrCp3mPmVnsb9Jlj30GY2wwqqS5HNWQ9W"
    "T3oRoledUCJJe1Vd46gpKs9InGuWSd3tgUCeBCf9AZNx53y9zKXcOX9C5/yrLoPAU8BkFq"
    "bkhtFKG814zPkRLT4E+bWW14YWIuKQRjuD8dKbJzSj8TqRJ60TyaP9Txftb7NZbrbMhnDw"
    "TqpahFHvzy3WTdlI0m395609Sq2d1YBD4zPUAqdfFXRO6LXsBPI4oePPRO4yWBXBM9FwBb"
    "VeCurSBbdIPI9HXGV19aI7enh4Gvanv5MR46/9bg9y1Tcb8lpzJxhYf5EXUB+CYEjGtMEy"
    "Q7TB3Ux9eJo+dQbCl97gsY02lmmJirDGypaMfRpMn8Y9YQLlHggF+RqWjgUDaj7M1N7grj"
    "cekJkIOFhXdjB3f3A3hpiixVpWJB3iiu76k85tf0BfKcmGOJcV+tbe8Gt/PBo+9IZkZqy+"
    "yLpGuyfM1C+9zmD6pY3WWFTMNRl599TtTPsjMi2WLPsyIaOebskQaz5TR9MvUBGDBuBFj3"
    "OWuKWrLHFLV8lxS1fx/tC6tpSVvCmtYSou/6bLvw5a5UgJUDAOP/oz1hPg/fW7QzuMHfN9"
    "NlnhHmMJJhuT7yQmSgzRUfvkhqUzXtADBHsFhwlUu3pjgAQguRJAwAFPnhDcoJM7DQNeaU"
    "izzE9II9vMqbedWEyr1Jm5EFIvIcTZg4VqhYRJuem20qZbb7Xy12CIUXJBoCbBevtZWiWh"
    "TZGxApuRW2Oy1QeIHd8DQskcSSAOfc7wjAGdp0Goh72hsrleM5X7nDB9cyYKFEVoCl5x0T"
    "1jPK7bAvFk0bhVYKLlxeKWqiCFlFS2dhTVYzOYVAN6dBaDKiUiWgqE8mzJV4WuQzRzUtOU"
    "TzSUhyo10ERRhUxJ5IQcoDX5xEnqQG9ZZtcSZ+Z6Ub30IrzZKtoOM1w+YJ9lQx+kaUDd1r"
    "BJ8vJtFpskGZVolKTPwnIzYVgse1kyxB4BxzcLvoa12Yg6Q1JODoMLkDQA41PHwW0IlxHs"
    "HP046JONqCiJ6YUR0kIphhULY3aSDK8uP7z38gvhj7TUwslDZzCI5xfWJF3z7XGRLC1ds1"
    "pNc6sgYZdhpsiUjDU3oLb74Sp0x56oSTphqHB+MK7iIKBCER1NhMqUS9hOU7lR+KSZF5Ia"
    "LOe3LBQ3HlaB5ZXfXLkMe4LXJS3ZnhBspLbXnkAGC14jtyz2hK2omxBrFfWCOpNBKU95sU"
    "bQIMpARP0HwQ3JpoFesbxam5/ChNRpuhZfMFKZXZRP8D5ue6iX7WGhSbmUYnd8lUPBCmrF"
    "N1mU4ptknfgmphLTf3OA645vILhHMTk8y8X7YLm0VcaaXH1f+71v0GfqRcavM/WxP+1+aa"
    "OtbC7W5K+n20G/K3wdTaFrlTVX5IXwopl4pt6Ohk+TNpprqmVEb4Esq1V+byr7/ijWrJ1J"
    "y5u1M1TtF3adhGwnwiM+oS3OIN8MC9pSAEEj5815MSF7Dbq6wRwzlf4ljO6Fh9Fk6nzqzj"
    "xTx53hr8LjiEBGzoUuqs/CVqOrUInTQS7tBA9kuh0vSNekA1GGFa+qcTLV0GLLjZThRa2O"
    "4UjPEJTsLwG960uwzdy6MkNDMA/zWRCcBNnEm8OBeoS5mlyhygaL7ClwbZSE18SeramQJX"
    "njihQUqp8LrpxKQoEN6Ks0yZC6htRse5DO+DVb7a86oZvP9OlERLKNnn64ZKq5U/GH7bVz"
    "kuVx8jrIV9ZoWJOTGa3a1shQg/QWtCkiw5ys059RB/2hzWm8EzagpxEkghhYleCPFk0OiZ"
    "s6T/PKXC3VeZX7c0itrRTj51yTcsWruON5sEruYBVyeMwCeT8BMl7ivMopPxWp1lSfFa5H"
    "g+BG4ulkqRRLTeMWITaoBTL+y0n3j27RKkQ7HCUPrRzLGiODvJ77NWsyWm2KXFWT1zano3"
    "VN8c3Q0DpP0Yowx44vQf7AtAn5PyzdZ6sdUkVuvXcJkqqGHCky7UHUny/Yxhn6qLXHNLNx"
    "B2UyzBigwyOi1Yt2w78WZJ75vnY7Wow6S9lWlpz0PECsXjYSurzF4jZYpE3yUpfX0Iq3m+"
    "btpisLaIpmwttN83bTVQG46u2m3W46CYKd32snXbYLjMvQX/p6+U602z3PrA9YhP/++8d3"
    "bVpPwC0aQAW0YFnoNwZyXmPH++s6dmQag/y9tHQQ3GAKuyabqCi0PfQz3jJExDN9By5m1k"
    "vMVK3NnFUBIT3+0adqklxZTvSje2LyODjDVFUOja+so1M0ngtVOAzS8fKGlfZ18k4f3JNU"
    "YSxT9DXeNeXoXVOyxGobBGURasmXECrqTtUg8FMT6rnXoqJei0dRxURSf5FN0flFLD03Oq"
    "q1R9/dwnhBDhPsT6wHxcglcTwQ1E1oB3mGc9/pK1q0tLiITKxvGInzh8+XJVTULxYBsaIt"
    "9I9oYg0PIT2PcJLSWMX5QXHoM/ZWCdCfMKzU87/nybf85enuc69th0jP1N7XzuCpMx2N2w"
    "i/iIrlHt3c2ZRZEsPfJeeFv4tX+uPdWE+n7wKDE5a6tmErvEmIB4jStN1mLQBoryz4LNWU"
    "ldz4eVQ/NIA63io7ZoX2fR0lfDpub6m0vYVcnawMsGwXrEd8yqoGTv30XMUMaCcwg7YA63"
    "S7vcdp766NxMUCb8m3m6l3ve6gP4TPJLxQZBU+A+jvxp1vwzaCMvASEf/ValzBomq8Yr2Y"
    "ITRMytM+qnw04SIyhMSCqSnFlaOEhY5nxVY2WvIoU8WjlIJH0VOlY5FZTDBZtPUpeM5abt"
    "F2QdAzC/GwMGUDxQvYWNJIVXYXXhZ8HXiawy9SWVpNqj+/O9bKlh3byMvwHM9VRo2SRfqs"
    "xQh5jmCVi5bXFlJeM6r0MMeszZfiu7kcmBvfxC5LJWo2Ez4xwNVkvHvxjd09x43UDeV3Qh"
    "qS292O7XfPVU+oE56xGetVoKAQ9eo+YBqMmeL3dUa0Mvl8N/7grI3ZIAuN9kyDCWJlzhO7"
    "rmUg4+HEZ1DqDylrzlX3H1B157om14iqDinXiLhGVDeEc/fmOWVe3aNomLZgaazlbaL4GR"
    "q0XwI1TEcA9cZnEEJ9CrtZLybLKkH+GlmG1Yrmq6Hv/qDv6BnjLZSUZImmh02WL9xQ01ei"
    "Kv/bVnh4hGGlRFldS2pbuz/4waWtcmTbxejbsDduQ+NrrM/U3l3fjimUZLJ2MxUaoMBjaI"
    "CCKxJgOMfkuBTQLYJ0DdQsaqJJZApsoNy2wBIH6fgSV3qJg5deTrWGQcqVG64vnlhf5DpM"
    "KToMswBLSCIuBeFRZMaG4sxgjXmb2hxbYfQatyToisHGLulqotdOJquGuJRVUZEN842BTE"
    "sHJQXK5tlNUdpuxRNIKtsSLoBVu/EA5JjRoFi71skr0ecwNCWATUe0GobueKzXcDdIvXRH"
    "3leu/MoqgQpMeSANkHFEw4iS32PQ66IgtCx6jnGkEmLdcmheRcKBCDb5oL341ulP+8PPbe"
    "TQz9THcQ9ya+iHznVHP//vJ6JB9kfDSRu5G8iYqZPuaEyHQvFSOq47GE0g7WahaAaWChmg"
    "yu8XuobC5vmtE0E6nlhTZeOEvduKxC8ECfkaV3mNeabBRZmZBhVpQVQ1IaIca56jPOatpR"
    "yi4qDGhbLcjZ2CNBzQPeWp/W6zJVhIm9m/thWtUx06svsNpXQ/loPwL5a0Ij9h4s7YVIQD"
    "J7j6XYnqinLmtkTntUNPsGhepNih6fNWJju04Q7NHi6/9M3CKdHx0VH5YotcJszDiqplGu"
    "buWS4jVxRULtKdVaTjcQWNiY0ObvBUKcM7A5kEDX90BlnDGe6UTYUZEBWB2/CnIi4IkYjA"
    "Ggn/LtairLdsycOwHdGuM9sANzYROGQdabqEdZbEctR3ZZF7eMHWCtwfaXIPWZukeGo27h"
    "5BlYOosxtdIyWqstWoSitSFYuOpucsD8IeAUc4G8KEpemmUcA5FCLk4cmV9g4ZGDPuh+RT"
    "5I5vYiG9I5yhhSblYlLu+AbyqOss8F4no3sdB5en3/+A6ffcn31RauU8UE/y1jEI0HBTEi"
    "9FyH3ZtQKUF4co2zxXqDgE92kf2adNryluYM62gwNX+gE95yBL6fB2c6HcqIYAHtG6RbMk"
    "mFzXfVNgOravQhEX9vdiuimcp609HgpdVJ/JOMGzKWZqFhcIFoEGbkDbpiUB8Z+ElOYCYC"
    "TSzuMwFxnWgj9lE9qRG2vtVbXdB9oSkT8Q+Zk78jHGJis77+ivy+KncHC6aNmQcV9FFX0V"
    "7spk1Kbd4U3KfSpNm6ZHKw5mcusMj6ARFr80M9MxemdQLpXLfO0SNALusIH1KouB9SrZwH"
    "oV9wBRbh/HNz1R0qdqEosoIz2S544c0TTkymT5gA1TcVDTzUMBee5wnXrsT1ZPbPcq1eHN"
    "xaPwf+AofM27Thhap/2wtS8szh+2V9u0p0TQ/BbNsSFLmGp+f1j6zq7zKRL9ZbPVdLIXEM"
    "HXxLSMi24pmPxpEdoWxKatLVXSsWSuDSfWDaaNK5tHfxuvCFMvlZL+m0Msd8c3UCo/SliJ"
    "uIFTI/gHhmFLlFeJEjqTvEnC+t8vL6+uPly+vXr/8eb6w4ebj2890T3+KE2Qv+1/BjE+tD"
    "Jcrj+nCMpFpKaKSNacfMOvGv1CTDHJH7BXVKJDhRd3bIb8ARgLYscWa1silkCna9qhh8gy"
    "WFysqYCiqdgO9M/U9aeEGbncUy+5R9titUjEdJCugdGINYk+zBQwTSsfFVnjECFf5Gov8l"
    "qTF/lLBAbImiRNl2H65rHaySjzWG0eq50tVpuHFv8YocX7hedKwskDi88WWJwlOBNUz8Oj"
    "DkEB7zppag1BPcQHTCLhySXhNCVz7ZoEVNwGtDee3W11fbpo9ipwzzJi2Us1r7nedrZtLe"
    "CLzxL4ms2oNoVu12CJM9ZYQg5pzNDVsi1j4DCkDkEIORWRJK+wYcLgV3AgyiZ6FQ20ESVM"
    "3Yxxe9uxX8ZNcfUyxcHyxmH/ZTIaJgQCWcz6G5K8MNF/EFRrqS8fZ0ELSIS0yFg8ZjT0Mr"
    "IGMEE0HtM+SHk8vz5FA32/768zuH7fXyd6fuFRpOqJy+GKlOWP0DbQlFIT00kmG6S/XPNd"
    "3gKKcdID7pOKVe0oR9vf6hoZISp5kQ2TlYhqFYTWAzGtqnmqptCmWFOCB7wcc0rmBNdqco"
    "P9BRTjLPEAS8rWzhMsIYXTTzis51Wbz0SQagXMbyg40AZYBb5wnNIC7jVVBsiOaeAxMGUN"
    "r7b9DCJ8s5/QJOMhm2qaCeKfLTc5SLDXVkO2BNKWS3mBdUgWdmhp806bc9o2E3vuFnpdy4"
    "s1ElUNbCEQ0r2U9Y2B5js6zCA/wjGqxA01R30Tt9LUy0rDDQZHNhjUriMjhMLl3MMXo8fe"
    "sI2AcqZ2R8P7/viB9lK0mQWWZiqo63fjzjcyDAzAEmH9ZOx9ZzAASvI1FOeteZsuZgnuf5"
    "cc2/8uXteWMsRiBp4wKbfvVNq+gwmERVY5SMc7L1Z5hatqD6nuEuc24BWyjsYoObg8eKda"
    "qvs5LHt1hTl+no+b2pShHIJrBXStLZlsgdnrIVTzzmabAnOaRPDCSjGFOE9b+0wggXFZ29"
    "S9MZCEF4qo2ynqSwUc/zRYBHK0AulznyA+ZK2RH4SWmo5WmiYldrU7eFJuz6iXPYMc4IR2"
    "Cvu1bZe2ynaNi97D42D0+0NvOG0jvNkq2m6DVXOm/tofTr70H9uI/ApjLW9n6l1/8vg07b"
    "WRJBtby8QzdUJw7X0ZDe76w89tZBBQMGx5skpk9LhzP6WfE918adLP4C2jMf0QXqLp9NPR"
    "9EtvTLR9eh4yLXVEZb/JorLfJKvsN1GVXccis5NZctU3n+KElpUznKSjFH1zOWoB3TlCyi"
    "0kldafeVmFI+rPVD7JCWuQhgPK61Scs05FbC9zbTkTwMEzXLUSIGNsEExuLVWiELNVwMCQ"
    "1l49EAYLc390Bm0wYLWBGmV0CqiLDRrbUlawk0IAX82g+QOySot6GJ/IEGWH8AvWEbnlMF"
    "MtLHl2rh9y/bBS+uG4M/yVamyObYxodr1uf9IfDdtgCpHd5O7zO1rJN7BArcyjtwVpqrwM"
    "ldXdiNJ/efOefQLYkPsUjQD82PEecFcwOEzylvYIGgHvqfczRU/Iv6ujdI0A/xR7W3jGDL"
    "9YOtAuDQc5A8iQ9VrAshYg41a1SlvVeFQKD5youI2ihKonR7ZUTKDHyQXbRGE/a+2xTRje"
    "qEyx+a472e7aRYmppzjiR44UFX1dYzJaNo2g3QGtRcN+zugbduR3ZWkaFjk0dhAyGfUP38"
    "7Hm4idg9G1UgwbtYszFw2DMF8s5YT5ojOZ9D8PIbzcnWGmTp5uH/rTKXxoWPONbJrw6bjX"
    "fZrAZzQcxXnT2Z3V5HTltXoESLi7OreKqGqsg5GMtjv+rFDXCF/3GBZQWiKkXHGptOJiiC"
    "+FVjlIxxMmKr3C7uVZZJUjtHylq7zSvDDwRZmFgXmk1BEjpbjBjIeh1QfQM5axrs99yS26"
    "VbXo8m6oB2PNQyjPH0IZ48jlQJuzMnY1GXLppbGTIrCpdQcsl8JWlPXDi7V1vAkfyXzNwZ"
    "9lHz4cra4um1gno7q++bghDCESMKE/H47WA5mlqQg5qvvhIFHP6lffENBEsCD8e+0I6QeB"
    "9c2ZqIHH7xTOfXebpfj4Aztxv6tfCBiw9rv8v9Gu6Y7v3RBlCdzrqtuZwLN1ttAz3tL8Ae"
    "fJHC816oWnfy3Wokp+ZCx1AJla3PN/mlfyhIUz+DUP6eRubeZ2nnUY+PRGiD4V74MYDa9k"
    "SgvJfSk8At6Y4oDGFMlSbTLyQRoO/uHgx7GvWMhJg/ISqh900iCwK+a2rtNy1M1vbYu38U"
    "XOFufoU1f5nF2Me1BQ145chKK6EMzYufvlaUIjHEXpD8soL8Cx9LzOelTjaRD7c1S+Iq29"
    "Q5Sc9dWA9RWotxoj5C7maEErRZ7Dr84fYcIg5ehGU87B+pYzICJAwyNM0iMivESmw92bXu"
    "ZUPXHd79gMbKsMjmOfcZYDb9N7fMUumgwYBxloOSjfRWZsJtaMi6dyOZpk5UTT0vFFgg/H"
    "e97a48DZyKplYkMwQhQZ+l9Tj8pWVLGCNhhM4uh1rVE/iUmzJe30E5pE6biHoAk1NDZyXt"
    "mCRkeQUzn50vnp8uY9q+/1cV7CHTX1ctTwyjrH7qRUNMuM55jVR8l1OX0+Fham4gpDtFUL"
    "lTvzdmkJEnFI03UwZwOWI8A++JPVE9u9wmv4vGZpyuJpTjw8en8/luDJrZpSMJWT1AF4sk"
    "8RsCO/TTmjAuCEVFEqJBM5W9NBLm9Bs1ORSOH6SlTlfweKqehIs0xDljAVz7ei/kyLxK5k"
    "8qZdYshWmfNnKdCy1TUoVQvDeSGWqukBwUXPow1E6RqoE1y+zeJsJKMStQL6LCzcWMZikQ"
    "dnd3whfCtmLIq4cj9mceV+THblfoxi2/hqyUnddAa9z52BMO49khuTPOxM+197baTglagI"
    "Ot4SbkCGkaP6gmfq59HX3njYGXbJiJX2gnUV8EjvttO5+9qH8aL0IsPYePeeQ7vsXGY7ai"
    "knLboZlrq2EVg8DbRv9lkLkKTp3dXZEGXcHaBHR3mUaspKTuyCNAeCVzGulQ87R9jJ32M0"
    "QMXV13T1NSBQlpMjiR/9GesJcJaul4EdFlKzup1Jt3PXO6OW9VUzcVeTklQt7/E+feuFDB"
    "QW7sgMzTs0Ff8ErIn2zAimqhjkv3dYgnqU6xZtrPG6phqOm7gCAWzkp2CZfgipLy2kEoUJ"
    "Cl++Ej2L1czjyG87wAUDL84jlbrjy5GW9itetfMDJCtcsiG4wY+RfD1NU7CoJmi7PlUE8z"
    "khOxbf8j457c1wOxoNQh6A2340rvDp4bZHtAO6DmSQbHOyeP4M5Qj57uIACb+I0y/iF2ba"
    "QCErpzVX5MVXrc7S9d47OLCzqmbnBOSnoqLsUq5g+3mmO9j0hu6/hNVgkWhkgo1SNhBMA0"
    "EI9nW41l4R+fo7+jFNJSU3ENFSyaoo2PmQKKzkTrTLSsPVyriBj/oqHgFRL8snXco47skV"
    "Bd3xp8tRfXssmYfXE6z2nctFGC7C1EqE8WwIvCDbwRhnLsh2NmkxWiuGLTMyKsqkSo5uKR"
    "shkM2dsQMrDLflOQc8AjmSNPWNiYg01oYAVohnXbg1pmzXN3mfZpn0Cfi3abj9G+itSv98"
    "XRN9PKEn63HfxyXJekmS3jLnzXSL0PFUrGhqroJFI6/wE6bi8g/PbzupQOlsv3IEnnuMJb"
    "i1x/6k9cR4r9ATPrVZyqTyPMJj5RG611I56HaD09XyGtufSRi5yKsmr3cWC81KlNPdp/vk"
    "czEwLpNZ1x7vZo8pWFph/RMSYw3/QCAmg7C4WENEkWQbYmlFQOC9ZIUMtNFe7G6Bc1GBLc"
    "e27h79jVw0r5do3viQwPun4R1E3pGVk7A+Ux9Ho0GbbGJNmand0YPbZxB0VqfP4GOnTz7Y"
    "inJFCvA4x0vYyKrGqBx5K68STfIx0saY5v9+eXl19eHy7dX7jzfXHz7cfHzr2ejjj9KM9b"
    "f9z2CvD61G3IDPe9acTkHgLUHO1eQ5EEHoXPIMdpOvavajPVGDcD92tezOdqtrL6KSJIy6"
    "j/dKo8GBmXpi24lmbwzkkoIIKCIJL2SocvAJma8akuTlEutg3t1ibatg29dP1HAoZe0G4N"
    "FsKF0juwjr7J7YR3wXF0HrJYLaO6BYw9kwKS8GUOliAO7hzl2TLUTGxSdeDuDEEqm7A8sR"
    "R+8Cs9UT3QzVrEJHdn8kBC8I0JSCAB2YJUl2pc/2Cq7eqGwFAcBWGQxblQ20kl+w+ok+IW"
    "CFEvepIdPdnwklAA6dMUvSf3AGgaf9V00oDS0P/TC2Btly/z3iKltJCyYDHaUAgC6qz3Gw"
    "E02c7vAmNcYpL+54A+6eIpbjKGWT4D2x7ZirPUdRe6IXaA5oGaQc3pqkLJw1F5Zrl1XQf3"
    "Jrl+k1nIqgPIrM2FCkGYyyBH0zYwLESMVTjfzfydIfqsBajpT8kLQA5HW2ih0XDh1SdxWy"
    "9agOTNeMSLa/8ltAPBDYRpAgRql2kODaZCmOjpFILh3sp15sxGfIxVURtaigOYGWQEDNFX"
    "a4i11aY6OpeEdLHNoVsRzf3M9oFG45y6qVfpJ3cnNK7c0pW3GHcW47SpiKG1CyGVBs1PLW"
    "UQxTNRDr8sspJvVyTgY5sY9z/QsDXWfZydfJG/k6to+58aoCxiun2UK+Wochoh+6UuRCx2"
    "KxRrZhygZGtkCbUAnEPVfSTga2SpEuDodNDXThpsnjmiapSpvTKBmg4ebINHMkN5ad0Vjm"
    "LwN5lbpYswow5YzAntoTNQh4RgR2hDmUYkx0J6ojS9hvRgzww0MMiFg1dUY7zULWw5471w"
    "9rOvScN2zTYdC3k2o6DLqUspkOXQqkUdubotgGPMMOyw/klnxCNu40DCrwOds6WM60PKK/"
    "XtY+wl1ZRcOyZZV6xKezQV04+SNSTpgvHsejx9EE8kfdGWZq55F8+hU+c7MTZmp/CNPQFh"
    "GyStQGk3aJuO8POwPyfWTVztLJbdG6yWLRukm2aN3ETIeKuMhV89EnKGRjqRgnLzv8ypSx"
    "MCdq7rNA/o8Z3zzFfyYgy6I94Yk4A8OZ9n6bhhR8d6f+7aHz23+FlPzBaPjZHR7Y2d3B6D"
    "ZxCZaybjCsML9MRsN9K+CRRs0w8sJE/0GKbBzNoBi4HeaWrJiyavwM7zvHjQBQpS9QdC0i"
    "VwdMEF0gl3EWMJFFSBtoI6uJTSxT9pd96wnQQyiPLTlC9iO3znGgoJ2ECkDo0XEMhYVIpC"
    "hJ1IVnsl0Z93Jqr4nEOYp1nqgPniX2naBCbwGeH6QrgeHXB/va8Xui8LOjWpMLyPsUp/PY"
    "vquJLuEJO/Nd/t5pEUruUapJeZ8qmJLL9S4FNmM5zqXmZ/vGju8BXiW32srhbqVgHZqGIB"
    "93MpcAU1EvUh0wMp7l7eEQTcgsTUIozTuZWtssv4/ywMpmVbhejlTX7NAyBrYvku2G8/yU"
    "qT44zzOarfjWH5qlE9UGUbI2+h6MYfxOa60aaI7NV4y9Mq6G10Yh4C/bH7V/9LdlidePry"
    "oP2j+PFPwD14aFWrACLRB7Z5eEFWiVWAkqww6n406XkPY/D+36sHYyjmDHts5U8njY/dIT"
    "7GqxTrSOULRqbPnt3Xn0dAWipwtUtOOujOqbtjZ4o7EZI3tR3fFVZoYF0z6OksFUVXNMdY"
    "9QDluXe1XlAzZMVWIjpiroIAdbDx3ZIO9eDZFxTFPMhrwmOK8JXmHc99h8kmosFDH4FC6w"
    "UAWmkGHDhnhihmZMpp/ecCi42TMlaolt+Ao/hRHNPehsM1qADaQa0raBcZlMaYYs0e5Fou"
    "rat0ToWkTY4AtGtnaLJDyHOhRQPN6xb7XIKBWvRDrKbk6KJbteBduGdpzXZDGeOVPxOheV"
    "M5lxq0sVrC7+8chxAsJUXG2MgEpZXE5IgzQc0HQNJyGRrohukzWPrqK47hVkgtsqg4QYaM"
    "t4OLaBXpANRTfMB6tWXp4GC7DlSTeOIFWYNNxB+xt0IigtjaVQJXha44xIZgZSNTuV0e6M"
    "+brefULPeGuiOaZyIZX4aAgJoxFnmTNnkReDBTO5wFgpgZFXO+fVzhslfJOtX2gJwnR8AQ"
    "5YAHaqaba4jXMkmxaI3CDPvvSHn4XOYDD6BvEZqmauyVoIoqJorxCfMRp/7gz7/9OZ9kdD"
    "Mmzc69z9LnS+dcY02CNUq0VUoBTVTqC3Ku0APOh0exOh99uXztOEtge285wF/OdatAy7Sz"
    "DEjgRHQPiI9zx652dxpV5l8aReJTtSr2J+VN55gJfGrz60KUoxL41/jNL4eZQ3Xqv9EFW6"
    "hFrt+VVk143F1pIDTq5URTngV8vYPVjUTbesj+3Ee2OQD3dQG7yNdEzWDW7GllcWhaq3ED"
    "CJ5jui1eoYO21+EzoGlzt/Fr3ZK0UDenML8SrjFbgtWinKtAGbwGE8YegnGyIYJuoeQbom"
    "aR5Xlx/ee7oG/JGmXUweiDDNqGGjy6tVUpXr/fpEgLzSCsX+gO+H/p0w7Y0fhMfOhJZ82s"
    "gEDKxvhK1o0MpPtJ6T99jOVLefFVEHeEh4I9Xz+tVGU0RVLVAabdAZDh3VWaUH6O6p10aS"
    "hWfquPffTz1bbfbubXbhNDu7omhWRfkF0sjXL1C0wqfiJSuqHNcP65RmPkte3UbVaDtFk1"
    "f32Bc4TVFafqaqfKZk9UWTWSJ58oEKkPDTlO00mZauFigyGSNsAN5ph+cYFSZdYaUAJ4uQ"
    "ckZWZUYGQmiRIpU+GV/fKq/vi2Yt1vnaeQVIGsA4T3BR8ZpwF6UGvLj3R+6acHHKEtMPq8"
    "uU6pTUWTVzWTmw8tZYR4WXShv5K0SGqDgnSLJV5AaWQcrR3ZPonZQsWyzLO3O6bEX5wREy"
    "ZnmDt6M3eEtiH+XAnbnkaTUZxl6cGVwzS5qPL9JymDNGJ0V0gAwoO6ICRzgLwmG56ripVL"
    "wl33Fa8nWwLi/WF+xgOudha08snegP2xdKl/wTS26Cl2hxYYqpDGOLs+SVDdIsx9iSHGyW"
    "aMtKsRcmGrMqFQxV1GJ4kyXcgoxKthjexAIu4FzlQNgZ3kB032Wyx75Lsce+YxXaU03MSo"
    "1O7ooWIDl9N7TzaLOl9T2L6b2nTKP+6/8DQZthnQ=="
)
