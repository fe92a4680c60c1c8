package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** Mail addresses of persons, also with at and dot written out; mailboxes of a function pass. */
final class Mails implements Rule {

    private static final int LONGEST = 16;
    private static final Set<String> AT = Set.of("at", "aet", "собака", "affe", "klammeraffe", "arroba", "arobase");
    static final Set<String> DOT = Set.of("punkt", "dot", "крапка", "точка", "point", "nokta");
    private static final Set<String> ENDINGS =
            Set.of("de", "com", "org", "net", "eu", "info", "example", "nrw", "ua", "nl", "be", "fr", "tr", "at", "ch");

    @Override
    public void at(int i, Words words, Sightings seen) {
        if (inOneWord(words.at(i))) {
            seen.add(PersonalTrace.MAIL, words.at(i), words.at(i));
            return;
        }
        int right = behindAt(words, i);
        if (right > 0) {
            address(i, right, words, seen);
        } else if (words.at(i).is(Meaning.FREEMAIL) && words.at(i - 1).key().equals("bei")) {
            providerNamed(i, words, seen);
        }
    }

    /** "erika-at-example-punkt-org". */
    private static boolean inOneWord(Word word) {
        int at = word.letters() ? word.key().indexOf("-at-") : -1;
        return at > 0 && (word.key().indexOf("-punkt-", at) > 0 || word.key().indexOf("-dot-", at) > 0);
    }

    /** Where the domain may begin when this is an at; -1 when it is none. */
    private static int behindAt(Words words, int i) {
        Word word = words.at(i);
        if (word.sign("@")) {
            return i + 1;
        }
        if (!word.letters()) {
            return -1;
        }
        boolean named = AT.contains(word.key()) || word.key().equals("a");
        boolean bracket =
                named && words.at(i - 1).sign("([{<_") && words.at(i + 1).sign(")]}>_");
        if (bracket) {
            return i + 2;
        }
        if (named && word.length() > 1) {
            return i + 1;
        }
        return word.key().equals("bei") && words.at(i + 1).letters() ? i + 1 : -1;
    }

    private static void address(int i, int right, Words words, Sightings seen) {
        boolean sign = words.at(i).sign("@") || right == i + 2;
        int last = domainEnd(words, right, sign);
        if (last < 0 || words.at(i).key().equals("bei") && !words.any(right, last, Meaning.FREEMAIL.bit())) {
            return;
        }
        int left = right == i + 2 ? i - 2 : i - 1;
        int first =
                localStart(words, left, !words.at(i).sign("@") || words.at(i).gap());
        boolean free = words.any(right, right, Meaning.FREEMAIL.bit());
        if (first > left) {
            if (free && sign) {
                seen.add(PersonalTrace.MAIL, words.at(i), words.at(last));
            }
        } else if (!Mailboxes.ofAFunction(words, first, left, free)) {
            seen.add(PersonalTrace.MAIL, words.at(first), words.at(last));
        }
    }

    /** The last word of the domain that begins here; -1 when none does. Spaces around its dots are allowed. */
    private static int domainEnd(Words words, int start, boolean sure) {
        int at = start;
        int last = -1;
        while (at < start + LONGEST && label(words.at(at))) {
            int dot = afterDot(words, at + 1);
            if (dot < 0 || !label(words.at(dot))) {
                break;
            }
            boolean glued = !words.at(dot).gap() && !words.at(at + 1).gap();
            boolean ending = ENDINGS.contains(words.at(dot).key());
            if (!ending && !(glued && sure)) {
                break;
            }
            at = dot;
            last = dot;
        }
        return last < 0 && sure && words.at(start).is(Meaning.FREEMAIL) ? start : last;
    }

    private static boolean label(Word word) {
        return word.letters() || word.is(Kind.MIXED) || word.is(Kind.DIGITS);
    }

    private static int afterDot(Words words, int i) {
        if (words.at(i).sign(".-")) {
            return i + 1;
        }
        if (DOT.contains(words.at(i).key())) {
            return i + 1;
        }
        boolean bracket = words.at(i).sign("([{");
        boolean named = DOT.contains(words.at(i + 1).key()) || words.at(i + 1).sign(".");
        if (bracket && named && words.at(i + 2).sign(")]}")) {
            return i + 3;
        }
        return label(words.at(i))
                        && ENDINGS.contains(words.at(i).key())
                        && words.at(i).gap()
                ? i
                : -1;
    }

    /** The first word of the local part that ends here; behind the end when there is none. */
    private static int localStart(Words words, int end, boolean spaced) {
        if (!label(words.at(end))) {
            return end + 1;
        }
        int at = end;
        while (at > end - LONGEST) {
            Word before = words.at(at - 1);
            if (words.at(at).gap()
                    && !DOT.contains(before.key())
                    && !DOT.contains(words.at(at).key())) {
                break;
            }
            if (!label(before) && !before.sign("._-+%")) {
                break;
            }
            at--;
        }
        return at;
    }

    /** "bei gmail, davor kommt erika.mustermann": a provider of private mailboxes, and a dotted word near it. */
    private static void providerNamed(int i, Words words, Sightings seen) {
        for (int at = i + 1; at < i + 8; at++) {
            boolean dotted = words.at(at).letters()
                    && words.at(at + 1).sign("._")
                    && !words.at(at + 1).gap();
            if (dotted && words.at(at + 2).letters() && !words.at(at + 2).gap()) {
                seen.add(PersonalTrace.MAIL, words.at(i), words.at(at + 2));
                return;
            }
        }
    }
}
