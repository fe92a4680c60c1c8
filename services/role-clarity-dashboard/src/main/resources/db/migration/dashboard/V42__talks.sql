-- To which talk the municipal integration centre invites; who looks after an Absprache, and when it is looked at again.
ALTER TABLE recorded_decision ADD COLUMN talk_from timestamptz, ADD COLUMN talk_until timestamptz,
    ADD COLUMN talk_place text, ADD COLUMN responsible text, ADD COLUMN review_from date;
