package de.verzahnt.local;

import de.verzahnt.local.process.ManagedProcess;
import java.time.Duration;

/**
 * A part that runs.
 *
 * @param child its process
 * @param stop ends it in good order
 */
record Running(ManagedProcess child, Runnable stop) {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    static Running of(ManagedProcess child) {
        return new Running(child, () -> child.stop(PATIENCE));
    }
}
