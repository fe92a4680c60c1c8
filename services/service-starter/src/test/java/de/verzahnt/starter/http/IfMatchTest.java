package de.verzahnt.starter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*", "\"2\", \"3\"", " \"3\" "})
    void theKnownStateIsLetThrough(String header) {
        assertThat(new IfMatch(header).allows(3L)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'\"2\"'", "'W/\"3\"'", "3", "''", "nonsense"})
    void anotherStateIsNot(String header) {
        assertThat(new IfMatch(header).allows(3L)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"3\"", "*"})
    void aConditionOnSomethingThatIsNotThereFails(String header) {
        assertThat(new IfMatch(header).allows(null)).isFalse();
    }

    @Test
    void withoutConditionEverythingIsLetThrough() {
        assertThat(new IfMatch(null).allows(null)).isTrue();
        assertThat(new IfMatch(null).allows(3L)).isTrue();
    }

    @Test
    void theEtagIsTheRevisionInQuotes() {
        assertThat(IfMatch.etag(3)).isEqualTo("\"3\"");
    }
}
