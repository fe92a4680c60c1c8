package de.verzahnt.benchmark.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FeedBenchCallTest {

    private static final Path REPOSITORY = Path.of("../..");

    @Test
    void moreEventsThanASourceMayHaveAreNamedAndNoHubIsStarted() {
        assertThat(said("5001")).contains("EVENTS: 5001 (expected: from 1 to 5000)");
        assertThat(said("many")).contains("'many'");
    }

    @Test
    void theCalendarHasSoManyEventsOfWhichEverySecondIsASeriesAndIsTheSameEveryTime() {
        String calendar = LargeCalendar.of(REPOSITORY, 20);

        assertThat(calendar.split("BEGIN:VEVENT", -1)).hasSize(21);
        assertThat(calendar.split("RRULE:", -1)).hasSize(11);
        assertThat(calendar).startsWith("BEGIN:VCALENDAR\r\n").isEqualTo(LargeCalendar.of(REPOSITORY, 20));
    }

    private static String said(String events) {
        var words = new StringWriter();
        int exit = new CommandLine(new FeedBench())
                .setErr(new PrintWriter(words, true))
                .execute(events);
        assertThat(exit).isEqualTo(2);
        return words.toString();
    }
}
