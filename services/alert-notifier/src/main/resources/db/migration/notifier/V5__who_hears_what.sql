-- Who answers for a place; of organisations read before this release it is not known until the register tells of them again.
ALTER TABLE known_organisation ADD type text;
ALTER TABLE known_organisation ADD responsible text[] NOT NULL DEFAULT '{}';
ALTER TABLE known_organisation ADD active bool NOT NULL DEFAULT true;

-- Earlier releases told of no words: what was said before this one counts as told.
UPDATE notified_case SET lines = jsonb_set(
    lines, '{wordsFrom}', to_jsonb(to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')));

-- Days of cases that are told when they come.
CREATE TABLE deadline (
    case_id text        NOT NULL,
    event   text        NOT NULL,
    about   text        NOT NULL, -- decisionId of an Absprache; empty for the clarification time
    due_at  timestamptz NOT NULL,
    told    bool        NOT NULL DEFAULT false,
    PRIMARY KEY (case_id, event, about)
);
CREATE INDEX deadline_due ON deadline (due_at) WHERE NOT told;

-- A notice tells of a state, or of a day that came while it stood.
ALTER TABLE delivery DROP CONSTRAINT delivery_case_id_case_revision_fkey;
ALTER TABLE delivery DROP CONSTRAINT delivery_pkey;
ALTER TABLE notice DROP CONSTRAINT notice_pkey;
ALTER TABLE notice ADD day text NOT NULL DEFAULT '';
ALTER TABLE delivery ADD day text NOT NULL DEFAULT '';
ALTER TABLE notice ADD PRIMARY KEY (case_id, case_revision, day);
ALTER TABLE delivery ADD PRIMARY KEY (case_id, case_revision, organisation_id, day);
ALTER TABLE delivery ADD FOREIGN KEY (case_id, case_revision, day) REFERENCES notice;
