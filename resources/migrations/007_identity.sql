-- Identity cases as people work them (core/identity). Kinds 5 to 8 of identity_case: core/registry/cases.h.
-- The holder of a case is these two columns and nothing else: a lease that ends by itself.

ALTER TABLE identity_case ADD COLUMN holder TEXT NOT NULL DEFAULT '';
ALTER TABLE identity_case ADD COLUMN held_until BIGINT NOT NULL DEFAULT 0;
ALTER TABLE identity_case ADD COLUMN assigned_to TEXT NOT NULL DEFAULT '';
ALTER TABLE identity_case ADD COLUMN deadline BIGINT;
ALTER TABLE identity_case ADD COLUMN score INTEGER;
ALTER TABLE identity_case ADD COLUMN explanation TEXT NOT NULL DEFAULT '';
CREATE INDEX identity_case_assigned ON identity_case (assigned_to, id) WHERE state < 2;
CREATE INDEX identity_case_aifo_blind ON identity_case_aifo (blind);

-- `content` is ciphertext.
CREATE TABLE identity_file (
    id $ID,
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    added_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    content $BYTES NOT NULL
);
CREATE INDEX identity_file_case ON identity_file (identity_case, id);

-- What the office keeps in writing about a client. `content` is ciphertext; empty: kept elsewhere, under `reference`.
CREATE TABLE client_document (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    name TEXT NOT NULL,
    reference TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    content $BYTES NOT NULL
);
CREATE INDEX client_document_client ON client_document (client, id);
CREATE INDEX identity_pseudonym_client ON client_pseudonym (client);
CREATE INDEX identity_notice_client ON notice (client);
CREATE INDEX identity_successor ON client (successor) WHERE successor IS NOT NULL;

-- Pairs that a person declared different; the smaller id first.
CREATE TABLE not_same (
    id $ID,
    first_client BIGINT NOT NULL REFERENCES client (id),
    second_client BIGINT NOT NULL REFERENCES client (id),
    identity_case BIGINT REFERENCES identity_case (id),
    actor TEXT NOT NULL,
    at BIGINT NOT NULL,
    reason_code TEXT NOT NULL,
    reason TEXT NOT NULL,
    reopened_by TEXT NOT NULL DEFAULT '',
    reopened_at BIGINT,
    reopened_reason TEXT NOT NULL DEFAULT '',
    CHECK (first_client < second_client)
);
CREATE UNIQUE INDEX not_same_pair ON not_same (first_client, second_client) WHERE reopened_at IS NULL;

-- States: 0 proposed, 1 applied, 2 refused, 3 withdrawn, 4 undone.
CREATE TABLE identity_decision (
    id $ID,
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    kind INTEGER NOT NULL,
    plan TEXT NOT NULL,
    digest TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    opinion TEXT NOT NULL,
    equal_person INTEGER NOT NULL,
    proposed_by TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    closed_by TEXT NOT NULL DEFAULT '',
    closed_at BIGINT,
    closed_reason TEXT NOT NULL DEFAULT '',
    undoes BIGINT REFERENCES identity_decision (id),
    UNIQUE (id, proposed_by)
);
CREATE UNIQUE INDEX identity_decision_pending ON identity_decision (identity_case) WHERE state = 0;
CREATE INDEX identity_decision_case ON identity_decision (identity_case, id);

-- Two people for each decision: the database itself takes no approval by the proposer, and nothing is ever recorded as
-- done without an approval. The key over two columns keeps the proposer from being renamed afterwards.
CREATE TABLE identity_approval (
    decision BIGINT PRIMARY KEY,
    proposed_by TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at BIGINT NOT NULL,
    CHECK (lower(trim(approved_by)) <> lower(trim(proposed_by)) AND trim(approved_by) <> ''),
    FOREIGN KEY (decision, proposed_by) REFERENCES identity_decision (id, proposed_by)
);

-- Every step of a decision with its inverse; `before_value` and `after_value` by `what`: core/identity/steps_p.h.
CREATE TABLE identity_change (
    id $ID,
    decision BIGINT NOT NULL REFERENCES identity_approval (decision),
    position INTEGER NOT NULL,
    what TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    before_value TEXT NOT NULL,
    after_value TEXT NOT NULL,
    UNIQUE (decision, position)
);
CREATE INDEX identity_change_row ON identity_change (what, row_id, id);

