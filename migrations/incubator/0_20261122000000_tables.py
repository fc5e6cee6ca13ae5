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
        DROP TABLE IF EXISTS "invitation" CASCADE;
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
    "eJztXWtz2za6/isYf8meGTWT2HGSdc45M7QtJ2plyUeSm3brHRYiIYk1Baq82NHu9r8fAL"
    "yIF5AiKVImGXxpYwovKD24vdcH/z7RsOLMoW2YryVH1ez+E8L2yQX49wmGa0T+wW/QAydw"
    "s4l8TJ/ZcK4zIUibyihoO7dsEyq04wXULUQeqchSTG1jawamAmOMgGk8AwgUY72GWL0Azy"
    "sDqJpK/g9tYBvk/5qyAvZKw8vXQAK2qS2XyAQmWjgWssD93bU06/fAdX/Yn/UB6QLMJvej"
    "K/LwNf0OqqGQL0GEj/M6B2t/Oki2jSWyV8gkL/3tnz0Kl4q+Icv/c/MoLzSkq1HEVdoBey"
    "7b2w17dqktB9i+YW3pj5nLiqE7a7xrv9naKwMHApqL/BJhZEIb0TfYpkORx46ue+PkD4b7"
    "ZXdN3G8ZklHRAjo6HT8q7X6B3bMTWR6NZ/K0P5Plk8TY+hIh/L1HioHpvCBf1WIALOlX+O"
    "Hvp6dnZx9O35y9/3j+7sOH849vPpK27PsmP/rwl/tldmi5XTHMBp8Hoxn9QgaZfO7EpA/+"
    "YjLQhq4UG4wd+tBOon9NELS1NeLj70rE8Fc9kdf+P+Kj4WOfNRz+g9147JbPEQYkA9vZ4L"
    "Y/nUm3d7T7tWX9qTOcyOynn5yyp9vY07+9/6/oYASdgK+D2RdA/wT/GI/6DE7Dspcme+Ou"
    "3ewfJ/Q7Qcc2ZGw8y1ANY+I/9h+RpqFhVcgeJfOW1v394DplYEMyseF1HE19TSVzDKu3hl"
    "owqldfpMnfztxhCg8A+6F/JfFMgnm1gmYGmBwkyVdr4dI4WcNvso7w0l6RP0/P32Wg+rM0"
    "YcCSVrEFMPI+OnU/SyBMv1QxiD2JujA+6nEQgfjtmzc5ICatUiFmn0Uhtpz5H0ixXZwKAB"
    "2XKwV3w7aFKNznedA+Twf7PBVr3ha8H2nuJlwVzi83q9/n2Tfep28b7xO7xoJsAlYS4R+n"
    "4xEf4UAgrsBoig3+A3TNSiiSLdifM2ClUES0Fh/Ov91Kv8SRvhqOL+OnIe3gMga7icjPto"
    "rO7qhU93aRaqY3NZQWjyFlnT6YQ+XxGZqqnPjEODXS2iY/Wp+u408ghksGHP2Ff/USFvAd"
    "wqoLQaqR7Dfp5TKTN6HWew1lCQNmVhPLlNqpKwQsBHUiDv4w5mAFLYANGygrMiJIBVtkf2"
    "KNDKxvAXsdYG8HC9NYezYuMYQtsDSSVnLN7zrARGZfi7vYsgzlsNR+cznPLvfd2ssNW5NT"
    "Mi+zFiT7PN9qtPym+5ciORzxIzAWbNazZXABpl+kH07P3wPjCZnsOWszRwvDRICsCOooMj"
    "ByF9YrCygQG1hToA7oscJZgzW95IDFZ9FTCyscjTlr8YWlxOKryFkl9sEjD8UO+o2JnjTD"
    "4eja6fpeWKaDbpDqrRmiY6yKAOy3F+A2XpceqGi9MWyyE0nYemYnEO/4TjTbd4prgYAMdx"
    "J7D/MZOUXd9q62C8HdeDoDz5q9Is/B78H3ULY//IS2vxMl1u6BR7SxATl1wek7sDIc02JH"
    "71IjGyyASzKSNJKk2RawnzWcPNyP9VLOYf/biaUYrvfqEW1P/imCU805ZNLP+2DMcvvPfA"
    "GxI+Y4buhKKACu17yD0J6en+cKaJxnBDTOE65J8n5kbkxv9edFOSbWQbSrn8iWDW2eajpd"
    "Q11PN9ECqVJWQdNcke6OfXb64X2wR9M/snbl6a00HCZ1/RWCKjILudVDIgc51hsG6rH96n"
    "ND5WzJlxqG5pYPvC8RQ32+tZHVKbwvPQgDvAncl4ORNPk1ADxIwRiOR58vOZBf/jrrSzHI"
    "FRNReOTiiTBRyeMkxBxTB2x7PkxzjL8fjblk28S4Scs1DDXo7TH4/jDmZMbt2u419b4Yz8"
    "BY2NRaYoGMZ2iBOVo6uAcswzXEqPOU/eNR03WLGVPPhvlI7DTVQG7YQzeMDbXC0BMyk5Zd"
    "Te84wGtLYSpqvO1khJuwIgvOhtZjEe3Xb99BtbeWlB5vJ+DoaqmzPCxSzTzPA/Obeqf56d"
    "t3H959PHv/LpjdwZOsSZ3UfXVo2TIyzWLZflGp7mU2nOeau+cZc/c8OXcXUNNLKV4RwQr0"
    "roZBL/SuqvSuWzJRUjQu9tE+XWvtN8oTHEdkXzUvwLOp2VQRon5pGsJ2Cy5eWWSWQWy5Oa"
    "tEK6J5JvOtqy59Yi5ww7HB9HZ2RyPalg23FiAqD+KGyGt8VcWFHOnZ5gfnmZdQt07+e+Fg"
    "BgvYzQSFKJyvNdV6jdEzUf/+9+T4y3pvInq6gmUiRdtoqJiPMSLUveTpWvLTvdTcQtGInU"
    "gH9dnTXDrBaYZOcJrUCfgOsBn6lqLMpri/2olv1sHf/2WW7W2MOL/85nEXZBRszZItpJiI"
    "M6kvDUNHEKds3WG5uOORCNYFffDkyJ7H8XgYwf5yEAf3/vayT2w3NhCkkWZHzONooKJYQN"
    "MXON4EP3mGmu0l6B5jF8m1iWTsIcIkFiZxV0zidgUjjos++YHqGOtbb2K0xEr25nBmsa7F"
    "srcKD3lITDhBhBMkzQkyJf9B6o3GfjfPFRJq0NvjELFYU/Jyr22e+h2DGUG+k8L7i3XUA5"
    "AGgli06HlFHRnuvzeOTX4IjQLRCgBMfljPrbJRTWOzQSq3dKem1wh/SLv8IS+Z0/ay8b76"
    "g03s/wXA9dt3wjg/Qsagpf2raJWRJ3E8o6UjEesQ6Ct4ev6+kE0eSHTPdVp9buYaqRosTD"
    "kRlergBlLLBi3Mx3T0u2U+1mVehNxom42uKZDiHOj7sYPJ62KM0cwg/5kgHaYw8oTqk3fd"
    "+hZHKw3T3VN/QpWo5d5oM+MR4ZOUUm7/496+Su6NRgwUv2WOWPUGmZaBX1mAqL+stGpjGk"
    "sTri3yLaFpGs9IpRFjVk1j9YC1Mp6JgYUV5FVjEeMJUkKEFS86XW3nwv5ql/0lbIR6A6Rs"
    "nctFC4WjUp2zdmuoKGK7UxLi9AqYnYRgljqgAkaosGWGokkqa6pLPDzM6NtGI92VGOaopB"
    "jmRg+ziZ7IyVNmNUclRXyryaPsavwF2YYjQlWq3c0d2D1qdcKmjyOchPeG2AraEv+E3OrQ"
    "AfkmMI10yrcv7oK+2olswvImj034HBiA0ZlF/qEiHbkJWVfS9Eq67p/89WLB2OwywLw1gI"
    "Xq/6bGGjFef7f8TrPI/03DtnVih1MmFRoKJcAj9YLY3W5pBbDIpPpBwz3yxE02J1Y52Y2p"
    "Of/JJzUEcME+ACrcJv0AR3nrA37Av3tZtr+770DMdUAJ5J699yqGg232Hgygwv6ibwhyoO"
    "kfCtR1ZL6yAEY2rUoEZPcji9PK6YL4LZzqS06sfwo+mUZWI4oc7toN52bfJyHK59uYwXSL"
    "1nNypq+0Tcq5GWqw7+hcR5vuPT2/ukRlrk7BjhiDHiSGuYRY+xeLYyQPv7xCXKKyna4Xbn"
    "8YZZlwe9ddhmXwImT0WOljZ51QzqOmrifb5PPlZPx11J9cAOOZfJsH3L8ezMbkT6RqZOwe"
    "8M+D/lf68ZOGPArC4vHwXOHwjGi4CIZ/r8Hw8KiH98yCHgmOqPBLxGmAhatHuHpa5epJ2x"
    "yqQXgc67GjOHO2xoY51mgSEjmMhxp+POEbCeEW+6wEAxOtnDSWdb913usR5ltAWSNcr5eF"
    "bJrMsoGW9WyYKstyuWBOKg0/aTaDk7qqICBKr2cu9IiZwNxTRDj1foTq3yLybNplcGwck0"
    "gUSrUJiTTZ1CidbVN1IbFItTmKx1DYaWW2jibZZSLjQwyzP8yOVWoph8RErkeTx1c4AIQD"
    "oEGGaZNzPTzw+dbobmQyDdHdZMhVa+/lN7wGXz2Wv5BZ6FW9M5vQS8II7rQ01oheaMktrK"
    "+iT2Fdtsu6RD7zZV6rJxDoomVZB52gqJOpt07G36IKOUhCMt0jrKoFZt1QYFrkmw/yTuKI"
    "lHb/WslfILbq2oTrDmVrFvnOa/ed/NjFPr7GhLigbSxA26hqFgWgjGEbExXGbZONW+GKTN"
    "/iupsy8kRsLO6mmpqVHZI4HvPO27pGtgK60AK5orH4CqfG1ueVuPkpJ6PEjiahZYsqlUsi"
    "SqDjZ6wejlU0UbaLaNHw+OE4xXIFuggUzTqVlybEPKbkgnBNSF+faVddBctCFt3wD0dq6n"
    "bUVZxMtNQsG5mIV+ZUcAkWy6xqplacjRZU11pF82rg/qu7WCkrpFSwsYfopzoKlGrCRQVb"
    "eveBspx5Zcuv+2htIEb64UDd0W5cLbSzZyDEj6STCrQqt6OOTigTKY4FK5hSE7ejrk4na4"
    "VQBfv5lHbTVYzgZmMaT1VMJsnrqatIkV9Hc4BV8npFq+bsu/Z66ipk7uQikNFbFYkaejhi"
    "M7ejjm7sG6gJrHIfguS7WraYXPuIdWtM09o5r/iZWhHnVmay1s6lxprmKBmiEm4RT8AWsD"
    "LI9/avMdlA85FXBJRbbg/DACs9F8wCTU7F6jyzgHR9OxgNprOJxCgFqFMMayxVgTIL3E3G"
    "nyfS7W1fHt/cDK4oyYDHJ71GsrFYaArlI7gZjKTRVajNQsMUkV0L6d6jLICOx1nw4/315/"
    "4F+MNRl+gB93+WhvfuN0BE/3P8xV00+eMsT/LHWXryx1ki+YNtKKWC0lFJEZRuU1Ba5NmL"
    "PHuRZ59LgfNjaim32+0ibtlX24Xa5dDcKFchUn8g+tacMhMi0624VgzjUUOvLOBekEy5n6"
    "KXGvRYkjxjt6XkiJoNEFbZ9XREmaOV2zx1r96XieT8dmmEoi75KHXJHgVoEYxDIt3LH68B"
    "YQJHITLOQOCIqeN17Q1xsyGf3ZBlOAgGtO8za9lCZGMvc310ICYGuNEDLKgTvothFpdlfA"
    "+jLBw7wrEjHDu5HDuDgL7uhO/bCTXo7XHvaNGmOXi/DfSETEp4TK+V0Cz/SgiwhlswR4ze"
    "AAK3OOMTdceYiDpgDIzA84o5UijFHmVC0GxGirC7foJPtXCUNwpfT7t8Pc0jYng5F08tPA"
    "ydD68K4vYOmTsdDngK4vZj6siCCbu7TNjhgUihwo6NVTYXdrxxnuiooWhQj1x40wML01iz"
    "uOVCMy2ipOI/Hc3cMmZqDBy8qx0ES9NwNoB3s061XQttuF3aMNHIvMKhvOrwTqJzEc/qCa"
    "8FJ1m9ZFkLw1yXtTV82SZjfSJNp+OrgTQbjEcXAFpsq6afPeBpf/Lz4KovD0bT2WB277aw"
    "kPmkKUjWyI/WbMdteTO+H117XSwMB6teD+PZF2bH0I2aJnwO+9c0zVNHKpWZ3A5Gn6mAuf"
    "ZK5l4+cdOxFKXIcvLbdy914O3HPDbix3Qb8WMcW5VmCGvFrvIMyzR5GTVpyyKv8+oG86K8"
    "kxAY58NYMdZr8nPtbRGYI0KdS4ep5/j1gSx1/vrCTZ7VJ1fj29v70WD2q+wduBcgmCiyd9"
    "w+YIoQaUM+Iz+dfPKAb+9n99JQ/tIf3l2AtWM7UJdXSN+QtvfD2f2kL0/vxpMZkSBfwzGR"
    "bG0M037A/eF1fzIkPRFwkKlvad+D4fWkP6Kda7pqInJ0Xw+m0uVgyF7J+BA1nb21P/p5MB"
    "mPbvsj0jPCT5pp4DXCpN8vfWk4+3IBVgjq9oq6Le+vPJ0AqY7iqQRf7i9JE2ceVQ6acfhb"
    "znoNTc6SnqFvKaxyIZEOLOgs12T/l1nEK+kD+bdb6Zf/ingmh+PRZ795CPir4fgysYtiGy"
    "q2XNSIics1eX03aTf1cdsQtEoBHgh2EvGqbXMftcIBwYRgF+GuIzIoSJdLbO0Vki6LMGD6"
    "7O9uGFCQ8Z4cSsbLJ2SU59uCYVWe7AEhjIZ5qGoJq0YgqyaumjsDsZn47g2o8mZZJKI6IV"
    "vKZHA1ywqpCrbkcvwzu6zIKihIwxmWXURrYeg6OcycCqbWDevqvsMTy+ejPTK3bSvRgjv6"
    "0GNzkbYTLwpHBUjRtl3FiNr9NE3ncJiuvJ66itQLUK+1Bqeac9WCY5CfpxY+JTNz1IKTmb"
    "XMQ7yGaADDp1BbmlB1yGgB4xlZwDIA+c5bsCbzfmUBuCDaqd9E4yelHdodl6ZNi5x7rrgg"
    "a3tx868H0hPUvEFKAD9dQ11P9WDspI7nwKjTO+X6MM5OP7wP3Bf0jyzPxfRWGg45F6+RRc"
    "FzBlH/X0qSRyCR5ferBtVj5v5lYEfddom0De9Hlgl1B8JHjEKSYSu40k+u7/sXgMg94Emf"
    "BqdpPpi7D9OUsK/S4Gf65BlqT0gtExOuvrDFRGsKQrkK74ioKPFucom3ZslE/SDzrnjIaC"
    "dXLlbUnlGtMFJENqzFokDEIGhf6rhtGMRVRwyIKmaskUy2G4OTaX+pLVNhjUt2CN2/n56e"
    "nX04fXP2/uP5uw8fzj++CWBOfpSF9+XgM4U8Ms+TYzAnGC00RYOmxjNLU0cgIdehIagwJL"
    "aG5mMS1fTErJ2EyMsqnJflq2SllJ6IqFB6mqz0iMB91cew5/wpGLVPCIpS6Bi0bao0b4iL"
    "oXxGRNSJeXg6RCeDgb1YTkRiDackRKTN6mqgrr6i/wVm88EF/XnST2rnwQrmfBoPVnhR7O"
    "HBijTdGyoZYwRsZK5pLT1lmkqpuw9FsGkRJr2WRocKETXYxzq0bOAGaX5wNskISm1vERX+"
    "bQugqKX91r5skxPcT8YjeTqY9S/INJctzUYPeHxz4z9aLNizZnirWxdDYLsDUgtO+BPp7m"
    "44oKECT/4BD0ZX95fSjFWU+/slXtI4w4/9Ky/O8AdS3DgDMayuJ9LX0QV41uyVSs4W/ID7"
    "v9z1h6xCHX3bIJ0VqX+eSNf3EhP3A8TkKbGYp/SRotNrGcuMfPW1JmuD77xO95DsJJq8+B"
    "rrI/FmXgkXSVSyg6UOXXKR0DtXy4X/opLCEdb0UaZ+LdlEkMtDnL6NckSFx7nwbkp0D9O2"
    "CuaNRIQOTB1pz+LipI7QG6IKYhcS+Z6RC7S6gvDF5b5nDBVk2tqC2vjFasqjYpUwKDWI6q"
    "16egpUMg8JiSSklqghZKRKaCBRKaF8FFY+RBj0pMowqG/4FC5eTgiKymURBX2xKKgIztUd"
    "nONvGtVg3fUS/MReeUD9vaiRzkK+7nq6K2O9Ibp3Rqg43KK3J1asxNrmqKtToK6z0OzGNM"
    "gWSZqxsAjQbAtsDEOnAd61gdG2B6iJwF7lXlLt6MjildZV0KMIAr+Adt1qmveXTnmu2fon"
    "azrt1iM+voFAB+GthzdZ0H8e3em/PCRbYXn0ikcTLuyC6J9cT6Sb2QVgsg94fEd5do0N5d"
    "iN5hE84B/vrz+zBIY/HHXpZi9Io59Y7gLEj7QFxdytkYSmsmpOlSQ91MuUH0XlulRJfeTq"
    "I8auIitwU2YUOMJiKEoPBV3bZe79DsuJpJBG++nZhl1mjCOCYpAbPcgI27QkU94gU872BW"
    "YzhWT1c7xt9rTePbYK4hBs2PRmIRVuC7OxxESPB+t582H90zFMh3OHVTaiO6njgXnWfDDJ"
    "i9YyrW0oimdE8Ggl3i2YntSRTZArvOTDcmIbDRdvOzw/0Y/T8YgPpN8+ro5oig3+A3TNai"
    "H/QAZqFIhsT0bcaRHTLWgHcU+GZsna2i1855hee/hjwpLitoECHDLitoeXxV/c9pC+n4vb"
    "HkS2VGq2VCLrJE+UnnxZG5ka5OxyBbmB3Y46VY0f9UbrEGOyu1RGEnzndthBruAYp7LyWA"
    "mjsvLYVYwE63vBpQgx4lx9VnT90V7cmz26CpS1QqgC3vfpyrvIt4sYQUUxHFwBSpLbUVdx"
    "8jzOB8PUJ/1suwRSoUy+eG6Td0c9H9ExRjOD/CcXrqNwf610rGTPP5qtUB1ak11vHcTKLx"
    "+uCKzrUHcdQatERm1g4KTk04YNoOxs2kjLXMRLuka5kBaM3Mh05qamXIBnpC1XNstwXZF/"
    "IcsGFk337IG5QdNiMVg5WDWRaq84+bSV9cq9sSKWMKxQQh5xYUWTU22VVL6lFGdbCziWSu"
    "aBnufJZDtPz2Q7T2SyFb2KXFxBXizJ1t205N3OVMCPyJXtUqZaZSWYa7KjlMOYIykQ5iBM"
    "9uzgzCwStg7LdQnYKiLXIVWkYHVrUlIwKGdXt8bUvsMLLmNFau3EeG/ZZXKiReour6TplX"
    "Tdz3ntMTQrcLffetccdATwuqstY6EcvoGYjPdkWomxeFN+W3EDTZtadegJmVvA0vBfWeTp"
    "do2wfQE2yFTIP3y7j30eNet6zPp7plcYruEjsoBm0+u1+DZkrW/LY1taiDSh+4iwL1/6ZO"
    "hl2JfBMBVUbcJyQrWJlboRAxKV08h5ol2CtzKVnLxtuUyrQd5fUBgSb7Ixf3I1Hs0m0hVp"
    "MPg8YuWD3l3PskV0NloleDu4lmf9ya18J01ZgeFaI2Agcy1voMUqDW8GI2kYfLzQMNS9z+"
    "InRz5HQS4/QQE2Y2EJCEugYYpp9ZZAzZqum4fDV3CDHJ1MvdYOWuVgEWGNqfIIQQiaT+D3"
    "oK70d6BZTLWkPib33m16b0SgaBJtUoEYzDnqa/Xdi1hIJ3RVEQsRsZDWxkJKlusfXqjfsN"
    "D/y9TpCw++8OALvV3o7Qd48EU2+Iv788Oo8W2dGK6ZFg+Mtc3lxQ+TOlCHusd5SG+4owYI"
    "33Lhu+jLd7WfLzFh3pDZT5r8liC6pc+FldMkK0eQK0aU8Xd5dPF36ar4O0GuKMgVu06uqC"
    "OoFtszdhIdgPsIU3pO8Fhoigb5xTapBmRCrkM2fGXBPJMGky3KEVDCQ8IRPp6l/qZehI/s"
    "JWndjbIVcLRO7y9vBzN266vlzNeazW597Q8JYJfD/gVAurbUyHekt87unmp495x3w2yZyO"
    "rb8xzb1tvzdKbW8+Q57P2gEqwdcVlxmVST+QtNpCCCgFw0RBKXq+Ritpc+nWrOV/Axs1bw"
    "9Px9GbR3kt3D+/27HHi/f5eKN/0o5mdeIeWxHPNQRFLsYE3ewdhYlbgQLy7XAXPm2NajoP"
    "ZK39sEtZeg9splw/pnTeGLEBOC4iJEEWc+HrjeDl582sYFxbRt7/2dLYR3558oPHU5omLy"
    "xssrINGqi8EalhHTVeTzHD+fh3/bbJDZfjjKXaO7jOMbXsI5kG3DrcmNxLnctcnhc6sauL"
    "t+cTLnpM+B884iEyjn2pXjFmwejAPzQWCcC+O4uXXIFeCaXgFhaCjV8kbT2+jcS01jjSR+"
    "OOoScRyjBdG6ZN0MNdxZoDY6VEgnlRCwK/k4QNuJk6FVQWt8F3TTRZBMpDj0KvmDYZq4HX"
    "UVJ8EkXkEhQuxm3XQ0C7HzSn5f3VBIotPuUdtUBNPU66ojKB1U1ML0qL2FLb62lbe4RV74"
    "Ajkq+2lbVnSCQaiLTwDusuPCH7yymIQFMCWaAsoK4iW3pL+yfvPUvsQqe0SNy8ETveIal0"
    "fyc5Ow58sz9WWbXIxxcjcZ342n0vAiKOt6wNJsJl19ue2PZhcA2jZUVpSLLb5WXiZTVKSA"
    "pEPf3RSQ8CFRbB9MSoqITyKZnmzRatHQZFjouMdMIwHNCKHFDvnDXYjdrMnuxRyJyZV7OJ"
    "VVfNInx8M3CfKPxpT1VNaz2ITpvj86EV7sefy5h9bPh5yQfCsj6qXMNDBcv6is+20L35fi"
    "dnAB/nQgtjV7Cx6cN2/UD4CMoU20Jk1B4H8AXNO7u3oA6jpA30j/+29MOaBfLk9YbJ8JGG"
    "EEV9hLHw5ZFoYg/KmB8If86qXBq+vOZ7mF5RttvUlXs8HPg9mvxE4jq+KJbCIPmKjaNzcX"
    "gPy0xeIB30oj6XPfteXcHZfacg94Jv1C1hf81gyrLvyzuGPGXwMxsSYPVf5lcATWA8MxeU"
    "TaOctnA+km433yeSLROb80IZ3u0/7wRp5IA8YsbCF9IRPESxILVz/9fQ0gOSSp239YpEvb"
    "f2VlDlSLkpkWVaZWnyfdJZiPXK/varFlBiIuKQah/CAIJ5rw+Xx/Pp9KHRO7S5L5fonIJc"
    "q5456Rq5z3OyhmKwR0aNnAdDAmUsCVB0vtCWHKyheNXeZg+aukx/0Bz1TPQ1Mr55rgnavY"
    "38CGtICiGbTv0sl7kJaZ2PbLeaAzK2uKu6EPrKtpwkyvhyX30C2fXWXH3+39W+4yN/q13y"
    "iX45ndlQ3IFgsBS5nrRS87c3delpnJdzAXlD9gzxbe4pe4BY1+/ZI3dnFExZ7OI0gwNZto"
    "Y8VVkZicsJES182RDalonkFIRgCabXRafnL04eZm1/Ks45pEeFrxdQjujlANuFfh7joKcH"
    "wzLFwFVrMhfwcx0m8R4yPnK3fhFvt0vA1tK693jXMkMP9Bw/9UU6O5AKyDHIZ6fjGh2bVL"
    "sxOJrekKXncTW5vq+GrGKXOgvrlhpdYFcY0ICUgFO8zx/Vh8IoJNQBxwOMy5SQjainBkFT"
    "dO9/TqxlP0zl1VeabOaUL8SNrJtJw9b9UcjpWuMdkLpkqy5FLPfQgtolAuaF+kWY/+qdn0"
    "HltrZTzTv7FKdU7yB00p27qORoujrNb+ujw1dh5OJz0XMvp/UWfXNO3XH5mcvky/ufBfcv"
    "yXbGklwUxnpg4EmpzQV8UErYWUmu1SSbjTs1YDgU7AHc2NPMuTrnqWnq16lkxWTSGOyM6O"
    "30l1aYuoIjdeZIHVaHH6OlkxYKNSAtRsmzOkzx1uCE12nbUT272WUHRy5bAzRepiHamLTT"
    "A7jeA44VidAUtXdqBj12yvtel2SQw7Yw3myNJUxCy/PxxzS/4BbZpUqK03hkkpVQi+NrJs"
    "YiSajo7Inw6RLZL8UvvbREClXSYl+38Btdxv30GtvJYqMq8yIysXKUdhR3fzkUR1RxMGQ1"
    "R3CBUpv4rkmwN8HSlkLOTxzOfTkmjpxcaZ65q1IoqJJ5pI6eixG1uZRsM0FuoTh0DVlkSL"
    "oY2fqYaj2eAZWmANie5D9SB+nUedLxM6Urt0JDq8Sdh/nI5HKZ4Kr308yURTbPAfQKZVG8"
    "/rDGgpEtkO47hvODYGtIO4w9hdSEVU051EB5XT6u9hDXa4EslUcdkOplO1JH3KxyQzf2o3"
    "XIUv1+KIisu12nGhYROK1aq1KMKTsRqTouv3jHCW7wE3jYg7IYpQ1Isi1mMk/1Vr2XrXS6"
    "RYtrvLJ7It21C7vCUOryygIkWHput3X+jUWGAGpoFRlGOd2JQrg/wgsDBMsDQMNbUA4uBO"
    "haXaLku180Ts/du74fhXl6gPrTe6sXWJ+n4ajKZfBncXgPwKa6VtHvD1YHp3P+tfAFWzNo"
    "6NHvCU4Nr/Mh5eD0afL4BFQEF0ypNRIq0n0s2MPVdNuLDZM/qW8YQ9pC8xTPZ0PPvSn1wA"
    "g62HXENdNy+aiSA35Tk9lW0ncbzBPnmBlVRLJpu/o5Ywm2OiwmputNUsYkU1Gs1MPykIa1"
    "hGACqCby8ZfEvM5SP7I9oKcHgNNy2u6dI58G2/gOoh0/ILuCXy0Rj5Rppb4MOEmf0Vs874"
    "HEZFhPNUAMWcFGSykoEhrX7bzW9REfQyx2YG0xEbpQTuOTmqfeEjWgHQssieiNSCMJ9I0+"
    "ng84jyUvs9EIPu/vJ2MJsxsmr/1rkHPOlf3TMCa+aGaQp5NVld/vVgea20kIgw0wqbaf40"
    "KWGmxUSFmdZoMy1Y+iVGOi5bwVA3M1DUiZF+Isox155JTZ8NSRwvafZtTUNZdQWs8G98h0"
    "kBnQBXOI8EYU0DfRulCGuEo0446poI8EGOuh3klNf78Hwhn0K8I1hzkoUqdWRKCqvVPOG7"
    "Mv1Pe/vu3gi1y0Wa5Lb3L+7UEZlA5qdo0QRYQYt5KEkjBJUVjderHnkR1reAnlM0wwysjS"
    "cENNsCc6jTxcjnTar9jSIBpl3+0M4nwNzcj65p/gkZORWZD/huPB5ekEls6A/4anzr+0Op"
    "79Dzh95JA/JgA7VyntA8NbFv00ti3yYqYr3lVeaas4To8Yz6NzUtg5cpgxXWqTCmGqYTlT"
    "amciWue4f8wYrondtRh3CvXRfdbEzjKTWnOvh4rzYabpgruu6ym76ygC/qlvCqSNEslvNs"
    "PxtA1RYLZCKiRG6QsaFlvCYCGCEVESURI41qfS6JvGmQWYRMfjC+xncJFbRdKqg7A8oFHq"
    "OiIvDY6HCUv7gLalAxMaE+CT76I2uk/gysRh29DvXWTnT36qKxJbv/KiTBQt8VFnqJ9pKm"
    "u7LP9iquQau9WutXShkTy9+kFO/sdtlP7BMCFjDMJcTav9yPqSPTn59J3bSSHvNkj4Z7kE"
    "WeaNOU0sjwFOX84wo32Uua3/tWPwGg4OyvMGPJZUMs4TmOS3YJ3iP7joXZU4vZEz9AC0DL"
    "ERXwtiTZsQlkHMK6bJd1GV7v1aA8jvXYUaQ5G2UF9mbOXL7iPD8HZvI1YWupie02nWgJuy"
    "Z2Ujn0RP1RyBXtuwp118qyD360r5gHJACB7wQJY5TpBwmPTT7CX0gOHURL4NyrCdbwEVn0"
    "ggLmUQFzAi3l5aXuCjfdxWLpW2sDoy2wDQCBjpZQ92JzrwG9GxegJ2QCqKqIw5p0pHcKd0"
    "rr3SkbuEWosB8lKiUcKPkcKC5qjqUoxbH2pTqI9duPeRLzPqYn5n2MA42d9Rxx/CoZl4EE"
    "EtUA/KIaSxTed3lm8rv0ifwu7SYQ4bx6SeeVV9jN089pagYf/4hQVlJGC4chA1GaZBHPGz"
    "URLFdpHZXsYGYLJdVTqbrna9rpwDYp08XbYTMTXYRrsl7XJDNpCzolQzLCHZnljhTOshd0"
    "lu2GgbwKKyt0eAb2zO2oQ8BnUocH2SMHOxP9jtq4Jex3I4b2w0MciAjbJudqgVLew77f13"
    "frOgyCN3zXYTi2k+k6DIeU8rkOfQlgMN+brrsOPCtxi9cn4OLO0qBCz/newWq6FRn97fL2"
    "tY5kz6sfKUyydzcZ340Zd57fwwOW7sjTnxnxnled8IAHI9rN4Kp/QcaYmA22pqAHfDMYSU"
    "PyfTTsVum8POkeva+Ep3Kkelp2AqV8LA3byatOv7I1JM+JmfsoF6ec58kKVsPCrIb+uixz"
    "Z1tUtIMumJa4XHIVF7mbqkzvDC3iqoyJHeisbNh+VsxX6UHhYFvTS0AYyAkMZQWSQ1qFpv"
    "xIpitn2780DB1BnIlnso8YsHPSSafwvByPh5Ht5nIQ3+Hvby/7RKdh+wxppNkpYQumU5XY"
    "88Nygtu0yfu94DatVFUNlJ3iF54mJEXAoiXsMU3wVFYbvAhNxmpiF90vJk0s3wOCFj6Zx+"
    "FRizDNSUeQT8YwK4CpbJCiDRhZj9rmcIimpJcuIZQV/BL35rbk3lw31MWP8gRhsMwQTxB4"
    "y3lzkuGYxLQBTOwC/B5OkfudUXlaYI7sZ4QCllAWpKEF7+FwzP6k8NrfVvBuJm9URU74y2"
    "jB3zH1KKUalRn/6LXLOCozElKVEo+OZhPpioh6dzT5tR6yf1UT+Xh09aUvu2SkXjKIXJaU"
    "9DRfmnlGlrlIzm1gcm4JwjQRymi+a2uN1gZ/Y+QPqt++yZthkwpkmuqOae4SKuDr8o+qYs"
    "BGpQ4ANe5xb4INcrD30NMNis7ViJjANMNtKCinBeV0g3Hf4/NJK+Ev4/ApXb/fhE0hx4SN"
    "7Ik5bkCyd9nzh4KbPxG/ldhGj/BjONH8hc53o4W2gUxH2ibULpcrzdJUdjkOxL5/C9JLcc"
    "g2+ISAa90CFc0pzQHlJvf8Wz3SCqMlZK2Yn8tEqkuHwPeh1fOaPM4zrytBo9A4l5nwujTB"
    "67JbHgVWQFRKmI0xUNkWVxDSsIwANNvCSanTKmPb5C3TaiiuexWZ8LTKcx/p7ta/w7ENXT"
    "XYUXSj+2DT2MtZsgBfn/TzCDKVSctvtP/+R0CZi5EaIRpnFFpEM7MANtxKOffixefV9hN4"
    "RBsbzBHTC5nGx1JIOPc8VtlzHn0xzMcoFMZGKYyCTFuQaXdK+SZTv9QQROXEABwwAPxKxn"
    "x5Gy9Ry1gic4N89mUw+ixLw+H4K83PwIa9ImMhQ103nml+xnjyWRoN/iHNBuMRaTbpS9e/"
    "ytJXacKSPSJUIFCnTEdbmZ2q7ILZoXTVn8r9X75I91N2+6xbRiujbyvoWO4ltDR3JNyCpo"
    "8En8fP/Dyh1LM8kdSz9EDqWSKOKojtBfN686HNMIoF83odzOtFjDdBBX6IKV0BFXhxE9kP"
    "Y/Gt5FCQK9NQDsXVcl5OC03bZ41xg3ivLPJwS6mnL4CJyLjRk7EXsG4w85YmTIL5lli1Jk"
    "LeLbIpF9JW238euzlgOqF2cw8IEusGnBa9DGPaopPA23ii0E/XRDFMtT3Ccl2yPM5OP7wP"
    "bA36R5Z1Mb0lyjSHIsXUlss0EuX99kRIvNEGxf6E79vBtTzrT27lO2nKGIXWGgEDmWt5Ay"
    "1GLMTogoKP3Up197My5oBICe+ked4+6i0dYlyCeWsojUae6YzZArq+718A1UEPeNL/v/u+"
    "azYH5zafl8utrihbVVE9/xb5+iVIK3ZSgrKiyXn9dJyy3Gfpo9spCrBj3CHqL/sSqykuK9"
    "ZUk9eUhp8MjaeSpy+okIhYTflWk+2YuASHYUKwA3hnLZ46CAx9ZaXEThYTFRtZkzcyqoSW"
    "IanciYnxbfL4PhmOsip2W1RIpAMb5xEOKsEJd1Jpwot/fhTmhEtKVlh+2NxNqU1FnU1zl1"
    "UDq7h5qVZ4mbZRnCEyIiV2gjRfRWFgOaIC3T2F3mnFsuWqvHOXyzZ0P6ihYlbcH1b7/WFp"
    "20c1cOemPG3mhrEXZ86umafMZ6fSCphzZifFbIAcKHuqgkA4D8JRvareUipx41s9N75JyN"
    "SU1Qk/mc77sLcnlw7umu1LpUv/iRXfsZbqceGqqRxnizfkjU3SrMbZkp5slurLyvAXpjqz"
    "GpUMVdZjeJ4n3YK0SvcYnicSLui6KoCw17yD6L7N5Y99m+GPfcsj2sM24pVG/zgdj9IdXJ"
    "5IPJ6hKTb4D9A1q8X2Fg9cCkZ22DAeIexFzV7awSXP7j1mGfVf/w/oc+i7"
)
