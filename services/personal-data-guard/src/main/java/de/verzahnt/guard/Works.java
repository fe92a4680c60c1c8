package de.verzahnt.guard;

/** Films, books, plays and their figures, spoken of near a name. */
final class Works {

    private static final int BEFORE = 6;
    private static final int BEHIND = 4;

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
