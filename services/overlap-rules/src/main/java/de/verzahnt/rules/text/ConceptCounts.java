package de.verzahnt.rules.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is usual among the offerings of the training places: how many do what a concept says, and how close any text is
 * to it. The counts ship with the rules, so that the same texts always compare the same.
 */
public final class ConceptCounts {
    private static final String FILE = "/overlap-rules/concept-counts.csv";
    private static final String ALL = "*";
    private static final Usual UNHEARD = new Usual(0, 0, 1);

    private final Map<String, Usual> byCode = new HashMap<>();
    private final int offerings;

    /**
     * One concept.
     *
     * @param offerings how many name it
     * @param closeness mean closeness of all texts to it
     * @param deviation standard deviation of the same, above 0
     */
    private record Usual(int offerings, double closeness, double deviation) {}

    private ConceptCounts(List<String> lines) {
        lines.stream()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> byCode.put(
                        cells[0],
                        new Usual(
                                Integer.parseInt(cells[1]),
                                Double.parseDouble(cells[2]),
                                Double.parseDouble(cells[3]))));
        offerings = Objects.requireNonNull(byCode.remove(ALL), "the row * (expected: all offerings)").offerings;
    }

    /** The counts that ship with this module. */
    public static ConceptCounts shipped() {
        try (InputStream in = Objects.requireNonNull(ConceptCounts.class.getResourceAsStream(FILE), FILE)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the lines of such a file: {@code code,offerings,closeness,deviation}, {@code *} for all offerings. */
    public static ConceptCounts of(List<String> lines) {
        return new ConceptCounts(lines);
    }

    /** How telling it is that an offering names this concept, in nats (Spaerck Jones 1972). */
    public double telling(String code) {
        return StrictMath.log((offerings + 1.0) / (1 + byCode.getOrDefault(code, UNHEARD).offerings));
    }

    /** By how many standard deviations this closeness is above the usual one. */
    double aboveUsual(String code, double closeness) {
        Usual usual = byCode.getOrDefault(code, UNHEARD);
        return (closeness - usual.closeness) / usual.deviation;
    }
}
