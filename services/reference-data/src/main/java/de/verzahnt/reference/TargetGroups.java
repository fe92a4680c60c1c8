package de.verzahnt.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The target groups and their hierarchy. A question about an unknown code is answered with no, never an error. */
public final class TargetGroups extends CodeList<TargetGroup> {
    private final Map<String, Set<String>> selfAndWider = new LinkedHashMap<>();

    TargetGroups(List<TargetGroup> entries) {
        super("target_groups", entries);
        all().forEach(group -> selfAndWider.put(group.code(), climbFrom(group.code())));
    }

    /** Whether {@code narrow} is {@code wide} or a part of it by the hierarchy. */
    public boolean includes(String wide, String narrow) {
        return selfAndWider.getOrDefault(narrow, Set.of()).contains(wide);
    }

    /** The group itself and all wider ones, nearest first; empty for an unknown code. */
    public Set<String> selfAndWider(String code) {
        return selfAndWider.getOrDefault(code, Set.of());
    }

    private Set<String> climbFrom(String code) {
        Set<String> way = new LinkedHashSet<>();
        @Nullable String step = code;
        while (step != null) {
            String at = step;
            if (!way.add(at)) {
                throw new IllegalStateException(
                        "target group " + code + ": parents lead back to " + at + " (expected: a way up)");
            }
            step = find(at).orElseThrow(
                            () -> new IllegalStateException("target group " + at + " (expected: a known code)"))
                    .parentCode();
        }
        return Collections.unmodifiableSet(way);
    }
}
