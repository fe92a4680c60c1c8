package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number as offices write it: digits and single letters, with spaces or signs between.
 *
 * @param last the last word of it
 * @param compact letters and digits only, folded
 * @param groups how many groups it is written in
 */
record Code(int last, String compact, int groups) {

    private static final int LONGEST = 30;
    private static final int MOST_GROUPS = 14;
    private static final int LONGEST_LETTERS = 4;
    private static final int LONGEST_WITHIN = 8;

    /** The code that begins with this word; null when none does, or when it is a date or a time. */
    static @Nullable Code from(Words words, int start) {
        return from(words, start, LONGEST);
    }

    /** As {@link #from}; null also when it is longer than this. */
    static @Nullable Code within(Words words, int start, int longest) {
        Code code = from(words, start, longest + 1);
        return code == null || code.compact().length() > longest ? null : code;
    }

    private static @Nullable Code from(Words words, int start, int longest) {
        if (!begins(words, start) || Dates.endWithTimes(words, start) > start + 1) {
            return null;
        }
        StringBuilder compact = new StringBuilder();
        int last = start;
        int groups = 0;
        for (int at = start; at >= 0 && compact.length() < longest && groups < MOST_GROUPS; at = words.nextOfCode(at)) {
            compact.append(part(words.at(at)));
            last = at;
            groups++;
        }
        return new Code(last, compact.toString(), groups);
    }

    int digits() {
        return (int) compact.chars().filter(Character::isDigit).count();
    }

    private static boolean begins(Words words, int i) {
        Word word = words.at(i);
        if (Numerals.digits(word) != null && !word.letters() || word.is(Kind.MIXED) || Numerals.spelled(word)) {
            return true;
        }
        boolean prefix = word.letters() && word.length() <= LONGEST_LETTERS && (word.shouted() || word.length() == 1);
        return prefix && words.nextOfCode(i) > 0 && hasDigit(words.at(words.nextOfCode(i)));
    }

    private static boolean hasDigit(Word word) {
        return word.is(Kind.DIGITS) || word.is(Kind.MIXED);
    }

    private static String part(Word word) {
        String digits = word.letters() && word.length() > 1 ? Numerals.digits(word) : null;
        return digits == null ? word.key() : digits;
    }

    static int next(Words words, int at) {
        int i = at + 1;
        boolean sign = false;
        while (words.at(i).sign("-/.:") && i <= at + 2) {
            sign = true;
            i++;
        }
        Word word = words.at(i);
        boolean joined = !word.gap() || words.at(at + 1).sign("-/") || !sign;
        boolean letters = word.letters() && fewLetters(words, i, sign);
        boolean fits = hasDigit(word) || Numerals.spelled(word) || letters && joins(words, i, sign);
        return joined
                        && fits
                        && (Dates.end(words, i) == i
                                || !word.gap() && (words.at(at + 1).sign("-") || longGroup(words.at(at))))
                ? i
                : -1;
    }

    /** One letter, a few capitals, or a short word between hyphens as in "212-Asyl-0081". */
    private static boolean fewLetters(Words words, int i, boolean sign) {
        Word word = words.at(i);
        Word next = words.at(i + 1);
        boolean within = sign && word.capital() && !word.gap() && !next.gap() && next.sign("-/");
        return word.length() == 1
                || word.shouted() && word.length() <= LONGEST_LETTERS
                || within && word.length() <= LONGEST_WITHIN;
    }

    /** Of more digits than a day has, so that what goes on behind its dot is no date. */
    private static boolean longGroup(Word word) {
        return word.is(Kind.DIGITS) && word.length() > 2 && !Dates.year(word);
    }

    private static boolean joins(Words words, int i, boolean sign) {
        return sign && !words.at(i).gap()
                || hasDigit(words.at(i + 1))
                || words.at(i + 1).sign("-/");
    }
}
