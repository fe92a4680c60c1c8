-- What was said here, whole and append-only: the same rows that travel on vz.decision.v1, which also fills this table
-- again when the read model is rebuilt. Never updated, never deleted.
CREATE TABLE recorded_decision (
    decision_id      text PRIMARY KEY,
    case_id          text NOT NULL,
    outcome          text NOT NULL,
    decided_by       text NOT NULL,
    capacity         text NOT NULL,
    text             text NOT NULL,
    lines            text[] NOT NULL,
    parties          text[] NOT NULL,
    scope            text,
    valid_until      date,
    dismissal_reason text,
    refers_to        text,
    decided_at       timestamptz NOT NULL
);
CREATE INDEX recorded_decision_case ON recorded_decision (case_id, decided_at);
