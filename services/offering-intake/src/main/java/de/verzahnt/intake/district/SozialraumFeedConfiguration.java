package de.verzahnt.intake.district;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.report.feed.CatchUp;
import de.verzahnt.intake.report.feed.StateFeeds;
import de.verzahnt.reference.ReferenceData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** Reads the topic of Sozialräume into the gateway's own table; an old copy serves while it is away. */
@Configuration(proxyBeanMethods = false)
public class SozialraumFeedConfiguration {

    @Bean
    SozialraumTable sozialraumTable(JdbcClient jdbc, ReferenceData reference) {
        return new SozialraumTable(jdbc, reference.districts());
    }

    @Bean
    KafkaMessageListenerContainer<byte[], byte[]> sozialraumFeed(StateFeeds feeds, SozialraumTable table) {
        return feeds.shared(Topics.SOZIALRAUM, "sozialraeume", table, new CatchUp());
    }
}
