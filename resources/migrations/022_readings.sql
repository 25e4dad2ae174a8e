-- What the registers said of a candidate of an identity case (core/identity/readings.h), each time they were asked.
-- `content` is ciphertext, and says to which case, candidate and call it belongs; only a renewal of the keys writes it
-- anew. It goes with the data of the case's clients.

CREATE TABLE identity_reading (
    id $ID,
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    position INTEGER NOT NULL,
    request_id TEXT NOT NULL REFERENCES egon_call (request_id),
    read_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    content $BYTES NOT NULL,
    UNIQUE (identity_case, position, request_id)
);

$SQLITE CREATE TRIGGER identity_changed_reading BEFORE UPDATE OF id, identity_case, position, request_id, read_at, actor ON identity_reading BEGIN SELECT RAISE(ABORT, 'what the registers said is never changed'); END;
$POSTGRESQL CREATE FUNCTION identity_guard_reading() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'what the registers said is never changed' USING ERRCODE = '42501'; END $$;
$POSTGRESQL CREATE TRIGGER identity_changed_reading BEFORE UPDATE OF id, identity_case, position, request_id, read_at, actor ON identity_reading FOR EACH ROW EXECUTE FUNCTION identity_guard_reading();
