-- Under which agendas and systems identifiers of clients are kept, and since when: the changes of each pair are asked
-- about by themselves (core/sync). What ended stays: its subscription may have to be ended too.
CREATE TABLE aifo_pair (
    agenda TEXT NOT NULL,
    ais INTEGER NOT NULL,
    since BIGINT NOT NULL,
    PRIMARY KEY (agenda, ais)
) $CLUSTERED;
INSERT INTO aifo_pair (agenda, ais, since) SELECT agenda, ais, min(valid_from) FROM client_aifo GROUP BY agenda, ais;

-- A client's row says for organisations too whether they are subscribed.
UPDATE client SET subscription = (SELECT o.subscription FROM organisation o WHERE o.client = client.id)
    WHERE id IN (SELECT client FROM organisation WHERE subscription <> 0);
INSERT INTO counter (name, value)
    SELECT 'client.subscribed', count(*) FROM organisation WHERE subscription = 2
    ON CONFLICT (name) DO UPDATE SET value = counter.value + excluded.value;
