package de.verzahnt.dashboard.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of an item.
 *
 * @param result an outcome of the law of cases, or one of {@link Result}
 * @param responsible who sees to it; empty when nobody has to
 * @param responsibleId its id in the register; null when the register does not know it
 * @param due until when
 * @param decisionId the decision of the case; null when it acts on none
 * @param evidence the case as it was seen; null when it is about none
 */
public record Resolution(
        String result,
        String words,
        String responsible,
        @Nullable String responsibleId,
        @Nullable LocalDate due,
        @Nullable String decisionId,
        Instant decidedAt,
        @Nullable Evidence evidence) {

    /** What can be decided of any item and acts on no case. */
    public enum Result {
        RESOLVED,
        TAKEN_NOTE_OF,
        ADJOURNED
    }

    /** Whether somebody has to do something about it. */
    public boolean followed() {
        return !responsible.isEmpty() || due != null;
    }

    /** Whether the same was sent before. */
    boolean says(String otherResult, String otherWords, String otherResponsible, @Nullable LocalDate otherDue) {
        return result.equals(otherResult)
                && words.equals(otherWords)
                && responsible.equals(otherResponsible)
                && Objects.equals(due, otherDue);
    }
}
