package de.verzahnt.rules;

import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The shipped book with other weights and thresholds drawn from a seed, with all the digits a number has. */
public final class RandomBook {
    private RandomBook() {}

    public static RuleBook of(long seed) {
        Random random = new Random(seed);
        Map<String, Double> numbers = new TreeMap<>();
        RuleBook shipped = RuleBook.shipped();
        shipped.entries().forEach((key, value) -> {
            if (key.startsWith("weights.") || key.equals("prior")) {
                numbers.put(key, Double.parseDouble(value) + random.nextGaussian());
            }
        });
        double related = 0.001 + random.nextDouble() / 3;
        double zuPruefen = related + random.nextDouble() / 3;
        numbers.put("thresholds.HINWEIS", zuPruefen + random.nextDouble() / 3);
        numbers.put("thresholds.ZU_PRUEFEN", zuPruefen);
        numbers.put("thresholds.RELATED", related);
        return shipped.with(numbers);
    }
}
