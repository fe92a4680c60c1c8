-- By whose word alone a case changed last; null when it changed by anything else, or when nobody knows. A release that does
-- not know the column leaves the word of an earlier change: a case then may miss in Neues until its next change.
ALTER TABLE overlap_case ADD COLUMN changed_by text;
