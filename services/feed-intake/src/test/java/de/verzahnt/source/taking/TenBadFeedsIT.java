package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static de.verzahnt.source.running.PlayedSource.answer;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import de.verzahnt.events.PausedSource;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.fetch.FetchProperties;
import de.verzahnt.source.running.Limits;
import de.verzahnt.source.running.SetClock;
import de.verzahnt.source.running.Stage;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.SourceState;
import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.Names;
import de.verzahnt.webclient.PublicAddresses;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ten bad feeds, each with its outcome and what becomes of the offerings that stand. */
class TenBadFeedsIT {
    private static final String HOST = "quelle.example";
    private static final String GOOD = calendar(
            "a | Offener Treff | Kaffee und Gespräche. | Aachen | |",
            "b | Sprachcafé | Deutsch üben. | Aachen | |",
            "c | Frauenfrühstück | Gemeinsam essen. | Aachen | |");

    private final SetClock clock = new SetClock("2026-03-02T08:00:00Z");
    private final Names names = new Names().means(HOST, "127.0.0.2");
    private Stage stage;

    @BeforeEach
    void start() {
        stage = new Stage(clock);
        stage.server.tells("/feed", GOOD);
    }

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void aLoginPageWith200IsASignInPageAndEndsNothing() {
        Source source = taken();
        stage.server.tells("/feed", "<html><form>Bitte anmelden <input type=password></form></html>");

        fetch(source);

        assertOutcome(source, Outcome.SIGN_IN_PAGE, 3);
        assertThat(stage.carried.of(source.id())).allMatch(one -> one.state() == Carried.State.STANDING);
    }

    @Test
    void anEmptyCalendarWith200EndsNothingHoweverLongItStaysEmpty() {
        Source source = taken();
        stage.server.tells("/feed", "CALENDAR\n");

        fetch(source);
        clock.pass(Duration.ofDays(60));
        fetch(source);

        assertOutcome(source, Outcome.EMPTY, 3);
        assertThat(stage.carried.of(source.id())).allMatch(one -> one.state() == Carried.State.STANDING);
    }

    @Test
    void notFoundSixTimesPausesTheSourceAfterFiveAndTheSixthIsNeverAsked() {
        Source source = taken();
        stage.server.answers("/feed", 404);

        IntStream.range(0, 6).forEach(time -> fetch(source));

        assertOutcome(source, Outcome.NOT_FOUND, 3);
        assertThat(stage.now(source).state().pause()).isEqualTo(SourceState.Pause.FAILURES);
        assertThat(stage.server.asked("/feed")).isEqualTo(1 + 5);
        assertThat(stage.reminded()).singleElement().satisfies(reminder -> {
            assertThat(reminder.getOrganisationId()).isEqualTo("refugio");
            assertThat(reminder.getSource())
                    .isEqualTo(new PausedSource(
                            "Kalender", 5, Outcome.NOT_FOUND.sentence().in(Locale.GERMAN)));
        });
    }

    @Test
    void unavailableWithRetryAfterIsLeftAloneForSoLong() {
        Source source = taken();
        stage.server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            answer(exchange, 503, "Wartung");
        });

        fetch(source);

        assertOutcome(source, Outcome.SERVER_ERROR, 3);
        assertThat(stage.now(source).state().nextFetchAt())
                .isEqualTo(clock.instant().minus(Duration.ofHours(1)).plusSeconds(7200));
    }

    @Test
    void aRedirectTo127001IsNotFollowed() {
        Source source = taken();
        String inside = stage.server.address("127.0.0.1", "/secret").toString();
        stage.server.tells("/secret", GOOD);
        stage.server.plays("/feed", exchange -> redirect(exchange, inside));

        fetch(source);

        assertOutcome(source, Outcome.FORBIDDEN_ADDRESS, 3);
        assertThat(stage.server.asked("/secret")).isZero();
    }

    @Test
    void aNameThatMeansAPrivateAddressAtTheSecondLookUpIsNotConnectedTo() {
        Source source = taken();
        names.means(HOST, "127.0.0.2", "127.0.0.1");
        stage.server.plays("/feed", exchange -> redirect(exchange, "/again"));
        stage.server.tells("/again", GOOD);

        fetch(source);

        assertOutcome(source, Outcome.FORBIDDEN_ADDRESS, 3);
        assertThat(stage.server.asked("/again")).isZero();
    }

    @Test
    void aStreamWithoutEndIsLeftAt10Megabytes() {
        Source source = taken();
        stage.server.plays("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = new byte[1 << 16];
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write(much);
            }
        });

        fetch(source);

        assertOutcome(source, Outcome.TOO_LARGE, 3);
    }

    @Test
    void oneByteNowAndThenIsTooSlow() {
        Source source = taken();
        stage.server.plays("/feed", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!Thread.currentThread().isInterrupted()) {
                exchange.getResponseBody().write('.');
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });

        fetch(source, Limits.impatient());

        assertOutcome(source, Outcome.TOO_SLOW, 3);
    }

    @Test
    void aThirdOfTheEventsMissingIsTakenAndTheMissingOneStandsUntilItsGraceIsOver() {
        Source source = taken();
        stage.server.tells("/feed", GOOD.substring(0, GOOD.lastIndexOf('\n')));

        fetch(source);

        assertOutcome(source, Outcome.TAKEN, 3);
        assertThat(last(source).counts().missing()).isEqualTo(1);
        clock.pass(Duration.ofDays(30));
        fetch(source);
        assertThat(stage.standing())
                .extracting(state -> state.offering().title())
                .containsExactlyInAnyOrder("Offener Treff", "Sprachcafé");
    }

    @Test
    void theSameUidForTwoEventsTakesTheFirstAndRefusesTheSecondByName() {
        stage.server.tells("/feed", calendar("a | Offener Treff | | Aachen | |", "a | Sprachcafé | | Aachen | |"));
        Source source = stage.connect(stage.server.address(HOST, "/feed"));

        fetch(source);

        assertOutcome(source, Outcome.TAKEN, 1);
        assertThat(last(source).counts()).isEqualTo(new LastFetch.Counts(2, 1, 0, 1, 0));
        assertThat(last(source).reasons().get(0).told().german()).isEqualTo("1 Zeile ohne eindeutige Kennung");
    }

    private Source taken() {
        Source source = stage.connect(stage.server.address(HOST, "/feed"));
        fetch(source);
        assertThat(stage.standing()).hasSize(3);
        return source;
    }

    private void fetch(Source source) {
        fetch(source, Limits.usual());
    }

    // Here 127.0.0.2 plays the public internet.
    private void fetch(Source source, FetchProperties limits) {
        CheckedNames checked = new CheckedNames(
                names,
                address -> address.getHostAddress().equals("127.0.0.2") || PublicAddresses.contain(address),
                Set.of());
        stage.due(source);
        stage.run(checked, limits).run(source.id());
        clock.pass(Duration.ofHours(1));
    }

    private void assertOutcome(Source source, Outcome outcome, int standing) {
        assertThat(last(source).outcome()).isEqualTo(outcome);
        assertThat(stage.standing()).hasSize(standing).allMatch(StoredOffering::isActive);
    }

    private LastFetch last(Source source) {
        return Objects.requireNonNull(stage.now(source).state().last());
    }

    private static void redirect(HttpExchange exchange, String target) throws IOException {
        exchange.getResponseHeaders().set("Location", target);
        exchange.sendResponseHeaders(302, -1);
    }
}
