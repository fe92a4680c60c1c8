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
        /** Many pieces of the words are the same. */
        SIMILAR,
        DIFFERENT
    }

    private final double similarFrom;

    /** Titles are similar from this share of common pieces on, between 0 and 1. */
    TitleComparison(double similarFrom) {
        this.similarFrom = similarFrom;
    }

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
        String one = Words.plain(pair.a().title());
        String other = Words.plain(pair.b().title());
        Set<String> a = words(one);
        Set<String> b = words(other);
        Set<String> common = new TreeSet<>(a);
        common.retainAll(b);
        boolean same = a.equals(b) && !a.isEmpty();
        Level level = same ? Level.SAME : Words.likeness(one, other) >= similarFrom ? Level.SIMILAR : Level.DIFFERENT;
        return new Observation(level, List.copyOf(common));
    }

    private static Set<String> words(String plain) {
        Set<String> words = new TreeSet<>(Arrays.asList(plain.split(" ")));
        words.remove("");
        return words;
    }
}
