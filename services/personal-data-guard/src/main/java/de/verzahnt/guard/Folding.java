package de.verzahnt.guard;

import java.text.Normalizer;

/** One spelling for words that differ by case, umlaut, accent or the writing of an Arabic letter only. */
final class Folding {

    private static final int TABLE = 0x180;
    private static final int BEHIND_LATIN = 0x250;
    private static final int FIRST_VIETNAMESE = 0x1E00;
    private static final int BEHIND_VIETNAMESE = 0x1F00;
    private static final String[] FOLDED = new String[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            FOLDED[c] = slow(c);
        }
    }

    private Folding() {}

    /** The folded spelling of a word. */
    static String of(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start + 2);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < TABLE) {
                key.append(FOLDED[c]);
            } else {
                key.append(other(c));
            }
        }
        return key.toString();
    }

    private static char other(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى' -> 'ي';
            default -> latin(c) ? base(c) : Character.toLowerCase(c);
        };
    }

    /** With marks beyond those of the table, as in Vietnamese. */
    private static boolean latin(char c) {
        return c < BEHIND_LATIN || c >= FIRST_VIETNAMESE && c < BEHIND_VIETNAMESE;
    }

    private static char base(char c) {
        char letter = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                .charAt(0);
        return letter < TABLE ? FOLDED[letter].charAt(0) : letter;
    }

    private static String slow(char c) {
        return switch (Character.toLowerCase(c)) {
            case 'ä' -> "ae";
            case 'ö' -> "oe";
            case 'ü' -> "ue";
            case 'ß' -> "ss";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'đ' -> "d";
            case 'ø' -> "o";
            case 'æ' -> "ae";
            default ->
                Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD)
                        .substring(0, 1);
        };
    }
}
