-- Whether a decision was taken back is asked about each decision that is shown (core/identity).
CREATE INDEX identity_decision_undoes ON identity_decision (undoes) WHERE undoes IS NOT NULL;
