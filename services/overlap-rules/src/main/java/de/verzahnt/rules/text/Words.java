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

    private Words() {}

    /** The words, with single blanks between and no signs; empty for a text without letters and digits. */
    public static String plain(String text) {
        String spelled = spell(text);
        return isAscii(spelled)
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
        if (isAscii(german)) {
            return german;
        }
        String spelled = withoutUmlauts(Normalizer.normalize(text, Normalizer.Form.NFC));
        return ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
    }

    private static String withoutUmlauts(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c <= LAST_ASCII);
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
