package de.verzahnt.characters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spelling-blind German: "Flüchtlinge" and "Fluechtlinge", "Café" and "Cafe" are the same words. */
public final class GermanText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");

    private GermanText() {}

    /** The text in lower case, umlauts written out, without accents. */
    public static String folded(String text) {
        return folded(text, Normalizer.Form.NFD);
    }

    /** The same, and signs of one meaning are one: {@code ﬁ} is {@code fi}, a wide {@code Ａ} is {@code a}. */
    public static String foldedByMeaning(String text) {
        return folded(text, Normalizer.Form.NFKD);
    }

    /** The same, and what stands between words is one space: {@code Träger/in} is {@code traeger in}. */
    public static String spaced(String text) {
        return BETWEEN.matcher(foldedByMeaning(text)).replaceAll(" ").strip();
    }

    /** The same without any space: {@code Aachen - Nord} is {@code Aachen-Nord}. */
    public static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    private static String folded(String text, Normalizer.Form form) {
        String spelledOut = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        return ACCENTS.matcher(Normalizer.normalize(spelledOut, form)).replaceAll("");
    }
}
