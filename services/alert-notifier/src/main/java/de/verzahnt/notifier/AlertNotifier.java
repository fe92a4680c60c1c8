package de.verzahnt.notifier;

import de.verzahnt.contract.Topics;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.kafka.ContractUse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The notifier: reads cases, decides who is to be told, and tells them by mail. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AlertNotifier {

    /** Starts the notifier. */
    public static void main(String[] args) {
        SpringApplication.run(AlertNotifier.class, args);
    }

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(
                        Topics.NOTICE, Topics.REMINDER_LINK, Topics.REMINDER_DELIVERY, Topics.UNSUBSCRIBE_LINK)
                .reading(
                        Topics.ORGANISATION,
                        Topics.AGENCY_ACTIVITY,
                        Topics.KI_PROJECT,
                        Topics.OVERLAP_CASE,
                        Topics.AGENCY_REMINDER,
                        Topics.KI_REMINDER,
                        Topics.NOTIFICATION_SETTINGS);
    }
}
