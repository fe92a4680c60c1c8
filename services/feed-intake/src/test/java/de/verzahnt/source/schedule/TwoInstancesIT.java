package de.verzahnt.source.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.intake.table.RowDefaults;
import de.verzahnt.source.fetch.CheckedNames;
import de.verzahnt.source.running.Limits;
import de.verzahnt.source.running.LinesReader;
import de.verzahnt.source.running.Names;
import de.verzahnt.source.running.PlayedSource;
import de.verzahnt.source.running.Stage;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.taking.SourceRun;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TwoInstancesIT {
    private static final String EVENT = LinesReader.calendar("a | Offener Treff | | Aachen | |");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger ended = new AtomicInteger();
    private final Stage stage = new Stage(Clock.systemUTC());
    private final SourceSchedule one = instance();
    private final SourceSchedule other = instance();

    @AfterEach
    void stop() throws IOException {
        one.stop();
        other.stop();
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
        one.stop();
        other.stop();
        assertThat(stage.server.asked("/often")).isEqualTo(concluded(source));
    }

    @Test
    void aFetchWhoseInstanceStopsInTheMiddleIsTakenOverAndConcludedOnce() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        AtomicInteger times = new AtomicInteger();
        Source source = connect("/slow", Duration.ofDays(1));
        stage.server.plays("/slow", exchange -> {
            if (times.getAndIncrement() == 0) {
                asked.countDown();
                waitFor(released);
            }
            PlayedSource.answer(exchange, 200, EVENT);
        });
        one.start();
        assertThat(asked.await(60, TimeUnit.SECONDS)).isTrue();

        one.stop();
        other.start();

        await().atMost(PATIENCE).until(() -> concluded(source) == 1);
        released.countDown();
        await().atMost(PATIENCE).until(() -> ended.get() == 2);
        assertThat(times).hasValue(2);
        assertThat(concluded(source)).isEqualTo(1);
        assertThat(stage.standing()).hasSize(1);
        assertThat(stage.events).hasSize(1);
    }

    @Test
    void whatIsConcludedIsNotFetchedAgainByAnInstanceThatTakesOver() {
        Source source = connect("/done", Duration.ofDays(1));
        SourceRun run = run();
        run.run(source.id());

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

    private int concluded(Source source) {
        return JdbcClient.create(stage.database())
                .sql("SELECT count(*) FROM source_fetch WHERE source_id = :id")
                .param("id", source.id())
                .query(Integer.class)
                .single();
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

    private SourceSchedule instance() {
        SourceRun run = run();
        ScheduleProperties how = new ScheduleProperties(
                true,
                4,
                Duration.ofMillis(50),
                Duration.ofMillis(200),
                4,
                Duration.ofSeconds(1),
                Duration.ofMillis(50));
        return new SourceSchedule(stage.database(), how, source -> ended(run, source), run::due, List.of(), List.of());
    }

    private void ended(SourceRun run, UUID source) {
        run.run(source);
        ended.incrementAndGet();
    }

    private SourceRun run() {
        Names names = new Names().means("hub.local", "127.0.0.1");
        return stage.run(new CheckedNames(names, address -> false, Set.of("hub.local")), Limits.usual());
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
