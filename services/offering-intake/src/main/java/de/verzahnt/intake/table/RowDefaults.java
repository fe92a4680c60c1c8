package de.verzahnt.intake.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands for rows that say nothing of it themselves; codes of the hub.
 *
 * @param districts keys; also the area in which names of a row are looked for first
 */
public record RowDefaults(
        @Nullable String field,
        List<String> targetGroups,
        @Nullable String format,
        @Nullable String role,
        List<String> districts,
        List<String> languages) {

    /** Nothing. */
    public static final RowDefaults NONE = new RowDefaults(null, List.of(), null, null, List.of(), List.of());

    public RowDefaults {
        targetGroups = List.copyOf(targetGroups);
        districts = List.copyOf(districts);
        languages = List.copyOf(languages);
    }
}
