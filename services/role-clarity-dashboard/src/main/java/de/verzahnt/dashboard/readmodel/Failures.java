package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.kafka.TransientFailures;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells what will pass (a broker, registry or database that is away) from what will not (this very record). */
final class Failures {

    private Failures() {}

    /** Whether trying again later may help. */
    static boolean passes(Throwable failure) {
        return TransientFailures.isBehind(failure)
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(Overtaken.class::isInstance);
    }
}
