-- The trace of the request an event comes from (W3C traceparent); null when there was none. Rows of a release without
-- the column stay as they are, and one that still runs goes on writing.
ALTER TABLE outbox ADD COLUMN traceparent text;
