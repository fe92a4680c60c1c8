-- How current an offering is. The table is read again from the log: gateways may have told of it before this release did.
ALTER TABLE offering ADD confirmed_at timestamptz, ADD went_stale_at timestamptz;
UPDATE offering SET confirmed_at = reported_at;
-- By default, since during a rolling update the release before still inserts without it.
ALTER TABLE offering ALTER confirmed_at SET DEFAULT now(), ALTER confirmed_at SET NOT NULL;
UPDATE projection_offset SET next_offset = 0 WHERE topic IN ('vz.agency-activity.v1', 'vz.ki-project.v1');
