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
    "conflict_years" SMALLINT NOT NULL DEFAULT 3,
    "quorum" SMALLINT NOT NULL DEFAULT 3,
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
        DROP TABLE IF EXISTS "judge_tie" CASCADE;
        DROP TABLE IF EXISTS "mark" CASCADE;
        DROP TABLE IF EXISTS "sheet" CASCADE;
        DROP TABLE IF EXISTS "recusal" CASCADE;
        DROP TABLE IF EXISTS "ranking_place" CASCADE;
        DROP TABLE IF EXISTS "ranking" CASCADE;
        DROP TABLE IF EXISTS "points" CASCADE;
        DROP TABLE IF EXISTS "past_membership" CASCADE;
        DROP TABLE IF EXISTS "panel_member" CASCADE;
        DROP TABLE IF EXISTS "appointment" CASCADE;
        DROP TABLE IF EXISTS "panel_invitation" CASCADE;
        DROP TABLE IF EXISTS "judge_expertise" CASCADE;
        DROP TABLE IF EXISTS "judge_absence" CASCADE;
        DROP TABLE IF EXISTS "judge_profile" CASCADE;
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
    "eJztfWt32ki29l+pxZfMWYvuldhxkiHvOWvJNrbJYOAATrpnPEsppAKqLSRGFzvMmf7vb1"
    "Xpgi4lIQmBhVIfZtKG2gU8ddG+Pvv/WlhXnBm0DfNXyVGx3X1Gut3qgP9r6XCFyH/wB7RB"
    "C67XkbfpazacaUwI0qEyCsbOLNuECp14DjULkZdUZCkmXtvY0KnAUEfANF4ABIqxWkFd7Y"
    "CXpQFUrJJ/oQ1sg/yLlSWwl1hf/AokYJt4sUAmMNHcsZAFHkbX0rTbBtfdfnfaBWQKMB0/"
    "DK7Ii7/S76AaCvkSRPg4H+fo+F8Okm1jgewlMsmH/uOfbQqXin4gy/9z/STPMdLUKOIqnY"
    "C9LtubNXvtEi96un3DxtIfM5MVQ3NW+nb8emMvDT0QwC7yC6QjE9qIfoJtOhR53dE0b538"
    "xXC/7HaI+y1DMiqaQ0ej60el3S+wfa0ly4PhVJ50p7LcSqytLxHC33tJMXS6L8hXtRgAC/"
    "oVfvnr2dn5+cezt+cfPl28//jx4tPbT2Qs+77Jtz7+6X6ZLVruVAyz3m1vMKVfyCCbz92Y"
    "9IU/mQy0oSvFFmOLPrST6F8TBG28Qnz8XYkY/qon8qv/H/HV8LHPWg7/he16bI/PERYkA9"
    "tp7747mUr3Izr9yrL+pTGcyO6n75yxVzexV//y4b+iixFMAr71pneA/gn+Phx0GZyGZS9M"
    "9onbcdO/t+h3go5tyLrxIkM1jIn/sv8SGRpaVoXcUTLvaD089K5TFjYkE1tex8Hqr1Qyx7"
    "J6Z+gEVvXqThr/5dxdpvACsB/6ZxLPJJhXS2hmgMlBkny1EzwarRX8IWtIX9hL8ufZxfsM"
    "VL9KYwYsGRU7AAPvrTP3vQTC9EsVg9iTOBTGR30cRCB+9/ZtDojJqFSI2XtRiC1n9gdSbB"
    "enAkDH5UrBXbNrIQr3RR60L9LBvkjFmncF70aaewlXhfPr7eoPee6ND+nXxofErTEnl4CV"
    "RPjLZDjgIxwIxBUYrNjgP0DDVkKRPIH7OQNWCkVEa/Hh/Mu99Fsc6av+8DL+NKQTXMZgNx"
    "H52VbR3R2Vat4tUs32pobS/CmkrNMXZlB5eoGmKifeMc6MtLHJt1Znq/grUIcLBhz9hX+2"
    "ExbwCOmqC0GqkewPaecyk9eh0TsNZUkHzKwmlim1U5cIWAhqRBz8YczAElpAN2ygLMmKIB"
    "VskP2ZDTJ0bQPYxwH26WBuGivPxiWGsAUWRtJKPvBn7WEis6/FPWxZhnJYare5nOeW+2nt"
    "5ZqdyQnZl1kHkr2f7zRa/tDdR5E8HPUnYMzZrmfHoAMmd9IvZxcfgPGMTPY6GzNDc8NEgJ"
    "wI6igydOQerDcWUKBu6FiBGqCPFc4ZPNCH7HH4LPrU0hWOxpx1+MJS4vBV5KwS9+CRl2IL"
    "/dpEz9hwOLp2ur4XlmmgG6R6a4boGMsiAPvjBbi116V7KlqtDZvcRJJuvbAnEO/xnRi26y"
    "mOAwEZbiV2Psyn5Cnqjne1XQhGw8kUvGB7SV4H34PvoWx++RvafCdKrN0GT2htA/LUBWfv"
    "wdJwTIs9eheYXLAALshK0kgSti1gv2A9+XA/1odyHvb/aFmK4XqvntCm9U8RnKrPQyb9eR"
    "+sWW7/mS8gbsQcjxt6EgqA6w1vILRnFxe5AhoXGQGNi4Rrknw+Mtemd/rzohwTayDa1W9k"
    "y4Y2TzWdrKCmpZtogVQpq6Burkj3xj4/+/ghuKPpH1m38uRe6veTuv4SQRWZhdzqIZG9HO"
    "s1A/XYfvWZoXKu5EusQ3PDB96XiKE+29jIahTelx6EAd4E7sveQBr/HgAepGD0h4PbSw7k"
    "l79Pu1IMcsVEFB65eCJMVPI4CTHH1AFPPR+mPsbfF2Mm2TYxbtJyDUMD2jsMvj+MGdlx27"
    "E7Tb074wUYc5taSyyQ8QItMEMLR28Dy3ANMeo8Zf/xhDXNYsbUi2E+ETtNNZAb9tAMY02t"
    "MPSMzKRld6DP2MNrS2EqarxtZYSbsCILzobWUxHt1x/fQLX3ICk93k3A0dVSd3lYpJp9ng"
    "fmt4fd5mfv3n98/+n8w/tgdwevZG3qpO6rQcuWkWkWy/aLSjUvs+Ei1969yNi7F8m9O4dY"
    "K6V4RQQr0LtqBr3Qu6rSu+7JRknRuNhbu3StlT8oT3AckXvV7IAXE9tUEaJ+aRrCdgsu3l"
    "hkl0HdcnNWiVZE80xmG1dd+sxc4IZjg8n9dEQj2pYNNxYgKg/ihsgP+FEVF3KkZ5vvnWde"
    "Qt1q/b+5ozNYwHYnKETh/BWr1q86eiHq3/+0jn+sdyaipytYJlLwGqNiPsaIUPOSpw+Sn+"
    "6l5haKRmxFGqjPnuXSCc4ydIKzpE7Ad4BN0Y8UZTbF/XWa+GY9+Lu/TbO9jRHnlz887oKM"
    "go0t2UKKiTib+tIwNAT1lKs7LBd3PBLBQ0EfvHJkz+Nw2I9gf9mLg/twf9klthtbCDII2x"
    "HzOBqoKBbQ9AWOt8FbLxDbXoLuMW6RXJdIxh0iTGJhEjfFJD6tYMRx0Sc/UB3q2sbbGCdi"
    "JXt7OLNY12LZW4WXPCQmnCDCCZLmBJmQ/0PqDWa/m+cKCQ1o73CIWGwo+XBvbJ76HYMZQb"
    "6TwvuLTdQGkAaCWLToZUkdGe5/rx2b/BAaBaIVADr5YW23ykY1jfUaqdzSnQN9jPCHnJY/"
    "5DVz2l433nf4YBP7twC4/vhGGOdHyBi08L+LVhl5EsczWhoSsQ6BvoRnFx8K2eSBRPNcp9"
    "XnZq6QimFhyomoVAMvkINc0MJ8TEe/WebjocyLkBttvdawAinOgb4fezB5Uwx1NDXI/42R"
    "BlMYeUL1ydtpfYvjJA3T7avbDRUBzyBvrbhxubK4hWdsCGYl6t/XeGo8Ib2VUv7uv93eVf"
    "2+xsSo80fmiO+vkWkZ+hsLEJOBlaOtTWNhwpVFviU0TeMFqTTKziqQrDawlsYLMUp1BXkV"
    "bMTghJREYsmL6Fc7ubBZT8tmFXbVYYPK7JzLRYuro1KN8xAcoAqL3U5JiNOrhrYSgo1rj6"
    "ohofaXWYo6qfmpYYTwMqMfa0ymK7HMUUmxzLVeZhM9kydPmdMclRQxwTqvsqvxF2RojghV"
    "qXbXd2F3qNUJP0gc4SS8N8RWwAv9b8itqO2RbwLTiLp8+2IUzHWayCYsb/KyCV8CAzC6s8"
    "h/qEhDbhLblTS5kq67rT9fLYCdXTqZt26yUM3kxFgh1gvBLVnEFvnXNGxbI3Y4ZZ+h4WMC"
    "PFI7xO52y1GARTbVL1hvk1fcBH1ilZPbmJrzn30iSADn7A2gwk3SD3CUT33UH/XvXmbyd/"
    "czEHMdUNK9F+9zFcPRbfY5OoAK+4t+QpA3Tv9QoKYh840FdGTTSk5Abj9yOK2cLoh/hNOj"
    "yRPrn4KDp5YVnCLv/eCGc717cAjKgVPM+rpHqxl5pi/xOuW5GRqw69G5ig7d+fT85pK7uT"
    "oFe8QY9EFimAuo43+zWEfy4ZdXiEvuttX1wuP3o3kTbu9Dl64ZvKgifax0dWeVUM6jpq4n"
    "W+fnS2v4bdAdd4DxQr7No9697k2H5E+kYrJ2j/rXXvcbffsZI4+2sXgOQa4UgowMApFA8L"
    "MmEIRXPXxnFvRIcESFXyJOnSxcPcLVc1KunrTLoRqEh7EZG4oz52qsmWONJiCRh3Ef608t"
    "vpEQHrHLSjB0opWTwbLmj87bUmK2AZRpw/V6WcimySxraFkvhqmyLJcOc1Jh/RnbDE7qqo"
    "KAKL2eudAmZgJzTxHh1J4S1X+KyLM5LYNj7ZhEolCqTUikzqZG6WybqouvRarNUTyGwk4r"
    "c3XUyS4TGR9imf1ldqxSRzkkJnI96ry+wgEgHAA1MkzrnOvhgc+3Rrcrk2mIbjdDLn4CL7"
    "/hV/DNY0YMmYUeUwCzCb0kjKAPqLFCtAkol4ygijmFdXla1iXy2ULzWj2BQBMty0NQMIo6"
    "mcPWyfhXVCEHSUimeSRfB4FZMxSYFvnmg7yVOCIN4L+X8h3UrUNdwocOZWOLfOeV+5n82M"
    "UujsuEuKC6LEB1qWKLAlDGsI2JCuO2zsatcEWmX3HNTRl5JjYW91JNzcoOSRyPrejdoVa2"
    "AorVArmisfgKp8bW55S4+VtONoktTcKJHapc/BvbjNX9sYomyjYRLRoe3x+nWK5AE4GiWa"
    "fywoQ6j126IFxjMtctnaqpYFnIohf+/khN3ImaipOJFtiykYl4ZU4Fj2CxzKp6asU7mJXU"
    "Fa5oX/Xc/2ouVsoSKRVc7CHKroYCpZpwXsGV3nygLGdW2fFrPlrk3Tn5ibZsOkTFWuwP2Z"
    "U34ZjN19gHoouWvMDPiOe2OzBmp7jT1lBHmrxNXaUNerKoB3NiN6LT9oJZfxbwXgG3kzyo"
    "DLiK0HKt7OYiZdlylU6JEZmw+Y4JYh4/VfLgHLsTNfQCM5HiWLCCkzh2J2rqdrKWCFWg5k"
    "/oNE3FCK7XpvFcxWaSvJmaihT5dbQ0RCUfr+BqTKJrb6amQuZuLgIZbVCsLHlkoQURm7oT"
    "NfRiX0MssMr9ECTf1bLF5trFt16iF8AfjrpAMjm7FTYC+ELnHG2nbBDCxVKet4EgftZzJF"
    "CUmfi8DU+xoTnKb6mEWxAbMO8sDfK9/TZqa2g+8Qpqc8vtYOthNC6CpafOac2NZ+mRru97"
    "g95kOpYYPQ8NMOmYpf1Rlp7ReHg7lu7vu/Lw5qZ3RQl7vN4MKyQb8zlWKLfPTW8gDa5CY+"
    "ZYp4hsR0gPHv0PdDz+ny8P17fdDmB366Pe/Sr1H9xvgIjS7PiHu2gi5XmeRMrz9ETK80Qi"
    "JbtQSiV4RSVFgtcpJXiJmjVRsyZq1nIpcH5+Cl99C2WvZLfWDY3LoblR3l+k/kL0rRll+U"
    "Wmy16iGMYTRm8sYCHFRIzLN9ogqM0KzhhTPCUaxjZAusra4xJljrKg8NS9w36YKHQ7LY1Q"
    "cHwchePDo9MugnFIpHm1WAdAeMENkmfg6wscsQzrUHdD3GzIZzdkGQ6CTfTnrACyELnYi6"
    "9xSEwscK0XWNAQ/RTLLBpP/QyrLBw7wrEjHDu5HDuhDE6+byea4pnp3sHRoTl6aBjoGZm0"
    "eQBt0YQtv70SWMENmCFGFQSBm1P4mbpjTEQdMIaOwMuSOVIoXS1lFcI2IxjatnLi0xYd5R"
    "OFr+e0fD31IzV6PRfPQTiNGh9eFU1QGmTuNDjgKZqgHFNHFl0lmttVIrwQKW0lYmuV3Vci"
    "PjhPdNRQMNQizePaYG4aKxa3nGPTIkqq/i8HmxvW5UEHjr6twwcL03DWgNelrtqphTZ8Wt"
    "ow0ci8IrW86vBWonERz+qbRwh+z8MST84Nc1XW1vBl64x1S5pMhlc9adobDjoAWuyqpu89"
    "6pPu+Gvvqiv3BpNpb/rgjrCQ+YwVJGPyo7HtuCNvhg+Da2+KueHoqjfDcHrH7Bh6UdOEz3"
    "73mqZ5akilMuP73uCWCpgrr87w9RM3HUtRihwnf3zzUgfefcpjI35KtxE/xbFVaYYwLtYW"
    "OyxT52NUpyuLfJxXbJkX5a2EwDgfxoqxWpGfa2+KwBwRalw6zGEevz6QpZ6/vnCdd3Xran"
    "h//zDoTX+XvQduBwQbRfYet486RYiMIe+Rn07eedTvH6YPUl++6/ZHHbBybAdq8hJpazL2"
    "oT99GHflyWg4nhIJ8jUcE8nW2jDtR73bv+6O+2QmAg4ytQ2du9e/HncHdHKsqSYij+7r3k"
    "S67PXZRzJuYayxT+0OvvbGw8F9d0BmRvozNg19hXQy711X6k/vOmCJoGYvqdvy4crTCZDq"
    "KJ5KcPdwSYY4s6hyUI+Hv+WsVtDkHOkp+pHC0BoSacCBznJNdn+bRrySPpB/uZd++6+IZ7"
    "I/HNz6w0PAX/WHl4lbVLehYstFjZi4XJ3Pd51uUx+3NUGrFOCBYCMRr9o291ErHBBMCDYR"
    "7kNEBkUDgxJXe4UNDEQYMH33NzcMKIjtW/sS2/PJjeXZpmBYlSe7RwijZh6qg4RVI5BVE1"
    "fNnYFYT3x3BlR5uywSUR2TK2Xcu5pmhVRF54FypD1Vkm42n29zbmgaeZg5FWytGzbVQ4M3"
    "ls/tfmSe+JNEC26puI/N632SeAk613LbjCJSwQajY5uKEXWX0OymSsji3TyphiL1CjR/J4"
    "PTgVP8Au2Bn94XVi4yU/sChYaNzMNXh2jcx2eeW5hQdchqAeMFWcAyAPnOG7Ai+35pATgn"
    "Sr0/BPNz+fadjstuhyPqgisuOO5e3Wpug/S8Pm+REsBPVlDTUh0/W6nj+X0O6dRzXT/nZx"
    "8/BF4f+keWw2dyL/X7nN6v5FDwfGjUbZqSGxNIZLlLq0H1mCmTGdhRb2ci28X7kWUyBALh"
    "IwZvybIVPOmt64duBxC5R33cpTF9mkbn3sM0k+6b1PtKX3mB+BmpZULp1dcDmWhFQShXGB"
    "8RFZXxda6Mx5ZM1A+y74pH2rZy5UJsp7OqFQbYyIU1nxcItATjSz1uawZx1YEWoooZKyST"
    "68bgFChc4kUqrHHJBqH717Oz8/OPZ2/PP3y6eP/x48WntwHMybey8L7s3VLII/s8uQYzgt"
    "EcKxiamGeWpq5AQq5BS1BhJHEFzackqun5bFsJkc5WOJ3NV8lKKT0RUaH01FnpEfkOVT+G"
    "PedPwWSHhKCoII9Be0oF+jVxMZRPJIk6MffPImlkDLUdSyVJnOGUPJK0XV0N1NUTIbzCbt"
    "6bByFP1s7B6cOCPZ9GHxY+FDvowyJDd4ZKhjoCNjJXlIKAEnSl0BWEAv+0dpV289GgQkQN"
    "9rYGLRu4QZpfnHUygnKwTxHECKcWQFFL+6192TrXBbSGA3nSm3Y7ZJvLFrbRoz68ufFfms"
    "/Za/XwVp9cDIHdDkgtuOFb0mjU79FQgSf/qPcGVw+X0pQV4vv3pb6gcYYv3SsvzvAHUtw4"
    "AzGsrsfSt0EHvGB7qZJni/6od38bdfussB/9WCON1fbfjqXrB4mJ+wFi8iqxmCf0JUWjLU"
    "DLrHz1JTorg++8TveQbCXqfPhq6yPxdl4JF0lUsoEVIk1ykdD+vuXCf1FJ4Qir+ypTv5Zs"
    "Isilb06/RjmiwuNc+DYluodpWwXzRiJCe6aOnM7h4qSO0MZaBbELifzMyAVaXUH44nI/M4"
    "YKMm08pzZ+sVL8qFglxFM1YsirntUDlcxDQiIJ6UTUELJSJTSQqJRQPgorHyIM2qoyDOob"
    "PoVrvhOCouBbREFfLQoqgnOHDs7xL41qsG46c0HirtyDtkCUlmchf+h6uitjtSa6d0aoOD"
    "yivSNWrMTG5qirU6CmsdDs2jTIFUmGsbAIwLYF1oah0QDvytDRpg2oicA+yu3t7WjI4pXW"
    "VTCjCAK/gnZ90uz4r53yfGDrn5zptGZRfHwDgQbCexi6acGaenSn/2KfbIXF0SseTTi3C6"
    "Lfuh5LN9MOYLKP+nBE6YmNNaUmjuYRPOpfHq5vWQLDH466cLMXpMHfWO4C1J/oCIq5WyMJ"
    "TWVZnypJ+lAvU34UlWtSJfWRq48Yu4qswHWZVeAIi6UovRT0bJdplx6WE0khtfbTswu7zB"
    "pHBMUi13qRkW7Tkkx5jUw52xeYzRSSNc/xrtmzw96xVRCH6IZNGzKpcFOYjSUmejxYL+oP"
    "K5l5rmHFljcImoWRTUofD9zzOLjntQD0X45hOpxeatlAbqV+egDJB61kWiBSFMOI4NHq5E"
    "/gjNNoAEGu8OkOy4lnUbgC3uE5275MhgM+kP74uE5Hbk7wH6Bh6wRJHDJQo0Bku4Pinp+Y"
    "gkYniLuDsCXjlcsewLFfd5DwhCVFp4sCRDyi08jr4i86jaTf56LTiEg5S005S6Tu5El1IF"
    "/WRiaGnFuuIMGyO1GjKA2iLn0N6jq5XSpjWh65EzaQcDlGTK08VUJLrTw1FSPRcaBoxwEd"
    "aXKV7VJGdMbm90xhwFUDltugoalAWUuEKug6MFl63bebiBFUFMPRK0BJcidqKk5evGNvmL"
    "pknk2TQCqURxrPrKOfmIroUEdTg/xfLlwH4flO0iOVvf9orkx1aI23szUQK794vSKwrkPT"
    "NQStEvncgWWYks0dthyzc7kjI3PRfmmYMnHNGbWW6cxMrHTAC8KLpc3yq5fkv5BlA4smG7"
    "fBzKBJ2TpYOrpqItVecrK5K5uV2y8llq6uUDoo0S6lzoneSirbV1oAuf4MXyWzkC/y5FFe"
    "pOdRXiTyKNm/BcD1xzcQ3IOkeLuXlry9mQo4YLmyTcqTrKwAeEVulHIYcyQFwhyEyZ0dPD"
    "OLxPvDck0Ctpo8qUAVKVhbnZQU/N3ZtdUxtW//ct9YieRpYryz6De50SJVv1fS5Eq67ubs"
    "VQ7NCuIU916TjYYAfuha31gMjG8gJgNlmVZiLFCX31ZcQ9OmVh16RuYGsCKQNxZ5dbNCut"
    "0Ba2Qq5D98u4+9HzXr2sz6e6ENNFfwCVkA27S5G9+GPOin5bEtLUSG0HtE2Jev/WRoZ9iX"
    "wTIVVG3CckK1iRVaEgMSldPIeaJNgrcylZx82mKRVgG/u5w1JF5nY751NRxMx9IVGdC7Hb"
    "DiVa/TuGwRnY3WqN73ruVpd3wvj6QJK29dYQIGMlfyGlqszvWmN5D6wdtzrEPNey/+5Mjn"
    "KMjlJyjApS0sAWEJ1Ewxrd4SOLCm6yYw8RXcILkpU6+1g1E5OGzYYKo8QhCC5jP4HlQ1fw"
    "fYYqol9TG5Xd9p15JA0STapAJ1MOOor9VPL2IhjdBVRSxExEJONhZSkixif5qImoX+X4cl"
    "QnjwhQdf6O1Cb9/Dgy/S6F/dnx9GjW/rxHDNtHhgbGwuL36YUoQ61D3GTdpfkRogfMuF76"
    "IvP9Vuts6EeUN2PxnyjwTNMn1dWDl1snIEtWdEGX+fRxd/n66KvxfUnoLas+nUnhqCarE7"
    "YyvRALiPsKVnBI85VjDkF9ukGpAJuQbZ8JUF80waTLYouUIJDwlH+HiW+tvDInxkL8nJ9T"
    "OugCF48nB535uynsOWM1thm/Uc7vYJYJf9bgcgDS8w+Y605/H2VaxvX+f1Ny4TWX13kePa"
    "eneRzhN8kXwOez+oBN1JXFa0Mqsze6aJFEQQkIuGSOJylbQFfO2n04HzFXzMrCU8u/hQBu"
    "2tZPPw/vA+B94f3qfiTd+K+ZmXSHkqR9kUkRQ3WJ1vMLZWJdoxxuUaYM4c23oUnGjpd5vg"
    "RBOcaLlsWP9ZU7gNZ0JQtOEUcebjgevd4MW3bVxQbNvT7R57gvBu/ROFty5HVGzeeHkFJF"
    "p1MVjDMmK7inye4+fz8HsdB5nt+6PcNJ7QOL7hI5wD2VPo2V1LnMs17Q4/t6qBu+ltuzlP"
    "+hw4by0ygXKuWzluwebBODAfBMa5MI6bW/s0oMdaBYShoVTLG6ydonMvNY01kvjhqAvEcY"
    "wWROuSTdPHemOBClqXmY5GJtt/g115E47ZfE2Fba1BpRK4Ru5EjcXJwFWwQY+CaZoIkokU"
    "x4K8xmQFYRq7EzUVJ0HAXkH9RqwddjqahUiNJX+uZuhx0W33hNcVwTTxpmoISnvVAjH1c2"
    "c9kK+k5q0Jkue+QA5CBDqW1eroIDTFZwC3SYXhN95YTMICOuXnAsoS6gsuE0Jl8+YpGYoV"
    "RInSoL03esWlQU/k5yZhz5ee68vWuYalNRoPR8OJ1O8E1XCPujSdSld3993BtAOgbUNlSS"
    "ns4mfldRJsReZMOvTNzZwJPySK3YNJSREoS9QgkCtaLRrRDQsd9zFTS0AzIo+xh/z+ntdm"
    "lrK3Y/7X5MndnwEsvumT6+GbBPlXY8JmKuuQrcN23x3UCR/2PG7wfWkHQr5bvpURde5mGh"
    "iuO1nW/LGF28y4E3TAvxyo29jegEfn7Vv1IyBraBOtCSsI/DeAK9ryrA2gpgH0g8y/u9HM"
    "HvNy6dVi90xApCMo1l774ZBlYQiepAPwJJFfvTB45fD5LLewfK2tN+lq2vvam/5O7DRyKp"
    "7JJfKoE1X75qYDyE+bzx/1e2kg3XZdW869cakt96hPpd/I+YI/6mHVhX8Wd834ZyAmVuel"
    "yn8MjkAWYTgmj388Z9VxIF1nvFu3Y4nu+YUJ6XafdPs38ljqMUJmC2lzmSBeko+5+u3vaw"
    "DJJUm9/sMiTbr+K6sOoVqUzLSoMhQHPOkmwXxkmgNXiy2zEHFJsQjlF0E40YTP5+fz+VTq"
    "mNj2lub7JSK9p3PHPSMdsHc7KKZLBDRo2cB0dJ1IAVceLPAz0imZYTR2mYMcsZIZdwc8Uz"
    "0PdS04rIN3rmJ/A1vSAopmML5JT969tMzEtV/OA51ZkFTcDb1nOVIddvphyIX3psCdWazt"
    "Vkq6i/furuv+D+rslWFo9M5r/hpurDbzFM+xabmdyG3/oiZ6MbmmyZ+rNiAX8ssSK0tyJ7"
    "OPoY043tj0fuZkuFQ2a578lrVp+Dk9Irelbk+CuWmsZN7lQ/Mo+MiHRLISKE7wwZABMU2A"
    "SDgXbKwVxC4s81OD510KBRW9qJSwP7Ptz9DFu7/t+YVe/6PtjKcJ8E7tIrrDamZ4Evuf1l"
    "GwRLzUxNtgxC5tBMbG7tRFHp1Pby8+PTrv0YcPHVdfQLZNLERqCW4no6biy5KYi4qC1mSD"
    "tBk/JxtP+Q7BbOPrFPpmZqgb8EzMXgIC7XWbVFWO8aGP+qP+jQw3HBt8d/Mcvoc/ClvAIv"
    "e2Rlucse5n8Il8u33tXaHviGZmrxtWzBVVLEDRiS3LKZWWGxFsYFbuiWTh+phkpuFi/Rnb"
    "ZQIICUHhpKtPCm68YulE8azILbfdqlV45UZQR1ovMuUpbu+dunPigOchV3mdFNw6bvf6Ze"
    "DGqAD4JkeSLyDT6ojxFeSzPL7RTsMsmQ0QMaRS5Z8261qYhqOrYG6YLBTlzgxmyH5BSA98"
    "ltS7Ga/kwzZYGgQGJrswDDVpeRzjQ6nl8R09Y5V6hFl35Rf6qdTIoCossCBmnlm9Q95AzP"
    "rYkBfJ/4wVMTholA4xxKiE98XIJBAQ5Zx+2dxOWvalvcULYszCV1sr28VdX771sjtlbytd"
    "Z1umdd+9v+yOO2CFaPD5Ub8Zju+7Y9l/mZycFTJl/91pr0vWHqNH/Wo4mEpX0w49kTa5TB"
    "71iXTflQfk/zrkxKyQTGF81Fkbkt7g1utEQlbxUR/dEV25A9YEFUSzZXt9+XpI/hnQdFms"
    "yapB/iEnddwdDcesZ4mJ1oZp1yV10L9AklsjncA9LCPI2wuTtxuOTYNgZQ9jSLzWp5Gcqp"
    "seOYDX7FzNMTl8Kjlr/a40Zq9pCJolT0Ee78O7dO/DO06DkKJNDF6jfcEreRkOcQaYVlTC"
    "2xOWE86eWjt7RLroAR0+bjpIMVjDMgJQ7oVUmJg8JiZIyUVW89GzmvnescAq3x/l3Eytpw"
    "pw+GbMAa1/6I+Mbj1viJ3gxq7Iwiy4B06M6P5YI9PGFmrxfZTb99u5UjRRZHwuIjLyVamD"
    "8MUwn4BNfXi+I/CJ6FYWn2Qsh4zILzgtH93cB7eMVyAQrrM52roa3t8/DHrT38mI8dfeVZ"
    "f6BlYrWi25kS1kPmOF+uMIhqwoXSE/ndWk3z9MH6S+fNftjzpg5dgO1OQl0tZk7EN/+jDu"
    "yhPqXiMS5Gs4JpIt6mOjTYGvu+P+77QnsIpMbUPn7vWvx90BnRxrqon0R/26N5Eue332kS"
    "q24Axr7FO7g6+98XDgFr8j/Rmbhu5Wv991pf70rgOWCGr2koy8friSpr0hmRapjvuoJqMe"
    "LskQZ/aoD6d31ANpsHOYa4tFPR7neTwe5+kej/OEx0MkUYokyjpqC7VOooysAV9diC9TDo"
    "0htE3y6AtM6I0FjBcdrMlX9TML14ahfWZRRqYPvECfU/TFpKyjOliSV7yGkOAtT6uocGah"
    "e5yW7oFWa83YIE5xfXp+Y1imAWGgIxCn2NjmPQ7SIQ4EBL65iGmc1QryaJvS4zghkQZgfO"
    "wwzorcMnIaNX82/1hMtFR1cM08IhUykJ1Iq+e3h0WyMjKfNfOxFTV2wkIi4bhIgmzI5e9W"
    "LFfQvGpb+twQ0yeahxN2G+4FVMRh2USobFzBdpriRuGTlZG+DgIMe2ejlw4E1eHK2+17CF"
    "/4x0iSvofmU4vvR2BvtXf4D1b+oFycxBY1USktAwRM72pT+37p6KqJVHtpuaQ8rCqSzz1c"
    "UF64AE7LBcCWV96uZwHdkycq6H44eij5DjYyS7BUxeSE5z1u+dMLqWj9W0hGAJodyrD8vn"
    "n7BzKa1oIvrkWEtxU/fsG9EaoB9yo8XUMBjl+Gdcsoidds8hU8TmVnpq63puPlaHVpjnAR"
    "1U98EU9DY1ouI2UMUzC+sQD7iLZXnUYgXnGCRPvPl4v3KzA0KO1XG/wjznYn2MDqpj76P4"
    "gf3siRwBKSP6InPkiTLJLG8uXh+rbbceOlj3r3q9R/kKbDcQegZ6g5/tF9/bIWG/3gPLTT"
    "gyH++DrnENU2FkIvOJkS3CURTyd1iwj91KxuDAnGcVcYv0DqpwbQRGttw81K3lFSFZITJV"
    "W1Lqkij067fN8VX/iIT1fL7/ta4OE6YemWFsuzlK6uuiNWNe2Tsz3q192rfm9AX1ORQvuh"
    "kdco9Ndj6dugw7jbVGIv6PV4BEPdekFmqVrHmGgFZ7Nm8fImHU36ILLk1LB9RopPXLDU8a"
    "zZyh6aLe406rUbk+Yjmman7/TmNs0+kRykd4da2apjPzXtUVJfJaBA/Ic5JcsUcCcERQl3"
    "nVPnThbSjNhaZiOXUkGg/Vq51APjfZu58Eu303KhRFl8yXwo/iV8ZIDrefHmIz09Xm18hI"
    "cjTN/PT6T00wPzZedGZ2zGev1ZMvZ7zxgGWxlxX29EO1fMd7UdnLc8kGbpsco9OkGO/n35"
    "xURW3ysY9fs0LRCm+09ougtbU1hEdYdUWETCIjo1hAtXiBw379CyXcXSWuJ1qvoZGbRbA7"
    "VsTwENxudQQrcSLmUEIsuqfqZZgCZeLGgHLh183w76Dp4QWvObeO07WbF0Q8NcQB3/W3DY"
    "11CVNY008oTdyQ++bJ0z21rDbwPGEvWiU3767nXPzSlUMVm7R/1rr/uNvv2M0Us5Fqnqsx"
    "tmiByXErZFWK6BlsWJWBK5EhvYbVtiicNyYolrvcThh15Bs4YjKowbYS8em2hP2DBV2DDc"
    "ArWIRlwJwsPYjA3FmXM11ozOcKRBJb05m/9ue4eJaEKdtjSW12R8XhLDSHMzWilGZd0Wze"
    "gHEfW4BiBtRzanc5FhbfontllH5SXRkdusT5oxB+QPQH7mxmUl4PElH/zj8hiZHk6ttgsZ"
    "/VdUsb3OsznDxvRWJmfCmz9ckB1wEt7Y0UqCmdFXzBeos5Ve2yRddkvx/SN8uAOBRsB9aM"
    "LsciyHexIc1g7k6hgORXuoA5qcvk5WsJlRREqAmm10hvS5/W2i8Xay08R2dxuYyObKEZgU"
    "zaIO2yzq9cxOI3iccKxO9832rrjkdthOa9OdEtAqezBDFlYRs/z+cMyN1zqH2C8rtykvaw"
    "GMLJsYibRvEfnTIbJFmPIO/mkiA++0TEr2bwG13B/fQK38IKTvcEVPTSZx4SVepGroXPEm"
    "Ket/PTs7P/949vb8w6eL9x8/Xnx6G6juybeyFPnL3i1V4yMrI/T611RBhYrUUBXJNwf4Ol"
    "LIWMjjmc+nJU1p3r8z07C1JIqJJ5qoAWgzfg2m0TCNhfrEIVDxgmgxrB8h1XCw2yNoBYnu"
    "Q/WgpJJ06A8TOtJp6Uh0eZOwf5kMBymeCoebzqVixQb/AWRbneLzOgNaikS2wzjuG46tAZ"
    "0g7jB2D1IR1XQr0UDl9MP7HLrph/epqil9K5b44d9wJdKn4rIiharWKVTb5SrMQMARFRwE"
    "p0GdUYeuFhVnUoU2YzUmRdOLuDnHt7A1EcLfTbrZv79NKHvnNB8LxXrcZFaMFW90s2e9WB"
    "3uheqqxaq1bJHiWFBrpVi23rvtXZZtaFyBlrmUMBKart99rlFjgRmYtLNtyCfwmdqUS4P8"
    "IEZdvjAMNatb7n6TCkv1tCzVJ/Jz+SbT7iIkX7bOxlOrez/qD3/3et6zDr9uy/u/9QaTu9"
    "6oA8ivoGV2j/p1bzJ6mHY7QMXW2rHRoz4huHbvhv3r3uC2AywCCqJbnqwSGT2WbqbsddWE"
    "c5u9Rj9lOGYv0g8xTPbqcHrHyqDYeci11LEyp4s8ZU4X6WVOF4Ju8lUz2fwbtYTZHBMVVn"
    "OtrWYRKzqg0cz0k4KwhmUEoCL49prBt8RePrI/4lQBDp/husU13d5vfNsv6AuXafkFjejy"
    "9Tz1jTS3wIcJM/srZp3xG54WEc5TARRzUrgNGf5Ju1sF+1tUBL3OYzOjLeqp9dyAlkXuRK"
    "QWhLklTSa9W9ZXw5+BGHQPl/e9KWvAYTmzFbZZB45x9+phQl9jbhjvk17dSCOni09omW6l"
    "hUSEmVbYTPO3SZnWJlFRYabV2kwLjn6JlY7Lii42dV5p0fKhVWUFrPBv/IRJAY0AVziPBM"
    "NpDX0bpRhOhaNOOOrqCPBejrot5CtoPu2fL3RPZmkQ1pxkoUodmVOMWnw3Jn2nvcOJ6a68"
    "jXPSJX1jZaNeiwZstYFh0pqHNrANWk0aJppitaPURenYQenpmiwtrTBFC0w+aZP0dR5g/l"
    "ysu6Yxx5pwe9bS7ZlN+5ZeIhCXq3OuS8lCgYNUsTqWohTB2R/fvG6x7z7l8Qx/SvcMf4pj"
    "+9PmbPW7t1JfHndHRKMgb0rT3tduB2hoATXZRGtyG5Bh5Kg+o0f9dvi1Ox5IgysyYmE8I1"
    "OneGTndEnXX3t0PFSfMR2bzBHbN5er+tbBtEZQ5t1p1I/JP2shkSz3ZX02RBXPDuqPjN9R"
    "uo21gtiFZfYEr2a3VjHsPGWnaG1QREo4VXYUr2wVyv3Nzy9UGx5tZzxNgHeXr0R2WM0Iai"
    "WFMeK0+JaW/+4uawuGxuWipnXH0wpzat5oiGwE83O0NB0socXyQMggBJUlfeKpHkWsrm0A"
    "3bi0jgesyKMUYNsCM6jRPcdnpz34J4oyg9Myvxqvst48DK6pZkhWTqXdTkbDYb9DNrGhPe"
    "pXw3s/64RmaHhZJyOpR15YQ1wu36T63ifu8ZJXWHcvnJj/LYNzKCF6vNDp20PZcK9CNiRi"
    "gCJkVXMFq1yZZZqG6z3k93b3j9yJGoT7oT3+0pqoys+plavB2zu10fDAXDnMbsOONxbwRV"
    "2iJBUp2GKVpfaLAVQ8nyMTESVyjYw1JUsyEdARUhFREnWEqdbneutNg+wiZPJTng/4WUIF"
    "PS0V1N0B5dI7o6IivbPWSX/+4S6oQcXEhPok2n4dWSP1d2A16uh1aLbTRHenLho7srubf4"
    "nGapU0VqtB5Z1EZ0nTXdl7OxXXYFS+hJVYlRxtpLXAz4jokIaraEYSS5gj09+fKSkq+86Y"
    "Jykl3rVNpKXUSimNLE9RZnWucJ29pHVKUBGd0SqsC3E550t4juOSTYL3yL5jYfYcxOwRza"
    "QPCm9dS8rqQHkorMvTsi5Fa+kDtZYuZ2/mrJgqzqa6Z71UHa6WA/UUSaez1V0TO6kceqL+"
    "KuSK9l2FpjvJJEt+tK+YByQAge8ECWOU6QcJr02+tiqQPHQQzch2G8Ct4BOyaGEN86iAGY"
    "GWdj+h7go33cVi6VsrQ0cbVoLjZmx7sblfwZCme6FnZAKoqojDTXukzxTulJN3p6zhBqHC"
    "fpSolHCg5HOguKgVrfOJSjUQ6+rLfXRnNUMcv0pGy8VAohqAX1VjicL7Ps9Ofp++kd+n9V"
    "sUzqvXdF559FnFanEiQj91JZNiIliOzyoq2cDMFkpdrlJ1z9e004GtU6aLd8NmJroI1+Rh"
    "XZPMpC3olAzJCHdkljtSOMte0Vm2XQbyUbqyRPtnYE/diRoEfGaDpiB7ZG9noj/RKV4Ju9"
    "2IoftwHwci0m2T08CtlPew68/107oOg+AN33UYju1kug7DIaV8rkNfAhjM96ZprgPPSvRK"
    "/gxc3FkaVOh1vnewmmlFRv9peftOjsrcqx8pTGU+Gg9HQ8ZQ7s/wqEsj8upXRm/uVSc86r"
    "0BnYZRmGCdmA02YzG56Q2kPvk+WHerdF6f2px2heSpHKmelq1AKR9LzW7yqtOvbIzkGTFz"
    "n+Tijb14soI7vjB3vH8uy3TGjoo20AVzIi6XXMVF7qUqUwqlIq7KmNjPzBzkQcGIlEpAGM"
    "gJDGUFkoe0Ck35iWxXzrV/aRgagnomnsk5YsDOyCSNwvNyOOxHrpvLXvyGf7i/7BKdht0z"
    "ZBC2U8IWTKcqceeH5UQHiTrf96KDRKWqaqDsBM3lc1eSJiRFwOJE2GPq4KmsNngR2ozVxC"
    "6aX0yaOL57BC18Mo/9oxZhmpOGIJ+MYVYAU9kgxSlgZD3h9f4QTcgsTUIoK/iVSZ1VPAS2"
    "J3FWHR4vB6LN2rdK3g118aM8QRgsM8QTBN5y9qc1HJOYNoCJdcD3cIrcd0blaYEZsl8QCl"
    "hCWZCGFryHwzG7k8IP/mkFO+B6qypywl9HC/6JqUcp1ajM+EevXcZRmZGQqpR4dDAdS1dE"
    "1OuE69d6yH5DXPL24OquK7tkpF4yiFyWlLR6dnuRnFuD5NwShGkilFF/19YKrQz+xchfVH"
    "98nS/DOhXI1NUdU98jVMDX5T+qigEbldoD1LjHvQ42yN7eQ083KLpXI2IC0wy3oaCcFpTT"
    "NcZ9h88nrYS/jMOndP1+HS6FHBs2cifm6DNrb7Pn9wU3fyL+SWIbfYQfw4nmH3S+Gy10DW"
    "Q60tahcblcaawfKc1f1n3/FqRNcTBtbwdc6xaoaEZpDig3ueffapNROlqwJniun8tEqkuH"
    "wPehHeZj8jjPvKkEjULtXGbC61IHr8v2eBQ4AVEpYTbGQGVXXEFIwzIC0GwLJ6VOq4xtk7"
    "dMq6a47lRkwtsqh4YY6vq3P7ahVoMNRTd6D9aNvZwlC/D1ST+PIFOZtPxBu/s/AspcjNQI"
    "0Tij0CKamQV0w62Ucxsvviw3n8ETWttghpheyDQ+lkLC6fNY5cx59MUwH6NQGGulMAoybU"
    "Gm3Sjlm2z9UksQlRMLsMcC8CsZ8+VtvEYtY4nMDfLeXW9wK0v9/vAbzc/QDXtJ1kKGmma8"
    "0PyM4fhWGvT+Lk17wwEZNu5K17/L0jdpzJI9IlQgUKNMRxuZPVVZg9m+dNWdyN3f7qSHCe"
    "s+65bRyujHEjqW24SW5o6ER9D0keD9+DM/Tyj1PE8k9Tw9kHqeiKMKYnvBvF5/aDOMYsG8"
    "fgjm9SLGm6AC38eUroAKvLiJ7Iex+FZyKMiVaSiH4mo5m9NC0/ZZY9wg3huLvLih1NMdYC"
    "KybvTJ2A5YN5h5SxMmwWxDrFoTIa+LbEpD2mrnz2M3B0wn1G5uA0FiXYOnRTvDmLboJvAu"
    "nij0kxVRDFNtj7BckyyP87OPHwJbg/6RZV1M7okyzaFIMfFikUaivNueCInX2qDYnfB937"
    "uWp93xvTySJoxRaIUJGMhcyWtoMWIhRhcUvO1WqrvvlTEHREp4I83z06Pe0qCul2De6kuD"
    "gWc66+wAXT90O0B10KM+7v7vQ9c1m4PnNp+Xy62uKFtVUT3/Fvn6JUgrtlKCsqLOef10nb"
    "LcZ+mr2ygKsGP0EPWPfYnTFJcVZ6rOZwrrzwbmqeTpByokIk5TvtNkO6ZegsMwIdgAvLMO"
    "zyEIDH1lpcRNFhMVF1mdLzKqhJYhqdyKifWt8/o+G46yLNYtKiTSgIvzCA8qwQnXqjThxX"
    "9+FOaES0pWWH5Y30vplIo66+YuqwZW0XnpoPAybaM4Q2REStwEab6KwsByRAW6Owq904pl"
    "y1V55y6Xrel9cICKWdE/7OD9w9Kuj2rgzk15Ws8LYyfOnFszT5nPVqUVMOfMTorZADlQ9l"
    "QFgXAehKN61WFLqUTHt8N0fJOQiZVli59M573Z3pFLB7fDdqXSpf/EinuspXpcuGoqx9ni"
    "LXltkzSrcbakJ5ul+rIy/IWpzqxaJUOV9Rhe5Em3IKPSPYYXiYQLeq4KIOwNbyC673L5Y9"
    "9l+GPf8Yj2dBvxSqO/TIaDdAeXJxKPZ2DFBv8BGrZO2N7igUvByA4bxiOE7ajZSye45Nm9"
    "xyyj/vP/A3vXtiY="
)
