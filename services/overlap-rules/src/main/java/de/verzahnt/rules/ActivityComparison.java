package de.verzahnt.rules;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import de.verzahnt.rules.text.Activity;
import de.verzahnt.rules.text.TextReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What happens there, as title and description say it in the words of many clerks. */
final class ActivityComparison implements CodeComparison<Doing> {
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
    private final Doing.Concepts concepts;

    ActivityComparison(TextReader reader, CodeList<Concept> concepts) {
        this.reader = reader;
        this.concepts = new Doing.Concepts(concepts);
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
    public Doing looksAt(Offering offering) {
        return concepts.of(reader.activity(offering.title(), offering.description()));
    }

    @Override
    public Enum<?> level(Doing a, Doing b, String kreis) {
        if (a.core().intersects(b.core())) {
            return oneSaysAllOfTheOther(a.activity(), b.activity()) ? Level.SAME : Level.PARTLY;
        }
        if (a.core().intersects(b.all()) || b.core().intersects(a.all())) {
            return Level.BESIDES;
        }
        if (a.kindred().intersects(b.all()) || b.kindred().intersects(a.all())) {
            return Level.KINDRED;
        }
        if (a.all().intersects(b.all())) {
            return Level.SIDE_ONLY;
        }
        return a.core().isEmpty() || b.core().isEmpty() ? Level.UNKNOWN : Level.OTHER;
    }

    @Override
    public Observation observe(Doing a, Doing b, String kreis) {
        Level level = (Level) level(a, b, kreis);
        Set<String> evidence =
                switch (level) {
                    case SAME, PARTLY ->
                        common(a.activity().core(), b.activity().core());
                    case BESIDES ->
                        both(
                                common(a.activity().core(), b.activity().all()),
                                common(b.activity().core(), a.activity().all()));
                    case KINDRED -> both(concepts.kindred(a, b), concepts.kindred(b, a));
                    case SIDE_ONLY -> common(a.activity().all(), b.activity().all());
                    case OTHER -> both(a.activity().core(), b.activity().core());
                    case UNKNOWN -> Set.of();
                };
        return new Observation(level, List.copyOf(evidence));
    }

    /** Long descriptions name many things: only what both say in their titles is all there is. */
    private static boolean oneSaysAllOfTheOther(Activity a, Activity b) {
        boolean part = a.core().containsAll(b.core()) || b.core().containsAll(a.core());
        return a.core().equals(b.core()) || (part && a.named() && b.named());
    }

    private static Set<String> common(Set<String> a, Set<String> b) {
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        return common;
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> both = new TreeSet<>(a);
        both.addAll(b);
        return both;
    }
}
