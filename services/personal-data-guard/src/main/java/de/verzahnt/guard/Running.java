package de.verzahnt.guard;

import java.util.Set;

/** A given name in the middle of a sentence: "weil Erika krank ist", "wir danken Erika und Max". */
final class Running {

    private static final Set<String> NO_PERSON_BEHIND = Set.of(
            "der", "die", "das", "dem", "den", "des", "im", "am", "zum", "zur", "beim", "vom", "ins", "ans", "ein",
            "eine", "einer", "einem", "einen", "heisst", "namens", "genannt", "in", "aus", "wie", "als", "from", "the",
            "nach", "ueber", "gegen", "pro", "per", "unser", "unsere", "unserem", "oder", "auf");
    private static final Set<String> AND = Set.of("und", "u", "sowie");

    private Running() {}

    /** Whether the given name at {@code i} stands between small words of a sentence, and no work or tale is spoken of. */
    static boolean sentence(Words words, int i) {
        Word word = words.at(i);
        boolean told = Names.sureGiven(words, i)
                && !Nouns.listed(word.key())
                && !dweller(word.key())
                && !word.isAny(Meaning.all(Meaning.RARE, Meaning.FIGURE));
        return told
                && small(words.at(before(words, i)))
                && behind(words, i)
                && !Works.near(words, i)
                && !words.any(i - 6, i + 4, Meaning.FIGURE.bit());
    }

    /** "Geflüchtete treffen Werner": those of Werne. */
    private static boolean dweller(String key) {
        return key.endsWith("er")
                && ((Lexicon.of(key.substring(0, key.length() - 1)) | Lexicon.of(key.substring(0, key.length() - 2)))
                                & Meaning.TOWN.bit())
                        != 0;
    }

    /** Before the name, or before "Erika und". */
    private static int before(Words words, int i) {
        boolean second = AND.contains(words.at(i - 1).key()) && Names.sureGiven(words, i - 2);
        return second ? i - 3 : i - 1;
    }

    private static boolean small(Word word) {
        return word.letters() && !word.capital() && word.length() > 1 && !NO_PERSON_BEHIND.contains(word.key());
    }

    /** A verb or another small word behind it; a noun or a number would make it a name of something. */
    private static boolean behind(Words words, int i) {
        Word next = words.at(i + 1);
        boolean second = AND.contains(next.key()) && Names.sureGiven(words, i + 2);
        return second
                || next.letters()
                        && !next.capital()
                        && next.length() > 1
                        && !next.key().equals("e");
    }
}
