-- Webhooks of organisations. No part of the log: never emptied.
CREATE TABLE webhook (
    hook_id         uuid PRIMARY KEY,
    organisation_id text NOT NULL,
    coordinates     boolean NOT NULL, -- made with the role of a municipal integration centre
    address         text NOT NULL,
    secret          bytea NOT NULL,   -- encrypted
    former_secret   bytea,            -- encrypted; signs as well until former_until
    former_until    timestamptz,
    state           text NOT NULL,    -- ACTIVE, OFF, GONE
    created_at      timestamptz NOT NULL,
    held_until      timestamptz,      -- the receiver wants to be left alone until then
    lease           uuid,             -- the one sender at work, and until when it is believed to be
    leased_until    timestamptz
);
CREATE INDEX webhook_owner ON webhook (organisation_id);

-- What goes out, written with the case it tells of; one row an event, however often it is tried.
CREATE TABLE webhook_delivery (
    delivery_id uuid PRIMARY KEY,
    hook_id     uuid NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event_id    uuid NOT NULL,
    kind        text NOT NULL,
    case_id     text,                 -- null: a test
    status      text,
    occurred_at timestamptz NOT NULL,
    written_at  timestamptz NOT NULL,
    state       text NOT NULL,        -- WAITING, DELIVERED, GIVEN_UP
    attempts    int NOT NULL DEFAULT 0,
    failures    int NOT NULL DEFAULT 0, -- in a row, since it was last asked for
    next_at     timestamptz NOT NULL,
    unseen_since timestamptz,         -- since when its owner does not see the case; null while they do
    UNIQUE (hook_id, event_id)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (hook_id, next_at) WHERE state = 'WAITING';

CREATE TABLE webhook_attempt (
    delivery_id uuid NOT NULL REFERENCES webhook_delivery ON DELETE CASCADE,
    number      int NOT NULL,
    tried_at    timestamptz NOT NULL,
    outcome     text NOT NULL,
    http_status int,
    took_ms     bigint NOT NULL,
    PRIMARY KEY (delivery_id, number)
);

-- How far each case has been told of. Stays when the read model is emptied, so that a rebuild tells nothing again.
CREATE TABLE case_told (
    case_id  text PRIMARY KEY,
    revision bigint NOT NULL,
    status   text NOT NULL
);
INSERT INTO case_told SELECT case_id, revision, status FROM overlap_case;
