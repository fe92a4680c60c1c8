package de.verzahnt.register;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.report.feed.StateFeeds;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.register.directory.OwnTopic;
import de.verzahnt.register.directory.OwnTopics;
import de.verzahnt.starter.kafka.ContractUse;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of organisations and of the Sozialräume the KIs keep. */
@SpringBootApplication(proxyBeanMethods = false)
public class OrganisationRegisterApplication {

    public static void main(String[] args) {
        SpringApplication.run(OrganisationRegisterApplication.class, args);
    }

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.ORGANISATION, Topics.SOZIALRAUM)
                .reading(Topics.ORGANISATION, Topics.SOZIALRAUM);
    }

    @Bean
    OwnTopics ownTopics(List<OwnTopic<?, ?>> topics, StateFeeds feeds, JdbcClient jdbc) {
        return new OwnTopics(topics, feeds, jdbc);
    }
}
