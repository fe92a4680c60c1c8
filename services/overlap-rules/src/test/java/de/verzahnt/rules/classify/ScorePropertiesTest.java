package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Gate;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.RandomBook;
import de.verzahnt.rules.RandomOfferings;
import de.verzahnt.rules.Sample;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.Weight;
import de.verzahnt.rules.compare.AreaComparison;
import de.verzahnt.rules.compare.Pair;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.rulebook.Thresholds;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The probability that is shown is the one that decided, whatever weights and thresholds are in force. */
class ScorePropertiesTest {
    private static final double EXACT = 1e-9;
    private static final int OFFERINGS = 40;

    @Property(tries = 40, seed = "12")
    void theProbabilityShownIsTheSumOfTheReasonsAndDecidesClassAndBand(@ForAll long seed) {
        RuleBook book = RandomBook.of(seed);
        Thresholds thresholds = Thresholds.of(book);
        OverlapRules rules = OverlapRules.of(book, Shipped.REFERENCE);
        List<Offering> offerings = new RandomOfferings(seed).list(OFFERINGS);

        offerings.forEach(a -> offerings.forEach(b -> {
            Verdict verdict = rules.compare(a, b, Sample.KREIS, Sample.TODAY);
            if (verdict instanceof Verdict.Found found) {
                decided(found.finding(), thresholds, WhatIsDone.of(book));
            } else if (verdict.equals(new Verdict.None(Gate.BELOW_THRESHOLD))) {
                rules.evidence(a, b, Sample.KREIS, Sample.TODAY)
                        .ifPresentOrElse(
                                score -> assertThat(score.probability()).isLessThan(thresholds.zuPruefen()),
                                () -> assertThat(Links.declared(Pair.of(a, b, Sample.KREIS, Sample.TODAY)))
                                        .isNotEmpty());
            }
        }));
    }

    private static void decided(Finding finding, Thresholds thresholds, WhatIsDone least) {
        double sum =
                finding.score().weights().stream().mapToDouble(Weight::bits).sum();
        double probability = finding.score().probability();

        assertThat(probability).isCloseTo(1 / (1 + Math.pow(2, -sum)), within(EXACT));
        boolean placed = finding.findingClass() == FindingClass.DOUBLE_ENTRY
                || !Shipped.levels(finding.score()).isAnyOf(AreaComparison.Level.ADDRESS_UNKNOWN);
        boolean said = finding.findingClass() == FindingClass.RELATED
                || placed && least.isEnoughForHinweis(Shipped.levels(finding.score()));
        assertThat(finding.band())
                .isEqualTo(said && probability >= thresholds.hinweis() ? Band.HINWEIS : Band.ZU_PRUEFEN);
        if (finding.findingClass() == FindingClass.PARALLEL) {
            assertThat(finding.band()).isEqualTo(Band.HINWEIS);
        }
        if (finding.findingClass() != FindingClass.RELATED) {
            assertThat(probability).isGreaterThanOrEqualTo(thresholds.zuPruefen());
        }
    }
}
