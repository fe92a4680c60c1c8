package de.verzahnt.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/**
 * The versions of the contract that have been released, oldest first: one folder each, one file a topic. Its main method
 * releases the present state as a new version.
 */
final class ReleasedSchemas {

    private static final Path FOLDER = Path.of("src/test/resources/released");

    private ReleasedSchemas() {}

    static List<String> versions() {
        return names(FOLDER);
    }

    static List<Schema> of(Topic<?> topic) {
        return versions().stream()
                .map(version -> file(version, topic))
                .filter(Files::exists)
                .map(ReleasedSchemas::parse)
                .toList();
    }

    /** Releases what is compiled now under the name given, e.g. {@code v2}. */
    public static void main(String[] version) throws IOException {
        release(version[0]);
    }

    private static void release(String version) throws IOException {
        for (Topic<?> topic : Topics.all()) {
            Path file = file(version, topic);
            Files.createDirectories(file.getParent());
            Files.writeString(file, topic.schema().toString(true) + "\n");
        }
    }

    private static Path file(String version, Topic<?> topic) {
        return FOLDER.resolve(version).resolve(topic.name() + ".avsc");
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
