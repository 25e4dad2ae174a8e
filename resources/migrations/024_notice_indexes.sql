-- A notice moves through states, and its places in the indexes by person stand anywhere in them: on a registry of
-- millions each is a page of its own to write. Only what waits is looked up by person and state, and a list of a
-- client's notices has an index already (013_documents.sql).

DROP INDEX notice_blind;
CREATE INDEX notice_blind ON notice (blind);
CREATE INDEX notice_waiting ON notice (blind) WHERE state = 0;
DROP INDEX identity_notice_client;
