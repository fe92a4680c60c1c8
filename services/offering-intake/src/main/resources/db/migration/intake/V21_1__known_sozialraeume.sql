-- Copy of the Sozialräume the KIs keep, fed from vz.sozialraum.v1; may be dropped and filled again.
create table known_sozialraum (
  key      text    primary key,
  active   boolean not null,
  revision bigint  not null
);
