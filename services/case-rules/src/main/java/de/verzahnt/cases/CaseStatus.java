package de.verzahnt.cases;

/** Where a case stands. */
public enum CaseStatus {
    OPEN,
    IN_CLARIFICATION,
    DECIDED,
    CLOSED;

    /** Whether anything still asks for an answer. */
    public boolean isOpen() {
        return this == OPEN || this == IN_CLARIFICATION;
    }
}
