-- How current each offering is; of those reported before, the report was the last word.
alter table offering
  add confirmed_at  timestamptz, -- when it was last said that it holds
  add told_at       timestamptz, -- the confirmation that the last event told
  add asked_at      timestamptz, -- when its organisation was asked about this confirmation
  add went_stale_at timestamptz; -- since when it counts as stale
update offering set confirmed_at = reported_at, told_at = reported_at;
-- By default, since during a rolling update the release before still inserts without them.
alter table offering
  alter confirmed_at set default now(),
  alter confirmed_at set not null,
  alter told_at set default now(),
  alter told_at set not null;

-- What organisations were asked to confirm, each by one mail.
create table asked (
  id              text        primary key, -- the reminderId
  organisation_id text        not null,
  asked_at        timestamptz not null,
  answered_at     timestamptz              -- set once: from then on no link answers it
);
create index asked_by_organisation on asked (organisation_id, asked_at);
create table asked_offering (
  asked_id    text not null references asked on delete cascade,
  offering_id text not null,
  primary key (asked_id, offering_id)
);
-- Links in mails; the tokens themselves are nowhere.
create table asked_link (
  token_hash text        primary key,
  asked_id   text        not null references asked on delete cascade,
  expires_at timestamptz not null
);

-- Offerings that a file carried as they stand, to be confirmed in the background.
create table unchanged_offering (
  offering_id text primary key
);
