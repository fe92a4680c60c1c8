-- Current state of every offering; history leaves as events.
create table offering (
  id                text primary key,
  organisation_id   text        not null,
  lifecycle         text        not null check (lifecycle in ('ACTIVE', 'WITHDRAWN')),
  withdrawal_reason text        check ((lifecycle = 'WITHDRAWN') = (withdrawal_reason is not null)),
  revision          bigint      not null check (revision > 0),
  reported_at       timestamptz not null,
  reported_by       text        not null,
  source_system     text        not null,
  channel           text        not null,
  offering          jsonb       not null
);
create index offering_by_organisation on offering (organisation_id);

-- Copy of the register of organisations, fed from vz.organisation.v1; may be dropped and filled again.
create table known_organisation (
  id       text    primary key,
  name     text    not null,
  type     text    not null,
  sector   text    not null check (sector in ('PUBLIC', 'FREE', 'NONE')),
  body_id  text    not null,
  active   boolean not null,
  revision bigint  not null
);
