-- How each case stood, revision by revision, as its log tells it: what trends and past days are counted from. May be emptied
-- and rebuilt from the topic; after an upgrade the topic is read once more, and the newest states stay as they are.
CREATE TABLE case_step (
    case_id      text        NOT NULL REFERENCES overlap_case ON DELETE CASCADE,
    revision     bigint      NOT NULL,
    happened_at  timestamptz NOT NULL,
    status       text        NOT NULL,
    was          text,                 -- status of the step before; null for the first
    outcome      text,                 -- what settled it last, while that holds
    alone        boolean     NOT NULL, -- settled, and no word of the steering group was needed for it
    in_force     boolean     NOT NULL, -- an Absprache holds
    agreed_until date,                 -- last day of the one that ends first; null when it has none
    PRIMARY KEY (case_id, revision)
);
CREATE INDEX case_step_happened ON case_step (happened_at);
UPDATE projection_offset SET next_offset = 0 WHERE topic = 'vz.overlap-case.v1';
