package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** A listed name without a salutation, where the words around it speak of a person: what one does, says, is asked, how old one is. */
final class Told {

    private static final long PEOPLE = Meaning.all(Meaning.PERSON, Meaning.CLIENT, Meaning.FUNCTION);
    private static final long ASKED =
            Meaning.all(Meaning.CONTACT, Meaning.TASK, Meaning.FUNCTION, Meaning.CLIENT, Meaning.TOLD, Meaning.TALK);
    private static final long UNSURE = Meaning.all(Meaning.FIGURE, Meaning.RARE);
    private static final int TALKED = 6;
    private static final int OLDEST = 3;
    private static final int SHORTEST_SMALL = 4;
    private static final Set<String> BY = Set.of(
            "mit",
            "bei",
            "von",
            "durch",
            "with",
            "by",
            "у",
            "до",
            "عند",
            "مع",
            "chez",
            "avec",
            "aupres",
            "u",
            "fuer",
            "um",
            "seit",
            "zwischen");
    private static final Set<String> NO_VERBS = Set.of(
            "nicht",
            "jetzt",
            "selbst",
            "erst",
            "sonst",
            "fast",
            "dort",
            "meist",
            "zuerst",
            "bunt",
            "heisst",
            "statt",
            "bedeutet",
            "gilt");
    private static final Set<String> PRONOUNS = Set.of("sich", "sie", "euch", "uns", "ihnen", "ihm", "ihr");
    private static final Set<String> OWN =
            Set.of("sein", "seine", "seinem", "ihr", "ihre", "ihrem", "team", "kollegen");
    private static final Set<String> ARTICLES = Set.of("ein", "eine", "das", "der", "die");
    private static final Set<String> YEARS = Set.of("j", "jahre", "jahren", "jaehrig");
    private static final Set<String> SEX = Set.of("m", "w", "f", "d");
    private static final Set<String> US = Set.of("wir", "ich", "du", "das", "es");
    private static final Set<String> FROM = Set.of("aus", "from", "з", "із", "из", "من");
    private static final Set<String> AND = Set.of("und", "u", "and", "ve", "та", "і", "и");

    private Told() {}

    /** The last word of a name that begins here and is told of as a person's; -1 when none is. */
    static int end(Words words, int i) {
        Word word = words.at(i);
        if (word.is(Meaning.GIVEN) && !word.capital()) {
            return small(words, i);
        }
        if (Names.plain(word)) {
            return Unlisted.end(words, i);
        }
        if (!word.capital() || !Names.sure(word) || apart(words, i)) {
            return -1;
        }
        int last = last(words, i);
        if (Names.sureGiven(words, i) && (last > i || acts(words, i) || isOf(words, i) || Running.sentence(words, i))) {
            return last;
        }
        boolean quoted = words.at(i - 1).sign("„\"“");
        boolean talk = (BY.contains(words.at(quoted ? i - 2 : i - 1).key())
                        || words.at(i + 1).is(Meaning.DOES))
                && words.any(i - TALKED, i + OLDEST, Meaning.TALK.bit());
        return talk || speaks(words, i) || reversed(words, i) || words.at(i + 1).is(Meaning.HONORIFIC) ? i : -1;
    }

    /** Of a house, a work, an institution, or in the name of one. */
    static boolean apart(Words words, int i) {
        return Names.named(words, i - 1)
                || words.at(i - 1).is(Meaning.CAR)
                || FROM.contains(words.at(i - 1).key())
                || Names.placeBehind(words, i)
                || Works.near(words, i)
                || figure(words, i);
    }

    /** Of somebody long known or of a tale, as "Sophie Scholl" or "Romeo und Julia". */
    static boolean figure(Words words, int i) {
        String name = words.at(i).key();
        return Lexicon.namesake(name, words.at(i + 1).key())
                || Lexicon.namesake(name, words.at(i + 2).key())
                || Lexicon.namesake(name, words.at(i + OLDEST).key())
                || Lexicon.namesake(words.at(i - 1).key(), name)
                || Lexicon.namesake(words.at(i - 2).key(), name);
    }

    /** "Samira R.": the initial belongs to the name. */
    private static int last(Words words, int i) {
        Word next = words.at(i + 1);
        boolean initial = next.letters() && next.length() == 1 && next.capital() && next.gap();
        return initial && words.at(i + 2).sign(".") ? i + 1 : i;
    }

    /** "sammelt", "ruft": a verb in the third person, by its ending. */
    static boolean verb(Word word) {
        return word.is(Meaning.DOES)
                || word.letters()
                        && !word.capital()
                        && word.length() > OLDEST
                        && word.key().endsWith("t")
                        && !NO_VERBS.contains(word.key());
    }

    private static boolean verbOfMany(Word word) {
        return word.letters()
                && !word.capital()
                && word.length() > OLDEST
                && word.key().endsWith("en");
    }

