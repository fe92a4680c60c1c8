package de.verzahnt.dashboard.map;

/**
 * What is known of one area.
 *
 * @param count 0 where nothing is counted
 */
record Value(State state, int count) {

    /** Withheld because it is small, or protects one that is. */
    static final Value PROTECTED = new Value(State.PROTECTED, 0);

    /** Nobody has reported it. */
    static final Value MISSING = new Value(State.MISSING, 0);

    /** Whether there is a number. */
    enum State {
        COUNTED,
        PROTECTED,
        MISSING
    }

    static Value of(int count) {
        return new Value(State.COUNTED, count);
    }

    public boolean counted() {
        return state == State.COUNTED;
    }
}
