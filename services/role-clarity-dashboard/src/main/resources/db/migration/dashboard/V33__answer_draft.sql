-- What somebody typed about a case and has not sent yet: text without persons, for 90 days. The id is a fingerprint of
-- account and case, so that it can be found again and nobody can read from it whose it is.
CREATE TABLE answer_draft (
    draft_id text PRIMARY KEY,
    outcome  text        NOT NULL,
    form     jsonb       NOT NULL, -- field by field, as typed
    saved_at timestamptz NOT NULL
);
