package de.verzahnt.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who organises, wrote, comes or can be asked is never read, wherever a source says it. */
class PersonsTest {
    private static final List<String> TRACES = List.of("Muster", "@verein.example", "0241 ", "+49");

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void noRowOfASampleNamesAPerson(Sample sample) {
        String understood = Understood.text(sample.read());
        assertThat(TRACES).noneSatisfy(trace -> assertThat(understood).contains(trace));
    }

    @Test
    void manySamplesNamePersons() {
        Stream<Sample> naming = Sample.all().stream().filter(sample -> {
            String text = new String(sample.bytes(), StandardCharsets.UTF_8);
            return TRACES.stream().anyMatch(text::contains);
        });
        assertThat(naming).hasSizeGreaterThan(5);
    }

    static List<Sample> samples() {
        return Sample.all();
    }
}
