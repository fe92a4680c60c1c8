-- What a sender said of the columns of a file, remembered by organisation and header.
create table column_mapping (
  organisation_id text        not null,
  header_shape    text        not null,
  columns         jsonb       not null,
  changed_at      timestamptz not null,
  primary key (organisation_id, header_shape)
);
