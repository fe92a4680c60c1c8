package de.verzahnt.starter.deadletter;

/**
 * A record breaks a rule of the contract: it becomes a dead letter and the stream goes on. The message becomes the
 * letter's reason, so it names the field and what was expected and never quotes a value.
 */
public class UnfitRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says {@code field: what is wrong (expected: Y)}. */
    public UnfitRecord(String reason) {
        super(reason);
    }
}
