package de.verzahnt.dashboard.rules.preview;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** A single thread, however many ask. */
@Component
class TrialThread implements TrialWorker, DisposableBean {

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "rules-preview");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void takes(Runnable work) {
        worker.execute(work);
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
