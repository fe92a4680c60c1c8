package de.verzahnt.rules;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** German words made comparable: one spelling for umlauts and accents, and pieces of words, since German compounds. */
final class Words {
    private static final int PIECE = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** Lower case words, umlauts spelled out, accents dropped, signs turned into single blanks; any script. */
    static String plain(String text) {
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String bare = ACCENTS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return SIGNS.matcher(bare).replaceAll(" ").strip();
    }

    /** Dice coefficient of the three-letter pieces of two {@linkplain #plain plain} texts, 0 to 1; 0 when one has none. */
    static double likeness(String one, String other) {
        Set<String> a = pieces(one);
        Set<String> b = pieces(other);
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> pieces(String words) {
        Set<String> pieces = new HashSet<>();
        for (String word : words.split(" ")) {
            for (int i = 0; i + PIECE <= word.length(); i++) {
                pieces.add(word.substring(i, i + PIECE));
            }
        }
        return pieces;
    }
}
