package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub rules}: what the rules find in anybody's lists, and with labels how right they are. */
@Command(
        name = "./hub rules",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tries the overlap rules on lists in the columns of infra/sample-data, without the hub running.")
public final class TrialCommand implements Callable<Integer> {
    private static final int BAD_INPUT = 1;
    /** More of the same would push the rest off the screen. */
    private static final int MOST_TOLD = 40;

    @Option(names = "--offerings", required = true, split = ",", paramLabel = "FILE", description = "offerings, CSV")
    private List<Path> offerings = List.of();

    @Option(names = "--organisations", required = true, paramLabel = "FILE", description = "their organisations, CSV")
    private Path organisations = Path.of("");

    private LocalDate today = LocalDate.EPOCH;

    @Option(
            names = "--labels",
            paramLabel = "FILE",
            description = "pairs people judged: a,b,class[,agreement][,certainty]")
    private @Nullable Path labels;

    @Option(
            names = "--book",
            paramLabel = "FILE",
            description = "a relearned book of ./hub bench rules --book (default: the rules of this release)")
    private @Nullable Path book;

    @Option(names = "--out", paramLabel = "FILE", description = "where the findings go (default: the screen)")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final PrintStream screen;
    private final PrintStream notes;
    private final LongSupplier nanos;

    TrialCommand(PrintStream screen, PrintStream notes, LongSupplier nanos) {
        this.screen = screen;
        this.notes = notes;
        this.nanos = nanos;
    }

    @Option(names = "--today", required = true, paramLabel = "DATE", description = "as if it were this day: 2026-03-01")
    void setToday(LocalDate day) {
        if (!Row.isInReach(day)) {
            String expected = BothLanguages.of("trial.expected", Message.of("trial.today"));
            String wrong = "--today: '" + day + "' (" + expected + ")";
            throw new ParameterException(spec.commandLine(), wrong);
        }
        today = day;
    }

    /** Exit code 0 when done, 1 for lists that cannot be read, 2 for a wrong call. */
    public static void main(String[] args) {
        var screen = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        var notes = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new TrialCommand(screen, notes, System::nanoTime)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        try {
            return runWithin(Bounds.USUAL);
        } catch (OutOfMemoryError e) {
            notes.println(BothLanguages.of("trial.memory"));
            return BAD_INPUT;
        }
    }

    private int runWithin(Bounds bounds) throws IOException {
        ReferenceData reference = ReferenceData.load();
        Complaints complaints = new Complaints();
        if (out != null) {
            Output.check(out, inputs(), complaints);
        }
        Optional<Supplier<OverlapRules>> made = rules(reference, complaints);
        Lists lists = Lists.read(reference, offerings, organisations, labels, complaints);
        complaints.byPlace().forEach(notes::println);
        if (complaints.hasErrors() || made.isEmpty()) {
            notes.println(BothLanguages.of("trial.nothing-written"));
            return BAD_INPUT;
        }
        OverlapRules rules = made.get().get();
        Findings findings = new Trial(rules, reference, today)
                .run(lists.offerings(), bounds, lists.labels().keySet(), Progress.on(notes, nanos));
        if (out == null) {
            FindingsCsv.write(findings, screen);
        } else if (!written(out, findings)) {
            return BAD_INPUT;
        }
        report(lists, findings, rules.version());
        return 0;
    }

    // Made only when all can be read: to make them takes longer than to refuse a list.
    private Optional<Supplier<OverlapRules>> rules(ReferenceData reference, Complaints complaints) {
        return book == null
                ? Optional.of(() -> OverlapRules.current(reference))
                : Books.read(book, reference, complaints).map(read -> () -> read.rules(reference));
    }

    private boolean written(Path file, Findings findings) {
        Complaints complaints = new Complaints();
        boolean written = Output.write(file, findings, complaints);
        complaints.byPlace().forEach(notes::println);
        return written;
    }

    private List<Path> inputs() {
        List<Path> all = new ArrayList<>(offerings);
        all.add(organisations);
        if (labels != null) {
            all.add(labels);
        }
        if (book != null) {
            all.add(book);
        }
        return all;
    }

    private void report(Lists lists, Findings findings, String version) {
        findings.folded().stream().limit(MOST_TOLD).forEach(folded -> notes.println(folded.told()));
        if (findings.folded().size() > MOST_TOLD) {
            int more = findings.folded().size() - MOST_TOLD;
            notes.println(BothLanguages.of("trial.more-clusters", more));
        }
        notes.println(BothLanguages.of(
                "trial.done", lists.offerings().size(), findings.listed().size(), version));
        if (labels != null) {
            Quality quality = new Quality(findings.listed(), lists.labels());
            PrintStream table = out == null ? notes : screen;
            table.println(quality.table());
            table.println();
            quality.confusions().forEach(table::println);
        }
    }
}
