package de.verzahnt.dashboard.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a recurrence rule by their names in RFC 5545. */
record RuleParts(Map<String, String> parts) {

    /** Of a rule, with or without hours behind it. */
    static RuleParts of(String rule) {
        Map<String, String> parts = new LinkedHashMap<>();
        Arrays.stream(rule.strip().split(" ", 2)[0].toUpperCase(Locale.ROOT).split(";"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .forEach(part -> parts.put(part[0], part[1]));
        return new RuleParts(parts);
    }

    /** Whether it has no part but these. */
    boolean onlyOf(Set<String> names) {
        return names.containsAll(parts.keySet());
    }

    @Nullable
    String part(String name) {
        return parts.get(name);
    }

    String part(String name, String without) {
        return parts.getOrDefault(name, without);
    }
}
