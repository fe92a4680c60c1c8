package de.verzahnt.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Lifecycle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** What is given out is read again by the readers of sources; {@link ReadBack} says what a format cannot carry. */
@DashboardTest
@Import(SampleReadModel.class)
class ReadBackTest {

    @Autowired
    MockMvc program;

    @Autowired
    Story story;

    @Autowired
    SampleReadModel sample;

    @ParameterizedTest
    @EnumSource
    void anOfferingComesBackWithAllThatTheFormatCarries(ReadBack format) throws Exception {
        Map<String, String> row = only(format, "FREQ=WEEKLY;BYDAY=TU 16:00-18:00");

        assertThat(row)
                .containsEntry("title", "Frauentreff")
                .containsEntry("description", Exported.DASHES.strip())
                .containsEntry("url", "https://www.example.org/treff?a=1,2;b");
        assertThat(row.get("languages")).isEqualTo(format.languages());
        assertThat(row.get("capacity")).isEqualTo(format.capacity());
        assertThat(row.get("categories")).isEqualTo(format.categories());
        assertThat(row.get("districts")).isEqualTo(format.districts());
    }

    @ParameterizedTest
    @EnumSource
    void aSeriesComesBackWithItsEndAndTheDaysLeftOut(ReadBack format) throws Exception {
        String rule = "FREQ=WEEKLY;BYDAY=TU";
        String leftOut = format.tellsDaysLeftOut() ? ";EXDATE=20260331" : "";

        Map<String, String> row = only(format, rule + ";EXDATE=20260331 16:00-18:00");

        assertThat(row.get("schedule")).isEqualTo(rule + format.end() + leftOut + " 16:00-18:00");
        assertThat(row.get("end_date")).isEqualTo(format.end().isEmpty() ? "2026-12-31" : "2026-12-29");
    }

    @ParameterizedTest
    @EnumSource
    void hoursPastMidnightOfEverySecondWeekComeBack(ReadBack format) throws Exception {
        String rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU";

        assertThat(only(format, rule + " 22:00-00:30").get("schedule")).isEqualTo(rule + format.end() + " 22:00-00:30");
    }

    @ParameterizedTest
    @EnumSource
    void severalDaysOfAMonthComeBack(ReadBack format) throws Exception {
        String schedule = "FREQ=MONTHLY;BYMONTHDAY=1,15;COUNT=4 10:00-12:00";

        assertThat(only(format, schedule).get("schedule")).isEqualTo(schedule);
    }

    @ParameterizedTest
    @EnumSource
    void twoRulesComeBackAsOneOfferingOrWhereAnEventHasOneRuleAsTwo(ReadBack format) throws Exception {
        hears("FREQ=WEEKLY;BYDAY=TU 16:00-18:00 | FREQ=MONTHLY;BYDAY=1TH 10:00-12:00");

        String first = "FREQ=WEEKLY;BYDAY=TU" + format.end() + " 16:00-18:00";
        String second = "FREQ=MONTHLY;BYDAY=1TH" + format.end() + " 10:00-12:00";
        List<String> schedules =
                format.rows(program).stream().map(row -> row.get("schedule")).toList();
        if (format.anEventARule()) {
            assertThat(schedules).containsExactly(first, second);
        } else {
            assertThat(schedules).containsExactly(first + " | " + second);
        }
    }

    @ParameterizedTest
    @EnumSource
    void allOfTheAachenExampleThatTheFormatCarriesComesBack(ReadBack format) throws Exception {
        sample.load();

        Set<String> read = texts(format);

        assertThat(read).hasSizeGreaterThanOrEqualTo(format.ofTheSample()).isSubsetOf(texts(ReadBack.CSV));
    }

    @Test
    void anOfferingWithoutFixedHoursIsNoEventAndComesBackFromListAndHsdsOnly() throws Exception {
        hears("");

        Set<ReadBack> carrying = Set.of(ReadBack.values()).stream()
                .filter(format -> format.tellsSomething(program))
                .collect(Collectors.toSet());

        assertThat(carrying).containsExactlyInAnyOrder(ReadBack.CSV, ReadBack.HSDS);
    }

    private Set<String> texts(ReadBack format) throws Exception {
        return format.rows(program).stream()
                .map(row -> row.get("title") + ": " + row.getOrDefault("description", ""))
                .collect(Collectors.toSet());
    }

    private Map<String, String> only(ReadBack format, String schedule) throws Exception {
        hears(schedule);
        List<Map<String, String>> rows = format.rows(program);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private void hears(String schedule) {
        story.hears(Exported.ID, Exported.activity(schedule, Lifecycle.ACTIVE));
    }
}
