package de.verzahnt.local;

import de.verzahnt.local.process.Child;
import java.time.Duration;

/**
 * A part that runs.
 *
 * @param child its process
 * @param stop ends it in good order
 */
record Running(Child child, Runnable stop) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static Running of(Child child) {
        return new Running(child, () -> child.stop(PATIENCE));
    }
}
