package de.verzahnt.dashboard.meetings;

/** Why an item stands on an agenda. */
public enum ItemKind {
    MINUTES(Section.FORMAL),
    /** Somebody has brought the case before the steering group. */
    ESCALATED(Section.CASES),
    /** The time its parties had is over. */
    OVERDUE(Section.CASES),
    ENDING(Section.AGREEMENTS),
    GAP(Section.GAPS),
    RULES_CHANGED(Section.RULES),
    OPEN_DECISION(Section.FOLLOW_UP),
    OWN(Section.OTHER);

    private final Section section;

    ItemKind(Section section) {
        this.section = section;
    }

    /** In which section it stands. */
    public Section section() {
        return section;
    }

    /** Whether its subject is a case. */
    public boolean aboutCase() {
        return this == ESCALATED || this == OVERDUE || this == ENDING || this == GAP;
    }
}
