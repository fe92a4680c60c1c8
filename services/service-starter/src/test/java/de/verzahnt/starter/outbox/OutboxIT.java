package de.verzahnt.starter.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxIT {

    private static OutboxParts parts;

    private final List<ConfigurableApplicationContext> services = new ArrayList<>();
    private Heard heard;

    @BeforeAll
    static void start() {
        parts = new OutboxParts();
    }

    @AfterAll
    static void stop() throws Exception {
        parts.close();
    }

    @BeforeEach
    void listen() {
        heard = new Heard(parts.brokers());
    }

    @AfterEach
    void close() {
        heard.close();
        services.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void eventsOfOneKeyLeaveInTheOrderOfTheirCommits() {
        Reporter reporter = new Reporter(service());
        LongStream.rangeClosed(1, 50).forEach(revision -> List.of("order/a", "order/b", "order/c")
                .forEach(key -> reporter.reports(key, revision)));

        heard.until(all -> all.of("order/").size() >= 150);

        List<Long> inOrder = LongStream.rangeClosed(1, 50).boxed().toList();
        assertThat(List.of("order/a", "order/b", "order/c"))
                .allSatisfy(key -> assertThat(heard.revisionsOf(key)).isEqualTo(inOrder));
    }

    @Test
    void anEventCarriesCloudEventsHeadersAndATombstoneNoValue() {
        ConfigurableApplicationContext service = service();
        new Reporter(service).reports("headers/a", 1);
        new TransactionTemplate(service.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> service.getBean(Outbox.class)
                        .forget(Topics.SOZIALRAUM, "headers/b", "de.verzahnt.test.removed.v1", Reporter.WHEN));

        heard.until(all -> all.of("headers/").size() >= 2);

        assertThat(texts(heard.of("headers/a").get(0).headers()))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "de.verzahnt.test.reported.v1")
                .containsEntry("ce_source", "/verzahnt/outbox-test")
                .containsEntry("ce_time", "2026-11-02T09:00:00Z")
                .containsEntry("content-type", "application/avro")
                .containsKey("ce_id");
        assertThat(heard.of("headers/b").get(0).value()).isNull();
    }

    @Test
    void anEventGoesOnInTheTraceOfTheRequestItComesFrom() {
        ConfigurableApplicationContext service = service();
        Tracer tracer = service.getBean(Tracer.class);
        Span request = tracer.nextSpan().start();
        try (Tracer.SpanInScope scope = tracer.withSpan(request)) {
            new Reporter(service).reports("trace/a", 1);
        }
        new Reporter(service).reports("trace/b", 1);

        heard.until(all -> all.of("trace/").size() >= 2);

        assertThat(texts(heard.of("trace/a").get(0).headers()).get("traceparent"))
                .matches("00-" + request.context().traceId() + "-[0-9a-f]{16}-0[13]")
                .doesNotContain(request.context().spanId());
        assertThat(texts(heard.of("trace/b").get(0).headers())).doesNotContainKey("traceparent");
    }

    @Test
    void whatIsRolledBackNeverLeaves() {
        Reporter reporter = new Reporter(service());
        reporter.reportsAndFails("rollback/a");
        reporter.reports("rollback/b", 1);

        heard.until(all -> !all.of("rollback/b").isEmpty());

        assertThat(heard.of("rollback/a")).isEmpty();
    }

    @Test
    void withoutATransactionNothingIsAccepted() {
        Reporter reporter = new Reporter(service());

        assertThatThrownBy(() -> reporter.append("none/a", 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction: none");
    }

    @Test
    void whileKafkaIsAwayReportsAreAcceptedHealthSaysSoAndAllFlowLaterInOrder() {
        ConfigurableApplicationContext service = service();
        Reporter reporter = new Reporter(service);
        reporter.reports("away/a", 1);
        heard.until(all -> !all.of("away/a").isEmpty());

        parts.kafkaGoesAway();
        LongStream.rangeClosed(2, 20).forEach(revision -> reporter.reports("away/a", revision));
        await().atMost(Duration.ofSeconds(60)).until(() -> health(service).equals(Status.DOWN));
        parts.kafkaComesBack();

        heard.until(all -> all.revisionsOf("away/a").size() >= 20);
        assertThat(heard.revisionsOf("away/a"))
                .isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
        await().atMost(Duration.ofSeconds(60)).until(() -> health(service).equals(Status.UP));
    }

    @Test
    void aServiceThatDiesWithAFullOutboxLosesNothing() {
        ConfigurableApplicationContext first = service();
        Reporter reporter = new Reporter(first);
        parts.kafkaGoesAway();
        LongStream.rangeClosed(1, 10).forEach(revision -> reporter.reports("restart/a", revision));
        first.close();
        parts.kafkaComesBack();
        service();

        heard.until(all -> all.revisionsOf("restart/a").size() >= 10);

        assertThat(heard.revisionsOf("restart/a"))
                .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
    }

    @Test
    void twoInstancesPublishTheSameKeyInTheOrderOfCommits() {
        ConfigurableApplicationContext one = service();
        JdbcClient jdbc = one.getBean(JdbcClient.class);
        jdbc.sql("CREATE TABLE counter (revision bigint)").update();
        jdbc.sql("INSERT INTO counter VALUES (0)").update();
        CompletableFuture.allOf(counting(one), counting(service())).join();

        heard.until(all -> all.of("two/").size() >= 100);

        assertThat(heard.revisionsOf("two/a"))
                .isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList());
    }

    @Test
    void anEventThatCannotBePublishedHoldsBackItsOwnKeyOnly() {
        ConfigurableApplicationContext service = service();
        Reporter reporter = new Reporter(service);
        JdbcClient jdbc = service.getBean(JdbcClient.class);
        jdbc.sql("""
                INSERT INTO outbox (topic, record_key, event_type, occurred_at, value, value_schema)
                VALUES (?, 'stuck/a', 'de.verzahnt.test.reported.v1', now(), '\\x00', '"bytes"')
                """).param(Topics.SOZIALRAUM.name()).update();
        reporter.reports("stuck/a", 2);
        LongStream.rangeClosed(1, 3).forEach(revision -> reporter.reports("stuck/b", revision));

        heard.until(all -> all.revisionsOf("stuck/b").size() >= 3);
        assertThat(heard.of("stuck/a")).isEmpty();
        assertThat(health(service)).isEqualTo(Status.DOWN);

        jdbc.sql("DELETE FROM outbox WHERE value_schema = '\"bytes\"'").update();
        heard.until(all -> !all.of("stuck/a").isEmpty());
        await().atMost(Duration.ofSeconds(60)).until(() -> health(service).equals(Status.UP));
    }

    private static CompletableFuture<Void> counting(ConfigurableApplicationContext service) {
        Reporter reporter = new Reporter(service);
        JdbcClient jdbc = service.getBean(JdbcClient.class);
        TransactionTemplate transaction = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 50; i++) {
                transaction.executeWithoutResult(status -> reporter.append(
                        "two/a",
                        jdbc.sql("UPDATE counter SET revision = revision + 1 RETURNING revision")
                                .query(Long.class)
                                .single()));
            }
        });
    }

    private ConfigurableApplicationContext service() {
        ConfigurableApplicationContext service = parts.startService();
        services.add(service);
        return service;
    }

    private static Status health(ConfigurableApplicationContext service) {
        return service.getBean(OutboxHealth.class).health().getStatus();
    }

    private static Map<String, String> texts(Headers headers) {
        Map<String, String> texts = new TreeMap<>();
        StreamSupport.stream(headers.spliterator(), false)
                .forEach(h -> texts.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
        return texts;
    }
}
