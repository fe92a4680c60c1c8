package de.verzahnt.deadletters;

import de.verzahnt.contract.DeadLetterHeaders;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What services could not read or believe. Exit code 0 when done, 1 when refused or not found, 2 for a wrong call. */
@Command(
        name = "./hub dead-letters",
        mixinStandardHelpOptions = true,
        description = "What services could not read or believe, with reasons; without a command they are listed.")
public final class DeadLetterCommand implements Callable<Integer> {

    private static final int LISTED = 200;
    private static final int HEX_PER_LINE = 32;
    private static final String FORCE = "--force";

    private final Supplier<Cluster> cluster;
    private final PrintStream out;

    /**
     * The commands on one cluster.
     *
     * @param cluster asked for only when a command is understood
     */
    public DeadLetterCommand(Supplier<Cluster> cluster, PrintStream out) {
        this.cluster = cluster;
        this.out = out;
    }

    /** Runs one command; wrong ones are told where the answers stand. */
    public int run(List<String> arguments) {
        return line().execute(arguments.toArray(String[]::new));
    }

    /** The command as a line that can be parsed, to be completed or made part of another. */
    public CommandLine line() {
        PrintWriter words = new PrintWriter(out, true, StandardCharsets.UTF_8);
        return new CommandLine(this)
                .registerConverter(LetterId.class, DeadLetterCommand::id)
                .setOut(words)
                .setErr(words);
    }

    private static LetterId id(String text) {
        return LetterId.parse(text)
                .orElseThrow(() -> new TypeConversionException(
                        text + " (expected: an id as they are listed, e.g. overlap-detector/3/17)"));
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(description = "All of them, the newest last.", mixinStandardHelpOptions = true)
    int list() {
        List<Letter> all = cluster.get().boxes().all();
        out.printf(
                Locale.ROOT, "%-32s %-20s %-34s %-7s %-32s %s%n", "id", "put away", "from", "schema", "key", "reason");
        all.stream().skip(Math.max(0, all.size() - LISTED)).forEach(this::line);
        out.printf(Locale.ROOT, "%d dead letters%s.%n", all.size(), all.size() > LISTED ? ", the newest shown" : "");
        return 0;
    }

    @Command(description = "One of them with its reason and its bytes.", mixinStandardHelpOptions = true)
    int show(@Parameters(paramLabel = "ID", description = "as listed") LetterId id) {
        return letter(id).map(this::show).orElse(1);
    }

    @Command(description = "Puts one back into the topic it came from.", mixinStandardHelpOptions = true)
    int replay(
            @Parameters(paramLabel = "ID", description = "as listed") LetterId id,
            @Option(names = FORCE, description = "also what cannot be read, or would overwrite a newer state")
                    boolean force) {
        return letter(id).map(letter -> replay(letter, force)).orElse(1);
    }

    private void line(Letter letter) {
        out.printf(
                Locale.ROOT,
                "%-32s %-20.20s %-34s %-7s %-32s %s%n",
                letter.id(),
                letter.putAwayAt(),
                place(letter),
                letter.header(DeadLetterHeaders.SCHEMA_ID),
                letter.key(),
                letter.header(DeadLetterHeaders.REASON));
    }

    private static String place(Letter letter) {
        return String.join(
                "/",
                letter.header(DeadLetterHeaders.TOPIC),
                letter.header(DeadLetterHeaders.PARTITION),
                letter.header(DeadLetterHeaders.OFFSET));
    }

    private int show(Letter letter) {
        line(letter);
        out.println("exception   " + letter.header(DeadLetterHeaders.EXCEPTION));
        out.println("written at  " + letter.header(DeadLetterHeaders.WRITTEN_AT));
        out.println("event       " + letter.header("ce_id") + " " + letter.header("ce_type"));
        byte[] value = letter.record().value();
        String text = cluster.get()
                .decoding()
                .read(letter.header(DeadLetterHeaders.TOPIC), value)
                .text();
        out.println("value       " + text);
        hex(value);
        return 0;
    }

    private void hex(byte @Nullable [] value) {
        HexFormat hex = HexFormat.ofDelimiter(" ");
        for (int from = 0; value != null && from < value.length; from += HEX_PER_LINE) {
            int to = Math.min(value.length, from + HEX_PER_LINE);
            out.printf(Locale.ROOT, "%08x    %s%n", from, hex.formatHex(value, from, to));
        }
    }

    private int replay(Letter letter, boolean force) {
        Cluster all = cluster.get();
        String source = letter.header(DeadLetterHeaders.TOPIC);
        if (!force && !all.decoding().read(source, letter.record().value()).fits()) {
            return refused(letter, "its bytes are no value of " + source + ": it would come back at once");
        }
        if (!force && all.boxes().isOvertaken(letter)) {
            return refused(letter, "a newer state of its key stands in " + source + ": it would be overwritten");
        }
        var now = all.replay().send(letter);
        out.printf(
                Locale.ROOT, "%s lies in %s/%d/%d again.%n", letter.id(), now.topic(), now.partition(), now.offset());
        return 0;
    }

    private int refused(Letter letter, String why) {
        out.printf(Locale.ROOT, "%s is not put back: %s. With %s it is.%n", letter.id(), why, FORCE);
        return 1;
    }

    private Optional<Letter> letter(LetterId id) {
        Optional<Letter> letter = cluster.get().boxes().find(id);
        if (letter.isEmpty()) {
            out.println(id + ": no such letter");
        }
        return letter;
    }
}
