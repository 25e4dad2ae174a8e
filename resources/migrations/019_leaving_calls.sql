-- A call that was let go counts against the permitted rate until it has left (core/sync/shared_throttle.h).
-- 0 = waits for its turn, 1 = let go, 2 = left.

ALTER TABLE call_turn ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
