package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Hold;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MissingOfferingsIT {
    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void moreThanAThirdMissingTakesNothingUntilSomebodyConfirms() {
        Source source = calendars.fetched(calendar(events(9)));

        calendars.again(source, calendar(events(5)));

        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.HELD);
        assertThat(calendars.stage.carried.of(source.id())).allMatch(one -> one.state() == Carried.State.STANDING);
        Source held = calendars.stage.now(source);
        Hold question = Objects.requireNonNull(held.state().hold());
        calendars.stage.sources.changeState(held.with(held.state().holding(question.confirm())));
        calendars.again(source);
        assertThat(calendars.last(source).outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(calendars.last(source).counts().missing()).isEqualTo(4);
        assertThat(calendars.stage.standing()).hasSize(9);
    }

    @Test
    void aSourceThatTellsEverythingAgainAnswersItsQuestionItself() {
        Source source = calendars.fetched(calendar(events(9)));
        calendars.again(source, calendar(events(2)));

        calendars.again(source, calendar(events(9)));

        assertThat(calendars.stage.now(source).state().hold()).isNull();
        assertThat(calendars.last(source).counts().missing()).isZero();
    }

    @Test
    void anOfferingEndsWithItsReasonWhenItsGraceIsOverAndStandsAgainWhenItIsToldAgain() {
        Source source = calendars.fetched(calendar(events(4)));
        calendars.again(source, calendar(events(3)));
        calendars.clock.pass(Duration.ofDays(30));

        calendars.again(source, calendar(events(3)));

        assertThat(calendars.stage.standing()).hasSize(3);
        assertThat(calendars.stage.offerings.all("refugio"))
                .filteredOn(state -> !state.isActive())
                .singleElement()
                .extracting(StoredOffering::withdrawalReason)
                .asString()
                .contains("„Kalender“", "02.03.2026", "30 Tagen");
        calendars.again(source, calendar(events(4)));
        assertThat(calendars.stage.standing()).hasSize(4);
    }

    private static String[] events(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "e" + i + " | Treff " + i + " | | Aachen | |")
                .toArray(String[]::new);
    }
}
