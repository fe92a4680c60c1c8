package de.verzahnt.recurrence;

import de.verzahnt.messages.Message;

/**
 * Why a rule is refused.
 *
 * @param text the rule as reported
 * @param expected names the part of the rule that is wrong, and says what it should be
 */
public record Complaint(Reason reason, String text, Message expected) {
    /** What is wrong, the coarsest first. */
    public enum Reason {
        /** No rule of RFC 5545, or no hours. */
        UNREADABLE,
        /** Every hour, minute or second. */
        OFTENER_THAN_DAILY,
        /** More times, or a longer pause, than anybody means. */
        OUT_OF_RANGE,
        /** {@code UNTIL} lies before the first day. */
        OVER_BEFORE_IT_BEGINS,
        /** No such day exists, or all are left out. */
        NEVER
    }
}
