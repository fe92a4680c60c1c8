-- Up to where each partition is known to hold nothing that still waits in the outbox: beside it, in its transactions. What a
-- relay that was killed had sent without noting it is found behind this.
CREATE TABLE outbox_position (
    topic       text   NOT NULL,
    partition   int    NOT NULL,
    next_offset bigint NOT NULL,
    PRIMARY KEY (topic, partition)
);
