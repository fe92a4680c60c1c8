package de.verzahnt.guard;

/**
 * A word, a number, a mixture of both, a sign or the end of a line.
 *
 * @param start in the readable text
 * @param end in the readable text, exclusive
 * @param key folded spelling; the digits of a number
 * @param means bits of {@link Meaning}
 * @param gap whether a space stands before it
 * @param capital whether it begins with a capital letter, or is of a script that has none
 * @param shouted whether it is written in capitals only
 */
record Word(int start, int end, Kind kind, String key, long means, boolean gap, boolean capital, boolean shouted) {

    enum Kind {
        LETTERS,
        DIGITS,
        MIXED,
        SIGN,
        LINE,
        NOTHING
    }

    boolean is(Meaning meaning) {
        return (means & meaning.bit()) != 0;
    }

    boolean isAny(long bits) {
        return (means & bits) != 0;
    }

    boolean is(Kind one) {
        return kind == one;
    }

    boolean sign(String signs) {
        return kind == Kind.SIGN && signs.indexOf(key.charAt(0)) >= 0;
    }

    boolean letters() {
        return kind == Kind.LETTERS;
    }

    int length() {
        return end - start;
    }
}
