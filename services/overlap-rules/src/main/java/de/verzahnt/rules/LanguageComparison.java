package de.verzahnt.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In which languages people are served. German alone says nothing: nearly everything is offered in it. */
final class LanguageComparison implements CodeComparison {
    enum Level {
        /** A language besides German in common. */
        SHARED,
        /** Both name languages besides German, none in common. */
        OTHER,
        UNKNOWN
    }

    @Override
    public String name() {
        return "LANGUAGES";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Object looksAt(Offering offering) {
        return offering.languages();
    }

    @Override
    public Observation observe(Pair pair) {
        Set<String> a = besidesGerman(pair.a());
        Set<String> b = besidesGerman(pair.b());
        if (a.isEmpty() || b.isEmpty()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        a.addAll(b);
        return common.isEmpty()
                ? new Observation(Level.OTHER, List.copyOf(a))
                : new Observation(Level.SHARED, List.copyOf(common));
    }

    private static Set<String> besidesGerman(Offering offering) {
        Set<String> languages = new TreeSet<>(offering.languages());
        languages.removeIf(code -> code.equals("de") || code.startsWith("de-"));
        return languages;
    }
}
