-- Every run of the distribution asks what was covered and whether a run was cut off. After years of a run each two hours
-- both read tens of thousands of rows of which one answer is made: the first from an index alone and in its order, the
-- second from an index of what is running.

CREATE INDEX sync_window_from ON sync_window (source, from_time, delivered_to);
CREATE INDEX sync_run_running ON sync_run (kind) WHERE outcome = 0;
