package de.verzahnt.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.report.file.RawRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changes with every fetch, or with every edit that says nothing new, changes no row. */
class UnchangedRowsTest {
    private static final Sample GOOGLE = Sample.named("ical/google.ics");

    @Test
    void stampsAndVersionsOfACalendarChangeNoRow() {
        String text = new String(GOOGLE.bytes(), StandardCharsets.UTF_8);
        String later = text.replaceAll("DTSTAMP:\\d{8}", "DTSTAMP:20270101")
                .replaceAll("LAST-MODIFIED:\\d{8}", "LAST-MODIFIED:20270101")
                .replaceAll("SEQUENCE:\\d+", "SEQUENCE:99");
        assertThat(later).isNotEqualTo(text);
        assertThat(rows(later)).isEqualTo(rows(text));
    }

    @Test
    void theOrderOfPropertiesAndTheEndsOfLinesChangeNoRow() {
        String text = new String(GOOGLE.bytes(), StandardCharsets.UTF_8);
        assertThat(rows(text.replace("\r\n", "\n"))).isEqualTo(rows(text));
        assertThat(rows(text.replace(
                        "FREQ=WEEKLY;WKST=MO;UNTIL=20260630T215959Z;BYDAY=TU", "BYDAY=TU;UNTIL=20260630;FREQ=WEEKLY")))
                .isEqualTo(rows(text));
    }

    @Test
    void idsOfVersionsAndTimesOfEditsOfIntegreatChangeNoRow() {
        String text = new String(Sample.named("integreat/events-combined.json").bytes(), StandardCharsets.UTF_8);
        String edited = text.replaceAll("\"id\": 90(\\d)", "\"id\": 190$1").replace("2026-02-01T1", "2026-11-01T1");
        assertThat(edited).isNotEqualTo(text);
        assertThat(rows(edited)).isEqualTo(rows(text));
    }

    private static List<RawRow> rows(String text) {
        FeedReading reading = Sample.reader().read(Sample.document(text.getBytes(StandardCharsets.UTF_8)), null);
        return ((FeedReading.Read) reading).sheet().rows();
    }
}
