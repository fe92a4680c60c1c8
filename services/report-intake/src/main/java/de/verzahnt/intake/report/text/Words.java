package de.verzahnt.intake.report.text;

import de.verzahnt.characters.GermanText;
import java.util.Arrays;
import java.util.List;

/** Words as they compare: {@code Träger/in} and {@code traeger in} are the same. */
public final class Words {
    private Words() {}

    /** In lower case, umlauts written out, without accents; what stands between words is one space. */
    public static String spaced(String text) {
        return GermanText.spaced(text);
    }

    /** The same without any space: {@code Aachen - Nord} is {@code Aachen-Nord}. */
    public static String joined(String text) {
        return GermanText.joined(text);
    }

    /** Each of them. */
    public static List<String> of(String text) {
        return Arrays.stream(spaced(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
