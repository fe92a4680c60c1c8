package de.verzahnt.dashboard.cases;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values of an event become values of a column. */
public final class Columns {

    private Columns() {}

    /** A text array. */
    public static String[] array(List<String> values) {
        return values.toArray(String[]::new);
    }

    /** The constant's name; null stays null. */
    public static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** A timestamp with time zone; null stays null. */
    public static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
