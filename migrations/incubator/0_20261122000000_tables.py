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
        DROP TABLE IF EXISTS "session" CASCADE;
        DROP TABLE IF EXISTS "role_grant" CASCADE;
        DROP TABLE IF EXISTS "one_time_link" CASCADE;
        DROP TABLE IF EXISTS "api_token" CASCADE;
        DROP TABLE IF EXISTS "person" CASCADE;
        DROP TABLE IF EXISTS "attempt" CASCADE;
        DROP TABLE IF EXISTS "stored_file" CASCADE;
        DROP TABLE IF EXISTS "mail" CASCADE;
        DROP TABLE IF EXISTS "job_attempt" CASCADE;
        DROP TABLE IF EXISTS "idempotent_answer" CASCADE;
        DROP TABLE IF EXISTS "audit_seal" CASCADE;
        DROP TABLE IF EXISTS "audit_pending" CASCADE;
        DROP TABLE IF EXISTS "audit_event" CASCADE;"""


MODELS_STATE = (
    "eJztXWtz2za6/isYf8meGTWT2HGSdc45M7QtJ2plyUeSm3brHRYiIQk1BaokZUe72/9+AP"
    "AiXkCKpEiZYvCljSm8oPTg9l4f/PsEE209hY5pvVbWOna6T4g4Jxfg3ycELhH9h7hBB5zA"
    "1SryMXvmwKnBhSBrqqKg7dR2LKixjmfQsBF9pCNbs/DKwSZhAkOCgGU+Awg0c7mERL8Azw"
    "sT6Fin/4cOcEz6f6wtgLPAZP4aKMCx8HyOLGCh2dpGNri/u1Ym3Q647va7ky6gXYDJ6H5w"
    "RR++Zt9BNzX6JajwYV63JvjPNVIdc46cBbLoS3/7Z4fBpaNvyPb/XD2qM4wMPYq4zjrgz1"
    "Vns+LPLvG8R5wb3pb9mKmqmcZ6SbbtVxtnYZJAALvIzxFBFnQQe4NjrRnyZG0Y3jj5g+F+"
    "2W0T91uGZHQ0g2uDjR+Tdr/A9tmJqg6GE3XcnajqSWJsfYkQ/t4jzSRsXtCvanMA5uwr/P"
    "D309Ozsw+nb87efzx/9+HD+cc3H2lb/n2TH334y/0yW7Tcrjhmvc+9wYR9IZNOPndisgd/"
    "cRnoQFeKD8YWfegk0b+mCDp4icT4uxIx/HVP5LX/j/ho+NhnDYf/YDse2+VzgAHJwHbSu+"
    "2OJ8rtHet+adt/GhwnOvvZJ6f86Sb29G/v/ys6GEEn4Gtv8gWwP8E/hoMuh9O0nbnF37ht"
    "N/nHCftOcO2YKjGfVaiHMfEf+49o09CwanSPUkVL6/6+d50ysCGZ2PCu11h/zSRzDKu3ho"
    "5gVK++KKO/nbnDFB4A/kP/SuKZBPNqAa0MMAVI0q92hEvjZAm/qQYic2dB/zw9f5eB6s/K"
    "iANLW8UWwMD76NT9LIEw+1LFIPYk6sL4oMdBBOK3b97kgJi2SoWYfxaF2F5P/0Ca4+JUAO"
    "i4XCm4G7YtROE+z4P2eTrY56lYi7bg3UgLN+GqcH65Wf0+z77xPn3beJ/YNWZ0E7CTCP84"
    "Hg7ECAcCcQUGaw74DzCwnVAkj2B/zoCVQRHRWnw4/3ar/BJH+qo/vIyfhqyDyxjsFqI/2y"
    "46u6NS7dtFqpnezFCaPYaUdfZgCrXHZ2jpauIT89RMa5v8aHm6jD+BBM45cOwX/tVJWMB3"
    "iOguBKlGst+kk8tMXoVa7zSUFQK4WU0tU2anLhCwETSoOPjDnIIFtAExHaAt6IggHWyQ84"
    "k3MomxAfx1gL8dzCxz6dm41BC2wdxMWsk1v2sPE5l/LeFiyzKUw1K7zeU8u9x3ay83bE2O"
    "6bzMWpD883yr0fab7l6K9HAkj8Cc8VnPl8EFGH9Rfjg9fw/MJ2Tx57zNFM1MCwG6IpijyC"
    "TIXVivbKBBYhKsQQOwY0WwBmt6yR6Lz2anFtEEGnPW4gtLycVXkbNK7oMHHoot9CsLPWFz"
    "LdC10/W9sEwL3SDVWzNUx1gUAdhvL8FtvC7d09FyZTp0J1KI/cxPINHxnWi26xTHgYAKtx"
    "I7D/MJPUXd9q62C8HdcDwBz9hZ0Ofg9+B7aJsffkKb36kS63TAI1o5gJ664PQdWJhry+ZH"
    "7xzTDRbAOR1JFknCjg2cZ0ySh/uhXio47H87sTXT9V49os3JP2VwqjmHTPp5H4xZbv+ZLy"
    "B3xBzHDVsJBcD1mrcQ2tPz81wBjfOMgMZ5wjVJ34+sleWt/rwox8RaiHb1E9l2oCNSTcdL"
    "aBjpJlogVcoqaJor0t2xz04/vA/2aPZH1q48vlX6/aSuv0BQR1Yht3pIZC/HesNAPbRffW"
    "rqgi35EhNobcTA+xIx1KcbB9mtwvvSgzDAm8J92Rsoo18DwIMUjP5w8PlSAPnlr5OuEoNc"
    "sxCDRy2eCBOVPExCzCF1wGPPh2mO8fejOVUchxo3abmGoQadHQbfH+aUzrht252m3hfzGZ"
    "gzh1lLPJDxDG0wRfM16QDbdA0x5jzl/3jEhmFzY+rZtB6pnaabyA17GKa5YlYYekJW0rKr"
    "6R17eG0ZTEWNt62MdBNWZME50H4sov367Vuo9taS0uPtBAJdLXWWh0Wqmed5YH5T7zQ/ff"
    "vuw7uPZ+/fBbM7eJI1qZO6rwFtR0WWVSzbLyrVvsyG81xz9zxj7p4n5+4MYqOU4hURrEDv"
    "ahj0Uu+qSu+6pRMlRePiH+3StZZ+ozzBcUT3VesCPFvYYYoQ80uzELZbcPHKprMMEtvNWa"
    "VaEcszmW5cdekTd4GbaweMbyd3LKJtO3BjA6ryIGGIvMZXVVzIkZ5tvneeeQl16+S/Z2vC"
    "YQHbmaBRhfM11u3XBD1T9e9/Tw6/rHcmoqcrWBbS8AqjYj7GiFD7kqdryU/3UnMLRSO2Ii"
    "3UZ09z6QSnGTrBaVInEDvAJuhbijKb4v46TnyzDv7uL5Nsb2PE+eU3j7sgo2BjW7WRZiHB"
    "pL40TQNBkrJ1h+XijkcqWBf0wZMDex6Hw34E+8teHNz728sutd34QNBG2ImYx9FARbGApi"
    "9wuAl+8gyx4yXoHmIXybWJZOwh0iSWJnFbTOLjCkYcFn36A/UhMTbexDgSK9mbw5nFujbP"
    "3io85CEx6QSRTpA0J8iY/gfpN5j/bpErJNSgs8MhYvOm9OVe2zz1OyY3gnwnhfcX76gDIA"
    "sE8WjR84I5Mtx/r9YO/SEsCsQqAAj9YR23yka3zNUK6cLSnZpeI/0hx+UPecmctpeN99Uf"
    "bOL/LwCu374VxvkBMgZt/K+iVUaexOGMlpZErEOgL+Dp+ftCNnkg0T7XafW5mUukY1iYci"
    "Iq1cINpJYNWpqP6ei3y3ysy7wIudFWKwNrkOEc6Puxg8nrYkjQxKT/GSEDpjDyhOqTt936"
    "FsdRGqbbp/6EKlHLvcIT8xGRk5RSbv/jzq5K7hWmBorfMkeseoUs2ySvbEDVX15atbLMuQ"
    "WXNv2W0LLMZ6SziDGvprE7wF6Yz9TAIhryqrGo8QQZIcJCFJ2utnNpfx2X/SVthHoDpHyd"
    "q0ULhaNSrbN2a6go4rtTEuL0CpithGSW2qMCRqqwZYaiSSprqks8PMzo2wrT7koMc1RSDn"
    "Ojh9lCT/TkKbOao5IyvtXkUXY1/oJswxGhKtXu5g7sDrU6YdPHEU7Ce0NtBTwnPyG3OrRH"
    "vwlMI53y7Yu7oK/jRDZhedPHFnwODMDozKL/0JGB3ISsK2V8pVx3T/56sWBsdhlg3hrAQv"
    "V/Y3OJOK+/W36Hbfp/y3Qcg9rhjEmFhUIp8Ei/oHa3W1oBbDqpfsCkQ5+4yebUKqe7MTPn"
    "P/mkhgDO+AdAh5ukH+Agb30gD+R3L8v2d/cdiLsOGIHcs/dezVwTh7+HAKjxv9gbghxo9o"
    "cGDQNZr2xAkMOqEgHd/ejitHO6IH4Lp/rSE+ufkk+mkdWIMoe7dsO52fdJyPL5Y8xgukXL"
    "KT3TF3iVcm6GGuw6OpfRpjtPz68uUZmrU/AjxmQHiWnNIcH/4nGM5OGXV0hIVLbV9cLt96"
    "Msk27vusuwTFGEjB0rXbJeJpTzqKnryTb5fDkZfh10RxfAfKbf5oF0r3uTIf0T6ZiO3QP5"
    "udf9yj5+wsijICweD88VDs+Ihstg+PcaDA+PenjPLOiREIhKv0ScBli6eqSr56hcPWmbQz"
    "UID2M9thRnwdbYMMcaS0Kih3Efk8cTsZEQbrHLSjAJ1cppY9XwW+e9HmG6AYw1wvV62chh"
    "ySwraNvPpqXzLJcL7qTC5Ak7HE7mqoKAKr2eudChZgJ3T1Hh1PsRqn+LzLM5LoNjtbaoRK"
    "FUm5BIk02N0tk2VRcSy1Sbg3gMpZ1WZutokl0mMz7kMPvDvLZLLeWQmMz1aPL4SgeAdAA0"
    "yDBtcq6HB77YGt2OTKYhup0MuWrtvfyG1+Crx/IXMgu9qnduE3pJGMGdluYSsQsthYX1Vf"
    "Qprcvjsi6Rz3yZ1+oJBNpoWdZBJyjrZOqtk/G3qEIOkpBM+wiraoHZMDWYFvkWg7yVOCCl"
    "3b8W6hdI7Lo24bpD2dim33npvlMcu9jF15gQl7SNBWgbdWwzAMoYtjFRadw22biVrsj0La"
    "69KSNP1MYSbqqpWdkhicMx77yta2QroAstkCsai68Iamx9Xombn3IySmxpEo5sUaVySUQJ"
    "dPyM1f2xiibKthEtFh7fH6dYrkAbgWJZp+rcgkTElFwQrhHt6zPrqq1g2chmG/7+SI3djt"
    "qKk4Xm2HaQhURlTgWXYLHMqmZqxdloQX2JK5pXPfdf7cVKWyCtgo09RD/VUqB0C84q2NLb"
    "D5S9nla2/NqP1goSZOwP1B3rxtVCW3sGQvJIO6lAq3I7aumEspC2tmEFU2rkdtTW6WQvEK"
    "pgPx+zbtqKEVytLPOpismkeD21FSn661gOsE5fr+Fqzr5rr6e2QuZOLgoZu1WRqqH7IzZx"
    "O2rpxr6CWGKV+xCk39V25OTaRaxbY5rW1nklztSKOLcyk7W2LjXeNEfJEJNwi3gCtoCFSb"
    "+3f43JClqPoiKg3HI7GAZ46blkFmhyKlbrmQWU69veoDeejBROKcCcYgTzVAXGLHA3Gn4e"
    "Kbe3XXV4c9O7YiQDHp/0EqnmbIY1xkdw0xsog6tQmxkmDJFtC+XeoyyAa4+z4Mf768/dC/"
    "DHWp+jB9L9Wenfu98AUf1v7S/uoskfZ3mSP87Skz/OEskffEMpFZSOSsqg9DEFpWWevcyz"
    "l3n2uRQ4P6aWcrvdNuKWfbVdqF0OzY1xFSL9B6pvTRkzIbLcimvNNB8xemUD94Jkxv0Uvd"
    "Sgw5PkObstI0fEDkBE59fTUWWOVW6L1L16XyaT849LI5R1yQepS/YoQItgHBJpX/54DQhT"
    "OAqRcQYCB0wdr2tviJsN+eyGLMNBMqB9n1nLNqIbe5nrowMxOcCNHmBJnfBdDLO8LON7GG"
    "Xp2JGOHenYycfpF04BTiH1i2UJZ7P6xRvn8fOYGoZGhLq7A2aWueQemBm2bAdg8ucaWxvO"
    "sUfAmmyzoMHcMtcrIOIIr7Zr6cM5Lh8OWfspkLkJAAKJ1vluqqfuk+wK9Zb9z0xrKcZ3d1"
    "Dal20y1ifKeDy86imT3nBwAaDNt2r22QMZd0c/9666am8wnvQm924LG1lPWEMqpj8aO2u3"
    "5c3wfnDtdTEz10T3ehhOvnAqfbZRs9B1v3vNAtYG0pnM6LY3+MwErKWX/PvyIei1rWlFlp"
    "Pfvn1O0Lcf83A7fEzndvgYx1ZnuQ642KVEYZkmL6MmbVn0dV4GdF6UtxIS43wYa+ZySX+u"
    "sykCc0SodY79eo5fH8hS568v3ORZfXI1vL29H/Qmv6regXsBgomiesftA2EI0Tb0M/rT6S"
    "cP5PZ+cq/01S/d/t0FWK6dNTTUBTJWtO19f3I/6qrju+FoQiXo11hbSLVXpuU8kG7/ujvq"
    "054oOMgyNqzvXv961B2wzrGhW4ge3de9sXLZ6/NXcmYXbPC3dgc/90bDwW13QHtG5AlbJl"
    "kiQvv90lX6ky8XYIGg4SzYzTn3V55OgPS15qkEX+4vaZP1NKocNOPwt9fLJbQES3qCvqXw"
    "Y4REWrCgs7yP3V8mEcdj4gr0wPnYHw4++83j96LHd1HiQM1Rixoxcbkmr+8m7aY+biuKVi"
    "nAA8FWIl61be6jVphjMiHYRrjr4JqU9HEltvYK6eNkHkb67G9vBrekFTvZl1ZMTC2jTjcF"
    "w6ci2T1CGA3zUNUSRI1AduBYajPx3RlKFc2ySER1RLeUUe9qkhVSlbxv5SppZ6Zh0O15XQ"
    "FYN7yr+9ZChQOuqAPzTh0lWnBL7XNonqDjxIvBUQFSrG1bMWKWLEs82R+mK6+ntiL1ArQI"
    "R4NTzdlXwTEozrwKn5KZWVfBycxb5iFFQMwl79MbzC2or+loAfMZ2cA2Af3OG7Ck835hAz"
    "ij+pbfBIvTrPbtTkihgCPnnisuiRRe3KDpgPSUK2+QEsCPl9AwUm3yrdThTPI6/S2uVX52"
    "+uF9YJCzP7Js8fGt0u8LLkWgi0Lk3mAerZS0hUAiy5NVDaqHzGbLwI45ohKJCN6PLBO8DY"
    "QPGFejw1ZwpZ9c33cvAJV7IKMuC7eyDCd3H2ZJTl+V3s/syTPETy5T8MtfsWKhJQOhXPVF"
    "RFSWXzS5/ALbKlU/6LwrHgTZypWLfhzPqFYY+6Ab1mxWwAcetC913DYM4qp94FQVM5dIpd"
    "uNKcgdv8TzVFjjki1C9++np2dnH07fnL3/eP7uw4fzj28CmJMfZeF92fvMII/M8+QYTClG"
    "M6xhaGGRWZo6Agm5Fg1BhUGeJbQek6impxptJWSmUeFMI18lK6X0RESl0tNkpUeGoqs+hj"
    "3nT8E4dEJQlvLGoA0XQxYEVyBaL7wNcTGUj/FHnZj7B/hbGQzsxKL8iTWcEuJPm9XVQF3w"
    "dqRmzuadWAuWdOGEipqjJKE5L46TRBdFZqQkuh53h0qGBAEHWUtWHW7Sf6dUkoci2KyskF"
    "FGG1Cjoib/2IC2A9wgzQ/rVTKCUttbZM36sQVQ9NJ+a1+2ySnbJ8OBOu5Nuhd0mqs2dtAD"
    "Gd7c+I9mM/6sGd7qo4sh8N0B6QUn/Ilyd9fvsVCBJ/9AeoOr+0tlwmuk/f2SzFmc4cfulR"
    "dn+ANpbpyBGlbXI+Xr4AI8Y2eh07OFPJDuL3fdPq+5Rt9WyOBl159HyvW9wsX9ADF9Si3m"
    "MXukGezKlDIjX331xNIUO6/TPSRbiSYvvsb6SLyZV8JFEpVsYfJ+m1wk7D6kcuG/qKR0hD"
    "V9lJlfS7UQFHKEpW+jAlHpcS68m1Ldw3LsgnkjEaE9U0eOZ3EJUkcYe3tB7EIi3zNygVZX"
    "EL643PeMoYYsB8+YjV+sSjoqVgknUIPIy6onXEAl85CQTEI6EjWEjlQJDSQqJZWPwsqHDI"
    "OeVBkG9Q2fwuW4CUFZiyujoC8WBZXBubqDc+JNoxqs215Untgr96golzXSWcjXXU93ZS5X"
    "VPfOCBWHW3R2xIq1WNscdXUaNAwemnUvgafNeFgEYMcGK9M0WIB3aRK06QBmIvBXuRfIrQ"
    "1ki0rrKuhRBoFfQLs+auLyl055rtn6p2vaKORfCQRaCG89TMCS0PLgTv/5PtkK84NXPFpw"
    "5hRE/+R6pNxMLgCXfSDDO8Yca64Ya2w0j8C9eZwnMLC7x93sBWXwE89dgOSRtWCYuzWS0N"
    "IWzamSZId6mfKjqFybKqkPXH3E2VVUDa7KjIJAWA5F6aFga7vMnXxhOZkU0mg/Pd+wy4xx"
    "RFAOcqMHGRGHlWSqK2Sp2b7AbKaQrH4Ot82e1rvHVkEcQkyH3ZWjw01hNpaY6OFgPW8+rH"
    "+uTWstuJUpG9Gt1OHAPGs+mPRFS5XVNhTFMyJ4sBLvI5iezJFNkSu85MNychsNF2+vRX6i"
    "H8fDgRhIv31cHcGaA/4DDGwfIf9ABmoMiGxPRtxpEdMtWAdxTwa2Vbx0C98FptcO/piwpO"
    "TPL8AhI+8veFn85f0F6fu5vL9AZkulZkslsk7yROnpl3WQhaFglyvIDex21Kpq/Kg32oCE"
    "0N2lMpLgO7fDFnIFxziVtcdKGJW1x7ZiJFnfCy5FSJDgMq+i64/14t5V0Vag7AVCFfC+jx"
    "fe1bRtxAhqmrkmFaCkuB21FSfP47w3TF3az6ZNIBXK5IvnNnm3rosRHRI0Mel/cuE6CPd3"
    "lI6V7PnHshWqQ2u07a2FWPnlwxWBdR3qriVolcioDQyclHzasAGUnU0baZmLeMnAjAtpxs"
    "mNrPXUwtoFeEZ4vnB4huuC/gvZDrBZumcHTE2WFkvAYk10C+nOQpBPW1mvwhsrYgnDGiPk"
    "kRdWNDnVVkvlW0pxth0Bx1LJPNDzPJls5+mZbOeJTLail2vLS7WLJdm6m5a63ZkK+BGFsm"
    "3KVKusBHNJd5RyGAskJcIChOmeHZyZRcLWYbk2AVtF5DqkihSsbk1KSgbl7OrWmNq3f8Fl"
    "rEjtODHeWXaZnGiRussrZXylXHdzXuQLrQrc7bfeNQctAbzuastYKEdsICbjPZlWYizelN"
    "9WXEHLYVYdekLWBvA0/Fc2fbpZIuJcgBWyNPoP3+7jn0fNug63/p7ZFYZL+IhsgB12vZbY"
    "hqz1bXlsSxvRJmwfkfblS58MnQz7MhimgqpNWE6qNrFSN2pAonIauUi0TfBWppLTt83naT"
    "XIuwsKQ+JNNuZProaDyUi5og16nwe8fNC761m1qc7GqgRve9fqpDu6Ve+UMS8wXGIKBrKW"
    "6gravNLwpjdQ+sHHM0yg4X0WPznyOQpy+QkKsBlLS0BaAg1TTKu3BGrWdN08HLGCG+ToZO"
    "q1TtAqB4sIb8yURwhC0HwCvwd1pb8DbHPVkvmY3Hu32b0RgaJJtUkNEjAVqK/Vdy9jIa3Q"
    "VWUsRMZCjjYWUrJcf/9C/YaF/l+mTl968KUHX+rtUm/fw4Mvs8Ff3J8fRk1s68RwzbR4YK"
    "xtLi9+mNSBOdQ9zkN2wx0zQMSWi9hFX76r3XyJCfOGzn7a5LcE0S17Lq2cJlk5klwxooy/"
    "y6OLv0tXxd9JckVJrth2ckUDQb3YnrGVaAHcB5jSU4rHDGsYiottUg3IhFyLbPjKgnkWCy"
    "bbjCOghIdEIHw4S/1NvQgf2EtydDfKVsDROr6/vO1N+K2v9nq6xA6/9bXbp4Bd9rsXABl4"
    "jul3ZLfObp9isn0uumG2TGT17XmObevteTpT63nyHPZ+UAnWjrisvEyqyfyFFtIQRUAtGi"
    "KJy1VyMdtLn0415yv4mNkLeHr+vgzaW8n24f3+XQ68379LxZt9FPMzL5D2WI55KCIpd7Am"
    "72B8rEpciBeXa4E5c2jrUVJ7pe9tktpLUnvlsmH9s6bwRYgJQXkRoowzHw5cbwcvPm3jgn"
    "LaHu/9nUcI79Y/UXjqCkTl5I2XV0CqVReDNSwjp6vM5zl8Po/4ttkgs31/lNtGdxnHN7yE"
    "cyB7DLcmNxLnctcmh8+tauBu+8XJgpM+B85bi0yinGtXjluweTAOzAeJcS6M4+bWPleAY6"
    "MCwtBQquUNNo7RuZeaxhpJ/FjrcyRwjBZE65J308ektUCtDKjRTiohYNfycYAeJ04mroLW"
    "+C7opo0gWUhbs6vk94Zp5HbUVpwkk3gFhQixm3XT0SzEzqv4fbVDIYlOu0e8qgimsddVS1"
    "Daq6iF61E7C1t8bStvcYs68wVyVPaztrzohIBQF58A3GbHhT94ZXMJGxBGNAW0BSRzYUl/"
    "Zf3mqX2JVfbIGpe9J3rFNS6P9OcmYc+XZ+rLNrkY4+RuNLwbjpX+RVDW9UCUyUS5+nLbHU"
    "wuAHQcqC0YF1t8rbxMpqhMAUmHvr0pIOFDotg+mJSUEZ9EMj3dovWiocmw0GGPmUYCmhFC"
    "ix3y+7sQ21mT3Yk5EpMrd38qq/ikT46HbxLkH40x76msZ7EJ0313dCK82PP4c/etnw85Ic"
    "VWRtRLmWlguH5R1fDbFr4vxe3gAvy5hsTBzgY8rN+80T8AOoYO1ZqwhsD/ALhkd3d1ADQM"
    "gL7R/nffmLJHv0KesNg+EzDCSK6wlz4csiwMSfhTA+EP/dVzU1TXnc9yC8s32npTria9n3"
    "uTX6mdRlfFE91EHghVtW9uLgD9abPZA7lVBsrnrmvLuTsus+UeyET5ha4v+K0ZVl34ZwnH"
    "TLwGYmJNHqr8y+AArAfm2hIRaecsnw2km4z3yeeRwub83IJsuo+7/Rt1pPQ4s7CNjJlKES"
    "9JLFz99Pc1gOSQpG7/YZE2bf+VlTkwLUrlWlSZWn2RdJtgPnC9vqvFlhmIuKQchPKDIJ1o"
    "0ufz/fl8KnVMbC9JFvslIpco5457Rq5y3u2gmCwQMKDtAGtNCJUCrjyY4ydEGCtfNHaZg+"
    "Wvkh53BzxTPQ9NrZxrgneuYn8DH9ICimbQvk0n715aZmLbL+eBzqysKe6G3rOupgkzvR6W"
    "3H23fH6VnXi392+5y9zol36jXI5nflc2oFssBDxlrhO97MzdeXlmptjBXFB+jz1beotf4h"
    "Y09vVL3tglEJV7uoggwcIO1caKqyIxOWkjJa6boxtS0TyDkIwENNvotP3k6P3NzbblWcc1"
    "ifC0EusQwh2hGnCvwt21FOD4Zli4CqxmQ/4OEmTcIs5HLlbuwi126Xgr1lZdbhvnSGD+g4"
    "X/mabGcgF4BzkM9fxiUrM7Ls1OJramK3jtTWxtquOrGafMnvrmipdaF8Q1IiQhlewwh/dj"
    "iYkIVgFxwP4w5yYhOFaEI6u4cbqnVzeeonduq8ozdU4LkkfaTmXl7Hmr5kisdI3LXnBVki"
    "eXeu5DaFOFcsb6os067E/ssHts7YX5zP4mOtM56R8spWzjOhptgbJa++vy1Nh5OJ10XMjY"
    "/2WdXdO0X39kcvoy/ebSfynwX/KllQQznZk6EGhyQl8VE7QWUmq+SyXhTs9aDQRaAXc0N/"
    "IsT7rqWXq26lkyWTWFOCI7O34r1aYtoorceJkFVqPF6etkxYCNSklQs23OkD63vyE02nZ2"
    "nNjutISikyuHnSlTF+tIXWyC2WkGx4nA6gxYurIDHdtmO61Nt0tq2JlLMEU21hG3/P5YWx"
    "v6D+iwpEK8XJkWo1Sh+DrIdqiRaK0NRP9cU9kiyS+1v00GVI7LpOT/L6CW++1bqJXXUkXm"
    "VWZk5SLlKOxobz6SrO5owmDI6g6pIuVXkXxzQKwjhYyFPJ75fFoSK71YracGthdUMfFEEy"
    "kdHX5jK9douMbCfOIQ6HhOtRjW+JlpONgBz9AGS0h1H6YHies86nyZ1JGOS0diw5uE/cfx"
    "cJDiqfDax5NMsOaA/wA6rY7xvM6AliGR7TCO+4ZjY8A6iDuM3YVURDXdSrRQOa3+HtZghy"
    "uRTBWXbWE61ZGkT/mYZOZPbYer8OVaAlF5udZxXGjYhGK1ai2K8GSsxqRo+z0jguW7x00j"
    "8k6IIhT1soj1EMl/1Vq23vUSKZbt9vKJbMs21C5vicMrG+hIM6Dl+t1nBjMWuIFpEhTlWK"
    "c25cKkPwjMTAvMTVNPLYDYu1NpqR6Xpdp6Ivbu7V1/+KtL1IeWK8PcuER9P/UG4y+9uwtA"
    "f4W9wKsHct0b391PuhdAx/Zq7aAHMqa4dr8M+9e9wecLYFNQEJvydJRo65FyM+HPdQvOHP"
    "6MvWU44g/ZS0yLPx1OvnRHF8Dk6yHXUNfNi2YhKEx5Tk9l20ocbrBPXmAl1ZLJ5u+oJczm"
    "mKi0mhttNctYUY1GM9dPCsIalpGAyuDbSwbfEnP5wP6IYwU4vIabFtd06RzEtl9A9ZBp+Q"
    "XcEvlojHwjzS3w4cLc/opZZ2IOoyLCeSqAYk4KOlnpwNBWv23nt6wIepljM4PpiI9SAvec"
    "HNW+8AGtAGjbdE9EekGYT5TxuPd5wHip/R6oQXd/edubTDhZtX/r3AMZda/uOYE1d8M0hb"
    "yari7/erC8VlpIRJpphc00f5qUMNNiotJMa7SZFiz9EiMdl61gqJsZKGrFSD9R5Vhoz6Sm"
    "z4YkDpc0+7amoay6Alb6N77DpIBWgCudR5KwpoG+jVKENdJRJx11TQR4L0fdFnLG671/vp"
    "BPId4SrAXJQpU6MhWN12qeiF2Z/qedXXdvhNrlIk1y2/sXdxqITiDrU7RoAiygzT2UtBGC"
    "2oLF63WPvIgYG8DOKZZhBpbmEwLYscEUGmwxinmTan+jTIA5Ln9o6xNgbu4H1yz/hI6cjq"
    "wHcjcc9i/oJDaNB3I1vPX9ocx36PlD75QefbCCuJwnNE9N7Nv0kti3iYpYb3mVueYsIXo4"
    "o/5NTcvgZcpgpXUqjamG6USljalcieveIb+3InrndtQi3GvXRVcry3xKzakOPt6pjYYb5o"
    "quu+ymr2zgi7olvDrSsM1znp1nE+h4NkMWokrkCpkrVsZrIUAQ0hFVEgnCTOtzSeQtk84i"
    "ZImD8TW+S6qgx6WCujOgXOAxKioDj40OR/mLu6AGFROT6pPkoz+wRurPwGrU0etQb8eJ7k"
    "5dNLZkd1+FJFno28JCr7Be0nRX/tlOxTVotVNr/cooY2L5m4zind8u+4l/QsECpjWHBP/L"
    "/Zg5Mv35mdRNK+kxT/ZouAdV5ok2TSmNDE9Rzj+hcJO9pPm9b/UTAErO/gozllw2xBKe47"
    "hkm+A9sO9Ymj21mD3xA7QAtAJRCe+RJDs2gYxDWpfHZV2G13s1KA9jPbYUacFGWYG9mTOX"
    "rzjPz56ZfE3YWmpiu00nWiKuiZ1UDj1RfxRyRfuuQt0dZdmHONpXzAMSgCB2goQxyvSDhM"
    "cmH+EvpIcOYiVw7tUES/iIbHZBAfeogCmFlvHyMneFm+5i8/StpUnQBjgmgMBAc2h4sbnX"
    "gN2NC9ATsgDUdSRgTTrQO6U75ejdKSu4QaiwHyUqJR0o+RwoLmprW9OKY+1LtRDrtx/zJO"
    "Z9TE/M+xgHmqyXUyTwq2RcBhJIVAPwi2osUXjf5ZnJ79In8ru0m0Ck8+olnVdeYbdIP2ep"
    "GWL8I0JZSRlHOAwZiLIki3jeqIVguUrrqGQLM1sYqZ7O1D1f004HtkmZLt4Om5noIl2T9b"
    "omuUlb0CkZkpHuyCx3pHSWvaCzbDsM9FVEW6D9M7AnbkctAj6TOjzIHtnbmeh3dIxbwm43"
    "Ymg/3MeBiIhjCa4WKOU97Pp9fbeuwyB4I3YdhmM7ma7DcEgpn+vQlwAm970ZhuvAsxO3eH"
    "0CLu48DSr0XOwdrKZbmdF/XN6+oyPZ8+pHCpPs3Y2Gd0POnef38ECUO/r0Z06851UnPJDe"
    "gHXTu+pe0DGmZoODNfRAbnoDpU+/DyZulc7Lk+6x+0pEKkeqp2UrUMrH0rCdvOr0KwcjdU"
    "rN3Ee1OOW8SFayGhZmNfTXZZk726KiLXTBHInLJVdxkbupquzO0CKuypjYns7Khu1nxXyV"
    "HhRr4mCjBISBnMRQ1SA9pHVoqY90ugq2/UvTNBAkmXgm+4gBO6WdtArPy+GwH9luLnvxHf"
    "7+9rJLdRq+z9BG2EkJW3CdqsSeH5aT3KZN3u8lt2mlqmqg7BS/8DQhKQMWR8Ie0wRPZbXB"
    "i9BkrCZ20f5i0sTy3SNo4ZN57B+1CNOctAT5ZAyzApjKBimOASP7Ea/2h2hMe2kTQlnBL3"
    "lv7pHcm+uGusRRniAMlhniCQJvOW9OMtcWNW0AF7sAv4dT5H7nVJ42mCLnGaGAJZQHaVjB"
    "ezgcszspvPa3FbybyRtVmRP+Mlrwd0w9yqhGVc4/eu0yjqqchFRnxKODyUi5oqLeHU1+rY"
    "fqX9VEPx5cfemqLhmplwyiliUlPc2XZp6RZS6TcxuYnFuCME2GMprv2lqipSneGMWD6rdv"
    "8mbYpAKZprpjmruECvi6/KOqGLBRqT1AjXvcm2CD7O099HSDonM1IiYxzXAbSsppSTndYN"
    "x3+HzSSvjLOHxK1+83YVPIMWEje2KOG5Ccbfb8vuDmT8Q/SmyjR/ghnGj+Qhe70ULbQKYj"
    "bRVql8uVZmOdX44Die/fguxSHLoNPiHgWrdAR1NGc8C4yT3/Voe2ImgOeSvu57KQ7tIhiH"
    "1o9bwmj/PM60rSKDTOZSa9Lk3wumyXR4EVEJWSZmMMVL7FFYQ0LCMBzbZwUuq0ytg2ecu0"
    "GorrTkUmPK3y3Ee6vfVvf2xDVw22FN3oPtg09nKeLCDWJ/08gkxl0vYb7b7/ETDmYqRHiM"
    "Y5hRbVzGxATLdSzr148Xmx+QQe0coBU8T1Qq7x8RQSwT2PVfacR18M8zFKhbFRCqMk05Zk"
    "2q1SvunULzUEUTk5AHsMgLiSMV/exkvUMpbI3KCffekNPqtKvz/8yvIziOks6Fio0DDMZ5"
    "afMRx9Vga9fyiT3nBAm426yvWvqvJVGfFkjwgVCDQY09FG5acqv2C2r1x1x2r3ly/K/Zjf"
    "PuuW0aro2wKubfcSWpY7Em7B0keCz+Nnfp5Q6lmeSOpZeiD1LBFHlcT2knm9+dBmGMWSeb"
    "0O5vUixpukAt/HlK6ACry4ieyHscRWcijIlWkoh+JqOS+nhZbjs8a4QbxXNn24YdTTF8BC"
    "dNzYydgJWDe4ecsSJsF0Q61aCyHvFtmUC2mr7T+P3RwwnTC7uQMkiXUDTotOhjFts0ngbT"
    "xR6MdLqhim2h5huTZZHmenH94Htgb7I8u6GN9SZVpAkWLh+TyNRHm3PRESb7RBsTvh+7Z3"
    "rU66o1v1ThlzRqElpmAga6muoM2JhThdUPCxW6nuflbGHJAp4a00z4+PesuAhJRg3uorg4"
    "FnOhO+gK7vuxdAX6MHMur+333XNZuDc1vMy+VWV5Stqqief4t+/RKkFVspSVnR5Lx+Nk5Z"
    "7rP00W0VBdgh7hD1l32J1RSXlWuqyWsKkycTi1Ty9AUVEpGrKd9qctYWKcFhmBBsAd5Zi6"
    "cOAkNfWSmxk8VE5UbW5I2MKaFlSCq3YnJ8mzy+T+ZaWxS7LSok0oKN8wAHleSEO6k04cU/"
    "PwpzwiUlKyw/bO6mdExFnU1zl1UDq7x5qVZ4ubZRnCEyIiV3gjRfRWFgBaIS3R2F3mnFsu"
    "WqvHOXyzZ0P6ihYlbeH1b7/WFp20c1cOemPG3mhrETZ8GumafMZ6vSSphzZifFbIAcKHuq"
    "gkQ4D8JRvareUip541s9N74pyMLa4kScTOd92NmRSwe3zXal0qX/xIrvWEv1uAjVVIGzxR"
    "vyxiZpVuNsSU82S/VlZfgLU51ZjUqGKusxPM+TbkFbpXsMzxMJF2xdFUDYa95CdN/m8se+"
    "zfDHvhUR7REHiUqjfxwPB+kOLk8kHs/AmgP+AwxsH7G9JQKXgZEdNoxHCDtRs5d1cCmyew"
    "9ZRv3X/wNbddtD"
)