    private static boolean acts(Words words, int i) {
        Word next = words.at(i + 1);
        boolean defined = ARTICLES.contains(words.at(i + 2).key());
        boolean does = verb(next) && !(next.key().equals("ist") && defined);
        boolean paired = AND.contains(next.key()) && Names.sureGiven(words, i + 2);
        return does
                || verb(words.at(i - 1)) && !US.contains(words.at(i - 2).key())
                || next.is(Meaning.CONTACT) && (!next.capital() || next.key().equals("bescheid"))
                || words.at(i - 1).is(Meaning.CONTACT)
                || paired
                        && (verb(words.at(i + OLDEST))
                                || verbOfMany(words.at(i + OLDEST))
                                        && !Nouns.listed(words.at(i).key()))
                || PRONOUNS.contains(words.at(i - 1).key()) && verb(words.at(i - 2))
                || (AND.contains(next.key()) || next.sign("&"))
                        && OWN.contains(words.at(i + 2).key())
                        && !words.at(i).is(Meaning.FIGURE);
    }

    private static boolean isOf(Words words, int i) {
        Word before = words.at(i - 1);
        Word next = words.at(i + 1);
        boolean colon = before.sign(":")
                && (words.at(i - 2).isAny(ASKED) || words.at(i - 2).key().endsWith("isch"));
        return BY.contains(before.key())
                || colon && !(next.letters() && next.capital())
                || before.sign(",")
                        && words.at(i - 2).isAny(PEOPLE)
                        && !words.at(i).is(Meaning.RARE)
                || next.sign(",") && words.at(i + 2).is(Meaning.FUNCTION)
                || next.sign("(") && words.at(i + 2).is(Meaning.NAMECUE)
                || before.key().contains("jaehrige")
                || aged(words, i)
                || FROM.contains(next.key())
                        && (words.at(i + 2).capital()
                                || words.at(i + OLDEST).capital()
                                        && !words.at(i).is(Meaning.FIGURE))
                || next.sign("(")
                        && SEX.contains(words.at(i + 2).key())
                        && words.at(i + OLDEST).sign(",)")
                || before.sign(":") && serves(words, i)
                || before.sign(":,") && next.sign("(") && inBrackets(words, i);
    }

    /** "dabei: Erika (Technik)": what somebody does, in brackets behind the name. */
    private static boolean inBrackets(Words words, int i) {
        Word task = words.at(i + 2);
        return task.is(Meaning.NOUN)
                && task.capital()
                && words.at(i + OLDEST).sign(")")
                && !words.at(i).isAny(UNSURE);
    }

    /** "Fahrdienst: Erika": what one does for others, and nothing but the name behind it. */
    private static boolean serves(Words words, int i) {
        Word what = words.at(i - 2);
        Word next = words.at(i + 1);
        boolean alone = next.sign(",;)(")
                || next.is(Kind.NOTHING)
                || next.is(Kind.LINE)
                || AND.contains(next.key()) && words.at(i + 2).capital();
        long named = Meaning.all(Meaning.PLACE, Meaning.WORK, Meaning.SUBJECT, Meaning.THING, Meaning.FIGURE);
        return alone
                && what.letters()
                && what.capital()
                && !what.isAny(named)
                && !words.at(i).isAny(named | Meaning.RARE.bit());
    }

    /** "Lina (4)", "Karim, 17", "Lina 4 J.". */
    private static boolean aged(Words words, int i) {
        boolean bracket = words.at(i + 1).sign("(");
        int at = bracket || words.at(i + 1).sign(",") ? i + 2 : i + 1;
        Word age = words.at(at);
        if (!age.is(Kind.DIGITS) && !age.is(Meaning.NUMERAL) || age.is(Kind.DIGITS) && age.length() >= OLDEST) {
            return false;
        }
        Word behind = words.at(at + 1);
        return bracket && behind.sign(")")
                || YEARS.contains(behind.key())
                || words.at(i + 1).sign(",") && (behind.sign(",;)") || behind.is(Kind.NOTHING));
    }

    /** "Mustermann: einverstanden", at the beginning of a line. */
    private static boolean speaks(Words words, int i) {
        boolean first = words.at(i - 1).is(Kind.NOTHING) || words.at(i - 1).is(Kind.LINE);
        Word said = words.at(i + 2);
        return first && words.at(i + 1).sign(":") && said.letters() && !said.capital();
    }

    /** "Mustermann Erika", as lists of offices have it. */
    private static boolean reversed(Words words, int i) {
        return !words.at(i).is(Meaning.GIVEN)
                && words.at(i).is(Meaning.FAMILY)
                && Names.sureGiven(words, i + 1)
                && !Names.placeBehind(words, i + 1);
    }

    /** In small letters: given and family name, or a given name where one is to be asked. */
    private static int small(Words words, int i) {
        Word word = words.at(i);
        Word next = words.at(i + 1);
        if (word.length() < SHORTEST_SMALL || !Names.sure(word)) {
            return -1;
        }
        boolean full = next.letters() && !next.capital() && next.is(Meaning.FAMILY) && Names.sure(next) && next.gap();
        boolean asked =
                BY.contains(words.at(i - 1).key()) || words.at(i - 1).key().equals("nach");
        if (full && !apart(words, i)) {
            return i + 1;
        }
        boolean does = word.length() > SHORTEST_SMALL
                && next.is(Meaning.DOES)
                && !words.at(i - 1).letters();
        if (does && !word.is(Meaning.RARE)) {
            return i;
        }
        return asked && words.any(i - OLDEST, i + OLDEST, Meaning.CONTACT.bit()) ? i : -1;
    }
}
