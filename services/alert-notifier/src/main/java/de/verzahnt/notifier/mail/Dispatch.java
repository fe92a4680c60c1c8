package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.Outcome.Away;
import de.verzahnt.notifier.notice.Gatherer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The thread that gathers and sends; while the mail server is away it asks less and less often. */
final class Dispatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
    private static final long GOODBYE_SECONDS = 10;

    private final Gatherer gatherer;
    private final Courier courier;
    private final JavaMailSenderImpl smtp;
    private final MailProperties settings;
    private volatile CountDownLatch stop = new CountDownLatch(0);
    private @Nullable Thread thread;
    private int failures;

    Dispatch(Gatherer gatherer, Courier courier, JavaMailSenderImpl smtp, MailProperties settings) {
        this.gatherer = gatherer;
        this.courier = courier;
        this.smtp = smtp;
        this.settings = settings;
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    public synchronized void start() {
        stop = new CountDownLatch(1);
        Thread worker = new Thread(this::workOn, "mail-dispatch");
        worker.setDaemon(true);
        thread = worker;
        worker.start();
    }

    @Override
    public synchronized void stop() {
        stop.countDown();
        Thread worker = thread;
        thread = null;
        try {
            if (worker != null) {
                worker.join(TimeUnit.SECONDS.toMillis(GOODBYE_SECONDS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void workOn() {
        try {
            while (!stop.await(pause().toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration pause() {
        return failures == 0
                ? settings.poll()
                : new Backoff(settings.firstAway(), settings.longestAway()).after(failures, Math.random());
    }

    private void round() {
        try (SmtpLine line = new SmtpLine(smtp)) {
            gatherer.gather();
            Optional<Outcome> outcome = courier.sendNext(line);
            while (outcome.isPresent() && !(outcome.get() instanceof Away) && stop.getCount() > 0) {
                failures = 0;
                outcome = courier.sendNext(line);
            }
            failures = outcome.filter(Away.class::isInstance).isPresent() ? failures + 1 : 0;
        } catch (RuntimeException e) {
            // The database is away, or it is a bug: in both cases nothing is lost, and health and the log tell.
            failures++;
            log.warn("sending stops for a moment: {}", e.getClass().getName());
            log.debug("sending stopped", e);
        }
    }
}
