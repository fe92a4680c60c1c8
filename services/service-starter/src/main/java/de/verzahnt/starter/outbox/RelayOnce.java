package de.verzahnt.starter.outbox;

import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.ReflectionUtils;

/** One round of the relay: takes the oldest rows, publishes them, deletes what Kafka has acknowledged. */
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
    private final TransactionOperations transaction;
    private final HeldLanes held;
    private final int batch;

    RelayOnce(
            OutboxRows rows, OutboxPublisher publisher, TransactionOperations transaction, HeldLanes held, int batch) {
        this.held = held;
        this.rows = rows;
        this.publisher = publisher;
        this.transaction = transaction;
        this.batch = batch;
    }

    /** Throws, once the transaction has ended, what Kafka or the registry said when one of them is away. */
    Ended run() throws Exception {
        List<Throwable> away = new ArrayList<>();
        @Nullable Ended ended = transaction.execute(status -> rows.lock() ? publishOldest(away) : Ended.OTHER_INSTANCE);
        if (!away.isEmpty()) {
            ReflectionUtils.rethrowException(away.get(0));
        }
        return Objects.requireNonNull(ended);
    }

    private Ended publishOldest(List<Throwable> away) {
        List<OutboxRow> waiting = new ArrayList<>(rows.oldest(batch, held.waiting()));
        if (waiting.isEmpty()) {
            return Ended.EMPTY;
        }
        List<Long> published = new ArrayList<>();
        Outcome outcome = Outcome.ALL_SENT;
        while (!waiting.isEmpty() && outcome != Outcome.AWAY) {
            List<OutboxRow> wave = wave(waiting);
            waiting.subList(0, wave.size()).clear();
            outcome = publish(wave, published, away);
            if (outcome == Outcome.SOME_HELD) {
                Set<String> stopped = Set.copyOf(held.waiting());
                waiting.removeIf(row -> stopped.contains(row.lane()));
            }
        }
        rows.delete(published);
        return Ended.PUBLISHED;
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

    private Outcome publish(List<OutboxRow> wave, List<Long> published, List<Throwable> away) {
        Map<OutboxRow, Future<?>> sent = new LinkedHashMap<>();
        for (OutboxRow row : wave) {
            Future<?> answer = send(row);
            sent.put(row, answer);
            if (answer.isDone() && failure(answer).map(RelayOnce::outcome).orElse(Outcome.ALL_SENT) == Outcome.AWAY) {
                // Kafka is away: every further send would wait for it as long as this one did.
                break;
            }
        }
        Outcome worst = Outcome.ALL_SENT;
        for (Map.Entry<OutboxRow, Future<?>> one : sent.entrySet()) {
            Outcome outcome = conclude(one.getKey(), failure(one.getValue()), published, away);
            worst = outcome.compareTo(worst) > 0 ? outcome : worst;
        }
        return worst;
    }

    private Outcome conclude(OutboxRow row, Optional<Throwable> failure, List<Long> published, List<Throwable> away) {
        if (failure.isEmpty()) {
            published.add(row.id());
            held.release(Set.of(row.lane()));
            return Outcome.ALL_SENT;
        }
        if (outcome(failure.get()) == Outcome.AWAY) {
            away.add(failure.get());
            return Outcome.AWAY;
        }
        held.hold(row.lane());
        // Only the kind of the failure: its words may quote what was reported.
        String kind = failure.get().getClass().getName();
        LOG.error("outbox: row {} cannot be published and holds back its key, no other: {}", row.id(), kind);
        return Outcome.SOME_HELD;
    }

    private static Outcome outcome(Throwable failure) {
        return OwnFault.isBehind(failure) ? Outcome.SOME_HELD : Outcome.AWAY;
    }

    private Future<?> send(OutboxRow row) {
        try {
            return publisher.send(row);
        } catch (Exception failure) {
            return CompletableFuture.failedFuture(failure);
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
