-- Asynchronous calls whose answers are collected later (core/sync/async_answers.h). `answer` is ciphertext.

CREATE TABLE async_call (
    id $ID,
    service TEXT NOT NULL,
    what TEXT NOT NULL,
    request_id TEXT NOT NULL UNIQUE,
    register_id TEXT NOT NULL UNIQUE,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT,
    ask_again_at BIGINT NOT NULL,
    state INTEGER NOT NULL,
    answer $BYTES
);
CREATE INDEX async_call_state ON async_call (state, what, id);
