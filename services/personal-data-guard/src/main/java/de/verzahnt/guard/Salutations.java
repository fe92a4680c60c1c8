package de.verzahnt.guard;

import java.util.Set;
import java.util.regex.Pattern;

/** Frau, Herr and their like with a name behind them. */
final class Salutations {

    private static final Set<String> ABBREVIATED = Set.of("hr", "hrn", "mr", "mrs", "ms");

    private static final Set<String> ASKED = Set.of("bei", "mit", "von", "an", "durch", "laut");

    private static final Pattern ENDS_AS_A_VERB = Pattern.compile("(t|e|en|er|em|es|ig|lich|bar)$");

    private Salutations() {}

    /** The last word of the name behind the salutation at {@code i}; -1 when there is none. */
    static int end(Words words, int i) {
        Word salutation = words.at(i);
        boolean dotted = words.at(i + 1).sign(".") || words.at(i + 1).sign("/");
        if (salutation.shouted() && salutation.key().equals("ms")) {
            return -1;
        }
        if (salutation.key().equals("fr") && friday(words, i, dotted) || ofAWork(words, i)) {
            return -1;
        }
        int first =
                dotted || words.at(i + 1).sign("„“\"«»‚") && !words.at(i - 1).sign("„“\"«»‚") ? i + 2 : i + 1;
        int at = Names.skipTitles(words, first);
        boolean titled = at > first;
        at = Names.skipParticles(words, at);
        at = behindOffice(words, at);
        Word name = words.at(at);
        if (!name.letters() || name.is(Meaning.SALUTATION)) {
            return -1;
        }
        if (name.length() == 1) {
            return initial(words, at);
        }
        boolean figure = Lexicon.namesake(salutation.key(), name.key());
        return isName(words, i, name, titled) && !figure ? at : -1;
    }

    /** "Frau Pfarrerin Mustermann", "Herr Bürgermeister Mustermann". */
    private static int behindOffice(Words words, int at) {
        boolean office = words.at(at).isAny(Meaning.all(Meaning.FUNCTION, Meaning.TOLD)) && !Names.sure(words.at(at));
        Word name = words.at(at + 1);
        return office && (Names.sure(name) && name.capital() || Names.unknown(name)) ? at + 1 : at;
    }

    /** "Frau K.", "Frau N'Diaye". */
    private static int initial(Words words, int at) {
        boolean joined = words.at(at + 1).sign("'’`´") && words.at(at + 2).letters();
        if (!words.at(at).capital()) {
            return -1;
        }
        return joined ? at + 2 : words.at(at + 1).sign(".") ? at : -1;
    }

    /** "Fr." is a day of the week, unless a listed family name stands behind it. */
    private static boolean friday(Words words, int i, boolean dotted) {
        if (afterWeekday(words, i)) {
            return true;
        }
        boolean small = !words.at(i).capital() || words.at(i - 1).sign("/");
        Word next = words.at(i + 1);
        boolean name = Names.unknown(next) || next.capital() && Names.sure(next) && next.is(Meaning.FAMILY);
        if (!dotted && name && !words.at(i - 1).sign("/,-&")) {
            return false;
        }
        return !dotted && !(small && words.at(i + 1).is(Meaning.FAMILY) && Names.sure(words.at(i + 1)));
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
            return unknown && (name.capital() || !salutation.shouted());
        }
        if (!salutation.capital() && !name.capital()) {
            return unknown
                    && !words.at(i + 1).sign("/")
                    && !ENDS_AS_A_VERB.matcher(name.key()).find()
                    && !determined(words, i);
        }
        boolean free = !determined(words, i) || Names.unknown(name) || titled;
        boolean asked = ASKED.contains(words.at(i - 1).key()) && !salutation.shouted();
        boolean compound = asked && name.capital() && !Nouns.listed(name.key()) && !Lexicon.ordinary(name.key());
        return name.capital() && (unknown && free || titled || compound);
    }

    /** In quotation marks, where a film, a book or a play is spoken of. */
    private static boolean ofAWork(Words words, int i) {
        if (words.at(i - 1).sign(":") && words.at(i - 2).is(Meaning.WORK)) {
            return true;
        }
        return words.at(i - 1).sign("„“\"«»‚") && words.any(i - 6, i + 10, Meaning.WORK.bit());
    }

    private static boolean afterWeekday(Words words, int i) {
        int at = words.at(i - 1).sign(".,-+/&") ? i - 2 : i - 1;
        at = words.at(at).sign(".") ? at - 1 : at;
        return words.at(at).is(Meaning.WEEKDAY) && words.at(at).capital();
    }
}
