package de.verzahnt.rules.text;

import java.util.regex.Pattern;

/**
 * The stem of a German word after CISTEM (Weissweiler and Fraser, "Developing a Stemmer for German Based on a
 * Comparative Analysis of Publicly Available Stemmers", GSCL 2017), on words that are {@linkplain Words#plain plain}.
 */
final class Stem {
    private static final Pattern PREFIX = Pattern.compile("^ge(.{4,})");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1");
    private static final Pattern LONG_ENDING = Pattern.compile("(e[mr]|nd)$");
    private static final Pattern SHORT_ENDING = Pattern.compile("[tesn]$");
    private static final int LEAST = 3;

    private Stem() {}

    /** At least three letters of the word, or the word when it has fewer; "Elterngruppen" and "Elterngruppe" meet. */
    static String of(String plain) {
        String word = PREFIX.matcher(plain).replaceAll("$1");
        word = word.replace("sch", "$").replace("ei", "%").replace("ie", "&");
        word = DOUBLED.matcher(word).replaceAll("$1*");
        word = withoutEndings(word);
        word = word.replace("*", "+");
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            stem.append(c == '+' && i > 0 ? word.charAt(i - 1) : c);
        }
        return stem.toString().replace("$", "sch").replace("%", "ei").replace("&", "ie");
    }

    private static String withoutEndings(String word) {
        String rest = word;
        while (rest.length() > LEAST) {
            String shorter =
                    rest.length() > LEAST + 2 ? LONG_ENDING.matcher(rest).replaceAll("") : rest;
            if (shorter.equals(rest)) {
                shorter = SHORT_ENDING.matcher(rest).replaceAll("");
            }
            if (shorter.equals(rest)) {
                return rest;
            }
            rest = shorter;
        }
        return rest;
    }
}
