package de.verzahnt.local;

import de.verzahnt.local.process.ProcessSupervisor;
import de.verzahnt.local.sample.Gateways;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A whole hub on this machine, every part a process of its own. For {@code ./hub up} and for tests:
 * {@code try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.KI_PROJECTS))) …}. Closing ends all processes;
 * so does the end of this process, however it comes.
 */
public final class LocalHub implements Gateways, AutoCloseable {

    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(180);

    private final HubSettings settings;
    private final Environment environment;
    private final FolderLock lock;
    private final ProcessSupervisor supervisor;
    private final Starter starter;
    private final Tokens tokens;
    private final Map<Part, Running> running = new ConcurrentHashMap<>();
    private final Thread closer = new Thread(this::end, "hub-closer");
    private volatile boolean ending;

    private LocalHub(HubSettings settings, FolderLock lock, boolean rehearsing) {
        this.settings = settings;
        this.lock = lock;
        settings.ports().requireFree(settings.parts());
        this.environment =
                new Environment(settings.ports(), new Secrets(settings.folder()), settings.folder(), settings.told());
        this.supervisor = new ProcessSupervisor(settings.folder());
        this.starter = new Starter(environment, supervisor, rehearsing);
        this.tokens = new Tokens(URI.create(environment.issuer()), environment.secrets());
    }

    /**
     * Starts the parts and returns when all are healthy.
     *
     * @throws HubProblem when a port is taken, the folder is in use, or a part does not get healthy; nothing runs then
     */
    public static LocalHub start(HubSettings settings) {
        return start(create(settings, false));
    }

    /** Starts the parts as {@link #start} does; each archives the classes it has loaded when it is ended. */
    static LocalHub rehearse(HubSettings settings) {
        return start(create(settings, true));
    }

    private static LocalHub start(LocalHub hub) {
        Runtime.getRuntime().addShutdownHook(hub.closer);
        try {
            new Launch(hub, hub.settings, hub.environment).run();
            return hub;
        } catch (RuntimeException failure) {
            hub.close();
            throw failure;
        }
    }

    private static LocalHub create(HubSettings settings, boolean rehearsing) {
        var lock = FolderLock.take(settings.folder());
        try {
            return new LocalHub(settings, lock, rehearsing);
        } catch (RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /** Starts one part and waits until it is healthy; for one that was stopped or killed before. */
    public void start(Part part) {
        long begin = System.nanoTime();
        var started = launch(part);
        while (!Health.isUp(part, port(part))) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (started.child().endedWithin(Duration.ofMillis(100))) {
                throw new HubProblem(started.child().lastWords());
            }
            if (waited.compareTo(GIVES_UP_AFTER) > 0) {
                throw new HubProblem("%s is not healthy after %d s: %s. See %s"
                        .formatted(
                                part.id(), waited.toSeconds(), Health.of(part, port(part)), supervisor.log(part.id())));
            }
        }
        settings.progress().ready(part.id(), Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Makes the database of a service unless it is there. */
    void makeDatabase(Part service) {
        starter.makeDatabase(service);
    }

    /** Starts one part and does not wait: to see what it does while something it needs is away. */
    public void startWithoutWaiting(Part part) {
        launch(part);
    }

    private Running launch(Part part) {
        if (ending) {
            throw new HubProblem("The hub is being stopped.");
        }
        var started = starter.start(part);
        running.put(part, started);
        return started;
    }

    /** Ends one part in good order. */
    public void stop(Part part) {
        running(part).stop().run();
        running.remove(part);
    }

    /** Ends one part as a power cut would. */
    public void kill(Part part) {
        running(part).child().kill();
        running.remove(part);
    }

    /** Base address of a part that speaks HTTP. */
    public URI address(Part part) {
        return URI.create("http://localhost:" + port(part));
    }

    @Override
    public URI address(String service) {
        return address(Part.named(service)
                .orElseThrow(() -> new IllegalArgumentException("part: " + service + " (expected: an id of Part)")));
    }

    /** Port of a part. */
    public int port(Part part) {
        return settings.ports().of(part);
    }

    /** Port at which the mailbox takes mails. */
    public int smtpPort() {
        return settings.ports().smtp();
    }

    /** Kafka's bootstrap servers. */
    public String bootstrapServers() {
        return environment.bootstrapServers();
    }

    /** Base of the registry's Confluent API. */
    public String registryUrl() {
        return environment.registryUrl();
    }

    /** JDBC address of a service's database; the role has the same name, see {@link #databasePassword}. */
    public String jdbcUrl(Part part) {
        return environment.jdbcUrl(part);
    }

    /** Password of the role of a service's database. */
    public String databasePassword(Part part) {
        return environment.secrets().of(part.database());
    }

    /** Password of every demo account at the login page. */
    public String demoPassword() {
        return environment.secrets().typedByPeople("demo-login");
    }

    @Override
    public String token(String account) {
        return tokens.of("script-" + account);
    }

    @Override
    public String tokenOfOrganisation(String organisationId) {
        return tokens.of("report-" + organisationId);
    }

    /** What opens the metrics of every service and nothing else. */
    public String scrapeToken() {
        return environment.scrapeToken();
    }

    /** Folder of what the parts say. */
    public Path logs() {
        return settings.folder().resolve("logs");
    }

    /** Process id of a running part. */
    public long pid(Part part) {
        return running(part).child().pid();
    }

    /** The parts whose process lives. */
    public Set<Part> alive() {
        var alive = EnumSet.noneOf(Part.class);
        running.forEach((part, one) -> {
            if (one.child().isAlive()) {
                alive.add(part);
            }
        });
        return alive;
    }

    /** Calls with the last words of a part that ends without being told to. */
    void whenPartEnds(Consumer<String> listener) {
        running.values().forEach(one -> one.child().whenEnded(() -> {
            if (!ending) {
                listener.accept(one.child().lastWords());
            }
        }));
    }

    @Override
    public void close() {
        end();
        try {
            Runtime.getRuntime().removeShutdownHook(closer);
        } catch (IllegalStateException alreadyShuttingDown) {
            // The hook is what called us, or will find nothing left to do.
        }
    }

    /** Readers before what they read from: services, then registry and identity, then Kafka and PostgreSQL. */
    private synchronized void end() {
        ending = true;
        supervisor.refuseMore();
        endAll(Part.services());
        endAll(List.of(Part.REGISTRY, Part.IDENTITY, Part.MAILBOX));
        endAll(List.of(Part.KAFKA, Part.POSTGRESQL));
        supervisor.close();
        lock.close();
    }

    private void endAll(List<Part> parts) {
        parts.parallelStream().map(running::remove).filter(Objects::nonNull).forEach(one -> one.stop()
                .run());
    }

    private Running running(Part part) {
        return Objects.requireNonNull(running.get(part), () -> part.id() + " does not run");
    }
}
