-- Read model of vz.unsubscribe-link.v1: by what the link of a mail is known, never the link. May be emptied and rebuilt from the topic.
CREATE TABLE unsubscribe_link (
    organisation_id text PRIMARY KEY,
    token_hash      text NOT NULL
);
CREATE INDEX unsubscribe_link_by_hash ON unsubscribe_link (token_hash);
