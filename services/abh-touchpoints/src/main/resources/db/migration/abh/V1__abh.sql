-- Raw counts are never stored: what stands here has been rounded and suppressed.
CREATE TABLE touchpoint_table (
    authority_id      text        NOT NULL,
    period            text        NOT NULL,
    lifecycle         text        NOT NULL CHECK (lifecycle IN ('ACTIVE', 'WITHDRAWN')),
    withdrawal_reason text,
    revision          bigint      NOT NULL CHECK (revision > 0),
    reported_at       timestamptz NOT NULL,
    PRIMARY KEY (authority_id, period),
    CHECK ((lifecycle = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
);

CREATE TABLE touchpoint_cell (
    authority_id text   NOT NULL,
    period       text   NOT NULL,
    kind         text   NOT NULL,
    referred_to  text   NOT NULL DEFAULT '',
    district_key text   NOT NULL,
    -- null: suppressed
    count        integer CHECK (count >= 0 AND (count % 5 = 0 OR kind = 'abh.wartezeit')),
    active       boolean NOT NULL,
    revision     bigint  NOT NULL CHECK (revision > 0),
    PRIMARY KEY (authority_id, period, kind, referred_to, district_key),
    FOREIGN KEY (authority_id, period) REFERENCES touchpoint_table
);

CREATE TABLE process_change (
    change_id         text        PRIMARY KEY,
    authority_id      text        NOT NULL,
    kind              text        NOT NULL,
    title             text        NOT NULL,
    description       text        NOT NULL,
    district_key      text        NOT NULL,
    valid_from        date        NOT NULL,
    valid_until       date,
    target_groups     text[]      NOT NULL,
    languages         text[]      NOT NULL,
    lifecycle         text        NOT NULL CHECK (lifecycle IN ('ACTIVE', 'WITHDRAWN')),
    withdrawal_reason text,
    revision          bigint      NOT NULL CHECK (revision > 0),
    reported_at       timestamptz NOT NULL,
    CHECK ((lifecycle = 'WITHDRAWN') = (withdrawal_reason IS NOT NULL))
);

-- Copy of the register's authorities, fed from vz.organisation.v1; may be dropped and filled again.
CREATE TABLE known_authority (
    organisation_id text   PRIMARY KEY,
    districts       text[] NOT NULL,
    active          boolean NOT NULL,
    revision        bigint NOT NULL
);
