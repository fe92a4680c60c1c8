package de.verzahnt.characters;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a text may be made of. */
public final class Characters {
    /** Signs that are drawn as nothing although Unicode counts them as letters, marks or symbols. */
    private static final String BLANK = "\u034F\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

    /** A dash and a space before a word, perhaps with a number before it. */
    private static final Pattern BULLET =
            Pattern.compile("-[ \\t\u00A0]+(?:\\d[\\d.,:]* ?)?[\"„“»«(\\p{L}].*", Pattern.DOTALL);

    /** What runs in a formula: a function with more than words in its brackets, another program. */
    private static final Pattern CALL =
            Pattern.compile("[\\w.]\\((?![\\p{L} ]+\\))|[\\w.]\\s+\\((?![^\"'&=!(]*\\))|\\|.*!", Pattern.DOTALL);

    private Characters() {}

    /** Whether nobody would see anything of the text. */
    public static boolean areInvisible(String text) {
        return text.codePoints().allMatch(Characters::isInvisible);
    }

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

    /** Whether a spreadsheet would take the text for a formula; a list with dashes is none. */
    public static boolean startsLikeFormula(String text) {
        return !text.isEmpty()
                && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0
                && !(BULLET.matcher(text).matches() && !CALL.matcher(text).find());
    }

    /** Whether a code point is drawn as nothing, the usual blank among them. */
    public static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || BLANK.indexOf(c) >= 0
                || (c >= 0x180B && c <= 0x180F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    /** Whether a code point must not stand in a text; a line break and a tab are forbidden here. */
    public static boolean isForbidden(int c) {
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
