package de.verzahnt.local;

import de.verzahnt.local.process.ProcessSupervisor;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The parts of one hub that run: starts, ends and kills single ones. */
final class Parts {

    private static final Duration GIVES_UP_AFTER = Duration.ofSeconds(180);

    private final HubSettings settings;
    private final Starter starter;
    private final ProcessSupervisor supervisor;
    private final Map<Part, Running> running = new ConcurrentHashMap<>();
    private volatile boolean ending;

    Parts(HubSettings settings, Starter starter, ProcessSupervisor supervisor) {
        this.settings = settings;
        this.starter = starter;
        this.supervisor = supervisor;
    }

    /**
     * Starts one and waits until it is healthy.
     *
     * @throws HubProblem when it ends before, with its last words, or is not healthy in time
     */
    Running start(Part part) {
        long begin = System.nanoTime();
        var started = launch(part);
        while (!isHealthy(part)) {
            Duration waited = Duration.ofNanos(System.nanoTime() - begin);
            if (started.child().endedWithin(Duration.ofMillis(100))) {
                throw new HubProblem(started.child().lastWords());
            }
            if (waited.compareTo(GIVES_UP_AFTER) > 0) {
                throw new HubProblem("%s is not healthy after %d s: %s. See %s"
                        .formatted(part.id(), waited.toSeconds(), health(part), supervisor.log(part.id())));
            }
        }
        settings.progress().ready(part.id(), Duration.ofNanos(System.nanoTime() - begin));
        return started;
    }

    /** Starts one and does not wait. */
    Running launch(Part part) {
        if (ending) {
            throw new HubProblem("The hub is being stopped.");
        }
        var started = starter.start(part);
        running.put(part, started);
        return started;
    }

    /** Ends one in good order; what has ended by itself only leaves what it held. */
    void stop(Part part) {
        of(part).stop().run();
        running.remove(part);
    }

    /** Ends one as a power cut would. */
    void kill(Part part) {
        of(part).child().kill();
        running.remove(part);
    }

    /** Those whose process lives. */
    Set<Part> alive() {
        var alive = EnumSet.noneOf(Part.class);
        running.forEach((part, one) -> {
            if (one.child().isAlive()) {
                alive.add(part);
            }
        });
        return alive;
    }

    boolean isHealthy(Part part) {
        return Health.isUp(part, settings.ports().of(part));
    }

    /** What runs, or ran and was not ended by us. */
    Map<Part, Running> known() {
        return Map.copyOf(running);
    }

    Optional<Running> find(Part part) {
        return Optional.ofNullable(running.get(part));
    }

    Running of(Part part) {
        return find(part).orElseThrow(() -> new IllegalStateException(part.id() + " does not run"));
    }

    boolean isWanted(Part part) {
        return settings.parts().contains(part);
    }

    /** From now on nothing is started, and what ends was told to. */
    boolean isEnding() {
        return ending;
    }

    /** Readers before what they read from: services, then registry and identity, then Kafka and PostgreSQL. */
    void end() {
        ending = true;
        supervisor.refuseMore();
        endAll(Part.services());
        endAll(List.of(Part.REGISTRY, Part.IDENTITY, Part.MAILBOX));
        endAll(List.of(Part.KAFKA, Part.POSTGRESQL));
    }

    private void endAll(List<Part> parts) {
        parts.parallelStream().map(running::remove).filter(Objects::nonNull).forEach(one -> one.stop()
                .run());
    }

    private String health(Part part) {
        return Health.of(part, settings.ports().of(part));
    }
}
