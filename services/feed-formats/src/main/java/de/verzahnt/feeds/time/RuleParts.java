package de.verzahnt.feeds.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of an RFC 5545 rule by name, in any order. */
final class RuleParts {
    private static final int LONGEST = 1000;
    private static final List<String> DAYS =
            List.of("BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS");
    private static final List<String> HOURS = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final List<String> OTHERS = List.of("FREQ", "INTERVAL", "WKST", "UNTIL", "COUNT");

    private final Map<String, String> parts;

    private RuleParts(Map<String, String> parts) {
        this.parts = parts;
    }

    /** Empty for what has no frequency. */
    static Optional<RuleParts> read(String rule) {
        String upper = rule.strip().toUpperCase(Locale.ROOT);
        if (upper.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : (upper.startsWith("RRULE:") ? upper.substring("RRULE:".length()) : upper).split(";")) {
            String[] named = part.split("=", 2);
            if (named.length == 2 && !named[1].isBlank()) {
                parts.put(named[0].strip(), named[1].replace(" ", "").replace("+", ""));
            }
        }
        return parts.containsKey("FREQ") ? Optional.of(new RuleParts(parts)) : Optional.empty();
    }

    @Nullable
    String get(String name) {
        return parts.get(name);
    }

    boolean has(String... names) {
        return Stream.of(names).anyMatch(parts::containsKey);
    }

    boolean isEvery(String frequency) {
        return frequency.equals(parts.get("FREQ"));
    }

    List<String> list(String name) {
        return has(name) ? Arrays.asList(parts.getOrDefault(name, "").split(",")) : List.of();
    }

    RuleParts with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        changed.put(name, value);
        return new RuleParts(changed);
    }

    RuleParts without(String... names) {
        Map<String, String> changed = new LinkedHashMap<>(parts);
        Stream.of(names).forEach(changed::remove);
        return new RuleParts(changed);
    }

    /** Those that no rule of the hub has. */
    Set<String> unknown() {
        return parts.keySet().stream()
                .filter(name -> !DAYS.contains(name) && !HOURS.contains(name) && !OTHERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Frequency and days, without an end: always in the same order, so that equal rules are equal texts. */
    String text() {
        List<String> text = new ArrayList<>();
        text.add("FREQ=" + parts.get("FREQ"));
        if (has("INTERVAL") && !"1".equals(get("INTERVAL"))) {
            text.add("INTERVAL=" + get("INTERVAL"));
        }
        DAYS.stream().filter(parts::containsKey).forEach(name -> text.add(name + "=" + parts.get(name)));
        if (has("WKST") && !"MO".equals(get("WKST")) && has("INTERVAL")) {
            text.add("WKST=" + get("WKST"));
        }
        return String.join(";", text);
    }
}
