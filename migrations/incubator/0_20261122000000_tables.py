from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID,
    "actor" VARCHAR(200) NOT NULL,
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
COMMENT ON TABLE "job_attempt" IS 'How often a job was begun, counted by us so that a job that kills its worker does not loop forever.';
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
COMMENT ON TABLE "mail" IS 'A letter: written in the command''s transaction, sent by a job; without SMTP it stays here to be read.';
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
CREATE TABLE "person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "email" VARCHAR(254) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "password" VARCHAR(200),
    "locale" VARCHAR(10) NOT NULL,
    "is_demonstration" BOOL NOT NULL,
    "disabled_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
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
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(20) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "one_time_link" IS 'A link by mail that sets a password once: the invitation of a new person, or a reset.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "session" IS 'A signed-in browser: the cookie''s secret is kept as a hash, and revoking it ends it at once.';
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "subject" VARCHAR(64) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_sign_in_att_subject_7ac164" ON "sign_in_attempt" ("subject", "at");
COMMENT ON TABLE "sign_in_attempt" IS 'A failed sign-in, counted per account and per address; rows go after a day.';
CREATE TABLE "organization" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(20) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "form" VARCHAR(30) NOT NULL,
    "uscc" VARCHAR(18),
    "district" VARCHAR(100) NOT NULL,
    "street" VARCHAR(100) NOT NULL,
    "community" VARCHAR(100) NOT NULL,
    "field" VARCHAR(30) NOT NULL,
    "summary" TEXT NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "contact_phone" VARCHAR(20) NOT NULL,
    "contact_email" VARCHAR(254) NOT NULL,
    "is_demonstration" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "registered_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE
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
    "version" INT NOT NULL,
    "decided_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "incubation"."mode" IS 'ON_SITE: on_site\nOFF_SITE: off_site';
COMMENT ON COLUMN "incubation"."state" IS 'APPLIED: applied\nINCUBATING: incubating\nREJECTED: rejected\nWITHDRAWN: withdrawn\nEXPELLED: expelled\nGRADUATED: graduated\nCLOSED: closed';
COMMENT ON TABLE "incubation" IS 'One term of one organization, from the application for a place to the last follow-up.';
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL PRIMARY KEY,
    "months" SMALLINT NOT NULL,
    "due_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "is_active" BOOL,
    "staff" INT,
    "income_minor" BIGINT,
    "beneficiaries" INT,
    "remark" TEXT NOT NULL,
    "reported_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "incubation_id" UUID NOT NULL REFERENCES "incubation" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_follow_up_incubat_82cfb8" UNIQUE ("incubation_id", "months")
);
CREATE INDEX "idx_follow_up_due_on_a14a91" ON "follow_up" ("due_on");
COMMENT ON COLUMN "follow_up"."state" IS 'DUE: due\nREPORTED: reported';
COMMENT ON TABLE "follow_up" IS 'A report that a graduate owes so many months after graduation.';
CREATE TABLE "competition" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(30) NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "stage" VARCHAR(10) NOT NULL,
    "pool_minor" BIGINT NOT NULL,
    "award_cap_minor" BIGINT NOT NULL,
    "opens_at" TIMESTAMPTZ NOT NULL,
    "closes_at" TIMESTAMPTZ NOT NULL,
    "entries_per_organization" SMALLINT NOT NULL,
    "notice_days" SMALLINT NOT NULL,
    "quorum" SMALLINT NOT NULL,
    "trim_from" SMALLINT NOT NULL,
    "decimals" SMALLINT NOT NULL,
    "rule" JSONB,
    "is_imported" BOOL NOT NULL,
    "is_demonstration" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL
);
COMMENT ON COLUMN "competition"."stage" IS 'DRAFT: draft\nOPEN: open\nCLOSED: closed\nJUDGING: judging\nRANKED: ranked\nARCHIVED: archived';
COMMENT ON TABLE "competition" IS 'A call for proposals with its pool of money, timetable and rules.';
CREATE TABLE "criterion" (
    "id" UUID NOT NULL PRIMARY KEY,
    "code" VARCHAR(50) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "weight_hundredths" INT NOT NULL,
    "most_hundredths" INT NOT NULL,
    "position" SMALLINT NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_criterion_competi_3b2485" UNIQUE ("competition_id", "code")
);
COMMENT ON TABLE "criterion" IS 'One line of the rubric: weight and highest score, both in hundredths.';
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
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "title" VARCHAR(200) NOT NULL,
    "summary" TEXT NOT NULL,
    "leader" VARCHAR(200) NOT NULL,
    "beneficiaries" INT,
    "requested_minor" BIGINT NOT NULL,
    "state" VARCHAR(15) NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "receipt_code" VARCHAR(20) UNIQUE,
    "receipt_sha256" VARCHAR(64),
    "checked_at" TIMESTAMPTZ,
    "check_reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "checked_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    "created_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "track_id" UUID NOT NULL REFERENCES "track" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "application"."state" IS 'DRAFT: draft\nSUBMITTED: submitted\nELIGIBLE: eligible\nINELIGIBLE: ineligible\nWITHDRAWN: withdrawn';
