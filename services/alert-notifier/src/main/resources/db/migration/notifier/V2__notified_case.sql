-- What the parties of each case have been notified of so far.
ALTER TABLE told_case RENAME TO notified_case;

-- A finding of which it is unknown how sure it is counts as one to be looked at.
UPDATE notified_case SET lines = replace(lines::text, '"UNKNOWN"', '"ZU_PRUEFEN"')::jsonb
    WHERE lines::text LIKE '%"UNKNOWN"%';
UPDATE notice SET content = replace(content::text, '"band": "UNKNOWN"', '"band": "ZU_PRUEFEN"')::jsonb
    WHERE content::text LIKE '%"band": "UNKNOWN"%';
