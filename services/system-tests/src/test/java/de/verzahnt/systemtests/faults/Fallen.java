package de.verzahnt.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.local.LocalHub;
import de.verzahnt.local.Part;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Parts that are killed behind the hub's back, which it has to notice by itself. */
final class Fallen {

    private static final Duration BACK_WITHIN = Duration.ofMinutes(3);
    private static final int UP = 200;

    private final LocalHub hub;
    private final Asking asking;

    Fallen(LocalHub hub) {
        this.hub = hub;
        this.asking = new Asking(hub);
        hub.keepRunning(LoggerFactory.getLogger(Fallen.class)::info);
    }

    /** Kills it and returns when it is healthy again, and all services with it; how long the part itself took. */
    Duration cut(Part part) {
        int before = hub.restarts(part);
        long begin = System.nanoTime();
        assertThat(ProcessHandle.of(hub.pid(part)).orElseThrow().destroyForcibly())
                .isTrue();
        await(part.id())
                .atMost(BACK_WITHIN)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> hub.restarts(part) == before + 1);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        Part.services().forEach(service -> await(service.id())
                .atMost(BACK_WITHIN)
                .until(() -> asking.status(service, "/actuator/health") == UP));
        return took;
    }

    /** The processes of all other parts: they have not been started again when these are the same as before. */
    Map<Part, Long> othersThan(Part part) {
        Map<Part, Long> others = new EnumMap<>(Part.class);
        hub.alive().stream().filter(one -> one != part).forEach(one -> others.put(one, hub.pid(one)));
        return others;
    }
}
