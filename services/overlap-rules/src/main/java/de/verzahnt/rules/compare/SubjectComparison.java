package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.Subject;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** What the texts are about, also where no word of them stands in the list of concepts. */
public final class SubjectComparison implements TextComparison {
    public enum Level {
        SAME,
        CLOSE,
        NEAR,
        FAR,
        OTHER,
        /** One of them says nothing. */
        UNKNOWN
    }

    private final TextReader reader;
    private final Bounds<Level> bounds;

    /** {@code bounds} hold the cosines from which on each level holds. */
    SubjectComparison(TextReader reader, Bounds<Level> bounds) {
        this.reader = reader;
        this.bounds = bounds;
    }

    @Override
    public String name() {
        return "SUBJECT";
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
        Subject one = a.subject();
        Subject other = b.subject();
        return one.unknown() || other.unknown() ? Level.UNKNOWN : bounds.level(one.closeness(other));
    }

    @Override
    public List<String> evidence(Reading a, Reading b) {
        return a.subject().common(b.subject());
    }
}
