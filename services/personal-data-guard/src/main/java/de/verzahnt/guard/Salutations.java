package de.verzahnt.guard;

import java.util.Set;

/** Frau, Herr and their like with a name behind them. */
final class Salutations {

    private static final Set<String> ABBREVIATED = Set.of("hr", "hrn", "mr", "mrs", "ms");

    private Salutations() {}

    /** The last word of the name behind the salutation at {@code i}; -1 when there is none. */
    static int end(Words words, int i) {
        Word salutation = words.at(i);
        boolean dotted = words.at(i + 1).sign(".") || words.at(i + 1).sign("/");
        if (salutation.shouted() && salutation.key().equals("ms")) {
            return -1;
        }
        if (salutation.key().equals("fr") && (!dotted || afterWeekday(words, i)) || ofAWork(words, i)) {
            return -1;
        }
        int at = Names.skipTitles(words, dotted ? i + 2 : i + 1);
        boolean titled = at > (dotted ? i + 2 : i + 1) && words.at(at - 1).sign(".");
        at = Names.skipParticles(words, at);
        Word name = words.at(at);
        if (!name.letters() || name.is(Meaning.SALUTATION)) {
            return -1;
        }
        if (name.length() == 1) {
            return name.capital() && !words.at(at).sign("&") && words.at(at + 1).sign(".") ? at : -1;
        }
        return isName(words, i, name, titled) ? at : -1;
    }

    /** "jede Frau", "Mann und Frau", not "Herr und Frau". */
    private static boolean determined(Words words, int i) {
        return words.at(i - 1).is(Meaning.DETERMINER) && !words.at(i - 2).is(Meaning.SALUTATION);
    }

    private static boolean isName(Words words, int i, Word name, boolean titled) {
        Word salutation = words.at(i);
        boolean strict = determined(words, i) || salutation.shouted() || !salutation.capital();
        if (Names.listed(name)) {
            return name.capital() || ABBREVIATED.contains(salutation.key()) || !salutation.capital();
        }
        boolean unknown = !name.isAny(Meaning.all(
                Meaning.ORDINARY, Meaning.COMMON, Meaning.ORG, Meaning.PLACE, Meaning.FUNCTION, Meaning.TASK));
        if (ABBREVIATED.contains(salutation.key())) {
            return unknown;
        }
        return name.capital() && (unknown && (!determined(words, i) || titled) || titled);
    }

    /** In quotation marks, where a film, a book or a play is spoken of. */
    private static boolean ofAWork(Words words, int i) {
        return words.at(i - 1).sign("„“\"«»‚") && words.any(i - 6, i + 10, Meaning.WORK.bit());
    }

    private static boolean afterWeekday(Words words, int i) {
        int at = words.at(i - 1).sign(".,-+/&") ? i - 2 : i - 1;
        at = words.at(at).sign(".") ? at - 1 : at;
        return words.at(at).is(Meaning.WEEKDAY) && words.at(at).capital();
    }
}
