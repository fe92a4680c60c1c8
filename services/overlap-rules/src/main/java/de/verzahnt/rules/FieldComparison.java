package de.verzahnt.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the offerings are about. */
final class FieldComparison implements CodeComparison {
    enum Level {
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
    public Object looksAt(Offering offering) {
        return List.of(offering.field(), offering.furtherFields());
    }

    @Override
    public Observation observe(Pair pair) {
        String a = pair.a().field();
        String b = pair.b().field();
        Set<String> common = common(pair);
        if (a.equals(b)) {
            boolean all = pair.a().allFields().equals(pair.b().allFields());
            return new Observation(all ? Level.SAME : Level.SAME_MAIN, List.copyOf(common));
        }
        if (common.isEmpty()) {
            return new Observation(Level.NONE, List.copyOf(new TreeSet<>(Set.of(a, b))));
        }
        boolean mainMet = common.contains(a) || common.contains(b);
        return new Observation(mainMet ? Level.MAIN_AMONG_FURTHER : Level.FURTHER_ONLY, List.copyOf(common));
    }

    private static Set<String> common(Pair pair) {
        Set<String> common = new TreeSet<>(pair.a().allFields());
        common.retainAll(pair.b().allFields());
        return common;
    }
}
