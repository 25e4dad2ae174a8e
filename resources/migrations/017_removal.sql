-- What leaves with a client's data is found by the client (core/registry/archive.cpp): its numbers, the notices about its
-- identifiers, and the rows of tables that were taken over or identified.

CREATE INDEX client_number_client ON client_number (client);
CREATE INDEX notice_aifo ON notice (aifo) WHERE aifo IS NOT NULL;
CREATE INDEX import_row_candidate ON import_row (candidate) WHERE candidate IS NOT NULL;
CREATE INDEX import_row_client ON import_row (client) WHERE client IS NOT NULL;
CREATE INDEX batch_row_client ON batch_row (client) WHERE client IS NOT NULL;
CREATE INDEX batch_row_source ON batch_row (source_client) WHERE source_client IS NOT NULL;
