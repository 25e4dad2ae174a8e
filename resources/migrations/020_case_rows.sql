-- Rows of imported files that contradict a client (core/registry/case_rows.h): which row a case was opened for, or came
-- to it while it waited. What the row says is in import_row alone, and goes with it.
-- `step` is the row of the case's course that tells of it; `digest` recognises the same contradiction again
-- (keyed: nobody without the keys can guess a birth date from it).

CREATE TABLE identity_case_row (
    id $ID,
    identity_case BIGINT NOT NULL REFERENCES identity_case (id),
    part BIGINT NOT NULL REFERENCES import_part (id),
    line INTEGER NOT NULL,
    at BIGINT NOT NULL,
    step BIGINT NOT NULL,
    digest $BYTES NOT NULL
);
CREATE INDEX identity_case_row_case ON identity_case_row (identity_case, id);

-- The row of a file, as a case names it.
CREATE INDEX import_row_line ON import_row (part, line);
