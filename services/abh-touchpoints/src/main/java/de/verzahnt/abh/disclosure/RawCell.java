package de.verzahnt.abh.disclosure;

/**
 * A true count. Lives as long as the request that brings it: never stored, never logged.
 *
 * @param count 0 or more
 * @param k smallest count that may be published; 0 for what counts no people
 */
public record RawCell(CellKey key, int count, int k) {

    /** Says nothing of the count, whoever logs it. */
    @Override
    public String toString() {
        return key.toString();
    }
}
