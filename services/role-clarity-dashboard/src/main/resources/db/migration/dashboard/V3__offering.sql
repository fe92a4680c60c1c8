-- Activities of the free providers and projects of the public bodies, side by side by the same columns.
create table offering (
    offering_id          text primary key,
    origin               text        not null, -- ACTIVITY or PROJECT: the topic it came by
    organisation_id      text        not null,
    title                text        not null,
    description          text        not null,
    field                text        not null,
    further_fields       text[]      not null,
    fields               text[]      not null, -- field and further_fields
    target_groups        text[]      not null,
    format               text        not null,
    role                 text        not null,
    districts            text[]      not null, -- as reported
    areas                text[]      not null, -- districts and all wider ones: "lies in"
    period_from          date,
    period_until         date,
    schedule             text,
    languages            text[]      not null,
    funding_programme    text,
    funding_until        date,
    cooperation_partners text[]      not null,
    delegated_by         text,
    part_of              text,
    capacity             int,
    url                  text,
    active               boolean     not null, -- false: withdrawn, kept for the cases it stands in
    withdrawal_reason    text,
    revision             bigint      not null,
    reported_at          timestamptz not null,
    reported_by          text        not null,
    search               tsvector    not null
);
create index offering_by_organisation on offering (organisation_id);
create index offering_by_area on offering using gin (areas);
create index offering_by_district on offering using gin (districts);
create index offering_by_field on offering using gin (fields);
create index offering_by_part_of on offering (part_of) where part_of is not null;
