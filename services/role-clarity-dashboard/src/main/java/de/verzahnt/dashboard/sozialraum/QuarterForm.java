package de.verzahnt.dashboard.sozialraum;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a Sozialraum.
 *
 * @param suffix what the key has beyond its parent's; only asked of a new one
 * @param otherNames one a line
 * @param revision the state that was on the screen; 0 when there was none
 */
record QuarterForm(
        @Nullable String parentKey,
        @Nullable String suffix,
        @Nullable String name,
        @Nullable String otherNames,
        @Nullable String validFrom,
        @Nullable String revision) {

    static QuarterForm of(Quarter quarter) {
        return new QuarterForm(
                quarter.parentKey(),
                null,
                quarter.name(),
                String.join("\n", quarter.otherNames()),
                quarter.validFrom(),
                Long.toString(quarter.revision()));
    }

    /** The key of a new one: its parent's and the suffix, whose small letters are meant as capitals. */
    String newKey() {
        String typed = suffix == null ? "" : suffix.strip().toUpperCase(Locale.ROOT);
        return parentKey + "-" + typed;
    }

    /** Keeps what was typed, against the state that is stored now. */
    QuarterForm against(long stored) {
        return new QuarterForm(parentKey, suffix, name, otherNames, validFrom, Long.toString(stored));
    }

    /** The revision that was on the screen. */
    public Revision known() {
        return Revision.of(revision);
    }

    QuarterBody body() {
        return new QuarterBody(name, parentKey, names(), validFrom == null || validFrom.isBlank() ? null : validFrom);
    }

    private List<String> names() {
        return otherNames == null
                ? List.of()
                : Arrays.stream(otherNames.split("\\R", -1))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
