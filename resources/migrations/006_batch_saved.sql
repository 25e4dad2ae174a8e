-- When the result of a batch was saved outside: from then on its rows are kept only for a time (batches.h).

ALTER TABLE batch ADD COLUMN saved_at BIGINT;
