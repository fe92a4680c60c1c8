-- How each organisation wants to hear of cases: the same rows that travel on vz.notification-settings.v1, which also fills
-- this table again when the database is new. No person's choice and no person's mailbox.
CREATE TABLE notification_settings (
    organisation_id     text PRIMARY KEY,
    own_cases           text   NOT NULL, -- AT_ONCE, DAILY
    area                text   NOT NULL, -- AT_ONCE, DAILY, WEEKLY, OFF
    districts           text[] NOT NULL, -- empty: everywhere
    fields              text[] NOT NULL, -- empty: all
    quiet_from          text,            -- HH:mm, local time in Germany
    quiet_until         text,
    deputy_organisation text,
    deputy_mailbox      text,
    deputy_until        date,
    area_off_by_mail_at timestamptz,
    revision            bigint NOT NULL
);
