package de.verzahnt.intake.check;

import java.util.Optional;

/** What a text may be made of. */
public final class Characters {
    private Characters() {}

    /**
     * The first character that must not stand in a text, as {@code U+0000}: control characters, unpaired surrogates,
     * unassigned code points and marks that turn the direction of reading.
     */
    public static Optional<String> firstForbidden(String text, boolean lineBreaksAllowed) {
        return text.codePoints()
                .filter(c -> isForbidden(c) && !(lineBreaksAllowed && isLineBreakOrTab(c)))
                .mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    /** Whether a spreadsheet would take the text for a formula. */
    public static boolean startsLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFFFD;
    }

    private static boolean isLineBreakOrTab(int c) {
        return c == '\n' || c == '\r' || c == '\t';
    }
}
