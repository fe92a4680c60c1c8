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
        for (int at = start; at >= 0 && digits.length() < LONGEST; at = next(words, at)) {
            String group = Numerals.digits(words.at(at));
            if (group == null || at > start && Dates.endWithTimes(words, at) > at + 1) {
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

    private static int next(Words words, int at) {
        for (int i = at + 1; i <= at + 1 + SIGNS_BETWEEN; i++) {
            Word word = words.at(i);
            if (Numerals.digits(word) != null) {
                return i;
            }
            if (!word.sign(SIGNS) && !word.is(Kind.LINE) && !BETWEEN.contains(word.key())) {
                return -1;
            }
        }
        return -1;
    }
}
