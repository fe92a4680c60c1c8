package de.verzahnt.starter.outbox;

import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.KafkaStarterAutoConfiguration;
import de.verzahnt.starter.loop.LoopAutoConfiguration;
import de.verzahnt.starter.observability.ObservabilityAutoConfiguration;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives a service with a database its outbox; {@code verzahnt.outbox.enabled=false} takes it away. */
@AutoConfiguration(
        before = LoopAutoConfiguration.class,
        after = {KafkaStarterAutoConfiguration.class, ObservabilityAutoConfiguration.class},
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ConditionalOnClass({DataSource.class, JdbcClient.class, FlywayConfigurationCustomizer.class})
@ConditionalOnBean(DataSource.class)
@ConditionalOnProperty(name = "verzahnt.outbox.enabled", matchIfMissing = true)
@EnableConfigurationProperties(OutboxProperties.class)
public class OutboxAutoConfiguration {

    /** The starter's migrations are 0.x and may arrive after those of the service. */
    @Bean
    FlywayConfigurationCustomizer startersMigrationsMayArriveLater() {
        return flyway -> flyway.outOfOrder(true);
    }

    @Bean
    OutboxRows outboxRows(JdbcClient jdbc) {
        return new OutboxRows(jdbc);
    }

    @Bean
    HeldLanes heldLanes(OutboxProperties settings) {
        return new HeldLanes(settings.heldPause(), System::nanoTime);
    }

    @Bean
    OutboxProducer outboxProducer(KafkaProperties kafka, KafkaConnectionDetails connection) {
        return new OutboxProducer(
                kafka.buildProducerProperties(), connection.getProducer().getBootstrapServers());
    }

    @Bean
    TopicTail topicTail(KafkaProperties kafka, KafkaConnectionDetails connection) {
        return new TopicTail(
                kafka.buildConsumerProperties(), connection.getConsumer().getBootstrapServers());
    }

    @Bean
    RelayOnce relayOnce(
            OutboxRows rows,
            OutboxPublisher publisher,
            JdbcClient jdbc,
            TopicTail tail,
            PlatformTransactionManager transactions,
            HeldLanes held,
            OutboxProperties settings) {
        OutboxPositions positions = new OutboxPositions(jdbc);
        TransactionTemplate apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new RelayOnce(
                rows,
                publisher,
                positions,
                new Recheck(positions, tail),
                new TransactionTemplate(transactions),
                apart,
                held,
                settings.batch());
    }

    @Bean
    OutboxPublisher outboxPublisher(
            OutboxProducer producer, AvroSerdes serdes, Traces traces, OutboxMetrics metrics, Environment environment) {
        URI source = URI.create("/verzahnt/" + environment.getProperty("spring.application.name", "service"));
        return new OutboxPublisher(producer, serdes.valueSerializer(), source, traces, metrics);
    }

    @Bean
    @DependsOn("flywayInitializer")
    Relay outboxRelay(RelayOnce round, OutboxProperties settings) {
        return new Relay(round, settings);
    }

    @Bean
    Outbox outbox(JdbcClient jdbc, Traces traces, OutboxMetrics metrics, Relay relay) {
        return new JdbcOutbox(jdbc, traces, metrics, relay::wake);
    }

    @Bean
    OutboxHealth outboxHealthIndicator(OutboxRows rows, HeldLanes held, OutboxProperties settings) {
        return new OutboxHealth(rows, held, settings);
    }

    @Bean
    OutboxMetrics outboxMetrics(OutboxRows rows, HeldLanes held, ObjectProvider<MeterRegistry> meters) {
        return new OutboxMetrics(meters.getIfAvailable(SimpleMeterRegistry::new), rows, held);
    }
}
