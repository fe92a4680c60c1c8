package de.verzahnt.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutboxOnceIT {

    @Test
    void whatWasSentBeforeAServiceDiedAndNotNotedIsNotSentAgain() throws Exception {
        try (var parts = new OutboxParts();
                var heard = new Heard(parts.brokers())) {
            JdbcClient database = parts.database();
            try (ConfigurableApplicationContext first = parts.startService()) {
                Reporter reporter = new Reporter(first);
                reporter.reports("noted/a", 1);
                awaitEmptyOutbox(database);
                rememberWhatIsSent(database);
                reporter.reports("noted/a", 2);
                reporter.reports("noted/b", 1);
                awaitEmptyOutbox(database);
            }
            loseTheLastCommits(database);

            try (ConfigurableApplicationContext second = parts.startService()) {
                new Reporter(second).reports("noted/a", 3);
                heard.until(all -> all.revisionsOf("noted/a").contains(3L));

                assertThat(heard.allOf("noted/a")).containsExactly(1L, 2L, 3L);
                assertThat(heard.allOf("noted/b")).containsExactly(1L);
                awaitEmptyOutbox(database);
            }
        }
    }

    private static void rememberWhatIsSent(JdbcClient database) {
        database.sql("CREATE TABLE position_before AS SELECT * FROM outbox_position")
                .update();
        database.sql("CREATE TABLE sent AS SELECT * FROM outbox").update();
        database.sql("CREATE RULE sent AS ON DELETE TO outbox DO ALSO INSERT INTO sent SELECT old.*")
                .update();
    }

    /** As a power cut between Kafka's answer and the database's commit: the records are there, and the rows too. */
    private static void loseTheLastCommits(JdbcClient database) {
        database.sql("DROP RULE sent ON outbox").update();
        database.sql("INSERT INTO outbox OVERRIDING SYSTEM VALUE SELECT * FROM sent")
                .update();
        database.sql("DELETE FROM outbox_position").update();
        database.sql("INSERT INTO outbox_position SELECT * FROM position_before")
                .update();
    }

    private static void awaitEmptyOutbox(JdbcClient database) {
        await().atMost(Duration.ofSeconds(40))
                .until(() -> database.sql("SELECT count(*) FROM outbox")
                                .query(Long.class)
                                .single()
                        == 0);
    }
}
