package de.verzahnt.characters;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spelling-blind German: "Flüchtlinge" and "Fluechtlinge", "Café" and "Cafe" are the same words. */
public final class GermanText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private GermanText() {}

    /** The text in lower case, umlauts written out, without accents. */
    public static String folded(String text) {
        return folded(text, Normalizer.Form.NFD);
    }

    /** The same, and signs of one meaning are one: {@code ﬁ} is {@code fi}, a wide {@code Ａ} is {@code a}. */
    public static String foldedByMeaning(String text) {
        return folded(text, Normalizer.Form.NFKD);
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
