-- What somebody typed about an offering and has not reported yet: text without persons, for 90 days.
CREATE TABLE offering_draft (
    draft_id        text PRIMARY KEY,
    organisation_id text        NOT NULL,
    form            jsonb       NOT NULL, -- field by field, as typed
    saved_at        timestamptz NOT NULL
);
CREATE INDEX offering_draft_by_organisation ON offering_draft (organisation_id);
