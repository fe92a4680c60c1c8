package de.verzahnt.trial;

import java.util.Optional;

/** What a text may be made of, and how one is shown that may be made of anything. */
final class Characters {
    private static final int LONGEST = 100;

    private Characters() {}

    /** The first character that no text needs, as {@code U+0000}: control characters and what turns the reading direction. */
    static Optional<String> firstForbidden(String text) {
        return text.codePoints()
                .filter(c -> isForbidden(c) && c != '\n' && c != '\r' && c != '\t')
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /** On one line of a terminal: cut, and what cannot be seen by its number. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (isForbidden(c) || isInvisible(c)) {
                shown.append("<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown + (text.codePointCount(0, text.length()) > LONGEST ? "…" : "");
    }

    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFFFD;
    }

    private static boolean isInvisible(int c) {
        return c != ' '
                && (Character.isSpaceChar(c) || Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }
}
