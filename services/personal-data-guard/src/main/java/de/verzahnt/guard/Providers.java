package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/** Private mailboxes of which the parts stand apart: "bei gmail, davor kommt erika.mustermann", "e r i k a @ w e b . d e". */
final class Providers {

    private static final int NEAR = 8;
    private static final String HOUSES = "(gmail|googlemail|gmx|web|hotmail|yahoo|outlook|icloud|freenet|posteo)";
    private static final Pattern WHOLE = Pattern.compile("[a-z0-9]{3,40}at" + HOUSES + "(dot|punkt)[a-z]{2,3}");
    private static final Pattern LEFT = Pattern.compile("[a-z0-9]{3,40}at" + HOUSES);
    private static final Pattern PROVIDER = Pattern.compile(HOUSES);
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final Set<String> OF_OTHER_MEANING = Set.of("web", "mail", "live", "outlook", "proton");

    private Providers() {}

    /** "erika-at-example-punkt-org", "erikaatgmaildotcom", "erikaATweb.de". */
    static boolean inOneWord(Words words, int i, Word word) {
        if (!word.letters() && !word.is(Kind.MIXED)) {
            return false;
        }
        String key = word.key();
        int at = key.indexOf("at", SHORTEST);
        if (at < 0 || key.length() > LONGEST) {
            return false;
        }
        boolean told = key.contains("dot") || key.contains("punkt");
        return told && (key.contains("-at-") || WHOLE.matcher(key).matches())
                || key.startsWith("-at-", at - 1)
                        && PROVIDER.matcher(key.substring(at + 3)).lookingAt()
                || words.at(i + 1).sign(".") && LEFT.matcher(key).matches();
    }

    /** Single letters with spaces between them on both sides of the at. */
    static boolean spelled(Words words, int i, Sightings seen) {
        boolean left = words.at(i).sign("@") && words.at(i).gap() && single(words.at(i + 1)) && single(words.at(i + 2));
        if (left) {
            seen.add(PersonalTrace.MAIL, words.at(i - 1), words.at(i + 2));
        }
        return left;
    }

    private static boolean single(Word word) {
        return word.letters() && word.length() == 1 && word.gap();
    }

    /** A provider of private mailboxes, and a word near it that can only be the name of one. */
    static void named(int i, Words words, Sightings seen) {
        boolean domain = words.at(i + 1).sign(".") && words.at(i + 2).key().matches("(de|com|net|at|ch)(-.*)?");
        String key = words.at(i).key();
        if (key.endsWith("-mail") || OF_OTHER_MEANING.contains(key) && !domain) {
            return;
        }
        for (int at = i - NEAR; at <= i + NEAR; at++) {
            if (mailbox(words, at)) {
                int last = words.at(at + 1).sign("._") ? at + 2 : at;
                seen.add(PersonalTrace.MAIL, words.at(Math.min(i, at)), words.at(Math.max(i, last)));
                return;
            }
        }
    }

    /** "erika.mustermann", "erika85". */
    private static boolean mailbox(Words words, int at) {
        Word word = words.at(at);
        if (word.is(Kind.MIXED) && Character.isLetter(word.key().charAt(0)) && word.length() > 5) {
            return Accounts.named(word.key());
        }
        if (word.letters() && !word.capital() && Accounts.joined(word.key())) {
            return true;
        }
        Word next = words.at(at + 2);
        boolean dotted = word.letters()
                && words.at(at + 1).sign("._")
                && !words.at(at + 1).gap()
                && (next.letters() || next.is(Kind.MIXED))
                && !next.gap();
        boolean address = word.is(Meaning.FREEMAIL)
                || next.length() < 3
                || next.is(Meaning.FREEMAIL)
                || words.at(at - 1).sign(".@/");
        return dotted && !address && (Accounts.named(word.key()) || Accounts.named(next.key()) || word.length() == 1);
    }
}
