-- The register of organisations as the topic tells it.
create table organisation (
    organisation_id       text primary key,
    name                  text        not null,
    type                  text        not null, -- code of organisation_types.csv
    sector                text        not null, -- PUBLIC, FREE, NONE, UNKNOWN
    umbrella              text,
    home_district         text,
    parent_organisation   text,
    body_id               text        not null, -- top of the parent chain
    responsible_districts text[]      not null,
    contact_channel       text,
    active                boolean     not null,
    revision              bigint      not null,
    reported_at           timestamptz not null,
    search                tsvector    not null
);
create index organisation_by_body on organisation (body_id);
