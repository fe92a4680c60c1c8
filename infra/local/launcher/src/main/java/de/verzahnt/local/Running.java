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

    static Running of(ManagedProcess child, Duration patience) {
        return new Running(child, () -> child.stop(patience));
    }
}
