package de.verzahnt.guard;

import java.util.Set;

/** Foundations and prizes that bear a person's name: "Stiftung Eheleute Otto und Erna Mustermann". */
final class Institutions {

    private static final int REACH = 6;
    private static final Set<String> NAMED = Set.of("fonds", "preis", "nachlass", "vermaechtnis");
    private static final Set<String> AND = Set.of("und", "u", "geschwister", "eheleute", "familie", "ehepaar");

    private Institutions() {}

    /** Whether only names and what joins them stand between this word and the foundation named after them. */
    static boolean founder(Words words, int i) {
        int at = i - 1;
        while (at > i - REACH
                && (joins(words.at(at))
                        || words.at(at).sign(".") && words.at(at - 1).is(Meaning.TITLE))) {
            at--;
        }
        return NAMED.contains(words.at(at).key()) || words.at(at).key().endsWith("stiftung");
    }

    private static boolean joins(Word word) {
        return word.letters()
                && (AND.contains(word.key()) || word.capital() && (Names.listed(word) || word.is(Meaning.TITLE)));
    }
}
