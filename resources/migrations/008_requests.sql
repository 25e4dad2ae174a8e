-- Requests to DIA and SZR (core/access): the request as it is now, how it was, what happened to it, its files; the
-- office's own catalogue of names as RPP has them.

CREATE TABLE request (
    id $ID,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_at BIGINT NOT NULL,
    turn INTEGER NOT NULL,
    version BIGINT NOT NULL,
    content TEXT NOT NULL,
    due TEXT NOT NULL,
    number TEXT NOT NULL,
    author TEXT NOT NULL,
    editor TEXT NOT NULL,
    builds_on BIGINT REFERENCES request (id),
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX request_open ON request (id) WHERE closed_at IS NULL;
CREATE INDEX request_kind ON request (kind, stage, id);

CREATE TABLE request_version (
    request BIGINT NOT NULL REFERENCES request (id),
    version BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (request, version)
) $CLUSTERED;

CREATE TABLE request_event (
    id $ID,
    request BIGINT NOT NULL REFERENCES request (id),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    from_stage TEXT NOT NULL,
    to_stage TEXT NOT NULL,
    turn INTEGER NOT NULL,
    number TEXT NOT NULL,
    day TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX request_event_request ON request_event (request, id);

CREATE TABLE request_file (
    id $ID,
    request BIGINT NOT NULL REFERENCES request (id),
    event BIGINT REFERENCES request_event (id),
    field TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes $BYTES NOT NULL,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL
);
CREATE INDEX request_file_request ON request_file (request, id);

CREATE TABLE catalogue_entry (
    kind TEXT NOT NULL,
    parent TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (kind, parent, code)
) $CLUSTERED;

CREATE TABLE catalogue_import (
    kind TEXT PRIMARY KEY,
    day TEXT NOT NULL,
    file TEXT NOT NULL,
    entries BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL
) $CLUSTERED;
