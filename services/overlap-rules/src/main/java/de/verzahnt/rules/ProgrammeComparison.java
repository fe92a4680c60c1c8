package de.verzahnt.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who pays. The same programme has the same task; some programmes divide the people among them by their guidelines. */
final class ProgrammeComparison implements Comparison {
    enum Level {
        SAME,
        /** Two programmes that by their guidelines serve different people. */
        DIVIDED,
        OTHER,
        UNKNOWN
    }

    private final Set<String> dividing;

    ProgrammeComparison(Set<String> dividing) {
        this.dividing = dividing;
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
    public Observation observe(Pair pair) {
        String a = pair.a().fundingProgramme();
        String b = pair.b().fundingProgramme();
        if (a == null || b == null) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Set<String> both = new TreeSet<>(Set.of(a));
        both.add(b);
        Level level = both.size() == 1 ? Level.SAME : dividing.containsAll(both) ? Level.DIVIDED : Level.OTHER;
        return new Observation(level, List.copyOf(both));
    }
}
