package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.rules.relearned.RelearnedBook;
import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The shipped rules as a relearned book, some lines of it changed. */
record BookForTests(String text) {

    /** Same weights and counts, another name. */
    static BookForTests likeTheShipped() {
        return new BookForTests(BookFile.text(lines("v3.yaml"), lines("word-counts.csv"), lines("concept-counts.csv")))
                .with("\nversion: v3\n", "\nversion: v3-relearned\n");
    }

    BookForTests with(String pattern, String changed) {
        String other = text.replaceAll(pattern, changed);
        if (other.equals(text)) {
            throw new IllegalArgumentException("pattern: " + pattern + " (expected: stands in the book)");
        }
        return new BookForTests(other);
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    RelearnedBook read(ReferenceData reference) {
        return ((BookReading.Read) BookFile.read(bytes(), reference)).book();
    }

    private static List<String> lines(String name) {
        String file = "/overlap-rules/" + name;
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
