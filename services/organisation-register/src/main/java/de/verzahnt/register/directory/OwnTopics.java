package de.verzahnt.register.directory;

import de.verzahnt.intake.report.feed.StateFeeds;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.errors.RetriableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/**
 * Keeps the tables at what their topics know (ADR 22): a register that begins, or comes back from an old backup, finds
 * there what it has told, or what whoever kept it before had told. Before the first reading is over nobody is answered,
 * since revisions would be given twice; later starts wait for nothing.
 */
public final class OwnTopics implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(OwnTopics.class);
    private static final Duration PAUSE = Duration.ofMillis(50);
    /** Before the web server, which starts near the end. */
    private static final int EARLY = 0;

    private final List<OwnTopic<?, ?>> topics;
    private final StateFeeds feeds;
    private final JdbcClient jdbc;
    private List<KafkaMessageListenerContainer<byte[], byte[]>> running = List.of();

    public OwnTopics(List<OwnTopic<?, ?>> topics, StateFeeds feeds, JdbcClient jdbc) {
        this.topics = List.copyOf(topics);
        this.feeds = feeds;
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        boolean first = !jdbc.sql("SELECT EXISTS (SELECT 1 FROM first_reading)")
                .query(Boolean.class)
                .single();
        if (first) {
            awaitable(() -> topics.forEach(this::expectAll));
        }
        running = topics.stream().map(topic -> topic.feed(feeds)).toList();
        running.forEach(KafkaMessageListenerContainer::start);
        if (first) {
            awaitable(this::awaitAll);
            jdbc.sql("INSERT INTO first_reading (over_at) VALUES (now())").update();
        }
    }

    /** Waits on another thread, so that whoever stops the service meanwhile need not wait as well: Spring interrupts. */
    private static void awaitable(Runnable waiting) {
        FutureTask<Void> task = new FutureTask<>(waiting, null);
        Thread thread = new Thread(task, "first-reading");
        thread.setDaemon(true);
        thread.start();
        try {
            task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("first reading: stopped (expected: to its end)", stopped);
        } catch (ExecutionException failure) {
            throw new IllegalStateException("first reading: failed (expected: to its end)", failure.getCause());
        }
    }

    private void expectAll(OwnTopic<?, ?> topic) {
        while (true) {
            try {
                topic.expectAll(feeds);
                return;
            } catch (RetriableException away) {
                LOG.warn("The register has never been read and waits for Kafka: {}", away.getMessage());
            }
        }
    }

    private void awaitAll() {
        while (!topics.stream().allMatch(OwnTopic::isRead)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    @Override
    public void stop() {
        running.forEach(KafkaMessageListenerContainer::stop);
        running = List.of();
    }

    @Override
    public boolean isRunning() {
        return !running.isEmpty();
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
