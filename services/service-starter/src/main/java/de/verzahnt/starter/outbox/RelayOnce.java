package de.verzahnt.starter.outbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.ReflectionUtils;

/**
 * One round of the relay: takes the oldest rows, publishes them, deletes what Kafka has acknowledged. Each wave is deleted
 * before the next is sent, so whoever dies repeats no older state behind a younger one; and what was sent and not deleted is
 * looked up before anything is sent again.
 */
final class RelayOnce {

    private static final Logger LOG = LoggerFactory.getLogger(RelayOnce.class);

    /** How a round ended. */
    enum Ended {
        EMPTY,
        PUBLISHED,
        OTHER_INSTANCE
    }

    /** What became of what was sent, the worst last. */
    private enum Outcome {
        ALL_SENT,
        SOME_HELD,
        AWAY
    }

    private final OutboxRows rows;
    private final OutboxPublisher publisher;
    private final OutboxPositions positions;
    private final Recheck recheck;
    private final TransactionOperations transaction;
    private final TransactionOperations apart;
    private final HeldLanes held;
    private final int batch;

    /**
     * A round.
     *
     * @param transaction holds the lock that makes this the only relay
     * @param apart commits by itself, while the other goes on
     */
    RelayOnce(
            OutboxRows rows,
            OutboxPublisher publisher,
            OutboxPositions positions,
            Recheck recheck,
            TransactionOperations transaction,
            TransactionOperations apart,
            HeldLanes held,
            int batch) {
        this.held = held;
        this.rows = rows;
        this.publisher = publisher;
        this.positions = positions;
        this.recheck = recheck;
        this.transaction = transaction;
        this.apart = apart;
        this.batch = batch;
    }

    /** Throws, once the transaction has ended, what Kafka or the registry said when one of them is away. */
    Ended run() throws Exception {
        List<Throwable> away = new ArrayList<>();
        boolean clear = false;
        try {
            @Nullable
            Ended ended = transaction.execute(status -> rows.lock() ? publishOldest(away) : Ended.OTHER_INSTANCE);
            clear = away.isEmpty() && ended != Ended.OTHER_INSTANCE;
            if (!away.isEmpty()) {
                ReflectionUtils.rethrowException(away.get(0));
            }
            return Objects.requireNonNull(ended);
        } finally {
            if (!clear) {
                recheck.doubt();
            }
        }
    }

    private Ended publishOldest(List<Throwable> away) {
        List<OutboxRow> waiting = new ArrayList<>(rows.oldest(batch, held.waiting()));
        if (waiting.isEmpty()) {
            return Ended.EMPTY;
        }
        recheck.settle(waiting, (arrived, ends) -> {
            note(Set.of(), arrived, ends);
            waiting.removeIf(row -> arrived.contains(row.eventId()));
        });
        Outcome outcome = Outcome.ALL_SENT;
        // The lock is asked for again each time: when it was lost with its connection, another relay is at work.
        while (!waiting.isEmpty() && outcome != Outcome.AWAY && rows.lock()) {
            List<OutboxRow> wave = wave(waiting);
            waiting.subList(0, wave.size()).clear();
            outcome = publish(wave, away);
            if (outcome == Outcome.SOME_HELD) {
                Set<String> stopped = Set.copyOf(held.waiting());
                waiting.removeIf(row -> stopped.contains(row.lane()));
            }
        }
        return Ended.PUBLISHED;
    }

    private void note(Set<Long> published, Set<String> arrived, Map<TopicPartition, Long> next) {
        apart.executeWithoutResult(status -> {
            rows.delete(List.copyOf(published));
            rows.deleteEvents(arrived);
            positions.save(next);
        });
    }

    // A wave holds each lane once at most: the next event of a key is sent when the one before is acknowledged, so a
    // failure never lets a younger state overtake an older one.
    private static List<OutboxRow> wave(List<OutboxRow> waiting) {
        Set<String> lanes = new HashSet<>();
        int size = 0;
        while (size < waiting.size() && lanes.add(waiting.get(size).lane())) {
            size++;
        }
        return List.copyOf(waiting.subList(0, size));
    }

    private Outcome publish(List<OutboxRow> wave, List<Throwable> away) {
        Outcome worst = Outcome.ALL_SENT;
        Set<Long> published = new HashSet<>();
        Map<TopicPartition, Long> next = new HashMap<>();
        for (Map.Entry<OutboxRow, Future<RecordMetadata>> one : send(wave).entrySet()) {
            Optional<Throwable> failure = failure(one.getValue());
            if (failure.isEmpty()) {
                RecordMetadata written = written(one.getValue());
                next.merge(new TopicPartition(written.topic(), written.partition()), written.offset() + 1, Math::max);
                published.add(one.getKey().id());
                held.release(Set.of(one.getKey().lane()));
            } else {
                Outcome outcome = conclude(one.getKey(), failure.get(), away);
                worst = outcome.compareTo(worst) > 0 ? outcome : worst;
            }
        }
        // Behind one that failed something may have arrived that nobody knows of; its partition's position stays.
        note(published, Set.of(), worst == Outcome.AWAY ? Map.of() : next);
        return worst;
    }

    private Map<OutboxRow, Future<RecordMetadata>> send(List<OutboxRow> wave) {
        Map<OutboxRow, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        for (OutboxRow row : wave) {
            Future<RecordMetadata> answer = send(row);
            sent.put(row, answer);
            if (answer.isDone() && failure(answer).map(RelayOnce::outcome).orElse(Outcome.ALL_SENT) == Outcome.AWAY) {
                // Kafka is away: every further send would wait for it as long as this one did.
                break;
            }
        }
        return sent;
    }

    private Outcome conclude(OutboxRow row, Throwable failure, List<Throwable> away) {
        if (outcome(failure) == Outcome.AWAY) {
            away.add(failure);
            return Outcome.AWAY;
        }
        held.hold(row.lane());
        // Only the kind of the failure: its words may quote what was reported.
        String kind = failure.getClass().getName();
        LOG.error("outbox: row {} cannot be published and holds back its key, no other: {}", row.id(), kind);
        return Outcome.SOME_HELD;
    }

    private static Outcome outcome(Throwable failure) {
        return OwnFault.isBehind(failure) ? Outcome.SOME_HELD : Outcome.AWAY;
    }

    private Future<RecordMetadata> send(OutboxRow row) {
        try {
            return publisher.send(row);
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    private static RecordMetadata written(Future<RecordMetadata> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException asked) {
            throw new IllegalStateException("answer: not there (expected: asked before)", asked);
        }
    }

    private static Optional<Throwable> failure(Future<?> answer) {
        try {
            answer.get();
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.of(stopping);
        } catch (ExecutionException failure) {
            return Optional.of(failure.getCause() == null ? failure : failure.getCause());
        }
    }
}
