package de.verzahnt.rules.compare;

import de.verzahnt.rules.text.Words;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Which sex a title names: "Mädchentreff", "Deutsch für Männer", "Papa-Café". */
final class TitledSex {
    private static final Pattern WOMEN =
            Pattern.compile("\\b(?:maedchen|frauen|muetter|mamas?\\b|mamacafe|girls?\\b|women|mothers?\\b)");
    /** "Jungen" before another noun is an adjective: "mit jungen Menschen". */
    private static final Pattern MEN = Pattern.compile(
            "\\b(?:jungs|jungen(?!schaft)\\p{L}{3,}|(?:fuer|und|nur) jungen(?=$| (?:ab|von|bis|zwischen|\\d))|^jungen$"
                    + "|maenner|vaeter|papas?\\b|papacafe|herren|boys\\b|\\bmen\\b|fathers?\\b)");

    private TitledSex() {}

    /** Codes of the target groups; both where it names both, none where it names none. */
    static Set<String> in(String title) {
        String plain = Words.plain(title);
        Set<String> named = new TreeSet<>();
        if (WOMEN.matcher(plain).find()) {
            named.add("FRAUEN");
        }
        if (MEN.matcher(plain).find()) {
            named.add("MAENNER");
        }
        return Set.copyOf(named);
    }
}
