"""Awards: who may approve, what may be given, and four eyes on every payment."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

# A trigger is named as a constraint, and raises under its own name (TG_NAME).
# A `key_` is unique by its id already: it is there for a foreign key to point at.

NAMES = """
ALTER TABLE decision RENAME CONSTRAINT decision_competition_id_key TO uq_decision_competition;
ALTER TABLE award RENAME CONSTRAINT award_application_id_key TO uq_award_application;
ALTER TABLE contract RENAME CONSTRAINT contract_award_id_key TO uq_contract_award;
"""

NAMES_BACK = """
ALTER TABLE contract RENAME CONSTRAINT uq_contract_award TO contract_award_id_key;
ALTER TABLE award RENAME CONSTRAINT uq_award_application TO award_application_id_key;
ALTER TABLE decision RENAME CONSTRAINT uq_decision_competition TO decision_competition_id_key;
"""

DECISION = """
ALTER TABLE decision
    ADD CONSTRAINT ck_decision_places CHECK (places > 0),
    ADD CONSTRAINT ck_decision_notice CHECK (
        (state IN ('in_notice', 'final')) = (notice_from IS NOT NULL)
        AND (notice_from IS NULL) = (notice_until IS NULL)
        AND (notice_from IS NULL) = (notice_calendar_known IS NULL)
        AND coalesce(notice_until >= notice_from, true)),
    ADD CONSTRAINT ck_decision_final CHECK ((state = 'final') = (final_at IS NOT NULL));

CREATE FUNCTION decision_two_approvals() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM decision d WHERE d.id = NEW.id AND d.state <> 'proposed'
               AND (SELECT count(*) FROM approval a WHERE a.decision_id = d.id) < 2) THEN
        RAISE EXCEPTION 'decision % has too few approvals', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_decision_two_approvals AFTER INSERT OR UPDATE ON decision
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION decision_two_approvals();

CREATE FUNCTION decision_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'decision % is more than a proposal', OLD.id
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER ck_decision_kept BEFORE DELETE ON decision
    FOR EACH ROW WHEN (OLD.state <> 'proposed') EXECUTE FUNCTION decision_kept();

ALTER TABLE approval ADD CONSTRAINT uq_approval_person UNIQUE (decision_id, person_id);

CREATE FUNCTION approval_not_proposer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM decision d WHERE d.id = NEW.decision_id AND d.proposed_by_id = NEW.person_id) THEN
        RAISE EXCEPTION 'person % proposed decision %', NEW.person_id, NEW.decision_id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_approval_not_proposer BEFORE INSERT OR UPDATE ON approval
    FOR EACH ROW EXECUTE FUNCTION approval_not_proposer();

-- What was approved stays as it was approved: awards, skips and approvals change under a proposal only.
CREATE FUNCTION part_of_decision_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM decision d WHERE d.id IN (OLD.decision_id, NEW.decision_id) AND d.state <> 'proposed') THEN
        RAISE EXCEPTION 'the decision is more than a proposal'
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER ck_approval_kept BEFORE INSERT OR UPDATE OR DELETE ON approval
    FOR EACH ROW EXECUTE FUNCTION part_of_decision_kept();
CREATE TRIGGER ck_award_kept BEFORE INSERT OR UPDATE OR DELETE ON award
    FOR EACH ROW EXECUTE FUNCTION part_of_decision_kept();
CREATE TRIGGER ck_skip_kept BEFORE INSERT OR UPDATE OR DELETE ON skip
    FOR EACH ROW EXECUTE FUNCTION part_of_decision_kept();
"""

DECISION_BACK = """
DROP TRIGGER ck_skip_kept ON skip;
DROP TRIGGER ck_award_kept ON award;
DROP TRIGGER ck_approval_kept ON approval;
DROP FUNCTION part_of_decision_kept();
DROP TRIGGER ck_approval_not_proposer ON approval;
DROP FUNCTION approval_not_proposer();
ALTER TABLE approval DROP CONSTRAINT uq_approval_person;
DROP TRIGGER ck_decision_kept ON decision;
DROP FUNCTION decision_kept();
DROP TRIGGER ck_decision_two_approvals ON decision;
DROP FUNCTION decision_two_approvals();
ALTER TABLE decision
    DROP CONSTRAINT ck_decision_final,
    DROP CONSTRAINT ck_decision_notice,
    DROP CONSTRAINT ck_decision_places;
