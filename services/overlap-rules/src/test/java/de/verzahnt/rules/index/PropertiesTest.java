package de.verzahnt.rules.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Mitigation;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.RandomOfferings;
import de.verzahnt.rules.Sample;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for all offerings, tried on random ones from fixed seeds. */
class PropertiesTest {
    private static final long[] SEEDS = {1, 2, 3};
    private static final List<String> KREISE = List.of("05334", "05315", "05358");
    private static final Set<FindingClass> PAIRS = EnumSet.copyOf(
            Stream.of(FindingClass.values()).filter(c -> !c.isSignal()).toList());
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    @Test
    void theRandomOfferingsShowEveryClassAndEveryLink() {
        Set<FindingClass> classes = EnumSet.noneOf(FindingClass.class);
        Set<Mitigation> links = EnumSet.noneOf(Mitigation.class);
        forAllPairs((a, b) -> {
            if (compare(a, b, "05334") instanceof Verdict.Found found) {
                classes.add(found.finding().findingClass());
                links.addAll(found.finding().mitigations());
            }
        });

        assertThat(classes).isEqualTo(PAIRS);
        assertThat(links).containsExactlyInAnyOrder(Mitigation.values());
    }

    @Test
    void theOrderOfTheTwoNeverMattersAndAskingTwiceGivesTheSame() {
        forAllPairs((a, b) -> {
            Verdict verdict = compare(a, b, "05334");
            assertThat(compare(b, a, "05334")).isEqualTo(verdict);
            assertThat(compare(a, b, "05334")).isEqualTo(verdict);
        });
    }

    @Test
    void theReasonsSumToTheScoreAndTheScoreIsTheProbability() {
        forAllPairs((a, b) -> {
            if (compare(a, b, "05334") instanceof Verdict.Found found) {
                Score score = found.finding().score();
                double sum = score.weights().stream().mapToDouble(Weight::bits).sum();
                assertThat(score.bits()).isCloseTo(sum, within(1e-6));
                assertThat(score.probability()).isCloseTo(1 / (1 + Math.pow(2, -sum)), within(1e-6));
            }
        });
    }

    @Test
    void onlyRelatedFindingsHaveLinks() {
        forAllPairs((a, b) -> {
            if (compare(a, b, "05334") instanceof Verdict.Found found) {
                Finding finding = found.finding();
                assertThat(finding.mitigations().isEmpty()).isEqualTo(finding.findingClass() != FindingClass.RELATED);
            }
        });
    }

    @Test
    void theIndexNeverMissesAPairTheRulesFind() {
        for (String kreis : KREISE) {
            for (long seed : SEEDS) {
                List<Offering> offerings = new RandomOfferings(seed).list(80);
                OverlapIndex index = RULES.index(kreis);
                offerings.forEach(index::put);
                offerings.forEach(a -> assertThat(index.candidates(a)).containsAll(partners(a, offerings, kreis)));
            }
        }
    }

    @Test
    void theIndexComparesAsTheRulesDo() {
        for (String kreis : KREISE) {
            List<Offering> offerings = new RandomOfferings(7).list(80);
            OverlapIndex index = RULES.index(kreis);
            offerings.subList(0, 70).forEach(index::put);
            offerings.forEach(a -> offerings.forEach(
                    b -> assertThat(index.compare(a, b, Sample.TODAY)).isEqualTo(compare(a, b, kreis))));
        }
    }

    @Test
    void theIndexForgetsEarlierStatesAndDoesNotCareAboutOrder() {
        Random random = new Random(4);
        List<Offering> earlier = new RandomOfferings(5).list(60);
        List<Offering> later = new ArrayList<>(new RandomOfferings(6).list(60));
        OverlapIndex fresh = RULES.index("05334");
        later.forEach(fresh::put);

        OverlapIndex lived = RULES.index("05334");
        earlier.forEach(lived::put);
        earlier.forEach(offering -> lived.remove(offering.id()));
        Collections.shuffle(later, random);
        later.forEach(lived::put);
        later.forEach(lived::put);

        assertThat(lived.size()).isEqualTo(fresh.size());
        later.forEach(offering -> assertThat(lived.candidates(offering)).isEqualTo(fresh.candidates(offering)));
    }

    @Test
    void theIndexLeavesMostOfTheKreisAlone() {
        OverlapIndex index = RULES.index(Sample.KREIS);
        List<Offering> sample = List.copyOf(new Sample().offerings().values());
        sample.forEach(index::put);

        double share = sample.stream()
                        .mapToInt(o -> index.candidates(o).size())
                        .average()
                        .orElseThrow()
                / sample.size();

        assertThat(share).isLessThan(0.2);
    }

    private static List<Offering> partners(Offering a, List<Offering> all, String kreis) {
        return all.stream()
                .filter(b -> compare(a, b, kreis) instanceof Verdict.Found)
                .toList();
    }

    private static void forAllPairs(BiConsumer<Offering, Offering> check) {
        for (long seed : SEEDS) {
            List<Offering> offerings = new RandomOfferings(seed).list(80);
            offerings.forEach(a -> offerings.forEach(b -> check.accept(a, b)));
        }
    }

    private static Verdict compare(Offering a, Offering b, String kreis) {
        return RULES.compare(a, b, kreis, Sample.TODAY);
    }
}
