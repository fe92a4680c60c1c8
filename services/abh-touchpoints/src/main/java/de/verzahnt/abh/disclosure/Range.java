package de.verzahnt.abh.disclosure;

/** Whole numbers from low to high, both inclusive. */
record Range(long low, long high) {

    private static final long OPEN = 1_000_000_000L;

    static final Range ANY = from(0);

    static Range from(long low) {
        return new Range(low, OPEN);
    }

    Range plus(Range other) {
        return new Range(low + other.low, Math.min(OPEN, high + other.high));
    }

    /** What is left of a total of this range when parts of the other range are taken away. */
    Range minus(Range parts) {
        return new Range(low - parts.high, high == OPEN ? OPEN : high - parts.low);
    }

    Range and(Range other) {
        return new Range(Math.max(low, other.low), Math.min(high, other.high));
    }
}
