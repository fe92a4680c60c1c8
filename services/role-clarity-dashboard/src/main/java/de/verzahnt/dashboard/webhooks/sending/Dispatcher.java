package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.ReadModelChanged;
import de.verzahnt.dashboard.webhooks.WebhookProperties;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Finds what is due and lets each receiver have a thread of its own, so that a slow one keeps none of the others waiting. */
@Component
class Dispatcher extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Leases leases;
    private final WebhookSender sender;
    private final WebhookProperties settings;
    private final Semaphore room;
    private final AtomicInteger threads = new AtomicInteger();
    private final ExecutorService senders = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "webhook-sender-" + threads.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    });

    Dispatcher(Leases leases, WebhookSender sender, WebhookProperties settings) {
        super("webhook-dispatcher", FIRST_PAUSE, LONGEST_PAUSE);
        this.leases = leases;
        this.sender = sender;
        this.settings = settings;
        this.room = new Semaphore(settings.atOnce());
    }

    @Override
    public boolean isAutoStartup() {
        return settings.sending() && settings.offered();
    }

    @Override
    protected void work() throws InterruptedException {
        if (!room.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        boolean sends = false;
        try {
            Optional<Lease> lease = leases.claim();
            lease.ifPresent(held -> senders.execute(() -> serve(held)));
            sends = lease.isPresent();
        } finally {
            if (!sends) {
                room.release();
            }
        }
        worked();
        if (!sends) {
            rest(settings.poll());
        }
    }

    /** What is under way may end, so that it need not go out again. */
    @Override
    protected void stopping(Thread worker) {
        try {
            if (room.tryAcquire(settings.atOnce(), settings.total().toMillis(), TimeUnit.MILLISECONDS)) {
                room.release(settings.atOnce());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A case has changed: there may be something to send. */
    @EventListener
    void hear(ReadModelChanged change) {
        if (change.topic().isEmpty() || change.topic().equals(Topics.OVERLAP_CASE.name())) {
            wake();
        }
    }

    private void serve(Lease lease) {
        try {
            sender.serve(lease);
        } catch (RuntimeException e) {
            // The type only: the words may quote an address.
            log.warn(
                    "webhook {}: {}; tried again when its lease is over",
                    lease.hookId(),
                    e.getClass().getName());
        } finally {
            room.release();
            wake();
        }
    }
}
