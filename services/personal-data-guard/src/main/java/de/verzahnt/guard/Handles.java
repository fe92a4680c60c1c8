package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;

/** Accounts of persons in social networks: "Instagram: @erika.mustermann"; those of institutions pass. */
final class Handles implements Rule {

    private static final int REACH = 8;

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (word.sign("@") && word.gap()) {
            Word next = words.at(i + 1);
            if (!next.gap() && Accounts.named(next.key())) {
                seen.add(PersonalTrace.NAMED_PERSON, word, words.at(last(words, i + 1)));
            }
            return;
        }
        if (!word.is(Meaning.SOCIAL)) {
            return;
        }
        for (int at = i + 1; at < i + REACH && !ends(words, at); at++) {
            if (account(words, i, at)) {
                seen.add(PersonalTrace.NAMED_PERSON, words.at(i), words.at(last(words, at)));
                return;
            }
        }
    }

    /** The last word of the account that goes on here. */
    private static int last(Words words, int at) {
        int end = at;
        while (end < at + REACH
                && words.at(end + 1).sign("._-#")
                && !words.at(end + 1).gap()
                && words.at(end + 2).length() > 0
                && !words.at(end + 2).gap()) {
            end += 2;
        }
        return end;
    }

    private static boolean ends(Words words, int at) {
        return words.at(at).is(Kind.NOTHING)
                || words.at(at).is(Kind.LINE)
                || words.at(at).sign("!?;");
    }

    private static boolean account(Words words, int cue, int at) {
        Word word = words.at(at);
        if (!word.letters() && !word.is(Kind.MIXED)) {
            return false;
        }
        boolean written = !word.gap() && words.at(at - 1).sign("@./_")
                || words.at(at + 1).sign("._#")
                        && !words.at(at + 1).gap()
                        && !words.at(at + 2).gap()
                || at == cue + 2 && words.at(cue + 1).sign(":");
        boolean called = at == cue + 1 && Names.sureGiven(words, at);
        return called || written && Accounts.named(word.key());
    }
}
