package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** What the offerings are called. It counts little: the same name stands for different things in different towns. */
public final class TitleComparison implements TextComparison {
    public enum Level {
        /** The same words, or nearly. */
        SAME,
        SIMILAR,
        DIFFERENT
    }

    private final TextReader reader;
    private final Bounds<Level> bounds;

    /** {@code bounds} hold the cosines from which on each level holds. */
    TitleComparison(TextReader reader, Bounds<Level> bounds) {
        this.reader = reader;
        this.bounds = bounds;
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
        return reader.title(offering.title());
    }

    @Override
    public Level level(Reading a, Reading b) {
        return bounds.level(a.likeness(b));
    }

    @Override
    public List<String> evidence(Reading a, Reading b) {
        return a.shared(b);
    }
}
