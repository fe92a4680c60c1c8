package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class RulesBenchCallTest {

    @Test
    void aMisspeltOptionIsNamedBeforeAnythingIsLearned() {
        var words = new StringWriter();
        int exit = new CommandLine(new RulesBench())
                .setErr(new PrintWriter(words, true))
                .execute("--wirte");

        assertThat(exit).isEqualTo(2);
        assertThat(words.toString()).contains("--wirte");
    }
}
