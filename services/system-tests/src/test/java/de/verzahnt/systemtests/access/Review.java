package de.verzahnt.systemtests.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Compares what a service offers with what was reviewed. */
final class Review {

    private Review() {}

    /** A sentence for each difference, saying what to write; none when both agree. */
    static List<String> differences(String service, SortedSet<String> offered, AccessFile reviewed) {
        List<String> differences = new ArrayList<>();
        for (String endpoint : offered) {
            if (!reviewed.entries().containsKey(endpoint)) {
                differences.add(missing(service, endpoint));
            }
        }
        reviewed.entries().forEach((endpoint, entry) -> {
            if (!entry.filter() && !offered.contains(endpoint)) {
                differences.add("access/%s.yaml has an entry for \"%s\", which %s does not offer: remove it."
                        .formatted(service, endpoint, service));
            }
            Set<Visitor> forgotten = forgotten(entry);
            if (!forgotten.isEmpty()) {
                differences.add(
                        "access/%s.yaml, \"%s\": say what these meet: %s".formatted(service, endpoint, forgotten));
            }
        });
        return differences;
    }

    private static Set<Visitor> forgotten(Entry entry) {
        return Arrays.stream(Visitor.values())
                .filter(visitor -> !entry.access().containsKey(visitor))
                .collect(Collectors.toSet());
    }

    private static String missing(String service, String endpoint) {
        String visitors = Arrays.stream(Visitor.values())
                .map(visitor -> visitor.name().toLowerCase(Locale.ROOT) + ": ?")
                .collect(Collectors.joining(", "));
        return """
                %s offers "%s", and nobody has reviewed who may call it. Add to src/test/resources/access/%s.yaml:
                "%s":
                  access: {%s}""".formatted(service, endpoint, service, endpoint, visitors);
    }
}
