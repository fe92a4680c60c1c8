package de.verzahnt.dashboard.rules.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.dashboard.rules.PresentOfferings;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DashboardTest
class TrialsTest {

    private Trials trials;

    @BeforeEach
    void aWorkerThatNeverComesToIt(
            @Autowired PresentOfferings offerings,
            @Autowired PastDecisions past,
            @Autowired ReferenceData reference,
            @Autowired Clock clock) {
        trials = new Trials(offerings, past, reference, reference::districts, clock, work -> {});
    }

    @Test
    void twoTabsOfOnePersonKeepTheirWork() {
        TrialWork one = trials.of("anna", task(0.6));
        TrialWork two = trials.of("anna", task(0.7));

        assertThat(trials.of("anna", task(0.6))).isSameAs(one);
        assertThat(trials.of("anna", task(0.7))).isSameAs(two);
    }

    @Test
    void oneQuestionTooManyReplacesTheOneNotLookedAtForLongest() {
        TrialWork first = trials.of("anna", task(0.6));
        TrialWork other = trials.of("berta", task(0.6));
        for (int more = 1; more <= 4; more++) {
            trials.of("anna", task(0.6 + more / 100.0));
        }

        assertThat(trials.of("berta", task(0.6))).isSameAs(other);
        assertThat(trials.of("anna", task(0.6))).isNotSameAs(first);
    }

    @Test
    void itReadsAndComparesOnAThreadOfItsOwn(
            @Autowired PresentOfferings offerings,
            @Autowired PastDecisions past,
            @Autowired ReferenceData reference,
            @Autowired Clock clock) {
        TrialThread thread = new TrialThread();
        Trials real = new Trials(offerings, past, reference, reference::districts, clock, thread);

        assertThat(real.of("anna", task(0.6)).within(Duration.ofSeconds(20))).isPresent();
        thread.destroy();
    }

    @Test
    void whatFailedIsTriedAgain() {
        TrialWork work = new TrialWork(FixedClock.NOW);
        work.begin(Runnable::run, () -> {
            throw new IllegalStateException("database: away (expected: there)");
        });

        assertThatThrownBy(() -> work.within(Duration.ZERO)).hasMessageContaining("preview: failed");
        assertThat(work.isStale(FixedClock.NOW)).isTrue();
    }

    private static Task task(double threshold) {
        RuleBook shipped = RuleBook.shipped();
        return new Task("", shipped, Tried.of(shipped, Map.of("thresholds.HINWEIS", threshold)));
    }
}
