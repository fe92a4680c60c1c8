package de.verzahnt.dashboard.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts of things that are about fields and touch areas; each thing counts once where it touches, in each of its fields. */
final class FieldCounts implements Values {

    private static final String ALL = "";

    private final Map<String, Map<String, Integer>> counts = new HashMap<>();

    void add(Collection<String> fields, Collection<String> areas) {
        for (String area : areas) {
            count(ALL, area);
            fields.forEach(field -> count(field, area));
        }
    }

    @Override
    public Value of(@Nullable String field, String area) {
        return Value.of(number(field, area));
    }

    int number(@Nullable String field, String area) {
        return counts.getOrDefault(field == null ? ALL : field, Map.of()).getOrDefault(area, 0);
    }

    private void count(String field, String area) {
        counts.computeIfAbsent(field, key -> new HashMap<>()).merge(area, 1, Integer::sum);
    }
}
