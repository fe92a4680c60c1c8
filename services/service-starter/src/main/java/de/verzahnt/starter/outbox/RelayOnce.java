package de.verzahnt.starter.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/** One round of the relay: takes the oldest rows, publishes them, deletes what Kafka has acknowledged. */
final class RelayOnce {

    private static final Logger LOG = LoggerFactory.getLogger(RelayOnce.class);

    /** How a round ended. */
    enum Ended {
        EMPTY,
        PUBLISHED,
        OTHER_INSTANCE,
        FAILED
    }

    private final OutboxRows rows;
    private final OutboxPublisher publisher;
    private final TransactionOperations transaction;
    private final int batch;

    RelayOnce(OutboxRows rows, OutboxPublisher publisher, TransactionOperations transaction, int batch) {
        this.rows = rows;
        this.publisher = publisher;
        this.transaction = transaction;
        this.batch = batch;
    }

    Ended run() {
        Ended ended = transaction.execute(status -> rows.lock() ? publishOldest() : Ended.OTHER_INSTANCE);
        return ended == null ? Ended.FAILED : ended;
    }

    private Ended publishOldest() {
        List<OutboxRow> waiting = rows.oldest(batch);
        if (waiting.isEmpty()) {
            return Ended.EMPTY;
        }
        List<Long> published = new ArrayList<>();
        boolean failed = false;
        while (!waiting.isEmpty() && !failed) {
            List<OutboxRow> wave = wave(waiting);
            List<Long> acknowledged = publish(wave);
            published.addAll(acknowledged);
            failed = acknowledged.size() < wave.size();
            waiting = waiting.subList(wave.size(), waiting.size());
        }
        rows.delete(published);
        return failed ? Ended.FAILED : Ended.PUBLISHED;
    }

    // A wave holds each lane once at most: the next event of a key is sent when the one before is acknowledged, so a
    // failure never lets a younger state overtake an older one.
    private static List<OutboxRow> wave(List<OutboxRow> waiting) {
        Set<String> lanes = new HashSet<>();
        int size = 0;
        while (size < waiting.size() && lanes.add(waiting.get(size).lane())) {
            size++;
        }
        return waiting.subList(0, size);
    }

    private List<Long> publish(List<OutboxRow> wave) {
        Map<Long, Future<?>> sent = new LinkedHashMap<>();
        for (OutboxRow row : wave) {
            Future<?> answer = send(row);
            sent.put(row.id(), answer);
            if (answer.isDone() && !acknowledged(answer)) {
                // Kafka is away: every further send would wait for it as long as this one did.
                break;
            }
        }
        return sent.entrySet().stream()
                .filter(entry -> acknowledged(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Future<?> send(OutboxRow row) {
        try {
            return publisher.send(row);
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static boolean acknowledged(Future<?> answer) {
        try {
            answer.get();
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException failure) {
            LOG.warn("outbox: not published, will be tried again: {}", String.valueOf(failure.getCause()));
            return false;
        }
    }
}
