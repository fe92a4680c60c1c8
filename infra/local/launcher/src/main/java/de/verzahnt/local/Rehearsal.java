package de.verzahnt.local;

import de.verzahnt.local.process.JavaCommand;
import de.verzahnt.local.process.ProcessSupervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Part of the build: every service starts once, up to the moment before it would serve, and the classes it has loaded
 * are archived. A start with such an archive needs about half the time. Only PostgreSQL is there; nothing is kept.
 */
final class Rehearsal {

    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(180);

    private final Repository repository = Repository.here();

    int run() {
        List<Part> unrehearsed = Arrays.stream(Part.values())
                .filter(Part::isSpringBoot)
                .filter(part -> !Files.exists(files(part).archive()))
                .toList();
        if (!unrehearsed.isEmpty()) {
            inFolderOfItsOwn(folder -> rehearse(unrehearsed, folder));
        }
        return 0;
    }

    private void rehearse(List<Part> parts, Path folder) {
        var environment = new Environment(Ports.free(), new Secrets(folder), folder);
        try (var supervisor = new ProcessSupervisor(folder);
                var database = Database.start(
                        folder.resolve("data/postgresql"),
                        environment.ports().of(Part.POSTGRESQL),
                        environment.secrets(),
                        supervisor)) {
            oneOnEachProcessor(parts, part -> rehearse(part, environment, supervisor));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void oneOnEachProcessor(List<Part> parts, Consumer<Part> action) {
        var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            CompletableFuture.allOf(parts.stream()
                            .map(part -> CompletableFuture.runAsync(() -> action.accept(part), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    /** What a service says when it fails here does not matter: without an archive it starts all the same, only slower. */
    private void rehearse(Part part, Environment environment, ProcessSupervisor supervisor) {
        var files = files(part);
        Path fresh = files.archive().resolveSibling("fresh.jsa");
        var command = new JavaCommand(part.heapMegabytes())
                .archivingAtExit(fresh)
                .property("spring.context.exit", "onRefresh")
                .run(files.jar());
        var service =
                supervisor.start(part.id(), environment.folder().resolve(part.id()), command, environment.of(part));
        if (service.endedWithin(GIVES_UP_AFTER) && Files.exists(fresh)) {
            files.archiveIs(fresh);
        }
    }

    private ServiceFiles files(Part part) {
        return ServiceFiles.of(repository.jar(part));
    }

    private interface InFolder {
        void run(Path folder);
    }

    private void inFolderOfItsOwn(InFolder action) {
        try {
            Path folder = Files.createTempDirectory(repository.launcherTarget(), "rehearsal-");
            action.run(folder);
            ServiceFiles.delete(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
