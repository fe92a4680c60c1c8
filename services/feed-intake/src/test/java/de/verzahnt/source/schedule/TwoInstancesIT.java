package de.verzahnt.source.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.source.running.LinesReader;
import de.verzahnt.source.running.PlayedSource;
import de.verzahnt.source.running.Stage;
import de.verzahnt.source.store.LastFetch;
import de.verzahnt.source.store.Outcome;
import de.verzahnt.source.store.Source;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TwoInstancesIT {
    private static final String EVENT = LinesReader.calendar("a | Offener Treff | | Aachen | |");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger ended = new AtomicInteger();
    private final Stage stage = new Stage(Clock.systemUTC());
    private final SourceSchedule one = Instances.of(stage, source -> ended.incrementAndGet());
    private final SourceSchedule other = Instances.of(stage, source -> ended.incrementAndGet());
    private final SourceSchedule heir = Instances.heir(stage, source -> ended.incrementAndGet());

    @AfterEach
    void stop() {
        one.stop();
        other.stop();
        heir.stop();
        stage.close();
    }

    @Test
    void eachOfManySourcesIsFetchedByOneOfThem() {
        List<Source> sources = IntStream.range(0, 20)
                .mapToObj(i -> connect("/source-" + i, Duration.ofDays(1)))
                .toList();

        one.start();
        other.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(sources)
                .allMatch(source -> stage.now(source).state().last() != null));
        assertThat(IntStream.range(0, 20).mapToObj(i -> stage.server.asked("/source-" + i)))
                .allMatch(asked -> asked == 1);
    }

    @Test
    void aSourceIsFetchedOnceAnInterval() {
        Source source = connect("/often", Duration.ofMillis(400));

        one.start();
        other.start();

        await().atMost(PATIENCE).until(() -> concluded(source) >= 5);
        eachRequestIsConcluded(source, "/often");
    }

    @Test
    void whatAnInstanceWasAskingForWhenItStoppedIsNotAskedForASecondTime() throws InterruptedException {
        Source source = connect("/slow", Duration.ofDays(1));
        Waiting first = new Waiting("/slow");
        one.start();
        first.isAsked();

        one.stop();
        heir.start();

        await().atMost(PATIENCE).until(() -> concluded(source) == 1);
        first.goesOn();
        await().atMost(PATIENCE).until(() -> ended.get() == 2);
        assertThat(stage.server.asked("/slow")).isEqualTo(1);
        assertThat(concluded(source)).isEqualTo(1);
        assertThat(last(source)).isEqualTo(Outcome.INTERRUPTED);
        assertThat(stage.standing()).isEmpty();
    }

    @Test
    void aFetchWhoseProcessIsKilledInTheMiddleCostsOneIntervalAndNoSecondRequest() throws Exception {
        Source source = connect("/killed", Duration.ofSeconds(3));
        Waiting first = new Waiting("/killed");
        Process killed = InstanceProcess.start(stage.address());
        try {
            first.isAsked();
        } finally {
            killed.destroyForcibly().waitFor();
        }

        heir.start();

        await().atMost(PATIENCE).until(() -> last(source) == Outcome.TAKEN);
        first.goesOn();
        assertThat(outcomes(source)).startsWith(Outcome.INTERRUPTED, Outcome.TAKEN);
        assertThat(stage.standing()).hasSize(1);
        eachRequestIsConcluded(source, "/killed");
    }

    @Test
    void whatIsConcludedIsNotFetchedAgainByAnInstanceThatTakesOver() {
        Source source = connect("/done", Duration.ofDays(1));
        Instances.run(stage).run(source.id());

        other.start();

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(scheduledAt(source))
                .isEqualTo(stage.now(source).state().nextFetchAt()));
        assertThat(stage.server.asked("/done")).isEqualTo(1);
    }

    private Source connect(String path, Duration interval) {
        stage.server.tells(path, EVENT);
        RowDefaults defaults =
                new RowDefaults("BEGEGNUNG", List.of(), "BEGEGNUNG", "OPERATIVE", List.of("05334002"), List.of());
        Source source = stage.connect(stage.server.address("hub.local", path), defaults, interval);
        one.at(source.id(), source.state().nextFetchAt());
        return source;
    }

    // A second request for one fetch would stay ahead of what is concluded for ever.
    private void eachRequestIsConcluded(Source source, String path) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            int concluded = concluded(source);
            assertThat(stage.server.asked(path)).isEqualTo(concluded);
        });
    }

    private int concluded(Source source) {
        return outcomes(source).size();
    }

    private List<Outcome> outcomes(Source source) {
        return JdbcClient.create(stage.database())
                .sql("SELECT outcome FROM source_fetch WHERE source_id = :id AND outcome IS NOT NULL ORDER BY due_at")
                .param("id", source.id())
                .query((row, index) -> Outcome.valueOf(row.getString("outcome")))
                .list();
    }

    private Instant scheduledAt(Source source) {
        return JdbcClient.create(stage.database())
                .sql("SELECT execution_time FROM scheduled_tasks WHERE task_instance = :id AND NOT picked")
                .param("id", source.id().toString())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }

    private @Nullable Outcome last(Source source) {
        LastFetch last = stage.now(source).state().last();
        return last == null ? null : last.outcome();
    }

    /** A path that lets the first who asks wait. */
    private final class Waiting {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        Waiting(String path) {
            stage.server.plays(path, exchange -> {
                if (stage.server.asked(path) == 1) {
                    asked.countDown();
                    waitFor(released);
                }
                PlayedSource.answer(exchange, 200, EVENT);
            });
        }

        void isAsked() throws InterruptedException {
            assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();
        }

        void goesOn() {
            released.countDown();
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
