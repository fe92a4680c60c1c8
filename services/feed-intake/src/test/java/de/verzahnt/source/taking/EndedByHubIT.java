package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.intake.table.SourceOfRows;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Source;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a person reported, the hub ended since nobody confirmed it, and only a source carries on. */
class EndedByHubIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private static final String CAFE = "b | Sprachcafé | Deutsch üben. | Aachen | |";

    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void comesBackAsThePersonReportedItAndStaysTheirs() {
        Source source = calendars.connected();
        StoredOffering reported = reportedByForm(source);
        endsUnconfirmed();

        carries(source, TREFF);

        assertThat(calendars.stage.standing()).singleElement().satisfies(state -> {
            assertThat(state.offering()).isEqualTo(reported.offering());
            assertThat(state.origin().channel()).isEqualTo(Channel.FORM);
        });
        assertThat(calendars.carried(source).state()).isEqualTo(Carried.State.KEPT_BY_HAND);
    }

    @Test
    void staysWithdrawnWhenThePersonWithdrewIt() {
        Source source = calendars.connected();
        calendars.stage.withdrawByForm(reportedByForm(source).id());

        carries(source, TREFF);

        assertThat(calendars.stage.standing()).isEmpty();
    }

    /** In words of their own, under the name that the source has for its event {@code a}. */
    private StoredOffering reportedByForm(Source source) {
        Source other = calendars.fetched(calendar(CAFE));
        StoredOffering cafe = calendars.stage.standing().get(0);
        calendars.paused(other);
        calendars.stage.withdrawByForm(cafe.id());
        String id = new SourceOfRows(source.key(), true, RowDefaults.NONE, Map.of()).idOf("refugio", "a");
        calendars.stage.changeByForm(id, cafe.offering());
        return calendars.stage.standing().get(0);
    }

    private void carries(Source source, String event) {
        calendars.stage.server.tells("/feed", calendar(event));
        calendars.again(source);
    }

    private void endsUnconfirmed() {
        calendars.ages(Duration.ofDays(351));
        calendars.remindersArrive();
        calendars.ages(Duration.ofDays(14));
        calendars.ages(Duration.ofDays(90));
        assertThat(calendars.stage.standing()).isEmpty();
    }
}
