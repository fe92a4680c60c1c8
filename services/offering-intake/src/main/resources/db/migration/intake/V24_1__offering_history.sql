-- What stood before each change, so that the last one can be undone; 30 days, pruned with later changes.
create table offering_history (
  id                text        not null,
  revision          bigint      not null,
  replaced_at       timestamptz not null,
  lifecycle         text        not null,
  withdrawal_reason text,
  offering          jsonb       not null,
  primary key (id, revision)
);
create index offering_history_by_age on offering_history (replaced_at);
