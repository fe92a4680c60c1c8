package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** How alike the words of title and description are, whatever they mean; endings, spellings and compounds hardly matter. */
public final class WordsComparison implements TextComparison {
    public enum Level {
        MOST,
        MANY,
        SOME,
        FEW,
        NONE,
        /** One of them says nothing. */
        UNKNOWN
    }

    private final TextReader reader;
    private final Bounds<Level> bounds;

    /** {@code bounds} hold the cosines from which on each level holds. */
    WordsComparison(TextReader reader, Bounds<Level> bounds) {
        this.reader = reader;
        this.bounds = bounds;
    }

    @Override
    public String name() {
        return "WORDS";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Reading read(Offering offering) {
        return reader.read(offering.title(), offering.description());
    }

    @Override
    public Level level(Reading a, Reading b) {
        return a.saysNothing() || b.saysNothing() ? Level.UNKNOWN : bounds.level(a.likeness(b));
    }

    @Override
    public List<String> evidence(Reading a, Reading b) {
        return a.shared(b);
    }
}
