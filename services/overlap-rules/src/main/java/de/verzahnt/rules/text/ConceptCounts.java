package de.verzahnt.rules.text;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
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

    private ConceptCounts(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            Usual usual = new Usual(row.number("offerings"), row.decimal("closeness"), row.decimal("deviation"));
            if (byCode.put(row.text("code"), usual) != null) {
                throw row.broken("code", row.text("code"), "each concept once");
            }
        }
        offerings = Objects.requireNonNull(byCode.remove(ALL), "the row * (expected: all offerings)").offerings;
    }

    /** The counts that ship with this module. */
    public static ConceptCounts shipped() {
        return new ConceptCounts(CsvFile.shipped(ConceptCounts.class, FILE));
    }

    /** From the lines of such a file: {@code code,offerings,closeness,deviation}, {@code *} for all offerings. */
    public static ConceptCounts of(List<String> lines) {
        return new ConceptCounts(CsvFile.parse("concept-counts.csv", String.join("\n", lines)));
    }

    /** How telling it is that an offering names this concept, in nats (Spaerck Jones 1972). */
    public double telling(String code) {
        return StrictMath.log((offerings + 1.0) / (1 + byCode.getOrDefault(code, UNHEARD).offerings));
    }

    /** The mean closeness of all texts to it. */
    double usual(String code) {
        return byCode.getOrDefault(code, UNHEARD).closeness;
    }

    /** The standard deviation of the same, above 0. */
    double deviation(String code) {
        return byCode.getOrDefault(code, UNHEARD).deviation;
    }
}
