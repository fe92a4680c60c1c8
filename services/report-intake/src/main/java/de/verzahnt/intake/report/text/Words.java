package de.verzahnt.intake.report.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they compare: {@code Träger/in} and {@code traeger in} are the same. */
public final class Words {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+]+");

    private Words() {}

    /** In lower case, umlauts written out, without accents; what stands between words is one space. */
    public static String spaced(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }

    /** The same without any space: {@code Aachen - Nord} is {@code Aachen-Nord}. */
    public static String joined(String text) {
        return spaced(text).replace(" ", "");
    }

    /** Each of them. */
    public static List<String> of(String text) {
        return Arrays.stream(spaced(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
