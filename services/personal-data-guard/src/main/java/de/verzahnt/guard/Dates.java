package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** Dates and times of day, so that they are not taken for other numbers. */
final class Dates {

    private static final Set<String> ROMAN =
            Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Dates() {}

    /** Where the date that begins here ends (exclusive); {@code i} itself when none begins. */
    static int end(Words words, int i) {
        if (!number(words.at(i), 1, 4)) {
            return i;
        }
        int end = words.at(i).length() == 4 ? yearFirst(words, i) : dayFirst(words, i);
        return end > i ? end : written(words, i);
    }

    /** Where the date or time of day that begins here ends (exclusive); {@code i} itself when none begins. */
    static int endWithTimes(Words words, int i) {
        int end = end(words, i);
        boolean month = month(words.at(i))
                && words.at(i + 1).sign("/")
                && number(words.at(i + 2), 4, 4)
                && year(words.at(i + 2));
        return end > i ? end : month ? i + 3 : time(words, i);
    }

    /** As {@link #end}, also without separators: "3 4 87", "250391". */
    static int looseEnd(Words words, int i) {
        int end = end(words, i);
        Word word = words.at(i);
        if (end > i) {
            return end;
        }
        if (number(word, 6, 6) || number(word, 8, 8)) {
            return together(word.key()) ? i + 1 : i;
        }
        boolean apart = day(word) && month(words.at(i + 1)) && year(words.at(i + 2));
        return apart ? i + 3 : i;
    }

    /** "03041987", "030487", "19870403", "870403". */
    private static boolean together(String digits) {
        int year = digits.length() - 4;
        boolean dayFirst = in(digits.substring(0, 2), 31) && in(digits.substring(2, 4), 12);
        boolean yearFirst = in(digits.substring(year, year + 2), 12) && in(digits.substring(year + 2), 31);
        return dayFirst || yearFirst && (year == 2 || digits.startsWith("19") || digits.startsWith("20"));
    }

    private static int dayFirst(Words words, int i) {
        Word sign = words.at(i + 1);
        if (!number(words.at(i), 1, 2) || !sign.sign("./-") || !number(words.at(i + 2), 1, 2)) {
            return i;
        }
        boolean usual = day(words.at(i)) && month(words.at(i + 2));
        boolean american = month(words.at(i)) && day(words.at(i + 2));
        boolean same = words.at(i + 3).sign(sign.key());
        if ((usual || american) && same && year(words.at(i + 4)) && !goesOn(words, i + 5, sign.key())) {
            return i + 5;
        }
        boolean withoutYear = usual && sign.key().equals(".") && same && !touching(words.at(i + 4));
        return withoutYear ? i + 4 : i;
    }

    private static boolean touching(Word next) {
        return !next.gap() && (next.is(Kind.DIGITS) || next.is(Kind.MIXED));
    }

    private static boolean goesOn(Words words, int i, String sign) {
        return words.at(i).sign(sign) && touching(words.at(i + 1)) && !sign.equals("-") && !sign.equals("/");
    }

    private static int yearFirst(Words words, int i) {
        Word sign = words.at(i + 1);
        boolean valid = year(words.at(i))
                && sign.sign("./-")
                && month(words.at(i + 2))
                && words.at(i + 3).sign(sign.key())
                && day(words.at(i + 4));
        return valid ? i + 5 : i;
    }

    private static int written(Words words, int i) {
        if (!day(words.at(i))) {
            return i;
        }
        int at = words.at(i + 1).sign(".-/") ? i + 2 : i + 1;
        boolean roman = ROMAN.contains(words.at(at).key())
                && words.at(at).capital()
                && words.at(at + 1).sign(".")
                && number(words.at(at + 2), 4, 4);
        if (!words.at(at).is(Meaning.MONTH) && !roman) {
            return i;
        }
        int next = words.at(at + 1).sign(".-/") ? at + 2 : at + 1;
        return year(words.at(next)) ? next + 1 : at + 1;
    }

    private static int time(Words words, int i) {
        int end = clock(words, i);
        if (end == i) {
            return i;
        }
        int until = words.at(end).sign("-") ? clock(words, end + 1) : end;
        boolean range = until > end + 1;
        boolean minutes = end > i + 1 && until > end + 2;
        if (range && (minutes || named(words.at(until)))) {
            return until;
        }
        return named(words.at(end)) || words.at(i + 1).sign(":") ? end : i;
    }

    private static boolean named(Word after) {
        return after.key().equals("uhr") || after.key().equals("h");
    }

    private static int clock(Words words, int i) {
        Word hour = words.at(i);
        if (!number(hour, 1, 2) || Integer.parseInt(hour.key()) > 24) {
            return i;
        }
        Word minute = words.at(i + 2);
        boolean full = words.at(i + 1).sign(".:")
                && !minute.gap()
                && number(minute, 2, 2)
                && Integer.parseInt(minute.key()) < 60;
        return full ? i + 3 : i + 1;
    }

    static boolean number(Word word, int shortest, int longest) {
        return word.is(Kind.DIGITS) && word.length() >= shortest && word.length() <= longest;
    }

    static boolean day(Word word) {
        return number(word, 1, 2) && in(word.key(), 31);
    }

    static boolean month(Word word) {
        return number(word, 1, 2) && in(word.key(), 12);
    }

    static boolean year(Word word) {
        return number(word, 2, 2)
                || number(word, 4, 4)
                        && (word.key().startsWith("19") || word.key().startsWith("20"));
    }

    private static boolean in(String digits, int most) {
        int value = Integer.parseInt(digits);
        return value >= 1 && value <= most;
    }
}
