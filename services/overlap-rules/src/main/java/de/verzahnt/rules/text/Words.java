package de.verzahnt.rules.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** One spelling for all: lower case, umlauts spelled out, accents dropped; letters of any script stay. */
public final class Words {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern NO_PATTERN = Pattern.compile("(?:[^\\p{L}\\p{N}*.]|(?<!\\.)\\.(?!\\.))+");

    private static final int LAST_ASCII = 127;
    /** From the first hyphen to the last of the dots all are signs, and each is written in one way only. */
    private static final char FIRST_DASH = '\u2010';

    private static final char LAST_DOTS = '\u2027';

    private Words() {}

    /** The words, with single blanks between and no signs; empty for a text without letters and digits. */
    public static String plain(String text) {
        String spelled = spell(text);
        return isSimple(spelled)
                ? plainAscii(spelled)
                : SIGNS.matcher(spelled).replaceAll(" ").strip();
    }

    /** As {@link #plain} for a term of people: {@code *} and {@code ..} stay. */
    static String pattern(String term) {
        return NO_PATTERN.matcher(spell(term)).replaceAll(" ").strip();
    }

    /** From each plain word to the same word with its umlauts and accents, in small letters. */
    static Map<String, String> asWritten(String text) {
        Map<String, String> words = new HashMap<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            words.putIfAbsent(plain(word), word);
        }
        return words;
    }

    /** As {@link #plain}, with all signs kept. */
    static String spell(String text) {
        String german = withoutUmlauts(text);
        if (isSimple(german)) {
            return german;
        }
        String spelled = withoutUmlauts(Normalizer.normalize(text, Normalizer.Form.NFC));
        return ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String withoutUmlauts(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(small.length() + small.length() / 8);
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            switch (c) {
                case 'ä' -> spelled.append("ae");
                case 'ö' -> spelled.append("oe");
                case 'ü' -> spelled.append("ue");
                case 'ß' -> spelled.append("ss");
                default -> spelled.append(c);
            }
        }
        return spelled.toString();
    }

    /** Whether no letter has an accent or is of another script. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > LAST_ASCII && (c < FIRST_DASH || c > LAST_DOTS)) {
                return false;
            }
        }
        return true;
    }

    /** Small letters and digits, and one blank for what is between. */
    private static String plainAscii(String spelled) {
        StringBuilder words = new StringBuilder(spelled.length());
        boolean between = false;
        for (int i = 0; i < spelled.length(); i++) {
            char c = spelled.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                if (between && !words.isEmpty()) {
                    words.append(' ');
                }
                words.append(c);
                between = false;
            } else {
                between = true;
            }
        }
        return words.toString();
    }
}
