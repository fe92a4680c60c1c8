package de.verzahnt.guard;

import java.util.Set;

/** Words no list knows, where the words around them can be those of a person only. */
final class Unlisted {

    private static final Set<String> TOWARDS = Set.of("bei", "nach", "an");
    private static final Set<String> THROUGH = Set.of("von", "durch", "mit", "bei", "an");
    private static final Set<String> LED_BY = Set.of("von", "durch");
    private static final int BEFORE = 3;

    private Unlisted() {}

    /** A word no list knows, where only a person can be: "bei Fadumo melden", "geleitet von Uhlmeier", "durch Fadumo Uhlmeier". */
    static int end(Words words, int i) {
        Word word = words.at(i);
        if (!word.capital() || Told.apart(words, i)) {
            return -1;
        }
        Word next = words.at(i + 1);
        boolean by = THROUGH.contains(words.at(i - 1).key());
        if (by
                && Names.unknown(word)
                && (Names.unknown(next) || next.is(Meaning.FAMILY) && Names.sure(next))
                && next.gap()) {
            return Names.placeBehind(words, i + 1) ? -1 : i + 1;
        }
        if (pair(words, i)) {
            return i + 1;
        }
        boolean led = LED_BY.contains(words.at(i - 1).key()) && words.any(i - BEFORE, i - 2, Meaning.LEADS.bit());
        boolean alone = !(next.letters() && next.capital());
        return asked(words, i) && Names.foreign(word) || led && Names.unknown(word) && alone ? i : -1;
    }

    /** "es spricht Fadumo Uhlmeier", "Fadumo Uhlmeier kommt": two words no list knows, and one does something. */
    private static boolean pair(Words words, int i) {
        Word word = words.at(i);
        Word next = words.at(i + 1);
        Word behind = words.at(i + 2);
        boolean two = Names.unknown(word)
                && Names.surname(next)
                && next.gap()
                && !(behind.letters() && behind.capital())
                && !words.at(i - 1).sign("-");
        return two && (does(words.at(i - 1)) || does(behind) && behind.gap()) && !Names.placeBehind(words, i + 1);
    }

    private static boolean does(Word word) {
        return word.is(Meaning.DOES) && !word.capital() && !word.key().endsWith("en");
    }

    /** "bei Fadumo melden": a word no list knows, where only a person is asked. */
    private static boolean asked(Words words, int i) {
        boolean towards = TOWARDS.contains(words.at(i - 1).key());
        return towards
                        && words.at(i + 1).is(Meaning.CONTACT)
                        && !words.at(i + 1).capital()
                || words.at(i - 1).key().contains("jaehrige");
    }
}
