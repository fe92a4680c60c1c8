package de.verzahnt.dashboard.meetings;

/** How far a meeting is. */
public enum MeetingState {
    /** Its agenda is being put together; nobody but the steering group knows of it. */
    PREPARING,
    /** The numbers hold; it can be held. */
    INVITED,
    /** Over; its minutes are a draft. */
    HELD,
    /** A later meeting has approved its minutes. */
    APPROVED;

    /** Whether nothing is decided in it any more. */
    public boolean over() {
        return this == HELD || this == APPROVED;
    }
}
