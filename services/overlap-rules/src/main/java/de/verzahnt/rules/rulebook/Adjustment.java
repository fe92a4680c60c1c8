package de.verzahnt.rules.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people may set without a new release: thresholds as probabilities from {@link #LEAST_PROBABILITY} to
 * {@link #MOST_PROBABILITY} in their order, weights of levels in bits from {@code -MOST_BITS} to {@code MOST_BITS}.
 * Gates, lists and what the comparisons look at are not among them.
 */
public final class Adjustment {
    public static final double LEAST_PROBABILITY = 0.05;
    public static final double MOST_PROBABILITY = 0.99;
    public static final double MOST_BITS = 10;

    private static final String THRESHOLDS = "thresholds.";
    private static final String WEIGHTS = "weights.";
    private static final List<String> WEAKEST_FIRST =
            List.of("thresholds.RELATED", "thresholds.ZU_PRUEFEN", "thresholds.HINWEIS");

    private Adjustment() {}

    /** A value that cannot stand, and the range in which it could; NaN twice when nothing stands under that key. */
    public record Complaint(String key, double value, double least, double most) {}

    /** Whether people may set this entry. */
    public static boolean allows(String key) {
        return key.startsWith(THRESHOLDS) || key.startsWith(WEIGHTS);
    }

    /** All values of the book that may be set, by key. */
    public static Map<String, Double> values(RuleBook book) {
        Map<String, Double> values = new TreeMap<>();
        book.entries().forEach((key, text) -> {
            if (allows(key)) {
                values.put(key, Double.valueOf(text));
            }
        });
        return values;
    }

    /** Everything wrong with these values in this book, by key; empty when the rules can be made of it. */
    public static List<Complaint> complaints(RuleBook book, Map<String, Double> changed) {
        Map<String, Double> all = values(book);
        List<Complaint> found = new ArrayList<>();
        changed.forEach((key, value) -> {
            if (all.replace(key, value) == null) {
                found.add(new Complaint(key, value, Double.NaN, Double.NaN));
            } else if (key.startsWith(WEIGHTS)) {
                add(found, new Complaint(key, value, -MOST_BITS, MOST_BITS));
            }
        });
        thresholds(all, changed, found);
        found.sort(Comparator.comparing(Complaint::key));
        return List.copyOf(found);
    }

    /** Only a value somebody set is complained about, so that the way out stands where they are. */
    private static void thresholds(Map<String, Double> all, Map<String, Double> changed, List<Complaint> found) {
        for (int i = 0; i < WEAKEST_FIRST.size(); i++) {
            String key = WEAKEST_FIRST.get(i);
            double least = i == 0 ? LEAST_PROBABILITY : all.getOrDefault(WEAKEST_FIRST.get(i - 1), LEAST_PROBABILITY);
            double most = i == WEAKEST_FIRST.size() - 1
                    ? MOST_PROBABILITY
                    : all.getOrDefault(WEAKEST_FIRST.get(i + 1), MOST_PROBABILITY);
            double value = all.getOrDefault(key, Double.NaN);
            if (changed.containsKey(key)) {
                add(found, new Complaint(key, value, within(least), within(most)));
            }
        }
    }

    private static double within(double bound) {
        return Math.min(MOST_PROBABILITY, Math.max(LEAST_PROBABILITY, bound));
    }

    private static void add(List<Complaint> found, Complaint complaint) {
        boolean fits = complaint.value() >= complaint.least() && complaint.value() <= complaint.most();
        if (!fits) {
            found.add(complaint);
        }
    }
}
