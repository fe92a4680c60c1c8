package de.verzahnt.rules.relearned;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped book under another name as a file, and what is read of it when somebody changed that file. */
final class HandedIn {
    static final ReferenceData REFERENCE = ReferenceData.load();
    static final String GOOD = BookFile.text(
            lines("v3.yaml").stream()
                    .map(line -> line.equals("version: v3") ? "version: v3-relearned" : line)
                    .toList(),
            lines("word-counts.csv"),
            lines("concept-counts.csv"));

    private HandedIn() {}

    /** The good file with one thing in it replaced, which must be there. */
    static String with(String good, String changed) {
        assertThat(GOOD.contains(good)).as(good).isTrue();
        return GOOD.replace(good, changed);
    }

    static BookReading read(String text) {
        return BookFile.read(text.getBytes(StandardCharsets.UTF_8), REFERENCE);
    }

    static RelearnedBook book(String text) {
        return ((BookReading.Read) read(text)).book();
    }

    static List<BookError> errors(String text) {
        return errors(read(text));
    }

    static List<BookError> errors(BookReading reading) {
        return reading instanceof BookReading.Refused refused ? refused.errors() : List.of();
    }

    private static List<String> lines(String name) {
        String file = "/overlap-rules/" + name;
        try (InputStream in = Objects.requireNonNull(BookFile.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
