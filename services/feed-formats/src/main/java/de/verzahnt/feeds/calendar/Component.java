package de.verzahnt.feeds.calendar;

import java.util.List;
import java.util.Optional;

/** An event, a zone or a part of one. */
record Component(String name, List<Line> lines, List<Component> parts) {
    Component {
        lines = List.copyOf(lines);
        parts = List.copyOf(parts);
    }

    Optional<Line> first(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).findFirst();
    }

    List<Line> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name)).toList();
    }

    /** The text of a property, empty when it is not there. */
    String text(String name) {
        return first(name).map(Line::text).orElse("").strip();
    }
}
