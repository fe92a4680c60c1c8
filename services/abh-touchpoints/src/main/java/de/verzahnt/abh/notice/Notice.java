package de.verzahnt.abh.notice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A process change that has been checked.
 *
 * @param validUntil last day, inclusive; null when open-ended
 */
record Notice(
        String kind,
        String title,
        String description,
        String districtKey,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<String> targetGroups,
        List<String> languages) {

    Notice {
        targetGroups = List.copyOf(targetGroups);
        languages = List.copyOf(languages);
    }
}
