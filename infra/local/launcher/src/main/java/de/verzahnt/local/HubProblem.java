package de.verzahnt.local;

/** Something the person at the keyboard can mend; the message says what and how, and is all they need to see. */
public final class HubProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A problem without a cause worth showing. */
    public HubProblem(String message) {
        super(message);
    }

    /** A problem whose cause goes to the log. */
    public HubProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
