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
    "quorum" SMALLINT NOT NULL,
    "trim_from" SMALLINT,
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
CREATE TABLE "panel_member" (
    "id" UUID NOT NULL PRIMARY KEY,
    "created_at" TIMESTAMPTZ NOT NULL,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "person_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "panel_member" IS 'A judge on the panel of a competition.';
CREATE TABLE "points" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "amount_hundredths" BIGINT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT
);
COMMENT ON TABLE "points" IS 'Points from beside the jury that an imported contest''s rule counts, in hundredths of a point.';
CREATE TABLE "ranking" (
    "id" UUID NOT NULL PRIMARY KEY,
    "rule" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "published_at" TIMESTAMPTZ NOT NULL,
    "published_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
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
    "assigned_at" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "application_id" UUID NOT NULL REFERENCES "application" ("id") ON DELETE RESTRICT,
    "competition_id" UUID NOT NULL REFERENCES "competition" ("id") ON DELETE RESTRICT,
    "judge_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_sheet_competi_4439a0" ON "sheet" ("competition_id", "state");
CREATE INDEX "idx_sheet_judge_i_3d7fd8" ON "sheet" ("judge_id", "id");
COMMENT ON COLUMN "sheet"."state" IS 'ASSIGNED: assigned\nSUBMITTED: submitted\nRECUSED: recused';
COMMENT ON TABLE "sheet" IS 'One judge''s score sheet for one application.';
CREATE TABLE "mark" (
    "id" UUID NOT NULL PRIMARY KEY,
    "score_hundredths" INT NOT NULL,
    "criterion_id" UUID NOT NULL REFERENCES "criterion" ("id") ON DELETE RESTRICT,
    "sheet_id" UUID NOT NULL REFERENCES "sheet" ("id") ON DELETE CASCADE
);
COMMENT ON TABLE "mark" IS 'One score on a sheet, in hundredths of a point.';
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
    "number" VARCHAR(40) NOT NULL UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "signed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organization_id" UUID NOT NULL REFERENCES "organization" ("id") ON DELETE RESTRICT,
    "award_id" UUID NOT NULL UNIQUE REFERENCES "award" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_contract_organiz_721eae" ON "contract" ("organization_id");
COMMENT ON TABLE "contract" IS 'The agreement that makes an award binding; signing it commits the money. Only ever added.';
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
COMMENT ON COLUMN "skip"."reason" IS 'NOT_ELIGIBLE: not_eligible\nNOTHING_REQUESTED: nothing_requested\nORGANIZATION_ALREADY_AWARDED: organization_already_awarded\nPLACES_EXHAUSTED: places_exhausted\nPOOL_EXHAUSTED: pool_exhausted';
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
        DROP TABLE IF EXISTS "skip" CASCADE;
        DROP TABLE IF EXISTS "contract" CASCADE;
        DROP TABLE IF EXISTS "award" CASCADE;
        DROP TABLE IF EXISTS "approval" CASCADE;
        DROP TABLE IF EXISTS "decision" CASCADE;
        DROP TABLE IF EXISTS "account" CASCADE;
        DROP TABLE IF EXISTS "mark" CASCADE;
        DROP TABLE IF EXISTS "sheet" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "ranking_place" CASCADE;
        DROP TABLE IF EXISTS "ranking" CASCADE;
        DROP TABLE IF EXISTS "points" CASCADE;
        DROP TABLE IF EXISTS "panel_member" CASCADE;
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
    "eJztfWtz4ri67l9R8WXWqWK6upNO9+z0OafKSUg3MwSygcxlTXZ5hC1AEyMztkmatdb89y"
    "3JF3yRjW1sYtz6MtMxemV4dHuvj/7dwUTbzKBjWm+UjY6d3jMiTucS/LtD4ArRf4gbdEEH"
    "rteRj9kzB84MLgRZUxUFbWe2Y0GNdTyHho3oIx3ZmoXXDjYJExgRBCzzBUCgmasVJPoleF"
    "maQMc6/T90gGPS/2NtCZwlJos3QAGOhRcLZAELzTc2ssHD/Y0y7XXBTW/Qm/YA7QJMxw/D"
    "a/rwDfsOuqnRL0GFj/O6DcF/bZDqmAvkLJFFX/r7/3QZXDr6imz/z/WTOsfI0KOI66wD/l"
    "x1tmv+7Aov+sS55W3Zj5mpmmlsVmTXfr11liYJBLCL/AIRZEEHsTc41oYhTzaG4Y2TPxju"
    "l901cb9lSEZHc7gx2PgxafcL7J51VHU4mqqT3lRVO4mx9SVC+HuPNJOweUG/qs0BWLCv8P"
    "1/nZ2dn388e3v+4YeL9x8/Xvzw9gfaln/f5Ecf/3a/zA4ttyuOWf9zfzhlX8ikk8+dmOzB"
    "31wGOtCV4oOxQx86SfRvKIIOXiEx/q5EDH/dE3nj/yM+Gj72WcPhP9iNx275HGFAMrCd9u"
    "96k6lyd8+6X9n2XwbHic5+9skZf7qNPf3Hh/8THYygE/BLf/oFsD/BP0fDHofTtJ2Fxd+4"
    "azf9Z4d9J7hxTJWYLyrUw5j4j/1HtGloWDW6R6mipfXw0L9JGdiQTGx4Nxusv2GSOYbVW0"
    "MnMKrXX5TxP87dYQoPAP+hfyfxTIJ5vYRWBpgCJOlXO8Gl0VnBr6qByMJZ0j/P3r7NQPVn"
    "ZcyBpa1iC2DofXTmfpZAmH2pYhB7EnVhfNTjIALxu1wQv8uA+F0SYnsz+xNpjotTAaDjcq"
    "Xgbti2EIX7Ig/aF+lgX6RiLdqC9yMt3ISrwvn1ZvWH9zlg/vA+FWb2URTmOd0E7CTCP05G"
    "QzHCgUBcgcGaA/4DDGwnFMkT2J8zYGVQRLQWH85/3Cm/xpG+Hoyu4qch6+AqBruF6M+2i8"
    "7uqFT7dpFqpjczlOZPIWWdPZhB7ekFWrqa+MQ8M9PaJj9ana3iTyCBCw4c+4V/dxMW8D0i"
    "ugtBqpHsN+nmMpPXodZ7DWWFAG5WU8uU2alLBGwEDSoO/jRnYAltQEwHaEs6IkgHW+R84o"
    "1MYmwBfx3gbwdzy1x5Ni41hG2wMJNWcs3vOsBE5l9LuNiyDOWw1H5zOc8u983ayw1bkxM6"
    "L7MWJP8832q0/ab7lyI9HMkTMOd81vNlcAkmX5Tvzy4+APMZWfw5bzNDc9NCgK4I5igyCX"
    "IX1nc20CAxCdagAdixIliDNb3kgMVns1OLaAKNOWvxhaXk4qvIWSX3wSMPxQ76tYWesbkR"
    "6Nrp+l5YpoVukOqtGapjLIsA7LeX4DZel+7raLU2HboTKcR+4SeQ6PhONNt3iuNAQIU7ib"
    "2H+ZSeom57V9uF4H40mYIX7Czpc/BH8D207fc/oe0fVIl1uuAJrR1AT11w9h4szY1l86N3"
    "gekGC+CCjiSLJGHHBs4LJsnD/VgvFRz2v3dszXS9V09o2/kfGZxqziGTft4HY5bbf+YLyB"
    "0xx3HDVkIBcL3mLYT27OIiT0Dj4iI9oME+i7km6fuRtba81Z8X5ZhYC9GufiLbDnREqulk"
    "BQ0j3UQLpEpZBU1zRbo79vnZxw/BHs3+yNqVJ3fKYJDU9ZcI6sgq5FYPiRzkWG8YqMf2q8"
    "9MXbAlX2ECra0YeF8ihvps6yC7VXhfeRAGeFO4r/pDZfxbAHiQgjEYDT9fCSC/+m3aU2KQ"
    "axZi8KjFE2GiksdJiDmmDnjq+TDNMf5+NGeK41DjJi3XMNSgu8fg+9Oc0Rm3a7vX1Ptivg"
    "Bz7jBriQcyXqANZmixIV1gm64hxpyn/B9P2DBsbky9mNYTtdN0E7lhD8M018wKQ8/ISlp2"
    "Nb3jAK8tg6mo8baTkW7Ciiw4B9pPRbRfv30L1d5aUnq8nUCgq6XO8rBINfM8D8xv653mZ+"
    "/ef3z/w/mH98HsDp5kTeqk7mtA21GRZRXL9otKtS+z4SLX3L3ImLsXybk7h9gopXhFBCvQ"
    "uxoGvdS7qtK77uhESdG4+Ef7dK2V3yhPcBzRfdW6BC8WdpgixPzSLITtFlx8Z9NZBont5q"
    "xSrYjlmcy2rrr0ibvAzY0DJnfTexbRth24tQFVeZAwRF7jqyou5EjPNj84z7yEutX5v/MN"
    "4bCA3UzQqML5Buv2G4JeqPr3/zvHX9Z7E9HTFSwLaXiNUTEfY0SofcnTZxd5PIy0VYY7N+"
    "ljdFNzC0UjdiIt1GdrqQIQO8Cm6GuKMpvi/jpNfLMO/t6v02xvY8T55TePuyCjYGNbtZFm"
    "IcGkvjJNA0GSsnWH5eKORypYF/TBkyN7HkejQQT7q34c3Ie7qx613fhA0EbYiZjH0UBFsY"
    "CmL3C8Cd55gdjxEnSPsYvk2kQy9hBpEkuTuC0m8WkFI46LPv2B+ogYW29inIiV7M3hzGJd"
    "m2dvFR7ykJh0gkgnSJoTZEL/g/RbzH+3yBUSatDd4xCxeVP6cq9tnvodkxtBvpPC+4t31A"
    "WQBYJ4tOhlyRwZ7r/XG4f+EBYFYhUAhP6wrltlo1vmeo10YelOTa+R/pDT8oe8Zk7b68b7"
    "6g828f8XANdv3wrj/AgZgzb+V9EqI0/ieEZLSyLWIdCX8OziQyGbPJBon+u0+tzMFdIxLE"
    "w5EZVq4QZSywYtzcd09NtlPtZlXoTcaOu1gTXIcA70/djB5HUxImhq0v+MkQFTGHlC9cm7"
    "bn2L4yQN091Tf0KVqOVe46n5hEgnpZTb/7i7r5J7jamB4rfMEateI8s2yXc2oOovL61aW+"
    "bCgiubfktoWeYL0lnEmFfT2F1gL80XamARDXnVWNR4gowQYSmKTlfbubS/Tsv+kjZCvQFS"
    "vs7VooXCUanWWbs1VBTx3SkJcXoFzE5CMksdUAEjVdgyQ9EklTXVJR4eZvR1jWl3JYY5Ki"
    "mHudHDbKFnevKUWc1RSRnfavIouxp/QbbhiFCVandzB3aPWp2w6eMIJ+G9pbYCXpCfkFsd"
    "2qffBKaRTvn2xX3Q12kim7C86WMLvgQGYHRm0X/oyEBuQta1MrlWbnqdv18vIx2tZvTrLf"
    "G6k5KXvmvQ3ZedHm261+7/xeVcceEB2Ga8KZCa3tYCEvwv7pJJ2vN5hYScK7tpG25/GPuK"
    "tODrzig3Rc4+Zlv2yGaV2Geip7Yn22RrvjP6ZdgbXwLzhX6bR9K76U9H9E+kYzp2j+Tnfu"
    "8X9vEzRh6bUnHXfi7PfoZjX/r1v1W/fnjUw3tmQeVKICpVrDijodRapdZ6Ulpr2uZQDcKj"
    "WI8txVmwNTbMRmDxVHoYDzB56oiNhHCLfVaCSahWThurht86L9PzbAtYAazL2mEjh8Xl1t"
    "C2X0xL5wG7S55qickzdjicjLYZAqr0euZCl5oJ9AHdL5CTSvVc/VtkyPC0DI71xqIShaKG"
    "IZEmmxqNqYmSUcOjRA2lnVZm62iSXSaDV3KY/WHe2KWWckhMhq2aPL7SASAdAA0yTJsctv"
    "LAF1uju5HJNER3kyFX2SDUNHNDnDfgF4+wKGQWegV83CZEOr8PILiey1whdjeXsEawij6l"
    "dXla1iXySbzyWj2BQBstyzqYkWTKb70pv/4WVchBEpJpH/dGLTAbpgbTIt9ikHcSR2Tn+d"
    "dS/QKJXdcmXHcoG9v0O6/cd4pjF/uopxLikoGqAAOVjm0GQBnDNiYqjdsmG7fSFZm+xbU3"
    "ZeSZ2ljCTTWVQSAkcTwSgXd1jWwFzGcFKmtj8RVBuZBfInv7U87i2F3F54ktqtSy2CgXgJ"
    "+xejhW0UTZNqLFwuOH4xTLFWgjUCzrVF1YkIhIHwvCNaZ9fWZdtRUsG9lswz8cqYnbUVtx"
    "stAC2w6ykOgSmYJLsFhmVTO14my0oL7CFc2rvvuv9mKlLZFWwcYeYtJoKVC6BecVbOntB8"
    "rezCpbfu1Haw0JMg4H6p5142qhrT0DIXminVSgVbkdtXRCWUjb2LCCKTV2O2rrdLKXCFWw"
    "n09YN23FCK7XlvlcxWRSvJ7aihT9dSwHWKev13A1Z9+N11NbIXMnF4WMXRBF1dDDEZu6Hb"
    "V0Y19DLLHKfQjS72o7cnLt4wisMU1r57wSZ2pFnFuZyVo7lxpvmqNkiEm4RTwBW8DSpN/b"
    "Z2RfQ+tJVASUW24PwwAvPZfMAk1OxWo9s4Byc9cf9ifTscIpBZhTjGCeqsCYBe7Ho89j5e"
    "6up45ub/vXjGTAo8ZcIdWcz7HG+Ahu+0NleB1qM8eEIbJroTx4lAVw43EW/Phw87l3Cf7c"
    "6Av0SHo/K4MH9xsgqv9t/MVdNPnjPE/yx3l68sd5IvmDbyilgtJRSRmUPqWgtMyzl3n2Ms"
    "8+lwLnx9RSLurZRdyyb+kJtcuhudl0iiD9e6pvzSzzxWY3C7vXCZtPGH1nA/euR8b9FOVn"
    "7vIkeU7UR8eFJdAjovObdqgyxyq3RepevS+TyfmnpRHKuuSj1CXTs5qOicAgT8c4JNK+/P"
    "EaEF4UvII7EDhi6nhde0PcbMhnN2QZDpIB7dvMWrYR3djL3IQZiMkBbvQAS+qEb2KYJe/3"
    "tzDK0rEjHTvSsZPPsUNHq08Ux0GrdVp0Ltqmu8/JQ1urmKk9u/Y5nD1ziA2kczfM95h0AS"
    "dEoA8oeD49Ave08L9dG/ATYJ4asDABnDvsMdDhVuTbqbTv/a6c31neI7vmmf92xw3+5fbt"
    "ZF2rKtycBPVQ3ixsrl/hiDeqpjt5QqOU1zoOiTQ54Ncc90NhPUuq0Q1VsArUH9Z8ZkXKVl"
    "KIaGOVLdlMtPHGeWITpoahEbluogvmlrniUYM5tmwHYPLXBltbzgtLwIbsKnfAwjI3ayC6"
    "16LarmXc4bTiDmTjp+3nJq0JJFoXb6ieblYyAtVLVTM3rZUY3/2JVL5sk7HuKJPJ6LqvTP"
    "uj4SWANt+q2WePZNIb/9y/7qn94WTanz64LWxkPWMNUXPIdrCzcVvejh6GN14Xc2p76F4P"
    "o+kXfv0L26hZutWgd8OSrKjlwmTGd/3hZyZgrbyClddPm9rYmlZkOfnt2xe4e/dDDmzf/Z"
    "DOR/RDHFud5efhYtZJWKbJy6hJWxZ9nVe1k9sGDCQkxvkw1szViv5cZ1sE5ohQ64LR9Ry/"
    "PpClzl9fuMmzunM9urt7GPanv6negXsJgomiesftI2EI0Tb0M/rT6SeP5O5h+qAM1C+9wf"
    "0lWG2cDTTUJTLWtO3DYPow7qmT+9F4SiXo19hYSLXXpuU8kt7gpjce0J4oOMgytqzv/uBm"
    "3BuyzrGhW4ge3Tf9iXLVH/BXcjYybPC39oY/98ej4V1vSHtG5BlbJlkhQvv90lMG0y+XYI"
    "mg4SzZbW8P155OgPSN5qkEXx6uaJPNLKocNOPwtzerFbQES3qKvqa4L0MiLVjQWQ6d3q/T"
    "iC8ncQN54M8ZjIaf/ebxa8njuyhxoOaoRY2YuFyT13eTdlMftzVFqxTggWArEa/aNvdRK8"
    "yLnBBsI9x18CNLytMSW3uFlKcydzB99re36khSYXYOpcIU06Gps23BlB+R7AEhjIZ5qGpJ"
    "/IlAlsS61vyfZuK7N/1HNMsiWUBjuqWM+9fTrDQgyVVajv1hbhoG3Z43FYB1y7t6aC1UOO"
    "A3PDJX4kmiBXd0dMfmtjtNvBgcFSDF2rYVI2bJssSTw2G69npqK1KvQOVzMjjVnH0VHIPi"
    "zKvwKZmZdRWczLxlHiIfxFzyPiXPwoL6ho4WMF+QDWwT0O+8BSs675e2l7PrNcHiNKtDux"
    "PS/uDIueeKS/KfVzdouiA95cobpATwkxU0jFSbfCd1PJO8/oTs87OPHwKDnP2RZYtP7pTB"
    "QHCRD10UIvcG82ilpC0EElmerGpQPWY2WwZ2zBGVSETwfmSZ4G0gfMS4Gh22giu9c/PQuw"
    "RU7pGMeyzcyjKc3H3YZbNvxDVg9BjCz4KR2OcM38mV84I3071Rsw+cTtz5vIAvNGhfattt"
    "GMRV+0LpkWyukLrCxBTkEGcWFsUkW4TuUYqMdmMwoxjNsYahhUXmSeoIJORaNAQVOvtX0H"
    "pKopqecrKTkBknhTNO/KO5VLl8RFTWyzetnEuGJOs8hj0nQMF4ZEJQ0hDEoA0XxRUEVyAq"
    "4c0O9ka9WYdHelsZFerGwr2JRSxmfEib1dUgXfBmt1PFWrCmG8avEZryYn95dE1kesyjy3"
    "G/y3xEEHCQtWJVwib9d0pFcSiSycrLGN29ATUqavKPDWg7wHXWf79ZJz3ptb1F1i6fmiNd"
    "L+2/9GWbnLrbGQ3VSX/au6TTXLWxgx7J6PbWfzSf82fN8GKenC+Z7w5ILzjhO8r9/aDPnM"
    "ie/CPpD68frpQpr5X190uyYP7mH3vXnr+ZMbiwtsywuhkrvwwvwQt2ljo9Wsgj6f163xvw"
    "2lv0dY0MXn77eazcPChc3A8U0qfUYp6wR5rBrnsqM/LVZ9GvTLHzOt1DspNo8uJrrI/Em3"
    "klXCRRyRYmcbfJRcLuctNLDXNUUjrCmj7KzK+lWggK+Q3Tt1GBqPQ4F95Nqe5hOXbB/IGI"
    "0IEpBKezuAQpBOzmiYLYhUS+ZeQCra4gfHG5bxlDDVkOnjMbv1i1bFSsEm6YBpFYVV94L6"
    "M1nSqjNb5+Vrh6LCEoS8dksKZmeDOCNTKIUHcQQbxrVIN124sgE5tl0TiNLOlrRvnHtbla"
    "U502I6IVbtHdE9LSYm1zlIFo0DB4BGltmXSHpM249xZgxwZr0zRYHGplErTtAqZ681e5d/"
    "RtDGSLKkEq6FHGqk4rVvX6PLuvnZlZs5FC17RRyAwMBFoIbz3ElZJ/7ei+ycUhQdXF0Qt0"
    "LDh3ioZUb8bK7fQScNlHMrpnRIfmmpEcRsOd7uXuPM7Krnd3g6zK8CceYoXkibVgmPd/5v"
    "FZS1vi56YU+bBDvUyVRFSuTYV/Ry6S4GQAqgbXZUZBICyHovRQsLVd5trDsJyMXTc6qsk3"
    "7DJjHBGUg9zoQUbEYZVj6hpZarYrMLuwPauf422zZ/XusVXUuRPTYVc76HBbmDwgJno8WC"
    "+aD+tfG9PaCC4RyUZ0J3U8MM+bDyZ90UplKdhF8YwIHq0S9QSmJ/NjU+QKL/mwnNxGwzWm"
    "G5Gf6MfJaJhSWLoRuol0rDngP8DA9gmWSWegxoDI9mTEnRYx3YJ1EPdkYFvFqx3rRsz02k"
    "NzEZaUdM8FqC4k3fbr4i/pttP3c0m3LbOlUrOlEkkneaL09Ms6yMJQsMsVpLJ0O2pVCkrU"
    "G21AQujuUhmn5b3bYQupLWMUoNpTJQSg2lNbMZIkxQWXIiRIcPdM0fXHenGp1dsKlL1EqA"
    "Ka4snSu0mxjRhBTTM3pAKUFLejtuLkeZwPhqlH+9m2CaRCmXzx3CbvkmAxoiOCpib9Ty5c"
    "h+H+TtKxkj3/WLZCdWiNd721ECu/yrEisG5C3bUErRIZtYGBk5JPGzaAsrNpIy1z8cMYmF"
    "G2zDkHi7WZWVi7BC8IL5YOz3Bd0n8h2wE2S/fsgpnJ0mIJWG6IbiHdWQryaSvrVUiwHksY"
    "1hhviORXb3KqrZZKC5PibDsBKpiSeaAXeTLZLtIz2S4SmWxF74KVd8AWS7J1Ny11tzMV8C"
    "MKZduUqVZZCeaK7ijlMBZISoQFCNM9Ozgzi4Stw3JtAraKyHVIFSlY3ZqUlMWt2cWtMbXv"
    "8HrLWJHaaWK8t+oyOdHKl10yHvUKbpz02NhbAnjd1ZaxUI7YQEzGezKtxFi8Kb+tuIaWw6"
    "w69IysLeBp+N/Z9Ol2hYhzCdbI0ug/fLuPfx4167rc+nthN26t4BOyAXbYbTBiG7LWt+Wx"
    "LW1Em7B9RNqXr30ydDPsy2CYCqo2YTmp2sRK3agBicpp5CLRNsFbmUpO37ZYpNUg7y8oDI"
    "k32ZjvXI+G07FyTRv0Pw95+aB3NalqU52NVQne9W/UaW98p94rE15guMIUDGSt1DW0eaXh"
    "bX+oDIKP55hAw/ssfnLkcxTk8hMUIF2VloC0BBqmmFZvCdSs6bp5OGIFN8jRydRrnaBVDh"
    "YR3pgpjxCEoPkE/gjqSv8A2OaqJfMxudfEMnr7QNGk2qQGCZgJ1Nfqu5exkFboqjIWImMh"
    "JxsLKVmuf3ihfsNC/69Tpy89+NKDL/V2qbcf4MGX2eCv7s8Poya2dWK4Zlo8MNY2lxc/TO"
    "rAHOoe5yG7iIsZIGLLReyiL9/Vfr7EhHlDZz9t8nuC55Y9l1ZOk6wcSa4YUcbf59HF36er"
    "4u8luaIkV2w7uaKBoF5sz9hJtADuI0zpGcVjjjUMxcU2qQZkQq5FNnxlwTyLBZNtxhFQwk"
    "MiED6epf62XoSP7CU5uYsvK+BonTxc3fWn/HJKezNbYYdfTtkbUMCuBr1LgAy8wPQ7sssx"
    "d08x2T0XXYRZJrL67iLHtvXuIp2p9SJ5Dns/qARrR1xWXr3XZP5CC2mIIqAWDZHE5Sq5P+"
    "q1T6ea8xV8zOwlPLv4UAbtnWT78P7wPgfeH96n4s0+ivmZl0h7Ksc8FJGUO1iTdzA+ViVu"
    "Do3LtcCcObb1KKm90vc2Se0lqb1y2bD+WVP4IsSEoLwIUcaZjweut4MXn7ZxQTlt5f2dR4"
    "R3558oPHUFonLyxssrINWqi8EalpHTVebzHD+fZ0x14nH/etpJzuVqUG4b3WUc3/ASzoGs"
    "vDS5pkuTxXCHz61q4G77vcmCkz4HzjuLTKKca1eOW7B5MA7MB4lxLozj5lYKxnkyWefYqI"
    "AwNJRqeYuNU3TupaaxRhI/NvoCCRyjBdG64t0MMGktUGsDarSTSgjYtXwcoKeJk4mroDW+"
    "D7ppI0gW0jbsKvmDYRq7HbUVJ8kkXkEhQuxm3XQ0C7HzKn5f7VBIotPuCa8rgmniddUSlA"
    "4qauF61N7CFl/bylvcos59gRyV/awtLzohINTFJwB32XHhD76zuYQNCCOaAtoSkoWwpL+y"
    "fvPUvsQqe2SNy8ETveIalyf6c5Ow58sz9WWbXIzRuR+P7kcTZXAZlHU9EmU6Va6/3PWG00"
    "sAHQdqS8bFFl8rr5MpKlNA0qFvbwpI+JAotg8mJWXEJ5FMT7dovWhoMix03GOmkYBmhNBi"
    "h/zhLsR21mR3Y47E5Mo9nMoqPumT4+GbBPlHY8J7KutZbMJ03x+dCC/2PP7cQ+vnQ05IsZ"
    "UR9VJmGhiuX1Q1/LaF70txO7gEf20gcbCzBY+bt2/1j4COoUO1Jqwh8P8AXLG7u7oAGgZA"
    "X2n/+29MOaBfIU9YbJ8JGGEkV9hrHw5ZFoYk/KmB8If+6oUpquvOZ7mF5RttvSnX0/7P/e"
    "lv1E6jq+KZbiKPhKrat7eXgP60+fyR3ClD5XPPteXcHZfZco9kqvxK1xf82gyrLvyzhGMm"
    "XgMxsSYPVf5lcATWA3NjiYi0c5bPBtJNxrvzeaywOb+wIJvuk97gVh0rfc4sbCNjrlLESx"
    "ILVz/9fQ0gOSSp239YpE3bf2VlDkyLUrkWVaZWXyTdJpiPXK/varFlBiIuKQeh/CBIJ5r0"
    "+Xx7Pp9KHRO7S5LFfonIJcq5456Rq5z3OyimSwQMaDvA2hBCpYArDxb4GRHGyheNXeZg+a"
    "ukx/0Bz1TPQ1Mr55rgnavY38CHtICiGbRv08l7kJaZ2PbLeaAzK2uKu6EPrKtpwkyvhyX3"
    "0C2fX2Un3u39W+4yN/qV3yiX45nflQ3oFgsBT5nrRi87c3denpkpdjAXlD9gz5be4te4BY"
    "19/ZI3dglE5Z4uIkiwsEO1seKqSExO2kiJ6+bohlQ0zyAkIwHNNjptPzn6cHOzbXnWcU0i"
    "PK3EOoRwR6gG3Otwdy0FOL4ZFq4Cq9mQv4cEGXeI85GLlbtwi3063pq1VVe7xjkSmP9k4X"
    "+mqbFcAN5BDkM9v5jU7E5Ls5OJrekKXnsTW5vq+GrGKXOgvrnmpdYFcY0ISUglO8zx/Vhi"
    "IoJ1QBxwOMy5SQhOFeHIKm6c7unVjafonbuq8kyd04LkibZTWTl73qo5Eitd47KXXJXkya"
    "We+xDaVKGcs75osy77EzvsHlt7ab6wv4nOdE76B0sp27qORlugrNb+ujw1dh5Ona4LGfu/"
    "rLNrmvbrj0xOX6bfXPovBf5LvrSSYKYzUwcCTU7oq2KC1kJKzXepJNzpWauBQCvgjuZGnu"
    "dJVz1Pz1Y9TyarphBHZGfH76TatEVUkRsvs8BqtDh9nawYsFEpCWq2zRnS5w43hMa7zk4T"
    "272WUHRy5bAzZepiHamLTTA7zeA4EVidAUtXdqBj12yvtel2SQ07cwVmyMY64pbfnxtrS/"
    "8BHZZUiFdr02KUKhRfB9kONRKtjYHonxsqWyT5pfa3yYDKaZmU/P8F1HK/fQu18lqqyLzK"
    "jKxcpByFHe3NR5LVHU0YDFndIVWk/CqSbw6IdaSQsZDHM59PS2KlF+vNzMD2kiomnmgipa"
    "PLb2zlGg3XWJhPHAIdL6gWwxq/MA0HO+AF2mAFqe7D9CBxnUedL5M60mnpSGx4k7D/OBkN"
    "UzwVXvt4kgnWHPAfQKfVKZ7XGdAyJLIdxnHfcGwMWAdxh7G7kIqopjuJFiqn1d/DGuxwJZ"
    "Kp4rItTKc6kfQpH5PM/KndcBW+XEsgKi/XOo0LDZtQrFatRRGejNWYFG2/Z0SwfA+4aUTe"
    "CVGEol4WsR4j+a9ay9a7XiLFst1dPpFt2Yba5S1x+M4GOtIMaLl+97nBjAVuYJoERTnWqU"
    "25NOkPAnPTAgvT1FMLIA7uVFqqp2Wptp6IvXd3Pxj95hL1odXaMLcuUd9P/eHkS//+EtBf"
    "YS/x+pHc9Cf3D9PeJdCxvd446JFMKK69L6PBTX/4+RLYFBTEpjwdJdp6rNxO+XPdgnOHP2"
    "NvGY35Q/YS0+JPR9MvvfElMPl6yDXUdfOiWQgKU57TU9l2Escb7M4rrKRaMtn8HbWE2RwT"
    "lVZzo61mGSuq0Wjm+klBWMMyElAZfHvN4FtiLh/ZH3GqAIfXcNPimi6dg9j2C6geMi2/gF"
    "siH42Rb6S5BT5cmNtfMetMzGFURDhPBVDMSUEnKx0Y2ur33fyWFUGvc2xmMB3xUUrgnpOj"
    "2hc+ohUAbZvuiUgvCHNHmUz6n4eMl9rvgRp0D1d3/emUk1X7t849knHv+oETWHM3TFPIq+"
    "nq8q8Hy2ulhUSkmVbYTPOnSQkzLSYqzbRGm2nB0i8x0nHZCoa6mYGiVoz0M1WOhfZMavps"
    "SOJ4SbPvahrKqitgpX/jG0wKaAW40nkkCWsa6NsoRVgjHXXSUddEgA9y1O0gZ7zeh+cL+R"
    "TiLcFakCxUqSNT0XitZkfsyvQ/7e67eyPULhdpktvev7jTQHQCWZ+iRRNgCW3uoaSNENSW"
    "LF6ve+RFxNgCdk6xDDOwMp8RwI4NZtBgi1HMm1T7G2UCzGn5Q1ufAHP7MLxh+Sd05HRkPZ"
    "L70WhwSSexaTyS69Gd7w9lvkPPH3qv9OmDNcTlPKF5amLfpZfEvktUxHrLq8w1ZwnR4xn1"
    "b2taBq9TBiutU2lMNUwnKm1M5Upc9w75gxXRe7ejFuFeuy66Xlvmc2pOdfDxXm003DBXdN"
    "1lN/3OBr6oW8KrIw3bPOfZeTGBjudzZCGqRK6RuWZlvBYCBCEdUSWRIMy0PpdE3jLpLEKW"
    "OBhf47ukCnpaKqg7A8oFHqOiMvDY6HCUv7gLalAxMak+ST76I2uk/gysRh29CfV2muju1U"
    "VjS3b/VUiShb4tLPQK6yVNd+Wf7VVcg1Z7tdZfGGVMLH+TUbzz22U/8U8oWMC0FpDgf7kf"
    "M0emPz+TumklPebJHg33oMo80aYppZI5vsK8GZeTr4T/Mi7ZJniP7MGUynctynd8Gy8ArU"
    "BUwnsiKXdNoISQNs5p2Tjh9V4NyqNYjy1FWrBRVmD15MwoK842c2A+WRO2lpo4V9Ppfohr"
    "6CWVQ0/UH4VcMafrUHcnWXwgjjkVs8MDEMSmeBijTGs8PDb5aGchPXQQK8RyCfJX8AnZjC"
    "af2/VgRqGlEHwCrGSI0cRix0u+sHkoZ0VN7O0bwO5lBeiZmtpQ15GAsafWN0kD/uQNeLLx"
    "b81OpjaJgd9JVJPQ9KobeTQp6X2epKT36UlJ79No+qVN/5o2vVd1KVJbWNw0pYQvLJQVMT"
    "3BYchAlEVA40ld8m701Pnc3rvRpcemXo8N1/QL+mpCMtJLk+WlkT6EV/Qh7IaBvopoS3R4"
    "euTU7ahFwGfy+gah3YN9LH5Hp7gl7PeuhPbDQ/wq1DK2BLzfpZwqPb+vb9ajEvi0xR6VsM"
    "s706MS9rTn86j4EsDkbgrDcD0cduKKnU/AxZ3nKISei90n1XQr021PyzFycgxYXnJ3YQas"
    "+/HofsSJrfweHolyT5/+zFmxvNThR9Ifsm76171LOsbUbHCwhh7JbX+oDOj3wcRNoX99Ri"
    "x2mYBI5Uj1tOwESvlYGraTV52V4mCkzqiZ+6QW54MWyUrKscKUY/66LHOhUlS0hS6YE3G5"
    "5Mr8dzdVlV3oV8RVGRM70FnZsP2smK/Sg2JDHGyUgDCQkxiqGqSHtA4t9YlOV8G2f2WaBo"
    "IkE89kHzFgZ7STVuF5NRoNItvNVT++wz/cXfWoTsP3GdoIOylhC65Tldjzw3KSeLDJ+70k"
    "HqxUVQ2UneK3ESYkZcDiRKgdmuCprDZ4EZqM1cQu2l/plVi+BwQt/Er7w6MWYQ6CliCfjG"
    "FWAFPZIMUpYGQ/4fXhEE1oL21CKCv4JS+1PJFLLd1QlzjKE4TBMkM8QeAt57Um5saipg3g"
    "Ypfgj3CK3B+cZ88GM+S8IBRQ+PEgDatGDYdj9mfN1v62gheneKMq02dfRwv+hnkBGQ+gys"
    "kBb1w6QJUzBOqMFXA4HSvXVNS7QMVPgVf9e1Tox8PrLz3VZQr0kkHUsoyBZ3mSc8/Sk3PP"
    "ZHJuE5NzS7AZyVBG811bK7QyxRujeFD99k3eDEtWFZy9zbdzZW1dib2rqe6Y5i6hAr4u/6"
    "gqBmxU6gBQ4x73JtggB3sPPd2g6FyNiElMM9yGkg9W8sE2GPc9Pp+0yuYyDp/SZc1N2BRy"
    "TNjInpjjehJnlz1/KLj5E/FPEtvoEX4MJ5q/0MVutNA2kOlIW4fa5XKl2VjnN1dA4vu3IL"
    "uxgm6Dzwi41i3Q0cyvAff8W13aiqAF5K24n8tCOmuDHbEPrZ7X5HGeeV3JivPGucyk16UJ"
    "Xpfd8iiwAqJS0myMgcq3uIKQhmUkoNkWTkqdVhnbJm+ZVkNx3avIhKdVnssCd1dyHY5t6B"
    "6wlqIb3QebRi3MkwXE+qSfR5CpTNp+o/2XswFG6Ir0CAsw5xiimpkNiOlWyrm3or0st5/A"
    "E1o7YIa4Xsg1Pp5CIriErcqe8+iLYZo6qTA2SmGUHMOSY7hVyjed+qWGIConB+CAARBXMu"
    "bL23iNWsYSmRvss96A4nE16NEOTEdFBl5g+iUeCf3sS3/4WR33/vuBKiwse4M2WNKRUi1E"
    "v5XNb3gcjT8rw/4/lWl/NFSVwbin3PymKr8oY54MEqEKgQZjQtqq/NTlt0MOlOveRO39+k"
    "V5cF/gltmq6OsSbtz+eW5JuAVLLwk+j+sEeUKt53kirefpgdbzRJxV8oFLwurmQ5thNEvC"
    "6joIq4sYd5JB+RBTuwIG5eImtB/mElvRoSBYpiEdirvlvFkSWo7PKuMG+b6z6cMt4+69BM"
    "HJ3A1YObj5yxIqwWxLrV4LIe8KyJTbJKvtP49dHTChMLu6CyQfcANOi26GsW2zSeBtPFHo"
    "JytoGKm2SViuTZbJ+dnHD4Etwv7Isj4md8pgIKBQsfBikUayvN/eCIk32uDYnxB+179Rp7"
    "3xnXqvTDjj0ApTMJC1UtfQ5sRDnE4o+NitZHc/K2MOyJTxVprvp0fNZUBCSjBzDZTh0DOd"
    "CV9ANw/UlNc31IIPWe4hi13E2+VWX5Stuqien4t+/RKkFjspSWnR5Lx/Nk5Z7rX00W0VRd"
    "gRKgCCZV9iNcVl5Zpq8prC5NnEIpU8fUGFRORqyreanI1FSnAcJgRbgHfW4qmD4NBXVkrs"
    "ZDFRuZE1eSNjSmgZEsudmBzfJo/vs7nRlsVukwqJtGDjPMJBJTnjOpUmxPjnR2HOuKRkhe"
    "WJzd2UTqnos2nusmpglTcz1Qov1zaKM0hGpOROkOarKAysQFSiu6cQPK2YtlwVeO5y2obu"
    "BzVU1Mr7xWq/Xyxt+6gG7tyUqM3cMPbiLNg185QB7VRaCXPO7KSYDZADZU9VkAjnQTiqV9"
    "VbaiVvhKvnRjgFWVhbdsTJdN6H3T25dHDXbF8qXfpPrPgOtlSPi1BNFThbvCFvbJJmNc6W"
    "9GSzVF9Whr8w1ZnVqGSosh7DizzpFrRVusfwIpFwwdZVAYS95i1E910uf+y7DH/sOxERH3"
    "GQqHT6x8lomO7g8kTi8QysOeA/wMD2CdtbInAZGNlhw3iEsBs1e1kHVyK795hl1n//LzZf"
    "n24="
)
