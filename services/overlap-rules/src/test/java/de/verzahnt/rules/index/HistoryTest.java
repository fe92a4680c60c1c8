package de.verzahnt.rules.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Change;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.RandomOfferings;
import de.verzahnt.rules.compare.Places;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was reported, edited, moved and withdrawn, and however many days passed: the index knows what brute force finds. */
class HistoryTest {
    private static final int NUMBERS = 24;
    private static final int LONGEST = 60;
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final OverlapRules RULES = OverlapRules.current(REFERENCE);
    private static final Places PLACES = new Places(REFERENCE.districts());

    enum What {
        REPORTED,
        REPORTED_AGAIN,
        REWORDED,
        FOR_OTHERS,
        MOVED,
        ENDS,
        WITHDRAWN,
        DAYS_PASS
    }

    record Step(What what, int number, long seed) {}

    @Property(tries = 250, seed = "11")
    void theIndexKnowsWhatBruteForceFindsAfterAnyHistory(@ForAll("histories") List<Step> steps) {
        List<History> kreise = List.of(
                new History(RULES, PLACES, "05334"),
                new History(RULES, PLACES, "05315"),
                new History(RULES, PLACES, "05358"));
        Map<String, Offering> reported = new HashMap<>();
        steps.forEach(step -> kreise.forEach(kreis -> take(step, kreis, reported)));

        assertThat(kreise).allSatisfy(kreis -> assertThat(kreis.incremental()).isEqualTo(kreis.bruteForce()));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.of(What.class), Arbitraries.integers().between(0, NUMBERS - 1), Arbitraries.longs())
                .as(Step::new)
                .list()
                .ofMaxSize(LONGEST);
    }

    private static void take(Step step, History kreis, Map<String, Offering> reported) {
        Offering drawn = new RandomOfferings(step.seed).reported(step.number);
        Offering before = reported.getOrDefault(drawn.id(), drawn);
        switch (step.what) {
            case DAYS_PASS -> kreis.pass(step.number);
            case WITHDRAWN -> {
                reported.remove(drawn.id());
                kreis.withdraw(drawn.id());
            }
            default -> {
                Offering now = changed(step.what, drawn).of(before);
                reported.put(now.id(), now);
                kreis.report(now);
            }
        }
    }

    private static Change changed(What what, Offering drawn) {
        return switch (what) {
            case REWORDED -> new Change().title(drawn.title()).description(drawn.description());
            case FOR_OTHERS -> new Change().targetGroups(drawn.targetGroups()).field(drawn.field());
            case MOVED -> new Change().districts(drawn.districts());
            case ENDS -> new Change().period(drawn.period());
            default -> Change.to(drawn);
        };
    }
}
