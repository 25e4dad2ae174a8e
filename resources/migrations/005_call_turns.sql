-- The row of calls to the registers (core/sync/shared_throttle.h). Times are microseconds of the computer's steady
-- clock; a place is forgotten after a few seconds.

CREATE TABLE call_turn (
    id $ID,
    at BIGINT NOT NULL,
    aifo INTEGER NOT NULL
);

-- Requests and answers kept for support with all values of persons masked (core/audit/kept_messages.h); off by default.
CREATE TABLE egon_message (
    call BIGINT PRIMARY KEY REFERENCES egon_call (id),
    kept_at BIGINT NOT NULL,
    request TEXT NOT NULL,
    answer TEXT NOT NULL,
    bytes BIGINT NOT NULL
);
