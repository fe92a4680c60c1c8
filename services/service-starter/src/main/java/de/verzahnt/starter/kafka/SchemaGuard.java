package de.verzahnt.starter.kafka;

import de.verzahnt.starter.kafka.ContractVerdict.Incompatible;
import de.verzahnt.starter.kafka.ContractVerdict.Unreachable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Stands before everything that reads or writes: lets the service start when its schemas fit, refuses when they
 * contradict the registry, and keeps asking while the registry is away or the deployment is not through.
 */
final class SchemaGuard implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SchemaGuard.class);

    private final ContractCheck check;
    private final SchemaRegistryProperties settings;
    private @Nullable ScheduledExecutorService watch;
    private volatile ContractVerdict verdict = new Unreachable("not asked yet");
    private volatile boolean answers;
    private volatile boolean running;

    SchemaGuard(ContractCheck check, SchemaRegistryProperties settings) {
        this.check = check;
        this.settings = settings;
    }

    ContractVerdict verdict() {
        return verdict;
    }

    /** Whether the registry answered when it was last asked; what is read and written every day needs it rarely. */
    boolean registryAnswers() {
        return answers;
    }

    @Override
    public void start() {
        running = true;
        firstLook();
        if (verdict instanceof Incompatible incompatible) {
            throw new IncompatibleSchema(incompatible.differences());
        }
        // Anew at each start: a context that rests and goes on starts its parts a second time.
        ScheduledExecutorService watching = Executors.newSingleThreadScheduledExecutor(SchemaGuard::daemon);
        watching.scheduleWithFixedDelay(
                this::lookAgain, settings.retry().toMillis(), settings.retry().toMillis(), TimeUnit.MILLISECONDS);
        watch = watching;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "schema-guard");
        thread.setDaemon(true);
        return thread;
    }

    private void firstLook() {
        long deadline = System.nanoTime() + settings.patience().toNanos();
        look();
        while (verdict instanceof Unreachable && System.nanoTime() < deadline) {
            pause(Duration.ofMillis(250));
            look();
        }
        if (!(verdict instanceof ContractVerdict.Fits)) {
            LOG.warn("schema registry: {}; the service starts and keeps asking", verdict);
        }
    }

    private void lookAgain() {
        if (verdict instanceof ContractVerdict.Fits) {
            answers = check.registryAnswers();
            return;
        }
        look();
        LOG.info("schema registry: {}", verdict);
    }

    private void look() {
        try {
            verdict = check.run();
            answers = true;
        } catch (IOException | RuntimeException unreachable) {
            verdict = new Unreachable(String.valueOf(unreachable.getMessage()));
        }
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        if (watch != null) {
            watch.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
