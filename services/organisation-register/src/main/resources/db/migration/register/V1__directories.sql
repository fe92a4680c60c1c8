-- The register of organisations; history leaves as events.
CREATE TABLE organisation (
  id            text PRIMARY KEY,
  revision      bigint      NOT NULL CHECK (revision > 0),
  reported_at   timestamptz NOT NULL,
  reported_by   text        NOT NULL,
  source_system text        NOT NULL,
  channel       text        NOT NULL,
  entry         jsonb       NOT NULL
);

-- The Sozialräume on top of the shipped list; history leaves as events.
CREATE TABLE sozialraum (
  id            text PRIMARY KEY,
  revision      bigint      NOT NULL CHECK (revision > 0),
  reported_at   timestamptz NOT NULL,
  reported_by   text        NOT NULL,
  source_system text        NOT NULL,
  channel       text        NOT NULL,
  entry         jsonb       NOT NULL
);

-- A row once the topics of both have been read to their ends.
CREATE TABLE first_reading (
  over_at timestamptz NOT NULL
);
