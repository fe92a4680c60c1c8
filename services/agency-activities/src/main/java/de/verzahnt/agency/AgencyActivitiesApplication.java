package de.verzahnt.agency;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.starter.kafka.ContractUse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Gateway of the agencies. */
@SpringBootApplication(proxyBeanMethods = false)
public class AgencyActivitiesApplication {

    public static void main(String[] args) {
        SpringApplication.run(AgencyActivitiesApplication.class, args);
    }

    @Bean
    Gateway gateway() {
        return new AgencyGateway();
    }

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.AGENCY_ACTIVITY, Topics.AGENCY_REMINDER)
                .reading(Topics.ORGANISATION, Topics.SOZIALRAUM, Topics.REMINDER_LINK, Topics.REMINDER_DELIVERY);
    }
}
