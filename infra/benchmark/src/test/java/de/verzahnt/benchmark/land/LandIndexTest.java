package de.verzahnt.benchmark.land;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import de.verzahnt.rules.index.OverlapRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Few enough candidates, and none missed, at the size of Nordrhein-Westfalen. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LandIndexTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final int OFFERINGS = 12_000;
    private static final int TRIED_IN_EACH = 5;

    private final ReferenceData reference = ReferenceData.load();
    private final OverlapRules rules = OverlapRules.current(reference);
    private final Map<String, List<Offering>> land = new Land(reference, Path.of("../..")).offerings(OFFERINGS, 7);
    private final Map<String, OverlapIndex> indexes = new HashMap<>();

    LandIndexTest() {
        land.forEach((kreis, offerings) -> {
            OverlapIndex index = rules.index(kreis);
            offerings.forEach(index::put);
            indexes.put(kreis, index);
        });
    }

    @Test
    void theSameSeedGivesTheSameLandOfAllKreise() {
        assertThat(new Land(reference, Path.of("../..")).offerings(OFFERINGS, 7))
                .isEqualTo(land);
        assertThat(land).hasSize(53).allSatisfy((kreis, offerings) -> assertThat(offerings)
                .hasSizeGreaterThan(20));
    }

    @Test
    void atMostTwoPercentOfAllPairsAreCandidates() {
        long pairs = 0;
        long candidates = 0;
        for (Map.Entry<String, List<Offering>> kreis : land.entrySet()) {
            OverlapIndex index = index(kreis.getKey());
            for (Offering offering : kreis.getValue()) {
                candidates += index.candidates(offering).size();
                pairs += OFFERINGS - 1;
            }
        }

        assertThat((double) candidates / pairs).isLessThanOrEqualTo(0.02);
    }

    @Test
    void noFindingOfBruteForceIsMissed() {
        Random random = new Random(1);
        land.forEach((kreis, offerings) -> {
            for (int i = 0; i < TRIED_IN_EACH; i++) {
                Offering offering = offerings.get(random.nextInt(offerings.size()));
                assertThat(index(kreis).candidates(offering))
                        .as(offering.id())
                        .containsAll(found(offering, offerings, kreis));
            }
        });
    }

    private OverlapIndex index(String kreis) {
        return Objects.requireNonNull(indexes.get(kreis), kreis);
    }

    private List<Offering> found(Offering one, List<Offering> all, String kreis) {
        return all.stream()
                .filter(other -> rules.compare(one, other, kreis, TODAY) instanceof Verdict.Found)
                .toList();
    }
}
