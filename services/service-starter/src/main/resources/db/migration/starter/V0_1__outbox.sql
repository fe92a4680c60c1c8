-- Events waiting to leave, written in the transaction of the state they tell of. A published row is deleted.
CREATE TABLE outbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id    uuid        NOT NULL DEFAULT gen_random_uuid(),
    topic       text        NOT NULL,
    record_key  text        NOT NULL,
    event_type  text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    -- Avro binary and the schema it was written with: a row may outlive a release of the service.
    value       bytea,
    value_schema text,
    appended_at timestamptz NOT NULL DEFAULT now(),
    CHECK ((value IS NULL) = (value_schema IS NULL))
);
