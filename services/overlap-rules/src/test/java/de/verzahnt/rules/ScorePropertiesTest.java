package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The probability that is shown is the one that decided, whatever weights and thresholds are agreed. */
class ScorePropertiesTest {
    private static final double EXACT = 1e-9;
    private static final int OFFERINGS = 40;
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @Property(tries = 40, seed = "12")
    void theProbabilityShownIsTheSumOfTheReasonsAndDecidesClassAndBand(@ForAll long seed) {
        Thresholds thresholds = thresholds(new Random(seed));
        OverlapRules rules = OverlapRules.of(book(new Random(seed), thresholds), REFERENCE);
        List<Offering> offerings = new RandomOfferings(seed).list(OFFERINGS);

        offerings.forEach(a -> offerings.forEach(b -> {
            Verdict verdict = rules.compare(a, b, Sample.KREIS, Sample.TODAY);
            if (verdict instanceof Verdict.Found found) {
                decided(found.finding(), thresholds);
            } else if (verdict.equals(new Verdict.None(Gate.BELOW_THRESHOLD))) {
                assertThat(rules.evidence(a, b, Sample.KREIS, Sample.TODAY)
                                .orElseThrow()
                                .probability())
                        .isLessThan(thresholds.zuPruefen());
            }
        }));
    }

    private static void decided(Finding finding, Thresholds thresholds) {
        double sum =
                finding.score().weights().stream().mapToDouble(Weight::bits).sum();
        double probability = finding.score().probability();

        assertThat(probability).isCloseTo(1 / (1 + Math.pow(2, -sum)), within(EXACT));
        assertThat(finding.band()).isEqualTo(probability >= thresholds.hinweis() ? Band.HINWEIS : Band.ZU_PRUEFEN);
        if (finding.findingClass() != FindingClass.RELATED) {
            assertThat(probability).isGreaterThanOrEqualTo(thresholds.zuPruefen());
        }
    }

    private static Thresholds thresholds(Random random) {
        double related = random.nextDouble() / 3;
        double zuPruefen = related + random.nextDouble() / 3;
        return new Thresholds(zuPruefen + random.nextDouble() / 3, zuPruefen, related);
    }

    /** Weights with all the digits a number has. */
    private static RuleBook book(Random random, Thresholds thresholds) {
        Map<String, Double> numbers = new TreeMap<>();
        RuleBook shipped = RuleBook.shipped();
        shipped.entries().forEach((key, value) -> {
            if (key.startsWith("weights.") || key.equals("prior")) {
                numbers.put(key, Double.parseDouble(value) + random.nextGaussian());
            }
        });
        numbers.put("thresholds.HINWEIS", thresholds.hinweis());
        numbers.put("thresholds.ZU_PRUEFEN", thresholds.zuPruefen());
        numbers.put("thresholds.RELATED", thresholds.related());
        return shipped.with(numbers);
    }
}
