package de.verzahnt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaValidationException;
import org.apache.avro.SchemaValidatorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedSchemasTest {

    static List<Topic<?>> topics() {
        return Topics.all();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void everyTopicHasAReleasedVersion(Topic<?> topic) {
        assertThat(ReleasedSchemas.of(topic)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void todayAndEveryReleasedVersionReadEachOther(Topic<?> topic) {
        assertThat(fullTransitiveBreaks(topic.schema(), ReleasedSchemas.of(topic)))
                .isEmpty();
    }

    @Test
    void aFieldWithoutDefaultWouldBreakTheContract() {
        assertThat(fullTransitiveBreaks(
                        withField("{\"name\":\"surprise\",\"type\":\"string\"}"), ReleasedSchemas.of(Topics.DECISION)))
                .isNotEmpty();
    }

    @Test
    void aFieldThatVanishesWouldBreakTheContract() {
        Schema emptied = SchemaBuilder.record("DecisionRecorded")
                .namespace("de.verzahnt.events")
                .fields()
                .endRecord();
        assertThat(fullTransitiveBreaks(emptied, ReleasedSchemas.of(Topics.DECISION)))
                .isNotEmpty();
    }

    @Test
    void aNewFieldWithADefaultKeepsTheContract() {
        assertThat(fullTransitiveBreaks(
                        withField("{\"name\":\"surprise\",\"type\":[\"null\",\"string\"],\"default\":null}"),
                        ReleasedSchemas.of(Topics.DECISION)))
                .isEmpty();
    }

    private static Schema withField(String field) {
        String json = Topics.DECISION.schema().toString();
        int end = json.lastIndexOf("]");
        return new Schema.Parser().parse(json.substring(0, end) + "," + field + json.substring(end));
    }

    private static String fullTransitiveBreaks(Schema today, List<Schema> released) {
        try {
            new SchemaValidatorBuilder().mutualReadStrategy().validateAll().validate(today, released);
            return released.stream()
                    .map(old -> SchemaCompatibility.checkReaderWriterCompatibility(today, old))
                    .filter(result -> result.getType() != SchemaCompatibilityType.COMPATIBLE)
                    .map(result -> result.getDescription())
                    .findFirst()
                    .orElse("");
        } catch (SchemaValidationException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
