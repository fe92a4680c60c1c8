package de.verzahnt.local;

import de.verzahnt.deadletters.Cluster;
import de.verzahnt.deadletters.DeadLetterCommand;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * What {@code ./hub} calls, with the data folder in the system property {@code hub.folder}. Exit code 1 when something is
 * not as it should be, 2 for a wrong call.
 */
@Command(
        name = "./hub",
        mixinStandardHelpOptions = true,
        description = "'./hub help' tells all that can be done with a hub; these are its commands once all is built.")
public final class Main {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private final Path folder;

    Main(Path folder) {
        this.folder = folder;
    }

    /** Runs one command; {@code --help} tells which. */
    public static void main(String[] args) {
        Path folder = Path.of(System.getProperty("hub.folder", ".hub")).toAbsolutePath();
        System.exit(new Main(folder).line(OUT, ERR).execute(args));
    }

    CommandLine line(PrintStream out, PrintStream err) {
        return new CommandLine(this)
                .addSubcommand("dead-letters", new DeadLetterCommand(this::cluster, OUT).line())
                .registerConverter(Part.class, Main::part)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, called, parsed) -> {
                    if (failure instanceof HubProblem) {
                        err.println(failure.getMessage());
                        return 1;
                    }
                    throw failure;
                });
    }

    @Command(description = "Starts every part and loads the sample of Aachen.", mixinStandardHelpOptions = true)
    int up(
            @Option(names = "--empty", description = "do not load the sample") boolean empty,
            @Option(names = "--only", split = ",", paramLabel = "PART", description = "these and what they need")
                    @Nullable
                    Set<Part> only) {
        return new UpCommand(folder, OUT).run(only == null ? EnumSet.allOf(Part.class) : only, !empty);
    }

    @Command(description = "Starts all once at the end of a build, so that later starts are fast.", hidden = true)
    int rehearse() {
        return new Rehearsal(OUT).run();
    }

    @Command(description = "Stops everything; data is kept.", mixinStandardHelpOptions = true)
    int down() {
        return new DownCommand(folder, OUT).run();
    }

    @Command(description = "Every part with process, memory, lag and health.", mixinStandardHelpOptions = true)
    int status() {
        return new StatusCommand(folder, OUT).run();
    }

    @Command(description = "An access token for scripts.", mixinStandardHelpOptions = true)
    int token(@Parameters(paramLabel = "ACCOUNT", description = "e.g. caritas") String account) {
        var environment = new Environment(Ports.documented(), new Secrets(folder), folder);
        var tokens = new Tokens(URI.create(environment.issuer()), environment.secrets());
        OUT.println(tokens.of(account.startsWith("report-") ? account : "script-" + account));
        return 0;
    }

    private static Part part(String id) {
        return Part.named(id)
                .orElseThrow(() -> new TypeConversionException("%s: no part (expected: some of %s)"
                        .formatted(
                                id, Arrays.stream(Part.values()).map(Part::id).toList())));
    }

    private Cluster cluster() {
        if (FolderLock.launcher(folder).isEmpty()) {
            throw new HubProblem("No hub runs in %s. './hub up' starts one.".formatted(folder));
        }
        var environment = new Environment(Ports.documented(), new Secrets(folder), folder);
        var registry = new CachedSchemaRegistryClient(environment.registryUrl(), 100);
        return new Cluster(Map.of("bootstrap.servers", environment.bootstrapServers()), registry);
    }
}
