package de.verzahnt.dashboard;

import de.verzahnt.contract.Topics;
import de.verzahnt.starter.kafka.ContractUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics this service writes and reads, compared with the registry at start-up. */
@Configuration(proxyBeanMethods = false)
class HubContract {

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.DECISION, Topics.RULE_BOOK, Topics.NOTIFICATION_SETTINGS, Topics.AGREED_ROLE)
                .reading(
                        Topics.ORGANISATION,
                        Topics.SOZIALRAUM,
                        Topics.AGENCY_ACTIVITY,
                        Topics.KI_PROJECT,
                        Topics.ABH_TOUCHPOINT,
                        Topics.ABH_PROCESS_CHANGE,
                        Topics.OVERLAP_CASE,
                        Topics.DECISION,
                        Topics.NOTICE,
                        Topics.REMINDER_DELIVERY,
                        Topics.NOTIFICATION_SETTINGS,
                        Topics.UNSUBSCRIBE_LINK,
                        Topics.AGREED_ROLE,
                        Topics.RULE_BOOK);
    }
}
