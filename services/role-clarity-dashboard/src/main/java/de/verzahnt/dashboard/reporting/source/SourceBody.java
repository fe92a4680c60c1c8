package de.verzahnt.dashboard.reporting.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A source as the gateway takes it; the fields are described there. */
record SourceBody(
        String organisationId,
        @Nullable String name,
        @Nullable String address,
        @Nullable String kind,
        Defaults defaults,
        @Nullable Integer intervalHours,
        @Nullable Integer graceDays) {

    /** What stands for rows that say nothing of it themselves. */
    record Defaults(
            @Nullable String field,
            List<String> targetGroups,
            @Nullable String format,
            @Nullable String role,
            List<String> districts,
            List<String> languages) {}
}
