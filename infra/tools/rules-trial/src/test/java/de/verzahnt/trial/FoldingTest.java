package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Findings among n near-copies are n²: beyond a bound they are counted, and said to be. */
class FoldingTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private static final long ENDLESS = Long.MAX_VALUE;
    private static final int COPIES = 120;

    private final Trial trial = new Trial(OverlapRules.current(REFERENCE), REFERENCE, LocalDate.of(2026, 3, 1));
    private final List<Offering> copies = NearCopies.each(COPIES);
    private final Map<PairKey, Finding> all = trial.run(copies);

    @Test
    void belowTheBoundNothingIsFolded() {
        Findings findings = run(new Bounds(COPIES, 1_000_000, 0), Set.of());

        assertThat(findings.listed()).isEqualTo(all);
        assertThat(findings.folded()).isEmpty();
    }

    @Test
    void beyondTheBoundEveryPairIsListedOrCountedWithItsClass() {
        Findings findings = run(new Bounds(10, 1_000_000, ENDLESS), Set.of());

        assertThat(findings.listed()).hasSizeLessThan(all.size() / 3);
        assertThat(all).containsAllEntriesOf(findings.listed());
        for (FindingClass findingClass : FindingClass.values()) {
            assertThat(listed(findings, findingClass) + folded(findings, findingClass))
                    .as(findingClass.name())
                    .isEqualTo(count(all, findingClass));
        }
    }

    @Test
    void noOfferingDisappearsInItsCluster() {
        Findings findings = run(new Bounds(10, 1_000_000, 0), Set.of());

        assertThat(ids(findings.listed().keySet())).isEqualTo(ids(all.keySet()));
        assertThat(findings.folded())
                .extracting(Folded::kreis, Folded::representative, Folded::offerings)
                .containsOnly(tuple("05154", "o0/05154036-00000", COPIES), tuple("05382", "o0/05382068-00000", COPIES));
    }

    @Test
    void afterEnoughComparisonsThoseWhoHaveTheirFillAreNotEvenCompared() {
        Findings findings = run(new Bounds(10, 1_000_000, 1000), Set.of());

        long known = findings.listed().size()
                + Stream.of(FindingClass.values())
                        .mapToLong(c -> folded(findings, c))
                        .sum();
        assertThat(folded(findings, null)).isPositive().isGreaterThanOrEqualTo(all.size() - known);
    }

    @Test
    void howManyAreKeptHasABoundHoweverManyClustersThereAre() {
        Findings findings = run(new Bounds(COPIES, 50, ENDLESS), Set.of());

        assertThat(findings.listed()).hasSizeBetween(50, 50 + copies.size());
        assertThat(ids(findings.listed().keySet())).isEqualTo(ids(all.keySet()));
    }

    @Test
    void whatPeopleJudgedIsNeverFolded() {
        Set<PairKey> judged = new TreeSet<>(all.keySet());
        judged.removeIf(pair -> pair.hashCode() % 7 != 0);

        assertThat(run(new Bounds(1, 1, 0), judged).listed()).containsKeys(judged.toArray(PairKey[]::new));
    }

    private Findings run(Bounds bounds, Set<PairKey> judged) {
        return trial.run(copies, bounds, judged, Progress.silent());
    }

    private static long listed(Findings findings, FindingClass findingClass) {
        return count(findings.listed(), findingClass);
    }

    private static long count(Map<PairKey, Finding> findings, FindingClass findingClass) {
        return findings.values().stream()
                .filter(f -> f.findingClass() == findingClass)
                .count();
    }

    private static long folded(Findings findings, @Nullable FindingClass findingClass) {
        return findings.folded().stream()
                .filter(folded -> folded.findingClass() == findingClass)
                .mapToLong(Folded::pairs)
                .sum();
    }

    private static Set<String> ids(Set<PairKey> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