"""

AWARD = r"""
ALTER TABLE award
    ADD CONSTRAINT ck_award_amount CHECK (amount_minor > 0),
    ADD CONSTRAINT ck_award_organization_name CHECK (organization_name !~ '^\s*$'),
    ADD CONSTRAINT uq_award_organization UNIQUE (decision_id, organization_id),
    ADD CONSTRAINT key_award_payee UNIQUE (id, organization_id, amount_minor);

-- For an eligible application of the competition, to its applicant, at most what request and caps allow.
CREATE FUNCTION award_within_caps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM application a JOIN track t ON t.id = a.track_id
            JOIN competition c ON c.id = a.competition_id
            JOIN decision d ON d.competition_id = c.id
        WHERE a.id = NEW.application_id AND d.id = NEW.decision_id AND a.organization_id = NEW.organization_id
            AND a.state = 'eligible'
            AND NEW.amount_minor <= least(a.requested_minor, c.award_cap_minor, t.cap_minor)) THEN
        RAISE EXCEPTION 'award % is not within the caps', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_award_within_caps BEFORE INSERT OR UPDATE ON award
    FOR EACH ROW EXECUTE FUNCTION award_within_caps();

CREATE FUNCTION award_within_pool() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    pool bigint;
BEGIN
    -- Two transactions that add awards to one decision see each other's here.
    SELECT c.pool_minor INTO pool FROM decision d JOIN competition c ON c.id = d.competition_id
        WHERE d.id = NEW.decision_id FOR NO KEY UPDATE OF d;
    IF (SELECT sum(amount_minor) FROM award WHERE decision_id = NEW.decision_id) > pool THEN
        RAISE EXCEPTION 'the awards of decision % are more than the pool', NEW.decision_id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_award_within_pool AFTER INSERT OR UPDATE ON award
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION award_within_pool();
"""

AWARD_BACK = """
DROP TRIGGER ck_award_within_pool ON award;
DROP FUNCTION award_within_pool();
DROP TRIGGER ck_award_within_caps ON award;
DROP FUNCTION award_within_caps();
ALTER TABLE award
    DROP CONSTRAINT key_award_payee,
    DROP CONSTRAINT uq_award_organization,
    DROP CONSTRAINT ck_award_organization_name,
    DROP CONSTRAINT ck_award_amount;
"""

CONTRACT = """
CREATE SEQUENCE contract_number;

-- The payee and the amount are the award's; a contract's own parts point at them the same way.
ALTER TABLE contract
    ADD CONSTRAINT fk_contract_award_payee FOREIGN KEY (award_id, organization_id, amount_minor)
        REFERENCES award (id, organization_id, amount_minor),
    ADD CONSTRAINT key_contract_payee UNIQUE (id, organization_id),
    ADD CONSTRAINT key_contract_amount UNIQUE (id, amount_minor);

CREATE FUNCTION contract_decision_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM award a JOIN decision d ON d.id = a.decision_id
                   WHERE a.id = NEW.award_id AND d.state = 'final') THEN
        RAISE EXCEPTION 'the decision over award % is not final', NEW.award_id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_contract_decision_final BEFORE INSERT ON contract
    FOR EACH ROW EXECUTE FUNCTION contract_decision_final();

CREATE FUNCTION contract_payee() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.payee_uscc IS NULL
        OR EXISTS (SELECT FROM organization o WHERE o.id = NEW.organization_id AND o.uscc IS NULL) THEN
        RAISE EXCEPTION 'organization % has no legal personality', NEW.organization_id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_contract_payee BEFORE INSERT ON contract
    FOR EACH ROW EXECUTE FUNCTION contract_payee();

CREATE FUNCTION contract_payee_named() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Who corrects the organization at this moment is waited for.
    PERFORM FROM organization WHERE id = NEW.organization_id AND name = NEW.payee_name
        AND uscc = NEW.payee_uscc FOR SHARE;
    IF NOT FOUND THEN
        RAISE EXCEPTION 'contract % names another than organization %', NEW.id, NEW.organization_id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER ck_contract_payee_named BEFORE INSERT ON contract
    FOR EACH ROW EXECUTE FUNCTION contract_payee_named();
CREATE TRIGGER ck_contract_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON contract
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION contract_committed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM entry WHERE contract_id = NEW.id) THEN
        RAISE EXCEPTION 'contract % is not in the ledger', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_contract_committed AFTER INSERT ON contract
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION contract_committed();

