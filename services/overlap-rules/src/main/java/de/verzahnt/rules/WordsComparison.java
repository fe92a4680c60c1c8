package de.verzahnt.rules;

import de.verzahnt.rules.text.Likeness;
import de.verzahnt.rules.text.Reading;
import de.verzahnt.rules.text.TextReader;
import java.util.List;

/** How many telling words of title and description are the same, whatever they mean. */
final class WordsComparison implements Comparison {
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
    public Observation observe(Pair pair) {
        Reading a = reader.read(pair.a().title(), pair.a().description());
        Reading b = reader.read(pair.b().title(), pair.b().description());
        if (a.stems().isEmpty() || b.stems().isEmpty()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        Likeness likeness = Likeness.of(a, b);
        return new Observation(level(likeness.share()), List.copyOf(likeness.shared()));
    }

    private Level level(double share) {
        if (share >= most) {
            return Level.MOST;
        }
        return share >= many ? Level.MANY : share >= some ? Level.SOME : Level.FEW;
    }
}
