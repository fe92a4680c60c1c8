-- What an organisation notes for itself about a case. Nobody else reads it, and it travels nowhere: no part of the log,
-- never emptied. No person: who does it is a unit or function.
CREATE TABLE own_side (
    case_id         text NOT NULL,
    organisation_id text NOT NULL,
    unit            text,
    due_on          date,
    unsure          boolean NOT NULL,
    note            text,
    changed_at      timestamptz NOT NULL,
    revision        bigint NOT NULL,
    PRIMARY KEY (case_id, organisation_id)
);
CREATE INDEX own_side_due ON own_side (organisation_id, due_on);
