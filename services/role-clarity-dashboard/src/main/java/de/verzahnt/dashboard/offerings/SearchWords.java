package de.verzahnt.dashboard.offerings;

import de.verzahnt.characters.GermanText;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed as a query of PostgreSQL's full-text search: every word, as typed or spelled out, as a beginning. */
public final class SearchWords {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int MOST = 10;

    private SearchWords() {}

    /** For {@code to_tsquery}; holds letters, digits and its own operators only. Empty without a single word. */
    public static String query(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.GERMAN)))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> "(" + word + ":* | " + GermanText.folded(word) + ":*)")
                .collect(Collectors.joining(" & "));
    }
}
