-- What organisations are asked to look after. Each is one mail; the token of its link is nowhere here.
CREATE TABLE reminder (
    reminder_id text  PRIMARY KEY,
    content     jsonb NOT NULL
);
ALTER TABLE mail ADD reminder_id text REFERENCES reminder; -- null: it tells of cases
CREATE UNIQUE INDEX mail_of_reminder ON mail (reminder_id);
