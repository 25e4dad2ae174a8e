-- Whose place a candidate took: the row of the identifier that ended when the registers named the candidate
-- (core/sync/steps_aifo.cpp). The genealogy draws the line before anybody asks ORG.

ALTER TABLE identity_case_aifo ADD COLUMN predecessor BIGINT REFERENCES client_aifo (id);
CREATE INDEX identity_case_aifo_predecessor ON identity_case_aifo (predecessor) WHERE predecessor IS NOT NULL;
