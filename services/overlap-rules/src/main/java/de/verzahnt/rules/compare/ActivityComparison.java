package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Activity;
import de.verzahnt.rules.text.TextReader;
import de.verzahnt.rules.text.VariantReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happens there, as title and description name it in the words of many clerks: how much of what they do is the same,
 * main matter before side remark, and what few offerings do before what many do.
 */
public final class ActivityComparison implements CodeComparison<ActivityConcepts> {
    public enum Level {
        /** All they do, or nearly. */
        SAME,
        MOSTLY,
        HALF,
        PARTLY,
        /** They meet in a remark. */
        SLIGHTLY,
        /** Both say what they do, and it is something else. */
        OTHER,
        /** Something else, under words under which the same thing often goes. */
        KINDRED,
        /** The same, and yet another of it: two languages that are taught, two instruments. */
        OTHER_VARIANT,
        /** One of them does not say what it does, or nothing but that people meet. */
        UNKNOWN
    }

    private final TextReader reader;
    private final VariantReader variants;
    private final ActivityConcepts.Concepts concepts;
    private final Bounds<Level> bounds;

    /**
     * By the list of concepts.
     *
     * @param bounds cosines from which on each level holds
     */
    ActivityComparison(
            TextReader reader, VariantReader variants, ActivityConcepts.Concepts concepts, Bounds<Level> bounds) {
        this.reader = reader;
        this.variants = variants;
        this.concepts = concepts;
        this.bounds = bounds;
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
    public ActivityConcepts looksAt(Offering offering) {
        boolean described = !offering.description().isBlank();
        Activity activity = reader.activity(offering.title(), offering.description());
        Map<String, Set<String>> named =
                variants.read(activity.weights().keySet(), offering.title(), offering.description());
        return concepts.of(activity, described, named);
    }

    @Override
    public Level level(ActivityConcepts a, ActivityConcepts b, String kreis) {
        if (a.unknown() || b.unknown()) {
            return Level.UNKNOWN;
        }
        Level level = bounds.level(a.closeness(b));
        if (level == Level.OTHER) {
            return a.isKindredTo(b) ? Level.KINDRED : level;
        }
        if (a.isAnotherVariantOf(b)) {
            return Level.OTHER_VARIANT;
        }
        return a.saysNothing() || b.saysNothing() ? Level.UNKNOWN : level;
    }

    @Override
    public Observation observe(ActivityConcepts a, ActivityConcepts b, String kreis) {
        Level level = level(a, b, kreis);
        Set<String> evidence =
                switch (level) {
                    case SAME, MOSTLY, HALF, PARTLY, SLIGHTLY, OTHER_VARIANT -> a.common(b);
                    case KINDRED, OTHER -> both(a, b);
                    case UNKNOWN -> Set.of();
                };
        return new Observation(level, List.copyOf(evidence));
    }

    /** Whether a word of the list names what one of them does: else all that is seen is guessed by examples. */
    public boolean isNamed(Pair pair) {
        return reader.names(pair.a().title(), pair.a().description())
                || reader.names(pair.b().title(), pair.b().description());
    }

    private static Set<String> both(ActivityConcepts a, ActivityConcepts b) {
        Set<String> both = new TreeSet<>(a.main());
        both.addAll(b.main());
        return both;
    }
}
