package de.verzahnt.rules;

import de.verzahnt.rules.text.Likeness;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** What the offerings are called. It counts little: the same name stands for different things in different towns. */
final class TitleComparison implements TextComparison {
    enum Level {
        /** The same words. */
        SAME,
        /** Many of the words are the same. */
        SIMILAR,
        DIFFERENT
    }

    private final TextReader reader;
    private final double similarFrom;

    /** Titles are similar from this share of common words on, between 0 and 1. */
    TitleComparison(TextReader reader, double similarFrom) {
        this.reader = reader;
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
    public Reading read(Offering offering) {
        return reader.read(offering.title(), "");
    }

    @Override
    public Observation observe(Reading a, Reading b) {
        Likeness likeness = Likeness.of(a, b);
        boolean same = !a.saysNothing() && a.saysTheSameAs(b);
        Level level = same ? Level.SAME : likeness.share() >= similarFrom ? Level.SIMILAR : Level.DIFFERENT;
        return new Observation(level, likeness.shared());
    }
}
