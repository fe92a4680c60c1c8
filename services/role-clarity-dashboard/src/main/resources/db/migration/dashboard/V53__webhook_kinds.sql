-- Of which kinds of events a webhook is told; whatever its owner has not chosen is never written for it.
ALTER TABLE webhook ADD COLUMN kinds text[] NOT NULL DEFAULT '{OPENED,CHANGED,DECIDED,REOPENED,CLOSED}';
