"""The ledger: every entry balances, nothing is ever changed, and no account stands on its wrong side."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

LEDGER = """
ALTER TABLE entry RENAME CONSTRAINT entry_contract_id_key TO uq_entry_contract;
ALTER TABLE entry RENAME CONSTRAINT entry_tranche_id_key TO uq_entry_tranche;
ALTER TABLE account
    ADD CONSTRAINT uq_account_kind UNIQUE (competition_id, kind),
    ADD CONSTRAINT ck_account_side CHECK (CASE kind WHEN 'funder' THEN balance_minor <= 0 ELSE balance_minor >= 0 END);

CREATE FUNCTION account_by_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' AND NEW.balance_minor = 0 THEN RETURN NEW; END IF;
    -- Deeper than one: the update comes from the posting's trigger, not from a statement.
    IF TG_OP = 'UPDATE' AND pg_trigger_depth() > 1
        AND (NEW.id, NEW.competition_id, NEW.kind) = (OLD.id, OLD.competition_id, OLD.kind) THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'only a posting moves an account'
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER ck_account_by_posting BEFORE INSERT OR UPDATE OR DELETE ON account
    FOR EACH ROW EXECUTE FUNCTION account_by_posting();

ALTER TABLE entry
    ADD CONSTRAINT ck_entry_amount CHECK (amount_minor > 0),
    ADD CONSTRAINT ck_entry_reference CHECK (
        (kind = 'contract_signed') = (contract_id IS NOT NULL)
        AND (kind = 'tranche_paid') = (tranche_id IS NOT NULL)),
    ADD CONSTRAINT fk_entry_contract_amount FOREIGN KEY (contract_id, amount_minor)
        REFERENCES contract (id, amount_minor),
    ADD CONSTRAINT fk_entry_tranche_amount FOREIGN KEY (tranche_id, amount_minor)
        REFERENCES tranche (id, amount_minor);
CREATE UNIQUE INDEX uq_entry_pool_funded ON entry (competition_id) WHERE kind = 'pool_funded';
ALTER TABLE posting
    ADD CONSTRAINT ck_posting_amount CHECK (amount_minor <> 0),
    ADD CONSTRAINT uq_posting_account UNIQUE (entry_id, account_id);

CREATE TRIGGER ck_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ck_posting_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON posting
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION posting_moves_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE account SET balance_minor = balance_minor + NEW.amount_minor WHERE id = NEW.account_id;
    RETURN NULL;
END $$;
CREATE TRIGGER posting_moves_account AFTER INSERT ON posting
    FOR EACH ROW EXECUTE FUNCTION posting_moves_account();

-- Debits and credits are each the entry's amount, so that nothing can be added to it later either.
CREATE FUNCTION entry_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    of_entry uuid;
BEGIN
    IF TG_TABLE_NAME = 'entry' THEN of_entry := NEW.id; ELSE of_entry := NEW.entry_id; END IF;
    IF NOT (SELECT count(p.id) >= 2 AND coalesce(sum(p.amount_minor), 0) = 0
                AND coalesce(sum(p.amount_minor) FILTER (WHERE p.amount_minor > 0), 0) = min(e.amount_minor)
                AND bool_and(a.competition_id = e.competition_id)
            FROM entry e LEFT JOIN posting p ON p.entry_id = e.id LEFT JOIN account a ON a.id = p.account_id
            WHERE e.id = of_entry) THEN
        RAISE EXCEPTION 'entry % does not balance', of_entry
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ck_entry_balanced AFTER INSERT ON entry
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entry_balanced();
CREATE CONSTRAINT TRIGGER ck_posting_balanced AFTER INSERT ON posting
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION entry_balanced();
"""

LEDGER_BACK = """
DROP TRIGGER ck_posting_balanced ON posting;
DROP TRIGGER ck_entry_balanced ON entry;
DROP FUNCTION entry_balanced();
DROP TRIGGER posting_moves_account ON posting;
DROP FUNCTION posting_moves_account();
DROP TRIGGER ck_posting_append_only ON posting;
DROP TRIGGER ck_entry_append_only ON entry;
ALTER TABLE posting
    DROP CONSTRAINT uq_posting_account,
    DROP CONSTRAINT ck_posting_amount;
DROP INDEX uq_entry_pool_funded;
ALTER TABLE entry
    DROP CONSTRAINT fk_entry_tranche_amount,
    DROP CONSTRAINT fk_entry_contract_amount,
    DROP CONSTRAINT ck_entry_reference,
    DROP CONSTRAINT ck_entry_amount;
DROP TRIGGER ck_account_by_posting ON account;
DROP FUNCTION account_by_posting();
ALTER TABLE account
    DROP CONSTRAINT ck_account_side,
    DROP CONSTRAINT uq_account_kind;
ALTER TABLE entry RENAME CONSTRAINT uq_entry_tranche TO entry_tranche_id_key;
ALTER TABLE entry RENAME CONSTRAINT uq_entry_contract TO entry_contract_id_key;
"""


async def upgrade(db: BaseDBAsyncClient) -> str:
    return LEDGER


async def downgrade(db: BaseDBAsyncClient) -> str:
    return LEDGER_BACK
