-- Why a run did not come to its end and what to do, as it was said to whoever started it: a night's run speaks to nobody,
-- and its code alone tells a clerk nothing. Empty: it came to its end, or it is older than these columns.

ALTER TABLE sync_run ADD COLUMN what TEXT NOT NULL DEFAULT '';
ALTER TABLE sync_run ADD COLUMN remedy TEXT NOT NULL DEFAULT '';
