-- Read model of vz.notice.v1: where each delivery stands. May be emptied and rebuilt from the topic.
CREATE TABLE notice_delivery (
    notice_id       text PRIMARY KEY,
    case_id         text        NOT NULL,
    case_revision   bigint      NOT NULL,
    organisation_id text        NOT NULL,
    state           text        NOT NULL,
    together        boolean     NOT NULL,
    attempts        int         NOT NULL,
    smtp_code       int,
    recorded_at     timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    next_attempt_at timestamptz,
    revision        bigint      NOT NULL
);
CREATE INDEX notice_delivery_of_case ON notice_delivery (case_id);
CREATE INDEX notice_delivery_newest ON notice_delivery (changed_at DESC, notice_id);
