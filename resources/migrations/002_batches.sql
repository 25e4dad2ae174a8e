-- Files of persons to identify (core/identify/batches.h). A row without an outcome was not answered yet.

CREATE TABLE batch (
    id $ID,
    name TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT,
    header TEXT NOT NULL,
    uses TEXT NOT NULL,
    separator TEXT NOT NULL,
    comparison INTEGER,
    subscribe INTEGER NOT NULL,
    total INTEGER NOT NULL,
    stopped_by TEXT NOT NULL
);

CREATE TABLE batch_row (
    id $ID,
    batch BIGINT NOT NULL REFERENCES batch (id),
    position INTEGER NOT NULL,
    line INTEGER NOT NULL,
    cells TEXT NOT NULL,
    outcome INTEGER,
    client BIGINT REFERENCES client (id),
    kid TEXT NOT NULL,
    how INTEGER,
    message TEXT NOT NULL,
    answered_at BIGINT
);
CREATE UNIQUE INDEX batch_row_position ON batch_row (batch, position);
CREATE INDEX batch_row_outcome ON batch_row (batch, outcome, position);
