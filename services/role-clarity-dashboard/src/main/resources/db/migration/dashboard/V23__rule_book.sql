-- Decisions on weights and thresholds, append-only: the same rows that travel on vz.rule-book.v1, which also fills this
-- table again when the database is new. Never updated, never deleted.
CREATE TABLE rule_book_activation (
    activation_id text PRIMARY KEY,
    version       text NOT NULL,
    base          text NOT NULL,
    previous      text NOT NULL,
    keys          text[] NOT NULL,
    amounts       double precision[] NOT NULL,
    decided_by    text,
    capacity      text NOT NULL,
    reason        text NOT NULL,
    decided_at    timestamptz NOT NULL
);
