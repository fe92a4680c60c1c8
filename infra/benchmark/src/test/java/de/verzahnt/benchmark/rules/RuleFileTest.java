package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    @Test
    void onlyTheNumberUnderItsWholeKeyChanges() {
        List<String> book = List.of(
                "# Why.",
                "prior: -4.0",
                "weights:",
                "  FIELD:",
                "    SAME: 2.0",
                "since-v1:",
                "  FIELD:",
                "    SAME: 2.3");

        assertThat(RuleFile.with(book, Map.of("weights.FIELD.SAME", 1.5)))
                .containsExactly(
                        "# Why.",
                        "prior: -4.0",
                        "weights:",
                        "  FIELD:",
                        "    SAME: 1.5",
                        "since-v1:",
                        "  FIELD:",
                        "    SAME: 2.3");
    }
}
