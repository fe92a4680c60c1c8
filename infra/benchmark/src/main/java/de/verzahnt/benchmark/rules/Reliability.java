package de.verzahnt.benchmark.rules;

import de.verzahnt.benchmark.rules.Unseen.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a probability means what it says: of pairs said to be an overlap with 70 %, how many are?
 *
 * @param brier mean squared distance between prediction and truth (Brier 1950); 0 is perfect
 */
record Reliability(List<Bin> bins, double brier) {
    private static final int[] PERCENT = {0, 5, 10, 20, 30, 40, 50, 60, 70, 80, 90, 101};

    /** Pairs predicted from this share to below that, in percent: how many, their mean prediction, and how many are one. */
    record Bin(int from, int until, int pairs, double predicted, int overlaps) {
        double observed() {
            return pairs == 0 ? 0 : (double) overlaps / pairs;
        }
    }

    static Reliability of(List<Prediction> predictions) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < PERCENT.length; i++) {
            int from = PERCENT[i];
            int until = PERCENT[i + 1];
            List<Prediction> in = predictions.stream()
                    .filter(p -> 100 * p.probability() >= from && 100 * p.probability() < until)
                    .toList();
            double mean =
                    in.stream().mapToDouble(Prediction::probability).average().orElse(0);
            bins.add(new Bin(from, Math.min(100, until), in.size(), mean, (int)
                    in.stream().filter(Prediction::same).count()));
        }
        double brier = predictions.stream()
                .mapToDouble(p -> Math.pow(p.probability() - (p.same() ? 1 : 0), 2))
                .average()
                .orElse(0);
        return new Reliability(List.copyOf(bins), brier);
    }

    List<String> markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "| said to be an overlap with | pairs | mean of what was said | are one |", "|---|---|---|---|"));
        bins.forEach(bin -> lines.add(String.format(
                Locale.ROOT,
                "| %d–%d %% | %d | %.2f | %s |",
                bin.from(),
                bin.until(),
                bin.pairs(),
                bin.predicted(),
                Wilson.of(bin.overlaps(), bin.pairs()))));
        return lines;
    }

    /** The lines of {@code reliability.csv}. */
    List<String> csv() {
        List<String> lines = new ArrayList<>(List.of("from,until,pairs,predicted,overlaps"));
        bins.forEach(bin -> lines.add(String.format(
                Locale.ROOT,
                "%d,%d,%d,%.4f,%d",
                bin.from(),
                bin.until(),
                bin.pairs(),
                bin.predicted(),
                bin.overlaps())));
        return lines;
    }
}
