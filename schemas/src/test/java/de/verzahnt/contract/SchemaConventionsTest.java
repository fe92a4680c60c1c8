package de.verzahnt.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaConventionsTest {

    static List<Schema> types() {
        Map<String, Schema> named = new LinkedHashMap<>();
        Topics.all().forEach(topic -> collect(topic.schema(), named));
        return List.copyOf(named.values());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyRecordFieldAndEnumSaysWhatItMeans(Schema type) {
        assertThat(type.getDoc()).as(type.getFullName()).isNotBlank();
        if (type.getType() == Schema.Type.RECORD) {
            assertThat(type.getFields()).allSatisfy(f -> assertThat(f.doc())
                    .as(type.getName() + "." + f.name())
                    .isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void instantsEndOnAtAndDatesOnFromOrUntil(Schema type) {
        if (type.getType() != Schema.Type.RECORD) {
            return;
        }
        for (Schema.Field field : type.getFields()) {
            switch (logicalType(field.schema())) {
                case "timestamp-millis" -> assertThat(field.name()).endsWith("At");
                case "date" -> assertThat(field.name()).matches(".*(From|Until)");
                default -> assertThat(field.name()).doesNotMatch(".*[a-z]At");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEnumFallsBackToUnknown(Schema type) {
        if (type.getType() == Schema.Type.ENUM) {
            assertThat(type.getEnumDefault()).as(type.getFullName()).isEqualTo("UNKNOWN");
        }
    }

    private static String logicalType(Schema schema) {
        Schema plain = schema.isNullable()
                ? schema.getTypes().stream()
                        .filter(s -> s.getType() != Schema.Type.NULL)
                        .findFirst()
                        .orElseThrow()
                : schema;
        LogicalType logical = plain.getLogicalType();
        return logical == null ? "" : logical.getName();
    }

    private static void collect(Schema schema, Map<String, Schema> named) {
        switch (schema.getType()) {
            case RECORD -> {
                if (named.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), named));
                }
            }
            case ENUM -> named.putIfAbsent(schema.getFullName(), schema);
            case ARRAY -> collect(schema.getElementType(), named);
            case UNION -> schema.getTypes().forEach(type -> collect(type, named));
            default -> {
                // plain types carry no name
            }
        }
    }
}
