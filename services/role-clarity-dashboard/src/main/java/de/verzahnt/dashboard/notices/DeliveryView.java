package de.verzahnt.dashboard.notices;

import de.verzahnt.events.NoticeState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as administrators see it: nothing of what the case or the reminder says.
 *
 * @param about CASE, or the kind of a reminder
 * @param kreis where the case lies; null when it is no case, or one nobody knows any more
 * @param openedAt since when there is the case; null likewise
 * @param smtpCode last answer of the mail server; null when it gave none
 * @param nextAttemptAt null when it is not tried again
 */
public record DeliveryView(
        String about,
        @Nullable String kreis,
        @Nullable Instant openedAt,
        String organisation,
        NoticeState state,
        boolean together,
        int attempts,
        @Nullable Integer smtpCode,
        Instant changedAt,
        @Nullable Instant nextAttemptAt) {

    /** Key of what the mail server said, in words: its code, else its kind. */
    public String answer() {
        Integer code = smtpCode;
        if (code == null) {
            return state == NoticeState.DEFERRED || state == NoticeState.GIVEN_UP ? "none" : "unasked";
        }
        return switch (code) {
            case 421, 450, 451, 452, 550, 552, 553, 554 -> code.toString();
            default -> code / 100 + "xx";
        };
    }

    /** Whether somebody has to do something. */
    public boolean stuck() {
        return state == NoticeState.REFUSED || state == NoticeState.NO_MAILBOX || state == NoticeState.GIVEN_UP;
    }
}
