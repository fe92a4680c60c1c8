package de.verzahnt.rules.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.RandomBook;
import de.verzahnt.rules.RandomOfferings;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.rules.rulebook.Thresholds;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Under whatever weights and thresholds: the index finds exactly what brute force finds. */
class IndexPropertiesTest {
    private static final int OFFERINGS = 30;
    private static final double ROUNDING = 1e-3;
    private static final List<String> KREISE = List.of("05334", "05315");

    @Property(tries = 15, seed = "15")
    void theIndexMissesNothingAndComparesAsTheRulesDo(@ForAll long seed) {
        OverlapRules rules = OverlapRules.of(RandomBook.of(seed), Shipped.REFERENCE);
        List<Offering> offerings = new RandomOfferings(seed).list(OFFERINGS);
        for (String kreis : KREISE) {
            OverlapIndex index = rules.index(kreis);
            offerings.forEach(index::put);
            for (Offering one : offerings) {
                List<Offering> candidates = index.candidates(one);
                for (Offering other : offerings) {
                    Verdict verdict = rules.compare(one, other, kreis, AnOffering.TODAY);
                    assertThat(index.compare(one, other, AnOffering.TODAY)).isEqualTo(verdict);
                    if (verdict instanceof Verdict.Found) {
                        assertThat(candidates).contains(other);
                    }
                }
            }
        }
    }

    @Property(tries = 10, seed = "16")
    void nobodyIsACandidateWhoCouldNotEvenBeALink(@ForAll long seed) {
        RuleBook book = RandomBook.of(seed);
        OverlapRules rules = OverlapRules.of(book, Shipped.REFERENCE);
        double least = Thresholds.of(book).related() - ROUNDING;
        List<Offering> offerings = new RandomOfferings(seed).list(OFFERINGS);
        OverlapIndex index = rules.index(AnOffering.KREIS);
        offerings.forEach(index::put);

        offerings.forEach(one -> index.candidates(one)
                .forEach(candidate -> rules.evidence(one, candidate, AnOffering.KREIS, AnOffering.TODAY)
                        .ifPresent(score -> assertThat(score.probability()).isGreaterThan(least))));
    }
}
