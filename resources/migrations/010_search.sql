-- How clients are found at ten million (core/registry/search_keys.h). All of it is derived from client and person.
-- `search`: bits of the words and of the birth year; all bits set = not computed yet, which fits every search.

ALTER TABLE client ADD COLUMN search BIGINT NOT NULL DEFAULT -1;
DROP INDEX client_sort;
CREATE INDEX client_sort ON client (sort_key, id, search);
-- Most clients are active persons of ROB: lists of those walk client_sort.
DROP INDEX client_state_sort;
CREATE INDEX client_state_sort ON client (state, sort_key, id) WHERE state <> 0;
CREATE INDEX client_kind_sort ON client (kind, sort_key, id) WHERE kind <> 0;
CREATE INDEX client_created ON client (created_at);
DROP INDEX person_birth;
CREATE INDEX person_birth ON person (birth_date, folded_name, client);

-- Folded words of a name that do not stand at the beginning of the sort key (given names, second surnames, birth
-- surname), in the order of the list; "@" and the name of a system for each system that is linked.
CREATE TABLE client_name (
    word TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    client BIGINT NOT NULL,
    search BIGINT NOT NULL,
    PRIMARY KEY (word, sort_key, client, search)
) $CLUSTERED;
INSERT INTO client_name (word, sort_key, client, search)
    SELECT w.word, c.sort_key, c.id, -1 FROM client_word w
    JOIN client c ON c.id = w.client JOIN person p ON p.client = c.id
    WHERE substr(c.sort_key, 1, length(w.word) + 1) NOT IN (w.word, w.word || ' ')
    AND w.word NOT IN (lower(substr(c.kid, 1, 4)), lower(substr(c.kid, 6, 4)), lower(p.data_box))
    AND replace(' ' || p.documents || ' ', ' ' || w.word || ' ', '') = ' ' || p.documents || ' ';
INSERT INTO client_name (word, sort_key, client, search)
    SELECT DISTINCT '@' || l.system, c.sort_key, c.id, -1 FROM client_link l JOIN client c ON c.id = l.client;

-- Whatever a client is known by beside the name: documents, data box, IČO, keys of other systems; folded, no spaces.
CREATE TABLE client_number (
    number TEXT NOT NULL,
    client BIGINT NOT NULL,
    PRIMARY KEY (number, client)
) $CLUSTERED;
INSERT INTO client_number (number, client)
    SELECT DISTINCT w.word, w.client FROM client_word w JOIN person p ON p.client = w.client
    WHERE w.word = lower(p.data_box)
    OR replace(' ' || p.documents || ' ', ' ' || w.word || ' ', '') <> ' ' || p.documents || ' ';
INSERT INTO client_number (number, client)
    SELECT DISTINCT k.number, k.client FROM (SELECT l.client AS client,
        replace(replace(replace(replace(lower(l.local_key), ' ', ''), '-', ''), '/', ''), '.', '') AS number
        FROM client_link l) AS k
    WHERE k.number <> '' AND NOT EXISTS (
        SELECT 1 FROM client_number n WHERE n.number = k.number AND n.client = k.client);

DROP TABLE client_word;

-- `query` is JSON (core/registry/saved_filters.cpp).
CREATE TABLE saved_filter (
    id $ID,
    owner TEXT NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    UNIQUE (owner, name)
);
