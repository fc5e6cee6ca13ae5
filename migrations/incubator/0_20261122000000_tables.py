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
    "eJztvWuT2ki2NvpXMuqL945gOuyyy/bgc04ERWGbbgrqBcru2V0TskAJqEtIjC5Vzbx7/v"
    "tZK3W/IglBSXJ+mHEXypWCJzNXrvv6vxeyurQWoqnpv/QsSTYHT1Q1L7rk/16o4pbCfyQP"
    "6JALcbcLPcbPTHGhMCIRhwrUG7swTF1c4sQrUTEofCRRY6nLO1PWVCSYqJTo2jMRyVLbbk"
    "VV6pLnjUYkWYJ/RZOYGvwrLzfE3Mjq+hfSI6Yur9dUJzpdWQY1yP3dTW8+6JCbwWgwHxCY"
    "gsyn9+M+fPgLfgdJW8KXAOLzvM5S5X9ZVDC1NTU3VIeX/vHPDsIl0b+o4f65exRWMlWkMO"
    "ISTsA+F8z9jn12La+HqvmZjcUfsxCWmmJtVX/8bm9uNNUjkG3k11SlumhSfIOpW4i8aimK"
    "s07uYthf1h9if8sAjURXoqXg+iG1/QX8zy4EYTyZC7PBXBAuYmvrUgTwdz5aairuC/iqBg"
    "NgjV/hb3+/vHz79sPl67fvP169+/Dh6uPrjzCWfd/4ow//sb+Mj5Y9FcNs+GU4nuMX0mDz"
    "2RsTP/gPoxFN0aZii+GjL5px9G8AQVPe0mT8bYoI/pJD8ov7H9HVcLHPWg73A389/ONzhg"
    "XJwHY+vB3M5r3bO5x+axj/UhhOsPvxySX7dB/59L/e/3d4MbxJyPfh/CvBP8n/TMYDBqdm"
    "mGudvdEfN/+fC/xOomVqgqo9C6IUxMT92P0IhgaWdQk8Skg6Wvf3w5uUhQ3QRJbXsmTpF6"
    "TMsazOGWrAqva/9qb/9dZepuACsB/6nziecTD7G1HPADMBSfhqDTwaF1vxL0Gh6trcwJ+X"
    "V+8yUP3WmzJgYVTkAIydR5f2sxjC+KWKQexQnArjs14HIYjfvH6dA2IYlQoxexaG2LAWf9"
    "KlaeNUAOgoXSm4a8YWwnBf5UH7Kh3sq1Ssk1jwYaQTmXBVOL/crn6fh2+8T2cb72NcYwVM"
    "wIgj/OtsMk5G2COICjDy0iT/SxTZiAmSDeDPGbAiFCGpxYXzv257v0eR7o8m19HbECe4js"
    "CuU/jZRtHdHaZqHxepZnujorR6DAjr+MFCXD4+i7okxJ5ol1ra2Pij7eU2+omoimsGHP7C"
    "/3RiGvAdVSUbglQl2R3SyaUm7wKjDyrKPZUwtRo0U9RTN5QYVFSAnPypLchGNIiqmWS5gR"
    "WhEtlT8xMbpKnKnrDXEfZ2stK1raPjgiJskLUW15JP/K4jVGT2tRIPW5aiHKQ6rC7n4XI/"
    "rb5cszM5g32ZdSDZ83yn0XCHHj6KcDmqj0RbsV3PjkGXzL72/nZ59Z5oT1Rnn7MxC7rSdE"
    "rgRKChSFOpfbBeGWQpqpoqL0WF4LWScAZP9JIjDp+Bt5a6TJCYsw5fkIofvoqMVZwPnnkp"
    "fOh3On2SNStB1k6X94I0LTSDVK/NgIyxKQKwO56DW3tZeijR7U4zgRP1VOOZ3UBJ13ds2K"
    "FbXPYIBNGnOHiZz+EWtcfb0q5I7iazOXmWzQ18Tn5432O5/9tvdP8DhFizQx7pziRw65LL"
    "d2SjWbrBrt61DAyWiGtYSfQkyaZBzGdZjV/u53ppwmX/x4Wx1Gzr1SPdX/yTO6fqc8mk3/"
    "femuW2n7kEnCPmuG7wJBQA1xneQmgvr65yOTSuMhwaVzHTJLyf6jvdOf15UY6QtRDt6jey"
    "YYpmkmg624qKkq6ieVSltIK6mSJtjv328sN7j0fjH1lceXbbG43isv6GihLVC5nVAyRHGd"
    "ZrBuq57eoLTUpgydeyKur7ZOBdigjqi71JjVbhfe1A6OENcF8Px73pPzzAvRCM0WT85ToB"
    "8ut/zAe9CORLnSI8QvFAmDDleQJizikDNj0epj7K36/aomeaoNykxRoGBnQOKHx/agvYcf"
    "7Yg6reV+2ZaCsTtSXmyHgWDbKga0vtEEOzFTE0nrL/eJQVxWDK1LOmP4KeJmnUdnsomrZD"
    "LYw+UT2u2Z3oHUdYbRGmosqbT8PNhBVpcKZoPBaRft3xLRR7TxLS43CCBFktdZcHSarZ53"
    "lgfn3abX755t2Hdx/fvn/n7W7vk6xNHZd9FdEwBarrxaL9wlTti2y4yrV3rzL27lV8765E"
    "WSkleIUIK5C7agY9l7uqkrtuYaOkSFzs0SFZa+sOyuMcp8BX9S551mUTBSG0S6ML2064eG"
    "XALhNVw45ZBakI40wWe1tc+sRM4Jplktnt/A492oYp7g0CIg9NdJGf8FUVJ3KkR5sfHWde"
    "Qty6+H9WlspgIf5OWILA+YssGb+o9BnEv//v4vzH+mAgerqApdOlvJNpMRtjiKh9wdMniU"
    "93QnMLeSN8khbKs5e5ZILLDJngMi4TJBvA5vSvFGE2xfzVTHyzLv7B7/Nsa2PI+OUOj5og"
    "w2DLhmDQpU4TNvW1pilUVFNYd5AuangEwlNB731yZsvjZDIKYX89jIJ7f3s9AN2NLQQMks"
    "2Qehx2VBRzaLoE59vgF8+ibDoBuufgIrmYSAYP4SoxV4nbohI3yxlxXvThB0oTVdk7G6Mh"
    "WrKzhzOTdQ0WvVV4yQNk3AjCjSBpRpCxZsoreSk6K5BkDAkN6RwwiqjRwQeNI9/tYL8d1Q"
    "3UvA1iaor0CY0POw3Xm7DHrPZEhwX3Oc4hCZ7olGxFyUmqQSsHS+Ajzxu0e5g4GfKFuJXk"
    "DO98UB/UHxJV5Ceq73/gx89u4pDz2o0okeVGg4PqEaNnzLHbfCI/tq4l0yFnYwzHwBMcm9"
    "M288eF/WbHjQX//09urqmTuSa0PHmxDxFVuQT15fEFSjM8wrdPFkwHqrVliA7htaKTjBMO"
    "aXRo62w+uOjd3Y2G/d58OBkLs/vr2+F8PrjpEmDSisOGBcNabJFPSA9q73tveiPcDPrDGz"
    "aK3SESXcoSPr2Z9O9vB+O5MB18Gw6+4whYJ2uLogRma9BnHPV5MhpNvgv3d8LN/QB+haYo"
    "cONZO0Gy6IM6HPfvr+2v473GOZ/4Xbx3TXvj34bjL8Ld/fVoOPuKw3RRBcjXws5aKLKxwV"
    "HwAH53bzYbfhnjEPiUglhjGPJa9Z9PB5O7QeC5TrUdZc/n8Jr+14Fw1xvedJnle7mhwk6U"
    "4dm3wfRm2J8LX4bfBuMuAT6N0WgCix33n857vw3GwnWv/5s/xBQfqSrgHRy9WfLoBu/yqA"
    "bv0jWDd/Uq3VA3vvGStRvSuXRm7QbOpnmlhheJKHXl07I3ZJC+zszjYgzKGxBqKtxQvbkw"
    "GffhT9EUNPhVcO/1hqN/wF0H8va+DEd/ky92JyN0h5t6fhrdP7jM27JBLlse5NKUNUZrQI"
    "kVDpDx9a3b+tbTftffaPKSXhy24jkDOwVsecLSp8kVVO5Z155FNKiZGllQZmbD8h0iQd26"
    "gzYtu0iHbMd4iwbL5cUQ7z0675NjyaubOjEXOGRQYTaAoxKCudWMW81qwVm51YxbzbjVjC"
    "u/tVR+6yNRzeD/qPRZVtIkqcCAQxKUwYbCy5WcklNPJRozFLph285fbKIOCjGulzDgMdxZ"
    "JvwQlGywJpoKP6xj1x2UdG23own+z9O9hkeIN0t4eskqHy+bAXn69Dv2bwFw3fF1vkxKB9"
    "2foIaKIf+7aN1Fh+J8YZwtyeENgL4RL6/eF/IyehTtSyapvlrNlkqyWNiTG6ZqIQM5CYPm"
    "XpZ09NsVUHsq9cLfS5q+FlX5346+7uj/CbeTM89EpXMN/m9KFS9WMnYruSLmJDD3TWDqRh"
    "r9/U/9rRXIzwhYYFy1qQIEe/60ruLWTvAwfLXCndcLz9hCzOxo2orgGnmTtRCpraxaTt2w"
    "CqC69WdrCVbFTU29nTzXHmla4L33uHOoWP9OFkxvZI5yBLb345VBQJ9nbrGdrq11cWvAtx"
    "R1XXumEhYFYAVTjQ4xNtqzStBc6BTcFQ0iYs+LTVIBgmon5walZhmUuNHjtDnw7JwLRWvB"
    "h6laZ747QdFYxp3iEKdHpPoUPCT1iJBUrpOXWYo66eC5ouLoXzsZpiuxzGFKvsy1XmadPs"
    "HNUy7+MUjJQyDrvMo8AqsSsTpmpIwiHIf3M+gK8lr9je5jsSqpmvedN1czkY1p3vCxLj57"
    "CmB4Z7HoKYXaNXf6vVm/dzO4+M+LRZdkV3rOW+a5UInnmbalLJXdrrCM2e4bXTNNBfRwzG"
    "3H2A4Ankpd0Lvt6pkEI8X+Jqsd+MRJNxcN4Maozn9y+1YSccUeEElMCNQ9y1tZkr2TWvfD"
    "fgdlpgOMBH523rvULNVk71GJuGR/4Ru8Mnf4x1JUFKq/MohKTSw8TYD7weE0cmfWB6q5wY"
    "1VLK+etwyq1lmd0TKIl+k7teJcXNLjHRLqKeHVJySzZwHfVU104GlpvfHCYw5eoLHR+Zri"
    "7XZEU70EFLgvdhuvdQEasg24w/4ikryWTYPVk2HXjcHM23jPybqBn0nUvv/2idGZJ3sTXp"
    "dDGGPXZ8S7kapLfb+DE/UL+cFqshkm3Xk3qUqfKcyyEZUVsb0/cKlqBvXntQy8WFXN+QRu"
    "TtZpb8nLBTfRdp9a7zOjxVB6rc+cTYbqdkFmCR28y1CNVqMRl2homTUV2PK23EJHaLlBrM"
    "4r7V2lxZS9EFmL2g6euxt5rcyRL6p2V2iMLCL9HzZcurFC5zBb1mEFKjdaHt39hG4X8MqN"
    "vLtI6YHiDzikTW3DQ8uU/ETjXDCENlfNzkSijJx+m3H443li/4uzmSx1RNeS4n/zJee6tH"
    "W22V1Mvo8H0y7RnuHbPKiDm+F8An9SSYa1e1BZMjn8zTLI9eh5yJc0UUVqLtdU8kHfroyJ"
    "4KqHchuKscIEUu7rrbW82lhIufv8bJJoGnOoBuFJZMaW4pzAGmsWrIBKGlzGI1l9vEhWEo"
    "IjDmkJmgpSOQwWFHd0nsaJMBazBbDgoe38sJ0M6Obosg6FFMv1k51oGFigv0PshIMnatjD"
    "RfRiuO5817HhOlUS+yee/o3cL9IsRWRn6UBRWhcJkNdaHRmOvw3nrAgVFp96kk3Gmh7U6Q"
    "AougTwoiaoKbe94Qi0FLf96cv39PK+St6YDo+gfY2nTtLdkuecnCV0hivXZfh6nZRpnvrA"
    "l9ldZgyNKbHGATLu463z+nKrDbfa1MiaUOekhztQlbFyYLINwX3aOWA/2AXG5bAcYPUBRx"
    "+X6JO8pKinixj7aOmyuWfPNxr8AlajwHUsfiI/MAtBYNGUXiCkPcErA101Tj6BnmQ7OMs7"
    "ufWgWdYDXhHhtBURQPmRMJZbVBIv46zg1Rgpj2HtlIxhZeXHl0JiPdmsJQjTcfzL4u/fIE"
    "n4Z5VEDdLxwqilow659abMcWic2sfV+navL1fruVrP1foiaj1oMgpK+PQiU7/3h3XyKfrC"
    "MkSRO6rYpkY12q4eYGqssECXYP4kG4Jc1tHADWoYqGxiSQKgtT21HZbX6NQkXCOZoWWFJJ"
    "/0jYnxzM4k7Gw43mUey/zSPK/DQwimgy/D2XzqBBHodC0jtHYYQe9+/nUwnjttt7okkIPt"
    "bOWXDyV4EhUrsadEugLrkXDdtVNSd22WR7Qm+VuNk6ydO6ugaB2m4rJ1tmwdkAuOF65n/m"
    "TNxPagdB3eXHUTr23dJkWo9hSfbFHaH5an95xTHusX8l2GPWGZgTBXtwscCwx0anhtRLu3"
    "7lID6XZPzcRGc8fOiUVLfNIfiqiuLcDsh9Pb19hhmBlLBsSudQZZYKEwu3QYc7N1yLNP/W"
    "8QrRkltm403O53O1F/fGV8elB/SPKaGtgZ0XfDiXssJob/ienZxB7RsUlBtscZuVuugRL5"
    "maNG68YizxA2yh2fp3V8umy0CMZBmhZGP58EZiy8VQhjl6CNAFetcbv3eVnLSJC+xnjDTT"
    "UcD2aDLvn3RvgqqsaDOhh/wR7eXUJLGT+qT+7+d8F9/u/WbvPqY/tBJEy7DA/vcY/4fDfj"
    "hbE3TLotKNJdzP4xmw9uu8SmflBHwy9f512QttcbE1uNT3/DTuN6qQ7w1W94T9pPNjsl7/"
    "oQUZbFqXmHIANftCBF0JMN+AZbe4bk5N9rTVOoqKaoMQnkURMq0J9qg3ufnNmEOpmMQga7"
    "62EksmR8f3s9gI3M9jEMks2UgBNJNhCAMtEIEVIekVBnuykPLEq/INpbc+WJ6smW3NRIvg"
    "DF+cL43pxqZe0Yvss37z68+/j2/TsvdM/7JCtiz2aWMTt5uik3kuua0eTy8285G6f6vRsb"
    "dqjSjOeh7emXfDseq3CluTaihTUljscpUmyjjUA5oTTHYxVIKmojTjpdasDv9wLWXT8era"
    "kzXR9may1koIsIa11EmqPxgrm+4FRtBctxjB6PVPt8yJFziBFOVKdJiUcFuXuxqlf1VLiy"
    "0YJpLGwlbwg6ZVUtq0Xtxpm+9ehZO0UTJY5eEfREaStXxNOG9n+195ziNtAqE+7dudp6By"
    "w3dFmBdN/b7ZRALGwLt5Wki6sKhK/2A2VYi8qYVfvREvEXUkmgiryWF7Iim3tBtyqAbuBP"
    "OLXait4WBAkOXSnoLFXCmqYcvFKn1sAUKZQ0BFYR5XhG5034VbOt420UNthxfSHAGr7Ndq"
    "KsV4naHczX1m3m3qmV8DMfsvayM3YuOVrFbk6OV97jaJpUldzYsOPgCk3VRt61lp+oKiw0"
    "1TIqcI1c4zxthQq7SoJ2aMJJVGCy49HqOxNO2Xxthc1BS2A77fyYNZGDLTcgLVVgsb4BbW"
    "tB9bz2jEZuLynwGwVVMyvgYkHYxlqu2NRGQqdThYpYamlFqYShPkcj99mZaGrP3FbgFApy"
    "QQXq0YjN01ImthNVqgh+awxDMGhivb2isSow7dCb9WcB7wVwa+TRZMBVhJYdatdepAxTqD"
    "Iy8Q4mbH904k42lxtgZWIFzrk7nGtGxdZGRjmCrMBAq0AycwBrd5SUqD5Wol5O7YnaekPq"
    "Ghb5koSq8bpjE4sny6V6aeB0urTg51USB2u1GCdjQ2kFPH6G07QVI+Dv6hrOYJVYffMzc1"
    "rIttD8LpqWXsFlOHOnauvuEnfYKbQKVtVzZmorUt5lKNGlXE0o1I0zU1shszcXQAZD1EqE"
    "07k9UUsZ106UOVa5RSz4robJN1cWYJhfmrsgYODc+oVw7fJ9ybBi+p8G/5fveojO2RKIg3"
    "vyT0taUwF43kpWMhzjhXD7Fee886dsCWy4D4tVnwylBCbXoIxmDWZWogxlLLLRBwtSwpqx"
    "0osU+5/BM6KpZCfuqM4qqT9vNKJohmlXcMSSW13ySHcm1oEUsYzkJlBUPV6ZsurJE8u0++"
    "U38R12L2Rep73OVSH9dYphn14IK0TUwuqFvNX1+Xl43WuYuJjwZkk/8fryZkmVXEixQjW8"
    "WVKpcu51bpbkl4xIEaaDJSWyJWmvkEU+MbpHkMLtS2xj5HQhDtQ/T2pnnJvugPCL83C598"
    "XZTJbcy5YoUeQ9XJ7Upa2z5HvRu7kdju3eRJNpl2A5ANVuTqTpD+rddPJl2ru9HQiTz5+H"
    "/QGM2OkaHLLtlgraaiUvKYz6PBz3xv3AmJWsIiL+iN79zdCe35JkNvOv9zdfBl3CbBUP6u"
    "Bbb3RvfwOKjYPcw11UIn+bpxbq2/RaqG9jtVAZQyklrYUpWyiRt7jKIBfguADHBbhcApwb"
    "o5UsvgUiuDKFt0CDpjySG/rWqfQ3kLectjZdJngtNe1Rpq8MYtClTlkfnKh1Envp6PRJw/"
    "gfbHhDVZTbTGxHmWwQPeXLWA+fjQzSJHz4QzaEHYyAsT/YC2BeDSZYARaajtOz4hfq2p4X"
    "KDQYzroCbeDTX8gPTFuS9S27c1ijnucNZRLpg+qIqaxVj+0NZbZceAtMbcA/stEhi73fgg"
    "g+tl/Mm/g0UGxl1VoL22vDVNWIrYfhb7C5FgQKWJMEl286xgES3h8iB8LrxEySDHxdgjP2"
    "hDgVb4jqNvmUmyztJqbe+HdOgqP4QJuCACFvUFCgQUHwmi7s5onQcj9Anf0A3J33UyyzQU"
    "FsKr7GATK+wLVe4GY14ubLXHKZmapeil2HKfmlXOdV5rZdbttti203lJ+loKpYReqt3SOk"
    "787YIvCLhaIXN4YHqi4k28PDZRkyTeJyeOhBq/j3jUafqE60ZxVbtMsGcWxNZCvuyYKyzv"
    "EisesAfEKzsI5mX6KpFA3F+DdafbHJvGyyfvOi16U+uYv9Wd7ITc/NMj3Xr3/8y1mcT9I+"
    "vvUhKZPvYwwiAa6CoSMDJ3KEOoEj34aD7/iYNUopFSRSfcNcbudJh769QSJaoEtMQXUigZ"
    "QrFdlKhRbpA3W8alGws1RNUT6oYCTstZqFkIQWIllujq5VpuQc3Sq5Ikq0pSwqJEjaIStd"
    "27JQjJWsGyCkqv+yZH2P+XEgqFqq3+WMrHXN2oFgmxg/UuHUXBpuljQMEplTWC6vOOxTtC"
    "4A4zKP4HWZLnhdxgQv9m8RcJ3xdZZ/S4ObD90seGP4rjR9W1bXcGnrjPVFbzab9Ie9+XAy"
    "7hLRYKwanz2os8H027A/EIbj2Xw4v7dHGFR/kpdUkOFHy6Zlj/w8uR/fOFOsNEuVnBkm86"
    "9Mj0FGjUHyo8ENhsYrVEKa6e1w/AUJ9K0TRPHywe6WsVwWOU7u+PZFMr35mEdH/JiuI36M"
    "YithVoW8LBTMFKSp8zGqE8uC1zll2PKi7FNwjPNhvNS2W/i55r4IzCGi1kXnneb6dYEsdf"
    "+6xHXe1Rf9ye3t/Xg4/4fgXLhd4m0UwbluH1RECMbAM/jp8ORBvb2f3/dGwtfB6K5LtpZp"
    "iYqwocoOxt6P5vfTgTC7m0znQAFfw9KpYOw03XxQB6ObwXQEMwE4VFf2OPdwdDMdjHFyWZ"
    "F0Clf3zXDWux6O2CuBCYt21zmgHn8bTifj28EYZqbqk6xrrMXOg/p10BvNv3bJhoqKuUGz"
    "5X3fkQmoZC0dkeDr/TUMsRZh4aAel79hbbeinnCk5/QvM4Vz+iQtONBZpsnB7/OQVdIF8r"
    "9ue7//d8gyOZqMv7jDA8D3R5PreByoKS5NoagSE6Wr8/muEzd1cWN1i8oA7hG2EvGqdXMX"
    "tcIOwRhhG+E+hWdQoWu4BXW60yk24IA756nQPk+jf1HeXm+eshDVR8EJWSjMyBOJOdjZYJ"
    "cCmYNbaCeX3cTtgfjtZR7x+jJdvL5MyLRS0KWT1OvtQKKVT/fSeVbJ7rOa5VcBYhLd2m9O"
    "9hYfAjxG/tK4Nyu/jUfD/ITRME9+M4fwkg/VFOtBgCIWo3GyPhpvTrWya/wGf7t88+7Du4"
    "9v37/72EF5Gi9r95MPGYsdP0R+AICw2BeMLkqiPcKTXzNHzUmii0KQxbE+aeZCPfE9GFeU"
    "tMtCgUVTYCnTYX+eL4Ghyv507e9NV2W/yPa3ioRpLDTTH49VMA7txpm1raitNEUBEcCq4E"
    "B+ZlPdt/g4sl9a0XF052orWnhotMpYvTtXW9ESdztFXla0uXr+ZG3Fa6kJlULW1xzQcnH6"
    "hghz4Yxo3h+41MFERCo4kji2rRihLw9D76s4hvZMbUXqBfqHNQanM+afeEL94TyUoPyfOx"
    "9FkIJUuXo9OXYylhti92JiudREpc/UMPFj2TTIIyxaB9Opnb9N2VRgQtlgYzHlmlWsZ34a"
    "I7nv06ledDhp5Y9Yzo4s2ZXxeSpLXVJZcN2THYOHYxFd2jpHclxMB1/sQvjDyVjoD6bz4e"
    "dhvzcfdIlt6rLdQcKS6qa8QvHSCUycYyAfBiaarNT9eIyBidOBHX4oqqplB1Ww8ENWCH9w"
    "I8zmMLEdRshK4mNnZRNmtIMJr3vj34S7wfR2CM+ZgxXO4laGJ/Pe78Lg98HtnR1aaIp/CQ"
    "DBdudkItyPb6a94Ww4/uKRwz6UYGtg4WBvlvoFHzImUsTt7BG0IPDwDN79l89DazvCsmFY"
    "cIqTPGDo9EzzNQeIsvydjdU8kxBGd2UEvSdRkSUBJIakUMF0/CJkPzOC7Pooez97xGc864"
    "HywUVu6bvB+IZlzjn0D+q3wRRuakyuAwEWbmbMr5sOPt/P8COdrrBtHn5yN+r17Y92iri0"
    "A2pevnaITlklk5JVB4OkvOxgncsO6lRMLIqXnl3hU7TgBj53coV7yEsdqxApP1Z1PlY82C"
    "z95uLBZjzYLFewGa9kdQJLWoKIVyKSL0rJ4/giJSt2iiZKZbCNU3JsoyqlhtF9xWANEZ3X"
    "6F5LQHlJu+pDTw+VtPMjT1PYcDVotz/CN3r75EA5wFY5ynlQjt9DhaOo4/7xKBOPL8VEpX"
    "MN/i//QszYTJ9lpZQyVAf2fXAtQpdXnmU4NvTAC4xNDjcIxs1mhhh4sbpsZI56l7ZD0u1i"
    "v9ZFyYLFJNozNYihEfjOe7LVVHNjEHFlUt0dIifXuDx2uoQQgT8CUbVMAWXkdlQAr3dZ0y"
    "ABZ5FiwM+2oqKkKuc+1fl081MaXmz1/O3lh/eeZo5/ZCnls9veaBTXzCU4FMVcij7Fkd6w"
    "HKjWRAJvgzcMlq2oJ+zmftAlQMd8W5Pp3PFtAR9Gf9f33vAbfvIsyk/18XVtEYRyRvkQKT"
    "fK19koLxsCiB+J1WcOpd77dOVy7puzqhVm3APDWq0KGMO98aWu25pBXLUxHEQxbUsFYDda"
    "QsDUtbxOhTVK2SJ0/355+fbth8vXb99/vHr34cPVx9cezPFHWXhfD78g5KF9Hl+DBWC0kp"
    "eyqMtJEfGpKxCja9ESVFhaYCvqj3FUsyIRXAoeiVAmEoGJZOUiEYKkXOips9DDfdJVX8OO"
    "8aegAypGyP3RDXb318TEUN7JFzZiHu8OaWV5gE7EDh87wzkcT03wptbR55HfmVrEAVWply"
    "Sw55P9JOFDcaCtbmhorgxMk+pbTHfE5MaUNl6BkgPY0wUTKDGIlJgae6yIhklsJ83frF1y"
    "+uVJ3sIbhjXNgSKVtlu7tLXOspyMhdkQkyrhGxoy5lBOPn92P1qt2Gf1sFY3zofAuAOVCm"
    "74i97d3Yilzzj0D+pw3L+/7s1Zmo3LLzHTZjr4ddB3/Ax/0qXtZwDF6mba+z7ukmfZ3Ehw"
    "t6gP6uD3u8GINbyif+2ownpefZn2bu57jNx1EMOnoDGzRJ2lohnl/BTVl67fasnG63QLiU"
    "9R58NXWxuJs/NKmEjClC2M4m+TiUSiS7mc+y9MyQ1hdV9ltGsJxVPeEki5xbkwNwXZQzeN"
    "gnEjIaKfOZGaqlJR7AIkPzNynlRXEL4o3c+MYaC6TLLqkZLMGCarpCFrjTpHV19whpaMQ6"
    "I8CKkhYgisVAkJJEzFhY/Cwgd3g15U6QZ1FZ/C6Y0xQp7dyL2gL+YF5c65c2Y6+me/Gqzb"
    "noIX45VH9DHhXROykA+b2XkfgJctfBwALdmvHkY106++DQ/NkYK4Y1zllUGeNf2RiHb9YH"
    "saVoJYDXnBiaza5Yapvv3EXE2aZeIgkNjhAVlr1CDJyYmnexH3rr+A2nKEd50ZOQvbp8JU"
    "p0+rq4swnWwcLQxfkOZnNu1xzfiCBwjXVnnjqvG50LXFkYK4hog4ojzkmodc13Y3n8iqs/"
    "OsMGe06DQU4RC7rFs4e1/b7kDszYhnD47oHFC8l5GxOTTvpagoLH58p2vAWmEY03OZ2rvT"
    "NAW14q2m0n2HoHTOXgUasER0S6EJzYMqmZHr0s3SpZvRUqTBIQpN6IlzNnhP0rPFsLZbUU"
    "9wkqTHBwRIeHBAmcjE9TEpFeuzl2XSxZVZEP2Lm2nv87xLGO2DOrkbjLtE21E1muzwoP56"
    "f/OFZVn8aUlrO8WiN/6NJViI6iOOQMztQk6ivtzUp5QTXuplaqSE6dpU7u3MJVJY91lhKe"
    "7KrEICMV+K0kuBZ9soEUsYpOOZK7UOJmQMu8wahwj5Itd6kalqYt0obJMpZJu2ssuZZs1z"
    "PjZ7eVoeW0V1U1Uz5SUVJHFfuGRshPR8sF7VH1aYeaXIS1PYU1EvjGyc+nzgvo2C+7YWgP"
    "7L0nRrWxRIn+qnBxBetBWwikVRDEOEZyvm14AzjiGLgFzh0x2k43dRiGluMSRM0Om/LDmx"
    "Y0Jm6dok8nIVbEsB7H0SBDnZ/l+FaFdh7Vr81zggbmUinzzBGbF3jf1B6D0HQO2RB2ClJD"
    "N+Dsx9Uo724RrNGxFUFcFAp09SuHMW3DFazlnyIM7gEoyN9pzAU3LanCNznNH0rNIn+3CF"
    "L07/47DReTz4NpgC4Pj4Qe19ng+mAhqTmXmZ9VwR0KbMjMz205tBfzgbTsbuY7f4QhkDc/"
    "U1eJwL9cj1i8/CV/BcK8irvfwMRjMM4Iiv76+zyTh5bd3x0VWVlyb5X6LIRgMrtGesJwKR"
    "7UaNekwja4QTRN2osiHIW7s0eEFJIkL50nJEo7psAHYS3dpvLqGnJJFz/Avgz1u9p1/lvN"
    "U7z5pJzZqJhcrnyWOGLwsipSwmcLlimbl9e6JWBc+HQ2EUUVWBu8AIdblJVO6LIXZnTzi3"
    "52srbBil/Hg8WHOcpq0YBep9H49Uz5+srXhRRV7LCxlkiL2gWxVgNvAnnFqthU00DHmt2v"
    "6LKlDrefO1GDQJNtuC6hUdzpvAbG1FzAlyFVgg7/GQ/WpPN3PDgtsI2U5UqSLI6pNsVrTR"
    "7nDGoTdhq4GrBqxb6qattBIo2VxuBIMaRjXbC6eb2bO1FjJrAYKU8KSZVQj7bLJvWpOLhx"
    "yAy00JPBqrqe3+uHMmbCtgC0uVlAq21pQa8OWv2WxtxcrYUGoeD9UMp2krRuJyqVlqBSj1"
    "7InaipMTt3280gjz7NsEUqF8+GiGML4xFdGJSuca/F8uXMfB+RrpIczefytKJQRV0KlCRS"
    "PBrVoKts/OtFN/1haC54RGVITZ1J+thVgF40QqAOsmMF1L0CpR1MNzc6SU9Ai6QbILeoRG"
    "5mpQqcjYM3LFClvq1kKXl13yTOX1xuyQDfxDDZOwUDZWcwNHGSbdIQUW6MDm7kaHYAkPWS"
    "UbkBd1KpmbhEIfJ35XQgmQP6L1TZbY5PCfvDJIjSuDLFN7WKbFzte/b2V+h20oqu4qT1Td"
    "VXpU3VUsqo79WwBcd3wLwT1JTZA1HHc3lDRvUZAgzYtWBTkNKzhJKRD7yhD8G6BAhEcibZ"
    "sKGFRWJHULnLscxgmUHOGkLAMQbjIRzs7HSyB/waClN0fjWkUqHoa9aEmJy+lRxQGSowKL"
    "yzFiX4RbWLJiyqrxC74vQWz745+nYdEnCTPmKZEvE+gK6+KpO0V4SZCuTby6ovReV4ssWH"
    "k5TsnrhWfXX45o7GGgy1SrjZRDbSbGB2vWxjdaqHBtvzfr924G+boQuXlvR/syPLNV356x"
    "RfiHBWW0Sx2N1i3M0laEsJ7vxmGQR4H03Zko/45qktX4hHWjI3HhyXbmePB4prE5Erye3+"
    "S8E3UTjbqYrbonrKDgKwM+3eOadrHn0hL+wzUUs+dhi2+H2YefN6JJtuIjNbC3kmTRZKPz"
    "Sd+Wx+xsgBBL8Z7ipueXljw6GaZnb5kKis5BOi46J1SuKGdESiJtE7yVWZHgbet1WjX1w2"
    "UOAuR1tvNf9Cfj+bTXhwHDL2NWCFlT2V0jYMIA1ju+Hd4I88H0VrjrzVip5K0MYFB9K+xE"
    "g9VM/jwc90be45WsiorzLHpz5PMhnKBwBdc0q+T3XNOsn6Z5YknXTupLFnC9hL9Mudb0Ru"
    "Xoh8IGs1agJADNJ/LDq5D9g8hO21DYn/AfIEZqakDQBGlyKapkkSC+Vj89D5NohazKwyR4"
    "mERjwyRKNh44vuVAzWxBL9NxgHuIuIeIy+1cbj/CQ8RLS7y4PT+IWrKuE8E1U+MRI2NzWf"
    "GDZZPRoO5kVhJTYwpIsuaSbKIvP9Xhzo8x9QZ2Pwz5I9aBFj/nWk6dtBzeJjIkjL/LI4u/"
    "SxfF3/E2kbxNZP6A8Ga2iUyrSZ++p1NL0TcR7jNs6QXgsZKXspic8JyqQMboWqTDV+bMw4"
    "BXamDB0RIWkgTi82nqr0+L8JmtJKA3msd0mzUb2G12dn99O5zP0TVqWIutbJroMx2MALDr"
    "0aBL7Ap5Cn1Qh2P/U1n1P8eKrjDn93GXtXCHeZ9LFZR/c5WDbb25Su85exW/h50fVKIEcJ"
    "SWF5WvdVF5uqSAgFDURRKlK3V2a7aup45XcDEzNuLl1fsyaPuU7cP7/bsceL9/l4o3PorY"
    "mTd0+ViujHmIknOwOnMwtlaCTkUjycSdrjhG6Vqgzpxbe+R9AtJ5G+8TwPsE5NJh3btmsS"
    "/qDI0SHmFBb879dNBAzv3M5wHX4eDFt22UkG/bMLJBT1tBbBNI+cZNtW0U3roJpHzzRtMr"
    "sKxiMViDNHy78nie88fzTEEmng7784v4Xq4G5bb1zoniGzzCOZDNbkJeBuBJZMaW4pxwwe"
    "eAO3hvVQP3HWh0bSpDGsU54abPgbOvkXGUc3HlqAabB2NPfeAY58I4qm6lYJwnknUlV9Es"
    "IRBq+Vlub7+EhSWtaYJhtCBa12yakay2FqilJjgRtZWU0dF67mRtBSzUe097rrb3nvbcVt"
    "hE+FGSKMgm3VbAxNhkQ5irtXD5rQo3Gl4FR0PmTfhVs60ALYdtJ8pJtTVLw3YH87UVtoWm"
    "WkYFwsU1ztNWkODpCq427B2qwGRVXJb2hFM2X1thC/YPFdRKeskFm4iOW9xRDvQEk1bAxE"
    "ZsnvZoWeEcYdbYsRq5gnV1bLNYsVPEZSW8686eqLU4aXIV6tCdN00bQdLp0qqm36U9UVtx"
    "4r0bD2OETWYFU1SUKhoTYpfZOczFmxOCRoRP0xEt1ACt587VQjHCeJR3FcE0c6ZqCUpHJf"
    "wzG/PBpH/XEp038V9YuQQ5qp7hWJaQr5LAFJ+I6GcOBR+8MhiFQVQswkuWG1FdJ5Y7q2ze"
    "PHUBIlUPeP7/0Ru94vz/R/i5cdjz5eC5tHVOVL+4m07uJrPeqOuVvHhQe/N5r//1djCed4"
    "lomuJy41Y6f/ksOh4enw59e8Pjg5dEMT4Yp+TRcLFEY2DRUtGwzSDRea+ZWgKaEV4YueSP"
    "D69oZ72qTiTIIn5yjy/zG9308fVwVYL8qzFjM5WNuqjDdj8cuRU87HliXY6tLRYI0EjWMs"
    "IRHJkKhh0zIiju2MItqe0JuuRflqiasrknD9br19IHAmtogtQkLyn5f4m41SzVtFtD079g"
    "/sPtp4+YN7GGcoTPeNUyeR3ll74csjQMXgz1BMVQ4VevtaSaV/k0tyB9rbW3Xn8+/Dac/w"
    "P0NDgVT8BEHlQQtT9/7hL4aavVg3rbG/e+DGxdzua4qMs9qPPe73C+xL/qodUFf1bimiWf"
    "gQhZnZcq/zE4Q0U4zdKTmgzlLC3kUdcZ74sv0x7u+bUu4nafDUafhWlvyLquGFRZCYB4ya"
    "Yr1W9/VwKIL0kq+w+StIn9V5YCjlKUwKSoMnXMkqjbBPOZa5nZUmyZhYhS8kUovwjciMZt"
    "Pj+fzadSw0QwEyLZMhHJlcg0TQSzNHL6PdVQpXJW45A8b+Tlxm4d6uOHPZm2okS7RKdr2T"
    "CpTqUOEBPNMg1ZomSxJ/jtWWfR+1m/n+AMPeHLHtQHFed3nmON9a2498iJAptb78LbNOZX"
    "VTTt0SArmFGMfCnRgAcwvWwaRJbYC5y/vB+VxxMbyp79JxZnt4zlkrtjubGklgy1QmNJ/X"
    "tNNblUNeMiBdB1x7evFuWbj3nU5o/pavPHKLZcoD2hV7g2FZNqtqm5utA8daFWZVLquZ8r"
    "rJLyYspZJOU6WT+L52VnqmiRvPDcWlpQOWJto3RL7TK1BNQZSV6aqDKt5ScKatUG/g8VKh"
    "iCnzJS1J8sVaGGwTQeeCXeiE6jXT0pcvU878yjS8GcONTtchVkblyfqpU+5a5xWV9QkL7G"
    "EitANOj/hq4fpzpOcp+IB5XN4fegUDVT8KK+6+Eq4jLvCWVeYFwFQfUpOJjZIq5zKRwvbg"
    "UvcKvN0q2/t3KU8OIaxCk0iJoJtVZap9X4mcgv1FoFGq66ciQa4uFL74MipxFrj4qQM6HS"
    "RGnTEzHZXzuqb8SdAfKmpKkJ4uzJ31aybSuXX+skvzauR5qdZEWlgjA7aVook7ozPKi9u7"
    "vRED9y9vqDej++mYwHXWeblxJY85jA36RbwN/EDOCyIbjd2eILda1pChXVlDMSpoys0gJI"
    "m3sxJUZxTCYjnNnLx7oeRvvF3N9eDwB/Bj8Mks2UUI/inXt4z54jevag67tERmKArIXpiA"
    "1JP3QxOZx/WCrrNEzJu57VeZXta7PEIocI+RrXeY15o62LKqOsXfZWuO1LjJB7iHmjrbOB"
    "yySvwns2TMU3bDThgl2ChVGN0nFcebOi6g29pZoVOQe+Gpzb3hQjzB3zuix415FivoqCnV"
    "085sohzgNx9C46oq8LbyKRBXyxupfFvWZja7ugzjdLcpj5zzsF6hOqIaqDHrP5hhJFNEwM"
    "slKBitj0TgiWqUVqDMY8WnGvWCUzHvZ8pTq56qqU1KGKTsWuLbakBcwU3vg25bccZaeICd"
    "HlKkVlCtzFy0UdKW7XYacfK2wnp3Eey/J7C4Mi+CllaZ2nh9j9n1iUSRADow+y+Rtxb7A4"
    "A7KSdeDNmIJouoxa3GrApuHPbYdgCiXLnhQJew1ZiuorE/lzQgBEZbPmCXTY6Zpbe5cHOd"
    "TtJljp2lZIYj7olEhGPkCS5Y5o4MWQATH6F2I2KVNWCmIXpPmpwXOYQkFBL0zFLc/Z1rwA"
    "4z1eO/8V2f+dP2MzAT4oXYR3WM0KRAR6GKYIIqEmh9mqp99cMZ8kEs0BslN87Gk6TILYaM"
    "9ArLOkICYtGK9AbTRhOhAsMMBS1E0/OWhLgd2BoPEsGkTbwW6SDucdneidRyitXGipVaWG"
    "n65IQ2XOdvvQxBH9dTYZJ0PqU0QlGYyr/l+iyEYTgc1ADbHAmdPj+6KhfJG9jRNE4/t40t"
    "UJ/cahTpLF0E0g5fBmC5xByKqROm8iMzYT5YNSZ8Je42lZP29aFqwDdoFkjXFSG2F5Iw5K"
    "+pGxByX9B+vj66uPD9Y7+v5917YLsm6wzOPjT4YuoeeNRsTlku5MTIdiNdxw/FKzy7I5tk"
    "N1v9CkPaZcyQCCAcJ6XNQ/x0uxLtx3GK5ZJvlh9x34EXyVbBDDlBUFBGVbXRAf4dtxFaGB"
    "KgJuhjjs6aWx3PF1LjudXzeIlB7LkXZ1mVV4LJ52ZVilEhZChDwtpdbB7C/auSka4lMHz+"
    "SRqoisPslmGUUkRsiDG6pyv/vQVuF9vxNVqgxDUzZxOQ4K0LENmUNXeaGWWHXkI/XriNUz"
    "DFAVUby+Fg3ZuEjROSKjDuod3nhh4RHkjGvT15Qw071bauyVQQBgC2frOFZ9QwMhXTSZnZ"
    "FVbIBhKMCLe/hovUnQMSqe+widoC7FgOpwHiqW/OGHGckcPd2UHaThxuwjjNmsq0khL4JP"
    "cRTw9YwJPynuFclAibWzil/L/u1QsnBWHVjR8WWzTnQvf9WiRqW0QQVu5Y07/rDvHy5MWb"
    "evRGyZsGelPbeWYZKN+ERZNwb2l6rZnyS48ktNwc1uzTK7tb6l/Whi1/pUNLvU5+fJ9Hp4"
    "czMYd7GS2EKWJDtQ/uVrI/EyPbxMT43FoMbZQ3mcxgmNo3ZmRDFYgzQcUF6EgvfVqAPG1Y"
    "VfxPhDNSjnTjNvKsBBvsjrULxAHYqXixvydPs70LUvDtkL2KBOfnvBzh2fw15gZws6PRVD"
    "zRxV2+j+ifwwNpSaP4gGm4rIJgvK9yorw38rmIYosv4ghA3NalByhhfmyXVkZDzHkRslzm"
    "qU+G1wN++SR7ozH9SogaL/dTJD68Ryoxl1MU0YuJ/iK5KavOGN55kbCZkby427c3MHu21S"
    "LvJ827pmd/epdytX/Lni3xxA6xJZ0AowmThXNAQyQMMtKOdp23S087ke6PKuTTXAmNun6m"
    "WfslXqSqCduVM1kvcejhsN3DwhYOELkPH9aFQL01R6o7EYF89rmMrdZgzrSXhkdiwKGoGe"
    "NR10ZaJZpt2wkzy7T0TjkeWY4d9L+MIYCiqbdumJ5w2zA0UsSclFLM7xUt50rAW2Kt50rP"
    "ZNx3aiDv9lwjUdX6eMONcQFQ8yPiLIGFgmFiAsgn6AhEN/BPSSvKZGgjSWbmv0KepsQi9p"
    "bHz/Lgdzef8ulbngIx5G9vOFkfFuby1fZd7trf1rzLu9XfBuby92XHi3t3qAywNtq8eUd3"
    "vj3d7qa2bn3d5qEWXLu72VB5h3ezs5xBV2e8O46+PbvcXjvlvCn4u1e/Nh9YrSJMPqlkAo"
    "CK5XG6cd2/o/JVy9pon1+TPaJfkDOoecvOGhuQoVqFQhW8pa12Gl0GcxI2vgwGhefqBZ3l"
    "Ne7vuketmO3dlFe/YEiTikvIJ6jSqo7zwhlMftHW6NFDzIdUt9vNZUy0iRN+xnh0SNhTcq"
    "V41CVpHcsMO5IhmHa820sw7ZlFg1cE0xnGtvh3Bh/zyUNbafiCk+UpUgCB2M6JINoFUTBJ"
    "VzvJDLOs2SdcStZmERL1A0dSqZmwRVJtURlUjLk+sSvFLNqKL0Qh7bU9RRYq2mSzjOg3Q8"
    "BKbWjnOeUHlCHc0+B4VdZxEyDms0ExBlqsLNEESep5pT8WVYVaOIYada+P4zd8ZmwpujSr"
    "xYJI2KZwOeLxvQZabcsJAL48jdUzfTQl9TV7AHzKml2L82ycYQGdQ5YGxYOsMF3R9/0Ozw"
    "HVV/2DArbEegYO7YioD2TtY6aHOSXfuIuDOTBTWfKUWrgF0aCS0BYbvBJzQBYBFog9GuNS"
    "0he+0cL8W+bD/okyxROAs/0CrBct+wDhOqv8QQZQn/UrteK+c9fAj/07bU3GBHZ8oQQwrn"
    "i8EkIgHFnuS3b/zhp/EGuSXPkKuV3cNe3zjw+VLkfOo6a+cXt4Pb68G063gmWZnp28FUcD"
    "+Gk7OluuA+nQ8HsPYyfVD7k/G815938USawEwe1FnvdiCM4f+6cGK2VEAYH9Sbae/zfDj+"
    "0iWSLq6wJ/qDeveVpdrtABUYcdsbjoSbCfwzhq8hyoogafAPnNTp4G4ynWOank53mm46uX"
    "9F8/Ku8uTlXaXn5V1FU2dcBlLEWBOk4UWvCxtrUjPx8h3G9Ky8ep1GOFWfh3AAb9i5Wslw"
    "+LCy2mjQm7LPFCrqJU/BT1r2vUUGSyYVlTBYBum4wZIbLFu1xLwC3EtWgFPKpFFFyHjuBC"
    "/+XhNzGi+udbLiWu6hPzO69eQQOcrvKTmSJl7OUKnLJtXht/e1LYaiX6SYKqPDOoeMlS4B"
    "IORT5DNXuoZAQ9wbrunQm68TLGclG2QrspJYe2piNzhVS2jhWtWkPNqpWVY/E9TXIkqtO5"
    "6rtCVUWv/AF0wXj9Bx0bw+9YTbA2hWFMH5a4XWFNfyxUL7vVm/dzO4SOYI1YDbD07XUoCj"
    "zLBu0mIoMSRZUozmjmRKidHUlcMC4oN19e71xwfr40KkXRDqtrAj0ZcLEh06cu3cPO2J6n"
    "5HHjf+Xacg2XwiBnYSFhWQ8fZkpSmK9kyouNwQDWW6uPB4jhfyKqwtkDYbV4VV2zm9fQp4"
    "tSZ32BcIKdGXZddiXSpeLdcX92ThNyvlWQkRctdKrV0r9oYrscghQl4or85rzAvlXVTc70"
    "vWi2rmARquRPL6eGc0ebxc4kRzWDqv4daEGm4vl6NSz51cdYoKu6S4nzffBg5c6EeUFoP1"
    "USUxjnnR2mJsmqFJty2CPBwCFipEdRxYoanaCJaqmfT4gnVB6+NYM1uL1lZWrSrwuvXnaS"
    "NMovSnZTjJBkfhxDw733wNsx13b7EqiMe5C9hpPOwycA9tbreBoLoU+YJL0ErPLkLyrAMl"
    "kbRn1TXmm6LySMSFZpksPCQQeJYSVHLEZDyYpFnmfR5McsZgkmddRoGnhIk3TMkN+bU28v"
    "IciRMa0QD5jVbU5hsi4pBGO9nxUrFnNFPyuqZnrWvKs1POl51is1lutsyHcPBOqltE3OCv"
    "HdVN2UjTbf3nnQNKrZ2FQ0Pjc9SuZ18VdU7sDe4EnjmpDo8gdxlJFexz0XAFtVkK6soFt0"
    "z8mUdcZ3X1oj+5vb0fD+f/gBHTb8P+AGsrbLfwWnMvGFR/kpdYzwQwhDFdtMyANrh/UG/v"
    "5/e9kfB1MLrrkq1lWqIibKiyg7H3o/n9dCDMsDwJUMDXsHQqGFij5EEdjG4G0xHMBOBQXd"
    "nj3MPRzRRj4JYbWZF0jIO7Gc5618MRe6UkG+JCVthbB+Nvw+lkfDsYw8xUfZJ1jXX7eFC/"
    "Dnqj+dcu2VBRMTcw8ua+35sPJzAtlSz7MoFR99cwxFo8qJP5V6zgwgJGo8c5T5zd2zxxdm"
    "/T4+zexvuZ69pKVor66MNUXP7Nln8dtKpzHtM7f8ZmAny43nxohyXnKLyYrPCZUgknm8J3"
    "ElMlhuioQ3LDyhkv6AGCg4LDDKuzvTJQApBcCSAQ4ABPADcTREsWtr7WiGaZn4gG28ypD5"
    "9a/K3SmbkQ0iwhxNmDpWrbhEm56bbWpltvtYrXDIlRckGgIcGlh1laLaHNkLECm5FbY/LV"
    "s4gd3yNCyRxJIA59wfCMEZunRaiHvaGyudkkKvcFYfruTBQo4tEWvOKie854Z7dl59mine"
    "vARKuLda5UQQopqcnaUVSPzWFSDejReQyqjAi0FAzl2cFXxS5ZLNNX05RPLJSHKTXY9FPF"
    "zF7ihByQDXziJCGR10lm1wpn5npRs/Qiut0p2p4muHzQPpsMfZCmBXWGwybJy9d5bJIwKt"
    "UoyZ6F5WZgWEn2snSIPQKObx58DWu7FfUESTk9DC5A0gKMzx0HtwUuI9g1JeKgz7aioqSm"
    "w0ZIS6XE1iyM2UmKfXv54b2XD4t/ZKXCzm57o1E8H7Yh6cWvT4tkZenF9WryXAcJuwozRa"
    "5krIWBvQiOV6F79kRt0glDjR6CcRVHARWK6GgjVKZcwXaay63CJ8u8kNYQvLhlobzxsA4s"
    "r/pm4FXYE7yM6XR7QjCp+qA9AQYLXlJ3HnvCTtRNjLWKekGdybD0rLzcEGxoZhBQ/1FwI7"
    "JpkGcqrzfmpzAhc5puxCdK1MSu32d4H7c9NMv2sNSkQkqxO77OoWAlteKrPErxVbpOfBVT"
    "idm/BcB1x7cQ3JOYHB7l8n3bXNo6Yw1X37fh4Dv2RXuS6fODejec9792yU42lxv46/56NO"
    "wL3yZz7LJmLRR5KTxpJn1Qryfj+1mXLDTVMqK3QJ7Vqr6Xmn1/CBtLlXQqmZsEITJVu06k"
    "PZ+efXqjRWWq9lNynYR8J8IjPqMtzoBvRgVtJaCgUfDmvJjBXsMuhDjHg8r+EiafhdvJbO"
    "586s78oE5749+EuwlABudCF9VHYaexVajF6YBLO8UDmW3HC9K16UBUYcWra5xMPbTYaiNl"
    "eNGwUzjScwQl+0vA7voKbDPXrszQEsxTc3SrrSfUPIdJLsCYpCnIJt0eD9cdztXmkl42WH"
    "AIjUq2F8NrZs/WVsjS3JdlKjC16AgWyjUJbEBfB0yH1LU859uDbMZv+YqlNQndYrZiJ4Q0"
    "2Ursx5dm2ocVf9hBwzAsj5MIA19ZY3FgTiq5aptv1WDJqA72IYNhTpruL6RH/tQWLECMGt"
    "i0DDNnDKpK+EeHZdPEbcPneWWeZhZed0bexuIlxPxOhrV4oUmFAnzc8Ty6p3B0Dxwes0Si"
    "VICM9zCoc45UTcpbNWeFm9EBvJV4Omk95XL5uAktGdQSJRKqqY8Q3aJ1CA85SeJeNabIhJ"
    "T7Zu7XvNl7jakKVk9e256W9Q3FN0fH+iJVPsIcO74ExSP5ZvB/VPqcr9hKHbn1wSVIK7Ny"
    "olC+W1F/vEg2zrBHnQOmma07KJdhxkAdnoBWL9odPTuYqucHJ9jhdcy7nGxlKUjPI+qaZS"
    "Nhy1su0CWJtE1u/eo61vF+8ryffG0BzdBMeD953k++LgDXvZ+8234oRbDzmxNly3aBcTka"
    "yL9bvRHtfu4P1gcq4n///eObLivA4FZZYAJaMJTklUGc19gJErpOHZnGgL9Xlo6CG05hF7"
    "ETFYX1f3+kuwQR8YW+AxczmyVmqtZ2kVQyIjtg1Kdqk1xZTbioe2KKODjDVHXOJaito1M0"
    "HkuVhAzS8XqQtfZ18tYo3JNUYywz9DXeZubkbWbyBLcbgLKIxfcrCBV1p2oR+JkVCLjXoq"
    "ZeiztRpSCpP8mm6PyiJD03OqpzQN/d4XhBDhMcrkSAipFL4nggmJvQDvIMFwtgr+iwWuwi"
    "Mam+Tag0cPx8eUJF/eoaGCvaIX9EM5F4COnLCCcZnWicHxSHPmczmgD9GcNKPf97kQTVX+"
    "9vvgy6doj0gzr41hvd9+aTaZfQJ1Gx3KNbOP00Tyb9m/RE+jfx0oi8fe359F1kcMJK17bJ"
    "Cm8a4gGiLG23XQuA2msSfJZqykph/DyqnxpAne6UfWJJ+0MtOHw6bm+ptb0Frs6kDLB8F6"
    "xHfM4yEE7B+ULVH1jrNIP1TOv1+4O7+eCmS8Tlku7g2z2oN4P+aDjGzyS6VGQVP0Pob6a9"
    "7+Muwbr5Eoj/aj2uYFE1nqlezhAaJuVpH3U+mngRGUJqhdmMatRRwlLHs2YrG60RlatEVE"
    "aFqOip0qmYWH0xXbT1KXjOWmHRdgnomaV4WJiyheIFbixpoir7Cy8Lvgk8zeEXmSytIeWy"
    "35xqZauObeR1i07nKmNGyTKN6WKEPEewzlXeGwspL7JVeZhj3m5V8d1cDcyt7/qXp3R3Mh"
    "M+M8D1ZLwH8Y3dPaeN1A3ld2IaktsOMNnvXqieUC88YzvWq0RBIebVvaUsGDPD7+uM6OTy"
    "+W79wXk72WEWGmsyhxPE6sKntqnLQcbDiV9AqT+mDjxX3X9C1Z3rmlwjqjukXCPiGlHTEC"
    "7czOiceXV3omHagqWxkXep4mdo0GEJ1DAdAdQbn0MI9Sns7sYUllXC/DVYhvWa5auRH/6g"
    "H+SR0h2WlEwSTY+brFi4oaavRVX+t63w8AjDWomyupbW5/dw8INLW+fItovJ9/Fg2sVO4V"
    "R/UAc3QzumUJJh7R5U7BiDj7FjDK1JgOGCwnEpoVsE6VqoWTREk8gV2MC4bYklDtLxJa71"
    "EgcvvYJqTQIpV264vnhmfZHrMJXoMIkFWEIScSUITyIzthTnBNZYtAvQqRVGr3FLiq4YbO"
    "ySrSZ67WTyaogrWRUV2TBfGcS0dFRSsGye3RSl61Y8waSyHXABqtqNBzDHjAXF2rVOnkGf"
    "o9iUADcdaDUJuuOpXsPdIM3SHXkjvuorqwQqMBWBNEDGEQ0jCr/HYNdFSWiT6DnGkUqITc"
    "uheRaBAwE2xaC9+N4bzofjL13i0D+od9MB5tawD53rjn3+f+5BgxxOxrMucTeQ8aDO+pMp"
    "G4rFS9m4/mgyw7SbpaIZVCplgKq+weoGC5sXt04E6XhiTZ2NE/ZuKxO/ECTka1znNeaZBh"
    "dVZhrUpAVR3YSIaqx5jvJYtJZyiIqDGhfKCjd2CtJwQA+Up/a7zVZgIW1n/9pOtE516Mge"
    "NpSy/VgNwr9a0hp+wsydsa0IB05w/bsSNRXl3G2JXtYOPaOieZFhh2bPO7ns0IY7NH+4/M"
    "o3C2dEx0dHFYstcpkwDyuql2mYu2e5jFxTULlI96IiHY8raE1sdHCDZ0oZ3hnIJWj4o3PI"
    "Gs5wp2wqzkCYCNzFPxVxCUQiQWsk/rvciLLesSUPw3ZEu85sA93YIHDIOtF0iepJEstJ35"
    "VH7uEFW2twf2TJPbA2afHUybh7BHUOos5vdI2UqMpXoyqrSFUsOpqdsyIIewQc4XwIA0vT"
    "TaOEcyhEyMOTa+0dMihNuB/ST5E7vo2F9E5whpaaVIhJueNbyKPe5YH3XTq67+Lg8vT7nz"
    "D9nvuzLyqtnIfqSdE6BgEabkripQi5L7tRgPLiEFWb50oVh+A+7RP7tNk1xQ3M+XZw4Eo/"
    "ouccZikd324ulBvVEsAjWrdoVgST67pvC0yn9lUo4tL+XoluCudp54CHQhfVRxgneDbFXM"
    "3iAsEi2MANabusJCD9C0hZLgAlIus8jnPBsA7+KZvYjtzYaM+q7T7QVgT+IPAz9/AxpWZS"
    "dt7JX5fHT+HgdNGxIeO+ijr6KtyVyalNu8PblPtUmTbNjlYczPTWGR5BKyx+WWamU/TOYF"
    "yqkPnaJWgF3GED69s8Bta36QbWt3EPEOP2cXyzEyV9qjaxiCrSI3nuyAlNQ65MVgzYMBUH"
    "Nds8FJDnjtepp/5kzcT2oFId3lw8Cv8njsLXvOskQeu0H3YOhcX5ww5qm/aUBJvfkgU1ZI"
    "kyze9PS9/bdT5F0F+2O02HvUAAX5OyMi66pVD40wLaDsambSxV0qlkbgwn1g2njSubJ38b"
    "rwjTLJWS/VtALHfHt1AqP0lYibjFUyP4BybBliivUyX0RPI2Cet/v7x8+/bD5eu37z9evf"
    "vw4erja090jz/KEuSvh19QjA+tDJfrX1IE5SJSW0UkawHf8JvGvlCimOQPOCgqsaHCkzs2"
    "R/4AjkWxY0e1HYgl2OmadegBWYaKyw0TUDSV2oH+ubr+VDAjl3uaJfdoO6qWiZgO0rUwGr"
    "Eh0Ye5AqZZ5aMyaxwi5Itc70XeaPKyeInAAFmbpOkqTN88VjsdZR6rzWO188Vq89DinyO0"
    "+LDwXEs4eWDxiwUW5wnORNXz+KhDVMD7TppaS1AP8QETJDy5IpzmMNe+TUDFbUAH49ndVt"
    "fni2avA/esIpa9UvOa621Ptq0FfPF5Al/zGdXm2O0aLXHGhkrEIY0Zujq2ZQwdhswhiCGn"
    "IpHkNTVMHPyMDkTZJM+iQbaiRJmbMW5vO/XLuCmuWaY4XN447L/OJuOUQCArsf6GJC9N8r"
    "8Eq7U0l48nQYtIhLTIWDxmNPQysgY4QTQe0z5IRTy/PkULfb/v3+Vw/b5/l+r5xUeRqicu"
    "hytTlj9C20JTSkNMJ7lskP5yLfZFCyjGSY+4T2pWtaPdWdp1kF2PhHanazBCVIpu2jBZhR"
    "u2oZhmWFOCB7wac0ruBNd6coPDBRTjLPEIS8rOzhOsIIXTTzhs5lVbzESQaQUsbig40gZY"
    "B75wmtICLi+tAmTHNHAXmLKB/PcwgwhfP2c0yXjIZppmgvjny00OEhy01cCWINpqJS+pjs"
    "nCDi1r3mlzTttmYs/dIc8bebkhoqqhLQRDuleyvjXIYs+GGfAjHKNK3FBz0jdxK02zrDTc"
    "YHBig0HjOjJiKFzBPXwxuRuMuwQpH9T+ZPx5OL1lvRRtZkGlBxXV9Ztp7zsMQwOwBKwfxn"
    "7ujUZICV9Dcd5atOlinuD+N+mx/W/idW0ZQyxn4AmTcvtOre07FCAss8pBOt55sc4rXFcb"
    "U32XuLCVqZR1NEbJweXBO/VS3V/CstdUmOPn+bSpTTnKIbhWQNfakssWmL8eQj3v7GRTYE"
    "GTCF1aGaYQ52nnkAkkMC5vm7pXBpHoUhF1O0V9paDjnwWLYI5WIH3uE8aHbDT4QWSl6WSt"
    "aVJqV7ujJ+X2jGbZM+AAp7RTOKxtu7R1tmtcDG7vRpN/3A7G8y6h252i7bdUNR/U34bj2d"
    "fhXZfArzA28u5BvRnO7u7ngy6RZGNnmfRBnQGug6+T0c1w/KVLDACF4paHVYLR097nOfsc"
    "dPOVyT7Dt0ym7EN8iaazTyfzr4MpaPvsPORa6ojKfpVHZb9KV9mvoiq7TsXETmbpVd98ij"
    "NaVl7gJJ2k6JvLUUvozhFSbiGptf7MyyqcUH9m8klBWIM0HFBep+Il61TE9jLXlnMBHDzD"
    "dSsBMqUGYHJtqRKDOFkFDAzpHNQDcbCw8Efn0AYDVhusUcamwLrYqLGtZIU6KQT41QyWPy"
    "CrrKiH8QmGKHtCn6hO4JajiWphxbNz/ZDrh7XSD6e98W9MY3NsY6DZDfrD2XAy7qIpRHaT"
    "u1/e0QrfwEK1sojeFqSp8zLUVncDpf/y6n3yCUiG3KdoBeCnjvfAuyKBw6RvaY+gFfCeez"
    "8z9ITiuzpK1wrwz7G3hUea4BfLBtql4SDnABmzXktY1gJk3KpWa6saj0rhgRM1t1FUUPXk"
    "xJaKGfY4uUg2UdjPOgdsE4Y3KldsvutOtrt2MWLmKY74kSNFRZ83FEbLphG0O5CNaNjPE/"
    "qGnfhdeZqGRQ6NHYQMo/7w7Xy8idhLMLpOhmGjcXHmomEA86VSQZgverPZ8MsYw8vdGR7U"
    "2f317XA+xw8Na7GVTRM/nQ769zP8jIWjOG96cWc1nK6iVo8ACXdXF1YRVS3pYKSj7Y5/Ua"
    "gbhK97DEsoLRFSrrjUWnExxKdSqxyk4wkTtV5h9/Iss8oRWr7SdV5pXhj4osrCwDxS6oSR"
    "UtxgxsPQmgPoC5axbs59yS26dbXo8m6oR2PNQyhfPoQyxpGrgbZgZex6MuTKS2OnRWAz6w"
    "5aLoWdKOvHF2vreRPewXztwT/JPnw8Wn1dNqkOo/q++bglDCESMKE/Ho/WLczSVoQc1f14"
    "kJhn9ZtvCGgjWBj+vXGE9KPA+u5M1MLjdw7nvrvNMnz8gZ142NUvBAxYh13+31nXdMf3bo"
    "iyhO511e1M4Nk6O+SR7lj+gPNkQVca88Kzv5YbUYUfGUsdIKYW9/yf55U8YeEF/JrHdHK3"
    "tgs7zzoMfHYjRJ+K90GMhlcmSgvpfSk8At6Y4ojGFOlSbTryQRoO/vHgx7GvWchJi/IS6h"
    "900iKwa+a2btJyNM1vbYu38UXOF+foU9f5nF1MB1hQ145cxKK6GMzYu/n1fsYiHEXpT8uo"
    "LsCx8rzOZlTjaRH7c1S+Mq29Q5Sc9TWA9ZWotxoj5C7maEErRV7gry4eYZJAytGNppyj9a"
    "1gQESAhkeYZEdEeIlMx7s3vcypZuJ62LEZ2FY5HMc+46wG3rb3+IpdNDkwDjLQalC+iczY"
    "TqwTLp7a5WjCyommpdOLFB+O97xzwIGzlVXLpIZghChy9L9mHpWdqFKFbCmaxMnzRmN+Ep"
    "NlS9rpJyyJ0nEPYRNqbGzkvLKDjY4wp3L2tfe3y6v3SX2vT/MS7qhplqOGV9Y5dSelsllm"
    "PMesOUquy+mLsbAwFVcYoq1amNxZtEtLkIhDmq2DORuwGgH21p+smdgeFF7D5zVPUxZPc+"
    "Lh0Yf7sQRPbt2Ugrmcpg7gk0OKgB35bco5FQAnpIpRERnkbE1HubyDzU5FkML1tajK/w4U"
    "U9GJZpmGLFEmnu9E/ZEViV3L8KZ9ashWlfPnKdCy0zUsVYvDeSGWuukBwUUvog1E6VqoE1"
    "y+zuNshFGpWgF7FhZuLGO5LIKzO74UvjUzFkVcuR/zuHI/prtyP0axbX215LRuOqPBl95I"
    "mA7u4MaEh7358NugSxS6FhVBpzvgBjAMjuoTfVC/TL4NpuPeuA8j1toT1VXEI7vbTu/m2x"
    "DHi9KTjGPj3XuO7bJzme+oZZy06GZY6dpWSOJpqH0nn7UASZbeXZ8NUcXdgXp0lEeppqwU"
    "xC5IcyR4NeNaxbBzhJ3iPUYDVFx9zVZfAwJlNTmS9M6fsZkA5+l6GdhhITWr35v1ezeDF9"
    "Syvmkm7WtSmqrlPT6kbz3BQGHpjszRvENT6d+QNbGeGcFUFQP+e08lrEe56bDGGs8bpuG4"
    "iSsYwAY/hcrsQ0x96RAVFCYsfPkMelZSM48Tv+0IFwy+uIhU6o6vRlo6rHg1zg+QrnDJhu"
    "AGP0by9TRNoaKaou36VBHMF0B2Kr7lfXLem+F6MhmFPADXw2hc4f3t9QC0A7YOMEi2OVk8"
    "f4ZxhGJ3cYCEX8TZF/FTYtpAKSuntVDk5TetydL1wTs4sLPqZudE5OeiouwzrmD7ea472P"
    "SGHr6E1WCRaGKijVI2CE6DQQj2dbjRngl8/T37mKWSwg0EWiqsikKdD0FhhTvRLiuNV2vC"
    "DXzSV/EIiGZZPtlSxnFPryjojj9fjurrU8k8vJ5gve9cLsJwEaZRIoxnQ+AF2Y7GOHdBth"
    "eTFqO1YpJlxoSKMpmSo1vKRghkc+fswIrDbXnOAQ8gJ5KmvjIJSGNdDGDFeNalW2PKdn3D"
    "+zTLZE/Qv83C7V9hb1X25/MG9PGUnqynfR+XJJslSXrLXDTTLULHU7GiqbkKFY2iwk+Yis"
    "s/PL/trAKls/2qEXg+UyrhrT31J20mxgeFnvCpzVMmlecRniqP0L2WqkG3H5yukdfY4UzC"
    "yEVeN3m9t1xqVqqc7j49JJ+LgXG5zLr2eDd7TKHSmuqfiBhr+IcCMQyi4nKDEUWSbYhlFQ"
    "GR98IKGWSrPdndAheiglsu2bp78jdy0bxZonnrQwI/349vMPIOVk6i+oN6N5mMurCJNeVB"
    "7U9u3T6DqLM6fQbvekP4YCfKNSnA4xwvYSurWkLlyGt5nWqSj5G2xjT/98vLt28/XL5++/"
    "7j1bsPH64+vvZs9PFHWcb66+EXtNeHViNuwOc9a86nIPCWIC/V5DkQQehc8gnspljV7Dt7"
    "ohbhfupq2b3dTteeRCVNGHUfH5RGgwNz9cS2E81eGcQlRRFQJBJdyljl4BMxnzUiyasV1d"
    "G8u6PaTqG2rx/UcCxl7QbgsWwoXYNdRPXkntgnfBcXQZslgto7oFzD2TApLwZQ62IA7uEu"
    "XJMtRMbFJ14O4MwSqbsDqxFHbwKzNRPdHNWsQkf2cCQELwjQloIAPZwlTXZlzw4Krt6ofA"
    "UB0FYZDFuVDbKWn6j6iT0BsEKJ+8yQ6e7PlBIAx86YJ+k/OIPA0/7rJpSGlod9GFuDfLn/"
    "HnGdraQlk4FOUgBAF9XHONipJk53eJsa41QXd7xFd08Zy3GUsk3wntl2zNWek6g90Qu0AL"
    "QJpBzehqQsvGguLNcu66D/FNYus2s4lUF5EpmxpUgnMMoK9M2cCRATlc41+L+zpT/UgbWc"
    "KPkhbQHgdbaKHRcOHVJ3FfL1qA5M145Itv8Ut4B4ICQbQYIYZdpBgmuTpzg6JSJcOtRPvd"
    "iKj5iLqxJmUSELgBYgYOYKO9zFLq2x1VS6ZyUO7YpYjm/uFzIJt5xNqpV+lndyc0rjzSk7"
    "cU9pYTtKmIobUPIZUGzUitZRDFO1EOvqyymm9XJOBzm1j3PzCwO9y7OT36Vv5HexfcyNVz"
    "UwXjnNForVOgwR/dSVIpc6Fcs1sg1TtjCyBduESijuuZJ2OrB1inRxOGxmoAs3TZ7WNMlU"
    "2oJGyQANN0dmmSO5sewFjWX+MsCr1OUmqQBTwQjsuT1Ri4BPiMCOMIdKjInuRE1kCYfNiA"
    "F+eIwBkaqmntBOs5T1cODO9dOaDj3nTbLpMOjbyTQdBl1K+UyHLgXRmO1NUWwDnmGH5Qdy"
    "Sz4RG3cWBhX4PNk6WM20PKK/WdY+4K5JRcPyZZV6xOezQV04+SNSQZgv7qaTu8kM80fdGR"
    "7U3h18+g0/c7MTHtThGKdhLSJkFdQGk3WJ+Dwc90bwfWTVztIpbNG6ymPRukq3aF3FTIeK"
    "uCxU89EnKGVjqRknrzr8ypSpsAA191GA/0uMb57Tv1KQTaI944l4AYYzH/w+Dyn47k79r9"
    "ve7/8dUvJHk/EXd3hgZ/dHk+vUJVjJupFghfl1NhkfWgGPNGqGkZcm+V+iyMbJDIqB22Fh"
    "yYopq8Yv+L6XuBEQquwFiq5F5OrACaIL5DLOEiayCGkLbWQNsYnlyv6ybz0BewgVsSVHyH"
    "7m1jkOFKyTUAkIPTqOobAUQYqSRF14hO2acC9n9ppInaNc54nm4Flh3wkm9Jbg+UG6Chh+"
    "c7BvHL8HhT85qjW9gLxPcT6P7ZuG6BKesLPYF++dFqHkHqWGlPepgym5Wu9SYDNW41xqf7"
    "Zv7Pge4VVyq60c71YK1qFpCfJxJ3MFMJX1IjUBI+NR3h0P0QxmaRNCWd7JzNpmxX2UR1Y2"
    "q8P1cqK6ZseWMbB9kcluOM9PmemD8zyj+Ypv/alZOqg2hJF1yY9gDOMPVmvVIAtqPlPqlX"
    "E1vDYKAX/Z4aj9k78tT7x+fFV50P7LSME/cW1YrAUrsAKxN3ZJWIFViZWwMux4Pu31gXT4"
    "ZWzXh7WTcQQ7tvVBhcfj/teBYFeLdaJ1hLJVY6tv786jp2sQPV2ioh13ZdTftLWlWy2ZMS"
    "Yvqju+zsywZNrHSTKY6mqOqe8RKmDrcq+qYsCGqSpsxFQHHeRo66EjGxTdqyEyjmmG2ZDX"
    "BOc1wWuM+wGbT1qNhTIGn9IFFurAFHJs2BBPzNGMyfTTG44FN3+mRCOxDV/h5zCiuQc92Y"
    "wWYAOZhrRdYFwuU5ohS6x7kai69i0RuxYBG3yixNZuiUQXWIcCi8c79q0OjFLpWmSj7Oak"
    "VLLrVSTb0E7zmjzGM2cqXueidiYzbnWpg9XFPx4FTkCYiquNEVAZiysIaZCGA5qt4aQk0p"
    "XRbfLm0dUU14OCTHBb5ZAQA20Zj8c20AuypeiG+WDdysuzYIFkedKNI8gUJg130OEGnQRL"
    "S1MpVAme1TgDycwgqmanMtqdMZ83+0/kke5MsqBMLmQSHwshSWjEWeXMeeTFYMFMLjDWSm"
    "Dk1c55tfNWCd+w9UstQZiOL8ARC5CcapovbuMlkk1LRG7As6/D8RehNxpNvmN8hqqZG1gL"
    "QVQU7RnjMybTL73x8H968+FkDMOmg97NP4Te996UBXuEarWICpai2gvsVmUdgEe9/mAmDH"
    "7/2rufsfbAdp6zQP/aiJZhdwnG2JHgCAwf8Z5H7/w8rtS3eTypb9MdqW9jflTeeYCXxq8/"
    "tBlKMS+Nf4rS+EWUN16r/RhVuoJa7cVVZNeNlawlB5xcmYpywK+Ws3uwqJtuWR/biffKgA"
    "/3WBu8S3QK64Y3Y8cri8LUWwyYJIs9aLU6pU6b35SOwdXOn0dv9krRoN7cIbzKeA1ui06G"
    "Mm3gJnAYTxj62RYEw1TdI0jXJs3j7eWH956ugX9kaRezWxCmE2rY6PJ6nVbl+rA+ESCvtU"
    "JxOOD7dngjzAfTW+GuN2Mln7YygEH1rbATDVb5idVz8h7bmer2szLqAA8Jb6V63rzaaIqo"
    "qiVKo41647GjOqvsAN3cD7pEsuiDOh38n/uBrTZ793Zy4TQ7u6JsVkX1BdLg65coWuFT8Z"
    "IVdY7rx3XKMp+lr26rarSdo8mre+xLnKYoLT9TdT5TsvqkyUkiefqBCpDw05TvNJmWrpYo"
    "MhkjbAHeWYfnFBUmXWGlBCeLkHJGVmdGhkJomSKVPhlf3zqv75NmLTfF2nkFSFrAOM9wUf"
    "GacBeVBry490fhmnBxygrTD+vLlJqU1Fk3c1k1sPLWWCeFl0kbxStEhqg4J0izVRQGNoGU"
    "o3sg0TstWbZclnfudNma8oMTZMzyBm8nb/CWxj6qgTt3ydN6MoyDOCdwzTxpPr5Iy2HOGZ"
    "0U0QFyoOyIChzhPAiH5arTplLxlnynacnXo7q83FwkB9M5DzsHYulEf9ihULr0n1hxE7xU"
    "i0uimJpgbHGWvLZBmtUYW9KDzVJtWRn2wlRjVq2CocpaDK/yhFvAqHSL4VUs4ALPVQGEne"
    "EtRPdNLnvsmwx77JukQnuqSZNSo9O7ogVIzt8N7WW02cr6nsX03nOmUf/n/wdia2Mx"
)
