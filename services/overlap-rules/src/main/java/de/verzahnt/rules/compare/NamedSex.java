package de.verzahnt.rules.compare;

import de.verzahnt.rules.text.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Which sex a text names: "Mädchentreff", "Deutsch für Männer", "Papa-Café", "nur für Frauen". */
final class NamedSex {
    private static final Pattern WOMEN =
            Pattern.compile("\\b(?:maedchen|maedels?\\b|frauen|muetter|mamas?\\b|mamacafe|girls?\\b|women|mothers?\\b"
                    + "|schwestern|kad[iı]n|k[iı]zlar|femmes|kobiet|женщин|жінк|жінок|девоч|дівч|نساء|سيدات|زنان)");
    /** "Jungen" before another noun is an adjective: "mit jungen Menschen". */
    private static final Pattern MEN = Pattern.compile(
            "\\b(?:jungs|jungen(?!schaft)\\p{L}{3,}|(?:fuer|und|nur) jungen(?=$| (?:ab|von|bis|zwischen|\\d))|^jungen$"
                    + "|maenner|vaeter|papas?\\b|papacafe|herren|boys\\b|\\bmen\\b|fathers?\\b)");

    private static final String NOBODY_ELSE =
            "\\b(?:nur|only|sadece|ausschliesslich) (?:fuer |mit |for |with )?(?:zugewanderte |gefluechtete |junge )?";
    private static final Pattern ONLY_WOMEN = Pattern.compile(NOBODY_ELSE
            + "(?:maedchen|frauen|muetter|women|girls|kad[iı]n)|\\b(?:(?:maenner|jungs) (?:haben keinen|bleiben|duerfen nicht)"
            + "|kein mann|keine maenner|ohne maenner|women only|girls only)");
    private static final Pattern ONLY_MEN =
            Pattern.compile(NOBODY_ELSE + "(?:maenner|vaeter|jungs|jungen\\b|boys|men\\b)|\\b(?:men only|boys only)");

    private NamedSex() {}

    /** Of which sex one must be, as the text says; none where it does not say so. */
    static Set<String> only(String text) {
        String plain = Words.plain(text);
        return oneOf(ONLY_WOMEN.matcher(plain).find(), ONLY_MEN.matcher(plain).find());
    }

    /** Code of the target group; none where it names none or both, for who names both means everybody. */
    static Set<String> in(String text) {
        String plain = Words.plain(text);
        return oneOf(WOMEN.matcher(plain).find(), MEN.matcher(plain).find());
    }

    private static Set<String> oneOf(boolean women, boolean men) {
        return women == men ? Set.of() : Set.of(women ? "FRAUEN" : "MAENNER");
    }
}
