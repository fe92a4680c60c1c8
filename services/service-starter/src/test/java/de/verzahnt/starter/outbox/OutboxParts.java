package de.verzahnt.starter.outbox;

import de.verzahnt.contract.Topics;
import de.verzahnt.starter.sample.TestPostgres;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Collection;
import java.util.Objects;
import kafka.server.BrokerServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** A real PostgreSQL, a real Kafka that can go away and come back, and services on them. */
final class OutboxParts implements AutoCloseable {

    @SpringBootApplication
    static class OutboxService {}

    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(1, 3, Topics.SOZIALRAUM.name());

    OutboxParts() {
        kafka.afterPropertiesSet();
    }

    String brokers() {
        return kafka.getBrokersAsString();
    }

    /** The database itself, whatever services run on it. */
    JdbcClient database() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

    ConfigurableApplicationContext startService() {
        return new SpringApplicationBuilder(OutboxService.class)
                .web(WebApplicationType.NONE)
                .bannerMode(org.springframework.boot.Banner.Mode.OFF)
                .run(
                        "--spring.application.name=outbox-test",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.kafka.bootstrap-servers=" + brokers(),
                        "--verzahnt.schema-registry.url=mock://outbox-it",
                        "--verzahnt.schema-registry.auto-register=true",
                        "--verzahnt.outbox.healthy-age=1s",
                        "--verzahnt.outbox.held-pause=500ms");
    }

    void kafkaGoesAway() {
        for (BrokerServer broker : running()) {
            broker.shutdown();
            broker.awaitShutdown();
        }
    }

    void kafkaComesBack() {
        running().forEach(BrokerServer::startup);
    }

    private Collection<BrokerServer> running() {
        return Objects.requireNonNull(kafka.getCluster()).brokers().values();
    }

    @Override
    public void close() throws IOException {
        kafka.destroy();
        postgres.close();
    }
}
