package de.verzahnt.rules.relearned;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.Concept;
import de.verzahnt.reference.ReferenceData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Books as files, and what is read of them when somebody changed such a file. */
final class HandedIn {
    static final ReferenceData REFERENCE = ReferenceData.load();
    /** What ships, under another name. */
    static final String SHIPPED =
            BookFile.text(named("v3-relearned"), lines("word-counts.csv"), lines("concept-counts.csv"));

    /** Few words, all concepts, and some numbers that do not move when weights are learned anew. */
    static final String GOOD =
            BookFile.text(handmade(), List.of("stem,offerings", "*,2371", "abc,5", "abend,42", "kochen,7"), concepts());

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

    private static List<String> named(String version) {
        return lines("v3.yaml").stream()
                .map(line -> line.startsWith("version: ") ? "version: " + version : line)
                .toList();
    }

    private static List<String> handmade() {
        return String.join("\n", named("v3-relearned"))
                .replaceFirst("\ndate: \\S+", "\ndate: 2026-11-29")
                .replaceFirst("\nprior: \\S+", "\nprior: -4.18")
                .replaceFirst("\nmin-common-days: \\S+", "\nmin-common-days: 28")
                .replaceFirst(
                        "(\nthresholds:\n  HINWEIS:) \\S+(\n  ZU_PRUEFEN:) \\S+(\n  RELATED:) \\S+",
                        "$1 0.52$2 0.2$3 0.05")
                .replaceFirst("(\n  ACTIVITY:\n    SAME:) \\S+(\n    MOSTLY:) \\S+", "$1 0.85$2 0.65")
                .replaceFirst("(\n    ALIKE:) \\S+", "$1 2.6")
                .lines()
                .toList();
    }

    private static List<String> concepts() {
        Stream<String> rows = REFERENCE.concepts().all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.ACTIVITY)
                .map(concept -> concept.code() + ",14,0.012335,0.013818");
        return Stream.concat(Stream.of("code,offerings,closeness,deviation", "*,2371,0,1"), rows)
                .toList();
    }

    private static List<String> lines(String name) {
        String file = "/overlap-rules/" + name;
        try (InputStream in = Objects.requireNonNull(BookFile.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As readers of English are told. */
    static String expected(BookError error) {
        return error.expected().in(Locale.ENGLISH);
    }
}
