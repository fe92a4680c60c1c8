package de.verzahnt.guard;

import java.util.Set;

/** Films, books, plays and their figures, spoken of near a name. */
final class Works {

    private static final int BEFORE = 6;
    private static final int BEHIND = 4;
    private static final int QUOTED = 8;
    private static final String QUOTES = "„“”\"«»‚‘";
    private static final Set<String> READ = Set.of(
            "lesen",
            "liest",
            "gelesen",
            "lektuere",
            "schauen",
            "gezeigt",
            "laeuft",
            "untertitel",
            "untertiteln",
            "spielen",
            "aufgefuehrt",
            "lesekreis",
            "literaturkreis",
            "literaturcafe",
            "lesecafe",
            "buchclub",
            "vorlesestunde",
            "vorleseaktion");

    private Works() {}

    /** "Lieder von", "Gedichte nach": whether the word is the author of a work. */
    static boolean by(Words words, int i) {
        Word work = words.at(i - 2);
        if (words.at(i - 1).key().equals("nach") && words.any(i - BEFORE, i - 2, Meaning.WORK.bit())) {
            return true;
        }
        return work.is(Meaning.WORK)
                && !work.is(Meaning.SUBJECT)
                && words.at(i - 1).key().matches("von|nach|ueber|zu");
    }

    /** Whether the word stands in quotation marks, with a film, a book or reading spoken of before or behind them. */
    static boolean quoted(Words words, int i) {
        int opening = i - 1;
        while (opening > i - QUOTED && inside(words.at(opening))) {
            opening--;
        }
        if (!words.at(opening).sign(QUOTES)) {
            return false;
        }
        int closing = i + 1;
        while (closing < i + QUOTED && inside(words.at(closing))) {
            closing++;
        }
        return words.at(closing).sign(QUOTES)
                && (read(words, opening - BEFORE, opening - 1) || read(words, closing + 1, closing + BEHIND));
    }

    private static boolean inside(Word word) {
        return word.letters() || word.sign(".,!?-");
    }

    private static boolean read(Words words, int from, int to) {
        for (int at = from; at <= to; at++) {
            boolean work = words.at(at).is(Meaning.WORK) && !words.at(at).is(Meaning.SUBJECT);
            if (work || READ.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a work is spoken of near this word: its author and its figures are nobody to protect. */
    static boolean near(Words words, int i) {
        for (int at = i - BEFORE; at <= i + BEHIND; at++) {
            Word word = words.at(at);
            if (word.is(Meaning.WORK) && !word.is(Meaning.SUBJECT)) {
                return true;
            }
        }
        return false;
    }
}
