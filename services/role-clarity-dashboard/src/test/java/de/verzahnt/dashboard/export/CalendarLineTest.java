package de.verzahnt.dashboard.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalendarLineTest {

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
        String words = "Größe 🎉 ".repeat(40);
        String line = CalendarLine.of("SUMMARY", words);
        assertThat(line.split("\r\n")).allSatisfy(part -> {
            assertThat(part.getBytes(UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(part.getBytes(UTF_8), UTF_8)).isEqualTo(part);
        });
        assertThat(line.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
    }

    @Test
    void signsThatMeanSomethingInACalendarAreEscapedAndAnyLineEndIsOne() {
        assertThat(CalendarLine.text("a\\b;c,d\r\ne\nf\rg:h\"i")).isEqualTo("a\\\\b\\;c\\,d\\ne\\nf\\ng:h\"i");
    }
}
