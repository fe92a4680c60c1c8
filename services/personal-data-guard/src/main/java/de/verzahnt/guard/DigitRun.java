package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Digits that belong together across spaces and signs, as a phone number is written.
 *
 * @param last the last word of it
 * @param digits without separators
 * @param groups as they are written
 * @param spelled how many words spell a digit
 * @param lines whether it goes over several lines
 */
record DigitRun(int last, String digits, List<String> groups, int spelled, boolean lines) {

    private static final int LONGEST = 18;
    private static final int SIGNS_BETWEEN = 3;
    private static final String SIGNS = "/().-_[]{},·~*|:'";
    private static final Set<String> BETWEEN = Set.of("strich", "dann", "minus", "punkt");
    /** What says that one goes on dialling; the small words stand beside them only. */
    private static final Set<String> THEN = Set.of(
            "dann",
            "danach",
            "darauf",
            "dahinter",
            "anschliessend",
            "hinterher",
            "gefolgt",
            "noch",
            "nochmal",
            "zweimal",
            "dreimal",
            "viermal",
            "doppelt",
            "then",
            "followed");

    private static final Set<String> SMALL =
            Set.of("und", "die", "der", "von", "mit", "by", "and", "waehlen", "eingeben", "tippen");
    private static final int WORDS_BETWEEN = 6;

    /** The run that begins with this word; null when it is no digit. */
    static @Nullable DigitRun from(Words words, int start) {
        if (Numerals.digits(words.at(start)) == null) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        List<String> groups = new ArrayList<>();
        int spelled = 0;
        int last = start;
        boolean lines = false;
        for (int at = start; at >= 0 && digits.length() < LONGEST; at = words.nextOfRun(at)) {
            String group = Numerals.digits(words.at(at));
            if (group == null) {
                break;
            }
            lines |= at > start && line(words, last, at);
            spelled += Numerals.spelled(words.at(at)) ? 1 : 0;
            digits.append(group);
            groups.add(group);
            last = at;
        }
        return new DigitRun(last, digits.toString(), groups, spelled, lines);
    }

    private static boolean line(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.at(i).is(Kind.LINE)) {
                return true;
            }
        }
        return false;
    }

    /** Where the next digits stand; -1 when there are none, or a date begins there. */
    static int next(Words words, int at) {
        int next = digitsBehind(words, at);
        return next >= 0 && Dates.endWithTimes(words, next) > next + 1 ? -1 : next;
    }

    private static int digitsBehind(Words words, int at) {
        for (int i = at + 1; i <= at + 1 + SIGNS_BETWEEN; i++) {
            Word word = words.at(i);
            if (Numerals.digits(word) != null) {
                return i;
            }
            if (!word.sign(SIGNS) && !word.is(Kind.LINE) && !BETWEEN.contains(word.key())) {
                return told(words, at);
            }
        }
        return -1;
    }

    /** "0241 und danach die 555", "0241 (Musterstadt) 555": where the next digits stand; or -1. */
    private static int told(Words words, int at) {
        if (words.at(at + 1).sign("(")
                && words.at(at + 2).letters()
                && words.at(at + 3).sign(")")) {
            return Numerals.digits(words.at(at + 4)) != null ? at + 4 : -1;
        }
        boolean then = false;
        for (int i = at + 1; i <= at + WORDS_BETWEEN; i++) {
            Word word = words.at(i);
            if (then && Numerals.digits(word) != null) {
                return i;
            }
            then |= THEN.contains(word.key());
            if (!THEN.contains(word.key()) && !SMALL.contains(word.key()) && !word.sign(",")) {
                return -1;
            }
        }
        return -1;
    }
}
