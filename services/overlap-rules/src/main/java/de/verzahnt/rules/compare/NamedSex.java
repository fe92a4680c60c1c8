package de.verzahnt.rules.compare;

import de.verzahnt.rules.text.TextPattern;
import java.util.Set;

/** Which sex a text names: "Mädchentreff", "Deutsch für Männer", "Papa-Café", "nur für Frauen". */
final class NamedSex {
    private static final TextPattern WOMEN =
            TextPattern.of("\\b(?:maedchen|maedels?\\b|frauen|muetter|mamas?\\b|mamacafe|girls?\\b|women|mothers?\\b"
                    + "|schwestern|kad[iı]n|k[iı]zlar|femmes|kobiet|женщин|жінк|жінок|девоч|дівч|نساء|سيدات|زنان)");
    /** "Jungen" before another noun is an adjective: "mit jungen Menschen". */
    private static final TextPattern MEN = TextPattern.of(
            "\\b(?:jungs|jungen(?!schaft)\\p{L}{3,}|(?:fuer|und|nur) jungen(?=$| (?:ab|von|bis|zwischen|\\d))|^jungen$"
                    + "|maenner|vaeter|papas?\\b|papacafe|herren|boys\\b|\\bmen\\b|fathers?\\b)");

    private static final String NOBODY_ELSE =
            "\\b(?:nur|only|sadece|ausschliesslich) (?:fuer |mit |for |with )?(?:zugewanderte |gefluechtete |junge )?";
    private static final TextPattern ONLY_WOMEN = TextPattern.of(NOBODY_ELSE
            + "(?:maedchen|frauen|muetter|women|girls|kad[iı]n)|\\b(?:(?:maenner|jungs) (?:haben keinen|bleiben|duerfen nicht)"
            + "|kein mann|keine maenner|ohne maenner|women only|girls only)");
    private static final TextPattern ONLY_MEN =
            TextPattern.of(NOBODY_ELSE + "(?:maenner|vaeter|jungs|jungen\\b|boys|men\\b)|\\b(?:men only|boys only)");

    private NamedSex() {}

    /** Of which sex one must be, as plain words say; none where they do not say so. */
    static Set<String> only(String plain) {
        return oneOf(ONLY_WOMEN.find(plain), ONLY_MEN.find(plain));
    }

    /** Code of the target group; none where plain words name none or both, for who names both means everybody. */
    static Set<String> in(String plain) {
        return oneOf(WOMEN.find(plain), MEN.find(plain));
    }

    private static Set<String> oneOf(boolean women, boolean men) {
        return women == men ? Set.of() : Set.of(women ? "FRAUEN" : "MAENNER");
    }
}
