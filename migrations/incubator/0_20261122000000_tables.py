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
COMMENT ON COLUMN "notification"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
COMMENT ON COLUMN "notification"."delivery" IS 'NONE: none\nAT_ONCE: at_once\nDAILY: daily';
COMMENT ON TABLE "notification" IS 'What a person is told; it points at a thing, and its words are made from the facts when it is read.';
CREATE TABLE "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "person_id" UUID NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "delivery" VARCHAR(10) NOT NULL,
    CONSTRAINT "uid_notificatio_person__4fb860" UNIQUE ("person_id", "kind")
);
COMMENT ON COLUMN "notification_choice"."kind" IS 'APPLICATION_SUBMITTED: application_submitted\nAWARD_DECIDED: award_decided\nFOLLOW_UP_DUE: follow_up_due\nINCUBATION_DECIDED: incubation_decided\nRANKING_PUBLISHED: ranking_published\nSHEET_ASSIGNED: sheet_assigned\nSHEET_REOPENED: sheet_reopened\nTRANCHE_PAID: tranche_paid\nVERDICT_GIVEN: verdict_given\nVERDICT_TAKEN_BACK: verdict_taken_back';
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
    "eJztvWuT2kqyNvpXKvqLZ0cwK+y22/bgc04ETWObtWjoF2h7zR4mZCEVoNVCYnTpXsw789"
    "9PZel+RRICSnJF7D1ejSpL8NQtMyvzyf97pWiSvRQt3filZ8uKNXjGmnXVRf/3ShO3mPxH"
    "eoMOuhJ3u8hj+MwSlyoVEqGpgP22S9MyRAk6XomqiclHMjYlQ9lZiq6BwETDyNBfkIgkfb"
    "sVNbmLXjY6khWZ/CtayNLJv4q0QdZG0da/oB6yDGW9xgYy8Mo2sYkeH+5680EH3Q1Gg/kA"
    "kS7QfPo47pMPf4HvIOsS+RJE+DyvszXlXzYWLH2NrQ02yEv/8c8OwCXjP7Hp/bl7ElYKVu"
    "Uo4jJ0QD8XrP2OfnarrIea9Zm2hR+zFCRdtbda0H63tza65gsoDvJrrGFDtDC8wTJsQF6z"
    "VdUdJ28wnC8bNHG+ZUhGxivRVmH8QNr5AsFnV4IwnsyF2WAuCFeJsfUkQvi7H0m6BvOCfF"
    "WTArCGr/DXv11fv3374fr12/cfb959+HDz8fVH0pZ+3+SjD/91vkyAltMVxWz4ZTiewxfS"
    "yeRzJiZ88F8qI1qiI0UHI0BftJLo3xEELWWL0/F3JGL4y67IL95/xEfDwz5vOLwPgvEIls"
    "8ZBiQH2/nwfjCb9+4foPutaf5LpTiR2Q9Prumn+9inf3n/P9HB8DtB34fzrwj+RP87GQ8o"
    "nLpprQ36xqDd/H+v4DuJtqULmv4iiHIYE+9j7yPSNDSsEtmjhLSl9fg4vMsY2JBMbHhtW5"
    "F/AckCw+quoQaMav9rb/qXt84whQeA/tD/JvFMgtnfiEYOmClIkq/WwKVxtRX/FFSsra0N"
    "+fP65l0Oqt96UwosaRVbAGP30bXzLIEwfKlyELsSp8L4rMdBBOI3r18XgJi0yoSYPotCbN"
    "rLP7BkOTiVADouVwluxraFKNw3RdC+yQb7JhPrtC34MNKpm3BdOF9uVr8vsm+8z9423id2"
    "jRXZBMwkwr/OJuN0hH2BuAKjSBb6D1IVM6FINmB/zoEVoIhoLR6cf7nv/R5Huj+a3MZPQ+"
    "jgNga7gcnPNsvO7qhU+3aReqY3GEqrp5CyDh8sRenpRTRkIfFEv9az2iYfba+38U9ETVxT"
    "4OAX/reTsIAfsCY7EGQayV6TTiEzeRdqfdBQ7mmImtXEMgU7dYORiUWViKM/9CXaiCbSdA"
    "tJGzIiWEZ7bH2ijXRN3SP6OkTfjlaGvnVtXGIIm2itJ63kE7/rCBOZfq3UxZZnKIelDpvL"
    "RXa5n9ZeZmxNzsi8zFuQ9Hmx1Wh6TQ8vRXI4ak9IX9FZT5dBF82+9v56ffMe6c/YoJ/TNk"
    "u80g2MyIoAR5GuYWdhvTKRJGq6pkiiiuBYSVmDJ3rJEYvPhFNLk1I05rzFF5bii68mZxXf"
    "B888FAH0OwM/K7qdomtn63thmRa6Qeq3ZoiOsSkDsNeeg8u8Lj2U8XanW2Qn6mnmCz2B0o"
    "7vRLNDp7jiCwhiIHHwMJ+TU9Rp72i7InqYzOboRbE25HP0w/8e0v6vv+H9D6LEWh30hHcW"
    "Iqcuun6HNrptmPToXStkg0Ximowk3CQplomsF0VLHu7nemnKYf+PK1PSHe/VE95f/ZNfTr"
    "FzyGSf9/6YFfafeQJ8Ryxw3MBKKAGu27yF0F7f3BS60LjJudC4SbgmyfuxsTPc1V8U5ZhY"
    "C9GufyKblmilqaazraiq2SaaL1XJKmDNFens2G+vP7z392j4I29Xnt33RqOkrr/BooyNUm"
    "71kMhRjnXGQD23X32pyylb8q2iicY+HXhPIob6cm9hs1V437oQ+ngTuG+H49707z7gfgjG"
    "aDL+cpsC+e3f54NeDHLJwACPUD4QJip5noCYc+qATY+HYcf4+1Vf9iyLGDdZsYahBp0DBt"
    "8f+pLMuKDtQVPvq/6C9JUF1hK9yHgRTbTEa1vrIFN3DDFwntL/eFJU1aTG1ItuPBE7Tdax"
    "c+2h6voOrDD8jI2kZXeidxzhtQWYyhpvgQx3E9ZkwVmi+VRG+/Xat1DtPUlIj7sTpOhqmb"
    "M8LFLPPC8C8+vTTvPrN+8+vPv49v07f3b7n+RN6qTuq4qmJWDDKBftF5VqX2TDTaG5e5Mz"
    "d2+Sc3clKmolxSsiWIPexRj0XO+qS++6JxMlQ+Oijw7pWluvUZHLcUz2VaOLXgzFAkUI/N"
    "Jwhe0kXLwyySwTNdOJWSVaEcSZLPeOuvSJusB120Kz+/kD3Giblrg3EVF5cOoV+QlfVXMi"
    "R3a0+dFx5hXUrav/Z2VrFBYUzASJKJy/KLL5i4ZfiPr3/12df1kfDETPVrAMLCk7BZfzMU"
    "aE2hc8fZL4dDc0t9RtRCDSQn32upBOcJ2jE1wndYJ0B9gc/5mhzGa4v5qJb97BP/h9nu9t"
    "jDi/vOZxF2QUbMUUTCwZOGVS3+q6ikUtY+sOy8Udj0TwVND7n5zZ8ziZjCLY3w7j4D7e3w"
    "6I7UYHgjRSrIh5HL2oKHeh6Qmcb4JfvYiK5QbonmMXKbSJ5Owh3CTmJnFbTOJmXUacF33y"
    "A+WJpu7didEQK9mdw7nJuiaN3io95CEx7gThTpAsJ8hYt5SVIonuCKQ5QyJNOgecIlq88U"
    "HnyHcn2G+HDRMsbxNZuip/AufDTofxRvQx5Z7o0OA+93JIJk8MjLai7CbVgJeDJvChlw34"
    "PSzoDPaFpJfkDO9caAvth4xV5Rkb+x/w8YuXOOS+diPKSNroZKH6wnAz5vptPqEfW8+T6Y"
    "rTNqbr4Am3Leib+ceV82b3Gov87z+5u4Yld01keIpiHxGqcwjY3eNLUDM8kW+frpgONHtL"
    "ER2S14puMk40pNGVZdl9cNV7eBgN+735cDIWZo+398P5fHDXRWSTVt1tWDDt5Rb2CXmh9b"
    "73pnfC3aA/vKOt6BkiY0mR4ennyWg0+S48Pgh3jwPy/XRVJWeZvRNkGy+04bj/eOu8yO/A"
    "XXnwFr+XaW/823D8RXh4vB0NZ1+hmSFqBMy1sLOXqmJuoBV5QH5RbzYbfhlDE/IpJgqLaS"
    "prLXg+HUweBqHnBtZ3mD6fk9f0vw6Eh97wrkt92tIGCztRIc++DaZ3w/5c+DL8Nhh3EdmB"
    "Ic5MoFHhwdN577fBWLjt9X8LmljiE9YEOF3jZ0YRrf9dEaX/XbbO/44tUgbWdoRLsjJk77"
    "+5rAx8A+YcDBeJFfU0z6pnX1ie5c3jakzMMiKoa+SE6s2FybhP/hQtQSe/aqHd9Yajv3eR"
    "TDTpfZUd/U2xqJycoBzuxPlprPrwMG+rhq9sefhKU8YY7PwKIxwS4+PL2viy6Znrb3RFwl"
    "eH/XNuw04JL50gBTKFwsV9v9mLCK4yS0dLTB1oQMwhIrCaO+Ctcug3FCd6WzRpli4Eb+/h"
    "Wj49Sry+rlOzfCOuEmrdH5Xqy/1h3B/GxM7K/WHcH/Zz+MO4WcuQWcuOrjQj/4Plz4qapS"
    "OFGhzSjUzalLxcLagT9TSkUxegF2rt/kU76oB64t3shW75drZFfgjoLMBjppEf1nG4AmVD"
    "3+1wyp3l6V7Do7qbpRZdkpnjslmLp0+Zo/+WANdrz/JhUjlQ/gS8J6by77Jcia7E+UIvW5"
    "J3GwJ9I17fvC91f+hLtC8BpH6GmS2WFbH0HW1UqoUbyEk2aH5/ko1+u4JgT2VehJIBQk4B"
    "T9+PHUxuFxMNz3XyP1Os+qGNiQPJZ1kOuvUsjkY68YNPgwkVAQ9iJbep2YVVcQv32ELMnN"
    "DNmuAa+Z21EKmtotkuSVUNUN0HvbUEq/I+kt5OmetPOCvK23/cOcQMv1MEy29ZIPfdcci/"
    "MhExROlNzc7Q14a4Ncm3FA1Df8EyZKBTdk6zg8yN/qIh8HO57K6iiUQosLBJy3avt3PuCW"
    "mWJ4Rb66dNuKbrXChLPB6Vap3f6QQMpXR3SkKcHSQZSPAoySOiJLkxWWUoWDIeCwVq4T93"
    "CumuwjBHJfkwMz3MBn4mJ0+1kLywJI/KY3mUeVBQLWp1wrsWRzgJ72diKyhr7Te8TwRZZF"
    "reD35fzUQ2YXmTjw3xxTcAozOLhv2o2CF46fdm/d7d4Oq/FwuLyKcVLsopXIpPeKZvMc2b"
    "duh8IbV6Y+iWpRI7HBKpISiBAI/lLrG7HapGBCFOf1W0DvnEzW0WTbIbgzn/ySuSiMQVfY"
    "BkMSV29CxvpRndbrbXD+cdmLoOIDj1xX2vpNuaRd+jIVGif8EbfE41+EMSVRUbr0ykYQtY"
    "jhHZ/cjiNAuncYeow8iJVS6Jm9enqfeWNac+DeeEO7XhXF7T43T8bGp47MQS9myy72oWXO"
    "DpWYXYom0OHqCJ1sUqsO12SNf8nAhyXuw2Pk8+OLJNcob9iWRlrVgmJS+hx41J3dtwzimG"
    "CZ/J2Dn/9qlhhSd7ExyXQ9LGIQOEsxFrkrHfkRX1C/pBCcBMC+/8k1TDL5j0shHVFXJuf8"
    "ihqps46Nc24WDVdPcTcnLSsm4S56Ztou8+k1wyp55NNrFkwYo2rB2QeUoHL2nD0Gg04hCN"
    "DLOukW15W22gY7LcIcbySPtHaTljLyLWohp35y59zZQ78qJmd43OyDLa/2HHpRcrdA63JQ"
    "sjULvT8uhSG3i7JK/cKLurjIIbQYND1tQ22rQKvyQ453RjLWrKv2nsWCGCyFShnDRzZ+MI"
    "2vNc84tvM3nmiKGnxf8Wyyr1ZFn22V1Nvo8H0y7SX8i3WWiDu+F8Qv7EskLGbqF9Gw6+w+"
    "NnBbtl4jlVEsOWSstC/cOjHt4zS6pVKaL8rpdpfbWxkPLr87NpolmbQz0IT2I9thTnlK2R"
    "sWAFMNLIYTxStKerdCMh3OKQlaBrRCsnjQXVa12kSh9pC9kCwMHnXH44lwxwzdGl5fAwcM"
    "OjnWiawAbfQU7CwTM2neYi3GJ41/nexYZ3qZJarO/0b+T3Is0yRHa2QSQq2yIhcabNkeH4"
    "23BO2ZOANelZsejWtNCmAyLRRQQvbBEz5b43HBErxau1efkCUv5XKRrT4Qu0r8rRSUop8p"
    "yTs4TOcOO6yr7OkjHNUx/4MHvDDKExFcY4JMbveFkeX+614V4bhrwJLCc9PBBTGSjv0n0I"
    "3tPOAf/BLtSugOcA2Adce1zGz4qEwU4XIfbRNhRrT59vdPILKEeBd7H4Cf2ALASBRlP6gZ"
    "BOB69MuKpx8wmMNN/BWd7JvQfN8h5wRoTTMiIQ40eGWG5RTT2M84JXE6I8hrVTMYaV8mZL"
    "QioRat4QROU4/lXxD06QNPzzuDzDcpzRs3LUIffeVFkOjTP7uFnf7vHlZj0367lZX8asJ5"
    "aMCho+vsq174NmnWKGviBFJApHFTvSYEY77AGWTokFugjyJ50q8mSXdS1wE5smGJtASUBk"
    "nZvaDs1rdDkJ1yBm6nkhySd9Y2o8s9sJXRvu7TKPZb70ntfhIQTTwZfhbD51gwgMvFYAWi"
    "eMoPc4/zoYz91KUF0UysF2p/LlQwmeRdVOLYaQbcD6Itx27VS0XZt1I8pI/lbjNGv3zCpb"
    "yz0ixXXrfN06pBccr1zPgs6aie1B7To6uVhTrx3bJkOp9g2ffFU6aFakaJpLj/UL+q6QOW"
    "FboTBXr3wZDQx0Obw2olPuVdKJdrvHVmqFtGP7BNKSQPSHKmprm2D2wy03a+4gzIwmA0K5"
    "NRMtgSjMoQ6j12wd9BJI/5uo1lQSag6aXtm2nWg8vTI/LbQfsrLGJpT0C67hxD2QicF/Qn"
    "o2clp0HFGi20OP/FqugRr5maNGWdsizxA2yi8+T3vx6W2jZTAOy7Qw+vkkMAPxVimMPYE2"
    "Aly3xe2d51U9I2F5hvEmJ9VwPJgNuujfG+GrqJkLbTD+AsWnuwhXcn7Un9z975Lz/N+tne"
    "b1x/YTlTDrMDw8x33h852MV+betPC2pEp3Nfv7bD647yJHeqGNhl++zrtE215vLKiRPf0N"
    "SmQblUqX1z/hfW0/3e2UPusjQnkep+Ytghx8wYMUQ08xyTfYOj2kJ//e6rqKRS3DjEkRj7"
    "tQifypJrj/yZldqJPJKOKwux3GIkvGj/e3AzKR6TwmjRQrI+BEVkwAoEo0QkyURySw7Dfl"
    "gUXZB0R7OVeesZHuyc2M5AtJnC+M782pRtaJ4bt+8+7Du49v37/zQ/f8T/Ii9pzNMuEnz3"
    "blxnJdc4pcfv6tYOHUoHZjwxZVlvM8Mj0DyrfjsYoyzbURLeCUOB6nGNlGG4FyQ2mOxyqU"
    "VNRGnAws6WS/3wvAu348WlO3uz7prbWQEVtEWBsiyByNF+nrC3TVVrDci9HjkWrfHXJsHU"
    "KEEzZwWuJRyd29HOsVmwbXgfr08lapaV4Nnf9qL1ZbrJHfWZeC5fXV1nUobbBUg4bV2+3U"
    "UDxiC6eVbIirGg7A9gNl2svaNqv2oyXCL8SygFVlrSwVVbH2gmHXAN0g6HBqtxW9rShjDl"
    "0l6GxNBl5JDl6lVWtCmgpoGgJlpTh+o/M7/Ko7Hso2Kht0uV4IsIZPs52oGHWi9kD6a+s0"
    "887UWvazALL2bmd0XXK0yp2cHK+iy9GysCZ78TnHwRXpqo1711p5xpqw1DXbrME9fQv9tB"
    "UqqOxHrEOLrESVdHY8Wn23wyntr62wuWgJdKadH7Mm7mDShmhLNXiq74i1tcRGUX9GI6eX"
    "HPqNgqZbNexiYdjGeqH4wEZCZ2AVi0B3s8JYhnCLo5H77HY0dXpuK3AqJnpBDebRiPbT0k"
    "1sJ2pYFYLyBKZg4lTOs7LxAqTbod/rzwLeBXBr5NKkwNWElhPu1F6kTEuoMzrsgXTY/gix"
    "nWJJG7KViTVczj1AXzMstjY6xVVkBQpaDZqZC1i7I1VE7akW83LqdNTWE9LQgWhJFurG64"
    "F2LJ4sn+XSwBlYssnPqyUW0W4xTuYG4xr2+Bl001aMyP6urckarBOrb0F2RAu3LXC/i5Zt"
    "1HAYzryu2jq7xB1Ua6xjq+q5PbUVKf8wlLGk1BMKdef21FbInMlFICNNtFqU07nTUUs3rp"
    "2ocKwKq1jku5oWn1x5gEGOX2FSttC6DchIHQq1dFghBUsn/1PseIj32RKIw3PyD1teY4Hs"
    "eStFzbkYL4Xbr9DnQ9BlS2CDeViOATCSlpXOAxjP3MplA4xkjdHWB0kByZhR+jsMNajIM6"
    "RraCfusEHZrF82OlJ103JY9ID2qIue8M4CLj4RqPw2IWLrJDtg3Z2nUmUHFIjwDqceLefK"
    "ZpmZLxinBPbZZEQRoRYyyPFyw+ffw1nnkfAw4QVrfuLx5QVrTk2qzQvWtKRgTZC2n6FMh9"
    "P68zVpn0ygmBrdQyDh1YZ1MHIrwYY4qNNKyhaWO6D8Qj9c7734NpOn99IhSlV5D1NEerIs"
    "a75Xvbv74dipDzOZdhHQAWhOgRjdWGgP08mXae/+fiBMPn8e9gekxc7QySLbbrGgr1aKhE"
    "mrz8Nxb9wPtVkpGiAStOg93g2d/m1ZoT3/+nj3ZdBF1Fex0AbfeqNH5xtgKN7iLe6yGvnb"
    "InyUb7P5KN8m+CjphlJJW4tKtlAjbzHTG1fguALHFbhCCpwXo5WuvoUiuHKVt1CRnCKaG9"
    "ytY/mvRN9yS4t0qeIl6fqTgl+ZyMSSgWktkrh3EuqZGPhZh/gfKDqCNdDbLCgJmO4QPeXL"
    "aB2VjUK0SfLhD8UUdqQFafuDvoD0q5MOVgQL3YDuKfmFtnb6JRI6aU4rs2zIp7+gH5C2pB"
    "hbeubQYikvG0w10oXmqqm0XIpzG0p9ueQtpGuT/KOYHbTcB2VgyMfOi3khlQaqrZQxs7S/"
    "NipVj9p6GP4Gu2uJQkHGJOXKNxvjkAjn6C+A8Do1kyQHX0/gjLz8p9ob4rZNMeMmz7pJmD"
    "fBmZNyUXyAKj4kyEniS5DEh4/p0tc8MVl+D8DyPQC/zvsphtnERG0qP8YhMT7ATA9ws4oh"
    "82GuOMzUVK+0XUcl+aHM8ihz3y737bbFtxvJz1LBVKwj9dap09D3emwR+OVC0cs7w0OsC+"
    "n+8CgtQ65LXIk2PegV/77R8TM2kP6iQZlsxUSurwltxT1aYlq9W0QOD8AncAsb4PZFuobB"
    "UQx/g9cXCn0rFq35LfqVwtMriZ/ljdz13CzXM3s1vC/ncT5JCe/Wh6RMvo8hiITsKhA6Mn"
    "AjR7AbOPJtOPgOj58V/IIrBYnUX7SU+3myoW9vkIgeqg5T0pxIEeVGRb5Rocdq8RxvWpSs"
    "7sMoygcNjJS5xlgISWQg0vXm+Fjlas7xqVIookSXFFFFYdEOWhn6loZirBTDJEqq9i9bMf"
    "aQH0cUVVsLKk2htaHbO6LYpsaP1Ng114abpQ0TjcwlliuqDgcSrQvAuC6ieF1nK17XCcWL"
    "/lsGXLc9y/pvZXCLoZsHbwLflW5sq9oanizLWF/1ZrNJf9ibDyfjLhJNulXDs4U2G0y/Df"
    "sDYTiezYfzR6eFiY1nRcKCQn60YtlOy8+Tx/Gd28VKtzXZ7WEy/0rtGNioIUh+NLiD0HgV"
    "yyAzvR+Ov4CAsXWDKC4f7G6bklRmOXnt2xfJ9OZjERvxY7aN+DGOrQxZFYpUKpgpLMPyMm"
    "JpyyKvc2nYiqIcSHCMi2Es6dst+bnWvgzMEaHWReed5vj1gKx0/nrCLM/qq/7k/v5xPJz/"
    "XXAP3C7yJ4rgHrcLDRAibcgz8tPJk4V2/zh/7I2Er4PRQxdtbcsWVWGD1R1p+ziaP04Hwu"
    "xhMp0TCfI1bAML5k43rIU2GN0NpiPSEwEHG+oe+h6O7qaDMXSuqLKBydF9N5z1bocj+kqy"
    "CYtO1TkiPf42nE7G94Mx6Rlrz4qh0xI7C+3roDeaf+2iDRZVawNuy8e+qxNg2ZZcleDr4y"
    "1pYi+jygEbh79pb7eikbKk5/hPK2PnDERasKDzXJOD3+cRr6QH5F/ue7//T8QzOZqMv3jN"
    "Q8D3R5PbZByoJUqWUNaIicuxvL5Z2k093ChvURXAfcFWIl63be6hVvpCMCHYRrhPcTOo4j"
    "U5BQ28MzAU4CBnznOpeZ4lf9G9ne09ZSlqT4IbslB6I08V5mDng10JZA5uqZlcdRK3B+K3"
    "10XU6+ts9fo6JdNKhSudtFpvBxKtArlL51mlX58xll9FEJPx1nlz+m3xIcAT4pfGvVn5bT"
    "wa5ieMhnkOijlEh3yoZXgPQhKJGI2T1dF4c6qRXcM3+Ov1m3cf3n18+/7dxw7o03BYe598"
    "yBns5CIKAgCE5b5kdFGa7BE3+Yxd1JwkuigCWRLrk2YusInvwbiitFkWCSyaki1lOuzPiy"
    "Uw1Fmfrv216eqsF9n+UpErXVXJYWbXMLU+064eWzyx6C+taWJ5fbUVLbj70WvbtLy+2oqW"
    "uNupilTT5OoFnbUVL0kXaoWsr7ugFVKvG6KWRHN7eaXbSgsTEKlhSULbtmIEt1IQRF7HMn"
    "R6aitSF6iE1RicTpxJ4Wun6VkUYeU1N4PCV5hpyyJU6hjCazxS9LUhyjYZLaS/YBOZOiLf"
    "eY+2ZN5vTCSuiNHoNVHSUyaO7S6VeF2JqKOOOKdfv7hXpoOy0yfcQUoAP9uKqprpWAykzu"
    "dXPKXT2HEtvr3+8N73KsIfeQ7F2X1vNEp6FWWyKNJ8tOCWzwhB9iXy3PH1oHrOzJQc7MCb"
    "nggqdn9klUBMX/iMV6Nk2Equ9Ku7x0EXEbmFNh1A6CRkKzj7MCQsfO8Nv8EnL6Ly7NxFXj"
    "7t2sBbAKEaYVNElDM2sczYpJgCUT9Sg5kO3eQGctWucJszqjVe4JINa7UqcZHnt6903DIG"
    "cd0XeUQV07dYINtNahFbZZ0Ja1yyRej+7fr67dsP16/fvv948+7Dh5uPr32Yk4/y8L4dfg"
    "HII/M8OQZLgtFKkRTRUNLM0swRSMi1aAhqvKneisZTEtXstIFAgmcNlM4a8FSySkpPRJQr"
    "PSwrPTyepu5j2HX+lAymSQhyop4YtE3iQWLExVA9UCnqxDw+SqmVd/SdWKhSYg1nxCllze"
    "p6oK6fb+oCs/louqkiUWEnviUJzfksltbwojjA0hppevCqZKJhZGFjC0xPwIOawQoVuvcH"
    "ihAoNKuKEhHV6WNax8u5pPmrvUveoJzsLZx/qmkXKHJlv7Uny3L65dVkLMyG80GXTHPBVC"
    "y80CafP3sfrVb0Mza81Y27Q6C7A5ZLTvir3sPDaAhXBa78QhuO+4+3vTnlO/L2S20N9wy/"
    "DvruPcMfWHLuGYhhdTftfR930YtibWRytmgLbfD7w2BE+ZPwnzusUgqlL9Pe3WOPinsXxO"
    "RTYjHP4CNJ1c1q9xT1Z0Jv9XTndbaHJJBgefEx6yNxZ14FF0lUsoUZSG1ykchYUqpd/0Ul"
    "uSOM9VEGv5ZgYDG1rEj2Npoiyj3OpXdTonsYllkybiQidGToSHMWV0roCNR8LoldSORnRs"
    "7X6krCF5f7mTGUsGEpK7DxyzEeRcVq4fdkiIi4fvI0XDEOCfMgpIaoIWSkKmggUSmufJRW"
    "Pvg16FWd16Ce4VOaUyAhyAkF+C3oxW5B+eXcqS/n0jeNerBuOzNGYq88ghaDUxfkIc+T8V"
    "nKPgyBln6vHkU19159G21aIAXRKaT7ykQvuvGERJNeYTvduGWVwrsfUsj/WSa9Jf9Er5p0"
    "24JGRGOHaqRrHZsZ9ZxO9yJ+u34Bs+WI23Xq5Cztn4pKnT6tjhVlOt05Whq+sMzP7Nrjlv"
    "EVDxBm1njjpvG50HXUkZK4RoQ4ojzkmodcMzubT+TV2flemDN6dBqKcGS7ZC2cva9vd0Tt"
    "zYlnD7foHDC8pVjbApa3JKoqjR/fGTrZWkkzaudSs3en6ypYxVtdw/sOAu2cvopYwDIybB"
    "WbaSZ2DT1yW7pZtvTlKyVf+GQ9dYgCWdNqqSAQX6CF8J6m9CivoJcJ6akiE9fHpFSsz07L"
    "ZIgrqyT6V3fT3ud5F1HZhTZ5gFKV+g7KVEaTHRbar493X2iWxR+2vHZSLHrj32iChag9QQ"
    "vA3CFyEg1pww6VExzqVThSonJtons7M0UKpYAVJHFXZRRShPlQVB4KWNtmhVjCsBzPXGE6"
    "mJBu2FXGOCLIB5npQcaaBbxRwg4bQr5rK5/ONK+f822z16fdY+tgN9V0S5GwIIv70pSxMd"
    "HzwXrDPqyk55WqSJawx6JRGtmk9PnAfRsH9y0TgP7L1g17WxbIQOqnB5C8aCsAi0VZDCOC"
    "ZyPza8Aah5BFglzp1R2W42dRZNPcQkiYYOB/2YqBy1Z9TRO/dBHSdP9/Hapdjdy18K95QN"
    "3KRT69gzNi7zn7w9D7FwDMI0+AldPc+AUwD0Q52oc5mjciMVUEEy590sKd8+BOyPKdpQji"
    "FC7B3OgvKXtKQZ9zrI8zup41/OwsrujBGXwcdTqPB98GUwI4PF5ovc/zwVQAZzJ1L9OaKw"
    "L4lKmT2Xl6N+gPZ8PJ2HvskS9UcTDXz8HjHqhHjl+yFz6C5xpBzvbyMzjNIIAjOb6/zibj"
    "9LH12sdHVZEs9B+kKmYDGdpzxhOAyL9Gjd+YxsYIOohfoyqmoGwdavCSmkRM8tJ6RKOqbB"
    "DsZLx13lzBTkkT5/iXwF8ysFiNRz8q2cJbmCvyA+WJpu6v/DTLJhww7jbOafVPmzWTCJUv"
    "ksdMvixRKRUxZZcrWT3V6ahVwfPRUBhV1DSyu9RWRvXB6bCF1VRjVWelp1pqzkpPbcWIF2"
    "AvhxdWlbWyVIgOsRcMuwbMBkGHU7u1sImmqaw15/6iDtR6fn8tBk0mk22JjZoW512ot7Yi"
    "5ga5CjSQ93jIfnW6m3lhwW2EbCdqWBUU7VmxappoD9Dj0O+w1cDVA9Y99tJWWgmUYkkbwc"
    "SmWc/0gu5mTm+thcxeEkVKeNatOpR92tk3vcnkIQfg8lICj8Zq6lx/PLgdthWwpa3Jag1T"
    "a4pN8uVvaW9txcrcYGwdD9UMumkrRqIk6bZWA0o9p6O24uTGbR9vNJJ+9m0CqVQ+fDxDGN"
    "6YiehEw3Od/E8hXMfh/hp5Q5g//1YYywCqYGAVi2bKtWol2D673U6DXlsInhsaURNm06C3"
    "FmIVjhOpAay7UHctQasCqYd/zZFB6RG+Bskn9Ii0LFSgUlWgZuSKElsa9tJQpC56wcp6Y3"
    "XQhvyDTQvRUDbKuQGtTAvvQAIIOqC4u9lBQOGhaGhD9EUDy9YmhejjxO9KoQD5R5zfRIIi"
    "h//kzCAMM4NImTUss2Ln2a9bWfzCNhJVd1Mkqu4mO6ruJhFVR/8tAa7XvoXgnoQTZE2Wux"
    "dKWpQUJCxzUVaQ02wFJ6ECcY4MITgBSkR4pMq2icCgNpLULdm5q2GcIskRTssyIMpNLsL5"
    "+Xgp4hcMWnpzNK51pOJB2IuelricHVUcEjkqsLjaRhyocEtbUS1FM3+B96Wobf/452m26J"
    "OEGfOUyMsEupJx8c2dMntJWK5Ne3VN6b2eFVmSeTkpyfnC8/mXYxZ7FOgqbLUxOtRmYnyQ"
    "szY50SLEtf3erN+7GxSrQuTlvR19l+G7rfpOjy3CP6oog1/qaLTuSS9tRQj4fDfuBnkUSN"
    "/djorPqCZ5jU/IGx2LC0/3MyeDx3OdzbHg9eIu551oWODUhWzVPaKEgq9M8ukexrQLNZck"
    "8h+eo5g+j3p8O9Q//LIRLbQVn7AJtZVkG6c7nU/6tiJuZ5MosRjOKe56vrTm0clxPfvDVF"
    "J1Dstx1TmFuaKaEylNtE3w1uZFIm9br7PY1A/THITEWfbzX/Un4/m01ycNhl/GlAhZ1+hZ"
    "I0DCAPAd3w/vhPlgei889GaUKnmrEDCwsRV2okk5kz8Px72R/3ilaKLqPoufHMXuEE5AXM"
    "EtzTr3e25psmdpnljTdZL60hVcP+EvV6+1/FYF6qHQxrQUKApB8wn98BmyfyDFLRtK5if5"
    "D6JG6lpI0STapCRqaJmivtbfPQ+TaIWuysMkeJhEY8MkKhYeOL7kAGO+oMtUHOA3RPyGiO"
    "vtXG8/4oaIU0tc3J8fRi3d1onhmmvxiLG2hbz4YdpkcKi7mZXI0qkBkm65pLvoq3d1uPJj"
    "wrwhs580+UeiAi18zq0clqwcXiYyooy/K6KLv8tWxd/xMpG8TGTxgPBmlonM4qTPntOZVP"
    "RNhPsMU3pJ8FgpkiKmJzxnGpAJuRbZ8LVd5kHAKzaBcLSChyRF+HyW+uvTInxmLwmxG61j"
    "qs1aDaw2O3u8vR/O53A1atrLrWJZcGc6GBHAbkeDLnIY8lS80Ibj4FNFCz4HRlfS5/dxl5"
    "ZwJ/2+VCKUf3NTYNt6c5Ndc/YmeQ67P6gCBXBclpPKM00qjyVMEBDKXpHE5SqtXcbG9dTx"
    "Ch5m5ka8vnlfBe1Asn14v39XAO/37zLxhkcxP/MGS0/VaMwjknwHY3kHo2MlGFg001zc2Y"
    "ZjXK4F5sy5rUdeJyB7b+N1AnidgEI2rHfWLPdlL0Pjgkd40JtzPh10kPN75vOA6+7g5adt"
    "XJBP2yiy4Zu2ktimiPKJm+nbKD11U0T55I2nVwCtYjlYwzJ8uvJ4nvPH80yJTjwd9udXyb"
    "lcD8ptq50Txze8hAsgm1+EvArAk1iPLcU55YAvAHf43KoH7gdi0bWJhjSOc8pJXwDnwCLj"
    "KBfaleMWbBGMffOBY1wI47i5lYFxkUjWlVJHsYRQqOVnpb31Epa2vMYpjtGSaN3SbkaK1l"
    "qgJF1wI2prodHRe15nbQUsUntPf6m39p7+0lbYRPKjZFFQLLytYROjnQ1JX62FKyhVuNHh"
    "KDgaMr/Dr7rjBWg5bDtRSePWrAzbA+mvrbAtdc02a1AubqGftoJEnq7I0Qa1Q1XSWR2Hpd"
    "PhlPbXVtjC9UMFrZZacuEiouMWV5QjdoKFa9jERrSf9lhZ0RxhWtixHr2CVnVss1qxU0Wp"
    "lr3rwemotTjpSh3m0IPfTRtBMrBk11Pv0umorTjx2o2HMYIis4IlqmodhQmhyuyc9MWLEx"
    "KLCJ5mI1qqAFrP66uFaoT5pOxqgmnmdtUSlI5K+Kc+5oNJ/54numjiv7DyBAqwnkFbmpCv"
    "oVAXn5AYZA6FH7wyqYSJNCDhRdJG1NapdGe19VuEFyDGesDz/4+e6DXn/z+Rn5uEvVgOni"
    "fLcqL61cN08jCZ9UZdn/JiofXm817/6/1gPO8i0bJEaeMxnV8+i46Hx2dD397w+PAhUW4f"
    "TEryaLhEojHZouWyYZthofMeM0wCmhNeGDvkjw+vaCdfVScWZJFcucfT/MYnfXI8PJOg+G"
    "jMaE9Voy5YmO6HI7fCi71IrMux3GKhAI10KyMawZFrYDgxI4LqtS1dktrpoIv+ZYuapVh7"
    "tLBfv5Y/IDKGFtGaFAmj/xeJW93WLKc0NP6T9H+4/PQR/aZyKMf2GZ8tk/MoX/pwyLMwOB"
    "nqCchQya9e62mcV8Ust7A809Zbrz8ffhvO/07sNLIqnskmstCIqv35cxeRn7ZaLbT73rj3"
    "ZeDYcs6OC7bcQpv3fifrS/yTDasu/LNSxyx9DcTEWB6q4svgDIxwum2kFRkqSC3kS7OM99"
    "WXaQ/m/NoQYbrPBqPPwrQ3pFVXTKyuBIJ4xaIr9U9/TwNIDknm9h8WadP2X1sKOGhRAtWi"
    "qvCYpUm3CeYzc5k5WmyVgYhL8kGoPgjcicZ9Pj+fz6dWx0Q4EyLdMxHLlch1TYSzNAree2"
    "oRpnLKcYheNoq0cUqHBvhBTaatKOMuMvBaMS1sYLlDhJFuW6YiY7TcI/j2tLLo46zfT7kM"
    "PeHLFtpCg/7d58CxvhX3vjhSyeQ2uuRtOr1XVXX9yUQr0qMY+1KiSR6Q7hXLRIpMX+D+5f"
    "+oIjexkezZfwI5u21KEr+O5c4SJjfUGp0l7NeaajJVNd1FSqDrtW8fF+Wbj0XM5o/ZZvPH"
    "OLZcoT3hrTAzjEmMTWpuLjTPXGCKJoXN+VwjS8rFjLNYynW6fZbMy8410WJ54YWttLBxRM"
    "tGGbbWpWYJMWdkRbLAZForz5iYVRvyP2BQkSbwKRUF+8nWVGya1OIhr4QT0S20a6RFrp7n"
    "nUVsKdInNPWqXIU3N25PMWVPeWNc9S4oLM+wxkogGvR/g6sflx0nvU7EQqN9BDUoNN0S/K"
    "hvNq6KuM57Qp2XbFwlQQ0kOJj5Kq57KByvboUPcLvN2m0wtwpQeHEL4hQWBGNKrZ1VaTW5"
    "JoortXaJgqueHgmOePKl92GV00yURwXIqVJpgbbpq5j0rx02NuLOJPqmrGsp6uzJ31axbC"
    "vXX1nSXxtXI81JssJySZjdNC3QSb0eFlrv4WE0hI/cub7QHsd3k/Gg607zSgprERf4m2wP"
    "+JuEA1wxBa86W3KgbnVdxaKWsUaikrFRWhLR5h5MqVEck8kIevbzsW6H8Xoxj/e3A4I/hZ"
    "80UqyMUI/ylXt4zZ4javbA1XeFjMSQWAvTERuSfuhhcjj/sFLWaVSSVz1jeZSdY7PCIEcE"
    "+RizPMa80NZVnVHW3vZWuuxLQpDfEPNCW2cDl2pepedsVIpP2HjCBT0ES6Mal+O48mJF9T"
    "t6KxUrchd8PTi3vShGdHcsemXBq46Uu6soWdnF31w5xEUgjp9FR9R14UUk8oAvx3tZ/tZs"
    "bG+X2P1maRdmwfNOCX5CLSJ18MZsvsFIFU0Lgqw0IoUceTcEy9JjHIOJG63krVgtPR6++c"
    "q85GLVKGGBRafmqy06pCXcFH77NuW3HOWnSCjR1ZiichXu8nRRR6rbLMz0Y5Xt9DTOY7f8"
    "3tLEAH4GLa379NB2/weQMgliqPXBbf5O3Js0zgCtFIPszZCCaHkbtbjVyTZN/tx2EKRQ0u"
    "xJEdHXIEnUXlmwP6cEQNTWa5FAh52he9y7PMiBtZNgZehbIW3zgUuJdORDInnXEQ08GHIg"
    "hvuFhE/KUtSS2IVlfmrw3E2hpKIXleKe53xvXmjjPd46/xW2/4egx2YCfFC7iM4wxggiQj"
    "UMMxSRSJHDfNMzKK5YTBOJ5wA5KT5ONx2qQWz0FyJs0KQgqi2Yr4jZaJHuiGIBAZaiYQXJ"
    "QVtMtjuiaLyIJtJ3ZDbJh/OOTvTOI4xWrrQwxdTw05E01HbZ7iyaJKK/zibjdEgDibgmA3"
    "HV/0GqYjYR2BzUAAvoOTu+Lx7KF5vb0EE8vo8nXZ3w3jhSSbIcuimiHN58hTMMWT1a512s"
    "x2aifFDrTJlrPC3r503LIuMAVSBpYZzMQlh+i4OafqztQU1/YX98ffNxYb/D7993Hb8grQ"
    "ZLb3yCzuBK6GWjI1GS8M6CdCjK4QbtJd2hZXN9h9p+qct7SLlSCAgmUdaTqv45Xgq8cN9J"
    "c9220A+n7sCP8KsUE5mWoqpEUXbMBfGJfDtuIjTQRIDJkIQ9mxrLa88y7XRx2yBGPVYg7e"
    "o6j3gsmXZl2pUSFiKCPC2F6WD2i1Zuiof4sHAzeaQpomjPilXFEEkI8uCGuq7fA2jruH1/"
    "EDWsDiNdNnE4DirQiQlZwFa5UEksFvcR9ipi9UyTmIqgXt+KpmJeZdgcsVYH7Q6/vbD0BQ"
    "rGtRlrjKjr3qMae2UiArANvXVcr76pEyVdtKifkTI2kGagwIt78tF6k2Jj1Nz3ETYBK2RA"
    "LKyHmjV/8sPM9B0925UdluHO7COc2bSqSalbhEDiKODZjAk/Ke416UCp3Fnlj+XgdKhInM"
    "XCVnQ8bdaJzuWvetyplNWoxKm88dofvvsnB6ZiOEcilEzYU2rPrW1aaCM+Y1qNgf6l6c4n"
    "KVf5lbrgbrdmud1aX9J+NHG4PlXdofr8PJneDu/uBuMuMIktFVl2AuUvz43EaXo4TQ/Dal"
    "Dj/KE8TuOEzlEnM6IcrGEZDignoeB1NVjAuL7wi8T+UA/KhdPMmwpweF/kPBQX4KG4XNyQ"
    "b9s/EFv76pC/gDbqFPcX7Lz2BfwFTragW1MxUsxRc5zun9APc4Ox9QPpZFIhxaJB+T6zMv"
    "lvFdIQRVofBNGmeQVKzvDCIrmOVIznOHKnxFmdEr8NHuZd9IR31kKLOyj6Xycz8E5IG91k"
    "xTVhwnxKjkhm8obfnmdupGRuSBtv5hYOdttkHOTFpjVjZ/epZys3/Lnh3xxAWYksaAWYVJ"
    "0rGwIZkuEelPOUbTr68pkNdHnVJgYw5v4ptvxTjkldC7Qzr6tG7r2H40ZDJ08EWPIF0Phx"
    "NGLCNZVdaCyxixd1TBUuMwZ8Er6YE4sCTqAX3SC2MtJtyynYiV68J6L5RHPM4G+JfGEIBV"
    "Ush3riZUP9QDFPUjqJxTleyouOtcBXxYuOMV90bCca5L8sckwnxyknzjUixYOMjwgyJlsm"
    "EBCWQT8kwqE/AnpZWWMzRRvL9jUGEiy70Cs6G9+/K7C5vH+XubnAIx5G9vOFkfFqby0fZV"
    "7trf1jzKu9XfFqbxdbLrzaGxvg8kDb+jHl1d54tTd23ey82hsTUba82lt1gHm1t5NDXGO1"
    "N4i7Pr7cWzLuuyX7c7lybwGsPilNOqweBUJJcH1unHZM6/9WuOq1LODnzymXFDToHLrkjT"
    "YtRFSgYRVtMS1dB0yhL2JO1sCB1px+oFm3p5zu+6R22Y6e2WVr9oSFOKScQZ0hBvWdr4Ty"
    "uL3DpZHCC5m11MdbXbPNDH3DeXZI1Vj6rQpxFFJGctMJ54plHK51y8k6pF0Ca+AaQzjX3g"
    "nhgvp5oGtsPyFLfMIaAhA6ENGlmERWS1FUzvFCrus0S9cRt7oNJF7E0DSwbG1STJnMi6hU"
    "WZ5cl3Ir1QwWpQvd2J6CR4mWmq5wcR6W4yEwTF+c84TKE9pozjoofXUWE+OwxjMBQacqXQ"
    "xB5HmqBQ1filU9hhhUqiXff+b12Ex4C7DEi2XSqHg24PmyAb3NlDsWCmEcO3tYcy30dW1F"
    "5oA1tVXn16b5GGKNOgecDZLbXDCC9gfdDt/B9CcTZgXlCFTIHVshYr2jtUGsOdnhPkJez2"
    "iJrReMwSvgUCOBJyDqN/gELgAggTap7FrXU7LXzvFSqMv2Az8rMiZr4Qd4JWjuG/AwgfmL"
    "TFGR4S+t65dy3pMPyf/rW2xtoKIzpoiBhPvFSCciIoY9Ku7f+EeQxhveLXmGHFN+D2d8k8"
    "AXS5ELpFm2zq/uB/e3g2nXvZmkNNP3g6ngfUxWzhYbgvd0PhyQsVfwQutPxvNef96FFWmR"
    "zWShzXr3A2FM/qdLVswWCwDjQrub9j7Ph+MvXSQb4gpqoi+0h6801W5HUCEt7nvDkXA3If"
    "+MydcQFVWQdfIPWanTwcNkOoc0PQPvdMNyc//K5uXdFMnLu8nOy7uJp854G0gZZ01YhpNe"
    "l3bWZGbiFVuM2Vl5bK1Gsqo+D8kCvKPraqWQxQfMaqNBb0o/U7FoVFwFPynte4scllQrqu"
    "CwDMtxhyV3WLZqiDkD3CUZ4NQqaVQxMZ47wcnfGXGncXKtk5FreYv+zOiyuUMUoN9TCyRN"
    "XM5RaSgWNshv7+tbCEW/ynBVxpt1DjkrPQGCUCBRzF3pOQJNcW96rkO/v06Yzkox0VaklF"
    "h7bEE1OE1PKeFaV6c82qlZXj+LmK9ljFqvPTdpK5i0wYIvmS4ek+OqOTt8wu0BNC+K4Pxc"
    "oYziWp0stN+b9Xt3g6v0HaEecPvh7loKcHwzZE1bjCSGpGuK8dyRXC0xnrpyWEFc2DfvXn"
    "9c2B+XIu4SpW5LZiTc5RKNDi5yndw8/RkbQUUeL/7dwESz+YRMqCQsqkTH26OVrqr6C8Ki"
    "tEE66HRJ5fEcL+QsrC3QNhvHwqrv3No+JW61Jg9QFwgk4S7L4WKVVJ/L9eI3WfDNKt2sRA"
    "T51QrTVyvOhKswyBFBTpTH8hhzoryrmut9KUZZyzwkw41Izo93RpfH5RInmrOlcw63JnC4"
    "XS5Hhc2ZXHeKCj2k+D1vsQkcOtCPoBYj46PJYhLzstxitJuhhbctgjwaAhYhojoOrEhXbQ"
    "RL0y18PGFd2Ps41q3WorVVNLsOvO6DftoIkyj/YZtussFRONGbnW+BhdmOs7ccC+Jx1wV0"
    "NR6+MvAWbeFrA0HzJIoFl4CXnh6E6MUgkkjWXzTPmW+J6hMSl7pt0fCQUOBZRlDJEZ3xYJ"
    "Jmufd5MMkZg0leDAUUngou3qgkd+Qz7eTlORIndKIR5Dd6WZ9vRIhDGq9kx6liz+im5Lym"
    "Z+U15dkp58tOcbZZ7rYshnD4TGItIm7w5w4blmJm2bbB884Bo9bJwsGR9gW46+lXBZsTao"
    "O7gWduqsMT0bvMNAb7QjLcQG2WgbrywK0Sf+YLs2yuXvUn9/eP4+H876TF9NuwPwBuhe2W"
    "vNbaCyY2nhUJ+EwIhqRNFzwzxBrcL7T7x/ljbyR8HYweumhrW7aoChus7kjbx9H8cToQZk"
    "BPQiTI17ANLJjAUbLQBqO7wXREeiLgYEPdQ9/D0d0UYuCkjaLKBsTB3Q1nvdvhiL5SVkxx"
    "qaj0rYPxt+F0Mr4fjEnPWHtWDJ1W+1hoXwe90fxrF22wqFob0vLusd+bDyekWyzbzmFCWj"
    "3ekib2cqFN5l+BwYUGjMaXc5E4u7dF4uzeZsfZvU3WMzf0laKWvaOPSnH9N1//ddGq7/IY"
    "PwQ9NhPgw3zzkRmWnqNwMV3hM8YydDYl30nM1BjirQ7pDSu3vWCEBA4qDjNgZ3tlggYgex"
    "pAKMCBPCG4WUS1pGHrax3ptvUJ6WSaufzwmeRvtfbMlZBmKSHuHKzEbRMV5a5bpl23/miV"
    "5wxJSHJFoCHBpYe3NCahzdGxQpORe2OK8Vkklu8RoWSuJpCEvmR4xoj20yLUo7ehirXZpB"
    "r3JWH67nYUIvFoC15J1b1gvLNXsvNs0c4sbKL1xTrXaiBFjNR06yhuxxZwqYbs6CIOVSpE"
    "rBQI5dmRrwpVsmimr66rn2goDzVqoOinBpm9yA05QBvyiZuEhF6nuV1r7JnbRc2yi/B2p+"
    "p7nHLlA/7ZdOjDMi3gGY66JK9fF/FJklaZTkn6LKo3kw0rzV+WDbEvwPEtgq9pb7eikaIp"
    "Z4fBhURagPG54+C2ZJcRHE6JJOizraiqmemwMdFKKbGMhTG7SbFvrz+89/Nh4Y+8VNjZfW"
    "80SubDNiS9+PVpkawtvZitIs8saNh1uCkKJWMtTahFcLwJ3XM6apNNGCn0EI6rOAqoSERH"
    "G6GylBqm01xpFT557oWsguDlPQvVnYcsbHn1FwOvw5/gZ0xn+xPCSdUH/QmkseAndRfxJ+"
    "xEw4JYq/gtqNsZUM8q0gZBQTMTEfMfFDekWCZ6wcp6Y32KCtJL0434jJGWWvX7DO/jvodm"
    "+R4kXS5lFHvtWQ4Fq2gV3xQxim+ybeKbhElM/y0Brte+heCexOXwpFSv2+bJsow1Ofq+DQ"
    "ffoS7as4JfFtrDcN7/2kU7xZI25K/H29GwL3ybzKHKmr1UFUl41i280G4n48dZFy11zTbj"
    "p0CR0aq/lppzfggbW5MNLFubFCUy07pOlT2fnX16p0VtpvZzOk9CsRXhC5/RF2eSb4YFfS"
    "WAolHy5LyakbkGVQihj4VG/xImn4X7yWzufur1vNCmvfFvwsOEQEbWhSFqT8JOp6PAxOog"
    "h3bGDWS+Hy8s16YFUYcXj9U4GTas2HojZThp2Cku0gsEJQdDQM/6Gnwzt57O0BLMM3N06+"
    "UTat6FSSHAqKYpKBbeHg/XA/TVZkovByyyCM1aphfFa+b01lbIsq4vqzAwtWgJlso1CU3A"
    "wAbMhtTzPBebg7THb8XI0pqEbjlfsRtCmu4lDuJLc/3DatDsoGOYDI+bCEO+sk7jwNxUcs"
    "1x32phyqgO1CEjzdw03V9QD/2hL2mAGDahaBlkzphYk+GPDs2mSfqGz/PKIsUs/OqMvIzF"
    "JdT8To63eKnLpQJ8vPY8uqd0dA9ZPFaFRKmQGK9hwHKOFCP0Vs0Z4WZUAG8lnm5aT7VcPu"
    "5CSwe1AkVCPfwI8SnKQnjISRL36nFFpqTcN3O+Fs3eawwrGJt7bXtK1jcU3wIV68uwfER3"
    "7OQQlI/km5H/wfLnYmQrLO7WB4cgi2blRKF896LxdJXunKGPOgdcM1uvUSHHjAk2PCJWve"
    "hU9OxAql4QnOCE19Hb5XQvS0l5HlHXLB8JHd5qgS5pom261q+vYh2vJ8/ryTMLaI5lwuvJ"
    "83ryrADMej15r/xQhmIXFCfK1+1C7QoUkH+3eiM69dwX9gcswn//7eObLiVg8FgWqIIWDi"
    "V5ZSL3NU6ChGFgV6cxyd8r2wDFDbpwSOxEVaX135/wLkVFvNB34Gpms9RMzd4u0ygj8gNG"
    "A6k26ZX1hIt6K6bMBWdUiuVcAmYvOkXzqRIlZFiO80EyfdfJS6PwmySGscyx13iZmZOXmS"
    "kS3G4SlEUg368hVNTrqkXg5zIQ8FsLRm8tHkQNE039WbFE9xel2bnxVp0D9u4O2gtKVOAw"
    "EwEYRp6IewNBrwmdIM8oWQB9RYdysYvIwsY2hWng+P6KhIoG7BoQK9pB/4hnIvEQ0ssoJz"
    "mVaNwflIS+YDGakPwZw0r9+/cyCaq/Pt59GXSdEOmFNvjWGz325pNpF+FnUbW9pVs6/bRI"
    "Jv2b7ET6N0lqRF6+9nz2LmxwwsrQt+kGbxbiIaE8a7ddAwDWaxp8tmYpamn8fKmfGkAD79"
    "R9KqX9oRIcgRz3tzDtbyFHZ1oGWLED1hc+Jw2ESzhfiv2Blk4zac20Xr8/eJgP7rpIlCS8"
    "I99uod0N+qPhGD6TsaQqGnwG0N9Ne9/HXQS8+TJR/zU2jmBRM1+wUc0RGhXlaR8sL004iE"
    "whk2E2h406LlhpeTI2snGOqEIUUTkMUfFVZWAxlX0xW7UNJHjOWmnVViLoWZX2sKhkC9UL"
    "mFjyRFP3V34WfBP2NHe/yN3SGkKX/eZUI1t3bCPnLTrdVRl1SlYpTJcQ5DmCLLO8NxZSTr"
    "JVe5hj0WpVydlcD8ytr/pXhLo7fRM+M8BsbrwH8U2cPaeN1I3kd0IaklcOMP3evRSfUC/a"
    "YzvGqwKhEL3Vvcc0GDPn3tdt0Sl057sNGhetZAdZaLTIHHSQ4IXPLFNXQIyHE1/AqD+GB5"
    "6b7j+h6c5tTW4RsQ4pt4i4RdQ0hEsXMzpnXt2DaFqOYmlulF2m+hlpdFgDNS1XAfXbF1BC"
    "AwmnujEmwypD/hoZhvWa5quhH0GjH+gJ4x1QSqappsd1Vi7cUDfWoqb82zF4eIQhU6qsoW"
    "fV+T0c/ODJshzZdjX5Ph5Mu1ApHBsLbXA3dGIKZYWM3UKDijHwGCrGYEYCDJeYLJcKtkVY"
    "roWWRUMsiUKBDXS3rTDEYTk+xEwPcfjQK2nWpIhy44bbi2e2F7kNU4sNk0rAEtGIa0F4Eu"
    "uxpTinbI1lqwCd2mD0C7dk2Irhwi75ZqJfTqaohbhSNFFVTOuViSzbACMFaPOcoihdj/EE"
    "ksp2ZBfAmlN4AHLMaFCsw3XyQuw5DEUJYNIRqybFdjzVa/g1SLNsR16Ir35mlRADUxlIQ2"
    "Ic0Sii5PeY9LioCG2aPMc4xoTYtByaF5HsQASbctBefe8N58Pxly5y5Rfaw3QAuTX0Q/e4"
    "o5//n0diQQ4n41kXeRPIXGiz/mRKmwJ5KW3XH01mkHYjqbqJ5UoOqPoLrG6A2Ly8dyIsxx"
    "NrWHZOOLOtSvxCWJCPMctjzDMNrurMNGCkBBFrSkQ93jzXeCzLpRyR4qAmlbLShZ3CMhzQ"
    "A/TUQbXZGjyk7axf24nzVEeW7GFHKZ2P9SD8qy2vyU+YeT22FeHQCma/KlFTUS5cluiyfu"
    "gZFq2rHD80fd4p5Ic2vabFw+VXgVs4Jzo+3qpcbJG3CfOwIrZcw/x6luvIjILKVbqLqnQ8"
    "rqA1sdHhCZ6rZfhroJCiEbQuoGu4zV3aVOgBURW4C3+qokSERATeSPhX2oiK0XE0D9O5iP"
    "Yus024xiYKh2Ig3ZCxkaaxnPRdRfQeTtjKwPmRp/eQscmKp07H3RdgOYi6uNM1RlFVjKMq"
    "j6QqER1N11kZhH0BjnAxhMmWZlhmhcuhiCAPT2b6dsjEOOV8yF5FXvs2EumdYA1Julxqk/"
    "Lat3CPelcE3nfZ6L5LgsvT73/C9Ht+n31VK3MemCdleQxCMtyVxKkI+V12owDl5BB1u+cq"
    "kUPwO+0T32nTY4o7mIvN4NCRfkTNOchSOr7cXCQ3qiWAx6xu0aoJJu/qvi0wnfquQhUl53"
    "ulXlO4TzsHbigMUXsi7QTfp1ioWFwoWAQKuIFsl1IC4j+JKM0FwEiklcehL9KsA38qFpQj"
    "Nzf6i+ZcH+grRP5A5GfuyccYW2nZeSd/XZF7Chenq44DGb+rYPGuwhuZgta017xNuU+1Wd"
    "N0aSXBzC6d4Qu0wuOX52Y6Re0MukuVcl97Aq2AO+pgfVvEwfo228H6NnkDRHf7JL75iZKB"
    "VJu2iDrSI3nuyAldQ55OVg7YqBQHNd89FNLnjrepp0FnzcT2oFEdnVw8Cv8njsLX/eMkxe"
    "p0HnYOhcUFzQ5am06XCIrfoiU2FRlTy+8P29g7PJ8isV+2O90gcwERfC1MaVwMW8XkT5vI"
    "diA2bWNrsoFla2O6sW7QbdLYPPnbOCNMs0xK+m8Jtdxr30Kt/CRhJeIWVo0QLJgUX6Kyzt"
    "TQU8XbpKz/7fr67dsP16/fvv948+7Dh5uPr33VPfkoT5G/HX4BNT4yMlyvv6QKylWktqpI"
    "9pJ8w286/UKpalLQ4KCqRJsKz17bAvkD0BbUjh3Wd0QtgUrXtEIP0WWwKG2ogqJr2An0L1"
    "T1p4Yeud7TLL1H32GtSsR0WK6F0YgNiT4sFDBNmY+qjHFEkA8y24O80RWpPEVgSKxN2nQd"
    "rm8eq52NMo/V5rHaxWK1eWjxzxFafFh5ZhJOHlh8scDiIsGZYHoeH3UIBnjfTVNrCeqRfc"
    "AiGp5SE05z0te+TUAlfUAH49m9Utfni2ZnYfesI5a9Vvead9ue7lsL3cUXCXwt5lSbQ7Vr"
    "8MSZGywjVzTh6Oo4njG4MKQXghByKiJZWWPTgsYvcIGoWOhFNNFWlDG9Zkz62079Mu6Ka5"
    "YrDoY3Cfuvs8k4IxDITuXfkBXJQv9BwNbS3H08DVpAImJFJuIx46GXsTGADuLxmM5CKnPz"
    "G0i08O73/bsCV7/v32Xe/MKjGOuJt8NVoeWPybbQldIQ10khH2QwXMt9WQLFpOgR5wljrB"
    "3tztJmQXc9EtqdoZMWolp20kbFapywDcU0x5sSXuD1uFMKJ7iyuRscJlBMbolHeFJ2Tp5g"
    "DSmcQcJhM4/aci6CXC9geUfBkT5AFvaF01ALeHtpHSC7roGHUJcN3H8PbxDR4+eMLhkf2V"
    "zXTBj/YrnJYYGDvhoyJZC+WikSNiBZ2JWlxTudndPxmTh9d9DLRpE2SNR08IVASPdKMbYm"
    "Wu5pM5P8CNepknTUnPRN3EvTLC8Ndxic2GHQuIqMEApXcg5fTR4G4y4CyYXWn4w/D6f3tJ"
    "ais1lgeaGBuX437X0nzcABLJOtn7T93BuNQJJ8DdV9a9mii0WC+99kx/a/SfLa0g2xmoMn"
    "Ksr9O0z7dzCBsMooh+V45UWWR5hVHxO7Q1zay1TJO5qQ5ODy4B22TPdLePaaCnNyPZ82ta"
    "kAHYLnBfS8LYV8gcX5ENg8s9NdgSVdIliyc1wh7tPOIRdIqF3RMnWvTCRjSRUNJ0V9pcLF"
    "Pw0WgRytUPrcJ4gP2ejkB6GVbqC1rsuZVe2O7pT7M5rlzyALOKOcwmFr25Nl2a9xNbh/GE"
    "3+fj8Yz7sIb3eqvt9izVpovw3Hs6/Dhy4iv8LcKLuFdjecPTzOB10kK+bOtvBCmxFcB18n"
    "o7vh+EsXmQQUDFOejBJpPe19ntPPiW2+suhn8JbJlH4IL9EN+ulk/nUwJdY+XQ+Fhjpmst"
    "8UMdlvsk32m7jJbmAxtZJZNutbIHFGz8oFVtJJSN+8HbWC7RwT5R4Spu1nTqtwQvuZ6icl"
    "YQ3LcEA5T8UleSoSc5lby4UADq9h1ihAptgkmNzamkwhTjcBQ006B+1AaCwsg9YFrMGQ1w"
    "Y4ymgXwIsNFttKUbGbQgBfzaT5A4pGST3MT6SJukf4GRuInHI41SysuXduH3L7kCn7cNob"
    "/0YtNtc3Riy7QX84G07GXXCFKF5y9+UvWsk3sMGsLGO3hWVYHgZmbTdi9F/fvE9fAemQBx"
    "KtAPzU8R5wVqTsMNlT2hdoBbznns8UPaH8rI7LtQL8c8xt4Qmn3IvlA+3JcJALgAxZrxU8"
    "ayEx7lVj2qvGo1J44ATjPooaWE9O7KmYQY2Tq3QXhfOsc8A3YfqtCsXme9fJTtUuKkxvim"
    "P3yDFS0ZcNJq0Vywz7HdBGNJ3nKXXDTvyuIkXDYovGCUImrf4R+Pl4EbFLbHSdHMdG4+LM"
    "RdMkmy+WS8J81ZvNhl/GEF7u9bDQZo+398P5HD407eVWsSz4dDroP87gMxqO4r7p4pfVZH"
    "WV9XqERPh1dWkTUdPTFkY22l77i0LdIHy9ZVjBaImJcsOFacPFFJ8rjXJYjidMMD3C3uFZ"
    "ZZRjsnykWR5pTgx8VScxMI+UOmGkFHeY8TC05gB6QRrr5pyX3KPLqkeXV0M9GmseQnn5EM"
    "rEjlwPtCWZsdnckGunxs6KwKbeHfBcCjtRMY4na+v5HT6Q/tqDf5p/+Hi0+oZiYYO06gfu"
    "45ZsCLGACePpeLTuSS9tRcg13Y8Hid6sfgscAW0EC8K/N66SfhRY392OWrj8znG5702znD"
    "v+0Ew8fNUvhBxYh6/8v9Oq6e7duykqMlyva15lAt/X2UFPeEfzB9wnS7zS6S08/UvaiBr5"
    "kYnUAWTpyZv/87ySJyxc4F7zmEru9nbp5FlHgc8vhBhI8TqI8fDKVG0huy6FL8ALUxxRmC"
    "Jbq81GPizDwT8e/CT2jIWctCgvgf2gkxaBzdi1dZOGo2n31o56mxzkYnGOgTTL6+xqOgBC"
    "XSdyEUh1IZixd/fr44xGOIryH7ZZX4Bj7XmdzWDjadH255p8VUp7RyT51teAra8C32pCkF"
    "8xxwmtVGUJv7p8hEmKKEc3nnIO3reSAREhGR5hkh8R4ScyHX+96WdONRPXwxeboWlV4OI4"
    "2DjrgbftNb4SB00BjMMbaD0o38V6bCfWKQcPczmaZOREyzbwVcYdjv+8c+ACZ6totoVNwY"
    "xIFKh/TW9UdqKGVbTF4BJHLxud3pNYNFvSST+hSZTu9RAUoYbCRu4rO1DoCHIqZ197f72+"
    "eZ9W9/o0L+EXNc26qOHMOqeupFQ1y4znmDXHyPV2+nJbWFSKGwzxUi1U7yxbpSUsxCHNt8"
    "HcCViPAnsfdNZMbA8qr9H1WqQoi2858fDow/VYwiuXNaNgrmSZA/DkkCHgRH5bSkEDwA2p"
    "olJIIXq2boBe3oFipyLRwo21qCn/DpGpGEi3LVORMVXPd6LxREli1wp50z4zZKvO/osQtO"
    "wMHahqoTknYmHNDggPehlrIC7XQpvg+nWRy0bSKtMqoM+iyo1tSlIZnL32lfBlzFkUu8r9"
    "WOQq92P2Ve7HOLatZ0vOqqYzGnzpjYTp4IGcmORhbz78NugiFa9FVTDwjuwGpBlZqs94oX"
    "2ZfBtMx71xn7RY68/Y0ACP/Go7vbtvQ2gvys8KtE1W7zm2ys51saWWs9Lik2Fl6FshbU8D"
    "6zt9rYVE8uxudiZEHWcH2NHxPUqzFLUkdmGZI8FjbNcqh52r7JSvMRqS4uZrvvkaUijryZ"
    "HED0GPzQS4SNXL0AyLmFn93qzfuxtc0Mr6plu4r8tZppb/+JC99UwaCpLXskDxDl3Df4Wt"
    "idbMCKeqmOS/91gGPspNhxbWeNlQC8dLXIEANvJTsEI/hNSXDtKIwQTEly/Ezkor5nHitx"
    "1xBQMvLqOVeu3r0ZYOG16NuwfINrgUU/CCH2P5erquYlHLsHYDqRjmSyJ2qn3L/+S8J8Pt"
    "ZDKK3ADcDuNxhY/3twNiHdBxII0UZydL5s/QHaHcWRwS4Qdx/kH8nJo2UMnLaS9VRfqmN1"
    "m7PngGh2YWa35OQH4uquo+5wh2nhc6gy2/6eFDWAuTRCMLfJSKiaAbCEJwjsON/oLI19/T"
    "j2kqKTmBiJVKRkXF7ofEYCVnokMrDUdrygl80lfxCIhmeT7pUCZxz2YU9NqfL0f19al0Hs"
    "4nyPaZy1UYrsI0SoXxfQickO1ojAsTsl1MW4xzxaTrjCmMMrmao0dlI4SyuQtWYIXmjj7n"
    "gkcgR7KuvbIQ0ca6EMAK8aySxzHlXH2T9+m2RZ/A/TYNt38FtVXpny8bYo9n1GQ97fu4Jt"
    "ksTdIf5rKZbjE5nooVT81VsWiWVX6iUlz/4fltZ1Uo3elXj8LzGWMZTu1p0GkzMT6o9ERX"
    "bRGaVJ5HeKo8Qu9Yqgfdfri7Rh5jhzMJYwc5a/p6T5J0O1NP954e0s/FULtCbl2nvZc9pm"
    "J5jY1PSEwU/AOFmDTCorSBiCLZccRSRkDYe8kImWirPzvVApeiClMu3bt78jdy1bxZqnnr"
    "QwI/P47vIPKOjJyMjYX2MJmMumQS6+pC60/uvTqDYLO6dQYfekPywU5UGCHgcZeXsFU0PY"
    "U58lZZZ7rkE6Ktcc3/7fr67dsP16/fvv948+7Dh5uPr30fffJRnrP+dvgF/PWR0Ug68HnN"
    "mvMZCLwkyKWKPIciCN1DPmW7Kcea/eB01CLcT82W3dvtDP1ZVLOUUe/xQW003LBQTWwn0e"
    "yViTxRUAFFJGNJAZaDT8h60ZGsrFbYAPfuDus7FTt3/cQMByprLwCPZkMZOplF2EiviX3C"
    "d3EVtFkqqDMDqhWcjYpyMgCmyQC8xV2aky0ixtUnTgdwZo3Um4H1qKN3od6aiW4BNqvIkj"
    "0cCcEJAdpCCNCDXrJ0V/rsoOLqtypGCAC+ynDYqmKitfKMtU/0CQErkrhPHZne/MygADi2"
    "xyJJ/+EeBJ72z5pSGhke+mFiDIrl/vvCLHtJKyYDnYQAwBC1pyTYmS5Or3mbCuPUF3e8he"
    "ueKp7juGSb4D2z75ibPScxe+IHaAloU0Q5vA1JWbhoLiy3Llmwf0pbl/kcTlVQnsR6bCnS"
    "KRtlDfZmwQSIiYbnOvmfs6U/sLC1nCj5IWsAyOscEzupHLqi3igUq1Ed6q4dkWz/Le8B8U"
    "FId4KEMcr1g4THpgg5OkYiOXRwkHqxFZ8gF1dD1KOClgRaAgF1VzjhLg61xlbX8J5SHDqM"
    "WO7d3C9oEi05m8aVfpZ3cndK490pO3GPcWk/SlSKO1CKOVAc1MryKEalWoh1/XSKWbWcs0"
    "HOrOPcfGKgd0Vm8rvsifwuMY+584oB55VbbKEc12FE6KdmipQMLFYrZBuVbGFkC5QJlUHd"
    "8zTtbGBZinRxd9jcQBfumjyta5KatCWdkiEZ7o7Mc0dyZ9kFnWXBMJBXadImjYCpZAT23O"
    "moRcCnRGDHNodanIleR03cEg67EUP74TEORKxZRko5zUrew4HX10/rOvQvb9Jdh+G7nVzX"
    "YfhKqZjr0JNAOvW9qarjwDOdsPxQbskn5OBOw6BCn6d7B+vplkf0N8vbR3bXNNKwYlmlvv"
    "D5fFBXbv6IXBLmq4fp5GEyg/xRr4eF1nsgn36Dz7zshIU2HEM3tESEohGzwaJVIj4Px70R"
    "+T6K5mTplPZo3RTxaN1ke7RuEq5DVZRKcT4GApV8LIzt5HWHX1kKFpbEzH0SyP+kxjfP8Z"
    "8ZyKbJnnFFXGDDmQ9+n0cMfG+m/uW+9/v/RIz80WT8xWsemtn90eQ2cwhWimGmeGF+nU3G"
    "h0bAF427YRTJQv9BqmKezKEYOh2WtqJaimb+Au+7xIkAUOUPUHwsYkcHdBAfIG/jrOAii4"
    "m20EfWEJ9Yoewv59QToIZQGV9yTOxnLp3jQkErCVWA0JfjGAqSSLQoWTSEJzJdU87l3FoT"
    "mX1UqzzRHDxrrDtBld4Ke35YroYNvznYN26/JwZ/elRrNoF8IHG+G9s3DbElfGVnuS9fOy"
    "0myW+UGkLvw4Irud7bpdBkrOdyqf3Zvonle8Stkse2cvy1UpiHpiXIJy+Za4Cp6i1SEzAy"
    "n5Td8RDNSC9tQijvdjKX26z8HeWRzGYsHC8n4jU7lsbAuYtMv4bz7ylz7+D8m9Fi5Ft/6L"
    "ZBTBtExbroRziG8QflWjXRElsvGPs0rqZfRiF0X3Y4av/kbysSr58cVR60fxkt+CfmhgUu"
    "WIESxN45lLACZYmVgRl2PJ/2+kR0+GXs8MM6yTiCE9u60Mjjcf/rQHDYYt1oHaEqa2z95d"
    "159DQD0dMVGO34VQb7rq0t3urpG2P6oHrtWd4MK6Z9nCSDiVV3DLtLqISvyzuqygEblaqx"
    "EBMLNsjR3kNXNyg7VyNiHNMctyHnBOec4AzjfsDnk8WxUMXhU5lggYVNocCEjeyJBYoxWU"
    "F6w7HgFs+UaCS20SP8HE40b6Gnu9FC20CuI20XalfIlWYqMq1eJGqef0uEqkVkG3zGyLFu"
    "kYyXwEMB5PGuf6tDWml4LdJWTnFSLDt8Fek+tNO8pojzzO2K81ww5zLjXhcWvC7B8iixAq"
    "JS3GyMgUq3uJKQhmU4oPkWTkYiXRXbpmgeHaO4HlRkwtOqgIYYKst4PLahWpAtRTe6D7JG"
    "L0+DBdL1SS+OIFeZNL1Ghwt0IqCWxnKECZ5ynBHNzESa7qQyOpUxXzb7T+gJ7yy0xFQvpB"
    "ofDSFJKcRZZ89F9MUwYSZXGJlSGDnbOWc7b5XyTaZ+pSGIyvEBOGIA0lNNi8VtXCLZtELk"
    "Bnn2dTj+IvRGo8l3iM/QdGtDxkIQVVV/gfiMyfRLbzz83958OBmTZtNB7+7vQu97b0qDPS"
    "JcLaIKVFR7gZ6qtALwqNcfzITB7197jzNaHtjJcxbwnxvRNp0qwRA7Em4B4SP+8/iZX+Qq"
    "9W2Rm9S32RepbxP3qLzyAKfGZx/aHKOYU+Ofghq/jPHGudqPMaVr4GovbyJ711jpVnLoki"
    "vXUA7dqxWsHiwalkfr41zivTLJh3vgBu8iA5Nxg5Ox49OiUPMWAibRck+sWgNjt8xvRsXg"
    "evsvYjf7VDRgN3cQZxln4LTo5BjTJkwCd+OJQj/bEsUw0/YIy7XJ8nh7/eG9b2vAH3nWxe"
    "yeKNMpHDaGsl5nsVwftidC4kwbFIcDvu+Hd8J8ML0XHnozSvm0VQgY2NgKO9GkzE+Uz8l/"
    "7GSqO8+qmAM8JLyV5nnzuNFUUdMqUKONeuOxazprdAHdPQ66SLbxQpsO/s/jwDGb/XM7nT"
    "jNya6omlVRP0Ea+foVSCsCKU5ZwXJcP4xTnvsse3RbxdF2jiKv3rKvsJrisnxNsbymFO1Z"
    "V9JU8uwFFRLhq6nYarJsQ6tAMpkQbAHeeYvnFAyTnrJSYSeLifKNjOWNDJTQKiSVgRgfX5"
    "bH91m3pU25cl4hkRZsnGc4qDgn3FWtAS/e+VGaEy4pWWP6IbubUpOSOllzl9UDKy+NdVJ4"
    "qbZRniEyIsV3gixfRWlgU0Q5ugcSvbOSZatleRdOl2V0PzhBxiwv8HbyAm9Z20c9cBemPG"
    "VzwziIc8quWSTNJ1BpOcwFo5NiNkABlF1VgSNcBOGoXnXaVCpeku80Jfl62FCkzVV6MJ37"
    "sHMglk4Mmh0Kpcv+iTUXwcv0uKSqqSnOFnfImQ3SrMfZkh1slunLyvEXZjqzmAqGquoxvC"
    "kSbkFaZXsMbxIBF7CuSiDsNm8hum8K+WPf5Phj36QR7WkWTkuNzq6KFhI5fzW0y1iztdU9"
    "S9i950yj/u//DxPhCV4="
)
