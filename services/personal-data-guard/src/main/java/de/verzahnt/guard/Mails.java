package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mail addresses of persons, also with at and dot written out; mailboxes of a function pass. */
final class Mails implements Rule {

    private static final int LONGEST = 16;
    private static final Set<String> AT = Set.of(
            "at",
            "aet",
            "aett",
            "собака",
            "affe",
            "klammeraffe",
            "arroba",
            "arobase",
            "malpa",
            "kuyruklu",
            "affenschwanz",
            "ат");
    static final Set<String> DOT =
            Set.of("punkt", "dot", "крапка", "точка", "point", "nokta", "kropka", "punto", "ponto");
    private static final Set<String> HYPHEN = Set.of("minus", "bindestrich");
    private static final Set<String> WORDS_FOR_AT = Set.of("bei", "et", "chez", "auf", "dann", "ad");
    private static final Set<String> ENDINGS = Set.of(
            "de", "com", "org", "net", "eu", "info", "example", "nrw", "ua", "nl", "be", "fr", "tr", "at", "ch", "pl");
    private static final String OPENING = "([{<_-/|*\"~'„“”‚‘’";
    private static final String CLOSING = ")]}>_-/|*\"~'„“”‚‘’";

    /**
     * A sign or a word for the at.
     *
     * @param left last word of the local part
     * @param right first word of the domain
     * @param sure whether it can be nothing else
     */
    private record At(int left, int right, boolean sure) {}

    /** Whether this folded word can stand for the at. */
    static boolean spoken(String key) {
        return AT.contains(key) || WORDS_FOR_AT.contains(key);
    }

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (Providers.inOneWord(words, i, word)) {
            seen.add(PersonalTrace.MAIL, word, word);
            return;
        }
        At at = at(words, i, word);
        if (at != null && !Providers.spelled(words, i, seen)) {
            address(i, at, words, seen);
        } else if (word.is(Meaning.FREEMAIL)) {
            Providers.named(i, words, seen);
        }
    }

    private static @Nullable At at(Words words, int i, Word word) {
        if (word.sign("@")) {
            return bracketed(words, i) ? new At(i - 2, i + 2, true) : new At(i - 1, i + 1, true);
        }
        if (word.sign("%&")) {
            return encoded(words, i);
        }
        boolean named = AT.contains(word.key());
        boolean spoken = WORDS_FOR_AT.contains(word.key());
        if (!named && !spoken && !word.key().equals("a")) {
            return null;
        }
        if (bracketed(words, i)) {
            return new At(i - 2, i + 2, !spoken);
        }
        return named || spoken && words.at(i + 1).letters() ? new At(i - 1, i + 1, false) : null;
    }

    private static boolean bracketed(Words words, int i) {
        return words.at(i - 1).sign(OPENING) && words.at(i + 1).sign(CLOSING);
    }

    /** "%40" and "&#64;", as in addresses of pages. */
    private static @Nullable At encoded(Words words, int i) {
        Word next = words.at(i + 1);
        if (words.at(i).sign("%") && !next.gap() && next.key().startsWith("40")) {
            return new At(i - 1, next.length() == 2 ? i + 2 : i + 1, true);
        }
        boolean numbered =
                words.at(i).sign("&") && next.sign("#") && words.at(i + 2).key().equals("64");
        return numbered ? new At(i - 1, words.at(i + 3).sign(";") ? i + 4 : i + 3, true) : null;
    }

    private static void address(int i, At at, Words words, Sightings seen) {
        boolean free = words.at(at.right()).is(Meaning.FREEMAIL);
        boolean mailbox =
                words.at(at.left() - 1).sign("._") && !words.at(at.left()).gap();
        int last = domainEnd(words, at.right(), at.sure() || free && mailbox);
        if (last < 0 || WORDS_FOR_AT.contains(words.at(i).key()) && !free) {
            return;
        }
        boolean spaced = !words.at(i).sign("@") || words.at(i).gap();
        int first = localStart(words, at.left(), spaced);
        if (first > at.left()) {
            if (free && at.sure()) {
                seen.add(PersonalTrace.MAIL, words.at(i), words.at(last));
            }
        } else if (!Mailboxes.ofAFunction(words, first, at.left(), free)) {
            seen.add(PersonalTrace.MAIL, words.at(first), words.at(last));
        }
    }

    /** The last word of the domain that begins here; -1 when none does. Spaces around its dots are allowed. */
    private static int domainEnd(Words words, int start, boolean sure) {
        if (sure && words.at(start).letters() && words.at(start).key().matches("[a-z]+-(de|com|net)")) {
            return start;
        }
        int at = start;
        int last = -1;
        while (at < start + LONGEST && label(words.at(at))) {
            int dot = afterDot(words, at + 1);
            if (dot < 0 || !label(words.at(dot))) {
                break;
            }
            boolean glued = !words.at(dot).gap() && !words.at(at + 1).gap();
            boolean ending = ENDINGS.contains(words.at(dot).key());
            if (HYPHEN.contains(words.at(at + 1).key())) {
                at = dot;
                continue;
            }
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
        if (DOT.contains(words.at(i).key()) || HYPHEN.contains(words.at(i).key())) {
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
}
