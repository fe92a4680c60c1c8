package de.verzahnt.local;

import de.verzahnt.deadletters.DeadLetterCommand;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code ./hub} calls: {@code up [--empty] [--only=<part>,<part>]}, {@code down}, {@code status},
 * {@code token <account>}, {@code dead-letters …} and, at the end of a build, {@code rehearse}; each with the data folder
 * in the system property {@code hub.folder}. Exit code 1 when something is not as it should be.
 */
public final class Main {

    private static final String ONLY = "--only=";
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private Main() {}

    /** Runs one command; see the class. */
    public static void main(String[] args) {
        Path folder = Path.of(System.getProperty("hub.folder", ".hub")).toAbsolutePath();
        List<String> rest = Arrays.asList(args).subList(Math.min(1, args.length), args.length);
        int exit;
        try {
            exit = run(args.length == 0 ? "" : args[0], folder, rest);
        } catch (HubProblem problem) {
            ERR.println(problem.getMessage());
            exit = 1;
        }
        System.exit(exit);
    }

    private static int run(String command, Path folder, List<String> rest) {
        return switch (command) {
            case "up" -> new UpCommand(folder, OUT).run(only(rest), !rest.contains("--empty"));
            case "rehearse" -> new Rehearsal().run();
            case "down" -> new DownCommand(folder, OUT).run();
            case "status" -> new StatusCommand(folder, OUT).run();
            case "token" -> token(folder, rest);
            case "dead-letters" -> deadLetters(folder, rest);
            default ->
                throw new HubProblem(
                        "%s: unknown (expected: up, down, status, token, dead-letters, rehearse)".formatted(command));
        };
    }

    private static Set<Part> only(List<String> rest) {
        return rest.stream()
                .filter(option -> option.startsWith(ONLY))
                .findFirst()
                .map(option -> Arrays.stream(option.substring(ONLY.length()).split(","))
                        .map(id -> Part.named(id)
                                .orElseThrow(() -> new HubProblem("%s: no part (expected: some of %s)"
                                        .formatted(
                                                id,
                                                Arrays.stream(Part.values())
                                                        .map(Part::id)
                                                        .toList()))))
                        .collect(Collectors.toSet()))
                .orElse(EnumSet.allOf(Part.class));
    }

    private static int token(Path folder, List<String> rest) {
        if (rest.size() != 1) {
            throw new HubProblem("Which account? For example: ./hub token caritas");
        }
        var environment = new Environment(Ports.documented(), new Secrets(folder), folder);
        var tokens = new Tokens(URI.create(environment.issuer()), environment.secrets());
        OUT.println(tokens.of(rest.get(0).startsWith("report-") ? rest.get(0) : "script-" + rest.get(0)));
        return 0;
    }

    private static int deadLetters(Path folder, List<String> rest) {
        if (FolderLock.launcher(folder).isEmpty()) {
            throw new HubProblem("No hub runs in %s. './hub up' starts one.".formatted(folder));
        }
        var environment = new Environment(Ports.documented(), new Secrets(folder), folder);
        var registry = new CachedSchemaRegistryClient(environment.registryUrl(), 100);
        return new DeadLetterCommand(Map.of("bootstrap.servers", environment.bootstrapServers()), registry, OUT)
                .run(rest);
    }
}
