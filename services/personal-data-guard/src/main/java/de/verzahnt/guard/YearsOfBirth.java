package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/** A month or a year of birth, which tells of one person where one is spoken of: "Jahrgang 1985, Frau aus Kabul". */
final class YearsOfBirth {

    private static final int NEAR = 4;
    private static final Set<String> ONE = Set.of(
            "frau",
            "mann",
            "klient",
            "klientin",
            "teilnehmerin",
            "schuelerin",
            "sohn",
            "tochter",
            "mutter",
            "vater",
            "patientin",
            "bewohnerin",
            "mandantin",
            "mandant",
            "antragstellerin",
            "antragsteller",
            "ehemann",
            "ehefrau",
            "herr",
            "bruder",
            "schwester",
            "er");
    private static final Set<String> COHORT = Set.of("jahrgang", "jahrg", "jhrg", "jhg", "jg");
    private static final Set<String> MANY = Set.of("kinder", "alle", "jahrgaenge", "jugendliche", "menschen", "die");

    private YearsOfBirth() {}

    static void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        int behind = words.at(i + 1).sign(".:") ? i + 2 : i + 1;
        if (COHORT.contains(word.key()) && (year(words.at(behind)) || lateYear(words.at(behind)))) {
            boolean person = near(words, i, behind, Meaning.PERSON) || one(words, i, behind);
            add(person, i, behind, seen, words);
        } else if (word.is(Meaning.BIRTH) || word.sign("*")) {
            behindCue(i, words, seen);
        }
    }

    private static void behindCue(int i, Words words, Sightings seen) {
        int at = i + 1;
        while (at < i + NEAR && (words.at(at).sign(":.,") || words.at(at).key().equals("im"))) {
            at++;
        }
        if (words.at(i).sign("*") && words.at(at).gap() && !words.at(i - 1).sign("(")) {
            return;
        }
        before(i, words, seen);
        int month = month(words, at);
        if (month > at && (!words.at(i).sign("*") || words.at(i - 1).sign("("))) {
            add(!many(words, i) && !Births.ofAThing(words, i, at), i, month, seen, words);
        } else if (year(words.at(at))) {
            add(!many(words, i) && one(words, i, at), i, at, seen, words);
        }
    }

    /** "im Juni 1979 in Musterstadt geboren". */
    private static void before(int cue, Words words, Sightings seen) {
        for (int at = cue - NEAR - 1; at < cue - 1; at++) {
            if (words.at(at).is(Meaning.MONTH)
                    && year(words.at(at + 1))
                    && !words.at(cue).capital()) {
                boolean one = words.any(at - NEAR, cue, Meaning.PERSON.bit())
                        && !words.at(at - 1).sign(".");
                add(one && !many(words, cue) && !Births.ofAThing(words, cue, cue), at, at + 1, seen, words);
                return;
            }
        }
    }

    /** The year behind "Mai" or "04/"; the place itself when no month begins there. */
    private static int month(Words words, int at) {
        boolean named = words.at(at).is(Meaning.MONTH);
        boolean number = Dates.month(words.at(at)) && words.at(at + 1).sign("/.");
        int year = words.at(at + 1).sign("/.") ? at + 2 : at + 1;
        boolean ends = !words.at(year + 1).sign("/.") || words.at(year + 2).gap();
        return (named || number)
                        && ends
                        && (year(words.at(year))
                                || number && words.at(year).length() == 2
                                || named && lateYear(words.at(year)))
                ? year
                : at;
    }

    private static void add(boolean person, int from, int to, Sightings seen, Words words) {
        if (person) {
            seen.add(PersonalTrace.BIRTH_DATE, words.at(from), words.at(to));
        }
    }

    private static boolean year(Word word) {
        return word.is(Kind.DIGITS) && word.length() == NEAR && Dates.year(word);
    }

    /** "88" behind a month: no day of it. */
    static boolean lateYear(Word word) {
        return Dates.number(word, 2, 2) && word.key().compareTo("31") > 0;
    }

    private static boolean near(Words words, int from, int to, Meaning meaning) {
        return words.any(from - NEAR + 1, from - 1, meaning.bit()) || words.any(to + 1, to + NEAR - 1, meaning.bit());
    }

    private static boolean one(Words words, int from, int to) {
        for (int at = from - NEAR; at <= to + NEAR; at++) {
            if (ONE.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }

    private static boolean many(Words words, int i) {
        for (int at = i - NEAR; at < i; at++) {
            if (MANY.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }
}
