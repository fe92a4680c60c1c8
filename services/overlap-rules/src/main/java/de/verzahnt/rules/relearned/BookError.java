package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;

/**
 * What is wrong with a file that should be a rule book.
 *
 * @param part name of the part; empty for the whole file
 * @param line of the file, from 1 on; 0 when no line is meant
 * @param key entry of the book or row of the counts; may be empty
 * @param value as it stands there, cut, without characters that cannot be seen
 */
public record BookError(String part, int line, String key, String value, Message expected) {
    private static final int LONGEST = 100;

    public BookError {
        key = shown(key);
        value = shown(value);
    }

    private static String shown(String text) {
        String seen = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "\uFFFD");
        return seen.codePointCount(0, seen.length()) <= LONGEST
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
