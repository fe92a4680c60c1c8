package de.verzahnt.local;

import de.verzahnt.local.kafka.KafkaBroker;
import de.verzahnt.local.process.JavaCommand;
import de.verzahnt.local.process.ManagedProcess;
import de.verzahnt.local.process.ProcessSupervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows how each part is started; not in which order. */
final class Starter {

    private static final String MAILS_KEPT = "5000";

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PATIENCE_WHILE_ARCHIVING = Duration.ofSeconds(180);

    private final Repository repository = Repository.here();
    private final Programs programs = new Programs(repository);
    private final Environment environment;
    private final ProcessSupervisor supervisor;
    private final boolean rehearsing;
    private volatile @Nullable Database databases;

    /** When rehearsing, every part without an archive of its classes makes one as it ends. */
    Starter(Environment environment, ProcessSupervisor supervisor, boolean rehearsing) {
        this.environment = environment;
        this.supervisor = supervisor;
        this.rehearsing = rehearsing;
    }

    Running start(Part part) {
        return switch (part) {
            case POSTGRESQL -> database();
            case KAFKA -> running(kafka());
            case REGISTRY -> running(registry());
            case MAILBOX -> running(mailbox());
            default -> running(springBoot(part));
        };
    }

    /** Makes the service's database in the running PostgreSQL; takes about a second when it is not there. */
    void makeDatabase(Part service) {
        Objects.requireNonNull(databases, "postgresql does not run").make(service);
    }

    private Running running(ManagedProcess process) {
        return Running.of(process, rehearsing ? PATIENCE_WHILE_ARCHIVING : PATIENCE);
    }

    private JavaCommand java(Part part, Program program) {
        var command = new JavaCommand(part.heapMegabytes());
        return rehearsing && !program.archive().exists()
                ? command.making(program.archive())
                : command.using(program.archive());
    }

    private Running database() {
        try {
            var database = Database.start(
                    repository.launcherTarget().resolve("postgresql"),
                    data(Part.POSTGRESQL),
                    environment.ports().of(Part.POSTGRESQL),
                    environment.secrets(),
                    supervisor);
            databases = database;
            return new Running(database.child(), database::close);
        } catch (IOException failure) {
            throw new HubProblem(
                    "postgresql does not start, see %s: %s"
                            .formatted(supervisor.log(Part.POSTGRESQL.id()), failure.getMessage()),
                    failure);
        }
    }

    private ManagedProcess kafka() {
        int port = environment.ports().of(Part.KAFKA);
        var program = programs.of(Part.KAFKA);
        var command = java(Part.KAFKA, program)
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .run(
                        program.classPath(),
                        KafkaBroker.class.getName(),
                        data(Part.KAFKA).resolve("log").toString(),
                        Integer.toString(port),
                        Integer.toString(anyFreePort()));
        return supervisor.start(Part.KAFKA.id(), data(Part.KAFKA), command, Map.of());
    }

    private ManagedProcess registry() {
        var program = programs.of(Part.REGISTRY);
        var command = java(Part.REGISTRY, program)
                .property("apicurio.storage.kind", "kafkasql")
                .property("apicurio.kafkasql.bootstrap.servers", environment.bootstrapServers())
                // The default of 5 s makes every start and every registration wait for the next poll.
                .property("apicurio.kafkasql.consumer.poll.timeout", "100")
                .property("quarkus.http.host", "127.0.0.1")
                .property(
                        "quarkus.http.port",
                        Integer.toString(environment.ports().of(Part.REGISTRY)))
                .property("quarkus.management.host", "127.0.0.1")
                .property("quarkus.management.port", Integer.toString(anyFreePort()))
                .run(program.classPath(), "io.quarkus.runner.GeneratedMain");
        return supervisor.start(Part.REGISTRY.id(), data(Part.REGISTRY), command, Map.of());
    }

    private ManagedProcess mailbox() {
        var program = programs.of(Part.MAILBOX);
        var command = java(Part.MAILBOX, program)
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .run(
                        program.classPath(),
                        "de.verzahnt.local.mailbox.Mailbox",
                        data(Part.MAILBOX).resolve("mails").toString(),
                        Integer.toString(environment.ports().smtp()),
                        Integer.toString(environment.ports().of(Part.MAILBOX)),
                        MAILS_KEPT);
        return supervisor.start(Part.MAILBOX.id(), data(Part.MAILBOX), command, Map.of());
    }

    private ManagedProcess springBoot(Part part) {
        var program = programs.of(part);
        List<String> command = java(part, program)
                .property("spring.main.banner-mode", "off")
                .run(program.jars().get(0));
        return supervisor.start(part.id(), data(part), command, environment.of(part));
    }

    private Path data(Part part) {
        return environment.folder().resolve("data").resolve(part.id());
    }

    private static int anyFreePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
