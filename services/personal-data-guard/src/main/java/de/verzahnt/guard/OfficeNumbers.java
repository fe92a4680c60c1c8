package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers of offices known by their shape without check digits: of the Jobcenter (customer, Bedarfsgemeinschaft), of the
 * Familienkasse, of courts, of the pension insurance, serial numbers of German identity documents.
 */
final class OfficeNumbers {

    /** 123A456789 and 12345BG0123456, 364FK123456. */
    private static final Pattern JOBCENTER = Pattern.compile("\\d{3}[a-z]\\d{6}|\\d{5}bg\\d{7}|\\d{3}fk\\d{6}");
    /** Area, day, month and year of birth, initial, serial and check digit. */
    private static final Pattern PENSION =
            Pattern.compile("\\d\\d(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d[a-z]\\d{3}");

    private static final Set<String> REGISTERS = Set.of(
            "a", "b", "c", "e", "f", "k", "l", "m", "o", "s", "t", "u", "w", "as", "ar", "js", "ls", "ds", "cs", "gs",
            "fh", "uf", "so", "al", "ca", "kr", "ik", "in", "ay", "sb", "bk", "eg", "r", "ka", "ga", "wf", "xvii",
            "xvi", "xiv", "xiii", "vii");
    private static final Set<String> JUDGEMENTS = Set.of(
            "urteil",
            "urteile",
            "beschluss",
            "beschluesse",
            "urt",
            "beschl",
            "entschied",
            "entschieden",
            "entscheidung",
            "entscheidungen",
            "rechtsprechung",
            "vgl",
            "siehe",
            "rn",
            "juris",
            "bverfg",
            "bverwg",
            "bgh",
            "bsg",
            "bag",
            "bfh",
            "eugh",
            "egmr");
    private static final int SHORTEST = 10;
    private static final int SERIAL = 9;
    private static final int MOST_DIGITS = 5;
    private static final int NEAR = 8;
    private static final int CITED = 12;

    private OfficeNumbers() {}

    static void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        if (word.is(Kind.MIXED) && jobcenter(word.key())) {
            seen.add(PersonalTrace.FILE_NUMBER, word, word);
        }
        boolean digits = Dates.number(words.at(i + 2), 1, MOST_DIGITS) && Dates.number(words.at(i + 4), 2, 2);
        boolean shaped = Dates.number(word, 1, 3)
                && (word.gap() || words.at(i - 1).sign("(,:-"))
                && words.at(i + 1).gap()
                && words.at(i + 1).capital()
                && REGISTERS.contains(words.at(i + 1).key())
                && words.at(i + 3).sign("/");
        if (digits && shaped && !cited(words, i) && !words.any(i - NEAR, i + NEAR, Meaning.THING.bit())) {
            seen.add(PersonalTrace.FILE_NUMBER, word, words.at(i + 4));
        }
    }

    /** Numbers of the Jobcenter and the Familienkasse, in one word or in groups. */
    static boolean jobcenter(String compact) {
        return compact.length() >= SHORTEST && JOBCENTER.matcher(compact).matches();
    }

    /** Whether a judgement is cited here, which anybody may read; a case that is pending at a court is somebody's. */
    static boolean cited(Words words, int i) {
        for (int at = i - CITED; at <= i + NEAR; at++) {
            if (JUDGEMENTS.contains(words.at(at).key())) {
                return true;
            }
        }
        return false;
    }

    static boolean pension(String compact) {
        return PENSION.matcher(compact).matches();
    }

    /** Nine or ten characters that begin with one or two letters and have more between digits, of the letters of documents. */
    static boolean serial(String compact, String letters) {
        if (compact.length() < SERIAL || compact.length() > SERIAL + 1 || letters.indexOf(compact.charAt(0)) < 0) {
            return false;
        }
        int between = 0;
        for (int i = 1; i < compact.length(); i++) {
            char c = compact.charAt(i);
            if (Character.isDigit(c)) {
                continue;
            }
            boolean apart = i == 1 || Character.isDigit(compact.charAt(i - 1));
            if (letters.indexOf(c) < 0 || !apart) {
                return false;
            }
            between++;
        }
        return between >= 2 && compact.length() - between - 1 >= MOST_DIGITS;
    }
}
