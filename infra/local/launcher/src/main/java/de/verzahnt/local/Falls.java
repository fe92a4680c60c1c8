package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** What the hub's folder says of parts that ended by themselves: a line a fall, kept until the hub is started anew. */
final class Falls {

    private static final String ROSE = "again";
    private static final String GIVEN_UP = "given up";

    private final Path folder;

    Falls(Path folder) {
        this.folder = folder.resolve("run");
    }

    /** It runs again. */
    void rose(Part part) {
        write(part, ROSE);
    }

    /** It is not tried any more. */
    void givenUp(Part part) {
        write(part, GIVEN_UP);
    }

    /** How often it was started again since the hub was started. */
    int restarts(Part part) {
        return (int) lines(part).stream().filter(ROSE::equals).count();
    }

    boolean isGivenUp(Part part) {
        return lines(part).contains(GIVEN_UP);
    }

    /** A hub that is started anew knows of no falls. */
    void forget() {
        try {
            for (Part part : Part.values()) {
                Files.deleteIfExists(file(part));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path file(Part part) {
        return folder.resolve(part.id() + ".falls");
    }

    private void write(Part part, String line) {
        try {
            Files.writeString(file(part), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> lines(Part part) {
        try {
            return Files.exists(file(part)) ? Files.readAllLines(file(part)) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
