-- The Sozialräume on top of the shipped list; history leaves as events.
create table sozialraum (
  key               text primary key,
  withdrawal_reason text,
  revision          bigint      not null check (revision > 0),
  reported_at       timestamptz not null,
  reported_by       text        not null,
  source_system     text        not null,
  channel           text        not null,
  quarter           jsonb       not null
);
