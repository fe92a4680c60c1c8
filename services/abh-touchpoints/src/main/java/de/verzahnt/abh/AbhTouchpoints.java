package de.verzahnt.abh;

import de.verzahnt.abh.disclosure.DisclosureControl;
import de.verzahnt.contract.Topics;
import de.verzahnt.reference.District;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.kafka.ContractUse;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The gateway. */
@SpringBootApplication
public class AbhTouchpoints {

    /** Starts the gateway. */
    public static void main(String[] args) {
        SpringApplication.run(AbhTouchpoints.class, args);
    }

    @Bean
    ReferenceData referenceData() {
        return ReferenceData.load();
    }

    @Bean
    DisclosureControl disclosureControl(ReferenceData reference) {
        return new DisclosureControl(district -> reference.districts().gemeindenOf(district).stream()
                .map(District::key)
                .toList());
    }

    @Bean
    ContractUse contractUse() {
        return ContractUse.writing(Topics.ABH_TOUCHPOINT, Topics.ABH_PROCESS_CHANGE)
                .reading(Topics.ORGANISATION);
    }
}
