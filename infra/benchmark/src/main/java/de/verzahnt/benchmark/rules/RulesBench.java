package de.verzahnt.benchmark.rules;

import de.verzahnt.trial.Quality;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ./hub bench rules [--write]}: the quality of the rules on places they have not seen, and the pairs where they
 * differ from people. With {@code --write} also learns the weights and writes them, the counts of words, and the table.
 */
public final class RulesBench {
    private static final Path BOOK = Path.of("services/overlap-rules/src/main/resources/overlap-rules/v2.yaml");
    private static final Path COUNTS =
            Path.of("services/overlap-rules/src/main/resources/overlap-rules/word-counts.csv");
    private static final Path QUALITY = Path.of("services/overlap-rules/src/main/resources/overlap-rules/quality.csv");
    private static final Path QUALITY_ELSEWHERE =
            Path.of("services/overlap-rules/src/main/resources/overlap-rules/quality-elsewhere.csv");
    private static final Path README = Path.of("services/overlap-rules/README.md");
    private static final Pattern TABLE = Pattern.compile("(?s)(<!-- quality -->\n).*?(<!-- end of quality -->)");

    private RulesBench() {}

    /** To be called from the root of the repository. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Trainer trainer = new Trainer(Path.of("").toAbsolutePath());
        if (List.of(args).contains("--write")) {
            Files.write(COUNTS, trainer.wordCounts(), StandardCharsets.UTF_8);
            RuleFile.write(BOOK, trainer.weights());
            RuleFile.write(BOOK, trainer.provenance());
        }
        Quality quality = trainer.onUnseenPlaces();
        String table = quality.table();
        out.println(table);
        out.println();
        quality.confusions().forEach(out::println);
        if (List.of(args).contains("--write")) {
            Files.write(QUALITY, quality.csv(), StandardCharsets.UTF_8);
            writeElsewhere();
            String readme = Files.readString(README);
            Files.writeString(
                    README, TABLE.matcher(readme).replaceAll("$1" + Matcher.quoteReplacement(table + "\n") + "$2"));
            out.println(
                    "\nWritten: the weights, the counts of words, the figures. Build and run again: weights read words.");
        }
    }

    private static void writeElsewhere() throws IOException {
        Elsewhere elsewhere = Elsewhere.below(Path.of("").toAbsolutePath());
        Files.write(QUALITY_ELSEWHERE, elsewhere.csv(), StandardCharsets.UTF_8);
    }
}
