package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.regex.Pattern;

/** Number plates: by their shape in capitals with a hyphen; written otherwise beside a word of cars. */
final class Plates implements Rule {
    private static final Pattern JOINED = Pattern.compile("[a-z]{1,2}\\d{1,4}[eh]?");
    private static final int NEAR = 6;

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (!word.letters() && !word.is(Kind.DIGITS)) {
            return;
        }
        int end = german(words, i);
        boolean hyphen = word.key().indexOf('-') > 0 && word.shouted();
        if (end < 0) {
            end = joined(words, i);
            hyphen = end > 0
                    && words.at(i + 1).sign("-")
                    && words.at(i).capital()
                    && words.at(end).length() >= 5;
        }
        if (end < 0) {
            end = foreign(words, i);
            hyphen = false;
        }
        boolean told = hyphen && !ofAYear(words, end) || end > 0 && joinedBySigns(words, i, end);
        if (end > 0 && (told || aboutCars(words, i, end))) {
            seen.add(PersonalTrace.LICENCE_PLATE, word, words.at(end));
        } else if (word.is(Meaning.PLATE) && !word.is(Meaning.THING)) {
            behindCue(words, i, seen);
        }
    }

    /** "AC-IA-2026": a programme of a year. */
    private static boolean ofAYear(Words words, int end) {
        return words.at(end - 1).sign("-") && Dates.number(words.at(end), 4, 4) && Dates.year(words.at(end));
    }

    /** "01-IA-2026-0417": the number of a project goes on. */
    private static boolean goesOn(Words words, int end) {
        return words.at(end + 1).sign("-/")
                && !words.at(end + 1).gap()
                && words.at(end + 2).is(Kind.DIGITS)
                && !words.at(end + 2).gap();
    }

    /** "AC:XY:123", "AC·XY 123" in capitals. */
    private static boolean joinedBySigns(Words words, int i, int end) {
        return words.at(i + 1).sign(":·")
                && !words.at(i + 1).gap()
                && !words.at(i + 2).gap()
                && words.at(i).capital()
                && words.at(i + 2).capital()
                && end >= i + 3
                && words.at(i + 2).letters();
    }

    /** Of any country, behind a word for plates: groups of capitals and digits. */
    private static void behindCue(Words words, int cue, Sightings seen) {
        int first = cue + 1;
        while (first < cue + NEAR && !group(words.at(first))) {
            first++;
        }
        int last = first;
        while (last < first + NEAR && group(words.at(next(words, last)))) {
            last = next(words, last);
        }
        boolean digits = false;
        boolean letters = false;
        for (int at = first; at <= last; at++) {
            digits |= words.at(at).is(Kind.DIGITS) || words.at(at).is(Kind.MIXED);
            letters |= words.at(at).letters() || words.at(at).is(Kind.MIXED);
        }
        if (group(words.at(first)) && digits && letters) {
            seen.add(PersonalTrace.LICENCE_PLATE, words.at(first), words.at(last));
        }
    }

    private static int next(Words words, int at) {
        return words.at(at + 1).sign("-:·.") ? at + 2 : at + 1;
    }

    private static boolean group(Word word) {
        boolean capitals =
                word.letters() && word.length() <= 3 && word.capital() && (word.shouted() || word.length() == 1);
        return capitals || Dates.number(word, 1, 5) || word.is(Kind.MIXED) && word.length() <= 8;
    }

    private static boolean aboutCars(Words words, int i, int end) {
        long bits = Meaning.CAR.bit();
        return words.any(i - NEAR, i - 1, bits) || words.any(end + 1, end + NEAR, bits);
    }

    /** The last word of a German plate that begins here, or -1. */
    private static int german(Words words, int i) {
        Word word = words.at(i);
        int hyphen = word.key().indexOf('-');
        int at = i;
        if (hyphen > 0) {
            boolean shaped = hyphen <= 3
                    && word.length() - hyphen - 1 <= 2
                    && word.length() == word.key().length();
            at = shaped ? i : -1;
        } else {
            at = apart(words, i);
        }
        return at < 0 ? -1 : number(words, at + 1);
    }

    private static int apart(Words words, int i) {
        if (!words.at(i).letters() || words.at(i).length() > 3) {
            return -1;
        }
        int at = words.at(i + 1).sign("-:.·") ? i + 2 : i + 1;
        Word second = words.at(at);
        boolean codes = second.letters() && second.length() <= 2;
        return codes && !small(words.at(i)) && !small(second) ? at : -1;
    }

    private static boolean small(Word word) {
        return word.is(Meaning.ORDINARY) && !word.capital();
    }

    private static int number(Words words, int i) {
        int at = words.at(i).sign("-:") ? i + 1 : i;
        Word digits = words.at(at);
        if (digits.key().startsWith("0") || words.at(at + 1).sign("*")) {
            return -1; // no German plate has a leading zero, and what is masked is none any more
        }
        if (Dates.number(digits, 1, 4)
                && Dates.endWithTimes(words, at) <= at + 1
                && !words.at(at + 1).sign(":")
                && !(words.at(at + 1).sign(".,")
                        && words.at(at + 2).is(Kind.DIGITS)
                        && !words.at(at + 2).gap())) {
            return at;
        }
        return digits.is(Kind.MIXED) && digits.key().matches("\\d{1,4}[eh]") ? at : -1;
    }

    /** AC-XY123, where letters and digits touch. */
    private static int joined(Words words, int i) {
        Word area = words.at(i);
        int at = words.at(i + 1).sign("-") ? i + 2 : i + 1;
        Word rest = words.at(at);
        boolean shaped = area.letters() && area.length() <= 3 && rest.is(Kind.MIXED) && rest.length() <= 7;
        return shaped && JOINED.matcher(rest.key()).matches() ? at : -1;
    }

    /** Belgian 1-ABC-234 and Turkish 34 ABC 123. */
    private static int foreign(Words words, int i) {
        if (!Dates.number(words.at(i), 1, 2)) {
            return -1;
        }
        int letters = words.at(i + 1).sign("-") ? i + 2 : i + 1;
        int digits = words.at(letters + 1).sign("-") ? letters + 2 : letters + 1;
        boolean shaped = words.at(letters).shouted() && words.at(letters).length() <= 3;
        return shaped && Dates.number(words.at(digits), 2, 4) && !goesOn(words, digits) ? digits : -1;
    }
}
