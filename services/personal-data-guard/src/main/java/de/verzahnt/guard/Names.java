package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;

/** Reads names of persons: titles, given names, initials, particles, family names. */
final class Names {

    private static final long NO_FAMILY_NAME = Meaning.all(
            Meaning.ORDINARY,
            Meaning.COMMON,
            Meaning.ORG,
            Meaning.PLACE,
            Meaning.TOWN,
            Meaning.FUNCTION,
            Meaning.TASK,
            Meaning.MONTH,
            Meaning.SALUTATION,
            Meaning.CONTACT,
            Meaning.CLIENT,
            Meaning.PHONE,
            Meaning.BIRTH,
            Meaning.CAR,
            Meaning.DOCUMENT,
            Meaning.FILE,
            Meaning.AZR,
            Meaning.THING,
            Meaning.INSURANCE,
            Meaning.WORK,
            Meaning.NOUN,
            Meaning.SUBJECT);
    private static final int LONGEST_TITLE = 10;
    private static final char CASELESS = 0x530;
    private static final long NO_SURE_NAME = Meaning.all(
            Meaning.ORDINARY, Meaning.COMMON, Meaning.TOWN, Meaning.ORG, Meaning.PLACE, Meaning.WORK, Meaning.MONTH);
    /** With these a given name is one only where a listed family name stands behind it. */
    private static final long HARDLY = Meaning.all(Meaning.RARE, Meaning.COMMON);

    private static final long LISTED = Meaning.all(Meaning.GIVEN, Meaning.FAMILY);
    private static final long INSTITUTION = Meaning.all(Meaning.PLACE, Meaning.SUBJECT);
    private static final long NO_NAME_BEHIND = Meaning.all(Meaning.PLACE, Meaning.WORK, Meaning.ORG);

    private Names() {}

    static boolean given(Word word) {
        return word.is(Meaning.GIVEN) && word.capital() && !(abbreviation(word) && word.length() <= 3);
    }

    /** A listed name that is no word of the language, no town and no institution. */
    static boolean sure(Word word) {
        return listed(word) && word.length() > 2 && !word.isAny(NO_SURE_NAME);
    }

    /** A word no list knows that ends as hardly a German noun does. */
    static boolean foreign(Word word) {
        return family(word)
                && word.length() > 3
                && plain(word)
                && !word.shouted()
                && "aiouh".indexOf(word.key().charAt(word.key().length() - 1)) >= 0;
    }

    /** A capital word that no list knows: no word of the language, no town, no institution. */
    static boolean unknown(Word word) {
        return family(word) && word.length() > 3 && plain(word) && !word.shouted() && !ofATown(word.key());
    }

    /** Whether no list says anything of it. */
    static boolean plain(Word word) {
        return (word.means() & ~Meaning.COINED.bit()) == 0;
    }

    /** As {@link #unknown}, also when it ends as a word does: "Wollersheim". */
    static boolean surname(Word word) {
        return unknown(word) || word.is(Meaning.COINED) && word.capital() && !word.shouted() && !ofATown(word.key());
    }

    /** "Musterhausens", of a town, and "Musterhausener", from there. */
    private static boolean ofATown(String key) {
        int ending = key.endsWith("s") ? 1 : key.endsWith("er") ? 2 : 0;
        return ending > 0 && (Lexicon.of(key.substring(0, key.length() - ending)) & Meaning.TOWN.bit()) != 0;
    }

    /** A given name of which the text speaks as of nobody's house, work or programme. */
    static boolean sureGiven(Words words, int i) {
        Word word = words.at(i);
        boolean acronym = word.shouted()
                && word.key().charAt(0) < CASELESS
                && !words.at(i - 1).shouted()
                && !words.at(i + 1).shouted();
        return word.is(Meaning.GIVEN) && word.capital() && sure(word) && !acronym;
    }

    /** Listed as a name, in whatever case. */
    static boolean listed(Word word) {
        return word.isAny(LISTED) && !(abbreviation(word) && word.length() <= 3);
    }

    /** A capital word that is no word of the language and no institution; or a listed family name. */
    static boolean family(Word word) {
        if (!word.letters() || word.length() < 2 || !word.capital()) {
            return false;
        }
        return listed(word)
                || word.is(Meaning.COINED)
                || !word.isAny(NO_FAMILY_NAME)
                        && !abbreviation(word)
                        && word.key().charAt(0) < CASELESS;
    }

