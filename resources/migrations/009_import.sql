-- Taking over an office's evidence from a table (core/registry/imports.h): the job, its files (a file of corrected rows
-- is another file of the same job) and how far each is, the rows that wait or were rejected, and where a client's own
-- data came from.

CREATE TABLE import_job (
    id $ID,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    system TEXT NOT NULL,
    duplicates INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    header TEXT NOT NULL,
    uses TEXT NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    waiting BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    stopped_by TEXT NOT NULL,
    rows_removed INTEGER NOT NULL
);

CREATE TABLE import_part (
    id $ID,
    job BIGINT NOT NULL REFERENCES import_job (id),
    name TEXT NOT NULL,
    path TEXT NOT NULL,
    size BIGINT NOT NULL,
    digest $BYTES NOT NULL,
    encoding TEXT NOT NULL,
    separator TEXT NOT NULL,
    total BIGINT NOT NULL,
    position BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    ended_at BIGINT
);
CREATE INDEX import_part_job ON import_part (job, id);

CREATE TABLE import_row (
    id $ID,
    job BIGINT NOT NULL REFERENCES import_job (id),
    part BIGINT NOT NULL REFERENCES import_part (id),
    line INTEGER NOT NULL,
    state INTEGER NOT NULL,
    cells TEXT NOT NULL,
    reason TEXT NOT NULL,
    candidate BIGINT REFERENCES client (id),
    candidates INTEGER NOT NULL,
    client BIGINT REFERENCES client (id),
    decided_by TEXT NOT NULL,
    decided_at BIGINT
);
CREATE INDEX import_row_state ON import_row (job, state, id);

CREATE TABLE client_import (
    client BIGINT NOT NULL REFERENCES client (id),
    part BIGINT NOT NULL REFERENCES import_part (id),
    line INTEGER NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (client, part, line)
) $CLUSTERED;

-- Whose key in another system it is.
CREATE INDEX client_link_key ON client_link (system, local_key);

-- The client that a row of a batch is about, when the rows are clients of the registry (core/identify/batches.h).
ALTER TABLE batch_row ADD COLUMN source_client BIGINT REFERENCES client (id);
