-- The audit is only ever added to, whoever writes to the database and with whatever program. (A desk may be refused the
-- right as well: core/store/rights.h.)

$SQLITE CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'rows of the audit are never changed'); END;
$SQLITE CREATE TRIGGER audit_unremoved BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'rows of the audit are never removed'); END;
$SQLITE CREATE TRIGGER audit_unreplaced BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE sequence = NEW.sequence) BEGIN SELECT RAISE(ABORT, 'rows of the audit are never replaced'); END;
$POSTGRESQL CREATE FUNCTION audit_guard() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'rows of the audit are never changed or removed' USING ERRCODE = '42501'; END $$;
$POSTGRESQL CREATE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_guard();
$POSTGRESQL CREATE TRIGGER audit_unremoved BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_guard();

-- How often each kind of data was changed, so that other desks know what to read again (core/store/changes.h). Only
-- SQLite needs it: a server tells of changes itself.
CREATE TABLE change_count (
    topic TEXT PRIMARY KEY,
    value BIGINT NOT NULL
) $CLUSTERED;
