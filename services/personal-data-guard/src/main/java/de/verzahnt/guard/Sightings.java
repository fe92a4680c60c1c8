package de.verzahnt.guard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what the rules see; what overlaps with something of its own kind counts once. */
final class Sightings {

    /** Something of a person, from here to there (exclusive) in the readable text. */
    record Sighting(PersonalTrace kind, int start, int end) {}

    private final List<Sighting> all = new ArrayList<>();
    private final int[] lastEnd = new int[PersonalTrace.values().length];

    void add(PersonalTrace kind, int start, int end) {
        if (start >= lastEnd[kind.ordinal()]) {
            all.add(new Sighting(kind, start, end));
            lastEnd[kind.ordinal()] = end;
        }
    }

    void add(PersonalTrace kind, Word first, Word last) {
        add(kind, first.start(), last.end());
    }

    List<Sighting> inOrder() {
        return all.stream().sorted(Comparator.comparingInt(Sighting::start)).toList();
    }
}
