package de.verzahnt.dashboard.touchpoints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice of an immigration office.
 *
 * @param state where it stands, seen from today
 */
record ProcessChangeView(
        String changeId,
        String authorityId,
        String authorityName,
        String kind,
        String title,
        String description,
        String districtKey,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<String> targetGroups,
        List<String> languages,
        State state,
        Instant reportedAt) {

    /** Where a notice stands in time. */
    enum State {
        CURRENT,
        COMING,
        PAST;

        static State of(LocalDate from, @Nullable LocalDate until, LocalDate today) {
            if (from.isAfter(today)) {
                return COMING;
            }
            return until != null && until.isBefore(today) ? PAST : CURRENT;
        }
    }
}
