-- Subscriptions that a register refused are counted for monitoring and asked for again: without an index of their own
-- that reads every identifier.
CREATE INDEX client_aifo_refused ON client_aifo (id) WHERE subscription = 5;
CREATE INDEX organisation_refused ON organisation (client) WHERE subscription = 5;

-- What the list says of a client with several valid identifiers used to be that of one of them. Now the best one speaks
-- for all (registry::mirrorSubscription); rows that nobody touched since follow.
UPDATE client SET subscription = (SELECT a.subscription FROM client_aifo a WHERE a.client = client.id AND a.state = 0
    ORDER BY CASE a.subscription WHEN 2 THEN 0 WHEN 1 THEN 1 WHEN 3 THEN 2 WHEN 4 THEN 3 WHEN 0 THEN 4 ELSE 5 END
    LIMIT 1)
    WHERE id IN (SELECT client FROM client_aifo WHERE state = 0 GROUP BY client HAVING count(*) > 1);
UPDATE counter SET value = (SELECT count(*) FROM client WHERE subscription = 2) WHERE name = 'client.subscribed';
