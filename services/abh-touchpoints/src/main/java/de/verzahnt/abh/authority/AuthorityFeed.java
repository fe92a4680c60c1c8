package de.verzahnt.abh.authority;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.report.feed.CatchUp;
import de.verzahnt.intake.report.feed.StateFeeds;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the register's topic into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
class AuthorityFeed {

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> organisationFeed(StateFeeds feeds, AuthorityTable table) {
        return feeds.shared(Topics.ORGANISATION, "organisations", table, new CatchUp());
    }

    /** An old copy serves while the log is away. */
    @Bean
    HealthIndicator authoritiesHealthIndicator(AuthorityTable table) {
        return new AbstractHealthIndicator("the register's copy cannot be read") {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                health.up().withDetail("known", table.count());
            }
        };
    }
}
