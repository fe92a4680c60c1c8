package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.rules.FindingClass;
import org.jspecify.annotations.Nullable;

/**
 * One case under the rules in force and under those tried.
 *
 * @param field main field of the anchor
 * @param before null when the rules in force do not tell it
 * @param after null when the rules tried would not tell it
 */
record CaseChange(
        Question question,
        String field,
        @Nullable TriedCase before,
        @Nullable TriedCase after) {

    boolean any() {
        return before == null || after == null || before.band() != after.band() || reshaped();
    }

    boolean reshaped() {
        return before != null && after != null && !before.lines().equals(after.lines());
    }

    FindingClass findingClass() {
        return question.findingClass();
    }

    /** NEW, GONE, MOVED (another band) or RESHAPED (other offerings in it). */
    Kind kind() {
        if (before == null || after == null) {
            return before == null ? Kind.NEW : Kind.GONE;
        }
        return before.band() == after.band() ? Kind.RESHAPED : Kind.MOVED;
    }

    /** What happens to a case. */
    enum Kind {
        NEW,
        GONE,
        MOVED,
        RESHAPED
    }
}
