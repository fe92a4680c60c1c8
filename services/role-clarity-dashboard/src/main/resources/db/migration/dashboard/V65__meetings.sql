-- Meetings of a steering group. No part of the log: never emptied (ADR 31). Cases are named, not referred to: a rebuild
-- of the read model leaves every meeting as it is.
CREATE TABLE meeting (
    meeting_id uuid PRIMARY KEY,
    kreis      text NOT NULL,
    day        date NOT NULL,
    begins     time NOT NULL,
    place      text NOT NULL,
    members    text NOT NULL,          -- functions and organisations, one a line
    state      text NOT NULL,          -- PREPARING, INVITED, HELD, APPROVED
    remarks    text NOT NULL DEFAULT '', -- of the minutes as a whole
    revision   bigint NOT NULL,
    approved_by uuid                   -- the meeting that approved its minutes
);
CREATE INDEX meeting_of_kreis ON meeting (kreis, day DESC);

CREATE TABLE agenda_item (
    item_id        uuid PRIMARY KEY,
    meeting_id     uuid NOT NULL REFERENCES meeting,
    section        text NOT NULL,
    position       int NOT NULL,       -- within its section
    minor          int,                -- second part of its number; given once, when invited, and never again
    kind           text NOT NULL,
    subject        text,               -- what it is about: a case, an earlier item, a meeting, a decision on the rules
    title          text NOT NULL,
    in_public      boolean NOT NULL DEFAULT false,
    why_day        date,
    why_name       text,
    removed        boolean NOT NULL DEFAULT false,
    revision       bigint NOT NULL DEFAULT 1,
    paper          jsonb NOT NULL DEFAULT '{}',
    note           text NOT NULL DEFAULT '', -- of the minutes
    result         text,               -- an outcome of the law of cases, or RESOLVED, TAKEN_NOTE_OF, ADJOURNED
    words          text,
    responsible    text,
    responsible_id text,               -- where the register knows it
    due            date,
    decision_id    text,               -- the decision of the case, where it is about one
    decided_at     timestamptz,
    concerns       text[] NOT NULL DEFAULT '{}', -- organisationIds
    evidence       jsonb,              -- the case as it was seen when it was decided
    done_at        timestamptz,
    done_note      text
);
CREATE UNIQUE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, section, minor);
CREATE INDEX agenda_item_concerns ON agenda_item USING gin (concerns);

-- Calendars of due days. The address itself is not kept, only its fingerprint.
CREATE TABLE due_calendar (
    kreis       text NOT NULL,
    organisation_id text NOT NULL,
    fingerprint text NOT NULL UNIQUE,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (kreis, organisation_id)
);
