package de.verzahnt.dashboard.matrix;

import java.util.List;

/** Offerings of one kind in one field and district, and who runs them. */
public record Doing(List<RunningOffering> offerings) {

    private static final int FEW = 3;

    public Doing {
        offerings = List.copyOf(offerings);
    }

    public int count() {
        return offerings.size();
    }

    public boolean any() {
        return !offerings.isEmpty();
    }

    /** Names of those who run them, when they are few; none when they are many. */
    public List<String> names() {
        List<String> all =
                offerings.stream().map(RunningOffering::organisation).distinct().toList();
        return all.size() > FEW ? List.of() : all;
    }
}
