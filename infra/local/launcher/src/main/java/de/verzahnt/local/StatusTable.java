package de.verzahnt.local;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** All parts of a running hub in one table: process, health, and the numbers that tell first when something is stuck. */
public final class StatusTable {

    private static final String ROW = "%-24s %6s %8s %7s %6s %9s %6s %8s %6s %10s  %s%n";
    private static final String NOTHING = "";

    private record Line(Part part, String pid, Memory memory, Figures figures, String health) {}

    private final Environment environment;
    private final Falls falls;
    private final PrintStream out;

    /** The hub in this folder, its parts on these ports. */
    public StatusTable(Path folder, Ports ports, PrintStream out) {
        this.environment = new Environment(ports, new Secrets(folder), folder);
        this.falls = new Falls(folder);
        this.out = out;
    }

    /** Prints it; true when all parts are healthy. */
    public boolean print() {
        List<Line> lines =
                Arrays.stream(Part.values()).parallel().map(this::line).toList();
        boolean kafka = lines.stream().anyMatch(line -> line.part() == Part.KAFKA && isUp(line));
        // The client would fill the screen with warnings while nobody listens.
        Map<String, Long> letters = kafka ? Letters.byService(environment.bootstrapServers()) : Map.of();
        Map<String, Long> lags = kafka ? Lags.byService(environment.bootstrapServers()) : Map.of();
        Memory memory = lines.stream().map(Line::memory).reduce(Memory.NONE, Memory::plus);
        print("part", "port", "process", "MB", "lag", "outbox s", "cases", "letters", "again", "since", "health");
        lines.forEach(line ->
                print(line, lags.get(line.part().id()), letters.get(line.part().id())));
        long all = letters.values().stream().mapToLong(Long::longValue).sum();
        print("all", NOTHING, NOTHING, memory.megabytes(), NOTHING, NOTHING, NOTHING, all, NOTHING, NOTHING, NOTHING);
        out.println(
                memory.proportional()
                        ? "MB: memory, pages that processes share counted in parts (PSS)"
                        : "MB: resident memory (RSS), pages that processes share counted in each: less in truth");
        out.println("lag: records not read yet; outbox s: age of the oldest event not published; cases: open ones;"
                + " letters: dead letters in Kafka");
        out.println("again: how often it fell and was started again; since: its process runs");
        return lines.stream().allMatch(StatusTable::isUp);
    }

    private void print(Line line, @Nullable Long lag, @Nullable Long letters) {
        print(
                line.part().id(),
                environment.ports().of(line.part()),
                line.pid(),
                line.memory().megabytes(),
                lag(line, lag),
                words(line.figures().outboxAge()),
                words(line.figures().casesOpen()),
                letters == null ? NOTHING : letters,
                falls.restarts(line.part()),
                Processes.since(line.pid()),
                line.health());
    }

    private void print(Object... cells) {
        out.printf(Locale.ROOT, ROW, cells);
    }

    private Line line(Part part) {
        String pid = Processes.pid(environment.folder(), part);
        int port = environment.ports().of(part);
        Figures figures = Part.services().contains(part)
                ? Figures.at(URI.create("http://127.0.0.1:" + port), environment.scrapeToken())
                : new Figures(List.of());
        return new Line(part, pid, Memory.of(pid), figures, health(part, port));
    }

    private String health(Part part, int port) {
        return falls.isGivenUp(part)
                ? "GIVEN UP (it fell %d times; './hub logs %s' says why)".formatted(Keeper.TRIES, part.id())
                : Health.of(part, port);
    }

    /** What the part says of itself knows more: the dashboard keeps its place in its tables, a stream in its state. */
    private static String lag(Line line, @Nullable Long ofItsGroups) {
        String told = words(line.figures().lag());
        return told.isEmpty() && ofItsGroups != null ? ofItsGroups.toString() : told;
    }

    private static boolean isUp(Line line) {
        return line.health().equals("UP");
    }

    private static String words(OptionalDouble number) {
        return number.isPresent() ? Long.toString(Math.round(number.getAsDouble())) : NOTHING;
    }
}
