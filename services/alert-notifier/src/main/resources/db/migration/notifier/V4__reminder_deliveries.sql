-- How often others were told where the mail of a reminder stands; of mails before this release they were told nothing.
ALTER TABLE reminder ADD revision bigint NOT NULL DEFAULT 0;