COMMENT ON TABLE "application" IS 'One organization''s proposal to one track of a competition.';
CREATE TABLE "application_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "stored_id" UUID NOT NULL UNIQUE REFERENCES "stored_file" ("id") ON DELETE CASCADE
);
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
CREATE TABLE "panel_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_panel_membe_competi_a6cc41" UNIQUE ("competition_id", "person_id")
);
COMMENT ON TABLE "panel_member" IS 'A judge on the panel of a competition.';
CREATE TABLE "ranking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rule" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "ranking" IS 'The published ranking of a competition, with the rule and a digest of what it was made from.';
CREATE TABLE "placing" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rank" INT NOT NULL,
    "exact" VARCHAR(100) NOT NULL,
    "shown" VARCHAR(30) NOT NULL,
    "sheets" SMALLINT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "ranking_id" UUID NOT NULL REFERENCES "ranking" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_placing_ranking_e91881" UNIQUE ("ranking_id", "application_id")
);
COMMENT ON TABLE "placing" IS 'An application''s place: the exact score as a fraction, and as it is shown.';
CREATE TABLE "recusal" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(15) NOT NULL,
    "reason" TEXT NOT NULL,
    "declared_at" TIMESTAMPTZ NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_recusal_applica_d1fb28" UNIQUE ("application_id", "judge_id")
);
COMMENT ON COLUMN "recusal"."kind" IS 'EMPLOYMENT: employment\nKINSHIP: kinship\nDISPUTE: dispute\nSHAREHOLDING: shareholding\nDRAFTING: drafting\nMENTORING: mentoring\nOTHER: other';
COMMENT ON TABLE "recusal" IS 'A judge''s declared conflict with one application; it holds for good.';
CREATE TABLE "sheet" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(15) NOT NULL,
    "comment" TEXT NOT NULL,
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE CASCADE,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_sheet_applica_a7eac9" UNIQUE ("application_id", "judge_id")
);
CREATE INDEX "idx_sheet_competi_4439a0" ON "sheet" ("competition_id", "state");
CREATE INDEX "idx_sheet_judge_i_3351f2" ON "sheet" ("judge_id", "state");
COMMENT ON COLUMN "sheet"."state" IS 'ASSIGNED: assigned\nSUBMITTED: submitted\nRECUSED: recused';
COMMENT ON TABLE "sheet" IS 'One judge''s score sheet for one application.';
CREATE TABLE "mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "score_hundredths" INT NOT NULL,
    "criterion_id" UUID NOT NULL REFERENCES "criterion" ("id") ON DELETE CASCADE,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_mark_sheet_i_819909" UNIQUE ("sheet_id", "criterion_id")
);
COMMENT ON TABLE "mark" IS 'One score on a sheet, in hundredths of a point.';
CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_competi_d52ed4" UNIQUE ("competition_id", "kind")
);
COMMENT ON COLUMN "account"."kind" IS 'POOL: pool\nCOMMITTED: committed\nFUNDER: funder\nPAID: paid';
COMMENT ON TABLE "account" IS 'An account of the ledger.';
CREATE TABLE "decision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "state" VARCHAR(15) NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL,
    "notice_from" DATE,
    "notice_until" DATE,
    "final_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "proposed_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "competition_id" UUID NOT NULL UNIQUE REFERENCES "competition" ("id") ON DELETE CASCADE
);
COMMENT ON COLUMN "decision"."state" IS 'PROPOSED: proposed\nAPPROVED: approved\nIN_NOTICE: in_notice\nFINAL: final';
COMMENT ON TABLE "decision" IS 'The decision over all awards of a competition.';
CREATE TABLE "approval" (
    "id" UUID NOT NULL PRIMARY KEY,
    "approved_at" TIMESTAMPTZ NOT NULL,
    "decision_id" UUID NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_approval_decisio_99319d" UNIQUE ("decision_id", "person_id")
);
COMMENT ON TABLE "approval" IS 'One person''s approval of a decision; two different people are needed, neither the proposer.';
CREATE TABLE "award" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rank" INT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "decision_id" UUID NOT NULL REFERENCES "decision" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "application_id" UUID NOT NULL UNIQUE REFERENCES "application" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "award" IS 'What one application is given.';
CREATE TABLE "contract" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "signed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "award_id" UUID NOT NULL UNIQUE REFERENCES "award" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "contract" IS 'The agreement that makes an award binding; signing it commits the money.';
CREATE TABLE "tranche" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sequence" SMALLINT NOT NULL,
    "trigger" VARCHAR(20) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "state" VARCHAR(15) NOT NULL,
    "requested_at" TIMESTAMPTZ,
    "invoice" VARCHAR(100) NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "paid_at" TIMESTAMPTZ,
    "voucher" VARCHAR(100) NOT NULL,
    "version" INT NOT NULL,
    "approved_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "contract_id" UUID NOT NULL REFERENCES "contract" ("id") ON DELETE CASCADE,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE CASCADE,
    "paid_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    "requested_by_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_tranche_contrac_05681f" UNIQUE ("contract_id", "sequence")
);
COMMENT ON COLUMN "tranche"."trigger" IS 'CONTRACT_SIGNED: contract_signed\nMID_TERM_PASSED: mid_term_passed\nFINAL_PASSED: final_passed';
COMMENT ON COLUMN "tranche"."state" IS 'PLANNED: planned\nDUE: due\nREQUESTED: requested\nAPPROVED: approved\nPAID: paid';
COMMENT ON TABLE "tranche" IS 'One part of a contract''s payment: requested, approved by another, paid.';
CREATE TABLE "entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "memo" VARCHAR(200) NOT NULL,
    "contract_id" UUID UNIQUE REFERENCES "contract" ("id") ON DELETE CASCADE,
    "tranche_id" UUID UNIQUE REFERENCES "tranche" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "entry" IS 'One journal entry; its postings sum to zero, which the database checks at commit.';
