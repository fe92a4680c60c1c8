package de.verzahnt.deadletters;

import de.verzahnt.contract.DeadLetterHeaders;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.PrintStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code list}, {@code show <id>}, {@code replay <id> [--force]}. Exit code 0 when done, 1 when refused or not found, 2 for a
 * wrong call.
 */
public final class DeadLetterCommand {

    private static final int LISTED = 200;
    private static final int HEX_PER_LINE = 32;
    private static final String FORCE = "--force";

    private final LetterBoxes boxes;
    private final Decoding decoding;
    private final Replay replay;
    private final PrintStream out;

    /**
     * A command on this cluster.
     *
     * @param client settings of a Kafka client: bootstrap.servers, and security where the cluster asks for it
     */
    public DeadLetterCommand(Map<String, Object> client, SchemaRegistryClient registry, PrintStream out) {
        this.boxes = new LetterBoxes(client);
        this.decoding = new Decoding(registry);
        this.replay = new Replay(client);
        this.out = out;
    }

    /** Runs one command; see the class. */
    public int run(List<String> arguments) {
        String what = arguments.isEmpty() ? "list" : arguments.get(0);
        return switch (what) {
            case "list" -> list();
            case "show" -> letter(arguments).map(this::show).orElse(1);
            case "replay" ->
                letter(arguments)
                        .map(letter -> replay(letter, arguments.contains(FORCE)))
                        .orElse(1);
            default -> wrong(what + ": unknown (expected: list, show <id>, replay <id> [--force])");
        };
    }

    private int list() {
        List<Letter> all = boxes.all();
        out.printf(
                Locale.ROOT, "%-32s %-20s %-34s %-7s %-32s %s%n", "id", "put away", "from", "schema", "key", "reason");
        all.stream().skip(Math.max(0, all.size() - LISTED)).forEach(this::line);
        out.printf(Locale.ROOT, "%d dead letters%s.%n", all.size(), all.size() > LISTED ? ", the newest shown" : "");
        return 0;
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
        out.println("value       "
                + decoding.read(letter.header(DeadLetterHeaders.TOPIC), value).text());
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
        String source = letter.header(DeadLetterHeaders.TOPIC);
        if (!force && !decoding.read(source, letter.record().value()).fits()) {
            return refused(letter, "its bytes are no value of " + source + ": it would come back at once");
        }
        if (!force && boxes.isOvertaken(letter)) {
            return refused(letter, "a newer state of its key stands in " + source + ": it would be overwritten");
        }
        var now = replay.send(letter);
        out.printf(
                Locale.ROOT, "%s lies in %s/%d/%d again.%n", letter.id(), now.topic(), now.partition(), now.offset());
        return 0;
    }

    private int refused(Letter letter, String why) {
        out.printf(Locale.ROOT, "%s is not put back: %s. With %s it is.%n", letter.id(), why, FORCE);
        return 1;
    }

    private Optional<Letter> letter(List<String> arguments) {
        Optional<LetterId> id = arguments.size() < 2 ? Optional.empty() : LetterId.parse(arguments.get(1));
        if (id.isEmpty()) {
            wrong("Which letter? An id as './hub dead-letters' lists it, e.g. overlap-detector/3/17");
            return Optional.empty();
        }
        Optional<Letter> letter = boxes.find(id.get());
        if (letter.isEmpty()) {
            out.println(id.get() + ": no such letter");
        }
        return letter;
    }

    private int wrong(String words) {
        out.println(words);
        return 2;
    }
}
