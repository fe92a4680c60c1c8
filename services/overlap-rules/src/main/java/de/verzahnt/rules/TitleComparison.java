package de.verzahnt.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the offerings are called. It counts little: the same name stands for different things in different towns. */
final class TitleComparison implements Comparison {
    enum Level {
        /** The same words. */
        SAME,
        /** Half of the pieces of the words are the same. */
        SIMILAR,
        DIFFERENT
    }

    private static final double SIMILAR_FROM = 0.5;

    @Override
    public String name() {
        return "TITLE";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Observation observe(Pair pair) {
        Set<String> a = words(pair.a());
        Set<String> b = words(pair.b());
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        boolean similar = Words.likeness(pair.a().title(), pair.b().title()) >= SIMILAR_FROM;
        Level level = a.equals(b) && !a.isEmpty() ? Level.SAME : similar ? Level.SIMILAR : Level.DIFFERENT;
        return new Observation(level, List.copyOf(common));
    }

    private static Set<String> words(Offering offering) {
        Set<String> words =
                new TreeSet<>(Arrays.asList(Words.plain(offering.title()).split(" ")));
        words.remove("");
        return words;
    }
}
