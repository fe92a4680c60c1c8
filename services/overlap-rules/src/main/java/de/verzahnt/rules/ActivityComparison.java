package de.verzahnt.rules;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import de.verzahnt.rules.text.Activity;
import de.verzahnt.rules.text.TextReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happens there, as title and description say it in the words of many clerks. */
final class ActivityComparison implements CodeComparison<Activity> {
    enum Level {
        /** They say the same; or the titles do, and one says a part of what the other says. */
        SAME,
        /** They have something in common, and say something else besides. */
        PARTLY,
        /** What one is in the main, the other is among other things. */
        BESIDES,
        /** Different words under which the same thing often goes. */
        KINDRED,
        /** They meet in side matters only. */
        SIDE_ONLY,
        /** Both say what they do, and it is something else. */
        OTHER,
        /** One of them does not say what it does. */
        UNKNOWN
    }

    private final TextReader reader;
    private final CodeList<Concept> concepts;

    ActivityComparison(TextReader reader, CodeList<Concept> concepts) {
        this.reader = reader;
        this.concepts = concepts;
    }

    @Override
    public String name() {
        return "ACTIVITY";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Activity looksAt(Offering offering) {
        return reader.activity(offering.title(), offering.description());
    }

    @Override
    public Observation observe(Activity a, Activity b, String kreis) {
        Set<String> common = common(a.core(), b.core());
        if (!common.isEmpty()) {
            return seen(oneSaysAllOfTheOther(a, b) ? Level.SAME : Level.PARTLY, common);
        }
        Set<String> besides = common(a.core(), b.all());
        besides.addAll(common(b.core(), a.all()));
        if (!besides.isEmpty()) {
            return seen(Level.BESIDES, besides);
        }
        Set<String> kindred = kindred(a.core(), b.all());
        kindred.addAll(kindred(b.core(), a.all()));
        return kindred.isEmpty() ? apart(a, b) : seen(Level.KINDRED, kindred);
    }

    /** Long descriptions name many things: only what both say in their titles is all there is. */
    private static boolean oneSaysAllOfTheOther(Activity a, Activity b) {
        boolean part = a.core().containsAll(b.core()) || b.core().containsAll(a.core());
        return a.core().equals(b.core()) || (part && a.named() && b.named());
    }

    private Observation apart(Activity a, Activity b) {
        Set<String> side = common(a.all(), b.all());
        if (!side.isEmpty()) {
            return seen(Level.SIDE_ONLY, side);
        }
        boolean unknown = a.core().isEmpty() || b.core().isEmpty();
        Set<String> both = new TreeSet<>(a.core());
        both.addAll(b.core());
        return unknown ? seen(Level.UNKNOWN, Set.of()) : seen(Level.OTHER, both);
    }

    /** All concepts that have a kindred one on the other side. */
    private Set<String> kindred(Set<String> a, Set<String> b) {
        Set<String> met = new TreeSet<>();
        for (String code : a) {
            Set<String> others = concepts.find(code).map(Concept::kindred).orElse(Set.of());
            b.stream().filter(others::contains).forEach(other -> met.addAll(List.of(code, other)));
        }
        return met;
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static Observation seen(Level level, Set<String> evidence) {
        return new Observation(level, List.copyOf(evidence));
    }
}