CREATE TABLE "posting" (
    "id" UUID NOT NULL PRIMARY KEY,
    "amount_minor" BIGINT NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE CASCADE,
    "entry_id" UUID NOT NULL REFERENCES "entry" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "posting" IS 'One side of an entry: a positive amount debits the account, a negative one credits it.';
CREATE TABLE "aerich" (
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
        DROP TABLE IF EXISTS "contract" CASCADE;
        DROP TABLE IF EXISTS "award" CASCADE;
        DROP TABLE IF EXISTS "approval" CASCADE;
        DROP TABLE IF EXISTS "decision" CASCADE;
        DROP TABLE IF EXISTS "account" CASCADE;
        DROP TABLE IF EXISTS "mark" CASCADE;
        DROP TABLE IF EXISTS "sheet" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "placing" CASCADE;
        DROP TABLE IF EXISTS "ranking" CASCADE;
        DROP TABLE IF EXISTS "panel_member" CASCADE;
        DROP TABLE IF EXISTS "budget_line" CASCADE;
        DROP TABLE IF EXISTS "application_file" CASCADE;
        DROP TABLE IF EXISTS "application" CASCADE;
        DROP TABLE IF EXISTS "track" CASCADE;
        DROP TABLE IF EXISTS "planned_tranche" CASCADE;
        DROP TABLE IF EXISTS "criterion" CASCADE;
        DROP TABLE IF EXISTS "competition" CASCADE;
        DROP TABLE IF EXISTS "follow_up" CASCADE;
        DROP TABLE IF EXISTS "incubation" CASCADE;
        DROP TABLE IF EXISTS "membership" CASCADE;
        DROP TABLE IF EXISTS "organization" CASCADE;
        DROP TABLE IF EXISTS "sign_in_attempt" CASCADE;
        DROP TABLE IF EXISTS "session" CASCADE;
        DROP TABLE IF EXISTS "role_grant" CASCADE;
        DROP TABLE IF EXISTS "one_time_link" CASCADE;
        DROP TABLE IF EXISTS "api_token" CASCADE;
        DROP TABLE IF EXISTS "person" CASCADE;
        DROP TABLE IF EXISTS "stored_file" CASCADE;
        DROP TABLE IF EXISTS "mail" CASCADE;
        DROP TABLE IF EXISTS "job_attempt" CASCADE;
        DROP TABLE IF EXISTS "idempotent_answer" CASCADE;
        DROP TABLE IF EXISTS "audit_seal" CASCADE;
        DROP TABLE IF EXISTS "audit_pending" CASCADE;
        DROP TABLE IF EXISTS "audit_event" CASCADE;"""


MODELS_STATE = (
    "eJztXWtz2zaX/isYfUl3Rs0kTpx03d2doW05UStLXknu5a13VJiEJNQUqPJix33b/74AeC"
    "dBiqRImWLwpY0pHFB6AByc+/l3DxPVuYe2Yb5WHA3bg0dE7N4Z+HePwA2i/xAP6IMe3G5j"
    "H7NnNrzXORFkQxcoGHtv2SZU2cRLqFuIPtKQpZp4a2ODMIIJQcA0ngAEqrHZQKKdgae1AT"
    "Ss0f9DG9gG/T9W18BeY7J6DRRgm3i1QiYw0dKxkAVuby6V+aAPLgejwXwA6BRgPr0dX9CH"
    "r9l30AyVfglKfJjXOQT/6aCFbayQvUYmfelv/9dncGnoC7L8P7cPiyVGuhZHXGMT8OcL+3"
    "nLn53j1ZDYV3ws+zH3C9XQnQ0Jx2+f7bVBAgLsIr9CBJnQRuwNtukw5Imj6946+Yvhftlw"
    "iPstIzQaWkJHZ+vHqN0vED7rLRbjyXwxG8wXi15qbX2KCP7eI9UgbF/Qr2pxAFbsK3z7ny"
    "cn7959PHnz7sN3p+8/fjz97s13dCz/vumPPv7jfpkQLXcqjtnw03A8Z1/IoJvP3ZjswT+c"
    "BtrQpeKLEaIP7TT6lxRBG2+QGH+XIoG/5pG89v+RXA0f+7zl8B+E6xEenwMsSA628+H1YD"
    "ZXrm/Y9BvL+lPnONHdzz454U+fE0+/+fAf8cUIJgE/D+efAfsT/GsyHnA4DctemfyN4bj5"
    "v3rsO0HHNhbEeFpALYqJ/9h/RIdGllWlPGohOlq3t8PLjIWN0CSW13Gw9ppRFlhW7wwdwa"
    "pefFam37xzlym6APyH/pPGMw3mxRqaOWAKkKRf7QiPRm8Dvyx0RFb2mv558uZNDqo/KVMO"
    "LB2VOABj76MT97MUwuxLlYPYo2gK44NeBzGI3xaC+G0OxG/TEFvO/R9ItV2cSgCdpKsEd8"
    "vYQhzu0yJon2aDfZqJtYgF70ZayITrwvnldvWH9wVg/vA+E2b2URzmJWUCVhrhH2aTsRjh"
    "gCApwGDVBn8DHVspQfII+HMOrAyKmNTiw/nNtfJLEumL0eQ8eRuyCc4TsJuI/myr7O6OU3"
    "WPi9SzvZmitHyICOvswT1UH56gqS1SnxgnRtbY9Eebk03yCSRwxYFjv/CffkoDvkFEcyHI"
    "VJL9If1CavI2MnqnoqwQwNVqqpkyPXWNgIWgTsnBH8Y9WEMLEMMG6pquCNLAM7K/54MMoj"
    "8D/jrA3w6WprHxdFyqCFtgZaS15IbftYeKzL+W8LDlKcpRqt3qchEu99Xqyy07kzO6L/MO"
    "JP+82Gm0/KG7jyK9HMkDMJZ81/NjcAZmn5VvT04/AOMRmfw5H3OPloaJAD0RzFBkEOQerF"
    "cWUCExCFahDti1IjiDDb1kj8NnsVuLqAKJOe/wRank4avJWCX54IGXIoR+a6JHbDgCWTtb"
    "3ovSdNAMUr82Q2WMdRmA/fES3NbL0kMNbbaGTTmRQqwnfgOJru/UsF23OA4IFjCk2HmZz+"
    "kt6o53pV0IbiazOXjC9po+B78H30N9/vZH9Pw7FWLtPnhAWxvQWxecvAdrwzEtfvWuMGWw"
    "AK7oSjJPErYtYD9hkr7cD/VSwWX/W89SDdd69YCee/8nnVPtuWSy7/tgzQrbz3wCyRELXD"
    "fsJJQA1xveQWhPTk+LODROT7MdGuyzhGmSvh+ZW9M7/UVRTpB1EO36N7JlQ1skms42UNez"
    "VbSAqpJW0DZTpMux3518/BDwaPZHHleeXSujUVrWXyOoIbOUWT1CspdhvWWgHtqufm9oAp"
    "Z8jgk0n8XA+xQJ1O+fbWR1Cu9zD8IAbwr3+XCsTH8NAA9CMEaT8adzAeTnv84HSgJy1UQM"
    "nkX5QJg45WECYg4pAx57PEx7lL8fjHvFtqlykxVrGBnQ36Hw/WHc0x0Xjt2p6n02noCxtJ"
    "m2xB0ZT9AC92jlkD5QDYfQ3Qjun4FjAcvw1TI2jP/zAeu6xZWrJ8N8oHqbZiDXDaIbxpZp"
    "ZegRmWlN70Dv3MOqy2Asq9yFNNKMWJOGZ0ProYx07I/voFjcSMiPxykEslzmLo+S1LPPi8"
    "D8ptltfvL2/cf337378D7Y3cGTvE2dlo11aNkLZJrlogHjVN2LfDgttHdPc/buaXrvLiHW"
    "KwlmMcIa5LKWQS/lsrrksmu6UTIkMv7RLlls4w8q4jxHlK+aZ+DJxDYTjJjdmrm43YSMVx"
    "bdZZBYbkxrH1gsDoWKSFwu+p6byA3HBrPr+Q3zeFs2fLYAFXkQM37fI0BVEU3oTT/MW2tO"
    "/8iOUd87Or2CENb7r6VDOEIg3B8qFUNfY816TdATFQr/p3f4w74zfD1b7DKRircYlbNMxo"
    "i6F3J9clrELklH5RiB05ZJN6C3lA8jJOmglNtI7oDYbDZHXzJE3Ayj2XHimycODH6Z59so"
    "YyYzf3jScBkHG1sLC6kmEmzqc8PQESQZrDtKlzRXUsKmoA+eHNheOZmMYtifD5Pg3l6fD6"
    "hGxxeCDsJ2TGmOuzfKuUF9gsNt8N4TxLYX1nsILlKIieTwEKkoS0W5K4rycbkwDos+U1Em"
    "RH/2NsaR6M7eHs5N8bV4zFfpJY+QSdOINI1kmUZm9D9Iu8L8d4sMJJEB/R1mEosPpS/3xh"
    "bJ+jG4EuTbK7y/+ER9AJl7iPuUntbMpuH+e+vY9Icw3xDLGyD0h/Xd3BzNNLZbJDKPNPYa"
    "aQ85LnvIS0bCvawXsHkXFP9/CXD98Z1Qzg8QZ2jhv8rmJnkUh1NaOuLHjoC+hienH0rp5A"
    "FF90yn9Ud0bpCGYelCFXGqDjKQRhi0VB+z0e+W+tiUehExo223OlYhwzmQ9xMXkzfFhKC5"
    "Qf8zRTrMqOMTyWoOp/U1jqNUTMOn/oaqkAG+xXPjAZFeRgK4/3F/V/73FlMFxR9ZwIO9Ra"
    "ZlkFcWoOIvT8jamsbKhBuLfktomsaTG9XHc3CsPrDWxhNVsIiKvBwuqjxBVkZhLXJU1zu5"
    "1L+OS/+SOkKzDlJ+zhdl04vjVJ3TdhvIQ+LcKQ1xdt5MSCHrUe2RNyNF2CpL0SaRNdMkHl"
    "1m9GWL6XQVljlOKZe51ctsokd681Q5zXFK6d9q8yq7En/JGsUxojrF7vYu7A6xOqXTJxFO"
    "w3tFdQW8Ij8iN6d0SL8JzCpV5esXN8Fcx4lsSvOmj034FCiA8Z1F/6EhHbkBWRfK7EK5HP"
    "T+ebk4dbS5p19vjbe9jGj1cEB/V8x6fOhOvf9nNz3PhQdgi4V+Q6p6mytI8F/cJJPW54sS"
    "CSu1hNs2On6/mi1Sg286otwQGfuYbjkgzibFZ+K3tkfbZm2+N/l5PJieAeOJfps7Mrgczi"
    "f0T6RhunZ35Kfh4Gf28SNGXg2m8qb9Qpb9HMO+tOt/rXb96KpHeWZJ4UpAKkWsZB1EKbVK"
    "qfWopNYs5lAPwpPEjB3FWcAaW6YjMH8qvYxHmDz0xEpCdMQuLcEgVCqngxe6P7pofej7Z8"
    "DSYt1aHhaymV9uCy3ryTA17rA746GWmDxim8PJij1DQIVeT13oUzWBPqD8AtmZBaLrf4t0"
    "GR6XwrF1TEpRymsYIWmzqtGanCjpNTyI11DqaVVYR5v0Mum8ksvsL7NjVTrKETLptmrz+k"
    "oDgDQAtEgxbbPbygNfrI2GK5OriIaboVDaIFR5fcnX4GevdlFELfQS+LhOiDTeRSBo6mVs"
    "EOvoJcwRrGNOqV0el3aJ/NJeRbWegKCLmmUTlZFkyG+zIb8+iyplIInQdK/2RiMw64YKsz"
    "zfYpBDigNW5/lrvfgMidUUE27alY0t+p037jvFvotdpadS5LICVYkKVBq2GABVFNsEqVRu"
    "26zcSlNkNovrbsjII9WxhEw1s4JAhOJwRQTeNrWyNVQ+K5FZm/CvCNKF/BTZqx8LJseGGZ"
    "9Hdqgy02LjtQD8iNX9sYoHynYRLeYe3x+nRKxAF4FiUaeLlQmJqOhjSbimdK5PbKqugmUh"
    "izH8/ZGauRN1FScTrbBlIxOJWsuUPILlIqvaKRXnowW1Da5pXw3df3UXK3WN1BoYe6SSRk"
    "eB0ky4rIGldx+oLSRI3x+oGzaNK1d1lqtD8kAnqUFOcCfq6IYykepYsIYtNXUn6up2stYI"
    "1cChZmyarmIEt1vTeKxjMyneTF1Fiv46FtWq0deruB5h6tKbqaN8yt1bFDHW/IjKVfsDNn"
    "cn6iheW4glVoXvQPpdLVturl1F7xqMOwqtMeLQo5i1Jjf6KLQR8aEFcmAYhd/S1kt/Xxv0"
    "e/slxrfQfBBltRSm25Eyz3OpZap8m2OLOp8qr1xeD8fD2Xyq8Bx5ZuUhmPveWar8zXTyaa"
    "pcXw8Wk6ur4QXLmvdqPW7QwlguscoS7K+GY2V8ERmzxIQhEo5Qbr0cfOh4Sfg/3F5+GpyB"
    "Pxxthe7I4CdldOt+A0TFP8c/3GWjGd4ViWZ4lx3N8C4VzcAZSiUva5xSelmPycsqA8dl4L"
    "gMHC8kwPlOoozOM6ELKb/tTGRcAcnNolsEad9SeeveNJ4s1jXXbZVrPGD0ygJu80JWzChe"
    "cLjPo7555Tm6LiwiHBGNt46hwhxLRRaJe82+TEabH5dEKBNtD5JoS+9quiYChTwb4whJ9w"
    "KiG0B4VbKndEBwwFjopnhDUm0opjfkKQ6ypNfXGYZrIcrYq7R2DMjkArd6gWUtgK9imWUh"
    "669hlaVhRxp2pGGnmGGHrtaQKLaNNtss71x8TH+XkYeOXmAm9oTjCxh7lhDrSONmmG8x6Q"
    "Oe4U8fUPD8fH9uaeF/uzrg94BZasDKAHBps8dAg88i206tc+825fzWsxzet5j/dtt1/hW2"
    "7eT1CRUyJ0GCj7cL22tXOGCL0GwjT2SVimrHEZI2O/zaY34oLWdJMbqlAlaJhLqG76xYHk"
    "ZGZdVEqkZ+adXk4CK+CUPFUI/1T+iDpWlsuNdgiU2L9bD/08HmMy90SoBDwlQUsDINZwtE"
    "jRrqnVr6HY7L70AcP2q/cBWWgKJz/ob666fKEjfN1l5ZGuZGjO/uQCqfts1Y95TZbHIxVO"
    "bDyfgMQIuzavbZHZkNpj8NLwaL4Xg2H85v3REWMh+xiqg6ZNnYdtyRV5Pb8aU3xZLqHpo3"
    "w2T+mfczYYyahVuNBpcsyIpqLoxmej0cf2IE5sbLV3n5sCnHUtUyx8kf3z3H3dvvihTY+S"
    "67wM53SWw1Fp+Hy2knUZo2H6OqIBdiWW9zWNbbNMuir/OSdgrrgAGFxLgYxqqx2dCfaz+X"
    "gTlG1DlndCM4L30gK92/PnGbd3XvYnJ9fTsezn9deBfuGQg2ysK7bu8IQ4iOoZ/Rn04/uS"
    "PXt/NbZbT4PBjdnIGNYztQX6yRvqVjb0fz2+lgMbuZTOeUgn4Nx0QLa2uY9h0ZjC4H0xGd"
    "iYKDTP2ZzT0cXU4HYzY51jUT0av7cjhTzocj/kpeXgvr/K2D8U/D6WR8PRjTmRF5xKZBNo"
    "jQeT8PlNH88xlYI6jba9a+7PbCkwmQ5qieSPD59pwOce7jwkE7Ln/L2WygKTjSc/Qlw3wZ"
    "IenAgc4z6Ax+mcdsOamW2oE9ZzQZf/KHJ/tsJ7kosaFqL8oqMUm6Np/vNikzPm5bilYlwA"
    "PCTiJet27uo1a60G+KsItwN1HwV9bwrMDaa6zhKWMHs3d/d7OOZG3H3r61HcX1vRb3zyVD"
    "fkS0e7gwWmahaiTwJwZZGutG43/aie/O8B/RLisbBSRrb1Yr/rA0dJ1yZ6cGsK74VLedhQ"
    "oH9foOXPvvKNGCYTG6Q1e2O068GBw1IMXGdhUjpsiyuJP9YbrwZuoqUi9QyedocGo4+Cq4"
    "BsWBV9FbMjfoKriZ+cgidXwQs8j7FXlWJtQculrAeEIWsAxAv/Mz2NB9v7a8kF1vCBZHWe"
    "07nbDqD47dey65rP3z4vpMH2RHXHmLlAJ+toG6nqmSh1SH08ibj8d+d/LxQ6CPsz/yVPHZ"
    "tTIaCRrT0EMhsm4wg1ZG1EJAkWfIqgfVQwaz5WDH7FCpOATvR1bx3QbEB3Sr0WUredJ7l7"
    "eDM0Dp7sh0wLytLMDJ5cNudfZWtLWi1xB+FKzELlt4SFfNCN5O60bDJnC6cZfLEqbQYHwl"
    "ttsyiOs2hdIr2digxQYTQxBCnJtXlKDsELoHyTEK1+CeYrTEKoYmFqknmSuQouvQEtRo69"
    "9A8yGNanbESUghA05KB5z4V3OlbPkYqUyXb1s2l/RINnkNe0aAku7IFKGsQpCANpoTVxJc"
    "AamEN9/XG7dm7e/o7aRXqJ/w9qYOsdjVm7Wr60G6ZKeyY8VacKZbVl4jsuXF9vL4mci1mM"
    "eP426T+YQgYCNzw5KEDfrvjITiiCeTZZexavc6VCmpwT/WoWUD11j/rbNNW9Ibe4tMXT42"
    "Q7pW2X7p07Y5crc3GS9mw/ngjG7zhYVtdEcmV1f+o+WSP2uHFfPobMmcOyCt5IbvKTc3oy"
    "EzInv0d2Q4vrg9V+Y8Vdbnl2TF7M0/DC48ezMr4MLGMsXqcqr8PD4DT9hea/RqIXdk8MvN"
    "YMRTb9GXLdJ59u2nqXJ5q3By31FIn1KNecYeqTpr9lRl5esPot8YYuN1toUkpGjz4Wutjc"
    "TbeRVMJHHKDsZwd8lEwjq5aZWWOU4pDWFtX2Vm11qYCArLG2azUQGptDiX5qZU9jBtq2T8"
    "QIxozxCC4zlcghAC1niiJHYRkq8ZuUCqKwlfku5rxlBFpo2XTMcvlywbJ6ulNEyLaljVn3"
    "cvvTW9Or01vnxWOnksRSgzx6SzpmF4c5w10onQtBNBzDXqwbrrOZApZlk9AVKm9OUB33T6"
    "x4Wx2VKZNsejFR3R3+HSUhNjC6SBqFDXuQdpaxqUQ9Jh3HoLsG2BrWHozA+1MQh67gMmev"
    "NXuS36HB1ZokyQGmaUvqrj8lXJMruNqij0ROullMCAoBM+iAPUppLF17IhbcoyudrHpbo6"
    "eHqOCZd2WYfq5VS5mp8BTntHJjesyqGxZRUO485Ot7M797Ky3u6ui1UZ/8gdrJA8sBEM8+"
    "FP3Dtrqmv82JYUH3alV8mRiNN1Ke3vwCkSvBTAQoXbKqsgIJZLUXkp2Nmu0vMwSic91632"
    "aXKGXWWNY4RykVu9yIjYLG9ssUXmIt8QmJ/WnjfP4djsSbM8to4sd2LYrK+DBp9Llw5IkB"
    "4O1tP2w/qnY5iOoINIPqIh1eHAfNd+MOmLNgsWgF0Wzxih3J8Jsz+FrvSZj9JJPhpNMXVE"
    "hqIfZpNxRl6pI7QTaVi1wd9Ax9YRZknnoMaAyDdlJK0WCeGCTZA0ZWBrgTdh0Y2E7rWjyk"
    "WUUhZ7LlHpQhbbfln8ZbHtbH4ui23LYKnMYKlUzEkRJz39sjYyMRRwuZKVLN2JOhWBEjdH"
    "65AQyl1qK2l5407YwcqWiQqg6kMt9T/Vh65iJGsUlzyKkCBB55my54/N4lZW7ypQ1hqhGq"
    "oUz9ZeH8UuYgRV1XBIDSgp7kRdwqlUjFrEWADJg9f7VozohKC5Qf9TCNdpONtR2gvyt5+f"
    "j1YTWJeR6TqCVoXYx0AWzYh8jMqq+XGPsZGFKnnomBXXWPJqGaZzb2L1DDwhvFrbPBZxTf"
    "+FLBtYLDCvD+4NFsBIwNohmok0ey2IfKxtVmEp7ERop8oqPMhK2G0OilQzC3hk2EWOoGhH"
    "xZi90yJRR6fZUUenqaijsk07ZbPOcgGRLtNahJyphMlHSNulqKLakuU2lKNUw1hAKREWIE"
    "x5dnBnlvEwRum6BGwdTsaIKFIyDzFNKdMQ89MQE2Lf/plxiXSi48R4Z35ceqPt0SEQmjVY"
    "Rq+9utkdAbzpvLiE1V2sIKZN87laYsI1UFxX3ELTZlodekTmM+Ah068s+vR5g4h9BrbIVO"
    "k/fL2Pfx5X6/pc+3tivZE28AFZANusb4dYh2z0bUV0SwvRIYyPSP3ypW+Gfo5+GSxTSdEm"
    "SidFm0RaElUgUTWJXETaJXhrE8np21arrGzR3clfEfI2K/O9i8l4PlUu6IDhpzFP9fKaSC"
    "4sKrOxjK7r4eViPpheL26UGU8G22AKBjI3iy20eFbY1XCsjIKPl5hA3fsseXMUMxQUshOU"
    "KI8pNQGpCbRMMK1fE2hY0nVDJsQCbhBOkSvX2sGoAvUe+GAmPEIQgeZ78HuQA/g7wBYXLZ"
    "mNyW3oyQqRB4ImlSZVSMC9QHytf3rpC+mErCp9IdIXcrS+kIqp1fsnVbfM9f8yOdXSgi8t"
    "+FJul3L7HhZ8Gbj74vb8KGpiXSeBa67GAxNjC1nxown4zKDuVadjLZOYAiLWXMQm+upTyc"
    "p2x6W4yMp2Een6fRHh+n22bP1eVraTle26XtlOR1ArxzFCig7AfYAtLXvCN9oTnv4si+Vn"
    "VzB5CIgPp3q/aRbhA5s9jq7nYA0FMme359fDOe8LaDn3G2zzvoCDEQXsfDQ4A0jHK0y/I+"
    "tLGD7FJHwu6kFYxVX69rQA23p7ml0m8zR9D3s/qELFhCSt7HrW5uJxJlIRRWBR1ueRpOta"
    "6576ww98xKw1PDn9UAXrkLIWtF9aFojh/eF9Abw/vM/Em32UMBuvkfpQreZLjFLyrzbzL7"
    "5WFVo2Juk6oMwcWneURZWyeZssqiSLKhXSYP27pnQHuhSh7EAn3caHA9fj4OW3bZJQblvZ"
    "OPGA8HJvZ0lcozQSUBlA8oIBJKmtXA/IXauEl4Q3eoJ3Ayu7qR6ym2ooyNaDdde7qaYE/w"
    "IQB0KXhLgQxEkhdY+GtVivoaxrJNzsCuvHaBEpVLfu3tFWSGBNKonWOZ9mhElngdrqUKWT"
    "1FIvWC1WB/EocTKR6rCevnvjNHUn6ipOsqZrDXHGiSaH2WiWKr6p+HN146qtUHkzefntjM"
    "j2r8iiUdmLpU9QICWVjeXR0gREpvgewDAKJPrBK4tTWICwCilAXUOyEuai1javDNp+AQfb"
    "HkHbD/TnpmEvFjrl07Y5vrh3M53cTGbK6CxIPbgjynyuXHy+HoznZwDaNlTXrF5Q8li8TP"
    "CT9GtmQ99dv2b0PijHB9OU0kicig+lLForiWuM6LDXTCsBzbG6J1LM9rfwdDNvsJ+w86RP"
    "7v7lVpKbPr0evvhffDVmfKaqlp82bPedSxE77AVWYd8Uz4iNSKxPxI1IuaqEa7Za6P7Y0i"
    "X93QnOwJ8OJDa2n8Gd8+aN9hHQJbSp0IRVBP4bwA3rBNIHUNcB+kLn313Uf495haVsEmwm"
    "KFogy9m89N2Qp2DImhQN1KSgv3pliDIViyluUfpWK2/KxXz403D+K1XT6Kl4pEzkjlBJ++"
    "rqDNCftlzekWtlrHwauKqcy3GZKndH5sov9HzBL+1Q6qI/S7hm4jOQIGvzUlVOdGgij9dw"
    "TFGt14IJYQF1m/HufZoqbM+vTMi2+2wwulpMlSEvfmkhfbmgiFesfVn/9vclgPSSZLL/KE"
    "mX2H9tobtMilpwKapK9qmIukswHzgD1ZViqyxEklIuQvVFkDY0afL5+kw+tRomeOsNsUnC"
    "78qRa4zY+IMKWSF4bz9AlV0IeAxAP96cwS0LtTUonmJrQ0l6oVXB8qMGwsaI0qDw0pynn2"
    "NQ4Itese+AgLRLF259eWH+WSidXxOnk9doqmkG5TZlPVERGglovlwScPP9JZKuhZMlZZHo"
    "tioSxB1pG1xDXk10uo4CnGSGLRP1biBB+jXiFRjFEl90xC7Bb8vGLjbh4ALBbH8wBxET35"
    "i3iE9QoKZocbIi/RC2bi6BlPhemqfnSXwyJCpb8OtuSJTMoG9QDnX5XklcY0QSUpmK3JJU"
    "5G2QEHjA5MJjBTh2iNsmknr5YBniaJgttqt3bTButxRKEnkNjBqdcdmSxyN5RkZoUQlzye"
    "aiw9yusZB3i8UWsNbGk0hSrXVqoTRrQvIQQhIY0KU4+9IXQ544yxathNHSHy4NlQJDJT9H"
    "aTCzQ2oCgjYHd1QMpnlbKJjmbU4wzVtBMA3jQGUQDgg6iPC7IgC/y8b3nQBece7rjr7UAV"
    "WXuEIdoZEyCKBBrdETN0oCG6eSoObrjRGRbn9tZhpOdpzY7lRn4ptrt64oA1e6Gbji73Sx"
    "6jiN6Umxz2KqY1Sf2qk6zpn7wbnXMb2NNeCRplwRfd5dgSt9pqMjV70DGl4hy2aDn1hXZ6"
    "rsPVGdbwM1RDVBY5NWJpt+mczbPzIl0hE1A/thNhlnXMKOsBeYhlUb/A3otjpGuTEHWoZE"
    "zNGRqjmeLC+eWAM2QbLmuHuQyihDIUUHtaH6uyYEHK6Cry9J20Fv35F493xMct174XKVru"
    "IsIJV1nI+j/HgbssHr1deim/HALqh27tzdHqj08a1e4VLWIixTP66ge7p8jYg9ndNtYAvN"
    "tFnfW6/1Sj9m6LVhYch8vTYyrmhg3isLaEjVoUn1TYrNUmeqAlcvWd/uWJU4qlGuDfqDwN"
    "IwwcowtMywvb0nLVIZgr9JOkFf/Nbs5+ivna87N7i+GU1+dQsToM1WN57dwgQ/Dsezz8Ob"
    "M0B/hbXG2ztyOZzd3M4HZ0DD1tax0R2ZUVwHnyejy+H40xmwKCiIHQW6SnQ0awPKn/NOoP"
    "wZe8tkyh+ylxgmfzqZfx5Mz4DBz0mhpW46D7x8ozTZIm2PFmk+p62gTCdIpS7dal1aOj0b"
    "VKW5NFES1iiNBFSmkr+gRy61lQ9spDhWfKNHuGW+TjczUawRBlmLufpgkCZZLE/fV93ceF"
    "VOzLWyhM4mTtIvQ1xdu0tldtE9TNeLjvot3PbeM6kJtkkTdBclhXvBYl0+8QHVA2hZlFsi"
    "rSTMPWU2G34aswJd/gxU07s9vx7O57xql19o/45MBxe3vJIXt9u0pYoXPWB+mfSi6luERO"
    "pvpfU3f5tU0N8SpB3U3zqc+RhwggoLn6StYeXb6WZq+0IXUtxlO/Nendkg0g7yFYYUdAJc"
    "aWSS2dgtNIJUycaW9jxpz2shvvvY80LEWX3L/WON/FKaHYG6XKPK8vZORVVZkeSe2OLpf9"
    "rf1XIxMq5QWQB3vN/NREd0/5jiLP/MkUVKUPFoBhms8tLCQz/HRNn5YJWbyYQ1SDQM/Y5c"
    "TK59kyQz33kmyavb8SWLJqFrqyHzjtwoQzpgC3E142SxRPWcPHWBcVJqJ1KYbtO1WFWYLh"
    "T2TBesnrBnd6IOwd64NLLdmsZjZkhu8PFOeSQ6sJAb1i3d9MoCPqmb/6khFVs8ZNZ+MoCG"
    "l0tkIiqObJGxZTmgJgIEIQ1pffp/zOQQt3Imb4crEmkafpdQKPIn5ptVFuVsxx2QJxO5+6"
    "KacypO2kHnVJd8FP7JLClWJcikTCUrcB5YTI1eKfvLqJeR2Y4T3Z0CauLIysKbtaLb5sKb"
    "CpslS6Dln+2UZoNRO0XZn1kRkkT0H6t1ucKPSBBDuHu4rF1yXKKjLIBZY8iD7DwogPfAnQ"
    "dlGE+te1pqHI1oHIa5ggT/VSU8SkAq4T2S4LM21FaQit1xKXbR814PypPEjB1FWsAo91f1"
    "CsZWla/asmdkVRs4SzOVS7Or5hBXuU1L2h6pvwiFnG8XkemOMghf7HwrZ3sIQBCbH6IY5V"
    "ogomtTrHgrpFcOYvlJwGY2hg18QBaABHBbBrin0FIIvgcsk4YVW8W2FxBhcZ/WxiDoWVyo"
    "ta6JpWHjuAwbxPHbH6YjhcTAhxT1xAe9KEuOx/i8LxLj8z47xud9KsZH2jpaYOvw8gpFAg"
    "jz+mZkpUWJ8vy9R7gMOYgy/22qs7bsZfn1ZXRKA2GvTgOhtGQ1a8niOlBJG1aERlqv8qxX"
    "0rbycraVcBXom4i6RvsH0M7diTqEe27d4MDPv7ftyZ/oGDnCbqtThB3uYW9CxDYFVcUrGZ"
    "sG/lxfraUpsPSLLU1RR0CupSnqfyhmafIpgEHlOgB13TUFWakGPmJ7UjlyaTU6LqvR0RXA"
    "8qL5SxfAuplObia8rpU/wx1RbujTn3hRLC8q/I4Mx2ya4cXgjK4x1alsrKI7cjUcKyP6fT"
    "BxcyZeviCW/yuqNKuJk3ZQmz8S7b1QCLy7BResWVoZq1eCbE+7Vzvv5YJmLw8Kh9hYrwBh"
    "QPc1Y8g5XwVeE6WT5cDazGekmbBXp5kwuGTLdxhLUcoGY8eRb98G60C99sLIXqzHXNj5/m"
    "Kpw1vdTOhnP+9vJ4zmhR+nKJ82waScBjXAVNUs2FaM8oypsgnbcTRhc02nYqthYFbNNRkG"
    "htyCBfcNx6RCO+BkrBWaBfyKH8ByNsA2wF/INPrgaY1Vt983My/dQwsBdY3UBwtAP6gsoy"
    "p/3W+QVsfjsjpWKNsgTVXtVyE3aGOIbcniRfXHt7k8WcUAxJM3RSIQ6ahMky//LKn3uFHG"
    "pZWeGFmN2mQbbu09dUnPF18S0jiVRDSlQhbRb2QdsWqSux1GfewrtRcPIGnjRt0psMeP6e"
    "7Us+wUmyoKUeX8mqPANnGrHEAT8o+5WBeKMIFcbWgbGVdIH7KwhniwA3EVljMAmbpC1cBH"
    "BNzgfqChez+DxivI26ejCFpBPopVEFFNpLExWUpRM6+RmtGRaUYyzeTl00y8s1U2CjlGJQ"
    "O7E6ByplYS0iiNBDTfVZMRrlnFSVM0WrOluO4UXaLbqkBPkbB2//7QRhoGdBTcOBtsWa05"
    "X98Ri5ARbShXhIwoYAWLJ0PT9uNlXan5lUUfPrM0bdZoky6wZbO6xX4cIrh/poKgwUS2Pi"
    "90n1EouZ55MzpFhPqLxWZiW1uWRX7pGyBPeAyWKQX9bAN1PVN0jNJ1SWx8d/LxQyAosj/y"
    "RMPZtTIapWVB+qLVKiuvfneIdIS8zVbu3sVkPJ8qF3SA1yY4UO/9bsHXw8vFfDC9XtwoMx"
    "5HvcEUDGRuFlto8XBqHiQdfOxG/rmfJZlXMQt6IQN6jv1cpvC3ULc6voQDHZIKDbdvRsqY"
    "HySP/o5c3g7OgOYg1mL7f28Hs7nbZNu7o8XZCHt2uqk96yD4uhVCgZO0Mhy4zb5cTB4NLB"
    "Ilst25EZIONFxPNo0q1jUqr21U+kJqUxsLeZYaO0uMf1fJ0wrJ5Pq2eX0fDUddl6u9FSGR"
    "vLIIr5TpKb2au9W790fp9JQ0pUxPaVmYVts0zXpglYWXGoWXSxvlk9ViVJITZKnLpYEVkE"
    "p0d3SGzQreqtYWtnD4Vkv5QT0RXLIy+yGrh2Uxj3rQ7nrypYBnFnDvh/KsRLmQgz+lABRo"
    "1ueKCRLgQjnEMZmq0QgKWe2tmWpvCjKxuu6Jw0y8D/u7uhqGw3YFmWT/xJrjfzONLUIJVW"
    "Bn8ZZ8v9CN5p2ie9pZskM0Ms1YOabCTDtWq0IIKhoLT06LOCnpqGxH/2nKTcnOVQmEveEd"
    "RLcRUyzTG5AoIPKH2WScbdvySJKuDKza4G+gY+uIVS0RuAyMmAPDx/Sba+WXJNwXo8l5Uu"
    "NlE5yXy62rP3ryn/8H1x1v2Q=="
)
