package de.verzahnt.cases;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    IN_CLARIFICATION,
    DECIDED,
    CLOSED
}
