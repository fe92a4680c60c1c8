-- Counts of the immigration offices: rounded and suppressed before they came here.
create table touchpoint (
    touchpoint_id text primary key,            -- key of the topic
    authority_id  text        not null,
    district_key  text        not null,
    period        text        not null,        -- quarter, YYYY-Qn
    kind          text        not null,
    referred_to   text,
    count         int,                          -- null when suppressed
    suppressed    boolean     not null,
    revision      bigint      not null,
    reported_at   timestamptz not null
);
create index touchpoint_by_kind on touchpoint (kind, period, district_key);

-- Notices that a procedure of an immigration office changes.
create table process_change (
    change_id     text primary key,
    authority_id  text        not null,
    kind          text        not null,
    title         text        not null,
    description   text        not null,
    district_key  text        not null,
    valid_from    date        not null,
    valid_until   date,
    target_groups text[]      not null,
    languages     text[]      not null,
    revision      bigint      not null,
    reported_at   timestamptz not null
);
