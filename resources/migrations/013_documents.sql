-- What the office keeps on paper or elsewhere about a client (core/registry/documents.h), and the notices of one client.

CREATE TABLE client_paper (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    kind INTEGER NOT NULL,
    title TEXT NOT NULL,
    reference TEXT NOT NULL,
    dated TEXT,
    note TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    request_id TEXT NOT NULL
);
CREATE INDEX client_paper_client ON client_paper (client, id);

CREATE INDEX notice_client ON notice (client, received_at, id) WHERE client IS NOT NULL;
