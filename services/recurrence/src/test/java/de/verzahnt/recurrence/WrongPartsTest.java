package de.verzahnt.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrongPartsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "FREQ=WEEKLY;BYDAY=XX > BYDAY with weekdays of MO, TU, WE",
                "FREQ=WEEKLY;BYDAY=1TH > BYDAY with weekdays of MO, TU, WE",
                "FREQ=SECONDLY > FREQ=DAILY, WEEKLY, MONTHLY or YEARLY",
                "FREQ=OFTEN > FREQ=DAILY, WEEKLY, MONTHLY or YEARLY",
                "BYDAY=TU > FREQ=DAILY, WEEKLY, MONTHLY or YEARLY",
                "FREQ=WEEKLY;INTERVAL=0 > INTERVAL from 1 to 52",
                "FREQ=WEEKLY;INTERVAL=53 > INTERVAL from 1 to 52",
                "FREQ=WEEKLY;COUNT=0 > COUNT from 1 to 1000",
                "FREQ=WEEKLY;COUNT=999999999 > COUNT from 1 to 1000",
                "FREQ=WEEKLY;COUNT=99999999999 > COUNT from 1 to 1000",
                "FREQ=WEEKLY;UNTIL=20260230 > UNTIL with a day that exists",
                "FREQ=WEEKLY;EXDATE=morgen > EXDATE with days that exist",
                "FREQ=WEEKLY;WKST=XX > WKST with a weekday",
                "FREQ=WEEKLY;BYHOUR=25 > hours stand after the rule",
                "FREQ=YEARLY;BYMONTH=13 > BYMONTH from 1 to 12",
                "FREQ=MONTHLY;BYMONTHDAY=32 > BYMONTHDAY from 1 to 31, counted from the end from -1 to -31",
                "FREQ=WEEKLY;BYMONTHDAY=3 > BYMONTHDAY only with another FREQ than WEEKLY",
                "RRULE:FREQ=WEEKLY;BYDAY=TH > without RRULE: before them",
                "FREQ=WEEKLY;OFT=3 > only parts that RFC 5545 knows",
                "FREQ=WEEKLY;BYDAY=MO;BYDAY=TU > BYDAY only once",
                "FREQ=WEEKLY;COUNT=3;UNTIL=20261231 > UNTIL or COUNT, not both",
                "FREQ=WEEKLY 10:00-25:00 > after the rule hours such as 10:00-12:00",
                "FREQ=WEEKLY;UNTIL=20260301 > UNTIL not before the beginning of the offering (2026-03-02)",
                "FREQ=MONTHLY;BYDAY=6TU > a rule by which the offering takes place at least once"
            })
    void thePartThatIsWrongIsNamedWithWhatIsExpected(String rule, String expected) {
        assertThat(expected(rule)).singleElement().asString().contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dienstags", "RRULE", "FREQ=MONTHLY;BYSETPOS=-1"})
    void whatHasNoPartToBlameIsExplainedAsAWhole(String rule) {
        assertThat(expected(rule)).singleElement().asString().startsWith("RFC 5545 rule with hours");
    }

    @Test
    void severalWrongPartsOfARuleAreNamedAtOnce() {
        assertThat(expected("FREQ=WEEKLY;INTERVAL=0;BYDAY=XX 12:00")).hasSize(3);
        assertThat(expected("FREQ=DAILY;INTERVAL=99;COUNT=9999")).hasSize(2);
    }

    @Test
    void aPartThatIsRightIsNotBlamedForAnother() {
        assertThat(expected("FREQ=MONTHLY;BYDAY=XX;BYSETPOS=-1;UNTIL=20261231;EXDATE=20260303 10:00-12:00"))
                .singleElement()
                .asString()
                .startsWith("BYDAY");
    }

    @Test
    void germanReadersAreToldInGerman() {
        assertThat(ScheduleCheck.complaints("FREQ=WEEKLY;INTERVAL=0", FIRST))
                .extracting(complaint -> complaint.expected().in(Locale.GERMAN))
                .containsExactly("INTERVAL von 1 bis 52");
    }

    private static List<String> expected(String rule) {
        return ScheduleCheck.complaints(rule, FIRST).stream()
                .map(complaint -> complaint.expected().in(Locale.ENGLISH))
                .toList();
    }
}
