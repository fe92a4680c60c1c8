package de.verzahnt.detector.cases;

/** What an answer or decision says. */
public enum Outcome {
    STATEMENT,
    ESCALATED,
    AGREED,
    UNDONE,
    ABSPRACHE,
    HANDED_OVER,
    DELEGATED,
    SCOPE_CHANGED,
    KEPT_ON_PURPOSE,
    DISMISSED,
    REFERRED;

    /** Whether it can settle a line. REFERRED cannot: it asks the steering group to. */
    boolean settles() {
        return switch (this) {
            case ABSPRACHE, HANDED_OVER, DELEGATED, SCOPE_CHANGED, KEPT_ON_PURPOSE, DISMISSED -> true;
            case STATEMENT, ESCALATED, AGREED, UNDONE, REFERRED -> false;
        };
    }

    /** Whether it brings the case before the steering group at once. */
    boolean discloses() {
        return this == ESCALATED || this == REFERRED;
    }

    /** Whether it speaks of another entry. */
    boolean refers() {
        return this == AGREED || this == UNDONE;
    }
}
