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
        DROP TABLE IF EXISTS "vote_tally" CASCADE;
        DROP TABLE IF EXISTS "vote_code" CASCADE;
        DROP TABLE IF EXISTS "judge_tie" CASCADE;
        DROP TABLE IF EXISTS "minutes_signature" CASCADE;
        DROP TABLE IF EXISTS "sheet_version" CASCADE;
        DROP TABLE IF EXISTS "mark" CASCADE;
        DROP TABLE IF EXISTS "criterion_comment" CASCADE;
        DROP TABLE IF EXISTS "sheet" CASCADE;
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
        DROP TABLE IF EXISTS "bonus" CASCADE;
        DROP TABLE IF EXISTS "judging_stage" CASCADE;
        DROP TABLE IF EXISTS "judge_expertise" CASCADE;
        DROP TABLE IF EXISTS "judge_absence" CASCADE;
        DROP TABLE IF EXISTS "judge_profile" CASCADE;
        DROP TABLE IF EXISTS "deliberation_note" CASCADE;
        DROP TABLE IF EXISTS "attendance" CASCADE;
        DROP TABLE IF EXISTS "agenda_item" CASCADE;
        DROP TABLE IF EXISTS "deliberation" CASCADE;
        DROP TABLE IF EXISTS "conflict_ruling" CASCADE;
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
    "eJztfW132ki27l+p5S+ZsxbdK7HjJEPuvWthmyR0Y/ABnEyfYZYipALUFhIjCdP0mf7vd+"
    "/SC3pHEgJLSn2YSRvVLsFTVbv2+/7fC0WTNjPR0o2fOxtZsbrPVLMu2uR/LzRxReE/4ge0"
    "yIW4Xgce42eWOFMZkYhDBeqNnZmWIUo48VxUTQofydSUDGVtKbqGBEONEkPfEpFI+molan"
    "KbbJc6kRUZ/hUtYunwryItibVUtMXPpEMsQ1ksqEEMOt+Y1CSPD3edSbdF7rr97qRLYAoy"
    "GT0ObuHDn/E7yLoEXwKIz/O6jab8e0MFS19Qa0kNeOk//9VCuGT6BzXdP9dPwlyhqhxEXM"
    "YJ2OeCtVuzz26URU+zPrGx+GNmgqSrm5W2H7/eWUtd8wgUG/kF1aghWhTfYBkbRF7bqKqz"
    "Tu5i2F92P8T+lj4amc7FjYrrh9T2F9h/diEIg+FEGHcngnARWVuXwoe/85Gka7gv4KuaDI"
    "AFfoWf/n55eXX1/vL11bsP12/fv7/+8PoDjGXfN/ro/V/2l9mjZU/FMOt97g0m+IV02Hz2"
    "xsQP/mI0oiXaVGwx9uiLVhT9O0DQUlY0Hn+bIoS/7JD87P5HeDVc7NOWw/1gvx7743OGBU"
    "nBdtK7744nnfsHnH5lmv9WGU6w+/HJJft0F/r0b+/+K7gY3iTkW2/yheCf5H+Ggy6DUzet"
    "hcHeuB83+Z8L/E7ixtIFTd8KouzHxP3Y/QiG+pZVAh4lxB2tx8feXcLC+mhCy7vZKPLPSJ"
    "lhWZ0zVINVvf3SGf3tyl4m/wKwH/pXFM8omLdL0UgBMwZJ+Go1PBoXK/EPQaXawlrCn5fX"
    "b1NQ/doZMWBhVOgADJxHl/azCML4pfJB7FCcCuOzXgcBiN+8fp0BYhiVCDF7FoTY3Mx+p5"
    "Jl45QD6DBdIbgrxhaCcF9nQfs6GezrRKzjWPBhpGOZcFk4v9yufpeFb7xLZhvvIlxjDkzA"
    "jCL8y3g4iEfYIwgLMIpkkf8QVTEjgmQN+HMKrAhFQGpx4fzbfecfYaRv+8Ob8G2IE9yEYD"
    "co/Gwz7+4OUjWPi5SzvVFRmj/5hHX8YCZKT1vRkIXIE/1STxobfbS6XIU/ETVxwYDDX/hX"
    "K6IBP1BNtiFIVJLdIa1MavLaN/qgotzRCFOrQTNFPXVJiUlFFcjJ7/qMLEWTaLpFpCWsCJ"
    "XJjlof2SBdU3eEvY6wt5O5oa8cHRcUYZMs9KiWfOJ3HaEis68Ve9jSFGU/1WF1OQuX+2H1"
    "5YqdyTHsy7QDyZ5nO42mO/TwUYTLUXsi+pztenYM2mT8pfPT5fU7oj9Tg33OxszoXDcogR"
    "OBhiJdo/bBemUSSdR0TZFEleC1EnMGT/SSIw6fibeWJsVIzGmHz0/FD19JxirOB8+8FHvo"
    "1wZ9VvRNjKydLO/5aRpoBilfmwEZY5kHYHc8B7fysnRPpqu1bgEn6mjmlt1Acdd3ZNihW1"
    "zxCARxT3HwMp/ALWqPt6VdkTwMxxOyVawlfE6+e99D2v30K919ByHWapEnurYI3Lrk8i1Z"
    "6hvDZFfvQgEGS8QFrCR6khTLJNZW0aKX+7leGnPZ//PClHTbevVEdxf/4s6p6lwyyfe9t2"
    "aZ7WcuAeeIGa4bPAk5wHWGNxDay+vrTA6N6xSHxnXENAnvp8bacE5/VpRDZA1Eu/yNbFqi"
    "FSeajleiqiaraB5VIa2gaqZIm2NfXb5/5/Fo/CONK4/vO/1+VNZfUlGmRi6zuo/kKMN6xU"
    "A9t119pssxLPlG0URjFw+8SxFCfbazqNkovG8cCD28Ae6b3qAz+s0D3AvB6A8Hn29iIL/5"
    "bdLthCCXDIrwCPkDYYKU5wmIOacMWPd4mOoof7/os45lgXKTFGvoG9A6oPD9rs9gx+3HHl"
    "T1vuhbos8t1JaYI2MrmmRGFxutRUzdVsTQeMr+40lRVZMpU1vdeAI9Tdap7fZQdX2NWhh9"
    "pkZUszvRO46w2iJMeZW3PQ03E5akwVmi+ZRH+nXHN1DsPUlIj8MJYmS1xF3uJylnn2eB+f"
    "Vpt/nlm7fv3364evfW293eJ2mbOir7qqJpCdQw8kX7BamaF9lwnWnvXqfs3evo3p2LilpI"
    "8AoQliB3VQx6LneVJXfdw0ZJkLjYo0Oy1sodlMU5ToGvGm2yNRQLBSG0S6ML2064eGXCLh"
    "M1045ZBakI40xmO1tc+shM4PrGIuP7yQN6tE1L3JkERB4a6yI/4atKTuRIjjY/Os68gLh1"
    "8X/mG43BQvY7QQKB82dFNn/W6BbEv/93cf5jfTAQPVnAMqikrBWaz8YYIGpe8PRJ4tOd0N"
    "xc3og9SQPl2ctMMsFlikxwGZUJ4g1gE/pHgjCbYP6qJ75pF3/3H5N0a2PA+OUOD5sgg2Ar"
    "pmBSyaAxm/pG11Uqagms208XNjwC4amg9z45s+VxOOwHsL/phcF9vL/pgu7GFgIGKVZAPQ"
    "46KvI5NF2C823wi62oWE6A7jm4SCYmksJDuErMVeKmqMT1ckacF334gfJQU3fOxqiJluzs"
    "4dRkXZNFb+Vech8ZN4JwI0iSEWSgW8pckURnBeKMIYEhrQNGES08+KBx5Jsd7Lemhomat0"
    "ksXZU/ovFhreN6E/aY1Z5oseA+xzkkwxODkpUoO0k1aOVgCXxku0S7h4WTIV+IWknO8M6p"
    "NtW+y1RVnqmx+44fb93EIee1S1Em0lKHg+oRo2fMsdt8JN9XriXTIWdjTMfA4x+b0Tbzzw"
    "v7zY4bC/7/X9xcUyVzTWB5smIfICpzCarL43OUZniCbx8vmHa1zYoh2oPXik4yTjCk0aGt"
    "svngovPw0O/ddia94UAYP97c9yaT7l2bAJNWHTYsmJvZCvmEPNU63zqjO+Gue9u7Y6PYHS"
    "JTSZHx6adhvz/8Jjw+CHePXfh+uqrCXbZZC/KGTrXe4Pbxxn6RN4Fz8vAt3iyjzuDX3uCz"
    "8PB40++Nv+AwQ9QAzIWw3sxUxVziKHgAv6gzHvc+D3AIfEpBYDFNZaHtn4+6w4eu77lB9T"
    "VlzyfwmtsvXeGh07trM5u2tKTCWlTg2dfu6K53OxE+9752B20CHBjjzAQWFR6+C7JI82+z"
    "CPNvk2X5t9UqtlC1k/6S1RaS+WpqtQXOWHlthReJAXUlyqJ3mp++yszjYgDqFhDqGtw8nY"
    "kwHNzCn6Il6PCrptpdp9f/rU1kkJB3RTj6m2zRNinBNtw488No6/5lXhUNS1nxsJS6rDHq"
    "7wVW2EfG17dq61tNi9vtUlckenHY7uYMbOWwvgnSniZTGLhnD9uKaAKzdDKjzDCGBTdEgt"
    "pwC61QdlkNxY7KFk2WfYtB2Tt0t8dHf5c3dWz2bsAEwrT2o1J4uZ2L27kqwVm5nYvbuept"
    "5+LqaoXU1erIQGP4Pyp/UtQk2cc34JDMY7Kh8HI1o6zT0YjOTHtuaLTzF5uohWKH64nzee"
    "XWGwt+CMoiWHdMgx/Wsmv7yYa+XtMYH+PpXsOjsOsl7rxkJY2XzTI8fYob+zcHuO74Kl8m"
    "hQPbT1CnxFT+zFvb0KE4X6hkQ/JkfaAvxcvrd7n8gh5F8xI2yq8Is6KyIub2vQapGshATs"
    "KguV8kGf1mBa2eSr3wBe/7lH1X3g9dTM4UQ41OdPi/EVW9UMTIheRVRd5P62octTTO7z/d"
    "b6gAeBjbuIrNBiyKm3/GBmK2UrSNUyqpBLzu97M1BKv8mn9nrUz0J5oUa+w9bh2qT75WQA"
    "F2R2bIwLbNx69MAuoV8yusDX1hiCsTvqVoGPqWypgHzWpEmi1iLvUtKPCaRJ0ao6Cci1jm"
    "fxmXc13u5Fy/r5d+z3XQ06b9snMu5C1/HaRqnDXlBHUyGXeKQpwc0ren4DF9R8T0cRWpyF"
    "JUSSXKFFZE/1grMF2BZQ5S8mWu9DIb9BlunmIBZH5KHkNW5VXmISyliNURm1EY4Si8n0BX"
    "UBbar3QXCR1I1LwfvLnqiWxE84aPDXHrKYDBncWCVFRqlxm57YxvO3fdi79ezNmfXtw2a2"
    "XbXFVtx/qKsuxdu6gsJvguDd2yVNDDMZ0XXe0APJXboHfbBQMJBuT8pGgt+MTJsBVN4Mao"
    "zn90W/URcc4eEFmMiXQ8y1tZXrGTm/TdfgdlpgMMpdw675X0jWax92hElNhf+Aavshf+IY"
    "mqSo1XJtGohbV2CXA/OJxm5mRiXwEruLHypRLzLinl+g5TuqTwymSnVpzzS3q8KHw1Jbzq"
    "RMh1NsB3NQvdUnpSO7DgmIMXaGR0tj5g6zXRNS+CH+6L9dKr1o6GbBPusD+IrCwUy2QlNN"
    "h1YzLzNt5zimHiZzK1779dbLDcyd6E12UPxtgl6fBupJpk7NZwon4m31kZKtOia+8m1eiW"
    "wixLUZ0T2/sDl6pu0v28GxMvVk13PoGbkzUXk3iF1Dra7hNLHKZ0VUkub5ixr0rVLsg0oY"
    "M3VqnQatTiEg0ss64BW14VW+gQLTeIVXmlvas0n7IXIGtQp7VzN2CulDnyRdXuEo2ReaT/"
    "w4ZLN1boHGbLKqxA6UbLoxs+0NUMXrlU1hcJbR/2Aw5pU6vg0CJVDtE4pxsLUVP+ZLFjmc"
    "oUxhKlJEXbjGM/nmdGvzibSVNHDD0uqjVbrqRLW2Wb3cXw26A7ahN9C99mqnXvepMh/Ell"
    "BdZuqn3tdb/h42eFOs3KeWGfCmsqDQtg96+6n2fmFKtiSLmvt9Lyam0h5e7zs0miScyhHI"
    "SHoRkbinMMa6xYsAIqaXAZ9xXt6SJeSfCPOKQl6BpI5TBYUN3RWXrFwVjMFsCKcbbzw3Yy"
    "oJujzZqyUaxQTtaiaWJN8haxEw6eqWkPF9GL4brzXceG61SJbRl3+jdyv0i9FJH1xgCKwr"
    "qIj7zS6khv8LU3YbV+sMbPs2Ix1jTVRl2gaBPAi1qgptx3en3QUtyOjy/fxsj7KlljOjyC"
    "5vXaOUlDP55zcpbQGa5cF+HrVVKmeeoDX2Z3mTE0psAa+8i4j7fK68utNtxqUyFrQpWTHh"
    "5AVcZCbvE2BPdp64D9YO0bl8FygNUHHH1cps+KRFFPFzH2cWMo1o49X+rwC1iNAtex+JF8"
    "xywEgUVTeoGQ9gSvTHTVOPkERpzt4Czv5NaDelkPeEWE01ZEAOVHxlhuUY29jNOCVyOkPI"
    "a1VTCGlVV5loTY8p5pSxCk4/gXxX9/g8Thn1ah0k/H61QWjjrk1psix6F2ah9X65u9vlyt"
    "52o9V+vzqPWgyago4dOLVP1+P6yVTdEXpABF5qhimxrVaLt6gKWzwgJtgvmTdi9z4LKOBm"
    "5S00RlE0sSAK3tqW2xvEanJuECyUw9LST5pG+MjWd2JmFnw/Eu81jml+Z5LR5CMOp+7o0n"
    "IyeIwKALBaG1wwg6j5Mv3cHE6VvUJr4cbGcrv3wowbOobmJL/CcrsB4J111bBXXXenlEK5"
    "K/VTvJ2rmz8nYeD1Bx2TpdtvbJBccL1+P9ZPXE9qB0HdxcVROvbd0mQaj2FJ90UXo/LEsr"
    "MKc81s/kmwJ7YmP5wlzdplwsMNCp4bUU7eakkg7S7Y5asX2/jp0Ti5bsSb+rorbYAGbfne"
    "ao5hrDzFgyIDYRM8kMC4XZpcOYm61FtnvqP0G0ZpTYSc90m5GtRePplflxqn2XlQU1sVHd"
    "3g0n7rCYGP4npmcTe0TLJgXZHmfkbrkaSuRnjhqtGos8Q9god3ye1vHpstE8GPtpGhj9fB"
    "KYsfBWLoxdgiYCXLbG7d7nRS0jfvoK4w03VW/QHXfb5M+l8EXUzKnWHXzGVsltUqw/cfnJ"
    "3X/m3Od/Nnablx/bDyJh0mV4eI97xOe7GS/MnWnRVU6R7mL823jSvW8Tm3qq9Xufv0zaIG"
    "0vlhZ2fh79io2fjadqbHhP2o83O8Xv+gBRmsWpfocgBV+0IIXQU0z4Bit7hvjk3xtdV6mo"
    "JagxMeRhEyrQn2qDe5+c2YQ6HPYDBrubXiiyZPB4f9OFjcz2MQxSrISAE1kxEYAi0QghUh"
    "6RUGW7KQ8sSr4gmltz5Zka8ZbcxEg+H8X5wvjenGpl7Ri+yzdv37/9cPXurRe6532SFrFn"
    "M8uInTzZlBvKdU1pcvnp14ztQPe9G2t2qJKM54HtuS/5djxWwUpzTUQLa0ocj1Oo2EYTgX"
    "JCaY7HypdU1EScDCrpwO93AtZdPx6tkTPdLczWWMhAFxEWhog0R+MFc33GqZoKluMYPR6p"
    "5vmQQ+cQI5yoQeMSj3Jy93xVr6qpcB3oui6vlJL2Vc/+r+ZiJS2pVILM0FmvVV+EXQOBkg"
    "1xXgJLbz5Q5mZW2vFrPlrYYk+TXXP8cWAFpmriNbhQnqkmzHRtY5Ygjd7gPE2FCht5wNGx"
    "BGMDWuHieLRunQlHbL6mwuagJbCddn7M6sjBpKWolCGY3lFVmVGjaeVYg0KE7zcKmm6VwM"
    "X8sA30TO7AWkK3FjWqCvt6kaZg0tgk9LwGHJi2583a0DMaAe8FcKvvrisJLdv+3FykTEso"
    "01z/ABM232S/VixpCaxMLEG3fMC5xlRsrLnQETUEBloJd6cDWLNNh6L2VIoCMLInauoNae"
    "iY+SoLZeP1wCYWTxZg9NLAGVTawM8rxTm0aTBO5pLSEnj8GKdpKkbA37UFnMEysfq6D1dp"
    "INvC+g+itTFKuAzH7lRN3V3iGttnlMGqOs5MTUXKuwxlKinlWPLvnJmaCpm9uQAyGKKVIp"
    "xO7IkayrjWosKxyixiwXc1Lb650gDLlSXvO7f76jB2Tns8rG4f4WzXQ3jOhkDs35O/b+QF"
    "FYDnzZW47qmFcPsF53zYT9kQ2PKXZAjEycUXZgiH0qWWZwiE8bHRB6s0wJqxegQUi4LDM6"
    "JrZC2uqcHKi22XOlF107LLGmAeaps80bWFxRFErK2w9FUai5ZrKHvyA72Y8R12gyBevKzK"
    "pRL26xTBPjk7NEDUwJR+3v/p/Dy86ok9Lia8gvAPvL68gjCvIFyhGmdVriC8z6NIEKb9eR"
    "bpkrSX3ZFNjO4QpHCb9dgYOa15fEXB4nr8ZKY7IPziPFzufXE2kyb3siWKFXkP1+xwaass"
    "+V507u57A7tg73DUJpifodkVe3Vjqj2Mhp9Hnfv7rjD89Kl324URa0OHQ7ZaUUGfzxWJwq"
    "hPvUFncOsbM1c0RGQ/ovN417Pn38gKm/mXx7vP3TZhtoqp1v3a6T/a34BiNV33cOeVyK+y"
    "FAi5Si4QchUpEMIYSiFpLUjZQIm8wan3XIDjAhwX4DIJcG6MVrz45ovgShXefFWLs0hu6F"
    "un8k8gbzm1XttM8JJ0/UnBhokmlQzKisOGrZNYYNagzzrG/2AVWKqh3GZhj4Z4g+gpX8YK"
    "2y4VkCbhw++KKaxhBIz9zl4A8+owwRyw0A2cnuVuaQt7XqDQYTgrlbuET38m3zGxRDFW7M"
    "5h1Wu3S8ok0qnmiKmsfq3tDWW23CVrT2nCP4rZIrPdvi4vfGy/mFe2raHYykqY5LbXBqnK"
    "EVsPw19jcy0IFLAmMS7fZIx9JLxoYgaEF7GZJCn4ugRnLJR4Kt4Q1m2yKTdp2k1EvdnfOT"
    "GO4gO1+3yEvGpfjqp9/ms6t5snRMv9AFX2A3B33g+xzCYFsSn/GvvI+AJXeoHr1Z2KL3PB"
    "ZWaqeiF2HaTkl3KVV5nbdrlttym23UB+lt0pt7TCmYFuvQ0BP18oen5juK/qQrw9PFiWId"
    "UkrgSHZmh+rNNnahB9q2HfMmxFbNuayErckRll7dREYtcB+IhmYQPNvqxD8XbJ7Lpo9cXO"
    "a4rFmrCJXuu2+NZuZ3kjNz3Xy/RcvaZqL2dxPklPtcaHpAy/DTCIBLgKho50ncgR6gSOfO"
    "11v+HjZ4VuaaEgkfK7yHA7TzL0zQ0S0X3lenOqEzGkXKlIVyr0UHHk41WLnOWWK4ryQQUj"
    "Zq9VLIQksBDxcnN4rVIl5/BWyRRRokuKqBI/aYvMDX3FQjHmimGCkKr9e6MYrBkwCKobbV"
    "/6mywMfbMGwTY2fqTEqbk0XC9pGCQyp7BcVnF4T9G4AIzyW4fy/sKnbXw7141VUV3Dpa0y"
    "1hed8Xh42+tMesNBm4gmY9X4bKqNu6Ovvduu0BuMJ73Joz3CpMazIlFBgR+tWBt75Kfh4+"
    "DOmWKubzTZmWE4+cL0GGTUGCTf795haLxKZaQZ3fcGn5HAWDlBFC8f7L4xJSnPcXLHNy+S"
    "6c2HLDrih2Qd8UO00yh+ASlXMJOfpsrHqEosC17nlGHLivKegmOcDWNJX63g51q7PDAHiB"
    "oXnXea69cFstD96xJXeVdf3A7v7x8HvclvgnPhtom3UQTnup1qiBCMgWfw0+HJVLt/nDx2"
    "+sKXbv+hTVYbayOqwpKqaxj72J88jrrC+GE4mgAFfI2NQQVzrRvWVOv277qjPswE4FBD3e"
    "Hcvf7dqDvAyRVVNihc3Xe9ceem12evZJ1yFZW9tTv42hsNB/fdwQSbtj8rhq6tqAbzful2"
    "+pMvbbKkomot0Wz5eOvIBFTeSI5I8OXxBoZsZkHhoBqXv7lZrUQj5khP6B8J/UZ9JA040G"
    "mmye4/JgGrpAvk3+47//ivgGWyPxx8dof7gL/tD2+icaCWKFlCXiUmTFfl810lburixuoW"
    "FQHcI2wk4mXr5i5quR2CEcImwn0Kz6Biwtde2a+NN5MfCumPkPPA/jyB/dwN+AO6AXmb9o"
    "tj27TH91MVZrucbtU42iNcGBWzUJ3ErRqArBy/auaQzWrie9ChGrfLAh7VEbCUUe92ki1y"
    "s8zGPM1vylNmo6zm98ia66oKl9mmhK31iU312OCN5baTPnNr6lqiJe67/567lXAt8eIt2I"
    "ptM0SkhA2GY5uKEZpLMLqplD7CdpxUQ5F6gRYNtcHpxCF+nvQQH97nFy5SQ/s8gYaNzFLj"
    "k6Lfx63WuTBEeQOrRfQtNYmpE/jOO7KCfb80iTgHod4dosTH8h07XWxFUCUgLtjkvC7oi2"
    "vNLZIc1+csUgT48UpU1UTDz57qfHafUxr1bNPP1eX7d57VB/9IM/iM7zv9ftTqI8OhiLOh"
    "odk0ITbGo0gzl5aD6jlDJlOwQ2tnJNrF+ZFFIgQ84jM6b2HZcp70i7vHbpsA3VQbddGnj2"
    "F0Nh/GSLpvnd5X/GQrKs9ULuJKLz8fyKArBKFYJYEAKS8lUOVSAoopgPgB+y6/p21PV8zF"
    "Vp9VLdHBBgxrPs/haPHGF7puKwZx2Y4WEMX0FRWA3cR2V1MWibCGKRuE7t8vL6+u3l++vn"
    "r34frt+/fXH157MEcfpeF90/uMkAf2eXQNZoDRXJEU0VDi1NLEFYjQNWgJSvQkrkTjKYpq"
    "cjzbnoKHs+UOZ3NFskJCT4CUCz1VFnp4vEPZ17Bj/MkZ7BAh5BnkIWjrlKBfERND8UCSoB"
    "Hz+CiSRvpQW6FQksgZTogjSdrV5UBdfiGEF9jNR9dByBK1c/LyYd6eTyof5j8UB8qHBYZm"
    "6ipsUWOFJQiwQFdCuQKf4591BBbJWhUlINXZY9ZgwnbS/LRZx7cXPslbeGGEujlQ5MJ2a5"
    "e2ynkBF8OBMO5Num3Y5oKpWHSqDT99cj+az9ln1bBW186HwLgDlXNu+IvOw0O/h64Ch36q"
    "9Qa3jzedCUvEd/mltkA/wy/dW8fP8DuVbD8DKFZ3o863QZtsFWspw92iTbXuPx66fZbYT/"
    "9YU5Xl9n8ede4eO4zcdRDDp6Axj/EjSdXNYn6K8lN0Vnq88TrZQrKnqPLhq6yNxNl5BUwk"
    "QcoGZog0yUQiU0kp5v4LUnJDWNVXGe1agkHF2HrXyWw0hpRbnHNzU5A9DMvMGTcSIDoydK"
    "Q+hysmdASbEebEzkfyIyPnSXU54QvT/cgYStSwlDnq+PlS8YNkpRSeqlCFvPKretCCcUiU"
    "ByHVRAyBlSoggQSpuPCRW/jgbtCLMt2gruKTO+c7QsgTvrkX9MW8oNw5d2rnXDzTKAfrpl"
    "cuiPDKI8oW8NTyNORPnU93q6/WIHunuIr9I1oHfMVSaGyGvDpJVFXmml0bOrBIGMbcIkSx"
    "TLLWdRUdvCtdo7sWQRWBvYqImkyMjUrNuNS6EmbkTuAXkK5rXR3/pUOeT6z9w5lOahYVj6"
    "9H0EB4T1NumldNPbvRf3FMtMLi7BmPhji3cqJ/cTfqfJq0CaOdasMHLE+sr7E0cTCOYKr9"
    "8nj3mQUw/L6RF3b0QmfwK4tdELUnHIGY2zmSoiEtq5MliZd6kfSjIF2TMqnPnH3EqqsIkr"
    "gusgoxxHwpCi8Fnu0i/eX9dDwopNJ2esawi6xxgJAvcqUXmWoWpmQKa2oI6bbA9EohafOc"
    "j81enpbHllE4RNMtbMgki7vc1VhCpOeD9br6sMLMc1WRLGFHRSM3slHq84F7FQb3qhKA/n"
    "ujG5uYXmrpQO6pfngA4UUrARNE8mIYIDxbnnwNzjh6AwC53KfbT8fvogDTXGEzIMGg2MyV"
    "xliUU6vCxJG/dP+FePt/GaJdiWVh8F/zgLiVinz8BGfE3jX2+6H3HACVRx6AlePM+Bkw35"
    "NytA+XP1qKoKoIJjp94ryuaXBHaDlnyYI4g0swl/o2hqdktDmH5jij6Vmjz053ucDFuf84"
    "aHQedL9iTzr2eKp1Pk26IwGNycy8zMqZCmhTZkZm++ld97Y3tnvnssduXkMRA/MpOlCxC/"
    "XI9YvOwlfwXCvIE6l+BKMZBnBE1/eX8XAQv7bu+PCqKpJF/kNUxaxh8bOU9UQg0t2oYY9p"
    "aI1wgrAbVTEFZWVX3copSYQoX1qOqFUBS96h72Xx5x36kq9y3qGPp2okpmpEQt6zhAjDlw"
    "WRUhFjuFzOxiT2RI0qBRYMhVFFTQPuUlqHkgd7wgY2Kgk1dJGeSmnnIj01FSPeqSsfXjJV"
    "lRk1SgLszjdbUxFzAg8FFlx5PGS/2NON3VDNJkK2FjWqCmX2snzAGZvf0JIBVw5Ydve8xg"
    "KlWNJSMKlplrO9cLqxPVtjIdvM4HITnnWrDAGMTfZVL6sFUQXhctO0jsZqZJukH5wJmwqY"
    "uaS0hC6NY5ymqRiJkqRvtBJQ6tgTNRUnJz70aJi6MM+uSSDlyrsNZyLiGxMRHWp0osP/Zc"
    "J14J+vlp6I9P3neBFLQmu0n62BWPldqiWAdeebriFoFch/9yyCCdnvfotheu57YGSmMumq"
    "gpXL56wUubGZGYrUJluqLJZWiyzhH2pahEV9sPR0HGVadI0UmMuOLYbMFsFsd0Ujy40mG1"
    "S2ljE58Sd+V2wv2lApAAlLbfNWtFVOopcSK6knhZlWv3p6dt9GIADlOksAynVyAMp1JACF"
    "/ZsDXHd8A8E9Sfr8Ao67G3WVNX/eT/OiCfSnYQUnyZq3rwxhfwPkcIbG0jYp17e0InYr4N"
    "zFMI6h5AjHdoCl61SE01NXYshf0L//5mhcy8haQQ+xHpfjlxyA5yM5KgavGCPei3CzjaJa"
    "imb+jO+LEdv++a/TsOiTROTx7KGXiQmDdfHUnTy8xE/XJF5dUiacq0XmLDkapeRtLdNLjo"
    "Y09iDQRapghioH1hPjg7UwoxstUAzztjO+7dx1s9XCdFNEjjbHe2arW3vGBuEfFJTRLnU0"
    "WvdOs+6mIJTLd5HfZhqKCYw3nEYDB1Otp6HAxew21LVoWGilxEylHWHFpF6Z8OkOt32brK"
    "khwX+4lk/2PGjCbDGD53YpWmQlPlGTKBaRNzTeinrSt2Wxo5oglVFkvNyW+tJXaSvFluot"
    "U05Z0E/HZcGYrOViVpE40ibBW5pZBN62WCRV0j2c4uojr7Lh+uJ2OJiMOrcwoPd5wIpg6h"
    "q7awQThFysdXnfuxMm3dG98NAZszKZKwXAoMZKWIsmq5f5qTfo9L3Hc0UTVedZ+ObIZhQ/"
    "QdIyV5246lQlwbR81enEkq6d0BEv4HrJHqlyreWNylALnw1G4VEkPmg+ku9eddTvRDGZaI"
    "l2fvgPECOx+7knaII0KYkamcWIr+VPz/3+jZBVud+f+/1r6/cvWHT6+HLTFQuJe5lq09zl"
    "wV0eXG7ncvsRLg+eVvzi9nw/avG6TgjXVI1HDI3NZMX3l8xEg7qTwUUsnSkg8ZpLvIm++F"
    "SHu35F1BvY/TDkn5F2jfg513KqpOXwFmEBYfxtFln8bbIo/pa3COMtwrJHONezRVhSPeLk"
    "PZ1YhriOcJ9hS88Aj7kiKWJ8EmqiAhmha5AOX5ozDyM4qYnF5gpYSGKIz6epvz4twme2ko"
    "DeaB3TadCqYafB8ePNfW8yQdeouZmtFMtCn2m3D4Dd9LttQlVlocB3nGq9wf5TRdt/jtX8"
    "YM5vgzZr3wvzbgsVE35znYFtvblO7jd4Hb2HnR9UoPxjmJYXFK50QWEqUUBAyOsiCdMVOr"
    "sVW9dTxyu4mJlL8fL6XRG095TNw/vd2wx4v3ubiDc+CtmZl1R6KlbCNkDJOViVORhbK8Gg"
    "ohln4k5WHMN0DVBnzq098hrRybyN14jmNaIz6bDuXTPb5XWGhgmPsKDX5346aCDnfubzgO"
    "tw8PzbNkzIt22owbnP05YT2xhSvnETbRu5t24MKd+84fQKEaTqfLD6afh25fE854/nGYFM"
    "POrdTi6ie7kclJvWNyGMr/8IZ0A2vQFtEYCHoRkbinPMBZ8Bbv+9VQ7cD6DRNamuZhjnmJ"
    "s+A857jYyjnIkrhzXYLBh76gPHOBPGYXUrAeMskaxzRS2hkLYv1PKTotbRuJepcMdsIy9o"
    "jGE0J1o3bJq+ojUWKBF+lCwKikVXJWwuNlkP5moqXDNd25glHMMbnKepIMHTOTAZSzA2Kk"
    "xWQrkhZ8IRm6+psPk7eglaKd1d/G29Bk3u8cK6CJXDxFgLoSbzsLUqSqUcywd7osbipCtl"
    "1Ep78KZpIkgGlTblNFeyJ2oqTryp0mGMsKOZYImqWkbHIGxpNoG5eNcgEPLxaTKiudq6dN"
    "y5mqGxBw/pk7IuCaaxM1VDUDoq65MZGg5mfrrmiKzZn8LcJchQ+gbHsqxMjfim+EjEffi4"
    "/8Erk1GYRMNKjERaitoituZNafNmSQ4Npb7yJNCjN3rJSaBP8HOjsGdLxHBpq5ytePEwGj"
    "4Mx51+28t7nmqdyaRz++W+O5i0iWhZorR0KwK/fCoFj5FMhr65MZL+SyIfH4xS8pCISLYZ"
    "sGg5b+yOn+i810wlAU2JMQld8sf72JpZtKQV8rRFT+7xtR7Dmz66Hq5KkH01xmymoq63Km"
    "z3w+57/2HP4vA8tsCMz0sXr2UE3XipCobtOBRUd2zuRpv2BG3y742oWYq1I9PN69fyewJr"
    "aIHUpEiU/F8irrDps93wkv4B8x9uqnnEvLGFNEN8xiuZxotpvvTlkKZh8Ip4J6iIB796oc"
    "cVPsmmufnpK629dW4nva+9yW+gp8GpeAYmMtVA1P70qU3gp83nU+2+M+h87tq6nM1xUZeb"
    "apPOP+B8iX9UQ6vz/6zYNYs/AyGyKi9V9mNwhrJA+saI6zSRsb6ER11lvC8+jzq45xeGiN"
    "t93O1/EkadHiu9b1J1LgDiBSvvl7/9XQkguiSJ7N9P0iT2X1oeIEpRApOiihSziaNuEsxn"
    "LmhjS7FFFiJMyReh+CJwIxq3+fx4Np9SDRMDVuLT/qlxdon981YOv6cWoDpooJgsKVFF0y"
    "LGRtOAitj0ZKE8Uw3L1gZ9lxnK4JYy42GHZ6Lloaqp5VWwzpVsb2BLmkPQ9MY36eY9SsqM"
    "sP1iFujU1NP8ZugjE0+rsNNPU0b+6GLnM5M1WEwId3GeHmL3v6OxVxB9ow+y+TtxZ7aYpX"
    "iuGMCbsQ+o5TJqkIuBTcOfqxYBhrxdKtISeDJ7DbZcemUhf46JcClt1izxLWtDd2N6eGxL"
    "1W6CuaGvhDjmg3EU8cj7SNICKGp4MaRAjAEQEeOCpag5sfPT/NDgOUwhp6AXpOL6Z7r+6W"
    "O8x+uevyD7f9jPWE+AD0oXwR1WMcXTl4iZIIgEMjXTVc99hmg2SaQT0v40u1k5m8buT77U"
    "t0BsEMUybWnBfAVqowXTgWCxA2psg75dUptyRYHdgaCxFU2ir2E3yTGRuOd55xFKKxdaKu"
    "Uu/+E85eX18GaHJoroL+PhIB7SPUVYklEki/yHqIpZR2BTUEMscObkgq/h2q6hvY0ThAu+"
    "cov8CcNaA8nX+dCNIeXwpgucfsjKkTrvQjPWE+WDUmfMXstQtof7l07hX8pSvufUcv6aJa"
    "mzhJvEBDtvxEFJPzT2oKQ/3Xx4ff1hunlL371r23ZBalnUYB6f/WToEtoudSJKEl3DLmmx"
    "jitsPHawILOdazvUdjNd3pFnaigAggnCelTUP8dLp9pU+wbD9Y1FvtvxzN/9r1JMYlqKqm"
    "LTeqYuiE/w7biKUEMVgbenP2HTFcU0N4XS7wKEDcy+q0m2nYtJarqdoj0rVhHBOULInfHV"
    "SbULVyaoKZ4lud/3W7UM7/uDqFG1F5iyjtv7oAAdOeBZyuW+TKpdFbd79TLtOiD9arKYEu"
    "CwH3BQ2wgOzVDEY43HhqwoCzZD2R6t8yhkx5bmODCay+n1ktO5ge6kssaaVWLO62X3E3FI"
    "uc2zQjbPtVda/HigM5cpryvEgYNcNSOnXSs5IbPfraOcntTvjcoULW8X/gRZQbTCoewL3U"
    "Kbn0jYlJg2u4BJtsudHWSAEW8oa6w+Ekt8ohpBEFpEsdBiuNC1GEHlHC/ksk69ZB0njW25"
    "0WSQ761ljLf9UApckJYHMsQEMuTvWvsS/WpfyAh5io61LDmkgDHYT8dtwZW2BfMYlRPqaP"
    "Y5yN04MUTGYY2Y2UGmym1l39NwQNMVX4ZVOYoYxpbD9x+7M9YT3gx23f3u4uE9Lx7eE8eD"
    "uWEhE8ahu6dqpoVQY6F4G0O0+1CqsSHU/Sib2eEbqv6sCBcBMipjMBNo72RhgDYHar5usB"
    "R6e2Yyo9aWUs3LtURLQLgCuWKRpQ4wMNqFrsckTZzjpRhJ9Z0+KzJmsn5Hq8QW34pBU6j+"
    "ElNUWEap1vaSL3bwIfxPX1FriTkYlCGGFM4Xg0lEAoo9yW7f+KedUussnsfceI5ppewe9v"
    "pGgc9WamxPXWXt/OK+e3/THbUdz+RU+zQc3XdHgvsxnJwVNQT36aTXhbVX6FS7HQ4mndtJ"
    "G0+kBcxkqo07911hAP/XhhOzogLCONXuRp1Pk97gc5vIhjjHLKap9vAF9L02WQMqFKv89f"
    "rC3RD+GWCZP0UVZB3+gZM66j4MRxOsembQtW5YVSl55jKQPMYaP835NsTFC5y4kxhr9I2F"
    "yftFD6OPvNKnEU7Vpx4cwDt2ruYKHD4Zzlq/2xmxz1QqGgVPQZZoyjfJ0ZRvItGU3GB55j"
    "PApKICBks/HTdYcoNlo5Y4h2XNLmOTD1Y/DQc0liHltgCHyEqMCq4tqin2Sm5OO585zdPK"
    "uS3tIMB+zpgBWvfQnxndanKIg+CGWGTlDJWGYlEDfvutvkrJ9owMax0yVroEgNAqe+Insx"
    "y6hkBT3Jmu6dCbD2OUmDHOiUVaicYTlcmOWkQ3iKbHJHaWNSmPdqqX1c8C9TWPUuuO5ypt"
    "AZV2f+BzVs4N0XHRPBxFgJ2580YR+Gg4oAeiCNzO58fLMk1roh6WZfzbKr4wXSxHKAfcW/"
    "90DQU4zAyrJi0GEkPiJcVw7kiqlBhOXclSGeT67esP082HmUjbINS59fScZnZ2bp6OPbDx"
    "T7Zh3fh3g4Jk85GY2CFbVEHG25G5rqr6llBRWhIdZbq4qiCnf2EWN3OoTjevY1w1aRNYmF"
    "W8m5VLfEaHIpafzAnxxfChO2izwpXoyxqObVeWXrSFVemeLLukZgHPSoCQu1Yq7VqxN1yR"
    "3ut+whIWuZomqUasMVyZZr76qj6K82UlvTnRUpadkiQtRcXIq5n7aLgSGQa0oq2Cagtuio"
    "ae2qKmkCp5XJOaamB8bJuaeOcOO/Tcb5YNYB+DzK2p+9zCrJh8FPMbh+7TryOq7vupJzqD"
    "A5X3GwJ5MKQmUNjnOLACUzURLE23aEx6d06c/NacgV7nrjDpaK0UbVMGXvf7eZoIkyj/vj"
    "GtuCpqOXFilvKve4m9lopWFKszml/ZaTxsgnUPbWYzrKC5FNmc9azuMV6EZGsAJZH1reYa"
    "Ry1RfSLiDIsdo7vdF8iT4KQ/YjLunK+XuZQ758/onN8aCgo8BUxmQUpuGK200YzHnJ/Q4g"
    "PIL/W8NrQAEYeU98Z5QTMarxPJe+NUH+xC0f42m+Vmy2wI+++kqkUYdf9YU8NSzCTddv+8"
    "lanVOQ2Mz1ALnH1V1Dm3uvHkBPI4oeNPIHeZcRXBM9FwBbVeCurcBbdIPI9HXGV19eJ2eH"
    "//OOhNfoMRo6+92y7mqq9W8FprJ5jUeFYkrA8BGMKYNlpmQBvcTbX7x8ljpy986fYf2mS1"
    "sTaiKiypuoaxj/3J46grjLHcA1DA19gYVDCx5sNU6/bvuqM+zATgUEPd4dy9/t0IY4qkpa"
    "LKBsYV3fXGnZten71SVkxxpqjsrd3B195oOLjvDmBmqj0rhq5hZslU+9Lt9Cdf2mRJRdVa"
    "wsi7x9vOpDeEaam8sS8TGPV4A0M2s6k2nHzBihgsAC98nLPELV1liVu6So5buorELfFm5L"
    "wZeRVlhUo3Iw+sQby4EF6mDBKDb5tkkRcY0SuToKV6DV/V7dy31nX1I7NUM3kAe4RoGAhM"
    "HIsaWcInTswSeR0nVZQ4M5c96iV70NVa1Xc0RqNJ7h/op2lAWaJwB8FsLQTTeghGLl1Lse"
    "Kug2SIPQKObxZ8zc1qJRoxeeLJXh4fSQMwPrebZwVcRrBTUKKgj1eiqiZGz4ZIC0XQVsxL"
    "78TQXl2+f+eFz+IfaZGz4/tOvx8Nn61JNPLr0yJZWjRytXpCVaEjXxmaTqZYw5mJpQuPD3"
    "Tq2BM1SPUJ7NCA2fAooAIGyyZCZSklbKeJ0ih8oorv4f5hBbq9FvZUVIHlld87rAx7gtcE"
    "INme4O8TcNCeAIMFr09Btl6khoWuBCyQ7cXvvzKJMxlWqlGkJcH65yYB9R8FN6JYJtlSZb"
    "G0PgYJWdLxUnymRIttEnaG93HbQ71sD5Iu51KK3fFV9nQU1IqvsyjF18k68XVEJWb/5gDX"
    "Hd9AcE9icnhSipd5d2mrjDVcfV973W9YRv1Zodup9tCb3H5pk7ViSUv46/Gm37sVvg4nWJ"
    "R9M1MVSXjWLTrVboaDx3GbeA0rX770un1/FOtFGEvLexHGqNrP8WlA2U6ER3xGW5wJ34wK"
    "+lxAQSPnzXkxhr2GTQtwjqnG/hKGn4T74XjifOrOPNVGncGvwsMQIINzYYjak2B3S63G6Y"
    "BLOyHhNd2O56dr0oEow4rHc7bP52znOdunyNnO4HPfLwG760uwzXitsBuCeZDPouAkKBZd"
    "HQ/UA87V5ARsGyzYU+jaKAmvsT1bUyFL8sYVyZetnwuunERZ3wbcqzTJkLqG1Gx7kM34NV"
    "tqe53QzWf6vBeNp4t4kyd71Dpg6ly5gw5aOGFhiIkWMqJjyz92PloY2rRX5mxzJJPGoxbL"
    "AvTcAlkvCyRb3mKGgTjSJqlB5RUE4+W6ebnuygKaoljyct28XHdVAK56uW63GlGCYLevVZ"
    "Qu2/nGZajP/Xb+RrTLZU8376mI//33D2/aLGDdjUpnApo/rfaVSZzX2A5lw6COTIMtmecb"
    "gzVngSladntoVWXltZ/oOkZEfKHvwMXMeomZ2gY7Iec1sO+pmiRXlmNed09MFNPkiO8gVZ"
    "V9r5UN+xbNp0LlsP10vLJPpSv78EopJ1XaCuTelpN4G7YoViEws1x9jVedOXnVmSzOQBNQ"
    "FjEXvwRfhDtVg8BPjdiOzxrPH689hv+j8qdsGeNV5AwH92xSrviJArYfsPlST3tWrLSOVO"
    "FRrQP6LmvpJChBgsOR26gYuSSOB4IFsBNLjwRXs1e0yFw34JFFjVVMZPbx82VpK7XPRsCO"
    "Ui3CG01V4kJtpeit7g+KQp+xNo2P/oyBfV5H7jwBfb883n3utu1SCFOt+7XTf+xMhqM2oc"
    "+iunGP7sv3neLVbM+o7yKDE+aGvopXeJMQ9xGlabvNWgDUXuPg22iWoubGz6P6oQE06Frd"
    "CbOYwgbp9hY/Hbe3VNreUrtmjibV8kfLs0pqJiuh1rm97T5MsJ2jKEl0Dd9uqt11b/u9AX"
    "4mU0lVNPwMob8bdb4N2mSrWEsZxH+tGlewqJlbahQzhAZJeWfAKh9NvIhMIbEiR0r1njBh"
    "oeNZsZUN59RlSqlLyagLnyqDirHZ6smi7Z6CV/DJLdpKgJ5VrLdpgLKB4gVuLHmoqbsLL8"
    "y6DjzN4Re82ekZYxt5ntfpXGXMKAl8ZrbLiW2EsES3WSOQrVZVrNpCypMSSw9zLNJINqnM"
    "EW/JULDUUTwTPjPA1WS8B/GN3D2njdQNNIHBNKSVY50pIWGtE5yxGetVIGONeXXvKQvGTP"
    "H7OiNamXy+q/3grJW/MQuNFeXGCSJ1tBLLemcg4+HEL6DUH1M3i6vuP6DqznVNrhFVHVKu"
    "EXGNqG4I5y7+es68ugfRtGzB0lwq60TxMzDosARqWo4A6o3PIITuKexuMBSWVcb8NViGxY"
    "Llq5Hv+0HfyROla5MoMWlzx06WL9xQNxaipvxpKzw8wrBSoqyhJ/VFORz84NJWObLtYvht"
    "wBrAbeHbYLu4nh1TKCuwdlMNK2ziY6ywWaxBXPnRDTMKx6WAbuGna6BmURNNIlNgA+O2BZ"
    "bYT8eXuNJL7L/0cqo1MaRcueH64rl7aHIdpgwdJrYAS0AiLgXhYWjGhuIcwxor1ql0Xxk0"
    "QVf0Vw5NVxO9eqVZNcS5oomqYlqvTGJtDFRSsGyeXXWz7VY8waSyNXABqlmsuAnmmLGgWL"
    "vWyRb0OQp6HsFNJyf0QD/Na7gbpF66Iy9cXn5lFV8FpjyQ+sg4okFE4feY7LooCG0cPcc4"
    "VAmxbjk0WxE4EGCTD9qLb53epDf43CYO/VR7GHUxt4Z96Fx37PP/fgQNsjccjNvE3UDmVB"
    "vfDkdsKBYvZeNu+8Mxpt1Iqm5SuZABqvyGFEvRpAWsE346nlhTZeOEvduKxC/4CfkaV3mN"
    "eabBRZmZBqCqqYpUxJwXpeSmp7D8YCuPeWspB6g4qFGhbJG31JmfhgN6oDz1vp1JCRbSZj"
    "ZIaYXrVAeO7GFDqddP93iEw/18m4qw7wRniFTyXU7lwNwJTthQlKN3euUCl2yGIloXKXZo"
    "9ryVyQ5tukOzh8vP92bhlOj48Kh8sUUuE+ZhRdUyDXP3LJeRKwoqF+leVKTjcQWNiY32b/"
    "BUKcM7A5kEjf3oDLKGM9wpm4ozECYCt/FPVZSASCRojcR/paWoGC1b8jBtR7TrzDbRjQ0C"
    "h2IQ3ZCpESexnPRdWeQeXrC1AvdHmtwDa5MUTx2Pu0dQ5SDq7EbXUImqbDWq0opURaKj2T"
    "nLg7BHwBHOhjCwNMMyCziHAoQ8PLnS3iGT0pj7IfkUueObWEjvBGdI0uVcTMod30Ae9TYL"
    "vG+T0X0bBZen3/+A6ffcn31RauU8VE/y1jHw0XBTEi9FyH3ZtQKUF4co2zxXqDgE92mf2K"
    "fNriluYM62g31X+hE95zBL6fh2c4HcqIYAHtK6RaskmFzXfVNgOrWvQhUl+3vFuimcp60D"
    "HgpD1J5gnODZFDM1i/MFi2ADN6Rts5KA9A8gZbkAlIis8zjOBcNa+KdiYTtyc6lvNdt9oM"
    "8J/EHgZ+7gY0qtuOy8k78ui5/CwemiZUPGfRVV9FW4K5NRm3aHNyn3qTRtmh2tKJjJrTM8"
    "gkZY/NLMTKfoncG4VC7ztUvQCLiDBtarLAbWq2QD61XUA8S4fRTf9ETJPVWTWEQZ6ZE8d+"
    "SEpiFXJssHbJCKg5puHvLJc8fr1KP9ZPXE9qBSHdxcPAr/B47C173rJEbrtB+2DoXF7Ycd"
    "1DbtKQk2vyUzaioyZZrf7xtjZ9f5FEF/Wa11A/YCAXwtysq4GBuVwp8boG1hbNpyo8kGla"
    "2l6cS64bRRZfPkb+MVYeqlUrJ/c4jl7vgGSuUnCSsRV3hqhP2BibElKotECT2WvEnC+t8v"
    "L6+u3l++vnr34frt+/fXH157onv0UZogf9P7jGJ8YGW4XP+SIigXkZoqIm1m8A2/6uwLxY"
    "pJ+wEHRSU2VHh2x2bIH8CxKHasqb4GsQQ7XbMOPSDLUFFaMgFF16gd6J+p608JM3K5p15y"
    "j76mWpGIaT9dA6MRaxJ9mClgmlU+KrLGAUK+yNVe5KWuSPlLBPrImiRNl2H65rHaySjzWG"
    "0eq50tVpuHFv8YocWHhedKwskDi18ssDhLcCaqnsdHHaICfuukqTUE9QAfsEDCU0rCaQJz"
    "7ZoEVNQGdDCe3W11fb5o9ipwzzJi2Us1r7ne9njbms8XnyXwNZtRbYLdrtESZy6pTBzSiK"
    "GrZVvG0GHIHIIYcioSWVlQ08LBW3QgKhbZiiZZiTJlbsaove3UL+OmuHqZ4nB5o7D/Mh4O"
    "EgKBNrH1N2RFssh/CFZrqS8fj4MWkQhokZF4zHDoZWgNcIJwPKZ9kPJ4fvcUDfT9vnubwf"
    "X77m2i5xcfhaqeuByuSFn+EG0DTSk1MZ1kskHul2u2y1tAMUp6xH1Ssaod5Wj7a0OHEaKa"
    "F9kgWYmoVkFoPRLTqpqnagptijXFf8DLMadkTnCtJjc4XEAxyhKPsKSs7TzBElI49wmH9b"
    "xq85kIUq2A+Q0FR9oAq8AXTlNawL2mygDZMQ08+Kas4dV2mEEEb/YzmmQ8ZFNNM378s+Um"
    "+wkO2mpgSxB9PlckamCysEPLmnfanNO2mdhzt8h2qUhLImo62kIwpHuuGCuTzHZsmAk/wj"
    "GqRA01J30Tt9LUy0rDDQYnNhjUriMjhsLl3MMXw4fuoE2QcqrdDgefeqN71kvRZhZUnmqo"
    "rt+NOt9gGBqAZWD9MPZTp99HSvgaqvPWvE0XswT3v0mO7X8TrWvLGGIxA0+QlNt3Km3foQ"
    "BhkVX20/HOi1Ve4araQ6q7xLkNeIWsoxFKDi4P3qmW6v4Slr26whw9z6dNbcpQDsG1ArrW"
    "lky2wOz1EKp5Z8ebAnOaRKi0STGFOE9bh0wgvnFZ29S9MolMJVU07BT1uYqOfxYsgjlavv"
    "S5jxgfstThB5G5bpCFrsuJXe2OnpTbM+plz4ADnNBO4bC27dJW2a5x0b1/6A9/u+8OJm1C"
    "V2tV362oZk21X3uD8ZfeQ5vArzCXynqq3fXGD4+TbpvIirneWHSqjQHX7pdh/643+NwmJo"
    "BCccvDKsHoUefThH0OuvncYp/hW4Yj9iG+RDfYp8PJl+4ItH12HjItdUhlv86isl8nq+zX"
    "YZXdoGJsJ7Pkqm97ijNaVl7gJJ2k6JvLUQvoziFSbiGptP7MyyqcUH9m8klOWP00HFBep+"
    "Il61RE9jLXljMB7D/DVSsBMsbKoRfxup/9rHVA8zO9UZk83q6SZtfCZsRM/wppZ6FSHVuQ"
    "PCkobKY/s4AsRdN+HlON+8TvKtAy1Hbtwah/7k8PL839MpdysjpZO++taJrAcamcE+aLzn"
    "jc+zxAp607A6iLjzf3vckEPzQ3s5ViWfjpqHv7OMbPmJHHedOLq4BwulBFzaMD+ki4Ephb"
    "CdT0uIORjLY7/kWhrhG+7jEsoGSHSLmSXWkl2xSfC62yn46HIVR6hd3Ls8gqh2j5Sld5pX"
    "m5nYsyy+1w++MPmCzWCHC5cbc5xaHqc1/yALM6BJhxxwR3TFQR4AyOiWp0T64mQy694FQy"
    "q0az5fGpz7eGYlEDRt3uDaEN2dqBjboSjafj0bqHWZqKkKOEHg8S8xF+3au0TQHrHG5XF7"
    "YU76sP2cNOWMFnWjjsjP3GukQ5XlFTVGR0fGpuJTbPCtUiT3RtOV2K8cmMznXmH2V/SUtR"
    "gx/5keiauiMUvgERZZnKxNKjPtnzvJIH8NbL46ptVjM7rjQIfHrh9z0Vr/v+V5bbL7kOn0"
    "fAC/EdUYgvWUpLRt5Pw8E/Hvwo9hULBnghr8qPGQ7QILAr5lCs03LUzaNoi7fRRc4Wgban"
    "rvI5uxh1sYCIHVOGRUQwzKxz98vjmMWeifLvG7O80LPSC4bUI/uoQezPUfmKtDIKUHLWVw"
    "PWV6C+RISQO//CCXyqMsNfnd/3H0PK0Q1JZ8z6ltNV7aPhvv90X7WXYnK848nLaaknrodd"
    "Tr5tlcGlt2ecZ3aZVpMPHHb/hy+aDBj7GWg5KN+FZmwm1jEXT+Wy52DlRGtj0IsEH473vH"
    "XAgbNStI1FTcEMUGTo98M8KmtRoypZUTSJk+1SZ34Si+Wx2YkBLL3NcQ9h0x0s5Oq8soWF"
    "XTHbbfyl89Pl9bu4Pj+neQl31NTLUWMuRVi6eMtEkpDjUjRC7T155dii+T88+6c+Sq7L6f"
    "OxsCAVVxjCpSmZ3Jm3KqWfiEOaroM5G7AcAfZ+P1k9sT0ovAbPa5YilJ7mxANXD9ef9J/c"
    "qikFEyVJHcAnhxQBOybXUjIqAE5IFaMiCsjZuoFyeQubO4gghRsLUVP+9JW5MIi+sUxFpk"
    "w8X4vG0yuTGHShwJt2iSFbZc6fpXTG2tDnispLZFRSD/Aveh5tIEzXQJ3g8nUWZyOMStQK"
    "2LOgcLMxJSkPzu74QvhWzFgUcuV+yOLK/ZDsyv0QxvaHrR7a737u9IVR9wFuTHjYmfS+dt"
    "tEpQtRFQy6Bm4Aw+CoPtOp9nn4tTsadAa3MGKhP1NDQzzSq4t27r72cLwoPys4Nlqt9Niq"
    "opfZjlrKSQtvBuw8LcTxNNS+48+ajyRN767Ohijj7kA9OsyjNEtRc2LnpzkSvIpxrXzYOc"
    "JO/p4KPiquvh5o37kXKMvJXqMP+xnrCXCWKv++HRZQs24749vOXfcFtayvukVvdTlJ1fIe"
    "H9K3nmEgQCFn1Lc66OT4CVkTQSJ/qooJ/72jMlYKXLZAOWLZLayFnpO4ggFs8FOowj7E1J"
    "cW0UBhwpKEW9Cz4mran/htR7hg8MV5pFJ3fDnS0os2uDyNHyBZ4VJMwQ1+DCXr6bpKRS1B"
    "291ThTCfAdmp+Jb3yXlvhpvhsB/wANz0wnGFj/c3XdAO2DrAIMXmZNH8GcYR8t3FPhJ+Ea"
    "dfxM+xaQOFrJzYu1T6qtdZuj54B/t2VtXsnIj8RFTVXcoVbD/PdAdb3tDDl7DmL99LLLRR"
    "KibBaTAIwb4Ol/qWwNffsY9ZKincQKClwqqo1PkQFFa4E+2Cv3i1xtzAJ30Vj4Col+WTLW"
    "UU9+Rab+748+Wovj6VzMMrvVX7zuUiDBdhaiXCeDYEXirraIwzl8p6MWmxI0n6hn3/OFnR"
    "fXpIUhR94zKJifZ4NxpVpfKCGh+JGGntgKGrMIiK0hI9FLIt2LEKI8gcYI1MstKf7b4QM1"
    "HFfRcvLZ78jVxorJfQ2HgX46fHwR168mDlZGpMtYfhsN+GTayrU+12eO92lMCCC05HiYdO"
    "Dz5Yi0pFEnqd4yWsFE2PqURzoywSRfwIaWNE/b9fXl5dvb98ffXuw/Xb9++vP7z2ZP7ooz"
    "Th/6b3GeX/wGpEFQJenfh8Eiwv/nra4q/JUpbPI+lc8jHsJl8Jvgd7ogbhfurqe6ATGPpz"
    "Ys9r7/FBadQ/MFP3Mztw9ZVJXFIUAUXsWK1g1tRHYm11IivzOTUoCJFrqq9VatsOKZWxNJ"
    "7r0GPRlXYbdiO++9kJ38VF0HqJoPYOKNZaKEjKk4sqnVzkHu7cNR4CZFx84ulFZ5ZI3R1Y"
    "jjh655utnuhmyI4PHNnDllWeYNSUBKMOzpIku7JnBwVXb1S2BKNQw1z0gC+UZ6p9ZE8ArE"
    "AiEDNkuvszIaXo2BmzJBH5ZxB4GlHVhNLA8rAPI2uQLZfII66ylbRKCUWGqD3liGJwhzep"
    "0HZ5cQwrdPcUsRyHKZsE75ltx1ztOYnaE75Ac0AbQ8rhrUkI1IvG1nPtsgr6T27tMj0nvA"
    "jKw9CMDUU6hlGWoG9mDKgaanSiw/+dLZyqCqzlRMFUSQsAr7NV7Khw6JC6q5Cth5tvulom"
    "xcZ7+/JZQDwQ4o0gfoxS7SD+tclSbJESES4dihn0dirASnzC2H6NMIsKmQG0AAEzV9jhLn"
    "aq3krX6I6VTLEz7B3f3M9kGGxhFVd78Szv5OaU2ptT1uKO0tx2lCAVN6BkM6DYqOWtyxKk"
    "aiDW5ZdnSeoNlwxyYl+4+icav82yk98mb+S3kX3MjVcVMF45xVvz1U4JEP3QlWckg4rFGm"
    "MFKRsY2YJth2QU91xJOxnYKkW6OBw2NdCFmyZPa5pkKm1Oo6SPhpsj08yR3Fj2gsay/TLA"
    "qzRpGZfQnTMCe2JP1CDgYyKwQ8yhFGOiO1EdWcJhM6KPHx5jQKSaZcS05ylkPey6c/2wpk"
    "PPeRNvOvT7dlJNh36XUjbToUtBdGZ7U1XbgGfaYfm+3JKPxMadhUH5Po+3DpYzLY/or5e1"
    "D7hrXBGCbFmlHvH5bFAXTv6InBPmi4fR8GHIWsC6M0y1zgN8+pV1inWyE6Zab4DTsJKzig"
    "Zqg8Wqzn7qDTp9+D6KZmfp5LZoXWexaF0nW7SuI6ZDVZRy1ZDZExSysVSMk5cdfmUpVJiB"
    "mvsk5G/KG0d7xhPxAgznJM153XNZwAITIm2gCaYmJpdMyUU2UxWw5HUeU2WI7Eeu9OxAwQ"
    "pfF4DQo+MYCpIIl7QsGsITbNcYtp9aGjVxjmKFUuuDZ4llUplMVYDn++lKYPj1wb52/N5p"
    "5ZlDVvVRnM8h+KYmoqon7ORubx+l5A6LmlSPqYKlslznhW8zluO7aH4yaeT4HuG0cIt5HO"
    "+18Jc5aQjyUR9mCTAVdVLUASPzSVkfD9EYZmkSQmnOr9TSWfldYEcWzqrC9XKislnHZsnb"
    "rq54L4/nBkt18XiOt2y1nX7XNwaoNoSRtcl3f4jcd1bK0yQzam0p9aqEMicNJrz73TGHg8"
    "JP/rYs4eDRVeUx4S8jBf/ApUex1KjA6o/e2RVHBVaEVMbCo4PJqHMLpL3PA7v8qJ3rIdih"
    "k1MNHg9uv3QFuxipEwwiFC1KWn43Qh6cW4Hg3AIF07gro/qmrRVd6fGMMX5R3fFVZoZVSp"
    "Cpqjmmukcol63LucnyIhsgOwLWsM29ClrIkZi6138+SINUHNEUsyEvOc1LTlcY9wM2n6QU"
    "/iIGn8L5+1VgChk2bOCWSditMay3DHCzB+LXEtvgdXMOI5p70OPNaD42kGpIW/vGZTKlmY"
    "rMmuOImmvfErEpDrDBZ0ps7ZbIdIZlDrA2uWPfasEojS5ENorZuQwq2+UQ4m1op3lNFuOZ"
    "MxUvo1A5kxm3ulTB6rI/HjlOQJCKq40hUBmLywmpn4YDmq7hJORpFdFtsqZpVRTXg4KMf1"
    "tlkBB9Xf+Ox9bXarCh6Ab5YNWql7NggXh50o0jSBUmTXfQ4f6PBCsXUznawRskM5Noup0p"
    "Zzde3C53H1ljbjKjTC5kEh8LIYnp81jmzFnkRX89Ri4wVkpg5MW0eTHtRgnfsPULLUGQji"
    "/AEQsQn8mYLW7jJXIZC0RuwLMvvcFnodPvD79hfIamW0tYC0FUVX2L8RnD0efOoPc/nUlv"
    "OIBho27n7jeh860zYsEegVIgooqVjnYCu1VZg9l+57Y7Frr/+NJ5HLPus3YarUD/WIob02"
    "5Ci7Ej/hEYPuI9D9/5WVypV1k8qVfJjtSriB+VF7bnlderD22KUswrr5+i8noe5Y2XAj9G"
    "lS6hFHh+Fdl1Y8VryT4nV6qi7POrZWxOKxqWWzXGduK9MuHDHZaebhODwrrhzdjyqm4w9R"
    "YDJslsB1qtQanTRTahIW2582fRm71KJ6g3twgvYl2B26KVokybuAkcxhOEfrwCwTBR9/DT"
    "NUnzuLp8/87TNfCPNO1ifA/CdEyJFENZLJKKKB/WJ3zklVYoDgd83/fuhEl3dC88dMasot"
    "BKATCosRLWoskKC7FyQd5jO1PdflZEHeAh4Y1Uz+tXeksVNa1A5a1+ZzBwVGeNHaC7x26b"
    "yBs61Ubd/37s2mqzd2/H1+WysyuKZlWUX38Lvn6BohV7Kl6yospx/bhOaeaz5NVtVAmwc/"
    "QQdY99gdMUpuVnqspnStGedSVOJE8+UD4SfpqynSZrY2gFahhGCBuAd9rhOUUBQ1dYKcDJ"
    "QqSckVWZkaEQWqRI5Z6Mr2+V1/dZ30jLfN2ifCQNYJxnuKh4TbiLUgNe3Psjd024KGWJ6Y"
    "fVZUp1SpOtmrmsHFh556WTwsukjfwVIgNUnBMk2SpyAxtDytE9kOidlCxbLMs7c7psRfnB"
    "CTJmef+wk/cPS2If5cCdueRpNRnGQZxjuGaWNJ+9SMthzhidFNIBMqDsiAoc4SwIB+Wq06"
    "ZS8Y5vp+n41qGGIi0v4oPpnIetA7F04n7YoVC65J9Yco+1RItLrJgaY2xxlryyQZrlGFuS"
    "g80SbVkp9sJEY1algqGKWgyvs4RbwKhki+F1JOACz1UOhJ3hDUT3TSZ77JsUe+ybuEJ7mk"
    "XjUqN/GQ8HyQYuhyTsz1Aki/yHqIpZY30rDlwEI91tGPYQtoJqL05wE6f3njON+q//D+Xu"
    "0KA="
)
