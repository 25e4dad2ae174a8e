-- Times are milliseconds since 1970-01-01 UTC; dates ISO text. $ID, $BYTES, $CLUSTERED: core/store/dialect.h.

CREATE TABLE schema_migration (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at BIGINT NOT NULL
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) $CLUSTERED;

-- Numbers that lists show; kept by the writers, never counted.
CREATE TABLE counter (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
) $CLUSTERED;

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    owner TEXT NOT NULL,
    until BIGINT NOT NULL
);

CREATE TABLE client (
    id $ID,
    kid TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    successor BIGINT REFERENCES client (id),
    version BIGINT NOT NULL,
    sort_key TEXT NOT NULL,
    subscription INTEGER NOT NULL,
    open_cases INTEGER NOT NULL,
    next_ordinal INTEGER NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX client_sort ON client (sort_key, id);
CREATE INDEX client_state_sort ON client (state, sort_key, id);
CREATE INDEX client_cases ON client (sort_key, id) WHERE open_cases > 0;
CREATE INDEX client_unsubscribed ON client (sort_key, id) WHERE subscription <> 2;

CREATE TABLE person (
    client BIGINT PRIMARY KEY REFERENCES client (id),
    surname TEXT NOT NULL,
    given_name TEXT NOT NULL,
    birth_surname TEXT NOT NULL,
    birth_date TEXT,
    folded_name TEXT NOT NULL,
    address_code BIGINT,
    address TEXT NOT NULL,
    documents TEXT NOT NULL,
    data_box TEXT NOT NULL,
    fields TEXT NOT NULL,
    read_at BIGINT
);
CREATE INDEX person_birth ON person (birth_date, folded_name);

-- Every folded word by which a client is found.
CREATE TABLE client_word (
    client BIGINT NOT NULL REFERENCES client (id),
    word TEXT NOT NULL,
    PRIMARY KEY (client, word)
) $CLUSTERED;
CREATE INDEX client_word_word ON client_word (word, client);

CREATE TABLE client_aifo (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    ordinal INTEGER NOT NULL,
    agenda TEXT NOT NULL,
    ais INTEGER NOT NULL,
    cipher $BYTES NOT NULL,
    blind $BYTES NOT NULL UNIQUE,
    state INTEGER NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_to BIGINT,
    predecessor BIGINT REFERENCES client_aifo (id),
    subscription INTEGER NOT NULL,
    subscription_at BIGINT,
    subscription_code TEXT NOT NULL
);
CREATE INDEX client_aifo_client ON client_aifo (client, state);
CREATE INDEX client_aifo_predecessor ON client_aifo (predecessor) WHERE predecessor IS NOT NULL;
CREATE INDEX client_aifo_intent ON client_aifo (subscription, id) WHERE subscription IN (1, 3);

CREATE TABLE client_pseudonym (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    provider TEXT NOT NULL,
    cipher $BYTES NOT NULL,
    blind $BYTES NOT NULL UNIQUE,
    first_seen BIGINT NOT NULL,
    last_seen BIGINT NOT NULL
);

CREATE TABLE client_link (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    system TEXT NOT NULL,
    local_key TEXT NOT NULL,
    since BIGINT NOT NULL,
    UNIQUE (client, system, local_key)
);

CREATE TABLE field_change (
    id $ID,
    client BIGINT NOT NULL REFERENCES client (id),
    at BIGINT NOT NULL,
    field TEXT NOT NULL,
    origin INTEGER NOT NULL,
    old_value TEXT NOT NULL,
    old_text TEXT NOT NULL,
    new_value TEXT NOT NULL,
    new_text TEXT NOT NULL,
    service TEXT NOT NULL,
    request_id TEXT NOT NULL,
    notice BIGINT,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX field_change_client ON field_change (client, at);

CREATE TABLE sync_run (
    id $ID,
    kind TEXT NOT NULL,
    actor TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    finished_at BIGINT,
    outcome INTEGER NOT NULL,
    from_change BIGINT,
    to_change BIGINT,
    from_time BIGINT,
    to_time BIGINT,
    calls BIGINT NOT NULL,
    delivered BIGINT NOT NULL,
    persons BIGINT NOT NULL,
    read_count BIGINT NOT NULL,
    applied BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    set_aside BIGINT NOT NULL,
    failed BIGINT NOT NULL,
    subscribed BIGINT NOT NULL,
    unsubscribed BIGINT NOT NULL,
    replaced BIGINT NOT NULL,
    cases BIGINT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL
);
CREATE INDEX sync_run_kind ON sync_run (kind, id);

CREATE TABLE sync_cursor (
    name TEXT PRIMARY KEY,
    change_id BIGINT,
    time BIGINT,
    run BIGINT,
    updated_at BIGINT NOT NULL
);

CREATE TABLE notice (
    id $ID,
    run BIGINT,
    state INTEGER NOT NULL,
    state_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    source TEXT NOT NULL,
    change_id BIGINT,
    change_time BIGINT,
    external_id TEXT NOT NULL,
    codes TEXT NOT NULL,
    blind $BYTES NOT NULL,
    cipher $BYTES NOT NULL,
    agenda TEXT NOT NULL,
    ais INTEGER NOT NULL,
    aifo BIGINT REFERENCES client_aifo (id),
    client BIGINT REFERENCES client (id),
    attempts INTEGER NOT NULL,
    repeats INTEGER NOT NULL,
    code TEXT NOT NULL,
    reason TEXT NOT NULL
);
CREATE INDEX notice_state ON notice (state, id);
CREATE INDEX notice_blind ON notice (blind, state);
CREATE UNIQUE INDEX notice_external ON notice (source, external_id) WHERE external_id <> '';

CREATE TABLE identity_case (
    id $ID,
    kind INTEGER NOT NULL,
    state INTEGER NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    source TEXT NOT NULL,
    request_id TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX identity_case_state ON identity_case (state, kind, id);

CREATE TABLE identity_case_client (
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    position INTEGER NOT NULL,
    client BIGINT NOT NULL REFERENCES client (id),
    PRIMARY KEY (identity_case, position)
) $CLUSTERED;
CREATE INDEX identity_case_of_client ON identity_case_client (client);

CREATE TABLE identity_case_aifo (
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    position INTEGER NOT NULL,
    agenda TEXT NOT NULL,
    ais INTEGER NOT NULL,
    cipher $BYTES NOT NULL,
    blind $BYTES NOT NULL,
    PRIMARY KEY (identity_case, position)
) $CLUSTERED;

CREATE TABLE identity_step (
    id $ID,
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX identity_step_case ON identity_step (identity_case, id);

CREATE TABLE egon_call (
    id $ID,
    service TEXT NOT NULL,
    request_id TEXT NOT NULL UNIQUE,
    previous_id TEXT NOT NULL,
    register_id TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    closed_at BIGINT,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    folded_reason TEXT NOT NULL,
    subject TEXT NOT NULL,
    persons INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    request_bytes BIGINT NOT NULL,
    answer_bytes BIGINT NOT NULL
);
CREATE INDEX egon_call_service ON egon_call (service, id);
CREATE INDEX egon_call_subject ON egon_call (subject, id);
CREATE INDEX egon_call_outcome ON egon_call (outcome, id);
CREATE INDEX egon_call_time ON egon_call (opened_at);

CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    reason TEXT NOT NULL,
    digest $BYTES NOT NULL,
    previous_hash $BYTES NOT NULL,
    hash $BYTES NOT NULL
);
CREATE INDEX audit_object ON audit (object, sequence);
