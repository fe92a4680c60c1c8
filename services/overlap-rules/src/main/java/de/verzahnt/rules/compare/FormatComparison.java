package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In what form people are reached. */
public final class FormatComparison implements CodeComparison<String> {
    public enum Level {
        SAME,
        /** Another word for nearly the same service, as the rule book lists. */
        KINDRED,
        OTHER
    }

    private final List<Set<String>> kindred;

    FormatComparison(List<Set<String>> kindred) {
        this.kindred = kindred;
    }

    @Override
    public String name() {
        return "FORMAT";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public String looksAt(Offering offering) {
        return offering.format();
    }

    @Override
    public Observation observe(String a, String b, String kreis) {
        Set<String> formats = new TreeSet<>(List.of(a));
        formats.add(b);
        Level level = formats.size() == 1
                ? Level.SAME
                : kindred.stream().anyMatch(set -> set.containsAll(formats)) ? Level.KINDRED : Level.OTHER;
        return new Observation(level, List.copyOf(formats));
    }
}
