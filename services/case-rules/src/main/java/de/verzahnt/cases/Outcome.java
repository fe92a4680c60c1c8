package de.verzahnt.cases;

/** What an answer or decision says. */
public enum Outcome {
    STATEMENT,
    /** Asks the other side. */
    QUESTION,
    /** A no to a proposal. */
    DECLINED,
    /** The municipal integration centre invites the parties to a talk. */
    INVITED,
    /** It offers them its help. */
    HELP_OFFERED,
    ESCALATED,
    AGREED,
    UNDONE,
    ABSPRACHE,
    HANDED_OVER,
    DELEGATED,
    SCOPE_CHANGED,
    KEPT_ON_PURPOSE,
    DISMISSED,
    /** Said so until 2026; the same as {@link #ESCALATED}, and no longer offered. */
    REFERRED;

    /** Whether it can settle a line. */
    public boolean settles() {
        return switch (this) {
            case ABSPRACHE, HANDED_OVER, DELEGATED, SCOPE_CHANGED, KEPT_ON_PURPOSE, DISMISSED -> true;
            case STATEMENT, QUESTION, DECLINED, INVITED, HELP_OFFERED, ESCALATED, AGREED, UNDONE, REFERRED -> false;
        };
    }

    /** Whether it lays a duty on others than the speaker. */
    public boolean binds() {
        return this == ABSPRACHE || this == HANDED_OVER || this == DELEGATED;
    }

    /** Whether it brings the case before the steering group at once. */
    public boolean discloses() {
        return this == ESCALATED || this == REFERRED;
    }

    /** Whether it speaks of another entry. */
    public boolean refers() {
        return this == AGREED || this == DECLINED || this == UNDONE;
    }
}
