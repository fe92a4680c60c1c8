package de.verzahnt.intake.organisation;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.report.feed.CatchUp;
import de.verzahnt.intake.report.feed.StateFeeds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the register's topic into the gateway's own table. */
@Configuration(proxyBeanMethods = false)
public class OrganisationFeedConfiguration {

    @Bean
    CatchUp organisationCatchUp() {
        return new CatchUp();
    }

    @Bean
    OrganisationsHealth organisationsHealthIndicator(CatchUp organisationCatchUp, OrganisationTable table) {
        return new OrganisationsHealth(organisationCatchUp, table);
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> organisationFeed(
            StateFeeds feeds, OrganisationTable table, CatchUp organisationCatchUp) {
        return feeds.shared(Topics.ORGANISATION, "organisations", table, organisationCatchUp);
    }
}
