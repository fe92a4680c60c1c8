-- The register of organisations; history leaves as events.
create table organisation (
  id            text primary key,
  body_id       text        not null,
  active        boolean     not null,
  revision      bigint      not null check (revision > 0),
  reported_at   timestamptz not null,
  reported_by   text        not null,
  source_system text        not null,
  channel       text        not null,
  unit          jsonb       not null
);
