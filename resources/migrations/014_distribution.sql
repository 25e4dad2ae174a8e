-- The distribution by AISV (core/sync): where an AIFO is subscribed, what time was covered, what was asked for.

-- Bits: 1 in ORG (E45), 2 in AISV (E315). `subscription` says what the office wants and whether it has it.
ALTER TABLE client_aifo ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
UPDATE client_aifo SET held = 1 WHERE subscription IN (2, 3);
CREATE INDEX client_aifo_held ON client_aifo (held, id) WHERE subscription = 2;

-- Time of changes that was looked at: from `from_time` up to `delivered_to`, of what was asked for up to `asked_to`.
-- `source`: core/registry/coverage.h.
CREATE TABLE sync_window (
    id $ID,
    run BIGINT,
    source TEXT NOT NULL,
    from_time BIGINT NOT NULL,
    asked_to BIGINT NOT NULL,
    delivered_to BIGINT NOT NULL,
    asked_at BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    notices BIGINT NOT NULL,
    repeats BIGINT NOT NULL
);
CREATE INDEX sync_window_time ON sync_window (source, delivered_to, id);

-- A day's work, Prague time: for charts of changes and of throughput.
CREATE TABLE sync_day (
    day TEXT PRIMARY KEY,
    delivered BIGINT NOT NULL,
    persons BIGINT NOT NULL,
    read_count BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    calls BIGINT NOT NULL,
    busy_ms BIGINT NOT NULL
) $CLUSTERED;

-- What the documents of the registers advise against or forbid, by day: refused by us, or done because a person said so.
CREATE TABLE sync_rule (
    day TEXT NOT NULL,
    rule TEXT NOT NULL,
    refused BIGINT NOT NULL,
    done BIGINT NOT NULL,
    PRIMARY KEY (day, rule)
) $CLUSTERED;

-- What DIA confirmed about subscribing more than 100,000 subjects: when and how many.
CREATE TABLE sync_confirmation (
    id $ID,
    reference TEXT NOT NULL,
    subjects BIGINT NOT NULL,
    not_before BIGINT NOT NULL,
    not_after BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor TEXT NOT NULL
);

-- Organisations: what is wanted of AISV, as in client_aifo; when ROS was last read.
ALTER TABLE organisation ADD COLUMN subscription INTEGER NOT NULL DEFAULT 1;
ALTER TABLE organisation ADD COLUMN read_at BIGINT;
CREATE INDEX organisation_intent ON organisation (subscription, client) WHERE subscription IN (1, 3);

-- The same change told of another person is another notice.
DROP INDEX notice_external;
CREATE UNIQUE INDEX notice_external ON notice (source, external_id, blind) WHERE external_id <> '';
