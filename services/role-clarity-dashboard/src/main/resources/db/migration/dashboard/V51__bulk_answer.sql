-- What came of an answer to several cases at once, case by case. The reader is a fingerprint of the account: it can be found
-- again, and nobody can read from it whose it is. What was said stands in recorded_decision. Rows go after 90 days.
CREATE TABLE bulk_answer (
    bulk_id     uuid NOT NULL,
    case_id     text NOT NULL,
    reader_id   text NOT NULL,
    position    int NOT NULL,
    title       text NOT NULL,
    decision_id text,          -- null: nothing was recorded
    refusal_de  text,
    refusal_en  text,
    undo_de     text,          -- why it could not be taken back
    undo_en     text,
    answered_at timestamptz NOT NULL,
    PRIMARY KEY (bulk_id, case_id)
);
