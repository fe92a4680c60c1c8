package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.AgeReader;
import de.verzahnt.rules.text.Remembered;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Years of age that the texts name: what is for one to three is not for four to six. */
public final class YearsComparison implements CodeComparison<Optional<AgeReader.Ages>> {
    public enum Level {
        /** Nearly the same years. */
        ALIKE,
        /** Some years in common. */
        PART,
        /** No year in common. */
        APART,
        /** One of them names no years. */
        UNKNOWN
    }

    /** What was read for one comparison is asked for by another at once. */
    private static final int TEXTS = 1_000;

    private final Remembered<List<String>, Optional<AgeReader.Ages>> read = new Remembered<>(TEXTS);

    @Override
    public String name() {
        return "YEARS";
    }

    @Override
    public List<Level> levels() {
        return List.of(Level.values());
    }

    @Override
    public Optional<AgeReader.Ages> looksAt(Offering offering) {
        return read.get(
                List.of(offering.title(), offering.description()), texts -> AgeReader.in(texts.get(0), texts.get(1)));
    }

    @Override
    public Observation observe(Optional<AgeReader.Ages> a, Optional<AgeReader.Ages> b, String kreis) {
        if (a.isEmpty() || b.isEmpty()) {
            return new Observation(Level.UNKNOWN, List.of());
        }
        AgeReader.Ages one = a.get();
        AgeReader.Ages other = b.get();
        Level level = one.apart(other) ? Level.APART : one.alike(other) ? Level.ALIKE : Level.PART;
        return new Observation(
                level,
                Stream.of(one, other)
                        .map(AgeReader.Ages::toString)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
