-- What was done on one day is looked up among millions that were done (core/registry/notice_filter.h). Notices come to
-- this state in the order of time, so that each new entry stands beside the last one. The state is in the index, too:
-- SQLite takes the one of states and identifiers otherwise.

CREATE INDEX notice_applied ON notice (state, state_at) WHERE state = 3;
