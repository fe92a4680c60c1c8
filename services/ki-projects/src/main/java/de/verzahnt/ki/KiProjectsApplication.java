package de.verzahnt.ki;

import de.verzahnt.contract.Topics;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.starter.kafka.ContractUse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Gateway of the KIs. */
@SpringBootApplication(proxyBeanMethods = false)
public class KiProjectsApplication {

    public static void main(String[] args) {
        SpringApplication.run(KiProjectsApplication.class, args);
    }

    @Bean
    Gateway gateway() {
        return new KiGateway();
    }

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.KI_PROJECT, Topics.KI_REMINDER)
                .reading(Topics.ORGANISATION, Topics.SOZIALRAUM, Topics.REMINDER_LINK, Topics.REMINDER_DELIVERY);
    }
}
