package de.verzahnt.dashboard.testing;

import de.verzahnt.dashboard.rules.preview.TrialWorker;

/** Works at once, unless it is busy: then never. */
public class TestWorker implements TrialWorker {

    private boolean busy;

    /** Takes nothing while it is busy. */
    public void busy(boolean now) {
        busy = now;
    }

    @Override
    public void takes(Runnable work) {
        if (!busy) {
            work.run();
        }
    }
}
