-- Protection (docs/protection.md): versions of the keys, the retention rule's work, organisations, links that ended.

-- Versions of the database's keys; none: the first one. `wrapped` holds the new keys under the previous ones for as long
-- as some program may not have them yet; `proof` is known text under the version's key. While `finished_at` is null,
-- rows are being moved to the version; `at_table` and `at_id` say how far (core/registry/key_rotation.h).
CREATE TABLE key_version (
    version INTEGER PRIMARY KEY,
    made_at BIGINT NOT NULL,
    finished_at BIGINT,
    actor TEXT NOT NULL,
    wrapped $BYTES,
    proof $BYTES NOT NULL,
    at_table INTEGER NOT NULL,
    at_id BIGINT NOT NULL
);

-- Whom a call read, also where one call read many: for the statement of who looked up whom (core/audit/statement.h).
CREATE TABLE egon_call_client (
    client BIGINT NOT NULL REFERENCES client (id),
    request_id TEXT NOT NULL,
    PRIMARY KEY (client, request_id)
) $CLUSTERED;

-- What the register of organisations says; name and address for lists stand in `person`.
CREATE TABLE organisation (
    client BIGINT PRIMARY KEY REFERENCES client (id),
    ico INTEGER NOT NULL UNIQUE
);

-- Links to other systems that ended; those that hold are in client_link.
CREATE TABLE client_link_ended (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    system TEXT NOT NULL,
    local_key TEXT NOT NULL,
    since BIGINT NOT NULL,
    until BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX client_link_ended_client ON client_link_ended (client, id);

-- Clients whose time of keeping is over (core/registry/archive.h). Until `remove_after` the client can be brought back;
-- then its personal data are removed and only this row, the KID and the audit stay.
CREATE TABLE client_archive (
    client BIGINT PRIMARY KEY REFERENCES client (id),
    rule TEXT NOT NULL,
    since BIGINT NOT NULL,
    state_before INTEGER NOT NULL,
    archived_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    remove_after BIGINT NOT NULL,
    removed_at BIGINT
);
CREATE INDEX client_archive_waiting ON client_archive (remove_after, client) WHERE removed_at IS NULL;
