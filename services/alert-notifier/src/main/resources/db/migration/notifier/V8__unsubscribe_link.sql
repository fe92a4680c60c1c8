-- The link by which a recipient turns off news of its area: one for ever, so that a mail of last year still has a good one.
-- The token is good for nothing else; others hear of its hash only.
CREATE TABLE unsubscribe_link (
    organisation_id text PRIMARY KEY,
    token           text NOT NULL
);
