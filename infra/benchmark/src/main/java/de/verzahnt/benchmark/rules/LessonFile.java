package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.relearned.BookError;
import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.rules.rulebook.RuleBook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A lesson as one file, to be tried in the preview before a person lets it ship. */
final class LessonFile {
    private LessonFile() {}

    /**
     * The shipped book with all that was learned, under a name of its own.
     *
     * @param shipped lines of the shipped book
     */
    static String text(List<String> shipped, Lesson lesson, LocalDate day) {
        Map<String, Object> values = new TreeMap<>(lesson.weights());
        values.putAll(lesson.counts());
        values.put("version", RuleBook.shipped().version() + "-relearned");
        values.put("date", day);
        return BookFile.text(RuleFile.with(shipped, values), lesson.wordCounts(), lesson.conceptCounts());
    }

    /** Writes what the preview will be able to read. */
    static void write(Path file, String text, ReferenceData reference) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (BookFile.read(bytes, reference) instanceof BookReading.Refused refused) {
            throw new IllegalStateException(
                    file + ": " + told(refused.errors()) + " (expected: a book that can be tried)");
        }
        Files.write(file, bytes);
    }

    private static String told(List<BookError> errors) {
        return errors.stream()
                .map(error -> error.part() + " " + error.key() + ": '" + error.value() + "' (expected: "
                        + error.expected().in(Locale.ENGLISH) + ")")
                .collect(Collectors.joining(", "));
    }
}
