-- What has become of everything said, as the law of cases has it, and whose consent is missing.
ALTER TABLE case_decision ADD COLUMN status text, ADD COLUMN awaits text[] NOT NULL DEFAULT '{}';
UPDATE case_decision SET status = CASE
    WHEN outcome IN ('STATEMENT', 'ESCALATED', 'REFERRED', 'AGREED', 'UNDONE') THEN 'NOTED'
    WHEN effective THEN 'EFFECTIVE' ELSE 'PROPOSED' END;
ALTER TABLE case_decision ALTER COLUMN status SET NOT NULL, DROP COLUMN effective;

-- Who has settled a case for their own list, and whose word is missing; the detector tells both anew after an upgrade.
ALTER TABLE overlap_case ADD COLUMN settled_for text[] NOT NULL DEFAULT '{}',
    ADD COLUMN asks text[] NOT NULL DEFAULT '{}';
UPDATE overlap_case SET asks = parties WHERE status IN ('OPEN', 'IN_CLARIFICATION') AND finding_class <> 'RELATED';
