package de.verzahnt.dashboard.sozialraum;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent of a Sozialraum. */
record QuarterBody(
        @Nullable String name,
        @Nullable String parentKey,
        List<String> otherNames,
        @Nullable String validFrom) {}
