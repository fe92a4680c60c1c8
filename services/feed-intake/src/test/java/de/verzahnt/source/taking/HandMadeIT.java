package de.verzahnt.source.taking;

import static de.verzahnt.source.running.LinesReader.calendar;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.running.OneCalendar;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Source;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandMadeIT {
    private static final String TREFF = "a | Offener Treff | Kaffee und Gespräche. | Aachen | |";
    private final OneCalendar calendars = new OneCalendar();

    @AfterEach
    void stop() {
        calendars.close();
    }

    @Test
    void whatIsChangedByTheFormStaysOverTheNextFetchAndIsShownAsSetByHand() {
        Source source = calendars.fetched(calendar(TREFF));
        StoredOffering state = calendars.stage.standing().get(0);
        calendars.stage.changeByForm(state.id(), state.offering().until(LocalDate.of(2026, 12, 18)));

        calendars.again(source, calendar("a | Offener Treff im Frühling | Kaffee und Gespräche. | Aachen | |"));

        Offering now = calendars.stage.standing().get(0).offering();
        assertThat(now.title()).isEqualTo("Offener Treff im Frühling");
        assertThat(now.periodUntil()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(calendars.carried(source).byHand()).isEqualTo(Map.of("end_date", "2026-12-18"));
    }

    @Test
    void whatIsWithdrawnByTheFormIsNotRevivedByTheSource() {
        Source source = calendars.fetched(calendar(TREFF));
        calendars.stage.withdrawByForm(calendars.stage.standing().get(0).id());

        calendars.again(source, calendar("a | Offener Treff, neue Zeiten | Kaffee und Gespräche. | Aachen | |"));

        assertThat(calendars.stage.standing()).isEmpty();
        assertThat(calendars.carried(source).state()).isEqualTo(Carried.State.KEPT_BY_HAND);
        assertThat(calendars.texts(source)).containsExactly("1 Zeile von Hand gepflegt, unverändert gelassen");
    }

    @Test
    void aValueSetByHandStaysOverLaterFetches() {
        Source source = calendars.fetched(calendar(TREFF));
        Carried carried = calendars.carried(source);
        calendars.stage.carried.setByHand(source.id(), carried.with(Map.of("field", "SPRACHE")));

        calendars.again(source, calendar(TREFF + "Kultur"));
        calendars.again(source, calendar(TREFF + "Sport"));

        assertThat(calendars.stage.standing().get(0).offering().field()).isEqualTo("SPRACHE");
    }
}
