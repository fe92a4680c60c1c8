-- The Sozialräume the KIs keep on top of the shipped list; withdrawn ones stay, because offerings lie in them.
CREATE TABLE sozialraum (
    key         text PRIMARY KEY,
    name        text    NOT NULL,
    parent_key  text    NOT NULL,
    other_names text[]  NOT NULL,
    active      boolean NOT NULL,
    revision    bigint  NOT NULL
);
