package de.verzahnt.detector.streams;

/**
 * A record breaks a rule of the contract: it goes to the dead letters with its original bytes, and the stream goes on.
 * An exception and not a value, because only Kafka's own error handling still knows the original bytes.
 * To be thrown before anything is stored or sent.
 */
public final class RefusedRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Says {@code value: X (expected: Y)}. */
    public RefusedRecord(String reason) {
        super(reason);
    }
}
