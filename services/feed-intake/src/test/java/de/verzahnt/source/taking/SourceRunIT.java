package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.running.PlayedSource;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SourceRunIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void whatASourceTellsIsPublishedWithTheChannelAndTheNameOfTheSource() {
        calendars.fetched(calendar(TREFF));

        AgencyActivity event = (AgencyActivity) calendars.stage.events.get(0);
        assertThat(event.getOffering().getTitle()).isEqualTo("Offener Treff");
        assertThat(event.getProvenance().getChannel()).isEqualTo(Channel.FEED);
        assertThat(event.getProvenance().getSourceSystem()).isEqualTo("Kalender");
    }

    @Test
    void theSameRowsAreTakenOnceHoweverOftenTheyAreRead() {
        Source source = calendars.fetched(calendar(TREFF));

        calendars.again(source, calendar(TREFF));
        calendars.again(source, calendar(TREFF));

        assertThat(calendars.stage.events).hasSize(1);
        assertThat(calendars.last(source).counts()).isEqualTo(new LastFetch.Counts(1, 0, 1, 0, 0));
    }

    @Test
    void oneChangedEventIsOneChangedOffering() {
        Source source = calendars.fetched(calendar(TREFF, "b | Sprachcafé | | Aachen | |"));

        calendars.again(source, calendar(TREFF, "b | Sprachcafé am Abend | | Aachen | |"));

        assertThat(calendars.last(source).counts()).isEqualTo(new LastFetch.Counts(2, 1, 1, 0, 0));
    }

    @Test
    void whatIsToldOfPersonsIsMaskedAndReportedAndTheRestIsTaken() {
        Source source = calendars.fetched(calendar("a | Treff bei Frau Müller | Anmeldung: 0241 123456 | Aachen | |"));

        Offering offering = calendars.stage.standing().get(0).offering();
        assertThat(offering.title() + offering.description()).doesNotContain("Müller", "123456");
        assertThat(calendars.stage.events.toString()).doesNotContain("Müller", "123456");
        assertThat(calendars.texts(source))
                .containsExactly("1 Zeile mit Angaben zu Personen, die unkenntlich gemacht wurden");
    }

    @Test
    void rowsWithoutAPlaceAreRefusedAndCountedTogether() {
        Source source = calendars.connected();
        calendars.stage.server.tells(
                "/feed",
                calendar(
                        "a | Beratung zur Migration | Sprechstunde. | Nadelfabrik | | Beratung",
                        "b | Beratung am Abend | Sprechstunde. | | | Beratung",
                        "c | Beratung am Morgen | Sprechstunde. | Aachen | | Beratung"));

        calendars.run(source);

        assertThat(calendars.texts(source)).containsExactly("2 Zeilen ohne Ort");
        assertThat(calendars.last(source).counts()).isEqualTo(new LastFetch.Counts(3, 1, 0, 2, 0));
    }

    @Test
    void aServerThatSaysNothingHasChangedIsBelieved() {
        Source source = calendars.fetched(calendar(TREFF));
        calendars.stage.server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            PlayedSource.answer(exchange, known ? 304 : 200, calendar(TREFF));
        });
        calendars.again(source);

        calendars.clock.pass(Duration.ofDays(1));
        calendars.run(source);

        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.NOT_MODIFIED);
        assertThat(calendars.carried(source).lastSeenAt()).isEqualTo(calendars.clock.instant());
    }

    @Test
    void whatIsNotDueIsNotFetched() {
        Source source = calendars.fetched(calendar(TREFF));

        calendars.run(source);
        calendars.run(source);

        assertThat(calendars.stage.server.asked("/feed")).isEqualTo(1);
    }

    @Test
    void aFetchThatAnotherInstanceConcludesMeanwhileIsConcludedByThatOneOnly() {
        Source source = calendars.connected();
        calendars.stage.server.plays("/feed", exchange -> {
            calendars.run(source);
            PlayedSource.answer(exchange, 200, calendar(TREFF));
        });

        calendars.run(source);

        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.INTERRUPTED);
        assertThat(calendars.stage.standing()).isEmpty();
        assertThat(calendars.stage.server.asked("/feed")).isEqualTo(1);
    }

    @Test
    void afterAFetchThatWasCutOffASourceIsReadAgainAtItsIntervalAndNoFailureIsCountedOrForgotten() {
        Source source = calendars.fetched("<html>");
        begunAgain(source);

        calendars.run(source);

        SourceState state = calendars.stage.now(source).state();
        assertThat(state.failures()).isEqualTo(1);
        assertThat(state.nextFetchAt()).isEqualTo(calendars.clock.instant().plus(Duration.ofDays(1)));
    }

    @Test
    void whoeverWantsAFetchThatWasCutOffAtOnceGetsIt() {
        Source source = calendars.fetched(calendar(TREFF));
        begunAgain(source);
        calendars.run(source);

        calendars.again(source, calendar(TREFF));

        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.TAKEN);
    }

    // An hour later an instance begins to read it, and is killed.
    private void begunAgain(Source source) {
        calendars.clock.pass(Duration.ofHours(1));
        calendars.stage.due(source);
        Instant due = calendars.stage.now(source).state().nextFetchAt();
        calendars.stage.fetches.begin(source.id(), due, calendars.clock.instant());
    }
}
