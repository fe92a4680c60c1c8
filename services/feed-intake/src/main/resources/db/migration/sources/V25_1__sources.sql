-- Sources that organisations connected. The address may hold a secret of its owner: it is shown to the own organisation only.
create table source (
  id              uuid        primary key,
  organisation_id text        not null,
  name            text        not null,
  address         text        not null,
  kind            text,
  recognised      text,
  defaults        jsonb       not null,
  interval_ms     bigint      not null check (interval_ms > 0),
  grace_days      integer     not null check (grace_days > 0),
  revision        bigint      not null check (revision > 0),
  pause           text        check (pause in ('BY_HAND', 'FAILURES')),
  etag            text,
  last_modified   text,
  checksum        text,
  last_fetch      jsonb,
  failures        integer     not null default 0,
  hold            jsonb,
  next_fetch_at   timestamptz not null
);
create index source_by_organisation on source (organisation_id);

-- What each source carries; values set by hand stay, whatever the source says later.
create table source_offering (
  source_id     uuid        not null references source on delete cascade,
  offering_id   text        not null,
  title         text        not null,
  state         text        not null check (state in ('STANDING', 'REFUSED', 'MISSING', 'ENDED', 'KEPT_BY_HAND')),
  last_seen_at  timestamptz not null,
  missing_since timestamptz check ((state = 'MISSING') <= (missing_since is not null)),
  by_hand       jsonb       not null default '{}',
  told          jsonb,
  primary key (source_id, offering_id)
);

-- One row a concluded fetch: what was due at one moment is concluded once, whichever instance was faster.
create table source_fetch (
  source_id  uuid        not null references source on delete cascade,
  due_at     timestamptz not null,
  fetched_at timestamptz not null,
  outcome    text        not null,
  primary key (source_id, due_at)
);

-- Of db-scheduler 16, as its authors publish it for PostgreSQL.
create table scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index execution_time_idx on scheduled_tasks (execution_time);
create index last_heartbeat_idx on scheduled_tasks (last_heartbeat);
