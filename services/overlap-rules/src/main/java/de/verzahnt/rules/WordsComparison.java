package de.verzahnt.rules;

import de.verzahnt.rules.text.Likeness;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** How many telling words of title and description are the same, whatever they mean. */
final class WordsComparison implements TextComparison {
    enum Level {
        /** Most of the words. */
        MOST,
        MANY,
        SOME,
        FEW,
        /** One of them says nothing. */
        UNKNOWN
    }

    private final TextReader reader;
    private final double most;
    private final double many;
    private final double some;

    /** From which share of common words on each level holds, between 0 and 1. */
    WordsComparison(TextReader reader, double most, double many, double some) {
        this.reader = reader;
        this.most = most;
        this.many = many;
        this.some = some;
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
    public Observation observe(Reading a, Reading b) {
        if (a.saysNothing() || b.saysNothing()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Likeness likeness = Likeness.of(a, b);
        return new Observation(level(likeness.share()), likeness.shared());
    }

    private Level level(double share) {
        if (share >= most) {
            return Level.MOST;
        }
        return share >= many ? Level.MANY : share >= some ? Level.SOME : Level.FEW;
    }
}
