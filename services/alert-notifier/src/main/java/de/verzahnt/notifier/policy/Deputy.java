package de.verzahnt.notifier.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the mails while nobody reads the mailbox. One of the two is named.
 *
 * @param organisation organisationId of the same body, whose mailbox in the register is meant
 * @param mailbox another role mailbox of the organisation itself
 * @param until last day, in Germany
 */
public record Deputy(
        @Nullable String organisation, @Nullable String mailbox, LocalDate until) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    /** Whether it holds today. */
    public boolean holds(Instant now) {
        return !now.atZone(GERMANY).toLocalDate().isAfter(until);
    }
}
