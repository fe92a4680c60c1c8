package de.verzahnt.rules.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** From a key to the ids of all offerings that stand under it. */
final class Postings {
    private final Map<String, Set<String>> ids = new HashMap<>();

    void add(Collection<String> keys, String id) {
        keys.forEach(key -> ids.computeIfAbsent(key, k -> new TreeSet<>()).add(id));
    }

    void remove(Collection<String> keys, String id) {
        keys.forEach(key -> ids.computeIfPresent(key, (k, there) -> {
            there.remove(id);
            return there.isEmpty() ? null : there;
        }));
    }

    Set<String> under(Collection<String> keys) {
        Set<String> found = new TreeSet<>();
        keys.forEach(key -> found.addAll(ids.getOrDefault(key, Set.of())));
        return found;
    }
}
