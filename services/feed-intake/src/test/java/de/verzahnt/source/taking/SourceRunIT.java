package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.Channel;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.source.fetch.CheckedNames;
import de.verzahnt.source.running.Limits;
import de.verzahnt.source.running.Names;
import de.verzahnt.source.running.PlayedSource;
import de.verzahnt.source.running.SetClock;
import de.verzahnt.source.running.Stage;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Hold;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.Told;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourceRunIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";

    private final SetClock clock = new SetClock("2026-03-02T08:00:00Z");
    private Stage stage;

    @BeforeEach
    void start() {
        stage = new Stage(clock);
    }

    @AfterEach
    void stop() throws IOException {
        stage.close();
    }

    @Test
    void whatASourceTellsIsPublishedWithTheChannelAndTheNameOfTheSource() {
        fetched(calendar(TREFF));

        AgencyActivity event = (AgencyActivity) stage.events.get(0);
        assertThat(event.getOffering().getTitle()).isEqualTo("Offener Treff");
        assertThat(event.getProvenance().getChannel()).isEqualTo(Channel.FEED);
        assertThat(event.getProvenance().getSourceSystem()).isEqualTo("Kalender");
    }

    @Test
    void theSameRowsAreTakenOnceHoweverOftenTheyAreRead() {
        Source source = fetched(calendar(TREFF));

        again(source, calendar(TREFF));
        again(source, calendar(TREFF));

        assertThat(stage.events).hasSize(1);
        assertThat(last(source).counts()).isEqualTo(new LastFetch.Counts(1, 0, 1, 0, 0));
    }

    @Test
    void oneChangedEventIsOneChangedOffering() {
        Source source = fetched(calendar(TREFF, "b | Sprachcafé | | Aachen | |"));

        again(source, calendar(TREFF, "b | Sprachcafé am Abend | | Aachen | |"));

        assertThat(last(source).counts()).isEqualTo(new LastFetch.Counts(2, 1, 1, 0, 0));
    }

    @Test
    void whatIsToldOfPersonsIsMaskedAndReportedAndTheRestIsTaken() {
        Source source = fetched(calendar("a | Treff bei Frau Müller | Anmeldung: 0241 123456 | Aachen | |"));

        Offering offering = stage.standing().get(0).offering();
        assertThat(offering.title() + offering.description()).doesNotContain("Müller", "123456");
        assertThat(stage.events.toString()).doesNotContain("Müller", "123456");
        assertThat(texts(source)).containsExactly("1 Zeile mit Angaben zu Personen, die unkenntlich gemacht wurden");
    }

    @Test
    void rowsWithoutAPlaceAreRefusedAndCountedTogether() {
        Source source = connect(RowDefaults.NONE);
        stage.server.tells(
                "/feed",
                calendar(
                        "a | Beratung zur Migration | Sprechstunde. | Nadelfabrik | | Beratung",
                        "b | Beratung am Abend | Sprechstunde. | | | Beratung",
                        "c | Beratung am Morgen | Sprechstunde. | Aachen | | Beratung"));

        run(source);

        assertThat(texts(source)).containsExactly("2 Zeilen ohne Ort");
        assertThat(last(source).counts()).isEqualTo(new LastFetch.Counts(3, 1, 0, 2, 0));
    }

    @Test
    void aServerThatSaysNothingHasChangedIsBelieved() {
        Source source = fetched(calendar(TREFF));
        stage.server.plays("/feed", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            PlayedSource.answer(exchange, known ? 304 : 200, calendar(TREFF));
        });
        again(source);

        clock.pass(Duration.ofDays(1));
        run(source);

        assertThat(last(source).outcome()).isEqualTo(Outcome.NOT_MODIFIED);
        assertThat(stage.carried.of(source.id()).get(0).lastSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void whatIsChangedByTheFormStaysOverTheNextFetchAndIsShownAsSetByHand() {
        Source source = fetched(calendar(TREFF));
        StoredOffering state = stage.standing().get(0);
        stage.changeByForm(state.id(), state.offering().until(LocalDate.of(2026, 12, 18)));

        again(source, calendar("a | Offener Treff im Frühling | Kaffee und Gespräche. | Aachen | |"));

        Offering now = stage.standing().get(0).offering();
        assertThat(now.title()).isEqualTo("Offener Treff im Frühling");
        assertThat(now.periodUntil()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(stage.carried.of(source.id()).get(0).byHand()).isEqualTo(Map.of("end_date", "2026-12-18"));
    }

    @Test
    void whatIsWithdrawnByTheFormIsNotRevivedByTheSource() {
        Source source = fetched(calendar(TREFF));
        stage.withdrawByForm(stage.standing().get(0).id());

        again(source, calendar("a | Offener Treff, neue Zeiten | Kaffee und Gespräche. | Aachen | |"));

        assertThat(stage.standing()).isEmpty();
        assertThat(stage.carried.of(source.id()).get(0).state()).isEqualTo(Carried.State.KEPT_BY_HAND);
        assertThat(texts(source)).containsExactly("1 Zeile von Hand gepflegt, unverändert gelassen");
    }

    @Test
    void aValueSetByHandStaysOverLaterFetches() {
        Source source = fetched(calendar(TREFF));
        Carried carried = stage.carried.of(source.id()).get(0);
        stage.carried.setByHand(source.id(), carried.with(Map.of("field", "SPRACHE")));

        again(source, calendar(TREFF + "Kultur"));
        again(source, calendar(TREFF + "Sport"));

        assertThat(stage.standing().get(0).offering().field()).isEqualTo("SPRACHE");
    }

    @Test
    void moreThanAThirdMissingTakesNothingUntilSomebodyConfirms() {
        Source source = fetched(calendar(events(9)));

        again(source, calendar(events(5)));

        assertThat(last(source).outcome()).isEqualTo(Outcome.HELD);
        assertThat(stage.carried.of(source.id())).allMatch(one -> one.state() == Carried.State.STANDING);
        Source held = stage.now(source);
        Hold question = Objects.requireNonNull(held.state().hold());
        stage.sources.changeState(held.with(held.state().holding(question.confirm())));
        again(source);
        assertThat(last(source).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(last(source).counts().missing()).isEqualTo(4);
        assertThat(stage.standing()).hasSize(9);
    }

    @Test
    void aSourceThatTellsEverythingAgainAnswersItsQuestionItself() {
        Source source = fetched(calendar(events(9)));
        again(source, calendar(events(2)));

        again(source, calendar(events(9)));

        assertThat(stage.now(source).state().hold()).isNull();
        assertThat(last(source).counts().missing()).isZero();
    }

    @Test
    void anOfferingEndsWithItsReasonWhenItsGraceIsOverAndStandsAgainWhenItIsToldAgain() {
        Source source = fetched(calendar(events(4)));
        again(source, calendar(events(3)));
        clock.pass(Duration.ofDays(30));

        again(source, calendar(events(3)));

        assertThat(stage.standing()).hasSize(3);
        assertThat(stage.offerings.all("refugio"))
                .filteredOn(state -> !state.isActive())
                .singleElement()
                .extracting(StoredOffering::withdrawalReason)
                .asString()
                .contains("„Kalender“", "02.03.2026", "30 Tagen");
        again(source, calendar(events(4)));
        assertThat(stage.standing()).hasSize(4);
    }

    @Test
    void whatIsNotDueIsNotFetched() {
        Source source = fetched(calendar(TREFF));

        run(source);
        run(source);

        assertThat(stage.server.asked("/feed")).isEqualTo(1);
    }

    @Test
    void twoInstancesThatRunAtOnceConcludeOneFetch() {
        Source source = connect(RowDefaults.NONE);
        stage.sources.conclude(
                source.id(),
                source.state().nextFetchAt(),
                LastFetch.without(clock.instant(), Outcome.EMPTY, Told.NOTHING));
        stage.server.answers("/feed", 404);

        run(source);

        assertThat(stage.now(source).state().last()).isNull();
    }

    private static String[] events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "e" + i + " | Treff " + i + " | | Aachen | |")
                .toArray(String[]::new);
    }

    private Source fetched(String calendar) {
        stage.server.tells("/feed", calendar);
        Source source = stage.connect(stage.server.address("hub.local", "/feed"));
        run(source);
        return source;
    }

    private Source connect(RowDefaults defaults) {
        return stage.connect(stage.server.address("hub.local", "/feed"), defaults, Duration.ofDays(1));
    }

    private void again(Source source, String calendar) {
        stage.server.tells("/feed", calendar);
        again(source);
    }

    private void again(Source source) {
        clock.pass(Duration.ofHours(1));
        stage.due(source);
        run(source);
    }

    private void run(Source source) {
        Names names = new Names().means("hub.local", "127.0.0.1");
        stage.run(new CheckedNames(names, address -> false, Set.of("hub.local")), Limits.usual())
                .run(source.id());
    }

    private LastFetch last(Source source) {
        return Objects.requireNonNull(stage.now(source).state().last());
    }

    private List<String> texts(Source source) {
        return last(source).reasons().stream()
                .map(reason -> reason.told().german())
                .toList();
    }
}
