-- Read model of vz.reminder-delivery.v1: where the mail of each reminder stands. May be emptied and rebuilt from the topic.
CREATE TABLE reminder_delivery (
    reminder_id     text PRIMARY KEY,
    kind            text        NOT NULL,
    organisation_id text        NOT NULL,
    state           text        NOT NULL,
    attempts        int         NOT NULL,
    smtp_code       int,
    recorded_at     timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    next_attempt_at timestamptz,
    revision        bigint      NOT NULL
);
CREATE INDEX reminder_delivery_of_organisation ON reminder_delivery (organisation_id, recorded_at);
