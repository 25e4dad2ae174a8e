-- client.search holds the whole birth date from its bit 43 on, where it had one of twenty bits for the year: a search for
-- a name and a year reads no others (core/registry/search_keys.h). What was not computed yet (-1) keeps all bits of words,
-- which fit every word.

UPDATE client SET search = (search & 8796093022207) | coalesce((SELECT
    ((CAST(substr(p.birth_date, 1, 4) AS INTEGER) - 1850) << 43)
    | (CAST(substr(p.birth_date, 6, 2) AS INTEGER) << 51) | (CAST(substr(p.birth_date, 9, 2) AS INTEGER) << 55)
    FROM person p WHERE p.client = client.id
    AND substr(p.birth_date, 1, 4) >= '1851' AND substr(p.birth_date, 1, 4) <= '2105'), 0);
UPDATE client_name SET search = (SELECT c.search FROM client c WHERE c.id = client_name.client)
    WHERE EXISTS (SELECT 1 FROM client c WHERE c.id = client_name.client AND c.search <> client_name.search);
