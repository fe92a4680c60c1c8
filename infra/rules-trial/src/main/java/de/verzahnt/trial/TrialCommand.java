package de.verzahnt.trial;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.OverlapRules;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./hub rules}: what the rules find in anybody's lists, and with labels how right they are. */
@Command(
        name = "./hub rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tries the overlap rules on lists in the columns of infra/sample-data, without the hub running.")
public final class TrialCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 1;

    @Option(names = "--offerings", required = true, split = ",", paramLabel = "FILE", description = "offerings, CSV")
    private List<Path> offerings = List.of();

    @Option(names = "--organisations", required = true, paramLabel = "FILE", description = "their organisations, CSV")
    private Path organisations = Path.of("");

    @Option(names = "--today", required = true, paramLabel = "DATE", description = "as if it were this day: 2026-03-01")
    private LocalDate today = LocalDate.EPOCH;

    @Option(names = "--labels", paramLabel = "FILE", description = "pairs people judged: a,b,class[,agreement]")
    private @Nullable Path labels;

    @Option(names = "--out", paramLabel = "FILE", description = "where the findings go (default: the screen)")
    private @Nullable Path out;

    private final PrintStream screen;
    private final PrintStream notes;

    TrialCommand(PrintStream screen, PrintStream notes) {
        this.screen = screen;
        this.notes = notes;
    }

    /** Exit code 0 when done, 1 for lists that cannot be read, 2 for a wrong call. */
    public static void main(String[] args) {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var notes = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new TrialCommand(screen, notes)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        ReferenceData reference = ReferenceData.load();
        Lists lists = Lists.read(reference, offerings, organisations, labels);
        lists.warnings().forEach(notes::println);
        if (!lists.errors().isEmpty()) {
            lists.errors().forEach(notes::println);
            notes.println("Nichts geschrieben / nothing written.");
            return BAD_INPUT;
        }
        OverlapRules rules = OverlapRules.current(reference);
        Map<PairKey, Finding> findings = new Trial(rules, reference, today).run(lists.offerings());
        write(findings);
        notes.printf(
                "%d Angebote, %d Befunde nach Regeln %s / %1$d offerings, %2$d findings by rules %3$s%n",
                lists.offerings().size(), findings.size(), rules.version());
        if (labels != null) {
            Quality quality = new Quality(findings, lists.labels());
            PrintStream table = out == null ? notes : screen;
            table.println(quality.table());
            table.println();
            quality.confusions().forEach(table::println);
        }
        return 0;
    }

    private void write(Map<PairKey, Finding> findings) throws IOException {
        if (out == null) {
            FindingsCsv.write(findings, screen);
            return;
        }
        try (Writer file = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            FindingsCsv.write(findings, file);
        }
    }
}
