package de.verzahnt.rules.text;

/**
 * A word of a text.
 *
 * @param bits how telling it is
 * @param spelled as it stands in the text, in small letters
 */
record Word(String stem, double bits, String spelled) {
    private static final double TELLING = 2;

    boolean isTelling() {
        return bits >= TELLING;
    }
}