CREATE FUNCTION tranche_sum() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched uuid[];
BEGIN
    IF TG_TABLE_NAME = 'contract' THEN touched := ARRAY[NEW.id];
    ELSE touched := ARRAY[OLD.contract_id, NEW.contract_id]; END IF;
    IF EXISTS (SELECT FROM contract c WHERE c.id = ANY(touched) AND c.amount_minor
               IS DISTINCT FROM (SELECT sum(amount_minor) FROM tranche WHERE contract_id = c.id)) THEN
        RAISE EXCEPTION 'the tranches do not sum to the contract'
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_contract_tranche_sum AFTER INSERT ON contract
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tranche_sum();
CREATE CONSTRAINT TRIGGER ck_tranche_sum AFTER INSERT OR DELETE OR UPDATE OF amount_minor, contract_id ON tranche
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tranche_sum();
"""

CONTRACT_BACK = """
DROP TRIGGER ck_tranche_sum ON tranche;
DROP TRIGGER ck_contract_tranche_sum ON contract;
DROP FUNCTION tranche_sum();
DROP TRIGGER ck_contract_committed ON contract;
DROP FUNCTION contract_committed();
DROP TRIGGER ck_contract_append_only ON contract;
DROP TRIGGER ck_contract_payee_named ON contract;
DROP FUNCTION contract_payee_named();
DROP TRIGGER ck_contract_payee ON contract;
DROP FUNCTION contract_payee();
DROP TRIGGER ck_contract_decision_final ON contract;
DROP FUNCTION contract_decision_final();
ALTER TABLE contract
    DROP CONSTRAINT key_contract_amount,
    DROP CONSTRAINT key_contract_payee,
    DROP CONSTRAINT fk_contract_award_payee;
DROP SEQUENCE contract_number;
"""

TRANCHE = """
ALTER TABLE tranche
    ADD CONSTRAINT uq_tranche_sequence UNIQUE (contract_id, sequence),
    ADD CONSTRAINT key_tranche_amount UNIQUE (id, amount_minor),
    ADD CONSTRAINT fk_tranche_payee FOREIGN KEY (contract_id, organization_id)
        REFERENCES contract (id, organization_id),
    ADD CONSTRAINT ck_tranche_amount CHECK (amount_minor > 0),
    ADD CONSTRAINT ck_tranche_state CHECK (
        (due_at IS NOT NULL) = (state <> 'planned')
        AND (due_reason <> '') = (state <> 'planned')
        AND (requested_by_id IS NOT NULL) = (state IN ('requested', 'approved', 'paid'))
        AND (requested_at IS NOT NULL) = (state IN ('requested', 'approved', 'paid'))
        AND (invoice <> '') = (state IN ('requested', 'approved', 'paid'))
        AND (approved_by_id IS NOT NULL) = (state IN ('approved', 'paid'))
        AND (approved_at IS NOT NULL) = (state IN ('approved', 'paid'))
        AND (paid_by_id IS NOT NULL) = (state = 'paid')
        AND (paid_at IS NOT NULL) = (state = 'paid')
        AND (voucher <> '') = (state = 'paid')),
    ADD CONSTRAINT ck_tranche_four_eyes CHECK (
        approved_by_id <> requested_by_id AND paid_by_id <> requested_by_id AND paid_by_id <> approved_by_id);

CREATE FUNCTION tranche_paid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state = 'paid' FROM tranche WHERE id = NEW.id)
        IS DISTINCT FROM EXISTS (SELECT FROM entry WHERE tranche_id = NEW.id) THEN
        RAISE EXCEPTION 'tranche % and the ledger differ', NEW.id
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_tranche_paid AFTER INSERT OR UPDATE ON tranche
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tranche_paid();
"""

TRANCHE_BACK = """
DROP TRIGGER ck_tranche_paid ON tranche;
DROP FUNCTION tranche_paid();
ALTER TABLE tranche
    DROP CONSTRAINT ck_tranche_four_eyes,
    DROP CONSTRAINT ck_tranche_state,
    DROP CONSTRAINT ck_tranche_amount,
    DROP CONSTRAINT fk_tranche_payee,
    DROP CONSTRAINT key_tranche_amount,
    DROP CONSTRAINT uq_tranche_sequence;
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return NAMES + DECISION + AWARD + CONTRACT + TRANCHE


async def downgrade(db: BaseDBAsyncClient) -> str:
    return TRANCHE_BACK + CONTRACT_BACK + AWARD_BACK + DECISION_BACK + NAMES_BACK
