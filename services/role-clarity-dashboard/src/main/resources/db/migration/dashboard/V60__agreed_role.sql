-- Versions of agreed roles: the same that travel on vz.agreed-role.v1, which also fills this table again when the database is
-- new. Nothing is changed or taken away: what held on which day stays known.
CREATE TABLE agreed_role_version (
    field            text        NOT NULL,
    place            text        NOT NULL, -- key of a Kreis, a Gemeinde or a Sozialraum
    revision         bigint      NOT NULL, -- from 1 for each field and place
    valid_from       date        NOT NULL,
    valid_until      date,                 -- last day; null: without end
    operative        text[]      NOT NULL, -- organisations; none where a sector is meant
    operative_sector text,                 -- PUBLIC, FREE
    steering         text[]      NOT NULL,
    decision         text        NOT NULL,
    recorded_by      text        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (field, place, revision)
);
