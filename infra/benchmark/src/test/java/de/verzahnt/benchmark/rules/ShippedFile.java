package de.verzahnt.benchmark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of the rules as they stand in the repository. */
final class ShippedFile {
    private static final Path RULES = Path.of("../../services/overlap-rules");

    private ShippedFile() {}

    /** The lines of one that ships with the rules. */
    static List<String> lines(String name) {
        return read("src/main/resources/overlap-rules/" + name).lines().toList();
    }

    static String readme() {
        return read("README.md");
    }

    private static String read(String file) {
        try {
            return Files.readString(RULES.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
