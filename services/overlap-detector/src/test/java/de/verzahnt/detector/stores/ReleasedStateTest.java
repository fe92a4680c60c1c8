package de.verzahnt.detector.stores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores and internal topics outlive a release: whatever one has written, every later one reads. */
class ReleasedStateTest {

    private static final Path RELEASED = Path.of("src/test/resources/released-state");

    /** One schema file of one release. */
    record Released(String name, Schema schema) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Released> released() throws IOException {
        try (Stream<Path> files = Files.walk(RELEASED)) {
            return files
                    .filter(file -> file.toString().endsWith(".avsc"))
                    .sorted()
                    .map(ReleasedStateTest::read)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void stateOfAReleaseIsRecognisedByItsFingerprint(Released state) {
        long fingerprint = SchemaNormalization.parsingFingerprint64(state.schema());

        assertThat(StateSchemas.STORE.findByFingerprint(fingerprint))
                .as("%s: keep it in StateSchemas in this form, beside its new one", state)
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("released")
    void stateOfAReleaseCanBeReadWithTheSchemaOfToday(Released state) {
        Optional<Schema> today = StateSchemas.CURRENT.stream()
                .filter(schema -> schema.getFullName().equals(state.schema().getFullName()))
                .findFirst();

        assertThat(today).as("%s: gone", state).isPresent();
        assertThat(SchemaCompatibility.checkReaderWriterCompatibility(today.get(), state.schema())
                        .getType())
                .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    @Test
    void everySchemaOfTodayIsAmongTheReleased() throws IOException {
        List<Schema> released = released().map(Released::schema).toList();

        assertThat(released)
                .as("a new or changed state schema: write it into a new folder below %s", RELEASED)
                .containsAll(StateSchemas.CURRENT);
    }

    private static Released read(Path file) {
        try {
            String name = RELEASED.relativize(file).toString();
            return new Released(name, new Schema.Parser().parse(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
