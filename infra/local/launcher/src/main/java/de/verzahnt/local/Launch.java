package de.verzahnt.local;

import de.verzahnt.provisioning.Durability;
import de.verzahnt.provisioning.Provisioning;
import de.verzahnt.provisioning.ProvisioningReport;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The order of starting: what does not wait for each other starts together. */
final class Launch {

    private static final Duration REGISTRY_READS = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final LocalHub hub;
    private final HubSettings settings;
    private final Environment environment;
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        var thread = new Thread(runnable, "launch");
        thread.setDaemon(true);
        return thread;
    });

    Launch(LocalHub hub, HubSettings settings, Environment environment) {
        this.hub = hub;
        this.settings = settings;
        this.environment = environment;
    }

    void run() {
        var postgres = start(Part.POSTGRESQL, done());
        var kafka = start(Part.KAFKA, done());
        var identity = start(Part.IDENTITY, done());
        var topics = kafka.thenRunAsync(this::provisionTopics, threads);
        var registry = start(Part.REGISTRY, kafka);
        var mailbox = start(Part.MAILBOX, done());
        var schemas = CompletableFuture.allOf(registry, topics).thenRunAsync(this::provisionSchemas, threads);
        var databases = databases(postgres);
        var ground = CompletableFuture.allOf(identity, mailbox, schemas);
        var steps = new ArrayList<>(List.of(postgres, identity, mailbox, schemas));
        steps.addAll(databases.values());
        for (Part service : Part.services()) {
            steps.add(start(service, CompletableFuture.allOf(ground, databases.getOrDefault(service, done()))));
        }
        try {
            allOrFirstFailure(steps).join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException known ? known : failure;
        } finally {
            threads.shutdown();
        }
    }

    /** One after the other, so that the first services start while the databases of the others are still made. */
    private Map<Part, CompletableFuture<Void>> databases(CompletableFuture<Void> postgres) {
        var databases = new EnumMap<Part, CompletableFuture<Void>>(Part.class);
        if (settings.parts().contains(Part.POSTGRESQL)) {
            var last = postgres;
            for (Part service : Part.services()) {
                if (!service.database().isEmpty()) {
                    last = last.thenRunAsync(() -> hub.makeDatabase(service), threads);
                    databases.put(service, last);
                }
            }
        }
        return databases;
    }

    private CompletableFuture<Void> start(Part part, CompletableFuture<Void> after) {
        if (!settings.parts().contains(part)) {
            return after;
        }
        return after.thenRunAsync(() -> hub.start(part), threads);
    }

    /** Ends with the first failure instead of waiting for those that still try. */
    private static CompletableFuture<Void> allOrFirstFailure(List<CompletableFuture<Void>> steps) {
        var whole = CompletableFuture.allOf(steps.toArray(CompletableFuture<?>[]::new));
        steps.forEach(step -> step.whenComplete((done, failure) -> fail(whole, failure)));
        return whole;
    }

    private static void fail(CompletableFuture<Void> whole, @Nullable Throwable failure) {
        if (failure != null) {
            whole.completeExceptionally(failure);
        }
    }

    private void provisionTopics() {
        if (settings.parts().contains(Part.KAFKA)) {
            requireComplete(new ProvisioningReport(
                    Provisioning.topics(environment.bootstrapServers(), Durability.ONE_MACHINE)));
        }
    }

    private void provisionSchemas() {
        if (settings.parts().contains(Part.REGISTRY)) {
            long start = System.nanoTime();
            var report = schemas();
            while (!report.complete() && System.nanoTime() - start < REGISTRY_READS.toNanos()) {
                LockSupport.parkNanos(PAUSE.toNanos());
                report = schemas();
            }
            requireComplete(report);
            settings.progress().ready("topics and schemas", Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** A registry that has just started may answer before it has read what it kept, and refuses what it then finds. */
    private ProvisioningReport schemas() {
        return new ProvisioningReport(
                Provisioning.schemas(new CachedSchemaRegistryClient(environment.registryUrl(), 100)));
    }

    private static void requireComplete(ProvisioningReport report) {
        if (!report.complete()) {
            throw new HubProblem("The data folder does not fit the contract of this build:\n  %s\n"
                            .formatted(String.join(
                                    "\n  ",
                                    report.refused().stream()
                                            .map(Object::toString)
                                            .toList()))
                    + "Start with --fresh to begin with an empty folder.");
        }
    }

    private static CompletableFuture<Void> done() {
        return CompletableFuture.completedFuture(null);
    }
}
