package de.verzahnt.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** German words made comparable: one spelling for umlauts and accents, and pieces of words, since German compounds. */
final class Words {
    private static final int PIECE = 3;

    private Words() {}

    /** Lower case words, umlauts spelled out, accents dropped, signs turned into single blanks; any script. */
    static String plain(String text) {
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Dice coefficient of the three-letter pieces of the words, 0 to 1; 0 when one text has none. */
    static double likeness(String one, String other) {
        Set<String> a = pieces(plain(one));
        Set<String> b = pieces(plain(other));
        long common = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * common / (a.size() + b.size());
    }

    private static Set<String> pieces(String words) {
        Set<String> pieces = new TreeSet<>();
        for (String word : words.split(" ")) {
            for (int i = 0; i + PIECE <= word.length(); i++) {
                pieces.add(word.substring(i, i + PIECE));
            }
        }
        return pieces;
    }
}
