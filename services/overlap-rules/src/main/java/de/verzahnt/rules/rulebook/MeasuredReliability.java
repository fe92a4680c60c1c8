package de.verzahnt.rules.rulebook;

import de.verzahnt.reference.CsvFile;
import de.verzahnt.reference.CsvRow;
import java.util.List;

/**
 * Whether the probabilities of the shipped rules mean what they say, on places their weights never saw.
 *
 * @param brier mean squared distance between what was said and what is so (Brier 1950); 0 is perfect
 */
public record MeasuredReliability(List<Bin> bins, double brier) {
    private static final String BINS = "/overlap-rules/reliability.csv";
    private static final String BRIER = "/overlap-rules/brier.csv";

    public MeasuredReliability {
        bins = List.copyOf(bins);
    }

    /**
     * Pairs to which one share of probability was given.
     *
     * @param from in percent; {@code until} does not belong to it, save for 100
     * @param predicted mean of what was said of them, 0 to 1
     * @param overlaps how many of them people call an overlap
     */
    public record Bin(int from, int until, int pairs, double predicted, int overlaps) {
        private static Bin of(CsvRow row) {
            return new Bin(
                    row.number("from"),
                    row.number("until"),
                    row.number("pairs"),
                    row.decimal("predicted"),
                    row.number("overlaps"));
        }
    }

    /** The figures of {@link RuleBook#shipped()}, as the build measured them. */
    public static MeasuredReliability shipped() {
        return new MeasuredReliability(
                rows(BINS).stream().map(Bin::of).toList(), rows(BRIER).get(0).decimal("brier"));
    }

    private static List<CsvRow> rows(String file) {
        return CsvFile.shipped(MeasuredReliability.class, file);
    }
}
