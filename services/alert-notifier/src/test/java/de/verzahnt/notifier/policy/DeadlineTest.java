package de.verzahnt.notifier.policy;

import static de.verzahnt.notifier.policy.CaseStates.CARITAS;
import static de.verzahnt.notifier.policy.CaseStates.CENTRE;
import static de.verzahnt.notifier.policy.CaseStates.GROUP;
import static de.verzahnt.notifier.policy.CaseStates.KI;
import static de.verzahnt.notifier.policy.CaseStates.OPENED;
import static de.verzahnt.notifier.policy.CaseStates.TOWN;
import static de.verzahnt.notifier.policy.CaseStates.asking;
import static de.verzahnt.notifier.policy.CaseStates.disclosed;
import static de.verzahnt.notifier.policy.CaseStates.line;
import static de.verzahnt.notifier.policy.CaseStates.saying;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days of a case that are told when they come. */
class DeadlineTest {
    private static final Instant ENDS = OPENED.plus(Duration.ofDays(14));
    private static final Deadline SOON =
            new Deadline(CaseEvent.CLARIFICATION_ENDS_SOON, "", ENDS.minus(Duration.ofDays(7)));
    private static final Deadline ENDED = new Deadline(CaseEvent.CLARIFICATION_ENDED, "", ENDS);
    private static final CaseState OPEN =
            disclosed(asking(Set.of(CARITAS), FindingClass.DOPPELSTRUKTUR, line("caritas/cafe", CARITAS)), ENDS);
    private static final LineState SETTLED = line("caritas/cafe", CARITAS, LineStatus.SETTLED, Band.HINWEIS, OPENED);

    @Test
    void theClarificationTimeIsToldAWeekBeforeItEndsAndWhenItDoes() {
        assertThat(Deadline.of(OPEN)).containsExactly(SOON, ENDED);
    }

    @Test
    void aWeekBeforeOnlyTheOneIsToldWhoseAnswerIsMissing() {
        assertThat(SOON.told(OPEN, TOWN, SOON.dueAt())).singleElement().satisfies(news -> assertThat(news.why())
                .containsOnlyKeys(CARITAS));
    }

    @Test
    void whenItEndsAllAreToldAndTheSteeringGroupThatSeesItNow() {
        assertThat(ENDED.told(OPEN, TOWN, ENDS)).singleElement().satisfies(news -> assertThat(news.why())
                .containsOnlyKeys(CARITAS, KI, CENTRE, GROUP)
                .containsEntry(GROUP, "steering"));
    }

    @Test
    void theWarningIsNotToldAfterTheEnd() {
        assertThat(SOON.told(OPEN, TOWN, ENDS)).isEmpty();
    }

    @Test
    void aSettledCaseHasNoClarificationTimeLeft() {
        CaseState settled = disclosed(asking(Set.of(), FindingClass.DOPPELSTRUKTUR, SETTLED), ENDS);

        assertThat(Deadline.of(settled)).isEmpty();
        assertThat(ENDED.told(settled, TOWN, ENDS)).isEmpty();
    }

    @Test
    void anAbspracheIsToldAtSevenInGermanyFourWeeksBeforeItsLastDayAlsoAcrossTheChangeOfClocks() {
        assertThat(Deadline.of(agreed("2026-04-10")))
                .extracting(Deadline::dueAt)
                .containsExactly(Instant.parse("2026-03-13T06:00:00Z"));
        assertThat(Deadline.of(agreed("2026-07-31")))
                .extracting(Deadline::dueAt)
                .containsExactly(Instant.parse("2026-07-03T05:00:00Z"));
    }

    @Test
    void itIsToldToThePartiesOfWhatItSettlesWhileItHolds() {
        CaseState agreed = agreed("2026-07-31");
        Deadline day = Deadline.of(agreed).get(0);

        assertThat(day.told(agreed, TOWN, day.dueAt())).singleElement().satisfies(news -> assertThat(news.why())
                .containsOnlyKeys(CARITAS, KI, CENTRE));
        assertThat(day.told(OPEN, TOWN, day.dueAt())).isEmpty();
    }

    private static CaseState agreed(String until) {
        Said absprache = new Said(
                "absprache",
                Outcome.ABSPRACHE,
                KI,
                false,
                LocalDate.parse(until),
                List.of(),
                EntryStatus.EFFECTIVE,
                Set.of(),
                OPENED,
                null,
                null);
        return saying(asking(Set.of(), FindingClass.DOPPELSTRUKTUR, SETTLED), absprache);
    }
}
