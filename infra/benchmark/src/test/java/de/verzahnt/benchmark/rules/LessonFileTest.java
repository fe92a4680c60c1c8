package de.verzahnt.benchmark.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.relearned.BookFile;
import de.verzahnt.rules.relearned.BookReading;
import de.verzahnt.rules.relearned.RelearnedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFileTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();

    @TempDir
    private Path folder;

    @Test
    void whatWasLearnedStandsInOneFileThatThePreviewReads() throws IOException {
        List<String> words = Stream.concat(ShippedFile.lines("word-counts.csv").stream(), Stream.of("zzwortneu,7"))
                .toList();

        RelearnedBook book = written(new Lesson(
                Map.of("weights.FIELD.SAME", 1.25, "prior", -4.5),
                words,
                ShippedFile.lines("concept-counts.csv"),
                Map.of("training.places", 16.0)));

        assertThat(book.book().entries())
                .containsEntry("version", "v3-relearned")
                .containsEntry("date", "2026-12-01")
                .containsEntry("weights.FIELD.SAME", "1.25")
                .containsEntry("prior", "-4.5")
                .containsEntry("training.places", "16.0");
        assertThat(Files.readString(folder.resolve("book.txt"))).contains("\nzzwortneu,7\n");
    }

    @Test
    void aLessonThatNoPreviewCouldReadIsNotWritten() {
        Lesson far = new Lesson(
                Map.of("prior", -40.0),
                ShippedFile.lines("word-counts.csv"),
                ShippedFile.lines("concept-counts.csv"),
                Map.of());

        assertThatThrownBy(() -> written(far)).hasMessageContaining("prior").hasMessageContaining("-10.0 to 10.0");
        assertThat(folder.resolve("book.txt")).doesNotExist();
    }

    private RelearnedBook written(Lesson lesson) throws IOException {
        Path file = folder.resolve("book.txt");
        LessonFile.write(
                file, LessonFile.text(ShippedFile.lines("v3.yaml"), lesson, LocalDate.of(2026, 12, 1)), REFERENCE);
        return ((BookReading.Read) BookFile.read(Files.readAllBytes(file), REFERENCE)).book();
    }
}