-- What the database refused, whoever tried it and however; the program takes it over into the audit.
CREATE TABLE identity_refusal (
    id $ID,
    at BIGINT NOT NULL,
    decision BIGINT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    audited INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX identity_refusal_new ON identity_refusal (id) WHERE audited = 0;

$SQLITE CREATE TRIGGER identity_own_approval BEFORE INSERT ON identity_approval WHEN lower(trim(NEW.approved_by)) = lower(trim(NEW.proposed_by)) BEGIN INSERT INTO identity_refusal (at, decision, actor, what) VALUES (strftime('%s', 'now') * 1000, NEW.decision, NEW.approved_by, 'approve'); SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_changed_approval BEFORE UPDATE ON identity_approval BEGIN INSERT INTO identity_refusal (at, decision, actor, what) VALUES (strftime('%s', 'now') * 1000, OLD.decision, NEW.approved_by, 'change'); SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_removed_approval BEFORE DELETE ON identity_approval BEGIN INSERT INTO identity_refusal (at, decision, actor, what) VALUES (strftime('%s', 'now') * 1000, OLD.decision, OLD.approved_by, 'remove'); SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_other_proposer BEFORE UPDATE ON identity_decision WHEN NEW.proposed_by <> OLD.proposed_by OR NEW.plan <> OLD.plan OR NEW.digest <> OLD.digest OR NEW.kind <> OLD.kind BEGIN INSERT INTO identity_refusal (at, decision, actor, what) VALUES (strftime('%s', 'now') * 1000, OLD.id, NEW.proposed_by, 'change'); SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_applied_alone BEFORE UPDATE ON identity_decision WHEN NEW.state = 1 AND OLD.state <> 1 AND OLD.state <> 4 AND NOT EXISTS (SELECT 1 FROM identity_approval a WHERE a.decision = NEW.id) BEGIN INSERT INTO identity_refusal (at, decision, actor, what) VALUES (strftime('%s', 'now') * 1000, OLD.id, NEW.closed_by, 'apply'); SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_changed_change BEFORE UPDATE ON identity_change BEGIN SELECT RAISE(IGNORE); END;
$SQLITE CREATE TRIGGER identity_removed_change BEFORE DELETE ON identity_change BEGIN SELECT RAISE(IGNORE); END;
$POSTGRESQL CREATE FUNCTION identity_refuse(which BIGINT, who VARCHAR, tried VARCHAR) RETURNS VOID LANGUAGE sql AS $$ INSERT INTO identity_refusal (at, decision, actor, what) VALUES (CAST(extract(epoch FROM clock_timestamp()) * 1000 AS BIGINT), which, who || CASE WHEN session_user = who THEN '' ELSE ' (' || session_user || ')' END, tried) $$;
$POSTGRESQL CREATE FUNCTION identity_guard_approval() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN IF TG_OP = 'INSERT' THEN IF lower(trim(NEW.approved_by)) <> lower(trim(NEW.proposed_by)) THEN RETURN NEW; END IF; PERFORM identity_refuse(NEW.decision, NEW.approved_by, 'approve'); RETURN NULL; ELSIF TG_OP = 'UPDATE' THEN PERFORM identity_refuse(OLD.decision, NEW.approved_by, 'change'); RETURN NULL; END IF; PERFORM identity_refuse(OLD.decision, OLD.approved_by, 'remove'); RETURN NULL; END $$;
$POSTGRESQL CREATE FUNCTION identity_guard_decision() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN IF NEW.proposed_by <> OLD.proposed_by OR NEW.plan <> OLD.plan OR NEW.digest <> OLD.digest OR NEW.kind <> OLD.kind THEN PERFORM identity_refuse(OLD.id, NEW.proposed_by, 'change'); RETURN NULL; END IF; IF NEW.state = 1 AND OLD.state <> 1 AND OLD.state <> 4 AND NOT EXISTS (SELECT 1 FROM identity_approval a WHERE a.decision = NEW.id) THEN PERFORM identity_refuse(OLD.id, NEW.closed_by, 'apply'); RETURN NULL; END IF; RETURN NEW; END $$;
$POSTGRESQL CREATE FUNCTION identity_guard_change() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
$POSTGRESQL CREATE TRIGGER identity_approval_guard BEFORE INSERT OR UPDATE OR DELETE ON identity_approval FOR EACH ROW EXECUTE FUNCTION identity_guard_approval();
$POSTGRESQL CREATE TRIGGER identity_decision_guard BEFORE UPDATE ON identity_decision FOR EACH ROW EXECUTE FUNCTION identity_guard_decision();
$POSTGRESQL CREATE TRIGGER identity_change_guard BEFORE UPDATE OR DELETE ON identity_change FOR EACH ROW EXECUTE FUNCTION identity_guard_change();
