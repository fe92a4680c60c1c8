package de.verzahnt.rules.text;

/**
 * A word, and which letters are in it: most words cannot be a part of each other for want of a letter.
 *
 * @param mask a bit for each letter, shared by some
 */
record Letters(String text, long mask) {
    static Letters of(String text) {
        long mask = 0;
        for (int i = 0; i < text.length(); i++) {
            mask |= 1L << (text.charAt(i) % Long.SIZE);
        }
        return new Letters(text, mask);
    }

    boolean contains(Letters part) {
        return (part.mask & ~mask) == 0 && text.contains(part.text);
    }
}
