package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows ageing reads, locks and writes. */
class AgeingRowsIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private static final String CAFE = "b | Sprachcafé | Deutsch üben. | Aachen | |";

    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void whatIsOverByItsPeriodIsNotLookedAtForEver() {
        calendars.fetched(calendar("a | Kurs | Deutsch. | Aachen | 2026-04-30 |"));
        calendars.clock.pass(Duration.ofDays(400));
        Instant now = calendars.clock.instant();

        assertThat(calendars.stage.offerings.ageing(now, day(now), day(now))).isEmpty();
        assertThat(calendars.stage.offerings.ageing(now, LocalDate.parse("2026-04-30"), day(now)))
                .containsExactly("refugio");
    }

    @Test
    void whereNoStepIsDueNothingIsLocked() throws SQLException {
        calendars.fetched(calendar(TREFF));
        calendars.clock.pass(Duration.ofDays(340));
        try (Connection other = calendars.stage.database().getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT * FROM offering FOR UPDATE");

            assertThat(CompletableFuture.runAsync(calendars.stage.ageing()::run))
                    .succeedsWithin(Duration.ofSeconds(60));
        }
    }

    @Test
    void ofManyThatAreCarriedUnchangedEachIsConfirmedAndWhatWasWithdrawnStaysAsItWas() {
        Source source = calendars.fetched(calendar(TREFF, CAFE));
        calendars.stage.withdrawByForm(calendars.stage.standing().get(1).id());
        Instant before = calendars.clock.instant();
        int told = calendars.stage.events.size();

        calendars.clock.pass(Duration.ofDays(2));
        calendars.run(source);

        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(calendars.stage.offerings.all("refugio"))
                .allMatch(state ->
                        state.freshness().confirmedAt().equals(state.isActive() ? calendars.clock.instant() : before))
                .extracting(StoredOffering::isActive)
                .containsExactlyInAnyOrder(true, false);
        assertThat(calendars.stage.events).hasSize(told);
    }

    @Test
    void duringARollingUpdateTheReleaseBeforeInsertsOfferingsWithoutAConfirmation() {
        JdbcClient old = JdbcClient.create(calendars.stage.database());
        old.sql("""
                        INSERT INTO offering (id, organisation_id, lifecycle, revision, reported_at, reported_by,
                          source_system, channel, offering)
                        VALUES ('refugio/alt', 'refugio', 'ACTIVE', 1, now(), 'refugio', 'alt', 'API', '{}')
                        """).update();

        assertThat(old.sql("SELECT confirmed_at IS NOT NULL AND told_at IS NOT NULL FROM offering")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
