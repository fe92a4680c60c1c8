package de.verzahnt.dashboard.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import de.verzahnt.rules.relearned.RelearnedBook;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a relearned book changes in the Aachen example, held against every pair compared with every other. */
@DashboardTest
@Import(SampleReadModel.class)
class RelearnedTrialTest {

    private static final String KREIS = "05334";
    /** Other weights, another threshold, other counts: what many did before is rare now, and the other way round. */
    private static final BookForTests OTHER = BookForTests.likeTheShipped()
            .with("\nprior: \\S+", "\nprior: -4.6")
            .with("(\nthresholds:\n  HINWEIS:) \\S+", "$1 0.97")
            .with("(\n  FORMAT:\n    SAME:) \\S+", "$1 3.0")
            .with("\nSPRACHPRAXIS,\\d+,", "\nSPRACHPRAXIS,2,")
            .with("\nSPRACHTANDEM,\\d+,", "\nSPRACHTANDEM,900,")
            .with("\nAUSFUELLHILFE,\\d+,", "\nAUSFUELLHILFE,1500,");

    @Autowired
    SampleReadModel sample;

    @Autowired
    Trials trials;

    @Autowired
    ReferenceData reference;

    private RelearnedBook book;
    private Task task;

    @BeforeEach
    void theAachenExample() {
        sample.load();
        book = OTHER.read(reference);
        task = new Task(KREIS, RuleBook.shipped(), Tried.of(book));
    }

    @Test
    void theCasesThatComeGoAndChangeAreExactlyThoseOfBruteForce() {
        Trials.Material material = trials.material(task);
        Map<Question, TriedCase> before = bruteForce(OverlapRules.of(RuleBook.shipped(), reference), material);
        Map<Question, TriedCase> after = bruteForce(book.rules(reference), material);

        Set<String> expected = Stream.concat(before.keySet().stream(), after.keySet().stream())
                .distinct()
                .map(question -> new CaseChange(question, "", before.get(question), after.get(question)))
                .filter(CaseChange::any)
                .map(RelearnedTrialTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> seen = trials.run(task, material, progress -> {}).changes().stream()
                .map(RelearnedTrialTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(expected);
        assertThat(seen.stream().map(told -> told.split(" ")[0]).distinct()).contains("NEW", "GONE", "RESHAPED");
    }

    @Test
    void theCountsOfTheBookMatterAndNotItsWeightsAlone() {
        Task weightsOnly = new Task(
                KREIS,
                RuleBook.shipped(),
                new Tried(
                        "weights",
                        book.book(),
                        BookForTests.likeTheShipped().read(reference).statistics()));

        assertThat(changes(task)).isNotEqualTo(changes(weightsOnly));
    }

    private Set<String> changes(Task tried) {
        return trials.run(tried, trials.material(tried), progress -> {}).changes().stream()
                .map(RelearnedTrialTest::told)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(CaseChange change) {
        return change.kind() + " " + change.question() + " " + change.before() + " " + change.after();
    }

    private static Map<Question, TriedCase> bruteForce(OverlapRules rules, Trials.Material material) {
        Map<Question, TriedCase> cases = new HashMap<>();
        List<Offering> all = material.offerings().getOrDefault(KREIS, List.of());
        for (int i = 0; i < all.size(); i++) {
            for (Offering other : all.subList(0, i)) {
                if (rules.compare(all.get(i), other, KREIS, material.today()) instanceof Verdict.Found found) {
                    cases.merge(
                            new Question(
                                    found.finding().findingClass(),
                                    KREIS,
                                    found.finding().anchorId()),
                            TriedCase.of(found.finding()),
                            TriedCase::and);
                }
            }
        }
        return cases;
    }
}
