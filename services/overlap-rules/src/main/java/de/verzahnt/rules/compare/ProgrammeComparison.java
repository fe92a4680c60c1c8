package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who pays, as reported, else as named. The same programme has the same task; some programmes divide the people among them by their guidelines. */
public final class ProgrammeComparison implements CodeComparison<Optional<String>> {
    public enum Level {
        SAME,
        /** Two that help the same people with the same, as the rule book lists: who does it is a known dispute. */
        TOUCHING,
        /** Two programmes that by their guidelines serve different people. */
        DIVIDED,
        OTHER,
        UNKNOWN
    }

    private final Set<String> dividing;
    private final List<Set<String>> touching;

    ProgrammeComparison(Set<String> dividing, List<Set<String>> touching) {
        this.dividing = dividing;
        this.touching = touching;
    }

    @Override
    public String name() {
        return "PROGRAMME";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Optional<String> looksAt(Offering offering) {
        return NamedProgramme.of(offering);
    }

    @Override
    public Observation observe(Optional<String> a, Optional<String> b, String kreis) {
        if (a.isEmpty() || b.isEmpty()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Set<String> both = new TreeSet<>(Set.of(a.get()));
        both.add(b.get());
        return new Observation(level(both), List.copyOf(both));
    }

    private Level level(Set<String> both) {
        if (both.size() == 1) {
            return Level.SAME;
        }
        if (touching.stream().anyMatch(set -> set.containsAll(both))) {
            return Level.TOUCHING;
        }
        return dividing.containsAll(both) ? Level.DIVIDED : Level.OTHER;
    }
}
