package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** In which languages people are served. German alone says nothing: nearly everything is offered in it. */
public final class LanguageComparison implements CodeComparison<Set<String>> {
    public enum Level {
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
    public Set<String> looksAt(Offering offering) {
        return besidesGerman(offering);
    }

    @Override
    public Observation observe(Set<String> a, Set<String> b, String kreis) {
        if (a.isEmpty() || b.isEmpty()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        if (!common.isEmpty()) {
            return new Observation(Level.SHARED, List.copyOf(common));
        }
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return new Observation(Level.OTHER, List.copyOf(all));
    }

    private static Set<String> besidesGerman(Offering offering) {
        Set<String> languages = new TreeSet<>(offering.languages());
        languages.removeIf(code -> code.equals("de") || code.startsWith("de-"));
        return languages;
    }
}
