package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.rulebook.RuleBook;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./hub bench rules}: the quality of the rules on places they have not seen, the pairs where they differ from
 * people, and words that many use and no concept knows. With {@code --write} also learns the weights from all places and
 * writes them, the counts, and the figures; with {@code --book} writes what was learned as one file that the preview can
 * try, and changes nothing.
 */
@Command(
        name = "./hub bench rules",
        mixinStandardHelpOptions = true,
        description =
                "How good the rules are on places they have not seen; with --decisions first: see its own --help.")
public final class RulesBench implements Callable<Integer> {
    private static final Path SHIPPED = Path.of("services/overlap-rules/src/main/resources/overlap-rules");
    private static final Path BOOK = SHIPPED.resolve("v3.yaml");
    private static final Path README = Path.of("services/overlap-rules/README.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- quality -->\n).*?(<!-- end of quality -->)");
    private static final Pattern CONTACT =
            Pattern.compile("(?s)(<!-- first contact -->\n).*?(<!-- end of first contact -->)");

    @Option(names = "--write", description = "learn the weights anew and write them, with the figures")
    private boolean write;

    @Option(
            names = "--with",
            paramLabel = "FOLDER",
            description = "a further place to learn from, such as what --decisions wrote; may be repeated")
    private List<Path> more = List.of();

    @Option(
            names = "--book",
            paramLabel = "FILE",
            description = "write what was learned as one file that the preview can try")
    private @Nullable Path book;

    RulesBench() {}

    /** To be called from the root of the repository. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new RulesBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Trainer trainer = new Trainer(
                Path.of("").toAbsolutePath(),
                more.stream().map(RulesBench::fromWhereCalled).toList());
        QualityReport report = trainer.onUnseenPlaces();
        print(report, trainer, out);
        Lesson lesson = trainer.lesson();
        FirstContact contact = FirstContact.of(
                lesson.rules(trainer.reference(), RuleBook.shipped()),
                trainer.reference(),
                Path.of("").toAbsolutePath());
        out.println("\n" + contact.markdown());
        if (book != null) {
            writeBook(fromWhereCalled(book), lesson, trainer.reference(), out);
        }
        if (write) {
            write(lesson, report, contact);
            out.println("\nWritten: the weights, the counts, the figures. Build again.");
        }
        return 0;
    }

    private static void print(QualityReport report, Trainer trainer, PrintStream out) {
        out.println(report.markdown());
        for (Unseen place : report.places()) {
            out.println("\n" + place.place());
            place.quality().confusions().forEach(out::println);
        }
        out.println("\nWords that many offerings use and no concept knows:");
        new UnknownWords(trainer.reference()).of(trainer.places()).forEach(out::println);
    }

    private static void writeBook(Path file, Lesson lesson, ReferenceData reference, PrintStream out)
            throws IOException {
        LessonFile.write(file, LessonFile.text(Files.readAllLines(BOOK), lesson, LocalDate.now()), reference);
        out.println("\nWritten to " + file + ": a book to try, on the page Vorschau or by ./hub rules --book."
                + " Nothing is in force by it.");
    }

    private static Path fromWhereCalled(Path file) {
        return Path.of(System.getProperty("hub.called.from", ""))
                .toAbsolutePath()
                .resolve(file);
    }

    private static void write(Lesson lesson, QualityReport report, FirstContact contact) throws IOException {
        RuleFile.write(BOOK, lesson.weights());
        RuleFile.write(BOOK, lesson.counts());
        lines("word-counts.csv", lesson.wordCounts());
        lines("concept-counts.csv", lesson.conceptCounts());
        for (Map.Entry<String, List<String>> file : QualityFiles.of(report).entrySet()) {
            lines(file.getKey(), file.getValue());
        }
        replaceInReadme(TABLE, report.markdown());
        replaceInReadme(CONTACT, contact.markdown());
    }

    private static void replaceInReadme(Pattern between, String table) throws IOException {
        String quoted = Matcher.quoteReplacement(table + "\n");
        Files.writeString(README, between.matcher(Files.readString(README)).replaceAll("$1" + quoted + "$2"));
    }

    private static void lines(String name, List<String> lines) throws IOException {
        Files.write(SHIPPED.resolve(name), lines, StandardCharsets.UTF_8);
    }
}
