package de.verzahnt.dashboard.rules.preview;

/** Works at once, unless it is busy: then never. */
class TestWorker implements TrialWorker {

    private boolean busy;

    void busy(boolean now) {
        busy = now;
    }

    @Override
    public void takes(Runnable work) {
        if (!busy) {
            work.run();
        }
    }
}
