-- Files that were reported, for the 30 days in which each can be undone as a whole. Of a file nothing is kept but its name,
-- and of a row what is needed to take it and to undo it.
create table reported_file (
  id             uuid        primary key,
  name           text        not null,
  source_system  text        not null,
  reported_at    timestamptz not null,
  state          text        not null check (state in ('TAKING', 'TAKEN', 'UNDOING', 'UNDONE')),
  refused        bigint      not null,
  undone_by      text,
  undone_through text
);
create index reported_file_by_age on reported_file (reported_at);
create index reported_file_at_work on reported_file (reported_at) where state in ('TAKING', 'UNDOING');

create table reported_row (
  file_id         uuid   not null references reported_file (id) on delete cascade,
  number          bigint not null,
  offering_id     text   not null,
  organisation_id text   not null,
  waiting         jsonb,
  outcome         text   check (outcome in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  revision        bigint,
  undone          text   check (undone in ('WITHDRAWN', 'RESTORED', 'ALREADY', 'LEFT')),
  primary key (file_id, number),
  check ((outcome is null) = (waiting is not null))
);
create index reported_row_by_organisation on reported_row (organisation_id);