    private static boolean abbreviation(Word word) {
        return word.shouted() && word.length() <= 4 && word.key().charAt(0) < CASELESS;
    }

    static boolean initial(Words words, int i) {
        Word word = words.at(i);
        return word.letters()
                && word.length() == 1
                && word.capital()
                && words.at(i + 1).sign(".");
    }

    /** Behind titles, particles, brackets, colons and line ends. */
    static int skipTitles(Words words, int i) {
        int at = i;
        while (at < i + 8) {
            Word word = words.at(at);
            if (word.is(Meaning.TITLE)) {
                at = behindTitle(words, at);
            } else if (word.is(Kind.LINE)) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** "Dr.", "Dr.in", "Dr.-Ing.", "Dipl.-Soz.-Päd.". */
    private static int behindTitle(Words words, int title) {
        int at = words.at(title + 1).sign(".") ? title + 2 : title + 1;
        boolean feminine = words.at(at).key().equals("in") && !words.at(at).gap();
        if (feminine) {
            return at + 1;
        }
        while (at < title + LONGEST_TITLE
                && words.at(at).sign("-")
                && words.at(at + 1).letters()
                && words.at(at + 2).sign(".")) {
            at += 3;
        }
        return at;
    }

    static int skipParticles(Words words, int i) {
        int at = i;
        while (at < i + 3 && words.at(at).is(Meaning.PARTICLE)) {
            at++;
        }
        return at;
    }

    /** The last word of a full name that begins here (given name or initial, family name or initial); -1 when none does. */
    static int full(Words words, int i) {
        boolean initial = initial(words, i);
        if (!initial && !given(words.at(i)) || named(words, i - 1)) {
            return -1;
        }
        int at = initial ? i + 2 : i + 1;
        at = words.at(at).is(Kind.LINE) ? at + 1 : at;
        if (given(words.at(at)) && family(words.at(at + 1))) {
            at++;
        }
        at = skipParticles(words, at);
        Word last = words.at(at);
        boolean name = (family(last) || compound(words.at(i), last))
                && last.gap()
                && !(words.at(i).isAny(HARDLY) && !last.is(Meaning.FAMILY) && !rareInASentence(words, i, at))
                && !(words.at(i).is(Meaning.TOWN) && !last.is(Meaning.FAMILY))
                && !(initial && last.isAny(NO_NAME_BEHIND) && !last.is(Meaning.COINED));
        boolean namesake = name
                && (Lexicon.namesake(words.at(i).key(), last.key())
                        || Lexicon.namesake(words.at(i - 1).key(), last.key()));
        return name && !namesake && !Works.by(words, i) && !placeBehind(words, at) ? at : -1;
    }

    /** "Oliver Sandkühler": names are put together as nouns are; after a given name that is nothing else it is one. */
    private static boolean compound(Word given, Word last) {
        return given.is(Meaning.GIVEN)
                && !given.isAny(HARDLY | NO_SURE_NAME)
                && !Nouns.listed(given.key())
                && compound(last);
    }

    /** Put together as a noun is, but no noun that the list has. */
    static boolean compound(Word last) {
        return last.capital()
                && !last.shouted()
                && (last.means() & NO_FAMILY_NAME) == Meaning.NOUN.bit()
                && !Nouns.listed(last.key());
    }

    /** "durch Friedegund Uhlmeier": a rare name and one no list knows, with small words before and behind. */
    private static boolean rareInASentence(Words words, int i, int last) {
        Word before = words.at(i - 1);
        Word next = words.at(last + 1);
        boolean small = before.letters() && !before.capital() && !(next.letters() && next.capital());
        return small
                && !words.at(i).is(Meaning.COMMON)
                && unknown(words.at(last))
                && !Nouns.listed(words.at(i).key());
    }

    /** Whether the word before makes a name that of a house, a street, a work. */
    static boolean named(Words words, int before) {
        int at = words.at(before).sign(".„“\"«»‚'") ? before - 1 : before;
        return words.at(at).isAny(NO_NAME_BEHIND)
                || words.at(before).sign("„«\"") && words.at(at).isAny(NO_NAME_BEHIND);
    }

    static boolean placeBehind(Words words, int last) {
        Word next = words.at(last + 1);
        return next.letters()
                && (next.capital() || next.key().endsWith("gmbh"))
                && next.isAny(INSTITUTION)
                && !next.isAny(Meaning.all(Meaning.FAMILY, Meaning.COINED));
    }
}
