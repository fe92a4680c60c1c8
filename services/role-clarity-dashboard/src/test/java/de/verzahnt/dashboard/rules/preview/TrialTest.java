package de.verzahnt.dashboard.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a trial says of the Aachen example, held against every pair compared with every other. */
@DashboardTest
@Import(SampleReadModel.class)
class TrialTest {

    private static final String KREIS = "05334";

    @Autowired
    SampleReadModel sample;

    @Autowired
    Trials trials;

    @Autowired
    ReferenceData reference;

    @BeforeEach
    void theAachenExample() {
        sample.load();
    }

    @Test
    void sameValuesChangeNothing() {
        Trial trial = tried(Map.of());

        assertThat(trial.changes()).isEmpty();
        assertThat(trial.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.then())
                .isEqualTo(row.now()));
    }

    @Test
    void aHigherThresholdRemovesExactlyTheCasesBelowIt() {
        Map<String, Double> values = Map.of("thresholds.HINWEIS", 0.8, "thresholds.ZU_PRUEFEN", 0.75);
        Trial trial = tried(values);

        Set<String> expected = anchors(Map.of());
        expected.removeAll(anchors(values));
        Set<String> gone = new TreeSet<>();
        trial.changes().stream()
                .filter(change -> change.findingClass() == FindingClass.DOPPELSTRUKTUR
                        && change.question().kreis().equals(KREIS)
                        && change.kind() == CaseChange.Kind.GONE)
                .forEach(change -> gone.add(change.question().anchorId()));
        assertThat(gone).isNotEmpty().isEqualTo(expected);
        assertThat(trial.changes()).noneMatch(change -> change.kind() == CaseChange.Kind.NEW);
    }

    @Test
    void aHigherThresholdOfTheClearBandMovesCasesAndRemovesOnlyThoseOfFreeOrganisations() {
        Trial trial = tried(Map.of("thresholds.HINWEIS", 0.95));

        assertThat(trial.changes())
                .isNotEmpty()
                .filteredOn(change -> change.kind() != CaseChange.Kind.MOVED)
                .allSatisfy(change -> assertThat(change.findingClass()).isEqualTo(FindingClass.PARALLEL));
        assertThat(trial.rows())
                .filteredOn(row -> row.band() == Band.ZU_PRUEFEN)
                .anySatisfy(row -> assertThat(row.moved()).isPositive());
    }

    private Trial tried(Map<String, Double> values) {
        Task task = new Task(KREIS, RuleBook.shipped(), Tried.of(RuleBook.shipped(), values));
        return trials.run(task, trials.material(task), progress -> {});
    }

    private Set<String> anchors(Map<String, Double> values) {
        Task task = new Task(KREIS, RuleBook.shipped(), Tried.of(RuleBook.shipped(), values));
        Trials.Material material = trials.material(task);
        OverlapRules rules = OverlapRules.of(RuleBook.shipped().with(values), reference);
        List<Offering> all = material.offerings().getOrDefault(KREIS, List.of());
        Set<String> found = new TreeSet<>();
        for (Offering one : all) {
            for (Offering other : all) {
                if (rules.compare(one, other, KREIS, material.today()) instanceof Verdict.Found verdict
                        && verdict.finding().findingClass() == FindingClass.DOPPELSTRUKTUR) {
                    found.add(verdict.finding().anchorId());
                }
            }
        }
        return found;
    }
}
