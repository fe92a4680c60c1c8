package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.Set;

/**
 * Phone numbers: international (E.164: at most 15 digits), national with their leading zero, or announced by a word.
 * Dates, times, keys of a Gemeinde and parts of other numbers are none.
 */
final class Phones implements Rule {

    private static final Set<String> EXTENSION = Set.of("durchwahl", "dw", "nebenstelle", "apparat");
    private static final Set<String> BETWEEN =
            Set.of("nr", "nummer", "no", "ist", "unter", "lautet", ".", ":", "-", "(", "/", "+");
    private static final Set<String> THEN = Set.of("dann", "danach", "dahinter", "die");
    /** A telephone; what is beyond the first plane of Unicode is read as one sign. */
    private static final Set<String> PICTURES = Set.of("☎", "✆", "\uFFFD");

    private static final int NEAR = 6;
    private static final long OTHER = Meaning.THING.bit();

    @Override
    public void at(int i, Words words, Sightings seen) {
        Word word = words.at(i);
        boolean plus = word.sign("+") || word.key().equals("plus");
        int start = plus ? afterPlus(words, i) : i;
        if (word.is(Kind.LINE) || Numerals.digits(words.at(start)) == null || inANumber(words, i) || glued(words, i)) {
            return;
        }
        if (Dates.endWithTimes(words, i) > i + 1) {
            return;
        }
        DigitRun run = DigitRun.from(words, start);
        if (run != null && isPhone(words, i, run, plus)) {
            seen.add(PersonalTrace.PHONE, word, words.at(run.last()));
        }
    }

    /** Whether this goes on what the word before began; only a mobile number stands for itself behind another number. */
    private static boolean inANumber(Words words, int i) {
        return words.at(i - 1).is(Kind.DIGITS)
                && words.at(i).is(Kind.DIGITS)
                && !words.at(i).key().startsWith("01");
    }

    private static int afterPlus(Words words, int i) {
        return words.at(i + 1).sign("(") ? i + 2 : i + 1;
    }

    private static boolean isPhone(Words words, int i, DigitRun run, boolean plus) {
        int length = run.digits().length();
        if (plus) {
            return length >= 8;
        }
        if (announced(words, i, run)) {
            return true;
        }
        boolean told = namedAfterwards(words, run) || behindAreaCode(words, i);
        if (run.spelled() >= 6 && length >= 7 || length >= 6 && told) {
            return true;
        }
        boolean german = run.digits().startsWith("49") && run.groups().get(0).length() == 2 && length >= 11;
        return (german || national(run))
                && !words.any(i - 3, i - 1, OTHER)
                && !numbered(words, i)
                && !followsNumber(words, i, run);
    }

    /** Behind "Mitgliedsnummer" or "Trägernr.", which announce no phone. */
    private static boolean numbered(Words words, int i) {
        for (int at = i - 3; at < i; at++) {
            String key = words.at(at).key();
            boolean number = key.length() > 6 && (key.endsWith("nummer") || key.endsWith("nr"));
            if (number && !words.at(at).is(Meaning.PHONE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean national(DigitRun run) {
        String digits = run.digits();
        String first = run.groups().get(0);
        boolean international = digits.startsWith("00") && digits.length() >= 9 && digits.charAt(2) != '0';
        boolean domestic = digits.startsWith("0") && digits.length() >= 7 && digits.charAt(1) != '0';
        boolean gemeinde =
                first.length() == 8 && first.startsWith("05") && run.groups().size() == 1;
        boolean postcodes = first.length() == 5 && run.lines();
        return (international || domestic) && !gemeinde && !postcodes && !hours(run) && !decimal(run);
    }

    /** 09-12, 14-16 and 0800-1200: hours, not a number. */
    private static boolean hours(DigitRun run) {
        return run.groups().size() <= 4
                && (run.groups().stream().allMatch(group -> group.length() <= 2 && Integer.parseInt(group) <= 24)
                        || run.groups().stream().allMatch(group -> group.matches("([01]\\d|2[0-4])(00|15|30|45)")));
    }

    private static boolean decimal(DigitRun run) {
        return run.groups().size() == 2 && run.groups().get(0).equals("0");
    }

    /** Behind another number, with only a space between: the middle of something longer, unless it is a mobile number. */
    private static boolean followsNumber(Words words, int i, DigitRun run) {
        boolean mobile = run.digits().matches("01[567]\\d{8,9}");
        boolean lettered = words.at(i - 1).length() == 1
                && words.at(i - 1).letters()
                && words.at(i - 2).sign("/"); // "2026/S 044-118734"
        return (words.at(i - 1).is(Kind.DIGITS) || lettered) && !mobile;
    }

    private static boolean announced(Words words, int i, DigitRun run) {
        int at = i - 1;
        while (at > i - 5 && BETWEEN.contains(words.at(at).key())) {
            at--;
        }
        Word cue = words.at(at);
        Word next = words.at(run.last() + 1);
        if (next.sign("*") && !next.gap()) {
            return false; // masked already
        }
        int length = run.digits().length();
        if (!cue.is(Meaning.PHONE)) {
            return cue.is(Kind.SIGN) && PICTURES.contains(cue.key()) && length >= NEAR;
        }
        boolean year =
                length == 4 && (run.digits().startsWith("20") || run.digits().startsWith("19"));
        return length >= (EXTENSION.contains(cue.key()) ? 2 : 4)
                && !(year && !cue.key().startsWith("tel"));
    }

    private static boolean namedAfterwards(Words words, DigitRun run) {
        return words.any(run.last() + 1, run.last() + 6, Meaning.AFTERPHONE.bit())
                && !words.any(run.last() + 1, run.last() + 6, Meaning.SALUTATION.bit());
    }

    /** "Die Vorwahl von Musterstadt und dann 555 01 62". */
    private static boolean behindAreaCode(Words words, int i) {
        for (int at = i - NEAR; at < i; at++) {
            boolean goesOn =
                    THEN.contains(words.at(i - 1).key()) || words.at(i - 1).sign(",:");
            if (words.at(at).key().endsWith("vorwahl") && goesOn) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is the rest of a longer code, as 0815 in 2026-0815. */
    private static boolean glued(Words words, int i) {
        Word before = words.at(i - 1);
        if (words.at(i).gap() || before.is(Kind.NOTHING) || before.is(Kind.LINE)) {
            return false;
        }
        if (!before.sign("-./_,:=<")) {
            return before.sign("§#") || before.is(Kind.DIGITS) || before.is(Kind.MIXED);
        }
        Word further = words.at(i - 2);
        boolean announcing = further.is(Meaning.PHONE) || further.letters() && before.sign("/:.=");
        boolean code = further.is(Kind.DIGITS) || further.is(Kind.MIXED) || further.letters();
        return !before.gap() && code && !announcing;
    }
}
