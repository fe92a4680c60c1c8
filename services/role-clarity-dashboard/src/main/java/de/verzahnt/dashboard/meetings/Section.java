package de.verzahnt.dashboard.meetings;

/** What an item of an agenda is about in general; its place in this list is the first part of the number. */
public enum Section {
    /** Opening, minutes of the last meeting. */
    FORMAL,
    /** Cases that wait for a decision. */
    CASES,
    /** Absprachen that end. */
    AGREEMENTS,
    /** Demand without supply. */
    GAPS,
    /** Rules that have changed. */
    RULES,
    /** What earlier meetings decided and nobody has reported done. */
    FOLLOW_UP,
    /** Whatever else. */
    OTHER;

    /** From 1 on. */
    public int number() {
        return ordinal() + 1;
    }
}
