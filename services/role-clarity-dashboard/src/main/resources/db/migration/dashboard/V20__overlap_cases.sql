-- Read model of vz.overlap-case.v1: the newest state of each case. May be emptied and rebuilt from the topic.
CREATE TABLE overlap_case (
    case_id                text PRIMARY KEY,
    finding_class          text NOT NULL,
    kreis                  text NOT NULL,
    anchor_offering_id     text NOT NULL,
    anchor_organisation_id text NOT NULL,
    parties                text[] NOT NULL,
    status                 text NOT NULL,
    revision               bigint NOT NULL,
    rules_version          text NOT NULL,
    opened_at              timestamptz NOT NULL,
    changed_at             timestamptz NOT NULL,
    disclosed_at           timestamptz
);
CREATE INDEX overlap_case_newest ON overlap_case (changed_at DESC, case_id);
CREATE INDEX overlap_case_parties ON overlap_case USING gin (parties);
CREATE INDEX overlap_case_anchor ON overlap_case (anchor_offering_id);

CREATE TABLE case_line (
    case_id         text NOT NULL REFERENCES overlap_case ON DELETE CASCADE,
    offering_id     text NOT NULL,
    organisation_id text NOT NULL,
    status          text NOT NULL,
    band            text NOT NULL,
    probability     double precision NOT NULL,
    bits            double precision NOT NULL,
    mitigations     text[] NOT NULL,
    opened_at       timestamptz NOT NULL,
    closed_at       timestamptz,
    closing_reason  text,
    settled_by      text,
    PRIMARY KEY (case_id, offering_id)
);
CREATE INDEX case_line_offering ON case_line (offering_id);

-- The weights that decided, in the order in which they are told.
CREATE TABLE line_reason (
    case_id     text NOT NULL,
    offering_id text NOT NULL,
    position    int NOT NULL,
    comparison  text NOT NULL,
    level       text NOT NULL,
    bits        double precision NOT NULL,
    evidence    text[] NOT NULL,
    PRIMARY KEY (case_id, offering_id, position),
    FOREIGN KEY (case_id, offering_id) REFERENCES case_line ON DELETE CASCADE
);

-- Decisions as the detector has applied them.
CREATE TABLE case_decision (
    case_id          text NOT NULL REFERENCES overlap_case ON DELETE CASCADE,
    decision_id      text NOT NULL,
    position         int NOT NULL,
    outcome          text NOT NULL,
    decided_by       text NOT NULL,
    capacity         text NOT NULL,
    text             text NOT NULL,
    valid_until      date,
    dismissal_reason text,
    lines            text[] NOT NULL,
    effective        boolean NOT NULL,
    decided_at       timestamptz NOT NULL,
    PRIMARY KEY (case_id, decision_id)
);
