-- When a mail that asks about the last confirmation reached its organisation. Of mails of the releases before nothing is known:
-- what they asked about is asked once more, and does not end before.
alter table offering add reached_at timestamptz;
