package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Source;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of offerings whose organisation no mail reaches. */
class UnreachedIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private static final Duration UNTIL_ASKED = Duration.ofDays(351);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);

    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void theyAreAskedAboutEveryTwoWeeksGoStaleAndNeverEnd() {
        calendars.fetched(calendar(TREFF));
        calendars.ages(UNTIL_ASKED);
        for (int time = 0; time < 26; time++) {
            calendars.ages(TWO_WEEKS);
        }

        assertThat(calendars.stage.standing()).singleElement().matches(state -> state.freshness()
                .isStale());
        assertThat(calendars.stage.reminded()).hasSize(27);
    }

    @Test
    void onceAMailArrivesTheyHaveTheirWholeGraceAndAreNotAskedAboutAgain() {
        calendars.fetched(calendar(TREFF));
        calendars.ages(UNTIL_ASKED);
        calendars.ages(Duration.ofDays(365));
        calendars.remindersArrive();
        int asked = calendars.stage.reminded().size();

        calendars.ages(Duration.ofDays(89));
        assertThat(calendars.stage.standing()).hasSize(1);
        calendars.ages(Duration.ofDays(1));

        assertThat(calendars.stage.standing()).isEmpty();
        assertThat(calendars.stage.reminded()).hasSize(asked);
    }

    @Test
    void aMailThatArrivesAfterTheSourceHasConfirmedThemCountsForNothing() {
        Source source = calendars.fetched(calendar(TREFF));
        calendars.ages(UNTIL_ASKED);
        calendars.again(source);

        calendars.remindersArrive();

        assertThat(calendars.stage.standing())
                .singleElement()
                .matches(state -> state.freshness().reachedAt() == null);
    }
}
