package de.verzahnt.detector.kreis;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** With whom each offering of a Kreis has a finding now. */
final class Partners {
    private final Map<String, NavigableSet<String>> byOffering = new TreeMap<>();

    Set<String> of(String offeringId) {
        return byOffering.getOrDefault(offeringId, new TreeSet<>());
    }

    void join(String one, String other) {
        byOffering.computeIfAbsent(one, id -> new TreeSet<>()).add(other);
        byOffering.computeIfAbsent(other, id -> new TreeSet<>()).add(one);
    }

    void part(String one, String other) {
        remove(one, other);
        remove(other, one);
    }

    private void remove(String from, String other) {
        byOffering.computeIfPresent(from, (id, others) -> {
            others.remove(other);
            return others.isEmpty() ? null : others;
        });
    }
}
