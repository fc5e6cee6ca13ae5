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
    "7uopbbIRgjbCLcx/AMyoaggNWQ1U5oTyy/T3fuUH62hbZiIfwEMQlv7DezHRL7AI+Rnxv3"
    "eqVQcIfrD+hwffHrhYeXvK8mCKgBipgb8Gil2t8da2VX8A1+unx3/eH649X7648t6E8Fl4"
    "n7yYeUxY4fIt/HJMx3OR3YLNoDnEUVswUexYEdgiyO9VGDY6uJ717XNWuXhXzXY8JSxv3u"
    "NFuMbJktkJrf/qjMlmTN70a21BSFXGZWCVvrnk711OCNRX9pSRvLnaupaNGW84uS4Or4kz"
    "UVL97srtg2A0RK2GAwtqkYgWEK4shK6QduR6Q1FKkzNMOoDU5HDqb0pAd2IGVQuEgNovQE"
    "GjoySzVVDB42ty7qShcli6wW0l6xgQwNke+8Qxuy79cGEpdEqHeHyOyoyUOnY9ZelUPigk"
    "3OK7CeXWtuoeQISmeRYsBPNqKiJBp+fKrT2X2OadSzTT9Xlx/ee1Yf+CPN4DN56AwGcauP"
    "RA4Fy4YGZtOEKCSPIs1cWg6qpwxOTcEOrJ2xuCLnRxaJxfCIT+gmJ8uW86Rf3D312ojQzd"
    "RxD6InIGDR5sMQs/it0/8Kn7yK8ovtKzp/5pWONwBCsZoNIVJetKHKRRtkQyDiB9l3+T1t"
    "Pl0xF1t9VrVEBxthWMtlDkeLN77QdVsxiMt2tBBRTNtggbAbZh87eZUIa5SyQej+/fLy6u"
    "rD5dur9x9vrj98uPn41oM5/igN79v+Z4A8tM/jazAnGC3lhSzqMkstTVyBGF2DlqBET+JG"
    "1J/jqCZHDvoUPHAwd+CgK5IVEnpCpFzoqbLQw+Mdyr6GHeNPzmCHGCHP1Y9AW6dSCBUxMR"
    "QPJAkbMQ+PImmkD7UVCSWJneGEOJKkXV0O1OWXnDjDbj644kSWqJ2jF2rz9nxSobbgodhT"
    "qC00NFP/ZhPrGyj2AKXQEgpDBBz/tPeyiLaKuCCkGn1MW3nYTpqfrC27kfNR3sJLUNTNgS"
    "IVtlu7tFXOwLgYDYVJf9prk20uGLKJZ+ro/t79aLmkn1XDWl07HwLlDljKueEvOo+Pgz64"
    "Chz6mdofdp9uO1Na8sDll+oK/Ay/9LqOn+EPvLD9DESxuht3vg3b6FU21xK5W9SZ2vvtsT"
    "egJRTwn1us0CoKn8edu6cOJXcdxORTojFP4KOFohnF/BTlJ0NtNLbxOtlC4lNU+fBV1kbi"
    "7LwCJpIwZQMzRJpkIpHwQi7m/gtTckNY1VcZ7FqCjkVmZfFkNsog5Rbn3NyUyB66aeSMGw"
    "kRHRg6Up/DxQgdgbaPObELkPzIyHlSXU74onQ/MoYLrJvyEnT8fEUPwmSllPiqUC3C8uun"
    "4IJxSJgHIdVEDCErVUACCVNx4SO38MHdoBdlukFdxSd3zneMkCd8cy/o2byg3Dl3bOccm2"
    "mUg3XTKxfEeOUBZQt4anka8sfOp+tqmy2RvVNcxcERrT2+4kVkbIa8uoWoKNQ1u9U1wiLJ"
    "MOoWQbJpoK2mKeDg3Wgq3rUQqAj0VUhUJaRbCjZYqXUlzMidwGeQrmvdh+DcIc9H1v7JmU"
    "5qy8XG1yNoILzHKezN69Oe3Oi/OiRaYXXyjEddXJo50b+4G3fup21EaWfq6BEKQWtbKAId"
    "jiOYqb883X2mAQx/WNLKjl7oDH+lsQui+gwjAHM7R1LUF+vqZEnCpV4k/ShM16RM6hNnH9"
    "HqKsJC3BZZBQYxX4rCSwFn2yhgpg/S8aCQStvpKcMussYhQr7IlV5krJqQkilssS6k2wLT"
    "K4WkzXM6Nnt5XB5bRuEQVTOh9ZUk7nJXY4mQng7Wm+rDSmZeKvLCFHZY1HMjG6c+HbhXUX"
    "CvKgHovyxNtxhd69KB9Kl+eADJizYCJIjkxTBEeLI8+RqccfAGEORyn+4gHb+LQkxzA22X"
    "BB1D21yct+EFi/zc/RfY9v8yRLsSy8LAv8YecSsVefYEJ8TeNfYHofccAJVHngArscz4GT"
    "D3STna+8sfrUWiqggGOH1YXtc0uGO0nLNkQZzCJRhr7ZXBUzLanCNznND0rOIXp49f6OL0"
    "Pw4bnYe9r9D9jz6eqZ37aW8sgDGZmpdpOVMBbMrUyGw/vet1+xO7SzF97OY1FDEwH6PXF7"
    "1QD1y/+Cx8BU+1gjyR6kcwmkEAR3x9f5mMhuy1dcdHV1VemOg/CJrGNWo9AYh0N2rUYxpZ"
    "I5gg6kaVDUHe2FW3ckoSEcpzyxG1KmDJO/SdF3/eoS/5Kucd+niqRmKqRizkPUuIMPmyRK"
    "SURQaXy9mYxJ6oUaXAwqEwiqiqhLuU1qHk0Z6wgY1KIg1dFs+ltHNZPDcVI96pKydehiGv"
    "VNsQb5UBmTff2GosaBJW5DnWS9pld4HZmoqYE60p0IjUwyH7xZ5u4sa3NhGyrahiRSizAe"
    "gjzNj8LqAUuHLAslsONhYo2VysBQMbRjnbC6ab2LM1FjJrTiQC4UUzy5Ba6WRftbL6NlUQ"
    "Lje37WCsxrYd/9GZsKmAzS1VUkrYWmNskC9/S2drKlbGGuMS2oBOYJqmYiQuFpqlloBSx5"
    "6oqTg5AcgHw9Qj8+yaBFKuxO5oqiu8MRHRkYqnGvm/TLgOg/PV0tW1p3M9xhKAKuhYwaLB"
    "6rBWBLZ7Z9qxP2sDwXN8/CVhNvZnayBWwYCHEsC6C0zXELQKVKfw7PUJtSmC9vz0yhShkZ"
    "maGCgy9BVY0kYBujXX5UUbvWJ5tTZbaE3+wYaJaEwWLR4BowwTb4ECKk1AAzCjhaAWhayi"
    "NZEXdSyZa0bFiiO/i9kpOlKoYwGF8Hmj6CqXuFgk9jlICgKvfm+D7J7HUHjYTZbwsJvk8L"
    "CbWHgY/TcHuO74BoJ7lOIWK3Lc3ZjIrNUtgjRnLW9xHFZwlJoW9pUh+DdAjlAFJm2TMvFL"
    "KzG5IZy7GMYMSo4wsz8z3qYinJ5YxiA/Y/TNu4NxLSOnDOI3NFYGbnJ4bIDkoAjZYozYF+"
    "HmlqyYsmr8DO9jiG3/+OdxWPRR4mV5bt95IjbJunjqTh5eEqRrEq8uKU/V1SJzFgSOU/Km"
    "s+kFgSMaexjoIjVqI3U964nx3kq18Y0WKlXb7Uy6nbtetkq1bgLXwb4Mz2zVtWdsEP5hQR"
    "nsUgej9UBmaSpCUJh27TDIg0D65kyUfUfVyWp8xALIkQBntp05HgWdamyORGFnNzlvRd0E"
    "oy6kXe4QrYz3xiCf7mBN22iL9QX5D9dQTJ+HLb4tah9+XYsm2ojP2ECyiSQLs43OR31bFr"
    "OzQYRYDPcUNz2fW/JopZievWXKKToH6bjozCjBUMyIxCJtErylWZHI21arpLLg+/P1A+RV"
    "tvNfdEfD6bjTJQP6n4e0oq+m0rtGgIQBKNz70L8Tpr3xg/DYmdCavxuZgIH1jbAVDVr897"
    "4/7Ay8x0tZFRXnWfTmyOZDOEIFBq5plsnvuaZZPU3zyJKunZ3GFnC9zLVUudb0RmVo7EEH"
    "g/AoogA0n9B3r9TzdyQbVLQEtwj5DyJGampA0CTS5EJU0ZwhvpY/PQ+TaISsysMkeJhEbc"
    "MkClbQP7x2fsVsQecpnc89RNxDxOV2Lrcf4CHiNRLObs8PosbWdSK4pmo8YmRsJit+sP4v"
    "GNSdzEpkalQBYWsubBN98an2tzCMqTdk95Mh/4j1noXPuZZTJS2H9zsMCePXWWTx62RR/J"
    "r3O+T9DrMHhNez32FScfXkPZ1YU72OcJ9gS88JHkt5IYvshOdEBTJG1yAdvjRnHgS8YgMq"
    "ZxawkDCIT6epvz0uwie2khC90TykbapZw7apk6fbh/50Cq5Rw5pvZNMEn2lvQAC7HfTaCC"
    "vySibfcab2h/6nsup/DqVJyZzfhm3ai5zM+1qoMvq7mwxs691NcvPUm/g97PygArVso7S8"
    "Onqlq6PjBSYICHldJFG6Qme3Yut67HgFFzNjLV7evC+Ctk/ZPLzfX2fA+/11It7wKGJnXu"
    "PFc7F63CFKzsGqzMHoWgk6Fg2WiTtZcYzSNUCdObX2yAveJ/M2XvCeF7zPpMO6d818l9cZ"
    "GiU8wIJen/tpr4Gc+5lPA67DwfNv2ygh37ZhZIOetpzYMkj5xk20beTeugxSvnmj6RVQVj"
    "EfrEEavl15PM/p43nGRCYe97vTi/heLgflpjWBieIbPMIZkE3vpl0E4FFkxobizLjgM8Ad"
    "vLfKgfuRaHRNKkMaxZlx02fA2dfIOMqZuHJUg82Csac+cIwzYRxVtxIwzhLJupTLaJYQCL"
    "W8l5vbL2FuSSvMMIzmROuWTjOQ1cYCJZIfJYmCbOJNCZuLTtYnczUWLr+F3FqDI3owZN6E"
    "XzRbO2s4bFtRZtU8LAzbI5mvqbDNNdUySmD6tzBPU0EiT5fkSoOejgqZrIRaYM6EYzpfU2"
    "EL9nUU1FJ6fAWbOw4b3OmLyG8mLoGJDeg8zZF+w7mbtOFeOXIF7bbXZLFiq4iLUnjXoz1R"
    "Y3HS5DKqPT560zQRJB0vrHL6ENoTNRUn3lNvP0bQ/FMwRUUpo2EcdP+ckrl40ziiEcHTZE"
    "RzNabquHM1UIwwnuVtSTBNnKkagtJBidjU9rc3Gdu1EGZNyBaWLkGGalQwliZKqygwxSck"
    "+hkdwQdvDEphIBWKo6LFWlRXzDJUpc2bJV87ko3O87IP3ugl52U/k58bhz1bbpRLW+UE4o"
    "vH8ehxNOkM2l4pgpnamU473S8PveG0jUTTFBdrtwL1+bObeNhyMvTNDVsOXhL5+GCckkcp"
    "xRJACYuW8obTBYlOe81UEtCUsK/IJX+427uZdYRaEed3/OQeXn41uunj6+GqBNlXY0JnKu"
    "oNr8J23x9REzzsWWIQDq35FHCcs7WMsGc9VcGwffmC4o7N3SrYnqCN/mWJqimbOzSz3r6V"
    "PiCyhiaRmuQFRv8XiRvNUk27ZS/+k8y/vy3wAfMya9tG+IxXxZDXtz335ZCmYfAilUcoUk"
    "l+9Upj1SLKprkF6SutvXW60/7X/vR3oqeRU/FCmMhMJaL2/X0bkZ+2XM7Uh86w87ln63I2"
    "xwVdbqZOO7+R8yX+WQ2tLvizmGvGPgMRsiovVfZjcIJKXZqls5q/ZCz54lFXGe+Lz+MO7P"
    "mVLsJ2n/QG98K406fdMAysLAWCeMFmGOVvf1cCiC9JIvsPkjSJ/ZeWmgtSlEClqCL1pVjU"
    "TYL5xDWmbCm2yEJEKfkiFF8EbkTjNp8fz+ZTqmFiSKvu2j+VZZfwn7dy+D3VENVeA8V0jZ"
    "EiGibSLVUlVMimRyv5BatQSTrsu8xQmbqUGfc7PBMtD1Wt9lAF61zJ9ga6pDkETW98k27e"
    "g6TMGNsvZoFOzQbPb4Y+MBe8Cjv9OJ0dDu4/MDdoz9OEcBfn6T52/wcYewUxMHovm78Td0"
    "aLWoqXsk54M7TmNV1GTeRiwqbJn5sWIgz5dS0v1oQn09dAF7Q3JvBnRoRLabNmiW/Z6pob"
    "08NjW6p2Eyx1bSOwmA/EUbCRD5CkBVDU8GJIgRgCIGLGBVNWcmIXpPmhwXOYQk5BL0zF9c"
    "90/TPAeA/XPX8B9v/oz1hPgPdKF+EdVjHFM5AbnSCIhJKn01VPP2k7myTSiWh/KpUY7Gla"
    "VIJYa6+EWEeyadjSgvGGqI0mmY4IFjtCLeomESewTbnBhN0RQeNVNJC2JbtJYkTinuadBy"
    "itXGiplLv8h/OUl+YqsQ9NHNFfJqMhG1KfIirJyAsT/QcpslFHYFNQAyxg5uQazNFyy5G9"
    "DRNEazBzi/wRw1pDGer50GWQcnjTBc4gZOVInXeRGeuJ8l6pk7HXMlTS4v6lY/iXslTUOr"
    "acv6VJ6jThJjHBzhuxV9KPjN0r6c+sj29vPs6sa/z+fdu2C9IqE9Tj408GLqHXtYbExQJv"
    "yS5p0SZIdDw0lUHznWs7VHdzTdqhF6zLBASDCOtxUf8UL52pM/UbGa5ZJvpuxzN/D75KNp"
    "BhyopCBGVbXRCfybfjKkINVYS87ZAOaoNUNU547D5IsmFYhdLvQoQNzL6rSbadi0lqup2s"
    "vshmEcE5Rsid8dVJtYtWJqgpniW53/2tWob3/VFUsdIPTVnH7b1XgI4d8CwVrM+TalfF7V"
    "69TDu/EuataMjGRYLOERm1V+/wC3bOPYKMcW36CiNquqdBZroFJTYIwBbM1nKs+oZGhHTR"
    "pHZGAwaSYSDAizvy0WrN0DFKnvsAnYBMl/MC8Cn4dZoq+dOe0EyOnmzKDtJwY/YBxmyaLZ"
    "HLi+BTHAR8NSsuHRX3kmQgwljKuJb922FsNVf08bnwae9lWth737XsVv/Oeiuv3fEZKm1B"
    "yW37SoQSVzu4D9HGMky0Fl8Igabbf6ma/QmrqFaRKbjZrV5mt8aXyhqMur9C+qiiQeOTmX"
    "o/Gt/27+56QzK/ps9lSbID5XPnk2Yx0r1LNtK9YzQrz9tQmbdSPqCV8kaUcAGLaICM20Mr"
    "bQ/lcRpHtInamRH5YA3ScEBZ7Ch3f9QwFW+NytN7zxh+EeMP5aCcuV9cXQEO8sUM0Dpn/s"
    "TgVpNB7MU2zCArFzcU7mi1z17gtr3Kai/YuuMz2AvsbEGiEkWzxmXVNrp/Qt9p84TvSCOb"
    "CskmDcqnIyGqh/y3AmmI5F+IxKFDIT4HrABM68LxX5gl15GS8RxHbpQ4qVHi197jtI2e8d"
    "acqVEDRffLaALWicVaM6pimjBgP8VXJDF5wxvPMzcYmRvQbiCpkltCsNs64SLPtq0rdncf"
    "e7dyxZ8r/vUBtCqRBY0Ak4pzeSP1AjTcgpJqQWG6ngtZTg51PlcD3cPdzzw96GCMuX2qWv"
    "Ypw+2NeDi0WdssVpP37o8bDdw8IWDJF0DDp8GgEqYp4ND7LFMOF89qmHLukWw1LDwyOxYF"
    "jECvmk50ZaRZZttOJ3t1n4jGM80xg78X5AtDKKhs2qUnXtfUDhSxJLGLWJzipVnsU5F6c7"
    "we13kkzGRbFeFiZvGq7C7xCeM37I5xWMoJs9NzDixV7gwztfP4OOjDR862nqlPw7vRsNdG"
    "lippduuW89sDtqJO/ovdvT0lzjVExYOMDwgyJiwTChDmQT9AwqE/AHpJXmGDIY2ltOfwKK"
    "psQi9obHx/nYG5vL9OZC7wiIeR/XhhZIWSp8OUJSxzNdWcRqyyLa8UWOQQIV/jKq/xC5Hl"
    "8hWhC1CczpP57lg3YcluTJe95Q5ajBFyq3vEQVzRxgqNAJcH2paPqXMJ5kY1SsdxTXW/pT"
    "afKGJfP7D9RDUwPrQBBY+yPRjhTFG2bNmBA5zZxxkUmTJg7DFXDnEWiKN3Ue5Y8aDBWWbZ"
    "mm8dsvtfx1jxO37vj5Fw474bwp//yuW69GH1itKwYXVLIOQE16uN04xt/VcBV69pQn3+lH"
    "ZJ/oDWPidveGimQgUqVtAG09Z1UCn0VUzJGtgzmpcfqJf3lJf7PqpetqV3dt6ePUEiDimv"
    "oF6hCupbTwjlcXv7WyMFD3LVUh9vNdUyEuQN+9k+UWPujcpUo5BWJDfscK5IxuFKM+2sQz"
    "olVA1cYQjn2tkhXNA/D2SNzSdkis9YRQBCCyK6ZIPQqgxB5RQv5LJOvWQdcaNZUMSLKJo6"
    "lsw1Q5VJdEQxaXlyHcMrVY8qSmfy2B6jjhJtNV3AcR6k4yEwlXac84TKI+po9jnI7TqLkH"
    "FYY0X7xdx5qkEaDmi64kuxKkcRg0615PtP3BnrCW+GKvFinjQqng14umxAl5lyw0ImjCN3"
    "T9VMC11NXZI9YI4txf61LBtDZFBrj7Fh4QwXdH/8XrPDN1D9yYZZQjsCBXLHloho72ilE2"
    "1OsmsfIXdmNMfmK8ZgFbBLI4ElIGw3+AQmACgCbVDalaYxstdO8VLoy/Ydv8gSJmfhO1gl"
    "aO4b1GEC9RcZoizBX2rba+W8Ix+S/2kbbK6hozOmiAGF88XIJCIiij3Kbt/4h5/GG+SWPE"
    "OuUnYPe33jwGdLkfOpq6ydXzz0Hm5747bjmaRlph96Y8H9mJycDdYF9+m03yNrL+OZ2h0N"
    "p53utA0n0iTMZKZOOg89YUj+r01OzAYLAONMvRt37qf94ec2knRxCT3RZ+rjF5pqtyWokB"
    "EPnf5AuBuRf4bka4iyIkga+Yec1HHvcTSeQpqejreabjq5f3nz8m6y5OXdJOfl3URTZ1wG"
    "ksdYE6ThRa9zG2sSM/GyHcbkrLxqnUZyqu775ADe0XO1lMnhg8pqg15nTD9TsKgXPAU/aN"
    "n3BhksqVRUwGAZpOMGS26wbNQS8wpw56wApxRJo4qQ8dwJXvy9IuY0XlzraMW13EN/YnSr"
    "ySEylN9TMiRNnM9Qqcsm1slv72obCEW/SDBVRoe19hkrXQKCkE+RzVzpGgINcWe4pkNvvl"
    "awnJVsoI1IS2LtsAnd4FSN0cK1rEl5tFO9rH4mUV/zKLXueK7SFlBp/QOfM108QsdF8+rU"
    "E24OoGlRBKevFVpRXIsXC+12Jt3OXe+CzRHKAbcbnK6hAEeZYdWkxVBiCFtSjOaOpEqJ0d"
    "SV/QLizLq5fvtxZn2ci7hNhLoN2ZHgyyUSHThy7dw87QXrfkceN/5dx0Sy+YQM6CQsKkTG"
    "26GlpijaK8LiYo00kOniwuMpXsirsDZA2qxdFVZt6/T2yeHVGj1CXyCgBF+WXYt1oXi1XM"
    "/uyYJvVsizEiLkrpVKu1bsDVdgkUOEvFBeldeYF8q7KLnfl6zn1cwDNFyJ5PXxTmjyOF/i"
    "RH1YOq/hVocabufLUanmTi47RYVeUtzPm20DBy70A0qLkfVRJTGOed7aYnSavok3DYI8HA"
    "IWKkR1GFihqZoIlqqZ+PCCdUHr41AzG4vWRlatMvB68OdpIkyi9IdlOMkGB+FEPTtffQ2z"
    "GXdvviqIh7kL6Gnc7zJwD21mt4GguhTZgkvASk8vQvSqE0okaa+qa8w3ReUZiXPNMml4SC"
    "DwLCGo5IDJeDBJvcz7PJjkhMEkr7oMAk8BE2+YkhvyK23k5TkSRzSiEeTXWl6bb4iIQxrt"
    "ZMdLxZ7QTMnrmp60rinPTjlddorNZrnZMhvCwTupahFxvT+3WDdlI0m39Z+39ii1dhYODo"
    "3PULueflXQOaE3uBN45qQ6PBO5y2BVsM9EwxXUeimoSxfcIvFnHnGV1dWL7ujh4WnYn/5O"
    "Roy/9rs9qK2w2ZDXmjvBwPqLvIB6JgRDMqYNlhmiDe5m6sPT9KkzEL70Bo9ttLFMS1SENV"
    "a2ZOzTYPo07gkTKE9CKMjXsHQsGFCjZKb2Bne98YDMRMDBurKDufuDuzHEwC3WsiLpEAd3"
    "1590bvsD+kpJNsS5rNC39oZf++PR8KE3JDNj9UXWNdrtY6Z+6XUG0y9ttMaiYq7JyLunbm"
    "faH5FpsWTZlwkZ9XRLhljzmTqafoEKLjRgNHqcs8TZXWWJs7tKjrO7ivcz17WlrOT10Yep"
    "uPybLv86aJXnPMaP/oz1BHh/vfnQDmPnKJxNVrjHWILJxuQ7iYkSQ3TUPrlh6YwX9ADBXs"
    "FhAtXZ3hggAUiuBBAIcCBPCG4mES1p2PpKQ5plfkIa2WZOffjE4m+lzsyFkHoJIc4eLFTb"
    "JkzKTbeVNt16q5W/ZkiMkgsCNQku3c/SKgltiowV2IzcGpOtnkXs+B4QSuZIAnHoc4ZnDO"
    "g8DUI97A2VzfWaqdznhOmbM1GgiEdT8IqL7hnjnd2WnSeLdq4CEy0v1rlUBSmkpLK1o6ge"
    "m8GkGtCjsxhUKRHRUiCUZ0u+KnTJopm+mqZ8oqE8VKmBpp8qZPYiJ+QArcknThISessyu5"
    "Y4M9eL6qUX4c1W0XaY4fIB+ywb+iBNA+oMh02Sl2+z2CTJqESjJH0WlpsJw2LZy5Ih9gg4"
    "vlnwNazNRtQZknJyGFyApAEYnzoObkO4jGDXlIiDPtmIipKYDhshLZQSW7EwZicp9uryw3"
    "svHxb+SEuFnTx0BoN4PmxN0ovfHhfJ0tKLq9XkuQoSdhlmikzJWHMDehEcrkJ37ImapBOG"
    "Gj0E4yoOAioU0dFEqEy5hO00lRuFT5p5IakheH7LQnHjYRVYXvnNwMuwJ3gZ08n2hGBS9V"
    "57AhkseEndWewJW1E3IdYq6gV1JoPSs/JijaChmYGI+g+CG5JNA71iebU2P4UJqdN0Lb5g"
    "pDK7fp/gfdz2UC/bw0KTcinF7vgqh4IV1IpvsijFN8k68U1MJab/5gDXHd9AcI9icniWi/"
    "dtc2mrjDW5+r72e9+gL9qLjF9n6mN/2v3SRlvZXKzJX0+3g35X+DqaQpc1a67IC+FFM/FM"
    "vR0NnyZtNNdUy4jeAllWq/xeavb9IawtVdKxZK4ZQmSids2kPZ2efXyjRWmq9gu7TkK2E+"
    "ERn9AWZ5BvhgVtKYCgkfPmvJiQvQZdCGGOmUr/Ekb3wsNoMnU+dWeeqePO8FfhcUQgI+dC"
    "F9VnYavRVajE6SCXdoIHMt2OF6Rr0oEow4pX1TiZamix5UbK8KJhx3CkZwhK9peA3vUl2G"
    "ZuXZmhIZgn5uiWW0+ofg6TTIBRSVOQTbw5HK5HmKvJJb1ssMghNErZXhSviT1bUyFLcl8W"
    "qcDUoCOYK9cksAF9HTAZUtfynG0P0hm/ZiuWVid089mKnRBStpXYjy9NtQ8r/rC9hmGyPE"
    "4iDPnKGo0Dc1LJVdt8qwZLRrWgDxkZ5qTp/ow66A9tTgPEsAFNyyBzxsCqBH+0aDZN3DZ8"
    "mldmaWbhdWfkbSzOIea3UqzFc03KFeDjjufRPbmje8jhMQskSgXIeA+DKudIVaS8VX1WuB"
    "4dwBuJp5PWUyyXj5vQ2KAWKJFQTn2E6BatQnjIURL3yjFFMlLu67lfs2bv1aYqWDV5bXNa"
    "1tcU3wwd6/NU+Qhz7PgS5I/km5D/w9J9tmIrVeTWe5cgqczKkUL5HkT9+YJtnKGPWntMMx"
    "t3UCbDjAE6PCJavWh39GxBqp4fnGCH11HvMtvKkpOeR9TVy0ZCl7dYoAuLtElu/fI61vF+"
    "8ryffGUBTdFMeD953k++KgBXvZ+8234oQbDzmxOly3aBcRkayF8v34l2P/eZ9QGL8N9///"
    "iuTQswuFUWqIAWDCV5YyDnNXaChK5jR6YxyN9LSwfBDaawi9iJikL7vz/jLUNEPNN34GJm"
    "vcRM1drMWSUj0gNGfaomyZXlhIu6JyaPgzNMVeVcgso6OkXjuVBJyCAdrwdZaV8nb43CPU"
    "kVxjJFX+NtZo7eZiZLcLtBUBah+H4JoaLuVA0CP7UCAfdaVNRr8SiqmEjqL7IpOr+IpedG"
    "R7X26LtbGC/IYYL9lQhAMXJJHA8EdRPaQZ7hYgH0FS1ai11EJtY3jEoDh8+XJVTUr64Bsa"
    "It9I9oJhIPIT2PcJLSicb5QXHoMzajCdCfMKzU87/nSVD95enuc69th0jP1N7XzuCpMx2N"
    "2wi/iIrlHt3c6adZMunfJSfSv4uXRuTta0+n7wKDE5a6tmErvEmIB4jStN1mLQBoryz4LN"
    "WUldz4eVQ/NIA63io7Zkn7fS04fDpub6m0vYVcnawMsGwXrEd8yjIQTsH5XNUfaOs0g/ZM"
    "63S7vcdp766NxMUCb8m3m6l3ve6gP4TPJLxQZBU+A+jvxp1vwzaCuvkSEf/ValzBomq8Yr"
    "2YITRMytM+qnw04SIyhMQKsynVqKOEhY5nxVY2WiMqU4molApR0VOlY5FZfTFZtPUpeM5a"
    "btF2QdAzC/GwMGUDxQvYWNJIVXYXXhZ8HXiawy9SWVpNymW/O9bKlh3byOsWHc9VRo2SRR"
    "rTxQh5jmCVq7zXFlJeZKv0MMes3ariu7kcmBvf9S9L6W42Ez4xwNVkvHvxjd09x43UDeV3"
    "QhqS2w6Q7XfPVU+oE56xGetVoKAQ9eo+YBqMmeL3dUa0Mvl8N/7grJ3sIAuNNpmDCWJ14R"
    "Pb1GUg4+HEZ1DqD6kDz1X3H1B157om14iqDinXiLhGVDeEczczOmVe3aNomLZgaazlbaL4"
    "GRq0XwI1TEcA9cZnEEJ9Cru7MSbLKkH+GlmG1Yrmq6Hv/qDv6BnjLZSUZImmh02WL9xQ01"
    "eiKv/bVnh4hGGlRFldS+rzuz/4waWtcmTbxejbsDduQ6dwrM/U3l3fjimUZLJ2MxU6xsBj"
    "6BiDKxJgOMfkuBTQLYJ0DdQsaqJJZApsoNy2wBIH6fgSV3qJg5deTrWGQcqVG64vnlhf5D"
    "pMKToMswBLSCIuBeFRZMaG4sxgjXm7AB1bYfQatyToisHGLulqotdOJquGuJRVUZEN842B"
    "TEsHJQXK5tlNUdpuxRNIKtsSLoBVu/EA5JjRoFi71skr0ecwNCWATUe0GobueKzXcDdIvX"
    "RH3oiv/MoqgQpMeSANkHFEw4iS32PQ66IgtCx6jnGkEmLdcmheRcKBCDb5oL341ulP+8PP"
    "beTQz9THcQ9ya+iHznVHP//vJ6JB9kfDSRu5G8iYqZPuaEyHQvFSOq47GE0g7WahaAaWCh"
    "mgym+wuobC5vmtE0E6nlhTZeOEvduKxC8ECfkaV3mNeabBRZmZBhVpQVQ1IaIca56jPOat"
    "pRyi4qDGhbLcjZ2CNBzQPeWp/W6zJVhIm9m/thWtUx06svsNpXQ/loPwL5a0Ij9h4s7YVI"
    "QDJ7j6XYnqinLmtkTntUNPsGhepNih6fNWJju04Q7NHi6/9M3CKdHx0VH5YotcJszDiqpl"
    "GubuWS4jVxRULtKdVaTjcQWNiY0ObvBUKcM7A5kEDX90BlnDGe6UTYUZEBWB2/CnIi4IkY"
    "jAGgn/LtairLdsycOwHdGuM9sANzYROGQdabqEdZbEctR3ZZF7eMHWCtwfaXIPWZukeGo2"
    "7h5BlYOosxtdIyWqstWoSitSFYuOpucsD8IeAUc4G8KEpemmUcA5FCLk4cmV9g4ZGDPuh+"
    "RT5I5vYiG9I5yhhSblYlLu+AbyqOss8F4no3sdB5en3/+A6ffcn31RauU8UE/y1jEI0HBT"
    "Ei9FyH3ZtQKUF4co2zxXqDgE92kf2adNryluYM62gwNX+gE95yBL6fB2c6HcqIYAHtG6Rb"
    "MkmFzXfVNgOravQhEX9vdiuimcp609HgpdVJ/JOMGzKWZqFhcIFoEGbkDbpiUB8Z+ElOYC"
    "YCTSzuMwFxnWgj9lE9qRG2vtVbXdB9oSkT8Q+Zk78jHGJis77+ivy+KncHC6aNmQcV9FFX"
    "0V7spk1Kbd4U3KfSpNm6ZHKw5mcusMj6ARFr80M9MxemdQLpXLfO0SNALusIH1KouB9SrZ"
    "wHoV9wBRbh/HNz1R0qdqEosoIz2S544c0TTkymT5gA1TcVDTzUMBee5wnXrsT1ZPbPcq1e"
    "HNxaPwf+AofM27Thhap/2wtS8szh+2V9u0p0TQ/BbNsSFLmGp+f1j6zq7zKRL9ZbPVdLIX"
    "EMHXxLSMi24pmPxpEdoWxKatLVXSsWSuDSfWDaaNK5tHfxuvCFMvlZL+m0Msd8c3UCo/Sl"
    "iJuIFTI/gHhmFLlFeJEjqTvEnC+t8vL6+uPly+vXr/8eb6w4ebj2890T3+KE2Qv+1/BjE+"
    "tDJcrj+nCMpFpKaKSNacfMOvGv1CTDHJH7BXVKJDhRd3bIb8ARgLYscWa1silkCna9qhh8"
    "gyWFysqYCiqdgO9M/U9aeEGbncUy+5R9titUjEdJCugdGINYk+zBQwTSsfFVnjECFf5Gov"
    "8lqTF/lLBAbImiRNl2H65rHaySjzWG0eq50tVpuHFv8YocX7hedKwskDi88WWJwlOBNUz8"
    "OjDkEB7zppag1BPcQHTCLhySXhNCVz7ZoEVNwGtDee3W11fbpo9ipwzzJi2Us1r7nedrZt"
    "LeCLzxL4ms2oNoVu12CJM9ZYQg5pzNDVsi1j4DCkDkEIORWRJK+wYcLgV3AgyiZ6FQ20ES"
    "VM3Yxxe9uxX8ZNcfUyxcHyxmH/ZTIaJgQCWcz6G5K8MNF/EFRrqS8fZ0ELSIS0yFg8ZjT0"
    "MrIGMEE0HtM+SHk8vz5FA32/768zuH7fXyd6fuFRpOqJy+GKlOWP0DbQlFIT00kmG6S/XP"
    "Nd3gKKcdID7pOKVe1odpZ2FWTXA6Hd6hoZISp5N22YrMQNW1NMU6wpwQNejjklc4JrNbnB"
    "/gKKcZZ4gCVla+cJlpDC6Scc1vOqzWciSLUC5jcUHGgDrAJfOE5pAZeXlgGyYxp4DExZQ/"
    "67n0GEr58TmmQ8ZFNNM0H8s+UmBwn22mrIlkDacikvsA7Jwg4tbd5pc07bZmLP3UKva3mx"
    "RqKqgS0EQrqXsr4x0HxHhxnkRzhGlbih5qhv4laaellpuMHgyAaD2nVkhFC4nHv4YvTYG7"
    "YRUM7U7mh43x8/0F6KNrPA0kwFdf1u3PlGhoEBWCKsn4y97wwGQEm+huK8NW/TxSzB/e+S"
    "Y/vfxevaUoZYzMATJuX2nUrbdzCBsMgqB+l458Uqr3BVbUzVXeLcVqZC1tEYJQeXB+9US3"
    "U/h2WvrjDHz/NxU5sylENwrYCutSWTLTB7PYRq3tlsU2BOkwheWCmmEOdpa58JJDAua5u6"
    "NwaS8EIRdTtFfamA458Gi0COViB97hPEh6w18oPQUtPRStOkxK52B0/K7Rn1smeQA5zQTm"
    "G/tu3SVtmucdF7eByMfn/oDadthDdbRdttsGrO1F/7w8mX/mMbkV9hrOXtTL3rTx6fpr02"
    "kmRja5l4pk4Irr0vo8Fdf/i5jQwCCoYtT1aJjB537qf0c6KbL036GbxlNKYfwks0nX46mn"
    "7pjYm2T89DpqWOqOw3WVT2m2SV/SaqsutYZHYyS6765lOc0LJyhpN0lKJvLkctoDtHSLmF"
    "pNL6My+rcET9mconOWEN0nBAeZ2Kc9apiO1lri1nAjh4hqtWAmSMDYLJraVKFGK2ChgY0t"
    "qrB8JgYe6PzqANBqw2UKOMTgF1sUFjW8oKdlII4KsZNH9AVmlRD+MTGaLsEH7BOiK3HGaq"
    "hSXPzvVDrh9WSj8cd4a/Uo3NsY0Rza7X7U/6o2EbTCGym9x9fkcr+QYWqJV59LYgTZWXob"
    "K6G1H6L2/es08AG3KfohGAHzveA+4KBodJ3tIeQSPgPfV+pugJ+Xd1lK4R4J9ibwvPmOEX"
    "SwfapeEgZwAZsl4LWNYCZNyqVmmrGo9K4YETFbdRlFD15MiWign0OLlgmyjsZ609tgnDG5"
    "UpNt91J9tduygx9RRH/MiRoqKva0xGy6YRtDugtWjYzxl9w478rixNwyKHxg5CJqP+4dv5"
    "eBOxczC6Vopho3Zx5qJhEOaLpZwwX3Qmk/7nIYSXuzPM1MnT7UN/OoUPDWu+kU0TPh33uk"
    "8T+IyGozhvOruzmpyuvFaPAAl3V+dWEVWNdTCS0XbHnxXqGuHrHsMCSkuElCsulVZcDPGl"
    "0CoH6XjCRKVX2L08i6xyhJavdJVXmhcGviizMDCPlDpipBQ3mPEwtPoAesYy1vW5L7lFt6"
    "oWXd4N9WCseQjl+UMoYxy5HGhzVsauJkMuvTR2UgQ2te6A5VLYirJ+eLG2jjfhI5mvOfiz"
    "7MOHo9XVZRPrZFTXNx83hCFEAib058PReiCzNBUhR3U/HCTqWf3qGwKaCBaEf68dIf0gsL"
    "45EzXw+J3Cue9usxQff2An7nf1CwED1n6X/zfaNd3xvRuiLIF7XXU7E3i2zhZ6xluaP+A8"
    "meOlRr3w9K/FWlTJj4ylDiBTi3v+T/NKnrBwBr/mIZ3crc3czrMOA5/eCNGn4n0Qo+GVTG"
    "khuS+FR8AbUxzQmCJZqk1GPkjDwT8c/Dj2FQs5aVBeQvWDThoEdsXc1nVajrr5rW3xNr7I"
    "2eIcfeoqn7OLcQ8K6tqRi1BUF4IZO3e/PE1ohKMo/WEZ5QU4lp7XWY9qPA1if47KV6S1d4"
    "iSs74asL4C9VZjhNzFHC1opchz+NX5I0wYpBzdaMo5WN9yBkQEaHiESXpEhJfIdLh708uc"
    "qieu+x2bgW2VwXHsM85y4G16j6/YRZMB4yADLQflu8iMzcSacfFULkeTrJxoWjq+SPDheM"
    "9bexw4G1m1TGwIRogiQ/9r6lHZiipW0AaDSRy9rjXqJzFptqSdfkKTKB33EDShhsZGzitb"
    "0OgIcionXzo/Xd68Z/W9Ps5LuKOmXo4aXlnn2J2UimaZ8Ryz+ii5LqfPx8LCVFxhiLZqoX"
    "Jn3i4tQSIOaboO5mzAcgTYB3+yemK7V3gNn9csTVk8zYmHR+/vxxI8uVVTCqZykjoAT/Yp"
    "AnbktylnVACckCpKhWQiZ2s6yOUtaHYqEilcX4mq/O9AMRUdaZZpyBKm4vlW1J9pkdiVTN"
    "60SwzZKnP+LAVatroGpWphOC/EUjU9ILjoebSBKF0DdYLLt1mcjWRUolZAn4WFG8tYLPLg"
    "7I4vhG/FjEURV+7HLK7cj8mu3I9RbBtfLTmpm86g97kzEMa9R3Jjkoedaf9rr40UvBIVQc"
    "dbwg3IMHJUX/BM/Tz62hsPO8MuGbHSXrCuAh7p3XY6d1/7MF6UXmQYG+/ec2iXnctsRy3l"
    "pEU3w1LXNgKLp4H2zT5rAZI0vbs6G6KMuwP06CiPUk1ZyYldkOZA8CrGtfJh5wg7+XuMBq"
    "i4+pquvgYEynJyJPGjP2M9Ac7S9TKww0JqVrcz6XbuemfUsr5qJu5qUpKq5T3ep2+9kIHC"
    "wh2ZoXmHpuKfgDXRnhnBVBWD/PcOS1CPct2ijTVe11TDcRNXIICN/BQs0w8h9aWFVKIwQe"
    "HLV6JnsZp5HPltB7hg4MV5pFJ3fDnS0n7Fq3Z+gGSFSzYEN/gxkq+naQoW1QRt16eKYD4n"
    "ZMfiW94np70ZbkejQcgDcNuPxhU+Pdz2iHZA14EMkm1OFs+foRwh310cIOEXcfpF/MJMGy"
    "hk5bTmirz4qtVZut57Bwd2VtXsnID8VFSUXcoVbD/PdAeb3tD9l7AaLBKNTLBRygaCaSAI"
    "wb4O19orIl9/Rz+mqaTkBiJaKlkVBTsfEoWV3Il2WWm4Whk38FFfxSMg6mX5pEsZxz25oq"
    "A7/nQ5qm+PJfPweoLVvnO5CMNFmFqJMJ4NgRdkOxjjzAXZziYtRmvFsGVGRkWZVMnRLWUj"
    "BLK5M3ZgheG2POeARyBHkqa+MRGRxtoQwArxrAu3xpTt+ibv0yyTPgH/Ng23fwO9Vemfr2"
    "uijyf0ZD3u+7gkWS9J0lvmvJluETqeihVNzVWwaOQVfsJUXP7h+W0nFSid7VeOwHOPsQS3"
    "9tiftJ4Y7xV6wqc2S5lUnkd4rDxC91oqB91ucLpaXmP7MwkjF3nV5PXOYqFZiXK6+3SffC"
    "4GxmUy69rj3ewxBUsrrH9CYqzhHwjEZBAWF2uIKJJsQyytCAi8l6yQgTbai90tcC4qsOXY"
    "1t2jv5GL5vUSzRsfEnj/NLyDyDuychLWZ+rjaDRok02sKTO1O3pw+wyCzur0GXzs9MkHW1"
    "GuSAEe53gJG1nVGJUjb+VVokk+RtoY0/zfLy+vrj5cvr16//Hm+sOHm49vPRt9/FGasf62"
    "/xns9aHViBvwec+a0ykIvCXIuZo8ByIInUuewW7yVc1+tCdqEO7Hrpbd2W517UVUkoRR9/"
    "FeaTQ4MFNPbDvR7I2BXFIQAUUk4YUMVQ4+IfNVQ5K8XGIdzLtbrG0VbPv6iRoOpazdADya"
    "DaVrZBdhnd0T+4jv4iJovURQewcUazgbJuXFACpdDMA93LlrsoXIuPjEywGcWCJ1d2A54u"
    "hdYLZ6opuhmlXoyO6PhOAFAZpSEKADsyTJrvTZXsHVG5WtIADYKoNhq7KBVvILVj/RJwSs"
    "UOI+NWS6+zOhBMChM2ZJ+g/OIPC0/6oJpaHloR/G1iBb7r9HXGUracFkoKMUANBF9TkOdq"
    "KJ0x3epMY45cUdb8DdU8RyHKVsErwnth1ztecoak/0As0BLYOUw1uTlIWz5sJy7bIK+k9u"
    "7TK9hlMRlEeRGRuKNINRlqBvZkyAGKl4qpH/O1n6QxVYy5GSH5IWgLzOVrHjwqFD6q5Cth"
    "7VgemaEcn2V34LiAcC2wgSxCjVDhJcmyzF0TESyaWD/dSLjfgMubgqohYVNCfQEgioucIO"
    "d7FLa2w0Fe9oiUO7Ipbjm/sZjcItZ1m10k/yTm5Oqb05ZSvuMM5tRwlTcQNKNgOKjVreOo"
    "phqgZiXX45xaRezskgJ/Zxrn9hoOssO/k6eSNfx/YxN15VwHjlNFvIV+swRPRDV4pc6Fgs"
    "1sg2TNnAyBZoEyqBuOdK2snAVinSxeGwqYEu3DR5XNMkVWlzGiUDNNwcmWaO5MayMxrL/G"
    "Ugr1IXa1YBppwR2FN7ogYBz4jAjjCHUoyJ7kR1ZAn7zYgBfniIARGrps5op1nIethz5/ph"
    "TYee84ZtOgz6dlJNh0GXUjbToUuBNGp7UxTbgGfYYfmB3JJPyMadhkEFPmdbB8uZlkf018"
    "vaR7grq2hYtqxSj/h0NqgLJ39EygnzxeN49DiaQP6oO8NM7TyST7/CZ252wkztD2Ea2iJC"
    "VonaYNIuEff9YWdAvo+s2lk6uS1aN1ksWjfJFq2bmOlQERe5aj76BIVsLBXj5GWHX5kyFu"
    "ZEzX0WyP8x45un+M8EZFm0JzwRZ2A4095v05CC7+7Uvz10fvuvkJI/GA0/u8MDO7s7GN0m"
    "LsFS1g2GFeaXyWi4bwU80qgZRl6Y6D9IkY2jGRQDt8PckhVTVo2f4X3nuBEAqvQFiq5F5O"
    "qACaIL5DLOAiayCGkDbWQ1sYllyv6ybz0BegjlsSVHyH7k1jkOFLSTUAEIPTqOobAQiRQl"
    "ibrwTLYr415O7TWROEexzhP1wbPEvhNU6C3A84N0JTD8+mBfO35PFH52VGtyAXmf4nQe23"
    "c10SU8YWe+y987LULJPUo1Ke9TBVNyud6lwGYsx7nU/Gzf2PE9wKvkVls53K0UrEPTEOTj"
    "TuYSYCrqRaoDRsazvD0cogmZpUkIpXknU2ub5fdRHljZrArXy5Hqmh1axsD2RbLdcJ6fMt"
    "UH53lGsxXf+kOzdKLaIErWRt+DMYzfaa1VA82x+YqxV8bV8NooBPxl+6P2j/62LPH68VXl"
    "QfvnkYJ/4NqwUAtWoAVi7+ySsAKtEitBZdjhdNzpEtL+56FdH9ZOxhHs2NaZSh4Pu196gl"
    "0t1onWEYpWjS2/vTuPnq5A9HSBinbclVF909YGbzQ2Y2Qvqju+ysywYNrHUTKYqmqOqe4R"
    "ymXrcm6yvMiGyEpsxVQFLeRATN3rPx+kYSqOaIrZkNcE5zXBK4z7HptPUo2FIgafwgUWqs"
    "AUMmzY0C2ToRmT6ac3HApu9kyJWmIbvm5OYURzDzrbjBZgA6mGtG1gXCZTmiFLtHuRqLr2"
    "LRG6FhE2+IKRrd0iCc+hDgUUj3fsWy0ySsUrkY6ym5Niya5XwbahHec1WYxnzlS8zkXlTG"
    "bc6lIFq4t/PHKcgDAVVxsjoFIWlxPSIA0HNF3DSUikK6LbZM2jqyiuewWZ4LbKICEG2jIe"
    "jm2gF2RD0Q3zwaqVl6fBAmx50o0jSBUmDXfQ/gadCEpLYylUCZ7WOCOSmYFUzU5ltDtjvq"
    "53n9Az3ppojqlcSCU+GkLCaMRZ5sxZ5MVgwUwuMFZKYOTVznm180YJ32TrF1qCMB1fgAMW"
    "gJ1qmi1u4xzJpgUiN8izL/3hZ6EzGIy+QXyGqplrshaCqCjaK8RnjMafO8P+/3Sm/dGQDB"
    "v3One/C51vnTEN9gjVahEVKEW1E+itSjsADzrd3kTo/fal8zSh7YHtPGcB/7kWLcPuEgyx"
    "I8ERED7iPY/e+VlcqVdZPKlXyY7Uq5gflXce4KXxqw9tilLMS+MfozR+HuWN12o/RJUuoV"
    "Z7fhXZdWOxteSAkytVUQ741TJ2DxZ10y3rYzvx3hjkwx3UBm8jHZN1g5ux5ZVFoeotBEyi"
    "+Y5otTrGTpvfhI7B5c6fRW/2StGA3txCvMp4BW6LVooybcAmcBhPGPrJhgiGibpHkK5Jms"
    "fV5Yf3nq4Bf6RpF5MHIkwzatjo8mqVVOV6vz4RIK+0QrE/4PuhfydMe+MH4bEzoSWfNjIB"
    "A+sbYSsatPITrefkPbYz1e1nRdQBHhLeSPW8frXRFFFVC5RGG3SGQ0d1VukBunvqtZFk4Z"
    "k67v33U89Wm717m104zc6uKJpVUX6BNPL1CxSt8Kl4yYoqx/XDOqWZz5JXt1E12k7R5NU9"
    "9gVOU5SWn6kqnylZfdFklkiefKACJPw0ZTtNpqWrBYpMxggbgHfa4TlGhUlXWCnAySKknJ"
    "FVmZGBEFqkSKVPxte3yuv7olmLdb52XgGSBjDOE1xUvCbcRakBL+79kbsmXJyyxPTD6jKl"
    "OqXJVs1cVg6svDXWUeGl0kb+CpEhKs4JkmwVuYFlkHJ09yR6JyXLFsvyzpwuW1F+cISMWd"
    "7g7egN3pLYRzlwZy55Wk2GsRdnBtfMkubji7Qc5ozRSREdIAPKjqjAEc6CcFiuOm4qFW/J"
    "d5yWfB2sy4v1BTuYznnY2hNLJ/rD9oXSJf/EkpvgJVpcmGIqw9jiLHllgzTLMbYkB5sl2r"
    "JS7IWJxqxKBUMVtRjeZAm3IKOSLYY3sYALOFc5EHaGNxDdd5nsse9S7LHvWIX2VBOzUqOT"
    "u6IFSE7fDe082mxpfc9ieu8p06j/+v+m0B1G"
)
