package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the offerings are about. */
public final class FieldComparison implements CodeComparison<FieldComparison.Fields> {
    public enum Level {
        /** The same main field and the same further ones. */
        SAME,
        /** The same main field, other further ones. */
        SAME_MAIN,
        /** The main field of one is a further field of the other. */
        MAIN_AMONG_FURTHER,
        /** They meet in further fields only. */
        FURTHER_ONLY,
        /** No field in common. */
        NONE
    }

    @Override
    public String name() {
        return "FIELD";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Fields looksAt(Offering offering) {
        return new Fields(offering.field(), offering.allFields());
    }

    @Override
    public Observation observe(Fields one, Fields other, String kreis) {
        String a = one.main();
        String b = other.main();
        Set<String> common = new TreeSet<>(one.all());
        common.retainAll(other.all());
        if (a.equals(b)) {
            boolean all = one.all().equals(other.all());
            return new Observation(all ? Level.SAME : Level.SAME_MAIN, List.copyOf(common));
        }
        if (common.isEmpty()) {
            return new Observation(Level.NONE, List.copyOf(new TreeSet<>(Set.of(a, b))));
        }
        boolean mainMet = common.contains(a) || common.contains(b);
        return new Observation(mainMet ? Level.MAIN_AMONG_FURTHER : Level.FURTHER_ONLY, List.copyOf(common));
    }

    /** The main field, and all with it. */
    record Fields(String main, Set<String> all) {}
}
