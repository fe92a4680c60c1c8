-- Feeds organisations have made. The address itself is not kept, only its fingerprint. No part of the log: never emptied.
CREATE TABLE feed_subscription (
    subscription_id uuid PRIMARY KEY,
    organisation_id text NOT NULL,
    coordinates     boolean NOT NULL, -- made with the role of a municipal integration centre
    gemeinde        text,
    field           text,
    fingerprint     text NOT NULL UNIQUE,
    address_since   timestamptz NOT NULL
);
CREATE INDEX feed_subscription_owner ON feed_subscription (organisation_id);
