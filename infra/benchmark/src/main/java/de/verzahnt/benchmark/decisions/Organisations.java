package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.Organisation;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The register as it is now. */
record Organisations(Map<String, Organisation> byId) {

    boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The legal bodies of these; of one nobody knows any more, itself. */
    Set<String> bodies(Collection<String> ids) {
        return ids.stream().map(this::body).collect(Collectors.toSet());
    }

    private String body(String id) {
        @Nullable Organisation known = byId.get(id);
        return known == null ? id : known.getBodyId();
    }

    /** These and all above them, by id. */
    Map<String, Organisation> withThoseAbove(Collection<String> ids) {
        Map<String, Organisation> found = new TreeMap<>();
        for (String id : ids) {
            @Nullable Organisation step = byId.get(id);
            while (step != null && found.put(step.getOrganisationId(), step) == null) {
                @Nullable String parent = step.getParentOrganisation();
                step = parent == null ? null : byId.get(parent);
            }
        }
        return found;
    }
}
