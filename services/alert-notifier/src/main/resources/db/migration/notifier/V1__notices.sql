-- Copies of what other services tell: names and mailboxes.
CREATE TABLE known_organisation (
    organisation_id text PRIMARY KEY,
    name            text    NOT NULL,
    body_id         text    NOT NULL,
    contact         text,             -- role mailbox; the only place where an address is kept
    revision        bigint  NOT NULL
);
CREATE TABLE known_offering (
    offering_id text PRIMARY KEY,
    title       text   NOT NULL,
    revision    bigint NOT NULL
);

-- When this database began: what the log says of the time before counts as told (README).
CREATE TABLE beginning (
    only_row bool PRIMARY KEY DEFAULT true CHECK (only_row),
    began_at timestamptz NOT NULL
);

-- What has been told of each case, so that a replay or a later state that brings nothing new tells nothing.
CREATE TABLE told_case (
    case_id  text PRIMARY KEY,
    revision bigint NOT NULL, -- newest state seen
    lines    jsonb  NOT NULL
);

-- One state of a case that is worth telling, with what the mails say of it.
CREATE TABLE notice (
    case_id       text        NOT NULL,
    case_revision bigint      NOT NULL,
    content       jsonb       NOT NULL,
    offerings     text[]      NOT NULL, -- offeringIds whose titles the mails need
    recorded_at   timestamptz NOT NULL,
    traceparent   text,                -- of the case event, so that sending can join its trace
    PRIMARY KEY (case_id, case_revision)
);

-- One mail to one organisation: of one case, or of many when there is a storm.
CREATE TABLE mail (
    mail_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    organisation_id text        NOT NULL,
    message_id      text        NOT NULL UNIQUE,
    earlier         text[]      NOT NULL, -- Message-IDs of the mails of the same thread, oldest first
    together        bool        NOT NULL,
    state           text        NOT NULL, -- WAITING, DEFERRED, SENT, REFUSED, NO_MAILBOX, GIVEN_UP
    attempts        int         NOT NULL DEFAULT 0,
    smtp_code       int,
    next_attempt_at timestamptz NOT NULL,
    made_at         timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL
);
CREATE INDEX mail_due ON mail (next_attempt_at) WHERE state IN ('WAITING', 'DEFERRED');
CREATE INDEX mail_recent ON mail (organisation_id, made_at);

-- Who is to be told of which state: written before anything is sent, once for each.
CREATE TABLE delivery (
    case_id         text   NOT NULL,
    case_revision   bigint NOT NULL,
    organisation_id text   NOT NULL,
    mail_id         bigint REFERENCES mail, -- null until it is decided how it goes
    revision        bigint NOT NULL,        -- states told to others so far
    PRIMARY KEY (case_id, case_revision, organisation_id),
    FOREIGN KEY (case_id, case_revision) REFERENCES notice
);
CREATE INDEX delivery_undecided ON delivery (organisation_id) WHERE mail_id IS NULL;
CREATE INDEX delivery_of_mail ON delivery (mail_id);
