package de.verzahnt.dashboard.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.Lifecycle;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** Read by ical4j, which took no part in the writing. */
@DashboardTest
@Import(SampleReadModel.class)
class OfferingCalendarTest {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");

    @Autowired
    MockMvc program;

    @Autowired
    Story story;

    @Autowired
    SampleReadModel sample;

    @Test
    void everyRuleIsAnEventWithTheHoursOnTheWallSummerAndWinter() throws Exception {
        VEvent event = only("FREQ=WEEKLY;BYDAY=TU;EXDATE=20260331 16:00-18:00");
        assertThat(dates(event))
                .startsWith(at("2026-01-06T16:00"))
                .contains(at("2026-03-24T16:00"), at("2026-04-07T16:00"), at("2026-12-29T16:00"))
                .hasSize(52);
        assertThat(value(event, "EXDATE")).isEqualTo("20260331T160000");
        assertThat(value(event, "RRULE")).contains("UNTIL=20261231T225959Z");
    }

    @Test
    void textsComeBackAsTheyWereReported() throws Exception {
        VEvent event = only("FREQ=WEEKLY;BYDAY=TU 16:00-18:00");
        assertThat(value(event, "DESCRIPTION")).isEqualTo(Exported.DASHES.strip());
        assertThat(value(event, "SUMMARY")).isEqualTo("Frauentreff");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(Exported.ID + "/1@verzahnt");
        assertThat(value(event, "URL")).isEqualTo("https://www.example.org/treff?a=1,2;b");
    }

    @Test
    void hoursPastMidnightEndOnTheNextDay() throws Exception {
        VEvent event = only("FREQ=WEEKLY;BYDAY=FR 22:00-00:30");
        assertThat(value(event, "DTSTART")).isEqualTo("20260102T220000");
        assertThat(value(event, "DTEND")).isEqualTo("20260103T003000");
    }

    @Test
    void anIdStaysWhenTheHoursChangeAndEachRuleHasItsOwn() throws Exception {
        assertThat(uids("FREQ=WEEKLY;BYDAY=TU 16:00-18:00 | FREQ=MONTHLY;BYDAY=1TH 10:00-12:00"))
                .containsExactly(Exported.ID + "/1@verzahnt", Exported.ID + "/2@verzahnt")
                .isEqualTo(uids("FREQ=WEEKLY;BYDAY=WE 15:00-18:00 | FREQ=MONTHLY;BYDAY=1TH 10:00-12:00"));
    }

    @Test
    void offeringsWithoutFixedHoursAreLeftOutAndCounted() throws Exception {
        story.beginsWithThreeCafes();
        story.hears(Exported.ID, Exported.activity("FREQ=WEEKLY;BYDAY=TU", Lifecycle.ACTIVE));
        Calendar calendar = calendar();
        assertThat(calendar.getComponents("VEVENT")).hasSize(3);
        assertThat(calendar.getProperty("X-WR-CALDESC").orElseThrow().getValue())
                .contains("3 Angebote mit festen Zeiten", "1 ohne feste Zeiten", "1 without fixed hours");
    }

    @Test
    void theAachenExampleIsAValidCalendarWhoseSeriesBeginWithADateOfTheirOwn() throws Exception {
        sample.load();
        Calendar calendar = calendar();
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
        List<VEvent> events = calendar.getComponents("VEVENT");
        assertThat(events).hasSize(12).allSatisfy(event -> assertThat(dates(event))
                .as(value(event, "SUMMARY"))
                .startsWith(begin(event)));
    }

    @Test
    void linesEndWithCrLfAndHoldAtMost75Octets() throws Exception {
        sample.load();
        String text = new String(Exported.file(program, "ics"), UTF_8);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(UTF_8).length <= 75);
    }

    private List<String> uids(String schedule) throws Exception {
        story.hears(Exported.ID, Exported.activity(schedule, Lifecycle.ACTIVE));
        return calendar().<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private VEvent only(String schedule) throws Exception {
        story.hears(Exported.ID, Exported.activity(schedule, Lifecycle.ACTIVE));
        List<VEvent> events = calendar().getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private Calendar calendar() throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(Exported.file(program, "ics")));
    }

    private static List<ZonedDateTime> dates(VEvent event) {
        RRule<ZonedDateTime> rule =
                event.<RRule<ZonedDateTime>>getProperty("RRULE").orElseThrow();
        Recur<ZonedDateTime> recur = rule.getRecur();
        ZonedDateTime begin = begin(event);
        return recur.getDates(begin, begin, begin.plusYears(2));
    }

    private static ZonedDateTime begin(VEvent event) {
        String written = value(event, "DTSTART");
        return LocalDateTime.parse(written, RecurrenceRules.ON_THE_WALL).atZone(GERMANY);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static ZonedDateTime at(String wall) {
        return LocalDateTime.parse(wall).atZone(GERMANY);
    }
}
