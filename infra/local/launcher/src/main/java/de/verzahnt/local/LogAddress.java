package de.verzahnt.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Where the log of a hub can be read. Of one that does not run, broker and registry run until this is closed. */
public final class LogAddress implements AutoCloseable {

    private final String bootstrapServers;
    private final String registryUrl;
    private final @Nullable LocalHub ground;

    private LogAddress(String bootstrapServers, String registryUrl, @Nullable LocalHub ground) {
        this.bootstrapServers = bootstrapServers;
        this.registryUrl = registryUrl;
        this.ground = ground;
    }

    /**
     * The log of the hub in this folder, running on the documented ports or kept.
     *
     * @throws HubProblem when there is none, or it cannot be started
     */
    public static LogAddress of(Path folder) {
        if (FolderLock.launcher(folder).isPresent()) {
            var environment = new Environment(Ports.documented(), new Secrets(folder), folder);
            return new LogAddress(environment.bootstrapServers(), environment.registryUrl(), null);
        }
        if (!Files.isDirectory(folder.resolve("data/kafka"))) {
            throw new HubProblem("No hub in %s, neither running nor kept. './hub up' starts one.".formatted(folder));
        }
        var ground = LocalHub.start(
                new HubSettings(folder, Ports.documented(), EnumSet.of(Part.REGISTRY), Progress.silent()));
        return new LogAddress(ground.bootstrapServers(), ground.registryUrl(), ground);
    }

    /** The log of a hub this process has started; closing leaves it alone. */
    public static LogAddress of(LocalHub hub) {
        return new LogAddress(hub.bootstrapServers(), hub.registryUrl(), null);
    }

    /** Kafka's bootstrap servers. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Base of the registry's Confluent API. */
    public String registryUrl() {
        return registryUrl;
    }

    @Override
    public void close() {
        if (ground != null) {
            ground.close();
        }
    }
}
