package de.verzahnt.dashboard.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.starter.problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleFieldsTest {
    private static final OfferingForm EMPTY = new OfferingForm(Map.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY;BYDAY=TH 10:00-12:00",
                "FREQ=WEEKLY;BYDAY=MO,WE,FR",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU 22:00-00:30",
                "FREQ=MONTHLY;BYDAY=1TH 16:00-18:00",
                "FREQ=MONTHLY;BYDAY=-1SA,-1SU 09:00-11:00",
                "FREQ=WEEKLY;BYDAY=MO 09:00-11:00 | FREQ=WEEKLY;BYDAY=TH 14:00-16:00 | FREQ=MONTHLY;BYDAY=2SA"
            })
    void whatLinesCanSayIsShownInThemAndWrittenAsTheSameRule(String rule) {
        OfferingForm shown = ScheduleFields.show(rule, EMPTY);

        assertThat(shown.filled("keptSchedule")).isFalse();
        assertThat(written(shown)).isEqualTo(rule);
        assertThat(written(shown.with("wasSchedule", List.of()))).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY 10:00-12:00",
                "FREQ=WEEKLY;BYDAY=TH;UNTIL=20261231 10:00-12:00",
                "FREQ=WEEKLY;BYDAY=TH;EXDATE=20260305 10:00-12:00",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=TH",
                "FREQ=MONTHLY;BYDAY=1TH,3TH",
                "FREQ=MONTHLY;BYMONTHDAY=15",
                "FREQ=WEEKLY;BYDAY=FR 20:00-24:00",
                "FREQ=WEEKLY;BYDAY=MO | FREQ=WEEKLY;BYDAY=TU | FREQ=WEEKLY;BYDAY=WE | FREQ=WEEKLY;BYDAY=TH"
            })
    void whatLinesCannotSayIsKeptAsItIs(String rule) {
        OfferingForm shown = ScheduleFields.show(rule, EMPTY);

        assertThat(shown.one("keptSchedule")).isEqualTo(rule);
        assertThat(shown.filled("days0")).isFalse();
        assertThat(written(shown)).isEqualTo(rule);
    }

    @Test
    void whatIsKeptGivesWayWhenSomebodyWantsToWriteItAnew() {
        OfferingForm anew = ScheduleFields.show("FREQ=DAILY 10:00-12:00", EMPTY)
                .with("replaceSchedule", "true")
                .with("days0", List.of("FR"))
                .with("from0", "9:30")
                .with("until0", "11:00:00");

        assertThat(written(anew)).isEqualTo("FREQ=WEEKLY;BYDAY=FR 09:30-11:00");
    }

    @Test
    void aRuleWrittenInAnotherWayComesBackWordForWordUntilSomebodyChangesIt() {
        String rule = "FREQ=WEEKLY;BYDAY=TH,TU  10:00-12:00";
        OfferingForm shown = ScheduleFields.show(rule, EMPTY);

        assertThat(written(shown)).isEqualTo(rule);
        assertThat(written(shown.with("days0", List.of("TU")))).isEqualTo("FREQ=WEEKLY;BYDAY=TU 10:00-12:00");
    }

    @Test
    void noLineIsNoSchedule() {
        assertThat(written(ScheduleFields.show(null, EMPTY))).isNull();
    }

    @Test
    void everythingWrongInALineIsToldBesideItsField() {
        List<FieldError> errors = new ArrayList<>();
        ScheduleFields.read(
                EMPTY.with("from0", "10:00")
                        .with("days1", List.of("MO"))
                        .with("from1", "25:00")
                        .with("until1", "x"),
                errors);

        assertThat(errors).extracting(FieldError::field).containsExactly("days0", "until0", "from1", "until1");
    }

    private static @Nullable String written(OfferingForm form) {
        List<FieldError> errors = new ArrayList<>();
        String written = ScheduleFields.read(form, errors);
        assertThat(errors).isEmpty();
        return written;
    }
}
