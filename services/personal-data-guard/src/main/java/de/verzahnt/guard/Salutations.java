package de.verzahnt.guard;

import java.util.Set;
import java.util.regex.Pattern;

/** Frau, Herr and their like with a name behind them. */
final class Salutations {

    private static final Set<String> ABBREVIATED = Set.of("hr", "hrn", "mr", "mrs", "ms");

    private static final Set<String> PLURAL = Set.of("herren", "damen");
    private static final Set<String> ARTICLES = Set.of("der", "die", "das");
    private static final Set<String> AND = Set.of("und", "u", "sowie");
    private static final Set<String> ASKED = Set.of("bei", "mit", "von", "an", "durch", "laut");

    private static final long NO_NAME =
            Meaning.all(Meaning.FUNCTION, Meaning.TASK, Meaning.TOLD, Meaning.CLIENT, Meaning.WORK, Meaning.MONTH);
    private static final Pattern ENDS_AS_A_VERB = Pattern.compile("(t|e|en|er|em|es|ig|lich|bar)$");

    private Salutations() {}

    /** The last word of the name behind the salutation at {@code i}; -1 when there is none. */
    static int end(Words words, int i) {
        Word salutation = words.at(i);
        boolean dotted = words.at(i + 1).sign(".") || words.at(i + 1).sign("/");
        if (salutation.shouted() && salutation.key().equals("ms")) {
            return -1;
        }
        if (PLURAL.contains(salutation.key())) {
            return several(words, i);
        }
        if (salutation.key().equals("fr") && friday(words, i, dotted) || ofAWork(words, i)) {
            return -1;
        }
        int first =
                dotted || words.at(i + 1).sign("„“\"«»‚") && !words.at(i - 1).sign("„“\"«»‚") ? i + 2 : i + 1;
        int at = Names.skipTitles(words, first);
        boolean titled = at > first;
        at = Names.skipParticles(words, at);
        return named(words, i, behindOffice(words, at), titled);
    }

    private static int named(Words words, int i, int at, boolean titled) {
        Word salutation = words.at(i);
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

    /** "die Herren Mustermann und Muster": two names at least, so that no team or club is taken for one. */
    private static int several(Words words, int i) {
        boolean two = AND.contains(words.at(i + 2).key()) || words.at(i + 2).sign(",&");
        return two && several(words.at(i + 1)) && several(words.at(i + 3)) ? i + 3 : -1;
    }

    private static boolean several(Word name) {
        return Names.surname(name) || name.capital() && name.is(Meaning.FAMILY) && Names.sure(name);
    }

    /** "Frau Pfarrerin Mustermann", "Herr Bürgermeister Mustermann". */
    private static int behindOffice(Words words, int at) {
        long offices = Meaning.all(Meaning.FUNCTION, Meaning.TOLD, Meaning.NOUN, Meaning.ORG);
        boolean office = words.at(at).isAny(offices) && words.at(at).capital() && !Names.sure(words.at(at));
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
                        Meaning.ORDINARY, Meaning.COMMON, Meaning.ORG, Meaning.PLACE, Meaning.FUNCTION, Meaning.TASK))
                || name.is(Meaning.COINED) && name.capital();
        if (ABBREVIATED.contains(salutation.key())) {
            boolean addressed = words.at(i + 1).sign(".") && !name.isAny(NO_NAME);
            return unknown && (name.capital() || !salutation.shouted()) || addressed && name.capital();
        }
        if (!salutation.capital() && !name.capital()) {
            return unknown
                    && !words.at(i + 1).sign("/")
                    && !ENDS_AS_A_VERB.matcher(name.key()).find()
                    && !determined(words, i);
        }
        boolean free = !determined(words, i) || Names.unknown(name) || titled;
        return name.capital() && (unknown && free || titled || !strict && aWord(words, i, name));
    }

    /** "Frau Niehaus", "bei Frau Sprung", "Frau Sprung kommt": a word, but one no person is or does. */
    private static boolean aWord(Words words, int i, Word name) {
        if (name.shouted() || name.isAny(NO_NAME) || words.at(i).key().equals("fr")) {
            return false;
        }
        boolean listed = Nouns.listed(name.key()) || Lexicon.listed(name.key());
        Word next = words.at(i + 2);
        boolean acts = words.at(i + 1) == name && Told.verb(next) && !next.capital();
        return !listed
                || Nouns.listed(name.key())
                        && (acts || ASKED.contains(words.at(i - 1).key()));
    }

    /** Of a film, a book or a play, also as the second of two. */
    private static boolean ofAWork(Words words, int i) {
        boolean second = words.at(i - 1).key().equals("und") && words.at(i - 3).is(Meaning.SALUTATION);
        return inAWork(words, i) || second && inAWork(words, i - 3);
    }

    /** In quotation marks, where a film, a book or a play is spoken of. */
    private static boolean inAWork(Words words, int i) {
        if (words.at(i - 1).sign(":") && words.at(i - 2).is(Meaning.WORK)) {
            return true;
        }
        boolean titled = ARTICLES.contains(words.at(i - 2).key())
                || ARTICLES.contains(words.at(i - 1).key()) && words.at(i - 1).capital();
        if (titled && words.any(i - 6, i - 2, Meaning.WORK.bit())) {
            return true; // "Kamishibai: Der kleine Herr Mustermann"
        }
        return words.at(i - 1).sign("„“\"«»‚") && words.any(i - 6, i + 10, Meaning.WORK.bit());
    }

    private static boolean afterWeekday(Words words, int i) {
        int at = words.at(i - 1).sign(".,-+/&") ? i - 2 : i - 1;
        at = words.at(at).sign(".") ? at - 1 : at;
        boolean and = AND.contains(words.at(at).key()) || words.at(at).sign("+&");
        at = and ? at - 1 : at;
        at = words.at(at).sign(".") ? at - 1 : at;
        return words.at(at).is(Meaning.WEEKDAY) && words.at(at).capital();
    }
}
