package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.events.ReminderOffering;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Source;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of offerings that nobody confirms, and of those that a source carries on. */
class AgeingIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private static final String CAFE = "b | Sprachcafé | Deutsch üben. | Aachen | |";
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void oneMailAsksAboutAllAndAnotherRunAsksNobody() {
        calendars.fetched(calendar(TREFF, CAFE));
        passes(Duration.ofDays(351));
        calendars.stage.ageing().run();

        assertThat(calendars.stage.reminded()).singleElement().satisfies(reminder -> {
            assertThat(reminder.getKind()).isEqualTo(ReminderKind.CONFIRM_OFFERINGS);
            assertThat(reminder.getOfferings())
                    .extracting(ReminderOffering::getTitle)
                    .containsExactlyInAnyOrder("Offener Treff", "Sprachcafé");
        });
        assertThat(calendars.stage.standing()).allMatch(state -> state.revision() == 1);
    }

    @Test
    void aRunThatDiesBetweenStateAndReminderHasDoneNothingAndTheNextAsksOnce() {
        calendars.fetched(calendar(TREFF, CAFE));
        calendars.clock.pass(Duration.ofDays(351));
        calendars.stage.beforeEachEvent(() -> {
            throw new IllegalStateException("killed");
        });
        calendars.stage.ageing().run();
        assertThat(calendars.stage.standing())
                .allMatch(state -> state.freshness().askedAt() == null);

        calendars.stage.beforeEachEvent(() -> {});
        passes(Duration.ofHours(1));

        assertThat(calendars.stage.reminded()).hasSize(1);
    }

    @Test
    void twoRunsAtOnceAskOnce() {
        calendars.fetched(calendar(TREFF, CAFE));
        calendars.clock.pass(Duration.ofDays(351));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(calendars.stage.ageing()::run),
                        CompletableFuture.runAsync(calendars.stage.ageing()::run))
                .join();

        assertThat(calendars.stage.reminded()).hasSize(1);
    }

    @Test
    void whatWillBeDueSoonComesAlong() {
        calendars.fetched(calendar(TREFF));
        calendars.clock.pass(Duration.ofDays(10));
        String treff = calendars.stage.standing().get(0).id();
        calendars.stage.changeByForm(
                "refugio/später", calendars.stage.standing().get(0).offering());

        passes(Duration.ofDays(341));
        passes(TWO_WEEKS);

        assertThat(calendars.stage.reminded()).singleElement().satisfies(reminder -> assertThat(reminder.getOfferings())
                .extracting(ReminderOffering::getOfferingId)
                .containsExactly(treff, "refugio/später"));
    }

    @Test
    void aSourceThatStillCarriesItConfirmsItAlsoWhenNothingChangedAndTellsSoOnceAWeek() {
        Source source = calendars.fetched(calendar(TREFF));
        for (int half = 0; half < 2 * 8; half++) {
            calendars.clock.pass(Duration.ofHours(11));
            calendars.again(source);
        }

        StoredOffering state = calendars.stage.standing().get(0);
        assertThat(state.freshness().confirmedAt()).isEqualTo(calendars.clock.instant());
        assertThat(state.revision()).isEqualTo(1);
        assertThat(calendars.stage.events).hasSize(2);
    }

    @Test
    void staleAfterAYearEndedAfterTheGraceAndBackWhenTheSourceCarriesItAgain() {
        Source source = calendars.fetched(calendar(TREFF));
        passes(Duration.ofDays(351));
        passes(TWO_WEEKS);
        assertThat(last().getWentStaleAt()).isEqualTo(calendars.clock.instant());

        passes(Duration.ofDays(90));
        assertThat(last().getWithdrawalReason())
                .isEqualTo("Seit dem 02.03.2026 nicht mehr bestätigt; der Hub hat das Angebot beendet.");
        assertThat(calendars.stage.standing()).isEmpty();

        calendars.again(source, calendar(TREFF, CAFE));
        assertThat(calendars.stage.standing()).hasSize(2).noneMatch(state -> state.freshness()
                .isStale());
    }

    @Test
    void endedWhileItsSourceWasPausedAndBackWhenThatIsResumedWithTheSameRows() {
        Source source = calendars.fetched(calendar(TREFF));
        calendars.paused(source);
        endsUnconfirmed();

        calendars.resumed(source);

        assertThat(calendars.stage.standing()).hasSize(1).noneMatch(state -> state.freshness()
                .isStale());
    }

    @Test
    void correctedByFormAndEndedByTheHubItComesBackAsItWasCorrected() {
        Source source = calendars.fetched(calendar(TREFF));
        StoredOffering told = calendars.stage.standing().get(0);
        LocalDate last = LocalDate.parse("2035-12-31");
        calendars.stage.changeByForm(told.id(), told.offering().until(last));
        calendars.paused(source);
        endsUnconfirmed();

        calendars.resumed(source);

        assertThat(calendars.stage.standing())
                .singleElement()
                .extracting(state -> state.offering().periodUntil())
                .isEqualTo(last);
    }

    @Test
    void whatAPersonWithdrewStaysWithdrawnWhenTheSourceIsResumed() {
        Source source = calendars.fetched(calendar(TREFF));
        calendars.paused(source);
        calendars.stage.withdrawByForm(calendars.stage.standing().get(0).id());

        calendars.resumed(source);

        assertThat(calendars.stage.standing()).isEmpty();
    }

    @Test
    void aWordBringsAStaleOneBackAndIsToldAtOnce() {
        Source source = calendars.fetched(calendar(TREFF));
        passes(Duration.ofDays(351));
        passes(TWO_WEEKS);

        calendars.again(source);

        assertThat(last().getWentStaleAt()).isNull();
        assertThat(last().getConfirmedAt()).isEqualTo(calendars.clock.instant());
        assertThat(last().getRevision()).isEqualTo(1);
    }

    /** Asked about, stale and ended, without a word of anybody. */
    private void endsUnconfirmed() {
        passes(Duration.ofDays(351));
        passes(TWO_WEEKS);
        passes(Duration.ofDays(90));
        assertThat(calendars.stage.standing()).isEmpty();
    }

    private void passes(Duration time) {
        calendars.ages(time);
        calendars.remindersArrive();
    }

    private AgencyActivity last() {
        List<AgencyActivity> told = calendars.stage.events.stream()
                .filter(AgencyActivity.class::isInstance)
                .map(AgencyActivity.class::cast)
                .toList();
        return told.get(told.size() - 1);
    }
}
