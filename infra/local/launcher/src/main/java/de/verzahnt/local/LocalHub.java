package de.verzahnt.local;

import de.verzahnt.local.process.ProcessSupervisor;
import de.verzahnt.local.sample.Gateways;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A whole hub on this machine, every part a process of its own. For {@code ./hub up} and for tests:
 * {@code try (var hub = LocalHub.start(HubSettings.forTest(folder, Part.KI_PROJECTS))) …}. Closing ends all processes;
 * so does the end of this process, however it comes.
 */
public final class LocalHub implements Gateways, AutoCloseable {

    private final HubSettings settings;
    private final Environment environment;
    private final FolderLock lock;
    private final ProcessSupervisor supervisor;
    private final Starter starter;
    private final Parts parts;
    private final Falls falls;
    private final Tokens tokens;
    private final Thread closer = new Thread(this::end, "hub-closer");
    private volatile @Nullable Keeper keeper;

    private LocalHub(HubSettings settings, FolderLock lock, boolean rehearsing) {
        this.settings = settings;
        this.lock = lock;
        ProcessSupervisor.endLeftovers(settings.folder());
        settings.ports().requireFree(settings.parts());
        this.environment =
                new Environment(settings.ports(), new Secrets(settings.folder()), settings.folder(), settings.told());
        this.supervisor = new ProcessSupervisor(settings.folder());
        this.starter = new Starter(environment, supervisor, rehearsing);
        this.parts = new Parts(settings, starter, supervisor);
        this.falls = new Falls(settings.folder());
        falls.forget();
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
        var started = parts.start(part);
        Optional.ofNullable(keeper).ifPresent(one -> one.watch(part, started));
    }

    /**
     * From now on what ends by itself is started again, with a pause that grows, until it has not lasted five times.
     *
     * @param told hears in words what has fallen, what runs again and what is given up
     */
    public void keepRunning(Consumer<String> told) {
        var one = new Keeper(parts, falls, told);
        keeper = one;
        one.keepAll();
    }

    /** How often a part was started again since {@link #keepRunning}. */
    public int restarts(Part part) {
        return falls.restarts(part);
    }

    /** Whether a part has fallen too often to be started again. */
    public boolean isGivenUp(Part part) {
        return falls.isGivenUp(part);
    }

    /** Makes the database of a service unless it is there. */
    void makeDatabase(Part service) {
        starter.makeDatabase(service);
    }

    /** Starts one part and does not wait: to see what it does while something it needs is away. */
    public void startWithoutWaiting(Part part) {
        parts.launch(part);
    }

    /** Ends one part in good order. */
    public void stop(Part part) {
        parts.stop(part);
    }

    /** Ends one part as a power cut would, and leaves it so. */
    public void kill(Part part) {
        parts.kill(part);
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
        return parts.of(part).child().pid();
    }

    /** The parts whose process lives. */
    public Set<Part> alive() {
        return parts.alive();
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

    private synchronized void end() {
        parts.end();
        supervisor.close();
        lock.close();
    }
}
