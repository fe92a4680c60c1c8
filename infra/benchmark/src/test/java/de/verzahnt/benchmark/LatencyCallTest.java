package de.verzahnt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LatencyCallTest {

    @Test
    void whatIsNoNumberOfReportsIsNamedAndNoHubIsStarted() {
        assertThat(said("many")).contains("'many'").contains("REPORTS");
        assertThat(said("0")).contains("REPORTS: 0 (expected: 1 or more)");
    }

    private static String said(String reports) {
        var words = new StringWriter();
        int exit = new CommandLine(new Latency())
                .setErr(new PrintWriter(words, true))
                .execute(reports);
        assertThat(exit).isEqualTo(2);
        return words.toString();
    }
}
