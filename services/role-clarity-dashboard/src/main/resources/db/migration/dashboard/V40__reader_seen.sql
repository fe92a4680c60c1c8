-- Up to when a reader has seen what is new. The id is a fingerprint of the account: it can be found again, and nobody can
-- read from it whose it is. Rows go a year after they were last written.
CREATE TABLE reader_seen (
    reader_id text PRIMARY KEY,
    seen_at   timestamptz NOT NULL
);
