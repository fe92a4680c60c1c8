package de.verzahnt.dashboard.readmodel;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.sample.AachenSample;
import de.verzahnt.dashboard.sample.SampleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.dao.DataAccessException;

/** On a real broker and a real PostgreSQL; every test has a database of its own and reads the whole log into it. */
@TestInstance(Lifecycle.PER_CLASS)
class ProjectorIT {

    private static final List<SampleEvent> SAMPLE = AachenSample.events();
    private Stage stage;
    private HikariDataSource database;
    private int organisations;

    @BeforeAll
    void setUp() throws Exception {
        stage = new Stage();
        stage.publish(SAMPLE);
        organisations = (int) SAMPLE.stream()
                .filter(event -> event.topic().equals(Topics.ORGANISATION))
                .count();
    }

    @BeforeEach
    void freshDatabase() throws Exception {
        database = stage.database();
    }

    @AfterAll
    void tearDown() throws Exception {
        stage.close();
    }

    @Test
    void aBatchThatBreaksOffAndARestartLoseNothingAndDoubleNothing() {
        AtomicInteger hiccups = new AtomicInteger(3);
        try (Instance first = Instance.start(database, stage.kafka(), hiccups, 3)) {
            await().atMost(60, SECONDS).until(() -> tallied() > 10);
        }
        int atTheCrash = tallied();
        try (Instance second = Instance.start(database, stage.kafka(), hiccups, 3)) {
            await().atMost(60, SECONDS).until(() -> tallied() >= organisations);
            caughtUp(second);
        }
        assertThat(atTheCrash).isPositive();
        assertThat(moreThanOnce()).isEmpty();
        assertThat(hiccups).hasNonPositiveValue();
    }

    @Test
    void aRebuildGivesTheSameTables() {
        try (Instance instance = Instance.start(database, stage.kafka())) {
            caughtUp(instance);
            List<String> original = tables();
            Stage.jdbc(database).sql("UPDATE offering SET title = 'spoilt'").update();
            instance.rebuild();
            await().atMost(60, SECONDS).untilAsserted(() -> assertThat(tables()).isEqualTo(original));
            assertThat(moreThanOnce()).isEmpty();
            assertThat(original).hasSizeGreaterThan(133);
        }
    }

    @Test
    void ofTwoInstancesOneProjectsAndTheOtherTakesOver() {
        try (HikariDataSource secondPool = stage.samePoolAgain();
                Instance first = Instance.start(database, stage.kafka())) {
            caughtUp(first);
            try (Instance second = Instance.start(secondPool, stage.kafka())) {
                await().atMost(60, SECONDS).until(() -> second.health().contains("STANDBY"));
                first.close();
                await().atMost(60, SECONDS).until(() -> second.health().contains("READING"));
                stage.publish(
                        List.of(new SampleEvent(Topics.ORGANISATION, "taken-over", Stage.organisation("taken-over"))));
                await().atMost(60, SECONDS).until(() -> tallyOf("taken-over") == 1);
            }
        }
        assertThat(moreThanOnce()).isEmpty();
    }

    @Test
    void everyInstanceHearsOfACommittedChange() {
        try (HikariDataSource secondPool = stage.samePoolAgain();
                Instance writer = Instance.start(database, stage.kafka());
                Instance reader = Instance.start(secondPool, stage.kafka())) {
            caughtUp(writer);
            await().atMost(60, SECONDS).until(() -> reader.health().contains("STANDBY"));
            ReadModelChanged change = new ReadModelChanged(Topics.ORGANISATION.name(), Set.of("news"));
            stage.publish(List.of(new SampleEvent(Topics.ORGANISATION, "news", Stage.organisation("news"))));
            await().atMost(60, SECONDS)
                    .untilAsserted(() -> assertThat(reader.heard).contains(change));
            await().atMost(60, SECONDS)
                    .untilAsserted(() -> assertThat(writer.heard).contains(change));
        }
    }

    @Test
    void aDatabaseThatDropsItsConnectionsIsMetAgain() throws Exception {
        try (Instance instance = Instance.start(database, stage.kafka());
                HikariDataSource other = stage.samePoolAgain()) {
            caughtUp(instance);
            Stage.jdbc(other)
                    .sql("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND pid <> pg_backend_pid()")
                    .query(Long.class)
                    .single();
            stage.publish(List.of(
                    new SampleEvent(Topics.ORGANISATION, "after-the-cut", Stage.organisation("after-the-cut"))));
            await().atMost(60, SECONDS)
                    .ignoreExceptionsInstanceOf(DataAccessException.class) // the test's own connections were cut too
                    .until(() -> tallyOf("after-the-cut") == 1);
        }
        assertThat(moreThanOnce()).isEmpty();
    }

    @Test
    void withoutABrokerItStartsSaysSoAndGoesOnTrying() {
        try (Instance instance = Instance.start(database, "localhost:1")) {
            await().atMost(60, SECONDS).until(() -> instance.health().contains("FAILING"));
            assertThat(instance.health()).contains("DOWN");
        }
    }

    private void caughtUp(Instance instance) {
        await().atMost(60, SECONDS)
                .until(() -> instance.health().contains("READING")
                        && instance.health().contains("lag=0")
                        && tallied() >= organisations);
    }

    private int tallied() {
        return Stage.jdbc(database)
                .sql("SELECT count(*) FROM tally")
                .query(Integer.class)
                .single();
    }

    private int tallyOf(String key) {
        return Stage.jdbc(database)
                .sql("SELECT coalesce(sum(n), 0) FROM tally WHERE key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private List<String> moreThanOnce() {
        return Stage.jdbc(database)
                .sql("SELECT key FROM tally WHERE n > 1")
                .query(String.class)
                .list();
    }

    private List<String> tables() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("organisation", "offering", "touchpoint", "process_change", "tally")) {
            rows.addAll(Stage.jdbc(database)
                    .sql("SELECT to_jsonb(t)::text FROM " + table + " t ORDER BY 1")
                    .query(String.class)
                    .list());
        }
        return rows;
    }
}
