package de.verzahnt.dashboard.sozialraum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The Sozialräume of a Gemeinde in the order of a table of contents: a part follows its whole. */
final class Tree {

    /** One line; depth 0 lies in the Gemeinde itself. */
    record Line(Quarter quarter, int depth) {}

    private final Map<String, List<Quarter>> parts;
    private final Set<Line> lines = new LinkedHashSet<>();

    private Tree(List<Quarter> quarters) {
        parts = quarters.stream()
                .sorted(Comparator.comparing(Quarter::key))
                .collect(Collectors.groupingBy(Quarter::parentKey));
    }

    static List<Line> of(String gemeinde, List<Quarter> quarters) {
        Tree tree = new Tree(quarters);
        tree.add(gemeinde, 0);
        return new ArrayList<>(tree.lines);
    }

    private void add(String parent, int depth) {
        for (Quarter quarter : parts.getOrDefault(parent, List.of())) {
            lines.add(new Line(quarter, depth));
            add(quarter.key(), depth + 1);
        }
    }
}
