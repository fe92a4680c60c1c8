package de.verzahnt.local;

import de.verzahnt.local.kafka.KafkaBroker;
import de.verzahnt.local.process.JavaCommand;
import de.verzahnt.local.process.ManagedProcess;
import de.verzahnt.local.process.ProcessSupervisor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Knows how each part is started; not in which order. */
final class Starter {

    private static final String MAILS_KEPT = "5000";

    private final Repository repository = Repository.here();
    private final Environment environment;
    private final ProcessSupervisor supervisor;

    Starter(Environment environment, ProcessSupervisor supervisor) {
        this.environment = environment;
        this.supervisor = supervisor;
    }

    Running start(Part part) {
        return switch (part) {
            case POSTGRESQL -> database();
            case KAFKA -> Running.of(kafka());
            case REGISTRY -> Running.of(registry());
            case MAILBOX -> Running.of(mailbox());
            default -> Running.of(springBoot(part));
        };
    }

    ServiceFiles files(Part part) {
        return ServiceFiles.of(repository.jar(part));
    }

    private Running database() {
        try {
            var database = Database.start(
                    data(Part.POSTGRESQL), environment.ports().of(Part.POSTGRESQL), environment.secrets(), supervisor);
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
        var command = new JavaCommand(Part.KAFKA.heapMegabytes())
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .property("org.slf4j.simpleLogger.showDateTime", "true")
                .run(
                        repository.launcherClassPath(),
                        KafkaBroker.class.getName(),
                        data(Part.KAFKA).resolve("log").toString(),
                        Integer.toString(port),
                        Integer.toString(anyFreePort()));
        return supervisor.start(Part.KAFKA.id(), data(Part.KAFKA), command, Map.of());
    }

    private ManagedProcess registry() {
        Path lib = repository.registry().resolve("lib");
        var command = new JavaCommand(Part.REGISTRY.heapMegabytes())
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
                .run(repository.registryJar() + File.pathSeparator + lib + "/*", "io.quarkus.runner.GeneratedMain");
        return supervisor.start(Part.REGISTRY.id(), data(Part.REGISTRY), command, Map.of());
    }

    private ManagedProcess mailbox() {
        var command = new JavaCommand(Part.MAILBOX.heapMegabytes())
                .property("org.slf4j.simpleLogger.defaultLogLevel", "warn")
                .run(
                        repository.mailboxClassPath(),
                        "de.verzahnt.local.mailbox.Mailbox",
                        data(Part.MAILBOX).resolve("mails").toString(),
                        Integer.toString(environment.ports().smtp()),
                        Integer.toString(environment.ports().of(Part.MAILBOX)),
                        MAILS_KEPT);
        return supervisor.start(Part.MAILBOX.id(), data(Part.MAILBOX), command, Map.of());
    }

    private ManagedProcess springBoot(Part part) {
        var files = files(part);
        List<String> command = new JavaCommand(part.heapMegabytes())
                .archive(files.archive())
                .property("spring.main.banner-mode", "off")
                .run(files.jar());
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
