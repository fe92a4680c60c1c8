-- The offering as it was reported is one value; columns are what is searched, filtered and sorted by. The table is read
-- again from the log.
DROP TABLE offering;
CREATE TABLE offering (
    offering_id       text PRIMARY KEY,
    origin            text        NOT NULL, -- ACTIVITY or PROJECT: the topic it came by
    organisation_id   text        NOT NULL,
    offering          jsonb       NOT NULL, -- OfferingDetails of the contract, field by field
    title             text        NOT NULL,
    field             text        NOT NULL,
    fields            text[]      NOT NULL, -- the field and all further ones
    role              text        NOT NULL,
    districts         text[]      NOT NULL, -- as reported
    areas             text[]      NOT NULL, -- districts and all wider ones: "lies in"
    period_from       date,
    period_until      date,
    part_of           text,
    active            boolean     NOT NULL, -- false: withdrawn, kept for the cases it stands in
    withdrawal_reason text,
    revision          bigint      NOT NULL,
    reported_at       timestamptz NOT NULL,
    search            tsvector    NOT NULL
);
CREATE INDEX offering_by_organisation ON offering (organisation_id);
CREATE INDEX offering_by_area ON offering USING gin (areas);
CREATE INDEX offering_by_district ON offering USING gin (districts);
CREATE INDEX offering_by_field ON offering USING gin (fields);
CREATE INDEX offering_by_part_of ON offering (part_of) WHERE part_of IS NOT NULL;
UPDATE projection_offset SET next_offset = 0 WHERE topic IN ('vz.agency-activity.v1', 'vz.ki-project.v1');
