package de.verzahnt.source.running;

import de.verzahnt.source.fetch.FetchProperties;
import java.time.Duration;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/** Limits of fetches in tests: those of the hub, or so tight that nobody waits. */
public final class Limits {
    private Limits() {}

    /** As the hub has them. */
    public static FetchProperties usual() {
        return of(DataSize.ofMegabytes(10), Duration.ofSeconds(15), Duration.ofSeconds(60));
    }

    /** A second for all of it. */
    public static FetchProperties impatient() {
        return of(DataSize.ofMegabytes(10), Duration.ofSeconds(10), Duration.ofSeconds(1));
    }

    private static FetchProperties of(DataSize most, Duration silence, Duration total) {
        return new FetchProperties(Set.of(), 1024, most, Duration.ofSeconds(5), silence, total, 512, 5, 20);
    }
}
