-- How organisations want to hear of cases, as they say on the dashboard; no person's choice and no person's mailbox.
CREATE TABLE recipient_settings (
    organisation_id     text PRIMARY KEY,
    own_cases           text   NOT NULL, -- AT_ONCE, DAILY
    area                text   NOT NULL, -- AT_ONCE, DAILY, WEEKLY, OFF
    districts           text[] NOT NULL, -- empty: everywhere
    fields              text[] NOT NULL, -- empty: all
    quiet_from          time,
    quiet_until         time,
    deputy_organisation text,
    deputy_mailbox      text,
    deputy_until        date,
    revision            bigint NOT NULL
);

-- What an offering is about; of one read before this release it is not known until it is told again.
ALTER TABLE known_offering ADD fields text[] NOT NULL DEFAULT '{}';

-- A delivery that waits for a digest, and the mail that is one, with what it says: it stays as it was written.
ALTER TABLE delivery ADD gathered bool NOT NULL DEFAULT false;
ALTER TABLE mail ADD digest jsonb;
ALTER TABLE mail ADD digest_at timestamptz;
CREATE UNIQUE INDEX mail_of_digest ON mail (organisation_id, digest_at);
CREATE INDEX delivery_gathered ON delivery (organisation_id) WHERE mail_id IS NULL AND gathered;
