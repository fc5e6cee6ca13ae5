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
    "m2xB0ZT9AC92jlkD6wDFcRY8ZT/o8HrOsWV6aeDPOB6mmagVy3h24YW6aFoUdkpjW7ht6x"
    "h9WWwVRWeQtppJmwJg3OhtZDGenXH99BsbeRkB6PEwhktcxdHiWpZ58XgflNs9v85O37j+"
    "+/e/fhfbC7gyd5mzot++rQshfINMtF+8WpuhfZcFpo757m7N3T9N5dQqxXErxihDXIXS2D"
    "Xspddcld13SjZEhc/KNdstbGH1TEOY4oXzXPwJOJbSYIMbs0c2G7CRevLLrLILHcmFUqFb"
    "E4k/tnV1z6npvADccGs+v5DfNoWzZ8tgAVeZDQRd7gq2pO5MiONt87zryCuNX7r6VDOCwg"
    "3AkqFThfY816TdATFf/+p3f4Y70zED1bwDKRircYlbMxxoi6Fzx9clrEwkhH5Zhz0zZGNz"
    "S3lDciJOmgPNtIFoDYADZHXzKE2Qzz13Him3fxD36Z51sbY8Yvf3jSBBkHG1sLC6kmEmzq"
    "c8PQESQZrDtKlzQ8UsKmoA+eHNjyOJmMYtifD5Pg3l6fD6juxheCDsJ2TD2OOyrKOTR9gs"
    "Nt8N4TxLYXoHsILlKIieTwEKkSS5W4KyrxcTkjDos+/YHahOjP3sY4Ei3Z28O5yboWj94q"
    "veQRMmkEkUaQLCPIjP4HaVeY/26RKSQyoL/DIGLxofTl3tgi+TsGV4J8I4X3F5+oDyBzBH"
    "Fv0dOaGTLcf28dm/4Q5gViGQCE/rC+m2WjmcZ2izRh6k5Dr5H2kOOyh7xkTNvL+vuadzbx"
    "/5cA1x/fCeX8ABGDFv6rbJaRR3E4paUjHusI6Gt4cvqhlE4eUHTPdFp/bOYGaRiWLjkRp+"
    "ogA2mEQUv1MRv9bqmPTakXETPadqtjFTKcA3k/cTF5U0wImhv0P1Okw4yKPJH85HBaX+M4"
    "SsU0fOpvqAq53Fs8Nx4Q6WWkcvsf93dlcm8xVVD8kQV81VtkWgZ5ZQEq/vLUqq1prEy4se"
    "i3hKZpPCGNeYx5No3VB9baeKIKFlGRl41FlSfICiKsRd7peieX+tdx6V9SR2jWQcrP+aJs"
    "onCcqnPabgMZRZw7pSHOzoAJKWRlqT0yYKQIW2Up2iSyZprEo8uMvmwxna7CMscp5TK3ep"
    "lN9EhvniqnOU4p/VttXmVX4i9ZbThGVKfY3d6F3SFWp3T6JMJpeK+oroBX5EfkZocO6TeB"
    "WUWnfP3iJpjrOJFNad70sQmfAgUwvrPoPzSkIzcg60KZXSiXg94/LxeRjjb39Out8baXEZ"
    "ceDujvik6PD92p9//s1lxx4QHYYnVTIFW9zRUk+C9ukknr80WJhDVXwm0bHb9f9RWpwTcd"
    "UW6IjH1MtxwQZ5PiM/Fb26Ntszbfm/w8HkzPgPFEv80dGVwO5xP6J9IwXbs78tNw8DP7+B"
    "Ejr5pSedN+Ict+jmFf2vW/Vrt+dNWjPLOkcCUglSJWsqKhlFql1HpUUmsWc6gH4Ulixo7i"
    "LGCNLdMRmD+VXsYjTB56YiUhOmKXlmAQKpXTwQvdH1200vP9M2AJsG7VDgvZzC+3hZb1ZJ"
    "gad9id8VBLTB6xzeFkZZshoEKvpy70qZpAH1B+gezMUs/1v0W6DI9L4dg6JqUo5TWMkLRZ"
    "1WhNTpT0Gh7Eayj1tCqso016mXReyWX2l9mxKh3lCJl0W7V5faUBQBoAWqSYttlt5YEv1k"
    "bDlclVRMPNUChtEKqq4RD7NfjZK1gUUQu9BD6uEyKN9wMI2nMZG8R6cwlzBOuYU2qXx6Vd"
    "Ir+IV1GtJyDoombZRGUkGfLbbMivz6JKGUgiNN2rvdEIzLqhwizPtxjkkOKA1Xn+Wi8+Q2"
    "I1xYSbdmVji37njftOse9iV+mpFLmsQFWiApWGLQZAFcU2QSqV2zYrt9IUmc3iuhsy8kh1"
    "LCFTzawgEKE4XBGBt02tbA2Vz0pk1ib8K4J0IT9F9urHgsmxYcbnkR2qzLTYeC0AP2J1f6"
    "zigbJdRIu5x/fHKREr0EWgWNTpYmVCIir6WBKuKZ3rE5uqq2BZyGIMf3+kZu5EXcXJRCts"
    "2chEoiYyJY9guciqdkrF+WhBbYNr2ldD91/dxUpdI7UGxh6ppNFRoDQTLmtg6d0HagsJ0v"
    "cH6oZN48pVneXqkDzQSWqQE9yJOrqhTKQ6FqxhS03dibq6naw1QjVwqBmbpqsYwe3WNB7r"
    "2EyKN1NXkaK/jkW1avT1Kq5HmLr0Zuoon3L3FkWMdTyictX+gM3diTqK1xZiiVXhO5B+V8"
    "uWm2tX0bsG445Ca4w49ChmrcmNPgptRHxogRwYRuFmpQTp72uDfm+/xPgWmg+irJbCdDtS"
    "5nkutUyVb3NsUedT5ZXL6+F4OJtPFZ4jz6w8BHPfO0uVv5lOPk2V6+vBYnJ1NbxgWfNerc"
    "cNWhjLJVZZgv3VcKyMLyJjlpgwRMIRyq2Xgw8dLwn/h9vLT4Mz8IejrdAdGfykjG7db4Co"
    "+Of4h7tsNMO7ItEM77KjGd6lohk4Q6nkZY1TSi/rMXlZZeC4DByXgeOFBDjfSZTReSZ0Ie"
    "W3nYmMKyC5WXSLIO1bKm/dm8aTxVrluv1xjQeMXlnAbV7IihnFCw73edQ3rzxH14VFhCOi"
    "8dYxVJhjqcgica/Zl8lo8+OSCGWi7UESbeldTddEoJBnYxwh6V5AdAMIr0r2lA4IDhgL3R"
    "RvSKoNxfSGPMVBlvT6OsNwLUQZe5XWjgGZXOBWL7CsBfBVLLMsZP01rLI07EjDjjTsFDPs"
    "0NUaEsW20Wab5Z2Lj+nvMvLQ0QvMxJ5wfAFjzxJiHWncDPMtJn3AM/zpAwqen+/PLS38b1"
    "cH/B4wSw1YGQAubfYYaPBZZNupde7dppzfepbD+xbz3267zr/Ctp28PqFC5iRI8PF2YXvt"
    "CgdsEZpt5ImsUlHtOELSZodfe8wPpeUsKUa3VMAqkVDX8J0Vy8PIqKyaSNXIL62aHFzEN2"
    "GoGOqx/gl9sDSNDfcaLLFpsR72fzrYfOaFTglwSJiKAlam4WyBqFFDvVNLv8Nx+R2I40ft"
    "F67CElB0zt9Qf/1UWeKm2dorS8PciPHdHUjl07YZ654ym00uhsp8OBmfAWhxVs0+uyOzwf"
    "Sn4cVgMRzP5sP5rTvCQuYjVhFVhywb24478mpyO770plhS3UPzZpjMP/N+JoxRs3Cr0eCS"
    "BVlRzYXRTK+H40+MwNx4+SovHzblWKpa5jj547vnuHv7XZECO99lF9j5LomtxuLzcDntJE"
    "rT5mNUFeRCLOttDst6m2ZZ9HVe0k5hHTCgkBgXw1g1Nhv6c+3nMjDHiDrnjG4E56UPZKX7"
    "1ydu867uXUyur2/Hw/mvC+/CPQPBRll41+0dYQjRMfQz+tPpJ3fk+nZ+q4wWnwejmzOwcW"
    "wH6os10rd07O1ofjsdLGY3k+mcUtCv4ZhoYW0N074jg9HlYDqiM1FwkKk/s7mHo8vpYMwm"
    "x7pmInp1Xw5nyvlwxF/Jy2thnb91MP5pOJ2MrwdjOjMij9g0yAYROu/ngTKafz4DawR1e8"
    "3al91eeDIB0hzVEwk+357TIc59XDhox+VvOZsNNAVHeo6+ZJgvIyQdONB5Bp3BL/OYLSfV"
    "Ujuw54wm40/+8GSf7SQXJTZU7UVZJSZJ1+bz3SZlxsdtS9GqBHhA2EnE69bNfdRKF/pNEX"
    "YR7iYK/soanhVYe401PGXsYPbu727Wkazt2Nu3tqO4vtfi/rlkyI+Idg8XRsssVI0E/sQg"
    "S2PdaPxPO/HdGf4j2mVlo4Bk7c1qxR+Whq5T7uzUANYVn+q2s1DhoF7fgWv/HSVaMCxGd+"
    "jKdseJF4OjBqTY2K5ixBRZFneyP0wX3kxdReoFKvkcDU4NB18F16A48Cp6S+YGXQU3Mx9Z"
    "pI4PYhZ5vyLPyoSaQ1cLGE/IApYB6Hd+Bhu679eWF7LrDcHiKKt9pxNW/cGxe88ll7V/Xl"
    "yf6YPsiCtvkVLAzzZQ1zNV8pDqcBp58/HY704+fgj0cfZHnio+u1ZGI0FjGnooRNYNZtDK"
    "iFoIKPIMWfWgeshgthzsmB0qFYfg/cgqvtuA+IBuNbpsJU967/J2cAYo3R2ZDpi3lQU4uX"
    "zYrc7eirZW9BrCj4KV2GULD+mqGcHbad1o2ARON+5yWcIUGoyvxHZbBnHdplB6JRsbtNhg"
    "YghCiHPzihKUHUL3IDlG4RrcU4yWWMXQxCL1JHMFUnQdWoIabf0baD6kUc2OOAkpZMBJ6Y"
    "AT/2qulC0fI5Xp8m3L5pIeySavYc8IUNIdmSKUVQgS0EZz4kqCKyCV8Ob7euPWrP0dvZ30"
    "CvUT3t7UIRa7erN2dT1Il+xUdqxYC850y8prRLa82F4ePxO5FvP4cdxtMp8QBGxkbliSsE"
    "H/nZFQHPFksuwyVu1ehyolNfjHOrRs4Brrv3W2aUt6Y2+RqcvHZkjXKtsvfdo2R+72JuPF"
    "bDgfnNFtvrCwje7I5OrKf7Rc8mftsGIenS2ZcwekldzwPeXmZjRkRmSP/o4Mxxe358qcp8"
    "r6/JKsmL35h8GFZ29mBVzYWKZYXU6Vn8dn4Anba41eLeSODH65GYx46i36skU6z779NFUu"
    "bxVO7jsK6VOqMc/YI1VnzZ6qrHz9QfQbQ2y8zraQhBRtPnyttZF4O6+CiSRO2cEY7i6ZSF"
    "gnN63SMscppSGs7avM7FoLE0FhecNsNioglRbn0tyUyh6mbZWMH4gR7RlCcDyHSxBCwBpP"
    "lMQuQvI1IxdIdSXhS9J9zRiqyLTxkun45ZJl42S1lIZpUQ2r+vPupbemV6e3xpfPSiePpQ"
    "hl5ph01jQMb46zRjoRmnYiiLlGPVh3PQcyxSyrJ0DKlL484JtO/7gwNlsq0+Z4tKIj+jtc"
    "WmpibIE0EBXqOvcgbU2Dckg6jFtvAbYtsDUMnfmhNgZBz33ARG/+KrdFn6MjS5QJUsOM0l"
    "d1XL4qWWa3URWFnmi9lBIYEHTCB3GA2lSy+Fo2pE1ZJlf7uFRXB0/PMeHSLutQvZwqV/Mz"
    "wGnvyOSGVTk0tqzCYdzZ6XZ2515W1tvddbEq4x+5gxWSBzaCYT78iXtnTXWNH9uS4sOu9C"
    "o5EnG6LqX9HThFgpcCWKhwW2UVBMRyKSovBTvbVXoeRumk57rVPk3OsKuscYxQLnKrFxkR"
    "m+WNLbbIXOQbAvPT2vPmORybPWmWx9aR5U4Mm/V10OBz6dIBCdLDwXraflj/dAzTEXQQyU"
    "c0pDocmO/aDyZ90WbBArDL4hkjlPszYfan0JU+81E6yUejKaaOyFD0w2wyzsgrdYR2Ig2r"
    "Nvgb6Ng6wizpHNQYEPmmjKTVIiFcsAmSpgxsLfAmLLqR0L12VLmIUspizyUqXchi2y+Lvy"
    "y2nc3PZbFtGSyVGSyVijkp4qSnX9ZGJoYCLleykqU7UaciUOLmaB0SQrlLbSUtb9wJO1jZ"
    "MlEBVH2opf6n+tBVjGSN4pJHERIk6DxT9vyxWdzK6l0FylojVEOV4tna66PYRYygqhoOqQ"
    "ElxZ2oSziVilGLGAsgefB634oRnRA0N+h/CuE6DWc7SntB/vbz89FqAusyMl1H0KoQ+xjI"
    "ohmRj1FZNT/uMTayUCUPHbPiGkteLcN07k2snoEnhFdrm8cirum/kGUDiwXm9cG9wQIYCV"
    "g7RDORZq8FkY+1zSoshZ0I7VRZhQdZCbvNQZFqZgGPDLvIERTtqBizd1ok6ug0O+roNBV1"
    "VLZpp2zWWS4g0mVai5AzlTD5CGm7FFVUW7LchnKUahgLKCXCAoQpzw7uzDIexihdl4Ctw8"
    "kYEUVK5iGmKWUaYn4aYkLs2z8zLpFOdJwY78yPS2+0PToEQrMGy+i1Vze7I4A3nReXsLqL"
    "FcS0aT5XS0y4Borrilto2kyrQ4/IfAY8ZPqVRZ8+bxCxz8AWmSr9h6/38c/jal2fa39PrD"
    "fSBj4gC2Cb9e0Q65CNvq2IbmkhOoTxEalfvvTN0M/RL4NlKinaROmkaJNIS6IKJKomkYtI"
    "uwRvbSI5fdtqlZUtujv5K0LeZmW+dzEZz6fKBR0w/DTmqV5eE8mFRWU2ltF1PbxczAfT68"
    "WNMuPJYBtMwUDmZrGFFs8KuxqOlVHw8RITqHufJW+OYoaCQnaCEuUxpSYgNYGWCab1awIN"
    "S7puyIRYwA3CKXLlWjsYVaDeAx/MhEcIItB8D34PcgB/B9jioiWzMbkNPVkh8kDQpNKkCg"
    "m4F4iv9U8vfSGdkFWlL0T6Qo7WF1IxtXr/pOqWuf5fJqdaWvClBV/K7VJu38OCLwN3X9ye"
    "H0VNrOskcM3VeGBibCErfjQBnxnUvep0rGUSU0DEmovYRF99KlnZ7rgUF1nZLiJdvy8iXL"
    "/Plq3fy8p2srJd1yvb6Qhq5ThGSNEBuA+wpWVP+EZ7wtOfZbH87AomDwHx4VTvN80ifGCz"
    "x9H1HKyhQObs9vx6OOd9AS3nfoNt3hdwMKKAnY8GZwDpeIXpd2R9CcOnmITPRT0Iq7hK35"
    "4WYFtvT7PLZJ6m72HvB1WomJCklV3P2lw8zkQqoggsyvo8knRda91Tf/iBj5i1hienH6pg"
    "HVLWgvZLywIxvD+8L4D3h/eZeLOPEmbjNVIfqtV8iVFK/tVm/sXXqkLLxiRdB5SZQ+uOsq"
    "hSNm+TRZVkUaVCGqx/15TuQJcilB3opNv4cOB6HLz8tk0Sym0rGyceEF7u7SyJa5RGAioD"
    "SF4wgCS1lesBuWuV8JLwRk/wbmBlN9VDdlMNBdl6sO56N9WU4F8A4kDokhAXgjgppO7RsB"
    "brNZR1jYSbXWH9GC0iherW3TvaCgmsSSXROufTjDDpLFBbHap0klrqBavF6iAeJU4mUh3W"
    "03dvnKbuRF3FSdZ0rSHOONHkMBvNUsU3FX+ubly1FSpvJi+/nRHZ/hVZNCp7sfQJCqSksr"
    "E8WpqAyBTfAxhGgUQ/eGVxCgsQViEFqGtIVsJc1NrmlUHbL+Bg2yNo+4H+3DTsxUKnfNo2"
    "xxf3bqaTm8lMGZ0FqQd3RJnPlYvP14Px/AxA24bqmtULSh6Llwl+kn7NbOi769eM3gfl+G"
    "CaUhqJU/GhlEVrJXGNER32mmkloDlW90SK2f4Wnm7mDfYTdp70yd2/3Epy06fXwxf/i6/G"
    "jM9U1fLThu2+cylih73AKuyb4hmxEYn1ibgRKVeVcM1WC90fW7qkvzvBGfjTgcTG9jO4c9"
    "680T4CuoQ2FZqwisB/A7hhnUD6AOo6QF/o/LuL+u8xr7CUTYLNBEULZDmbl74b8hQMWZOi"
    "gZoU9FevDFGmYjHFLUrfauVNuZgPfxrOf6VqGj0Vj5SJ3BEqaV9dnQH605bLO3KtjJVPA1"
    "eVczkuU+XuyFz5hZ4v+KUdSl30ZwnXTHwGEmRtXqrKiQ5N5PEajimq9VowISygbjPevU9T"
    "he35lQnZdp8NRleLqTLkxS8tpC8XFPGKtS/r3/6+BJBekkz2HyXpEvuvLXSXSVELLkVVyT"
    "4VUXcJ5gNnoLpSbJWFSFLKRai+CNKGJk0+X5/Jp1bDBG+9ITZJ+F05co0RG39QISsE7+0H"
    "qLILAY8B6MebM7hlobYGxVNsbShJL7QqWH7UQNgYURoUXprz9HMMCnzRK/YdEJB26cKtLy"
    "/MPwul82vidPIaTTXNoNymrCcqQiMBzZdLAm6+v0TStXCypCwS3VZFgrgjbYNryKuJTtdR"
    "gJPMsGWi3g0kSL9GvAKjWOKLjtgl+G3Z2MUmHFwgmO0P5iBi4hvzFvEJCtQULU5WpB/C1s"
    "0lkBLfS/P0PIlPhkRlC37dDYmSGfQNyqEu3yuJa4xIQipTkVuSirwNEgIPmFx4rADHDnHb"
    "RFIvHyxDHA2zxXb1rg3G7ZZCSSKvgVGjMy5b8ngkz8gILSphLtlcdJjbNRbybrHYAtbaeB"
    "JJqrVOLZRmTUgeQkgCA7oUZ1/6YsgTZ9milTBa+sOloVJgqOTnKA1mdkhNQNDm4I6KwTRv"
    "CwXTvM0JpnkrCKZhHKgMwgFBBxF+VwTgd9n4vhPAK8593dGXOqDqEleoIzRSBgE0qDV64k"
    "ZJYONUEtR8vTEi0u2vzUzDyY4T253qTHxz7dYVZeBKNwNX/J0uVh2nMT0p9llMdYzqUztV"
    "xzlzPzj3Oqa3sQY80pQros+7K3Clz3R05Kp3QMMrZNls8BPr6kyVvSeq822ghqgmaGzSym"
    "TTL5N5+0emRDqiZmA/zCbjjEvYEfYC07Bqg78B3VbHKDfmQMuQiDk6UjXHk+XFE2vAJkjW"
    "HHcPUhllKKTooDZUf9eEgMNV8PUlaTvo7TsS756PSa57L1yu0lWcBaSyjvNxlB9vQzZ4vf"
    "padDMe2AXVzp272wOVPr7VK1zKWoRl6scVdE+XrxGxp3O6DWyhmTbre+u1XunHDL02LAyZ"
    "r9dGxhUNzHtlAQ2pOjSpvkmxWepMVeDqJevbHasSRzXKtUF/EFgaJlgZhpYZtrf3pEUqQ/"
    "A3SSfoi9+a/Rz9tfN15wbXN6PJr25hArTZ6sazW5jgx+F49nl4cwbor7DWeHtHLoezm9v5"
    "4Axo2No6NrojM4rr4PNkdDkcfzoDFgUFsaNAV4mOZm1A+XPeCZQ/Y2+ZTPlD9hLD5E8n88"
    "+D6Rkw+DkptNRN54GXb5QmW6Tt0SLN57QVlOkEqdSlW61LS6dng6o0lyZKwhqlkYDKVPIX"
    "9MiltvKBjRTHim/0CLfM1+lmJoo1wiBrMVcfDNIki+Xp+6qbG6/KiblWltDZxEn6ZYira3"
    "epzC66h+l60VG/hdveeyY1wTZpgu6ipHAvWKzLJz6gegAti3JLpJWEuafMZsNPY1agy5+B"
    "anq359fD+ZxX7fIL7d+R6eDillfy4nabtlTxogfML5NeVH2LkEj9rbT+5m+TCvpbgrSD+l"
    "uHMx8DTlBh4ZO0Nax8O91MbV/oQoq7bGfeqzMbRNpBvsKQgk6AK41MMhu7hUaQKtnY0p4n"
    "7XktxHcfe16IOKtvuX+skV9KsyNQl2tUWd7eqagqK5LcE1s8/U/7u1ouRsYVKgvgjve7me"
    "iI7h9TnOWfObJICSoezSCDVV5aeOjnmCg7H6xyM5mwBomGod+Ri8m1b5Jk5jvPJHl1O75k"
    "0SR0bTVk3pEbZUgHbCGuZpwslqiek6cuME5K7UQK0226FqsK04XCnumC1RP27E7UIdgbl0"
    "a2W9N4zAzJDT7eKY9EBxZyw7qlm15ZwCd18z81pGKLh8zaTwbQ8HKJTETFkS0ytiwH1ESA"
    "IKQhrU//j5kc4lbO5O1wRSJNw+8SCkX+xHyzyqKc7bgD8mQid19Uc07FSTvonOqSj8I/mS"
    "XFqgSZlKlkBc4Di6nRK2V/GfUyMttxortTQE0cWVl4s1Z021x4U2GzZAm0/LOd0mwwaqco"
    "+zMrQpKI/mO1Llf4EQliCHcPl7VLjkt0lAUwawx5kJ0HBfAeuPOgDOOpdU9LjaMRjcMwV5"
    "Dgv6qERwlIJbxHEnzWhtoKUrE7LsUuet7rQXmSmLGjSAsY5f6qXsHYqvJVW/aMrGoDZ2mm"
    "cml21RziKrdpSdsj9RehkPPtIjLdUQbhi51v5WwPAQhi80MUo1wLRHRtihVvhfTKQSw/Cd"
    "jMxrCBD8gCkABuywD3FFoKwfeAZdKwYqvY9gIiLO7T2hgEPYsLtdY1sTRsHJdhgzh++8N0"
    "pJAY+JCinvigF2XJ8Rif90VifN5nx/i8T8X4SFtHC2wdXl6hSABhXt+MrLQoUZ6/9wiXIQ"
    "dR5r9NddaWvSy/voxOaSDs1WkglJasZi1ZXAcqacOK0EjrVZ71StpWXs62Eq4CfRNR12j/"
    "ANq5O1GHcM+tGxz4+fe2PfkTHSNH2G11irDDPexNiNimoKp4JWPTwJ/rq7U0BZZ+saUp6g"
    "jItTRF/Q/FLE0+BTCoXAegrrumICvVwEdsTypHLq1Gx2U1OroCWF40f+kCWDfTyc2E17Xy"
    "Z7gjyg19+hMviuVFhd+R4ZhNM7wYnNE1pjqVjVV0R66GY2VEvw8mbs7EyxfE8n9FlWY1cd"
    "IOavNHor0XCoF3t+CCNUsrY/VKkO1p92rnvVzQ7OVB4RAb6xUgDOi+Zgw556vAa6J0shxY"
    "m/mMNBP26jQTBpds+Q5jKUrZYOw48u3bYB2o114Y2Yv1mAs7318sdXirmwn97Of97YTRvP"
    "DjFOXTJpiU06AGmKqaBduKUZ4xVTZhO44mbK7pVGw1DMyquSbDwJBbsOC+4ZhUaAecjLVC"
    "s4Bf8QNYzgbYBvgLmUYfPK2x6vb7Zuale2ghoK6R+mAB6AeVZVTlr/sN0up4XFbHCmUbpK"
    "mq/SrkBm0MsS1ZvKj++DaXJ6sYgHjypkgEIh2VafLlnyX1HjfKuLTSEyOrUZtsw629py7p"
    "+eJLQhqnkoimVMgi+o2sI1ZNcrfDqI99pfbiASRt3Kg7Bfb4Md2depadYlNFIaqcX3MU2C"
    "ZulQNoQv4xF+tCESaQqw1tI+MK6UMW1hAPdiCuwnIGIFNXqBr4iIAb3A80dO9n0HgFeft0"
    "FEEryEexCiKqiTQ2JkspauY1UjM6Ms1Ippm8fJqJd7bKRiHHqGRgdwJUztRKQhqlkYDmu2"
    "oywjWrOGmKRmu2FNedokt0WxXoKRLW7t8f2kjDgI6CG2eDLas15+s7YhEyog3lipARBaxg"
    "8WRo2n68rCs1v7Low2eWps0abdIFtmxWt9iPQwT3z1QQNJjI1ueF7jMKJdczb0aniFB/sd"
    "hMbGvLssgvfQPkCY/BMqWgn22grmeKjlG6LomN704+fggERfZHnmg4u1ZGo7QsSF+0WmXl"
    "1e8OkY6Qt9nK3buYjOdT5YIO8NoEB+q93y34eni5mA+m14sbZcbjqDeYgoHMzWILLR5OzY"
    "Okg4/dyD/3syTzKmZBL2RAz7GfyxT+FupWx5dwoENSoeH2zUgZ84Pk0d+Ry9vBGdAcxFps"
    "/+/tYDZ3m2x7d7Q4G2HPTje1Zx0EX7dCKHCSVoYDt9mXi8mjgUWiRLY7N0LSgYbryaZRxb"
    "pG5bWNSl9IbWpjIc9SY2eJ8e8qeVohmVzfNq/vo+Go63K1tyIkklcW4ZUyPaVXc7d69/4o"
    "nZ6SppTpKS0L02qbplkPrLLwUqPwcmmjfLJajEpygix1uTSwAlKJ7o7OsFnBW9XawhYO32"
    "opP6gngktWZj9k9bAs5lEP2l1PvhTwzALu/VCelSgXcvCnFIACzfpcMUECXCiHOCZTNRpB"
    "Iau9NVPtTUEmVtc9cZiJ92F/V1fDcNiuIJPsn1hz/G+msUUooQrsLN6S7xe60bxTdE87S3"
    "aIRqYZK8dUmGnHalUIQUVj4clpESclHZXt6D9NuSnZuSqBsDe8g+g2YoplegMSBUT+MJuM"
    "s21bHknSlYFVG/wNdGwdsaolApeBEXNg+Jh+c638koT7YjQ5T2q8bILzcrl19UdP/vP/sD"
    "Zdbw=="
)
