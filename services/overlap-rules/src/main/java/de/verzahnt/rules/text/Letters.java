package de.verzahnt.rules.text;

/**
 * Which letters are in a word, and how many: most words cannot be a part of each other for want of a letter. The upper
 * byte is the length, up to 255; each other bit a letter, shared by some.
 */
final class Letters {
    private static final int BITS = 56;
    private static final int LONGEST = 255;
    private static final long WHICH = (1L << BITS) - 1;

    private Letters() {}

    static long of(String word) {
        long which = 0;
        for (int i = 0; i < word.length(); i++) {
            which |= 1L << (word.charAt(i) % BITS);
        }
        return which | ((long) Math.min(LONGEST, word.length()) << BITS);
    }

    /** Whether a word of these letters could be a true part of one of those. */
    static boolean mayBeIn(long part, long whole) {
        return (part & WHICH & ~whole) == 0 && (part >>> BITS) <= (whole >>> BITS);
    }
}
